//! Several batches of a shard at once (`ParallelizationFactor`).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod common;

use common::*;
use event_engine::{AHEAD_RECORDS, Batch, Config, Outcome, Progress, Reach, Shard, Step};
use foundation::Timestamp;

/// Two keys that go to different ones of two lanes.
const EVEN: &str = "a";
const ODD: &str = "b";

fn parallel(lanes: usize, batch_size: usize) -> Config {
    Config { parallelization: lanes, ..config(batch_size) }
}

/// Odd numbers have one key, even ones the other.
fn mixed(numbers: std::ops::Range<u64>) -> Vec<Record> {
    let key = |n: u64| if n.is_multiple_of(2) { EVEN } else { ODD };
    numbers.map(|n| record(n, key(n), START)).collect()
}

fn shard(config: Config, progress: Progress, numbers: std::ops::Range<u64>) -> Shard<Record> {
    let mut shard = Shard::new(config, progress);
    shard.feed(START, mixed(numbers), |_| true, Reach::More);
    shard
}

fn all_invoked(shard: &mut Shard<Record>, now: Timestamp) -> Vec<Batch> {
    std::iter::from_fn(|| match shard.step(now) {
        Step::Invoke(batch) => Some(batch),
        _ => None,
    })
    .collect()
}

#[test]
fn keys_are_worked_on_at_once_and_each_in_its_order() {
    let mut shard = shard(parallel(2, 2), Progress::default(), 1..8);
    let batches = all_invoked(&mut shard, START);
    let mut sent: Vec<_> = batches.iter().map(|batch| names(&shard, batch)).collect();
    sent.sort();
    assert_eq!(sent, [["1", "3"], ["2", "4"]]);
    for batch in batches {
        shard.answer(START, batch, &Outcome::Success);
    }
    assert_eq!(checkpoint(&shard).as_deref(), Some("4"));
    assert_eq!(shard.progress().lanes, [], "the checkpoint says it all");
}

#[test]
fn a_lane_that_fails_holds_the_checkpoint_but_not_the_others_and_nothing_done_is_done_again() {
    let config = parallel(2, 2);
    let mut first = shard(config, Progress::default(), 1..8);
    for batch in all_invoked(&mut first, START) {
        let odd = names(&first, &batch)[0] == "1";
        first.answer(START, batch, if odd { &Outcome::Failure } else { &Outcome::Success });
    }
    assert_eq!(checkpoint(&first), None);
    assert_eq!(run(&mut first, START, &Outcome::Success), ["6"]);
    let saved = first.progress();
    assert_eq!(
        saved.lanes.iter().filter_map(|lane| lane.done.as_deref()).collect::<Vec<_>>(),
        ["6"]
    );

    let mut again = shard(config, saved, 1..8);
    let later = START + seconds(1);
    assert_eq!(run(&mut again, later, &Outcome::Success), ["1", "3"], "the same batch");
    assert_eq!(run(&mut again, later, &Outcome::Success), ["5", "7"], "nothing of the other lane");
    assert_eq!(again.step(later), Step::Wait(None));
    assert_eq!(checkpoint(&again).as_deref(), Some("7"));
}

#[test]
fn a_stuck_lane_holds_reading_up() {
    let mut shard = shard(parallel(2, 100), Progress::default(), 1..2);
    let stuck = invoked(&mut shard, START);
    let mut next = 2;
    while let Some((room, _)) = shard.room() {
        let read: Vec<_> = (next..next + room as u64).map(|n| record(n, EVEN, START)).collect();
        next += room as u64;
        shard.feed(START, read, |_| true, Reach::More);
        while let Step::Invoke(batch) = shard.step(START) {
            shard.answer(START, batch, &Outcome::Success);
        }
    }
    assert_eq!(next, 1 + AHEAD_RECORDS as u64);
    assert!(minicbor::to_vec(shard.progress()).unwrap().len() < 100, "what is saved stays small");
    shard.answer(START, stuck, &Outcome::Success);
    assert!(shard.room().is_some());
    assert_eq!(checkpoint(&shard), Some((next - 1).to_string()));
}

