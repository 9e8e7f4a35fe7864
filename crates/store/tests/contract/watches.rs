//! Who is woken, and who sleeps on.

use std::{
    future::Future,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use store::{Batch, Check, KeyRange, Store, Watch};

use crate::{commit, put};

/// Whether the watch would wake now; if so, it is used up.
fn woken(watch: &mut Watch) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    pin!(watch.changed()).poll(&mut context) == Poll::Ready(())
}

const PREFIXES: [&str; 6] = ["", "a", "ab", "abc", "b", "ac"];

fn watches(store: &dyn Store) -> Vec<Watch> {
    PREFIXES.iter().map(|prefix| store.watch((*prefix).into())).collect()
}

fn all_woken(watches: &mut [Watch]) -> Vec<&'static str> {
    let woken = watches.iter_mut().zip(PREFIXES).filter_map(|(w, p)| woken(w).then_some(p));
    woken.collect()
}

pub async fn a_commit_wakes_its_prefixes(store: Arc<dyn Store>) {
    let mut watches = watches(&*store);
    assert!(all_woken(&mut watches).is_empty());
    let cases: [(&str, &[&str]); 6] = [
        ("abc", &["", "a", "ab", "abc"]),
        ("abd", &["", "a", "ab"]),
        ("a", &["", "a"]),
        ("acz", &["", "a", "ac"]),
        ("b", &["", "b"]),
        ("c", &[""]),
    ];
    for (key, expected) in cases {
        put(&*store, &[(key, "")]).await;
        assert_eq!(all_woken(&mut watches), expected, "put {key}");
        commit(&*store, Batch::new().delete(key)).await.unwrap();
        assert_eq!(all_woken(&mut watches), expected, "delete {key}");
    }
    // One that waits is woken too, and what was dropped leaves the others alone.
    drop(watches.remove(1));
    let mut waiting = store.watch("a".into());
    let task = tokio::spawn(async move { waiting.changed().await });
    tokio::task::yield_now().await;
    put(&*store, &[("ab", "")]).await;
    task.await.unwrap();
    assert!(woken(&mut watches[1]));
}

pub async fn others_sleep_on(store: Arc<dyn Store>) {
    let mut watches = watches(&*store);
    put(&*store, &[("c", "")]).await;
    assert_eq!(all_woken(&mut watches), [""]);
    let conflict = Batch::new().check(Check::Absent("c".into())).put("abc", "");
    commit(&*store, conflict).await.unwrap_err();
    assert!(all_woken(&mut watches).is_empty());
    // A watch begins with the future.
    assert!(!woken(&mut store.watch("c".into())));
}

pub async fn wakes_coalesce(store: Arc<dyn Store>) {
    let mut watch = store.watch("a".into());
    for _ in 0..10 {
        put(&*store, &[("a1", ""), ("a2", "")]).await;
    }
    assert!(woken(&mut watch));
    assert!(!woken(&mut watch));
}

pub async fn range_deletes_wake(store: Arc<dyn Store>) {
    let mut watches = watches(&*store);
    let cases: [(KeyRange, &[&str]); 4] = [
        (KeyRange::prefix(b"ab"), &["", "a", "ab", "abc"]),
        (KeyRange::between("abd", "b"), &["", "a", "ab", "ac"]),
        (KeyRange::all(), &PREFIXES),
        (KeyRange::between("b", "a"), &[]),
    ];
    for (range, expected) in cases {
        commit(&*store, Batch::new().delete_range(range.clone())).await.unwrap();
        assert_eq!(all_woken(&mut watches), expected, "{range:?}");
    }
}
