//! Gateway responses: what clients are told of requests that end early.

use crate::run::failure::{Failure, defaults};
use crate::run::source::{Material, Source};
use aws_api::apigateway::{GatewayResponse, GatewayResponseType as Kind};
use bytes::Bytes;
use gateway::Answer;
use gateway::access_log::name_length;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, StatusCode};
use std::collections::BTreeMap;

static ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");
const JSON: &str = "application/json";

/// Those that were changed; all others are as they are of themselves.
#[derive(Debug, Default)]
pub(crate) struct GatewayResponses(Vec<(Kind, Changed)>);

#[derive(Debug)]
struct Changed {
    status: Option<u16>,
    headers: Vec<(HeaderName, Option<Source>)>,
    templates: Vec<(String, String)>,
}

impl GatewayResponses {
    pub(super) fn of(responses: &BTreeMap<String, GatewayResponse>) -> Self {
        let read = |(name, response): (&String, &GatewayResponse)| {
            let kind = response.response_type.clone().unwrap_or_else(|| Kind::from(name.as_str()));
            let parameters = response.response_parameters.iter().flatten();
            let header = |(to, from): (&String, &String)| {
                let name = to.strip_prefix("gatewayresponse.header.")?;
                let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
                Some((name, Source::of_request(from)))
            };
            let changed = Changed {
                status: response.status_code.as_ref().and_then(|status| status.parse().ok()),
                headers: parameters.filter_map(header).collect(),
                templates: response
                    .response_templates
                    .clone()
                    .unwrap_or_default()
                    .into_iter()
                    .collect(),
            };
            (kind, changed)
        };
        GatewayResponses(responses.iter().map(read).collect())
    }

    fn changed(&self, kind: &Kind) -> Option<&Changed> {
        self.0.iter().find(|(known, _)| known == kind).map(|(_, changed)| changed)
    }

    /// What the client of a request that failed gets. The context has `error.message` and the like.
    pub(crate) fn answer(&self, failure: &Failure, from: &Material<'_>) -> Answer {
        let (own_status, error_type) = defaults(&failure.kind);
        let own_status = failure.status.unwrap_or(own_status);
        let family = if own_status < 500 { Kind::Default4Xx } else { Kind::Default5Xx };
        let changed = self.changed(&failure.kind).or_else(|| self.changed(&family));
        let status = changed.and_then(|changed| changed.status).unwrap_or(own_status);
        let accepted = Source::Header("accept".to_owned(), crate::run::source::Count::Last);
        let accepted = accepted.value(from);
        let template = changed.and_then(|changed| changed.template(accepted.as_deref()));
        let (kind, body) = match template {
            Some((kind, template)) => (kind, fill(template, from)),
            None => (JSON, default_body(failure)),
        };
        let mut headers = vec![(ERROR_TYPE.clone(), HeaderValue::from_static(error_type))];
        if let Ok(kind) = HeaderValue::from_str(kind) {
            headers.push((CONTENT_TYPE, kind));
        }
        for (name, source) in changed.iter().flat_map(|changed| &changed.headers) {
            let value = source.as_ref().and_then(|source| source.value(from));
            if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
                headers.retain(|(known, _)| known != name);
                headers.push((name.clone(), value));
            }
        }
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Answer { status, headers, body: Bytes::from(body) }
    }
}

impl Changed {
    /// By what the client accepts; else JSON; else the first.
    fn template(&self, accept: Option<&str>) -> Option<(&str, &str)> {
        let named = |name: &str| self.templates.iter().find(|(known, _)| known == name);
        let accepted = accept
            .unwrap_or_default()
            .split(',')
            .filter_map(|kind| named(kind.split(';').next().unwrap_or_default().trim()));
        let mut accepted = accepted;
        let found = accepted.next().or_else(|| named(JSON)).or_else(|| self.templates.first());
        found.map(|(kind, template)| (kind.as_str(), template.as_str()))
    }
}

/// Denials have a capital in AWS's own words.
fn default_body(failure: &Failure) -> String {
    let message = match &failure.message {
        Some(message) => serde_json::Value::from(message.as_str()).to_string(),
        None => "null".to_owned(),
    };
    match failure.kind {
        Kind::AccessDenied => format!("{{\"Message\":{message}}}"),
        _ => format!("{{\"message\":{message}}}"),
    }
}

/// Templates of gateway responses are text with variables, and no programs.
fn fill(template: &str, from: &Material<'_>) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(at) = rest.find('$') {
        out.push_str(&rest[..at]);
        let behind = &rest[at + 1..];
        let behind_brace = behind.strip_prefix('{');
        let name = behind_brace.unwrap_or(behind);
        let length = name_length(name);
        let closed = behind_brace.is_none() || name[length..].starts_with('}');
        let source = Source::of_request(&name[..length]).filter(|_| closed && length > 0);
        match source {
            Some(source) => {
                out.push_str(&source.value(from).unwrap_or_default());
                rest = &name[length..];
                rest = rest.strip_prefix('}').filter(|_| behind_brace.is_some()).unwrap_or(rest);
            }
            None => {
                out.push('$');
                rest = behind;
            }
        }
    }
    out.push_str(rest);
    out
}
