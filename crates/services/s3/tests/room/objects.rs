use crate::house::{House, MIB, Pieces, bytes, code, getting, putting, read};
use aws_api::s3::*;
use aws_api::{ApiError, Body};
use foundation::Timestamp;
use std::collections::BTreeMap;
use std::time::Duration;

/// Small ones lie in the key space and larger ones in blobs; nobody can tell.
#[tokio::test]
async fn what_was_put_is_got_in_every_size_and_after_a_restart() {
    let mut house = House::with_bucket().await;
    let sizes = [0, 1, 32 * 1024, 32 * 1024 + 1, 256 * 1024, 3 * MIB + 17];
    for (seed, size) in sizes.into_iter().enumerate() {
        house.put(&size.to_string(), bytes(seed as u8, size)).await;
    }
    assert_eq!(house.blobs().await, 3);
    house.reopen();
    for (seed, size) in sizes.into_iter().enumerate() {
        assert_eq!(house.get(&size.to_string()).await.unwrap(), bytes(seed as u8, size));
        let head = house.head(&size.to_string()).await.unwrap();
        assert_eq!(head.content_length, Some(size as i64));
    }
    assert_eq!(house.get("none").await, Err("NoSuchKey".to_owned()));
}

#[tokio::test]
async fn what_a_client_says_of_an_object_is_kept_and_shown() {
    let house = House::with_bucket().await;
    let plain = house.put("plain", "x").await;
    assert_eq!(plain.e_tag.as_deref(), Some("\"9dd4e461268c8034f5c8564e155c67a6\""));
    assert_eq!(plain.server_side_encryption, Some(ServerSideEncryption::Aes256));
    let head = house.head("plain").await.unwrap();
    assert_eq!(head.content_type.as_deref(), Some("binary/octet-stream"));
    assert_eq!((head.storage_class, head.metadata, head.tag_count), (None, None, None));

    let owned = |text: &str| Some(text.to_owned());
    let metadata = BTreeMap::from([("who".to_owned(), "ann".to_owned())]);
    house
        .send(PutObjectRequest {
            cache_control: owned("no-cache"),
            content_disposition: owned("inline"),
            content_encoding: owned("aws-chunked,gzip"),
            content_language: owned("de"),
            content_type: owned("text/plain"),
            expires: owned("tomorrow"),
            metadata: Some(metadata.clone()),
            storage_class: Some(StorageClass::StandardIa),
            tagging: owned("a=1&b=2"),
            website_redirect_location: owned("/elsewhere"),
            acl: Some(ObjectCannedACL::BucketOwnerFullControl),
            server_side_encryption: Some(ServerSideEncryption::Aes256),
            ..putting("k", "x")
        })
        .await
        .unwrap();
    let got = house.fetch(getting("k")).await.unwrap();
    assert_eq!(got.cache_control, owned("no-cache"));
    assert_eq!(got.content_disposition, owned("inline"));
    assert_eq!(got.content_encoding, owned("gzip"));
    assert_eq!(got.content_language, owned("de"));
    assert_eq!(got.content_type, owned("text/plain"));
    assert_eq!(got.expires, owned("tomorrow"));
    assert_eq!(got.metadata, Some(metadata));
    assert_eq!(got.storage_class, Some(StorageClass::StandardIa));
    assert_eq!(got.tag_count, Some(2));
    assert_eq!(got.website_redirect_location, owned("/elsewhere"));
    assert_eq!(got.accept_ranges, owned("bytes"));

    let overridden = GetObjectRequest {
        response_cache_control: owned("private"),
        response_content_type: owned("text/html"),
        response_expires: Some(Timestamp::EPOCH),
        ..getting("k")
    };
    let got = house.fetch(overridden).await.unwrap();
    assert_eq!((got.cache_control, got.content_type), (owned("private"), owned("text/html")));
    assert_eq!(got.expires, owned("Thu, 01 Jan 1970 00:00:00 GMT"));
    assert_eq!(got.content_language, owned("de"), "the rest is as it was");
}

