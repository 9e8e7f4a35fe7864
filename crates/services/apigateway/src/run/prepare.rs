//! What the backend is given: parameters by their mapping, the body by its template.

use super::compile::{IntegrationPlan, Passthrough, RequestTarget, Uri, UriPiece};
use super::exchange::Exchange;
use super::failure::Failure;
use aws_api::apigateway::{ContentHandlingStrategy, GatewayResponseType as Kind};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use gateway::mapping::{Overrides, Setting, is_about_body, render};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::borrow::Cow;
use std::sync::Arc;

/// What a backend is given.
#[derive(Debug, Default)]
pub(crate) struct Prepared {
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

/// What a path's parameter may not hold as it is: several segments may be one's.
const IN_PATHS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'%');

impl Exchange<'_> {
    /// What the backend is given.
    pub(crate) fn prepare(&self, plan: &IntegrationPlan) -> Result<Prepared, Failure> {
        let mut prepared = Prepared::default();
        if !plan.parameters.is_empty() {
            let params = self.params();
            let from = self.material(&params);
            for (target, source) in &plan.parameters {
                let mut values = source.values(&from).into_iter().map(Cow::into_owned);
                match target {
                    RequestTarget::Path(name) => {
                        prepared.path.extend(values.next_back().map(|value| (name.clone(), value)));
                    }
                    RequestTarget::Query(name) => {
                        prepared.query.extend(values.map(|value| (name.clone(), value)));
                    }
                    RequestTarget::Header(name) => {
                        prepared.headers.extend(values.map(|value| (name.clone(), value)));
                    }
                }
            }
        }
        let (body, overrides) = self.request_body(plan)?;
        prepared.body = body;
        let Overrides { path, query, header, status: _ } = overrides;
        replace(&mut prepared.path, path, |known, name| known == name);
        replace(&mut prepared.query, query, |known, name| known == name);
        replace(&mut prepared.headers, header, str::eq_ignore_ascii_case);
        Ok(prepared)
    }

    fn request_body(&self, plan: &IntegrationPlan) -> Result<(Bytes, Overrides), Failure> {
        let request = &self.context.request;
        let kind = self.content_type();
        let binary = || self.served.api.binary.hold(request.header(http::header::CONTENT_TYPE));
        let body = match &plan.content_handling {
            Some(ContentHandlingStrategy::ConvertToText) if binary() => {
                Bytes::from(STANDARD.encode(&request.body))
            }
            Some(ContentHandlingStrategy::ConvertToBinary) if !binary() => {
                let decoded = STANDARD.decode(request.body.trim_ascii());
                Bytes::from(
                    decoded
                        .map_err(|_| Failure::configuration("Unable to base64 decode the body."))?,
                )
            }
            _ => request.body.clone(),
        };
        let Some(template) = plan.templates.get(&kind) else {
            let passes = match plan.passthrough {
                Passthrough::WhenNoMatch => true,
                Passthrough::WhenNoTemplates => plan.templates.is_empty(),
                Passthrough::Never => false,
            };
            return match passes {
                true => Ok((body, Overrides::default())),
                false => Err(Failure::new(Kind::UnsupportedMediaType, "Unsupported Media Type")),
            };
        };
        let template = template.as_ref().map_err(|why| Failure::configuration(why.as_str()))?;
        if let Some(text) = template.as_text() {
            return Ok((Bytes::copy_from_slice(text.as_bytes()), Overrides::default()));
        }
        let text = String::from_utf8_lossy(&body);
        let mapped =
            render(template, &self.setting(text.as_ref())).map_err(
                |failure| match is_about_body(&failure) {
                    true => Failure::new(Kind::BadRequestBody, failure.to_string()),
                    false => Failure::configuration(failure.to_string()),
                },
            )?;
        Ok((Bytes::from(mapped.text), mapped.overrides))
    }

    /// What templates are rendered with, about `body`.
    pub(crate) fn setting<'s>(&'s self, body: impl Into<Arc<str>>) -> Setting<'s> {
        Setting {
            body: body.into(),
            params: self.params(),
            context: &self.context,
            stage_variables: &self.served.variables,
        }
    }

    /// A URI with the stage's variables and the backend's path parameters in their places.
    pub(crate) fn resolve(&self, uri: &Uri, path: &[(String, String)]) -> String {
        let mut out = String::new();
        for piece in &uri.0 {
            match piece {
                UriPiece::Text(text) => out.push_str(text),
                UriPiece::StageVariable(name) => {
                    out.push_str(self.served.variables.get(name).map_or("", String::as_str));
                }
                UriPiece::Parameter(name) => {
                    match path.iter().rev().find(|(known, _)| known == name) {
                        Some((_, value)) => out.extend(utf8_percent_encode(value, IN_PATHS)),
                        None => out.push_str(&format!("%7B{name}%7D")),
                    }
                }
            }
        }
        out
    }

    /// A text with the stage's variables in their places.
    pub(crate) fn with_variables(&self, text: &str) -> String {
        if !text.contains("${") {
            return text.to_owned();
        }
        self.resolve(&Uri::parse(text), &[])
    }
}

/// Puts all values of a name in place of those that it had.
fn replace(
    known: &mut Vec<(String, String)>,
    new: Vec<(String, String)>,
    same: fn(&str, &str) -> bool,
) {
    known.retain(|(name, _)| !new.iter().any(|(new, _)| same(name, new)));
    known.extend(new);
}
