//! Text to a tree: JSON, or YAML with anchors, aliases and merge keys. A key that comes again has its
//! last value. What an alias stands for is counted each time, so that a small text cannot grow large.

use crate::invalid::Invalid;
use granit_parser::{Event, Parser, ScalarStyle};
use serde_json::{Map, Number, Value};
use std::collections::HashMap;

/// The largest document, as «Amazon API Gateway quotas» has it.
pub const MAX_BYTES: usize = 6 * 1024 * 1024;
/// How deep a document may be nested, its aliases followed.
pub const MAX_DEPTH: usize = 100;
/// Values in a document, its aliases followed.
pub const MAX_NODES: usize = 400_000;

/// Reads a document's text.
pub(crate) fn read(bytes: &[u8]) -> Result<Value, Invalid> {
    if bytes.len() > MAX_BYTES {
        return Err(Invalid::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|_| Invalid::Document(None))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = if text.trim_start().starts_with('{') {
        // YAML has JSON in it, and documents with a comma too many in them, too.
        serde_json::from_str(text).or_else(|_| yaml(text))?
    } else {
        yaml(text)?
    };
    if size(&value).1 > MAX_DEPTH { Err(Invalid::TooLarge) } else { Ok(value) }
}

/// How many values there are, and how deep.
fn size(value: &Value) -> (usize, usize) {
    let (mut nodes, mut depth) = (1, 0);
    let mut add = |inner: &Value| {
        let (n, d) = size(inner);
        nodes += n;
        depth = depth.max(d);
    };
    match value {
        Value::Array(items) => items.iter().for_each(&mut add),
        Value::Object(map) => map.values().for_each(&mut add),
        _ => {}
    }
    (nodes, depth + 1)
}

struct Open {
    anchor: usize,
    kind: OpenKind,
}

enum OpenKind {
    List(Vec<Value>),
    Map { members: Map<String, Value>, key: Option<String> },
}

#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    root: Option<Value>,
    anchors: HashMap<usize, Value>,
    nodes: usize,
}

fn yaml(text: &str) -> Result<Value, Invalid> {
    let options = granit_parser::options! {
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    let mut builder = Builder::default();
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, _) = event.map_err(|_| Invalid::Document(None))?;
        builder.take(event)?;
    }
    builder.root.ok_or(Invalid::Document(None))
}

impl Builder {
    fn take(&mut self, event: Event<'_>) -> Result<(), Invalid> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let plain = matches!(style, ScalarStyle::Plain);
                let tag = tag.as_deref().and_then(granit_parser::Tag::core_suffix);
                let value = match tag {
                    Some("str") => Value::String(text.into_owned()),
                    _ if plain => scalar(&text),
                    _ => Value::String(text.into_owned()),
                };
                self.put(anchor, value, 1)
            }
            Event::SequenceStart(_, anchor, _) => self.open(anchor, OpenKind::List(Vec::new())),
            Event::MappingStart(_, anchor, _) => {
                self.open(anchor, OpenKind::Map { members: Map::new(), key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Alias(anchor) => {
                let value = self.anchors.get(&anchor).cloned().ok_or(Invalid::Document(None))?;
                let (nodes, depth) = size(&value);
                if depth + self.open.len() > MAX_DEPTH {
                    return Err(Invalid::TooLarge);
                }
                self.put(0, value, nodes)
            }
            Event::UnresolvedAlias(_) => Err(Invalid::Document(None)),
            Event::DocumentStart(..) if self.root.is_some() => Err(Invalid::Document(None)),
            _ => Ok(()),
        }
    }

    fn open(&mut self, anchor: usize, kind: OpenKind) -> Result<(), Invalid> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Invalid::TooLarge);
        }
        self.open.push(Open { anchor, kind });
        Ok(())
    }

    fn close(&mut self) -> Result<(), Invalid> {
        let open = self.open.pop().ok_or(Invalid::Document(None))?;
        let value = match open.kind {
            OpenKind::List(items) => Value::Array(items),
            OpenKind::Map { members, .. } => Value::Object(merged(members)),
        };
        self.put(open.anchor, value, 1)
    }

    /// Puts a value where one is awaited; it counts as `nodes`.
    fn put(&mut self, anchor: usize, value: Value, nodes: usize) -> Result<(), Invalid> {
        self.nodes += nodes;
        if anchor > 0 {
            // What an anchor keeps is there twice.
            self.nodes += size(&value).0;
            self.anchors.insert(anchor, value.clone());
        }
        if self.nodes > MAX_NODES {
            return Err(Invalid::TooLarge);
        }
        match self.open.last_mut().map(|open| &mut open.kind) {
            None => self.root = Some(value),
            Some(OpenKind::List(items)) => items.push(value),
            Some(OpenKind::Map { key: key @ None, .. }) => *key = Some(key_of(value)?),
            Some(OpenKind::Map { members, key: key @ Some(_) }) => {
                members.insert(key.take().unwrap_or_default(), value);
            }
        }
        Ok(())
    }
}

/// Keys are texts: `200:` is `"200":`.
fn key_of(value: Value) -> Result<String, Invalid> {
    match value {
        Value::String(key) => Ok(key),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(boolean) => Ok(boolean.to_string()),
        Value::Null => Ok("null".to_owned()),
        Value::Array(_) | Value::Object(_) => Err(Invalid::Document(None)),
    }
}

/// Brings in what a merge key names, under what the map has itself.
fn merged(mut members: Map<String, Value>) -> Map<String, Value> {
    if !matches!(members.get("<<"), Some(Value::Object(_) | Value::Array(_))) {
        return members;
    }
    let sources = match members.remove("<<") {
        Some(Value::Array(sources)) => sources,
        other => other.into_iter().collect(),
    };
    for source in sources {
        if let Value::Object(source) = source {
            for (key, value) in source {
                members.entry(key).or_insert(value);
            }
        }
    }
    members
}

/// A plain scalar, as YAML 1.1 readers of documents take it; dates stay texts.
fn scalar(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return Value::String(text.to_owned());
    }
    // What begins with a nought is a code rather than a number: `0123`.
    let coded = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
    let whole = text.strip_prefix('+').unwrap_or(text);
    if !coded && let Ok(number) = whole.parse::<i64>() {
        return Value::Number(number.into());
    }
    let shaped =
        digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '-' | '+'));
    match whole.parse::<f64>().ok().filter(|_| shaped && !coded).and_then(Number::from_f64) {
        Some(number) => Value::Number(number),
        None => Value::String(text.to_owned()),
    }
}
