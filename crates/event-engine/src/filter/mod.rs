//! Event patterns: which events a function wants.
//!
//! The language of EventBridge's patterns and of the filters of event source mappings (Lambda
//! Developer Guide, «Control which events Lambda sends to your function», and EventBridge User
//! Guide, «Comparison operators for use in event patterns»). A pattern is parsed once
//! ([`Pattern::parse`] and [`Pattern::parse_mapping`], which report every error with its place) and
//! then only compares.

mod evaluate;
mod number;
mod parse;
mod set;
mod wildcard;

pub use evaluate::Body;
pub use parse::{MAX_DEPTH, Problem};
pub use set::Set;

use number::Comparison;
use std::net::IpAddr;
use wildcard::Wildcard;

/// A compiled pattern.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern(pub(crate) Fields);

/// All of the fields must match, and one alternative of each `$or`.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Fields {
    pub(crate) fields: Vec<(String, Node)>,
    pub(crate) alternatives: Vec<Vec<Fields>>,
}

/// What a pattern says of one field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Object(Fields),
    /// Any of these.
    Leaf(Vec<Matcher>),
}

/// One comparison.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Matcher {
    Exact(Scalar),
    Exists(bool),
    Text(Text),
    Numeric(Vec<Comparison>),
    Cidr(Network),
    /// Matches what none of these matches.
    AnythingBut(Vec<Matcher>),
}

/// A comparison of strings; what ignores case is kept in small letters.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Text {
    Prefix { of: String, ignore_case: bool },
    Suffix { of: String, ignore_case: bool },
    EqualsIgnoreCase(String),
    Wildcard(Wildcard),
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Scalar {
    Null,
    Bool(bool),
    /// As it is written.
    Number(String),
    String(String),
}

/// A block of addresses.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Network {
    pub(crate) address: IpAddr,
    pub(crate) bits: u8,
}
