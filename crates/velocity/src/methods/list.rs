//! Lists: `java.util.ArrayList`.

use crate::heap::{Heap, equal};
use crate::limits::Failure;
use crate::value::{ListId, Value};

pub(super) fn call(
    heap: &mut Heap,
    list: ListId,
    name: &str,
    arguments: &[Value],
) -> Result<Option<Value>, Failure> {
    let size = heap.elements(list).len();
    Ok(Some(match (name, arguments) {
        ("size" | "length", []) => Value::Integer(size as i64),
        ("isEmpty", []) => Value::Boolean(size == 0),
        ("get", [Value::Integer(index)]) => heap.elements(list)[place(*index, size)?].clone(),
        ("contains", [value]) => Value::Boolean(position(heap, list, value).is_some()),
        ("containsAll", [Value::List(others)]) => {
            let others = heap.elements(*others);
            Value::Boolean(others.iter().all(|other| position(heap, list, other).is_some()))
        }
        ("indexOf", [value]) => {
            Value::Integer(position(heap, list, value).map_or(-1, |i| i as i64))
        }
        ("subList", [Value::Integer(from), Value::Integer(to)]) => {
            let (begin, end) = (place(*from, size + 1)?, place(*to, size + 1)?);
            let part = heap.elements(list).get(begin..end).map(<[Value]>::to_vec);
            let part = part.ok_or_else(|| outside(*from, size))?;
            heap.list(part)
        }
        ("iterator" | "toArray", []) => {
            let copy = heap.elements(list).to_vec();
            heap.list(copy)
        }
        _ => return change(heap, list, name, arguments, size),
    }))
}

fn change(
    heap: &mut Heap,
    list: ListId,
    name: &str,
    arguments: &[Value],
    size: usize,
) -> Result<Option<Value>, Failure> {
    if let ("addAll", [Value::List(others)]) = (name, arguments) {
        let others = heap.elements(*others).to_vec();
        heap.grown(others.len());
        let any = !others.is_empty();
        if let Some(elements) = heap.change(list) {
            elements.extend(others);
        }
        return Ok(Some(Value::Boolean(any)));
    }
    let found = match (name, arguments) {
        ("remove", [value]) if !matches!(value, Value::Integer(_)) => position(heap, list, value),
        _ => None,
    };
    heap.grown(usize::from(name == "add"));
    let Some(elements) = heap.change(list) else { return Ok(None) };
    Ok(Some(match (name, arguments) {
        ("add", [value]) => {
            elements.push(value.clone());
            Value::Boolean(true)
        }
        ("add", [Value::Integer(index), value]) => {
            elements.insert(place(*index, size + 1)?, value.clone());
            Value::text("")
        }
        ("set", [Value::Integer(index), value]) => {
            std::mem::replace(&mut elements[place(*index, size)?], value.clone())
        }
        ("remove", [Value::Integer(index)]) => elements.remove(place(*index, size)?),
        ("remove", [_]) => {
            if let Some(index) = found {
                elements.remove(index);
            }
            Value::Boolean(found.is_some())
        }
        ("clear", []) => {
            elements.clear();
            Value::text("")
        }
        _ => return Ok(None),
    }))
}

fn position(heap: &Heap, list: ListId, value: &Value) -> Option<usize> {
    heap.elements(list).iter().position(|element| equal(heap, element, value))
}

/// The index, if it is below `size`.
fn place(index: i64, size: usize) -> Result<usize, Failure> {
    usize::try_from(index).ok().filter(|index| *index < size).ok_or_else(|| outside(index, size))
}

fn outside(index: i64, size: usize) -> Failure {
    let text = format!("java.lang.IndexOutOfBoundsException: Index: {index}, Size: {size}");
    Failure::Method(text)
}
