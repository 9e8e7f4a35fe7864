//! Pages: order, limits, resumption.

use std::sync::Arc;

use store::{Batch, Direction, KeyRange, Limit, Page, Store};

use crate::{commit, put};

async fn scan(store: &dyn Store, range: KeyRange, limit: Limit, direction: Direction) -> Page {
    store.scan(range, limit, direction).await.expect("the engine works")
}

fn keys(page: &Page) -> Vec<&str> {
    page.entries.iter().map(|entry| std::str::from_utf8(&entry.key).unwrap()).collect()
}

/// Every key of the range, page by page.
async fn walk(
    store: &dyn Store,
    range: KeyRange,
    limit: Limit,
    direction: Direction,
) -> Vec<String> {
    let mut found = Vec::new();
    let mut next = Some(range);
    while let Some(range) = next {
        let page = scan(store, range, limit, direction).await;
        found.extend(keys(&page).into_iter().map(str::to_owned));
        next = page.next;
    }
    found
}

pub async fn both_directions(store: Arc<dyn Store>) {
    put(&*store, &["d", "a", "c", "b", "ba"].map(|key| (key, key))).await;
    let ranges: [(KeyRange, &[&str]); 5] = [
        (KeyRange::all(), &["a", "b", "ba", "c", "d"]),
        (KeyRange::prefix(b"b"), &["b", "ba"]),
        (KeyRange::between("b", "d"), &["b", "ba", "c"]),
        (KeyRange::all().after("b"), &["ba", "c", "d"]),
        (KeyRange::all().before("b"), &["a"]),
    ];
    for (range, expected) in ranges {
        for entries in 1..7 {
            let limit = Limit::entries(entries);
            let forward = walk(&*store, range.clone(), limit, Direction::Forward).await;
            assert_eq!(forward, expected, "{range:?} by {entries}");
            let mut backward = walk(&*store, range.clone(), limit, Direction::Backward).await;
            backward.reverse();
            assert_eq!(backward, expected, "{range:?} by {entries}");
        }
    }
}

pub async fn limits_end_pages(store: Arc<dyn Store>) {
    // Five bytes each.
    put(&*store, &["a", "b", "c", "d"].map(|key| (key, "1234"))).await;
    let cases = [
        (Limit { entries: 3, bytes: 1000 }, 3),
        (Limit { entries: 0, bytes: 1000 }, 1),
        (Limit { entries: 9, bytes: 0 }, 1),
        (Limit { entries: 9, bytes: 5 }, 1),
        (Limit { entries: 9, bytes: 6 }, 2),
        (Limit { entries: 9, bytes: 15 }, 3),
        (Limit { entries: usize::MAX, bytes: usize::MAX }, 4),
    ];
    for (limit, expected) in cases {
        for direction in [Direction::Forward, Direction::Backward] {
            let page = scan(&*store, KeyRange::all(), limit, direction).await;
            assert_eq!(page.entries.len(), expected, "{limit:?} {direction:?}");
            assert_eq!(page.next.is_some(), expected < 4, "{limit:?} {direction:?}");
        }
    }
}

pub async fn empty_ranges(store: Arc<dyn Store>) {
    put(&*store, &[("a", ""), ("b", "")]).await;
    let empty = [
        KeyRange::between("b", "a"),
        KeyRange::between("a", "a"),
        KeyRange::prefix(b"c"),
        KeyRange::prefix(b"a").after("a"),
        KeyRange::between("a", "b").after("a").before("a\0"),
        KeyRange::prefix(b"\xff\xff"),
    ];
    for range in empty {
        for direction in [Direction::Forward, Direction::Backward] {
            let page = scan(&*store, range.clone(), Limit::default(), direction).await;
            assert_eq!(page, Page { entries: vec![], next: None }, "{range:?} {direction:?}");
        }
    }
}

pub async fn pages_are_snapshots(store: Arc<dyn Store>) {
    // Every commit writes one round number under all keys: a page that mixes two is torn.
    let names: Vec<String> = (0..50).map(|n| format!("k{n:02}")).collect();
    let writer = {
        let (store, names) = (store.clone(), names.clone());
        tokio::spawn(async move {
            for round in 0..100u32 {
                let batch = names.iter().fold(Batch::new(), |batch, name| {
                    batch.put(name.clone(), round.to_be_bytes().to_vec())
                });
                commit(&*store, batch).await.unwrap();
            }
        })
    };
    let keys: Vec<store::Key> = names.iter().map(|name| name.clone().into()).collect();
    while !writer.is_finished() {
        let page = scan(&*store, KeyRange::all(), Limit::default(), Direction::Forward).await;
        assert!(page.entries.iter().all(|entry| entry.value == page.entries[0].value));
        let got = store.get(&keys).await.unwrap();
        let value = |entry: &Option<store::Entry>| entry.as_ref().map(|entry| entry.value.clone());
        assert!(got.iter().all(|entry| value(entry) == value(&got[0])));
        tokio::task::yield_now().await;
    }
    writer.await.unwrap();
}

pub async fn resuming_misses_nothing_that_stays(store: Arc<dyn Store>) {
    for direction in [Direction::Forward, Direction::Backward] {
        let stays: Vec<String> = (0..60).map(|n| format!("{n:02}")).collect();
        for key in &stays {
            put(&*store, &[(key, "")]).await;
        }
        let mut found = Vec::new();
        let mut next = Some(KeyRange::all());
        let mut round = 0;
        while let Some(range) = next {
            let page = scan(&*store, range, Limit::entries(7), direction).await;
            found.extend(keys(&page).into_iter().map(str::to_owned));
            next = page.next;
            // Between pages others come and go, before, at and behind the resumption point.
            let last = found.last().cloned().unwrap_or_default();
            put(&*store, &[("00x", ""), (&format!("{last}x"), ""), ("59x", "")]).await;
            commit(&*store, Batch::new().delete(format!("{last}x")).delete("00x")).await.unwrap();
            round += 1;
        }
        assert!(round > 5);
        found.retain(|key| stays.contains(key));
        if direction == Direction::Backward {
            found.reverse();
        }
        assert_eq!(found, stays);
        commit(&*store, Batch::new().delete_range(KeyRange::all())).await.unwrap();
    }
}

pub async fn deleted_entries_are_skipped(store: Arc<dyn Store>) {
    let names: Vec<String> = (0..100).map(|n| format!("{n:02}")).collect();
    for name in &names {
        put(&*store, &[(name, name)]).await;
    }
    let batch = Batch::new().delete_range(KeyRange::between("10", "90")).put("50", "again");
    commit(&*store, batch.delete("05").delete("95")).await.unwrap();
    let expected: Vec<&String> = names
        .iter()
        .filter(|name| !("10".."90").contains(&name.as_str()) || *name == "50")
        .filter(|name| !["05", "95"].contains(&name.as_str()))
        .collect();
    for entries in [1, 3, 1000] {
        let limit = Limit::entries(entries);
        let forward = walk(&*store, KeyRange::all(), limit, Direction::Forward).await;
        assert_eq!(forward.iter().collect::<Vec<_>>(), expected);
        let backward = walk(&*store, KeyRange::all(), limit, Direction::Backward).await;
        assert_eq!(backward.iter().rev().collect::<Vec<_>>(), expected);
    }
}
