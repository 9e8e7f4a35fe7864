//! TransactWriteItems and TransactGetItems.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::time::Duration;

use aws_api::ApiError;
use aws_api::dynamodb::*;
use support::*;

fn put(text: &str, v: i32) -> Put {
    Put {
        table_name: "hashes".into(),
        item: item([("pk", s(text)), ("v", n(v))]),
        ..Default::default()
    }
}

fn put_item(put: Put) -> TransactWriteItem {
    TransactWriteItem { put: Some(put), ..Default::default() }
}

fn add(text: &str, amount: i32) -> TransactWriteItem {
    TransactWriteItem {
        update: Some(Update {
            table_name: "hashes".into(),
            key: pk(text),
            update_expression: "ADD v :amount".into(),
            expression_attribute_values: values([(":amount", n(amount))]),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn delete(text: &str) -> TransactWriteItem {
    let delete = Delete { table_name: "hashes".into(), key: pk(text), ..Default::default() };
    TransactWriteItem { delete: Some(delete), ..Default::default() }
}

fn check(text: &str, condition: &str) -> TransactWriteItem {
    TransactWriteItem {
        condition_check: Some(ConditionCheck {
            table_name: "hashes".into(),
            key: pk(text),
            condition_expression: condition.into(),
            return_values_on_condition_check_failure: Some(
                ReturnValuesOnConditionCheckFailure::AllOld,
            ),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn pk(text: &str) -> Item {
    item([("pk", s(text))])
}

fn write(transact_items: Vec<TransactWriteItem>) -> TransactWriteItemsInput {
    TransactWriteItemsInput { transact_items, ..Default::default() }
}

async fn v_of(house: &House, text: &str) -> Option<AttributeValue> {
    house.get("hashes", pk(text)).await.and_then(|mut item| item.remove("v"))
}

/// What stands in the detail of a cancelled transaction.
fn reasons(error: &ApiError) -> String {
    format!("{:?}", error.detail().unwrap())
}

#[tokio::test]
async fn all_parts_happen_or_none() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("old")), ("v", n(1))])).await;
    house.put("hashes", item([("pk", s("gone"))])).await;
    let parts = vec![
        put_item(put("new", 5)),
        add("old", 2),
        delete("gone"),
        check("absent", "attribute_not_exists(pk)"),
    ];
    house.db.transact_write_items(&house.caller, write(parts)).await.unwrap();
    assert_eq!(v_of(&house, "new").await, Some(n(5)));
    assert_eq!(v_of(&house, "old").await, Some(n(3)));
    assert_eq!(house.get("hashes", pk("gone")).await, None);
    assert_eq!(house.get("hashes", pk("absent")).await, None);

    let parts = vec![add("old", 10), check("new", "v = v2 OR attribute_exists(q)"), delete("new")];
    let twice = house.db.transact_write_items(&house.caller, write(parts)).await;
    invalid(twice, "Transaction request cannot include multiple operations on one item");

    let conditional =
        Put { condition_expression: Some("attribute_not_exists(pk)".into()), ..put("old", 0) };
    let parts =
        vec![put_item(conditional), put_item(put("fresh", 1)), check("new", "attribute_exists(q)")];
    let error = house.db.transact_write_items(&house.caller, write(parts)).await.unwrap_err();
    assert!(error.is("TransactionCanceledException"));
    assert_eq!(
        error.message(),
        "Transaction cancelled, please refer cancellation reasons for specific reasons \
         [ConditionalCheckFailed, None, ConditionalCheckFailed]"
    );
    let detail = reasons(&error);
    assert!(detail.contains("The conditional request failed"), "{detail}");
    assert!(detail.contains(r#""v": N("5")"#), "the item that was asked for: {detail}");
    assert!(!detail.contains(r#""v": N("3")"#), "and no other: {detail}");
    assert_eq!(v_of(&house, "old").await, Some(n(3)));
    assert_eq!(v_of(&house, "fresh").await, None);
}

#[tokio::test]
async fn what_is_invalid_in_a_part_is_its_reason() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("text")), ("v", s("x"))])).await;
    let keyless = Put { item: item([("v", n(1))]), ..put("", 0) };
    for (parts, why) in [
        (
            vec![add("text", 1), put_item(put("a", 1))],
            "An operand in the update expression has an incorrect data type",
        ),
        (
            vec![put_item(keyless), put_item(put("a", 1))],
            "One or more parameter values were invalid: Missing the key pk in the item",
        ),
    ] {
        let error = house.db.transact_write_items(&house.caller, write(parts)).await.unwrap_err();
        assert!(error.is("TransactionCanceledException"));
        assert!(error.message().ends_with("[ValidationError, None]"), "{}", error.message());
        assert!(reasons(&error).contains(why));
        assert_eq!(v_of(&house, "a").await, None);
    }
    // What is wrong with the request itself is not a cancellation.
    invalid(
        house.db.transact_write_items(&house.caller, write(vec![check("a", "v =")])).await,
        "Invalid ConditionExpression: Syntax error; token: \"<EOF>\", near: \"=\"",
    );
    let both = TransactWriteItem { delete: delete("a").delete, ..put_item(put("b", 1)) };
    invalid(
        house.db.transact_write_items(&house.caller, write(vec![both])).await,
        "TransactItems can only contain one of Check, Put, Update or Delete",
    );
    let absent = Put { table_name: "absent".into(), ..put("a", 1) };
    let error = house.db.transact_write_items(&house.caller, write(vec![put_item(absent)])).await;
    assert_eq!(refusal(error).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn a_token_makes_a_repeated_transaction_count_once_for_ten_minutes() {
    let house = House::furnished().await;
    let with_token = |parts, token: &str| TransactWriteItemsInput {
        client_request_token: Some(token.into()),
        return_consumed_capacity: Some(ReturnConsumedCapacity::Total),
        ..write(parts)
    };
    let run = async |parts: Vec<TransactWriteItem>, token: &str| {
        house.db.transact_write_items(&house.caller, with_token(parts, token)).await
    };
    let capacity = |answer: TransactWriteItemsOutput| answer.consumed_capacity.unwrap().remove(0);
    let first = capacity(run(vec![add("a", 1)], "one").await.unwrap());
    assert_eq!((first.write_capacity_units, first.read_capacity_units), (Some(2.0), None));
    let again = capacity(run(vec![add("a", 1)], "one").await.unwrap());
    assert_eq!((again.write_capacity_units, again.read_capacity_units), (None, Some(2.0)));
    assert_eq!(v_of(&house, "a").await, Some(n(1)));

    let (code, _) = refusal(run(vec![add("a", 2)], "one").await);
    assert_eq!(code, "IdempotentParameterMismatchException");
    run(vec![add("a", 1)], "two").await.unwrap();
    assert_eq!(v_of(&house, "a").await, Some(n(2)), "another token is another transaction");
    // The same token in another account is another token.
    let elsewhere = caller("000000000001", "us-east-1");
    house.db.create_table(&elsewhere, table("hashes", &[("pk", "S")])).await.unwrap();
    let input = with_token(vec![add("a", 7)], "one");
    house.db.transact_write_items(&elsewhere, input).await.unwrap();

    // A cancelled transaction does not use its token up.
    let failing = vec![check("a", "attribute_not_exists(pk)")];
    assert!(run(failing, "three").await.is_err());
    run(vec![add("a", 1)], "three").await.unwrap();
    assert_eq!(v_of(&house, "a").await, Some(n(3)));

    house.clock.advance(Duration::from_secs(599));
    run(vec![add("a", 1)], "one").await.unwrap();
    assert_eq!(v_of(&house, "a").await, Some(n(3)), "within ten minutes");
    house.clock.advance(Duration::from_secs(1));
    run(vec![add("a", 5)], "one").await.unwrap();
    assert_eq!(v_of(&house, "a").await, Some(n(8)), "and after them");
    run(vec![add("a", 5)], "one").await.unwrap();
    assert_eq!(v_of(&house, "a").await, Some(n(8)), "when it counts anew");
}

#[tokio::test]
async fn transactions_read_at_one_moment_and_cost_twice() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("a")), ("v", n(1)), ("w", n(2))])).await;
    let get = |text: &str, projection: Option<&str>| TransactGetItem {
        get: Get {
            table_name: "hashes".into(),
            key: pk(text),
            projection_expression: projection.map(str::to_owned),
            ..Default::default()
        },
    };
    let read = |transact_items| TransactGetItemsInput {
        transact_items,
        return_consumed_capacity: Some(ReturnConsumedCapacity::Indexes),
    };
    let input = read(vec![get("absent", None), get("a", Some("w"))]);
    let answer = house.db.transact_get_items(&house.caller, input).await.unwrap();
    let items: Vec<_> = answer.responses.unwrap().into_iter().map(|r| r.item).collect();
    assert_eq!(items, [None, Some(item([("w", n(2))]))]);
    let capacity = answer.consumed_capacity.unwrap().remove(0);
    assert_eq!((capacity.capacity_units, capacity.read_capacity_units), (Some(4.0), Some(4.0)));
    assert_eq!(capacity.table.and_then(|t| t.read_capacity_units), Some(4.0));

    let twice = read(vec![get("a", None), get("a", Some("v"))]);
    invalid(
        house.db.transact_get_items(&house.caller, twice).await,
        "Transaction request cannot include multiple operations on one item",
    );
    let mut wrong = get("a", None);
    wrong.get.key = item([("sk", n(1))]);
    let input = read(vec![get("a", None), wrong]);
    let error = house.db.transact_get_items(&house.caller, input).await.unwrap_err();
    assert!(error.message().ends_with("[None, ValidationError]"), "{}", error.message());
}

#[tokio::test]
async fn a_transaction_has_at_most_4_megabytes() {
    let house = House::furnished().await;
    let sized = |index: usize, kib: usize| {
        let text = "x".repeat(kib * 1024);
        put_item(Put {
            table_name: "hashes".into(),
            item: item([("pk", s(&index.to_string())), ("v", s(&text))]),
            ..Default::default()
        })
    };
    let parts = |count: usize| (0..count).map(|index| sized(index, 390)).collect();
    house.db.transact_write_items(&house.caller, write(parts(10))).await.unwrap();
    let (code, message) =
        refusal(house.db.transact_write_items(&house.caller, write(parts(11))).await);
    assert_eq!(code, "ValidationException");
    assert!(message.contains("4194304"), "{message}");
}
