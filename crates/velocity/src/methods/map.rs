//! Maps: `java.util.LinkedHashMap`, and the entries of `entrySet`.

use crate::heap::{Heap, equal};
use crate::value::{MapId, Value};
use indexmap::IndexMap;

pub(super) fn call(heap: &mut Heap, map: MapId, name: &str, arguments: &[Value]) -> Option<Value> {
    let held = |heap: &Heap, key: &Value| heap.get(map, &heap.text(key)).cloned();
    Some(match (name, arguments) {
        ("get", [key]) => held(heap, key).unwrap_or(Value::Null),
        ("getOrDefault", [key, other]) => held(heap, key).unwrap_or_else(|| other.clone()),
        ("containsKey", [key]) => Value::Boolean(held(heap, key).is_some()),
        ("containsValue", [value]) => {
            Value::Boolean(heap.entries(map).values().any(|held| equal(heap, held, value)))
        }
        ("size", []) => Value::Integer(heap.entries(map).len() as i64),
        ("isEmpty", []) => Value::Boolean(heap.entries(map).is_empty()),
        ("getKey", []) => heap.get(map, "key").cloned()?,
        ("getValue", []) => heap.get(map, "value").cloned()?,
        ("keySet", []) => {
            let keys = heap.entries(map).keys().map(|key| Value::text(key.as_str())).collect();
            heap.list(keys)
        }
        ("values", []) => {
            let values = heap.entries(map).values().cloned().collect();
            heap.list(values)
        }
        ("entrySet", []) => {
            let entries: Vec<_> =
                heap.entries(map).iter().map(|(key, value)| (key.clone(), value.clone())).collect();
            let entries = entries.into_iter().map(|(key, value)| {
                let both = [("key".to_owned(), Value::text(key)), ("value".to_owned(), value)];
                heap.map(IndexMap::from(both))
            });
            let entries = entries.collect();
            heap.list(entries)
        }
        ("put", [key, value]) => {
            let key = heap.text(key);
            heap.put(map, key, value.clone())
        }
        ("putIfAbsent", [key, value]) => match held(heap, key) {
            Some(held) => held,
            None => {
                let key = heap.text(key);
                heap.put(map, key, value.clone())
            }
        },
        ("putAll", [Value::Map(others)]) => {
            let others: Vec<_> = heap
                .entries(*others)
                .iter()
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect();
            for (key, value) in others {
                heap.put(map, key, value);
            }
            Value::text("")
        }
        ("remove", [key]) => {
            let key = heap.text(key);
            heap.change_map(map)?.shift_remove(&key).unwrap_or(Value::Null)
        }
        ("clear", []) => {
            heap.change_map(map)?.clear();
            Value::text("")
        }
        _ => return None,
    })
}
