use crate::house::{House, MIB, Pieces, beginning, bytes, code, completing, getting, putting};
use aws_api::s3::*;
use aws_api::{ApiError, Body};
use bytes::Bytes;
use foundation::checksum::Algorithm;

fn with(algorithm: Algorithm, sum: &str, mut input: PutObjectRequest) -> PutObjectRequest {
    let text = Some(sum.to_owned());
    match algorithm {
        Algorithm::Crc32 => input.checksum_crc32 = text,
        Algorithm::Crc32c => input.checksum_crc32_c = text,
        Algorithm::Crc64Nvme => input.checksum_crc64_nvme = text,
        Algorithm::Sha1 => input.checksum_sha1 = text,
        Algorithm::Sha256 => input.checksum_sha256 = text,
        Algorithm::Sha512 => input.checksum_sha512 = text,
        Algorithm::Md5 => input.checksum_md5 = text,
    }
    input
}

/// The checksums that an answer tells, by their algorithms.
macro_rules! told {
    ($output:expr) => {{
        let output = &$output;
        let all = [
            (Algorithm::Crc32, &output.checksum_crc32),
            (Algorithm::Crc32c, &output.checksum_crc32_c),
            (Algorithm::Crc64Nvme, &output.checksum_crc64_nvme),
            (Algorithm::Sha1, &output.checksum_sha1),
            (Algorithm::Sha256, &output.checksum_sha256),
            (Algorithm::Sha512, &output.checksum_sha512),
            (Algorithm::Md5, &output.checksum_md5),
        ];
        let told = all.into_iter().filter_map(|(of, text)| Some((of, text.clone()?)));
        told.collect::<Vec<_>>()
    }};
}

const ALL: [Algorithm; 7] = [
    Algorithm::Crc32,
    Algorithm::Crc32c,
    Algorithm::Crc64Nvme,
    Algorithm::Sha1,
    Algorithm::Sha256,
    Algorithm::Sha512,
    Algorithm::Md5,
];

#[tokio::test]
async fn a_checksum_of_each_kind_is_proven_kept_and_shown() {
    let house = House::with_bucket().await;
    for body in [bytes(3, 100), bytes(4, MIB)] {
        for algorithm in ALL {
            let sum = algorithm.of(&body).base64();
            let output =
                house.send(with(algorithm, &sum, putting("k", body.clone()))).await.unwrap();
            assert_eq!(told!(output), [(algorithm, sum.clone())]);
            let got = house.fetch(getting("k")).await.unwrap();
            assert_eq!(told!(got), [(algorithm, sum.clone())]);
            assert_eq!(got.checksum_type, Some(ChecksumType::FullObject));
            let unasked = GetObjectRequest { checksum_mode: None, ..getting("k") };
            assert_eq!(told!(house.fetch(unasked).await.unwrap()), []);
            let copied = house
                .room
                .copy_object(&house.caller, crate::house::copying("bbb/k", "copy"))
                .await
                .unwrap();
            assert_eq!(told!(copied.copy_object_result.unwrap()), [(algorithm, sum)]);

            let other = algorithm.of(b"something else").base64();
            let refused = house.send(with(algorithm, &other, putting("k", body.clone()))).await;
            assert_eq!(code(refused).as_deref(), Some("BadDigest"));
            let refused = house.send(with(algorithm, "????", putting("k", body.clone()))).await;
            assert_eq!(code(refused).as_deref(), Some("InvalidRequest"));
        }
        // Without any, S3 sums for itself.
        let output = house.put("k", body.clone()).await;
        let own = Algorithm::Crc64Nvme;
        assert_eq!(told!(output), [(own, own.of(&body).base64())]);
    }
}

