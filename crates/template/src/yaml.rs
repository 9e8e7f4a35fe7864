//! YAML to a tree: short forms of functions become their long ones (`!Ref X` is `{"Ref": "X"}`).
//! No aliases, which AWS refuses, so a text cannot grow.

use crate::invalid::{Checked, Invalid};
use crate::scalar;
use granit_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde_json::{Map, Value};

/// How deep a template may be nested; as deep as in JSON.
const MAX_DEPTH: usize = 120;

/// A list or map that is not closed yet.
struct Open {
    tag: Option<Short>,
    kind: OpenKind,
}

enum OpenKind {
    List(Vec<Value>),
    Map { members: Map<String, Value>, key: Option<String> },
}

/// The name of a function in short form: `!Sub` is `Sub`.
struct Short(String);

struct Builder {
    open: Vec<Open>,
    root: Option<Value>,
}

/// Reads one document.
pub(crate) fn read(text: &str) -> Checked<Value> {
    let options = granit_parser::options! {
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    let mut builder = Builder { open: Vec::new(), root: None };
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| malformed(error.marker()))?;
        builder.take(event, &span)?;
    }
    Ok(builder.root.unwrap_or(Value::Null))
}

fn malformed(at: &granit_parser::Marker) -> Invalid {
    let (line, column) = (at.line(), at.col() + 1);
    Invalid::format(format_args!("YAML not well-formed. (line {line}, column {column})"))
}

impl Builder {
    fn take(&mut self, event: Event<'_>, span: &Span) -> Checked<()> {
        match event {
            Event::Scalar(text, style, _, tag) => {
                let value = scalar(&text, style, tag.as_deref(), span)?;
                self.put(value, span)
            }
            Event::SequenceStart(_, _, tag) => {
                self.open(tag.as_deref(), OpenKind::List(Vec::new()), span)
            }
            Event::MappingStart(_, _, tag) => {
                self.open(tag.as_deref(), OpenKind::Map { members: Map::new(), key: None }, span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                Err(Invalid::template("YAML aliases are not allowed in CloudFormation templates"))
            }
            // A second document.
            Event::DocumentStart(..) if self.root.is_some() => Err(malformed(&span.start)),
            _ => Ok(()),
        }
    }

    fn open(&mut self, tag: Option<&Tag>, kind: OpenKind, span: &Span) -> Checked<()> {
        if self.open.len() >= MAX_DEPTH {
            return Err(malformed(&span.start));
        }
        let tag = match tag.map(|tag| (tag.handle(), tag.suffix())) {
            None => None,
            Some(("!", name)) => Some(Short(name.to_owned())),
            Some(_) => {
                let expected = if matches!(kind, OpenKind::List(_)) { "seq" } else { "map" };
                match tag.and_then(Tag::core_suffix) {
                    Some(suffix) if suffix == expected => None,
                    _ => return Err(malformed(&span.start)),
                }
            }
        };
        self.open.push(Open { tag, kind });
        Ok(())
    }

    fn close(&mut self, span: &Span) -> Checked<()> {
        let Some(open) = self.open.pop() else { return Err(malformed(&span.start)) };
        let value = match open.kind {
            OpenKind::List(items) => Value::Array(items),
            OpenKind::Map { members, .. } => Value::Object(members),
        };
        let value = match open.tag {
            Some(tag) => tag.long(value),
            None => value,
        };
        self.put(value, span)
    }

    /// Puts a value where one is awaited.
    fn put(&mut self, value: Value, span: &Span) -> Checked<()> {
        let path = || path_of(&self.open);
        let Some(open) = self.open.last() else {
            self.root = Some(value);
            return Ok(());
        };
        let awaits_key = matches!(&open.kind, OpenKind::Map { key: None, .. });
        if awaits_key {
            let key = key_of(value, path)?;
            if key == "<<" {
                return Err(malformed(&span.start));
            }
            if let Some(Open { kind: OpenKind::Map { key: awaited, .. }, .. }) =
                self.open.last_mut()
            {
                *awaited = Some(key);
            }
            return Ok(());
        }
        match self.open.last_mut().map(|open| &mut open.kind) {
            Some(OpenKind::List(items)) => items.push(value),
            Some(OpenKind::Map { members, key }) => {
                // A key that comes again has its last value, as with AWS.
                members.insert(key.take().unwrap_or_default(), value);
            }
            None => {}
        }
        Ok(())
    }
}

/// Where the innermost open map is, as AWS names places.
fn path_of(open: &[Open]) -> String {
    let mut path = String::new();
    for open in &open[..open.len().saturating_sub(1)] {
        path.push('/');
        match &open.kind {
            OpenKind::List(items) => path.push_str(&items.len().to_string()),
            OpenKind::Map { key, .. } => path.push_str(key.as_deref().unwrap_or_default()),
        }
    }
    path
}

fn key_of(value: Value, path: impl Fn() -> String) -> Checked<String> {
    let received = match value {
        Value::String(key) => return Ok(key),
        Value::Number(number) => format!("numeric [{number}]"),
        Value::Bool(boolean) => format!("boolean [{boolean}]"),
        Value::Null => "null".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "a map".to_owned(),
    };
    let path = path();
    Err(Invalid::format(format_args!(
        "[{path}] map keys must be strings; received {received} instead"
    )))
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>, span: &Span) -> Checked<Value> {
    let meaning = || match style {
        ScalarStyle::Plain => scalar::plain(text),
        _ => Value::String(text.to_owned()),
    };
    let Some(tag) = tag else { return Ok(meaning()) };
    // `! text` is a text; the argument of a short form is one too, as `!Ref 1` shows.
    if (tag.handle(), tag.suffix()) == ("", "!") {
        return Ok(Value::String(text.to_owned()));
    }
    if tag.handle() == "!" {
        let value = Value::String(text.to_owned());
        return Ok(if tag.suffix().is_empty() {
            value
        } else {
            Short(tag.suffix().to_owned()).long(value)
        });
    }
    let value = match tag.core_suffix() {
        Some("str") => Some(Value::String(text.to_owned())),
        Some("int") => scalar::integer(text).map(Value::Number),
        Some("float") => scalar::float(text).or_else(|| scalar::integer(text)).map(Value::Number),
        Some("bool") => scalar::boolean(text).map(Value::Bool),
        Some("null") => Some(Value::Null),
        _ => None,
    };
    value.ok_or_else(|| malformed(&span.start))
}

impl Short {
    /// The long form of the function with this argument.
    fn long(self, argument: Value) -> Value {
        let name = match self.0.as_str() {
            "Ref" | "Condition" => self.0,
            name => format!("Fn::{name}"),
        };
        let argument = match (name.as_str(), argument) {
            ("Fn::GetAtt", Value::String(text)) => attribute(&text),
            (_, argument) => argument,
        };
        Value::Object(Map::from_iter([(name, argument)]))
    }
}

/// `Resource.Attribute.Part`: the logical id ends at the first point.
pub(crate) fn attribute(text: &str) -> Value {
    match text.split_once('.') {
        Some((resource, name)) => Value::from(vec![resource, name]),
        None => Value::from(vec![text]),
    }
}
