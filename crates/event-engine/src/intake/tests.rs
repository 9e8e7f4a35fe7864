use super::*;
use crate::backoff;
use proptest::prelude::*;
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Text {
    number: u32,
    bytes: usize,
    until: Timestamp,
}

impl Message for Text {
    fn bytes(&self) -> usize {
        self.bytes
    }
    fn hidden_until(&self) -> Timestamp {
        self.until
    }
}

const CONFIG: IntakeConfig = IntakeConfig {
    batch_size: 3,
    batch_bytes: 100,
    batching_window: Duration::ZERO,
    ordered: false,
    concurrency: None,
};

fn at(ms: i64) -> Timestamp {
    Timestamp::from_millis(1_000_000 + ms)
}

fn texts(range: std::ops::Range<u32>) -> Vec<Text> {
    range.map(|number| Text { number, bytes: 10, until: at(30_000) }).collect()
}

fn numbers(batch: &MessageBatch<Text>) -> Vec<u32> {
    batch.messages.iter().map(|text| text.number).collect()
}

/// A queue that is asked and gives so many messages of `bytes` each; `more` may be there.
fn given(intake: &mut Intake<Text>, now: Timestamp, texts: Vec<Text>, more: bool) {
    assert!(matches!(intake.step(now), IntakeStep::Receive(_)), "it is asked");
    intake.take(now, texts, more, None);
}

fn invoked(intake: &mut Intake<Text>, now: Timestamp) -> MessageBatch<Text> {
    let step = intake.step(now);
    assert!(matches!(step, IntakeStep::Invoke(_)), "{step:?}");
    let IntakeStep::Invoke(batch) = step else { unreachable!("it was just looked at") };
    batch
}

#[test]
fn without_a_window_what_comes_goes_at_once_and_an_empty_queue_is_left_alone() {
    let mut intake = Intake::new(CONFIG);
    assert_eq!(intake.step(at(0)), IntakeStep::Receive(3));
    assert_eq!(intake.step(at(0)), IntakeStep::Wait(None), "one receive at a time");
    intake.take(at(0), texts(0..2), true, None);
    assert_eq!(numbers(&invoked(&mut intake, at(0))), [0, 1]);
    given(&mut intake, at(0), vec![], false);
    assert_eq!(intake.step(at(0)), IntakeStep::Wait(None), "until it changes");
    intake.changed();
    assert_eq!(intake.step(at(1)), IntakeStep::Receive(3));
    intake.take(at(1), vec![], false, Some(at(500)));
    assert_eq!(intake.step(at(2)), IntakeStep::Wait(Some(at(500))), "or a message shows again");
    assert_eq!(intake.step(at(500)), IntakeStep::Receive(3));
    intake.put_off(at(900));
    intake.changed();
    assert_eq!(intake.step(at(600)), IntakeStep::Wait(Some(at(900))), "it could not be asked");
    assert_eq!(intake.step(at(900)), IntakeStep::Receive(3));
    intake.take(at(900), vec![], false, None);
    intake.ran();
    assert!(intake.is_idle());
}

#[test]
fn a_window_ends_when_its_time_is_over_or_the_batch_is_full() {
    let window = IntakeConfig { batching_window: Duration::from_millis(1_000), ..CONFIG };
    let mut intake = Intake::new(window);
    given(&mut intake, at(0), texts(0..1), false);
    assert_eq!(intake.step(at(0)), IntakeStep::Wait(Some(at(1_000))));
    intake.changed();
    assert_eq!(intake.step(at(400)), IntakeStep::Receive(2), "what the batch still has room for");
    intake.take(at(400), texts(1..2), false, None);
    assert_eq!(intake.step(at(999)), IntakeStep::Wait(Some(at(1_000))), "from the first on");
    assert_eq!(numbers(&invoked(&mut intake, at(1_000))), [0, 1]);
    intake.changed();
    given(&mut intake, at(2_000), texts(2..5), true);
    assert_eq!(numbers(&invoked(&mut intake, at(2_000))), [2, 3, 4], "full by number");
    let large = |number| Text { number, bytes: 60, until: at(30_000) };
    given(&mut intake, at(2_000), vec![large(5), large(6)], false);
    assert_eq!(numbers(&invoked(&mut intake, at(2_000))), [5], "full by size");
    assert_eq!(intake.step(at(2_000)), IntakeStep::Wait(Some(at(3_000))));
    assert_eq!(numbers(&invoked(&mut intake, at(3_000))), [6], "the rest has a window of its own");
    // One that is larger than a batch goes alone.
    intake.changed();
    let huge = Text { number: 7, bytes: 101, until: at(30_000) };
    given(&mut intake, at(3_000), vec![huge], false);
    assert_eq!(numbers(&invoked(&mut intake, at(3_000))), [7]);
}

