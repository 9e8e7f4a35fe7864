//! Templates of pipes: their placeholders are paths themselves, `<$.body.name>`, or reserved.

use super::path::Path;
use super::skeleton::{NotJson, Skeleton};
use super::template::InvalidTemplate;
use crate::json::Json;
use foundation::Timestamp;

/// A template, compiled.
#[derive(Debug, Clone, PartialEq)]
pub struct PipeTemplate(Skeleton<Variable>);

#[derive(Debug, Clone, PartialEq)]
enum Variable {
    Path(Path),
    PipeArn,
    PipeName,
    SourceArn,
    EnrichmentArn,
    TargetArn,
    IngestionTime,
    Event,
    EventJson,
}

/// What begins the names of placeholders that are no paths.
const RESERVED: &str = "aws.pipes.";

/// What templates are filled from.
#[derive(Debug, Clone, Copy)]
pub struct PipeContext<'a> {
    /// The event as it came.
    pub event: &'a Json,
    /// The same with its encoded fields decoded, which is what paths look into.
    pub decoded: &'a Json,
    /// The pipe.
    pub pipe_arn: &'a str,
    /// Its name.
    pub pipe_name: &'a str,
    /// Where the event is from.
    pub source_arn: &'a str,
    /// Nothing where there is none.
    pub enrichment_arn: &'a str,
    /// Where it goes.
    pub target_arn: &'a str,
    /// When the template was given the event.
    pub ingested: Timestamp,
}

fn variable(name: &str) -> Option<Result<Variable, InvalidTemplate>> {
    if name.starts_with('$') {
        let read = Path::parse(name).map(Variable::Path);
        return Some(read.map_err(|_| InvalidTemplate::Path(name.to_owned())));
    }
    Some(Ok(match name.strip_prefix(RESERVED)? {
        "pipe-arn" => Variable::PipeArn,
        "pipe-name" => Variable::PipeName,
        "source-arn" => Variable::SourceArn,
        "enrichment-arn" => Variable::EnrichmentArn,
        "target-arn" => Variable::TargetArn,
        "event.ingestion-time" => Variable::IngestionTime,
        "event" => Variable::Event,
        "event.json" => Variable::EventJson,
        _ => return Some(Err(InvalidTemplate::Placeholder(name.to_owned()))),
    }))
}

impl PipeTemplate {
    /// Reads a template.
    ///
    /// # Errors
    /// Where it could never be filled.
    pub fn parse(text: &str) -> Result<PipeTemplate, InvalidTemplate> {
        let skeleton = Skeleton::parse(text, variable)?;
        match skeleton.is_broken() {
            true => Err(InvalidTemplate::Json),
            false => Ok(PipeTemplate(skeleton)),
        }
    }

    /// What becomes of an event.
    ///
    /// # Errors
    /// Where a template that is JSON made none of this event.
    pub fn fill(&self, context: &PipeContext<'_>) -> Result<String, NotJson> {
        self.0.fill(|variable| variable.value(context))
    }
}

impl Variable {
    fn value(&self, context: &PipeContext<'_>) -> Option<Json> {
        let text = |text: &str| Some(Json::String(text.to_owned()));
        match self {
            Variable::Path(path) => path.find(context.decoded),
            Variable::PipeArn => text(context.pipe_arn),
            Variable::PipeName => text(context.pipe_name),
            Variable::SourceArn => text(context.source_arn),
            Variable::EnrichmentArn => text(context.enrichment_arn),
            Variable::TargetArn => text(context.target_arn),
            Variable::IngestionTime => text(&context.ingested.iso8601()),
            Variable::Event => Some(context.event.clone()),
            // «Only has a value if the original payload is JSON».
            Variable::EventJson => match context.decoded {
                Json::String(_) => None,
                decoded => Some(decoded.clone()),
            },
        }
    }
}
