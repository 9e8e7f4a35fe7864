//! Large values, limits, blobs.

use std::{collections::BTreeSet, sync::Arc};

use bytes::Bytes;
use store::{
    Batch, BlobId, Check, Direction, Key, KeyRange, Limit, PAGE_BYTES, Pages, Store, StoreError,
    collect, get_one, limits,
};

use crate::commit;

/// Bytes that differ from place to place.
fn body(length: usize, salt: u64) -> Vec<u8> {
    let word = |n: usize| (n as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15 ^ salt).to_le_bytes();
    (0..length.div_ceil(8)).flat_map(word).take(length).collect()
}

pub async fn large_values(store: Arc<dyn Store>) {
    let lengths = [0, 1, 65_535, 65_536, 65_537, 1 << 20, limits::VALUE_BYTES_MAX];
    for (n, length) in lengths.into_iter().enumerate() {
        let batch = Batch::new().put(n.to_be_bytes().to_vec(), body(length, n as u64));
        commit(&*store, batch).await.unwrap();
    }
    let key = Key::from(body(limits::KEY_BYTES_MAX, 7));
    commit(&*store, Batch::new().put(key.clone(), "long key")).await.unwrap();
    assert_eq!(get_one(&*store, key).await.unwrap().unwrap().value, "long key");
    for (n, length) in lengths.into_iter().enumerate() {
        let key = Key::from(n.to_be_bytes().to_vec());
        let entry = get_one(&*store, key).await.unwrap().expect("there");
        assert!(entry.value[..] == body(length, n as u64), "{length}");
    }
    // A value larger than the page's limit is a page of its own.
    let limit = Limit { entries: 10, bytes: 100 };
    let page = store.scan(KeyRange::all(), limit, Direction::Forward).await.unwrap();
    assert_eq!(page.entries.len(), 3);
    assert!(page.next.is_some());
}

pub async fn limits_are_errors(store: Arc<dyn Store>) {
    let long = Key::from(vec![b'k'; limits::KEY_BYTES_MAX + 1]);
    let value = || vec![0; limits::VALUE_BYTES_MAX];
    let many = (0..=limits::BATCH_ENTRIES_MAX)
        .fold(Batch::new(), |batch, n| batch.delete(n.to_be_bytes().to_vec()));
    let refused = [
        Batch::new().put(long.clone(), ""),
        Batch::new().delete(long.clone()),
        Batch::new().check(Check::Absent(long.clone())),
        Batch::new().put("k", vec![0; limits::VALUE_BYTES_MAX + 1]),
        Batch::new().put("k", value()).put("l", value()),
        many,
    ];
    for batch in refused {
        let error = store.commit(batch).await.expect_err("over a limit");
        assert!(matches!(error, StoreError::Limit { .. }), "{error}");
    }
    let page = store.scan(KeyRange::all(), Limit::default(), Direction::Forward).await.unwrap();
    assert!(page.entries.is_empty());
    for keys in [vec![long], vec![Key::from("k"); limits::GET_KEYS_MAX + 1]] {
        let error = store.get(&keys).await.expect_err("over a limit");
        assert!(matches!(error, StoreError::Limit { .. }), "{error}");
    }
}