#[tokio::test]
async fn a_checksum_may_come_behind_the_body() {
    let house = House::with_bucket().await;
    let all = bytes(5, 70_000);
    let body = |trailers: &[(Algorithm, &[u8])]| {
        let trailer = |(algorithm, of): &(Algorithm, &[u8])| {
            (algorithm.header().to_owned(), algorithm.of(of).base64())
        };
        let pieces = all.chunks(9_000).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
        Body::new(None, Pieces { pieces, trailers: trailers.iter().map(trailer).collect() })
    };
    let (crc, sha) = (Algorithm::Crc32, Algorithm::Sha256);
    for (named, trailers, expected) in [
        (Some("CRC32"), vec![(crc, &all[..])], Ok(crc)),
        (None, vec![(sha, &all[..])], Ok(sha)),
        (Some("CRC32"), vec![(crc, &all[1..])], Err("BadDigest")),
        (None, vec![(sha, &all[1..])], Err("BadDigest")),
        (Some("CRC32"), vec![], Err("InvalidRequest")),
        (None, vec![], Ok(Algorithm::Crc64Nvme)),
    ] {
        let input = PutObjectRequest {
            checksum_algorithm: named.map(ChecksumAlgorithm::from),
            body: body(&trailers),
            ..putting("k", "")
        };
        let result = house.send(input).await;
        match expected {
            Ok(algorithm) => {
                let sum = algorithm.of(&all).base64();
                assert_eq!(told!(result.unwrap()), [(algorithm, sum)]);
            }
            Err(expected) => assert_eq!(code(result).as_deref(), Some(expected)),
        }
    }
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 1, "what was refused leaves nothing");
}

#[tokio::test]
async fn claims_must_agree_with_each_other_and_with_the_bytes() {
    let house = House::with_bucket().await;
    let put = || putting("k", "x");
    let crc = Algorithm::Crc32.of(b"x").base64();
    let two = with(
        Algorithm::Sha1,
        &Algorithm::Sha1.of(b"x").base64(),
        with(Algorithm::Crc32, &crc, put()),
    );
    let named = PutObjectRequest {
        checksum_algorithm: Some(ChecksumAlgorithm::Sha1),
        ..with(Algorithm::Crc32, &crc, put())
    };
    let md5 = |of: &[u8]| Some(Algorithm::Md5.of(of).base64());
    for (input, expected) in [
        (two, Some("InvalidRequest")),
        (named, Some("InvalidRequest")),
        (PutObjectRequest { content_md5: md5(b"x"), ..put() }, None),
        (PutObjectRequest { content_md5: md5(b"y"), ..put() }, Some("BadDigest")),
        (PutObjectRequest { content_md5: Some("x".to_owned()), ..put() }, Some("InvalidDigest")),
    ] {
        assert_eq!(code(house.send(input).await).as_deref(), expected);
    }
}

/// Each algorithm and type, against the checksum of the whole where that is what it is.
#[tokio::test]
async fn uploads_in_parts_have_checksums_of_the_whole_or_of_the_parts() {
    let house = House::with_bucket().await;
    let halves = [bytes(1, 5 * MIB), bytes(2, 1000)];
    let whole = halves.concat();
    for (algorithm, of, composite) in [
        (None, None, false),
        (Some(Algorithm::Crc32), None, true),
        (Some(Algorithm::Crc32), Some("FULL_OBJECT"), false),
        (Some(Algorithm::Crc32c), Some("FULL_OBJECT"), false),
        (Some(Algorithm::Crc32c), Some("COMPOSITE"), true),
        (Some(Algorithm::Crc64Nvme), None, false),
        (Some(Algorithm::Sha1), None, true),
        (Some(Algorithm::Sha256), Some("COMPOSITE"), true),
    ] {
        let input = CreateMultipartUploadRequest {
            checksum_algorithm: algorithm.map(|algorithm| algorithm.name().into()),
            checksum_type: of.map(ChecksumType::from),
            ..beginning("k")
        };
        let id = house.begin_with(input).await.unwrap().upload_id.unwrap();
        let used = algorithm.unwrap_or(Algorithm::Crc64Nvme);
        let (mut parts, mut digests) = (Vec::new(), Vec::new());
        for (n, half) in (1..).zip(&halves) {
            let sum = used.of(half);
            digests.extend_from_slice(sum.as_bytes());
            let carrier = with(used, &sum.base64(), PutObjectRequest::default());
            let input = UploadPartRequest {
                bucket: "bbb".to_owned(),
                key: "k".to_owned(),
                upload_id: id.clone(),
                part_number: n,
                body: Body::whole(half.clone()),
                checksum_crc32: carrier.checksum_crc32.clone(),
                checksum_crc32_c: carrier.checksum_crc32_c.clone(),
                checksum_crc64_nvme: carrier.checksum_crc64_nvme.clone(),
                checksum_sha1: carrier.checksum_sha1.clone(),
                checksum_sha256: carrier.checksum_sha256.clone(),
                ..UploadPartRequest::default()
            };
            let output = house.room.upload_part(&house.caller, input).await.unwrap();
            assert_eq!(told!(output), [(used, sum.base64())]);
            parts.push(CompletedPart {
                part_number: Some(n),
                e_tag: output.e_tag,
                checksum_crc32: carrier.checksum_crc32,
                checksum_crc32_c: carrier.checksum_crc32_c,
                checksum_crc64_nvme: carrier.checksum_crc64_nvme,
                checksum_sha1: carrier.checksum_sha1,
                checksum_sha256: carrier.checksum_sha256,
                ..CompletedPart::default()
            });
        }
        let expected = match composite {
            true => format!("{}-2", used.of(&digests).base64()),
            false => used.of(&whole).base64(),
        };
        let output = house.complete("k", &id, parts).await.unwrap();
        assert_eq!(told!(output), [(used, expected.clone())]);
        let head = house.head("k").await.unwrap();
        assert_eq!(told!(head), [(used, expected)]);
        let kind = if composite { ChecksumType::Composite } else { ChecksumType::FullObject };
        assert_eq!(head.checksum_type, Some(kind));
        assert_eq!(house.get("k").await.unwrap(), whole);
    }
}

