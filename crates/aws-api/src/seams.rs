//! Where services meet beside AWS's own operations: hand-written traits for what only rooms of one
//! house can tell each other.

use crate::ApiError;
use async_trait::async_trait;
use bytes::Bytes;
use foundation::{AccountId, Caller, Region, Source, Timestamp};
use std::collections::BTreeMap;
use std::time::Duration;

/// A service whose records event source mappings read: Kinesis, DynamoDB Streams. Reads are
/// authorized as the service's own read operations are (`kinesis:GetRecords` and so on) by who
/// hands the source over.
#[async_trait]
pub trait RecordSource: Send + Sync + 'static {
    /// The shards of the stream `arn`, closed ones included as long as they hold records, parents
    /// before their children.
    async fn shards(&self, caller: &Caller, arn: &str) -> Result<Vec<SourceShard>, ApiError>;

    /// Up to `max_records` records of `shard`, of `max_bytes` together (at least one, if there is
    /// one), that come after `position`.
    async fn read(
        &self,
        caller: &Caller,
        arn: &str,
        shard: &str,
        position: &Position,
        max_records: usize,
        max_bytes: usize,
    ) -> Result<SourcePage, ApiError>;

    /// Wakes after records or shards of the stream may have changed. A hint: wakes may be spurious,
    /// and several changes may wake once. Take it before reading, so that nothing falls between.
    fn watch(&self, caller: &Caller, arn: &str) -> Box<dyn SourceWatch>;

    /// The same for what a reader of one shard waits for, its records and its end, where the source
    /// can tell them from the others'.
    async fn watch_shard(&self, caller: &Caller, arn: &str, shard: &str) -> Box<dyn SourceWatch> {
        let _whichever = shard;
        self.watch(caller, arn)
    }
}

/// Waits for a source to change.
#[async_trait]
pub trait SourceWatch: Send + 'static {
    /// Ready once something may have changed since the watch was made or last woke.
    async fn changed(&mut self);
}

/// A shard of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceShard {
    /// `shardId-000000000000`.
    pub id: String,
    /// The shards that it came from by a split or merge: they are read to their ends first.
    pub parents: Vec<String>,
}

/// Where in a shard to read on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Position {
    /// From the oldest record that is kept.
    TrimHorizon,
    /// From what comes after the present end. Resolved once, when a shard is first read; the page
    /// tells the position to go on from.
    Latest,
    /// From the first record that arrived at or after the moment.
    AtTimestamp(Timestamp),
    /// From behind the record with this sequence number.
    After(String),
}

/// A read's result.
#[derive(Debug, Clone, PartialEq)]
pub struct SourcePage {
    /// In the shard's order.
    pub records: Vec<SourceRecord>,
    /// Where to read on.
    pub next: Position,
    /// Whether the shard is closed and this page reaches its end.
    pub at_end: bool,
    /// How far the read is behind the shard's newest record.
    pub millis_behind_latest: i64,
}

/// A record of a source.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceRecord {
    /// Its place in the shard.
    pub sequence_number: String,
    /// Records of one key keep their order.
    pub partition_key: String,
    /// When it arrived.
    pub arrived: Timestamp,
    /// The record as functions are given it in an event: a complete JSON object, as AWS documents
    /// the service's events for Lambda. `invokeIdentityArn` is the role of the reading caller.
    pub event: Bytes,
    /// The record's data, for filter patterns on `data`: the bytes behind Kinesis's base64.
    pub data: Bytes,
}

/// A service whose messages event source mappings receive: SQS. Calls are authorized as the service's
/// own operations are (`sqs:ReceiveMessage` and so on) by who hands the source over. What is under way
/// is the queue's to remember: a message that nobody deletes can be received again by itself.
#[async_trait]
pub trait MessageSource: Send + Sync + 'static {
    /// The queue `arn`, if `caller` may do with it all that a mapping does.
    async fn inspect(&self, caller: &Caller, arn: &str) -> Result<SourceQueue, SourceRefusal>;

    /// Messages that can be received now, at least one if there is one. A queue that keeps an order
    /// gives them in it, and none of a group of which others are hidden.
    async fn receive(
        &self,
        caller: &Caller,
        arn: &str,
        want: &MessagesWanted,
    ) -> Result<SourceMessages, SourceRefusal>;

    /// Deletes what was received, by its receipts. What is gone already, and what an ordered queue
    /// has shown to others since, is passed over.
    async fn delete(
        &self,
        caller: &Caller,
        arn: &str,
        receipts: &[String],
    ) -> Result<(), SourceRefusal>;

    /// Wakes after the queue or what is in it may have changed, but not when a hidden message can be
    /// received again. A hint, as [`RecordSource::watch`] is.
    async fn watch(&self, arn: &str) -> Box<dyn SourceWatch>;
}

