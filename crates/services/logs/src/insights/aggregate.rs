//! What `stats` makes of many rows.

use super::row::Row;
use super::sketches::{Distinct, Values};
use super::syntax::{Aggregate, AggregateKind};
use super::value::{Value, sort_order};

/// What a group has come to, for one of its aggregates.
#[derive(Debug, Clone)]
pub enum State {
    Count(u64),
    Distinct(Distinct),
    Sum(Option<f64>),
    Least(Option<f64>),
    Greatest(Option<f64>),
    /// Count, mean, and the sum of the squares of what values are away from it.
    Moments(f64, f64, f64),
    Values(Values),
    /// The time of the event, and its value.
    Timed(Option<(f64, Value)>),
    Sorted(Option<Value>),
}

impl State {
    pub fn of(kind: AggregateKind) -> State {
        match kind {
            AggregateKind::Count => State::Count(0),
            AggregateKind::CountDistinct => State::Distinct(Distinct::default()),
            AggregateKind::Sum => State::Sum(None),
            AggregateKind::Min => State::Least(None),
            AggregateKind::Max => State::Greatest(None),
            AggregateKind::Avg | AggregateKind::Stddev => State::Moments(0.0, 0.0, 0.0),
            AggregateKind::Pct(_) => State::Values(Values::default()),
            AggregateKind::Earliest | AggregateKind::Latest => State::Timed(None),
            AggregateKind::SortsFirst | AggregateKind::SortsLast => State::Sorted(None),
        }
    }

    /// Adds a row; what it takes more memory for, in bytes.
    pub fn add(&mut self, aggregate: &Aggregate, row: &Row) -> usize {
        let value = match &aggregate.of {
            Some(expr) => expr.value(row, &[]),
            None => Value::Flag(true),
        };
        if value.is_missing() {
            return 0;
        }
        let kind = aggregate.kind;
        match self {
            State::Count(count) => *count += 1,
            State::Distinct(distinct) => return distinct.add(&value.key().unwrap_or_default()),
            State::Timed(best) => {
                let Some(time) = row.get("@timestamp").number() else { return 0 };
                let better = best.as_ref().is_none_or(|(known, _)| match kind {
                    AggregateKind::Earliest => time < *known,
                    _ => time >= *known,
                });
                if better {
                    *best = Some((time, value));
                }
            }
            State::Sorted(best) => {
                let better = best.as_ref().is_none_or(|known| match kind {
                    AggregateKind::SortsFirst => sort_order(&value, known).is_lt(),
                    _ => sort_order(&value, known).is_gt(),
                });
                if better {
                    *best = Some(value);
                }
            }
            _ => {
                if let Some(number) = value.number() {
                    return self.add_number(number);
                }
            }
        }
        0
    }

    fn add_number(&mut self, number: f64) -> usize {
        match self {
            State::Sum(sum) => *sum = Some(sum.unwrap_or(0.0) + number),
            State::Least(least) => *least = Some(least.map_or(number, |known| known.min(number))),
            State::Greatest(most) => *most = Some(most.map_or(number, |known| known.max(number))),
            State::Moments(count, mean, squares) => {
                *count += 1.0;
                let away = number - *mean;
                *mean += away / *count;
                *squares += away * (number - *mean);
            }
            State::Values(values) => return values.add(number),
            _ => {}
        }
        0
    }

    /// What it has come to.
    pub fn result(&self, kind: AggregateKind) -> Value {
        let number = |number: Option<f64>| match number {
            Some(number) if number.is_finite() => Value::Number(number),
            _ => Value::Missing,
        };
        match self {
            State::Count(count) => Value::Number(*count as f64),
            State::Distinct(distinct) => Value::Number(distinct.count()),
            State::Sum(result) | State::Least(result) | State::Greatest(result) => number(*result),
            State::Moments(count, mean, squares) => match kind {
                _ if *count == 0.0 => Value::Missing,
                AggregateKind::Avg => Value::Number(*mean),
                // Of a sample.
                _ if *count < 2.0 => Value::Number(0.0),
                _ => number(Some((squares / (count - 1.0)).max(0.0).sqrt())),
            },
            State::Values(values) => match kind {
                AggregateKind::Pct(percent) => number(values.percentile(percent)),
                _ => Value::Missing,
            },
            State::Timed(best) => best.as_ref().map_or(Value::Missing, |(_, value)| value.clone()),
            State::Sorted(best) => best.clone().unwrap_or(Value::Missing),
        }
    }
}
