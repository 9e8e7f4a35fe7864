//! Cross-origin requests («Using cross-origin resource sharing (CORS)»): what browsers ask first, and
//! what they are told with each answer.

use crate::encode::Answer;
use aws_api::ApiError;
use aws_api::s3::CORSRule;
use http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
    ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY,
};
use http::{HeaderMap, HeaderName, HeaderValue};

/// What an answer depends on beside its address.
const VARIES: &str = "Origin, Access-Control-Request-Headers, Access-Control-Request-Method";

/// What a page of another origin wants to do.
struct Wish<'r> {
    origin: &'r str,
    method: &'r str,
    /// Names of headers, in lower case; none where no browser asks beforehand.
    headers: Option<Vec<String>>,
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim).filter(|text| !text.is_empty())
}

/// Whether `text` is `pattern`, in which a star stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, behind)) => {
            text.len() >= before.len() + behind.len()
                && text.starts_with(before)
                && text.ends_with(behind)
        }
    }
}

impl Wish<'_> {
    /// The pattern of the origin by which the rule allows it, if it does.
    fn allowed<'a>(&self, rule: &'a CORSRule) -> Option<&'a str> {
        let origin = rule.allowed_origins.iter().find(|pattern| matches(pattern, self.origin))?;
        let allows = |name: &String| {
            let mut patterns = rule.allowed_headers.iter().flatten();
            patterns.any(|pattern| matches(&pattern.to_ascii_lowercase(), name))
        };
        let method = rule.allowed_methods.iter().any(|method| method == self.method);
        let headers = self.headers.iter().flatten().all(allows);
        (method && headers).then_some(origin.as_str())
    }

    /// What the browser is told by the first rule that allows it.
    fn told(&self, rules: &[CORSRule]) -> Option<Vec<(HeaderName, HeaderValue)>> {
        let (rule, pattern) = rules.iter().find_map(|rule| Some((rule, self.allowed(rule)?)))?;
        let mut told = Vec::new();
        let mut tell = |name: HeaderName, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                told.push((name, value));
            }
        };
        let anybody = pattern == "*";
        tell(ACCESS_CONTROL_ALLOW_ORIGIN, if anybody { "*" } else { self.origin });
        tell(ACCESS_CONTROL_ALLOW_METHODS, &rule.allowed_methods.join(", "));
        if let Some(headers) = self.headers.as_ref().filter(|headers| !headers.is_empty()) {
            tell(ACCESS_CONTROL_ALLOW_HEADERS, &headers.join(", "));
        }
        if let Some(exposed) = rule.expose_headers.as_ref().filter(|names| !names.is_empty()) {
            tell(ACCESS_CONTROL_EXPOSE_HEADERS, &exposed.join(", "));
        }
        if let Some(seconds) = rule.max_age_seconds {
            tell(ACCESS_CONTROL_MAX_AGE, &seconds.to_string());
        }
        if !anybody {
            tell(ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
        }
        tell(VARY, VARIES);
        Some(told)
    }
}

/// Adds to an answer what pages of other origins may know of it.
pub fn tell(rules: &[CORSRule], method: &str, headers: &HeaderMap, answer: &mut Answer) {
    let Some(origin) = text(headers, ORIGIN) else { return };
    // A HEAD or a GET may ask by itself which other method it stands for.
    let method = text(headers, ACCESS_CONTROL_REQUEST_METHOD).unwrap_or(method);
    if let Some(told) = (Wish { origin, method, headers: None }).told(rules) {
        answer.headers.extend(told);
    }
}