/// Why a source of messages did not do what it was asked for.
#[derive(Debug)]
pub enum SourceRefusal {
    /// The caller may not call this operation: `ReceiveMessage`.
    Denied(&'static str),
    /// The operation failed.
    Failed {
        /// `ReceiveMessage`.
        operation: &'static str,
        /// What it says.
        error: ApiError,
    },
}

/// What a mapping must know of a queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceQueue {
    /// For how long messages are hidden that somebody has received.
    pub visibility: Duration,
}

/// How much to receive at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MessagesWanted {
    /// At most so many; the source may give fewer though there are more.
    pub messages: usize,
    /// Their events together at most so large, but always one.
    pub bytes: usize,
    /// They are hidden so much longer than the queue itself hides what is received.
    pub longer: Duration,
}

/// What was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceMessages {
    /// In the queue's order, where it keeps one.
    pub messages: Vec<SourceMessage>,
    /// Until then nobody else is given them.
    pub hidden_until: Timestamp,
    /// Whether there may be more at once.
    pub more: bool,
    /// Where there is no more at once: when the next message can be received that is there already.
    pub next: Option<Timestamp>,
}

/// A message of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceMessage {
    /// What functions name it by where they report failures.
    pub id: String,
    /// What it is deleted with.
    pub receipt: String,
    /// The message as functions are given it in an event: a complete JSON object, as AWS documents
    /// the service's events for Lambda.
    pub event: Bytes,
    /// Its body alone, for filter patterns on it.
    pub body: Bytes,
}

/// A service that is told of what happens in others: SQS, SNS, S3, Lambda. Calls
/// are authorized as the service's own operation is (`sqs:SendMessage`, `sns:Publish`,
/// `s3:PutObject`) by who hands the destination over.
#[async_trait]
pub trait Destination: Send + Sync + 'static {
    /// Whether `arn` names something that `caller` may deliver to. What is wrong is told in the
    /// service's own words.
    async fn check(&self, caller: &Caller, arn: &str) -> Result<(), ApiError>;

    /// Delivers a message to the queue, topic or bucket `arn`; durable when it returns. It may be
    /// delivered again after a crash.
    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError>;
}

/// What a destination is given. What a destination has no use for, it leaves aside.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// The key of the object where the destination is a bucket.
    pub object_key: String,
    /// The text of a message, JSON as a rule, or the object's body.
    pub body: Bytes,
    /// `Subject`, where the destination is a topic.
    pub subject: Option<String>,
    /// Attributes of the message, where the destination is a queue or a topic.
    pub attributes: BTreeMap<String, Attribute>,
    /// `MessageGroupId`, where the destination is a queue or a topic.
    pub group: Option<String>,
    /// `MessageDeduplicationId`, where it is one that keeps an order.
    pub deduplication: Option<String>,
}

impl Message {
    /// A message that says no more than `body`.
    pub fn new(body: impl Into<Bytes>) -> Self {
        Message { body: body.into(), ..Message::default() }
    }
}

/// A message's attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// `String`, `Number` or `Binary`, and perhaps a dot and more.
    pub data_type: String,
    /// What it holds.
    pub value: AttributeValue,
}

/// What a message's attribute holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttributeValue {
    /// Of a `String` or a `Number`.
    Text(String),
    /// Of a `Binary`.
    Binary(Bytes),
}

/// The default event buses, for services of the house that tell of what happens in them, as AWS's do.
#[async_trait]
pub trait EventSink: Send + Sync + 'static {
    /// Puts the event onto the default bus of its account and region; durable when it returns. After a
    /// crash it may be put again, under the same id.
    async fn put(&self, event: ServiceEvent) -> Result<(), ApiError>;
}

/// An event of one of AWS's services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceEvent {
    /// A UUID.
    pub id: String,
    /// Whose resource it is of.
    pub account: AccountId,
    /// Where that is.
    pub region: Region,
    /// `aws.s3`.
    pub source: &'static str,
    /// `Object Created`.
    pub detail_type: String,
    /// When it happened.
    pub time: Timestamp,
    /// ARNs.
    pub resources: Vec<String>,
    /// A JSON object.
    pub detail: String,
}