#[test]
fn a_changed_number_of_lanes_takes_over_once_what_was_begun_is_done() {
    for (before, after) in [(2, 1), (1, 2), (2, 10), (10, 3)] {
        let mut first = shard(parallel(before, 2), Progress::default(), 1..8);
        let batches = all_invoked(&mut first, START);
        let mut done = Vec::new();
        for (index, batch) in batches.into_iter().enumerate() {
            if index > 0 {
                done.extend(names(&first, &batch));
            }
            let outcome = if index == 0 { Outcome::Failure } else { Outcome::Success };
            first.answer(START, batch, &outcome);
        }
        let mut again = shard(parallel(after, 2), first.progress(), 1..8);
        let mut now = START;
        loop {
            match again.step(now) {
                Step::Invoke(batch) => {
                    done.extend(names(&again, &batch));
                    again.answer(now, batch, &Outcome::Success);
                }
                Step::Wait(Some(until)) => now = until,
                _ => break,
            }
        }
        let keys = |even: bool| {
            done.iter().filter(move |n| n.parse::<u64>().unwrap() % 2 == u64::from(!even))
        };
        assert_eq!(keys(true).collect::<Vec<_>>(), ["2", "4", "6"], "{before} to {after}");
        assert_eq!(keys(false).collect::<Vec<_>>(), ["1", "3", "5", "7"], "{before} to {after}");
        assert_eq!(checkpoint(&again).as_deref(), Some("7"));
        assert_eq!(again.progress().lanes, []);
        again.feed(now, mixed(8..10), |_| true, Reach::More);
        assert_eq!(all_invoked(&mut again, now).len(), after.min(2), "{before} to {after}");
    }
}

#[test]
fn a_mapping_that_is_given_windows_ends_what_its_lanes_began_first() {
    let mut first = shard(parallel(2, 2), Progress::default(), 1..8);
    for batch in all_invoked(&mut first, START) {
        let odd = names(&first, &batch)[0] == "1";
        first.answer(START, batch, if odd { &Outcome::Failure } else { &Outcome::Success });
    }
    let windows = Config { tumbling_window: Some(seconds(60)), ..parallel(2, 2) };
    let mut again = shard(windows, first.progress(), 1..8);
    let now = START + seconds(1);
    let batch = invoked(&mut again, now);
    assert_eq!((names(&again, &batch), batch.window()), (vec!["1".into(), "3".into()], None));
    again.answer(now, batch, &Outcome::Success);
    let batch = invoked(&mut again, now);
    assert_eq!(names(&again, &batch), ["5", "6"], "one after the other");
    assert!(batch.window().is_some());
}

#[test]
fn while_the_number_of_lanes_changes_nothing_is_gathered_and_no_more_is_read() {
    let mut first = shard(parallel(2, 2), Progress::default(), 1..7);
    for batch in all_invoked(&mut first, START) {
        first.answer(START, batch, &Outcome::Success);
    }
    let six = invoked(&mut first, START);
    let (even, odd) = if names(&first, &six) == ["6"] {
        (six, invoked(&mut first, START))
    } else {
        (invoked(&mut first, START), six)
    };
    first.answer(START, even, &Outcome::Success);
    assert_eq!(names(&first, &odd), ["5"], "under way, and lost with the worker");
    let gathers = Config { batching_window: seconds(300), ..parallel(3, 10) };
    let mut nothing_beyond = shard(gathers, first.progress(), 5..7);
    assert_eq!(run(&mut nothing_beyond, START, &Outcome::Success), ["5"]);
    let mut again = shard(gathers, first.progress(), 5..20);
    assert_eq!(again.room(), None, "what lies beyond waits");
    assert_eq!(run(&mut again, START, &Outcome::Success), ["5"]);
    assert!(again.room().is_some());
    assert_eq!(again.step(START), Step::Wait(Some(START + seconds(300))), "the rest is gathered");
}

#[test]
fn each_lane_has_its_part_of_what_is_read_ahead() {
    let room = |lanes| Shard::<Record>::new(parallel(lanes, 10), Progress::default()).room();
    let ((one, bytes), (four, all_bytes)) = (room(1).unwrap(), room(4).unwrap());
    assert_eq!((four, all_bytes), (4 * one, 4 * bytes));
}

#[test]
fn a_factor_outside_of_what_there_is_is_taken_as_the_nearest() {
    let mut none = shard(parallel(0, 1), Progress::default(), 1..8);
    assert_eq!(all_invoked(&mut none, START).len(), 1);
    let many = parallel(99, 1);
    let mut shard = Shard::new(many, Progress::default());
    let read = (1..200).map(|n| record(n, &format!("key-{n}"), START));
    shard.feed(START, read, |_| true, Reach::More);
    assert_eq!(all_invoked(&mut shard, START).len(), event_engine::MAX_LANES);
}
