//! What is stored of topics, subscriptions and messages. New fields get new indices and are optional;
//! an index is never used again.

use crate::names::{SubscriptionName, TopicName};
use foundation::{AccountId, Region};
use minicbor::{Decode, Encode};
pub(crate) use record::{decode, encode};
use std::collections::BTreeMap;

/// A topic.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Topic {
    /// Random: a topic that is made again under its name is another.
    #[n(0)]
    pub(crate) id: u64,
    #[n(1)]
    pub(crate) settings: Settings,
    #[n(2)]
    pub(crate) tags: BTreeMap<String, String>,
    /// Subscriptions by what has become of them.
    #[n(3)]
    pub(crate) confirmed: u64,
    #[n(4)]
    pub(crate) pending: u64,
    #[n(5)]
    pub(crate) deleted: u64,
}

/// What a topic is told to be: its attributes, those of AWS by their names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Settings {
    #[n(0)]
    pub(crate) display_name: String,
    /// As it was put; nothing where it is the default.
    #[n(1)]
    pub(crate) policy: Option<String>,
    /// As it was put.
    #[n(2)]
    pub(crate) delivery: Option<String>,
    /// Only of FIFO topics.
    #[n(3)]
    pub(crate) fifo: Option<Fifo>,
    /// `1` or `2`, where it was put.
    #[n(4)]
    pub(crate) signature: Option<String>,
    /// `PassThrough`, where it was put.
    #[n(5)]
    pub(crate) tracing: Option<String>,
}

/// What only FIFO topics have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Fifo {
    #[n(0)]
    pub(crate) by_content: bool,
    /// `FifoThroughputScope`: whether deduplication ids are a group's, not the topic's.
    #[n(1)]
    pub(crate) scope_group: bool,
}

/// What has become of a subscription.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum State {
    #[n(0)]
    Pending,
    #[n(1)]
    Confirmed,
    /// Ended by its link, without a signature: whoever has the endpoint can restore it.
    #[n(2)]
    Deleted,
}

/// How an endpoint is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Protocol {
    #[n(0)]
    Http,
    #[n(1)]
    Https,
    #[n(2)]
    Email,
    #[n(3)]
    EmailJson,
    #[n(4)]
    Sqs,
    #[n(5)]
    Lambda,
    #[n(6)]
    Firehose,
}

impl Protocol {
    pub(crate) fn parse(name: &str) -> Option<Protocol> {
        Some(match name {
            "http" => Protocol::Http,
            "https" => Protocol::Https,
            "email" => Protocol::Email,
            "email-json" => Protocol::EmailJson,
            "sqs" => Protocol::Sqs,
            "lambda" => Protocol::Lambda,
            "firehose" => Protocol::Firehose,
            _ => return None,
        })
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Protocol::Http => "http",
            Protocol::Https => "https",
            Protocol::Email => "email",
            Protocol::EmailJson => "email-json",
            Protocol::Sqs => "sqs",
            Protocol::Lambda => "lambda",
            Protocol::Firehose => "firehose",
        }
    }
}

/// A subscription.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Subscription {
    #[n(0)]
    pub(crate) protocol: Protocol,
    #[n(1)]
    pub(crate) endpoint: String,
    /// Whose it is: the account that has subscribed.
    #[n(2)]
    pub(crate) owner: String,
    /// Who has subscribed, as an ARN.
    #[n(3)]
    pub(crate) principal: String,
    #[n(4)]
    pub(crate) state: State,
    /// Since when it has been in this state.
    #[n(5)]
    pub(crate) since_ms: i64,
    /// Confirms it, or restores it.
    #[n(6)]
    pub(crate) token: Option<String>,
    /// `ConfirmationWasAuthenticated`.
    #[n(7)]
    pub(crate) authenticated: bool,
    /// `AuthenticateOnUnsubscribe`.
    #[n(8)]
    pub(crate) locked: bool,
    #[n(9)]
    pub(crate) options: Options,
}

