//! What is wrong with a template, in AWS's words.

use std::fmt;

/// Why a template, or what it was given, is refused: the message of AWS's `ValidationError`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Invalid {
    message: String,
}

impl Invalid {
    /// Refused with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }

    /// «Template format error: …»: of the sections and their form.
    pub(crate) fn format(message: impl fmt::Display) -> Self {
        Self::new(format!("Template format error: {message}"))
    }

    /// «Template error: …»: of functions and their arguments.
    pub(crate) fn template(message: impl fmt::Display) -> Self {
        Self::new(format!("Template error: {message}"))
    }

    /// AWS's message.
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// The result of what may be refused.
pub(crate) type Checked<T> = Result<T, Invalid>;

/// Names as AWS lists them in messages: `[A, B]`.
pub(crate) fn listed<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| name.as_ref().to_owned()).collect();
    format!("[{}]", names.join(", "))
}
