//! What a crash or a failing disk leaves behind.

use crate::fanout::{OLDEST, from, subscribe};
use crate::house::{House, id, refusal, texts};
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use store::*;
use testing::{Gate, Gated};

/// What becomes of a commit.
#[derive(Clone, Copy)]
enum Fault {
    None,
    /// It fails and nothing was written.
    Before,
    /// It was written, but nobody is told.
    After,
    /// It takes a while.
    Slow,
    /// The code is wrong.
    Panic,
}

/// A store in memory whose next commits go as planned, and all others well.
#[derive(Default)]
struct Faulty {
    /// Whether reads fail.
    blind: AtomicBool,
    plan: Mutex<VecDeque<Fault>>,
}

#[async_trait::async_trait]
impl Gate for Faulty {
    async fn reads(&self) -> Result<(), StoreError> {
        match self.blind.load(Ordering::SeqCst) {
            true => Err(StoreError::Stopped { reason: "planned".to_owned() }),
            false => Ok(()),
        }
    }

    async fn commit(&self, store: &dyn Store, batch: Batch) -> Result<Outcome, StoreError> {
        let fault = self.plan.lock().pop_front().unwrap_or(Fault::None);
        let failed = || StoreError::Stopped { reason: "planned".to_owned() };
        match fault {
            Fault::None => store.commit(batch).await,
            Fault::Slow => {
                tokio::task::yield_now().await;
                store.commit(batch).await
            }
            Fault::Before => Err(failed()),
            Fault::Panic => panic!("planned"),
            Fault::After => store.commit(batch).await.and(Err(failed())),
        }
    }
}

async fn house() -> (House, Arc<Gated<Faulty>>) {
    let store = Gated::new(Arc::new(Memory::new()), Faulty::default());
    let house = House::over(store.clone());
    house.create("clicks", 1).await.unwrap();
    (house, store)
}

#[tokio::test]
async fn a_put_whose_commit_fails_is_refused_and_the_next_goes_on_behind_it() {
    for (fault, kept) in [(Fault::Before, vec!["0", "2"]), (Fault::After, vec!["0", "1", "2"])] {
        let (house, store) = house().await;
        let first = house.put("k", "0").await.unwrap().sequence_number;
        store.plan.lock().push_back(fault);
        assert_eq!(refusal(house.put("k", "1").await).0, "InternalFailure");
        let last = house.put("k", "2").await.unwrap().sequence_number;
        assert!(first < last);
        let read = house.read(0, 10).await;
        assert_eq!(texts(&read), kept);
        assert!(read.windows(2).all(|w| w[0].sequence_number < w[1].sequence_number));
    }
}

#[tokio::test]
async fn a_call_that_commits_for_others_and_is_dropped_takes_nothing_with_it() {
    let (house, store) = house().await;
    house.put("k", "0").await.unwrap();
    store.plan.lock().push_back(Fault::Slow);
    let mut leader = Box::pin(house.put("k", "1"));
    assert!(look_at(leader.as_mut()).is_pending());
    let mut follower = Box::pin(house.put("k", "2"));
    assert!(look_at(follower.as_mut()).is_pending());
    drop(leader);
    follower.await.unwrap();
    house.put("k", "3").await.unwrap();
    assert_eq!(texts(&house.read(0, 10).await), ["0", "1", "2", "3"]);
}

#[tokio::test]
async fn a_panic_in_a_commit_does_not_hold_the_shard_up() {
    let (house, store) = house().await;
    let house = Arc::new(house);
    house.put("k", "0").await.unwrap();
    store.plan.lock().push_back(Fault::Panic);
    let putter = house.clone();
    assert!(tokio::spawn(async move { putter.put("k", "1").await.map(|_| ()) }).await.is_err());
    house.put("k", "2").await.unwrap();
    assert_eq!(texts(&house.read(0, 10).await), ["0", "2"]);
}

/// Looks at a future once.
fn look_at<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

#[tokio::test]
async fn a_record_that_could_not_be_stored_is_told_alone() {
    let (house, store) = house().await;
    house.split(0, "170141183460469231731687303715884105728").await.unwrap();
    let records = (0..20).map(|i| (format!("key-{i}"), "x".to_owned())).collect::<Vec<_>>();
    house.put_all(records.clone()).await;
    store.plan.lock().push_back(Fault::Before);
    let put = house.put_all(records).await;
    let failed = put.failed_record_count.unwrap();
    assert!(0 < failed && failed < 20, "one shard of two: {failed}");
    for entry in put.records {
        match entry.error_code {
            Some(code) => assert_eq!((code.as_str(), entry.shard_id), ("InternalFailure", None)),
            None => assert!(entry.sequence_number.is_some() && entry.shard_id.is_some()),
        }
    }
}

