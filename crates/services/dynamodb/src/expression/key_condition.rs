//! Which items of a table a query is for: one partition key, and a stretch of sort keys.

use super::condition::{Comparator, Condition, Operand};
use crate::key_schema::{KeyAttribute, KeySchema};
use crate::value::Value;

/// What a query asks of the key.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct KeyCondition {
    pub(crate) hash: Value,
    pub(crate) range: Option<RangeCondition>,
}

/// What it asks of the sort key.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum RangeCondition {
    Equal(Value),
    Less(Value),
    LessOrEqual(Value),
    Greater(Value),
    GreaterOrEqual(Value),
    Between(Value, Value),
    BeginsWith(Value),
}

impl KeyCondition {
    /// Takes `condition` apart for a table of this schema.
    pub(crate) fn of(condition: Condition, schema: &KeySchema) -> Result<KeyCondition, String> {
        let (mut hash, mut range) = (None, None);
        for part in condition.conjuncts() {
            let (name, condition) = range_condition(part)?;
            let twice = if name == schema.hash.name {
                check_type(&schema.hash, &condition)?;
                let RangeCondition::Equal(value) = condition else {
                    return Err("Query key condition not supported".to_owned());
                };
                hash.replace(value).is_some()
            } else if let Some(attribute) = schema.range.as_ref().filter(|r| r.name == name) {
                check_type(attribute, &condition)?;
                range.replace(condition).is_some()
            } else {
                return Err(missed(schema, hash.is_some()));
            };
            if twice {
                return Err("Invalid KeyConditionExpression: KeyConditionExpressions must only \
                            contain one condition per key"
                    .to_owned());
            }
        }
        let hash = hash.ok_or_else(|| missed(schema, false))?;
        Ok(KeyCondition { hash, range })
    }
}

fn missed(schema: &KeySchema, have_hash: bool) -> String {
    let element = match &schema.range {
        Some(range) if have_hash => &range.name,
        _ => &schema.hash.name,
    };
    format!("Query condition missed key schema element: {element}")
}

fn unsupported(operator: &str) -> String {
    format!(
        "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: {operator}"
    )
}

/// The attribute that a condition is about, and what it asks.
fn range_condition(condition: Condition) -> Result<(String, RangeCondition), String> {
    let comparator = match &condition {
        Condition::Compare(comparator, ..) => comparator.symbol(),
        Condition::Between(..) => "BETWEEN",
        Condition::BeginsWith(..) => "begins_with",
        Condition::Any(_) => return Err(unsupported("OR")),
        Condition::All(_) => return Err(unsupported("AND")),
        Condition::Not(_) => return Err(unsupported("NOT")),
        Condition::In(..) => return Err(unsupported("IN")),
        Condition::Exists(_) => return Err(unsupported("attribute_exists")),
        Condition::NotExists(_) => return Err(unsupported("attribute_not_exists")),
        Condition::HasType(..) => return Err(unsupported("attribute_type")),
        Condition::Contains(..) => return Err(unsupported("contains")),
    };
    let key = |operand: Operand| match operand {
        Operand::Path(path) if path.steps.is_empty() => Ok(path.root),
        Operand::Path(_) => Err("Invalid KeyConditionExpression: KeyConditionExpressions cannot \
                                 have conditions on nested attributes"
            .to_owned()),
        Operand::Size(_) => Err(unsupported("size")),
        Operand::Value(_) => Err(format!(
            "Invalid condition in KeyConditionExpression: {comparator} operator must have the key \
             attribute as its first operand"
        )),
    };
    let value = |operand: Operand| match operand {
        Operand::Value(value) => Ok(Value::clone(&value)),
        Operand::Size(_) => Err(unsupported("size")),
        Operand::Path(_) => Err(format!(
            "Invalid condition in KeyConditionExpression: {comparator} operator must have a value \
             as its second operand"
        )),
    };
    match condition {
        Condition::Compare(comparator, left, right) => {
            let (name, value) = (key(left)?, value(right)?);
            let condition = match comparator {
                Comparator::Equal => RangeCondition::Equal(value),
                Comparator::Less => RangeCondition::Less(value),
                Comparator::LessOrEqual => RangeCondition::LessOrEqual(value),
                Comparator::Greater => RangeCondition::Greater(value),
                Comparator::GreaterOrEqual => RangeCondition::GreaterOrEqual(value),
                Comparator::NotEqual => return Err(unsupported("<>")),
            };
            Ok((name, condition))
        }
        Condition::Between(operand, low, high) => {
            Ok((key(operand)?, RangeCondition::Between(value(low)?, value(high)?)))
        }
        Condition::BeginsWith(operand, prefix) => {
            Ok((key(operand)?, RangeCondition::BeginsWith(value(prefix)?)))
        }
        // All others were refused above.
        _ => Err(unsupported(comparator)),
    }
}

fn check_type(attribute: &KeyAttribute, condition: &RangeCondition) -> Result<(), String> {
    let values: &[&Value] = match condition {
        RangeCondition::Equal(value)
        | RangeCondition::Less(value)
        | RangeCondition::LessOrEqual(value)
        | RangeCondition::Greater(value)
        | RangeCondition::GreaterOrEqual(value)
        | RangeCondition::BeginsWith(value) => &[value],
        RangeCondition::Between(low, high) => &[low, high],
    };
    for value in values {
        if !attribute.kind.is_of(value) {
            return Err("One or more parameter values were invalid: \
                        Condition parameter type does not match schema type"
                .to_owned());
        }
        attribute.check_not_empty(value)?;
    }
    Ok(())
}
