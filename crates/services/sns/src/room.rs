//! The room: what all operations share.

use crate::errors::{self, unavailable};
use crate::fanout::Subscribers;
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, IN_FLIGHT, LANE_IN_FLIGHT};
use crate::model::{self, Subscription, Topic};
use crate::names::{SubscriptionName, TopicName};
use crate::sign::{Signatures, Signer};
use aws_api::ApiError;
use aws_api::firehose::Firehose;
use aws_api::seams::Destination;
use delivery::{Mail, Options};
use foundation::access::Roles;
use foundation::{Ambient, Caller, Source};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use store::{Batch, Check, Store, StoreError, Version, get_one};
use tokio::sync::OnceCell;

/// What the room is made from.
pub struct Seams {
    /// Where its state is.
    pub store: Arc<dyn Store>,
    /// The clock and the dice.
    pub ambient: Ambient,
    /// What URLs that it gives out begin with: `http://localhost:4566`.
    pub base_url: String,
    /// This node's name: one node at a time carries messages.
    pub node: String,
    /// Who takes mails; without one they are kept.
    pub smtp: Option<Smtp>,
}

/// A mail server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Smtp {
    /// `host:port`.
    pub address: String,
    /// Whose mails they are.
    pub from: String,
}

/// Who is told of what is published.
pub struct Outside {
    /// Those who deliver to what an ARN names, by the service in it: `sqs`, `lambda`.
    pub destinations: BTreeMap<String, Arc<dyn Destination>>,
    /// Firehose, which authorizes its callers.
    pub firehose: Arc<dyn Firehose>,
    /// Opens sessions of the roles that write to Firehose.
    pub roles: Arc<dyn Roles>,
    /// Sends requests to HTTP endpoints.
    pub client: outbound::Client,
}

/// Amazon SNS over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    pub(crate) base_url: String,
    pub(crate) smtp: Option<Smtp>,
    pub(crate) mail: Arc<Mail>,
    pub(crate) outside: OnceLock<Outside>,
    pub(crate) subscribers: Subscribers,
    pub(crate) signer: OnceCell<Arc<Signer>>,
    pub(crate) signatures: Signatures,
}

/// A topic as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) name: TopicName,
    pub(crate) topic: Topic,
    pub(crate) version: Version,
}

impl Read {
    /// That the topic is as it was read.
    pub(crate) fn unchanged(&self) -> Check {
        Check::Version(keys::topic::key(&self.name), self.version)
    }
}

/// SNS as a principal.
pub(crate) const SNS: &str = "sns.amazonaws.com";

impl Room {
    /// A room whose state is in `store`. Work in the background is [`Room::run`].
    pub fn new(seams: Seams) -> Arc<Room> {
        let Seams { store, ambient, base_url, node, smtp } = seams;
        let options = Options {
            name: "sns/deliveries",
            kind: keys::OUTBOX,
            in_flight: IN_FLIGHT,
            lane_in_flight: LANE_IN_FLIGHT,
        };
        Arc::new(Room {
            mail: Mail::new(store.clone(), ambient.clone(), node, options),
            store,
            ambient,
            base_url,
            smtp,
            outside: OnceLock::new(),
            subscribers: Subscribers::default(),
            signer: OnceCell::new(),
            signatures: Signatures::default(),
        })
    }

    /// Tells the room who is outside: other rooms, of which some have this one.
    pub fn connect(&self, outside: Outside) {
        // A second one would be the same one.
        let _ = self.outside.set(outside);
    }

    /// Carries messages to their endpoints, and sweeps, for ever. Killed anywhere, it goes on at the
    /// next start; what was under way then is delivered once more.
    pub async fn run(self: Arc<Self>) {
        let carrying = self.mail.clone().run(self.clone());
        tokio::join!(carrying, self.sweep_for_ever());
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.ambient.now().as_millis()
    }

    pub(crate) async fn lookup(&self, name: &TopicName) -> Result<Option<Read>, StoreError> {
        let Some(entry) = get_one(&*self.store, keys::topic::key(name)).await? else {
            return Ok(None);
        };
        let topic = model::decode("topic", &entry.value)?;
        Ok(Some(Read { name: name.clone(), topic, version: entry.version }))
    }

    pub(crate) async fn topic(&self, name: &TopicName) -> Result<Read, ApiError> {
        self.lookup(name).await.map_err(unavailable)?.ok_or_else(errors::no_topic)
    }

    pub(crate) async fn subscription(
        &self,
        name: &SubscriptionName,
    ) -> Result<Option<Subscription>, StoreError> {
        match get_one(&*self.store, keys::subscription::key(name)).await? {
            Some(entry) => Ok(Some(model::decode("subscription", &entry.value)?)),
            None => Ok(None),
        }
    }

    /// Changes a topic's record, as often as somebody else comes first. What `change` gives beside it
    /// is committed with it, and told back.
    pub(crate) async fn change<T: Send, F>(
        &self,
        name: &TopicName,
        change: impl Fn(Read) -> F + Send + Sync,
    ) -> Result<T, ApiError>
    where
        F: Future<Output = Result<Change<T>, ApiError>> + Send,
    {
        for _ in 0..ATTEMPTS_MAX {
            let read = self.topic(name).await?;
            let unchanged = read.unchanged();
            let Change { wanted, told } = change(read).await?;
            let Some((topic, more)) = wanted else { return Ok(told) };
            let batch = more.check(unchanged).put(keys::topic::key(name), model::encode(&topic));
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(told);
            }
        }
        Err(errors::contended())
    }

    /// SNS itself, on behalf of a topic, in `region`.
    pub(crate) fn sns_for(&self, topic: &TopicName, region: foundation::Region) -> Caller {
        let source = Source { arn: topic.arn(), account: topic.account };
        Caller::service(SNS, source, region, self.ambient.dice.uuid(), self.ambient.now())
    }
}

/// What becomes of a topic, and what is told back.
pub(crate) struct Change<T> {
    /// The topic as it is to be, and what is committed with it.
    wanted: Option<(Topic, Batch)>,
    told: T,
}

impl<T> Change<T> {
    pub(crate) fn to(topic: Topic, batch: Batch, told: T) -> Self {
        Change { wanted: Some((topic, batch)), told }
    }

    /// It stays as it is.
    pub(crate) fn nothing(told: T) -> Self {
        Change { wanted: None, told }
    }
}
