//! Ranges of keys, and pages read from them.

use std::ops::Bound;

use crate::{Entry, Key, limits};

/// A stretch of the key space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRange {
    /// Where it begins.
    pub start: Bound<Key>,
    /// Where it ends.
    pub end: Bound<Key>,
}

impl KeyRange {
    /// Every key.
    pub fn all() -> KeyRange {
        KeyRange { start: Bound::Unbounded, end: Bound::Unbounded }
    }

    /// Every key that begins with `prefix`.
    pub fn prefix(prefix: &[u8]) -> KeyRange {
        let end = match successor(prefix) {
            Some(end) => Bound::Excluded(end),
            None => Bound::Unbounded,
        };
        KeyRange { start: Bound::Included(Key::copy_from_slice(prefix)), end }
    }

    /// From `start` (included) to `end` (excluded).
    pub fn between(start: impl Into<Key>, end: impl Into<Key>) -> KeyRange {
        KeyRange { start: Bound::Included(start.into()), end: Bound::Excluded(end.into()) }
    }

    /// What remains of the range after `key`: where a forward scan resumes.
    pub fn after(mut self, key: impl Into<Key>) -> KeyRange {
        let key = key.into();
        if !self.is_before_start(&key) {
            self.start = Bound::Excluded(key);
        }
        self
    }

    /// What remains of the range before `key`: where a backward scan resumes.
    pub fn before(mut self, key: impl Into<Key>) -> KeyRange {
        let key = key.into();
        if !self.is_after_end(&key) {
            self.end = Bound::Excluded(key);
        }
        self
    }

    /// Whether `key` lies in the range.
    pub fn contains(&self, key: &[u8]) -> bool {
        !self.is_before_start(key) && !self.is_after_end(key)
    }

    /// Whether no key at all can lie in the range.
    pub fn is_empty(&self) -> bool {
        match (&self.start, &self.end) {
            (Bound::Unbounded, Bound::Excluded(end)) => end.is_empty(),
            (Bound::Unbounded, _) | (_, Bound::Unbounded) => false,
            (Bound::Included(start), Bound::Included(end)) => start > end,
            (Bound::Included(start), Bound::Excluded(end))
            | (Bound::Excluded(start), Bound::Included(end)) => start >= end,
            // Between a key and its very next (itself and a zero byte) there is none.
            (Bound::Excluded(start), Bound::Excluded(end)) => start >= end || is_next(start, end),
        }
    }

    /// The bounds as slices, for maps keyed by anything that borrows as bytes.
    pub(crate) fn as_slices(&self) -> (Bound<&[u8]>, Bound<&[u8]>) {
        (self.start.as_ref().map(|key| &key[..]), self.end.as_ref().map(|key| &key[..]))
    }

    fn is_before_start(&self, key: &[u8]) -> bool {
        match &self.start {
            Bound::Included(start) => key < &start[..],
            Bound::Excluded(start) => key <= &start[..],
            Bound::Unbounded => false,
        }
    }

    fn is_after_end(&self, key: &[u8]) -> bool {
        match &self.end {
            Bound::Included(end) => key > &end[..],
            Bound::Excluded(end) => key >= &end[..],
            Bound::Unbounded => false,
        }
    }
}

fn is_next(key: &[u8], next: &[u8]) -> bool {
    next.len() == key.len() + 1 && next.starts_with(key) && next.last() == Some(&0)
}

/// The first key after all that begin with `prefix`; none if the prefix is all 0xff.
fn successor(prefix: &[u8]) -> Option<Key> {
    let last = prefix.iter().rposition(|&byte| byte != 0xff)?;
    let mut end = prefix[..=last].to_vec();
    end[last] += 1;
    Some(end.into())
}

/// Which end of a range a scan begins at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the smallest key.
    Forward,
    /// From the largest key.
    Backward,
}

/// Where a page ends: at whichever is reached first. A page holds at least one entry if the range
/// does, and never more than [`limits::PAGE_ENTRIES_MAX`] and [`limits::PAGE_BYTES_MAX`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// At most so many entries; zero counts as one.
    pub entries: usize,
    /// The page ends with the entry whose key and value bring it to so many bytes or more.
    pub bytes: usize,
}

impl Limit {
    /// At most `entries`, with a default bound on bytes.
    pub fn entries(entries: usize) -> Limit {
        Limit { entries, ..Limit::default() }
    }

    /// The same within the store's own bounds.
    pub(crate) fn clamped(self) -> Limit {
        Limit {
            entries: self.entries.clamp(1, limits::PAGE_ENTRIES_MAX),
            bytes: self.bytes.clamp(1, limits::PAGE_BYTES_MAX),
        }
    }
}

impl Default for Limit {
    /// 1,000 entries, 1 MiB.
    fn default() -> Limit {
        Limit { entries: 1_000, bytes: 1 << 20 }
    }
}

/// A part of a range, read at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The entries, in the order of the scan.
    pub entries: Vec<Entry>,
    /// What remains to be read (possibly nothing); absent when the range is exhausted.
    pub next: Option<KeyRange>,
}

/// Fills a page up to its limit: every engine ends its pages in this one way.
pub(crate) struct PageBuilder {
    entries: Vec<Entry>,
    bytes: usize,
    limit: Limit,
}

impl PageBuilder {
    pub(crate) fn new(limit: Limit) -> PageBuilder {
        PageBuilder { entries: Vec::new(), bytes: 0, limit: limit.clamped() }
    }

    pub(crate) fn push(&mut self, entry: Entry) {
        self.bytes += entry.bytes();
        self.entries.push(entry);
    }

    pub(crate) fn is_full(&self) -> bool {
        self.entries.len() >= self.limit.entries || self.bytes >= self.limit.bytes
    }

    /// The page; if it is full, the rest of `range` remains.
    pub(crate) fn finish(self, range: KeyRange, direction: Direction) -> Page {
        let next = match self.entries.last() {
            Some(last) if self.is_full() => Some(match direction {
                Direction::Forward => range.after(last.key.clone()),
                Direction::Backward => range.before(last.key.clone()),
            }),
            _ => None,
        };
        Page { entries: self.entries, next: next.filter(|range| !range.is_empty()) }
    }
}
