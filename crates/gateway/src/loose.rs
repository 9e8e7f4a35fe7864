//! Values in what functions return, which come as one type or another.

use serde::Deserialize;

/// A status: 200, or "200".
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Status {
    /// As it should be.
    Number(u16),
    /// As its digits.
    Text(String),
}

impl Status {
    /// The number; nothing where the text is none.
    pub fn number(&self) -> Option<u16> {
        match self {
            Status::Number(number) => Some(*number),
            Status::Text(text) => text.parse().ok(),
        }
    }
}

/// A header's value: a text, or what is written as one.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Scalar {
    /// A text.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// Any number.
    Number(f64),
    /// True or false.
    Truth(bool),
}

impl Scalar {
    /// As it stands in a header.
    pub fn text(self) -> String {
        match self {
            Scalar::Text(text) => text,
            Scalar::Whole(number) => number.to_string(),
            Scalar::Number(number) => number.to_string(),
            Scalar::Truth(truth) => truth.to_string(),
        }
    }
}
