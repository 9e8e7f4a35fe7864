//! What a pipe was asked to be, checked and compiled.

mod enrichment;
mod http;
mod log;
mod source;
mod target;
mod value;

pub(crate) use enrichment::{Enrichment, EnrichmentKind};
pub(crate) use http::Http;
pub(crate) use log::{Level, Log, LogPlace};
pub(crate) use source::{QueueSource, Source, StreamSource};
pub(crate) use target::{Target, TargetKind};
pub(crate) use value::Value;

use crate::errors::{invalid, not_built};
use crate::names::PipeName;
use aws_api::ApiError;
use aws_api::pipes::CreatePipeRequest;
use event_engine::filter::Pattern;
use event_engine::input::PipeTemplate;
use foundation::Timestamp;
use pollers::Filters;
use source::with_defaults;

/// A pipe, ready to work.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) source: Source,
    /// What matches any of them goes on; all, where there are none.
    pub(crate) filters: Filters,
    pub(crate) enrichment: Option<Enrichment>,
    pub(crate) target: Target,
    pub(crate) role: String,
    pub(crate) log: Option<Log>,
}

impl Plan {
    /// Compiles what was asked for, or says what is wrong with it.
    pub(crate) fn of(
        name: &PipeName,
        asked: &CreatePipeRequest,
        now: Timestamp,
    ) -> Result<Plan, ApiError> {
        if asked.kms_key_identifier.as_ref().is_some_and(|key| !key.is_empty()) {
            return Err(not_built("KmsKeyIdentifier"));
        }
        let (enrichment, target) = stages(asked)?;
        let most = batch_max(enrichment.as_ref(), &target);
        let source = Source::of(name, &asked.source, asked.source_parameters.as_ref(), now)?;
        if let Some(most) = most.filter(|most| source.batch_size() > *most) {
            return Err(invalid(format!(
                "BatchSize {} of the source is larger than the maximum batch size {most} that the \
                 enrichment and the target support.",
                source.batch_size()
            )));
        }
        let log = Log::of(asked.log_configuration.as_ref())?;
        let filters = Filters::from(filters(asked)?);
        let role = asked.role_arn.clone();
        Ok(Plan { source, filters, enrichment, target, role, log })
    }
}

/// Adds what AWS takes where nothing is said.
pub(crate) fn complete(asked: &mut CreatePipeRequest) -> Result<(), ApiError> {
    let (enrichment, target) = stages(asked)?;
    let most = batch_max(enrichment.as_ref(), &target);
    let given = asked.source_parameters.take();
    asked.source_parameters = Some(with_defaults(&asked.source, given, most)?);
    Ok(())
}

fn stages(asked: &CreatePipeRequest) -> Result<(Option<Enrichment>, Target), ApiError> {
    let target = Target::of(&asked.target, asked.target_parameters.as_ref())?;
    let arn = asked.enrichment.as_deref().filter(|arn| !arn.is_empty());
    let given = asked.enrichment_parameters.as_ref();
    Ok((arn.map(|arn| Enrichment::of(arn, given)).transpose()?, target))
}

/// How many events can go through at once.
fn batch_max(enrichment: Option<&Enrichment>, target: &Target) -> Option<usize> {
    let of_enrichment = enrichment.and_then(Enrichment::batch_max);
    of_enrichment.into_iter().chain(target.batch_max()).min()
}

fn filters(asked: &CreatePipeRequest) -> Result<Vec<Pattern>, ApiError> {
    let criteria = asked.source_parameters.as_ref().and_then(|of| of.filter_criteria.as_ref());
    let filters = criteria.and_then(|of| of.filters.as_deref()).unwrap_or_default();
    let read = |pattern: &str| {
        Pattern::parse_mapping(pattern).map_err(|problems| {
            let list: Vec<_> = problems.iter().map(ToString::to_string).collect();
            invalid(format!("Invalid filter pattern definition. {}", list.join("; ")))
        })
    };
    filters.iter().map(|filter| read(filter.pattern.as_deref().unwrap_or_default())).collect()
}

/// An `InputTemplate`; an empty one is none.
fn template(text: Option<&String>) -> Result<Option<PipeTemplate>, ApiError> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let wrong = |why| invalid(format!("InputTemplate {why}."));
    PipeTemplate::parse(text).map(Some).map_err(wrong)
}
