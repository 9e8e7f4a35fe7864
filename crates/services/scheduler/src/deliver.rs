//! Calls of targets, by their kinds.

use crate::model::Kept;
use crate::names::PRINCIPAL;
use crate::parcel::{Call, DeadLetter};
use crate::placeholders::{self, Context};
use crate::refusal::Refusal;
use crate::room::Room;
use crate::target::Kind;
use crate::universal::Universal;
use aws_api::events::{PutEventsRequest, PutEventsRequestEntry};
use aws_api::firehose::{self, Record};
use aws_api::kinesis;
use aws_api::lambda::{InvocationRequest, InvocationType};
use aws_api::scheduler::Target;
use aws_api::sns::PublishInput;
use aws_api::sqs::{MessageAttributeValue, SendMessageRequest};
use bytes::Bytes;
use foundation::access::{AssumeRefused, Assumer};
use foundation::{Arn, Caller, Region, Timestamp};

/// The URL of a queue, as far as the service looks at it.
fn queue_url(arn: &Arn) -> String {
    format!("https://sqs.{}.amazonaws.com/{}/{}", arn.region, arn.account, arn.resource)
}

fn not_assumed(why: AssumeRefused) -> Refusal {
    match why {
        AssumeRefused::NoSuchRole => {
            Refusal::never("AccessDeniedException", "There is no such execution role.")
        }
        AssumeRefused::NotTrusted => Refusal::never(
            "AccessDeniedException",
            "The execution role does not allow AWS EventBridge Scheduler to assume it.",
        ),
        AssumeRefused::Unavailable(why) => Refusal::later("InternalServerException", why),
    }
}

impl Call {
    fn target(&self) -> &Target {
        let Kept(target) = &self.target;
        target
    }

    /// What the target is given at its `attempt`-th call: the input, or what EventBridge Scheduler
    /// tells where there is none.
    fn payload(&self, attempt: u32) -> String {
        let name = self.schedule.name();
        let arn = name.arn();
        let scheduled = Timestamp::from_millis(self.scheduled_ms);
        let context =
            Context { schedule_arn: &arn, scheduled, execution_id: &self.execution_id, attempt };
        match &self.target().input {
            Some(input) => context.filled(input),
            None => serde_json::json!({
                "version": "0",
                "id": self.execution_id,
                "detail-type": "Scheduled Event",
                "source": "aws.scheduler",
                "account": name.group.place.account.as_str(),
                "time": placeholders::shown(scheduled),
                "region": name.group.place.region.as_str(),
                "resources": [arn],
                "detail": "{}",
            })
            .to_string(),
        }
    }
}

impl Room {
    /// The execution role, at work in a region.
    async fn acting(&self, call: &Call, region: &Region) -> Result<Caller, Refusal> {
        let (roles, now) = (&self.outside()?.roles, self.ambient.now());
        let (role, session) = (&call.target().role_arn, &call.execution_id);
        let source = call.schedule.name().group.source();
        let by = Assumer::working_for(PRINCIPAL, &source);
        let caller = roles.caller_for_service(role, by, session, region, now).await;
        caller.map_err(not_assumed)
    }

    /// Tries once.
    pub(crate) async fn deliver(&self, call: &Call, attempt: u32) -> Result<(), Refusal> {
        let target = call.target();
        let kind = Kind::of(&target.arn, self.outside()?)?;
        if let Kind::Universal(universal) = kind {
            return self.to_operation(&universal, call, attempt).await;
        }
        let unknown = |_| Refusal::never("ValidationException", "The target is no ARN.");
        let arn = Arn::parse(&target.arn).map_err(unknown)?;
        let caller = self.acting(call, &Region::parse(&arn.region).unwrap_or_default()).await?;
        let payload = call.payload(attempt);
        match kind {
            Kind::Function => self.to_function(&caller, target, payload).await,
            Kind::Queue => self.to_queue(&caller, &arn, target, payload).await,
            Kind::Topic => self.to_topic(&caller, target, payload).await,
            Kind::Stream => self.to_stream(&caller, target, payload).await,
            Kind::DeliveryStream => self.to_delivery_stream(&caller, &arn, payload).await,
            Kind::Bus => self.to_bus(&caller, target, call, payload).await,
            // Called above.
            Kind::Universal(_) => Ok(()),
        }
    }

    async fn to_function(
        &self,
        caller: &Caller,
        target: &Target,
        payload: String,
    ) -> Result<(), Refusal> {
        let input = InvocationRequest {
            function_name: target.arn.clone(),
            invocation_type: Some(InvocationType::Event),
            payload: Some(Bytes::from(payload)),
            ..InvocationRequest::default()
        };
        Ok(self.outside()?.lambda.invoke(caller, input).await.map(drop)?)
    }

    async fn to_queue(
        &self,
        caller: &Caller,
        arn: &Arn,
        target: &Target,
        payload: String,
    ) -> Result<(), Refusal> {
        let parameters = target.sqs_parameters.as_ref();
        let input = SendMessageRequest {
            message_body: payload,
            message_group_id: parameters.and_then(|of| of.message_group_id.clone()),
            queue_url: queue_url(arn),
            ..SendMessageRequest::default()
        };
        Ok(self.outside()?.sqs.send_message(caller, input).await.map(drop)?)
    }

