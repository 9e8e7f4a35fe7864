//! Which API a request is for: by the host that was called, or by the path for clients that can't
//! look up names under `localhost`.

use std::borrow::Cow;

/// The path form: `/_aws/execute-api/API/STAGE/…`.
const PATH_FORM: &str = "/_aws/execute-api/";
/// LocalStack's path form: `/restapis/API/STAGE/_user_request_/…`.
const USER_REQUEST_BEGIN: &str = "/restapis/";
const USER_REQUEST_MARK: &str = "_user_request_";
/// The second label of hosts.
const LABEL: &str = "execute-api";
/// What hosts end in, behind the region where there is one.
const ENDS: [&str; 3] = ["localhost", "amazonaws.com", "localhost.localstack.cloud"];

/// The API that a request names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address<'a> {
    /// The API's id.
    pub api: &'a str,
    /// The path behind the API, as it was sent, from its slash on. Its first segment names the
    /// stage, of APIs whose stages stand in paths.
    pub path: Cow<'a, str>,
    /// Whether the host named the API; else the path did.
    pub in_host: bool,
}

impl<'a> Address<'a> {
    /// The API that `host` (without a port) or `path` names, if one of them does.
    pub fn of(host: Option<&'a str>, path: &'a str) -> Option<Address<'a>> {
        if let Some(rest) = path.strip_prefix(PATH_FORM) {
            let (api, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let path = if path.is_empty() { "/" } else { path };
            return is_id(api).then_some(Address { api, path: path.into(), in_host: false });
        }
        if let Some(found) = user_request(path) {
            return Some(found);
        }
        let api = in_host(host?)?;
        Some(Address { api, path: path.into(), in_host: true })
    }
}

fn user_request(path: &str) -> Option<Address<'_>> {
    let rest = path.strip_prefix(USER_REQUEST_BEGIN)?;
    let (api, rest) = rest.split_once('/')?;
    let (stage, rest) = rest.split_once('/')?;
    let rest = rest.strip_prefix(USER_REQUEST_MARK)?;
    let fits = is_id(api) && !stage.is_empty() && (rest.is_empty() || rest.starts_with('/'));
    let path = || Cow::Owned(format!("/{stage}{rest}"));
    fits.then(|| Address { api, path: path(), in_host: false })
}

/// The API of `API.execute-api[.REGION].END`.
fn in_host(host: &str) -> Option<&str> {
    let (api, rest) = host.split_once('.')?;
    let (label, rest) = rest.split_once('.')?;
    if !label.eq_ignore_ascii_case(LABEL) || !is_id(api) {
        return None;
    }
    let known = |rest: &str| ENDS.iter().any(|end| rest.eq_ignore_ascii_case(end));
    let behind_region = || rest.split_once('.').is_some_and(|(_region, end)| known(end));
    (known(rest) || behind_region()).then_some(api)
}

/// Ids have letters and digits only.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hosts_and_paths_name_apis() {
        let named = |api, path, in_host| Some((api, path, in_host));
        for (host, path, expected) in [
            ("abc.execute-api.localhost", "/dev/x", named("abc", "/dev/x", true)),
            ("abc.execute-api.eu-west-1.localhost", "/", named("abc", "/", true)),
            ("ABC.Execute-API.us-east-1.amazonaws.com", "/a%20b", named("ABC", "/a%20b", true)),
            ("abc.execute-api.localhost.localstack.cloud", "/dev", named("abc", "/dev", true)),
            ("abc.execute-api.example.org", "/", None),
            ("abc.execute-api.us-east-1.example.org", "/", None),
            ("execute-api.us-east-1.amazonaws.com", "/", None),
            ("abc.lambda-url.us-east-1.localhost", "/", None),
            ("localhost", "/_aws/execute-api/abc/dev/x/y", named("abc", "/dev/x/y", false)),
            ("localhost", "/_aws/execute-api/abc/dev", named("abc", "/dev", false)),
            ("localhost", "/_aws/execute-api/abc", named("abc", "/", false)),
            ("localhost", "/_aws/execute-api/", None),
            ("localhost", "/_aws/execute-api//dev", None),
            ("localhost", "/restapis/abc/dev/_user_request_/x", named("abc", "/dev/x", false)),
            ("localhost", "/restapis/abc/dev/_user_request_", named("abc", "/dev", false)),
            ("localhost", "/restapis/abc/dev/_user_request_x", None),
            ("localhost", "/restapis/abc/stages/dev", None),
            ("localhost", "/restapis/abc", None),
        ] {
            let found = Address::of(Some(host), path);
            let found = found.as_ref().map(|a| (a.api, a.path.as_ref(), a.in_host));
            assert_eq!(found, expected, "{host} {path}");
        }
        assert_eq!(Address::of(None, "/dev"), None);
    }

    proptest! {
        #[test]
        fn paths_begin_with_a_slash(host in "[a-z.-]{0,40}", path in "/[ -~]{0,40}") {
            if let Some(found) = Address::of(Some(&host), &path) {
                prop_assert!(found.path.starts_with('/') && !found.api.is_empty());
            }
        }
    }
}
