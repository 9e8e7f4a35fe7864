//! Objects sealed with the customer's own keys.

use crate::house::{House, beginning, bytes, code, completing, copying, getting, putting, read};
use aws_api::Body;
use aws_api::s3::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::checksum::Algorithm;

/// The three headers of a key.
fn headers(byte: u8) -> [Option<String>; 3] {
    let key = [byte; 32];
    let md5 = Algorithm::Md5.of(&key).base64();
    [Some("AES256".to_owned()), Some(STANDARD.encode(key)), Some(md5)]
}

/// The request with a key.
macro_rules! with_key {
    ($byte:expr, $request:expr) => {{
        let mut request = $request;
        let [algorithm, key, md5] = headers($byte);
        request.sse_customer_algorithm = algorithm;
        request.sse_customer_key = key;
        request.sse_customer_key_md5 = md5;
        request
    }};
}

#[tokio::test]
async fn what_is_sealed_is_read_with_its_key_alone_and_lies_there_sealed() {
    let house = House::with_bucket().await;
    for (key, count) in [("empty", 0), ("small", 100), ("large", 300_000)] {
        let body = bytes(7, count);
        let put = house.send(with_key!(1, putting(key, body.clone()))).await.unwrap();
        assert_eq!(put.sse_customer_algorithm.as_deref(), Some("AES256"));
        assert_eq!(
            (put.server_side_encryption, put.sse_customer_key_md5),
            (None, headers(1)[2].clone())
        );
        let mut got = house.fetch(with_key!(1, getting(key))).await.unwrap();
        assert_eq!(read(&mut got.body).await, body, "{key}");
        assert_eq!(got.content_length, Some(count as i64));
        assert_eq!(house.get(key).await, Err("InvalidRequest".to_owned()));
        let wrong = house.fetch(with_key!(2, getting(key))).await;
        assert_eq!(code(wrong).as_deref(), Some("AccessDenied"));
        assert_eq!(code(house.head(key).await).as_deref(), Some("InvalidRequest"));
        if count > 200 {
            for (range, expected) in [
                ("bytes=0-9", 0..10),
                ("bytes=65530-131080", 65530..131081),
                ("bytes=-5", 299_995..300_000),
            ] {
                let ranged = GetObjectRequest { range: Some(range.to_owned()), ..getting(key) };
                let mut got = house.fetch(with_key!(1, ranged)).await.unwrap();
                assert_eq!(read(&mut got.body).await, body.slice(expected), "{range}");
            }
            let blobs = house.store.blobs();
            let [blob] = blobs.list().await.unwrap()[..] else { panic!("one blob") };
            let reader = blobs.open(blob).await.unwrap().unwrap();
            let kept = reader.read_at(0, 400_000).await.unwrap();
            assert!(kept.len() > count && !kept.windows(64).any(|part| body.starts_with(part)));
        }
    }
    house.put("plain", "x").await;
    let needless = house.fetch(with_key!(1, getting("plain"))).await;
    assert_eq!(code(needless).as_deref(), Some("InvalidRequest"));
    let both = PutObjectRequest {
        server_side_encryption: Some(ServerSideEncryption::Aes256),
        ..with_key!(1, putting("both", "x"))
    };
    assert_eq!(code(house.send(both).await).as_deref(), Some("InvalidArgument"));
}

#[tokio::test]
async fn copies_and_parts_go_from_key_to_key() {
    let house = House::with_bucket().await;
    let body = bytes(3, 100_000);
    house.send(with_key!(1, putting("k", body.clone()))).await.unwrap();
    let from = |byte: u8, mut request: CopyObjectRequest| {
        let [algorithm, key, md5] = headers(byte);
        request.copy_source_sse_customer_algorithm = algorithm;
        request.copy_source_sse_customer_key = key;
        request.copy_source_sse_customer_key_md5 = md5;
        request
    };
    let copy = async |request| code(house.room.copy_object(&house.caller, request).await);
    assert_eq!(copy(copying("bbb/k", "c")).await.as_deref(), Some("InvalidRequest"));
    assert_eq!(copy(from(2, copying("bbb/k", "c"))).await.as_deref(), Some("AccessDenied"));
    assert_eq!(copy(from(1, copying("bbb/k", "plain"))).await, None);
    assert_eq!(house.get("plain").await.unwrap(), body);
    assert_eq!(copy(with_key!(2, from(1, copying("bbb/k", "k")))).await, None, "another key");
    let mut got = house.fetch(with_key!(2, getting("k"))).await.unwrap();
    assert_eq!(read(&mut got.body).await, body);

    let id = house.begin_with(with_key!(1, beginning("parts"))).await.unwrap().upload_id.unwrap();
    let part = |number: i32, data: &[u8]| UploadPartRequest {
        bucket: "bbb".to_owned(),
        key: "parts".to_owned(),
        upload_id: id.clone(),
        part_number: number,
        body: Body::whole(data.to_vec().into()),
        ..UploadPartRequest::default()
    };
    let mut named = Vec::new();
    let bodies = [bytes(1, 5 << 20), bytes(2, 70_000)];
    for (number, data) in (1..).zip(&bodies) {
        for refused in [part(number, data), with_key!(2, part(number, data))] {
            let refused = house.room.upload_part(&house.caller, refused).await;
            assert_eq!(code(refused).as_deref(), Some("InvalidRequest"));
        }
        let kept = house.room.upload_part(&house.caller, with_key!(1, part(number, data))).await;
        let e_tag = kept.unwrap().e_tag;
        named.push(CompletedPart { part_number: Some(number), e_tag, ..Default::default() });
    }
    let done = completing("parts", &id, named);
    house.room.complete_multipart_upload(&house.caller, done).await.unwrap();
    let whole = bodies.concat();
    let mut got = house.fetch(with_key!(1, getting("parts"))).await.unwrap();
    assert_eq!(read(&mut got.body).await, whole);
    let at = (5 << 20) - 10;
    let range = format!("bytes={at}-{}", at + 19);
    let ranged = GetObjectRequest { range: Some(range), ..getting("parts") };
    let mut got = house.fetch(with_key!(1, ranged)).await.unwrap();
    assert_eq!(read(&mut got.body).await, whole[at..at + 20]);
}

#[tokio::test]
async fn a_bucket_can_refuse_such_keys() {
    let house = House::with_bucket().await;
    let rule = ServerSideEncryptionRule {
        blocked_encryption_types: Some(BlockedEncryptionTypes {
            encryption_type: Some(vec![EncryptionType::SseC]),
        }),
        ..ServerSideEncryptionRule::default()
    };
    let input = PutBucketEncryptionRequest {
        bucket: "bbb".to_owned(),
        server_side_encryption_configuration: ServerSideEncryptionConfiguration {
            rules: vec![rule],
        },
        ..Default::default()
    };
    house.room.put_bucket_encryption(&house.caller, input).await.unwrap();
    let refused = house.send(with_key!(1, putting("k", "x"))).await;
    assert_eq!(code(refused).as_deref(), Some("AccessDenied"));
    house.put("k", "x").await;
}
