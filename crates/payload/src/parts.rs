//! Parts of requests as events have them.

use crate::query;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, COOKIE};
use http::{HeaderName, HeaderValue};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// A header of a request.
pub type Header<'a> = (&'a HeaderName, &'a HeaderValue);

/// By name, the values of one name joined by commas.
fn joined<'a, N: Ord>(pairs: impl Iterator<Item = (N, Cow<'a, str>)>) -> BTreeMap<N, String> {
    let mut all: BTreeMap<N, String> = BTreeMap::new();
    for (name, value) in pairs {
        match all.entry(name) {
            Entry::Vacant(free) => drop(free.insert(value.into_owned())),
            Entry::Occupied(mut earlier) => {
                let earlier = earlier.get_mut();
                earlier.push(',');
                earlier.push_str(&value);
            }
        }
    }
    all
}

/// Headers by their names in lower case, those of one name joined by commas. Cookies have their own
/// place.
pub fn headers<'a>(all: &[Header<'a>]) -> BTreeMap<&'a str, String> {
    let named = all.iter().filter(|(name, _)| **name != COOKIE);
    joined(named.map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes()))))
}

/// The cookies of a request, one by one.
pub fn cookies(all: &[Header<'_>]) -> Vec<String> {
    let lines = all.iter().filter(|(name, _)| **name == COOKIE);
    let lines = lines.map(|(_, line)| String::from_utf8_lossy(line.as_bytes()));
    let each = |line: Cow<'_, str>| -> Vec<String> {
        line.split(';').map(|cookie| cookie.trim().to_owned()).collect()
    };
    lines.flat_map(each).filter(|cookie| !cookie.is_empty()).collect()
}

/// Query parameters decoded, those of one name joined by commas.
pub fn parameters(raw: &str) -> BTreeMap<String, String> {
    joined(query::pairs(raw).into_iter().map(|(name, value)| (name.into_owned(), value)))
}

/// A body for an event, and whether it is in base64: text as it is, all else encoded.
pub fn body(all: &[Header<'_>], body: &[u8]) -> (Option<String>, bool) {
    if body.is_empty() {
        return (None, false);
    }
    match std::str::from_utf8(body) {
        Ok(text) if !is_binary(all) => (Some(text.to_owned()), false),
        _ => (Some(STANDARD.encode(body)), true),
    }
}

/// Whether the headers say that the body is no text.
pub fn is_binary(all: &[Header<'_>]) -> bool {
    let header = |wanted: HeaderName| all.iter().find(|(name, _)| **name == wanted);
    let kind = header(CONTENT_TYPE).and_then(|(_, kind)| kind.to_str().ok()).unwrap_or_default();
    !is_text(kind) || header(CONTENT_ENCODING).is_some()
}

/// A text in base64, decoded.
pub(crate) fn decoded(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

fn is_text(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind.starts_with("text/")
        || matches!(
            kind.as_str(),
            "application/json" | "application/javascript" | "application/xml"
        )
        || kind.ends_with("+json")
        || kind.ends_with("+xml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_cookies_and_parameters_are_gathered() {
        let all: Vec<(HeaderName, HeaderValue)> = [
            ("x-two", "1"),
            ("cookie", "a=1; b=2"),
            ("x-two", "2"),
            ("cookie", "c=3"),
            ("x-one", "z"),
        ]
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
        .into();
        let all: Vec<_> = all.iter().map(|(name, value)| (name, value)).collect();
        let shown: Vec<_> = headers(&all).into_iter().collect();
        assert_eq!(shown, [("x-one", "z".to_owned()), ("x-two", "1,2".to_owned())]);
        assert_eq!(cookies(&all), ["a=1", "b=2", "c=3"]);
        let read: Vec<_> = parameters("p1=v+1&p1=v%2C2&p2=&p3").into_iter().collect();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(read, [pair("p1", "v 1,v,2"), pair("p2", ""), pair("p3", "")]);
    }

    #[test]
    fn bodies_that_are_no_text_are_encoded() {
        for (kind, encoding, sent, expected) in [
            ("text/plain", None, &b"hi"[..], ("hi", false)),
            ("application/json; charset=utf-8", None, b"{}", ("{}", false)),
            ("application/problem+json", None, b"{}", ("{}", false)),
            ("text/plain", None, b"\xff", ("/w==", true)),
            ("text/plain", Some("gzip"), b"hi", ("aGk=", true)),
            ("application/x-www-form-urlencoded", None, b"a=1", ("YT0x", true)),
            ("image/svg+xml", None, b"<svg/>", ("<svg/>", false)),
            ("", None, b"hi", ("aGk=", true)),
        ] {
            let mut all = vec![(CONTENT_TYPE, HeaderValue::from_static(kind))];
            all.extend(encoding.map(|it| (CONTENT_ENCODING, HeaderValue::from_static(it))));
            let all: Vec<_> = all.iter().map(|(name, value)| (name, value)).collect();
            let (text, encoded) = body(&all, sent);
            assert_eq!((text.as_deref(), encoded), (Some(expected.0), expected.1), "{kind}");
        }
        assert_eq!(body(&[], b""), (None, false));
    }
}
