//! The rules of a shard whose batches go one after the other.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod common;

use common::*;
use event_engine::{
    Config, DiscardReason, LaneProgress, Outcome, Progress, Reach, Shard, Step, backoff,
};
use foundation::Timestamp;
use minicbor::Encode;

#[test]
fn batches_are_at_most_of_the_batch_size_and_move_the_checkpoint() {
    let mut shard = fed(config(3), 1..6);
    assert_eq!(run(&mut shard, START, &Outcome::Success), ["1", "2", "3"]);
    assert_eq!(checkpoint(&shard).as_deref(), Some("3"));
    assert_eq!(run(&mut shard, START, &Outcome::Success), ["4", "5"]);
    assert_eq!(checkpoint(&shard).as_deref(), Some("5"));
    assert_eq!(shard.step(START), Step::Wait(None));
}

#[test]
fn one_batch_is_under_way_at_a_time() {
    let mut shard = fed(config(2), 1..6);
    let batch = invoked(&mut shard, START);
    assert_eq!(shard.step(START), Step::Wait(None));
    assert_eq!(checkpoint(&shard), None, "what is under way is not done with");
    shard.answer(START, batch, &Outcome::Success);
    assert_eq!(run(&mut shard, START, &Outcome::Success), ["3", "4"]);
}

#[test]
fn bytes_bound_a_batch_but_one_record_always_goes() {
    let mut shard = fed(Config { batch_bytes: 25, ..config(100) }, 1..6);
    assert_eq!(shard.room(), None);
    assert_eq!(run(&mut shard, START, &Outcome::Success).len(), 2);
    assert_eq!(run(&mut shard, START, &Outcome::Success).len(), 2);
    let mut small = fed(Config { batch_bytes: 5, ..config(100) }, 1..3);
    assert_eq!(run(&mut small, START, &Outcome::Success).len(), 1);
}

#[test]
fn a_batching_window_gathers_until_it_is_over_or_the_batch_is_full_or_the_shard_ends() {
    let window = Config { batching_window: seconds(5), ..config(3) };
    let mut shard = fed(window, 1..3);
    assert_eq!(shard.step(START), Step::Wait(Some(START + seconds(5))));
    assert_eq!(invoked(&mut shard, START + seconds(5)).len(), 2);
    let mut full = fed(window, 1..3);
    full.feed(START, records(3..4), |_| true, Reach::More);
    assert_eq!(invoked(&mut full, START).len(), 3);
    let mut ended = fed(window, 1..2);
    ended.feed(START, [], |_| true, Reach::End);
    assert_eq!(invoked(&mut ended, START).len(), 1);
}

#[test]
fn what_the_filter_passes_over_is_skipped_for_good() {
    let mut shard = Shard::new(config(10), Progress::default());
    shard.feed(START, records(1..5), |_| false, Reach::More);
    assert_eq!(shard.step(START), Step::Skip);
    shard.skip();
    assert_eq!(checkpoint(&shard).as_deref(), Some("4"));
    assert_eq!(shard.step(START), Step::Wait(None));
    shard.feed(START, records(5..9), |r| r.sequence == "6", Reach::More);
    assert_eq!(run(&mut shard, START, &Outcome::Success), ["6"]);
    assert_eq!(checkpoint(&shard).as_deref(), Some("8"), "the tail need not be read again");
    assert_eq!(shard.step(START), Step::Wait(None), "that was told with the answer");
}

#[test]
fn retries_wait_longer_each_time_and_end_as_configured() {
    let mut shard = fed(Config { retries: Some(2), ..config(10) }, 1..4);
    let mut now = START;
    for attempt in 1..=2 {
        assert_eq!(run(&mut shard, now, &Outcome::Failure).len(), 3);
        assert_eq!(shard.step(now), Step::Wait(Some(now + backoff(attempt))));
        now = now + backoff(attempt);
    }
    assert_eq!(run(&mut shard, now, &Outcome::Failure).len(), 3);
    let discard = discarded(&mut shard, now);
    assert_eq!(discard.reason, DiscardReason::RetriesExhausted);
    assert_eq!((discard.invokes, discard.size), (3, 3));
    assert_eq!((&discard.first_sequence[..], &discard.last_sequence[..]), ("1", "3"));
    assert_eq!((discard.first_arrived, discard.last_arrived), (START, START));
    assert_eq!(shard.step(now), Step::Wait(None), "the discard is under way");
    assert_eq!(checkpoint(&shard), None);
    shard.discard(now, discard);
    assert_eq!(checkpoint(&shard).as_deref(), Some("3"));
    assert_eq!(shard.progress().lanes, []);
    assert_eq!(backoff(1) * 2, backoff(2));
    assert_eq!(backoff(u32::MAX), event_engine::MAX_BACKOFF);
}

