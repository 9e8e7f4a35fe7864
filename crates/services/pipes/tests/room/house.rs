//! A room on a store in memory, with a clock that the test moves, and the services around it.

use crate::letters::{self, Letters};
use crate::stream::{self, Stream};
use async_trait::async_trait;
use aws_api::events::{Events, PutEventsRequest, PutEventsResponse, PutEventsResultEntry};
use aws_api::firehose::{
    Firehose, PutRecordBatchInput, PutRecordBatchOutput, PutRecordBatchResponseEntry,
};
use aws_api::kinesis::{Kinesis, PutRecordsInput, PutRecordsOutput, PutRecordsResultEntry};
use aws_api::lambda::{InvocationRequest, InvocationResponse, Lambda};
use aws_api::logs::{
    CreateLogStreamOutput, CreateLogStreamRequest, Logs, PutLogEventsRequest, PutLogEventsResponse,
};
use aws_api::pipes::*;
use aws_api::seams::{Assumed, HttpTargetFailure, HttpTargetRequest, HttpTargets};
use aws_api::sns::{self, PublishBatchInput, PublishBatchResponse, Sns};
use aws_api::sqs::{
    SendMessageBatchRequest, SendMessageBatchResult, SendMessageRequest, SendMessageResult, Sqs,
};
use aws_api::{ApiError, sqs};
use bytes::Bytes;
use foundation::access::{AssumeRefused, Roles};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_pipes::{Outside, Room};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Memory, Store};
use tokio::task::JoinHandle;

pub const ROLE: &str = "arn:aws:iam::000000000000:role/pipe";
pub const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";
pub const TARGET_QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:out";
pub const DEAD: &str = "arn:aws:sqs:us-east-1:000000000000:dead";
pub const START: Timestamp = Timestamp::from_millis(1_795_000_000_000);

/// Something that a neighbour was told: who, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub to: String,
    pub body: String,
    pub with: Vec<(&'static str, String)>,
}