#[tokio::test]
async fn what_is_not_built_or_not_valid_is_refused_and_nothing_is_kept() {
    let house = House::with_bucket().await;
    let text = || Some("x".to_owned());
    let put = || putting("k", "x");
    let large = BTreeMap::from([("n".to_owned(), "v".repeat(2048))]);
    for (input, expected) in [
        (
            PutObjectRequest { acl: Some(ObjectCannedACL::PublicRead), ..put() },
            "AccessControlListNotSupported",
        ),
        (PutObjectRequest { grant_read: text(), ..put() }, "AccessControlListNotSupported"),
        (
            PutObjectRequest { sse_customer_algorithm: text(), ..put() },
            "InvalidEncryptionAlgorithmError",
        ),
        (PutObjectRequest { ssekms_key_id: text(), ..put() }, "InvalidArgument"),
        (
            PutObjectRequest {
                server_side_encryption: Some(ServerSideEncryption::AwsKms),
                ssekms_key_id: text(),
                ..put()
            },
            "NotImplemented",
        ),
        (
            PutObjectRequest {
                server_side_encryption: Some(ServerSideEncryption::AwsKmsDsse),
                ..put()
            },
            "NotImplemented",
        ),
        (PutObjectRequest { bucket_key_enabled: Some(true), ..put() }, "NotImplemented"),
        (
            PutObjectRequest { object_lock_mode: Some(ObjectLockMode::Governance), ..put() },
            "InvalidArgument",
        ),
        (PutObjectRequest { write_offset_bytes: Some(0), ..put() }, "NotImplemented"),
        (
            PutObjectRequest { storage_class: Some(StorageClass::Glacier), ..put() },
            "NotImplemented",
        ),
        (
            PutObjectRequest { storage_class: Some(StorageClass::from("COLD")), ..put() },
            "InvalidStorageClass",
        ),
        (
            PutObjectRequest { checksum_algorithm: Some(ChecksumAlgorithm::Xxhash3), ..put() },
            "NotImplemented",
        ),
        (PutObjectRequest { metadata: Some(large), ..put() }, "MetadataTooLarge"),
        (
            PutObjectRequest { website_redirect_location: text(), ..put() },
            "InvalidRedirectLocation",
        ),
        (PutObjectRequest { key: "k".repeat(1025), ..put() }, "KeyTooLongError"),
        (PutObjectRequest { bucket: "missing".to_owned(), ..put() }, "NoSuchBucket"),
        (PutObjectRequest { bucket: "B".to_owned(), ..put() }, "InvalidBucketName"),
        (
            PutObjectRequest { expected_bucket_owner: Some("111111111111".to_owned()), ..put() },
            "AccessDenied",
        ),
    ] {
        assert_eq!(code(house.send(input).await).as_deref(), Some(expected));
    }
    assert_eq!(house.get("k").await, Err("NoSuchKey".to_owned()));
}

#[tokio::test]
async fn ranges_are_parts_of_the_bytes() {
    let house = House::with_bucket().await;
    for (key, size) in [("small", 100), ("large", MIB)] {
        let all = bytes(1, size);
        house.put(key, all.clone()).await;
        for (header, expected) in [
            ("bytes=0-9", Some(0..10)),
            ("bytes=-10", Some(size - 10..size)),
            ("bytes=50-", Some(50..size)),
        ] {
            let input = GetObjectRequest { range: Some(header.to_owned()), ..getting(key) };
            let mut got = house.fetch(input).await.unwrap();
            let range = expected.unwrap();
            let shown = format!("bytes {}-{}/{size}", range.start, range.end - 1);
            assert_eq!(got.content_range, Some(shown));
            assert_eq!(got.content_length, Some(range.len() as i64));
            assert_eq!(got.checksum_crc64_nvme, None, "it is not that of the range");
            assert_eq!(read(&mut got.body).await, all.slice(range));
        }
        let several = Some("bytes=0-1,5-6".to_owned());
        let mut got =
            house.fetch(GetObjectRequest { range: several, ..getting(key) }).await.unwrap();
        assert_eq!((got.content_range, read(&mut got.body).await), (None, all));
        let beyond = Some(format!("bytes={size}-"));
        let refused = house.fetch(GetObjectRequest { range: beyond, ..getting(key) }).await;
        assert_eq!(code(refused).as_deref(), Some("InvalidRange"));
    }
}

