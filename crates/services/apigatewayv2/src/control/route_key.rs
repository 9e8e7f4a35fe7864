//! Route keys (API Gateway Developer Guide, «Working with routes for HTTP APIs» and «for WebSocket
//! APIs»).

use crate::errors::bad;
use aws_api::ApiError;

/// The methods that route keys can name, beside `ANY`.
const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
/// Longest route key; the model has it, too.
const LENGTH_MAX: usize = 1024;

/// A route key of an HTTP API, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RouteKey {
    /// `$default`: what no other route takes.
    Default,
    /// A method and a path.
    Path {
        /// None of `ANY`.
        method: Option<String>,
        /// What stands between the slashes; the root has none.
        segments: Vec<Segment>,
    },
}

/// A part of a route's path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Segment {
    /// Text that a request has at its place.
    Fixed(String),
    /// `{name}`: any text without slashes.
    Variable(String),
    /// `{name+}`: all that is left. The last one.
    Greedy(String),
}

impl RouteKey {
    /// Takes a key apart.
    pub(crate) fn parse(key: &str) -> Option<RouteKey> {
        if key == "$default" {
            return Some(RouteKey::Default);
        }
        if key.len() > LENGTH_MAX {
            return None;
        }
        let (method, path) = key.split_once(' ')?;
        let method = match method {
            "ANY" => None,
            _ if METHODS.contains(&method) => Some(method.to_owned()),
            _ => return None,
        };
        let path = path.strip_prefix('/')?;
        if path.is_empty() {
            return Some(RouteKey::Path { method, segments: Vec::new() });
        }
        let mut segments = Vec::new();
        let mut names: Vec<&str> = Vec::new();
        let count = path.split('/').count();
        for (place, text) in path.split('/').enumerate() {
            let segment = Segment::parse(text)?;
            if let Segment::Variable(name) | Segment::Greedy(name) = &segment {
                let name = text.find(name.as_str()).map(|at| &text[at..at + name.len()])?;
                if names.contains(&name) {
                    return None;
                }
                names.push(name);
            }
            let last = place + 1 == count;
            if matches!(segment, Segment::Greedy(_)) && !last {
                return None;
            }
            segments.push(segment);
        }
        Some(RouteKey::Path { method, segments })
    }
}

impl Segment {
    fn parse(text: &str) -> Option<Segment> {
        let Some(inner) = text.strip_prefix('{') else {
            let fixed = |c: char| !c.is_whitespace() && !c.is_control() && !"{}?#".contains(c);
            return text.chars().all(fixed).then(|| Segment::Fixed(text.to_owned()));
        };
        let inner = inner.strip_suffix('}')?;
        let (name, greedy) = match inner.strip_suffix('+') {
            Some(name) => (name, true),
            None => (inner, false),
        };
        let letter = |c: char| c.is_ascii_alphanumeric() || "._-:".contains(c);
        if name.is_empty() || !name.chars().all(letter) {
            return None;
        }
        Some(if greedy {
            Segment::Greedy(name.to_owned())
        } else {
            Segment::Variable(name.to_owned())
        })
    }
}

/// Refuses what is no route key of an API of that kind.
pub(crate) fn check(key: &str, is_http: bool) -> Result<(), ApiError> {
    if is_http && RouteKey::parse(key).is_none() {
        return Err(bad(format!(
            "The provided route key is not formatted properly for HTTP protocol. Format should be \
             \"<HTTP METHOD> /<RESOURCE PATH>\" or \"$default\", but was \"{key}\""
        )));
    }
    if !is_http && (key.trim().is_empty() || key.len() > LENGTH_MAX) {
        return Err(bad("Route key is required"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(key: &RouteKey) -> String {
        match key {
            RouteKey::Default => "$default".to_owned(),
            RouteKey::Path { method, segments } => {
                let segment = |segment: &Segment| match segment {
                    Segment::Fixed(text) => format!("/{text}"),
                    Segment::Variable(name) => format!("/{{{name}}}"),
                    Segment::Greedy(name) => format!("/{{{name}+}}"),
                };
                let path: String = segments.iter().map(segment).collect();
                let path = if path.is_empty() { "/".to_owned() } else { path };
                format!("{} {path}", method.as_deref().unwrap_or("ANY"))
            }
        }
    }

    #[test]
    fn keys_are_methods_and_paths() {
        for key in [
            "$default",
            "GET /",
            "ANY /pets",
            "POST /pets/{petId}/toys/{toy}",
            "ANY /{proxy+}",
            "DELETE /a-b_c.d~/{x}/{rest+}",
            "GET /pets/",
        ] {
            let parsed = RouteKey::parse(key);
            assert_eq!(parsed.as_ref().map(shown).as_deref(), Some(key));
        }
        for key in [
            "",
            "$connect",
            "/pets",
            "GET",
            "GET pets",
            "get /pets",
            "TRACE /pets",
            "GET /{proxy+}/x",
            "GET /{}",
            "GET /{a",
            "GET /a}",
            "GET /x{a}",
            "GET /{a}/{a}",
            "GET /{a b}",
            "GET /a b",
            "GET /a?b",
            "GET  /a",
        ] {
            assert_eq!(RouteKey::parse(key), None, "{key}");
        }
    }

    proptest! {
        #[test]
        fn what_is_a_key_is_told_again_by_its_parts(key in "(GET|ANY|POST) (/(\\{?[a-z]{0,3}\\+?\\}?)){1,4}") {
            if let Some(parsed) = RouteKey::parse(&key) {
                prop_assert_eq!(shown(&parsed), key);
            }
        }

        #[test]
        fn any_text_is_a_key_or_not(key in "\\PC{0,40}") {
            let parsed = RouteKey::parse(&key);
            prop_assert!(parsed.is_none() || shown(&parsed.unwrap()) == key);
        }
    }
}
