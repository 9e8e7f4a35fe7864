//! What a structure is built from.

use crate::schema::{Schema, Shape};
use bytes::Bytes;
use foundation::Timestamp;

/// Gives a structure's parts in the order in which they come over the wire.
///
/// The calls for a value are a scalar's, or `begin_… (next_… value)* next_… = end`. A JSON `null`
/// (or its like) counts as an absent member: [`Reader::is_null`] is asked before each optional
/// value and consumes it.
pub trait Reader {
    /// Where we are, and what was missed on the way.
    fn trail(&mut self) -> &mut Trail;
    /// Whether the value ahead is null; if so, it is consumed.
    fn is_null(&mut self) -> Result<bool, DecodeError>;
    /// True or false.
    fn boolean(&mut self) -> Result<bool, DecodeError>;
    /// A whole number of 64 bits.
    fn integer(&mut self, shape: &'static Shape) -> Result<i64, DecodeError>;
    /// A number of 64 bits.
    fn double(&mut self, shape: &'static Shape) -> Result<f64, DecodeError>;
    /// Text.
    fn string(&mut self, shape: &'static Shape) -> Result<String, DecodeError>;
    /// Bytes.
    fn blob(&mut self, shape: &'static Shape) -> Result<Bytes, DecodeError>;
    /// A moment; the member that [`Reader::next_member`] gave last, and then `shape`, say in which
    /// format.
    fn timestamp(&mut self, shape: &'static Shape) -> Result<Timestamp, DecodeError>;
    /// A structure begins.
    fn begin_structure(&mut self, schema: &'static Schema) -> Result<(), DecodeError>;
    /// The index in `schema.members` of the member whose value comes next; none at the end.
    /// Members that the schema does not know are passed over.
    fn next_member(&mut self, schema: &'static Schema) -> Result<Option<usize>, DecodeError>;
    /// A list begins.
    fn begin_list(&mut self, shape: &'static Shape) -> Result<(), DecodeError>;
    /// Whether an element's value comes next; false at the end.
    fn next_element(&mut self, shape: &'static Shape) -> Result<bool, DecodeError>;
    /// A map begins.
    fn begin_map(&mut self, shape: &'static Shape) -> Result<(), DecodeError>;
    /// The key of the entry whose value comes next; none at the end.
    fn next_key(&mut self, shape: &'static Shape) -> Result<Option<String>, DecodeError>;
}

/// What can be wrong with a request before its values are looked at.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// It is not of its format at all; the text says what is wrong, and where.
    #[error("{0}")]
    Syntax(String),
    /// A value is of another type than the model's. The parts of AWS's «NUMBER_VALUE can not be
    /// converted to a String».
    #[error("{found} can not be converted to {wanted}")]
    Type {
        /// What stands there, such as `NUMBER_VALUE`.
        found: &'static str,
        /// What should, such as `a String`.
        wanted: &'static str,
    },
    /// A union with no member.
    #[error("Supplied {0} is empty, must contain exactly one of the supported datatypes")]
    EmptyUnion(&'static str),
    /// A union with more than one member.
    #[error(
        "Supplied {0} has more than one datatypes set, must contain exactly one of the supported datatypes"
    )]
    CrowdedUnion(&'static str),
    /// Nested deeper than [`Trail::MAX_DEPTH`].
    #[error("the document is nested too deeply")]
    TooDeep,
}

/// The way from the request's root to the value being read, and the required members found absent.
#[derive(Debug, Default)]
pub struct Trail {
    steps: Vec<Step>,
    missing: Vec<String>,
}

#[derive(Debug)]
enum Step {
    Member(&'static str),
    Element(usize),
    Key(String),
}

impl Trail {
    /// How deep structures, lists and maps may nest: DynamoDB's 32 levels of documents, each a map
    /// and a union, and their surroundings.
    pub const MAX_DEPTH: usize = 128;

    /// How many absent members are told at most: beyond that, nobody reads on.
    const MAX_MISSING: usize = 100;

    pub(crate) fn enter_member(&mut self, name: &'static str) -> Result<(), DecodeError> {
        self.push(Step::Member(name))
    }

    pub(crate) fn enter_element(&mut self, index: usize) -> Result<(), DecodeError> {
        self.push(Step::Element(index))
    }

    pub(crate) fn enter_key(&mut self, key: String) -> Result<(), DecodeError> {
        self.push(Step::Key(key))
    }

    fn push(&mut self, step: Step) -> Result<(), DecodeError> {
        if self.steps.len() == Self::MAX_DEPTH {
            return Err(DecodeError::TooDeep);
        }
        self.steps.push(step);
        Ok(())
    }

    pub(crate) fn leave(&mut self) -> Option<String> {
        match self.steps.pop() {
            Some(Step::Key(key)) => Some(key),
            _ => None,
        }
    }

    /// Notes that the required member `name` is absent here.
    pub fn miss(&mut self, name: &'static str) {
        if self.missing.len() < Self::MAX_MISSING {
            let mut path = Path::default();
            for step in &self.steps {
                match step {
                    Step::Member(name) => path.member(name),
                    Step::Element(index) => path.element(*index),
                    Step::Key(key) => path.key(key),
                }
            }
            path.member(name);
            self.missing.push(path.0);
        }
    }

    /// The required members that were absent, as AWS's messages name them:
    /// `records.1.member.partitionKey`.
    pub fn missing(&self) -> &[String] {
        &self.missing
    }
}

/// A place as AWS's validation messages write it.
#[derive(Debug, Default, Clone)]
pub(crate) struct Path(pub(crate) String);

impl Path {
    pub(crate) fn member(&mut self, name: &str) {
        if !self.0.is_empty() {
            self.0.push('.');
        }
        lower_camel(&mut self.0, name);
    }

    pub(crate) fn element(&mut self, index: usize) {
        self.0.push_str(&format!(".{}.member", index + 1));
    }

    pub(crate) fn key(&mut self, key: &str) {
        self.0.push_str(&format!(".{key}.member"));
    }
}

/// `StreamName` → `streamName`, `StreamARN` → `streamARN`, `SSEType` → `sSEType`: AWS lowers the
/// first letter alone.
fn lower_camel(out: &mut String, name: &str) {
    let mut letters = name.chars();
    if let Some(first) = letters.next() {
        out.push(first.to_ascii_lowercase());
        out.push_str(letters.as_str());
    }
}