/// Whoever began to read goes on with what was there.
#[tokio::test]
async fn a_reader_gets_the_old_bytes_whole_whatever_happens_meanwhile() {
    let house = House::with_bucket().await;
    for size in [10, MIB] {
        let old = bytes(1, size);
        house.put("k", old.clone()).await;
        let mut first = house.fetch(getting("k")).await.unwrap();
        let mut second = house.fetch(getting("k")).await.unwrap();
        let begun = second.body.next().await.unwrap().unwrap();
        house.put("k", bytes(2, size)).await;
        house.room.collect().await.unwrap();
        assert_eq!(read(&mut first.body).await, old);
        let rest = read(&mut second.body).await;
        assert_eq!([begun, rest].concat(), old);
        assert_eq!(house.get("k").await.unwrap(), bytes(2, size));
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_or_is_too_short_leaves_nothing() {
    let house = House::with_bucket().await;
    house.put("k", "before").await;
    let broken = || ApiError::new("RequestTimeout", 400, "");
    for (length, pieces, expected) in [
        (None, vec![Ok(bytes(1, MIB)), Err(broken())], "RequestTimeout"),
        (Some(2 * MIB as u64), vec![Ok(bytes(1, MIB))], "IncompleteBody"),
        (Some(6 << 30), vec![Ok(bytes(1, MIB))], "EntityTooLarge"),
    ] {
        let pieces = Pieces { pieces: pieces.into(), trailers: Vec::new() };
        let input = PutObjectRequest { body: Body::new(length, pieces), ..putting("k", "") };
        assert_eq!(code(house.send(input).await).as_deref(), Some(expected));
    }
    assert_eq!(house.get("k").await.unwrap(), "before");
    assert_eq!(house.blobs().await, 0, "what was begun is gone");
}

#[tokio::test]
async fn many_are_deleted_at_once_each_with_its_own_answer() {
    let house = House::with_bucket().await;
    for key in ["a", "b", "c", "d"] {
        house.put(key, "x").await;
    }
    house.doorman.deny("s3:DeleteObject", "arn:aws:s3:::bbb/c");
    let named = |key: &str| ObjectIdentifier { key: key.to_owned(), ..ObjectIdentifier::default() };
    let input = |keys: &[&str], quiet| DeleteObjectsRequest {
        bucket: "bbb".to_owned(),
        delete: Delete { objects: keys.iter().map(|key| named(key)).collect(), quiet: Some(quiet) },
        ..DeleteObjectsRequest::default()
    };
    let answer = house
        .room
        .delete_objects(&house.caller, input(&["a", "c", "missing"], false))
        .await
        .unwrap();
    let keys = |deleted: Vec<DeletedObject>| -> Vec<String> {
        deleted.into_iter().filter_map(|object| object.key).collect()
    };
    assert_eq!(keys(answer.deleted.unwrap()), ["a", "missing"], "what is gone is as it is wanted");
    let errors = answer.errors.unwrap();
    assert_eq!((errors.len(), errors[0].code.as_deref()), (1, Some("AccessDenied")));
    let quiet = house.room.delete_objects(&house.caller, input(&["b"], true)).await.unwrap();
    assert_eq!(quiet.deleted.unwrap(), []);
    for (key, there) in [("a", false), ("b", false), ("c", true), ("d", true)] {
        assert_eq!(house.get(key).await.is_ok(), there, "{key}");
    }
    let many: Vec<&str> = std::iter::repeat_n("a", 1001).collect();
    for keys in [&[] as &[&str], &many] {
        let refused = house.room.delete_objects(&house.caller, input(keys, false)).await;
        assert_eq!(code(refused).as_deref(), Some("MalformedXML"));
    }
}

#[tokio::test]
async fn hundreds_are_deleted_with_their_bodies_and_only_those_that_are_meant() {
    let house = House::with_bucket().await;
    for n in 0..250 {
        house.put(&format!("k{n}"), bytes(1, if n % 25 == 0 { 40_000 } else { 10 })).await;
    }
    let other = Some("\"00000000000000000000000000000000\"".to_owned());
    let objects = (0..300)
        .chain(0..2)
        .map(|n| ObjectIdentifier {
            key: format!("k{n}"),
            e_tag: other.clone().filter(|_| n == 7),
            ..ObjectIdentifier::default()
        })
        .collect();
    let input = DeleteObjectsRequest {
        bucket: "bbb".to_owned(),
        delete: Delete { objects, quiet: None },
        ..DeleteObjectsRequest::default()
    };
    let answer = house.room.delete_objects(&house.caller, input).await.unwrap();
    assert_eq!(answer.deleted.unwrap().len(), 301);
    let errors = answer.errors.unwrap();
    let told = (errors[0].key.as_deref(), errors[0].code.as_deref());
    assert_eq!((errors.len(), told), (1, (Some("k7"), Some("PreconditionFailed"))));
    assert!(house.get("k7").await.is_ok());
    assert!(house.get("k249").await.is_err());
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 0);
}

#[tokio::test]
async fn tags_are_changed_alone() {
    let house = House::with_bucket().await;
    house.put("k", "x").await;
    house.clock.advance(Duration::from_secs(5));
    let before = house.head("k").await.unwrap();
    let tag = |key: &str| Tag { key: key.to_owned(), value: "v".to_owned() };
    let (bucket, key) = ("bbb".to_owned(), "k".to_owned());
    let input = PutObjectTaggingRequest {
        bucket: bucket.clone(),
        key: key.clone(),
        tagging: Tagging { tag_set: vec![tag("a")] },
        ..PutObjectTaggingRequest::default()
    };
    house.room.put_object_tagging(&house.caller, input.clone()).await.unwrap();
    let asked = GetObjectTaggingRequest { bucket, key, ..GetObjectTaggingRequest::default() };
    let tags = house.room.get_object_tagging(&house.caller, asked.clone()).await.unwrap();
    assert_eq!(tags.tag_set, [tag("a")]);
    let after = house.head("k").await.unwrap();
    assert_eq!(after.tag_count, Some(1));
    assert_eq!((after.e_tag, after.last_modified), (before.e_tag, before.last_modified));
    let delete = DeleteObjectTaggingRequest {
        bucket: "bbb".to_owned(),
        key: "k".to_owned(),
        ..DeleteObjectTaggingRequest::default()
    };
    house.room.delete_object_tagging(&house.caller, delete).await.unwrap();
    let tags = house.room.get_object_tagging(&house.caller, asked).await.unwrap();
    assert_eq!(tags.tag_set, []);
    let missing = PutObjectTaggingRequest { key: "none".to_owned(), ..input };
    let refused = house.room.put_object_tagging(&house.caller, missing).await;
    assert_eq!(code(refused).as_deref(), Some("NoSuchKey"));
}
