//! A generation: what commits changed since the index was last brought forward, in memory.

use std::{
    collections::{BTreeMap, btree_map},
    ops::Bound,
};

use bytes::Bytes;

use crate::{Direction, Key, KeyRange, Limit, Version, batch::Write};

/// What a generation knows of a key: its new value, or that it was deleted.
pub(crate) type Slot = Option<(Version, Bytes)>;

/// Changes on top of older layers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Generation {
    points: BTreeMap<Key, Slot>,
    /// Ranges that were deleted: what older layers have there is gone. Points are newer.
    erased: Ranges,
}

impl Generation {
    /// Applies one change.
    pub(crate) fn apply(&mut self, write: &Write, version: Version) {
        match write {
            Write::Put(key, value) => {
                self.points.insert(key.clone(), Some((version, value.clone())));
            }
            Write::Delete(key) => {
                self.points.insert(key.clone(), None);
            }
            Write::DeleteRange(range) if !range.is_empty() => {
                let bounds = (range.start.clone(), range.end.clone());
                self.points.extract_if(bounds, |_, _| true).for_each(drop);
                self.erased.insert(range);
            }
            Write::DeleteRange(_) => {}
            Write::Append(append, value) => {
                self.points.insert(append.key(version), Some((version, value.clone())));
            }
        }
    }

    /// Forgets a key that no older layer has: there is nothing that a tombstone would have to hide.
    pub(crate) fn forget(&mut self, key: &[u8]) {
        self.points.remove(key);
    }

    /// Whether it has a value for the key.
    pub(crate) fn holds(&self, key: &[u8]) -> bool {
        self.points.get(key).is_some_and(Option::is_some)
    }

    /// What it says of a key; none if it says nothing.
    pub(crate) fn find(&self, key: &[u8]) -> Option<Slot> {
        match self.points.get(key) {
            Some(slot) => Some(slot.clone()),
            None => self.erased.covers(key).then_some(None),
        }
    }

    /// The version alone.
    pub(crate) fn find_version(&self, key: &[u8]) -> Option<Option<Version>> {
        match self.points.get(key) {
            Some(slot) => Some(slot.as_ref().map(|(version, _)| *version)),
            None => self.erased.covers(key).then_some(None),
        }
    }

    /// The changed keys in a range, which must not be empty.
    pub(crate) fn points(&self, range: &KeyRange) -> btree_map::Range<'_, Key, Slot> {
        self.points.range::<[u8], _>(range.as_slices())
    }

    /// The deleted ranges.
    pub(crate) fn erased(&self) -> &Ranges {
        &self.erased
    }

    /// A copy of what matters to one page of `range`. Every value in it is in the page, as this is
    /// the newest layer; so beyond `limit` values it need not go.
    pub(crate) fn slice(&self, range: &KeyRange, limit: Limit, direction: Direction) -> Generation {
        let mut slice =
            Generation { points: BTreeMap::new(), erased: self.erased.overlapping(range) };
        let mut points = self.points(range);
        let (mut entries, mut bytes) = (0, 0);
        while entries < limit.entries && bytes < limit.bytes {
            let point = match direction {
                Direction::Forward => points.next(),
                Direction::Backward => points.next_back(),
            };
            let Some((key, slot)) = point else { break };
            if let Some((_, value)) = slot {
                entries += 1;
                bytes += key.len() + value.len();
            }
            slice.points.insert(key.clone(), slot.clone());
        }
        slice
    }
}

/// Disjoint ranges of keys: first key inside, first key behind (none: to the end).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ranges(BTreeMap<Key, Option<Key>>);

