//! Many at once: nothing is lost, and nothing half done is seen.

mod support;

use aws_api::dynamodb::*;
use support::*;

const WRITERS: usize = 16;
const ROUNDS: usize = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn parallel_increments_never_lose_one() {
    let house = std::sync::Arc::new(House::furnished().await);
    let mut tasks = Vec::new();
    for _ in 0..WRITERS {
        let house = house.clone();
        tasks.push(tokio::spawn(async move {
            for _ in 0..ROUNDS {
                let input = UpdateItemInput {
                    table_name: "hashes".into(),
                    key: item([("pk", s("counter"))]),
                    update_expression: Some("SET v = if_not_exists(v, :zero) + :one".into()),
                    expression_attribute_values: values([(":zero", n(0)), (":one", n(1))]),
                    ..Default::default()
                };
                house.db.update_item(&house.caller, input).await.unwrap();
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    let counter = house.get("hashes", item([("pk", s("counter"))])).await.unwrap();
    assert_eq!(counter["v"], n(WRITERS * ROUNDS));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_parallel_conditional_puts_one_wins() {
    let house = std::sync::Arc::new(House::furnished().await);
    for round in 0..ROUNDS {
        let mut tasks = Vec::new();
        for writer in 0..WRITERS {
            let house = house.clone();
            tasks.push(tokio::spawn(async move {
                let input = PutItemInput {
                    table_name: "hashes".into(),
                    item: item([("pk", s(&format!("lock{round}"))), ("by", n(writer))]),
                    condition_expression: Some("attribute_not_exists(pk)".into()),
                    ..Default::default()
                };
                house.db.put_item(&house.caller, input).await.is_ok()
            }));
        }
        let mut winners = 0;
        for task in tasks {
            winners += usize::from(task.await.unwrap());
        }
        assert_eq!(winners, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn transfers_keep_the_sum_at_every_moment() {
    const ACCOUNTS: usize = 4;
    let house = std::sync::Arc::new(House::furnished().await);
    let key = |account: usize| item([("pk", s(&format!("account{account}")))]);
    for account in 0..ACCOUNTS {
        let mut start = key(account);
        start.insert("balance".into(), n(100));
        house.put("hashes", start).await;
    }
    let mut tasks = Vec::new();
    for writer in 0..WRITERS {
        let house = house.clone();
        tasks.push(tokio::spawn(async move {
            for round in 0..ROUNDS {
                let from = (writer + round) % ACCOUNTS;
                let to = (from + 1 + round % (ACCOUNTS - 1)) % ACCOUNTS;
                let add = |account: usize, amount: i32| TransactWriteItem {
                    update: Some(Update {
                        table_name: "hashes".into(),
                        key: key(account),
                        update_expression: "ADD balance :amount".into(),
                        expression_attribute_values: values([(":amount", n(amount))]),
                        ..Default::default()
                    }),
                    ..Default::default()
                };
                let input = TransactWriteItemsInput {
                    transact_items: vec![add(from, -1), add(to, 1)],
                    ..Default::default()
                };
                house.db.transact_write_items(&house.caller, input).await.unwrap();
            }
        }));
    }
    let read = async |house: &House| {
        let get = |account: usize| TransactGetItem {
            get: Get { table_name: "hashes".into(), key: key(account), ..Default::default() },
        };
        let input = TransactGetItemsInput {
            transact_items: (0..ACCOUNTS).map(get).collect(),
            ..Default::default()
        };
        let answer = house.db.transact_get_items(&house.caller, input).await.unwrap();
        let balance = |response: ItemResponse| match &response.item.unwrap()["balance"] {
            AttributeValue::N(text) => text.parse::<i64>().unwrap(),
            other => unreachable!("a balance is a number: {other:?}"),
        };
        answer.responses.unwrap().into_iter().map(balance).sum::<i64>()
    };
    for _ in 0..ROUNDS {
        assert_eq!(read(&house).await, 400);
        tokio::task::yield_now().await;
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(read(&house).await, 400);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_write_is_acknowledged_into_a_deleted_table() {
    for _ in 0..ROUNDS {
        let house = std::sync::Arc::new(House::furnished().await);
        house.put("hashes", item([("pk", s("first"))])).await;
        let writer = tokio::spawn({
            let house = house.clone();
            async move {
                let mut acknowledged = 0;
                loop {
                    let input = PutItemInput {
                        table_name: "hashes".into(),
                        item: item([("pk", s(&acknowledged.to_string()))]),
                        ..Default::default()
                    };
                    match house.db.put_item(&house.caller, input).await {
                        Ok(_) => acknowledged += 1,
                        Err(error) => return error.code().to_owned(),
                    }
                    tokio::task::yield_now().await;
                }
            }
        });
        tokio::task::yield_now().await;
        let delete = DeleteTableInput { table_name: "hashes".into() };
        house.db.delete_table(&house.caller, delete).await.unwrap();
        assert_eq!(writer.await.unwrap(), "ResourceNotFoundException");
        // A new table of the same name begins empty.
        house.create("hashes", &[("pk", "S")]).await.unwrap();
        let scan = ScanInput { table_name: "hashes".into(), ..Default::default() };
        assert_eq!(house.db.scan(&house.caller, scan).await.unwrap().count, Some(0));
    }
}
