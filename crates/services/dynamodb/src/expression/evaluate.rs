//! Whether an item meets a condition. Evaluation never fails: what can't be compared doesn't match.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::condition::{Comparator, Condition, Operand};
use super::path::Path;
use crate::number::Number;
use crate::value::{Item, Value};

impl Condition {
    /// Whether `item` meets the condition. An item that does not exist is an empty one.
    pub(crate) fn holds(&self, item: &Item) -> bool {
        match self {
            Condition::Any(parts) => parts.iter().any(|part| part.holds(item)),
            Condition::All(parts) => parts.iter().all(|part| part.holds(item)),
            Condition::Not(part) => !part.holds(item),
            Condition::Compare(comparator, left, right) => {
                comparator.holds(left.value(item).as_deref(), right.value(item).as_deref())
            }
            Condition::Between(value, low, high) => {
                let value = value.value(item);
                let value = value.as_deref();
                Comparator::GreaterOrEqual.holds(value, low.value(item).as_deref())
                    && Comparator::LessOrEqual.holds(value, high.value(item).as_deref())
            }
            Condition::In(value, candidates) => {
                let value = value.value(item);
                candidates.iter().any(|candidate| {
                    Comparator::Equal.holds(value.as_deref(), candidate.value(item).as_deref())
                })
            }
            Condition::Exists(path) => path.find(item).is_some(),
            Condition::NotExists(path) => path.find(item).is_none(),
            Condition::HasType(operand, kind) => {
                operand.value(item).is_some_and(|value| value.kind() == *kind)
            }
            Condition::BeginsWith(value, prefix) => {
                match (value.value(item).as_deref(), prefix.value(item).as_deref()) {
                    (Some(Value::S(text)), Some(Value::S(prefix))) => text.starts_with(prefix),
                    (Some(Value::B(bytes)), Some(Value::B(prefix))) => bytes.starts_with(prefix),
                    _ => false,
                }
            }
            Condition::Contains(whole, part) => {
                match (whole.value(item).as_deref(), part.value(item).as_deref()) {
                    (Some(whole), Some(part)) => contains(whole, part),
                    _ => false,
                }
            }
        }
    }

    /// Every path in it, with those in operands.
    pub(crate) fn visit_paths<'a>(&'a self, visit: &mut dyn FnMut(&'a Path)) {
        match self {
            Condition::Any(parts) | Condition::All(parts) => {
                parts.iter().for_each(|part| part.visit_paths(visit));
            }
            Condition::Not(part) => part.visit_paths(visit),
            Condition::Exists(path) | Condition::NotExists(path) => visit(path),
            Condition::HasType(operand, _) => operand.visit_paths(visit),
            Condition::Compare(_, one, two)
            | Condition::BeginsWith(one, two)
            | Condition::Contains(one, two) => {
                one.visit_paths(visit);
                two.visit_paths(visit);
            }
            Condition::Between(value, low, high) => {
                [value, low, high].into_iter().for_each(|operand| operand.visit_paths(visit));
            }
            Condition::In(value, candidates) => {
                value.visit_paths(visit);
                candidates.iter().for_each(|operand| operand.visit_paths(visit));
            }
        }
    }
}

impl Operand {
    fn value<'a>(&'a self, item: &'a Item) -> Option<Cow<'a, Value>> {
        match self {
            Operand::Path(path) => path.find(item).map(Cow::Borrowed),
            Operand::Value(value) => Some(Cow::Borrowed(value)),
            Operand::Size(operand) => {
                let count = match operand.value(item)?.as_ref() {
                    // «The length of the string»: characters, not bytes.
                    Value::S(text) => text.chars().count(),
                    Value::B(bytes) => bytes.len(),
                    Value::Ss(set) => set.len(),
                    Value::Ns(set) => set.len(),
                    Value::Bs(set) => set.len(),
                    Value::L(list) => list.len(),
                    Value::M(map) => map.len(),
                    Value::N(_) | Value::Bool(_) | Value::Null => return None,
                };
                Some(Cow::Owned(Value::N(Number::from(count))))
            }
        }
    }

    fn visit_paths<'a>(&'a self, visit: &mut dyn FnMut(&'a Path)) {
        match self {
            Operand::Path(path) => visit(path),
            Operand::Value(_) => {}
            Operand::Size(operand) => operand.visit_paths(visit),
        }
    }
}

impl Comparator {
    /// An absent attribute equals nothing and is before and behind nothing; it differs from all.
    fn holds(self, left: Option<&Value>, right: Option<&Value>) -> bool {
        let equal = || matches!((left, right), (Some(left), Some(right)) if left == right);
        let order = || left?.order(right?);
        match self {
            Comparator::Equal => equal(),
            Comparator::NotEqual => !equal(),
            Comparator::Less => order().is_some_and(Ordering::is_lt),
            Comparator::LessOrEqual => order().is_some_and(Ordering::is_le),
            Comparator::Greater => order().is_some_and(Ordering::is_gt),
            Comparator::GreaterOrEqual => order().is_some_and(Ordering::is_ge),
        }
    }
}

impl Value {
    /// The order of two texts, numbers or binaries; nothing else has one.
    pub(crate) fn order(&self, other: &Value) -> Option<Ordering> {
        match (self, other) {
            (Value::S(one), Value::S(two)) => Some(one.as_bytes().cmp(two.as_bytes())),
            (Value::N(one), Value::N(two)) => Some(one.cmp(two)),
            (Value::B(one), Value::B(two)) => Some(one.cmp(two)),
            _ => None,
        }
    }
}

fn contains(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::S(text), Value::S(part)) => text.contains(part.as_str()),
        (Value::B(bytes), Value::B(part)) => {
            part.is_empty() || bytes.windows(part.len()).any(|window| window == &part[..])
        }
        (Value::Ss(set), Value::S(member)) => set.binary_search(member).is_ok(),
        (Value::Ns(set), Value::N(member)) => set.binary_search(member).is_ok(),
        (Value::Bs(set), Value::B(member)) => set.binary_search(member).is_ok(),
        (Value::L(list), element) => list.contains(element),
        _ => false,
    }
}
