//! Messages of standard queues.

use crate::errors::{self, unavailable};
use crate::event;
use crate::flights::Space;
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, BATCH_MAX};
use crate::model::{self, Stored};
use crate::receipt::Which;
use crate::receive::{After, Took, Want};
use crate::room::{Read, Room};
use crate::send::{Letter, Sent};
use aws_api::ApiError;
use store::{Batch, Check, Direction, KeyRange, Limit, StoreError};

/// Rows that are looked at, at once, for messages that nobody else is receiving.
const LOOK: usize = 64;

/// The rows that put a message where it can be received from its time on.
pub(crate) fn put(batch: Batch, queue: u64, message: &Stored) -> Batch {
    let id = message.id();
    batch.put(keys::message::key(queue, id), model::encode(message)).put(
        keys::ready::key(queue, message.visible_ms, id),
        keys::ready::value(message.receives > 0),
    )
}

impl Room {
    pub(crate) async fn post_standard(
        &self,
        read: &Read,
        letters: &[Letter],
    ) -> Result<Vec<Sent>, ApiError> {
        let mut read = read.clone();
        for _ in 0..ATTEMPTS_MAX {
            let mut batch = Batch::new().check(read.unchanged());
            for letter in letters {
                batch = put(batch, read.id(), &letter.message);
            }
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                let sent = |letter: &Letter| Sent {
                    message_id: letter.message.message_id(),
                    sequence_number: None,
                };
                return Ok(letters.iter().map(sent).collect());
            }
            read = self.queue(&read.name).await?;
        }
        Err(errors::contended())
    }

    /// Takes messages that can be received now; when the next can be, where there are none.
    pub(crate) async fn take_standard(&self, read: &Read, want: &Want) -> Result<Took, ApiError> {
        let queue = read.id();
        let max = match self.space(read, want.now_ms).await? {
            Space::For(left) => want.max.min(left),
            Space::NoneUntil(at) => return Ok(Took { over: true, ..Took::none(Some(at)) }),
        };
        let mut hands = self.hands.of(queue);
        let mut rest = Some(keys::ready::all_of(queue));
        let mut picked: Vec<(store::Key, i64, u128)> = Vec::new();
        let mut next = None;
        while let Some(range) = rest.take() {
            let page = self.store.scan(range, Limit::entries(LOOK), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let (visible_ms, id) = keys::ready::read(&entry.key).map_err(unavailable)?;
                if visible_ms > want.now_ms {
                    next = Some(visible_ms);
                    break;
                }
                if picked.len() < max && hands.take(Which::Id(id)) {
                    picked.push((entry.key, visible_ms, id));
                }
            }
            if next.is_none() && picked.len() < max {
                rest = page.next;
            }
        }
        if picked.is_empty() {
            return Ok(Took::none(next));
        }
        let (mut batch, mut given, mut bytes) = (Batch::new(), Vec::new(), 0);
        // Few at a time, as messages may be large, and not all of them fit.
        'picked: for some in picked.chunks(BATCH_MAX) {
            let keys: Vec<_> =
                some.iter().map(|(_, _, id)| keys::message::key(queue, *id)).collect();
            let found = self.store.get(&keys).await.map_err(unavailable)?;
            for ((ready, visible_ms, id), entry) in some.iter().zip(found) {
                // Gone with its row: somebody has deleted it since.
                let Some(entry) = entry else { continue };
                let message: Stored =
                    model::decode("message", &entry.value).map_err(unavailable)?;
                // Somebody has received or hidden it since the rows were read.
                if message.visible_ms != *visible_ms {
                    continue;
                }
                bytes += event::bytes_at_most(&message);
                if bytes > want.max_bytes && !batch.is_empty() {
                    break 'picked;
                }
                batch = batch
                    .check(Check::Version(entry.key.clone(), entry.version))
                    .delete(ready.clone())
                    .delete(entry.key);
                let after = self.received(read, want, Which::Id(*id), message).await?;
                batch = match after {
                    After::Given(one) => {
                        let batch = put(batch, queue, &one.message);
                        given.push(one);
                        batch
                    }
                    After::Dead(dead) => dead.put_into(batch),
                    After::Gone => batch,
                };
            }
        }
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        match outcome.committed() {
            Ok(_) => {
                self.flights.given(queue, given.len());
                Ok(Took { given, ..Took::none(Some(want.now_ms)) })
            }
            // Somebody changed one of them: all are looked at again.
            Err(_) => Ok(Took::none(Some(want.now_ms))),
        }
    }

    /// Tells of each message from when on it can be received, and whether it ever was.
    pub(crate) async fn count_ready(
        &self,
        range: KeyRange,
        mut each: impl FnMut(i64, bool),
    ) -> Result<(), StoreError> {
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in &page.entries {
                let (visible_ms, _) = keys::ready::read(&entry.key)?;
                each(visible_ms, keys::ready::was_received(&entry.value));
            }
            rest = page.next;
        }
        Ok(())
    }
}
