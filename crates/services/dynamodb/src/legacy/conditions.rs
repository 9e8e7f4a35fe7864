//! Conditions as maps of attributes: of a write (`Expected`), of what is found (`QueryFilter`,
//! `ScanFilter`), and of keys (`KeyConditions`).

use std::collections::BTreeMap;
use std::sync::Arc;

use aws_api::ApiError;
use aws_api::dynamodb::{
    AttributeValue, ComparisonOperator, Condition as WireCondition, ConditionalOperator,
    ExpectedAttributeValue,
};

use crate::errors::invalid;
use crate::expression::{Comparator, Condition, Operand, Path};
use crate::value::{Type, Value};

/// The condition that a write's `Expected` is.
pub(crate) fn expected(
    expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    operator: Option<ConditionalOperator>,
) -> Result<Option<Condition>, ApiError> {
    let expected = expected.unwrap_or_default();
    check_operator(&operator, expected.len())?;
    let parts = expected.into_iter().map(|(name, expected)| of_expected(name, expected));
    joined(parts.collect::<Result<_, _>>(), operator)
}

/// The condition that a `QueryFilter` or `ScanFilter` is.
pub(crate) fn filter(
    filter: Option<BTreeMap<String, WireCondition>>,
    operator: Option<ConditionalOperator>,
) -> Result<Option<Condition>, ApiError> {
    let filter = filter.unwrap_or_default();
    check_operator(&operator, filter.len())?;
    let parts = filter.into_iter().map(|(name, condition)| of_condition(name, condition));
    joined(parts.collect::<Result<_, _>>(), operator)
}

/// The condition that `KeyConditions` are; as one that an expression was read into, it is still to
/// be taken apart for its table.
pub(crate) fn key_conditions(
    conditions: BTreeMap<String, WireCondition>,
) -> Result<Condition, ApiError> {
    let count = conditions.len();
    let mut parts = Vec::with_capacity(count);
    for (name, condition) in conditions {
        use ComparisonOperator as Op;
        let indexable = !matches!(
            condition.comparison_operator,
            Op::Ne | Op::Null | Op::NotNull | Op::Contains | Op::NotContains | Op::In
        );
        let part = of_condition(name, condition).map_err(invalid)?;
        if !indexable {
            return Err(invalid("Attempted conditional constraint is not an indexable operation"));
        }
        parts.push(part);
    }
    match Condition::all(parts) {
        Some(condition) if count <= 2 => Ok(condition),
        _ => Err(invalid("Conditions can be of length 1 or 2 only")),
    }
}

fn check_operator(operator: &Option<ConditionalOperator>, count: usize) -> Result<(), ApiError> {
    match (operator, count) {
        (Some(_), 0) => {
            Err(invalid("ConditionalOperator cannot be used without Filter or Expected"))
        }
        (Some(_), 1) => Err(invalid(
            "ConditionalOperator can only be used when Filter or Expected has two or more elements",
        )),
        _ => Ok(()),
    }
}

fn joined(
    parts: Result<Vec<Condition>, String>,
    operator: Option<ConditionalOperator>,
) -> Result<Option<Condition>, ApiError> {
    let parts = parts.map_err(invalid)?;
    Ok(match operator {
        Some(ConditionalOperator::Or) => Some(Condition::Any(parts)),
        _ => Condition::all(parts),
    })
}

fn wrong(what: &str) -> String {
    format!("One or more parameter values were invalid: {what}")
}

fn of_expected(name: String, expected: ExpectedAttributeValue) -> Result<Condition, String> {
    let ExpectedAttributeValue { attribute_value_list, comparison_operator, exists, value } =
        expected;
    if attribute_value_list.is_some() && value.is_some() {
        return Err(wrong(&format!(
            "Value and AttributeValueList cannot be used together for Attribute: {name}"
        )));
    }
    if let Some(comparison_operator) = comparison_operator {
        if exists.is_some() {
            return Err(wrong(&format!(
                "Exists and ComparisonOperator cannot be used together for Attribute: {name}"
            )));
        }
        let takes_none =
            matches!(comparison_operator, ComparisonOperator::Null | ComparisonOperator::NotNull);
        if !takes_none && attribute_value_list.is_none() && value.is_none() {
            return Err(wrong(&format!(
                "Value or AttributeValueList must be used with ComparisonOperator: {} for \
                 Attribute: {name}",
                comparison_operator.as_str()
            )));
        }
        let list = attribute_value_list.or(value.map(|value| vec![value]));
        return of_condition(
            name,
            WireCondition { attribute_value_list: list, comparison_operator },
        );
    }
    if attribute_value_list.is_some() {
        return Err(wrong(&format!(
            "AttributeValueList can only be used with a ComparisonOperator for Attribute: {name}"
        )));
    }
    match (exists, value) {
        (Some(false), None) => Ok(Condition::NotExists(Path::attribute(name))),
        (Some(false), Some(_)) => {
            Err(wrong(&format!("Value cannot be used when Exists is false for Attribute: {name}")))
        }
        (_, Some(value)) => {
            let value = Operand::Value(Arc::new(Value::from_wire(value)?));
            Condition::compare(Comparator::Equal, attribute(name), value)
        }
        (exists, None) => Err(wrong(&format!(
            "Value must be provided when Exists is {} for Attribute: {name}",
            if exists.is_some() { "true" } else { "null" }
        ))),
    }
}