/// Attributes that subscribers set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Options {
    /// As it was put.
    #[n(0)]
    pub(crate) filter: Option<String>,
    /// `FilterPolicyScope`: whether it is `MessageBody`.
    #[n(1)]
    pub(crate) of_body: bool,
    #[n(2)]
    pub(crate) raw: bool,
    /// The dead-letter queue's ARN.
    #[n(3)]
    pub(crate) dead_letters: Option<String>,
    /// As it was put.
    #[n(4)]
    pub(crate) delivery: Option<String>,
    /// `SubscriptionRoleArn`.
    #[n(5)]
    pub(crate) role: Option<String>,
}

/// A message's attribute.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Attribute {
    #[n(0)]
    pub(crate) data_type: String,
    #[n(1)]
    pub(crate) text: Option<String>,
    #[cbor(n(2), with = "minicbor::bytes")]
    pub(crate) binary: Option<Vec<u8>>,
}

/// A message that was published.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Published {
    /// A UUID.
    #[n(0)]
    pub(crate) id: String,
    #[n(1)]
    pub(crate) text: String,
    /// Other texts for some protocols.
    #[n(2)]
    pub(crate) texts: BTreeMap<String, String>,
    #[n(3)]
    pub(crate) subject: Option<String>,
    #[n(4)]
    pub(crate) attributes: BTreeMap<String, Attribute>,
    #[n(5)]
    pub(crate) at_ms: i64,
    #[n(6)]
    pub(crate) group: Option<String>,
    #[n(7)]
    pub(crate) deduplication: Option<String>,
    #[n(8)]
    pub(crate) sequence: Option<u64>,
    /// The trace that it was published in: queues and functions are told it as part of that.
    #[n(9)]
    pub(crate) trace: Option<String>,
}

impl Published {
    /// What endpoints of that protocol are told.
    pub(crate) fn text_for(&self, protocol: Protocol) -> &str {
        self.texts.get(protocol.as_str()).unwrap_or(&self.text)
    }
}

/// What a parcel says.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Errand {
    #[n(0)]
    pub(crate) account: String,
    #[n(1)]
    pub(crate) region: String,
    #[n(2)]
    pub(crate) topic: String,
    /// The subscription's id.
    #[n(3)]
    pub(crate) subscription: String,
    #[n(4)]
    pub(crate) what: What,
    /// Why it is a dead letter, where it is one.
    #[n(5)]
    pub(crate) dead: Option<Dead>,
}

/// What a subscription is told.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum What {
    #[n(0)]
    Message(#[n(0)] Published),
    /// A message that is kept by itself, and the number under which this parcel needs it.
    #[n(1)]
    Kept(#[n(0)] String, #[n(1)] u32),
    /// That it is to be confirmed: the message's id and the token.
    #[n(2)]
    Confirm(#[n(0)] String, #[n(1)] String),
    /// That it has ended, and the token that restores it.
    #[n(3)]
    Ended(#[n(0)] String, #[n(1)] String),
}

/// Why a message could not be delivered.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Dead {
    #[n(0)]
    pub(crate) code: String,
    #[n(1)]
    pub(crate) text: String,
    /// The failures before it became a dead letter.
    #[n(2)]
    pub(crate) failures: u32,
}

impl Errand {
    pub(crate) fn new(name: &SubscriptionName, what: What) -> Errand {
        let SubscriptionName { topic, id } = name;
        Errand {
            account: topic.account.to_string(),
            region: topic.region.to_string(),
            topic: topic.name.clone(),
            subscription: id.clone(),
            what,
            dead: None,
        }
    }

    /// Of which subscription it is.
    pub(crate) fn name(&self) -> Option<SubscriptionName> {
        let topic = TopicName {
            account: AccountId::parse(&self.account).ok()?,
            region: Region::parse(&self.region).ok()?,
            name: self.topic.clone(),
        };
        Some(SubscriptionName { topic, id: self.subscription.clone() })
    }
}

/// A message that a FIFO topic has taken under a deduplication id.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Known {
    #[n(0)]
    pub(crate) until_ms: i64,
    #[n(1)]
    pub(crate) message_id: String,
    #[n(2)]
    pub(crate) sequence: u64,
}

/// A mail that nobody could be given.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Mail {
    #[n(0)]
    pub(crate) at_ms: i64,
    #[n(1)]
    pub(crate) to: String,
    #[n(2)]
    pub(crate) subject: String,
    #[n(3)]
    pub(crate) body: String,
    #[n(4)]
    pub(crate) topic: String,
}
