//! What parameters of methods and integrations may name and be mapped from («Request and response data
//! mapping reference»).

use crate::errors::bad;
use crate::limits::TEMPLATE_BYTES_MAX;
use aws_api::ApiError;
use aws_api::apigateway::{Integration, IntegrationResponse, Method, MethodResponse};
use std::collections::{BTreeMap, BTreeSet};

/// Parts of a request that parameters are in.
const OF_REQUEST: [&str; 5] =
    ["querystring.", "multivaluequerystring.", "path.", "header.", "multivalueheader."];

/// Parts of a response.
const OF_RESPONSE: [&str; 2] = ["header.", "multivalueheader."];

fn invalid(what: &str) -> ApiError {
    bad(format!(
        "Invalid mapping expression specified: Validation Result: warnings : [], errors : [{what}]"
    ))
}

fn no_expression(text: &str) -> ApiError {
    invalid(&format!("Invalid mapping expression specified: {text}"))
}

fn unknown_parameter(text: &str) -> ApiError {
    invalid(&format!("Invalid mapping expression parameter specified: {text}"))
}

/// Whether `text` is `prefix`, one of `parts`, and a name.
fn names(text: &str, prefix: &str, parts: &[&str]) -> bool {
    let rest = text.strip_prefix(prefix).unwrap_or_default();
    let name = parts.iter().find_map(|part| rest.strip_prefix(part)).unwrap_or_default();
    !name.is_empty() && !name.contains(char::is_whitespace)
}

/// Parameters that a method says it takes.
pub(crate) fn check_method(method: &Method) -> Result<(), ApiError> {
    let mut seen = BTreeSet::new();
    for key in method.request_parameters.iter().flat_map(BTreeMap::keys) {
        if !names(key, "method.request.", &OF_REQUEST) {
            return Err(no_expression(key));
        }
        let name = key.splitn(4, '.').nth(3).unwrap_or_default();
        if !seen.insert(name) {
            return Err(bad("Parameter names must be unique across querystring, header and path"));
        }
    }
    Ok(())
}

/// Headers that a method says it answers with.
pub(crate) fn check_method_response(response: &MethodResponse) -> Result<(), ApiError> {
    for key in response.response_parameters.iter().flat_map(BTreeMap::keys) {
        if !names(key, "method.response.", &OF_RESPONSE) {
            return Err(no_expression(key));
        }
    }
    Ok(())
}

/// What an integration's request is made of.
pub(crate) fn check_integration(method: &Method, of: &Integration) -> Result<(), ApiError> {
    for (key, value) in of.request_parameters.iter().flatten() {
        if !names(key, "integration.request.", &OF_REQUEST) {
            return Err(no_expression(key));
        }
        let declared = method.request_parameters.as_ref();
        if names(value, "method.request.", &OF_REQUEST) {
            // What is declared as one value may be taken as several.
            let plain = value.replace(".multivalue", ".");
            let is_declared = declared.is_some_and(|declared| {
                declared
                    .keys()
                    .any(|key| *key == *value || key.replace(".multivalue", ".") == plain)
            });
            if !is_declared {
                return Err(unknown_parameter(value));
            }
        } else if !is_body(value, "method.request.body") && !is_constant(value) {
            return Err(no_expression(value));
        }
    }
    for key in of.cache_key_parameters.iter().flatten() {
        let wanted = ["method.request.", "integration.request."];
        if !wanted.iter().any(|prefix| names(key, prefix, &OF_REQUEST)) {
            return Err(bad(format!("Invalid cache key parameter specified: {key}")));
        }
    }
    check_templates(&of.request_templates)
}

/// What an integration's response becomes.
pub(crate) fn check_integration_response(
    method: &Method,
    status: &str,
    of: &IntegrationResponse,
) -> Result<(), ApiError> {
    let response = method.method_responses.as_ref().and_then(|responses| responses.get(status));
    for (key, value) in of.response_parameters.iter().flatten() {
        if !names(key, "method.response.", &OF_RESPONSE) {
            return Err(no_expression(key));
        }
        let Some(response) = response else {
            return Err(invalid(&format!(
                "Output mapping refers to an invalid method response: {status}"
            )));
        };
        let plain = |key: &str| key.replace(".multivalueheader.", ".header.");
        let mut declared = response.response_parameters.iter().flat_map(BTreeMap::keys);
        if !declared.any(|of| plain(of) == plain(key)) {
            return Err(unknown_parameter(key));
        }
        let fits = names(value, "integration.response.", &OF_RESPONSE)
            || is_body(value, "integration.response.body")
            || is_constant(value);
        if !fits {
            return Err(no_expression(value));
        }
    }
    check_templates(&of.response_templates)
}

/// Templates, by content type.
pub(crate) fn check_templates(
    templates: &Option<BTreeMap<String, String>>,
) -> Result<(), ApiError> {
    for (content_type, template) in templates.iter().flatten() {
        if !content_type.contains('/') && content_type != "$default" {
            return Err(bad(format!(
                "Validation Result: warnings : [], errors : [Invalid content type specified: {content_type}]"
            )));
        }
        if template.len() > TEMPLATE_BYTES_MAX {
            return Err(bad(format!(
                "Mapping template size exceeds the limit of {TEMPLATE_BYTES_MAX} bytes"
            )));
        }
    }
    Ok(())
}

/// The body, or a part of it by a JSONPath.
fn is_body(value: &str, body: &str) -> bool {
    value.strip_prefix(body).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// A text in quotes, a variable of the context or of the stage.
fn is_constant(value: &str) -> bool {
    let quoted = value.len() >= 2 && value.starts_with('\'') && value.ends_with('\'');
    let of = |prefix: &str| value.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty());
    quoted || of("context.") || of("stageVariables.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_of_requests() {
        let method = Method {
            request_parameters: Some(BTreeMap::from([
                ("method.request.path.id".to_owned(), true),
                ("method.request.header.X-A".to_owned(), false),
            ])),
            ..Method::default()
        };
        for (key, value, wrong) in [
            ("integration.request.path.id", "method.request.path.id", None),
            ("integration.request.header.X", "'constant'", None),
            ("integration.request.header.X", "context.requestId", None),
            ("integration.request.header.X", "stageVariables.x", None),
            ("integration.request.header.X", "method.request.body", None),
            ("integration.request.header.X", "method.request.body.a[0]", None),
            ("integration.request.header.X", "method.request.multivalueheader.X-A", None),
            (
                "integration.request.path.id",
                "method.request.path.other",
                Some("Invalid mapping expression parameter specified: method.request.path.other"),
            ),
            (
                "integration.request.header.X",
                "true",
                Some("Invalid mapping expression specified: true"),
            ),
            ("integration.request.header.X", "'", Some("Invalid mapping expression specified: '")),
            (
                "method.request.header.X",
                "'x'",
                Some("Invalid mapping expression specified: method.request.header.X"),
            ),
            (
                "integration.request.header.",
                "'x'",
                Some("Invalid mapping expression specified: integration.request.header."),
            ),
        ] {
            let integration = Integration {
                request_parameters: Some(BTreeMap::from([(key.to_owned(), value.to_owned())])),
                ..Integration::default()
            };
            let found = check_integration(&method, &integration).err();
            let wrong = wrong.map(|of| format!("Invalid mapping expression specified: Validation Result: warnings : [], errors : [{of}]"));
            assert_eq!(found.as_ref().map(|why| why.message()), wrong.as_deref(), "{key} {value}");
        }
    }
}
