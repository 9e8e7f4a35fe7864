//! What the embedded engine makes of a disk that it finds: torn, damaged, foreign, taken.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use store::{
    Batch, Direction, KeyRange, Limit, Options, Store, StoreError,
    sim::{Dice, SMALL, Sim, SimDisk},
};

/// All stays in the log.
const LOG_ONLY: Options = Options { generation_bytes: 1 << 20, backlog_bytes: 1 << 20, ..SMALL };
const COMMITS: u64 = 12;
const BLOCK_BITS: u64 = 4096 * 8;
const SEGMENT: &str = "log/0000000000000001";

fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the simulation never waits"),
    }
}

/// A disk with commits that put 1, 2, 3… under «0», «1», «2»…, each in a frame of one block.
fn disk_with_commits() -> SimDisk {
    let disk = SimDisk::new(0);
    let store = Sim::open(&disk, LOG_ONLY, 0).expect("opens");
    for n in 1..=COMMITS {
        let batch = Batch::new().put(n.to_be_bytes().to_vec(), vec![n as u8; 100]);
        now(store.commit(batch)).expect("commits").committed().expect("no checks");
    }
    disk
}

fn entries(store: &Sim) -> Vec<u64> {
    let page = now(store.scan(KeyRange::all(), Limit::default(), Direction::Forward));
    let entries = page.expect("reads").entries.into_iter();
    let numbers = entries.map(|entry| {
        let n = u64::from_be_bytes(entry.key[..].try_into().expect("eight bytes"));
        assert_eq!(entry.value[..], [n as u8; 100]);
        n
    });
    numbers.collect()
}

#[test]
fn damage_is_named_and_never_read() {
    let mut dice = Dice(1);
    for _ in 0..400 {
        let disk = disk_with_commits();
        let bit = dice.below(COMMITS * BLOCK_BITS);
        disk.flip_bit(SEGMENT, bit as usize);
        let frame = bit / BLOCK_BITS;
        match Sim::open(&disk, LOG_ONLY, 0) {
            // In the padding. Or in the last frame, which is then taken for one that was torn.
            Ok(store) => {
                let found = entries(&store);
                let all = 1..=COMMITS;
                let torn = frame == COMMITS - 1 && found.iter().copied().eq(1..COMMITS);
                assert!(torn || found.iter().copied().eq(all), "bit {bit}: {found:?}");
            }
            Err(StoreError::Corrupt { file, offset, reason }) => {
                assert_eq!((&file[..], offset), (SEGMENT, frame * 4096), "bit {bit}: {reason}");
                assert_ne!(frame, COMMITS - 1);
            }
            Err(other) => panic!("bit {bit}: {other}"),
        }
    }
}

#[test]
fn a_damaged_header_before_others_is_an_error() {
    let disk = disk_with_commits();
    disk.flip_bit(SEGMENT, 3 * BLOCK_BITS as usize);
    let error = Sim::open(&disk, LOG_ONLY, 0).err().expect("a commit is gone");
    assert_eq!(
        error.to_string(),
        "log/0000000000000001 is damaged at byte 12288: commits 4 to 4 are missing"
    );
    // Whole again, it opens: the refusal changed nothing.
    disk.flip_bit(SEGMENT, 3 * BLOCK_BITS as usize);
    assert_eq!(entries(&Sim::open(&disk, LOG_ONLY, 0).expect("opens")).len() as u64, COMMITS);
}

#[test]
fn another_layout_is_refused() {
    let disk = disk_with_commits();
    // «millstream store 1» to «… 3»: bit 1 of its 18th byte.
    disk.flip_bit("layout", 17 * 8 + 1);
    let error = Sim::open(&disk, LOG_ONLY, 0).err().expect("another layout");
    assert_eq!(
        error.to_string(),
        "layout says layout \"millstream store 3\", this version knows only \"millstream store 1\""
    );
}

#[test]
fn a_store_without_its_layout_is_refused() {
    let disk = disk_with_commits();
    disk.remove_file("layout");
    let error = Sim::open(&disk, LOG_ONLY, 0).err().expect("no layout");
    assert!(matches!(error, StoreError::UnknownLayout { .. }), "{error}");
}

#[test]
fn one_at_a_time() {
    let disk = SimDisk::new(0);
    let first = Sim::open(&disk, LOG_ONLY, 0).expect("opens");
    let error = Sim::open(&disk, LOG_ONLY, 0).err().expect("taken");
    assert!(matches!(error, StoreError::InUse { .. }), "{error}");
    drop(first);
    Sim::open(&disk, LOG_ONLY, 0).expect("free again");
}

#[test]
fn after_a_failed_write_nothing_is_taken_until_it_is_opened_again() {
    let disk = disk_with_commits();
    let store = Sim::open(&disk, LOG_ONLY, 0).expect("opens");
    disk.cut_power();
    let error = now(store.commit(Batch::new().put("k", "v"))).expect_err("no power");
    assert!(matches!(error, StoreError::Io { .. }), "{error}");
    disk.restart_after_kill();
    // The disk is back, but what was half written is unknown.
    let error = now(store.commit(Batch::new().put("k", "v"))).expect_err("stopped");
    assert!(matches!(error, StoreError::Stopped { .. }), "{error}");
    drop(store);
    assert_eq!(entries(&Sim::open(&disk, LOG_ONLY, 0).expect("opens")).len() as u64, COMMITS);
}
