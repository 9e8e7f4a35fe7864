//! Parameters of requests to API destinations and stages.

use super::value::Value;
use aws_api::ApiError;
use aws_api::pipes::{PipeEnrichmentHttpParameters, PipeTargetHttpParameters};
use aws_api::seams::HttpTargetRequest;
use event_engine::json::Json;
use std::collections::BTreeMap;

/// What a request says beside its body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Http {
    path: Vec<Value>,
    headers: Vec<(String, Value)>,
    query: Vec<(String, Value)>,
}

type Named = Option<BTreeMap<String, String>>;

impl Http {
    pub(crate) fn of_enrichment(
        given: Option<&PipeEnrichmentHttpParameters>,
    ) -> Result<Http, ApiError> {
        let Some(given) = given else { return Ok(Http::default()) };
        let PipeEnrichmentHttpParameters {
            header_parameters,
            path_parameter_values,
            query_string_parameters,
        } = given;
        Http::of(path_parameter_values, header_parameters, query_string_parameters)
    }

    pub(crate) fn of_target(given: Option<&PipeTargetHttpParameters>) -> Result<Http, ApiError> {
        let Some(given) = given else { return Ok(Http::default()) };
        let PipeTargetHttpParameters {
            header_parameters,
            path_parameter_values,
            query_string_parameters,
        } = given;
        Http::of(path_parameter_values, header_parameters, query_string_parameters)
    }

    fn of(path: &Option<Vec<String>>, headers: &Named, query: &Named) -> Result<Http, ApiError> {
        let named = |what: &str, of: &Named| {
            let of = of.iter().flatten();
            let read = |(name, value): (&String, &String)| {
                Ok((name.clone(), Value::of(&format!("{what}.{name}"), value)?))
            };
            of.map(read).collect::<Result<Vec<_>, ApiError>>()
        };
        let path = path.iter().flatten().map(|value| Value::of("PathParameterValues", value));
        Ok(Http {
            path: path.collect::<Result<_, _>>()?,
            headers: named("HeaderParameters", headers)?,
            query: named("QueryStringParameters", query)?,
        })
    }

    /// The request with `body` for an event.
    pub(crate) fn request(&self, event: &Json, body: String) -> HttpTargetRequest {
        let named = |of: &[(String, Value)]| {
            of.iter().map(|(name, value)| (name.clone(), value.text(event))).collect()
        };
        HttpTargetRequest {
            path_values: self.path.iter().map(|value| value.text(event)).collect(),
            headers: named(&self.headers),
            query: named(&self.query),
            body,
        }
    }
}
