//! Retention: events that are older than their group keeps them are deleted, and are not shown
//! from the moment on at which they should be.

use crate::events::EVENT_OVERHEAD_BYTES;
use crate::keys::{DoomedKey, Event, EventKey, Group, GroupKey};
use crate::room::{Read, Room, decode, encode, internal};
use aws_api::ApiError;
use foundation::Timestamp;
use std::ops::Bound;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Check, Direction, Key, KeyRange, Limit};

/// The periods that there are («PutRetentionPolicy»), in days.
pub(crate) const RETENTION_DAYS: [i32; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

pub(crate) const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How often the room looks for what has expired. AWS takes up to 72 hours.
const SWEEP_EVERY: Duration = Duration::from_secs(60 * 60);

/// Events that one commit deletes: it must not hold up the others.
const EVENTS_PER_STEP: usize = 1_000;

impl Group {
    /// The first moment that the group still keeps.
    pub(crate) fn keeps_from_ms(&self, now_ms: i64) -> i64 {
        self.retention_days.map_or(0, |days| (now_ms - i64::from(days) * DAY_MS).max(0))
    }
}

impl Room {
    /// Runs queries, and deletes what has expired or belonged to what was deleted: now, every hour, and
    /// when a group or a stream is deleted, until the future is dropped. It holds no state: whenever it
    /// starts, it finds what is left to do.
    pub async fn run(self: Arc<Self>) {
        tokio::join!(self.clone().run_queries(), self.keep_sweeping());
    }

    async fn keep_sweeping(&self) {
        let mut deletions = self.store.watch(DoomedKey::all());
        loop {
            if let Err(why) = self.sweep(self.ambient.now()).await {
                tracing::warn!(%why, "log events could not be deleted; trying again later");
            }
            tokio::select! {
                () = self.ambient.clock.sleep(SWEEP_EVERY) => {}
                () = deletions.changed() => {}
            }
        }
    }

    /// Deletes what has expired at `now`, and what is left of deleted groups and streams.
    pub async fn sweep(&self, now: Timestamp) -> Result<(), ApiError> {
        let mut rest = Some(KeyRange::prefix(&DoomedKey::all()));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let doomed = DoomedKey::decode(&entry.key).map_err(internal)?;
                while let Some(step) = self.step(doomed.events()).await? {
                    let _unchecked = self.commit(Batch::new().delete_range(step.range)).await?;
                }
                let _unchecked = self.commit(Batch::new().delete(entry.key)).await?;
            }
            rest = page.next;
        }
        self.sweep_queries(now).await?;
        let mut rest = Some(KeyRange::prefix(&GroupKey::all()));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let group: Group = decode(&entry.value)?;
                if group.retention_days.is_some() {
                    self.sweep_group(&group, now).await?;
                }
            }
            rest = page.next;
        }
        Ok(())
    }

    async fn sweep_group(&self, group: &Group, now: Timestamp) -> Result<(), ApiError> {
        let keep_from = group.keeps_from_ms(now.as_millis());
        let mut expired = Vec::new();
        self.each_stream(group.id, |name, stream| {
            if stream.first_event_ms.is_some_and(|first| first < keep_from) {
                expired.push(name);
            }
        })
        .await?;
        for name in expired {
            while self.expire(group.id, &name, keep_from).await? {}
        }
        Ok(())
    }

    /// One step of deleting a stream's events from before `keep_from`, with what the stream says of
    /// its events; whether there may be more to delete.
    async fn expire(&self, group: u64, name: &str, keep_from: i64) -> Result<bool, ApiError> {
        let Read { value: mut stream, entry } = match self.stream(group, name).await {
            Ok(read) => read,
            Err(gone) if gone.is("ResourceNotFoundException") => return Ok(false),
            Err(why) => return Err(why),
        };
        let step = self.step(EventKey::between(group, stream.id, 0, keep_from)).await?;
        let mut left = EventKey::all_of(group, stream.id);
        let mut batch = Batch::new().check(Check::Version(entry.key.clone(), entry.version));
        if let Some(step) = &step {
            left = left.after(step.last.clone());
            stream.stored_bytes = stream.stored_bytes.saturating_sub(step.bytes);
            batch = batch.delete_range(step.range.clone());
        }
        let first = self.store.scan(left, Limit::entries(1), Direction::Forward).await;
        let first = first.map_err(internal)?.entries.pop();
        let first =
            first.map(|entry| EventKey::decode(&entry.key)).transpose().map_err(internal)?;
        stream.first_event_ms = first.map(|key| key.at_ms);
        let more = stream.first_event_ms.is_some_and(|first| first < keep_from);
        let committed = self.commit(batch.put(entry.key, encode(&stream)?)).await?;
        // Somebody wrote to the stream meanwhile: the step is to be taken again.
        Ok(more || committed.is_err())
    }

    /// The first stretch of a range of events that one commit may delete.
    async fn step(&self, range: KeyRange) -> Result<Option<Step>, ApiError> {
        let limit = Limit::entries(EVENTS_PER_STEP);
        let page = self.store.scan(range.clone(), limit, Direction::Forward).await;
        let mut bytes = 0;
        let mut last = None;
        for entry in page.map_err(internal)?.entries {
            let event: Event = decode(&entry.value)?;
            bytes += (event.message.len() + EVENT_OVERHEAD_BYTES) as u64;
            last = Some(entry.key);
        }
        Ok(last.map(|last| {
            let range = KeyRange { start: range.start, end: Bound::Included(last.clone()) };
            Step { range, last, bytes }
        }))
    }
}

/// Events to be deleted by one commit.
struct Step {
    range: KeyRange,
    /// The last event's key.
    last: Key,
    /// As they count in what a stream stores.
    bytes: u64,
}
