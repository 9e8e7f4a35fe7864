//! What an expression comes to.

use crate::data::Statistic;
use crate::math::functions;
use crate::math::parse::{Expression, Operator, Search, search};
use crate::math::value::{Line, Value};
use std::collections::BTreeMap;

/// What an expression may refer to.
pub(crate) struct Scope<'a> {
    /// Queries by id, those that have been evaluated.
    pub(crate) named: &'a BTreeMap<String, Value>,
    /// Queries that are metrics, in the order of the request.
    pub(crate) metrics: &'a [(String, Line)],
    /// What searches have found.
    pub(crate) found: &'a BTreeMap<Search, Vec<Line>>,
    /// Periods of series that an expression makes by itself.
    pub(crate) period_s: u32,
    /// The beginnings of all periods of so many seconds in the request's time (ms).
    pub(crate) grid: &'a dyn Fn(u32) -> Vec<i64>,
}

/// Evaluates; what is wrong with the expression else.
pub(crate) fn evaluate(expression: &Expression, scope: &Scope<'_>) -> Result<Value, String> {
    match expression {
        Expression::Number(number) => Ok(Value::Scalar(*number)),
        Expression::Text(text) => Ok(Value::Text(text.clone())),
        Expression::Name(name) => {
            scope.named.get(name).cloned().ok_or_else(|| format!("Unknown identifier: {name}"))
        }
        Expression::List(all) => {
            let mut lines = Vec::new();
            for inner in all {
                match evaluate(inner, scope)? {
                    Value::Line(line) => lines.push(line),
                    Value::Lines(more) => lines.extend(more),
                    other => {
                        return Err(format!("An array holds time series, not {}", other.kind()));
                    }
                }
            }
            Ok(Value::Lines(lines))
        }
        Expression::Negative(inner) => {
            each(evaluate(inner, scope)?, |line| line.map(|v| -v), |v| -v)
        }
        Expression::Binary(..) => chain(expression, scope),
        Expression::Call(name, arguments) if name == "SEARCH" => {
            let search = search(arguments)?;
            if Statistic::parse(&search.statistic).is_none() {
                return Err(format!("{} is not a valid statistic", search.statistic));
            }
            Ok(Value::Lines(scope.found.get(&search).cloned().unwrap_or_default()))
        }
        Expression::Call(name, arguments) => functions::call(name, arguments, scope),
    }
}

/// Operators from left to right; long chains do not go deep.
fn chain(expression: &Expression, scope: &Scope<'_>) -> Result<Value, String> {
    let (mut first, mut rest) = (expression, Vec::new());
    while let Expression::Binary(operator, left, right) = first {
        rest.push((operator, right));
        first = left;
    }
    let mut value = evaluate(first, scope)?;
    for (operator, right) in rest.into_iter().rev() {
        value = combine(value, evaluate(right, scope)?, |a, b| operator.apply(a, b))?;
    }
    Ok(value)
}

impl Operator {
    fn apply(self, a: f64, b: f64) -> f64 {
        let truth = |is: bool| f64::from(u8::from(is));
        match self {
            Operator::Or => truth(a != 0.0 || b != 0.0),
            Operator::And => truth(a != 0.0 && b != 0.0),
            Operator::Equal => truth(a == b),
            Operator::Unequal => truth(a != b),
            Operator::Less => truth(a < b),
            Operator::LessOrEqual => truth(a <= b),
            Operator::Greater => truth(a > b),
            Operator::GreaterOrEqual => truth(a >= b),
            Operator::Plus => a + b,
            Operator::Minus => a - b,
            Operator::Times => a * b,
            Operator::Over => a / b,
            Operator::Power => a.powf(b),
        }
    }
}

/// The same of each line.
pub(crate) fn each(
    value: Value,
    of_line: impl Fn(&Line) -> Line,
    of_number: impl Fn(f64) -> f64,
) -> Result<Value, String> {
    match value {
        Value::Scalar(number) => Ok(Value::Scalar(of_number(number))),
        Value::Line(line) => Ok(Value::Line(of_line(&line))),
        Value::Lines(lines) => Ok(Value::Lines(lines.iter().map(of_line).collect())),
        Value::Text(_) => Err("A text is no operand".to_owned()),
    }
}

/// Two operands: numbers count at all times, lines where both have a value.
pub(crate) fn combine(
    left: Value,
    right: Value,
    of: impl Fn(f64, f64) -> f64 + Copy,
) -> Result<Value, String> {
    Ok(match (left, right) {
        (Value::Text(_), _) | (_, Value::Text(_)) => return Err("A text is no operand".to_owned()),
        (Value::Scalar(a), Value::Scalar(b)) => Value::Scalar(of(a, b)),
        (Value::Line(a), Value::Scalar(b)) => Value::Line(a.map(|a| of(a, b))),
        (Value::Scalar(a), Value::Line(b)) => Value::Line(b.map(|b| of(a, b))),
        (Value::Line(a), Value::Line(b)) => Value::Line(joined(&a, &b, of)),
        (Value::Lines(all), Value::Scalar(b)) => {
            Value::Lines(all.iter().map(|a| a.map(|a| of(a, b))).collect())
        }
        (Value::Scalar(a), Value::Lines(all)) => {
            Value::Lines(all.iter().map(|b| b.map(|b| of(a, b))).collect())
        }
        (Value::Lines(all), Value::Line(b)) => {
            Value::Lines(all.iter().map(|a| joined(a, &b, of)).collect())
        }
        (Value::Line(a), Value::Lines(all)) => {
            let line = |b: &Line| Line {
                label: b.label.clone(),
                source: b.source.clone(),
                ..joined(&a, b, of)
            };
            Value::Lines(all.iter().map(line).collect())
        }
        (Value::Lines(left), Value::Lines(right)) if left.len() == right.len() => {
            Value::Lines(left.iter().zip(&right).map(|(a, b)| joined(a, b, of)).collect())
        }
        (Value::Lines(left), Value::Lines(right)) => {
            return Err(format!(
                "Arrays of {} and {} time series do not fit together",
                left.len(),
                right.len()
            ));
        }
    })
}

fn joined(a: &Line, b: &Line, of: impl Fn(f64, f64) -> f64) -> Line {
    let points = a.points.iter().filter_map(|&(at, value)| Some((at, of(value, b.at(at)?))));
    Line { period_s: a.period_s.max(b.period_s), ..a.with(points) }
}
