//! Targets that are one call of a service.

use super::{Way, queue_url};
use crate::refusal::Refusal;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::firehose::{self, Record};
use aws_api::kinesis;
use aws_api::lambda::{InvocationRequest, InvocationType};
use aws_api::logs::{CreateLogStreamRequest, InputLogEvent, PutLogEventsRequest};
use aws_api::sns::PublishInput;
use aws_api::sqs::SendMessageRequest;
use bytes::Bytes;
use event_engine::json::Json;

fn payload(way: &Way<'_>) -> Bytes {
    Bytes::copy_from_slice(way.delivery.payload().as_bytes())
}

impl Room {
    pub(super) async fn to_function(&self, way: &Way<'_>) -> Result<(), Refusal> {
        let input = InvocationRequest {
            function_name: way.target.arn.clone(),
            invocation_type: Some(InvocationType::Event),
            payload: Some(payload(way)),
            ..InvocationRequest::default()
        };
        let caller = self.caller(way).await?;
        Ok(self.outside()?.lambda.invoke(&caller, input).await.map(drop)?)
    }

    pub(super) async fn to_queue(&self, way: &Way<'_>) -> Result<(), Refusal> {
        let parameters = way.target.sqs_parameters.as_ref();
        let input = SendMessageRequest {
            message_body: way.delivery.payload().to_owned(),
            message_group_id: parameters.and_then(|of| of.message_group_id.clone()),
            queue_url: queue_url(&way.arn),
            ..SendMessageRequest::default()
        };
        let caller = self.caller(way).await?;
        Ok(self.outside()?.sqs.send_message(&caller, input).await.map(drop)?)
    }

    pub(super) async fn to_topic(&self, way: &Way<'_>) -> Result<(), Refusal> {
        let input = PublishInput {
            message: way.delivery.payload().to_owned(),
            topic_arn: Some(way.target.arn.clone()),
            ..PublishInput::default()
        };
        let caller = self.caller(way).await?;
        Ok(self.outside()?.sns.publish(&caller, input).await.map(drop)?)
    }

    pub(super) async fn to_stream(&self, way: &Way<'_>) -> Result<(), Refusal> {
        let parameters = way.target.kinesis_parameters.as_ref();
        // «The default is to use the eventId as the partition key.»
        let path = parameters.map_or("$.id", |of| of.partition_key_path.as_str());
        let input = kinesis::PutRecordInput {
            data: payload(way),
            partition_key: way.parameter(path),
            stream_arn: Some(way.target.arn.clone()),
            ..kinesis::PutRecordInput::default()
        };
        let caller = self.caller(way).await?;
        Ok(self.outside()?.kinesis.put_record(&caller, input).await.map(drop)?)
    }

    pub(super) async fn to_delivery_stream(&self, way: &Way<'_>) -> Result<(), Refusal> {
        let name = way.arn.resource_of("deliverystream").unwrap_or_default().to_owned();
        let record = Record { data: payload(way) };
        let input = firehose::PutRecordInput { delivery_stream_name: name, record };
        let caller = self.caller(way).await?;
        Ok(self.outside()?.firehose.put_record(&caller, input).await.map(drop)?)
    }

    /// The event is a line of a stream of the rule's own, a day each. A template may make `timestamp`
    /// and `message` of it.
    pub(super) async fn to_log_group(&self, way: &Way<'_>) -> Result<(), Refusal> {
        let group = way.arn.resource_of("log-group").unwrap_or_default();
        let group = group.strip_suffix(":*").unwrap_or(group).to_owned();
        let now = self.ambient.now();
        let stream = format!("{}/{}", now.format("%Y/%m/%d"), way.delivery.rule.rule);
        let caller = self.caller(way).await?;
        let logs = &self.outside()?.logs;
        let (timestamp, message) = line(way.delivery.payload());
        let timestamp = timestamp.unwrap_or_else(|| now.as_millis());
        let line = InputLogEvent { message, timestamp };
        let put = async || {
            let input = PutLogEventsRequest {
                log_events: vec![line.clone()],
                log_group_name: group.clone(),
                log_stream_name: stream.clone(),
                ..PutLogEventsRequest::default()
            };
            logs.put_log_events(&caller, input).await.map(drop)
        };
        let Err(error) = put().await else { return Ok(()) };
        if !error.is("ResourceNotFoundException") {
            return Err(error.into());
        }
        let input = CreateLogStreamRequest {
            log_group_name: group.clone(),
            log_stream_name: stream.clone(),
        };
        let made = logs.create_log_stream(&caller, input).await;
        made.map(drop).or_else(|error: ApiError| {
            if error.is("ResourceAlreadyExistsException") { Ok(()) } else { Err(error) }
        })?;
        Ok(put().await?)
    }
}

/// What a log group is given: the payload, or what a template made for it.
fn line(payload: &str) -> (Option<i64>, String) {
    let json = Json::parse(payload).unwrap_or(Json::Null);
    match (json.get("timestamp"), json.get("message")) {
        (Some(Json::Number(at)), Some(Json::String(message))) => (at.parse().ok(), message.clone()),
        _ => (None, payload.to_owned()),
    }
}
