//! PutItem, GetItem, DeleteItem: what they store, answer and refuse.

mod support;

use aws_api::dynamodb::*;
use support::*;

fn put(table: &str, item: Item) -> PutItemInput {
    PutItemInput { table_name: table.into(), item, ..Default::default() }
}

fn delete(table: &str, key: Item) -> DeleteItemInput {
    DeleteItemInput { table_name: table.into(), key, ..Default::default() }
}

fn get(table: &str, key: Item) -> GetItemInput {
    GetItemInput { table_name: table.into(), key, ..Default::default() }
}

#[tokio::test]
async fn an_item_comes_back_whole_and_numbers_come_back_plain() {
    let house = House::furnished().await;
    let all = item([
        ("pk", s("a")),
        ("n", n("1.50E+3")),
        ("b", AttributeValue::B(vec![0, 255].into())),
        ("ss", AttributeValue::Ss(vec!["y".into(), "x".into()])),
        ("ns", AttributeValue::Ns(vec!["10".into(), "-2".into()])),
        ("bs", AttributeValue::Bs(vec![vec![2].into(), vec![1].into()])),
        ("l", AttributeValue::L(vec![n(1), AttributeValue::L(vec![]), s("")])),
        ("m", AttributeValue::M(item([("é", AttributeValue::Bool(true))]))),
        ("null", AttributeValue::Null(true)),
        ("empty", s("")),
    ]);
    house.put("hashes", all.clone()).await;
    let mut expected = all;
    expected.insert("n".into(), n(1500));
    expected.insert("ss".into(), AttributeValue::Ss(vec!["x".into(), "y".into()]));
    expected.insert("ns".into(), AttributeValue::Ns(vec!["-2".into(), "10".into()]));
    expected.insert("bs".into(), AttributeValue::Bs(vec![vec![1].into(), vec![2].into()]));
    assert_eq!(house.get("hashes", item([("pk", s("a"))])).await, Some(expected));
    assert_eq!(house.get("hashes", item([("pk", s("b"))])).await, None);
}

#[tokio::test]
async fn a_put_replaces_the_whole_item_and_a_delete_removes_it() {
    let house = House::furnished().await;
    let key = item([("pk", s("a")), ("sk", n(1))]);
    house.put("ranges", item([("pk", s("a")), ("sk", n(1)), ("old", n(1))])).await;
    house.put("ranges", item([("pk", s("a")), ("sk", n("1.0")), ("new", n(2))])).await;
    let expected = item([("pk", s("a")), ("sk", n(1)), ("new", n(2))]);
    assert_eq!(house.get("ranges", key.clone()).await, Some(expected));
    for _ in 0..2 {
        house.db.delete_item(&house.caller, delete("ranges", key.clone())).await.unwrap();
        assert_eq!(house.get("ranges", key.clone()).await, None);
    }
}

#[tokio::test]
async fn return_values_show_the_item_before() {
    let house = House::furnished().await;
    let with =
        |item| PutItemInput { return_values: Some(ReturnValue::AllOld), ..put("hashes", item) };
    let one = item([("pk", s("a")), ("v", n(1))]);
    let two = item([("pk", s("a")), ("v", n(2))]);
    let answer = house.db.put_item(&house.caller, with(one.clone())).await.unwrap();
    assert_eq!(answer.attributes, None);
    let answer = house.db.put_item(&house.caller, with(two.clone())).await.unwrap();
    assert_eq!(answer.attributes, Some(one));
    let input = DeleteItemInput {
        return_values: Some(ReturnValue::AllOld),
        ..delete("hashes", item([("pk", s("a"))]))
    };
    let answer = house.db.delete_item(&house.caller, input.clone()).await.unwrap();
    assert_eq!(answer.attributes, Some(two));
    assert_eq!(house.db.delete_item(&house.caller, input).await.unwrap().attributes, None);
    for wrong in [ReturnValue::AllNew, ReturnValue::UpdatedOld, ReturnValue::UpdatedNew] {
        let input = PutItemInput {
            return_values: Some(wrong.clone()),
            ..put("hashes", item([("pk", s("a"))]))
        };
        invalid(
            house.db.put_item(&house.caller, input).await,
            "Return values set to invalid value",
        );
        let input = DeleteItemInput {
            return_values: Some(wrong),
            ..delete("hashes", item([("pk", s("a"))]))
        };
        invalid(
            house.db.delete_item(&house.caller, input).await,
            "Return values set to invalid value",
        );
    }
}

