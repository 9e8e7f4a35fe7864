//! Subscription filters: who is sent a group's events as they come («Real-time processing of log data
//! with subscriptions», CloudWatch Logs User Guide).
//!
//! A group's record says who is sent what. What is to be sent is written down in the commit of the
//! events themselves ([`message`]), and carried from there ([`courier`]): at least once, across
//! crashes.

mod account;
mod courier;
mod destinations;
mod message;
mod operations;

use crate::keys::{EventKey, Group, GroupKey, Subscription};
use crate::metrics;
use crate::pattern::Pattern;
use crate::room::Room;
pub(crate) use account::{Document, Known};
use aws_api::ApiError;
use aws_api::firehose::Firehose;
use aws_api::kinesis::Kinesis;
use aws_api::logs::{self, InputLogEvent};
use aws_api::seams::{Destination, MetricSink};
use delivery::{Mail, Options};
pub(crate) use destinations::missing as no_destination;
use foundation::access::Roles;
use parking_lot::Mutex;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use store::Batch;
use store::keys::Kind;

/// `cs | …`: messages on their way to subscribers, as `delivery` lays them out.
const KIND: Kind = Kind::new(*b"cs");
/// What CloudWatch Logs is called as a principal.
pub(crate) const LOGS: &str = "logs.amazonaws.com";
/// Messages under way at once.
const DELIVERIES: usize = 32;
/// Of one subscription.
const DELIVERIES_EACH: usize = 4;
/// Patterns that are kept compiled.
const PATTERNS_MAX: usize = 1_000;

/// What is outside the room: who can be sent events.
pub struct Outside {
    /// Functions, as those who are told.
    pub functions: Arc<dyn Destination>,
    /// Guarded: the subscription's role has to be allowed.
    pub kinesis: Arc<dyn Kinesis>,
    /// Guarded, too.
    pub firehose: Arc<dyn Firehose>,
    /// Where what events measure goes.
    pub metrics: Arc<dyn MetricSink>,
    /// The roles that subscriptions name.
    pub roles: Arc<dyn Roles>,
    /// This node's name: one node at a time carries messages.
    pub node: String,
}

pub(crate) struct Outgoing {
    outside: Outside,
    mail: Arc<Mail>,
    /// What events measure, on its way.
    pub(crate) values: Arc<Mail>,
}

/// Compiled patterns, by their texts.
#[derive(Default)]
pub(crate) struct Patterns(Mutex<HashMap<String, Arc<Pattern>>>);

impl Patterns {
    fn compiled(&self, text: &str) -> Result<Arc<Pattern>, ApiError> {
        if let Some(pattern) = self.0.lock().get(text) {
            return Ok(pattern.clone());
        }
        let pattern = Pattern::parse(text)
            .map_err(|why| ApiError::internal(format!("a stored pattern: {why}")))?;
        let pattern = Arc::new(pattern);
        let mut patterns = self.0.lock();
        if patterns.len() == PATTERNS_MAX {
            patterns.clear();
        }
        patterns.insert(text.to_owned(), pattern.clone());
        Ok(pattern)
    }
}

/// Where a subscription's messages go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    Function,
    Stream,
    DeliveryStream,
    /// What leads to one of these, perhaps in another account.
    Destination,
}

impl Target {
    fn of(arn: &str) -> Option<Target> {
        let arn = foundation::Arn::parse(arn).ok()?;
        match arn.service.as_str() {
            "lambda" if arn.resource.starts_with("function:") => Some(Target::Function),
            "kinesis" if arn.resource.starts_with("stream/") => Some(Target::Stream),
            "firehose" if arn.resource.starts_with("deliverystream/") => {
                Some(Target::DeliveryStream)
            }
            "logs" if arn.resource.starts_with("destination:") => Some(Target::Destination),
            _ => None,
        }
    }
}

