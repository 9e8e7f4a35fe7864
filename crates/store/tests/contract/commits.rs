//! Checks, writes, conflicts, versions.

use std::sync::Arc;

use store::{Batch, Check, Conflict, Direction, Key, KeyRange, Limit, Store, get_one};

use crate::{commit, put, read, value};

pub async fn what_is_put_is_read(store: Arc<dyn Store>) {
    let version = put(&*store, &[("a", "1"), ("b", ""), ("", "empty key")]).await;
    let keys: Vec<Key> = ["b", "nothing", "a", ""].map(Key::from).into();
    let read = store.get(&keys).await.expect("get");
    let read: Vec<_> =
        read.iter().map(|entry| entry.as_ref().map(|e| (&e.key[..], &e.value[..]))).collect();
    assert_eq!(
        read,
        [Some((&b"b"[..], &b""[..])), None, Some((b"a", b"1")), Some((b"", b"empty key"))]
    );
    assert_eq!(get_one(&*store, "a".into()).await.unwrap().unwrap().version, version);
}

pub async fn checks_decide(store: Arc<dyn Store>) {
    let old = put(&*store, &[("there", "1")]).await;
    let new = put(&*store, &[("there", "2")]).await;
    let cases = [
        (Check::Present("there".into()), true),
        (Check::Absent("there".into()), false),
        (Check::Version("there".into(), new), true),
        (Check::Version("there".into(), old), false),
        (Check::Absent("gone".into()), true),
        (Check::Present("gone".into()), false),
        (Check::Version("gone".into(), new), false),
        (Check::Empty(KeyRange::prefix(b"the")), false),
        (Check::Empty(KeyRange::prefix(b"there").after("there")), true),
        (Check::Empty(KeyRange::between("z", "a")), true),
    ];
    for (check, holds) in cases {
        let outcome = commit(&*store, Batch::new().check(check.clone()).put("seen", "")).await;
        assert_eq!(outcome.is_ok(), holds, "{check:?}");
    }
    let entry = read(&*store, "there").await;
    for (key, entry, holds) in
        [("there", entry.as_ref(), true), ("there", None, false), ("gone", None, true)]
    {
        let batch = Batch::new().check(Check::unchanged(key.into(), entry)).put("seen", "");
        assert_eq!(commit(&*store, batch).await.is_ok(), holds, "{key} {entry:?}");
    }
}

pub async fn the_first_failing_check_is_named(store: Arc<dyn Store>) {
    put(&*store, &[("a", "1")]).await;
    let batch = Batch::new()
        .check(Check::Present("a".into()))
        .check(Check::Absent("b".into()))
        .check(Check::Absent("a".into()))
        .check(Check::Present("b".into()));
    assert_eq!(commit(&*store, batch).await, Err(Conflict::Check(2)));
}

pub async fn a_conflict_writes_nothing(store: Arc<dyn Store>) {
    put(&*store, &[("a", "1"), ("b", "1")]).await;
    let batch = Batch::new()
        .put("a", "2")
        .delete("b")
        .delete_range(KeyRange::all())
        .put("c", "2")
        .check(Check::Present("c".into()));
    assert_eq!(commit(&*store, batch).await, Err(Conflict::Check(0)));
    assert_eq!(value(&*store, "a").await.as_deref(), Some("1"));
    assert_eq!(value(&*store, "b").await.as_deref(), Some("1"));
    assert_eq!(value(&*store, "c").await, None);
}

pub async fn writes_apply_in_order(store: Arc<dyn Store>) {
    put(&*store, &[("a", "0"), ("b", "0"), ("c", "0")]).await;
    let batch = Batch::new()
        .put("a", "1")
        .delete_range(KeyRange::between("a", "c"))
        .put("b", "1")
        .put("c", "1")
        .delete("c")
        .put("d", "1")
        .put("d", "2");
    commit(&*store, batch).await.unwrap();
    for (key, expected) in [("a", None), ("b", Some("1")), ("c", None), ("d", Some("2"))] {
        assert_eq!(value(&*store, key).await.as_deref(), expected, "{key}");
    }
}

pub async fn versions_never_repeat(store: Arc<dyn Store>) {
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(put(&*store, &[("a", "same")]).await);
        let batch = Batch::new().delete("a").put("a", "same");
        seen.push(commit(&*store, batch).await.unwrap());
        commit(&*store, Batch::new().delete("a")).await.unwrap();
        commit(&*store, Batch::new().delete_range(KeyRange::all())).await.unwrap();
    }
    let count = seen.len();
    seen.dedup();
    assert_eq!(seen.len(), count);
    assert!(seen.is_sorted());
    // A version from before a delete doesn't come back with the key.
    let old = put(&*store, &[("b", "1")]).await;
    commit(&*store, Batch::new().delete("b")).await.unwrap();
    put(&*store, &[("b", "1")]).await;
    let stale = Batch::new().check(Check::Version("b".into(), old)).put("b", "2");
    assert_eq!(commit(&*store, stale).await, Err(Conflict::Check(0)));
}

