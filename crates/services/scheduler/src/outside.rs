//! Who is outside the room: the services that targets are of.

use aws_api::ServiceModel;
use aws_api::events::Events;
use aws_api::firehose::Firehose;
use aws_api::kinesis::Kinesis;
use aws_api::lambda::Lambda;
use aws_api::seams::Actions;
use aws_api::sns::Sns;
use aws_api::sqs::Sqs;
use foundation::access::Roles;
use std::sync::Arc;

/// Services, each behind its own table of actions.
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
    /// Event buses.
    pub events: Arc<dyn Events>,
    /// Any operation of any service: universal targets.
    pub actions: Arc<dyn Actions>,
    /// The services that universal targets may be of.
    pub models: Vec<&'static ServiceModel>,
    /// Lets EventBridge Scheduler be the roles that schedules name.
    pub roles: Arc<dyn Roles>,
}
