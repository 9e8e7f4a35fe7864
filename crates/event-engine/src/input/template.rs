//! Templates with `<placeholders>`.
//!
//! What EventBridge's pages say, and what follows: a template that begins with a brace or bracket is
//! JSON. There, a placeholder outside of quotes becomes the value as JSON, so that text gets its quotes
//! by itself; within quotes, everywhere, it becomes the value's text, and of objects and arrays their
//! JSON without its quotes. What the event does not have is nothing: empty text.

use super::path::Path;
use crate::json::{Json, quoted};
use foundation::Timestamp;
use std::collections::BTreeMap;

/// Names of placeholders that need no path.
const RESERVED: [&str; 5] = [
    "aws.events.rule-arn",
    "aws.events.rule-name",
    "aws.events.event.ingestion-time",
    "aws.events.event",
    "aws.events.event.json",
];

/// Whether nobody may give the name to a path.
pub fn is_reserved(name: &str) -> bool {
    name.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws."))
}

/// A template, compiled.
#[derive(Debug, Clone, PartialEq)]
pub struct Template {
    parts: Vec<Part>,
    is_json: bool,
}

#[derive(Debug, Clone, PartialEq)]
enum Part {
    Text(String),
    Value { of: Variable, in_quotes: bool },
}

#[derive(Debug, Clone, PartialEq)]
enum Variable {
    Path(Path),
    RuleArn,
    RuleName,
    IngestionTime,
    Envelope,
    Event,
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidTemplate {
    /// It names what no path stands for.
    #[error("contains invalid placeholder {0}")]
    Placeholder(String),
    /// One of the paths is none.
    #[error("has the invalid path {0}")]
    Path(String),
    /// It begins as JSON, and is none.
    #[error("is not valid JSON")]
    Json,
}

/// With this event, no JSON has come of a template that is to make JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the transformed input is not valid JSON")]
pub struct NotJson;

/// What templates are filled from.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The whole event.
    pub event: &'a Json,
    /// The rule that matched.
    pub rule_arn: &'a str,
    /// Its name.
    pub rule_name: &'a str,
    /// When the event came in.
    pub ingested: Timestamp,
}

fn is_name(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    !text.is_empty() && text.bytes().all(letter)
}

fn variable(name: &str, paths: &BTreeMap<String, String>) -> Result<Variable, InvalidTemplate> {
    Ok(match RESERVED.iter().position(|reserved| *reserved == name) {
        Some(0) => Variable::RuleArn,
        Some(1) => Variable::RuleName,
        Some(2) => Variable::IngestionTime,
        Some(3) => Variable::Envelope,
        Some(_) => Variable::Event,
        None => {
            let path = paths.get(name);
            let path = path.ok_or_else(|| InvalidTemplate::Placeholder(name.to_owned()))?;
            let read = Path::parse(path).map_err(|_| InvalidTemplate::Path(path.clone()))?;
            Variable::Path(read)
        }
    })
}

impl Template {
    /// Reads a template whose placeholders stand for these paths.
    ///
    /// # Errors
    /// Where it could never be filled.
    pub fn parse(
        text: &str,
        paths: &BTreeMap<String, String>,
    ) -> Result<Template, InvalidTemplate> {
        if let Some(path) = paths.values().find(|path| Path::parse(path).is_err()) {
            return Err(InvalidTemplate::Path(path.clone()));
        }
        let is_json = text.trim_start().starts_with(['{', '[']);
        let (mut parts, mut plain, mut rest) = (Vec::new(), String::new(), text);
        let (mut in_quotes, mut escaped) = (false, false);
        while let Some(letter) = rest.chars().next() {
            let named = rest.strip_prefix('<').and_then(|behind| behind.split_once('>'));
            if let Some((name, behind)) = named.filter(|(name, _)| is_name(name)) {
                parts.push(Part::Text(std::mem::take(&mut plain)));
                parts.push(Part::Value { of: variable(name, paths)?, in_quotes });
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
        let template = Template { parts, is_json };
        // With any values it would be as well formed as with none.
        let tried = template.filled(|_| None);
        if is_json && Json::parse(&tried).is_err() {
            return Err(InvalidTemplate::Json);
        }
        Ok(template)
    }

    /// The target's input.
    ///
    /// # Errors
    /// Where a template that is JSON made none of this event.
    pub fn fill(&self, context: &Context<'_>) -> Result<String, NotJson> {
        let filled = self.filled(|variable| variable.value(context));
        match !self.is_json || Json::parse(&filled).is_ok() {
            true => Ok(filled),
            false => Err(NotJson),
        }
    }

    fn filled(&self, value: impl Fn(&Variable) -> Option<Json>) -> String {
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

impl Variable {
    fn value(&self, context: &Context<'_>) -> Option<Json> {
        let text = |text: &str| Some(Json::String(text.to_owned()));
        match self {
            Variable::Path(path) => path.find(context.event),
            Variable::RuleArn => text(context.rule_arn),
            Variable::RuleName => text(context.rule_name),
            Variable::IngestionTime => text(&context.ingested.iso8601()),
            Variable::Event => Some(context.event.clone()),
            Variable::Envelope => match context.event {
                Json::Object(members) => {
                    let but = members.iter().filter(|(name, _)| name != "detail").cloned();
                    Some(Json::Object(but.collect()))
                }
                other => Some(other.clone()),
            },
        }
    }
}
