//! The functions of metric math.

use crate::math::evaluate::{Scope, each, evaluate};
use crate::math::parse::Expression;
use crate::math::value::{Line, Value};
use foundation::Timestamp;
use std::collections::BTreeMap;

/// Functions that CloudWatch has and that are refused by name.
const NOT_BUILT: [&str; 5] = [
    "ANOMALY_DETECTION_BAND",
    "DB_PERF_INSIGHTS",
    "INSIGHT_RULE_METRIC",
    "LAMBDA",
    "SERVICE_QUOTA",
];

/// Applies a function.
pub(crate) fn call(
    name: &str,
    arguments: &[Expression],
    scope: &Scope<'_>,
) -> Result<Value, String> {
    if NOT_BUILT.contains(&name) {
        return Err(format!("Millstream does not implement the function {name} yet"));
    }
    match name {
        "IF" => return condition(arguments, scope),
        "FILL" => return fill(arguments, scope),
        "SORT" => return sort(arguments, scope),
        "METRICS" => return metrics(arguments, scope),
        "SLICE" => return slice(arguments, scope),
        _ => {}
    }
    let [argument] = arguments else {
        return match is_known(name) {
            true => Err(format!("{name} takes one argument, not {}", arguments.len())),
            false => Err(format!("Unsupported function: {name}")),
        };
    };
    let value = evaluate(argument, scope)?;
    match name {
        "ABS" => each(value, |line| line.map(f64::abs), f64::abs),
        "CEIL" => each(value, |line| line.map(f64::ceil), f64::ceil),
        "FLOOR" => each(value, |line| line.map(f64::floor), f64::floor),
        "LOG" => each(value, |line| line.map(f64::ln), f64::ln),
        "LOG10" => each(value, |line| line.map(f64::log10), f64::log10),
        "DIFF" => lines(name, value, |line| steps(line, |_, by| by)),
        "DIFF_TIME" => lines(name, value, |line| steps(line, |seconds, _| seconds)),
        "RATE" => lines(name, value, |line| steps(line, |seconds, by| by / seconds)),
        "RUNNING_SUM" => lines(name, value, running_sum),
        "EPOCH" => lines(name, value, |line| times(line, |at| at.as_secs() as f64)),
        "MINUTE" => lines(name, value, |line| times(line, |at| civil(at, |t| t.minute()))),
        "HOUR" => lines(name, value, |line| times(line, |at| civil(at, |t| t.hour()))),
        "DATE" => lines(name, value, |line| times(line, |at| civil(at, |t| t.day()))),
        "MONTH" => lines(name, value, |line| times(line, |at| civil(at, |t| t.month()))),
        "YEAR" => lines(name, value, |line| times(line, |at| civil(at, |t| t.year()))),
        "DAY" => lines(name, value, |line| {
            times(line, |at| civil(at, |t| t.weekday().to_monday_one_offset()))
        }),
        "AVG" => reduced(name, value, |all| all.iter().sum::<f64>() / all.len() as f64),
        "SUM" => reduced(name, value, |all| all.iter().sum()),
        "MIN" => reduced(name, value, |all| all.iter().copied().fold(f64::INFINITY, f64::min)),
        "MAX" => reduced(name, value, |all| all.iter().copied().fold(f64::NEG_INFINITY, f64::max)),
        "STDDEV" => reduced(name, value, deviation),
        "DATAPOINT_COUNT" => reduced(name, value, |all| all.len() as f64),
        "METRIC_COUNT" => Ok(Value::Scalar(array(name, value)?.len() as f64)),
        "REMOVE_EMPTY" => {
            let mut all = array(name, value)?;
            all.retain(|line| !line.points.is_empty());
            Ok(Value::Lines(all))
        }
        "FIRST" => one_of(array(name, value)?, |all| all.into_iter().next()),
        "LAST" => one_of(array(name, value)?, |all| all.into_iter().next_back()),
        "PERIOD" => match value {
            Value::Line(line) => Ok(Value::Scalar(f64::from(line.period_s))),
            other => Err(wrong(name, &other)),
        },
        "TIME_SERIES" => match value {
            Value::Scalar(number) => {
                let grid = (scope.grid)(scope.period_s);
                let line = Line { period_s: scope.period_s, ..Line::default() };
                Ok(Value::Line(line.with(grid.into_iter().map(|at| (at, number)))))
            }
            other => Err(wrong(name, &other)),
        },
        _ => Err(format!("Unsupported function: {name}")),
    }
}

const ONE_ARGUMENT: [&str; 27] = [
    "ABS",
    "AVG",
    "CEIL",
    "DATAPOINT_COUNT",
    "DATE",
    "DAY",
    "DIFF",
    "DIFF_TIME",
    "EPOCH",
    "FIRST",
    "FLOOR",
    "HOUR",
    "LAST",
    "LOG",
    "LOG10",
    "MAX",
    "METRIC_COUNT",
    "MIN",
    "MINUTE",
    "MONTH",
    "PERIOD",
    "RATE",
    "REMOVE_EMPTY",
    "RUNNING_SUM",
    "STDDEV",
    "SUM",
    "TIME_SERIES",
];

