//! Selection expressions: text with variables that comes to a key («WebSocket selection expressions»).

use super::variable::{Scope, Variable};
use bytes::Bytes;
use foundation::{AccountId, Region, Timestamp};
use gateway::{Context, Request};
use http::{HeaderMap, Method, Uri, Version};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// An expression: `$request.body.action`, `${request.body.version}-beta`, `\$default`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Expression(Vec<Piece>);

#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Text(String),
    Variable(Variable),
}

/// The text is no expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Malformed(String);

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    /// A variable that there is not, or a brace that is left open.
    pub(crate) fn parse(text: &str) -> Result<Expression, Malformed> {
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['$', '\\']) {
            plain.push_str(&rest[..at]);
            rest = &rest[at..];
            if let Some(behind) = rest.strip_prefix('\\') {
                // Whatever else stands behind it, the backslash is text: patterns have them.
                plain.push(if behind.starts_with('$') { '$' } else { '\\' });
                rest = behind.strip_prefix('$').unwrap_or(behind);
                continue;
            }
            let (name, behind) = name(&rest[1..])?;
            let variable = Variable::parse(name)
                .ok_or_else(|| Malformed(format!("there is no variable ${name}")))?;
            if !plain.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(Piece::Variable(variable));
            rest = behind;
        }
        plain.push_str(rest);
        if !plain.is_empty() {
            pieces.push(Piece::Text(plain));
        }
        Ok(Expression(pieces))
    }

    /// The key; nothing where a variable has no value.
    pub(crate) fn evaluate(&self, scope: &Scope<'_>) -> Option<String> {
        let mut key = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => key.push_str(text),
                Piece::Variable(variable) => key.push_str(&variable.value(scope)?),
            }
        }
        Some(key)
    }
}

/// The key that an expression comes to for a message of no connection in particular.
///
/// # Errors
/// Why it is no expression.
pub fn key_of(expression: &str, message: &str) -> Result<Option<String>, String> {
    let expression = Expression::parse(expression).map_err(|wrong| wrong.to_string())?;
    let request = Request {
        id: "".into(),
        at: Timestamp::EPOCH,
        began_ns: 0,
        source_ip: None,
        method: Method::GET,
        uri: Uri::default(),
        version: Version::HTTP_11,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        too_large: false,
        api: "".into(),
        path: "/".into(),
        host: None,
    };
    let (account, region) = (AccountId::DEFAULT, Region::default());
    let (stage, path) = ("".into(), "/".into());
    let context = Context::new(Arc::new(request), account, region, stage, path, "".into());
    Ok(expression.evaluate(&Scope::new(message, &context, &BTreeMap::new(), None)))
}

/// The name of the variable behind a sign, and what is behind that.
fn name(text: &str) -> Result<(&str, &str), Malformed> {
    if let Some(braced) = text.strip_prefix('{') {
        return braced.split_once('}').ok_or_else(|| Malformed("a brace is left open".to_owned()));
    }
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '[' | ']');
    let end = text.find(|c| !letter(c)).unwrap_or(text.len());
    // A full stop ends a sentence, not a name.
    let name = text[..end].trim_end_matches('.');
    Ok(text.split_at(name.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::websocket::variable::tests::scope;
    use proptest::prelude::*;

    #[test]
    fn expressions_come_to_keys() {
        let body = r#"{"action": "join", "n": 7, "deep": {"a": ["x", {"k": "y"}]}, "no": null,
            "b": true, "o": {}}"#;
        for (text, expected) in [
            ("$request.body.action", Some("join")),
            ("${request.body.action}", Some("join")),
            ("${request.body.action}-beta", Some("join-beta")),
            ("$request.body.action-beta", None),
            ("$request.body.n", Some("7")),
            ("$request.body.b", Some("true")),
            ("$request.body.deep.a[1].k", Some("y")),
            ("$request.body.deep.a[9]", None),
            ("$request.body.no", None),
            ("$request.body.o", None),
            ("$request.body.absent", None),
            ("${request.body.action}/${request.body.n}", Some("join/7")),
            ("$request.body.action.", Some("join.")),
            (r"\$default", Some("$default")),
            (r"\$request.body.action", Some("$request.body.action")),
            (r"/2\d\d/", Some(r"/2\d\d/")),
            ("plain", Some("plain")),
            ("$context.connectionId", Some("c=")),
            ("$context.absent", None),
            ("$stageVariables.v", Some("w")),
            ("$request.header.x-one", Some("1")),
            ("$request.querystring.q", Some("2")),
            ("${request.header.absent}", None),
            ("$integration.response.statuscode", None),
            ("", Some("")),
        ] {
            let expression = Expression::parse(text).unwrap();
            let found = scope(body, |scope| expression.evaluate(scope));
            assert_eq!(found.as_deref(), expected, "{text}");
        }
        for text in
            ["$", "${}", "${request.body.a", "$request", "$nothing.x", "a $b", "$request.body..["]
        {
            assert!(Expression::parse(text).is_err(), "{text}");
        }
        for body in ["", "hello", "[1", "\"action\"", "[{\"action\": \"join\"}]"] {
            let expression = Expression::parse("$request.body.action").unwrap();
            assert_eq!(scope(body, |scope| expression.evaluate(scope)), None, "{body}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_an_expression_or_malformed(
            text in r"(\$|\{|\}|\\|request\.body|\.|[a-z]|\[|\]|é){0,12}", body in r#"[{}\[\]":a1,]{0,12}"#,
        ) {
            if let Ok(expression) = Expression::parse(&text) {
                scope(&body, |scope| expression.evaluate(scope));
            }
        }

        #[test]
        fn text_without_variables_is_its_own_key(text in "[^$\\\\]{0,20}") {
            let expression = Expression::parse(&text).unwrap();
            prop_assert_eq!(scope("", |scope| expression.evaluate(scope)), Some(text));
        }
    }
}
