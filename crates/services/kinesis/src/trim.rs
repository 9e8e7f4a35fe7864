//! Gives back the space of what has expired or was deleted.
//!
//! Reads never show expired records; this only removes them. Each step reads, and removes a few
//! chunks in one commit: stopped anywhere, the next pass goes on.

use crate::chunk::Chunk;
use crate::keys;
use crate::keys::floor::FIRST_INDEX;
use crate::limits::{TRIM_CHUNKS_MAX, TRIM_PAUSE_MAX, TRIM_PAUSE_MIN};
use crate::model::ShardRecord;
use crate::reader::oldest;
use crate::room::{Room, Stream};
use foundation::Timestamp;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Check, Direction, Key, KeyRange, Limit, StoreError};
use tokio::task::JoinHandle;

impl Room {
    /// Begins to give back space in the background, until the task is aborted or the runtime ends.
    pub fn start(self: &Arc<Self>) -> JoinHandle<()> {
        let room = self.clone();
        tokio::spawn(async move {
            tokio::join!(
                room.trim_forever(),
                room.follow(),
                room.scale_forever(),
                room.grow_forever()
            );
        })
    }

    /// Forgets policies and tags when other nodes change them in the same store; this room's own
    /// changes count before they are answered, with or without it.
    async fn follow(&self) {
        let (mut policies, mut streams) =
            (self.store.watch(keys::policy::all()), self.store.watch(keys::stream::all()));
        let mut consumers = self.store.watch(keys::consumer::all());
        loop {
            tokio::select! {
                () = policies.changed() => {}
                () = consumers.changed() => {}
                () = streams.changed() => {}
            }
            self.attachments.forget();
            self.refresh_all();
        }
    }

    async fn trim_forever(&self) {
        // Deletions and shorter retentions make work before anything is due.
        let mut streams = self.store.watch(keys::stream::all());
        loop {
            let pause = match self.trim().await {
                Ok(due) => due.map_or(TRIM_PAUSE_MAX, |due| due.since(self.ambient.now())),
                Err(error) => {
                    tracing::warn!(%error, "could not trim streams; trying again later");
                    TRIM_PAUSE_MIN
                }
            };
            let pause = pause.clamp(TRIM_PAUSE_MIN, TRIM_PAUSE_MAX);
            tokio::select! {
                () = self.ambient.clock.sleep(pause) => {}
                () = streams.changed() => {
                    // One pass for many changes.
                    self.ambient.clock.sleep(TRIM_PAUSE_MIN).await;
                }
            }
        }
    }

    /// Removes all that has expired or was deleted by now; tells when more will have expired.
    pub async fn trim(&self) -> Result<Option<Timestamp>, StoreError> {
        let mut deleted = Some(KeyRange::prefix(&keys::sweep::all()));
        while let Some(range) = deleted {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                self.sweep(entry.key).await?;
            }
            deleted = page.next;
        }
        let mut due: Option<Timestamp> = None;
        let mut streams = Some(KeyRange::prefix(&keys::stream::all()));
        while let Some(range) = streams {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let name = keys::stream::read(&entry.key)?;
                let Some(stream) = self.lookup(&name).await? else { continue };
                for (number, shard) in self.shards(&stream.life).await? {
                    let next = self.trim_shard(&stream, number, &shard).await?;
                    due = [due, next].into_iter().flatten().min();
                }
            }
            streams = page.next;
        }
        Ok(due)
    }

    /// Removes what is left of a deleted stream.
    async fn sweep(&self, key: Key) -> Result<(), StoreError> {
        let life = keys::sweep::read(&key)?;
        while let Some(range) = self.chunks_to_remove(keys::chunk::of_life(&life)).await? {
            let _always = self.store.commit(Batch::new().delete_range(range)).await?;
        }
        self.store.commit(Batch::new().delete(key)).await.map(|_| ())
    }

    /// The first stretch of a range that is small enough to remove in one commit.
    async fn chunks_to_remove(&self, range: KeyRange) -> Result<Option<KeyRange>, StoreError> {
        let page = self
            .store
            .scan(range.clone(), Limit::entries(TRIM_CHUNKS_MAX), Direction::Forward)
            .await?;
        Ok(page.entries.last().map(|last| KeyRange {
            start: range.start,
            end: std::ops::Bound::Included(last.key.clone()),
        }))
    }

    /// Removes a shard's expired records, and the shard itself when it is closed and empty; tells
    /// when its oldest record will have expired.
    async fn trim_shard(
        &self,
        stream: &Stream,
        number: u32,
        shard: &ShardRecord,
    ) -> Result<Option<Timestamp>, StoreError> {
        let horizon = stream.record.horizon(self.ambient.now());
        loop {
            // Mostly nothing has expired: one chunk tells.
            match oldest(&*self.store, &stream.life, number).await? {
                Some(chunk) if chunk.arrived < horizon => {}
                Some(chunk) => return Ok(Some(after(chunk.arrived, stream))),
                None => return self.retire(stream, number, shard, horizon).await,
            }
            let range = keys::chunk::of_shard(&stream.life, number);
            let limit = Limit::entries(TRIM_CHUNKS_MAX);
            let page = self.store.scan(range.clone(), limit, Direction::Forward).await?;
            let mut floor = FIRST_INDEX;
            let mut last = None;
            for entry in page.entries {
                let first = keys::chunk::read(&entry.key)?;
                let chunk = Chunk::parse(first, entry.value)?;
                if chunk.arrived >= horizon {
                    break;
                }
                floor = chunk.end();
                last = Some(entry.key);
            }
            let Some(last) = last else { continue };
            let expired = KeyRange { start: range.start, end: std::ops::Bound::Included(last) };
            // Only while the shard's stream lives, so that no floor outlasts it.
            let batch = Batch::new()
                .check(Check::Present(keys::shard::key(&stream.life, number)))
                .delete_range(expired)
                .put(keys::floor::key(&stream.life, number), floor.to_be_bytes().to_vec());
            if self.store.commit(batch).await?.committed().is_err() {
                return Ok(None);
            }
        }
    }

    /// Removes a shard that holds nothing and will never hold anything again.
    async fn retire(
        &self,
        stream: &Stream,
        number: u32,
        shard: &ShardRecord,
        horizon: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        let Some(ended) = shard.ended() else { return Ok(None) };
        if ended >= horizon {
            return Ok(Some(after(ended, stream)));
        }
        let batch = Batch::new()
            .check(Check::Version(stream.key(), stream.version))
            .delete(keys::shard::key(&stream.life, number))
            .delete(keys::floor::key(&stream.life, number));
        let consumers = self.consumers(&stream.life).await?;
        let batch = consumers.iter().fold(batch, |batch, consumer| {
            batch.delete(keys::subscription::key(&stream.life, consumer.record.id, number))
        });
        // A conflict means that the stream has changed: the next pass decides.
        self.store.commit(batch).await.map(|_| None)
    }
}

fn after(moment: Timestamp, stream: &Stream) -> Timestamp {
    moment + stream.record.retention() + Duration::from_millis(1)
}
