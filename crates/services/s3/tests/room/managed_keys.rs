//! Objects under S3's own key.

use crate::house::{House, beginning, bytes, completing, copying, getting, putting};
use aws_api::Body;
use aws_api::s3::*;

const KMS: Option<ServerSideEncryption> = Some(ServerSideEncryption::AwsKms);
const AES: Option<ServerSideEncryption> = Some(ServerSideEncryption::Aes256);

/// Sets what the bucket encrypts by; gives the code of a refusal.
async fn set(house: &House, key: Option<&str>, bucket_key: bool) -> Option<String> {
    let by_default = ServerSideEncryptionByDefault {
        sse_algorithm: ServerSideEncryption::AwsKms,
        kms_master_key_id: key.map(str::to_owned),
    };
    let rule = ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(by_default),
        bucket_key_enabled: Some(bucket_key),
        ..ServerSideEncryptionRule::default()
    };
    let input = PutBucketEncryptionRequest {
        bucket: "bbb".to_owned(),
        server_side_encryption_configuration: ServerSideEncryptionConfiguration {
            rules: vec![rule],
        },
        ..PutBucketEncryptionRequest::default()
    };
    let set = house.room.put_bucket_encryption(&house.caller, input).await;
    set.err().map(|why| why.code().to_owned())
}

/// What HeadObject says: the kind, the key, whether by way of a bucket key.
async fn shown(house: &House, key: &str) -> (Option<ServerSideEncryption>, Option<String>, bool) {
    let head = house.head(key).await.unwrap();
    let bucket_key = head.bucket_key_enabled == Some(true);
    (head.server_side_encryption, head.ssekms_key_id, bucket_key)
}

#[tokio::test]
async fn objects_are_under_the_key_that_their_bucket_or_request_says() {
    let mut house = House::with_bucket().await;
    house.put("before", "x").await;
    assert_eq!(set(&house, None, true).await, None);
    let put = house.send(putting("k", "x")).await.unwrap();
    let key = put.ssekms_key_id.clone().unwrap();
    assert!(key.starts_with("arn:aws:kms:us-east-1:000000000000:key/"), "{key}");
    assert_eq!((put.server_side_encryption, put.bucket_key_enabled), (KMS, Some(true)));
    house.reopen();
    assert_eq!(shown(&house, "k").await, (KMS, Some(key.clone()), true));
    assert_eq!(shown(&house, "before").await, (AES, None, false));
    let got = house.fetch(getting("k")).await.unwrap();
    assert_eq!((got.server_side_encryption, got.ssekms_key_id.as_ref()), (KMS, Some(&key)));
    let plain = PutObjectRequest { server_side_encryption: AES, ..putting("plain", "x") };
    house.send(plain).await.unwrap();
    assert_eq!(shown(&house, "plain").await, (AES, None, false));
    let copy = house.room.copy_object(&house.caller, copying("bbb/plain", "copy")).await.unwrap();
    assert_eq!((copy.server_side_encryption, copy.ssekms_key_id.as_ref()), (KMS, Some(&key)));
    assert_eq!(shown(&house, "copy").await, (KMS, Some(key.clone()), true));
    let id = house.begin_with(beginning("parts")).await.unwrap();
    assert_eq!((id.server_side_encryption, id.ssekms_key_id.as_ref()), (KMS, Some(&key)));
    let id = id.upload_id.unwrap();
    let part = UploadPartRequest {
        bucket: "bbb".to_owned(),
        key: "parts".to_owned(),
        upload_id: id.clone(),
        part_number: 1,
        body: Body::whole(bytes(1, 100)),
        ..UploadPartRequest::default()
    };
    let part = house.room.upload_part(&house.caller, part).await.unwrap();
    assert_eq!(part.server_side_encryption, KMS);
    let named = CompletedPart { part_number: Some(1), e_tag: part.e_tag, ..Default::default() };
    let done = completing("parts", &id, vec![named]);
    let done = house.room.complete_multipart_upload(&house.caller, done).await.unwrap();
    assert_eq!((done.server_side_encryption, done.ssekms_key_id.as_ref()), (KMS, Some(&key)));
    assert_eq!(shown(&house, "parts").await, (KMS, Some(key), true));
}

#[tokio::test]
async fn the_one_key_has_three_names_and_no_other_is_taken() {
    let house = House::with_bucket().await;
    let under = |key: Option<&str>| PutObjectRequest {
        server_side_encryption: KMS,
        ssekms_key_id: key.map(str::to_owned),
        ..putting("k", "x")
    };
    let key = house.send(under(None)).await.unwrap().ssekms_key_id.unwrap();
    let id = key.rsplit('/').next().unwrap();
    for name in ["alias/aws/s3", &key, id] {
        let put = house.send(under(Some(name))).await.unwrap();
        assert_eq!((put.ssekms_key_id.as_ref(), put.bucket_key_enabled), (Some(&key), None));
        assert_eq!(set(&house, Some(name), false).await, None, "{name}");
    }
    let other = "arn:aws:kms:us-east-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    for name in ["alias/mine", other, "0", ""] {
        let refused = house.send(under(Some(name))).await.unwrap_err();
        assert!(refused.is("NotImplemented") && refused.message().contains("aws/s3"), "{name}");
        assert_eq!(set(&house, Some(name), false).await.as_deref(), Some("NotImplemented"));
    }
}