/// What the next call of a neighbour comes to.
#[derive(Debug, Clone)]
pub enum Answer {
    /// What a function or API says.
    Says(&'static str),
    /// The function fails.
    Fails,
    /// The call is refused with the code and status.
    Refused(&'static str, u16),
    /// The entries at these places fail.
    Entries(&'static [usize]),
    /// It never ends.
    Hangs,
}

/// The services around the room: they keep what they are told, and answer as they are bidden.
#[derive(Default)]
pub struct Neighbours {
    told: Mutex<Vec<Told>>,
    answers: Mutex<VecDeque<(&'static str, Answer)>>,
    /// Log streams that there are.
    streams: Mutex<Vec<String>>,
    /// How many entries each call of a target had.
    pub calls: Mutex<Vec<usize>>,
    /// The function fails for whatever has this in it.
    pub fails_for: Mutex<Option<&'static str>>,
}

/// [`ROLE`], for pipes.
fn pipe_role() -> Arc<dyn Roles> {
    testing::roles(|asked| {
        asked.is_by("pipes.amazonaws.com", ":pipe/");
        match asked.role_arn {
            ROLE => Ok(asked.session()),
            _ => Err(AssumeRefused::NoSuchRole),
        }
    })
}

impl Neighbours {
    /// The next call of `service` comes to this.
    pub fn answer(&self, service: &'static str, answer: Answer) {
        self.answers.lock().unwrap().push_back((service, answer));
    }

    fn next(&self, service: &str) -> Option<Answer> {
        let mut answers = self.answers.lock().unwrap();
        let place = answers.iter().position(|(of, _)| *of == service)?;
        answers.remove(place).map(|(_, answer)| answer)
    }

    async fn refused(&self, service: &str) -> Result<Option<Answer>, ApiError> {
        match self.next(service) {
            Some(Answer::Refused(code, status)) => Err(ApiError::new(code, status, "no")),
            Some(Answer::Hangs) => std::future::pending().await,
            other => Ok(other),
        }
    }

    fn keep(&self, caller: &Caller, to: &str, body: &str, with: &[(&'static str, String)]) {
        assert_eq!(testing::role_of(caller), Some(ROLE));
        self.note(to, body, with);
    }

    fn note(&self, to: &str, body: &str, with: &[(&'static str, String)]) {
        let with = with.to_vec();
        self.told.lock().unwrap().push(Told { to: to.to_owned(), body: body.to_owned(), with });
    }

    /// A call, of no more bytes than the service takes.
    fn called(&self, sizes: impl Iterator<Item = usize>, bytes_max: usize) {
        let sizes: Vec<usize> = sizes.collect();
        assert!(sizes.iter().sum::<usize>() <= bytes_max, "{sizes:?}");
        self.calls.lock().unwrap().push(sizes.len());
    }

    /// All that was told to `to`.
    pub fn to(&self, to: &str) -> Vec<Told> {
        self.told.lock().unwrap().iter().filter(|told| told.to == to).cloned().collect()
    }

    /// The bodies of that.
    pub fn bodies(&self, to: &str) -> Vec<String> {
        self.to(to).into_iter().map(|told| told.body).collect()
    }
}

fn fails(answer: &Option<Answer>, place: usize) -> bool {
    matches!(answer, Some(Answer::Entries(places)) if places.contains(&place))
}

#[async_trait]
impl Lambda for Neighbours {
    async fn invoke(
        &self,
        caller: &Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, ApiError> {
        let body = String::from_utf8(input.payload.unwrap().to_vec()).unwrap();
        let kind = input.invocation_type.unwrap().to_string();
        let most = if kind == "Event" { 1024 * 1024 } else { 6 * 1024 * 1024 };
        let elements: Vec<serde_json::Value> = serde_json::from_str(&body).unwrap();
        let sizes = elements.iter().map(|element| element.to_string().len() + 1);
        self.called(sizes, most - 1);
        self.keep(caller, &input.function_name, &body, &[("kind", kind)]);
        let fails = self.fails_for.lock().unwrap().is_some_and(|text| body.contains(text));
        let answer = if fails { Some(Answer::Fails) } else { self.refused("lambda").await? };
        Ok(match answer {
            Some(Answer::Says(text)) => InvocationResponse {
                payload: Some(Bytes::from(text)),
                ..InvocationResponse::default()
            },
            Some(Answer::Fails) => InvocationResponse {
                function_error: Some("Unhandled".to_owned()),
                payload: Some(Bytes::from(r#"{"errorMessage":"broken"}"#)),
                ..InvocationResponse::default()
            },
            _ => InvocationResponse::default(),
        })
    }
}

#[async_trait]
impl Sqs for Neighbours {
    async fn send_message(
        &self,
        caller: &Caller,
        input: SendMessageRequest,
    ) -> Result<SendMessageResult, ApiError> {
        self.refused("sqs").await?;
        self.keep(caller, &input.queue_url, &input.message_body, &[]);
        Ok(SendMessageResult::default())
    }

    async fn send_message_batch(
        &self,
        caller: &Caller,
        input: SendMessageBatchRequest,
    ) -> Result<SendMessageBatchResult, ApiError> {
        let answer = self.refused("sqs").await?;
        self.called(input.entries.iter().map(|entry| entry.message_body.len()), 1_048_576);
        let mut failed = Vec::new();
        for (place, entry) in input.entries.into_iter().enumerate() {
            assert_eq!(entry.id, place.to_string());
            if fails(&answer, place) {
                failed.push(sqs::BatchResultErrorEntry {
                    code: "InternalError".to_owned(),
                    id: entry.id,
                    message: None,
                    sender_fault: false,
                });
                continue;
            }
            let group = entry.message_group_id.map(|group| ("group", group));
            let deduplication = entry.message_deduplication_id.map(|id| ("deduplication", id));
            let with: Vec<_> = group.into_iter().chain(deduplication).collect();
            self.keep(caller, &input.queue_url, &entry.message_body, &with);
        }
        Ok(SendMessageBatchResult { failed, successful: Vec::new() })
    }
}

#[async_trait]
impl Sns for Neighbours {
    async fn publish(
        &self,
        caller: &Caller,
        input: sns::PublishInput,
    ) -> Result<sns::PublishResponse, ApiError> {
        self.keep(caller, &input.topic_arn.unwrap(), &input.message, &[]);
        Ok(sns::PublishResponse::default())
    }

    async fn publish_batch(
        &self,
        caller: &Caller,
        input: PublishBatchInput,
    ) -> Result<PublishBatchResponse, ApiError> {
        let entries = input.publish_batch_request_entries.iter();
        self.called(entries.map(|entry| entry.message.len()), 262_144);
        for entry in input.publish_batch_request_entries {
            self.keep(caller, &input.topic_arn, &entry.message, &[]);
        }
        Ok(PublishBatchResponse::default())
    }
}

#[async_trait]
impl Kinesis for Neighbours {
    async fn put_records(
        &self,
        caller: &Caller,
        input: PutRecordsInput,
    ) -> Result<PutRecordsOutput, ApiError> {
        let answer = self.refused("kinesis").await?;
        let size =
            |of: &aws_api::kinesis::PutRecordsRequestEntry| of.data.len() + of.partition_key.len();
        self.called(input.records.iter().map(size), 10 * 1024 * 1024);
        let (arn, mut records) = (input.stream_arn.unwrap(), Vec::new());
        for (place, entry) in input.records.into_iter().enumerate() {
            let failed = fails(&answer, place);
            if !failed {
                let body = String::from_utf8(entry.data.to_vec()).unwrap();
                self.keep(caller, &arn, &body, &[("key", entry.partition_key)]);
            }
            let code = "ProvisionedThroughputExceededException".to_owned();
            let error_code = failed.then_some(code);
            records.push(PutRecordsResultEntry { error_code, ..PutRecordsResultEntry::default() });
        }
        Ok(PutRecordsOutput { records, ..PutRecordsOutput::default() })
    }
}

#[async_trait]
impl Firehose for Neighbours {
    async fn put_record_batch(
        &self,
        caller: &Caller,
        input: PutRecordBatchInput,
    ) -> Result<PutRecordBatchOutput, ApiError> {
        self.called(input.records.iter().map(|of| of.data.len()), 4 * 1024 * 1024);
        let mut request_responses = Vec::new();
        for record in input.records {
            let body = String::from_utf8(record.data.to_vec()).unwrap();
            self.keep(caller, &input.delivery_stream_name, &body, &[]);
            request_responses.push(PutRecordBatchResponseEntry::default());
        }
        Ok(PutRecordBatchOutput { request_responses, ..PutRecordBatchOutput::default() })
    }
}

#[async_trait]
impl Logs for Neighbours {
    async fn create_log_stream(
        &self,
        _: &Caller,
        input: CreateLogStreamRequest,
    ) -> Result<CreateLogStreamOutput, ApiError> {
        self.streams.lock().unwrap().push(input.log_stream_name);
        Ok(CreateLogStreamOutput {})
    }

    async fn put_log_events(
        &self,
        caller: &Caller,
        input: PutLogEventsRequest,
    ) -> Result<PutLogEventsResponse, ApiError> {
        if !self.streams.lock().unwrap().contains(&input.log_stream_name) {
            return Err(ApiError::new("ResourceNotFoundException", 400, "no stream"));
        }
        self.called(input.log_events.iter().map(|line| line.message.len() + 26), 1_048_576);
        for line in input.log_events {
            let with =
                [("stream", input.log_stream_name.clone()), ("at", line.timestamp.to_string())];
            self.keep(caller, &input.log_group_name, &line.message, &with);
        }
        Ok(PutLogEventsResponse::default())
    }
}

#[async_trait]
impl Events for Neighbours {
    async fn put_events(
        &self,
        caller: &Caller,
        input: PutEventsRequest,
    ) -> Result<PutEventsResponse, ApiError> {
        let size = |of: &aws_api::events::PutEventsRequestEntry| of.detail.as_ref().unwrap().len();
        self.called(input.entries.iter().map(size), 256 * 1024);
        let mut entries = Vec::new();
        for entry in input.entries {
            let mut with = vec![
                ("detail-type", entry.detail_type.unwrap()),
                ("source", entry.source.unwrap()),
                ("resources", entry.resources.unwrap().join(",")),
            ];
            with.extend(entry.time.map(|time| ("time", time.iso8601())));
            self.keep(caller, &entry.event_bus_name.unwrap(), &entry.detail.unwrap(), &with);
            entries.push(PutEventsResultEntry::default());
        }
        Ok(PutEventsResponse { entries: Some(entries), failed_entry_count: Some(0) })
    }
}

#[async_trait]
impl HttpTargets for Neighbours {
    async fn request(
        &self,
        by: &Assumed,
        arn: &str,
        request: HttpTargetRequest,
    ) -> Result<Bytes, HttpTargetFailure> {
        assert_eq!((by.role_arn.as_str(), by.service), (ROLE, "pipes.amazonaws.com"));
        let pairs = |of: &[(String, String)]| {
            let pairs: Vec<_> = of.iter().map(|(name, value)| format!("{name}={value}")).collect();
            pairs.join("&")
        };
        let with = [
            ("path", request.path_values.join("/")),
            ("headers", pairs(&request.headers)),
            ("query", pairs(&request.query)),
        ];
        self.note(arn, &request.body, &with);
        match self.next("http") {
            Some(Answer::Says(text)) => Ok(Bytes::from(text)),
            Some(Answer::Refused(_, status)) => {
                Err(HttpTargetFailure { status: Some(status), message: "no".to_owned() })
            }
            _ => Ok(Bytes::new()),
        }
    }
}

pub struct House {
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub near: Arc<Neighbours>,
    pub stream: Arc<Stream>,
    pub letters: Arc<Letters>,
    pub room: Arc<Room>,
    running: JoinHandle<()>,
}

impl Drop for House {
    fn drop(&mut self) {
        self.running.abort();
    }
}

impl House {
    /// A house whose stream has one shard, `s`.
    pub fn new() -> House {
        House::on(Arc::new(Memory::new()))
    }

    pub fn on(store: Arc<dyn Store>) -> House {
        let (ambient, clock) = Ambient::seeded(7, START);
        let near = Arc::<Neighbours>::default();
        let stream = Arc::new(Stream::new(ambient.clone(), &["s"]));
        let letters = Arc::new(Letters::new(ambient.clone(), Duration::from_secs(30)));
        let around = (&near, &stream, &letters);
        let room = room(&store, &ambient, around, "node");
        let running = tokio::spawn(room.clone().run());
        House { store, ambient, clock, near, stream, letters, room, running }
    }

    /// The room goes, as if killed, and another comes on this store.
    pub async fn restart_on(&mut self, store: Arc<dyn Store>) {
        self.store = store;
        self.restart().await;
    }

    /// The same, on the same store.
    pub async fn restart(&mut self) {
        self.running.abort();
        let _ = (&mut self.running).await;
        self.room = room(&self.store, &self.ambient, self.around(), "node");
        self.running = tokio::spawn(self.room.clone().run());
    }

    /// Another server on the same store.
    pub fn second(&self) -> (Arc<Room>, JoinHandle<()>) {
        let room = room(&self.store, &self.ambient, self.around(), "second");
        (room.clone(), tokio::spawn(room.run()))
    }

    fn around(&self) -> (&Arc<Neighbours>, &Arc<Stream>, &Arc<Letters>) {
        (&self.near, &self.stream, &self.letters)
    }

    pub fn caller(&self) -> Caller {
        let id = self.ambient.dice.uuid();
        Caller::root(AccountId::DEFAULT, Region::default(), id, self.ambient.now())
    }

    pub async fn create(&self, asked: CreatePipeRequest) -> CreatePipeResponse {
        self.room.create_pipe(&self.caller(), asked).await.unwrap()
    }

    /// Makes a pipe, and waits until it runs.
    pub async fn running(&self, asked: CreatePipeRequest) {
        let name = asked.name.clone();
        self.create(asked).await;
        self.in_state(&name, PipeState::Running).await;
    }

    pub async fn described(&self, name: &str) -> Result<DescribePipeResponse, ApiError> {
        let input = DescribePipeRequest { name: name.to_owned() };
        self.room.describe_pipe(&self.caller(), input).await
    }

    pub async fn in_state(&self, name: &str, state: PipeState) -> DescribePipeResponse {
        for _ in 0..10_000 {
            let shown = self.described(name).await.unwrap();
            if shown.current_state == Some(state.clone()) {
                return shown;
            }
            self.pass().await;
        }
        panic!("{name} is never {state}");
    }

    /// Lets tasks go on, and where they wait, the time.
    pub async fn pass(&self) {
        self.settle().await;
        if let Some(next) = self.clock.next_wake() {
            let step = next.since(self.ambient.now()).min(Duration::from_millis(500));
            self.clock.advance(step);
        }
    }

    /// Lets tasks go on as long as they can without time.
    pub async fn settle(&self) {
        for _ in 0..300 {
            tokio::task::yield_now().await;
        }
    }

    /// Moves the clock on, by steps, until `done`.
    pub async fn until(&self, what: &str, mut done: impl FnMut() -> bool) {
        for _ in 0..20_000 {
            if done() {
                return;
            }
            self.pass().await;
        }
        panic!("{what} never came");
    }

    /// The sum of a metric of the pipe `p`.
    pub fn metric(&self, metric: &str) -> f64 {
        let all = self.ambient.metrics.all();
        let ours = all.iter().find(|(name, _)| {
            let first = name.dimensions.first().map(|(of, value)| (*of, value.as_str()));
            (name.namespace, name.metric, first)
                == ("AWS/EventBridge/Pipes", metric, Some(("PipeName", "p")))
        });
        ours.map_or(0.0, |(_, statistics)| statistics.sum)
    }
}

fn room(
    store: &Arc<dyn Store>,
    ambient: &Ambient,
    (near, stream, letters): (&Arc<Neighbours>, &Arc<Stream>, &Arc<Letters>),
    node: &str,
) -> Arc<Room> {
    let room = Room::new(store.clone(), ambient.clone(), node.to_owned());
    room.connect(Outside {
        streams: stream.clone(),
        changes: stream.clone(),
        messages: letters.clone(),
        lambda: near.clone(),
        sqs: near.clone(),
        sns: near.clone(),
        kinesis: near.clone(),
        firehose: near.clone(),
        logs: near.clone(),
        events: near.clone(),
        http: near.clone(),
        roles: pipe_role(),
    });
    room
}

/// A pipe `p` from the queue to the function.
pub fn from_queue() -> CreatePipeRequest {
    CreatePipeRequest {
        name: "p".to_owned(),
        role_arn: ROLE.to_owned(),
        source: letters::STANDARD.to_owned(),
        target: FUNCTION.to_owned(),
        ..CreatePipeRequest::default()
    }
}

/// A pipe `p` from the stream, all of it, to the function.
pub fn from_stream(of: PipeSourceKinesisStreamParameters) -> CreatePipeRequest {
    CreatePipeRequest {
        source: stream::ARN.to_owned(),
        source_parameters: Some(PipeSourceParameters {
            kinesis_stream_parameters: Some(of),
            ..PipeSourceParameters::default()
        }),
        ..from_queue()
    }
}

pub fn from_start() -> PipeSourceKinesisStreamParameters {
    PipeSourceKinesisStreamParameters {
        starting_position: KinesisStreamStartPosition::TrimHorizon,
        ..PipeSourceKinesisStreamParameters::default()
    }
}

pub fn filters(patterns: &[&str]) -> FilterCriteria {
    let filter = |pattern: &&str| Filter { pattern: Some((*pattern).to_owned()) };
    FilterCriteria { filters: Some(patterns.iter().map(filter).collect()) }
}

/// The URL under which the room sends to the queue of an ARN.
pub fn url(arn: &str) -> String {
    let name = arn.rsplit(':').next().unwrap();
    format!("https://sqs.us-east-1.amazonaws.com/000000000000/{name}")
}
