//! A room with doubles for all that is outside of it, and short words for what the tests do again and
//! again.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::events::*;
use aws_api::firehose::Firehose;
use aws_api::kinesis::{self, Kinesis};
use aws_api::lambda::{InvocationRequest, InvocationResponse, Lambda};
use aws_api::logs::{self, Logs};
use aws_api::sns::{self, Sns};
use aws_api::sqs::{SendMessageRequest, SendMessageResult, Sqs};
use foundation::access::{
    Ask, AssumeRefused, Assumer, Authorizer, Decision, RoleCredentials, Roles, Session,
};
use foundation::{AccountId, Ambient, Caller, Principal, Region, Timestamp, VirtualClock};
use serde_json::Value;
use service_events::{Outside, Room};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Memory, Store};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

pub const ROLE: &str = "arn:aws:iam::000000000000:role/target";
pub const QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:q";
pub const DEAD: &str = "arn:aws:sqs:us-east-1:000000000000:dead";

/// Who calls whom with what.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The service principal and what it calls for, or the role.
    pub by: String,
    /// The last part of the queue's URL, the function's ARN, and so on.
    pub to: String,
    pub body: String,
    /// Attributes, groups, keys.
    pub with: Vec<(String, String)>,
}

/// Services that keep what they are told, and refuse when they are told to.
#[derive(Default)]
pub struct World {
    pub calls: Mutex<Vec<Call>>,
    /// Code and status of the next refusals.
    pub refusals: Mutex<Vec<(&'static str, u16)>>,
    /// Actions that nobody may.
    pub denied: Mutex<Vec<&'static str>>,
    asked: Notify,
}

fn who(caller: &Caller) -> String {
    match (&caller.principal, &caller.source) {
        (Principal::Service(name), Some(source)) => format!("{name} for {}", source.arn),
        (Principal::Session(session), _) => session.role_arn.clone(),
        (other, _) => format!("{other:?}"),
    }
}

impl World {
    fn told(
        &self,
        caller: &Caller,
        to: &str,
        body: &str,
        with: &[(&str, String)],
    ) -> Result<(), ApiError> {
        // Dead letters are always taken.
        let refusal = if to == "dead" { None } else { self.refusals.lock().unwrap().pop() };
        let with = with.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let call = Call { by: who(caller), to: to.to_owned(), body: body.to_owned(), with };
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

    /// Waits until so much was told, refusals not counted.
    pub async fn until(&self, told: usize) {
        while self.calls.lock().unwrap().len() < told {
            self.asked.notified().await;
        }
    }

    /// Waits until all refusals have been given.
    pub async fn refused(&self) {
        while !self.refusals.lock().unwrap().is_empty() {
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
        assert_eq!(input.invocation_type, Some(aws_api::lambda::InvocationType::Event));
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
        input: aws_api::firehose::PutRecordInput,
    ) -> Result<aws_api::firehose::PutRecordOutput, ApiError> {
        let body = String::from_utf8(input.record.data.to_vec()).unwrap();
        self.0.told(caller, &input.delivery_stream_name, &body, &[])?;
        Ok(aws_api::firehose::PutRecordOutput::default())
    }
}

#[async_trait]
impl Logs for Services {
    async fn create_log_stream(
        &self,
        caller: &Caller,
        input: logs::CreateLogStreamRequest,
    ) -> Result<logs::CreateLogStreamOutput, ApiError> {
        self.0.told(caller, &input.log_group_name, "made", &[("stream", input.log_stream_name)])?;
        Ok(logs::CreateLogStreamOutput {})
    }

    async fn put_log_events(
        &self,
        caller: &Caller,
        input: logs::PutLogEventsRequest,
    ) -> Result<logs::PutLogEventsResponse, ApiError> {
        if self.0.to(&input.log_group_name).is_empty() {
            return Err(ApiError::new("ResourceNotFoundException", 400, "no stream"));
        }
        let line = &input.log_events[0];
        let with = [("at", line.timestamp.to_string())];
        self.0.told(caller, &input.log_group_name, &line.message, &with)?;
        Ok(logs::PutLogEventsResponse::default())
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
        assert!(["events.amazonaws.com", "pipes.amazonaws.com"].contains(&by.service), "{by:?}");
        let source = by.source.unwrap();
        assert!(source.arn.contains(":rule/") || source.arn.contains(":pipe/"), "{source:?}");
        if role_arn != ROLE {
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

#[async_trait]
impl Authorizer for Services {
    async fn decide(&self, _: &Caller, ask: &Ask) -> Decision {
        match self.0.denied.lock().unwrap().contains(&ask.action) {
            true => Decision::Denied("because the test says so".to_owned()),
            false => Decision::Allowed("all".to_owned()),
        }
    }
}

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub caller: Caller,
    pub world: Arc<World>,
    running: Option<JoinHandle<()>>,
}

/// 2026-11-18T11:06:40Z, a Wednesday.
pub const NOW_MS: i64 = 1_795_000_000_000;

impl House {
    pub fn new() -> House {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(NOW_MS));
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        let world = Arc::new(World::default());
        let room = room(&store, &ambient, &world);
        House { room, store, ambient, clock, caller, world, running: None }
    }

    /// What goes on behind answered calls.
    pub fn run(&mut self) {
        self.running = Some(tokio::spawn(self.room.clone().run()));
    }

    /// Ends all that is under way where it stands; the same store, served by a room that knows nothing
    /// of the one before.
    pub async fn kill(&mut self) {
        if let Some(running) = self.running.take() {
            running.abort();
            let _cancelled = running.await;
        }
        // Its leases run out.
        self.clock.advance(Duration::from_secs(16));
        self.room = room(&self.store, &self.ambient, &self.world);
    }

    pub fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    /// Lets time pass until the clock's next sleeper, as often as it takes for so much to be told.
    pub async fn until(&self, told: usize) {
        let world = self.world.clone();
        let mut waiting = Box::pin(async move { world.until(told).await });
        loop {
            for _ in 0..200 {
                tokio::select! {
                    biased;
                    () = &mut waiting => return,
                    () = tokio::task::yield_now() => {}
                }
            }
            if let Some(next) = self.clock.next_wake() {
                self.clock.advance(next.since(self.ambient.now()).max(Duration::from_millis(1)));
            }
        }
    }

    /// Lets all that can go on without time passing go on.
    pub async fn settle(&self) {
        for _ in 0..500 {
            tokio::task::yield_now().await;
        }
    }

    pub async fn rule_on(&self, bus: Option<&str>, name: &str, pattern: &str) -> String {
        let input = PutRuleRequest {
            event_bus_name: bus.map(str::to_owned),
            event_pattern: Some(pattern.to_owned()),
            name: name.to_owned(),
            ..PutRuleRequest::default()
        };
        self.room.put_rule(&self.caller, input).await.unwrap().rule_arn.unwrap()
    }

    pub async fn rule(&self, name: &str, pattern: &str) -> String {
        self.rule_on(None, name, pattern).await
    }

    pub async fn targets(&self, rule: &str, targets: Vec<Target>) -> PutTargetsResponse {
        let rule = rule.to_owned();
        let input = PutTargetsRequest { event_bus_name: None, rule, targets };
        self.room.put_targets(&self.caller, input).await.unwrap()
    }

    /// A rule for the source `app`, with one target.
    pub async fn tells(&self, target: Target) -> String {
        let arn = self.rule("r", r#"{"source":["app"]}"#).await;
        let put = self.targets("r", vec![target]).await;
        assert_eq!(put.failed_entries, Some(vec![]));
        arn
    }

    pub async fn put(&self, source: &str, detail: &str) -> PutEventsResultEntry {
        let entry = PutEventsRequestEntry {
            source: Some(source.to_owned()),
            detail_type: Some("t".to_owned()),
            detail: Some(detail.to_owned()),
            ..PutEventsRequestEntry::default()
        };
        self.put_entry(entry).await
    }

    pub async fn put_entry(&self, entry: PutEventsRequestEntry) -> PutEventsResultEntry {
        let input = PutEventsRequest { entries: vec![entry], endpoint_id: None };
        self.room.put_events(&self.caller, input).await.unwrap().entries.unwrap().remove(0)
    }
}

fn room(store: &Arc<dyn Store>, ambient: &Ambient, world: &Arc<World>) -> Arc<Room> {
    let room = Room::new(store.clone(), ambient.clone(), "n".to_owned());
    let services = Arc::new(Services(world.clone()));
    room.connect(Outside {
        lambda: services.clone(),
        sqs: services.clone(),
        sns: services.clone(),
        kinesis: services.clone(),
        firehose: services.clone(),
        logs: services.clone(),
        roles: services.clone(),
        authorizer: services,
        client: outbound::Client::new(ambient.clock.clone()),
        base_url: "http://127.0.0.1:1".to_owned(),
    });
    room
}

pub fn target(arn: &str) -> Target {
    Target { id: "1".to_owned(), arn: arn.to_owned(), ..Target::default() }
}

pub fn with_role(arn: &str) -> Target {
    Target { role_arn: Some(ROLE.to_owned()), ..target(arn) }
}

pub fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// `Code: message` of a refusal.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().to_string()
}
