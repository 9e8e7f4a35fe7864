//! `bx | archive's id` → nothing: an archive that was deleted, whose events are still to be removed.
//! Lives until they are.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"bx");

pub(crate) fn key(archive: u64) -> Key {
    KeyWriter::new(KIND).u64(archive).finish()
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

pub(crate) fn read(key: &[u8]) -> Result<u64, StoreError> {
    KeyReader::new(key, KIND)?.u64()
}
