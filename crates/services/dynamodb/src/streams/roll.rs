//! Work on streams behind the scenes: shards are closed and go on in children, and what is no
//! longer kept is removed. Each step is one commit that checks what it read; killed anywhere, the
//! work goes on from the store.

use foundation::Timestamp;
use std::ops::Bound;
use std::time::Duration;
use store::{Batch, Check, Direction, Key, KeyRange, Limit, Outcome, StoreError, get_one};

use super::mark::Mark;
use super::model::{Generation, RETENTION, Shard, Stream, StreamName, all_streams};
use super::record;
use crate::Room;
use crate::stored;
use crate::table::{Table, table_key_of};

/// Shards are closed after so long (Developer Guide, «DynamoDB Streams and shard lineage»).
const ROLL_AFTER: Duration = Duration::from_secs(4 * 3600);
/// Rows removed in one commit: few enough that other commits don't wait.
const ROWS_AT_ONCE: usize = 500;
/// Between two looks at all streams, at least and at most.
const REST_MIN: Duration = Duration::from_secs(1);
const REST_MAX: Duration = Duration::from_secs(3600);
/// What is due is done within so long: a table that is written all the time has something to be
/// trimmed at every moment.
const TRIM_EVERY: Duration = Duration::from_secs(60);

impl Room {
    /// Keeps all streams, as long as it is polled.
    pub(crate) async fn keep_streams_forever(&self) {
        let mut streams = self.store.watch(all_streams());
        loop {
            let rest = match self.keep_streams().await {
                Ok(due) => due.map_or(REST_MAX, |due| due.since(self.ambient.now())),
                Err(error) => {
                    tracing::error!(%error, "DynamoDB: keeping streams failed");
                    TRIM_EVERY
                }
            };
            tokio::select! {
                () = self.ambient.clock.sleep(rest.clamp(REST_MIN, REST_MAX)) => {}
                () = streams.changed() => self.ambient.clock.sleep(REST_MIN).await,
            }
        }
    }

    /// Does everything that is due on streams; tells when more will be.
    pub async fn keep_streams(&self) -> Result<Option<Timestamp>, StoreError> {
        let mut due: Option<Timestamp> = None;
        let mut streams = Some(KeyRange::prefix(&all_streams()));
        while let Some(range) = streams {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in &page.entries {
                let next = self.keep_stream(Stream::read(entry)?).await?;
                due = [due, next].into_iter().flatten().min();
            }
            streams = page.next;
        }
        Ok(due)
    }

    /// A conflict in any step means that somebody else changed the stream: what is left is done in
    /// the next round, which the change itself wakes.
    async fn keep_stream(&self, mut stream: Stream) -> Result<Option<Timestamp>, StoreError> {
        let now = self.ambient.now();
        if let Some(disabled_ms) = stream.record.disabled_ms {
            let gone = Timestamp::from_millis(disabled_ms) + RETENTION;
            if gone <= now {
                self.remove_rows(stream.name.records()).await?;
                let key = stream.name.key();
                let check = Check::Version(key.clone(), stream.version);
                let _ = self.store.commit(Batch::new().check(check).delete(key)).await?;
                return Ok(None);
            }
        } else if !self.roll(&mut stream, now).await? {
            return Ok(Some(now + REST_MIN));
        }
        while let Some(oldest) = stream.record.generations.first()
            && let Some(closed_ms) = oldest.closed_ms
            && Timestamp::from_millis(closed_ms) + RETENTION <= now
        {
            self.remove_rows(stream.name.generation_prefix(oldest.number)).await?;
            stream.record.generations.remove(0);
            if !self.replace_stream(&mut stream, Batch::new()).await? {
                return Ok(Some(now + REST_MIN));
            }
        }
        let mut due = self.next_due(&stream);
        for number in 0..stream.record.shards {
            for place in 0..stream.record.generations.len() {
                let Some(oldest) = self.trim(&mut stream, place, number, now).await? else {
                    continue;
                };
                due = due.min((oldest + RETENTION).max(now + TRIM_EVERY));
                // Whatever a later generation holds is younger.
                break;
            }
        }
        Ok(Some(due))
    }

