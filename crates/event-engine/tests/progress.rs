//! What is saved reads back, stays small, and harms nobody whatever it says.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod common;

use common::*;
use event_engine::{
    Closing, Config, LaneProgress, Outcome, Progress, Reach, Shard, Step, WindowProgress,
};
use foundation::Timestamp;
use proptest::prelude::*;

fn any_sequence() -> impl Strategy<Value = String> {
    prop_oneof![(0_u64..40).prop_map(|n| n.to_string()), ".{0,4}"]
}

prop_compose! {
    fn any_lane()(
        done in prop::option::of(any_sequence()),
        pieces in prop::collection::vec(any_sequence(), 0..4),
        failures in 0_u32..4,
        first_failure_ms in prop::option::of(any::<i64>()),
        retry_at_ms in prop::option::of(any::<i64>()),
    ) -> LaneProgress {
        LaneProgress { done, pieces, failures, first_failure_ms, retry_at_ms }
    }
}

prop_compose! {
    fn any_window()(
        start_ms: i64,
        end_ms: i64,
        state in "\\{\\}|.{0,9}",
        closing in prop_oneof![Just(None), Just(Some(Closing::Over)), Just(Some(Closing::Early))],
        failures in 0_u32..4,
        first_failure_ms in prop::option::of(any::<i64>()),
        retry_at_ms in prop::option::of(any::<i64>()),
        records: u64,
        first in (any_sequence(), any::<i64>()),
        last in (any_sequence(), any::<i64>()),
    ) -> WindowProgress {
        WindowProgress {
            start_ms, end_ms, state, closing, failures, first_failure_ms, retry_at_ms, records, first, last,
        }
    }
}

prop_compose! {
    fn any_progress()(
        checkpoint in prop::option::of(any_sequence()),
        lanes in prop::collection::vec(any_lane(), 0..13),
        window in prop::option::of(any_window()),
    ) -> Progress {
        Progress { checkpoint, lanes, window }
    }
}

/// Goes on from `progress` for a while, with answers of all kinds.
fn go_on(config: Config, progress: Progress, whims: u64) -> usize {
    let mut shard = Shard::new(config, progress);
    let (mut now, mut invoked) = (START, 0);
    let read = (1..30).map(|n| record(n, &format!("key-{}", n % 5), START + seconds(n * 3)));
    shard.feed(now, read, |record| record.bytes > 0, Reach::End);
    for turn in 0..200_u64 {
        match shard.step(now) {
            Step::Invoke(batch) => {
                invoked += batch.len();
                let first = shard.records(&batch).last().map(|record| record.sequence.clone());
                let outcome = match (turn * whims) % 5 {
                    0 => Outcome::Failure,
                    1 => Outcome::Partial(first.into_iter().collect()),
                    2 => Outcome::NotRun,
                    3 => Outcome::Success,
                    _ => state("{}", &[]),
                };
                shard.answer(now, batch, &outcome);
            }
            Step::Discard(discard) => shard.discard(now, discard),
            Step::Skip => shard.skip(),
            Step::Read => shard.feed(now, [], |_| true, Reach::End),
            Step::Wait(Some(until)) if until > now && until < START + seconds(1 << 30) => {
                now = until
            }
            Step::Wait(_) => break,
        }
        let _fine = minicbor::to_vec(shard.progress()).unwrap();
    }
    invoked
}

proptest! {
    #[test]
    fn it_reads_back(progress in any_progress()) {
        let bytes = minicbor::to_vec(&progress).unwrap();
        let read: Progress = minicbor::decode(&bytes).unwrap();
        let same = match &progress.lanes[..] {
            // One lane is never beyond the checkpoint, and one of which nothing is to be said is none.
            [only] => {
                let only = LaneProgress { done: None, ..only.clone() };
                let lanes = if only == LaneProgress::default() { vec![] } else { vec![only] };
                Progress { lanes, ..progress }
            }
            _ => progress,
        };
        prop_assert_eq!(read, same);
    }

    #[test]
    fn nothing_that_could_be_saved_panics(
        progress in any_progress(),
        parallelization in 0_usize..12,
        batch_size in 0_usize..9,
        tumbling in prop::option::of(0_u64..90),
        bisect: bool,
        retries in prop::option::of(0_u32..3),
        whims in 0_u64..9,
    ) {
        let config = Config {
            parallelization,
            bisect,
            retries,
            tumbling_window: tumbling.map(seconds),
            ..config(batch_size)
        };
        go_on(config, progress, whims);
    }

    #[test]
    fn no_bytes_panic(bytes: Vec<u8>) {
        let _either: Result<Progress, _> = minicbor::decode(&bytes);
    }
}

#[test]
fn times_at_the_ends_of_the_calendar_do_not_overflow() {
    for ms in [i64::MIN, i64::MAX] {
        let mut shard = Shard::new(
            Config { tumbling_window: Some(seconds(900)), max_age: Some(seconds(60)), ..config(2) },
            Progress::default(),
        );
        let arrived = Timestamp::from_millis(ms);
        shard.feed(START, [record(1, "key", arrived)], |_| true, Reach::More);
        let _any = shard.step(START);
    }
}
