//! Conditions made of their parts, with everything that AWS checks of them before it looks at an
//! item. Whoever reads a condition – expressions, the parameters before them, PartiQL – makes it
//! here. Errors are AWS's texts, to be put behind the name of the parameter where there is one.

use super::condition::{Comparator, Condition, Operand};
use super::path::Path;
use crate::number::Number;
use crate::value::{Type, Value};

/// Most operands of `IN`.
const IN_OPERANDS_MAX: usize = 100;

/// The functions of conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Function {
    AttributeExists,
    AttributeNotExists,
    AttributeType,
    BeginsWith,
    Contains,
    Size,
}

/// What a function's call is: a condition by itself, or a number to be compared.
pub(crate) enum Call {
    Test(Condition),
    Size(Operand),
}

impl Function {
    const ALL: [Function; 6] = [
        Function::AttributeExists,
        Function::AttributeNotExists,
        Function::AttributeType,
        Function::BeginsWith,
        Function::Contains,
        Function::Size,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Function::AttributeExists => "attribute_exists",
            Function::AttributeNotExists => "attribute_not_exists",
            Function::AttributeType => "attribute_type",
            Function::BeginsWith => "begins_with",
            Function::Contains => "contains",
            Function::Size => "size",
        }
    }

    /// The function of this name, if there is one. Names are written in small letters.
    pub(crate) fn find(name: &str) -> Option<Function> {
        Function::ALL.into_iter().find(|function| function.name() == name)
    }

    /// The function that an expression calls.
    pub(super) fn named(name: &str) -> Result<Function, String> {
        if matches!(name, "if_not_exists" | "list_append") {
            return Err(format!(
                "The function is not allowed in a condition expression; function: {name}"
            ));
        }
        Function::find(name).ok_or_else(|| format!("Invalid function name; function: {name}"))
    }

    /// The call with these operands.
    pub(crate) fn call(self, operands: Vec<Operand>) -> Result<Call, String> {
        let (name, count) = (self.name(), operands.len());
        let mut operands = operands.into_iter();
        let operands = (operands.next(), operands.next(), operands.next());
        let condition = match (self, operands) {
            (Function::Size, (Some(operand), None, _)) => return size(operand).map(Call::Size),
            (Function::AttributeExists, (Some(operand), None, _)) => {
                Condition::Exists(path_of(name, operand)?)
            }
            (Function::AttributeNotExists, (Some(operand), None, _)) => {
                Condition::NotExists(path_of(name, operand)?)
            }
            (Function::AttributeType, (Some(operand), Some(kind), None)) => {
                Condition::HasType(operand, type_of(&kind)?)
            }
            (Function::BeginsWith, (Some(operand), Some(prefix), None)) => {
                for operand in [&operand, &prefix] {
                    if let Operand::Value(value) = operand
                        && !matches!(value.kind(), Type::S | Type::B)
                    {
                        return Err(wrong_type(name, value));
                    }
                }
                distinct(name, &operand, [&prefix])?;
                Condition::BeginsWith(operand, prefix)
            }
            (Function::Contains, (Some(operand), Some(part), None)) => {
                distinct(name, &operand, [&part])?;
                Condition::Contains(operand, part)
            }
            _ => return Err(wrong_count(name, count)),
        };
        Ok(Call::Test(condition))
    }
}

/// That a function stands where it can't.
pub(crate) fn misused(function: &str) -> String {
    format!(
        "The function is not allowed to be used this way in an expression; function: {function}"
    )
}

/// That a function was given too few or too many operands.
pub(crate) fn wrong_count(function: &str, count: usize) -> String {
    format!(
        "Incorrect number of operands for operator or function; operator or function: {function}, \
         number of operands: {count}"
    )
}

fn size(operand: Operand) -> Result<Operand, String> {
    match &operand {
        Operand::Size(_) => Err(wrong_type("size", &Value::N(Number::ZERO))),
        Operand::Value(value) if matches!(value.kind(), Type::N | Type::Bool | Type::Null) => {
            Err(wrong_type("size", value))
        }
        _ => Ok(Operand::Size(Box::new(operand))),
    }
}

fn path_of(function: &str, operand: Operand) -> Result<Path, String> {
    match operand {
        Operand::Path(path) => Ok(path),
        _ => Err(format!(
            "Operator or function requires a document path; operator or function: {function}"
        )),
    }
}

