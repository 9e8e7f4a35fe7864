//! Blobs that nothing refers to any more are removed, once nobody reads them; uploads of deleted
//! buckets are ended.

use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, Manifest, PartRecord};
use crate::room::Room;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use store::{Batch, BlobId, Direction, Key, KeyRange, Limit, StoreError};

/// How long to wait after the store failed.
const PAUSE: Duration = Duration::from_secs(5);

/// How far the removal of garbage has come.
#[derive(Debug)]
struct Sweep {
    /// What is left to look at; what lies before it is gone or waits.
    rest: KeyRange,
    /// Blobs that are being read.
    waiting: BTreeMap<Key, Vec<BlobId>>,
}

impl Room {
    /// Work in the background, without end. Killed anywhere, it goes on at the next start.
    pub async fn run(&self) {
        tokio::join!(self.run_garbage(), self.run_lifecycle(), self.run_storage_metrics());
    }

    async fn run_garbage(&self) {
        let mut sweep = Sweep { rest: keys::garbage::all(), waiting: BTreeMap::new() };
        let mut garbage = self.store.watch(keys::garbage::prefix());
        let mut doomed = self.store.watch(keys::doomed::prefix());
        loop {
            let done = match self.end_doomed().await {
                Ok(()) => self.sweep(&mut sweep).await,
                failed => failed,
            };
            if let Err(error) = done {
                tracing::warn!(%error, "bodies of objects that are gone could not be removed");
                self.ambient.clock.sleep(PAUSE).await;
                continue;
            }
            tokio::select! {
                () = garbage.changed() => {}
                () = doomed.changed() => {}
                () = self.pins.freed(), if !sweep.waiting.is_empty() => {}
            }
        }
    }

    /// Removes all garbage that nobody reads.
    ///
    /// # Errors
    /// Those of the store; what is left to do is done by the next call.
    pub async fn collect(&self) -> Result<(), StoreError> {
        self.end_doomed().await?;
        self.sweep(&mut Sweep { rest: keys::garbage::all(), waiting: BTreeMap::new() }).await
    }

    async fn sweep(&self, sweep: &mut Sweep) -> Result<(), StoreError> {
        let free = |blobs: &Vec<BlobId>| !self.pins.holds_any(blobs);
        let freed: Vec<Key> = sweep
            .waiting
            .iter()
            .filter(|(_, blobs)| free(blobs))
            .map(|(key, _)| key.clone())
            .collect();
        for key in freed {
            if let Some(blobs) = sweep.waiting.get(&key) {
                self.blobs.delete(blobs).await?;
                let _unchecked = self.store.commit(Batch::new().delete(key.clone())).await?;
                sweep.waiting.remove(&key);
            }
        }
        loop {
            let page =
                self.store.scan(sweep.rest.clone(), Limit::default(), Direction::Forward).await?;
            let Some(last) = page.entries.last().map(|entry| entry.key.clone()) else {
                return Ok(());
            };
            let (mut ids, mut batch) = (Vec::new(), Batch::new());
            for entry in page.entries {
                let blobs = keys::garbage::decode(&entry.value)?;
                if free(&blobs) {
                    ids.extend(blobs);
                    batch = batch.delete(entry.key);
                } else {
                    sweep.waiting.insert(entry.key, blobs);
                }
            }
            // First the blobs: what is told of them is forgotten only when they are gone.
            self.blobs.delete(&ids).await?;
            if !batch.is_empty() {
                let _unchecked = self.store.commit(batch).await?;
            }
            sweep.rest = sweep.rest.clone().after(last);
        }
    }

    /// Ends the uploads of buckets that were deleted.
    async fn end_doomed(&self) -> Result<(), StoreError> {
        loop {
            let page =
                self.store.scan(keys::doomed::all(), Limit::entries(1), Direction::Forward).await?;
            let Some(entry) = page.entries.into_iter().next() else { return Ok(()) };
            let life = keys::doomed::read(&entry.key)?;
            let mut ended = 0;
            loop {
                let uploads = keys::upload::of_bucket(&life);
                let page = self.store.scan(uploads, Limit::entries(1), Direction::Forward).await?;
                let Some(upload) = page.entries.into_iter().next() else { break };
                let (key, id) = keys::upload::read(&upload.key)?;
                if !self.end_upload(&life, &key, id).await? {
                    ended += 1;
                }
                if ended > ATTEMPTS_MAX {
                    return Err(StoreError::Malformed {
                        what: "upload",
                        reason: "its parts keep changing",
                    });
                }
            }
            let _unchecked = self.store.commit(Batch::new().delete(entry.key)).await?;
        }
    }

    /// The blobs that buckets refer to, and those that wait for their removal: what a collection of
    /// the store's garbage must leave alone.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn blobs_in_use(&self) -> Result<BTreeSet<BlobId>, StoreError> {
        let mut used = BTreeSet::new();
        let moving = self.moves.gather();
        // In the order in which a blob moves: from a part to an object, to one of its older versions,
        // and to the garbage; what goes back is noted.
        self.each(keys::part::all(), |value| {
            let part: PartRecord = model::decode("part", value)?;
            used.insert(part.blob());
            Ok(())
        })
        .await?;
        for manifests in [keys::manifest::all(), keys::past_manifest::all()] {
            self.each(manifests, |value| {
                let manifest: Manifest = model::decode("manifest", value)?;
                used.extend(manifest.blobs());
                Ok(())
            })
            .await?;
        }
        self.each(keys::garbage::all(), |value| {
            used.extend(keys::garbage::decode(value)?);
            Ok(())
        })
        .await?;
        used.extend(moving.noted());
        Ok(used)
    }

    async fn each(
        &self,
        range: KeyRange,
        mut what: impl FnMut(&[u8]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            page.entries.iter().try_for_each(|entry| what(&entry.value))?;
            rest = page.next;
        }
        Ok(())
    }
}