#[test]
fn what_others_may_receive_by_now_is_not_given_to_the_function() {
    let window = IntakeConfig { batching_window: Duration::from_mins(1), ..CONFIG };
    let mut intake = Intake::new(window);
    given(&mut intake, at(0), texts(0..2), false);
    assert_eq!(intake.step(at(30_000)), IntakeStep::Wait(None));
    assert!(intake.is_idle());
}

/// How many batches are begun at that moment, of a queue that is never empty.
fn begun(intake: &mut Intake<Text>, now: Timestamp) -> usize {
    let mut count = 0;
    loop {
        match intake.step(now) {
            IntakeStep::Receive(_) => {
                let until = now + Duration::from_secs(30);
                let fresh = (0..3).map(|number| Text { number, bytes: 10, until });
                intake.take(now, fresh, true, None);
            }
            IntakeStep::Invoke(_) => count += 1,
            IntakeStep::Wait(_) => return count,
        }
    }
}

#[test]
fn more_and_more_batches_are_under_way_while_messages_wait_but_no_more_than_are_allowed() {
    for (ordered, concurrency, first, later, at_last) in [
        (false, None, 5, 10, 1_000),
        (false, Some(2), 2, 2, 2),
        (false, Some(7), 5, 7, 7),
        (true, None, 1_000, 1_000, 1_000),
        (true, Some(3), 3, 3, 3),
    ] {
        let mut intake = Intake::new(IntakeConfig { ordered, concurrency, ..CONFIG });
        let what = (ordered, concurrency);
        let mut count = begun(&mut intake, at(0));
        assert_eq!(count, first, "{what:?}");
        count += begun(&mut intake, at(199));
        assert_eq!(count, first, "{what:?}: not yet");
        (1..=5).for_each(|n| count += begun(&mut intake, at(n * 200)));
        assert_eq!(count, later, "{what:?}");
        (6..1_200).for_each(|n| count += begun(&mut intake, at(n * 200)));
        assert_eq!(count, at_last, "{what:?}");
        // It begins anew once nothing was left.
        (0..count).for_each(|_| intake.ran());
        given(&mut intake, at(300_000), vec![], false);
        intake.changed();
        assert_eq!(begun(&mut intake, at(300_001)), first, "{what:?}");
    }
}

#[test]
fn as_many_batches_are_under_way_as_can_be_run() {
    let mut intake = Intake::new(CONFIG);
    let mut batches = Vec::new();
    while let step @ (IntakeStep::Receive(_) | IntakeStep::Invoke(_)) = intake.step(at(0)) {
        match step {
            IntakeStep::Invoke(batch) => batches.push(batch),
            _ => intake.take(at(0), texts(0..3), true, None),
        }
    }
    assert_eq!(batches.len(), 5);
    let limit = Duration::from_secs(3);
    for _ in 0..3 {
        intake.throttled(at(0), batches.pop().unwrap(), limit);
    }
    assert_eq!(intake.step(at(100)), IntakeStep::Wait(Some(at(1_200))), "two run, and no more");
    intake.ran();
    assert_eq!(begun(&mut intake, at(100)), 1, "what can be run is, with other messages");
    let tried = {
        intake.ran();
        invoked(&mut intake, at(1_000))
    };
    assert_eq!(tried.throttles, 1, "then those that were throttled");
}

#[test]
fn where_nothing_can_be_run_one_batch_tries_as_long_as_it_may() {
    let mut intake = Intake::new(CONFIG);
    given(&mut intake, at(0), texts(0..3), true);
    let mut batch = invoked(&mut intake, at(0));
    let mut now = at(0);
    let limit = Duration::from_secs(5);
    for n in 1..=4 {
        intake.throttled(now, batch, limit);
        now = now + backoff(n);
        assert_eq!(intake.step(at(0)), IntakeStep::Wait(Some(now)), "nothing else is received");
        batch = invoked(&mut intake, now);
        assert_eq!((numbers(&batch), batch.throttles), (vec![0, 1, 2], n));
    }
    // At 15 s; the next try were at 31, when the messages are to be had by others.
    intake.throttled(now, batch, limit);
    assert_eq!(intake.step(now), IntakeStep::Wait(Some(now + backoff(5))));
    now = now + backoff(5);
    assert_eq!(intake.step(now), IntakeStep::Receive(3), "they are the queue's again");
    let fresh = Text { number: 9, bytes: 1, until: now + Duration::from_mins(1) };
    intake.take(now, vec![fresh], true, None);
    drop(invoked(&mut intake, now));
    intake.ran();
    assert!(begun(&mut intake, at(0)) > 0, "and all is as before");
}

