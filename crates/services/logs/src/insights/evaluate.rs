//! What expressions come to for a row.

use super::fields;
use super::row::Row;
use super::syntax::{Expr, Operator};
use super::value::Value;
use std::cmp::Ordering;

impl Expr {
    /// Its value for a row; `aggregates` are those of the `stats` command that it is of.
    pub fn value(&self, row: &Row, aggregates: &[Value]) -> Value {
        match self {
            Expr::Constant(value) => value.clone(),
            Expr::Field(name) => row.get(name),
            Expr::Aggregate(place) => aggregates.get(*place).cloned().unwrap_or(Value::Missing),
            Expr::Not(of) => Value::Flag(!of.value(row, aggregates).holds()),
            Expr::Minus(of) => match of.value(row, aggregates).number() {
                Some(number) => Value::Number(-number),
                None => Value::Missing,
            },
            Expr::Binary(operator, left, right) => binary(*operator, left, right, row, aggregates),
            Expr::Like { text, like, negated } => match text.value(row, aggregates).as_text() {
                Some(text) => Value::Flag(like.matches(&text) != *negated),
                None => Value::Flag(false),
            },
            Expr::In { value, list, negated } => {
                let value = value.value(row, aggregates);
                if value.is_missing() {
                    return Value::Flag(false);
                }
                let equal = |one: &Expr| {
                    value.compare(&one.value(row, aggregates)) == Some(Ordering::Equal)
                };
                Value::Flag(list.iter().any(equal) != *negated)
            }
            Expr::Call(function, arguments) => {
                let values: Vec<Value> =
                    arguments.iter().map(|argument| argument.value(row, aggregates)).collect();
                function.call(&values)
            }
            Expr::Round { time, period, up } => {
                let moment = time.value(row, aggregates).moment();
                match moment.and_then(|moment| period.round(moment, *up)) {
                    Some(rounded) => Value::Time(rounded),
                    None => Value::Missing,
                }
            }
            Expr::Element(of, key) => match of.value(row, aggregates) {
                Value::Json(json) => fields::select(&json, key),
                _ => Value::Missing,
            },
        }
    }
}

fn binary(operator: Operator, left: &Expr, right: &Expr, row: &Row, aggregates: &[Value]) -> Value {
    let left = left.value(row, aggregates);
    match operator {
        Operator::Or => {
            return Value::Flag(left.holds() || right.value(row, aggregates).holds());
        }
        Operator::And => {
            return Value::Flag(left.holds() && right.value(row, aggregates).holds());
        }
        _ => {}
    }
    let right = right.value(row, aggregates);
    let ordered =
        |holds: fn(Ordering) -> bool| Value::Flag(left.compare(&right).is_some_and(holds));
    let number = |result: fn(f64, f64) -> f64| match (left.number(), right.number()) {
        (Some(a), Some(b)) if result(a, b).is_finite() => Value::Number(result(a, b)),
        _ => Value::Missing,
    };
    match operator {
        Operator::Equal => ordered(Ordering::is_eq),
        Operator::NotEqual => ordered(Ordering::is_ne),
        Operator::Less => ordered(Ordering::is_lt),
        Operator::LessOrEqual => ordered(Ordering::is_le),
        Operator::Greater => ordered(Ordering::is_gt),
        Operator::GreaterOrEqual => ordered(Ordering::is_ge),
        Operator::Add => number(|a, b| a + b),
        Operator::Subtract => number(|a, b| a - b),
        Operator::Multiply => number(|a, b| a * b),
        Operator::Divide => number(|a, b| a / b),
        Operator::Remainder => number(|a, b| a % b),
        Operator::Power => number(f64::powf),
        Operator::Or | Operator::And => Value::Missing,
    }
}