#[test]
fn a_failed_batch_stays_the_same_batch_whatever_arrives_meanwhile_and_across_a_crash() {
    let mut shard = fed(config(10), 1..4);
    run(&mut shard, START, &Outcome::Failure);
    shard.feed(START, records(4..9), |_| true, Reach::More);
    let later = START + seconds(1);
    let mut again = Shard::new(config(10), shard.progress());
    assert_eq!(invoked(&mut shard, later).len(), 3);
    again.feed(later, records(1..3), |_| true, Reach::More);
    assert_eq!(again.step(later), Step::Wait(None), "the batch was not read whole again yet");
    again.feed(later, records(3..9), |_| true, Reach::More);
    assert_eq!(invoked(&mut again, later).len(), 3);
}

#[test]
fn throttles_count_no_attempt() {
    let mut shard = fed(Config { retries: Some(0), ..config(10) }, 1..4);
    run(&mut shard, START, &Outcome::NotRun);
    assert_eq!(shard.step(START), Step::Wait(Some(START + seconds(1))));
    assert_eq!(invoked(&mut shard, START + seconds(1)).len(), 3);
}

#[test]
fn records_that_are_too_old_are_not_sent() {
    let mut shard = fed(Config { max_age: Some(seconds(60)), ..config(10) }, 1..4);
    shard.feed(START, [record(4, "key", START + seconds(50))], |_| true, Reach::More);
    assert_eq!(run(&mut shard, START + seconds(60), &Outcome::Failure).len(), 4);
    let late = START + seconds(61);
    let discard = discarded(&mut shard, late);
    assert_eq!((discard.reason, discard.size), (DiscardReason::TooOld, 3));
    shard.discard(late, discard);
    assert_eq!(shard.progress().lanes[0].failures, 1, "the rest's attempts count on");
    assert_eq!(run(&mut shard, late, &Outcome::Success), ["4"]);
}

#[test]
fn a_failing_batch_is_given_up_as_soon_as_it_is_too_old_and_no_later() {
    let mut shard = fed(Config { max_age: Some(seconds(60)), ..config(10) }, 1..2);
    run(&mut shard, START + seconds(30), &Outcome::Failure);
    let mut now = START + seconds(31);
    for _ in 0..4 {
        run(&mut shard, now, &Outcome::Failure);
        let Step::Wait(Some(until)) = shard.step(now) else { panic!() };
        now = until;
    }
    let expiry = START + seconds(60) + std::time::Duration::from_millis(1);
    assert_eq!(now, expiry, "not at the end of the retry's wait");
    assert_eq!(discarded(&mut shard, now).reason, DiscardReason::TooOld);
}

/// Runs until nothing is left to do at once; says what was sent and what was given up.
fn until_quiet(
    shard: &mut Shard<Record>,
    answer: impl Fn(&[String]) -> Outcome,
) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    let (mut sent, mut given_up, mut now) = (Vec::new(), Vec::new(), START);
    loop {
        match shard.step(now) {
            Step::Invoke(batch) => {
                let names = names(shard, &batch);
                shard.answer(now, batch, &answer(&names));
                sent.push(names);
            }
            Step::Discard(discard) => {
                assert_eq!(discard.reason, DiscardReason::RetriesExhausted);
                given_up.push(names(shard, &discard.batch));
                shard.discard(now, discard);
            }
            Step::Wait(Some(until)) => now = until,
            _ => return (sent, given_up),
        }
    }
}

