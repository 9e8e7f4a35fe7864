//! Records and steps, for tests of the shard's rules.
#![allow(dead_code, reason = "each test takes what it needs")]

use event_engine::{Batch, Config, Discard, Item, Outcome, Progress, Reach, Shard, Step};
use foundation::Timestamp;
use std::time::Duration;

#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    pub sequence: String,
    pub key: String,
    pub arrived: Timestamp,
    pub bytes: usize,
}

impl Item for Record {
    fn sequence(&self) -> &str {
        &self.sequence
    }
    fn partition_key(&self) -> &str {
        &self.key
    }
    fn arrived(&self) -> Timestamp {
        self.arrived
    }
    fn bytes(&self) -> usize {
        self.bytes
    }
}

/// A multiple of every window's length that is used here.
pub const START: Timestamp = Timestamp::from_millis(3_600_000);

pub fn seconds(s: u64) -> Duration {
    Duration::from_secs(s)
}

/// Records of one key, all arrived at the start.
pub fn records(numbers: std::ops::Range<u64>) -> Vec<Record> {
    numbers.map(|n| record(n, "key", START)).collect()
}

pub fn record(number: u64, key: &str, arrived: Timestamp) -> Record {
    Record { sequence: number.to_string(), key: key.to_owned(), arrived, bytes: 10 }
}

pub fn config(batch_size: usize) -> Config {
    Config { batch_size, ..Config::DEFAULT }
}

pub fn fed(config: Config, numbers: std::ops::Range<u64>) -> Shard<Record> {
    let mut shard = Shard::new(config, Progress::default());
    shard.feed(START, records(numbers), |_| true, Reach::More);
    shard
}

pub fn checkpoint(shard: &Shard<Record>) -> Option<String> {
    shard.progress().checkpoint
}

/// The batch that the shard wants to be invoked with.
#[track_caller]
pub fn invoked(shard: &mut Shard<Record>, now: Timestamp) -> Batch {
    match shard.step(now) {
        Step::Invoke(batch) => batch,
        other => panic!("no invocation but {other:?}"),
    }
}

/// What the shard gives up.
#[track_caller]
pub fn discarded(shard: &mut Shard<Record>, now: Timestamp) -> Discard {
    match shard.step(now) {
        Step::Discard(discard) => discard,
        other => panic!("no discard but {other:?}"),
    }
}

pub fn names(shard: &Shard<Record>, batch: &Batch) -> Vec<String> {
    shard.records(batch).map(|record| record.sequence.clone()).collect()
}

/// Invokes, answers, and says with which records.
#[track_caller]
pub fn run(shard: &mut Shard<Record>, now: Timestamp, outcome: &Outcome) -> Vec<String> {
    let batch = invoked(shard, now);
    let names = names(shard, &batch);
    shard.answer(now, batch, outcome);
    names
}

pub fn partial(ids: &[&str]) -> Outcome {
    Outcome::Partial(ids.iter().map(|id| (*id).to_owned()).collect())
}

pub fn state(state: &str, failed: &[&str]) -> Outcome {
    let failed = failed.iter().map(|id| (*id).to_owned()).collect();
    Outcome::State { state: state.to_owned(), failed }
}
