//! The variables of `$context`, by their documented names without the `$context.` before them
//! («API Gateway mapping template and access logging variable reference»).

use crate::request::Request;
use foundation::Caller;
use std::borrow::Cow;
use std::sync::Arc;

/// Has variables by their names.
pub trait Variables {
    /// The value of a variable such as `identity.sourceIp`.
    fn variable(&self, name: &str) -> Option<Cow<'_, str>>;
}

/// What is known of a request and of what becomes of it. What every request has is told from the
/// request; what only some have is set on the way ([`Context::set`]).
#[derive(Debug, Clone)]
pub struct Context {
    /// The request.
    pub request: Arc<Request>,
    /// The API's account.
    pub account: foundation::AccountId,
    /// The API's region.
    pub region: foundation::Region,
    /// The stage's name.
    pub stage: Arc<str>,
    /// The path with the stage: `/dev/pets`.
    pub path: Arc<str>,
    /// API Gateway's own id of the request, where the front gives one.
    pub extended_request_id: Arc<str>,
    more: Vec<(Cow<'static, str>, Arc<str>)>,
}

impl Context {
    /// The context of a request at its beginning.
    pub fn new(
        request: Arc<Request>,
        account: foundation::AccountId,
        region: foundation::Region,
        stage: Arc<str>,
        path: Arc<str>,
        extended_request_id: Arc<str>,
    ) -> Self {
        let more = Vec::new();
        Context { request, account, region, stage, path, extended_request_id, more }
    }

    /// Sets a variable; a later value takes the place of an earlier one.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Arc<str>>) {
        let (name, value) = (name.into(), value.into());
        match self.more.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.more.push((name, value)),
        }
    }

    /// What was set under a name.
    pub fn get(&self, name: &str) -> Option<&Arc<str>> {
        self.more.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Names and values of those that begin with `prefix`, which ends in a dot; names without it.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a Arc<str>)> {
        let more = self.more.iter();
        more.filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value)))
    }

    /// Whether something stands under `name`, itself no variable: `identity`, `authorizer`.
    pub fn is_group(&self, name: &str) -> bool {
        matches!(name, "identity" | "authorizer" | "error" | "integration")
            || self.more.iter().any(|(known, _)| {
                known.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'))
            })
    }

    /// Sets what is known of who signed the request.
    pub fn set_signer(&mut self, caller: &Caller, access_key: &str) {
        use foundation::Principal;
        let account = caller.account.as_str();
        let id = match &caller.principal {
            Principal::User { id, .. } => id.to_string(),
            Principal::Session(session) => format!("{}:{}", session.role_id, session.session_name),
            Principal::Root | Principal::Service(_) | Principal::Anonymous => account.to_owned(),
        };
        self.set("identity.accountId", account);
        self.set("identity.accessKey", access_key);
        self.set("identity.caller", id.as_str());
        self.set("identity.user", id.as_str());
        self.set("identity.userArn", caller.arn().as_str());
    }

    /// The first label of the host that was called.
    pub fn domain_prefix(&self) -> &str {
        let host = self.request.host.as_deref().unwrap_or(&self.request.api);
        host.split('.').next().unwrap_or(host)
    }

    /// The host that was called, or the one that would name the API.
    pub fn domain_name(&self) -> Cow<'_, str> {
        match &self.request.host {
            Some(host) => Cow::Borrowed(host),
            None => Cow::Owned(self.request.domain_name(self.region.as_str())),
        }
    }

    /// When the request came, as Apache's logs write it: `31/Jan/2026:12:00:00 +0000`.
    pub fn request_time(&self) -> String {
        self.request.at.format("%d/%b/%Y:%H:%M:%S +0000")
    }
}

