//! What each service keeps of what it is told.

use crate::world::World;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::events::{self, Events};
use aws_api::firehose::{self, Firehose};
use aws_api::kinesis::{self, Kinesis};
use aws_api::lambda::{InvocationRequest, InvocationResponse, InvocationType, Lambda};
use aws_api::logs::{self, Logs};
use aws_api::seams::{ActionAnswer, ActionRequest, Actions};
use aws_api::sns::{self, Sns};
use aws_api::sqs::{SendMessageRequest, SendMessageResult, Sqs};
use foundation::Caller;

#[async_trait]
impl Sqs for World {
    async fn send_message(
        &self,
        caller: &Caller,
        input: SendMessageRequest,
    ) -> Result<SendMessageResult, ApiError> {
        let name = input.queue_url.rsplit('/').next().unwrap();
        let mut with: Vec<(&str, String)> = Vec::new();
        for (name, value) in input.message_attributes.iter().flatten() {
            with.push((name, value.string_value.clone().unwrap()));
        }
        if let Some(group) = input.message_group_id {
            with.push(("group", group));
        }
        self.told(caller, name, &input.message_body, &with)?;
        Ok(SendMessageResult::default())
    }
}

#[async_trait]
impl Lambda for World {
    async fn invoke(
        &self,
        caller: &Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, ApiError> {
        let body = String::from_utf8(input.payload.unwrap().to_vec()).unwrap();
        assert_eq!(input.invocation_type, Some(InvocationType::Event));
        self.told(caller, &input.function_name, &body, &[])?;
        Ok(InvocationResponse::default())
    }
}

#[async_trait]
impl Sns for World {
    async fn publish(
        &self,
        caller: &Caller,
        input: sns::PublishInput,
    ) -> Result<sns::PublishResponse, ApiError> {
        self.told(caller, &input.topic_arn.unwrap(), &input.message, &[])?;
        Ok(sns::PublishResponse::default())
    }
}

#[async_trait]
impl Kinesis for World {
    async fn put_record(
        &self,
        caller: &Caller,
        input: kinesis::PutRecordInput,
    ) -> Result<kinesis::PutRecordOutput, ApiError> {
        let body = String::from_utf8(input.data.to_vec()).unwrap();
        let with = [("key", input.partition_key)];
        self.told(caller, &input.stream_arn.unwrap(), &body, &with)?;
        Ok(kinesis::PutRecordOutput::default())
    }
}

#[async_trait]
impl Firehose for World {
    async fn put_record(
        &self,
        caller: &Caller,
        input: firehose::PutRecordInput,
    ) -> Result<firehose::PutRecordOutput, ApiError> {
        let body = String::from_utf8(input.record.data.to_vec()).unwrap();
        self.told(caller, &input.delivery_stream_name, &body, &[])?;
        Ok(firehose::PutRecordOutput::default())
    }
}

#[async_trait]
impl Logs for World {
    async fn create_log_stream(
        &self,
        caller: &Caller,
        input: logs::CreateLogStreamRequest,
    ) -> Result<logs::CreateLogStreamOutput, ApiError> {
        self.told(caller, &input.log_group_name, "made", &[("stream", input.log_stream_name)])?;
        Ok(logs::CreateLogStreamOutput {})
    }

    async fn put_log_events(
        &self,
        caller: &Caller,
        input: logs::PutLogEventsRequest,
    ) -> Result<logs::PutLogEventsResponse, ApiError> {
        if self.to(&input.log_group_name).is_empty() {
            return Err(ApiError::new("ResourceNotFoundException", 400, "no stream"));
        }
        let line = &input.log_events[0];
        let with = [("at", line.timestamp.to_string())];
        self.told(caller, &input.log_group_name, &line.message, &with)?;
        Ok(logs::PutLogEventsResponse::default())
    }
}

#[async_trait]
impl Events for World {
    async fn put_events(
        &self,
        caller: &Caller,
        mut input: events::PutEventsRequest,
    ) -> Result<events::PutEventsResponse, ApiError> {
        let entry = input.entries.remove(0);
        let with = [
            ("source", entry.source.unwrap()),
            ("detail-type", entry.detail_type.unwrap()),
            ("resource", entry.resources.unwrap().remove(0)),
        ];
        self.told(caller, &entry.event_bus_name.unwrap(), &entry.detail.unwrap(), &with)?;
        Ok(events::PutEventsResponse::default())
    }
}

#[async_trait]
impl Actions for World {
    async fn act(&self, caller: Caller, request: ActionRequest) -> ActionAnswer {
        let body = String::from_utf8(request.body.to_vec()).unwrap();
        let target = request.headers.iter().find(|(name, _)| name == "X-Amz-Target");
        let to = target.map_or(request.path_and_query.as_str(), |(_, value)| value.as_str());
        match self.told(&caller, to, &body, &[("region", caller.region.to_string())]) {
            Ok(()) => ActionAnswer { status: 200, headers: Vec::new(), body: "{}".into() },
            Err(error) => ActionAnswer::failure(&error),
        }
    }
}
