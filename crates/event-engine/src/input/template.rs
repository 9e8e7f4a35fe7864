//! Templates with `<placeholders>`, of EventBridge's rules: what stands for each is a path of its own.

use super::path::Path;
use super::skeleton::{NotJson, Skeleton};
use crate::json::Json;
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
pub struct Template(Skeleton<Variable>);

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
        let named = |name: &str| is_name(name).then(|| variable(name, paths));
        let skeleton = Skeleton::parse(text, named)?;
        match skeleton.is_broken() {
            true => Err(InvalidTemplate::Json),
            false => Ok(Template(skeleton)),
        }
    }

    /// The target's input.
    ///
    /// # Errors
    /// Where a template that is JSON made none of this event.
    pub fn fill(&self, context: &Context<'_>) -> Result<String, NotJson> {
        self.0.fill(|variable| variable.value(context))
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