fn attribute(name: String) -> Operand {
    Operand::Path(Path::attribute(name))
}

/// How many values an operator takes, and of which types.
fn of_condition(name: String, condition: WireCondition) -> Result<Condition, String> {
    use ComparisonOperator as Op;
    let operator = condition.comparison_operator;
    let wire = condition.attribute_value_list.unwrap_or_default();
    let values: Vec<Value> = wire
        .into_iter()
        .map(|value: AttributeValue| Value::from_wire(value))
        .collect::<Result<_, _>>()?;
    let fits = match operator {
        Op::Null | Op::NotNull => values.is_empty(),
        Op::In => !values.is_empty(),
        Op::Between => values.len() == 2,
        _ => values.len() == 1,
    };
    if !fits {
        return Err(wrong(&format!(
            "Invalid number of argument(s) for the {} ComparisonOperator",
            operator.as_str()
        )));
    }
    if values.windows(2).any(|pair| pair[0].kind() != pair[1].kind()) {
        return Err(wrong("AttributeValues inside AttributeValueList must be of same type"));
    }
    let takes = |kind: Type| match operator {
        Op::Eq | Op::Ne => true,
        Op::BeginsWith => matches!(kind, Type::S | Type::B),
        _ => matches!(kind, Type::S | Type::N | Type::B),
    };
    if let Some(value) = values.iter().find(|value| !takes(value.kind())) {
        return Err(wrong(&format!(
            "ComparisonOperator {} is not valid for {} AttributeValue type",
            operator.as_str(),
            value.kind().wire()
        )));
    }
    let path = Path::attribute(name);
    let left = Operand::Path(path.clone());
    let mut values = values.into_iter().map(|value| Operand::Value(Arc::new(value)));
    match (operator, values.next(), values.next()) {
        (Op::NotNull, None, None) => Ok(Condition::Exists(path)),
        (Op::Null, None, None) => Ok(Condition::NotExists(path)),
        (Op::Between, Some(low), Some(high)) => Condition::between(left, low, high).map_err(|_| {
            "The BETWEEN condition was provided a range where the lower bound is greater than the \
             upper bound"
                .to_owned()
        }),
        // Any number of candidates: the limit of 100 is that of expressions.
        (Op::In, Some(first), second) => {
            let candidates = std::iter::once(first).chain(second).chain(values);
            Ok(Condition::In(left, candidates.collect()))
        }
        (Op::Eq, Some(value), None) => Condition::compare(Comparator::Equal, left, value),
        (Op::Ne, Some(value), None) => Condition::compare(Comparator::NotEqual, left, value),
        (Op::Lt, Some(value), None) => Condition::compare(Comparator::Less, left, value),
        (Op::Le, Some(value), None) => Condition::compare(Comparator::LessOrEqual, left, value),
        (Op::Gt, Some(value), None) => Condition::compare(Comparator::Greater, left, value),
        (Op::Ge, Some(value), None) => Condition::compare(Comparator::GreaterOrEqual, left, value),
        (Op::Contains, Some(value), None) => Ok(Condition::Contains(left, value)),
        (Op::NotContains, Some(value), None) => {
            Ok(Condition::Not(Box::new(Condition::Contains(left, value))))
        }
        (Op::BeginsWith, Some(value), None) => Ok(Condition::BeginsWith(left, value)),
        // The counts were checked above, and the model knows no other operators.
        (operator, ..) => Err(wrong(&format!("Unknown ComparisonOperator: {}", operator.as_str()))),
    }
}
