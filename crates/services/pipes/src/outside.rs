//! Who is outside the room: the services that sources, enrichments and targets are of.

use aws_api::events::Events;
use aws_api::firehose::Firehose;
use aws_api::kinesis::Kinesis;
use aws_api::lambda::Lambda;
use aws_api::logs::Logs;
use aws_api::seams::{HttpTargets, MessageSource, RecordSource};
use aws_api::sns::Sns;
use aws_api::sqs::Sqs;
use foundation::access::Roles;
use std::sync::Arc;

/// Services, each behind its own table of actions.
pub struct Outside {
    /// What Kinesis's streams hold.
    pub streams: Arc<dyn RecordSource>,
    /// What DynamoDB's streams hold.
    pub changes: Arc<dyn RecordSource>,
    /// What queues hold.
    pub messages: Arc<dyn MessageSource>,
    /// Functions.
    pub lambda: Arc<dyn Lambda>,
    /// Queues, also those for dead letters.
    pub sqs: Arc<dyn Sqs>,
    /// Topics, also those for dead letters.
    pub sns: Arc<dyn Sns>,
    /// Streams.
    pub kinesis: Arc<dyn Kinesis>,
    /// Delivery streams.
    pub firehose: Arc<dyn Firehose>,
    /// Log groups.
    pub logs: Arc<dyn Logs>,
    /// Event buses.
    pub events: Arc<dyn Events>,
    /// API destinations and stages of REST APIs.
    pub http: Arc<dyn HttpTargets>,
    /// Lets pipes be their roles.
    pub roles: Arc<dyn Roles>,
}
