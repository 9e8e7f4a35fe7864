//! What a store should hold and answer: the plainest implementation that could be right.

use std::{collections::BTreeMap, ops::Bound};

use bytes::Bytes;
use store::{Batch, Check, Direction, Key, KeyRange, Version, sim::Dice};

/// A check or a write, in a form that the model can look into.
#[derive(Clone, Debug)]
pub enum Op {
    Absent(Key),
    Present(Key),
    /// The version that the model knows, or one that never was.
    Version(Key, Option<Version>),
    Empty(KeyRange),
    Put(Key, Bytes),
    Delete(Key),
    DeleteRange(KeyRange),
    Append(Key, Bytes),
}

/// Keys with their values and versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model(pub BTreeMap<Key, (Bytes, Version)>);

impl Model {
    /// The index of the first check that fails.
    pub fn conflict(&self, ops: &[Op]) -> Option<usize> {
        let checks = ops.iter().filter_map(|op| match op {
            Op::Absent(key) => Some(!self.0.contains_key(key)),
            Op::Present(key) => Some(self.0.contains_key(key)),
            Op::Version(key, version) => Some(version.is_some() && self.version(key) == *version),
            Op::Empty(range) => Some(!self.0.keys().any(|key| range.contains(key))),
            Op::Put(..) | Op::Delete(_) | Op::DeleteRange(_) | Op::Append(..) => None,
        });
        checks.enumerate().find(|(_, holds)| !holds).map(|(index, _)| index)
    }

    /// Applies the writes of a commit that was answered.
    pub fn apply(&mut self, ops: &[Op], version: Version) {
        self.apply_as(ops, version, version.number());
    }

    /// Applies the writes; `number` stands in appended keys.
    pub fn apply_as(&mut self, ops: &[Op], version: Version, number: u64) {
        let mut appends = 0u32;
        for op in ops {
            match op {
                Op::Append(prefix, value) => {
                    let key = [prefix, &number.to_be_bytes()[..], &appends.to_be_bytes()].concat();
                    self.0.insert(key.into(), (value.clone(), version));
                    appends += 1;
                }
                Op::Put(key, value) => {
                    self.0.insert(key.clone(), (value.clone(), version));
                }
                Op::Delete(key) => {
                    self.0.remove(key);
                }
                Op::DeleteRange(range) => self.0.retain(|key, _| !range.contains(key)),
                _ => {}
            }
        }
    }

    pub fn version(&self, key: &Key) -> Option<Version> {
        self.0.get(key).map(|(_, version)| *version)
    }

    /// The first keys and values of a range.
    pub fn scan(
        &self,
        range: &KeyRange,
        entries: usize,
        direction: Direction,
    ) -> Vec<(Key, Bytes)> {
        let inside = self.0.iter().filter(|(key, _)| range.contains(key));
        let inside = inside.map(|(key, (value, _))| (key.clone(), value.clone()));
        let mut inside: Vec<_> = inside.collect();
        if direction == Direction::Backward {
            inside.reverse();
        }
        inside.truncate(entries);
        inside
    }
}

/// The batch that asks for these.
pub fn batch(ops: &[Op], never: Version) -> Batch {
    ops.iter().cloned().fold(Batch::new(), |batch, op| match op {
        Op::Absent(key) => batch.check(Check::Absent(key)),
        Op::Present(key) => batch.check(Check::Present(key)),
        Op::Version(key, version) => batch.check(Check::Version(key, version.unwrap_or(never))),
        Op::Empty(range) => batch.check(Check::Empty(range)),
        Op::Put(key, value) => batch.put(key, value),
        Op::Delete(key) => batch.delete(key),
        Op::DeleteRange(range) => batch.delete_range(range),
        Op::Append(prefix, value) => batch.append(prefix, value),
    })
}

/// A key out of few, so that operations meet.
pub fn key(dice: &mut Dice) -> Key {
    let (a, b) = (dice.below(6) as u8, dice.below(12) as u8);
    if dice.below(8) == 0 { vec![b'a' + a].into() } else { vec![b'a' + a, b'0' + b].into() }
}

/// A value: mostly small, now and then larger than a block or a segment of small sizes.
pub fn value(dice: &mut Dice) -> Bytes {
    let length = match dice.below(40) {
        0 => dice.below(40_000),
        1..=4 => dice.below(6_000),
        _ => dice.below(60),
    };
    let byte = dice.roll() as u8;
    (0..length).map(|n| byte.wrapping_add(n as u8)).collect()
}

pub fn range(dice: &mut Dice) -> KeyRange {
    let bound = |dice: &mut Dice| match dice.below(5) {
        0 => Bound::Unbounded,
        1 | 2 => Bound::Excluded(key(dice)),
        _ => Bound::Included(key(dice)),
    };
    match dice.below(3) {
        0 => KeyRange::prefix(&key(dice)),
        _ => KeyRange { start: bound(dice), end: bound(dice) },
    }
}

/// A batch of a few checks, which mostly hold, and a few writes.
pub fn ops(dice: &mut Dice, model: &Model) -> Vec<Op> {
    let mut ops = Vec::new();
    for _ in 0..dice.below(3) {
        let key = key(dice);
        let holds = dice.below(5) > 0;
        ops.push(match (model.version(&key), dice.below(3)) {
            (_, 0) if dice.below(4) == 0 => Op::Empty(range(dice)),
            (Some(_), 0) if holds => Op::Present(key),
            (Some(version), _) if holds => Op::Version(key, Some(version)),
            (None, _) if holds => Op::Absent(key),
            (_, 0) => Op::Version(key, None),
            (_, 1) => Op::Present(key),
            _ => Op::Absent(key),
        });
    }
    for _ in 0..dice.below(5) {
        ops.push(match dice.below(14) {
            12 | 13 => Op::Append(key(dice), value(dice)),
            0 => Op::DeleteRange(range(dice)),
            1..=3 => Op::Delete(key(dice)),
            _ => Op::Put(key(dice), value(dice)),
        });
    }
    ops
}
