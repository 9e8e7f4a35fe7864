//! Where lists and maps live while a template is rendered: all go at once when it is done, so that
//! no ring of them outlives it.

use crate::value::{ListId, MapId, Value};
use indexmap::IndexMap;
use serde_json::Value as Json;

/// Lists and maps of one rendering.
#[derive(Debug, Default)]
pub struct Heap {
    lists: Vec<Vec<Value>>,
    maps: Vec<IndexMap<String, Value>>,
    elements: usize,
}

/// How deep values are written: deeper only what holds itself.
const DEEPEST: usize = 64;
/// The longest text that stands for a value: holding one list many times over, short templates could
/// ask for more than any machine has.
const LONGEST: usize = 8 << 20;

impl Heap {
    /// An empty one.
    pub fn new() -> Self {
        Heap::default()
    }

    /// A new list.
    pub fn list(&mut self, values: Vec<Value>) -> Value {
        self.elements += values.len() + 1;
        self.lists.push(values);
        Value::List(ListId(self.lists.len() - 1))
    }

    /// A new map.
    pub fn map(&mut self, entries: IndexMap<String, Value>) -> Value {
        self.elements += entries.len() + 1;
        self.maps.push(entries);
        Value::Map(MapId(self.maps.len() - 1))
    }

    /// The elements of a list.
    pub fn elements(&self, list: ListId) -> &[Value] {
        // Ids come from this heap alone; one of another heap's finds nothing.
        self.lists.get(list.0).map_or(&[], Vec::as_slice)
    }

    /// The entry `key` of a map.
    pub fn get(&self, map: MapId, key: &str) -> Option<&Value> {
        self.maps.get(map.0)?.get(key)
    }

    /// The entries of a map.
    pub fn entries(&self, map: MapId) -> &indexmap::map::Slice<String, Value> {
        self.maps.get(map.0).map_or(indexmap::map::Slice::new(), IndexMap::as_slice)
    }

    /// Sets an entry; gives what was there.
    pub fn put(&mut self, map: MapId, key: impl Into<String>, value: Value) -> Value {
        let before = self.maps.get_mut(map.0).and_then(|entries| entries.insert(key.into(), value));
        self.elements += usize::from(before.is_none());
        before.unwrap_or(Value::Null)
    }

    /// How many elements and entries have been made.
    pub(crate) fn made(&self) -> usize {
        self.elements
    }

    /// A list's elements, to be changed; what is added to them is told by [`Heap::grown`].
    pub(crate) fn change(&mut self, list: ListId) -> Option<&mut Vec<Value>> {
        self.lists.get_mut(list.0)
    }

    pub(crate) fn change_map(&mut self, map: MapId) -> Option<&mut IndexMap<String, Value>> {
        self.maps.get_mut(map.0)
    }

    pub(crate) fn grown(&mut self, by: usize) {
        self.elements += by;
    }

    /// A value of a JSON document.
    pub fn json(&mut self, json: &Json) -> Value {
        match json {
            Json::Null => Value::Null,
            Json::Bool(truth) => Value::Boolean(*truth),
            Json::Number(number) => match number.as_i64() {
                Some(whole) => Value::Integer(whole),
                None => Value::Double(number.as_f64().unwrap_or(f64::MAX)),
            },
            Json::String(text) => Value::text(text.as_str()),
            Json::Array(values) => {
                let values = values.iter().map(|value| self.json(value)).collect();
                self.list(values)
            }
            Json::Object(members) => {
                let entries = members.iter().map(|(k, v)| (k.clone(), self.json(v))).collect();
                self.map(entries)
            }
        }
    }

    /// The value as JSON; what holds itself ends in null, and the caller's objects are their texts.
    pub fn to_json(&self, value: &Value) -> Json {
        self.json_within(value, DEEPEST)
    }