#[tokio::test]
async fn conditions_decide_puts_and_deletes() {
    let house = House::furnished().await;
    let once = |v: i32| PutItemInput {
        condition_expression: Some("attribute_not_exists(pk)".into()),
        ..put("hashes", item([("pk", s("a")), ("v", n(v))]))
    };
    house.db.put_item(&house.caller, once(1)).await.unwrap();
    let failed =
        ("ConditionalCheckFailedException".to_owned(), "The conditional request failed".to_owned());
    assert_eq!(refusal(house.db.put_item(&house.caller, once(2)).await), failed);
    assert_eq!(house.get("hashes", item([("pk", s("a"))])).await.unwrap()["v"], n(1));

    let if_v = |v: i32| DeleteItemInput {
        condition_expression: Some("v = :v".into()),
        expression_attribute_values: values([(":v", n(v))]),
        return_values_on_condition_check_failure: Some(ReturnValuesOnConditionCheckFailure::AllOld),
        ..delete("hashes", item([("pk", s("a"))]))
    };
    let error = house.db.delete_item(&house.caller, if_v(2)).await.unwrap_err();
    assert!(error.is("ConditionalCheckFailedException"));
    let detail = format!("{:?}", error.detail().unwrap());
    assert!(detail.contains(r#""v": N("1")"#), "the item is shown: {detail}");
    house.db.delete_item(&house.caller, if_v(1)).await.unwrap();
    assert_eq!(house.get("hashes", item([("pk", s("a"))])).await, None);
    // Nothing is left that could be shown.
    let error = house.db.delete_item(&house.caller, if_v(1)).await.unwrap_err();
    assert!(error.is("ConditionalCheckFailedException") && error.detail().is_none());
}

#[tokio::test]
async fn keys_must_be_there_of_their_types_not_empty_and_not_too_long() {
    let house = House::furnished().await;
    let parameters = "One or more parameter values were invalid: ";
    let long = "x".repeat(2049);
    let cases = [
        (item([("sk", n(1))]), format!("{parameters}Missing the key pk in the item")),
        (item([("pk", s("a"))]), format!("{parameters}Missing the key sk in the item")),
        (
            item([("pk", n(1)), ("sk", n(1))]),
            format!("{parameters}Type mismatch for key pk expected: S actual: N"),
        ),
        (
            item([("pk", s("a")), ("sk", s("1"))]),
            format!("{parameters}Type mismatch for key sk expected: N actual: S"),
        ),
        (
            item([("pk", s("")), ("sk", n(1))]),
            "One or more parameter values are not valid. The AttributeValue for a key attribute \
             cannot contain an empty string value. Key: pk"
                .to_owned(),
        ),
        (
            item([("pk", s(&long)), ("sk", n(1))]),
            format!("{parameters}Size of hashkey has exceeded the maximum size limit of2048 bytes"),
        ),
    ];
    for (item, why) in cases {
        invalid(house.db.put_item(&house.caller, put("ranges", item)).await, &why);
    }
    house.put("ranges", item([("pk", s(&long[1..])), ("sk", n(1))])).await;

    let mismatch = "The provided key element does not match the schema";
    for key in [
        item([("pk", s("a"))]),
        item([("pk", s("a")), ("sk", s("1"))]),
        item([("pk", s("a")), ("other", n(1))]),
        item([("pk", s("a")), ("sk", n(1)), ("other", n(1))]),
        item([]),
    ] {
        invalid(house.db.get_item(&house.caller, get("ranges", key.clone())).await, mismatch);
        invalid(house.db.delete_item(&house.caller, delete("ranges", key)).await, mismatch);
    }

    house.create("binaries", &[("pk", "B"), ("sk", "S")]).await.unwrap();
    let binary = |bytes: &[u8]| AttributeValue::B(bytes.to_vec().into());
    invalid(
        house
            .db
            .put_item(&house.caller, put("binaries", item([("pk", binary(b"")), ("sk", s("a"))])))
            .await,
        "One or more parameter values are not valid. The AttributeValue for a key attribute \
         cannot contain an empty binary value. Key: pk",
    );
    invalid(
        house
            .db
            .put_item(
                &house.caller,
                put("binaries", item([("pk", binary(b"\0")), ("sk", s(&long[..1025]))])),
            )
            .await,
        "One or more parameter values were invalid: Aggregated size of all range keys has exceeded \
         the size limit of 1024 bytes",
    );
    house.put("binaries", item([("pk", binary(b"\0")), ("sk", s(&long[..1024]))])).await;
}

#[tokio::test]
async fn values_that_are_none_are_refused() {
    let house = House::furnished().await;
    let parameters = "One or more parameter values were invalid: ";
    let set = |members: &[&str]| members.iter().map(|m| (*m).to_owned()).collect::<Vec<_>>();
    for (value, why) in [
        (AttributeValue::Ss(vec![]), format!("{parameters}An string set  may not be empty")),
        (AttributeValue::Ns(vec![]), format!("{parameters}An number set  may not be empty")),
        (AttributeValue::Bs(vec![]), format!("{parameters}Binary sets should not be empty")),
        (
            AttributeValue::Ss(set(&["b", "a", "b"])),
            format!("{parameters}Input collection [b, a, b] contains duplicates."),
        ),
        (AttributeValue::Ns(set(&["1", "1.0"])), "Input collection contains duplicates".to_owned()),
        (
            AttributeValue::Null(false),
            format!("{parameters}Null attribute value types must have the value of true"),
        ),
        (n("abc"), "The parameter cannot be converted to a numeric value: abc".to_owned()),
        (n(""), "The parameter cannot be converted to a numeric value".to_owned()),
        (
            n("1E126"),
            "Number overflow. Attempting to store a number with magnitude larger than supported \
             range"
                .to_owned(),
        ),
        (
            n("1E-131"),
            "Number underflow. Attempting to store a number with magnitude smaller than supported \
             range"
                .to_owned(),
        ),
        (
            AttributeValue::L(vec![n("123456789012345678901234567890123456789")]),
            "Attempting to store more than 38 significant digits in a Number".to_owned(),
        ),
    ] {
        let input = put("hashes", item([("pk", s("a")), ("v", value)]));
        invalid(house.db.put_item(&house.caller, input).await, &why);
    }
    let nested = |levels: usize| (0..levels).fold(n(1), |inner, _| AttributeValue::L(vec![inner]));
    house.put("hashes", item([("pk", s("a")), ("v", nested(32))])).await;
    let input = put("hashes", item([("pk", s("a")), ("v", nested(33))]));
    let (code, message) = refusal(house.db.put_item(&house.caller, input).await);
    assert_eq!(code, "ValidationException");
    assert!(message.starts_with("Nesting Levels have exceeded supported limits"), "{message}");
}

#[tokio::test]
async fn an_item_has_at_most_400_kilobytes() {
    let house = House::furnished().await;
    // Names count: pk, a, v.
    let sized = |bytes: usize| item([("pk", s("a")), ("v", s(&"x".repeat(bytes - 4)))]);
    house.put("hashes", sized(400 * 1024)).await;
    invalid(
        house.db.put_item(&house.caller, put("hashes", sized(400 * 1024 + 1))).await,
        "Item size has exceeded the maximum allowed size",
    );
    let input = UpdateItemInput {
        table_name: "hashes".into(),
        key: item([("pk", s("a"))]),
        update_expression: Some("SET w = :w".into()),
        expression_attribute_values: values([(":w", n(1))]),
        ..Default::default()
    };
    invalid(
        house.db.update_item(&house.caller, input).await,
        "Item size to update has exceeded the maximum allowed size",
    );
}

#[tokio::test]
async fn get_projects_and_refuses_what_expressions_replaced() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("a")), ("v", n(1)), ("name", s("x"))])).await;
    let input = GetItemInput {
        projection_expression: Some("v, #n".into()),
        expression_attribute_names: names([("#n", "name")]),
        ..get("hashes", item([("pk", s("a"))]))
    };
    let answer = house.db.get_item(&house.caller, input.clone()).await.unwrap();
    assert_eq!(answer.item, Some(item([("v", n(1)), ("name", s("x"))])));
    // An item of which nothing is asked for is there all the same.
    let input = GetItemInput { projection_expression: Some("q, #n.x".into()), ..input };
    let answer = house.db.get_item(&house.caller, input).await.unwrap();
    assert_eq!(answer.item, Some(item([])));

    let input = GetItemInput {
        attributes_to_get: Some(vec!["v".into()]),
        ..get("hashes", item([("pk", s("a"))]))
    };
    let answer = house.db.get_item(&house.caller, input).await.unwrap();
    assert_eq!(answer.item, Some(item([("v", n(1))])));
}

