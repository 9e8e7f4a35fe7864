//! Killed before and after each of its commits, a pipe loses nothing.

use crate::house::*;
use aws_api::pipes::*;
use std::sync::Arc;
use store::{Memory, Store};
use testing::Mortal;

fn asked() -> CreatePipeRequest {
    let of = PipeSourceKinesisStreamParameters {
        batch_size: Some(2),
        maximum_retry_attempts: Some(1),
        on_partial_batch_item_failure: Some(OnPartialBatchItemFailureStreams::AutomaticBisect),
        dead_letter_config: Some(DeadLetterConfig { arn: Some(DEAD.to_owned()) }),
        ..from_start()
    };
    CreatePipeRequest {
        target_parameters: Some(PipeTargetParameters {
            input_template: Some("<$.data>".to_owned()),
            ..PipeTargetParameters::default()
        }),
        ..from_stream(of)
    }
}

/// Whether the function was given what is good, and the queue told of what is not.
fn is_done(house: &House) -> bool {
    let given = house.near.bodies(FUNCTION).concat();
    let letters = house.near.bodies(&url(DEAD));
    let bad = r#""startSequenceNumber":"495000000000000000000002""#;
    ["\"one\"", "\"three\"", "\"four\"", "\"five\""].iter().all(|good| given.contains(good))
        && letters.iter().any(|letter| letter.contains(bad))
}

/// Whether a pipe killed at that commit was killed at all; it must be done in any case.
async fn killed_at(commit: usize, after: bool) -> bool {
    let disk: Arc<dyn Store> = Arc::new(Memory::new());
    let mortal = Mortal::over(disk.clone(), None);
    let mut house = House::on(mortal.clone());
    *house.near.fails_for.lock().unwrap() = Some("bad");
    house.running(asked()).await;
    mortal.comes_after(commit, after);
    for data in ["one", "bad", "three", "four", "five"] {
        house.stream.put("s", "k", data);
    }
    for _ in 0..1_000 {
        if mortal.is_dead() || is_done(&house) {
            break;
        }
        house.pass().await;
    }
    // What follows the last answer is saved, or is cut off.
    house.settle().await;
    house.restart_on(disk).await;
    house.until("all of it", || is_done(&house)).await;
    let letters = house.near.bodies(&url(DEAD));
    let of_others = letters.iter().filter(|letter| !letter.contains("000000000000000000002\""));
    assert_eq!(of_others.count(), 0, "nothing else is given up: {letters:?}");
    // A batch that was under way may come again, no more: what was done with is behind the checkpoint.
    house.settle().await;
    let before = house.near.to(FUNCTION).len();
    house.restart().await;
    house.stream.put("s", "k", "last");
    house.until("the last", || house.near.bodies(FUNCTION).concat().contains("last")).await;
    let again = house.near.bodies(FUNCTION)[before..].concat();
    assert!(!again.contains("one") && !again.contains("bad"), "{again}");
    mortal.is_dead()
}

#[tokio::test]
async fn killed_at_any_commit_nothing_is_lost() {
    for after in [false, true] {
        let mut commit = 0;
        while killed_at(commit, after).await {
            commit += 1;
        }
        assert!(commit > 5, "it commits more than {commit} times");
    }
}