/// Answers what a browser asks before a request. `rules` are the bucket's: `Some(None)` where it has
/// none, `None` where there is no bucket.
///
/// # Errors
/// What browsers take for a no.
pub fn preflight(
    rules: Option<Option<&[CORSRule]>>,
    of_object: bool,
    headers: &HeaderMap,
) -> Result<Answer, ApiError> {
    let bad = |text: String| ApiError::new("BadRequest", 400, text);
    let origin = text(headers, ORIGIN)
        .ok_or_else(|| bad("Insufficient information. Origin request header needed.".to_owned()))?;
    let asked = text(headers, ACCESS_CONTROL_REQUEST_METHOD);
    let method = asked
        .filter(|method| ["GET", "PUT", "HEAD", "POST", "DELETE"].contains(method))
        .ok_or_else(|| {
        bad(format!("Invalid Access-Control-Request-Method: {}", asked.unwrap_or("null")))
    })?;
    let names = text(headers, ACCESS_CONTROL_REQUEST_HEADERS).unwrap_or_default();
    let names = names.split(',').map(|name| name.trim().to_ascii_lowercase());
    let names = names.filter(|name| !name.is_empty()).collect();
    let wish = Wish { origin, method, headers: Some(names) };
    let kind = if of_object { "OBJECT" } else { "BUCKET" };
    let forbidden = |text: &str, kind: &str| {
        ApiError::new("AccessForbidden", 403, format!("CORSResponse: {text}"))
            .with("Method", method)
            .with("ResourceType", kind)
    };
    let Some(rules) = rules else { return Err(forbidden("Bucket not found", "BUCKET")) };
    let Some(rules) = rules else {
        return Err(forbidden("CORS is not enabled for this bucket.", kind));
    };
    let told = wish.told(rules).ok_or_else(|| {
        forbidden(
            "This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.",
            kind,
        )
    })?;
    Ok(Answer { status: 200, headers: told, ..Answer::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(origins: &[&str], methods: &[&str], headers: &[&str]) -> CORSRule {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        CORSRule {
            allowed_origins: texts(origins),
            allowed_methods: texts(methods),
            allowed_headers: Some(texts(headers)),
            expose_headers: Some(vec!["ETag".to_owned(), "x-amz-meta-a".to_owned()]),
            max_age_seconds: Some(60),
            id: None,
        }
    }

    fn headers(given: &[(&str, &str)]) -> HeaderMap {
        given
            .iter()
            .map(|(name, value)| {
                let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
                (name, HeaderValue::from_str(value).expect("a value"))
            })
            .collect()
    }

    fn found<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        answer.headers.iter().find(|(of, _)| of == name)?.1.to_str().ok()
    }

    #[test]
    fn patterns_hold_a_star_at_most() {
        for (pattern, text, expected) in [
            ("*", "https://a.org", true),
            ("https://a.org", "https://a.org", true),
            ("https://a.org", "https://a.org:8080", false),
            ("https://*.a.org", "https://b.a.org", true),
            ("https://*.a.org", "https://a.org", false),
            ("ab*ba", "aba", false),
            ("x-amz-*", "x-amz-", true),
            ("", "", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn the_first_rule_that_allows_all_of_a_request_answers() {
        let rules = [
            rule(&["https://a.org"], &["GET"], &[]),
            rule(&["https://a.org", "https://*.b.org"], &["GET", "PUT"], &["X-Amz-*", "range"]),
            rule(&["*"], &["HEAD"], &["*"]),
        ];
        for (origin, method, names, expected) in [
            ("https://a.org", "GET", "", Some(("https://a.org", "GET"))),
            ("https://a.org", "GET", "Range", Some(("https://a.org", "GET, PUT"))),
            ("https://x.b.org", "PUT", "x-amz-date, RANGE", Some(("https://x.b.org", "GET, PUT"))),
            ("https://a.org", "PUT", "x-other", None),
            ("https://c.org", "PUT", "", None),
            ("https://a.org", "DELETE", "", None),
            ("https://c.org", "HEAD", "anything", Some(("*", "HEAD"))),
        ] {
            let asked = headers(&[
                ("origin", origin),
                ("access-control-request-method", method),
                ("access-control-request-headers", names),
            ]);
            let told = preflight(Some(Some(&rules)), true, &asked);
            let case = format!("{origin} {method} {names}");
            let Some((allowed, methods)) = expected else {
                let refused = told.expect_err(&case);
                assert_eq!((refused.code(), refused.status()), ("AccessForbidden", 403), "{case}");
                assert!(refused.members().contains(&("ResourceType", "OBJECT".to_owned())));
                continue;
            };
            let told = told.expect(&case);
            assert_eq!(found(&told, "access-control-allow-origin"), Some(allowed), "{case}");
            assert_eq!(found(&told, "access-control-allow-methods"), Some(methods), "{case}");
            let credentials = found(&told, "access-control-allow-credentials");
            assert_eq!(credentials.is_some(), allowed != "*", "{case}");
            let names = names.to_ascii_lowercase();
            let names = Some(names.as_str()).filter(|names| !names.is_empty());
            assert_eq!(found(&told, "access-control-allow-headers"), names, "{case}");
            assert_eq!(found(&told, "access-control-max-age"), Some("60"), "{case}");
            assert_eq!(found(&told, "vary"), Some(VARIES), "{case}");
        }
    }

    #[test]
    fn what_is_no_question_and_buckets_without_rules_are_refused() {
        let whole = [("origin", "https://a.org"), ("access-control-request-method", "GET")];
        for (rules, given, code, said) in [
            (Some(None), &whole[..0], "BadRequest", "Origin request header needed"),
            (Some(None), &whole[..1], "BadRequest", "Method: null"),
            (Some(None), &whole[..], "AccessForbidden", "CORS is not enabled for this bucket."),
            (None, &whole[..], "AccessForbidden", "Bucket not found"),
        ] {
            let refused = preflight(rules, false, &headers(given)).expect_err(said);
            assert_eq!(refused.code(), code);
            assert!(refused.message().contains(said), "{}", refused.message());
        }
    }

    #[test]
    fn answers_tell_pages_what_they_may_know_and_others_nothing() {
        let rules = [rule(&["https://a.org"], &["GET"], &[])];
        for (given, method, expected) in [
            (&[("origin", "https://a.org")][..], "GET", true),
            (&[("origin", "https://a.org")], "PUT", false),
            (&[("origin", "https://b.org")], "GET", false),
            (&[], "GET", false),
        ] {
            let mut answer = Answer::default();
            tell(&rules, method, &headers(given), &mut answer);
            assert_eq!(!answer.headers.is_empty(), expected, "{given:?} {method}");
            let exposed = found(&answer, "access-control-expose-headers");
            assert_eq!(exposed.is_some(), expected);
        }
    }
}
