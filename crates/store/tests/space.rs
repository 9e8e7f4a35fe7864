//! Space is given back: after deletes the index is written anew, and nothing else is seen of it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on fails")]

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use store::{
    Batch, Direction, Key, KeyRange, Limit, Store,
    sim::{SMALL, Sim, SimDisk},
};

/// What a call on the simulated store comes to: it never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the simulation waits for nothing"),
    }
}

fn key(n: u32) -> Key {
    format!("{:08x}", n.wrapping_mul(0x9e37_79b1)).into()
}

fn put(store: &Sim, keys: std::ops::Range<u32>, fill: u8) {
    for n in keys {
        now(store.commit(Batch::new().put(key(n), vec![fill; 1_000])))
            .unwrap()
            .committed()
            .unwrap();
    }
}

fn delete(store: &Sim, keys: std::ops::Range<u32>) {
    for n in keys {
        delete_key(store, key(n));
    }
}

/// Gives the background time: it works between commits.
fn wait(store: &Sim) {
    for _ in 0..3_000 {
        now(store.commit(Batch::new().put("tick", vec![0; 64]))).unwrap().committed().unwrap();
    }
    delete_key(store, "tick".into());
}

fn delete_key(store: &Sim, key: Key) {
    now(store.commit(Batch::new().delete(key))).unwrap().committed().unwrap();
}

fn all(store: &impl Store) -> Vec<(Key, u8)> {
    let mut all = Vec::new();
    let mut rest = Some(KeyRange::all());
    while let Some(range) = rest {
        let page = now(store.scan(range, Limit::default(), Direction::Forward)).unwrap();
        all.extend(page.entries.into_iter().map(|entry| (entry.key, entry.value[0])));
        rest = page.next;
    }
    all
}

fn index_bytes(disk: &SimDisk) -> usize {
    disk.image()["index.redb"].len()
}

fn sorted(mut entries: Vec<(Key, u8)>) -> Vec<(Key, u8)> {
    entries.sort();
    entries
}

#[test]
fn deletes_give_space_back() {
    let disk = SimDisk::new(5);
    let store = Sim::open(&disk, SMALL, 5).unwrap();
    put(&store, 0..3_000, b'a');
    let full = index_bytes(&disk);
    assert!(full > 3_000_000, "{full}");
    delete(&store, 300..3_000);
    // What is written meanwhile, before and behind what is copied, replaced, new and deleted.
    put(&store, 200..400, b'b');
    delete(&store, 0..20);
    put(&store, 5_000..5_100, b'c');
    wait(&store);
    let left = index_bytes(&disk);
    assert!(left < full / 4, "{full} bytes became {left}");
    let expected = (20..200)
        .map(|n| (key(n), b'a'))
        .chain((200..400).map(|n| (key(n), b'b')))
        .chain((5_000..5_100).map(|n| (key(n), b'c')));
    let expected = sorted(expected.collect());
    assert_eq!(all(&store), expected);
    drop(store);
    let store = Sim::open(&disk, SMALL, 6).unwrap();
    assert_eq!(all(&store), expected);
    assert!(!disk.image().contains_key("index.new"));
}

/// The counter-example: what is only replaced leaves nothing to give back.
#[test]
fn replacing_does_not_grow_the_index_and_needs_no_new_one() {
    let disk = SimDisk::new(7);
    let store = Sim::open(&disk, SMALL, 7).unwrap();
    put(&store, 0..2_000, b'a');
    // Settles how dense a new index is.
    put(&store, 0..2_000, b'b');
    let before = index_bytes(&disk);
    for fill in [b'c', b'd'] {
        put(&store, 0..2_000, fill);
        assert!(!disk.image().contains_key("index.new"));
    }
    let after = index_bytes(&disk);
    assert!(after < before * 3 / 2, "{before} bytes became {after}");
    assert_eq!(all(&store), sorted((0..2_000).map(|n| (key(n), b'd')).collect()));
}

#[test]
fn a_deleted_range_gives_space_back() {
    let disk = SimDisk::new(9);
    let store = Sim::open(&disk, SMALL, 9).unwrap();
    put(&store, 0..3_000, b'a');
    let full = index_bytes(&disk);
    let range = KeyRange::all().after("2");
    let kept = all(&store).into_iter().take_while(|(found, _)| found < "2");
    let mut kept: Vec<_> = kept.collect();
    now(store.commit(Batch::new().delete_range(range))).unwrap().committed().unwrap();
    put(&store, 9_000..9_100, b'z');
    wait(&store);
    kept.extend((9_000..9_100).map(|n| (key(n), b'z')));
    assert_eq!(all(&store), sorted(kept));
    let left = index_bytes(&disk);
    assert!(left < full / 4, "{full} bytes became {left}");
}
