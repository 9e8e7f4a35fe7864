//! UpdateItem: what it makes of items, and what it answers.

mod support;

use aws_api::dynamodb::*;
use support::*;

fn update(expression: &str) -> UpdateItemInput {
    UpdateItemInput {
        table_name: "hashes".into(),
        key: item([("pk", s("a"))]),
        update_expression: Some(expression.into()),
        ..Default::default()
    }
}

#[tokio::test]
async fn an_update_makes_the_item_unless_it_only_takes_away() {
    let house = House::furnished().await;
    let key = || item([("pk", s("a"))]);
    for taking in ["REMOVE v", "DELETE v :s"] {
        let values =
            taking.contains(":s").then(|| item([(":s", AttributeValue::Ss(vec!["x".into()]))]));
        let input = UpdateItemInput {
            expression_attribute_values: values,
            return_values: Some(ReturnValue::AllNew),
            ..update(taking)
        };
        let answer = house.db.update_item(&house.caller, input).await.unwrap();
        assert_eq!(answer.attributes, None, "{taking}");
        assert_eq!(house.get("hashes", key()).await, None, "{taking}");
    }
    let input = UpdateItemInput { update_expression: None, ..update("") };
    house.db.update_item(&house.caller, input.clone()).await.unwrap();
    assert_eq!(house.get("hashes", key()).await, Some(key()), "no expression: the key alone");
    let input = UpdateItemInput {
        expression_attribute_values: values([(":v", n(1))]),
        ..update("SET v = :v")
    };
    house.db.update_item(&house.caller, input).await.unwrap();
    let expected = Some(item([("pk", s("a")), ("v", n(1))]));
    assert_eq!(house.get("hashes", key()).await, expected);
    let input = UpdateItemInput { update_expression: None, ..update("") };
    house.db.update_item(&house.caller, input).await.unwrap();
    assert_eq!(house.get("hashes", key()).await, expected, "and of what is there, nothing changes");
}

#[tokio::test]
async fn return_values_of_every_kind() {
    let map = |x: i32| AttributeValue::M(item([("x", n(x)), ("y", n(2))]));
    let old = || item([("pk", s("a")), ("v", n(1)), ("m", map(1)), ("w", n(9))]);
    let new = || item([("pk", s("a")), ("v", n(2)), ("m", map(5)), ("fresh", n(2))]);
    let part = |x: i32| AttributeValue::M(item([("x", n(x))]));
    let cases = [
        (None, None),
        (Some(ReturnValue::None), None),
        (Some(ReturnValue::AllOld), Some(old())),
        (Some(ReturnValue::AllNew), Some(new())),
        (Some(ReturnValue::UpdatedOld), Some(item([("v", n(1)), ("m", part(1)), ("w", n(9))]))),
        (Some(ReturnValue::UpdatedNew), Some(item([("v", n(2)), ("m", part(5)), ("fresh", n(2))]))),
    ];
    for (return_values, expected) in cases {
        let house = House::furnished().await;
        house.put("hashes", old()).await;
        let input = UpdateItemInput {
            expression_attribute_values: values([(":five", n(5)), (":two", n(2))]),
            return_values: return_values.clone(),
            ..update("SET v = :two, m.x = :five, fresh = :two REMOVE w")
        };
        let answer = house.db.update_item(&house.caller, input).await.unwrap();
        assert_eq!(answer.attributes, expected, "{return_values:?}");
    }
    // There is nothing old of an item that was not there.
    for return_values in [ReturnValue::AllOld, ReturnValue::UpdatedOld] {
        let house = House::furnished().await;
        let input = UpdateItemInput {
            expression_attribute_values: values([(":two", n(2))]),
            return_values: Some(return_values),
            ..update("SET v = :two")
        };
        assert_eq!(house.db.update_item(&house.caller, input).await.unwrap().attributes, None);
    }
}

#[tokio::test]
async fn conditions_and_updates_share_names_and_values() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("a")), ("count", n(1))])).await;
    let input = |expected: i32| UpdateItemInput {
        condition_expression: Some("#c = :expected".into()),
        expression_attribute_names: names([("#c", "count")]),
        expression_attribute_values: values([(":one", n(1)), (":expected", n(expected))]),
        return_values: Some(ReturnValue::UpdatedNew),
        ..update("ADD #c :one")
    };
    let answer = house.db.update_item(&house.caller, input(1)).await.unwrap();
    assert_eq!(answer.attributes, Some(item([("count", n(2))])));
    let (code, _) = refusal(house.db.update_item(&house.caller, input(1)).await);
    assert_eq!(code, "ConditionalCheckFailedException");
    assert_eq!(house.get("hashes", item([("pk", s("a"))])).await.unwrap()["count"], n(2));
}

#[tokio::test]
async fn what_can_not_be_updated_is_refused_and_nothing_changes() {
    let house = House::furnished().await;
    let before = item([("pk", s("a")), ("v", s("text"))]);
    house.put("hashes", before.clone()).await;
    for (expression, why) in [
        (
            "SET pk = :one",
            "One or more parameter values were invalid: Cannot update attribute pk. This attribute \
             is part of the key",
        ),
        (
            "REMOVE pk ADD x :one",
            "One or more parameter values were invalid: Cannot update attribute pk. This attribute \
             is part of the key",
        ),
        ("SET x = v + :one", "An operand in the update expression has an incorrect data type"),
        (
            "SET x = y + :one",
            "The provided expression refers to an attribute that does not exist in the item",
        ),
        (
            "SET v.x = :one",
            "The document path provided in the update expression is invalid for update",
        ),
        ("ADD v :one", "An operand in the update expression has an incorrect data type"),
        (
            "SET x = :one, y = :unknown",
            "Invalid UpdateExpression: An expression attribute value used in expression is not \
             defined; attribute value: :unknown",
        ),
        (
            "REMOVE v",
            "Value provided in ExpressionAttributeValues unused in expressions: keys: {:one}",
        ),
    ] {
        let input = UpdateItemInput {
            expression_attribute_values: values([(":one", n(1))]),
            ..update(expression)
        };
        invalid(house.db.update_item(&house.caller, input).await, why);
        assert_eq!(house.get("hashes", item([("pk", s("a"))])).await.as_ref(), Some(&before));
    }
    let input = UpdateItemInput { attribute_updates: Some(Default::default()), ..update("") };
    invalid(
        house.db.update_item(&house.caller, input).await,
        "Can not use both expression and non-expression parameters in the same request: \
         Non-expression parameters: {AttributeUpdates} Expression parameters: {UpdateExpression}",
    );
}

#[tokio::test]
async fn an_update_can_not_nest_deeper_than_a_put() {
    let house = House::furnished().await;
    let deep = (0..31).fold(n(1), |inner, _| AttributeValue::M(item([("m", inner)])));
    house.put("hashes", item([("pk", s("a")), ("v", deep)])).await;
    let input = |expression: &str| UpdateItemInput {
        expression_attribute_values: expression
            .contains(":e")
            .then(|| item([(":e", AttributeValue::M(item([])))])),
        ..update(expression)
    };
    house.db.update_item(&house.caller, input("SET w = :e")).await.unwrap();
    house.db.update_item(&house.caller, input("SET w.v = v")).await.unwrap();
    house.db.update_item(&house.caller, input("SET x = :e")).await.unwrap();
    let (code, message) = refusal(house.db.update_item(&house.caller, input("SET x.w = w")).await);
    assert_eq!(code, "ValidationException");
    assert!(message.starts_with("Nesting Levels"), "{message}");
}
