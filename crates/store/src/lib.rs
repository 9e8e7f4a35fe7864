//! Millstream's store: one ordered, transactional space of byte keys.
//!
//! Everything that Millstream acknowledges is in here. [`Store`] is the whole interface: read keys
//! and ranges, commit batches of checks and changes, watch prefixes, keep large bodies as
//! [`Blobs`]. [`leases`](lease) are built on commits alone. `docs/store.md` tells how the embedded
//! engine works and what it measures.
//!
//! The store knows nothing of services, and never reads a clock.

pub mod keys;
pub mod lease;
pub mod limits;
pub mod sim;

mod batch;
mod blobs;
mod disk;
mod embedded;
mod entry;
mod error;
mod memory;
mod pages;
mod range;
mod read;
mod watch;

use std::sync::Arc;

use async_trait::async_trait;

pub use batch::{Batch, Check, Conflict, Outcome};
pub use blobs::{BlobId, BlobReader, BlobWriter, Blobs, NewBlob, collect};
pub use embedded::{Embedded, Options, open_embedded};
pub use entry::{Entry, Key, Version};
pub use error::StoreError;
pub use lease::Lease;
pub use memory::Memory;
pub use pages::{PAGE_BYTES, Pages};
pub use range::{Direction, KeyRange, Limit, Page};
pub use watch::Watch;

/// One ordered key space. All engines behave alike (`tests/contract`), and differ in speed and in
/// what survives a crash.
#[async_trait]
pub trait Store: Send + Sync + 'static {
    /// What is stored under each key, in the order of `keys`, all read at one moment.
    async fn get(&self, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError>;

    /// The first entries of `range` from the end that `direction` begins at, all read at one
    /// moment. Each page is a moment of its own.
    async fn scan(
        &self,
        range: KeyRange,
        limit: Limit,
        direction: Direction,
    ) -> Result<Page, StoreError>;

    /// Commits all of the batch or nothing. What it answers is durable, and so is everything that
    /// it depended on. After an error (other than [`StoreError::Limit`]) the batch may or may not
    /// have been written; a caller that drops the future doesn't know either.
    async fn commit(&self, batch: Batch) -> Result<Outcome, StoreError>;

    /// Wakes after commits that change a key beginning with `prefix`. Begin to watch before
    /// reading, so that nothing falls between.
    fn watch(&self, prefix: Key) -> Watch;

    /// Bodies too large for values.
    fn blobs(&self) -> Arc<dyn Blobs>;
}

/// What is stored under one key.
pub async fn get_one(store: &dyn Store, key: Key) -> Result<Option<Entry>, StoreError> {
    Ok(store.get(&[key]).await?.pop().flatten())
}
