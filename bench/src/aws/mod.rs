//! The calls that set a measurement up, service by service.

pub mod apigateway;
pub mod cloudformation;
pub mod cloudwatch;
pub mod dynamodb;
pub mod firehose;
pub mod iam;
pub mod kinesis;
pub mod lambda;
pub mod logs;
mod query;
pub mod s3;
pub mod sns;
pub mod sqs;

use crate::trouble::{Result, Trouble};
use serde::de::DeserializeOwned;
use std::time::Duration;

/// How long a table, a stream, a function or a mapping may take until it can be used.
pub const ACTIVE_PATIENCE: Duration = Duration::from_secs(30);

/// The size of the items and records that are measured.
pub const PAYLOAD_BYTES: usize = 1_024;

/// Reads an answer's JSON.
pub fn read<T: DeserializeOwned>(operation: &str, answer: &[u8]) -> Result<T> {
    serde_json::from_slice(answer).map_err(|e| Trouble::wrong(operation, e.to_string()))
}

/// An answer of which nothing is needed.
#[derive(serde::Deserialize)]
pub struct Anything {}
