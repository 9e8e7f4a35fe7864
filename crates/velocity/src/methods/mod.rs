//! What values can do, by the names that Java gives it. A method that there is not is nothing, as in
//! Velocity: the reference stands in the text as it is written.

mod list;
mod map;
mod number;
mod text;

use crate::heap::{Heap, equal};
use crate::limits::Failure;
use crate::value::Value;

/// Calls `value.name(arguments)`; nothing where there is no such method.
pub(crate) fn call(
    heap: &mut Heap,
    value: &Value,
    name: &str,
    arguments: &[Value],
) -> Result<Option<Value>, Failure> {
    // What every object of Java's has.
    match (name, arguments) {
        ("toString", []) => return Ok(Some(Value::text(heap.text(value)))),
        ("equals", [other]) => return Ok(Some(Value::Boolean(equal(heap, value, other)))),
        _ => {}
    }
    match value {
        Value::Text(text) => text::call(heap, text, name, arguments),
        Value::List(list) => list::call(heap, *list, name, arguments),
        Value::Map(map) => Ok(map::call(heap, *map, name, arguments)),
        Value::Integer(_) | Value::Double(_) => number::call(value, name, arguments),
        Value::Object(object) => object.clone().call(heap, name, arguments),
        Value::Boolean(truth) => Ok(match (name, arguments) {
            ("booleanValue", []) => Some(Value::Boolean(*truth)),
            _ => None,
        }),
        Value::Null => Ok(None),
    }
}
