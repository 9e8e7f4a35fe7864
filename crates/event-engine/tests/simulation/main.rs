//! The engine in a small world of its own, under a virtual time: streams that are split, merged and
//! trimmed, functions that fail in every way, owners that are killed, stand still and take shards
//! from each other. A checker that knows only AWS's rules decides on each history.
//!
//! 500 seeds run by default, `MILLSTREAM_SEEDS` says how many else; `MILLSTREAM_SEED` runs one and
//! prints its history.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod checker;
mod function;
mod history;
mod misfortune;
mod model;
mod sabotage;
mod session;
mod settings;
mod source;
mod worker;
mod world;

use history::History;
use sabotage::Sabotage;
use std::sync::atomic::{AtomicU64, Ordering};

/// What is wrong with the seed's run.
fn fault(seed: u64, sabotage: Option<Sabotage>) -> Result<History, (String, History)> {
    let history = world::run(seed, sabotage)?;
    match checker::check(&history) {
        Ok(()) => Ok(history),
        Err(what) => Err((what, history)),
    }
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().map(|text| text.parse().expect("a number"))
}

#[test]
fn every_run_keeps_the_rules() {
    if let Some(seed) = number("MILLSTREAM_SEED") {
        let (what, history) = match fault(seed, None) {
            Ok(history) => ("all is well".to_owned(), history),
            Err(fault) => fault,
        };
        println!("{history}\nseed {seed}: {what}");
    }
    let seeds = number("MILLSTREAM_SEEDS").unwrap_or(500);
    let next = AtomicU64::new(0);
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds {
                        break;
                    }
                    if let Err((what, _)) = fault(seed, None) {
                        panic!("seed {seed}: {what}\nMILLSTREAM_SEED={seed} shows its history");
                    }
                }
            });
        }
    });
}

#[test]
fn the_same_seed_gives_the_same_history_to_the_letter() {
    for seed in 0..20 {
        let history = || match world::run(seed, None) {
            Ok(history) | Err((_, history)) => history.to_string(),
        };
        assert_eq!(history(), history(), "seed {seed}");
    }
    let (one, other) = (world::run(1, None), world::run(2, None));
    assert_ne!(one.unwrap().to_string(), other.unwrap().to_string());
}

#[test]
fn every_deliberate_defect_is_found() {
    for sabotage in Sabotage::ALL {
        let found = (0..400).find_map(|seed| fault(seed, Some(sabotage)).err());
        assert!(found.is_some(), "{sabotage:?} passes");
    }
}
