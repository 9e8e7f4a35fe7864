//! Tumbling windows (`TumblingWindowInSeconds`).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod common;

use common::*;
use event_engine::{
    Config, DiscardReason, MAX_STATE_BYTES, Outcome, Progress, Reach, Shard, Step, WindowCall,
    backoff,
};
use foundation::Timestamp;

const GRACE_S: u64 = 20;

fn tumbling(batch_size: usize) -> Config {
    Config { tumbling_window: Some(seconds(60)), grace: seconds(GRACE_S), ..config(batch_size) }
}

fn at(s: u64) -> Timestamp {
    START + seconds(s)
}

/// Records numbered as the seconds after the start at which they arrived.
fn feed(shard: &mut Shard<Record>, arrivals: &[u64], reach: Reach) {
    let now = at(arrivals.last().copied().unwrap_or(0));
    let read = arrivals.iter().map(|s| record(s + 1, "key", at(*s)));
    shard.feed(now, read.collect::<Vec<_>>(), |_| true, reach);
}

fn windowed(config: Config, arrivals: &[u64]) -> Shard<Record> {
    let mut shard = Shard::new(config, Progress::default());
    feed(&mut shard, arrivals, Reach::More);
    shard
}

fn call(start: u64, state: &str, is_final: bool) -> WindowCall {
    let state = state.to_owned();
    WindowCall { start: at(start), end: at(start + 60), state, is_final, terminated_early: false }
}

/// Invokes and answers; says with which window and how many records.
#[track_caller]
fn turn(shard: &mut Shard<Record>, now: Timestamp, outcome: &Outcome) -> (WindowCall, usize) {
    let batch = invoked(shard, now);
    let told = (batch.window().unwrap().clone(), batch.len());
    assert_eq!(batch.is_empty(), told.0.is_final, "a final invocation has no records");
    shard.answer(now, batch, outcome);
    told
}

/// As after a crash in which nothing saved was lost.
fn again(config: Config, shard: &Shard<Record>, arrivals: &[u64]) -> Shard<Record> {
    let bytes = minicbor::to_vec(shard.progress()).unwrap();
    let progress: Progress = minicbor::decode(&bytes).unwrap();
    let done = progress.checkpoint.as_ref().map_or(0, |c| c.parse::<u64>().unwrap());
    let rest: Vec<_> = arrivals.iter().copied().filter(|s| s + 1 > done).collect();
    let mut again = Shard::new(config, progress);
    feed(&mut again, &rest, Reach::More);
    again
}

