//! Which items of a table or an index a query is for: one partition key, and a stretch of sort
//! keys.

use super::condition::{Comparator, Condition, Operand};
use crate::key_schema::{KeyAttribute, Keys};
use crate::value::Value;

/// What a query asks of the key.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct KeyCondition {
    /// Every attribute of the partition key, in the schema's order.
    pub(crate) hash: Vec<Value>,
    /// Leading attributes of a sort key of several that have to be equal.
    pub(crate) equal: Vec<Value>,
    /// What is asked of the next attribute of the sort key, the last that is named.
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

/// A query needs equality of it.
const NOT_EQUALITY: &str = "Query key condition not supported";

impl KeyCondition {
    /// Takes `condition` apart for a key.
    pub(crate) fn of(condition: Condition, keys: Keys<'_>) -> Result<KeyCondition, String> {
        let parts = condition.conjuncts().into_iter().map(range_condition);
        let parts: Vec<(String, RangeCondition)> = parts.collect::<Result<_, _>>()?;
        check_count(&parts, keys)?;
        let mut found: Vec<(&KeyAttribute, RangeCondition)> = Vec::with_capacity(2);
        for (name, condition) in parts {
            let Some(attribute) = keys.attributes().find(|attribute| attribute.name == name) else {
                let have_hash =
                    keys.hash.iter().all(|hash| found.iter().any(|(a, _)| a.name == hash.name));
                return Err(missed(keys, have_hash));
            };
            check_type(attribute, &condition)?;
            let is_hash = keys.hash.iter().any(|hash| hash.name == name);
            if is_hash && !matches!(condition, RangeCondition::Equal(_)) {
                return Err(NOT_EQUALITY.to_owned());
            }
            found.push((attribute, condition));
        }
        let mut take = |attribute: &KeyAttribute| {
            let place = found.iter().position(|(other, _)| other.name == attribute.name)?;
            Some(found.swap_remove(place).1)
        };
        let mut hash = Vec::with_capacity(keys.hash.len());
        for attribute in keys.hash {
            match take(attribute) {
                Some(RangeCondition::Equal(value)) => hash.push(value),
                Some(_) => return Err(NOT_EQUALITY.to_owned()),
                None => return Err(missed_element(attribute)),
            }
        }
        let (mut equal, mut range, mut skipped) = (Vec::new(), None, None);
        for attribute in keys.range {
            match (take(attribute), skipped) {
                (None, _) => skipped = skipped.or(Some(attribute)),
                // The sort key's attributes are named from the left, without a gap.
                (Some(_), Some(skipped)) => return Err(missed_element(skipped)),
                (Some(condition), None) => match range.replace(condition) {
                    None => {}
                    Some(RangeCondition::Equal(value)) => equal.push(value),
                    Some(_) => return Err(NOT_EQUALITY.to_owned()),
                },
            }
        }
        Ok(KeyCondition { hash, equal, range })
    }
}

/// That no attribute has two conditions, and that there are no more than the key has attributes.
fn check_count(parts: &[(String, RangeCondition)], keys: Keys<'_>) -> Result<(), String> {
    for (index, (name, _)) in parts.iter().enumerate() {
        if parts[..index].iter().any(|(other, _)| other == name) {
            return Err(
                "Invalid KeyConditionExpression: KeyConditionExpressions must only contain \
                        one condition per key"
                    .to_owned(),
            );
        }
    }
    let (asked, known) = (parts.len(), keys.attributes().count());
    if asked > known {
        return Err(format!(
            "The number of query conditions ({asked}) exceeds the number of key attributes defined \
             in the schema ({known})"
        ));
    }
    Ok(())
}

/// The element that was to be named where something else was.
fn missed(keys: Keys<'_>, have_hash: bool) -> String {
    let element = keys.range.first().filter(|_| have_hash).or(keys.hash.first());
    element.map(missed_element).unwrap_or_default()
}

fn missed_element(element: &KeyAttribute) -> String {
    format!("Query condition missed key schema element: {}", element.name)
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
