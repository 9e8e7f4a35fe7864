//! What goes by itself: messages of queues that are gone, messages that are too old, deduplication
//! ids that count no longer.

use crate::keys;
use crate::model::{self, Attempt, Known, Queue, Stored};
use crate::room::Room;
use std::time::Duration;
use store::{Batch, Direction, KeyRange, Limit, StoreError};

/// How often old messages are looked for: nobody is given one meanwhile, they only take up room and
/// are counted.
const EVERY: Duration = Duration::from_mins(10);
/// How long to wait after the store failed.
const PAUSE: Duration = Duration::from_secs(5);

impl Room {
    /// Work in the background, without end. Killed anywhere, it goes on at the next start.
    pub async fn run(&self) {
        tokio::join!(self.run_sweeps(), self.run_moves());
    }

    async fn run_sweeps(&self) {
        let mut doomed = self.store.watch(keys::doomed::prefix());
        let mut next = self.ambient.now();
        loop {
            let swept = async {
                self.end_doomed().await?;
                if self.ambient.now() >= next {
                    self.sweep().await?;
                    next = self.ambient.now() + EVERY;
                }
                Ok::<_, StoreError>(())
            };
            if let Err(error) = swept.await {
                tracing::warn!(%error, "old messages could not be removed");
                self.ambient.clock.sleep(PAUSE).await;
                continue;
            }
            tokio::select! {
                () = doomed.changed() => {}
                () = self.ambient.clock.sleep_until(next) => {}
            }
        }
    }

    async fn end_doomed(&self) -> Result<(), StoreError> {
        loop {
            let page =
                self.store.scan(keys::doomed::all(), Limit::entries(1), Direction::Forward).await?;
            let Some(entry) = page.entries.into_iter().next() else { return Ok(()) };
            let queue = keys::doomed::read(&entry.key)?;
            for range in [
                keys::message::of_queue(queue),
                keys::ready::all_of(queue),
                keys::line::all_of(queue),
                keys::deduplication::of_queue(queue),
                keys::attempt::of_queue(queue),
            ] {
                self.clear(range, |_| Ok(true)).await?;
            }
            let _unchecked = self.store.commit(Batch::new().delete(entry.key)).await?;
        }
    }

    /// Removes what is too old.
    ///
    /// # Errors
    /// Those of the store; what is left to do is done by the next call.
    pub async fn sweep(&self) -> Result<(), StoreError> {
        let mut rest = Some(keys::queue::all());
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in &page.entries {
                let queue: Queue = model::decode("queue", &entry.value)?;
                self.sweep_queue(&queue).await?;
            }
            rest = page.next;
        }
        Ok(())
    }

    async fn sweep_queue(&self, queue: &Queue) -> Result<(), StoreError> {
        let now = self.now_ms();
        let old = |message: &Stored| message.is_too_old(&queue.settings, now);
        self.clear(keys::line::all_of(queue.id), |value| {
            Ok(old(&model::decode("message", value)?))
        })
        .await?;
        self.clear(keys::deduplication::of_queue(queue.id), |value| {
            Ok(model::decode::<Known>("deduplication", value)?.until_ms <= now)
        })
        .await?;
        self.clear(keys::attempt::of_queue(queue.id), |value| {
            Ok(model::decode::<Attempt>("attempt", value)?.until_ms <= now)
        })
        .await?;
        let mut rest = Some(keys::message::of_queue(queue.id));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            let mut batch = Batch::new();
            for entry in page.entries {
                let message: Stored = model::decode("message", &entry.value)?;
                if old(&message) {
                    let id = keys::message::read(&entry.key)?;
                    // A receiver that comes between leaves a row that points nowhere: it is passed
                    // over, and goes with the queue.
                    batch = batch
                        .check(store::Check::Version(entry.key.clone(), entry.version))
                        .delete(entry.key)
                        .delete(keys::ready::key(queue.id, message.visible_ms, id));
                }
            }
            if !batch.is_empty() {
                // Where one was received meanwhile, the next sweep comes.
                let _unchecked = self.store.commit(batch).await?;
            }
            rest = page.next;
        }
        Ok(())
    }

    /// Deletes what fits in a range, page by page.
    async fn clear(
        &self,
        range: KeyRange,
        fits: impl Fn(&[u8]) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            let mut batch = Batch::new();
            for entry in page.entries {
                if fits(&entry.value)? {
                    batch = batch.delete(entry.key);
                }
            }
            if !batch.is_empty() {
                let _unchecked = self.store.commit(batch).await?;
            }
            rest = page.next;
        }
        Ok(())
    }
}
