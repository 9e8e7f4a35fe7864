use crate::house::{House, MIB, bytes, code, completing, getting, putting};
use aws_api::s3::*;
use std::collections::BTreeSet;

#[tokio::test]
async fn reads_and_writes_are_conditional() {
    let house = House::with_bucket().await;
    let e_tag = house.put("k", "x").await.e_tag;
    let other = Some("\"00000000000000000000000000000000\"".to_owned());
    let any = Some("*".to_owned());
    for (input, expected) in [
        (GetObjectRequest { if_match: e_tag.clone(), ..getting("k") }, None),
        (GetObjectRequest { if_match: other.clone(), ..getting("k") }, Some("PreconditionFailed")),
        (GetObjectRequest { if_none_match: e_tag.clone(), ..getting("k") }, Some("NotModified")),
        (GetObjectRequest { if_none_match: other.clone(), ..getting("k") }, None),
    ] {
        assert_eq!(code(house.fetch(input).await).as_deref(), expected);
    }
    for (input, expected) in [
        (
            PutObjectRequest { if_none_match: any.clone(), ..putting("k", "y") },
            Some("PreconditionFailed"),
        ),
        (PutObjectRequest { if_none_match: any.clone(), ..putting("new", "y") }, None),
        (
            PutObjectRequest { if_match: other.clone(), ..putting("k", "y") },
            Some("PreconditionFailed"),
        ),
        (PutObjectRequest { if_match: other.clone(), ..putting("none", "y") }, Some("NoSuchKey")),
        (PutObjectRequest { if_match: e_tag.clone(), ..putting("k", "y") }, None),
        (
            PutObjectRequest { if_none_match: other.clone(), ..putting("k", "y") },
            Some("NotImplemented"),
        ),
    ] {
        assert_eq!(code(house.send(input).await).as_deref(), expected);
    }
    assert_eq!(house.get("k").await.unwrap(), "y");
    let large = PutObjectRequest { if_none_match: any, ..putting("k", bytes(1, MIB)) };
    assert!(house.send(large).await.is_err());
    assert_eq!(house.blobs().await, 0, "what was refused leaves nothing");
    let delete = |if_match| DeleteObjectRequest {
        bucket: "bbb".to_owned(),
        key: "k".to_owned(),
        if_match,
        ..DeleteObjectRequest::default()
    };
    let refused = house.room.delete_object(&house.caller, delete(other)).await;
    assert_eq!(code(refused).as_deref(), Some("PreconditionFailed"));
    let e_tag = house.head("k").await.unwrap().e_tag;
    house.room.delete_object(&house.caller, delete(e_tag)).await.unwrap();
    assert_eq!(house.get("k").await, Err("NoSuchKey".to_owned()));
}

#[tokio::test]
async fn completions_are_conditional_and_a_refused_one_can_be_tried_again() {
    let house = House::with_bucket().await;
    house.put("k", "x").await;
    let id = house.begin("k").await;
    let part = house.part("k", &id, 1, "parts").await.unwrap();
    let input = |if_none_match: Option<&str>| CompleteMultipartUploadRequest {
        if_none_match: if_none_match.map(str::to_owned),
        ..completing("k", &id, vec![part.clone()])
    };
    let complete = async |input| house.room.complete_multipart_upload(&house.caller, input).await;
    assert_eq!(code(complete(input(Some("*"))).await).as_deref(), Some("PreconditionFailed"));
    assert_eq!(house.get("k").await.unwrap(), "x");
    complete(input(None)).await.unwrap();
    assert_eq!(house.get("k").await.unwrap(), "parts");
}

/// Of many that write one key at once, all succeed and one of them is there whole; of many that
/// want to be the first, one is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn writers_of_one_key_never_mix() {
    let house = std::sync::Arc::new(House::with_bucket().await);
    for (size, first_only) in [(100, false), (MIB, false), (MIB, true)] {
        let mut writers = tokio::task::JoinSet::new();
        for seed in 0..16u8 {
            let house = house.clone();
            writers.spawn(async move {
                let key = if first_only { "only" } else { "k" };
                let if_none_match = first_only.then(|| "*".to_owned());
                let input = PutObjectRequest { if_none_match, ..putting(key, bytes(seed, size)) };
                (seed, house.send(input).await.is_ok())
            });
        }
        let mut written = BTreeSet::new();
        while let Some(outcome) = writers.join_next().await {
            let (seed, done) = outcome.unwrap();
            if done {
                written.insert(seed);
            }
        }
        assert_eq!(written.len(), if first_only { 1 } else { 16 });
        let there = house.get(if first_only { "only" } else { "k" }).await.unwrap();
        assert!(written.iter().any(|seed| there == bytes(*seed, size)));
    }
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 2, "those that were replaced or refused are gone");
}
