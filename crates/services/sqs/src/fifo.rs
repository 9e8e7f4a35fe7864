//! Messages of FIFO queues: in the order in which they were committed, one group's never past each
//! other, each deduplication id once in five minutes.

use crate::attempts::Tried;
use crate::errors::{self, unavailable};
use crate::event;
use crate::keys::{self, line::Spot};
use crate::limits::{ATTEMPTS_MAX, DEDUPLICATION_MS, FIFO_LOOK_MAX};
use crate::model::{self, Known, Stored};
use crate::receipt::Which;
use crate::receive::{After, Took, Want};
use crate::room::{Read, Room};
use crate::send::{Letter, Sent};
use aws_api::ApiError;
use std::collections::HashSet;
use store::{Batch, Check, Direction, Entry, Limit, StoreError};

impl Room {
    pub(crate) async fn post_in_line(
        &self,
        read: &Read,
        letters: &[Letter],
    ) -> Result<Vec<Sent>, ApiError> {
        let mut read = read.clone();
        for _ in 0..ATTEMPTS_MAX {
            if let Some(sent) = self.try_post_in_line(&read, letters).await? {
                return Ok(sent);
            }
            read = self.queue(&read.name).await?;
        }
        Err(errors::contended())
    }

    /// Nothing where somebody else came first.
    async fn try_post_in_line(
        &self,
        read: &Read,
        letters: &[Letter],
    ) -> Result<Option<Vec<Sent>>, ApiError> {
        let (queue, now) = (read.id(), self.now_ms());
        let scope_group = read.queue.settings.fifo.as_ref().is_some_and(|fifo| fifo.scope_group);
        let key = |letter: &Letter| {
            let group = letter.message.group.as_deref().filter(|_| scope_group);
            let id = letter.message.deduplication.as_deref();
            keys::deduplication::key(queue, group.unwrap_or_default(), id.unwrap_or_default())
        };
        let keys: Vec<_> = letters.iter().map(key).collect();
        let known = self.store.get(&keys).await.map_err(unavailable)?;
        let mut batch = Batch::new().check(read.unchanged());
        // A message that is sent for the first time, or the one that it repeats.
        enum Fate {
            First(u32),
            Repeated(Known),
        }
        let mut fates: Vec<Fate> = Vec::new();
        let mut taken: Vec<(&store::Key, Known)> = Vec::new();
        for ((letter, key), entry) in letters.iter().zip(&keys).zip(known) {
            let before = match &entry {
                Some(entry) => Some(
                    model::decode::<Known>("deduplication", &entry.value).map_err(unavailable)?,
                ),
                None => None,
            };
            let in_batch = taken.iter().find(|(of, _)| *of == key).map(|(_, known)| known.clone());
            let before = before.filter(|known| known.until_ms > now).or(in_batch);
            if let Some(known) = before {
                fates.push(Fate::Repeated(known));
                continue;
            }
            let message_id = letter.message.message_id();
            let known = Known { until_ms: now + DEDUPLICATION_MS, message_id };
            fates.push(Fate::First(u32::try_from(taken.len()).unwrap_or(u32::MAX)));
            batch = batch
                .check(Check::unchanged(key.clone(), entry.as_ref()))
                .put(key.clone(), model::encode(&known))
                .append(keys::line::of_queue(queue), model::encode(&letter.message));
            taken.push((key, known));
        }
        let version = match taken.is_empty() {
            true => 0,
            false => match self.store.commit(batch).await.map_err(unavailable)?.committed() {
                Ok(version) => version.number(),
                Err(_) => return Ok(None),
            },
        };
        let sent = fates.into_iter().zip(letters).map(|(fate, letter)| match fate {
            Fate::First(index) => Sent {
                message_id: letter.message.message_id(),
                sequence_number: Some(Spot { version, index }.sequence()),
            },
            Fate::Repeated(known) => Sent { message_id: known.message_id, sequence_number: None },
        });
        Ok(Some(sent.collect()))
    }

    /// Takes messages that can be received now, each group's in order; when the next can be, where
    /// there are none. What an attempt is given is noted with it.
    pub(crate) async fn take_in_line(
        &self,
        read: &Read,
        want: &Want,
        attempt: Option<Tried>,
    ) -> Result<Took, ApiError> {
        let queue = read.id();
        let mut hands = self.hands.of(queue);
        // Groups of which an earlier message is not to be had: those behind it must wait.
        let mut closed: HashSet<String> = HashSet::new();
        let (mut given, mut batch, mut next) = (Vec::new(), Batch::new(), None::<i64>);
        let (mut bytes, mut full) = (0, false);
        let mut rest = Some(keys::line::all_of(queue));
        let mut looked = 0;
        while let Some(range) = rest.take() {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            looked += page.entries.len();
            for entry in page.entries {
                let spot = keys::line::read(&entry.key).map_err(unavailable)?;
                let message: Stored =
                    model::decode("message", &entry.value).map_err(unavailable)?;
                let group = message.group.clone().unwrap_or_default();
                if given.len() >= want.max || full || closed.contains(&group) {
                    continue;
                }
                if message.visible_ms > want.now_ms {
                    next = Some(next.map_or(message.visible_ms, |at| at.min(message.visible_ms)));
                    closed.insert(group);
                    continue;
                }
                bytes += event::bytes_at_most(&message);
                if bytes > want.max_bytes && !batch.is_empty() {
                    full = true;
                    continue;
                }
                if !hands.take(Which::Spot(spot)) {
                    closed.insert(group);
                    continue;
                }
                batch = batch.check(Check::Version(entry.key.clone(), entry.version));
                batch = match self.received(read, want, Which::Spot(spot), message).await? {
                    After::Given(one) => {
                        let batch = batch.put(entry.key, model::encode(&one.message));
                        given.push(one);
                        batch
                    }
                    After::Dead(dead) => dead.put_into(batch.delete(entry.key)),
                    After::Gone => batch.delete(entry.key),
                };
            }
            if given.len() < want.max && !full && looked < FIFO_LOOK_MAX {
                rest = page.next;
            }
        }
        if batch.is_empty() {
            return Ok(Took::none(next));
        }
        let batch = match attempt.filter(|_| !given.is_empty()) {
            Some(attempt) => attempt.note(batch, want, &given),
            None => batch,
        };
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        let again = Took::none(Some(want.now_ms));
        Ok(match outcome.committed() {
            Ok(_) => Took { given, ..again },
            Err(_) => again,
        })
    }

    /// Tells of each message in order.
    pub(crate) async fn each_in_line(
        &self,
        queue: u64,
        mut each: impl FnMut(Entry, Stored),
    ) -> Result<(), StoreError> {
        let mut rest = Some(keys::line::all_of(queue));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let message = model::decode("message", &entry.value)?;
                each(entry, message);
            }
            rest = page.next;
        }
        Ok(())
    }
}
