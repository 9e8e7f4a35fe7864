//! What the killed process and its parent agree on: keys, values, how many steps were taken.

use store::{
    Entry, Key, Options, Store, Version, get_one,
    keys::{KeyWriter, Kind},
    sim::{Dice, SMALL},
};

pub const TASKS: u32 = 6;
/// Small, so that in a moment all of log, generations and index are at work.
pub const OPTIONS: Options = Options {
    generation_bytes: 64 << 10,
    backlog_bytes: 256 << 10,
    segment_bytes: 128 << 10,
    ..SMALL
};

/// Values that stay; older ones are deleted as a range.
pub const KEPT: u64 = 40;
/// Every so many steps one stores a blob.
pub const BLOB_EVERY: u64 = 16;

/// `ct | task`: steps taken (u64).
pub const COUNTER: Kind = Kind::new(*b"ct");
/// `dt | task | step`: the step's value.
pub const DATA: Kind = Kind::new(*b"dt");
/// `bl | task`: id of the last blob.
pub const BLOB: Kind = Kind::new(*b"bl");

pub fn task_key(kind: Kind, task: u32) -> Key {
    KeyWriter::new(kind).u32(task).finish()
}

/// The value of a step: mostly a few hundred bytes, now and then many thousand.
pub fn value(task: u32, number: u64) -> Vec<u8> {
    let mut dice = Dice(u64::from(task) << 32 | number);
    let words = if dice.below(30) == 0 { 10_000 } else { dice.below(100) };
    (0..words).flat_map(|_| dice.roll().to_le_bytes()).collect()
}

/// How many steps the store says that the task took, and the version of that entry.
pub async fn read_step(store: &dyn Store, task: u32) -> (u64, Option<Version>) {
    match get_one(store, task_key(COUNTER, task)).await.expect("reads") {
        None => (0, None),
        Some(Entry { value, version, .. }) => {
            (u64::from_be_bytes(value[..].try_into().expect("eight bytes")), Some(version))
        }
    }
}