    fn json_within(&self, value: &Value, deeper: usize) -> Json {
        let Some(deeper) = deeper.checked_sub(1) else { return Json::Null };
        match value {
            Value::Null => Json::Null,
            Value::Boolean(truth) => Json::Bool(*truth),
            Value::Integer(number) => Json::from(*number),
            Value::Double(number) => Json::from(*number),
            Value::Text(text) => Json::from(&**text),
            Value::List(list) => {
                self.elements(*list).iter().map(|value| self.json_within(value, deeper)).collect()
            }
            Value::Map(map) => Json::Object(
                self.entries(*map)
                    .iter()
                    .map(|(k, v)| (k.clone(), self.json_within(v, deeper)))
                    .collect(),
            ),
            Value::Object(object) => Json::from(object.text()),
        }
    }

    /// The value as Java's `toString` gives it: `[1, 2]`, `{a=1, b=2}`.
    pub fn text(&self, value: &Value) -> String {
        let mut out = String::new();
        self.write(value, &mut out, DEEPEST);
        out
    }

    pub(crate) fn write(&self, value: &Value, out: &mut String, deeper: usize) {
        if out.len() > LONGEST {
            return;
        }
        let Some(deeper) = deeper.checked_sub(1) else { return out.push_str("...") };
        match value {
            Value::Null => out.push_str("null"),
            Value::Boolean(truth) => out.push_str(if *truth { "true" } else { "false" }),
            Value::Integer(number) => out.push_str(&number.to_string()),
            Value::Double(number) => out.push_str(&double(*number)),
            Value::Text(text) => out.push_str(text),
            Value::Object(object) => out.push_str(&object.text()),
            Value::List(list) => {
                out.push('[');
                for (index, element) in self.elements(*list).iter().enumerate() {
                    out.push_str(if index > 0 { ", " } else { "" });
                    self.write(element, out, deeper);
                }
                out.push(']');
            }
            Value::Map(map) => {
                out.push('{');
                for (index, (key, value)) in self.entries(*map).iter().enumerate() {
                    out.push_str(if index > 0 { ", " } else { "" });
                    out.push_str(key);
                    out.push('=');
                    self.write(value, out, deeper);
                }
                out.push('}');
            }
        }
    }

    /// Java's `equals`: by content.
    pub(crate) fn equal(&self, left: &Value, right: &Value, deeper: usize) -> bool {
        let Some(deeper) = deeper.checked_sub(1) else { return false };
        match (left, right) {
            (Value::Null, Value::Null) => true,
            (Value::Boolean(a), Value::Boolean(b)) => a == b,
            (Value::Integer(a), Value::Integer(b)) => a == b,
            (Value::Double(a), Value::Double(b)) => a == b,
            (Value::Text(a), Value::Text(b)) => a == b,
            (Value::List(a), Value::List(b)) => {
                let (a, b) = (self.elements(*a), self.elements(*b));
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.equal(a, b, deeper))
            }
            (Value::Map(a), Value::Map(b)) => {
                self.entries(*a).len() == self.entries(*b).len()
                    && self.entries(*a).iter().all(|(key, value)| {
                        self.get(*b, key).is_some_and(|other| self.equal(value, other, deeper))
                    })
            }
            (Value::Object(a), Value::Object(b)) => {
                std::ptr::addr_eq(&raw const **a, &raw const **b)
            }
            _ => false,
        }
    }
}

/// Equality of values that are as deep as values are written.
pub(crate) fn equal(heap: &Heap, left: &Value, right: &Value) -> bool {
    heap.equal(left, right, DEEPEST)
}

/// A double as Java writes it: `1.0`, `0.5`, `1.0E10`.
fn double(number: f64) -> String {
    let size = number.abs();
    if size != 0.0 && !(1e-3..1e7).contains(&size) && number.is_finite() {
        let text = format!("{number:E}");
        let (digits, exponent) = text.split_once('E').unwrap_or((&text, "0"));
        let point = if digits.contains('.') { "" } else { ".0" };
        return format!("{digits}{point}E{exponent}");
    }
    match number {
        _ if number.is_nan() => "NaN".to_owned(),
        _ if number.is_infinite() => if number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned(),
        _ => format!("{number:?}"),
    }
}