    async fn to_topic(
        &self,
        caller: &Caller,
        target: &Target,
        payload: String,
    ) -> Result<(), Refusal> {
        let input = PublishInput {
            message: payload,
            topic_arn: Some(target.arn.clone()),
            ..PublishInput::default()
        };
        Ok(self.outside()?.sns.publish(caller, input).await.map(drop)?)
    }

    async fn to_stream(
        &self,
        caller: &Caller,
        target: &Target,
        payload: String,
    ) -> Result<(), Refusal> {
        let key = target.kinesis_parameters.as_ref().map(|of| of.partition_key.clone());
        let input = kinesis::PutRecordInput {
            data: Bytes::from(payload),
            partition_key: key.unwrap_or_default(),
            stream_arn: Some(target.arn.clone()),
            ..kinesis::PutRecordInput::default()
        };
        Ok(self.outside()?.kinesis.put_record(caller, input).await.map(drop)?)
    }

    async fn to_delivery_stream(
        &self,
        caller: &Caller,
        arn: &Arn,
        payload: String,
    ) -> Result<(), Refusal> {
        let name = arn.resource_of("deliverystream").unwrap_or_default().to_owned();
        let record = Record { data: Bytes::from(payload) };
        let input = firehose::PutRecordInput { delivery_stream_name: name, record };
        Ok(self.outside()?.firehose.put_record(caller, input).await.map(drop)?)
    }

    async fn to_bus(
        &self,
        caller: &Caller,
        target: &Target,
        call: &Call,
        payload: String,
    ) -> Result<(), Refusal> {
        let parameters = target.event_bridge_parameters.as_ref();
        let entry = PutEventsRequestEntry {
            detail: Some(payload),
            detail_type: parameters.map(|of| of.detail_type.clone()),
            source: parameters.map(|of| of.source.clone()),
            event_bus_name: Some(target.arn.clone()),
            resources: Some(vec![call.schedule.name().arn()]),
            time: Some(Timestamp::from_millis(call.scheduled_ms)),
            ..PutEventsRequestEntry::default()
        };
        let input = PutEventsRequest { entries: vec![entry], endpoint_id: None };
        let put = self.outside()?.events.put_events(caller, input).await?;
        let failed =
            put.entries.unwrap_or_default().into_iter().find_map(|entry| {
                Some((entry.error_code?, entry.error_message.unwrap_or_default()))
            });
        match failed {
            None => Ok(()),
            Some((code, message)) if code.starts_with("Internal") => {
                Err(Refusal::later(&code, message))
            }
            Some((code, message)) => Err(Refusal::never(&code, message)),
        }
    }

    async fn to_operation(
        &self,
        universal: &Universal,
        call: &Call,
        attempt: u32,
    ) -> Result<(), Refusal> {
        let input = match &call.target().input {
            Some(_) => call.payload(attempt),
            None => "{}".to_owned(),
        };
        let told = universal.told(&input);
        let told = told.map_err(|why| Refusal::never("ValidationException", why))?;
        let region = call.schedule.name().group.place.region;
        let caller = self.acting(call, &region).await?;
        let actions = self.outside()?.actions.clone();
        let answer = actions.act(caller, universal.request(&told)).await;
        match answer.status {
            200..=299 => Ok(()),
            _ => Err(Refusal::of(&answer)),
        }
    }

    /// Sends a dead letter, once.
    pub(crate) async fn send_letter(&self, letter: &DeadLetter) -> Result<(), Refusal> {
        let unknown = |_| Refusal::never("ValidationException", "The queue is no ARN.");
        let arn = Arn::parse(&letter.queue).map_err(unknown)?;
        let call = &letter.call;
        let caller = self.acting(call, &Region::parse(&arn.region).unwrap_or_default()).await?;
        let scheduled = Timestamp::from_millis(call.scheduled_ms);
        let attributes = [
            ("ERROR_CODE", letter.code.clone()),
            ("ERROR_MESSAGE", letter.message.clone()),
            ("EXECUTION_ID", call.execution_id.clone()),
            ("EXHAUSTED_RETRY_CONDITION", letter.exhausted.clone()),
            ("IS_PAYLOAD_TRUNCATED", "false".to_owned()),
            ("RETRY_ATTEMPTS", letter.retries.to_string()),
            ("SCHEDULED_TIME", placeholders::shown(scheduled)),
            ("SCHEDULE_ARN", call.schedule.name().arn()),
            ("TARGET_ARN", call.target().arn.clone()),
        ];
        // Of nothing there is no attribute.
        let attributes = attributes.into_iter().filter(|(_, value)| !value.is_empty());
        let attributes = attributes.map(|(name, value)| {
            let value = MessageAttributeValue {
                data_type: "String".to_owned(),
                string_value: Some(value),
                ..MessageAttributeValue::default()
            };
            (name.to_owned(), value)
        });
        let body = call.payload(letter.retries.saturating_add(1));
        let input = SendMessageRequest {
            message_attributes: Some(attributes.collect()),
            message_body: body,
            queue_url: queue_url(&arn),
            ..SendMessageRequest::default()
        };
        Ok(self.outside()?.sqs.send_message(&caller, input).await.map(drop)?)
    }
}
