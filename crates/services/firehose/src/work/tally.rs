//! How much waits in a lane, without holding it.

use super::reading::chunk_of;
use foundation::Timestamp;
use std::ops::Bound;
use store::{Direction, Key, KeyRange, Limit, Store, StoreError};

/// A lane's open buffer.
#[derive(Debug)]
pub(super) struct Tally {
    /// What the lane's keys begin with.
    prefix: Key,
    /// The last chunk that was looked at.
    at: Option<Key>,
    /// The last chunk in the buffer.
    pub(super) through: Option<Key>,
    pub(super) bytes: u64,
    pub(super) oldest: Option<Timestamp>,
    /// Whether more may have come than was looked at.
    pub(super) stale: bool,
}

/// Read at a time.
const PAGE: Limit = Limit { entries: 1_000, bytes: 4 * 1024 * 1024 };

impl Tally {
    /// Of a lane that has not been looked at; `after` is the last chunk of a delivery under way.
    pub(super) fn new(prefix: Key, after: Option<Key>) -> Tally {
        Tally { prefix, at: after, through: None, bytes: 0, oldest: None, stale: true }
    }

    /// Looks on until the buffer has so many bytes, or the lane ends.
    pub(super) async fn fill(&mut self, store: &dyn Store, full: u64) -> Result<(), StoreError> {
        self.stale = false;
        while self.bytes < full || self.through.is_none() {
            let mut range = KeyRange::prefix(&self.prefix);
            if let Some(at) = &self.at {
                range.start = Bound::Excluded(at.clone());
            }
            let page = store.scan(range, PAGE, Direction::Forward).await?;
            let more = page.next.is_some();
            for entry in page.entries {
                let chunk = chunk_of(&entry)?;
                self.bytes += chunk.bytes();
                self.oldest =
                    Some(self.oldest.map_or(chunk.oldest, |oldest| oldest.min(chunk.oldest)));
                self.at = Some(entry.key.clone());
                self.through = Some(entry.key);
                if self.bytes >= full {
                    // The rest is looked at once this buffer is on its way.
                    self.stale = true;
                    return Ok(());
                }
            }
            if !more {
                return Ok(());
            }
        }
        // A buffer that was filled by more than it now needs.
        self.stale = true;
        Ok(())
    }

    /// Closes the buffer: its last chunk and its bytes. The next begins behind it.
    pub(super) fn cut(&mut self) -> Option<(Key, u64)> {
        let through = self.through.take()?;
        self.oldest = None;
        self.stale = true;
        Some((through, std::mem::take(&mut self.bytes)))
    }
}
