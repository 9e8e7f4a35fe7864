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

/// Why a text is no pattern, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    /// In bytes from the pattern's beginning.
    pub at: usize,
    /// What was expected.
    pub expected: &'static str,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} expected at position {}", self.expected, self.at + 1)
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