/// Events can't be sent there.
fn no_target() -> ApiError {
    logs::error::invalid_parameter_exception(
        "Millstream sends log events to functions, Kinesis streams, delivery streams and destinations \
         only; destinationArn is none of them.",
    )
}

/// Those who are sent the events of one group.
pub(crate) struct Subscribers<'a> {
    mail: Option<&'a Mail>,
    group: &'a GroupKey,
    all: Vec<Subscriber<'a>>,
}

struct Subscriber<'a> {
    name: Cow<'a, str>,
    lane: String,
    pattern: Arc<Pattern>,
    subscription: Cow<'a, Subscription>,
}

impl Room {
    /// Connects the room to those who can be sent events. Once.
    pub fn connect(&self, outside: Outside) {
        let options = Options {
            name: "logs/subscriptions",
            kind: KIND,
            in_flight: DELIVERIES,
            lane_in_flight: DELIVERIES_EACH,
        };
        let (store, ambient) = (self.store.clone(), self.ambient.clone());
        let node = outside.node.clone();
        let values = metrics::mail(store.clone(), ambient.clone(), node.clone());
        let mail = Mail::new(store, ambient, node, options);
        if self.outgoing.set(Outgoing { outside, mail, values }).is_err() {
            tracing::error!("CloudWatch Logs was connected twice");
        }
    }

    /// Those who are sent the group's events.
    pub(crate) async fn subscribers<'a>(
        &'a self,
        key: &'a GroupKey,
        group: &'a Group,
    ) -> Result<Subscribers<'a>, ApiError> {
        let own = group.subscriptions.iter().map(|(name, subscription)| {
            let pattern = self.patterns.compiled(&subscription.pattern)?;
            let lane = format!("{}/{name}", group.id);
            let (name, subscription) = (Cow::from(name), Cow::Borrowed(subscription));
            Ok(Subscriber { name, lane, pattern, subscription })
        });
        let mut all: Vec<Subscriber<'a>> = own.collect::<Result<_, ApiError>>()?;
        let of_account = self.account_policy(&key.account, &key.region).await?;
        if let Some(policy) = of_account.filter(|policy| !policy.without.contains(&key.name)) {
            let pattern = self.patterns.compiled(&policy.subscription.pattern)?;
            // No name of a filter has a colon.
            let lane = format!("{}/:{}", group.id, policy.name);
            let subscription = Cow::Owned(policy.subscription.clone());
            all.push(Subscriber {
                name: Cow::Owned(policy.name.clone()),
                lane,
                pattern,
                subscription,
            });
        }
        let mail = self.outgoing.get().map(|outgoing| &*outgoing.mail);
        Ok(Subscribers { mail, group: key, all })
    }
}

impl Subscribers<'_> {
    /// Adds to the batch that writes `events` into `stream` what subscribers are to be sent; `at`
    /// tells an event's key by its place among them.
    pub(crate) fn tell(
        &self,
        mut batch: Batch,
        stream: &str,
        events: &[InputLogEvent],
        at: impl Fn((usize, &InputLogEvent)) -> EventKey,
    ) -> Result<Batch, ApiError> {
        let Some(mail) = self.mail else { return Ok(batch) };
        for subscriber in &self.all {
            let matching = events
                .iter()
                .enumerate()
                .filter(|(_, event)| subscriber.pattern.matches(&event.message))
                .map(|(offset, event)| (at((offset, event)), event.message.as_str()));
            for message in message::all(self.group, stream, &subscriber.name, matching) {
                let note =
                    courier::Note::new(self.group, &subscriber.subscription, stream, message);
                batch = match Target::of(&subscriber.subscription.destination) {
                    // Its order is what a stream is for.
                    Some(Target::Stream | Target::DeliveryStream | Target::Destination) => {
                        mail.post_in_order(batch, &subscriber.lane, note.encode()?)
                    }
                    Some(Target::Function) | None => {
                        mail.post(batch, &subscriber.lane, note.encode()?)
                    }
                };
            }
        }
        Ok(batch)
    }
}