    /// When the stream's shards are to be closed or removed next.
    fn next_due(&self, stream: &Stream) -> Timestamp {
        let after = |ms: i64, span: Duration| Timestamp::from_millis(ms) + span;
        let oldest = stream.record.generations.first();
        let closed = oldest.and_then(|g| g.closed_ms).map(|ms| after(ms, RETENTION));
        let last = stream.record.generations.last();
        let open = last.filter(|g| g.closed_ms.is_none()).map(|g| after(g.opened_ms, ROLL_AFTER));
        let disabled = stream.record.disabled_ms.map(|ms| after(ms, RETENTION));
        let due = [closed, open, disabled].into_iter().flatten().min();
        due.unwrap_or_else(|| self.ambient.now() + REST_MAX)
    }

    /// Closes the open shards and opens their children, if it is time. False if the stream or its
    /// table has changed meanwhile.
    async fn roll(&self, stream: &mut Stream, now: Timestamp) -> Result<bool, StoreError> {
        let Some(open) = stream.record.generations.last_mut() else { return Ok(true) };
        if Timestamp::from_millis(open.opened_ms) + ROLL_AFTER > now {
            return Ok(true);
        }
        let StreamName { account, region, table, label_ms } = stream.name.clone();
        let key = table_key_of(&account, &region, &table);
        let Some(entry) = get_one(&*self.store, key.clone()).await? else { return Ok(false) };
        let mut table = Table::read(&account, &region, entry)?;
        let current = table.record.streaming.open.as_mut();
        let Some(current) = current
            .filter(|current| current.label_ms == label_ms && current.generation == open.number)
        else {
            return Ok(false);
        };
        open.closed_ms = Some(now.as_millis());
        current.generation = open.number + 1;
        let child = Generation::opened(current.generation, stream.record.shards, now);
        stream.record.generations.push(child);
        let batch = Batch::new()
            .check(Check::Version(key.clone(), table.version))
            .put(key, stored::encode(&table.record));
        self.replace_stream(stream, batch).await
    }

    /// Removes the expired records of a shard of the generation at `place`; tells the moment of the
    /// oldest that is left, if any is.
    async fn trim(
        &self,
        stream: &mut Stream,
        place: usize,
        number: u32,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        let horizon = now.before(RETENTION);
        let Some(generation) = stream.record.generations.get(place) else { return Ok(None) };
        let shard = Shard { generation: generation.number, number };
        let range = KeyRange::prefix(&stream.name.shard_prefix(shard));
        let mut limit = Limit::entries(1);
        loop {
            let page = self.store.scan(range.clone(), limit, Direction::Forward).await?;
            let mut last: Option<Key> = None;
            let mut oldest = None;
            for entry in page.entries {
                let at = record::moment_of(&entry.value)?;
                if at > horizon {
                    oldest = Some(at);
                    break;
                }
                last = Some(entry.key);
            }
            let Some(last) = last else { return Ok(oldest) };
            if let (Some(mark), Some(generation)) =
                (Mark::of_key(&last), stream.record.generations.get_mut(place))
                && let Some(floor) = generation.trimmed.get_mut(number as usize)
            {
                *floor = Some(mark.into());
            }
            let expired = KeyRange { start: range.start.clone(), end: Bound::Included(last) };
            if !self.replace_stream(stream, Batch::new().delete_range(expired)).await? {
                return Ok(Some(now));
            }
            // Mostly nothing has expired, and one row tells; now more may have.
            limit = Limit::entries(ROWS_AT_ONCE);
        }
    }

    /// Commits the stream's record as it is here along with `batch`. False if the stream, or
    /// what the batch checks, has changed.
    async fn replace_stream(&self, stream: &mut Stream, batch: Batch) -> Result<bool, StoreError> {
        let key = stream.name.key();
        let batch = batch
            .check(Check::Version(key.clone(), stream.version))
            .put(key, stored::encode(&stream.record));
        match self.store.commit(batch).await? {
            Outcome::Committed(version) => {
                stream.version = version;
                Ok(true)
            }
            Outcome::Conflict(_) => Ok(false),
        }
    }

    /// Removes everything under a prefix that nobody writes to, a few rows a commit.
    pub(crate) async fn remove_rows(&self, prefix: Key) -> Result<(), StoreError> {
        let range = KeyRange::prefix(&prefix);
        loop {
            let limit = Limit::entries(ROWS_AT_ONCE);
            let page = self.store.scan(range.clone(), limit, Direction::Forward).await?;
            let Some(last) = page.entries.last() else { return Ok(()) };
            let end = Bound::Included(last.key.clone());
            let stretch = KeyRange { start: range.start.clone(), end };
            let _ = self.store.commit(Batch::new().delete_range(stretch)).await?;
        }
    }
}