fn type_of(operand: &Operand) -> Result<Type, String> {
    let Operand::Value(value) = operand else {
        return Err("Incorrect operand type for operator or function; \
                    operator or function: attribute_type, operand type: document path"
            .to_owned());
    };
    let Value::S(name) = &**value else {
        return Err(wrong_type("attribute_type", value));
    };
    Type::ALL.into_iter().find(|kind| kind.wire() == name).ok_or_else(|| {
        let valid = Type::ALL.map(Type::wire).join(",");
        format!("Invalid attribute type name found; type: {name}, valid types: {{{valid}}}")
    })
}

fn wrong_type(name: &str, value: &Value) -> String {
    format!(
        "Incorrect operand type for operator or function; operator or function: {name}, operand \
         type: {}",
        value.kind().wire()
    )
}

/// That an operand is not tested against itself.
fn distinct<'a>(
    operator: &str,
    first: &Operand,
    others: impl IntoIterator<Item = &'a Operand>,
) -> Result<(), String> {
    if matches!(first, Operand::Path(_)) && others.into_iter().any(|other| other == first) {
        return Err(format!(
            "The first operand must be distinct from the remaining operands for this operator or \
             function; operator: {operator}, first operand: {first}"
        ));
    }
    Ok(())
}

fn ordered(operator: &str, operand: &Operand) -> Result<(), String> {
    match operand {
        Operand::Value(value) if !matches!(value.kind(), Type::S | Type::N | Type::B) => {
            Err(wrong_type(operator, value))
        }
        _ => Ok(()),
    }
}

impl Condition {
    pub(crate) fn compare(
        comparator: Comparator,
        left: Operand,
        right: Operand,
    ) -> Result<Condition, String> {
        if comparator.orders() {
            ordered(comparator.symbol(), &left)?;
            ordered(comparator.symbol(), &right)?;
        }
        distinct(comparator.symbol(), &left, [&right])?;
        Ok(Condition::Compare(comparator, left, right))
    }

    pub(crate) fn between(
        value: Operand,
        low: Operand,
        high: Operand,
    ) -> Result<Condition, String> {
        for operand in [&value, &low, &high] {
            ordered("BETWEEN", operand)?;
        }
        if let (Operand::Value(from), Operand::Value(to)) = (&low, &high) {
            if from.kind() != to.kind() {
                return Err(format!(
                    "The BETWEEN operator requires same data type for lower and upper bounds; \
                     lower bound operand: {low}, upper bound operand: {high}"
                ));
            }
            if from.order(to).is_some_and(std::cmp::Ordering::is_gt) {
                return Err(format!(
                    "The BETWEEN operator requires upper bound to be greater than or equal to \
                     lower bound; lower bound operand: {low}, upper bound operand: {high}"
                ));
            }
        }
        distinct("BETWEEN", &value, [&low, &high])?;
        Ok(Condition::Between(value, low, high))
    }

    pub(crate) fn within(value: Operand, candidates: Vec<Operand>) -> Result<Condition, String> {
        if candidates.len() > IN_OPERANDS_MAX {
            return Err(format!(
                "The IN operator has too many operands; number of operands: {}, limit: \
                 {IN_OPERANDS_MAX}",
                candidates.len()
            ));
        }
        distinct("IN", &value, &candidates)?;
        Ok(Condition::In(value, candidates))
    }

    /// Both; nothing is no condition.
    pub(crate) fn and(one: Option<Condition>, two: Option<Condition>) -> Option<Condition> {
        match (one, two) {
            (Some(one), Some(two)) => Some(Condition::All(vec![one, two])),
            (one, two) => one.or(two),
        }
    }

    /// What is joined by `AND` at the top, each by itself: `a AND (b AND c)` is three.
    pub(crate) fn conjuncts(self) -> Vec<Condition> {
        match self {
            Condition::All(parts) => parts.into_iter().flat_map(Condition::conjuncts).collect(),
            one => vec![one],
        }
    }

    /// All of them together; of none, nothing.
    pub(crate) fn all(mut parts: Vec<Condition>) -> Option<Condition> {
        if parts.len() > 1 { Some(Condition::All(parts)) } else { parts.pop() }
    }
}
