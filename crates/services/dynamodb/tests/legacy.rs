//! The parameters that expressions replaced.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on fails")]

mod support;

use std::collections::BTreeMap;

use aws_api::dynamodb::*;
use support::*;

fn condition(operator: &str, values: Vec<AttributeValue>) -> Condition {
    let list = (!values.is_empty()).then_some(values);
    Condition { comparison_operator: operator.into(), attribute_value_list: list }
}

fn expected(operator: &str, values: Vec<AttributeValue>) -> ExpectedAttributeValue {
    let Condition { comparison_operator, attribute_value_list } = condition(operator, values);
    ExpectedAttributeValue {
        comparison_operator: Some(comparison_operator),
        attribute_value_list,
        ..Default::default()
    }
}

fn map<T, const N: usize>(entries: [(&str, T); N]) -> Option<BTreeMap<String, T>> {
    Some(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn set(members: &[&str]) -> AttributeValue {
    AttributeValue::Ss(members.iter().map(|member| (*member).to_owned()).collect())
}

/// A put over an item `{pk: "a", n: 5, s: "hello", ss: {"a", "b"}}`, which it leaves as it is.
fn put(expected: Option<BTreeMap<String, ExpectedAttributeValue>>) -> PutItemInput {
    PutItemInput { table_name: "hashes".into(), item: subject(), expected, ..Default::default() }
}

fn subject() -> Item {
    item([("pk", s("a")), ("n", n(5)), ("s", s("hello")), ("ss", set(&["a", "b"]))])
}

const FAILED: &str = "The conditional request failed";

#[tokio::test]
async fn every_comparison_operator_holds_and_fails() {
    let house = House::furnished().await;
    house.put("hashes", subject()).await;
    let list = AttributeValue::L(vec![n(1)]);
    for (name, operator, values, holds) in [
        ("n", "EQ", vec![n("5.0")], true),
        ("n", "EQ", vec![s("5")], false),
        ("ss", "EQ", vec![set(&["b", "a"])], true),
        ("n", "EQ", vec![list.clone()], false),
        ("n", "NE", vec![n(6)], true),
        ("n", "NE", vec![n(5)], false),
        ("gone", "NE", vec![n(5)], true),
        ("n", "LT", vec![n(6)], true),
        ("n", "LT", vec![n(5)], false),
        ("n", "LE", vec![n(5)], true),
        ("n", "LE", vec![n(4)], false),
        ("n", "GT", vec![n(4)], true),
        ("n", "GT", vec![s("4")], false),
        ("n", "GE", vec![n(5)], true),
        ("n", "GE", vec![n(6)], false),
        ("gone", "GE", vec![n(0)], false),
        ("n", "NOT_NULL", vec![], true),
        ("gone", "NOT_NULL", vec![], false),
        ("gone", "NULL", vec![], true),
        ("n", "NULL", vec![], false),
        ("s", "CONTAINS", vec![s("ell")], true),
        ("ss", "CONTAINS", vec![s("a")], true),
        ("ss", "CONTAINS", vec![s("c")], false),
        ("ss", "NOT_CONTAINS", vec![s("c")], true),
        ("s", "NOT_CONTAINS", vec![s("ell")], false),
        ("s", "BEGINS_WITH", vec![s("he")], true),
        ("s", "BEGINS_WITH", vec![s("lo")], false),
        ("n", "IN", vec![n(4), n(5)], true),
        ("n", "IN", vec![n(4)], false),
        ("n", "BETWEEN", vec![n(5), n(6)], true),
        ("n", "BETWEEN", vec![n(6), n(7)], false),
    ] {
        let input = put(map([(name, expected(operator, values))]));
        let answer = house.db.put_item(&house.caller, input).await;
        match answer {
            Ok(_) => assert!(holds, "{name} {operator}"),
            Err(error) => {
                assert_eq!(error.code(), "ConditionalCheckFailedException", "{name} {operator}");
                assert!(!holds, "{name} {operator}");
            }
        }
    }
}

#[tokio::test]
async fn value_and_exists_are_an_older_way_and_conditions_join_by_the_operator() {
    let house = House::furnished().await;
    house.put("hashes", subject()).await;
    let of = |exists: Option<bool>, value: Option<AttributeValue>| ExpectedAttributeValue {
        exists,
        value,
        ..Default::default()
    };
    let (yes, no) = (|| of(None, Some(n(5))), || of(Some(true), Some(n(6))));
    let or = Some(ConditionalOperator::Or);
    let and = Some(ConditionalOperator::And);
    for (expected, operator, holds) in [
        (map([("n", yes())]), None, true),
        (map([("n", no())]), None, false),
        (map([("gone", of(Some(false), None))]), None, true),
        (map([("n", of(Some(false), None))]), None, false),
        (map([("n", yes()), ("s", no())]), None, false),
        (map([("n", yes()), ("s", no())]), and.clone(), false),
        (map([("n", yes()), ("s", no())]), or.clone(), true),
        (map([("n", no()), ("s", no())]), or, false),
        (map([("n", yes()), ("gone", of(Some(false), None))]), and, true),
    ] {
        let input = PutItemInput { conditional_operator: operator, ..put(expected) };
        let shown = format!("{input:?}");
        let answer = house.db.put_item(&house.caller, input).await;
        assert_eq!(answer.is_ok(), holds, "{shown}");
    }
    // A failed condition shows the item, if that is asked for.
    let input = DeleteItemInput {
        table_name: "hashes".into(),
        key: item([("pk", s("a"))]),
        expected: map([("n", no())]),
        return_values_on_condition_check_failure: Some(ReturnValuesOnConditionCheckFailure::AllOld),
        ..Default::default()
    };
    let error = house.db.delete_item(&house.caller, input).await.unwrap_err();
    assert_eq!(error.message(), FAILED);
    assert!(error.detail().is_some());
}

#[tokio::test]
async fn what_does_not_go_together_is_refused_in_awss_words() {
    let house = House::furnished().await;
    let wrong = |what: &str| format!("One or more parameter values were invalid: {what}");
    let count = |operator: &str| {
        wrong(&format!("Invalid number of argument(s) for the {operator} ComparisonOperator"))
    };
    let all = ExpectedAttributeValue { value: Some(n(1)), ..expected("EQ", vec![n(1)]) };
    let with_exists = ExpectedAttributeValue { exists: Some(true), ..expected("EQ", vec![n(1)]) };
    let list_alone =
        ExpectedAttributeValue { attribute_value_list: Some(vec![n(1)]), ..Default::default() };
    let absent_value =
        ExpectedAttributeValue { exists: Some(false), value: Some(n(1)), ..Default::default() };
    let there = ExpectedAttributeValue { exists: Some(true), ..Default::default() };
    let empty = ExpectedAttributeValue::default();
    for (expected, why) in [
        (all, wrong("Value and AttributeValueList cannot be used together for Attribute: x")),
        (
            with_exists,
            wrong("Exists and ComparisonOperator cannot be used together for Attribute: x"),
        ),
        (
            expected("LT", vec![]),
            wrong(
                "Value or AttributeValueList must be used with ComparisonOperator: LT for Attribute: x",
            ),
        ),
        (
            list_alone,
            wrong("AttributeValueList can only be used with a ComparisonOperator for Attribute: x"),
        ),
        (absent_value, wrong("Value cannot be used when Exists is false for Attribute: x")),
        (there, wrong("Value must be provided when Exists is true for Attribute: x")),
        (empty, wrong("Value must be provided when Exists is null for Attribute: x")),
        (expected("EQ", vec![n(1), n(2)]), count("EQ")),
        (expected("NULL", vec![n(1)]), count("NULL")),
        (expected("BETWEEN", vec![n(1)]), count("BETWEEN")),
        (
            expected("IN", vec![n(1), s("1")]),
            wrong("AttributeValues inside AttributeValueList must be of same type"),
        ),
        (
            expected("LT", vec![AttributeValue::Bool(true)]),
            wrong("ComparisonOperator LT is not valid for BOOL AttributeValue type"),
        ),
        (
            expected("BEGINS_WITH", vec![n(1)]),
            wrong("ComparisonOperator BEGINS_WITH is not valid for N AttributeValue type"),
        ),
        (
            expected("CONTAINS", vec![set(&["a"])]),
            wrong("ComparisonOperator CONTAINS is not valid for SS AttributeValue type"),
        ),
        (
            expected("BETWEEN", vec![n(2), n(1)]),
            "The BETWEEN condition was provided a range where the lower bound is greater than the \
             upper bound"
                .to_owned(),
        ),
    ] {
        let input = put(map([("x", expected)]));
        invalid(house.db.put_item(&house.caller, input).await, &why);
    }
    let both = PutItemInput {
        condition_expression: Some("n = n".into()),
        conditional_operator: Some(ConditionalOperator::And),
        ..put(map([("n", expected("NULL", vec![]))]))
    };
    invalid(
        house.db.put_item(&house.caller, both).await,
        "Can not use both expression and non-expression parameters in the same request: \
         Non-expression parameters: {Expected, ConditionalOperator} Expression parameters: \
         {ConditionExpression}",
    );
    let one = PutItemInput {
        conditional_operator: Some(ConditionalOperator::Or),
        ..put(map([("n", expected("NULL", vec![]))]))
    };
    invalid(
        house.db.put_item(&house.caller, one).await,
        "ConditionalOperator can only be used when Filter or Expected has two or more elements",
    );
}

#[tokio::test]
async fn attribute_updates_put_add_and_delete() {
    let house = House::furnished().await;
    let update = |action: &str, value: Option<AttributeValue>| AttributeValueUpdate {
        action: Some(action.into()),
        value,
    };
    let wrong = |what: &str| Err(format!("One or more parameter values were invalid: {what}"));
    let mismatch = Err("Type mismatch for attribute to update".to_owned());
    let list = |values: Vec<AttributeValue>| AttributeValue::L(values);
    for (name, given, after) in [
        ("n", AttributeValueUpdate { action: None, value: Some(n(1)) }, Ok(Some(n(1)))),
        ("n", update("PUT", Some(s("x"))), Ok(Some(s("x")))),
        ("n", update("ADD", Some(n(-2))), Ok(Some(n(3)))),
        ("new", update("ADD", Some(n(2))), Ok(Some(n(2)))),
        ("ss", update("ADD", Some(set(&["b", "c"]))), Ok(Some(set(&["a", "b", "c"])))),
        ("new", update("ADD", Some(list(vec![n(1)]))), Ok(Some(list(vec![n(1)])))),
        ("ss", update("DELETE", Some(set(&["b"]))), Ok(Some(set(&["a"])))),
        ("ss", update("DELETE", Some(set(&["a", "b"]))), Ok(None)),
        ("ss", update("DELETE", None), Ok(None)),
        ("gone", update("DELETE", None), Ok(None)),
        ("s", update("ADD", Some(n(1))), mismatch.clone()),
        ("n", update("ADD", Some(set(&["a"]))), mismatch.clone()),
        ("n", update("DELETE", Some(set(&["a"]))), mismatch),
        (
            "n",
            update("PUT", None),
            wrong("Only DELETE action is allowed when no attribute value is specified"),
        ),
        (
            "n",
            update("DELETE", Some(n(1))),
            wrong("DELETE action with value is not supported for the type N"),
        ),
        ("n", update("ADD", Some(s("x"))), wrong("ADD action is not supported for the type S")),
        (
            "pk",
            update("PUT", Some(s("x"))),
            wrong("Cannot update attribute pk. This attribute is part of the key"),
        ),
    ] {
        house.put("hashes", subject()).await;
        let shown = format!("{name} {given:?}");
        let input = UpdateItemInput {
            table_name: "hashes".into(),
            key: item([("pk", s("a"))]),
            attribute_updates: map([(name, given)]),
            return_values: Some(ReturnValue::AllNew),
            ..Default::default()
        };
        match (house.db.update_item(&house.caller, input).await, after) {
            (Ok(answer), Ok(after)) => {
                assert_eq!(answer.attributes.unwrap().get(name), after.as_ref(), "{shown}");
            }
            (Err(error), Err(why)) => assert_eq!(error.message(), why, "{shown}"),
            (answer, after) => panic!("{shown}: {answer:?} is not {after:?}"),
        }
    }
    // Taking away makes no item; adding does.
    for (action, made) in [("DELETE", None), ("ADD", Some(item([("pk", s("z")), ("q", n(1))])))] {
        let input = UpdateItemInput {
            table_name: "hashes".into(),
            key: item([("pk", s("z"))]),
            attribute_updates: map([("q", update(action, (action == "ADD").then(|| n(1))))]),
            ..Default::default()
        };
        house.db.update_item(&house.caller, input).await.unwrap();
        assert_eq!(house.get("hashes", item([("pk", s("z"))])).await, made);
    }
}

#[tokio::test]
async fn key_conditions_filters_and_attributes_to_get_read() {
    let house = House::furnished().await;
    for number in 0..6 {
        let it = item([("pk", s("a")), ("sk", n(number)), ("even", n(number % 2)), ("v", s("x"))]);
        house.put("ranges", it).await;
    }
    let query = |keys: Option<BTreeMap<String, Condition>>| QueryInput {
        table_name: "ranges".into(),
        key_conditions: keys,
        ..Default::default()
    };
    let keys = |range: Option<Condition>| {
        let mut keys = map([("pk", condition("EQ", vec![s("a")]))]).unwrap();
        keys.extend(range.map(|range| ("sk".to_owned(), range)));
        Some(keys)
    };
    let found = async |input: QueryInput| -> Vec<String> {
        let answer = house.db.query(&house.caller, input).await.unwrap();
        let number = |item: &Item| match &item["sk"] {
            AttributeValue::N(number) => number.clone(),
            other => panic!("{other:?}"),
        };
        answer.items.unwrap().iter().map(number).collect()
    };
    for (range, expected) in [
        (None, "0 1 2 3 4 5"),
        (Some(condition("EQ", vec![n(3)])), "3"),
        (Some(condition("LT", vec![n(2)])), "0 1"),
        (Some(condition("LE", vec![n(2)])), "0 1 2"),
        (Some(condition("GT", vec![n(3)])), "4 5"),
        (Some(condition("GE", vec![n(3)])), "3 4 5"),
        (Some(condition("BETWEEN", vec![n(1), n(2)])), "1 2"),
    ] {
        assert_eq!(found(query(keys(range))).await.join(" "), expected);
    }
    let filtered = QueryInput {
        query_filter: map([("even", condition("EQ", vec![n(0)]))]),
        attributes_to_get: Some(vec!["sk".into(), "gone".into()]),
        ..query(keys(None))
    };
    assert_eq!(found(filtered.clone()).await.join(" "), "0 2 4");
    let answer = house.db.query(&house.caller, filtered).await.unwrap();
    assert_eq!(answer.items.unwrap()[0], item([("sk", n(0))]));
    // Beside `KeyConditions`, AWS lets expressions filter.
    let mixed = QueryInput {
        filter_expression: Some("even = :one".into()),
        expression_attribute_values: values([(":one", n(1))]),
        ..query(keys(None))
    };
    assert_eq!(found(mixed).await.join(" "), "1 3 5");

    let not_indexable = "Attempted conditional constraint is not an indexable operation";
    for (input, why) in [
        (query(map([])), "Conditions can be of length 1 or 2 only"),
        (query(keys(Some(condition("NE", vec![n(1)])))), not_indexable),
        (query(keys(Some(condition("NULL", vec![])))), not_indexable),
        (query(keys(Some(condition("IN", vec![n(1)])))), not_indexable),
        (query(keys(Some(condition("CONTAINS", vec![n(1)])))), not_indexable),
        (query(map([("pk", condition("GT", vec![s("a")]))])), "Query key condition not supported"),
        (
            query(map([("sk", condition("EQ", vec![n(1)]))])),
            "Query condition missed key schema element: pk",
        ),
        (
            query(keys(Some(condition("EQ", vec![s("1")])))),
            "One or more parameter values were invalid: Condition parameter type does not match \
             schema type",
        ),
        (
            QueryInput {
                query_filter: map([("sk", condition("EQ", vec![n(1)]))]),
                ..query(keys(None))
            },
            "QueryFilter can only contain non-primary key attributes: Primary key attribute: sk",
        ),
        (
            QueryInput {
                attributes_to_get: Some(vec!["v".into(), "v".into()]),
                ..query(keys(None))
            },
            "One or more parameter values were invalid: Duplicate value in attribute name: v",
        ),
        (
            QueryInput {
                attributes_to_get: Some(vec!["v".into()]),
                select: Some(Select::Count),
                ..query(keys(None))
            },
            "1 validation error detected: Cannot specify the AttributesToGet when choosing to get only \
             the Count",
        ),
        (
            QueryInput {
                attributes_to_get: Some(vec!["v".into()]),
                query_filter: map([("v", condition("NULL", vec![]))]),
                filter_expression: Some("v = v".into()),
                ..query(keys(None))
            },
            "Can not use both expression and non-expression parameters in the same request: \
             Non-expression parameters: {AttributesToGet, QueryFilter} Expression parameters: \
             {FilterExpression}",
        ),
    ] {
        invalid(house.db.query(&house.caller, input).await, why);
    }
    let scan = |filter| ScanInput {
        table_name: "ranges".into(),
        scan_filter: filter,
        ..Default::default()
    };
    let count = async |input| house.db.scan(&house.caller, input).await.unwrap().count;
    assert_eq!(count(scan(map([("sk", condition("GE", vec![n(4)]))]))).await, Some(2));
    let either = map([("sk", condition("EQ", vec![n(0)])), ("even", condition("EQ", vec![n(1)]))]);
    let or = Some(ConditionalOperator::Or);
    let either = ScanInput { conditional_operator: or, ..scan(either) };
    assert_eq!(count(either).await, Some(4));
}