#[test]
fn a_bisected_batch_narrows_down_to_the_record_that_fails() {
    let mut shard = fed(Config { bisect: true, retries: Some(0), ..config(8) }, 1..9);
    let (sent, given_up) = until_quiet(&mut shard, |names| {
        let poisoned = names.contains(&"6".to_owned());
        if poisoned { Outcome::Failure } else { Outcome::Success }
    });
    assert_eq!(given_up, [["6"]]);
    let sent: Vec<_> = sent.iter().map(|names| names.join("")).collect();
    assert_eq!(sent, ["12345678", "1234", "5678", "56", "5", "6", "78"], "both halves, in order");
    assert_eq!(checkpoint(&shard).as_deref(), Some("8"));
    assert_eq!(shard.progress().lanes, []);
}

#[test]
fn partial_answers_move_the_checkpoint_to_the_lowest_failure() {
    let mut shard = fed(config(10), 1..6);
    run(&mut shard, START, &partial(&["4", "3"]));
    assert_eq!(checkpoint(&shard).as_deref(), Some("2"));
    assert_eq!(shard.step(START), Step::Wait(Some(START + backoff(1))));
    shard.feed(START, records(6..8), |_| true, Reach::More);
    let rest = run(&mut shard, START + backoff(1), &Outcome::Success);
    assert_eq!(rest, ["3", "4", "5"], "the rest of the batch, no more");
    for wrong in [&["99"][..], &["4", "99"], &["04"], &["6"], &["x"]].map(partial) {
        let mut shard = fed(config(10), 1..6);
        run(&mut shard, START, &wrong);
        assert_eq!(checkpoint(&shard), None, "{wrong:?} fails the whole");
    }
}

#[test]
fn a_record_that_was_read_but_is_not_of_the_batch_fails_the_whole() {
    let mut shard = fed(config(3), 1..6);
    run(&mut shard, START, &partial(&["4"]));
    assert_eq!(checkpoint(&shard), None);
    assert_eq!(run(&mut shard, START + backoff(1), &Outcome::Success), ["1", "2", "3"]);
}

#[test]
fn without_bisecting_the_rest_of_a_partly_failed_batch_has_its_attempts_and_is_given_up_whole() {
    let mut shard = fed(Config { retries: Some(1), ..config(10) }, 1..6);
    let (sent, given_up) = until_quiet(&mut shard, |names| {
        let poisoned = names.contains(&"3".to_owned());
        if poisoned { partial(&["3"]) } else { Outcome::Success }
    });
    let sent: Vec<_> = sent.iter().map(|names| names.join("")).collect();
    assert_eq!(sent, ["12345", "345"]);
    assert_eq!(given_up, [["3", "4", "5"]]);
}

#[test]
fn with_bisecting_a_partly_failed_batch_is_split_at_the_returned_number() {
    let mut shard = fed(Config { bisect: true, retries: Some(0), ..config(10) }, 1..7);
    let (sent, given_up) = until_quiet(&mut shard, |names| {
        let poisoned = names.contains(&"3".to_owned());
        if poisoned { partial(&["3"]) } else { Outcome::Success }
    });
    let sent: Vec<_> = sent.iter().map(|names| names.join("")).collect();
    assert_eq!(sent, ["123456", "3456", "34", "3", "4", "56"]);
    assert_eq!(given_up, [["3"]]);
}

#[test]
fn a_mapping_that_is_told_to_bisect_while_a_batch_fails_gives_the_halves_all_their_attempts() {
    let whole = Config { retries: Some(1), ..config(4) };
    let mut shard = fed(whole, 1..5);
    run(&mut shard, START, &Outcome::Failure);
    let mut shard = Shard::new(Config { bisect: true, ..whole }, shard.progress());
    shard.feed(START, records(1..5), |_| true, Reach::More);
    let now = START + backoff(1);
    run(&mut shard, now, &Outcome::Failure);
    let pieces = vec!["4".to_owned(), "2".to_owned()];
    assert_eq!(shard.progress().lanes, [LaneProgress { pieces, ..LaneProgress::default() }]);
    assert_eq!(run(&mut shard, now, &Outcome::Success), ["1", "2"], "at once");
}

