//! Structures of a service's API as properties, where CloudFormation has them with the same members.

use crate::invalid::{Invalid, Place};
use crate::schema::Kind;
use crate::typed::Typed;
use aws_api::{Decode, Schema, Shape, Structure};
use serde_json::{Map, Value};

/// A structure of the service's API, with the API's own names of members.
#[derive(Debug, Clone, PartialEq)]
pub struct Api<T>(pub T);

fn schema_of<T: Structure + Default>() -> &'static Schema {
    T::default().schema()
}

impl<T: Structure + Decode + Default> Typed for Api<T> {
    const KIND: Kind = Kind::Api(schema_of::<T>);

    fn read(value: &Value, place: &Place) -> Result<Self, Invalid> {
        let plain = structure(schema_of::<T>(), value, place)?;
        // The shape of a structure is its type's own; what is handed over here is not looked at.
        let read = codec::json::from_slice(&Shape::Boolean, plain.to_string().as_bytes());
        read.map(Api).map_err(|wrong| place.says(wrong))
    }

    fn write(&self) -> Option<Value> {
        serde_json::from_slice(&codec::json::to_vec(&self.0)).ok()
    }
}

/// The structure with every scalar in the type that the API has for it.
fn structure(schema: &'static Schema, value: &Value, place: &Place) -> Result<Value, Invalid> {
    let Value::Object(map) = value else { return Err(place.expected("JSONObject", value)) };
    let mut plain = Map::new();
    for (key, value) in map {
        let Some(member) = schema.members.iter().find(|member| member.name == key) else {
            return Err(place.extraneous(key));
        };
        if !value.is_null() {
            // The reader goes by the names on the wire.
            plain.insert(member.wire.to_owned(), shaped(member.shape, value, &place.at(key))?);
        }
    }
    match schema.members.iter().find(|m| m.required && !plain.contains_key(m.wire)) {
        Some(member) => Err(place.missing(member.name)),
        None => Ok(Value::Object(plain)),
    }
}

fn shaped(shape: &'static Shape, value: &Value, place: &Place) -> Result<Value, Invalid> {
    let plain = match shape {
        Shape::Boolean => bool::read(value, place)?.write(),
        Shape::Integer { .. } | Shape::Long { .. } => i64::read(value, place)?.write(),
        Shape::Float { .. } | Shape::Double { .. } => f64::read(value, place)?.write(),
        Shape::String { .. } | Shape::Enum { .. } | Shape::Blob { .. } | Shape::Timestamp(_) => {
            String::read(value, place)?.write()
        }
        Shape::List { element, .. } => {
            let Value::Array(values) = value else {
                return Err(place.expected("JSONArray", value));
            };
            let shaped = |(index, value)| shaped(element, value, &place.at(index));
            Some(values.iter().enumerate().map(shaped).collect::<Result<Value, Invalid>>()?)
        }
        Shape::Map { value: of, .. } => {
            let Value::Object(map) = value else {
                return Err(place.expected("JSONObject", value));
            };
            let shaped =
                |(key, value)| Ok((String::clone(key), shaped(of, value, &place.at(key))?));
            Some(Value::Object(map.iter().map(shaped).collect::<Result<_, Invalid>>()?))
        }
        Shape::Structure(schema) => Some(structure(schema, value, place)?),
    };
    Ok(plain.unwrap_or(Value::Null))
}
