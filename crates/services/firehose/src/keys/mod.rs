//! The room's keys, one kind a file. What belongs to one life of a stream is under its id, so that a
//! stream made again under an old name begins empty.

pub(crate) mod checkpoint;
pub(crate) mod flight;
pub(crate) mod lane;
pub(crate) mod life;
pub(crate) mod log;
pub(crate) mod stream;

use store::{Batch, Key, KeyRange};

/// Where in an order an appended entry stands: its commit, and which of that commit's appends it is.
pub(crate) fn place(key: &[u8]) -> Option<(u64, u32)> {
    let (rest, chunk) = key.split_last_chunk::<4>()?;
    let (_, commit) = rest.split_last_chunk::<8>()?;
    Some((u64::from_be_bytes(*commit), u32::from_be_bytes(*chunk)))
}

/// All of a prefix up to `through`, it included.
pub(crate) fn up_to(prefix: &[u8], through: &[u8]) -> KeyRange {
    let start = Key::copy_from_slice(prefix);
    let end = std::ops::Bound::Included(Key::copy_from_slice(through));
    KeyRange { start: std::ops::Bound::Included(start), end }
}

/// Removes all that a life of a stream has left.
pub(crate) fn forget(batch: Batch, id: u64) -> Batch {
    batch
        .delete_range(KeyRange::prefix(&log::prefix(id)))
        .delete_range(KeyRange::prefix(&lane::prefix(id)))
        .delete_range(KeyRange::prefix(&flight::prefix(id)))
        .delete_range(KeyRange::prefix(&checkpoint::prefix(id)))
}
