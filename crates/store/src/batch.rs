//! What a commit asks for, and what becomes of it.

use bytes::{BufMut, Bytes, BytesMut};

use crate::{Entry, Key, KeyRange, Lease, StoreError, Version, limits, limits::bound};

/// A condition on the state just before the batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// Nothing is stored under the key.
    Absent(Key),
    /// Something is.
    Present(Key),
    /// The key has this very version.
    Version(Key, Version),
    /// Nothing is stored in the range.
    Empty(KeyRange),
}

impl Check {
    /// That the key still is as it was read: absent, or of that version.
    pub fn unchanged(key: Key, read: Option<&Entry>) -> Check {
        match read {
            Some(entry) => Check::Version(key, entry.version),
            None => Check::Absent(key),
        }
    }
}

/// One change, applied in the order in which the batch names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Write {
    Put(Key, Bytes),
    Delete(Key),
    DeleteRange(KeyRange),
    /// A put whose key is complete only once the version is known.
    Append(Append, Bytes),
}

/// The part of an appended key that is known before the commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Append {
    pub(crate) prefix: Key,
    /// Which of the batch's appends it is.
    pub(crate) index: u32,
}

impl Append {
    pub(crate) fn key(&self, version: Version) -> Key {
        let mut key = BytesMut::with_capacity(self.prefix.len() + APPENDED_BYTES);
        key.put_slice(&self.prefix);
        key.put_u64(version.0);
        key.put_u32(self.index);
        key.freeze()
    }
}

/// What an append adds to its prefix.
const APPENDED_BYTES: usize = 12;

/// The epoch of a lease that must still be current.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fence {
    pub(crate) key: Key,
    pub(crate) epoch: u64,
}

/// Checks and changes that are committed together or not at all.
///
/// ```
/// # use store::{Batch, Check};
/// let batch = Batch::new().check(Check::Absent("k".into())).put("k", "v").delete("other");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "a batch does nothing until it is committed"]
pub struct Batch {
    pub(crate) checks: Vec<Check>,
    pub(crate) writes: Vec<Write>,
    pub(crate) fences: Vec<Fence>,
    appends: u32,
}

impl Batch {
    /// An empty batch, which always commits.
    pub fn new() -> Batch {
        Batch::default()
    }

    /// Adds a condition.
    pub fn check(mut self, check: Check) -> Batch {
        self.checks.push(check);
        self
    }

    /// Stores `value` under `key`, whether or not there was one.
    pub fn put(mut self, key: impl Into<Key>, value: impl Into<Bytes>) -> Batch {
        self.writes.push(Write::Put(key.into(), value.into()));
        self
    }

    /// Stores `value` under a key that the commit completes: `prefix`, the batch's version
    /// ([`Version::number`], `KeyWriter::u64`), and how many appends of the batch came before
    /// (`KeyWriter::u32`). Under one prefix each appended key is greater than all that were
    /// appended before, and whoever sees one sees all before it: an order without a counter, on
    /// which appenders never conflict. Numbers have gaps.
    pub fn append(mut self, prefix: impl Into<Key>, value: impl Into<Bytes>) -> Batch {
        let append = Append { prefix: prefix.into(), index: self.appends };
        self.appends += 1;
        self.writes.push(Write::Append(append, value.into()));
        self
    }

    /// Removes `key`, if it is there.
    pub fn delete(mut self, key: impl Into<Key>) -> Batch {
        self.writes.push(Write::Delete(key.into()));
        self
    }

    /// Removes everything in `range` (but not what the batch puts there afterwards).
    pub fn delete_range(mut self, range: KeyRange) -> Batch {
        self.writes.push(Write::DeleteRange(range));
        self
    }

    /// Lets the batch commit only while nobody else has taken the lease over.
    pub fn fence(mut self, lease: &Lease) -> Batch {
        self.fences.push(Fence { key: lease.key(), epoch: lease.epoch });
        self
    }

    /// All of both: checks, fences and writes of `other` come after one's own, and so do what it
    /// appends, whose keys it has not told anybody yet.
    pub fn with(mut self, other: Batch) -> Batch {
        self.checks.extend(other.checks);
        self.fences.extend(other.fences);
        let before = self.appends;
        self.writes.extend(other.writes.into_iter().map(|write| match write {
            Write::Append(append, value) => {
                Write::Append(Append { index: append.index + before, ..append }, value)
            }
            write => write,
        }));
        self.appends += other.appends;
        self
    }

