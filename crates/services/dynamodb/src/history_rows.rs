//! A table's history: what items were before each change, in the order of the changes. Points in
//! time are restored from it, and copies of a table under use are put right by it.
//!
//! Kind `dh`: `account, region, table id`, then what the store appends: the commit's version (8
//! bytes) and the change's place in it (4). Value: [`Past`]. Kept while point-in-time recovery is
//! on, for its period, and while the table is being copied.
//!
//! Layout of a value: milliseconds since the epoch (8 bytes), length of the row's key (2), the
//! row's key without the prefix of the table's rows, the row before the change (nothing if there
//! was none; a row is never empty).

use bytes::{BufMut, Bytes, BytesMut};
use foundation::{AccountId, Region};
use store::keys::Kind;
use store::{Batch, Entry, Key, StoreError};

use crate::table::within;
use crate::write_path::{Change, Moment};

const HISTORY: Kind = Kind::new(*b"dh");
/// Time and length.
const HEAD_BYTES: usize = 10;

/// One change, undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Past {
    /// When the change was made, in milliseconds since the epoch: shortly before its commit. So
    /// times grow along the history but for the moments that commits take.
    pub(crate) ms: i64,
    /// The row's key without the prefix of the table's rows.
    pub(crate) row: Bytes,
    /// The row before.
    pub(crate) before: Option<Bytes>,
}

/// The prefix of a table's history.
pub(crate) fn history(account: &AccountId, region: &Region, id: u128) -> Key {
    within(HISTORY, account, region).u128(id).finish()
}

/// The last key that a commit of this version could have under the prefix.
pub(crate) fn last_of(history: &Key, version: u64) -> Key {
    let mut key = BytesMut::from(&history[..]);
    key.put_u64(version);
    key.put_u32(u32::MAX);
    key.freeze()
}

/// Appends what the item was before the change to the table's history, if it keeps one.
pub(crate) fn record(batch: Batch, change: &Change<'_>, moment: &Moment) -> Batch {
    if !change.table.record.recovery.keeps_history() {
        return batch;
    }
    let past = Past {
        ms: moment.now.as_millis(),
        row: change.row.slice(change.table.rows.len()..),
        before: change.old.before().map(|before| before.entry.value.clone()),
    };
    batch.append(change.table.history.clone(), past.write())
}

impl Past {
    fn write(&self) -> Bytes {
        let before = self.before.as_deref().unwrap_or_default();
        let mut value = BytesMut::with_capacity(HEAD_BYTES + self.row.len() + before.len());
        value.put_i64(self.ms);
        // The store's keys are shorter than 16 KiB.
        value.put_u16(self.row.len() as u16);
        value.put_slice(&self.row);
        value.put_slice(before);
        value.freeze()
    }

    /// The change, and the version of its commit.
    pub(crate) fn read(entry: &Entry) -> Result<(u64, Past), StoreError> {
        let malformed = || StoreError::Malformed { what: "history", reason: "cut short" };
        let (key, value) = (&entry.key, &entry.value);
        let version = key.len().checked_sub(12).and_then(|at| key[at..].first_chunk());
        let version = u64::from_be_bytes(*version.ok_or_else(malformed)?);
        let (ms, rest) = value.split_first_chunk().ok_or_else(malformed)?;
        let (length, rest) = rest.split_first_chunk().ok_or_else(malformed)?;
        let length = usize::from(u16::from_be_bytes(*length));
        if rest.len() < length {
            return Err(malformed());
        }
        let row = value.slice(HEAD_BYTES..HEAD_BYTES + length);
        let before = Some(value.slice(HEAD_BYTES + length..)).filter(|row| !row.is_empty());
        Ok((version, Past { ms: i64::from_be_bytes(*ms), row, before }))
    }
}
