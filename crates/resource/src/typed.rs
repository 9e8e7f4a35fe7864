//! Properties as Rust values: read from a template's resolved values as CloudFormation takes them,
//! written back for comparison.

use crate::invalid::{Invalid, Place};
use crate::schema::{Kind, Property};
use serde_json::{Map, Number, Value};
use std::collections::BTreeMap;

/// A value that properties may have.
pub trait Typed: Sized {
    /// What the schema says of it.
    const KIND: Kind;
    /// Whether it may be absent.
    const OPTIONAL: bool = false;

    /// Reads it, with CloudFormation's leniency between texts, numbers and booleans.
    fn read(value: &Value, place: &Place) -> Result<Self, Invalid>;

    /// What an absent one is, where that is allowed.
    fn absent() -> Option<Self> {
        None
    }

    /// Writes it; nothing where it is absent.
    fn write(&self) -> Option<Value>;
}

/// All properties of a resource type, or of a structure in one: made by [`crate::properties!`].
pub trait Properties: Typed + Send + Sync {
    /// In the order of the structure.
    const TABLE: &'static [Property];
}

/// The members of an object that is being read.
#[derive(Debug)]
pub struct Fields<'v> {
    map: &'v Map<String, Value>,
    place: &'v Place,
}

impl<'v> Fields<'v> {
    /// The members of `value`, all of which must be in the table.
    pub fn of(
        value: &'v Value,
        place: &'v Place,
        table: &'static [Property],
    ) -> Result<Self, Invalid> {
        let Value::Object(map) = value else { return Err(place.expected("JSONObject", value)) };
        match map.keys().find(|key| !table.iter().any(|property| property.name == *key)) {
            Some(key) => Err(place.extraneous(key)),
            None => Ok(Fields { map, place }),
        }
    }

    /// The member `name`.
    pub fn read<T: Typed>(&self, name: &str) -> Result<T, Invalid> {
        match self.map.get(name) {
            Some(value) if !value.is_null() => T::read(value, &self.place.at(name)),
            _ => T::absent().ok_or_else(|| self.place.missing(name)),
        }
    }
}

impl<T: Typed> Typed for Option<T> {
    const KIND: Kind = T::KIND;
    const OPTIONAL: bool = true;

    fn read(value: &Value, place: &Place) -> Result<Self, Invalid> {
        T::read(value, place).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn write(&self) -> Option<Value> {
        self.as_ref().and_then(T::write)
    }
}

impl Typed for String {
    const KIND: Kind = Kind::Text;

    fn read(value: &Value, place: &Place) -> Result<Self, Invalid> {
        match value {
            Value::String(text) => Ok(text.clone()),
            Value::Number(number) => Ok(number.to_string()),
            Value::Bool(truth) => Ok(truth.to_string()),
            _ => Err(place.expected("String", value)),
        }
    }

    fn write(&self) -> Option<Value> {
        Some(Value::String(self.clone()))
    }
}

impl Typed for bool {
    const KIND: Kind = Kind::Boolean;

    fn read(value: &Value, place: &Place) -> Result<Self, Invalid> {
        match value {
            Value::Bool(truth) => Ok(*truth),
            Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(true),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(false),
            _ => Err(place.expected("Boolean", value)),
        }
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Bool(*self))
    }
}

impl Typed for i64 {
    const KIND: Kind = Kind::Integer;

    fn read(value: &Value, place: &Place) -> Result<Self, Invalid> {
        let whole = |number: f64| {
            // Past 2^53 not every number could have been meant.
            (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0)
                .then_some(number as i64)
        };
        let read = match value {
            Value::Number(number) => number.as_i64().or_else(|| number.as_f64().and_then(whole)),
            Value::String(text) => {
                text.trim().parse().ok().or_else(|| text.trim().parse().ok().and_then(whole))
            }
            _ => None,
        };
        read.ok_or_else(|| place.expected("Integer", value))
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}

impl Typed for i32 {
    const KIND: Kind = Kind::Integer;

    fn read(value: &Value, place: &Place) -> Result<Self, Invalid> {
        let wide = i64::read(value, place)?;
        i32::try_from(wide).map_err(|_| place.says(format!("{wide} is not in range")))
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}

impl Typed for f64 {
    const KIND: Kind = Kind::Number;

    fn read(value: &Value, place: &Place) -> Result<Self, Invalid> {
        let read = match value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => {
                text.trim().parse().ok().filter(|number: &f64| number.is_finite())
            }
            _ => None,
        };
        read.ok_or_else(|| place.expected("Number", value))
    }

    fn write(&self) -> Option<Value> {
        if self.fract() == 0.0 && self.abs() < 9_007_199_254_740_992.0 {
            return Some(Value::from(*self as i64));
        }
        Number::from_f64(*self).map(Value::Number)
    }
}

impl<T: Typed> Typed for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);

    fn read(value: &Value, place: &Place) -> Result<Self, Invalid> {
        let Value::Array(elements) = value else { return Err(place.expected("JSONArray", value)) };
        elements.iter().enumerate().map(|(index, value)| T::read(value, &place.at(index))).collect()
    }

    fn write(&self) -> Option<Value> {
        Some(self.iter().filter_map(T::write).collect())
    }
}

impl<T: Typed> Typed for BTreeMap<String, T> {
    const KIND: Kind = Kind::Map(&T::KIND);

    fn read(value: &Value, place: &Place) -> Result<Self, Invalid> {
        let Value::Object(map) = value else { return Err(place.expected("JSONObject", value)) };
        let read = |(key, value)| Ok((String::clone(key), T::read(value, &place.at(key))?));
        map.iter().map(read).collect()
    }

    fn write(&self) -> Option<Value> {
        let entries = self.iter().filter_map(|(key, value)| Some((key.clone(), value.write()?)));
        Some(Value::Object(entries.collect()))
    }
}
