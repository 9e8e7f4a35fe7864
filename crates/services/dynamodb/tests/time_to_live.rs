//! Time to live: how it is switched on and off, and what is deleted when.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::time::Duration;

use aws_api::ApiError;
use aws_api::dynamodb::*;
use aws_api::dynamodbstreams::OperationType;
use service_dynamodb::Room;
use store::Store;
use support::streams::short;
use support::*;
use testing::Fragile;

const HOUR: Duration = Duration::from_secs(3600);
const FIVE_YEARS_S: i64 = 5 * 365 * 24 * 3600;

async fn set(house: &House, table: &str, attribute: &str, enabled: bool) -> Result<(), ApiError> {
    let input = UpdateTimeToLiveInput {
        table_name: table.into(),
        time_to_live_specification: TimeToLiveSpecification {
            attribute_name: attribute.into(),
            enabled,
        },
    };
    let answer = house.db.update_time_to_live(&house.caller, input.clone()).await?;
    assert_eq!(answer.time_to_live_specification, Some(input.time_to_live_specification));
    Ok(())
}

async fn shown(house: &House, table: &str) -> (TimeToLiveStatus, Option<String>) {
    let input = DescribeTimeToLiveInput { table_name: table.into() };
    let answer = house.db.describe_time_to_live(&house.caller, input).await.unwrap();
    let shown = answer.time_to_live_description.unwrap();
    (shown.time_to_live_status.unwrap(), shown.attribute_name)
}

/// The keys of all items of `hashes`.
async fn keys(house: &House) -> Vec<String> {
    let input = ScanInput { table_name: "hashes".into(), ..Default::default() };
    let answer = house.db.scan(&house.caller, input).await.unwrap();
    let key = |item: Item| match &item["pk"] {
        AttributeValue::S(text) => text.clone(),
        other => unreachable!("keys are texts: {other:?}"),
    };
    let mut keys: Vec<String> = answer.items.unwrap().into_iter().map(key).collect();
    keys.sort();
    keys
}

fn second(from_now: i64) -> AttributeValue {
    n(now().as_secs() + from_now)
}

#[tokio::test]
async fn it_is_switched_once_an_hour_and_for_one_attribute() {
    let house = House::furnished().await;
    assert_eq!(shown(&house, "hashes").await, (TimeToLiveStatus::Disabled, None));
    let off = "TimeToLive is already disabled";
    invalid(set(&house, "hashes", "ttl", false).await, off);
    set(&house, "hashes", "ttl", true).await.unwrap();
    let on = |status| (status, Some("ttl".to_owned()));
    assert_eq!(shown(&house, "hashes").await, on(TimeToLiveStatus::Enabling));
    house.room.expire_items().await.unwrap();
    assert_eq!(shown(&house, "hashes").await, on(TimeToLiveStatus::Enabled));
    let again = "TimeToLive is already enabled";
    invalid(set(&house, "hashes", "ttl", true).await, again);
    for enabled in [true, false] {
        let other = "TimeToLive is active on a different AttributeName: current AttributeName is \
                     ttl";
        invalid(set(&house, "hashes", "end", enabled).await, other);
    }
    house.clock.advance(HOUR - Duration::from_millis(1));
    let often = "Time to live has been modified multiple times within a fixed interval";
    invalid(set(&house, "hashes", "ttl", false).await, often);
    // Each table has an hour of its own.
    set(&house, "ranges", "end", true).await.unwrap();
    house.clock.advance(Duration::from_millis(1));
    set(&house, "hashes", "ttl", false).await.unwrap();
    assert_eq!(shown(&house, "hashes").await, (TimeToLiveStatus::Disabling, None));
    invalid(set(&house, "hashes", "end", true).await, often);
    house.room.expire_items().await.unwrap();
    assert_eq!(shown(&house, "hashes").await, (TimeToLiveStatus::Disabled, None));
    house.clock.advance(HOUR);
    set(&house, "hashes", "end", true).await.unwrap();
    let (code, _) = refusal(set(&house, "absent", "ttl", true).await);
    assert_eq!(code, "ResourceNotFoundException");
}