#[test]
fn a_throttled_batch_is_not_begun_where_it_could_not_end_in_time() {
    for (time_limit, tried) in [(29, true), (30, false)] {
        let mut intake = Intake::new(CONFIG);
        given(&mut intake, at(0), texts(0..1), false);
        let batch = invoked(&mut intake, at(0));
        intake.throttled(at(0), batch, Duration::from_secs(time_limit));
        let again = matches!(intake.step(at(1_000)), IntakeStep::Invoke(_));
        assert_eq!(again, tried, "{time_limit} s");
    }
}

#[test]
fn who_stops_receives_nothing_more_but_hands_on_what_is_there() {
    let window = IntakeConfig { batching_window: Duration::from_mins(1), ..CONFIG };
    let mut intake = Intake::new(window);
    given(&mut intake, at(0), texts(0..1), false);
    intake.changed();
    assert_eq!(intake.step(at(0)), IntakeStep::Receive(2));
    intake.stop();
    assert_eq!(numbers(&invoked(&mut intake, at(0))), [0]);
    intake.take(at(1), texts(1..2), true, None);
    let last = invoked(&mut intake, at(1));
    assert_eq!(intake.step(at(1)), IntakeStep::Wait(None));
    intake.ran();
    assert!(!intake.is_idle());
    intake.throttled(at(1), last, Duration::from_secs(1));
    intake.step(at(1));
    assert!(intake.is_idle(), "what can't be run is the queue's");
}

proptest! {
    /// Against a queue that hides what it gives: nothing is lost, no batch is too large or too many.
    #[test]
    fn every_message_is_run_in_the_end(
        sizes in prop::collection::vec(1_usize..70, 1..60),
        rolls in prop::collection::vec((0_u8..10, 1_i64..3_000), 20..100),
        window_ms in prop_oneof![Just(0_u64), 1_u64..3_000],
        concurrency in prop_oneof![Just(None), (1_usize..4).prop_map(Some)],
    ) {
        let batching_window = Duration::from_millis(window_ms);
        let mut intake = Intake::new(IntakeConfig { batching_window, concurrency, ..CONFIG });
        let limit = Duration::from_secs(2);
        let hidden = Duration::from_secs(20);
        let mut queue: Vec<(usize, Timestamp)> = (0..sizes.len()).map(|n| (n, at(0))).collect();
        let (mut now, mut under_way, mut done) = (at(0), Vec::new(), BTreeSet::new());
        let last = std::iter::repeat_n((0, 1_500), 2_000);
        for (roll, pause) in rolls.into_iter().chain(last) {
            loop {
                match intake.step(now) {
                    IntakeStep::Receive(room) => {
                        prop_assert!((1..=CONFIG.batch_size).contains(&room));
                        let ready = queue.iter_mut().filter(|(_, from)| *from <= now).take(room);
                        let until = now + hidden;
                        let given: Vec<_> = ready.map(|(n, from)| {
                            *from = until;
                            Text { number: *n as u32, bytes: sizes[*n], until }
                        }).collect();
                        let next = queue.iter().map(|(_, from)| *from).min();
                        let more = !given.is_empty();
                        intake.take(now, given, more, next.filter(|_| !more));
                    }
                    IntakeStep::Invoke(batch) => {
                        let bytes: usize = batch.messages.iter().map(Message::bytes).sum();
                        prop_assert!(!batch.messages.is_empty());
                        prop_assert!(batch.messages.len() <= CONFIG.batch_size);
                        prop_assert!(bytes <= CONFIG.batch_bytes || batch.messages.len() == 1);
                        prop_assert!(batch.hidden_until() > now, "others may have it");
                        under_way.push(batch);
                        prop_assert!(under_way.len() <= concurrency.unwrap_or(MAX_BATCHES));
                    }
                    IntakeStep::Wait(_) => break,
                }
            }
            if !under_way.is_empty() {
                let batch = under_way.remove(usize::from(roll) % under_way.len());
                match roll {
                    7.. => intake.throttled(now, batch, limit),
                    // It failed: its messages show again by themselves.
                    5..7 => intake.ran(),
                    _ => {
                        let numbers: Vec<_> = numbers(&batch);
                        queue.retain(|(n, _)| !numbers.contains(&(*n as u32)));
                        done.extend(numbers);
                        intake.ran();
                    }
                }
            }
            intake.changed();
            now = now + Duration::from_millis(pause.unsigned_abs());
        }
        prop_assert_eq!(done.len(), sizes.len());
        prop_assert!(queue.is_empty());
    }
}
