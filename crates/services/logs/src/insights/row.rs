//! What goes through a query: an event with what was computed of it, or a row that `stats` made.

use super::fields;
use super::lambda;
use super::records::pointer;
use super::syntax::Name;
use super::value::Value;
use crate::keys::EventKey;
use serde_json::Value as Json;
use std::cell::OnceCell;
use std::sync::Arc;

/// A log event.
#[derive(Debug, Clone)]
pub struct Event {
    /// Milliseconds since the epoch.
    pub at_ms: i64,
    /// When it was put.
    pub ingested_ms: i64,
    /// `account:group`.
    pub log: Arc<str>,
    /// The stream's name.
    pub stream: Arc<str>,
    /// Where it is kept: its group's id, its stream's, its time, its number.
    pub(crate) place: EventKey,
    /// Its text.
    pub message: Arc<str>,
    /// The JSON in it, once that was asked for.
    json: OnceCell<Option<Arc<Json>>>,
}

impl Event {
    /// An event.
    pub fn new(
        at_ms: i64,
        ingested_ms: i64,
        log: Arc<str>,
        stream: Arc<str>,
        message: &str,
    ) -> Self {
        Event {
            at_ms,
            ingested_ms,
            log,
            stream,
            place: EventKey { group: 0, stream: 0, at_ms, sequence: 0 },
            message: Arc::from(message),
            json: OnceCell::new(),
        }
    }

    /// The same, with the place that it is kept at.
    pub(crate) fn kept_at(mut self, place: EventKey) -> Event {
        self.place = place;
        self
    }

    /// The JSON that the message is, or that is embedded in a function's output.
    pub(super) fn json(&self) -> Option<&Json> {
        let found = self.json.get_or_init(|| fields::json(&self.message, &self.log).map(Arc::new));
        found.as_deref()
    }

    fn field(&self, name: &str) -> Value {
        let Some(own) = name.strip_prefix('@') else {
            return self.json().map_or(Value::Missing, |json| fields::select(json, name));
        };
        match own {
            "timestamp" => Value::Time(self.at_ms),
            "ingestionTime" => Value::Time(self.ingested_ms),
            "message" => Value::Text(self.message.clone()),
            "logStream" => Value::Text(self.stream.clone()),
            "log" => Value::Text(self.log.clone()),
            "ptr" => Value::text(pointer(&self.log, &self.place)),
            // A member of a document that begins with an at sign has another put before it.
            _ if own.starts_with('@') => {
                self.json().map_or(Value::Missing, |json| fields::select(json, own))
            }
            _ => lambda::field(&self.message, own).unwrap_or(Value::Missing),
        }
    }
}

/// What goes through a query.
#[derive(Debug, Clone, Default)]
pub struct Row {
    pub event: Option<Event>,
    /// What was computed, the latest last.
    pub values: Vec<(Name, Value)>,
}

impl Row {
    pub fn get(&self, name: &str) -> Value {
        let computed = self.values.iter().rev().find(|(known, _)| **known == *name);
        if let Some((_, value)) = computed {
            return value.clone();
        }
        // A part of a map that was computed: `j.a.b`.
        for (known, value) in self.values.iter().rev() {
            if let Value::Json(json) = value
                && let Some(path) =
                    name.strip_prefix(&**known).and_then(|rest| rest.strip_prefix('.'))
            {
                return fields::select(json, path);
            }
        }
        self.event.as_ref().map_or(Value::Missing, |event| event.field(name))
    }

    /// Only what is called by one of the names.
    pub fn with_only(self, names: &[Name]) -> Row {
        let values = names.iter().map(|name| (name.clone(), self.get(name)));
        Row { values: values.filter(|(_, value)| !value.is_missing()).collect(), event: None }
    }

    /// About how much memory it takes, in bytes.
    pub fn cost(&self) -> usize {
        let event = self.event.as_ref().map_or(0, |event| 2 * event.message.len() + 200);
        let values = self.values.iter().map(|(_, value)| match value {
            Value::Text(text) => text.len() + 48,
            Value::Json(json) => 48 + 4 * json.to_string().len(),
            _ => 48,
        });
        event + values.sum::<usize>() + 64
    }
}
