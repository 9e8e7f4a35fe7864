//! Cross-origin requests, answered as the API is configured («Configure CORS for HTTP APIs in API
//! Gateway»): the integration has no say.

use aws_api::apigatewayv2::Cors;
use http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
    ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

type Headers = Vec<(HeaderName, HeaderValue)>;

/// What begins the names of all headers that are about this.
const OF_CORS: &str = "access-control-";

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// What a browser is told that asks before it calls; nothing if it does not ask.
pub(crate) fn preflight(cors: &Cors, method: &Method, request: &HeaderMap) -> Option<Headers> {
    let wanted = text(request, ACCESS_CONTROL_REQUEST_METHOD)?;
    if method != Method::OPTIONS {
        return None;
    }
    let Some(mut headers) = origin(cors, request) else { return Some(Vec::new()) };
    let asked = text(request, ACCESS_CONTROL_REQUEST_HEADERS).unwrap_or_default();
    add(&mut headers, ACCESS_CONTROL_ALLOW_METHODS, &shown(cors, &cors.allow_methods, wanted));
    add(&mut headers, ACCESS_CONTROL_ALLOW_HEADERS, &shown(cors, &cors.allow_headers, asked));
    add(&mut headers, ACCESS_CONTROL_EXPOSE_HEADERS, &list(&cors.expose_headers));
    let max_age = cors.max_age.map(|seconds| seconds.to_string()).unwrap_or_default();
    add(&mut headers, ACCESS_CONTROL_MAX_AGE, &max_age);
    Some(headers)
}

/// An answer to such a question.
pub(crate) const PREFLIGHT_STATUS: StatusCode = StatusCode::NO_CONTENT;

/// Takes what the integration says of this out of an answer, and puts in what a page of this origin
/// is to be told.
pub(crate) fn apply(cors: &Cors, request: &HeaderMap, answer: &mut Headers) {
    answer.retain(|(name, _)| !name.as_str().starts_with(OF_CORS));
    if let Some(mut headers) = origin(cors, request) {
        add(&mut headers, ACCESS_CONTROL_EXPOSE_HEADERS, &list(&cors.expose_headers));
        answer.extend(headers);
    }
}

/// The origin, if it is one of those that may call.
fn origin(cors: &Cors, request: &HeaderMap) -> Option<Headers> {
    let origin = text(request, ORIGIN)?;
    let fits = |allowed: &String| match allowed.as_str() {
        "*" => true,
        allowed => match allowed.strip_suffix('*') {
            Some(begin) => origin.starts_with(begin),
            None => allowed.eq_ignore_ascii_case(origin),
        },
    };
    let allowed = cors.allow_origins.as_deref().unwrap_or_default();
    if !allowed.iter().any(fits) {
        return None;
    }
    let mut headers = Vec::new();
    if allowed.iter().any(|one| one == "*") {
        add(&mut headers, ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    } else {
        add(&mut headers, ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        add(&mut headers, VARY, "Origin");
    }
    if cors.allow_credentials == Some(true) {
        add(&mut headers, ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
    }
    Some(headers)
}

/// What may be asked for: a wildcard as what was asked for, where browsers refuse wildcards.
fn shown(cors: &Cors, allowed: &Option<Vec<String>>, asked: &str) -> String {
    let any = allowed.as_deref().unwrap_or_default().iter().any(|one| one == "*");
    match any && cors.allow_credentials == Some(true) {
        true => asked.to_owned(),
        false => list(allowed),
    }
}

fn list(allowed: &Option<Vec<String>>) -> String {
    allowed.as_deref().unwrap_or_default().join(",")
}

fn add(headers: &mut Headers, name: HeaderName, value: &str) {
    // What can't stand in a header was not asked for by any browser.
    if let Ok(value) = HeaderValue::from_str(value)
        && !value.is_empty()
    {
        headers.push((name, value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cors(origins: &[&str], methods: &[&str], headers: &[&str], credentials: bool) -> Cors {
        let list = |list: &[&str]| Some(list.iter().map(|one| (*one).to_owned()).collect());
        Cors {
            allow_credentials: Some(credentials),
            allow_headers: list(headers),
            allow_methods: list(methods),
            allow_origins: list(origins),
            expose_headers: list(&["x-custom", "date"]),
            max_age: Some(300),
        }
    }

    fn request(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        pairs.iter().map(pair).collect()
    }

    fn lines(headers: Headers) -> String {
        let line = |(name, value): (HeaderName, HeaderValue)| {
            format!("{}: {}", name.as_str(), value.to_str().unwrap_or_default())
                .replace(OF_CORS, "")
        };
        headers.into_iter().map(line).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn browsers_that_ask_are_told_what_they_may() {
        const PAGE: &str = "https://page.example";
        let open = cors(&["*"], &["*"], &["*"], false);
        let some = cors(&["https://a.example", PAGE], &["GET", "POST"], &["Content-Type"], false);
        let trusting = cors(&["https://*"], &["*"], &["*"], true);
        let tail = "expose-headers: x-custom,date; max-age: 300";
        for (cors, origin, method, headers, expected) in [
            (&open, PAGE, "PUT", "x-any", "allow-origin: *; allow-methods: *; allow-headers: *; "),
            (&some, PAGE, "POST", "content-type", {
                "allow-origin: https://page.example; vary: Origin; allow-methods: GET,POST; \
                 allow-headers: Content-Type; "
            }),
            (&trusting, PAGE, "PUT", "x-any", {
                "allow-origin: https://page.example; vary: Origin; allow-credentials: true; \
                 allow-methods: PUT; allow-headers: x-any; "
            }),
            (&some, "https://other.example", "GET", "", ""),
            (&trusting, "http://page.example", "GET", "", ""),
        ] {
            let request = request(&[
                ("origin", origin),
                ("access-control-request-method", method),
                ("access-control-request-headers", headers),
            ]);
            let told = preflight(cors, &Method::OPTIONS, &request).map(lines);
            let expected = match expected {
                "" => String::new(),
                head => format!("{head}{tail}"),
            };
            assert_eq!(told, Some(expected), "{origin} {method} {headers}");
            assert_eq!(preflight(cors, &Method::GET, &request), None);
        }
        assert_eq!(preflight(&open, &Method::OPTIONS, &request(&[("origin", PAGE)])), None);
    }

    #[test]
    fn what_the_integration_says_does_not_count() {
        let some = cors(&["https://page.example"], &["GET"], &[], false);
        let answered = |origin: &'static str| {
            let mut answer = vec![
                (ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
                (HeaderName::from_static("x-own"), HeaderValue::from_static("1")),
            ];
            apply(&some, &request(&[("origin", origin)]), &mut answer);
            lines(answer)
        };
        assert_eq!(
            answered("https://page.example"),
            "x-own: 1; allow-origin: https://page.example; vary: Origin; \
             expose-headers: x-custom,date"
        );
        assert_eq!(answered("https://page.example.org"), "x-own: 1");
    }
}
