//! Where a website sends its visitors on: «Configuring a webpage redirect».

use aws_api::s3::{Condition, Redirect, WebsiteConfiguration};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands for itself in a path.
const PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// What was asked for, where.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) scheme: &'a str,
    pub(super) host: &'a str,
    pub(super) base: &'a str,
    pub(super) key: &'a str,
}

/// Where it is to be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moved {
    pub(super) status: u16,
    pub(super) location: String,
}

impl Asked<'_> {
    /// The folder of that name.
    pub(super) fn folder(&self) -> Moved {
        Moved { status: 302, location: format!("{}/{}/", self.base, encoded(self.key)) }
    }
}

fn encoded(key: &str) -> String {
    utf8_percent_encode(key, PATH).to_string()
}

/// The redirect that comes before anything is looked for.
pub(super) fn before(website: &WebsiteConfiguration, asked: &Asked<'_>) -> Option<Moved> {
    if let Some(all) = &website.redirect_all_requests_to {
        let scheme = all.protocol.as_ref().map_or(asked.scheme, |protocol| protocol.as_str());
        let location = format!("{scheme}://{}/{}", all.host_name, encoded(asked.key));
        return Some(Moved { status: 301, location });
    }
    by_rules(website, asked, None)
}

/// The redirect of a request that failed with the status.
pub(super) fn after(
    website: &WebsiteConfiguration,
    asked: &Asked<'_>,
    status: u16,
) -> Option<Moved> {
    by_rules(website, asked, Some(status))
}

/// By the first rule that fits.
fn by_rules(
    website: &WebsiteConfiguration,
    asked: &Asked<'_>,
    status: Option<u16>,
) -> Option<Moved> {
    let nothing = Condition::default();
    website.routing_rules.iter().flatten().find_map(|rule| {
        let condition = rule.condition.as_ref().unwrap_or(&nothing);
        let prefix = condition.key_prefix_equals.as_deref().unwrap_or_default();
        let code = condition.http_error_code_returned_equals.as_deref();
        let fits = match (code, status) {
            (None, None) => true,
            (Some(code), Some(status)) => code.parse() == Ok(status),
            _ => false,
        };
        let rest = asked.key.strip_prefix(prefix).filter(|_| fits)?;
        Some(target(&rule.redirect, asked, rest))
    })
}

fn target(redirect: &Redirect, asked: &Asked<'_>, rest: &str) -> Moved {
    let scheme = redirect.protocol.as_ref().map_or(asked.scheme, |protocol| protocol.as_str());
    let key = match (&redirect.replace_key_with, &redirect.replace_key_prefix_with) {
        (Some(key), _) => key.clone(),
        (None, Some(prefix)) => format!("{prefix}{rest}"),
        (None, None) => asked.key.to_owned(),
    };
    let location = match &redirect.host_name {
        Some(host) => format!("{scheme}://{host}/{}", encoded(&key)),
        None => format!("{scheme}://{}{}/{}", asked.host, asked.base, encoded(&key)),
    };
    let status = redirect.http_redirect_code.as_deref().and_then(|code| code.parse().ok());
    Moved { status: status.unwrap_or(301), location }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_api::s3::{Protocol, RedirectAllRequestsTo, RoutingRule};

    const ASKED: Asked<'_> =
        Asked { scheme: "http", host: "b.s3-website.localhost:4566", base: "", key: "docs/a b" };

    fn with(condition: Option<Condition>, redirect: Redirect) -> WebsiteConfiguration {
        WebsiteConfiguration {
            routing_rules: Some(vec![RoutingRule { condition, redirect }]),
            ..WebsiteConfiguration::default()
        }
    }

    #[test]
    fn rules_say_which_part_of_an_address_changes() {
        let text = |text: &str| Some(text.to_owned());
        let prefix = |prefix: &str| {
            Some(Condition { key_prefix_equals: text(prefix), ..Condition::default() })
        };
        let code = |code: &str, prefix: Option<&str>| {
            Some(Condition {
                http_error_code_returned_equals: text(code),
                key_prefix_equals: prefix.map(str::to_owned),
            })
        };
        let to = Redirect::default;
        let prefixed = || Redirect { replace_key_prefix_with: text("d/"), ..to() };
        let here = "http://b.s3-website.localhost:4566";
        for (condition, redirect, status, expected) in [
            (prefix("docs/"), prefixed(), None, Some((301, format!("{here}/d/a%20b")))),
            (prefix("docs/a"), prefixed(), None, Some((301, format!("{here}/d/%20b")))),
            (prefix("x/"), prefixed(), None, None),
            (prefix("docs/"), prefixed(), Some(404), None),
            (
                None,
                Redirect { replace_key_with: text("k"), http_redirect_code: text("307"), ..to() },
                None,
                Some((307, format!("{here}/k"))),
            ),
            (
                None,
                Redirect { host_name: text("a.org"), protocol: Some(Protocol::Https), ..to() },
                None,
                Some((301, "https://a.org/docs/a%20b".to_owned())),
            ),
            (
                code("404", None),
                Redirect { host_name: text("a.org"), replace_key_prefix_with: text("r/"), ..to() },
                Some(404),
                Some((301, "http://a.org/r/docs/a%20b".to_owned())),
            ),
            (code("404", Some("x/")), prefixed(), Some(404), None),
            (code("403", None), prefixed(), Some(404), None),
            (code("404", None), prefixed(), None, None),
        ] {
            let website = with(condition.clone(), redirect);
            let found = match status {
                None => before(&website, &ASKED),
                Some(status) => after(&website, &ASKED, status),
            };
            let found = found.map(|moved| (moved.status, moved.location));
            assert_eq!(found, expected, "{condition:?} {status:?}");
        }
        let all = WebsiteConfiguration {
            redirect_all_requests_to: Some(RedirectAllRequestsTo {
                host_name: "a.org".to_owned(),
                protocol: Some(Protocol::Https),
            }),
            ..WebsiteConfiguration::default()
        };
        let found = before(&all, &ASKED).map(|moved| moved.location);
        assert_eq!(found.as_deref(), Some("https://a.org/docs/a%20b"));
    }
}
