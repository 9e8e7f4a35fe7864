//! On-demand streams grow with what is written to them: a shard that took more than half of what a
//! shard takes on AWS is split in the middle, so that there is always room for twice as much.
//!
//! What was written is counted in memory; a restarted server begins to count anew.

use crate::hash::HashRange;
use crate::keys::StreamName;
use crate::limits::on_demand_shards_max;
use crate::model::{Mode, Reshard};
use crate::room::Room;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use store::StoreError;

/// How long is counted before it is looked at.
const PERIOD: Duration = Duration::from_secs(60);
/// Half of what a shard takes.
const BYTES_A_SECOND: u64 = 1 << 19;
/// Half of what a shard takes.
const RECORDS_A_SECOND: u64 = 500;

/// What was written to a shard since it was last looked at.
#[derive(Debug, Default)]
pub(crate) struct Written {
    bytes: AtomicU64,
    records: AtomicU64,
}

impl Written {
    pub(crate) fn add(&self, bytes: u64, records: u64) {
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        self.records.fetch_add(records, Ordering::Relaxed);
    }

    /// Whether it was much for so many seconds; begins to count anew.
    fn was_much(&self, seconds: u64) -> bool {
        let bytes = self.bytes.swap(0, Ordering::Relaxed);
        let records = self.records.swap(0, Ordering::Relaxed);
        bytes > BYTES_A_SECOND * seconds || records > RECORDS_A_SECOND * seconds
    }
}

impl Room {
    pub(crate) async fn grow_forever(&self) {
        loop {
            self.ambient.clock.sleep(PERIOD).await;
            if let Err(error) = self.grow(PERIOD).await {
                tracing::warn!(%error, "on-demand streams could not be scaled; trying again later");
            }
        }
    }

    /// Splits the shards of on-demand streams that took much in the `span` since the last call.
    ///
    /// # Errors
    /// What the store could not do; the next call does it if there is still as much to do.
    pub async fn grow(&self, span: Duration) -> Result<(), StoreError> {
        let seconds = span.as_secs().max(1);
        for (name, hot) in self.hot_shards(|written| written.was_much(seconds)) {
            for shard in hot {
                self.grow_shard(&name, shard).await?;
            }
            self.refresh(&name);
        }
        Ok(())
    }

    async fn grow_shard(&self, name: &StreamName, number: u32) -> Result<(), StoreError> {
        let Some(stream) = self.lookup(name).await? else { return Ok(()) };
        let record = &stream.record;
        let full = record.open_shards >= on_demand_shards_max(&name.region);
        if record.mode != Mode::OnDemand || !record.is_active() || full {
            return Ok(());
        }
        let Some(shard) = self.shard(&stream.life, number).await? else { return Ok(()) };
        let HashRange { start, end } = shard.range();
        let at = start + (end - start) / 2 + 1;
        if !shard.is_open() || shard.range().split(at).is_none() {
            return Ok(());
        }
        let change = Reshard::Split { shard: number, at: at.to_be_bytes() };
        // False if somebody else changed the stream: then its load is looked at again later.
        self.begin(&stream, change, vec![(number, shard)]).await.map(|_| ())
    }
}
