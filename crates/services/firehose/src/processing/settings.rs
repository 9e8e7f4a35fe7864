//! `ProcessingConfiguration`, read and checked.

use super::deaggregate::SubRecords;
use super::jq::Query;
use super::lambda::Transform;
use super::{Partitions, Pipeline};
use crate::errors::invalid;
use crate::settings::{Destination, Place, Settings};
use aws_api::ApiError;
use aws_api::firehose::{Processor, ProcessorParameterName as Name, ProcessorType as Type};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use std::sync::Arc;
use std::time::Duration;

/// A processor's parameters, each once.
struct Parameters<'a> {
    of: &'a Type,
    all: Vec<(&'a Name, &'a str)>,
}

impl<'a> Parameters<'a> {
    fn of(processor: &'a Processor) -> Result<Self, ApiError> {
        let given = processor.parameters.as_deref().unwrap_or_default();
        let all: Vec<_> =
            given.iter().map(|it| (&it.parameter_name, it.parameter_value.as_str())).collect();
        for (at, (name, _)) in all.iter().enumerate() {
            if all[..at].iter().any(|(other, _)| other == name) {
                let of = &processor.r#type;
                return Err(invalid(format!("Parameter {name} is given twice for processor {of}")));
            }
        }
        Ok(Parameters { of: &processor.r#type, all })
    }

    /// Takes one out.
    fn take(&mut self, name: &Name) -> Option<&'a str> {
        let at = self.all.iter().position(|(found, _)| *found == name)?;
        Some(self.all.swap_remove(at).1)
    }

    fn need(&mut self, name: &Name) -> Result<&'a str, ApiError> {
        let of = self.of;
        self.take(name)
            .ok_or_else(|| invalid(format!("Parameter {name} is required for processor {of}")))
    }

    /// A number within bounds.
    fn number(&mut self, name: &Name, least: f64, most: f64) -> Result<Option<f64>, ApiError> {
        let Some(text) = self.take(name) else { return Ok(None) };
        match text.parse::<f64>() {
            Ok(number) if number >= least && number <= most => Ok(Some(number)),
            _ => Err(invalid(format!(
                "Parameter {name} must be a number between {least} and {most}, not {text}"
            ))),
        }
    }

    /// That nothing is left over.
    fn end(self) -> Result<(), ApiError> {
        match self.all.first() {
            None => Ok(()),
            Some((name, _)) => {
                Err(invalid(format!("Parameter {name} is not valid for processor {}", self.of)))
            }
        }
    }
}

/// Refuses what is not valid.
pub(crate) fn check(settings: &Settings) -> Result<(), ApiError> {
    let pipeline = read(settings)?;
    let Destination::S3(it) = &settings.destination else { return Ok(()) };
    let place = Place::of_extended(it)?;
    if place.query_keys().next().is_some() && pipeline.query.is_none() {
        return Err(invalid(
            "MetadataExtraction processor should be present when S3 Prefix has partitionKeyFromQuery \
             namespace.",
        ));
    }
    if place.lambda_keys().next().is_some() && pipeline.transform.is_none() {
        return Err(invalid(
            "Lambda processor should be present when S3 Prefix has partitionKeyFromLambda namespace.",
        ));
    }
    if pipeline.query.is_some() && settings.destination.partitioning().is_none() {
        return Err(invalid(
            "MetadataExtraction processor can be present only when Dynamic Partitioning is enabled.",
        ));
    }
    Ok(())
}

