//! Values in what functions return, which come as one type or another.

use http::{HeaderName, HeaderValue, StatusCode};
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
    /// The status, where it is one that ends a request.
    pub fn code(self) -> Option<StatusCode> {
        let number = match self {
            Status::Number(number) => number,
            Status::Text(text) => text.parse().ok()?,
        };
        StatusCode::from_u16(number).ok().filter(|_| (200..600).contains(&number))
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
    /// The header of that name with this value, if HTTP can carry it.
    pub fn header(self, name: &str) -> Option<(HeaderName, HeaderValue)> {
        let text = match self {
            Scalar::Text(text) => text,
            Scalar::Whole(number) => number.to_string(),
            Scalar::Number(number) => number.to_string(),
            Scalar::Truth(truth) => truth.to_string(),
        };
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(text.as_bytes()).ok()?))
    }
}