impl Variables for Context {
    fn variable(&self, name: &str) -> Option<Cow<'_, str>> {
        if let Some(value) = self.get(name) {
            return Some(Cow::Borrowed(value));
        }
        let request = &*self.request;
        Some(match name {
            "accountId" => Cow::Borrowed(self.account.as_str()),
            "apiId" => Cow::Borrowed(&request.api),
            "awsEndpointRequestId" | "extendedRequestId" => {
                Cow::Borrowed(&self.extended_request_id)
            }
            "domainName" => self.domain_name(),
            "domainPrefix" => Cow::Borrowed(self.domain_prefix()),
            "httpMethod" => Cow::Borrowed(request.method.as_str()),
            "identity.sourceIp" => Cow::Owned(request.source_ip_text()),
            "identity.userAgent" => Cow::Borrowed(request.header(http::header::USER_AGENT)?),
            "path" => Cow::Borrowed(&self.path),
            "protocol" => Cow::Borrowed(request.protocol()),
            "requestId" => Cow::Borrowed(&request.id),
            "requestTime" => Cow::Owned(self.request_time()),
            "requestTimeEpoch" => Cow::Owned(request.at.as_millis().to_string()),
            "stage" => Cow::Borrowed(&self.stage),
            _ => return None,
        })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use foundation::{AccountId, Region, Timestamp};
    use http::{Method, Version};

    pub(crate) fn context() -> Context {
        let request = Request {
            id: "c6af9ac6-7b61-11e6-9a41-93e8deadbeef".into(),
            at: Timestamp::from_millis(1_583_967_838_123),
            began_ns: 0,
            source_ip: Some([127, 0, 0, 1].into()),
            method: Method::POST,
            uri: "/dev/pets/7?a=1&a=2&b=%20x".parse().unwrap(),
            version: Version::HTTP_11,
            headers: [("user-agent", "agent"), ("x-two", "1"), ("x-two", "2")]
                .into_iter()
                .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
                .collect::<http::HeaderMap<http::HeaderValue>>(),
            body: "{\"a\": 1}".into(),
            too_large: false,
            api: "abc".into(),
            path: "/dev/pets/7".into(),
            host: None,
        };
        let mut headers = http::HeaderMap::new();
        for (name, value) in [("user-agent", "agent"), ("x-two", "1"), ("x-two", "2")] {
            headers.append(name, value.parse().unwrap());
        }
        let request = Request { headers, ..request };
        let (account, region) = (AccountId::DEFAULT, Region::default());
        let (stage, path) = ("dev".into(), "/dev/pets/7".into());
        Context::new(Arc::new(request), account, region, stage, path, "JKJaXmPLvHcESHA=".into())
    }

    #[test]
    fn variables_have_the_documented_names() {
        let mut context = context();
        context.set("authorizer.principalId", "me");
        context.set("status", "200");
        context.set("status", "201");
        for (name, expected) in [
            ("accountId", Some("000000000000")),
            ("apiId", Some("abc")),
            ("domainName", Some("abc.execute-api.us-east-1.localhost")),
            ("domainPrefix", Some("abc")),
            ("extendedRequestId", Some("JKJaXmPLvHcESHA=")),
            ("httpMethod", Some("POST")),
            ("identity.sourceIp", Some("127.0.0.1")),
            ("identity.userAgent", Some("agent")),
            ("identity.caller", None),
            ("path", Some("/dev/pets/7")),
            ("protocol", Some("HTTP/1.1")),
            ("requestId", Some("c6af9ac6-7b61-11e6-9a41-93e8deadbeef")),
            ("requestTime", Some("11/Mar/2020:23:03:58 +0000")),
            ("requestTimeEpoch", Some("1583967838123")),
            ("stage", Some("dev")),
            ("status", Some("201")),
            ("authorizer.principalId", Some("me")),
            ("authorizer.other", None),
            ("nothing", None),
            ("", None),
        ] {
            assert_eq!(context.variable(name).as_deref(), expected, "{name}");
        }
        assert!(context.is_group("authorizer") && context.is_group("identity"));
        assert!(!context.is_group("stage") && !context.is_group("auth"));
    }
}
