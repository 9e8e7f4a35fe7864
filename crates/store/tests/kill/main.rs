//! Kills across real processes: a child writes and reports what was acknowledged, is killed with
//! SIGKILL at a random moment, and its parent opens the store and looks.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

#[path = "../common/mod.rs"]
mod common;
mod steps;

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Lines},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

use common::TempDir;
use steps::{BLOB, BLOB_EVERY, DATA, KEPT, task_key, value};
use store::{
    BlobId, Direction, KeyRange, Limit, Store, StoreError, get_one, keys::KeyReader, open_embedded,
    sim::Dice,
};

const ROUNDS: u32 = 120;

struct Writer {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Writer {
    /// Starts the child and waits until it has the store open.
    fn start(dir: &Path) -> Writer {
        let mut command = Command::new(env!("CARGO_BIN_EXE_store-kill-child"));
        let mut child = command.arg(dir).stdout(Stdio::piped()).spawn().expect("starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let first = lines.next().expect("a line").expect("readable");
        assert_eq!(first, "open");
        Writer { child, lines }
    }

    /// Kills it after so many acknowledgements, and adds to `acknowledged` all that it reported,
    /// up to the last one it got out.
    fn kill_after(mut self, count: u64, acknowledged: &mut BTreeMap<u32, u64>) {
        let mut note = |line: std::io::Result<String>| {
            let line = line.expect("readable");
            let (task, number) = line.split_once(' ').expect("task and step");
            let (task, number) = (task.parse().unwrap(), number.parse().unwrap());
            assert!(acknowledged.insert(task, number) < Some(number), "steps go forward");
        };
        self.lines.by_ref().take(count as usize).for_each(&mut note);
        self.child.kill().expect("kills");
        self.child.wait().expect("is dead");
        // The pipe outlives the writer.
        self.lines.for_each(&mut note);
    }
}

/// That what is there is what so many steps leave, and no trace of another.
async fn verify(store: &dyn Store, task: u32, number: u64) {
    let range = KeyRange::prefix(&task_key(DATA, task));
    let limit = Limit { entries: 1_000, bytes: usize::MAX };
    let page = store.scan(range, limit, Direction::Forward).await.expect("reads");
    let found: Vec<u64> = page
        .entries
        .iter()
        .map(|entry| {
            let mut key = KeyReader::new(&entry.key, DATA).expect("data");
            key.u32().expect("a task");
            let step = key.u64().expect("a step");
            assert!(entry.value[..] == value(task, step), "the value of task {task}, step {step}");
            step
        })
        .collect();
    let expected: Vec<u64> = ((number + 1).saturating_sub(KEPT).max(1)..=number).collect();
    assert_eq!(found, expected, "task {task}");

    let blob_step = number - number % BLOB_EVERY;
    let reference = get_one(store, task_key(BLOB, task)).await.expect("reads");
    assert_eq!(reference.is_some(), blob_step > 0, "task {task}");
    if let Some(reference) = reference {
        let id = BlobId::from_bytes(reference.value[..].try_into().expect("an id"));
        let reader = store.blobs().open(id).await.expect("opens").expect("it is referred to");
        let body = reader.read_at(0, usize::MAX).await.expect("reads");
        assert!(body[..] == value(task, blob_step), "the blob of task {task}");
    }
}

#[tokio::test]
async fn what_a_killed_process_acknowledged_is_there() {
    let dir = TempDir::new();
    let mut dice = Dice(4);
    let mut acknowledged = BTreeMap::new();
    for _ in 0..ROUNDS {
        let count = if dice.below(4) == 0 { dice.below(8) } else { dice.below(600) };
        Writer::start(dir.path()).kill_after(count, &mut acknowledged);
        let store = open_embedded(dir.path(), steps::OPTIONS).expect("opens after a kill");
        for task in 0..steps::TASKS {
            let number = steps::read_step(&store, task).await.0;
            let told = acknowledged.get(&task).copied().unwrap_or(0);
            // One more may have been on its way.
            assert!((told..=told + 1).contains(&number), "task {task}: {number}, told {told}");
            verify(&store, task, number).await;
            acknowledged.insert(task, number);
        }
    }
    assert!(acknowledged.values().sum::<u64>() > u64::from(ROUNDS) * 50, "too little happened");
}

#[test]
fn a_second_process_is_refused() {
    let dir = TempDir::new();
    let writer = Writer::start(dir.path());
    let refused = open_embedded(dir.path(), steps::OPTIONS).err().expect("it is open elsewhere");
    assert!(matches!(refused, StoreError::InUse { .. }), "{refused}");
    assert!(refused.to_string().contains(&dir.path().display().to_string()), "{refused}");
    writer.kill_after(0, &mut BTreeMap::new());
    open_embedded(dir.path(), steps::OPTIONS).expect("the other is gone");
}