fn is_known(name: &str) -> bool {
    ONE_ARGUMENT.contains(&name) || name == "YEAR"
}

fn wrong(name: &str, value: &Value) -> String {
    format!("{name} does not take {}", value.kind())
}

fn lines(name: &str, value: Value, of: impl Fn(&Line) -> Line) -> Result<Value, String> {
    match value {
        Value::Scalar(_) | Value::Text(_) => Err(wrong(name, &value)),
        value => each(value, of, |number| number),
    }
}

fn array(name: &str, value: Value) -> Result<Vec<Line>, String> {
    match value {
        Value::Line(line) => Ok(vec![line]),
        Value::Lines(lines) => Ok(lines),
        other => Err(wrong(name, &other)),
    }
}

fn one_of(lines: Vec<Line>, which: impl Fn(Vec<Line>) -> Option<Line>) -> Result<Value, String> {
    Ok(Value::Line(which(lines).unwrap_or_default()))
}

/// Of a series a number, of several a series: what they come to at each time.
fn reduced(name: &str, value: Value, of: impl Fn(&[f64]) -> f64) -> Result<Value, String> {
    match value {
        Value::Line(line) => {
            let values: Vec<f64> = line.values().collect();
            Ok(Value::Scalar(if values.is_empty() { f64::NAN } else { of(&values) }))
        }
        Value::Lines(lines) => {
            let mut at_once: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
            for line in &lines {
                for &(at, value) in &line.points {
                    at_once.entry(at).or_default().push(value);
                }
            }
            let period_s = lines.iter().map(|line| line.period_s).max().unwrap_or(60);
            let line = Line { period_s, ..Line::default() };
            Ok(Value::Line(line.with(at_once.into_iter().map(|(at, all)| (at, of(&all))))))
        }
        other => Err(wrong(name, &other)),
    }
}

fn deviation(all: &[f64]) -> f64 {
    let mean = all.iter().sum::<f64>() / all.len() as f64;
    (all.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / all.len() as f64).sqrt()
}

/// What is made of each value and the one before: of the seconds and the difference between them.
fn steps(line: &Line, of: impl Fn(f64, f64) -> f64) -> Line {
    let step = |pair: &[(i64, f64)]| match pair {
        [(before, was), (at, is)] => Some((*at, of((at - before) as f64 / 1_000.0, is - was))),
        _ => None,
    };
    line.with(line.points.windows(2).filter_map(step))
}

fn running_sum(line: &Line) -> Line {
    let mut sum = 0.0;
    let added = |&(at, value): &(i64, f64)| {
        sum += value;
        (at, sum)
    };
    line.with(line.points.iter().map(added).collect::<Vec<_>>())
}

fn times(line: &Line, of: impl Fn(Timestamp) -> f64) -> Line {
    line.with(line.points.iter().map(|&(at, _)| (at, of(Timestamp::from_millis(at)))))
}

/// A part of a time, in UTC.
fn civil<N: Into<f64>>(at: Timestamp, part: impl Fn(&jiff::Zoned) -> N) -> f64 {
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or_default();
    part(&at.to_zoned(jiff::tz::TimeZone::UTC)).into()
}

/// A time's value where there is one.
fn value_at(value: &Value, at: i64) -> Result<Option<f64>, String> {
    match value {
        Value::Scalar(number) => Ok(Some(*number)),
        Value::Line(line) => Ok(line.at(at)),
        other => Err(wrong("IF", other)),
    }
}

fn condition(arguments: &[Expression], scope: &Scope<'_>) -> Result<Value, String> {
    let (condition, then, otherwise) = match arguments {
        [condition, then] => (condition, then, None),
        [condition, then, otherwise] => (condition, then, Some(otherwise)),
        _ => return Err("IF takes a condition and one or two values".to_owned()),
    };
    let then = evaluate(then, scope)?;
    let otherwise = otherwise.map(|otherwise| evaluate(otherwise, scope)).transpose()?;
    let chosen = |line: &Line| {
        let mut points = Vec::new();
        for &(at, is) in &line.points {
            let value = match (is != 0.0, &otherwise) {
                (true, _) => value_at(&then, at)?,
                (false, Some(otherwise)) => value_at(otherwise, at)?,
                (false, None) => None,
            };
            points.extend(value.map(|value| (at, value)));
        }
        Ok::<_, String>(line.with(points))
    };
    match evaluate(condition, scope)? {
        Value::Scalar(is) if is != 0.0 => Ok(then),
        Value::Scalar(_) => Ok(otherwise.unwrap_or(Value::Scalar(f64::NAN))),
        Value::Line(line) => Ok(Value::Line(chosen(&line)?)),
        Value::Lines(lines) => {
            Ok(Value::Lines(lines.iter().map(chosen).collect::<Result<_, _>>()?))
        }
        other => Err(wrong("IF", &other)),
    }
}

