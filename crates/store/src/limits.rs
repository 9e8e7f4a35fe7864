//! Every bound of the store, with its reason. Going over one is [`StoreError::Limit`].

use crate::StoreError;

/// Longest key. The longest that a service makes is an index row of a table: two hash keys of
/// 2,048 bytes and two range keys of 1,024, each byte escaped to two at worst, and some names.
pub const KEY_BYTES_MAX: usize = 16 * 1024;

/// Longest value: the largest record of a stream (10 MiB) with its envelope. Larger bodies are
/// blobs.
pub const VALUE_BYTES_MAX: usize = 12 * 1024 * 1024;

/// Checks and writes in one batch: a transaction over 100 items with 20 indexes each makes some
/// 4,000; the bound keeps one commit from holding up all others for more than milliseconds.
pub const BATCH_ENTRIES_MAX: usize = 10_000;

/// Keys and values in one batch: the largest value and its company, and small enough that a
/// group of commits always fits into one log segment.
pub const BATCH_BYTES_MAX: usize = 16 * 1024 * 1024;

/// Keys in one `get`.
pub const GET_KEYS_MAX: usize = 10_000;

/// Entries in one page, whatever the caller asks for: a page is built in one go in memory.
pub const PAGE_ENTRIES_MAX: usize = 10_000;

/// Bytes in one page, whatever the caller asks for. A page holds at least one entry if there is
/// one, even if it is larger.
pub const PAGE_BYTES_MAX: usize = 16 * 1024 * 1024;

pub(crate) fn bound(what: &'static str, actual: usize, max: usize) -> Result<(), StoreError> {
    if actual > max { Err(StoreError::Limit { what, actual, max }) } else { Ok(()) }
}