pub async fn blobs_come_back(store: Arc<dyn Store>) {
    let blobs = store.blobs();
    let whole = body(3_000_000, 1);
    let mut writer = blobs.create().await.unwrap();
    for part in whole.chunks(700_001) {
        writer.write(part.to_vec().into()).await.unwrap();
    }
    let first = writer.finish().await.unwrap();
    let second = blobs.put("small".into()).await.unwrap();
    let empty = blobs.put("".into()).await.unwrap();
    assert!(first.id() < second.id() && second.id() < empty.id());
    assert_eq!(BlobId::from_bytes(first.id().to_bytes()), first.id());

    let reader = blobs.open(first.id()).await.unwrap().expect("there");
    assert_eq!(reader.len(), 3_000_000);
    for (offset, length, expected) in [
        (0, 3_000_000, &whole[..]),
        (1_234_567, 10, &whole[1_234_567..1_234_577]),
        (2_999_990, 100, &whole[2_999_990..]),
        (3_000_000, 1, &[]),
        (u64::MAX, 1, &[]),
    ] {
        assert!(reader.read_at(offset, length).await.unwrap()[..] == *expected, "{offset}");
    }
    assert!(blobs.open(empty.id()).await.unwrap().expect("there").is_empty());
    // One that was never finished is not there.
    let mut writer = blobs.create().await.unwrap();
    writer.write("lost".into()).await.unwrap();
    drop(writer);
    assert_eq!(blobs.list().await.unwrap(), [first.id(), second.id(), empty.id()]);

    blobs.delete(&[first.id(), first.id()]).await.unwrap();
    assert!(blobs.open(first.id()).await.unwrap().is_none());
    assert_eq!(blobs.list().await.unwrap(), [second.id(), empty.id()]);
}

/// Whole pages take another way to the disk than what is cut elsewhere, in the file or in memory.
pub async fn blobs_of_pages_come_back(store: Arc<dyn Store>) {
    let blobs = store.blobs();
    let aligned = |bytes: &[u8]| {
        let mut pages = Pages::new(bytes.len());
        let full = pages.fill(&mut bytes.to_vec().into());
        full.unwrap_or_else(|| pages.take())
    };
    let askew = |bytes: &[u8]| Bytes::from([&[0], bytes].concat()).slice(1..);
    let lengths: [&[usize]; 7] = [
        &[PAGE_BYTES],
        &[64 * PAGE_BYTES, 64 * PAGE_BYTES, 1],
        &[PAGE_BYTES, PAGE_BYTES - 1, PAGE_BYTES, 1, 2 * PAGE_BYTES],
        &[1, PAGE_BYTES],
        &[PAGE_BYTES, 0, PAGE_BYTES],
        &[3 * PAGE_BYTES + 512, PAGE_BYTES],
        &[PAGE_BYTES - 1],
    ];
    for (lengths, cut) in lengths
        .iter()
        .flat_map(|lengths| [(lengths, &aligned as &dyn Fn(&[u8]) -> Bytes), (lengths, &askew)])
    {
        let whole = body(lengths.iter().sum(), 3);
        let (mut writer, mut at) = (blobs.create().await.unwrap(), 0);
        for length in *lengths {
            writer.write(cut(&whole[at..at + length])).await.unwrap();
            at += length;
        }
        let blob = writer.finish().await.unwrap();
        let reader = blobs.open(blob.id()).await.unwrap().expect("there");
        assert_eq!(reader.len(), whole.len() as u64, "{lengths:?}");
        assert!(reader.read_at(0, whole.len()).await.unwrap()[..] == whole, "{lengths:?}");
    }
}

pub async fn unreferenced_blobs_are_collected(store: Arc<dyn Store>) {
    let blobs = store.blobs();
    let (kept, garbage) = (blobs.put("kept".into()).await, blobs.put("garbage".into()).await);
    let (kept, garbage) = (kept.unwrap().id(), garbage.unwrap().id());
    let unsettled = blobs.put("its commit is on the way".into()).await.unwrap();
    let later = blobs.put("later".into()).await.unwrap().id();

    let settled_before = blobs.settled_before();
    let referenced = BTreeSet::from([kept]);
    assert_eq!(collect(&*blobs, settled_before, &referenced).await.unwrap(), 1);
    assert!(blobs.open(garbage).await.unwrap().is_none());
    assert_eq!(blobs.list().await.unwrap(), [kept, unsettled.id(), later]);

    let id = unsettled.id();
    drop(unsettled);
    let referenced = BTreeSet::from([kept, id]);
    assert_eq!(collect(&*blobs, blobs.settled_before(), &referenced).await.unwrap(), 1);
    assert_eq!(blobs.list().await.unwrap(), [kept, id]);
}