pub async fn ranges_are_deleted(store: Arc<dyn Store>) {
    let cases: [(KeyRange, &[&str]); 7] = [
        (KeyRange::prefix(b"a"), &["b", "ba", "c"]),
        (KeyRange::between("aa", "ba"), &["a", "ba", "c"]),
        (KeyRange::prefix(b"").after("b"), &["a", "aa", "ab", "b"]),
        (KeyRange::all().before("b"), &["b", "ba", "c"]),
        (KeyRange::between("x", "z"), &["a", "aa", "ab", "b", "ba", "c"]),
        (KeyRange::between("c", "a"), &["a", "aa", "ab", "b", "ba", "c"]),
        (KeyRange::all(), &[]),
    ];
    let all = ["a", "aa", "ab", "b", "ba", "c"];
    for (range, left) in cases {
        put(&*store, &all.map(|key| (key, "x"))).await;
        commit(&*store, Batch::new().delete_range(range.clone())).await.unwrap();
        let mut found = Vec::new();
        for key in all {
            if value(&*store, key).await.is_some() {
                found.push(key);
            }
        }
        assert_eq!(found, left, "{range:?}");
    }
}

pub async fn racing_increments_all_count(store: Arc<dyn Store>) {
    const TASKS: u64 = 8;
    const EACH: u64 = 20;
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                for _ in 0..EACH {
                    loop {
                        let entry = read(&*store, "n").await;
                        let n = entry.as_ref().map_or(0, |entry| {
                            u64::from_be_bytes(entry.value[..].try_into().unwrap())
                        });
                        let batch = Batch::new()
                            .check(Check::unchanged("n".into(), entry.as_ref()))
                            .put("n", (n + 1).to_be_bytes().to_vec());
                        if commit(&*store, batch).await.is_ok() {
                            break;
                        }
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let entry = read(&*store, "n").await.unwrap();
    assert_eq!(entry.value[..], (TASKS * EACH).to_be_bytes());
}

/// What is under a prefix, in order.
async fn under(store: &dyn Store, prefix: &[u8]) -> Vec<(Key, String)> {
    let range = KeyRange::prefix(prefix);
    let page = store.scan(range, Limit::entries(10_000), Direction::Forward).await.unwrap();
    let text = |value: &[u8]| String::from_utf8(value.to_vec()).unwrap();
    page.entries.into_iter().map(|entry| (entry.key, text(&entry.value))).collect()
}

pub async fn appended_keys_grow(store: Arc<dyn Store>) {
    let mut expected: Vec<(Key, String)> = Vec::new();
    for round in 0..4 {
        let (first, second) = (format!("{round}a"), format!("{round}b"));
        let batch = Batch::new()
            .append("log/", first.clone())
            .put("between", "")
            .append("log/", second.clone());
        let version = commit(&*store, batch).await.unwrap();
        for (index, value) in [(0u32, first), (1, second)] {
            let number = version.number().to_be_bytes();
            let key = [b"log/", &number[..], &index.to_be_bytes()].concat();
            expected.push((key.into(), value));
        }
        // Other commits in between leave gaps, and what did not commit leaves nothing.
        put(&*store, &[("other", "")]).await;
        let refused = Batch::new().check(Check::Present("nothing".into())).append("log/", "never");
        assert_eq!(commit(&*store, refused).await, Err(Conflict::Check(0)));
    }
    assert!(expected.is_sorted());
    assert_eq!(under(&*store, b"log/").await, expected);
    // They are keys as all others are.
    let (first, _) = &expected[0];
    let entry = get_one(&*store, first.clone()).await.unwrap().unwrap();
    let batch = Batch::new()
        .check(Check::Version(first.clone(), entry.version))
        .delete(first.clone())
        .delete_range(KeyRange::prefix(b"log/").after(expected[6].0.clone()));
    commit(&*store, batch).await.unwrap();
    assert_eq!(under(&*store, b"log/").await, expected[1..7]);
}

pub async fn racing_appends_are_seen_in_order(store: Arc<dyn Store>) {
    const TASKS: usize = 8;
    const EACH: usize = 25;
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let store = store.clone();
            tokio::spawn(async move {
                for n in 0..EACH {
                    commit(&*store, Batch::new().append("log/", format!("{task}/{n}")))
                        .await
                        .unwrap();
                }
            })
        })
        .collect();
    // Whoever follows from the last key seen misses nothing.
    let mut seen: Vec<(Key, String)> = Vec::new();
    while seen.len() < TASKS * EACH {
        let rest = match seen.last() {
            Some((last, _)) => KeyRange::prefix(b"log/").after(last.clone()),
            None => KeyRange::prefix(b"log/"),
        };
        let page = store.scan(rest, Limit::entries(7), Direction::Forward).await.unwrap();
        for entry in page.entries {
            seen.push((entry.key, String::from_utf8(entry.value.to_vec()).unwrap()));
        }
        tokio::task::yield_now().await;
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(seen, under(&*store, b"log/").await);
    for task in 0..TASKS {
        let own = format!("{task}/");
        let order: Vec<&String> =
            seen.iter().map(|(_, value)| value).filter(|value| value.starts_with(&own)).collect();
        let expected: Vec<String> = (0..EACH).map(|n| format!("{own}{n}")).collect();
        assert_eq!(order, expected.iter().collect::<Vec<_>>());
    }
}
