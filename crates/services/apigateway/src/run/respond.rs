//! What the client is given: the integration response that fits, its headers and its template.

use super::call::Reply;
use super::compile::{IntegrationPlan, IntegrationResponsePlan, MethodPlan};
use super::exchange::Exchange;
use super::failure::Failure;
use super::source::Material;
use aws_api::apigateway::ContentHandlingStrategy;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use gateway::Answer;
use gateway::mapping::{Overrides, Params, render};
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, StatusCode};
use std::borrow::Cow;

const JSON: &str = "application/json";

impl Exchange<'_> {
    /// Makes the method's answer of the backend's.
    pub(crate) fn respond(
        &self,
        method: &MethodPlan,
        plan: &IntegrationPlan,
        reply: Reply,
    ) -> Result<Answer, Failure> {
        let response = choose(plan, reply.selects.as_deref()).ok_or_else(|| {
            Failure::configuration(
                "No match for output mapping and no default endpoint mapping configured",
            )
        })?;
        if !method.statuses.contains(&response.status) {
            let status = &response.status;
            return Err(Failure::configuration(format!(
                "Output mapping refers to an invalid method response: {status}"
            )));
        }
        let mut headers = self.response_headers(response, &reply);
        let (body, kind, overrides) = self.response_body(response, &reply)?;
        let mut set = |name: &str, value: &str| {
            let name = HeaderName::from_bytes(name.as_bytes()).ok();
            if let Some((name, value)) = name.zip(HeaderValue::from_str(value).ok()) {
                headers.retain(|(known, _)| *known != name);
                headers.push((name, value));
            }
        };
        for (name, value) in &overrides.header {
            set(name, value);
        }
        let status = overrides.status.as_ref().unwrap_or(&response.status);
        let status = status.parse().ok().and_then(|status| StatusCode::from_u16(status).ok());
        let status = status
            .filter(|status| status.as_u16() >= 200)
            .ok_or_else(|| Failure::configuration("Invalid status code"))?;
        if !headers.iter().any(|(name, _)| name == CONTENT_TYPE)
            && let Ok(kind) = HeaderValue::from_str(kind)
        {
            headers.push((CONTENT_TYPE, kind));
        }
        super::call::remap(&mut headers);
        Ok(Answer { status, headers, body })
    }

    fn response_headers(
        &self,
        response: &IntegrationResponsePlan,
        reply: &Reply,
    ) -> Vec<(HeaderName, HeaderValue)> {
        let mut headers = Vec::new();
        if response.parameters.is_empty() {
            return headers;
        }
        let header = |(name, value): (&HeaderName, &HeaderValue)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        let params =
            Params { header: reply.headers.iter().map(header).collect(), ..Params::default() };
        let from = Material {
            params: &params,
            body: &reply.body,
            context: &self.context,
            stage_variables: &self.served.variables,
        };
        for (name, source) in &response.parameters {
            let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else { continue };
            for value in source.values(&from) {
                if let Ok(value) = HeaderValue::from_str(&value) {
                    headers.push((name.clone(), value));
                }
            }
        }
        headers
    }

    /// The body, its type, and what the template changed besides.
    fn response_body<'p>(
        &self,
        response: &'p IntegrationResponsePlan,
        reply: &Reply,
    ) -> Result<(Bytes, &'p str, Overrides), Failure> {
        let kind = reply.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let binary = || self.served.api.binary.hold(kind);
        let body = match &response.content_handling {
            Some(ContentHandlingStrategy::ConvertToText) if binary() => {
                Bytes::from(STANDARD.encode(&reply.body))
            }
            Some(ContentHandlingStrategy::ConvertToBinary) if !binary() => {
                let decoded = STANDARD.decode(reply.body.trim_ascii());
                Bytes::from(
                    decoded
                        .map_err(|_| Failure::configuration("Unable to base64 decode the body."))?,
                )
            }
            _ => reply.body.clone(),
        };
        let Some((kind, template)) = self.response_template(response) else {
            return Ok((body, JSON, Overrides::default()));
        };
        let template = template.as_ref().map_err(|why| Failure::configuration(why.as_str()))?;
        if let Some(text) = template.as_text() {
            let body = match text {
                // An empty template leaves the body as it is.
                "" => body,
                text => Bytes::copy_from_slice(text.as_bytes()),
            };
            return Ok((body, kind, Overrides::default()));
        }
        let text: Cow<'_, str> = String::from_utf8_lossy(&body);
        let mapped = render(template, &self.setting(text.as_ref()));
        let mapped = mapped.map_err(|why| Failure::configuration(why.to_string()))?;
        Ok((Bytes::from(mapped.text), kind, mapped.overrides))
    }

    /// By what the client accepts; else JSON; else the first.
    fn response_template<'p>(
        &self,
        response: &'p IntegrationResponsePlan,
    ) -> Option<(&'p str, &'p Result<velocity::Template, String>)> {
        let named = |name: &str| response.templates.iter().find(|(known, _)| known == name);
        let accept = self.context.request.header(ACCEPT).unwrap_or_default();
        let mut accepted = accept
            .split(',')
            .filter_map(|kind| named(kind.split(';').next().unwrap_or_default().trim()));
        let found = accepted.next().or_else(|| named(JSON)).or_else(|| response.templates.first());
        found.map(|(kind, template)| (kind.as_str(), template))
    }
}

/// The first whose pattern fits; else the default. Of a function that did not fail, the default.
fn choose<'p>(
    plan: &'p IntegrationPlan,
    selects: Option<&str>,
) -> Option<&'p IntegrationResponsePlan> {
    let fits = |response: &&IntegrationResponsePlan| {
        let pattern = response.pattern.as_ref();
        selects.is_some_and(|text| pattern.is_some_and(|pattern| pattern.is_match(text)))
    };
    plan.responses.iter().find(fits).or(plan.default.as_ref())
}