#[test]
fn a_batch_that_is_larger_than_what_is_now_read_ahead_is_read_whole() {
    let mut shard = fed(Config { batch_bytes: 100, ..config(10) }, 1..8);
    run(&mut shard, START, &Outcome::Failure);
    let less = Config { batch_bytes: 25, ..config(10) };
    let mut shard = Shard::new(less, shard.progress());
    shard.feed(START, records(1..4), |_| true, Reach::More);
    assert!(shard.room().is_some(), "the batch goes on to 7");
    shard.feed(START, records(4..8), |_| true, Reach::More);
    assert_eq!(shard.room(), None);
    let now = START + backoff(1);
    assert_eq!(run(&mut shard, now, &Outcome::Success), ["1", "2"]);
}

#[test]
fn a_batch_ends_before_a_record_that_is_too_old() {
    let mut shard =
        Shard::new(Config { max_age: Some(seconds(60)), ..config(10) }, Progress::default());
    let now = START + seconds(100);
    let arrivals = [(1, 90), (2, 10), (3, 95)];
    let read = arrivals.map(|(n, s)| record(n, "key", START + seconds(s)));
    shard.feed(now, read, |_| true, Reach::More);
    assert_eq!(run(&mut shard, now, &Outcome::Success), ["1"]);
    let discard = discarded(&mut shard, now);
    assert_eq!(names(&shard, &discard.batch), ["2"]);
    shard.discard(now, discard);
    assert_eq!(run(&mut shard, now, &Outcome::Success), ["3"]);
}

#[test]
fn a_batch_whose_records_are_gone_from_the_source_is_forgotten() {
    let mut shard = fed(config(10), 1..4);
    run(&mut shard, START, &Outcome::Failure);
    let mut again = Shard::new(config(10), shard.progress());
    again.feed(START, records(7..9), |_| true, Reach::More);
    assert_eq!(again.progress().lanes, []);
    assert_eq!(invoked(&mut again, START).len(), 2);
}

#[test]
fn a_stuck_batch_holds_reading_up_even_where_the_filter_passes_over_all_the_rest() {
    let mut shard = fed(config(1), 1..2);
    run(&mut shard, START, &Outcome::Failure);
    let mut next = 2;
    while let Some((room, _)) = shard.room() {
        shard.feed(START, records(next..next + room as u64), |_| false, Reach::More);
        next += room as u64;
    }
    assert_eq!(next, 1 + event_engine::AHEAD_RECORDS as u64);
    run(&mut shard, START + seconds(1), &Outcome::Success);
    assert!(shard.room().is_some());
}

/// What was stored when there was one lane and no window.
#[derive(Encode)]
struct Before {
    #[n(0)]
    checkpoint: Option<String>,
    #[n(1)]
    pieces: Vec<String>,
    #[n(2)]
    failures: u32,
    #[n(3)]
    first_failure_ms: Option<i64>,
    #[n(4)]
    retry_at_ms: Option<i64>,
}

#[test]
fn what_was_stored_before_there_were_lanes_and_windows_still_reads() {
    let before = Before {
        checkpoint: Some("5".into()),
        pieces: vec!["9".into(), "7".into()],
        failures: 3,
        first_failure_ms: Some(1),
        retry_at_ms: Some(2),
    };
    let bytes = minicbor::to_vec(&before).unwrap();
    let progress: Progress = minicbor::decode(&bytes).unwrap();
    let lane = LaneProgress {
        done: None,
        pieces: before.pieces,
        failures: 3,
        first_failure_ms: Some(1),
        retry_at_ms: Some(2),
    };
    let wanted = Progress { checkpoint: Some("5".into()), lanes: vec![lane], window: None };
    assert_eq!(progress, wanted);
    assert_eq!(minicbor::to_vec(&wanted).unwrap(), bytes, "and is written so");
    let mut shard = Shard::new(config(10), progress);
    shard.feed(Timestamp::from_millis(2), records(6..12), |_| true, Reach::More);
    assert_eq!(invoked(&mut shard, Timestamp::from_millis(2)).len(), 2);
}
