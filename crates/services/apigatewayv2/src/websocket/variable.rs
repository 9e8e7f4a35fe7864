//! What selection expressions and parameter mappings read: parts of a message, of the handshake, of
//! the integration's answer.

use super::outcome::BackendAnswer;
use gateway::Context;
use gateway::context::Variables;
use gateway::jsonpath::Path;
use gateway::query;
use serde_json::Value;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// A variable, without the sign in front.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Variable {
    /// `request.body`, `request.body.NAME`: of the message.
    Body(Option<Path>),
    /// `request.header.NAME`: of the handshake.
    Header(String),
    /// `request.querystring.NAME`: of the handshake.
    Query(String),
    /// `context.NAME`
    Context(String),
    /// `stageVariables.NAME`
    Stage(String),
    /// `integration.response.statuscode`
    AnswerStatus,
    /// `integration.response.header.NAME`
    AnswerHeader(String),
    /// `integration.response.body`, `integration.response.body.NAME`
    AnswerBody(Option<Path>),
}

/// What variables are read from.
pub(crate) struct Scope<'a> {
    pub(crate) body: &'a str,
    pub(crate) context: &'a Context,
    pub(crate) stage_variables: &'a BTreeMap<String, String>,
    /// Once the integration has answered.
    pub(crate) answer: Option<&'a BackendAnswer>,
    json: OnceCell<Option<Value>>,
    answer_json: OnceCell<Option<Value>>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(
        body: &'a str,
        context: &'a Context,
        stage_variables: &'a BTreeMap<String, String>,
        answer: Option<&'a BackendAnswer>,
    ) -> Self {
        let (json, answer_json) = (OnceCell::new(), OnceCell::new());
        Scope { body, context, stage_variables, answer, json, answer_json }
    }
}

impl Variable {
    /// Reads a name, which may have `route.` in front, as those of parameters have.
    pub(crate) fn parse(name: &str) -> Option<Variable> {
        let name = name.strip_prefix("route.").unwrap_or(name);
        let named = |name: &str| (!name.is_empty()).then(|| name.to_owned());
        if let Some(name) = name.strip_prefix("context.") {
            return named(name).map(Variable::Context);
        }
        if let Some(name) = name.strip_prefix("stageVariables.") {
            return named(name).map(Variable::Stage);
        }
        if let Some(rest) = name.strip_prefix("request.") {
            if let Some(path) = rest.strip_prefix("body") {
                return body_path(path).map(Variable::Body);
            }
            let (place, name) = rest.split_once('.')?;
            return match place {
                "header" => named(name).map(Variable::Header),
                "querystring" => named(name).map(Variable::Query),
                _ => None,
            };
        }
        let rest = name.strip_prefix("integration.response.")?;
        if rest == "statuscode" {
            return Some(Variable::AnswerStatus);
        }
        if let Some(name) = rest.strip_prefix("header.") {
            return named(name).map(Variable::AnswerHeader);
        }
        body_path(rest.strip_prefix("body")?).map(Variable::AnswerBody)
    }

    /// The value as text; nothing where there is none, or it is neither text, number nor truth.
    pub(crate) fn value<'s>(&self, scope: &'s Scope<'_>) -> Option<Cow<'s, str>> {
        let request = &*scope.context.request;
        match self {
            Variable::Body(None) => Some(Cow::Borrowed(scope.body)),
            Variable::Body(Some(path)) => {
                let json = scope.json.get_or_init(|| serde_json::from_str(scope.body).ok());
                let found = path.find(json.as_ref()?)?;
                scalar(&found).map(Cow::Owned)
            }
            Variable::Header(name) => {
                request.header_named(name).map(|value| Cow::Owned(value.to_owned()))
            }
            Variable::Query(name) => {
                let pairs = query::pairs(request.query());
                let found = pairs.into_iter().rev().find(|(known, _)| known == name);
                found.map(|(_, value)| Cow::Owned(value.into_owned()))
            }
            Variable::Context(name) => {
                scope.context.variable(name).map(|value| Cow::Owned(value.into_owned()))
            }
            Variable::Stage(name) => {
                scope.stage_variables.get(name).map(|value| Cow::Owned(value.clone()))
            }
            Variable::AnswerStatus => Some(Cow::Owned(scope.answer?.status.to_string())),
            Variable::AnswerHeader(name) => {
                let value = scope.answer?.headers.get(name)?.to_str().ok()?;
                Some(Cow::Owned(value.to_owned()))
            }
            Variable::AnswerBody(None) => Some(scope.answer?.text()),
            Variable::AnswerBody(Some(path)) => {
                let answer = scope.answer?;
                let json =
                    scope.answer_json.get_or_init(|| serde_json::from_slice(&answer.body).ok());
                let found = path.find(json.as_ref()?)?;
                scalar(&found).map(Cow::Owned)
            }
        }
    }
}

/// What follows `body`: nothing, `.name…` or `[0]…`.
fn body_path(path: &str) -> Option<Option<Path>> {
    match path.as_bytes().first() {
        None => Some(None),
        Some(b'.' | b'[') => {
            let path = path.strip_prefix(".$").unwrap_or(path);
            Path::parse(&format!("${path}")).ok().map(Some)
        }
        Some(_) => None,
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use foundation::{AccountId, Region, Timestamp};
    use gateway::Request;
    use http::{HeaderMap, Method, Version};
    use std::sync::Arc;

    /// What a message of a connection is read from.
    pub(crate) fn scope<T>(body: &str, look: impl FnOnce(&Scope<'_>) -> T) -> T {
        let mut headers = HeaderMap::new();
        headers.insert("x-one", "1".parse().unwrap());
        let request = Request {
            id: "r".into(),
            at: Timestamp::from_millis(0),
            began_ns: 0,
            source_ip: None,
            method: Method::GET,
            uri: "/dev?q=1&q=2".parse().unwrap(),
            version: Version::HTTP_11,
            headers,
            body: Default::default(),
            too_large: false,
            api: "abc".into(),
            path: "/dev".into(),
            host: None,
        };
        let (stage, path) = ("dev".into(), "/dev".into());
        let (account, region) = (AccountId::DEFAULT, Region::default());
        let mut context = Context::new(Arc::new(request), account, region, stage, path, "e".into());
        context.set("connectionId", "c=");
        let variables = BTreeMap::from([("v".to_owned(), "w".to_owned())]);
        look(&Scope::new(body, &context, &variables, None))
    }
}
