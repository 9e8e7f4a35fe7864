//! Metric math: «Using math expressions with CloudWatch metrics» in the CloudWatch User Guide.
//!
//! An expression is read ([`parse`]) and evaluated over lines that were fetched before
//! ([`evaluate`]): no step in here waits for anything. Two lines meet where both have a value; what is
//! no number (a division by zero) is left out, as if there were no data.

mod evaluate;
mod functions;
mod lexer;
mod parse;
mod search;
mod value;

pub(crate) use evaluate::{Scope, evaluate};
pub use parse::parse;
pub use parse::{Expression, Operator, Search};
pub(crate) use search::Pattern;
pub(crate) use value::{Line, Source, Value};

/// Evaluates an expression over two small metrics, `m1` and `m2`; whether anything comes of it. For
/// whoever tries what expressions can do, without a room.
pub fn rehearse(expression: &Expression) -> bool {
    let line =
        |points: &[(i64, f64)]| Line { period_s: 60, points: points.to_vec(), ..Line::default() };
    let metrics = [
        ("m1".to_owned(), line(&[(0, 1.0), (60_000, -2.5), (240_000, 1e12)])),
        ("m2".to_owned(), line(&[(60_000, 0.0), (120_000, 3.0), (240_000, 7.0)])),
    ];
    let named = metrics.iter().map(|(id, line)| (id.clone(), Value::Line(line.clone()))).collect();
    let found = std::collections::BTreeMap::new();
    let grid = |_: u32| (0..5).map(|n| n * 60_000).collect();
    let scope =
        Scope { named: &named, metrics: &metrics, found: &found, period_s: 60, grid: &grid };
    evaluate(expression, &scope).is_ok()
}