#[tokio::test]
async fn capacity_is_told_as_aws_counts_it() {
    let house = House::furnished().await;
    let total = || Some(ReturnConsumedCapacity::Total);
    let sized = |bytes: usize| item([("pk", s("a")), ("v", s(&"x".repeat(bytes - 4)))]);
    let key = || item([("pk", s("a"))]);
    let units = |capacity: Option<ConsumedCapacity>| capacity.and_then(|c| c.capacity_units);
    let write = async |bytes: usize| {
        let input =
            PutItemInput { return_consumed_capacity: total(), ..put("hashes", sized(bytes)) };
        units(house.db.put_item(&house.caller, input).await.unwrap().consumed_capacity)
    };
    let read = async |consistent: bool| {
        let input = GetItemInput {
            return_consumed_capacity: total(),
            consistent_read: Some(consistent),
            ..get("hashes", key())
        };
        units(house.db.get_item(&house.caller, input).await.unwrap().consumed_capacity)
    };
    // Of nothing, one unit is read; half of one where consistency doesn't matter.
    assert_eq!((read(true).await, read(false).await), (Some(1.0), Some(0.5)));
    assert_eq!(write(1024).await, Some(1.0));
    assert_eq!(write(1025).await, Some(2.0));
    assert_eq!(write(10).await, Some(2.0), "the larger of the old and the new item counts");
    assert_eq!(write(8192).await, Some(8.0));
    assert_eq!((read(true).await, read(false).await), (Some(2.0), Some(1.0)));
    assert_eq!(write(8193).await, Some(9.0));
    assert_eq!((read(true).await, read(false).await), (Some(3.0), Some(1.5)));

    let input = DeleteItemInput {
        return_consumed_capacity: Some(ReturnConsumedCapacity::Indexes),
        table_name: "arn:aws:dynamodb:us-east-1:000000000000:table/hashes".into(),
        ..delete("", key())
    };
    let answer = house.db.delete_item(&house.caller, input).await.unwrap();
    let capacity = answer.consumed_capacity.unwrap();
    assert_eq!(capacity.capacity_units, Some(9.0));
    assert_eq!(capacity.table.and_then(|table| table.capacity_units), Some(9.0));
    assert_eq!(
        capacity.table_name.as_deref(),
        Some("arn:aws:dynamodb:us-east-1:000000000000:table/hashes"),
        "as the request named it"
    );
    let answer = house.db.put_item(&house.caller, put("hashes", key())).await.unwrap();
    assert_eq!(answer.consumed_capacity, None, "unless it is asked for");
}