#[tokio::test]
async fn a_split_that_was_stopped_between_its_commits_is_completed_by_whoever_comes() {
    for fault in [Fault::Before, Fault::After] {
        let (mut house, store) = house().await;
        house.put("k", "before").await.unwrap();
        store.plan.lock().extend([Fault::None, fault]);
        assert_eq!(refusal(house.split(0, "1000").await).0, "InternalFailure");
        house.reopen();
        let put = house.put("k", "after").await.unwrap();
        assert_eq!(put.shard_id, id(2));
        assert_eq!(house.shards().await.len(), 3);
        assert_eq!(texts(&house.read(0, 10).await), ["before"]);
        assert_eq!(texts(&house.read(2, 10).await), ["after"]);
    }
}

/// The server is killed before or after each of the commits that bring two shards to three, in turn.
#[tokio::test]
async fn scaling_that_was_stopped_anywhere_goes_on_after_a_restart() {
    use crate::scaling::{are_even, ask_for, open_ranges};
    for fault in [Fault::Before, Fault::After] {
        let mut stopped = 0;
        loop {
            let (mut house, store) = house().await;
            house.split(0, &(1_u128 << 127).to_string()).await.unwrap();
            house.put("k", "before").await.unwrap();
            ask_for(&house, 3).await.unwrap();
            store.plan.lock().extend(std::iter::repeat_n(Fault::None, stopped).chain([fault]));
            let done = house.room.scale().await.is_ok();
            store.plan.lock().clear();
            house.reopen();
            house.room.scale().await.unwrap();
            assert!(are_even(&open_ranges(&house).await, 3), "after {stopped} commits");
            house.put("k", "after").await.unwrap();
            let mut all = Vec::new();
            for shard in house.shards().await {
                let number = shard.shard_id["shardId-".len()..].parse().unwrap();
                all.extend(texts(&house.read(number, 10).await));
            }
            assert_eq!(all, ["before", "after"]);
            if done {
                break;
            }
            stopped += 1;
        }
        assert!(stopped >= 6, "{stopped} commits: two splits and a merge of two each");
    }
}

#[tokio::test]
async fn a_writer_of_the_time_before_the_split_cannot_write_to_the_closed_shard() {
    let (house, store) = house().await;
    house.put("k", "before").await.unwrap();
    // The first commit closes the shard, the second never comes: the same room's writer still
    // holds its claim on the shard.
    store.plan.lock().extend([Fault::None, Fault::Before]);
    assert!(house.split(0, "1000").await.is_err());
    assert_eq!(house.put("k", "after").await.unwrap().shard_id, id(2));
    assert_eq!(texts(&house.read(0, 10).await), ["before"]);
}

#[tokio::test]
async fn a_subscription_completes_the_split_that_a_crash_left_half_done() {
    let (house, store) = house().await;
    let app = house.register("app").await.unwrap();
    let mut reader = subscribe(&house, &app, 0, from(OLDEST)).await.unwrap();
    reader.event().await;
    store.plan.lock().extend([Fault::None, Fault::Before]);
    assert!(house.split(0, "1000").await.is_err());
    // Nobody else touches the stream.
    assert_eq!(reader.event().await.child_shards.map(|children| children.len()), Some(2));
    assert_eq!(reader.next().await, None);
}

#[tokio::test]
async fn a_subscription_of_which_nobody_knows_holds_the_shard_for_its_five_seconds() {
    for (fault, again) in [(Fault::Before, true), (Fault::After, false)] {
        let (house, store) = house().await;
        let app = house.register("app").await.unwrap();
        store.plan.lock().push_back(fault);
        let failed = subscribe(&house, &app, 0, from(OLDEST)).await.map(|_| ());
        assert_eq!(refusal(failed).0, "InternalFailure");
        assert_eq!(subscribe(&house, &app, 0, from(OLDEST)).await.is_ok(), again);
        house.clock.advance(Duration::from_secs(5));
        assert!(subscribe(&house, &app, 0, from(OLDEST)).await.is_ok());
    }
}

#[tokio::test]
async fn a_stream_whose_store_fails_ends_and_the_next_goes_on_from_its_number() {
    let (house, store) = house().await;
    let app = house.register("app").await.unwrap();
    house.put("k", "one").await.unwrap();
    let mut reader = subscribe(&house, &app, 0, from(OLDEST)).await.unwrap();
    let number = reader.event().await.continuation_sequence_number;
    house.put("k", "two").await.unwrap();
    store.blind.store(true, Ordering::SeqCst);
    assert_eq!(reader.next().await, Some(Err("InternalFailureException".to_owned())));
    store.blind.store(false, Ordering::SeqCst);
    assert_eq!(reader.next().await, None);
    house.clock.advance(Duration::from_secs(5));
    let after = from(aws_api::kinesis::ShardIteratorType::AfterSequenceNumber);
    let after = aws_api::kinesis::StartingPosition { sequence_number: number, ..after };
    let mut reader = subscribe(&house, &app, 0, after).await.unwrap();
    assert_eq!(texts(&reader.event().await.records), ["two"]);
}