/// What is reached over HTTP by an ARN: API destinations of EventBridge, and stages of REST APIs.
#[async_trait]
pub trait HttpTargets: Send + Sync + 'static {
    /// Sends a request, as a role, with what the destination's connection adds, or signed for the
    /// stage. `events:InvokeApiDestination` or `execute-api:Invoke` is needed. An answer of any other
    /// status than 2xx is a failure.
    async fn request(
        &self,
        by: &Assumed,
        arn: &str,
        request: HttpTargetRequest,
    ) -> Result<Bytes, HttpTargetFailure>;
}

/// A service in a role that it assumes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumed {
    /// The role's ARN.
    pub role_arn: String,
    /// `pipes.amazonaws.com`
    pub service: &'static str,
    /// The pipe that it works for.
    pub source: Source,
    /// The session's name.
    pub session: String,
}

/// A request, as far as it is the sender's to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HttpTargetRequest {
    /// In place of the stars of the path, in their order.
    pub path_values: Vec<String>,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// Parameters of the query.
    pub query: Vec<(String, String)>,
    /// JSON, as a rule.
    pub body: String,
}

/// Why a request has come to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpTargetFailure {
    /// The status of the answer, where there was one.
    pub status: Option<u16>,
    /// For people.
    pub message: String,
}

/// Any operation of any service of the house, told as clients of AWS tell it: what APIs do that are
/// integrated with a service. Calls are decoded, validated and authorized as those from outside are.
#[async_trait]
pub trait Actions: Send + Sync + 'static {
    /// Carries out what `request` says, as `caller`: unsigned, and in `caller`'s region. A service
    /// that the house does not have, and whatever else is wrong, is told in the answer, as the service
    /// tells it.
    async fn act(&self, caller: Caller, request: ActionRequest) -> ActionAnswer;
}

/// A request to a service, in one of the protocols that the service speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionRequest {
    /// What the service's hosts begin with: `dynamodb`, `streams.dynamodb`, `s3`, `sqs`.
    pub service: String,
    /// In capitals: `POST`.
    pub method: String,
    /// Percent-encoded, with a slash at its beginning, and the query where there is one:
    /// `/?Action=SendMessage`.
    pub path_and_query: String,
    /// `Content-Type`, `X-Amz-Target` and the like.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
}

/// What the service answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionAnswer {
    /// The HTTP status.
    pub status: u16,
    /// In the service's order.
    pub headers: Vec<(String, String)>,
    /// The body, of at most [`ACTION_BODY_BYTES_MAX`].
    pub body: Bytes,
}

impl ActionAnswer {
    /// The answer where no service could be asked, or none has answered whole.
    pub fn failure(error: &ApiError) -> Self {
        let text = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
        let (code, message) = (text(error.code()), text(error.message()));
        ActionAnswer {
            status: error.status(),
            headers: vec![("content-type".to_owned(), "application/json".to_owned())],
            body: format!(r#"{{"__type":"{code}","message":"{message}"}}"#).into(),
        }
    }
}

/// The largest body of an [`ActionAnswer`], in bytes: the largest payload of an API (API Gateway
/// Developer Guide, «Quotas»). Longer ones are a failure of the action.
pub const ACTION_BODY_BYTES_MAX: usize = 10 * 1024 * 1024;

/// Takes what is measured: CloudWatch's metrics, for the services that make some of what they see.
#[async_trait]
pub trait MetricSink: Send + Sync + 'static {
    /// Adds data to the metrics of an account and region; durable when it returns. After a crash it
    /// may be added again. Data older than two weeks, or of more than 30 dimensions, is an error in
    /// CloudWatch's words.
    async fn put(
        &self,
        account: &AccountId,
        region: &Region,
        data: Vec<Datum>,
    ) -> Result<(), ApiError>;
}

/// Values of one metric at one time.
#[derive(Debug, Clone, PartialEq)]
pub struct Datum {
    /// `AWS/Lambda`, or a user's own.
    pub namespace: String,
    /// The metric's name.
    pub metric: String,
    /// Names and values, in any order.
    pub dimensions: Vec<(String, String)>,
    /// CloudWatch's word: `Count`, `Milliseconds`; `None` where nothing was said.
    pub unit: Option<String>,
    /// When it was measured.
    pub at: Timestamp,
    /// Values, and how often there was each.
    pub values: Vec<(f64, f64)>,
    /// To the second, not to the minute.
    pub high_resolution: bool,
}
