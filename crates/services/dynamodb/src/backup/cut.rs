//! Where in a history a moment is.
//!
//! A table's state at a moment is what the commits left that stand before the first one whose time
//! is later. So every write that was answered by then is in it (all commits before it had begun by
//! then, too), no write that began later is, and it is a state that the table really was in: of a
//! transaction, everything or nothing.

use store::{Direction, Entry, Key, KeyRange, Limit, StoreError};

use crate::Room;
use crate::history_rows::{Past, last_of};

/// Longer than any commit takes, from reading the clock to its place in the history, and than the
/// clocks of nodes differ: from that much before a moment on, all records are looked at.
const DISORDER_MS: i64 = 60_000;

impl Room {
    /// The version of the last commit that a state at `at_ms` has; at the most `latest`.
    pub(crate) async fn cut(
        &self,
        history: &Key,
        at_ms: i64,
        latest: u64,
    ) -> Result<u64, StoreError> {
        let settled_ms = at_ms.saturating_sub(DISORDER_MS);
        // What comes before `low` is early enough, what comes from `high` on need not be looked for.
        let (mut low, mut high) = (0, latest);
        while low < high {
            let middle = low + (high - low) / 2;
            let next = self.first_after(history, middle).await?;
            match next.as_ref().map(Past::read).transpose()? {
                Some((_, past)) if past.ms <= settled_ms => low = middle + 1,
                _ => high = middle,
            }
        }
        let mut rest = Some(after(history, low.saturating_sub(1)));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in &page.entries {
                let (version, past) = Past::read(entry)?;
                if past.ms > at_ms || version > latest {
                    return Ok((version - 1).min(latest));
                }
            }
            rest = page.next;
        }
        Ok(latest)
    }

    /// The first change after a version.
    async fn first_after(&self, history: &Key, version: u64) -> Result<Option<Entry>, StoreError> {
        let range = after(history, version);
        let page = self.store.scan(range, Limit::entries(1), Direction::Forward).await?;
        Ok(page.entries.into_iter().next())
    }
}

/// All changes after a version.
pub(crate) fn after(history: &Key, version: u64) -> KeyRange {
    KeyRange::prefix(history).after(last_of(history, version))
}
