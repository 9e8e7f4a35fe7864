//! Text with values put into it, whatever they are values of.
//!
//! Text that begins with a brace or bracket is JSON. There, a placeholder outside of quotes becomes the
//! value as JSON, so that text gets its quotes by itself; within quotes, everywhere, it becomes the
//! value's text, and of objects and arrays their JSON without its quotes. What is not there is nothing:
//! empty text.

use crate::json::{Json, quoted};

/// Text, and the values `V` in it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Skeleton<V> {
    parts: Vec<Part<V>>,
    is_json: bool,
}

#[derive(Debug, Clone, PartialEq)]
enum Part<V> {
    Text(String),
    Value { of: V, in_quotes: bool },
}

/// With these values, no JSON has come of a template that is to make JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the transformed input is not valid JSON")]
pub struct NotJson;

impl<V> Skeleton<V> {
    /// Reads a template; `variable` tells what stands between `<` and `>`, if that is a placeholder.
    ///
    /// # Errors
    /// Those of `variable`.
    pub(super) fn parse<E>(
        text: &str,
        variable: impl Fn(&str) -> Option<Result<V, E>>,
    ) -> Result<Skeleton<V>, E> {
        let is_json = text.trim_start().starts_with(['{', '[']);
        let (mut parts, mut plain, mut rest) = (Vec::new(), String::new(), text);
        let (mut in_quotes, mut escaped) = (false, false);
        while let Some(letter) = rest.chars().next() {
            let named = rest.strip_prefix('<').and_then(|behind| behind.split_once('>'));
            let found = named.and_then(|(name, behind)| Some((variable(name)?, behind)));
            if let Some((of, behind)) = found {
                parts.push(Part::Text(std::mem::take(&mut plain)));
                parts.push(Part::Value { of: of?, in_quotes });
                (rest, escaped) = (behind, false);
                continue;
            }
            if letter == '"' && !escaped {
                in_quotes = !in_quotes;
            }
            escaped = letter == '\\' && !escaped;
            plain.push(letter);
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
        parts.push(Part::Text(plain));
        Ok(Skeleton { parts, is_json })
    }

    /// Whether it makes no JSON though it should: with any values it is as well formed as with none.
    pub(super) fn is_broken(&self) -> bool {
        self.is_json && Json::parse(&self.filled(|_| None)).is_err()
    }

    /// The text with its values.
    ///
    /// # Errors
    /// Where a template that is JSON made none of them.
    pub(super) fn fill(&self, value: impl Fn(&V) -> Option<Json>) -> Result<String, NotJson> {
        let filled = self.filled(value);
        match !self.is_json || Json::parse(&filled).is_ok() {
            true => Ok(filled),
            false => Err(NotJson),
        }
    }

    fn filled(&self, value: impl Fn(&V) -> Option<Json>) -> String {
        let mut filled = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => filled.push_str(text),
                Part::Value { of, in_quotes: true } => {
                    filled.push_str(&value(of).map(|value| within(&value)).unwrap_or_default());
                }
                Part::Value { of, in_quotes: false } => match value(of) {
                    None if self.is_json => filled.push_str("\"\""),
                    None => {}
                    Some(Json::String(text)) if !self.is_json => filled.push_str(&text),
                    Some(value) => filled.push_str(&value.to_string()),
                },
            }
        }
        filled
    }
}

/// A value within quotes.
fn within(value: &Json) -> String {
    match value {
        Json::String(text) => {
            let quoted = quoted(text);
            // It has its quotes at both ends.
            quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default().to_owned()
        }
        Json::Array(_) | Json::Object(_) => {
            let (whole, mut bare) = (value.to_string(), String::new());
            let mut letters = whole.chars();
            while let Some(letter) = letters.next() {
                match (letter, letter == '\\') {
                    ('"', _) => {}
                    (_, true) => match letters.next() {
                        Some('"') | None => {}
                        Some(escaped) => bare.extend([letter, escaped]),
                    },
                    _ => bare.push(letter),
                }
            }
            bare
        }
        plain => plain.to_string(),
    }
}
