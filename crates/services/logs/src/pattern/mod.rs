//! Filter patterns (CloudWatch Logs User Guide, «Filter pattern syntax for metric filters,
//! subscription filters, filter log events, and Live Tail»).
//!
//! Three kinds, told apart by their first letter: `[fields, of, words]`, `{ $.json = "selectors" }`
//! and plain terms.

mod fields;
mod json;
mod scan;
mod terms;
mod value;

use std::fmt;

/// A compiled pattern.
#[derive(Debug)]
pub struct Pattern(Kind);

#[derive(Debug)]
enum Kind {
    Terms(terms::Terms),
    Fields(fields::Fields),
    Json(json::Condition),
}

/// Why a text is no pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invalid {
    /// Something else should stand there.
    Expected {
        /// In bytes from the pattern's beginning.
        at: usize,
        /// What should.
        what: &'static str,
    },
    /// A term without quotation marks, or a regular expression, has characters that it can't have.
    Characters(String),
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Invalid::Expected { at, what } => {
                write!(f, "Invalid filter pattern: {what} expected at position {}", at + 1)
            }
            Invalid::Characters(text) => write!(f, "Invalid character(s) in term '{text}'"),
        }
    }
}

impl std::error::Error for Invalid {}

impl Pattern {
    /// Reads a pattern; an empty one matches everything.
    pub fn parse(text: &str) -> Result<Pattern, Invalid> {
        let mut scanner = scan::Scanner::new(text);
        scanner.skip_space();
        let kind = match scanner.peek() {
            Some('[') => Kind::Fields(fields::Fields::parse(&mut scanner)?),
            Some('{') => Kind::Json(json::Condition::parse(&mut scanner)?),
            _ => Kind::Terms(terms::Terms::parse(&mut scanner)?),
        };
        scanner.skip_space();
        if scanner.peek().is_some() {
            return Err(scanner.expected("the pattern's end"));
        }
        Ok(Pattern(kind))
    }

    /// Whether a log event's message matches.
    pub fn matches(&self, message: &str) -> bool {
        match &self.0 {
            Kind::Terms(terms) => terms.matches(message),
            Kind::Fields(fields) => fields.matches(message),
            Kind::Json(condition) => condition.matches(message),
        }
    }
}
