//! Which key conditions a table takes.

use super::*;
use crate::key_schema::{KeyAttribute, KeySchema, KeyType};

/// A schema with the partition key `id` (S) and the sort key `num` (N) or `str` (S).
fn schema(range: Option<(&str, KeyType)>) -> KeySchema {
    let attribute = |(name, kind): (&str, KeyType)| KeyAttribute { name: name.to_owned(), kind };
    KeySchema { hash: attribute(("id", KeyType::S)), range: range.map(attribute) }
}

fn condition(source: &str, schema: &KeySchema) -> Result<KeyCondition, String> {
    let condition = Condition::parse(Role::KeyCondition, source, &mut bindings())?;
    KeyCondition::of(condition, schema.keys())
}

#[test]
fn key_conditions_are_taken_apart() {
    let schema_n = schema(Some(("num", KeyType::N)));
    let schema_s = schema(Some(("str", KeyType::S)));
    let of = |range| Ok(KeyCondition { hash: vec![s("a")], equal: vec![], range });
    for (source, expected) in [
        ("id = :a", None),
        ("(id = :a)", None),
        ("id = :a AND num = :one", Some(RangeCondition::Equal(n("1")))),
        ("num = :one AND id = :a", Some(RangeCondition::Equal(n("1")))),
        ("(id = :a) AND (num = :one)", Some(RangeCondition::Equal(n("1")))),
        ("id = :a AND #num < :one", Some(RangeCondition::Less(n("1")))),
        ("id = :a AND num <= :one", Some(RangeCondition::LessOrEqual(n("1")))),
        ("id = :a AND num > :one", Some(RangeCondition::Greater(n("1")))),
        ("id = :a AND num >= :one", Some(RangeCondition::GreaterOrEqual(n("1")))),
        ("id = :a AND num BETWEEN :one AND :two", Some(RangeCondition::Between(n("1"), n("2")))),
    ] {
        assert_eq!(condition(source, &schema_n), of(expected), "{source}");
    }
    assert_eq!(
        condition("id = :a AND begins_with(str, :he)", &schema_s),
        of(Some(RangeCondition::BeginsWith(s("he"))))
    );
}

#[test]
fn other_conditions_are_refused() {
    let unsupported = |operator: &str| {
        format!(
            "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: \
             {operator}"
        )
    };
    let type_mismatch = "One or more parameter values were invalid: Condition parameter type does \
                         not match schema type"
        .to_owned();
    let missed = |name: &str| format!("Query condition missed key schema element: {name}");
    let twice = "Invalid KeyConditionExpression: KeyConditionExpressions must only contain one \
                 condition per key"
        .to_owned();
    let schema_n = schema(Some(("num", KeyType::N)));
    for (source, why) in [
        ("num = :one", missed("id")),
        ("id = :a AND twin = :one", missed("num")),
        ("id = :a AND id = :z", twice.clone()),
        ("id = :a AND num > :one AND num < :six", twice),
        ("id > :a", "Query key condition not supported".to_owned()),
        ("begins_with(id, :a)", "Query key condition not supported".to_owned()),
        ("id <> :a", unsupported("<>")),
        ("id = :a OR id = :z", unsupported("OR")),
        ("id = :a AND NOT num = :one", unsupported("NOT")),
        ("id = :a AND num IN (:one)", unsupported("IN")),
        ("id = :a AND attribute_exists(num)", unsupported("attribute_exists")),
        ("id = :a AND attribute_not_exists(num)", unsupported("attribute_not_exists")),
        ("id = :a AND attribute_type(num, :tN)", unsupported("attribute_type")),
        ("id = :a AND contains(num, :one)", unsupported("contains")),
        ("id = :a AND size(num) = :one", unsupported("size")),
        ("id = :one", type_mismatch.clone()),
        ("id = :a AND num = :a", type_mismatch.clone()),
        ("id = :a AND begins_with(num, :he)", type_mismatch),
        (
            ":a = id",
            "Invalid condition in KeyConditionExpression: = operator must have the key attribute \
             as its first operand"
                .to_owned(),
        ),
        (
            "id.x = :a",
            "Invalid KeyConditionExpression: KeyConditionExpressions cannot have conditions on \
             nested attributes"
                .to_owned(),
        ),
        (
            "id = :nothing",
            "One or more parameter values are not valid. The AttributeValue for a key attribute \
             cannot contain an empty string value. Key: id"
                .to_owned(),
        ),
    ] {
        assert_eq!(condition(source, &schema_n), Err(why), "{source}");
    }
    assert_eq!(
        condition("id = :a AND num = :one", &schema(None)),
        Err("The number of query conditions (2) exceeds the number of key attributes defined in \
             the schema (1)"
            .to_owned())
    );
}
