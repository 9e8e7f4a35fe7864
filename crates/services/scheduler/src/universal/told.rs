//! The parameters of an operation as JSON has them, under the names that SDKs use, held against the
//! model: a value that writes itself as the operation's own input does.

use aws_api::{Kind, Schema, Shape, Structure, Writer};
use foundation::Timestamp;
use serde_json::Value as Json;

/// How deep inputs may nest.
const DEPTH_MAX: usize = 64;

/// An operation's input.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Told {
    schema: Held,
    members: Vec<(usize, Value)>,
}

/// A table of the model; two are one if they are at one place.
#[derive(Debug, Clone, Copy)]
struct Held(&'static Schema);

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Value {
    Boolean(bool),
    Integer(i64),
    Double(f64),
    Text(String),
    Blob(Vec<u8>),
    Moment(Timestamp),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
    Structure(Told),
}

impl Told {
    /// Reads a JSON object; what is wrong with it is told in words.
    pub(crate) fn read(schema: &'static Schema, text: &str) -> Result<Told, String> {
        match serde_json::from_str::<Json>(text) {
            Ok(Json::Object(members)) => structure(schema, &members, 0),
            _ => Err("it is no JSON object".to_owned()),
        }
    }
}

fn structure(
    schema: &'static Schema,
    given: &serde_json::Map<String, Json>,
    depth: usize,
) -> Result<Told, String> {
    if depth > DEPTH_MAX {
        return Err("it is nested too deeply".to_owned());
    }
    let mut members = Vec::new();
    for (name, json) in given {
        // SDKs differ in capitals alone from what models say.
        let index = schema.members.iter().position(|of| of.name == name);
        let index = index
            .or_else(|| schema.members.iter().position(|of| of.name.eq_ignore_ascii_case(name)));
        let index = index.ok_or_else(|| format!("the parameter {name} is not supported"))?;
        if !json.is_null() {
            members.push((index, value(schema.members[index].shape, json, name, depth + 1)?));
        }
    }
    let given = |index| members.iter().any(|(of, _)| *of == index);
    let missing = schema.members.iter().enumerate();
    let mut missing = missing.filter(|(index, of)| of.required && !given(*index));
    if let Some((_, member)) = missing.next() {
        return Err(format!("the parameter {} is missing", member.name));
    }
    if matches!(schema.kind, Kind::Union) && members.len() != 1 {
        return Err(format!("{} must have exactly one member", schema.name));
    }
    members.sort_by_key(|(index, _)| *index);
    Ok(Told { schema: Held(schema), members })
}

fn value(shape: &'static Shape, json: &Json, name: &str, depth: usize) -> Result<Value, String> {
    let must = |what: &str| format!("{name} must be {what}");
    Ok(match (shape, json) {
        (Shape::Boolean, Json::Bool(given)) => Value::Boolean(*given),
        (Shape::Boolean, _) => return Err(must("true or false")),
        (Shape::Integer { .. } | Shape::Long { .. }, json) => {
            Value::Integer(json.as_i64().ok_or_else(|| must("a whole number"))?)
        }
        (Shape::Float { .. } | Shape::Double { .. }, json) => {
            Value::Double(json.as_f64().ok_or_else(|| must("a number"))?)
        }
        (Shape::String { .. } | Shape::Enum { .. }, Json::String(text)) => {
            Value::Text(text.clone())
        }
        (Shape::String { .. } | Shape::Enum { .. }, _) => return Err(must("a string")),
        (Shape::Blob { .. }, Json::String(text)) => Value::Blob(text.clone().into_bytes()),
        // What is a document to the service may stand in the input as one.
        (Shape::Blob { .. }, json @ (Json::Object(_) | Json::Array(_))) => {
            Value::Blob(json.to_string().into_bytes())
        }
        (Shape::Blob { .. }, _) => return Err(must("a string")),
        (Shape::Timestamp(_), Json::String(text)) => {
            Value::Moment(Timestamp::parse_iso8601(text).map_err(|_| must("a time"))?)
        }
        (Shape::Timestamp(_), json) => {
            let seconds = json.as_f64().ok_or_else(|| must("a time"))?;
            Value::Moment(Timestamp::from_secs_f64(seconds))
        }
        (Shape::List { element, .. }, Json::Array(given)) => {
            let elements = given.iter().map(|json| value(element, json, name, depth + 1));
            Value::List(elements.collect::<Result<_, _>>()?)
        }
        (Shape::List { .. }, _) => return Err(must("a list")),
        (Shape::Map { value: of, .. }, Json::Object(given)) => {
            let entries = given
                .iter()
                .map(|(key, json)| Ok((key.clone(), value(of, json, name, depth + 1)?)));
            Value::Map(entries.collect::<Result<_, String>>()?)
        }
        (Shape::Structure(schema), Json::Object(given)) => {
            Value::Structure(structure(schema, given, depth)?)
        }
        (Shape::Map { .. } | Shape::Structure(_), _) => return Err(must("an object")),
    })
}

impl Value {
    fn write(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        match (self, shape) {
            (Value::Boolean(given), _) => writer.boolean(*given),
            (Value::Integer(given), _) => writer.integer(shape, *given),
            (Value::Double(given), _) => writer.double(shape, *given),
            (Value::Text(given), _) => writer.string(shape, given),
            (Value::Blob(given), _) => writer.blob(shape, given),
            (Value::Moment(given), _) => writer.timestamp(shape, *given),
            (Value::List(given), Shape::List { element, .. }) => {
                writer.begin_list(shape, given.len());
                for (index, one) in given.iter().enumerate() {
                    writer.element(index);
                    one.write(element, writer);
                }
                writer.end_list(shape);
            }
            (Value::Map(given), Shape::Map { value, .. }) => {
                writer.begin_map(shape, given.len());
                for (key, one) in given {
                    writer.key(key);
                    one.write(value, writer);
                }
                writer.end_map(shape);
            }
            (Value::Structure(given), _) => given.write(writer),
            // Values were read by their shapes.
            (Value::List(_) | Value::Map(_), _) => {}
        }
    }
}

impl Structure for Told {
    fn schema(&self) -> &'static Schema {
        self.schema.0
    }

    fn write(&self, writer: &mut dyn Writer) {
        let schema = self.schema.0;
        writer.begin_structure(schema);
        for (index, value) in &self.members {
            let member = &schema.members[*index];
            writer.member(member);
            value.write(member.shape, writer);
        }
        writer.end_structure(schema);
    }
}
