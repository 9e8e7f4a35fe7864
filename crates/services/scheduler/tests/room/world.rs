//! Doubles for all that is outside of the room: they keep what they are told.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::events::{self, Events};
use aws_api::firehose::{self, Firehose};
use aws_api::kinesis::{self, Kinesis};
use aws_api::lambda::{InvocationRequest, InvocationResponse, InvocationType, Lambda};
use aws_api::seams::{ActionAnswer, ActionRequest, Actions};
use aws_api::sns::{self, Sns};
use aws_api::sqs::{SendMessageRequest, SendMessageResult, Sqs};
use foundation::access::{AssumeRefused, Assumer, RoleCredentials, Roles, Session};
use foundation::{AccountId, Caller, Principal, Region, Timestamp};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Notify;

pub const ROLE: &str = "arn:aws:iam::000000000000:role/target";

/// Who calls whom with what.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The role.
    pub by: String,
    /// The last part of the queue's URL, the function's ARN, and so on.
    pub to: String,
    pub body: String,
    /// Attributes, groups, keys.
    pub with: Vec<(String, String)>,
}

impl Call {
    pub fn with(&self, name: &str) -> Option<&str> {
        self.with.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }
}

/// Services that keep what they are told, and refuse when they are told to.
#[derive(Default)]
pub struct World {
    pub calls: Mutex<Vec<Call>>,
    /// Code and status of the next refusals, the last first.
    pub refusals: Mutex<Vec<(&'static str, u16)>>,
    /// The role lets nobody in any more.
    pub no_trust: Mutex<bool>,
    asked: Notify,
}

impl World {
    fn told(
        &self,
        caller: &Caller,
        to: &str,
        body: &str,
        with: &[(&str, String)],
    ) -> Result<(), ApiError> {
        let Principal::Session(session) = &caller.principal else {
            return Err(ApiError::new("AccessDenied", 403, "not a role"));
        };
        // Dead letters are always taken.
        let refusal = if to == "dead" { None } else { self.refusals.lock().unwrap().pop() };
        let with = with.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let by = session.role_arn.clone();
        let call = Call { by, to: to.to_owned(), body: body.to_owned(), with };
        let result = match refusal {
            Some((code, status)) => Err(ApiError::new(code, status, "as told")),
            None => {
                self.calls.lock().unwrap().push(call);
                Ok(())
            }
        };
        self.asked.notify_one();
        result
    }

    pub fn to(&self, name: &str) -> Vec<Call> {
        self.calls.lock().unwrap().iter().filter(|call| call.to == name).cloned().collect()
    }

    pub fn bodies(&self, name: &str) -> Vec<String> {
        self.to(name).into_iter().map(|call| call.body).collect()
    }

    /// Waits until so much was told, refusals not counted.
    pub async fn until(&self, told: usize) {
        while self.calls.lock().unwrap().len() < told {
            self.asked.notified().await;
        }
    }
}

pub struct Services(pub Arc<World>);

#[async_trait]
impl Sqs for Services {
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
        self.0.told(caller, name, &input.message_body, &with)?;
        Ok(SendMessageResult::default())
    }
}

#[async_trait]
impl Lambda for Services {
    async fn invoke(
        &self,
        caller: &Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, ApiError> {
        let body = String::from_utf8(input.payload.unwrap().to_vec()).unwrap();
        assert_eq!(input.invocation_type, Some(InvocationType::Event));
        self.0.told(caller, &input.function_name, &body, &[])?;
        Ok(InvocationResponse::default())
    }
}

#[async_trait]
impl Sns for Services {
    async fn publish(
        &self,
        caller: &Caller,
        input: sns::PublishInput,
    ) -> Result<sns::PublishResponse, ApiError> {
        self.0.told(caller, &input.topic_arn.unwrap(), &input.message, &[])?;
        Ok(sns::PublishResponse::default())
    }
}

#[async_trait]
impl Kinesis for Services {
    async fn put_record(
        &self,
        caller: &Caller,
        input: kinesis::PutRecordInput,
    ) -> Result<kinesis::PutRecordOutput, ApiError> {
        let body = String::from_utf8(input.data.to_vec()).unwrap();
        let with = [("key", input.partition_key)];
        self.0.told(caller, &input.stream_arn.unwrap(), &body, &with)?;
        Ok(kinesis::PutRecordOutput::default())
    }
}

#[async_trait]
impl Firehose for Services {
    async fn put_record(
        &self,
        caller: &Caller,
        input: firehose::PutRecordInput,
    ) -> Result<firehose::PutRecordOutput, ApiError> {
        let body = String::from_utf8(input.record.data.to_vec()).unwrap();
        self.0.told(caller, &input.delivery_stream_name, &body, &[])?;
        Ok(firehose::PutRecordOutput::default())
    }
}

#[async_trait]
impl Events for Services {
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
        self.0.told(caller, &entry.event_bus_name.unwrap(), &entry.detail.unwrap(), &with)?;
        Ok(events::PutEventsResponse::default())
    }
}

#[async_trait]
impl Actions for Services {
    async fn act(&self, caller: Caller, request: ActionRequest) -> ActionAnswer {
        let body = String::from_utf8(request.body.to_vec()).unwrap();
        let target = request.headers.iter().find(|(name, _)| name == "X-Amz-Target");
        let to = target.map_or(request.path_and_query.as_str(), |(_, value)| value.as_str());
        match self.0.told(&caller, to, &body, &[("region", caller.region.to_string())]) {
            Ok(()) => ActionAnswer { status: 200, headers: Vec::new(), body: "{}".into() },
            Err(error) => ActionAnswer::failure(&error),
        }
    }
}

#[async_trait]
impl Roles for Services {
    async fn assume_for_service(
        &self,
        _: &str,
        _: Assumer<'_>,
        _: &str,
        _: Timestamp,
        _: u32,
    ) -> Result<RoleCredentials, AssumeRefused> {
        Err(AssumeRefused::NoSuchRole)
    }

    async fn caller_for_service(
        &self,
        role_arn: &str,
        by: Assumer<'_>,
        session_name: &str,
        region: &Region,
        now: Timestamp,
    ) -> Result<Caller, AssumeRefused> {
        assert_eq!(by.service, "scheduler.amazonaws.com");
        let source = by.source.unwrap();
        assert!(source.arn.contains(":schedule-group/"), "{source:?}");
        if role_arn != ROLE || *self.0.no_trust.lock().unwrap() {
            return Err(AssumeRefused::NotTrusted);
        }
        let session = Session {
            role_arn: role_arn.to_owned(),
            role_id: "AROA".to_owned(),
            session_name: session_name.to_owned(),
            session_policies: Vec::new(),
            tags: Vec::new(),
            expires: now + Duration::from_hours(1),
        };
        let root = Caller::root(AccountId::DEFAULT, region.clone(), "r", now);
        Ok(Caller { principal: Principal::Session(Arc::new(session)), ..root })
    }
}