impl Ranges {
    fn insert(&mut self, range: &KeyRange) {
        let (mut start, mut end) = half_open(range);
        // Melt with all that touch it: those that begin before its end and end after its start.
        loop {
            let upper = match &end {
                Some(end) => Bound::Included(&end[..]),
                None => Bound::Unbounded,
            };
            let touching = self.0.range::<[u8], _>((Bound::Unbounded, upper)).next_back();
            let Some((found, found_end)) = touching else { break };
            if found_end.as_ref().is_some_and(|found_end| *found_end < start) {
                break;
            }
            let found = found.clone();
            end = match (self.0.remove(&found).flatten(), end) {
                (Some(a), Some(b)) => Some(a.max(b)),
                _ => None,
            };
            start = start.min(found);
        }
        self.0.insert(start, end);
    }

    /// Where the range that covers the key ends, if one does.
    pub(crate) fn covering(&self, key: &[u8]) -> Option<(&Key, Option<&Key>)> {
        let before = self.0.range::<[u8], _>((Bound::Unbounded, Bound::Included(key)));
        let (start, end) = before.into_iter().next_back()?;
        let covers = end.as_ref().is_none_or(|end| key < &end[..]);
        covers.then_some((start, end.as_ref()))
    }

    fn covers(&self, key: &[u8]) -> bool {
        self.covering(key).is_some()
    }

    /// Those that have a key in common with `range`, which must not be empty.
    fn overlapping(&self, range: &KeyRange) -> Ranges {
        if self.0.is_empty() {
            return Ranges::default();
        }
        let (start, end) = half_open(range);
        let upper = match &end {
            Some(end) => Bound::Excluded(&end[..]),
            None => Bound::Unbounded,
        };
        let begin_before_end = self.0.range::<[u8], _>((Bound::Unbounded, upper)).rev();
        let overlapping = begin_before_end
            .take_while(|(_, found_end)| found_end.as_ref().is_none_or(|end| *end > start));
        Ranges(overlapping.map(|(start, end)| (start.clone(), end.clone())).collect())
    }

    /// As ranges, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = KeyRange> {
        self.0.iter().map(|(start, end)| KeyRange {
            start: Bound::Included(start.clone()),
            end: end.clone().map_or(Bound::Unbounded, Bound::Excluded),
        })
    }
}

/// A range as its first key and the first key behind it.
fn half_open(range: &KeyRange) -> (Key, Option<Key>) {
    let start = match &range.start {
        Bound::Included(key) => key.clone(),
        Bound::Excluded(key) => next(key),
        Bound::Unbounded => Key::new(),
    };
    let end = match &range.end {
        Bound::Included(key) => Some(next(key)),
        Bound::Excluded(key) => Some(key.clone()),
        Bound::Unbounded => None,
    };
    (start, end)
}

/// The very next key: itself and a zero byte.
fn next(key: &[u8]) -> Key {
    [key, &[0]].concat().into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key() -> impl Strategy<Value = Key> {
        prop::collection::vec(0..3u8, 0..4).prop_map(Key::from)
    }

    fn bound() -> impl Strategy<Value = Bound<Key>> {
        prop_oneof![
            key().prop_map(Bound::Included),
            key().prop_map(Bound::Excluded),
            Just(Bound::Unbounded)
        ]
    }

    fn range() -> impl Strategy<Value = KeyRange> {
        (bound(), bound())
            .prop_map(|(start, end)| KeyRange { start, end })
            .prop_filter("an empty one is never inserted", |range| !range.is_empty())
    }

    proptest! {
        #[test]
        fn ranges_cover_what_was_inserted(
            inserted in prop::collection::vec(range(), 0..6), key in key(), window in range(),
        ) {
            let mut ranges = Ranges::default();
            inserted.iter().for_each(|range| ranges.insert(range));
            let expected = inserted.iter().any(|range| range.contains(&key));
            prop_assert_eq!(ranges.covers(&key), expected);
            if window.contains(&key) {
                prop_assert_eq!(ranges.overlapping(&window).covers(&key), expected);
            }
            // Disjoint, and not even touching.
            let listed: Vec<_> = ranges.0.iter().collect();
            for pair in listed.windows(2) {
                prop_assert!(pair[0].1.as_ref().is_some_and(|end| end < pair[1].0));
            }
        }
    }
}
