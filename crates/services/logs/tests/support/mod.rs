//! Those whom events are sent to, in tests.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(dead_code, reason = "not every test looks at all of it")]

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::{self, Firehose};
use aws_api::kinesis::{self, Kinesis};
use aws_api::seams::{Datum, Destination, Message, MetricSink};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::access::AssumeRefused;
use foundation::{AccountId, Ambient, Caller, Region};
use parking_lot::Mutex;
use serde_json::Value;
use service_logs::{Outside, Room};
use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::Store;

pub const NOW: i64 = 1_800_000_000_000;
pub const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";
pub const STREAM: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/s";
pub const DELIVERY: &str = "arn:aws:firehose:us-east-1:000000000000:deliverystream/d";
pub const ROLE: &str = "arn:aws:iam::000000000000:role/r";

/// The neighbours: they note what they get, and refuse while they are told to.
#[derive(Default)]
pub struct Neighbours {
    got: Mutex<Vec<(String, Value)>>,
    pub refuses: AtomicBool,
}

fn opened(data: &[u8]) -> Value {
    let mut text = String::new();
    flate2::read::GzDecoder::new(data).read_to_string(&mut text).unwrap();
    serde_json::from_str(&text).unwrap()
}

impl Neighbours {
    fn take(&self, whom: String, message: Value) -> Result<(), ApiError> {
        if self.refuses.load(Ordering::SeqCst) {
            return Err(ApiError::new("ServiceUnavailable", 503, "not now"));
        }
        self.got.lock().push((whom, message));
        Ok(())
    }

    /// What came since it was last asked, without what tries streams out.
    pub fn got(&self) -> Vec<(String, Value)> {
        let mut got = std::mem::take(&mut *self.got.lock());
        got.retain(|(_, message)| message["messageType"] == "DATA_MESSAGE");
        got
    }

    /// Whom, and the texts.
    pub fn told(&self) -> Vec<(String, Vec<String>)> {
        let texts = |message: &Value| {
            let events = message["logEvents"].as_array().unwrap().iter();
            events.map(|event| event["message"].as_str().unwrap().to_owned()).collect()
        };
        self.got().into_iter().map(|(whom, message)| (whom, texts(&message))).collect()
    }
}

#[async_trait]
impl Destination for Neighbours {
    async fn check(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        match (arn == FUNCTION, caller.source.as_ref().map(|source| source.arn.as_str())) {
            (true, Some("arn:aws:logs:us-east-1:000000000000:log-group:g:*")) => Ok(()),
            _ => Err(ApiError::new("AccessDeniedException", 403, "no")),
        }
    }

    async fn deliver(&self, _: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        let event: Value = serde_json::from_slice(&message.body).unwrap();
        let data = STANDARD.decode(event["awslogs"]["data"].as_str().unwrap()).unwrap();
        self.take(arn.to_owned(), opened(&data))
    }
}

#[async_trait]
impl Kinesis for Neighbours {
    async fn put_record(
        &self,
        _: &Caller,
        input: kinesis::PutRecordInput,
    ) -> Result<kinesis::PutRecordOutput, ApiError> {
        self.take(format!("stream by {}", input.partition_key), opened(&input.data))?;
        Ok(kinesis::PutRecordOutput::default())
    }
}

#[async_trait]
impl Firehose for Neighbours {
    async fn put_record(
        &self,
        _: &Caller,
        input: firehose::PutRecordInput,
    ) -> Result<firehose::PutRecordOutput, ApiError> {
        self.take(input.delivery_stream_name, opened(&input.record.data))?;
        Ok(firehose::PutRecordOutput::default())
    }
}

#[async_trait]
impl MetricSink for Neighbours {
    async fn put(&self, _: &AccountId, _: &Region, _: Vec<Datum>) -> Result<(), ApiError> {
        Ok(())
    }
}

/// A room that is connected to them.
pub fn room(store: &Arc<dyn Store>, ambient: &Ambient, neighbours: &Arc<Neighbours>) -> Arc<Room> {
    let room = Room::new(store.clone(), ambient.clone());
    room.connect(Outside {
        functions: neighbours.clone(),
        kinesis: neighbours.clone(),
        firehose: neighbours.clone(),
        metrics: neighbours.clone(),
        roles: testing::roles(|asked| match (asked.role_arn, asked.by.service) {
            (ROLE, "logs.amazonaws.com") => Ok(asked.session()),
            _ => Err(AssumeRefused::NoSuchRole),
        }),
        node: "a".to_owned(),
    });
    room
}
