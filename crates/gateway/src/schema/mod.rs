//! Models: JSON Schema, draft 4, which is what API Gateway validates bodies with («Models for REST
//! APIs in API Gateway»). What is wrong is told in the words that `$context.error.validationErrorString`
//! has.

mod compile;
mod validate;

pub use compile::{Models, WrongSchema};

use regex::Regex;
use serde_json::{Number, Value};

/// A schema, ready to be held against documents.
#[derive(Debug, Clone)]
pub struct Schema {
    /// All that refer to each other; the first is the schema itself.
    nodes: Vec<Node>,
}

/// A place in [`Schema::nodes`].
type NodeId = usize;

#[derive(Debug, Clone, Default)]
struct Node {
    /// What it refers to, instead of all the others.
    reference: Option<NodeId>,
    types: Vec<Type>,
    choices: Option<Vec<Value>>,
    minimum: Option<(Number, bool)>,
    maximum: Option<(Number, bool)>,
    multiple_of: Option<f64>,
    min_length: Option<u64>,
    max_length: Option<u64>,
    pattern: Option<Regex>,
    items: Items,
    min_items: Option<u64>,
    max_items: Option<u64>,
    unique_items: bool,
    properties: Vec<(String, NodeId)>,
    pattern_properties: Vec<(Regex, NodeId)>,
    additional: Additional,
    required: Vec<String>,
    min_properties: Option<u64>,
    max_properties: Option<u64>,
    dependencies: Vec<(String, Dependency)>,
    all_of: Vec<NodeId>,
    any_of: Vec<NodeId>,
    one_of: Vec<NodeId>,
    not: Option<NodeId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    Array,
    Boolean,
    Integer,
    Null,
    Number,
    Object,
    String,
}

#[derive(Debug, Clone, Default)]
enum Items {
    #[default]
    Any,
    Each(NodeId),
    /// By their places, and then those that are more.
    Places(Vec<NodeId>, Additional),
}

/// What is not named.
#[derive(Debug, Clone, Copy, Default)]
enum Additional {
    #[default]
    Any,
    None,
    Schema(NodeId),
}

#[derive(Debug, Clone)]
enum Dependency {
    Names(Vec<String>),
    Schema(NodeId),
}

impl Type {
    const ALL: [(&'static str, Type); 7] = [
        ("array", Type::Array),
        ("boolean", Type::Boolean),
        ("integer", Type::Integer),
        ("null", Type::Null),
        ("number", Type::Number),
        ("object", Type::Object),
        ("string", Type::String),
    ];

    fn parse(text: &str) -> Option<Type> {
        Type::ALL.iter().find(|(name, _)| *name == text).map(|(_, kind)| *kind)
    }

    fn name(self) -> &'static str {
        Type::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    /// Of a number the narrower of the two.
    fn of(value: &Value) -> Type {
        match value {
            Value::Null => Type::Null,
            Value::Bool(_) => Type::Boolean,
            Value::Number(number) if is_whole(number) => Type::Integer,
            Value::Number(_) => Type::Number,
            Value::String(_) => Type::String,
            Value::Array(_) => Type::Array,
            Value::Object(_) => Type::Object,
        }
    }

    fn holds(self, value: Type) -> bool {
        self == value || (self == Type::Number && value == Type::Integer)
    }
}

fn is_whole(number: &Number) -> bool {
    number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|n| n.fract() == 0.0)
}
