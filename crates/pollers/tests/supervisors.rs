//! What is called for has one supervisor at a time, and another when it is called for again.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use event_engine::MAX_BACKOFF;
use foundation::{Ambient, Timestamp};
use pollers::Supervisors;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// How a supervisor ends.
#[derive(Debug, Clone, Copy)]
enum End {
    Gone,
    Panic,
}

/// Lets everything happen that can.
async fn quiet() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn there_is_one_at_a_time_and_one_that_fails_is_followed_by_another() {
    let (ambient, clock) = Ambient::seeded(7, Timestamp::EPOCH);
    let supervisors = Arc::new(Supervisors::default());
    let (begun, mut begins) = mpsc::channel(8);
    let running = supervisors.clone();
    tokio::spawn(async move {
        let each = |name: &'static str| {
            let begun = begun.clone();
            async move {
                let (end, ended) = oneshot::channel();
                begun.send((name, end)).await.unwrap();
                assert!(matches!(ended.await, Ok(End::Gone)), "a defect");
            }
        };
        running.run(&ambient, each).await;
    });
    for name in ["a", "a", "b"] {
        supervisors.attend(name);
    }
    let (first, second) = (begins.recv().await.unwrap(), begins.recv().await.unwrap());
    let (a, b) = if first.0 == "a" { (first, second) } else { (second, first) };
    assert_eq!((a.0, b.0), ("a", "b"));
    supervisors.attend("a");
    quiet().await;
    assert!(begins.try_recv().is_err(), "it is looked after");
    a.1.send(End::Gone).unwrap();
    let a = begins.recv().await.unwrap();
    assert_eq!(a.0, "a", "called for while the other ended");
    a.1.send(End::Gone).unwrap();
    b.1.send(End::Panic).unwrap();
    quiet().await;
    clock.advance(MAX_BACKOFF - Duration::from_millis(1));
    quiet().await;
    assert!(begins.try_recv().is_err(), "a has ended, and b rests");
    clock.advance(Duration::from_millis(1));
    assert_eq!(begins.recv().await.unwrap().0, "b");
}
