//! Where a path leads.

use super::{Function, Path, Step};
use serde_json::Value;
use std::borrow::Cow;

/// Values that one path gives at most: short ones could otherwise ask for more than any machine has.
const MOST: usize = 100_000;

pub(super) fn find<'v>(path: &Path, root: &'v Value) -> Option<Cow<'v, Value>> {
    let (steps, function) = match path.steps.split_last() {
        Some((Step::Call(function), steps)) => (steps, Some(*function)),
        _ => (&path.steps[..], None),
    };
    let mut found: Vec<&'v Value> = vec![root];
    let mut deep = false;
    for step in steps {
        if *step == Step::Deep {
            deep = true;
            continue;
        }
        let mut next = Vec::new();
        for value in &found {
            match std::mem::take(&mut deep) {
                true => {
                    below(step, value, root, &mut next);
                    // For each of the values, not for the first alone.
                    deep = true;
                }
                false => take(step, value, root, &mut next),
            }
        }
        deep = false;
        found = next;
    }
    let definite = Path { steps: steps.to_vec() }.is_definite();
    let whole = || match definite {
        true => found.first().map(|value| Cow::Borrowed(*value)),
        false => Some(Cow::Owned(Value::Array(found.iter().map(|v| (*v).clone()).collect()))),
    };
    match function {
        None => whole(),
        Some(function) => call(function, &*whole()?).map(Cow::Owned),
    }
}

/// The step from a value and from all that is below it.
fn below<'v>(step: &Step, value: &'v Value, root: &'v Value, out: &mut Vec<&'v Value>) {
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        take(step, value, root, out);
        match value {
            Value::Array(list) => waiting.extend(list.iter().rev()),
            Value::Object(members) => waiting.extend(members.values().rev()),
            _ => {}
        }
        if out.len() >= MOST {
            return out.truncate(MOST);
        }
    }
}

fn take<'v>(step: &Step, value: &'v Value, root: &'v Value, out: &mut Vec<&'v Value>) {
    if out.len() >= MOST {
        return;
    }
    match (step, value) {
        (Step::Names(names), Value::Object(members)) => {
            out.extend(names.iter().filter_map(|name| members.get(name)));
        }
        (Step::Indexes(indexes), Value::Array(list)) => {
            out.extend(indexes.iter().filter_map(|index| list.get(place(*index, list.len())?)));
        }
        (Step::Slice { start, end, step }, Value::Array(list)) => {
            let bound = |at: i64| {
                let length = list.len() as i64;
                let at = if at < 0 { at.saturating_add(length) } else { at };
                at.clamp(0, length) as usize
            };
            let (start, end) = (bound(start.unwrap_or(0)), end.map_or(list.len(), bound));
            let step = usize::try_from(*step).unwrap_or(1).max(1);
            if start < end {
                out.extend(list[start..end].iter().step_by(step));
            }
        }
        (Step::All, Value::Array(list)) => out.extend(list),
        (Step::All, Value::Object(members)) => out.extend(members.values()),
        (Step::Filter(test), Value::Array(list)) => {
            out.extend(list.iter().filter(|value| test.holds(value, root)));
        }
        (Step::Filter(test), value @ Value::Object(_)) if test.holds(value, root) => {
            out.push(value);
        }
        _ => {}
    }
}

/// A negative index counts from the end.
fn place(index: i64, length: usize) -> Option<usize> {
    let index = if index < 0 { index.checked_add(length as i64)? } else { index };
    usize::try_from(index).ok()
}

fn call(function: Function, value: &Value) -> Option<Value> {
    let numbers = || -> Option<Vec<f64>> {
        let numbers: Vec<f64> = value.as_array()?.iter().filter_map(Value::as_f64).collect();
        (!numbers.is_empty()).then_some(numbers)
    };
    Some(match function {
        Function::Length => match value {
            Value::Array(list) => list.len().into(),
            Value::Object(members) => members.len().into(),
            Value::String(text) => text.chars().count().into(),
            _ => return None,
        },
        Function::Minimum => numbers()?.into_iter().fold(f64::INFINITY, f64::min).into(),
        Function::Maximum => numbers()?.into_iter().fold(f64::NEG_INFINITY, f64::max).into(),
        Function::Sum => numbers()?.into_iter().sum::<f64>().into(),
        Function::Average => {
            let numbers = numbers()?;
            (numbers.iter().sum::<f64>() / numbers.len() as f64).into()
        }
        Function::Keys => value.as_object()?.keys().cloned().collect(),
        Function::First => value.as_array()?.first()?.clone(),
        Function::Last => value.as_array()?.last()?.clone(),
    })
}
