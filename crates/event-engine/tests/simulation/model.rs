//! AWS's rules, said in sets and lists: what a mapping may do with a shard's records, and when.

use crate::history::{Discarded, Reply, Seq, Told, sequence};
use crate::settings::Settings;
use event_engine::MAX_STATE_BYTES;
use std::collections::BTreeSet;

/// Records that failed together and are tried again together.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    pub records: Vec<Seq>,
    pub failures: u32,
    pub not_before: i64,
    /// When and in whose hands the last attempt failed.
    pub failed: Option<(i64, u64)>,
    /// Its last attempt was a throttle.
    pub throttled: bool,
}

impl Unit {
    fn fresh(records: &[Seq]) -> Self {
        let records = records.to_vec();
        Unit { records, failures: 0, not_before: 0, failed: None, throttled: false }
    }
}

/// An open window.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    pub start: i64,
    pub end: i64,
    pub state: String,
    pub records: Vec<Seq>,
    /// Its final invocation failed before.
    pub closing: bool,
    pub failures: u32,
    pub first_failure: Option<i64>,
    pub not_before: i64,
}

impl Window {
    pub fn is_too_large(&self) -> bool {
        self.state.len() > MAX_STATE_BYTES
    }
}

/// Where a mapping stands in a shard.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Model {
    /// Delivered, or given up.
    pub settled: BTreeSet<Seq>,
    pub units: Vec<Unit>,
    pub window: Option<Window>,
}

fn wait_ms(attempt: u32) -> i64 {
    (0..attempt.saturating_sub(1).min(10)).fold(1_000, |wait: i64, _| wait * 2).min(60_000)
}

/// What an answer means for a batch.
#[derive(Debug, PartialEq)]
enum Meaning {
    NotRun,
    /// So many from the front are done with.
    Done(usize),
}

fn meaning(settings: &Settings, batch: &[Seq], windowed: bool, reply: &Reply) -> Meaning {
    let stateless = windowed && reply.state.is_none();
    if reply.throttled {
        Meaning::NotRun
    } else if reply.error || stateless {
        Meaning::Done(0)
    } else if !settings.reports || reply.failed.is_empty() {
        Meaning::Done(batch.len())
    } else {
        let places = reply.failed.iter().map(|id| batch.iter().position(|s| sequence(*s) == *id));
        let places: Option<Vec<_>> = places.collect();
        Meaning::Done(places.and_then(|places| places.into_iter().min()).unwrap_or(0))
    }
}

impl Model {
    pub fn unit_of(&self, seq: Seq) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.records.contains(&seq))
    }

    /// Takes the unit that the batch is of out: its failures, and what of it was not tried.
    fn take_unit(&mut self, batch: &[Seq]) -> (u32, Vec<Seq>) {
        let Some(at) = self.units.iter().position(|unit| unit.records.contains(&batch[0])) else {
            return (0, vec![]);
        };
        let unit = self.units.remove(at);
        let last = batch[batch.len() - 1];
        let rest = unit.records.into_iter().filter(|seq| *seq > last).collect();
        (unit.failures, rest)
    }

    fn add_unit(&mut self, unit: Unit) {
        if !unit.records.is_empty() {
            self.units.push(unit);
        }
    }

    pub fn answer(
        &mut self,
        (now, session): (i64, u64),
        settings: &Settings,
        batch: &[Seq],
        window: Option<&Told>,
        reply: &Reply,
    ) {
        let (failures, rest) = self.take_unit(batch);
        self.add_unit(Unit::fresh(&rest));
        let failed = Some((now, session));
        match meaning(settings, batch, window.is_some(), reply) {
            Meaning::NotRun => self.add_unit(Unit {
                records: batch.to_vec(),
                failures,
                not_before: now + 1_000,
                failed,
                throttled: true,
            }),
            Meaning::Done(0) if settings.bisect && batch.len() > 1 => {
                let (left, right) = batch.split_at(batch.len() / 2);
                self.add_unit(Unit::fresh(left));
                self.add_unit(Unit::fresh(right));
            }
            Meaning::Done(0) => self.add_unit(Unit {
                records: batch.to_vec(),
                failures: failures + 1,
                not_before: now + wait_ms(failures + 1),
                failed,
                throttled: false,
            }),
            Meaning::Done(done) => {
                let (good, bad) = batch.split_at(done);
                self.settled.extend(good);
                if let (Some(told), Some(state)) = (window, &reply.state) {
                    self.aggregate(told, state, good);
                }
                let retried =
                    Unit { failures: 1, not_before: now + wait_ms(1), failed, ..Unit::fresh(bad) };
                self.add_unit(if settings.bisect { Unit::fresh(bad) } else { retried });
            }
        }
    }

    fn aggregate(&mut self, told: &Told, state: &str, records: &[Seq]) {
        let window = self.window.get_or_insert_with(|| Window {
            start: told.start,
            end: told.end,
            state: String::new(),
            records: vec![],
            closing: false,
            failures: 0,
            first_failure: None,
            not_before: 0,
        });
        window.state = state.to_owned();
        window.records.extend(records);
    }

    pub fn answer_final(&mut self, now: i64, settings: &Settings, reply: &Reply) {
        let Some(window) = &mut self.window else { return };
        match meaning(settings, &[], true, reply) {
            Meaning::Done(0)
                if !reply.error
                    && reply.state.is_some()
                    && (!settings.reports || reply.failed.is_empty()) =>
            {
                self.window = None;
            }
            not_run_or_failed => {
                window.closing = true;
                window.first_failure.get_or_insert(now);
                window.not_before = now + 1_000;
                if not_run_or_failed != Meaning::NotRun {
                    window.failures += 1;
                    window.not_before = now + wait_ms(window.failures);
                }
            }
        }
    }

    pub fn discard(&mut self, discard: &Discarded) {
        if discard.seqs.is_empty() {
            self.window = None;
        }
        self.settled.extend(&discard.seqs);
        for unit in &mut self.units {
            unit.records.retain(|seq| !discard.seqs.contains(seq));
        }
        self.units.retain(|unit| !unit.records.is_empty());
    }
}
