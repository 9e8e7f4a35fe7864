//! `ReceiveRequestAttemptId`: who got no answer from a FIFO queue asks again under the same id, and is
//! given what was given, hidden for its whole timeout again («Using the receive request attempt ID»).

use crate::errors::unavailable;
use crate::keys::{self, line::Spot};
use crate::limits::DEDUPLICATION_MS;
use crate::model::{self, Attempt, AttemptMessage, Stored};
use crate::receipt::{Receipt, Which};
use crate::receive::{Given, Want};
use crate::room::{Read, Room};
use aws_api::ApiError;
use store::{Batch, Check, Entry, Key, get_one};

/// What is known of an attempt.
pub(crate) struct Tried {
    key: Key,
    entry: Option<Entry>,
}

/// An attempt, looked up.
pub(crate) enum Looked {
    /// Its messages are given once more.
    Again(Vec<Given>),
    /// It is the first, or what it gave is no more as it was.
    Fresh(Tried),
    /// Somebody came between: it is looked up again.
    Lost,
}

impl Tried {
    /// Adds to the batch what the attempt gives now.
    pub(crate) fn note(self, batch: Batch, want: &Want, given: &[Given]) -> Batch {
        let messages = given.iter().filter_map(|one| match one.receipt.which {
            Which::Spot(Spot { version, index }) => {
                Some(AttemptMessage { version, index, token: one.receipt.token })
            }
            Which::Id(_) => None,
        });
        let attempt = Attempt {
            until_ms: want.now_ms + DEDUPLICATION_MS,
            visible_ms: want.now_ms + want.visibility_ms,
            messages: messages.collect(),
        };
        let check = Check::unchanged(self.key.clone(), self.entry.as_ref());
        batch.check(check).put(self.key, model::encode(&attempt))
    }
}

impl Room {
    /// Gives what the attempt gave, if none of it was deleted, hidden otherwise or received again.
    pub(crate) async fn again(
        &self,
        read: &Read,
        id: &str,
        want: &Want,
    ) -> Result<Looked, ApiError> {
        let (key, queue) = (keys::attempt::key(read.id(), id), read.id());
        let entry = get_one(&*self.store, key.clone()).await.map_err(unavailable)?;
        let Some(entry) = entry else { return Ok(Looked::Fresh(Tried { key, entry: None })) };
        let attempt: Attempt = model::decode("attempt", &entry.value).map_err(unavailable)?;
        let fresh = |entry| Looked::Fresh(Tried { key: key.clone(), entry: Some(entry) });
        if attempt.until_ms <= want.now_ms || attempt.visible_ms <= want.now_ms {
            return Ok(fresh(entry));
        }
        let spot = |of: &AttemptMessage| Spot { version: of.version, index: of.index };
        let rows: Vec<_> =
            attempt.messages.iter().map(|of| keys::line::key(queue, spot(of))).collect();
        let found = self.store.get(&rows).await.map_err(unavailable)?;
        let visible_ms = want.now_ms + want.visibility_ms;
        let (mut batch, mut given) = (Batch::new(), Vec::with_capacity(found.len()));
        for (of, row) in attempt.messages.iter().zip(found) {
            let Some(row) = row else { return Ok(fresh(entry)) };
            let mut message: Stored = model::decode("message", &row.value).map_err(unavailable)?;
            if message.token != of.token || message.visible_ms != attempt.visible_ms {
                return Ok(fresh(entry));
            }
            message.visible_ms = visible_ms;
            batch = batch
                .check(Check::Version(row.key.clone(), row.version))
                .put(row.key, model::encode(&message));
            let receipt = Receipt { queue, which: Which::Spot(spot(of)), token: of.token };
            given.push(Given { message, receipt });
        }
        let attempt = Attempt { visible_ms, ..attempt };
        let batch = batch
            .check(Check::Version(key.clone(), entry.version))
            .put(key, model::encode(&attempt));
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        Ok(if outcome.committed().is_ok() { Looked::Again(given) } else { Looked::Lost })
    }
}
