//! Definitions of APIs while they are put together. The id of a deployment is the hash of its
//! definition as Python 2 printed it; so a definition knows the order of Python 2's dictionaries, and
//! which of its texts came from the template (`u'…'`).

mod order;
mod print;

use indexmap::IndexMap;
use serde_json::{Map, Number, Value};

pub(crate) use print::{print, sorted_json, to_json};

/// A value of a definition.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Doc {
    Null,
    Bool(bool),
    Number(Number),
    Text(Text),
    List(Vec<Doc>),
    Map(Dict),
}

/// A text, and whether it came from the template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) written: bool,
}

/// A dictionary: its keys in the order in which they were put in, or, printed, in Python 2's.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Dict {
    /// A key that was removed keeps its place until the dictionary is copied, as in Python.
    entries: IndexMap<String, (bool, Option<Doc>)>,
    /// Keeps the order in which keys were put in.
    ordered: bool,
}

impl Doc {
    /// A value of the template.
    pub(crate) fn written(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(boolean) => Self::Bool(*boolean),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::text(text),
            Value::Array(items) => Self::List(items.iter().map(Self::written).collect()),
            Value::Object(members) => {
                let mut dict = Dict::default();
                for (key, value) in members {
                    dict.put(key, true, Self::written(value));
                }
                Self::Map(dict)
            }
        }
    }

    /// A text of the template.
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(Text { text: text.to_owned(), written: true })
    }

    /// A dictionary of one key.
    pub(crate) fn one(key: &str, value: impl Into<Doc>) -> Self {
        Self::Map(Dict::default().with(key, value))
    }

    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(boolean) => Value::Bool(*boolean),
            Self::Number(number) => Value::Number(number.clone()),
            Self::Text(text) => Value::String(text.text.clone()),
            Self::List(items) => Value::Array(items.iter().map(Self::to_value).collect()),
            Self::Map(dict) => Value::Object(dict.to_map()),
        }
    }

    pub(crate) fn as_dict(&self) -> Option<&Dict> {
        if let Self::Map(dict) = self { Some(dict) } else { None }
    }

    pub(crate) fn as_dict_mut(&mut self) -> Option<&mut Dict> {
        if let Self::Map(dict) = self { Some(dict) } else { None }
    }

    pub(crate) fn as_list_mut(&mut self) -> Option<&mut Vec<Doc>> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(&text.text) } else { None }
    }

    /// A copy as Python's: dictionaries are filled anew, in the order that they have.
    pub(crate) fn copied(&self) -> Self {
        match self {
            Self::List(items) => Self::List(items.iter().map(Self::copied).collect()),
            Self::Map(dict) => Self::Map(dict.copied()),
            other => other.clone(),
        }
    }
}

impl From<&str> for Doc {
    fn from(text: &str) -> Self {
        Self::Text(Text { text: text.to_owned(), written: false })
    }
}

impl From<bool> for Doc {
    fn from(boolean: bool) -> Self {
        Self::Bool(boolean)
    }
}

impl From<Dict> for Doc {
    fn from(dict: Dict) -> Self {
        Self::Map(dict)
    }
}

impl From<Vec<Doc>> for Doc {
    fn from(items: Vec<Doc>) -> Self {
        Self::List(items)
    }
}

impl Dict {
    /// One that keeps the order in which keys are put in.
    pub(crate) fn ordered() -> Self {
        Self { ordered: true, ..Self::default() }
    }

    pub(crate) fn with(mut self, key: &str, value: impl Into<Doc>) -> Self {
        self.set(key, value);
        self
    }

    /// The same with a key that comes from the template.
    pub(crate) fn with_written(mut self, key: &str, value: impl Into<Doc>) -> Self {
        self.set_written(key, value);
        self
    }

    /// Puts a value in; a key that is there stays as it is.
    pub(crate) fn set(&mut self, key: &str, value: impl Into<Doc>) {
        self.put(key, false, value.into());
    }

    /// The same, where the key comes from the template.
    pub(crate) fn set_written(&mut self, key: &str, value: impl Into<Doc>) {
        self.put(key, true, value.into());
    }

    fn put(&mut self, key: &str, written: bool, value: Doc) {
        match self.entries.get_mut(key) {
            Some((_, Some(there))) => *there = value,
            Some(free) => *free = (written, Some(value)),
            None => {
                self.entries.insert(key.to_owned(), (written, Some(value)));
            }
        }
    }

    /// Puts a key behind all others.
    pub(crate) fn move_to_end(&mut self, key: &str) {
        if let Some((key, entry)) = self.entries.shift_remove_entry(key) {
            self.entries.insert(key, entry);
        }
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<Doc> {
        self.entries.get_mut(key).and_then(|(_, value)| value.take())
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Doc> {
        self.entries.get(key).and_then(|(_, value)| value.as_ref())
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Doc> {
        self.entries.get_mut(key).and_then(|(_, value)| value.as_mut())
    }

    /// What is there, or the dictionary that is put there now; `None` where something else is.
    pub(crate) fn dict_at(&mut self, key: &str, written: bool) -> Option<&mut Dict> {
        if !self.has(key) {
            self.put(key, written, Doc::Map(Self::default()));
        }
        self.get_mut(key).and_then(Doc::as_dict_mut)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.values().filter(|(_, value)| value.is_some()).count()
    }

    /// The entries in the order in which Python 2 gives them: key, whether it was written, value.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, bool, &Doc)> {
        let order = if self.ordered {
            (0..self.entries.len()).collect()
        } else {
            order::order(self.entries.keys().map(String::as_str))
        };
        order.into_iter().filter_map(|index| {
            let (key, (written, value)) = self.entries.get_index(index)?;
            Some((key.as_str(), *written, value.as_ref()?))
        })
    }

    /// The keys in that order.
    pub(crate) fn keys(&self) -> Vec<String> {
        self.iter().map(|(key, ..)| key.to_owned()).collect()
    }

    pub(crate) fn copied(&self) -> Self {
        let mut copy = Self { entries: IndexMap::with_capacity(self.len()), ordered: self.ordered };
        for (key, written, value) in self.iter() {
            copy.put(key, written, value.copied());
        }
        copy
    }

    pub(crate) fn to_map(&self) -> Map<String, Value> {
        self.iter().map(|(key, _, value)| (key.to_owned(), value.to_value())).collect()
    }
}

/// The order in which Python 2 gives these keys, put into a dictionary one after the other.
pub(crate) fn python_order<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let keys: Vec<&str> = keys.collect();
    order::order(keys.iter().copied()).into_iter().map(|index| keys[index]).collect()
}
