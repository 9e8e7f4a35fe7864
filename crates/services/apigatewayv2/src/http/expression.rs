//! Values of parameter mappings: text, and what stands for parts of a request, an answer, a stage
//! («Transform API requests and responses for HTTP APIs in API Gateway»).

use gateway::context::Variables;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The longest body that values are taken out of, in bytes.
const BODY_BYTES_MAX: usize = 100 * 1024;

/// A value, ready to be evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expression(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Header(String),
    Query(String),
    /// The names on the way into the body; with none, all of it.
    Body(Vec<String>),
    /// The path without the stage.
    Path,
    PathVariable(String),
    Context(String),
    StageVariable(String),
}

/// Whose parts `$request.…` or `$response.…` are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    Request,
    Response,
}

/// What an expression can speak of.
pub(crate) trait Source {
    fn header(&self, name: &str) -> Option<String>;
    fn query(&self, name: &str) -> Option<String>;
    fn body(&self) -> &[u8];
    fn path(&self) -> &str;
    fn path_variable(&self, name: &str) -> Option<&str>;
    fn context(&self) -> &dyn Variables;
    fn stage_variables(&self) -> &BTreeMap<String, String>;
}

impl Expression {
    /// Reads a value; what is wrong with it is told.
    pub(crate) fn parse(text: &str, of: Of) -> Result<Expression, String> {
        if let Some(name) = text.strip_prefix('$').filter(|name| !name.starts_with('{')) {
            return Ok(Expression(vec![piece(name, of)?]));
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find("${") {
            if at > 0 {
                pieces.push(Piece::Text(rest[..at].to_owned()));
            }
            let behind = &rest[at + 2..];
            let end = behind.find('}').ok_or_else(|| format!("{text}: a brace is not closed"))?;
            pieces.push(piece(&behind[..end], of)?);
            rest = &behind[end + 1..];
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        Ok(Expression(pieces))
    }

    /// The value; nothing where it is one variable that there is not.
    pub(crate) fn value(&self, source: &dyn Source) -> Option<String> {
        if let [piece] = &self.0[..] {
            return piece.value(source).map(Cow::into_owned);
        }
        Some(self.0.iter().map(|piece| piece.value(source).unwrap_or_default()).collect())
    }
}

fn piece(name: &str, of: Of) -> Result<Piece, String> {
    let wrong = || Err(format!("{name} is no variable"));
    if let Some(name) = name.strip_prefix("context.") {
        return Ok(Piece::Context(name.to_owned()));
    }
    if let Some(name) = name.strip_prefix("stageVariables.") {
        return Ok(Piece::StageVariable(name.to_owned()));
    }
    let prefix = if of == Of::Request { "request." } else { "response." };
    let Some(part) = name.strip_prefix(prefix) else { return wrong() };
    let (kind, rest) = part.split_once('.').map_or((part, None), |(kind, rest)| (kind, Some(rest)));
    let found = match (kind, rest.filter(|rest| !rest.is_empty()), of) {
        ("header", Some(name), _) => Piece::Header(name.to_ascii_lowercase()),
        ("body", None, _) if rest.is_none() => Piece::Body(Vec::new()),
        ("body", Some(path), _) => Piece::Body(body_path(path)?),
        ("querystring", Some(name), Of::Request) => Piece::Query(name.to_owned()),
        ("path", None, Of::Request) if rest.is_none() => Piece::Path,
        ("path", Some(name), Of::Request) => Piece::PathVariable(name.to_owned()),
        _ => return wrong(),
    };
    Ok(found)
}

/// Names and places of lists: `a.b[0].c`. Filters and searches are not supported at AWS either.
fn body_path(path: &str) -> Result<Vec<String>, String> {
    let wrong = || format!("{path} is no path into a body");
    let mut names = Vec::new();
    for part in path.split('.') {
        let mut rest = part;
        if let Some(at) = part.find('[') {
            if at > 0 {
                names.push(part[..at].to_owned());
            }
            rest = &part[at..];
            while let Some(inner) = rest.strip_prefix('[') {
                let end = inner.find(']').ok_or_else(wrong)?;
                let inside = inner[..end].trim_matches(['\'', '"']);
                if inside.is_empty() || inside.contains(['?', '*', ':', ',']) {
                    return Err(wrong());
                }
                names.push(inside.to_owned());
                rest = &inner[end + 1..];
            }
            if !rest.is_empty() {
                return Err(wrong());
            }
        } else if rest.is_empty() || rest == "*" {
            return Err(wrong());
        } else {
            names.push(rest.to_owned());
        }
    }
    Ok(names)
}

impl Piece {
    fn value<'a>(&'a self, source: &'a dyn Source) -> Option<Cow<'a, str>> {
        match self {
            Piece::Text(text) => Some(Cow::Borrowed(text)),
            Piece::Header(name) => source.header(name).map(Cow::Owned),
            Piece::Query(name) => source.query(name).map(Cow::Owned),
            Piece::Body(names) => in_body(source.body(), names).map(Cow::Owned),
            Piece::Path => Some(Cow::Borrowed(source.path())),
            Piece::PathVariable(name) => source.path_variable(name).map(Cow::Borrowed),
            Piece::Context(name) => source.context().variable(name),
            Piece::StageVariable(name) => {
                source.stage_variables().get(name).map(|value| Cow::Borrowed(value.as_str()))
            }
        }
    }
}

fn in_body(body: &[u8], names: &[String]) -> Option<String> {
    if body.len() > BODY_BYTES_MAX {
        return None;
    }
    if names.is_empty() {
        return std::str::from_utf8(body).ok().map(str::to_owned);
    }
    let whole: Value = serde_json::from_slice(body).ok()?;
    let mut value = &whole;
    for name in names {
        value = match value {
            Value::Object(members) => members.get(name)?,
            Value::Array(elements) => elements.get(name.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    struct None_;

    impl Variables for None_ {
        fn variable(&self, name: &str) -> Option<Cow<'_, str>> {
            (name == "requestId").then_some(Cow::Borrowed("id"))
        }
    }

    struct Given(BTreeMap<String, String>);

    impl Source for Given {
        fn header(&self, name: &str) -> Option<String> {
            (name == "x-a").then(|| "1,2".to_owned())
        }
        fn query(&self, name: &str) -> Option<String> {
            (name == "q").then(|| "v".to_owned())
        }
        fn body(&self) -> &[u8] {
            br#"{"a": {"b": [1, {"c": "x"}]}, "t": true, "n": null, "d e": "y"}"#
        }
        fn path(&self) -> &str {
            "/pets/7"
        }
        fn path_variable(&self, name: &str) -> Option<&str> {
            (name == "id").then_some("7")
        }
        fn context(&self) -> &dyn Variables {
            &None_
        }
        fn stage_variables(&self) -> &BTreeMap<String, String> {
            &self.0
        }
    }

    #[test]
    fn values_are_text_and_variables() {
        let given = Given([("host".to_owned(), "h".to_owned())].into());
        for (text, expected) in [
            ("plain", Some("plain")),
            ("", Some("")),
            ("$request.header.X-A", Some("1,2")),
            ("$request.header.none", None),
            ("$request.querystring.q", Some("v")),
            ("$request.path", Some("/pets/7")),
            ("$request.path.id", Some("7")),
            ("$request.body.a.b[1].c", Some("x")),
            ("$request.body.a.b", Some(r#"[1,{"c":"x"}]"#)),
            ("$request.body['d e']", None),
            ("$request.body.a['b'][0]", Some("1")),
            ("$request.body.t", Some("true")),
            ("$request.body.n", None),
            ("$context.requestId", Some("id")),
            ("$stageVariables.host", Some("h")),
            ("a-${request.path.id}-${context.requestId}.", Some("a-7-id.")),
            ("${request.header.none}", None),
            ("x${request.header.none}y", Some("xy")),
        ] {
            let found = Expression::parse(text, Of::Request).ok().and_then(|e| e.value(&given));
            assert_eq!(found.as_deref(), expected, "{text}");
        }
        for (text, of) in [
            ("$request.headers.x", Of::Request),
            ("$response.header.x", Of::Request),
            ("$request.header.x", Of::Response),
            ("$response.path", Of::Response),
            ("$response.querystring.q", Of::Response),
            ("$request.header.", Of::Request),
            ("$request.body.a[?(@.b)]", Of::Request),
            ("$request.body.a[*]", Of::Request),
            ("$request.body..a", Of::Request),
            ("a${request.path", Of::Request),
            ("$", Of::Request),
        ] {
            assert!(Expression::parse(text, of).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_value_or_not(text in r"(\$|\{|\}|request|\.|body|header|a|\[|\]|0|\*){0,12}") {
            let given = Given(BTreeMap::new());
            if let Ok(expression) = Expression::parse(&text, Of::Request) {
                expression.value(&given);
            }
        }
    }
}
