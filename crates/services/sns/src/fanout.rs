//! Who is told of a message: a topic's subscribers, and the parcels for them.

use crate::errors::unavailable;
use crate::filter::{Filter, Passed, Scope};
use crate::keys;
use crate::limits::INLINE_BYTES_MAX;
use crate::measures::Measures;
use crate::model::{self, Errand, Protocol, Published, State, Subscription, What};
use crate::names::{SubscriptionName, TopicName};
use crate::room::{Read, Room};
use aws_api::ApiError;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use store::{Batch, Direction, Limit, Store, StoreError, Version};

/// Topics whose subscribers are remembered at most, and subscribers; then the memory is begun anew.
const TOPICS_MAX: usize = 1_000;
const SUBSCRIBERS_MAX: usize = 100_000;

/// All subscriptions of a topic, as they are.
pub(crate) async fn read(
    store: &dyn Store,
    topic: &TopicName,
) -> Result<Vec<(SubscriptionName, Subscription)>, StoreError> {
    let mut all = Vec::new();
    let mut rest = Some(keys::subscription::of_topic(topic));
    while let Some(range) = rest {
        let page = store.scan(range, Limit::default(), Direction::Forward).await?;
        for entry in page.entries {
            let name = keys::subscription::read(&entry.key)?;
            all.push((name, model::decode("subscription", &entry.value)?));
        }
        rest = page.next;
    }
    Ok(all)
}

/// Who wants what, as far as a message is held against it.
#[derive(Debug)]
pub(crate) struct Subscriber {
    name: SubscriptionName,
    protocol: Protocol,
    filter: Option<Filter>,
}

/// Topics' confirmed subscribers, as of a version of each topic.
#[derive(Debug, Default)]
pub(crate) struct Subscribers(Mutex<HashMap<TopicName, Known>>);

type Known = (Version, Arc<Vec<Subscriber>>);

/// The parcels of a message, not in a batch yet.
pub(crate) struct Parcels {
    /// Lanes, and what is told there.
    parcels: Vec<(String, Vec<u8>)>,
    /// The message, where it is kept by itself.
    kept: Option<Vec<u8>>,
    /// Which is kept.
    id: String,
    /// Whether lanes keep their order.
    ordered: bool,
}

impl Parcels {
    /// Writes to a batch.
    pub(crate) fn writes(&self) -> usize {
        self.parcels.len() * if self.kept.is_some() { 2 } else { 1 } + 1
    }

    /// Their bytes, about.
    pub(crate) fn bytes(&self) -> usize {
        let kept = self.kept.as_ref().map_or(0, Vec::len);
        self.parcels.iter().map(|(_, body)| body.len()).sum::<usize>() + kept
    }
}

impl Room {
    async fn subscribers(&self, read: &Read) -> Result<Arc<Vec<Subscriber>>, StoreError> {
        if let Some((version, known)) = self.subscribers.0.lock().get(&read.name)
            && *version == read.version
        {
            return Ok(known.clone());
        }
        let all = self::read(&*self.store, &read.name).await?.into_iter();
        let confirmed = all.filter(|(_, one)| one.state == State::Confirmed);
        let subscriber = |(name, one): (SubscriptionName, Subscription)| {
            let scope = Scope::of(one.options.of_body);
            // It was checked when it was put.
            let filter = one.options.filter.and_then(|text| Filter::parse(&text, scope).ok());
            Subscriber { name, protocol: one.protocol, filter }
        };
        let found = Arc::new(confirmed.map(subscriber).collect::<Vec<_>>());
        let mut known = self.subscribers.0.lock();
        let all: usize = known.values().map(|(_, of)| of.len()).sum();
        if known.len() >= TOPICS_MAX || all >= SUBSCRIBERS_MAX {
            known.clear();
        }
        known.insert(read.name.clone(), (read.version, found.clone()));
        Ok(found)
    }

    /// The parcels of a message: one for each subscription whose filter takes it.
    pub(crate) async fn parcels(
        &self,
        read: &Read,
        message: &Published,
    ) -> Result<Parcels, ApiError> {
        let all = self.subscribers(read).await.map_err(unavailable)?;
        let measures = Measures::new(&self.ambient, &read.name);
        let takes = |one: &&Subscriber| {
            let Some(filter) = &one.filter else { return true };
            match filter.takes(message.text_for(one.protocol), &message.attributes) {
                Ok(()) => true,
                Err(why) => {
                    measures.filtered_out(why == Passed::NoAttributes, why == Passed::InvalidBody);
                    false
                }
            }
        };
        let wanted: Vec<&Subscriber> = all.iter().filter(takes).collect();
        let ordered = message.group.is_some() && read.topic.settings.fifo.is_some();
        let lane = |name: &SubscriptionName| match &message.group {
            // Groups do not wait for each other.
            Some(group) if ordered => format!("{}/{group}", name.id),
            _ => name.id.clone(),
        };
        let bytes = crate::message::bytes(&message.text, &message.attributes)
            + message.texts.values().map(String::len).sum::<usize>();
        let mut parcels = Vec::with_capacity(wanted.len());
        let keep = wanted.len() > 1 && bytes.saturating_mul(wanted.len()) > INLINE_BYTES_MAX;
        for (number, one) in wanted.iter().enumerate() {
            let what = match keep {
                true => What::Kept(message.id.clone(), u32::try_from(number).unwrap_or(u32::MAX)),
                false => What::Message(Published {
                    text: message.text_for(one.protocol).to_owned(),
                    texts: std::collections::BTreeMap::new(),
                    ..message.clone()
                }),
            };
            parcels.push((lane(&one.name), model::encode(&Errand::new(&one.name, what))));
        }
        let kept = if keep { Some(model::encode(message)) } else { None };
        Ok(Parcels { parcels, kept, id: message.id.clone(), ordered })
    }

    /// Adds them to the batch of what is published.
    pub(crate) fn post(&self, mut batch: Batch, parcels: Parcels) -> Batch {
        if let Some(message) = parcels.kept {
            batch = batch.put(keys::kept::key(&parcels.id), message);
            for number in 0..parcels.parcels.len() {
                let number = u32::try_from(number).unwrap_or(u32::MAX);
                batch = batch.put(keys::kept::needed(&parcels.id, number), Vec::new());
            }
        }
        parcels.parcels.into_iter().fold(batch, |batch, (lane, body)| match parcels.ordered {
            true => self.mail.post_in_order(batch, &lane, body),
            false => self.mail.post(batch, &lane, body),
        })
    }
}