#[test]
fn state_goes_from_invocation_to_invocation_and_the_final_one_ends_the_window() {
    let arrivals = [0, 10, 59, 60, 70];
    let mut shard = windowed(tumbling(2), &arrivals);
    let now = at(70);
    assert_eq!(turn(&mut shard, now, &state(r#"{"n":2}"#, &[])), (call(0, "{}", false), 2));
    let mut shard = again(tumbling(2), &shard, &arrivals);
    let third = turn(&mut shard, now, &state(r#"{"n":3}"#, &[]));
    assert_eq!(third, (call(0, r#"{"n":2}"#, false), 1), "no batch reaches over a window's end");
    let mut shard = again(tumbling(2), &shard, &arrivals);
    assert_eq!(turn(&mut shard, now, &state("{}", &[])), (call(0, r#"{"n":3}"#, true), 0));
    let mut shard = again(tumbling(2), &shard, &arrivals);
    assert_eq!(turn(&mut shard, now, &state("{}", &[])), (call(60, "{}", false), 2), "fresh");
}

#[test]
fn an_answer_without_a_state_is_a_failure() {
    let once = Config { retries: Some(0), ..tumbling(10) };
    for wrong in [Outcome::Success, partial(&["1"]), Outcome::Failure] {
        let mut shard = windowed(once, &[0]);
        turn(&mut shard, START, &wrong);
        let discard = discarded(&mut shard, START);
        assert_eq!((discard.size, discard.invokes), (1, 1));
    }
    let mut shard = windowed(once, &[0, 60]);
    turn(&mut shard, at(60), &state("{}", &[]));
    assert!(turn(&mut shard, at(60), &Outcome::Success).0.is_final);
    assert_eq!(discarded(&mut shard, at(60)).batch.len(), 0);
}

#[test]
fn a_window_ends_though_nothing_arrives_once_a_read_finds_nothing() {
    let mut shard = windowed(tumbling(10), &[5]);
    turn(&mut shard, at(5), &state("{}", &[]));
    assert_eq!(shard.step(at(6)), Step::Wait(Some(at(60 + GRACE_S))));
    shard.feed(at(61), [], |_| true, Reach::Tip);
    assert_eq!(shard.step(at(79)), Step::Wait(Some(at(60 + GRACE_S))), "late ones may come");
    assert_eq!(shard.step(at(80)), Step::Read);
    shard.feed(at(80), [], |_| true, Reach::More);
    assert_eq!(shard.step(at(80)), Step::Read, "that read did not reach the newest record");
    shard.feed(at(80), [], |_| true, Reach::Tip);
    assert!(turn(&mut shard, at(80), &state("{}", &[])).0.is_final);
    assert_eq!(shard.step(at(80)), Step::Wait(None));
}

#[test]
fn records_that_come_late_are_of_the_window_while_it_is_open() {
    let mut shard = windowed(tumbling(10), &[5]);
    turn(&mut shard, at(5), &state("{}", &[]));
    shard.feed(at(75), [record(7, "key", at(59))], |_| true, Reach::Tip);
    assert_eq!(turn(&mut shard, at(75), &state(r#"{"n":2}"#, &[])), (call(0, "{}", false), 1));
}

#[test]
fn a_filtered_record_of_a_later_window_ends_the_window_too() {
    let mut shard = windowed(tumbling(10), &[5]);
    turn(&mut shard, at(5), &state("{}", &[]));
    shard.feed(at(61), [record(62, "key", at(61))], |_| false, Reach::More);
    assert!(turn(&mut shard, at(61), &state("{}", &[])).0.is_final);
}

#[test]
fn the_end_of_the_shard_ends_the_window_and_the_shard_is_finished_only_after_that() {
    let mut shard = windowed(tumbling(10), &[5]);
    feed(&mut shard, &[], Reach::End);
    turn(&mut shard, at(5), &state("{}", &[]));
    assert!(!shard.is_finished());
    assert!(turn(&mut shard, at(5), &state("{}", &[])).0.is_final);
    assert!(shard.is_finished());
}

#[test]
fn the_final_invocation_is_retried_and_given_up_like_a_batch_and_nothing_goes_on_before() {
    let arrivals = [0, 10, 60];
    let config = Config { retries: Some(1), ..tumbling(10) };
    let mut shard = windowed(config, &arrivals);
    turn(&mut shard, at(60), &state(r#"{"n":2}"#, &[]));
    assert!(turn(&mut shard, at(60), &Outcome::Failure).0.is_final);
    let mut shard = again(config, &shard, &arrivals);
    assert_eq!(shard.step(at(60)), Step::Wait(Some(at(60) + backoff(1))));
    turn(&mut shard, at(61), &Outcome::NotRun);
    assert_eq!(shard.step(at(61)), Step::Wait(Some(at(61) + backoff(1))), "and not counted");
    assert!(turn(&mut shard, at(62), &Outcome::Failure).0.is_final);
    let discard = discarded(&mut shard, at(62));
    assert_eq!(discard.reason, DiscardReason::RetriesExhausted);
    assert_eq!((discard.invokes, discard.size, discard.batch.len()), (2, 2, 0));
    assert_eq!((&discard.first_sequence[..], &discard.last_sequence[..]), ("1", "11"));
    assert_eq!((discard.first_arrived, discard.last_arrived), (at(0), at(10)));
    assert_eq!(discard.batch.window(), Some(&call(0, r#"{"n":2}"#, true)));
    shard.discard(at(62), discard);
    assert_eq!(turn(&mut shard, at(62), &state("{}", &[])), (call(60, "{}", false), 1));
}

#[test]
fn throttles_of_the_final_invocation_wait_longer_each_time() {
    let mut shard = windowed(tumbling(10), &[0, 60]);
    let mut now = at(60);
    turn(&mut shard, now, &state("{}", &[]));
    for attempt in 1..=3 {
        assert!(turn(&mut shard, now, &Outcome::NotRun).0.is_final);
        assert_eq!(shard.step(now), Step::Wait(Some(now + backoff(attempt))));
        now = now + backoff(attempt);
    }
    turn(&mut shard, now, &Outcome::Failure);
    assert_eq!(shard.step(now), Step::Wait(Some(now + backoff(1))), "the first that counts");
}

#[test]
fn a_final_invocation_that_names_failed_records_has_failed() {
    let mut shard = windowed(tumbling(10), &[0, 60]);
    turn(&mut shard, at(60), &state("{}", &[]));
    assert!(turn(&mut shard, at(60), &state("{}", &["1"])).0.is_final);
    assert!(turn(&mut shard, at(61), &state("{}", &[])).0.is_final, "again");
    assert!(!turn(&mut shard, at(61), &state("{}", &[])).0.is_final);
}

#[test]
fn a_final_invocation_that_fails_for_longer_than_the_age_is_given_up() {
    let mut shard = windowed(Config { max_age: Some(seconds(90)), ..tumbling(10) }, &[0]);
    turn(&mut shard, at(0), &state("{}", &[]));
    let mut now = at(200);
    shard.feed(now, [], |_| true, Reach::Tip);
    assert!(turn(&mut shard, now, &Outcome::Failure).0.is_final, "it is tried, however late");
    while now <= at(290) {
        let Step::Wait(Some(until)) = shard.step(now) else { panic!() };
        now = until;
        if now <= at(290) {
            turn(&mut shard, now, &Outcome::Failure);
        }
    }
    assert_eq!(now, at(290) + std::time::Duration::from_millis(1));
    assert_eq!(discarded(&mut shard, now).reason, DiscardReason::TooOld);
}

#[test]
fn a_state_that_is_too_large_ends_the_window_early_and_the_rest_begins_afresh() {
    let of = |bytes: usize| format!(r#"{{"s":"{}"}}"#, "x".repeat(bytes - 8));
    let arrivals = [0, 10, 20, 30];
    let mut shard = windowed(tumbling(2), &arrivals);
    turn(&mut shard, at(30), &state(&of(MAX_STATE_BYTES), &[]));
    let full = invoked(&mut shard, at(30));
    assert!(!full.window().unwrap().is_final, "1 MB is just allowed");
    shard.answer(at(30), full, &state(&of(MAX_STATE_BYTES + 1), &["31"]));
    let mut shard = again(tumbling(2), &shard, &arrivals);
    let (early, _) = turn(&mut shard, at(30), &state("{}", &[]));
    assert_eq!((early.is_final, early.terminated_early), (true, true));
    assert_eq!(early.state.len(), MAX_STATE_BYTES + 1);
    let now = at(30) + backoff(1);
    assert_eq!(turn(&mut shard, now, &state("{}", &[])), (call(0, "{}", false), 1));
}

#[test]
fn the_state_takes_its_part_of_an_invocation() {
    let config = Config { batch_bytes: 40, ..tumbling(10) };
    let mut shard = windowed(config, &[0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(turn(&mut shard, at(6), &state(r#"{"n":"3456789"}"#, &[])).1, 4);
    assert_eq!(turn(&mut shard, at(6), &state("{}", &[])).1, 2);
}

#[test]
fn pieces_and_partial_answers_carry_the_state_of_what_succeeded() {
    let config = Config { bisect: true, ..tumbling(10) };
    let mut shard = windowed(config, &[0, 1, 2, 3]);
    turn(&mut shard, at(3), &state(r#"{"n":1}"#, &["2"]));
    assert_eq!(turn(&mut shard, at(3), &Outcome::Failure), (call(0, r#"{"n":1}"#, false), 3));
    assert_eq!(turn(&mut shard, at(3), &state("{}", &["2"])).1, 1, "bisected");
    let retry = at(3) + backoff(1);
    let (told, count) = turn(&mut shard, retry, &state(r#"{"n":2}"#, &[]));
    assert_eq!((told.state.as_str(), count), (r#"{"n":1}"#, 1), "a failure's state is not taken");
    assert_eq!(turn(&mut shard, retry, &state("{}", &[])), (call(0, r#"{"n":2}"#, false), 2));
}

#[test]
fn a_batching_window_ends_with_the_tumbling_one() {
    let config = Config { batching_window: seconds(300), ..tumbling(10) };
    let mut shard = windowed(config, &[50]);
    assert_eq!(shard.step(at(50)), Step::Wait(Some(at(350))));
    feed(&mut shard, &[60], Reach::More);
    assert_eq!(turn(&mut shard, at(60), &state("{}", &[])), (call(0, "{}", false), 1));
}

#[test]
fn windows_have_one_batch_under_way_whatever_the_parallelization() {
    let mut shard = Shard::new(Config { parallelization: 10, ..tumbling(1) }, Progress::default());
    let read = (1..9).map(|n| record(n, &format!("key-{n}"), START));
    shard.feed(START, read, |_| true, Reach::More);
    let batch = invoked(&mut shard, START);
    assert_eq!(names(&shard, &batch), ["1"]);
    assert_eq!(shard.step(START), Step::Wait(None));
}

#[test]
fn a_mapping_without_windows_hands_the_open_window_over_before_it_goes_on() {
    let mut shard = windowed(tumbling(1), &[0, 1]);
    turn(&mut shard, at(1), &state(r#"{"n":1}"#, &[]));
    let without = Config { parallelization: 4, ..config(10) };
    let mut shard = again(without, &shard, &[0, 1]);
    assert_eq!(turn(&mut shard, at(1), &state("{}", &[])), (call(0, r#"{"n":1}"#, true), 0));
    let batch = invoked(&mut shard, at(1));
    assert_eq!((names(&shard, &batch), batch.window()), (vec!["2".to_owned()], None));
}

#[test]
fn a_failed_batch_from_before_there_were_windows_is_cut_at_their_ends() {
    let mut before = windowed(config(10), &[0, 59, 60, 61]);
    run(&mut before, at(61), &Outcome::Failure);
    let mut shard = again(tumbling(10), &before, &[0, 59, 60, 61]);
    let now = at(61) + backoff(1);
    assert_eq!(turn(&mut shard, now, &state("{}", &[])), (call(0, "{}", false), 2));
    assert_eq!(turn(&mut shard, now, &state("{}", &[])), (call(0, "{}", true), 0));
    assert_eq!(turn(&mut shard, now, &state("{}", &[])), (call(60, "{}", false), 2));
    assert_eq!(shard.progress().lanes, []);
}

#[test]
fn an_open_window_keeps_its_bounds_when_the_mapping_is_given_another_length() {
    let mut shard = windowed(tumbling(1), &[0, 40, 60]);
    turn(&mut shard, at(60), &state(r#"{"n":1}"#, &[]));
    let shorter = Config { tumbling_window: Some(seconds(30)), ..tumbling(1) };
    let mut shard = again(shorter, &shard, &[0, 40, 60]);
    let second = turn(&mut shard, at(60), &state(r#"{"n":2}"#, &[]));
    assert_eq!(second, (call(0, r#"{"n":1}"#, false), 1));
    assert!(turn(&mut shard, at(60), &state("{}", &[])).0.is_final);
    let next = turn(&mut shard, at(60), &state("{}", &[])).0;
    assert_eq!((next.start, next.end), (at(60), at(90)));
}