    /// Checks and writes in it, for callers that fill batches up to
    /// [`limits::BATCH_ENTRIES_MAX`].
    pub fn entries(&self) -> usize {
        self.checks.len() + self.writes.len() + self.fences.len()
    }

    /// Whether there is nothing to change.
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }

    /// Bytes of all keys and values in it, for callers that fill batches up to
    /// [`limits::BATCH_BYTES_MAX`].
    pub fn bytes(&self) -> usize {
        let checks = self.checks.iter().map(|check| match check {
            Check::Absent(key) | Check::Present(key) | Check::Version(key, _) => key.len(),
            Check::Empty(range) => range_bytes(range),
        });
        let writes = self.writes.iter().map(|write| match write {
            Write::Put(key, value) => key.len() + value.len(),
            Write::Append(append, value) => append.prefix.len() + APPENDED_BYTES + value.len(),
            Write::Delete(key) => key.len(),
            Write::DeleteRange(range) => range_bytes(range),
        });
        checks.chain(writes).sum()
    }

    /// Whether every part of it is within the store's [`limits`].
    pub(crate) fn validate(&self) -> Result<(), StoreError> {
        bound("entries in a batch", self.entries(), limits::BATCH_ENTRIES_MAX)?;
        bound("bytes in a batch", self.bytes(), limits::BATCH_BYTES_MAX)?;
        for check in &self.checks {
            match check {
                Check::Absent(key) | Check::Present(key) | Check::Version(key, _) => {
                    bound_key(key)?;
                }
                Check::Empty(range) => bound_range(range)?,
            }
        }
        for write in &self.writes {
            match write {
                Write::Put(key, value) => {
                    bound_key(key)?;
                    bound("bytes in a value", value.len(), limits::VALUE_BYTES_MAX)?;
                }
                Write::Append(append, value) => {
                    bound(
                        "bytes in a key",
                        append.prefix.len() + APPENDED_BYTES,
                        limits::KEY_BYTES_MAX,
                    )?;
                    bound("bytes in a value", value.len(), limits::VALUE_BYTES_MAX)?;
                }
                Write::Delete(key) => bound_key(key)?,
                Write::DeleteRange(range) => bound_range(range)?,
            }
        }
        Ok(())
    }
}

pub(crate) fn bound_key(key: &Key) -> Result<(), StoreError> {
    bound("bytes in a key", key.len(), limits::KEY_BYTES_MAX)
}

fn range_keys(range: &KeyRange) -> impl Iterator<Item = &Key> {
    use std::ops::Bound::{Excluded, Included, Unbounded};
    [&range.start, &range.end].into_iter().filter_map(|bound| match bound {
        Included(key) | Excluded(key) => Some(key),
        Unbounded => None,
    })
}

fn range_bytes(range: &KeyRange) -> usize {
    range_keys(range).map(Key::len).sum()
}

/// A bound may be one byte longer than a key: «just after the longest key» is a fair place.
pub(crate) fn bound_range(range: &KeyRange) -> Result<(), StoreError> {
    range_keys(range)
        .try_for_each(|key| bound("bytes in a key", key.len(), limits::KEY_BYTES_MAX + 1))
}

/// What became of a batch that was within the limits.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a conflict means that nothing was written"]
pub enum Outcome {
    /// All of it is durable; this is now the version of every key that it put.
    Committed(Version),
    /// None of it happened.
    Conflict(Conflict),
}

impl Outcome {
    /// The version, if it was committed.
    pub fn committed(self) -> Result<Version, Conflict> {
        match self {
            Outcome::Committed(version) => Ok(version),
            Outcome::Conflict(conflict) => Err(conflict),
        }
    }
}

/// Why a batch was not committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Conflict {
    /// The check with this index (counted from 0 in the order of the `check` calls) failed; it is
    /// the first that did.
    #[error("check {0} failed")]
    Check(usize),
    /// A lease that fences the batch was taken over or never existed. Fences are looked at before
    /// the checks.
    #[error("the lease was taken over")]
    Fenced,
}
