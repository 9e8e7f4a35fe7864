//! Enrichments: which there are, and what each kind needs.

use super::http::Http;
use super::template;
use crate::errors::{invalid, not_built};
use aws_api::ApiError;
use aws_api::pipes::PipeEnrichmentParameters;
use event_engine::input::PipeTemplate;
use foundation::Arn;

/// What events pass through on their way to the target.
#[derive(Debug)]
pub(crate) struct Enrichment {
    pub(crate) arn: String,
    pub(crate) kind: EnrichmentKind,
    pub(crate) template: Option<PipeTemplate>,
}

/// What it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum EnrichmentKind {
    /// Given the whole batch, an array.
    Function,
    /// An API destination or a stage of a REST API: given one event.
    Http(Http),
}

impl Enrichment {
    pub(crate) fn of(
        arn: &str,
        given: Option<&PipeEnrichmentParameters>,
    ) -> Result<Enrichment, ApiError> {
        let wrong = || invalid(format!("Invalid enrichment ARN: {arn}"));
        let parsed = Arn::parse(arn).map_err(|_| wrong())?;
        let http = given.and_then(|given| given.http_parameters.as_ref());
        let kind = match (&*parsed.service, &*parsed.resource) {
            ("lambda", _) if http.is_some() => {
                return Err(invalid("HttpParameters are not valid for the given enrichment."));
            }
            ("lambda", _) => EnrichmentKind::Function,
            ("execute-api", _) => EnrichmentKind::Http(Http::of_enrichment(http)?),
            ("events", resource) if resource.starts_with("api-destination/") => {
                EnrichmentKind::Http(Http::of_enrichment(http)?)
            }
            ("states", _) => {
                return Err(not_built("An enrichment by a state machine of Step Functions"));
            }
            _ => return Err(wrong()),
        };
        let template = template(given.and_then(|given| given.input_template.as_ref()))?;
        Ok(Enrichment { arn: arn.to_owned(), kind, template })
    }

    /// How many events it can be given at once, where that is limited by their number.
    pub(crate) fn batch_max(&self) -> Option<usize> {
        match self.kind {
            EnrichmentKind::Function => None,
            EnrichmentKind::Http(_) => Some(1),
        }
    }
}
