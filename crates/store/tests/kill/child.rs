//! The process that is killed: writes, and says on its standard output what was acknowledged.
//!
//! `store-kill-child DIR`: each of a few tasks goes on where the store says that it was. Step by
//! step, so that the parent knows from the number of steps alone what must be there.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "its parent reports")]

mod steps;

use std::{io::Write, sync::Arc};

use steps::{BLOB, BLOB_EVERY, COUNTER, DATA, KEPT, task_key, value};
use store::{Batch, Check, Key, KeyRange, Store, Version, keys::KeyWriter, open_embedded};
use tokio::task::JoinSet;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let dir = std::env::args().nth(1).expect("a directory");
    let store: Arc<dyn Store> = Arc::new(open_embedded(dir, steps::OPTIONS).expect("opens"));
    say("open");
    let mut tasks = JoinSet::new();
    for task in 0..steps::TASKS {
        let store = store.clone();
        tasks.spawn(async move {
            let mut step = steps::read_step(&*store, task).await;
            loop {
                step = take(&*store, task, step).await;
                say(&format!("{task} {}", step.0));
            }
        });
    }
    let ended: Option<Result<(), _>> = tasks.join_next().await;
    panic!("tasks run until they are killed: {ended:?}");
}

fn data_key(task: u32, number: u64) -> Key {
    KeyWriter::new(DATA).u32(task).u64(number).finish()
}

/// Takes the next step.
async fn take(
    store: &dyn Store,
    task: u32,
    (taken, version): (u64, Option<Version>),
) -> (u64, Option<Version>) {
    let number = taken + 1;
    let counter = task_key(COUNTER, task);
    let check = match version {
        Some(version) => Check::Version(counter.clone(), version),
        None => Check::Absent(counter.clone()),
    };
    let first_kept = data_key(task, (number + 1).saturating_sub(KEPT));
    let mut batch = Batch::new()
        .check(check)
        .put(counter, number.to_be_bytes().to_vec())
        .put(data_key(task, number), value(task, number))
        .delete_range(KeyRange::between(data_key(task, 0), first_kept));
    let mut blob = None;
    if number.is_multiple_of(BLOB_EVERY) {
        let new = store.blobs().put(value(task, number).into()).await.expect("stores");
        batch = batch.put(task_key(BLOB, task), new.id().to_bytes().to_vec());
        blob = Some(new);
    }
    let outcome = store.commit(batch).await.expect("commits");
    drop(blob);
    (number, Some(outcome.committed().expect("nobody else writes")))
}

/// One write a line, straight into the pipe: what was said survives the speaker.
fn say(line: &str) {
    let line = format!("{line}\n");
    std::io::stdout().lock().write_all(line.as_bytes()).expect("the parent listens");
}