/// What stands where there is no data.
enum Filler {
    Repeat,
    Linear,
    With(Value),
}

fn fill(arguments: &[Expression], scope: &Scope<'_>) -> Result<Value, String> {
    let [value, filler] = arguments else {
        return Err("FILL takes a time series and what to fill it with".to_owned());
    };
    let filler = match filler {
        Expression::Name(name) if name.eq_ignore_ascii_case("REPEAT") => Filler::Repeat,
        Expression::Name(name) if name.eq_ignore_ascii_case("LINEAR") => Filler::Linear,
        other => Filler::With(evaluate(other, scope)?),
    };
    let filled = |line: &Line| {
        let mut points: BTreeMap<i64, f64> = line.points.iter().copied().collect();
        for at in (scope.grid)(line.period_s.max(1)) {
            if line.at(at).is_some() {
                continue;
            }
            let after = line.points.partition_point(|(point, _)| *point < at);
            let before = after.checked_sub(1).and_then(|before| line.points.get(before));
            let value = match &filler {
                Filler::Repeat => before.map(|(_, value)| *value),
                Filler::Linear => before.zip(line.points.get(after)).map(|((t0, v0), (t1, v1))| {
                    v0 + (v1 - v0) * (at - t0) as f64 / (t1 - t0) as f64
                }),
                Filler::With(value) => value_at(value, at)?,
            };
            points.extend(value.map(|value| (at, value)));
        }
        Ok::<_, String>(line.with(points))
    };
    match evaluate(value, scope)? {
        Value::Line(line) => Ok(Value::Line(filled(&line)?)),
        Value::Lines(lines) => {
            Ok(Value::Lines(lines.iter().map(filled).collect::<Result<_, _>>()?))
        }
        other => Err(wrong("FILL", &other)),
    }
}

/// `SORT(lines, AVG, DESC, 3)`
fn sort(arguments: &[Expression], scope: &Scope<'_>) -> Result<Value, String> {
    let (value, by, order, most) = match arguments {
        [value, Expression::Name(by), Expression::Name(order)] => (value, by, order, None),
        [value, Expression::Name(by), Expression::Name(order), most] => {
            (value, by, order, Some(most))
        }
        _ => return Err("SORT takes time series, a function and an order".to_owned()),
    };
    let mut all = array("SORT", evaluate(value, scope)?)?;
    let by = by.to_ascii_uppercase();
    if !matches!(by.as_str(), "AVG" | "MIN" | "MAX" | "SUM") {
        return Err(format!("SORT does not know the function {by}"));
    }
    let ascending = match order.to_ascii_uppercase().as_str() {
        "ASC" => true,
        "DESC" => false,
        other => return Err(format!("SORT does not know the order {other}")),
    };
    let figure = |line: &Line| {
        let (count, sum) = (line.points.len() as f64, line.values().sum::<f64>());
        match by.as_str() {
            "AVG" => sum / count,
            "MIN" => line.values().fold(f64::INFINITY, f64::min),
            "MAX" => line.values().fold(f64::NEG_INFINITY, f64::max),
            _ => sum,
        }
    };
    // Those without data come last either way.
    all.sort_by(|a, b| {
        let order = figure(a).total_cmp(&figure(b));
        let order = if ascending { order } else { order.reverse() };
        a.points.is_empty().cmp(&b.points.is_empty()).then(order)
    });
    if let Some(most) = most {
        all.truncate(whole("SORT", most, scope)?);
    }
    Ok(Value::Lines(all))
}

fn metrics(arguments: &[Expression], scope: &Scope<'_>) -> Result<Value, String> {
    let part = match arguments {
        [] => "",
        [Expression::Text(part)] => part.as_str(),
        _ => return Err("METRICS takes nothing or a text".to_owned()),
    };
    let chosen = scope.metrics.iter().filter(|(id, _)| id.contains(part));
    Ok(Value::Lines(chosen.map(|(_, line)| line.clone()).collect()))
}

/// `SLICE(lines, 0, 3)`: from the first up to the fourth.
fn slice(arguments: &[Expression], scope: &Scope<'_>) -> Result<Value, String> {
    let (value, from, to) = match arguments {
        [value, from] => (value, from, None),
        [value, from, to] => (value, from, Some(to)),
        _ => return Err("SLICE takes time series and where to begin and end".to_owned()),
    };
    let all = array("SLICE", evaluate(value, scope)?)?;
    let from = whole("SLICE", from, scope)?;
    let to = to.map(|to| whole("SLICE", to, scope)).transpose()?.unwrap_or(all.len());
    Ok(Value::Lines(all.into_iter().take(to).skip(from).collect()))
}

fn whole(name: &str, expression: &Expression, scope: &Scope<'_>) -> Result<usize, String> {
    match evaluate(expression, scope)? {
        Value::Scalar(number) if number >= 0.0 && number.fract() == 0.0 && number < 1e9 => {
            // Whole, and small.
            Ok(number as usize)
        }
        other => Err(wrong(name, &other)),
    }
}