#[tokio::test]
async fn tables_are_named_by_name_or_arn_and_must_be_there() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("a"))])).await;
    let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/hashes";
    assert!(house.get(arn, item([("pk", s("a"))])).await.is_some());
    let answer = async |table: &str| {
        let input = get(table, item([("pk", s("a"))]));
        refusal(house.db.get_item(&house.caller, input).await)
    };
    let (code, message) = answer("absent").await;
    assert_eq!(code, "ResourceNotFoundException");
    assert_eq!(message, "Requested resource not found");
    for (table, code) in [
        ("arn:aws:dynamodb:us-east-1:000000000000:table/absent", "ResourceNotFoundException"),
        ("arn:aws:dynamodb:us-west-2:000000000000:table/hashes", "ValidationException"),
        ("arn:aws:dynamodb:us-east-1:111111111111:table/hashes", "ResourceNotFoundException"),
        ("arn:aws:kinesis:us-east-1:000000000000:stream/hashes", "ValidationException"),
        ("ab", "ValidationException"),
        ("no spaces", "ValidationException"),
    ] {
        assert_eq!(answer(table).await.0, code, "{table}");
    }
    // Another account's and another region's tables of the same name are others.
    for elsewhere in [caller("000000000001", "us-east-1"), caller("000000000000", "eu-west-1")] {
        let input = get("hashes", item([("pk", s("a"))]));
        assert_eq!(
            refusal(house.db.get_item(&elsewhere, input.clone()).await).0,
            "ResourceNotFoundException"
        );
        house.db.create_table(&elsewhere, table("hashes", &[("pk", "S")])).await.unwrap();
        assert_eq!(house.db.get_item(&elsewhere, input).await.unwrap().item, None);
    }
}