#[tokio::test]
async fn what_has_expired_is_deleted_and_nothing_else() {
    let house = House::furnished().await;
    set(&house, "hashes", "ttl", true).await.unwrap();
    house.room.expire_items().await.unwrap();
    let cases = [
        ("expired", second(-1), false),
        ("this second", second(0), true),
        ("tomorrow", second(86_400), true),
        ("fraction", n(format!("{}.9", now().as_secs() - 1)), false),
        ("just not too old", second(1 - FIVE_YEARS_S), false),
        ("too old", second(-FIVE_YEARS_S), true),
        ("milliseconds", n(now().as_millis()), true),
        ("negative", n(-5), true),
        ("zero", n(0), true),
        ("text", s(&(now().as_secs() - 1).to_string()), true),
        ("set", AttributeValue::Ns(vec![(now().as_secs() - 1).to_string()]), true),
        ("huge", n("1e125"), true),
    ];
    for (key, ttl, _) in &cases {
        house.put("hashes", item([("pk", s(key)), ("ttl", ttl.clone())])).await;
    }
    house.put("hashes", item([("pk", s("none"))])).await;
    house.put("hashes", item([("pk", s("other")), ("end", second(-1))])).await;
    // Readable until it is deleted.
    assert!(house.get("hashes", item([("pk", s("expired"))])).await.is_some());
    house.room.expire_items().await.unwrap();
    let mut expected: Vec<_> =
        cases.iter().filter(|case| case.2).map(|case| case.0.to_owned()).collect();
    expected.extend(["none".to_owned(), "other".to_owned()]);
    expected.sort();
    assert_eq!(keys(&house).await, expected);
    let due = house.room.expire_items().await.unwrap().unwrap();
    assert_eq!(due.as_millis(), (now().as_secs() + 1) * 1_000);
    house.clock.advance(Duration::from_secs(1));
    house.room.expire_items().await.unwrap();
    assert!(house.get("hashes", item([("pk", s("this second"))])).await.is_none());
}

#[tokio::test]
async fn the_index_follows_the_items() {
    let house = House::furnished().await;
    set(&house, "ranges", "ttl", true).await.unwrap();
    house.room.expire_items().await.unwrap();
    let key = |sort: i32| item([("pk", s("a")), ("sk", n(sort))]);
    let put = async |sort: i32, ttl: Option<i64>| {
        let mut row = key(sort);
        row.extend(ttl.map(|from_now| ("ttl".to_owned(), second(from_now))));
        house.put("ranges", row).await;
    };
    for (round, rows) in [(1, 1), (2, 2), (2, 2)] {
        put(round, Some(10)).await;
        assert_eq!(house.rows_of(b"dv").await, rows);
    }
    // Put off, taken away, deleted: no row is left behind.
    put(1, Some(1_000)).await;
    assert_eq!(house.rows_of(b"dv").await, 2);
    put(2, None).await;
    assert_eq!(house.rows_of(b"dv").await, 1);
    let update = UpdateItemInput {
        table_name: "ranges".into(),
        key: key(3),
        update_expression: Some("SET #t = :t".into()),
        expression_attribute_names: names([("#t", "ttl")]),
        expression_attribute_values: values([(":t", second(10))]),
        ..Default::default()
    };
    house.db.update_item(&house.caller, update).await.unwrap();
    house.clock.advance(Duration::from_secs(11));
    house.room.expire_items().await.unwrap();
    for (sort, there) in [(1, true), (2, true), (3, false)] {
        assert_eq!(house.get("ranges", key(sort)).await.is_some(), there, "{sort}");
    }
    let delete = DeleteItemInput { table_name: "ranges".into(), key: key(1), ..Default::default() };
    house.db.delete_item(&house.caller, delete).await.unwrap();
    assert_eq!(house.rows_of(b"dv").await, 0);
}

