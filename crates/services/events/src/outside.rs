//! Who is outside the room: the services that targets are of.

use aws_api::firehose::Firehose;
use aws_api::kinesis::Kinesis;
use aws_api::lambda::Lambda;
use aws_api::logs::Logs;
use aws_api::sns::Sns;
use aws_api::sqs::Sqs;
use foundation::access::{Authorizer, Roles};
use std::sync::Arc;

/// Services, each behind its own table of actions, and the ways to the rest of the world.
pub struct Outside {
    /// Functions.
    pub lambda: Arc<dyn Lambda>,
    /// Queues, also those for dead letters.
    pub sqs: Arc<dyn Sqs>,
    /// Topics.
    pub sns: Arc<dyn Sns>,
    /// Streams.
    pub kinesis: Arc<dyn Kinesis>,
    /// Delivery streams.
    pub firehose: Arc<dyn Firehose>,
    /// Log groups.
    pub logs: Arc<dyn Logs>,
    /// Lets EventBridge be the roles that targets name.
    pub roles: Arc<dyn Roles>,
    /// Decides who may put events on other buses.
    pub authorizer: Arc<dyn Authorizer>,
    /// The way to API destinations, to those who give tokens for them, and to stages of REST APIs.
    pub client: outbound::Client,
    /// What URLs of this server begin with.
    pub base_url: String,
}
