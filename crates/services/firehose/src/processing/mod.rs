//! What is done to records between their coming in and their delivery: `ProcessingConfiguration` and
//! dynamic partitioning.
//!
//! In this order: decompression, messages out of CloudWatch's logs, records out of aggregated ones, a
//! function, keys of partitions, delimiters.

mod deaggregate;
mod decompress;
mod jq;
mod lambda;
mod settings;

use crate::delivery::Failure;
use crate::limits::{PREFIX_BYTES_MAX, STEP_BYTES};
use crate::outside::Outside;
use crate::record::{PartitionKeys, Record};
use crate::settings::{Destination, Hints, Place, Settings};
use crate::stream::Stream;
use aws_api::ApiError;
use bytes::Bytes;
use deaggregate::SubRecords;
use jq::Query;
use lambda::Transform;
use std::sync::Arc;
use std::time::Duration;

pub(crate) use settings::check;

/// What a stream does to its records.
#[derive(Debug)]
pub(crate) struct Pipeline {
    decompresses: bool,
    extracts_messages: Option<bool>,
    deaggregates: Option<SubRecords>,
    transform: Option<Transform>,
    query: Option<Arc<Query>>,
    partitions: Option<Partitions>,
    delimiter: Option<Bytes>,
}

/// The keys that objects' prefixes name.
#[derive(Debug, Default)]
struct Partitions {
    query: Vec<String>,
    lambda: Vec<String>,
}

/// What has become of the records of a step.
#[derive(Debug, Default)]
pub(crate) struct Processed {
    /// In their order, with the keys of their partitions.
    pub(crate) records: Vec<(PartitionKeys, Record)>,
    /// Those that failed, and after how many attempts.
    pub(crate) failed: Vec<(Record, Failure, u32)>,
}

/// A record on its way through.
struct Passing {
    record: Record,
    lambda: PartitionKeys,
}

impl Pipeline {
    /// Of settings that have been checked.
    pub(crate) fn of(settings: &Settings) -> Result<Pipeline, ApiError> {
        let mut pipeline = settings::read(settings)?;
        if settings.destination.partitioning().is_some()
            && let Destination::S3(it) = &settings.destination
        {
            let place = Place::of_extended(it)?;
            pipeline.partitions = Some(Partitions {
                query: place.query_keys().map(str::to_owned).collect(),
                lambda: place.lambda_keys().map(str::to_owned).collect(),
            });
        }
        Ok(pipeline)
    }

    /// Whether records are delivered as they come in.
    pub(crate) fn is_empty(&self) -> bool {
        let Pipeline { decompresses, extracts_messages, deaggregates, .. } = self;
        let Pipeline { transform, query, partitions, delimiter, .. } = self;
        !decompresses
            && extracts_messages.is_none()
            && deaggregates.is_none()
            && transform.is_none()
            && query.is_none()
            && partitions.is_none()
            && delimiter.is_none()
    }

    /// When what has come in is processed: at once, unless there is a function with a buffer of its own.
    /// A buffer that was not asked for waits no longer than the destination's.
    pub(crate) fn hints(&self, destination: Hints) -> Hints {
        match &self.transform {
            None => Hints { bytes: STEP_BYTES, interval: Duration::ZERO },
            Some(transform) => Hints {
                bytes: transform.bytes,
                interval: transform
                    .interval
                    .unwrap_or_else(|| lambda::INTERVAL_DEFAULT.min(destination.interval)),
            },
        }
    }

    /// Takes records through.
    pub(crate) async fn run(
        &self,
        outside: &Arc<Outside>,
        stream: &Arc<Stream>,
        records: Vec<Record>,
    ) -> Processed {
        let mut out = Processed::default();
        let records = self.open(records, &mut out).await;
        let passing = match &self.transform {
            Some(transform) => transform.run(outside, stream, records, &mut out).await,
            None => {
                let plain = |record| Passing { record, lambda: PartitionKeys::default() };
                records.into_iter().map(plain).collect()
            }
        };
        self.finish(passing, &mut out).await;
        out
    }

    /// What is done before a function sees the records.
    async fn open(&self, mut records: Vec<Record>, out: &mut Processed) -> Vec<Record> {
        let failing = |record: Record, failure: Failure, out: &mut Processed| {
            out.failed.push((record, failure, 1));
        };
        if self.decompresses {
            let mut opened = Vec::with_capacity(records.len());
            for mut record in records {
                match decompress::gunzip(&record.data) {
                    Ok(data) => {
                        record.data = data;
                        opened.push(record);
                    }
                    Err(failure) => failing(record, failure, out),
                }
            }
            records = opened;
        }
        if let Some(extract) = self.extracts_messages {
            let mut opened = Vec::with_capacity(records.len());
            for record in records {
                match decompress::log_messages(&record, extract) {
                    Ok(messages) => opened.extend(messages),
                    Err(failure) => failing(record, failure, out),
                }
            }
            records = opened;
        }
        if let Some(kind) = &self.deaggregates {
            let mut opened = Vec::with_capacity(records.len());
            for record in records {
                match kind.split(&record) {
                    Ok(parts) => opened.extend(parts),
                    Err(failure) => failing(record, failure, out),
                }
            }
            records = opened;
        }
        records
    }

    /// What is done after it.
    async fn finish(&self, passing: Vec<Passing>, out: &mut Processed) {
        let passing = match &self.query {
            None => passing,
            Some(query) => {
                let query = query.clone();
                let extracted = tokio::task::spawn_blocking(move || query.extract_all(passing));
                // It does not panic; if it did, nothing would be committed and the step begun anew.
                let Ok((passing, failed)) = extracted.await else { return };
                out.failed.extend(failed);
                passing
            }
        };
        for Passing { mut record, lambda: keys } in passing {
            let keys = match self.partition(keys) {
                Ok(keys) => keys,
                Err(failure) => {
                    out.failed.push((record, failure, 1));
                    continue;
                }
            };
            if let Some(delimiter) = &self.delimiter {
                record.data = [&record.data[..], delimiter].concat().into();
            }
            out.records.push((keys, record));
        }
    }

    /// The partition that a record with these keys belongs to.
    fn partition(&self, found: PartitionKeys) -> Result<PartitionKeys, Failure> {
        let Some(partitions) = &self.partitions else { return Ok(PartitionKeys::default()) };
        let mut keys = PartitionKeys::default();
        for (names, found, taken) in [
            (&partitions.query, &found.query, &mut keys.query),
            (&partitions.lambda, &found.lambda, &mut keys.lambda),
        ] {
            for name in names {
                match found.get(name) {
                    Some(value) if !value.is_empty() && value.len() <= PREFIX_BYTES_MAX => {
                        taken.insert(name.clone(), value.clone());
                    }
                    Some(value) if !value.is_empty() => {
                        return Err(Failure::lasting(EXTRACTION_FAILED, TOO_LONG));
                    }
                    _ => return Err(Failure::lasting(EXTRACTION_FAILED, EMPTY)),
                }
            }
        }
        Ok(keys)
    }
}

/// Keys could not be had from a record.
pub(crate) const EXTRACTION_FAILED: &str = "DynamicPartitioning.MetadataExtractionFailed";
const EMPTY: &str = "partitionKeys values must not be null or empty";
const TOO_LONG: &str = "partitionKeys values must not be longer than a prefix may be";
