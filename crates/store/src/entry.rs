//! Keys, their versions, and what is stored under them.

use bytes::Bytes;

/// A key: any bytes up to [`KEY_BYTES_MAX`](crate::limits::KEY_BYTES_MAX), ordered as bytes.
/// Services build theirs with [`KeyWriter`](crate::keys::KeyWriter).
pub type Key = Bytes;

/// The version of one key's value. It changes at every write of the key and never repeats for
/// that key, not even after a delete; across keys it means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Version(pub(crate) u64);

impl Version {
    /// The version as the number that stands in appended keys
    /// ([`Batch::append`](crate::Batch::append)); later commits have higher ones.
    pub fn number(self) -> u64 {
        self.0
    }
}

/// One key with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value; it may be empty.
    pub value: Bytes,
    /// The value's version, to be named in a [`Check::Version`](crate::Check::Version).
    pub version: Version,
}

impl Entry {
    pub(crate) fn bytes(&self) -> usize {
        self.key.len() + self.value.len()
    }
}
