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

use std::collections::BTreeMap;
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

    /// What a matching message's parts are; nothing of one that does not match.
    pub fn captures<'m>(&self, message: &'m str) -> Option<Captures<'m>> {
        match &self.0 {
            Kind::Terms(terms) => terms.matches(message).then_some(Captures::None),
            Kind::Fields(fields) => fields.named(message).map(Captures::Fields),
            Kind::Json(condition) => condition.matching(message).map(Captures::Json),
        }
    }

    /// What `$.key` or `$field` stands for in what matches this pattern. Patterns of terms have
    /// nothing to refer to.
    pub fn reference(&self, text: &str) -> Option<Reference> {
        match &self.0 {
            Kind::Terms(_) => None,
            Kind::Fields(fields) => {
                let name = text.strip_prefix('$')?;
                fields.knows(name).then(|| Reference(Place::Field(name.to_owned())))
            }
            Kind::Json(_) => json::Selector::whole(text).map(|found| Reference(Place::Json(found))),
        }
    }

    /// Whether there is something to refer to.
    pub fn has_references(&self) -> bool {
        !matches!(self.0, Kind::Terms(_))
    }

    /// What the pattern names in a matching message, by how it names it.
    pub fn extracted(&self, captures: &Captures<'_>) -> BTreeMap<String, String> {
        let mut out = BTreeMap::new();
        match (captures, &self.0) {
            (Captures::Fields(fields), _) => {
                out.extend(
                    fields.iter().map(|(name, word)| (format!("${name}"), (*word).to_owned())),
                );
            }
            (Captures::Json(json), Kind::Json(condition)) => {
                condition.each_selector(&mut |selector| {
                    let value = selector.value(json);
                    out.extend(value.map(|value| (selector.text().to_owned(), value)));
                });
            }
            _ => {}
        }
        out
    }
}

/// The parts of a message that matches.
#[derive(Debug)]
pub enum Captures<'m> {
    /// Terms have none.
    None,
    /// Words by their names.
    Fields(Vec<(String, &'m str)>),
    /// All of it.
    Json(serde_json::Value),
}

/// What a metric's value or dimension is taken from.
#[derive(Debug)]
pub struct Reference(Place);

#[derive(Debug)]
enum Place {
    Field(String),
    Json(json::Selector),
}

impl Captures<'_> {
    /// What the reference stands for, if it is there.
    pub fn get(&self, reference: &Reference) -> Option<String> {
        match (self, &reference.0) {
            (Captures::Fields(fields), Place::Field(wanted)) => {
                let found = fields.iter().find(|(name, _)| name == wanted);
                found.map(|(_, word)| (*word).to_owned())
            }
            (Captures::Json(json), Place::Json(selector)) => selector.value(json),
            _ => None,
        }
    }
}
