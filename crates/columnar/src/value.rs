//! Rows and what is in them.

/// A row: a value for each column of the schema that it was read with.
#[derive(Clone, Debug, PartialEq)]
pub struct Row(pub(crate) Vec<Value>);

impl Row {
    /// The values, in the order of the columns.
    pub fn values(&self) -> &[Value] {
        &self.0
    }
}

/// A moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp {
    /// Seconds since 1970, rounded down.
    pub seconds: i64,
    /// What is to be added, less than a second.
    pub nanos: u32,
}

/// A value of a column's type.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// `boolean`.
    Boolean(bool),
    /// `tinyint` to `bigint`, and the days since 1970 of a `date`.
    Integer(i64),
    /// `float`.
    Float(f32),
    /// `double`.
    Double(f64),
    /// `decimal`, times ten to the power of its scale.
    Decimal(i128),
    /// `string`, `char`, `varchar` and `binary`.
    Bytes(Vec<u8>),
    /// `timestamp`.
    Timestamp(Timestamp),
    /// `array`.
    Array(Vec<Value>),
    /// `map`.
    Map(Vec<(Value, Value)>),
    /// `struct`: a value for each field.
    Struct(Vec<Value>),
}
