//! Where values come from: the right sides of parameter mappings («Mapping source data»).

use gateway::Context;
use gateway::context::Variables;
use gateway::jsonpath::Path;
use gateway::mapping::Params;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A source.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Source {
    /// `method.request.path.NAME`
    Path(String),
    /// `method.request.querystring.NAME`, `…multivaluequerystring.NAME` with all values.
    Query(String, Count),
    /// `method.request.header.NAME`, `integration.response.header.NAME`, or all values.
    Header(String, Count),
    /// `method.request.body`, or by a JSONPath what is in it.
    Body(Option<Path>),
    /// `context.NAME`
    Context(String),
    /// `stageVariables.NAME`
    StageVariable(String),
    /// `'text'`
    Static(String),
}

/// The last of several values, or all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Count {
    Last,
    All,
}

/// What sources are read from.
#[derive(Clone, Copy)]
pub(crate) struct Material<'a> {
    pub(crate) params: &'a Params,
    pub(crate) body: &'a [u8],
    pub(crate) context: &'a Context,
    pub(crate) stage_variables: &'a BTreeMap<String, String>,
}

impl Source {
    /// A source of requests: `method.request.…`.
    pub(crate) fn of_request(text: &str) -> Option<Source> {
        Source::parse(text, "method.request.")
    }

    /// A source of answers: `integration.response.…`.
    pub(crate) fn of_response(text: &str) -> Option<Source> {
        Source::parse(text, "integration.response.")
    }

    fn parse(text: &str, begin: &str) -> Option<Source> {
        let inner = |text: &str| text.strip_prefix('\'')?.strip_suffix('\'').map(str::to_owned);
        if text.starts_with('\'') {
            return inner(text).map(Source::Static);
        }
        if let Some(name) = text.strip_prefix("context.").or(text.strip_prefix("$context.")) {
            return Some(Source::Context(name.to_owned()));
        }
        if let Some(name) =
            text.strip_prefix("stageVariables.").or(text.strip_prefix("$stageVariables."))
        {
            return Some(Source::StageVariable(name.to_owned()));
        }
        let rest = text.strip_prefix(begin)?;
        if rest == "body" {
            return Some(Source::Body(None));
        }
        if let Some(path) = rest.strip_prefix("body.").or(rest.strip_prefix("body[")) {
            let path = match rest.as_bytes().get(4) {
                Some(b'[') => format!("$[{path}"),
                _ if path.starts_with('$') => path.to_owned(),
                _ => format!("$.{path}"),
            };
            return Path::parse(&path).ok().map(|path| Source::Body(Some(path)));
        }
        let (kind, name) = rest.split_once('.')?;
        let name = name.to_owned();
        Some(match kind {
            "path" => Source::Path(name),
            "querystring" => Source::Query(name, Count::Last),
            "multivaluequerystring" => Source::Query(name, Count::All),
            "header" => Source::Header(name, Count::Last),
            "multivalueheader" => Source::Header(name, Count::All),
            _ => return None,
        })
    }

    /// The value; nothing where the request or answer does not have it.
    pub(crate) fn value<'m>(&'m self, from: &Material<'m>) -> Option<Cow<'m, str>> {
        match self {
            Source::Query(..) | Source::Header(..) => self.values(from).pop(),
            _ => self.values(from).into_iter().next(),
        }
    }

    /// All values, of those that may have several.
    pub(crate) fn values<'m>(&'m self, from: &Material<'m>) -> Vec<Cow<'m, str>> {
        let one = |value: Option<&'m str>| value.map(Cow::Borrowed).into_iter().collect();
        let count = |mut values: Vec<Cow<'m, str>>, count: Count| match count {
            Count::All => values,
            Count::Last => values.pop().into_iter().collect(),
        };
        match self {
            Source::Path(name) => {
                let found = from.params.path.iter().find(|(known, _)| **known == **name);
                one(found.map(|(_, value)| value.as_str()))
            }
            Source::Query(name, which) => {
                let named = from.params.query.iter().filter(|(known, _)| known == name);
                count(named.map(|(_, value)| Cow::Borrowed(value.as_str())).collect(), *which)
            }
            Source::Header(name, which) => {
                let all = from.params.header.iter();
                let named = all.filter(|(known, _)| known.eq_ignore_ascii_case(name));
                count(named.map(|(_, value)| Cow::Borrowed(value.as_str())).collect(), *which)
            }
            Source::Body(None) => vec![String::from_utf8_lossy(from.body)],
            Source::Body(Some(path)) => {
                let Ok(json) = serde_json::from_slice::<Value>(from.body) else {
                    return Vec::new();
                };
                path.find(&json).map(|found| Cow::Owned(text(&found))).into_iter().collect()
            }
            Source::Context(name) => from.context.variable(name).into_iter().collect(),
            Source::StageVariable(name) => one(from.stage_variables.get(name).map(String::as_str)),
            Source::Static(text) => vec![Cow::Borrowed(text.as_str())],
        }
    }
}

/// Texts as they are, all else as JSON.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_read() {
        let path = |text| Source::Body(Some(Path::parse(text).unwrap()));
        for (text, expected) in [
            ("method.request.path.id", Some(Source::Path("id".into()))),
            ("method.request.querystring.a-b", Some(Source::Query("a-b".into(), Count::Last))),
            ("method.request.multivaluequerystring.q", Some(Source::Query("q".into(), Count::All))),
            ("method.request.header.X-One", Some(Source::Header("X-One".into(), Count::Last))),
            ("method.request.multivalueheader.x", Some(Source::Header("x".into(), Count::All))),
            ("method.request.body", Some(Source::Body(None))),
            ("method.request.body.a.b[0]", Some(path("$.a.b[0]"))),
            ("method.request.body[0].a", Some(path("$[0].a"))),
            ("context.identity.sourceIp", Some(Source::Context("identity.sourceIp".into()))),
            ("stageVariables.v", Some(Source::StageVariable("v".into()))),
            ("'text'", Some(Source::Static("text".into()))),
            ("''", Some(Source::Static(String::new()))),
            ("'*'", Some(Source::Static("*".into()))),
            ("'", None),
            ("'open", None),
            ("method.request.cookie.x", None),
            ("method.request.body.[", None),
            ("integration.response.header.x", None),
            ("text", None),
            ("", None),
        ] {
            assert_eq!(Source::of_request(text), expected, "{text}");
        }
        let header = Source::of_response("integration.response.header.ETag");
        assert_eq!(header, Some(Source::Header("ETag".into(), Count::Last)));
        assert_eq!(Source::of_response("method.request.header.x"), None);
    }
}