/// Reads settings; the keys of partitions are not among them.
pub(super) fn read(settings: &Settings) -> Result<Pipeline, ApiError> {
    let mut pipeline = Pipeline {
        decompresses: false,
        extracts_messages: None,
        deaggregates: None,
        transform: None,
        query: None,
        partitions: None::<Partitions>,
        delimiter: None,
    };
    let configuration = settings.destination.processing();
    let processors = configuration.and_then(|it| it.processors.as_deref()).unwrap_or_default();
    for (at, processor) in processors.iter().enumerate() {
        let kind = &processor.r#type;
        if processors[..at].iter().any(|other| other.r#type == *kind) {
            return Err(invalid(format!("Only one processor of type {kind} is supported")));
        }
        let mut given = Parameters::of(processor)?;
        match kind {
            Type::Decompression => {
                let format = given.take(&Name::CompressionFormat).unwrap_or("GZIP");
                if format != "GZIP" {
                    return Err(invalid(format!(
                        "CompressionFormat {format} is not supported for Decompression"
                    )));
                }
                pipeline.decompresses = true;
            }
            Type::CloudWatchLogProcessing => {
                let extract = given.take(&Name::DataMessageExtraction).unwrap_or("false");
                pipeline.extracts_messages = Some(boolean(&Name::DataMessageExtraction, extract)?);
            }
            Type::RecordDeAggregation => {
                pipeline.deaggregates = Some(match given.need(&Name::SubRecordType)? {
                    "JSON" => SubRecords::Json,
                    "DELIMITED" => {
                        let text = given.need(&Name::Delimiter)?;
                        let bytes = STANDARD.decode(text).map_err(|_| {
                            invalid("Parameter Delimiter must be base64 for RecordDeAggregation")
                        })?;
                        if bytes.is_empty() {
                            return Err(invalid("Parameter Delimiter must not be empty"));
                        }
                        SubRecords::Delimited(bytes.into())
                    }
                    other => {
                        return Err(invalid(format!(
                            "SubRecordType must be JSON or DELIMITED, not {other}"
                        )));
                    }
                });
            }
            Type::Lambda => {
                let bytes = given.number(&Name::BufferSizeInMbs, 0.2, 3.0)?.unwrap_or(1.0);
                let seconds = given.number(&Name::BufferIntervalInSeconds, 0.0, 900.0)?;
                let retries = given.number(&Name::NumberOfRetries, 0.0, 300.0)?.unwrap_or(3.0);
                let role = given.take(&Name::RoleArn).map(str::to_owned);
                pipeline.transform = Some(Transform {
                    arn: given.need(&Name::LambdaArn)?.to_owned(),
                    role: role.unwrap_or_else(|| settings.destination.role().to_owned()),
                    // All bounded just above.
                    bytes: (bytes * 1024.0 * 1024.0) as u64,
                    interval: seconds.map(Duration::from_secs_f64),
                    retries: retries as u32,
                });
            }
            Type::MetadataExtraction => {
                let engine = given.take(&Name::JsonParsingEngine).unwrap_or("JQ-1.6");
                if engine != "JQ-1.6" {
                    return Err(invalid(format!("JsonParsingEngine {engine} is not supported")));
                }
                let query = given.need(&Name::MetadataExtractionQuery)?;
                let query = Query::compile(query).map_err(|why| {
                    invalid(format!("MetadataExtractionQuery is not valid: {why}"))
                })?;
                pipeline.query = Some(Arc::new(query));
            }
            Type::AppendDelimiterToRecord => {
                let text = given.take(&Name::Delimiter).unwrap_or("\\n");
                pipeline.delimiter = Some(unescaped(text));
            }
            Type::Unknown(other) => {
                return Err(invalid(format!("Processor {other} is not supported")));
            }
        }
        given.end()?;
    }
    if pipeline.extracts_messages.is_some() && !pipeline.decompresses {
        return Err(invalid(
            "CloudWatchLogProcessing can only be enabled when Decompression is enabled",
        ));
    }
    Ok(pipeline)
}

fn boolean(name: &Name, text: &str) -> Result<bool, ApiError> {
    match text {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(invalid(format!("Parameter {name} must be true or false, not {text}"))),
    }
}

/// A delimiter as templates write it: `\\n` is a newline.
fn unescaped(text: &str) -> Bytes {
    let mut out = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some('t') => out.push('\t'),
                Some('\\') => out.push('\\'),
                Some(other) => out.extend(['\\', other]),
                None => out.push('\\'),
            },
            (letter, false) => out.push(letter),
        }
    }
    out.into()
}
