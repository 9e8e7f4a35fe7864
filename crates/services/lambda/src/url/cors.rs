//! Cross-origin requests (Lambda Developer Guide, «Cross-origin resource sharing (CORS)»): which
//! headers browsers are told.

use super::record::Origins;
use http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
    ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method};

type Headers = Vec<(HeaderName, HeaderValue)>;

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

impl Origins {
    /// What a request of this origin's page is told, whatever comes of it; nothing where it may not
    /// see that.
    pub(super) fn headers(&self, request: &HeaderMap) -> Headers {
        let mut headers = self.origin(request).unwrap_or_default();
        if !headers.is_empty() {
            add(&mut headers, ACCESS_CONTROL_EXPOSE_HEADERS, &list(self.exposed.as_deref()));
        }
        headers
    }

    /// What a browser is told that asks before it calls; `None` if it does not ask.
    pub(super) fn preflight(&self, method: &Method, request: &HeaderMap) -> Option<Headers> {
        let wanted = text(request, ACCESS_CONTROL_REQUEST_METHOD)?;
        if method != Method::OPTIONS || !request.contains_key(ORIGIN) {
            return None;
        }
        let asked = text(request, ACCESS_CONTROL_REQUEST_HEADERS).unwrap_or_default();
        let allowed = any(self.methods.as_deref(), |method| method.eq_ignore_ascii_case(wanted))
            && names(asked).all(|name| {
                any(self.headers.as_deref(), |header| header.eq_ignore_ascii_case(name))
            });
        let Some(mut headers) = self.origin(request).filter(|_| allowed) else {
            return Some(Vec::new());
        };
        add(
            &mut headers,
            ACCESS_CONTROL_ALLOW_METHODS,
            &self.shown(self.methods.as_deref(), wanted),
        );
        add(
            &mut headers,
            ACCESS_CONTROL_ALLOW_HEADERS,
            &self.shown(self.headers.as_deref(), asked),
        );
        let max_age = self.max_age_s.map(|seconds| seconds.to_string()).unwrap_or_default();
        add(&mut headers, ACCESS_CONTROL_MAX_AGE, &max_age);
        Some(headers)
    }

    /// The origin, if it is one of those that may call.
    fn origin(&self, request: &HeaderMap) -> Option<Headers> {
        let origin = text(request, ORIGIN)?;
        let known = any(self.origins.as_deref(), |known| known.eq_ignore_ascii_case(origin));
        let everybody = is_wildcard(self.origins.as_deref());
        let mut headers = Vec::new();
        match known {
            // Browsers refuse the wildcard where they are to send credentials.
            true if everybody && !self.with_credentials() => {
                add(&mut headers, ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            }
            true => {
                add(&mut headers, ACCESS_CONTROL_ALLOW_ORIGIN, origin);
                add(&mut headers, VARY, "Origin");
            }
            false => return None,
        }
        if self.with_credentials() {
            add(&mut headers, ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
        }
        Some(headers)
    }

    fn with_credentials(&self) -> bool {
        self.credentials == Some(true)
    }

    /// What may be asked for: a wildcard as what was asked for, where browsers refuse wildcards.
    fn shown(&self, allowed: Option<&[String]>, asked: &str) -> String {
        match is_wildcard(allowed) && self.with_credentials() {
            true => asked.to_owned(),
            false => list(allowed),
        }
    }
}

fn names(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|name| !name.is_empty())
}

fn any(allowed: Option<&[String]>, is: impl Fn(&str) -> bool) -> bool {
    allowed.unwrap_or_default().iter().any(|one| one == "*" || is(one))
}

fn is_wildcard(allowed: Option<&[String]>) -> bool {
    any(allowed, |_| false)
}

fn list(allowed: Option<&[String]>) -> String {
    allowed.unwrap_or_default().join(",")
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

    fn cors(origins: &[&str], methods: &[&str], headers: &[&str], credentials: bool) -> Origins {
        let list = |list: &[&str]| Some(list.iter().map(|one| (*one).to_owned()).collect());
        Origins {
            origins: list(origins),
            methods: list(methods),
            headers: list(headers),
            exposed: list(&["x-custom", "date"]),
            credentials: Some(credentials),
            max_age_s: Some(300),
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
                .replace("access-control-", "")
        };
        headers.into_iter().map(line).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn browsers_that_ask_are_told_what_they_may() {
        const PAGE: &str = "https://page.example";
        let open = cors(&["*"], &["*"], &["*"], false);
        let some = cors(&[PAGE], &["GET", "POST"], &["Content-Type"], false);
        let trusting = cors(&["*"], &["*"], &["*"], true);
        for (origins, origin, method, headers, expected) in [
            (
                &open,
                PAGE,
                "PUT",
                "x-any",
                "allow-origin: *; allow-methods: *; allow-headers: *; max-age: 300",
            ),
            (&some, PAGE, "POST", "content-type", {
                "allow-origin: https://page.example; vary: Origin; allow-methods: GET,POST; \
                 allow-headers: Content-Type; max-age: 300"
            }),
            (&some, PAGE, "DELETE", "content-type", ""),
            (&some, PAGE, "GET", "content-type, x-other", ""),
            (&some, "https://other.example", "GET", "", ""),
            (&trusting, PAGE, "PUT", "x-any", {
                "allow-origin: https://page.example; vary: Origin; allow-credentials: true; \
                 allow-methods: PUT; allow-headers: x-any; max-age: 300"
            }),
        ] {
            let request = request(&[
                ("origin", origin),
                ("access-control-request-method", method),
                ("access-control-request-headers", headers),
            ]);
            let told = origins.preflight(&Method::OPTIONS, &request).map(lines);
            assert_eq!(told.as_deref(), Some(expected), "{origin} {method} {headers}");
            assert_eq!(origins.preflight(&Method::GET, &request), None);
        }
        let no_question = request(&[("origin", PAGE)]);
        assert_eq!(open.preflight(&Method::OPTIONS, &no_question), None);
        let no_page = request(&[("access-control-request-method", "GET")]);
        assert_eq!(open.preflight(&Method::OPTIONS, &no_page), None);
    }

    #[test]
    fn answers_can_be_read_by_the_pages_that_may() {
        let some = cors(&["https://page.example"], &["GET"], &[], false);
        let answer = |origin| lines(some.headers(&request(&[("origin", origin)])));
        assert_eq!(
            answer("https://page.example"),
            "allow-origin: https://page.example; vary: Origin; expose-headers: x-custom,date"
        );
        assert_eq!(answer("https://page.example.org"), "");
        assert_eq!(lines(some.headers(&HeaderMap::new())), "");
        assert_eq!(lines(Origins::default().headers(&request(&[("origin", "x")]))), "");
    }
}
