//! Why a document is refused, in API Gateway's words.

use crate::describe::Format;
use std::fmt;

/// Why a document is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invalid {
    /// It is no document of its format, or of none that is known.
    Document(Option<Format>),
    /// An integration is not what one looks like, at this path.
    Integration(String),
    /// It is larger, or nested deeper, than API Gateway takes.
    TooLarge,
    /// Anything else.
    Says(String),
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Invalid::Document(Some(Format::Swagger2)) => f.write_str("Invalid Swagger 2.0 input."),
            Invalid::Document(_) => f.write_str("Invalid OpenAPI input."),
            Invalid::Integration(path) => write!(
                f,
                "Unable to parse API definition because of a malformed integration at path {path}."
            ),
            Invalid::TooLarge => f.write_str("Invalid OpenAPI input. The document is too large."),
            Invalid::Says(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Invalid {}