#[tokio::test]
async fn streams_say_who_deleted() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewAndOldImages).await;
    set(&house, "changes", "ttl", true).await.unwrap();
    house.room.expire_items().await.unwrap();
    for (key, from_now) in [("a", 1), ("b", 1_000)] {
        house.put("changes", item([("k", s(key)), ("ttl", second(from_now))])).await;
    }
    house.clock.advance(Duration::from_secs(2));
    house.room.expire_items().await.unwrap();
    let delete = DeleteItemInput {
        table_name: "changes".into(),
        key: item([("k", s("b"))]),
        ..Default::default()
    };
    house.db.delete_item(&house.caller, delete).await.unwrap();
    let mut told = Vec::new();
    for record in house.all_records(&arn).await {
        if record.event_name == Some(OperationType::Remove) {
            let who = record.user_identity.map(|who| (who.r#type, who.principal_id));
            told.push((short(&record.dynamodb.unwrap().keys), who));
        }
    }
    told.sort();
    let service = (Some("Service".to_owned()), Some("dynamodb.amazonaws.com".to_owned()));
    assert_eq!(told, [("k=a".to_owned(), Some(service)), ("k=b".to_owned(), None)]);
}

/// Whatever commit is the machine's last, the next start goes on: all that was there before is
/// deleted when it is due, and what was swept is gone.
#[tokio::test]
async fn killed_anywhere_the_work_goes_on() {
    for last_is_written in [false, true] {
        for commits in 0..9 {
            let house = House::furnished().await;
            for index in 0..250 {
                let row = item([("pk", s(&index.to_string())), ("ttl", second(-1 - index % 7))]);
                house.put("hashes", row).await;
            }
            house.put("hashes", item([("pk", s("stays")), ("ttl", second(50))])).await;
            set(&house, "hashes", "ttl", true).await.unwrap();
            let fragile = Fragile::over(house.store.clone(), commits, last_is_written);
            let room = Room::new(fragile, house.ambient.clone());
            let mut rounds = 0;
            while room.expire_items().await.is_ok() && rounds < 4 {
                rounds += 1;
            }
            assert_eq!(rounds == 4, commits >= 6, "{commits}");
            for _ in 0..2 {
                house.room.expire_items().await.unwrap();
            }
            assert_eq!(keys(&house).await, ["stays"], "{commits}");
            assert_eq!(house.rows_of(b"dv").await, 1);
            // The same for sweeping.
            house.clock.advance(HOUR);
            house.put("hashes", item([("pk", s("stays too")), ("ttl", second(5_000))])).await;
            set(&house, "hashes", "ttl", false).await.unwrap();
            let fragile = Fragile::over(house.store.clone(), commits % 2, last_is_written);
            let _ = Room::new(fragile, house.ambient.clone()).expire_items().await;
            house.room.expire_items().await.unwrap();
            assert_eq!(house.rows_of(b"dv").await + house.rows_of(b"dw").await, 0);
            assert_eq!(keys(&house).await, ["stays", "stays too"]);
        }
    }
}

#[tokio::test]
async fn a_deleted_tables_index_is_swept() {
    let house = House::furnished().await;
    set(&house, "hashes", "ttl", true).await.unwrap();
    house.room.expire_items().await.unwrap();
    house.put("hashes", item([("pk", s("a")), ("ttl", second(50))])).await;
    let delete = DeleteTableInput { table_name: "hashes".into() };
    house.db.delete_table(&house.caller, delete).await.unwrap();
    house.create("hashes", &[("pk", "S")]).await.unwrap();
    assert_eq!(shown(&house, "hashes").await, (TimeToLiveStatus::Disabled, None));
    house.put("hashes", item([("pk", s("a")), ("ttl", second(50))])).await;
    house.clock.advance(Duration::from_secs(100));
    house.room.expire_items().await.unwrap();
    assert_eq!(keys(&house).await, ["a"]);
    assert_eq!(house.rows_of(b"dv").await + house.rows_of(b"dw").await, 0);
}

#[tokio::test]
async fn the_clock_wakes_the_work() {
    let house = House::furnished().await;
    let room = house.room.clone();
    let worker = tokio::spawn(async move { room.run(std::future::pending()).await });
    set(&house, "hashes", "ttl", true).await.unwrap();
    house.put("hashes", item([("pk", s("a")), ("ttl", second(5_000))])).await;
    let mut items = house.store.watch(store::Key::from_static(b"di"));
    let gone = async {
        loop {
            if keys(&house).await.is_empty() {
                return;
            }
            tokio::select! {
                biased;
                () = items.changed() => {}
                // Everything that the worker can do now is done: on to its next moment.
                () = tokio::task::yield_now() => {
                    let next = house.clock.next_wake();
                    let span = next.map(|next| next.since(house.ambient.now()));
                    house.clock.advance(span.unwrap_or_default());
                }
            }
        }
    };
    gone.await;
    let due = now() + Duration::from_secs(5_001);
    assert!(house.ambient.now() >= due && house.ambient.now() < due + Duration::from_secs(60));
    worker.abort();
}

/// What writers do while an index is filled is never lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn writers_and_the_filling_of_an_index_agree() {
    for _ in 0..10 {
        let house = std::sync::Arc::new(House::furnished().await);
        for index in 0..300 {
            let row = item([("pk", s(&index.to_string())), ("ttl", second(1_000))]);
            house.put("hashes", row).await;
        }
        set(&house, "hashes", "ttl", true).await.unwrap();
        let writer = tokio::spawn({
            let house = house.clone();
            async move {
                for index in 0..300 {
                    let row = item([("pk", s(&index.to_string())), ("ttl", second(index % 3))]);
                    house.put("hashes", row).await;
                }
            }
        });
        house.room.expire_items().await.unwrap();
        writer.await.unwrap();
        house.clock.advance(Duration::from_secs(10));
        for _ in 0..8 {
            house.room.expire_items().await.unwrap();
        }
        assert_eq!(keys(&house).await, Vec::<String>::new());
    }
}