#[tokio::test]
async fn parts_must_have_the_checksums_that_their_upload_was_begun_with() {
    let house = House::with_bucket().await;
    for (algorithm, of) in [
        (None, Some("COMPOSITE")),
        (Some("SHA1"), Some("FULL_OBJECT")),
        (Some("CRC64NVME"), Some("COMPOSITE")),
    ] {
        let input = CreateMultipartUploadRequest {
            checksum_algorithm: algorithm.map(ChecksumAlgorithm::from),
            checksum_type: of.map(ChecksumType::from),
            ..beginning("k")
        };
        assert_eq!(code(house.begin_with(input).await).as_deref(), Some("InvalidRequest"));
    }
    let input = CreateMultipartUploadRequest {
        checksum_algorithm: Some(ChecksumAlgorithm::Sha256),
        ..beginning("k")
    };
    let id = house.begin_with(input).await.unwrap().upload_id.unwrap();
    let without = house.part("k", &id, 1, "x").await;
    assert_eq!(code(without).as_deref(), Some("InvalidRequest"));
    let part = |sum: Option<String>, crc: Option<String>| UploadPartRequest {
        bucket: "bbb".to_owned(),
        key: "k".to_owned(),
        upload_id: id.clone(),
        part_number: 1,
        body: Body::whole("x".into()),
        checksum_sha256: sum,
        checksum_crc32: crc,
        ..UploadPartRequest::default()
    };
    let upload = async |input| house.room.upload_part(&house.caller, input).await;
    let other = part(None, Some(Algorithm::Crc32.of(b"x").base64()));
    assert_eq!(code(upload(other).await).as_deref(), Some("InvalidRequest"));
    let sum = Algorithm::Sha256.of(b"x").base64();
    let e_tag = upload(part(Some(sum.clone()), None)).await.unwrap().e_tag;
    let named = |checksum_sha256: Option<String>| {
        let part = CompletedPart {
            part_number: Some(1),
            e_tag: e_tag.clone(),
            checksum_sha256,
            ..CompletedPart::default()
        };
        completing("k", &id, vec![part])
    };
    let complete = async |input| house.room.complete_multipart_upload(&house.caller, input).await;
    let wrong = Algorithm::Sha256.of(b"y").base64();
    for (input, expected) in [
        (named(None), "InvalidRequest"),
        (named(Some(wrong.clone())), "InvalidPart"),
        (
            CompleteMultipartUploadRequest {
                checksum_sha256: Some(wrong),
                ..named(Some(sum.clone()))
            },
            "BadDigest",
        ),
        (
            CompleteMultipartUploadRequest {
                checksum_type: Some(ChecksumType::FullObject),
                ..named(Some(sum.clone()))
            },
            "InvalidRequest",
        ),
        (
            CompleteMultipartUploadRequest { mpu_object_size: Some(2), ..named(Some(sum.clone())) },
            "InvalidRequest",
        ),
    ] {
        let refused: Result<_, ApiError> = complete(input).await;
        assert_eq!(code(refused).as_deref(), Some(expected));
    }
    complete(named(Some(sum))).await.unwrap();
}
