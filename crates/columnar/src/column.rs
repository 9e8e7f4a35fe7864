//! The rows of one row group or stripe, column by column: a tree like the schema's. What is not there
//! is told once, where it is not there; nothing is kept below it.

use crate::schema::{Field, Type};
use crate::value::{Timestamp, Value};

/// The values of one node of the schema.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// For each place that the parent gives it, whether there is a value.
    pub(crate) present: Vec<bool>,
    /// The values that there are.
    pub(crate) values: Values,
}

#[derive(Clone, Debug)]
pub(crate) enum Values {
    Booleans(Vec<bool>),
    Integers(Vec<i64>),
    Floats(Vec<f32>),
    Doubles(Vec<f64>),
    Decimals(Vec<i128>),
    Bytes(Bytes),
    Timestamps(Vec<Timestamp>),
    List { lengths: Vec<u32>, element: Box<Column> },
    Map { lengths: Vec<u32>, key: Box<Column>, value: Box<Column> },
    Struct(Vec<Column>),
}

/// Strings of bytes, all in one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bytes {
    data: Vec<u8>,
    ends: Vec<usize>,
}

impl Bytes {
    fn push(&mut self, bytes: &[u8]) {
        self.data.extend_from_slice(bytes);
        self.ends.push(self.data.len());
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &[u8]> + Clone {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| self.data.get(start..*end).unwrap_or_default())
    }
}

/// A value of another type than the column's: a row of another schema.
#[derive(Debug, thiserror::Error)]
#[error("a row is not of the schema that is written")]
pub(crate) struct OtherSchema;

impl Column {
    pub(crate) fn of(of: &Type) -> Column {
        let values = match of {
            Type::Boolean => Values::Booleans(Vec::new()),
            Type::TinyInt | Type::SmallInt | Type::Int | Type::BigInt | Type::Date => {
                Values::Integers(Vec::new())
            }
            Type::Float => Values::Floats(Vec::new()),
            Type::Double => Values::Doubles(Vec::new()),
            Type::Decimal { .. } => Values::Decimals(Vec::new()),
            Type::String | Type::Char(_) | Type::Varchar(_) | Type::Binary => {
                Values::Bytes(Bytes::default())
            }
            Type::Timestamp => Values::Timestamps(Vec::new()),
            Type::Array(element) => {
                Values::List { lengths: Vec::new(), element: Box::new(Column::of(element)) }
            }
            Type::Map(key, value) => Values::Map {
                lengths: Vec::new(),
                key: Box::new(Column::of(key)),
                value: Box::new(Column::of(value)),
            },
            Type::Struct(fields) => Values::Struct(Column::of_fields(fields)),
        };
        Column { present: Vec::new(), values }
    }

    pub(crate) fn of_fields(fields: &[Field]) -> Vec<Column> {
        fields.iter().map(|field| Column::of(&field.of)).collect()
    }

    pub(crate) fn has_nulls(&self) -> bool {
        self.present.iter().any(|present| !present)
    }

    /// Adds a value, and says how many bytes of memory it takes.
    pub(crate) fn push(&mut self, value: &Value) -> Result<usize, OtherSchema> {
        if *value == Value::Null {
            self.present.push(false);
            return Ok(1);
        }
        let size = match (&mut self.values, value) {
            (Values::Booleans(all), Value::Boolean(is)) => {
                all.push(*is);
                1
            }
            (Values::Integers(all), Value::Integer(value)) => {
                all.push(*value);
                8
            }
            (Values::Floats(all), Value::Float(value)) => {
                all.push(*value);
                4
            }
            (Values::Doubles(all), Value::Double(value)) => {
                all.push(*value);
                8
            }
            (Values::Decimals(all), Value::Decimal(value)) => {
                all.push(*value);
                16
            }
            (Values::Bytes(all), Value::Bytes(bytes)) => {
                all.push(bytes);
                bytes.len() + 8
            }
            (Values::Timestamps(all), Value::Timestamp(at)) => {
                all.push(*at);
                16
            }
            (Values::List { lengths, element }, Value::Array(items)) => {
                lengths.push(count(items.len())?);
                items.iter().try_fold(4, |sum, item| Ok(sum + element.push(item)?))?
            }
            (Values::Map { lengths, key, value }, Value::Map(pairs)) => {
                lengths.push(count(pairs.len())?);
                let add = |sum, (k, v): &(Value, Value)| Ok(sum + key.push(k)? + value.push(v)?);
                pairs.iter().try_fold(4, add)?
            }
            (Values::Struct(columns), Value::Struct(values)) if columns.len() == values.len() => {
                push_all(columns, values)?
            }
            _ => return Err(OtherSchema),
        };
        self.present.push(true);
        Ok(size + 1)
    }
}

/// Adds a value to each column.
pub(crate) fn push_all(columns: &mut [Column], values: &[Value]) -> Result<usize, OtherSchema> {
    let mut pairs = columns.iter_mut().zip(values);
    pairs.try_fold(0, |sum, (column, value)| Ok(sum + column.push(value)?))
}

fn count(length: usize) -> Result<u32, OtherSchema> {
    u32::try_from(length).map_err(|_| OtherSchema)
}
