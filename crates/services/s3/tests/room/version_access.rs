//! Versions and locks have actions of their own.

use crate::house::{House, copying, getting, putting};
use aws_api::s3::*;
use aws_api::{Access, Body};

const ID: &str = "0123456789abcdef0123456789abcdef";

#[tokio::test]
async fn versions_and_locks_need_actions_of_their_own() {
    let house = House::with_bucket().await;
    let (bucket, key, id) = (|| "bbb".to_owned(), || "k".to_owned(), || Some(ID.to_owned()));
    let until = house.ambient.now() + std::time::Duration::from_secs(3 * 86_400);
    for (input, expected) in [
        (
            S3Input::GetObject(GetObjectRequest { version_id: id(), ..getting("k") }),
            vec!["s3:GetObjectVersion"],
        ),
        (
            S3Input::GetObjectAttributes(GetObjectAttributesRequest {
                bucket: bucket(),
                key: key(),
                version_id: id(),
                ..Default::default()
            }),
            vec!["s3:GetObjectVersion", "s3:GetObjectVersionAttributes"],
        ),
        (
            S3Input::GetObjectTagging(GetObjectTaggingRequest {
                bucket: bucket(),
                key: key(),
                version_id: id(),
                ..Default::default()
            }),
            vec!["s3:GetObjectVersionTagging"],
        ),
        (
            S3Input::DeleteObject(DeleteObjectRequest {
                bucket: bucket(),
                key: key(),
                version_id: id(),
                ..Default::default()
            }),
            vec!["s3:DeleteObjectVersion"],
        ),
        (
            S3Input::DeleteObject(DeleteObjectRequest {
                bucket: bucket(),
                key: key(),
                ..Default::default()
            }),
            vec!["s3:DeleteObject"],
        ),
        (
            S3Input::CopyObject(copying(&format!("bbb/k?versionId={ID}"), "to")),
            vec!["s3:GetObjectVersion", "s3:PutObject"],
        ),
        (
            S3Input::ListObjectVersions(ListObjectVersionsRequest {
                bucket: bucket(),
                ..Default::default()
            }),
            vec!["s3:ListBucketVersions"],
        ),
        (
            S3Input::PutObject(PutObjectRequest {
                object_lock_mode: Some(ObjectLockMode::Governance),
                object_lock_retain_until_date: Some(until),
                object_lock_legal_hold_status: Some(ObjectLockLegalHoldStatus::On),
                body: Body::default(),
                ..putting("k", "")
            }),
            vec!["s3:PutObject", "s3:PutObjectRetention", "s3:PutObjectLegalHold"],
        ),
        (
            S3Input::PutObjectLegalHold(PutObjectLegalHoldRequest {
                bucket: bucket(),
                key: key(),
                ..Default::default()
            }),
            vec!["s3:PutObjectLegalHold"],
        ),
        (
            S3Input::CreateBucket(CreateBucketRequest {
                bucket: "new".to_owned(),
                object_lock_enabled_for_bucket: Some(true),
                ..Default::default()
            }),
            vec![
                "s3:CreateBucket",
                "s3:PutBucketObjectLockConfiguration",
                "s3:PutBucketVersioning",
            ],
        ),
        (
            S3Input::PutBucketLifecycleConfiguration(PutBucketLifecycleConfigurationRequest {
                bucket: bucket(),
                ..Default::default()
            }),
            vec!["s3:PutLifecycleConfiguration"],
        ),
    ] {
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        let asked: Vec<&str> = asks.iter().map(|ask| ask.action).collect();
        assert_eq!(asked, expected);
    }
    let said = async |input: S3Input, name: &str| {
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        let found = asks.iter().flat_map(|ask| &ask.context).find(|(of, _)| of == name);
        found.map(|(_, values)| values.join(","))
    };
    let named = S3Input::GetObject(GetObjectRequest { version_id: id(), ..getting("k") });
    assert_eq!(said(named, "s3:VersionId").await.as_deref(), Some(ID));
    let retained = || {
        S3Input::PutObjectRetention(PutObjectRetentionRequest {
            bucket: bucket(),
            key: key(),
            retention: Some(ObjectLockRetention {
                mode: Some(ObjectLockRetentionMode::Compliance),
                retain_until_date: Some(until),
            }),
            ..Default::default()
        })
    };
    assert_eq!(said(retained(), "s3:object-lock-mode").await.as_deref(), Some("COMPLIANCE"));
    let days = "s3:object-lock-remaining-retention-days";
    assert_eq!(said(retained(), days).await.as_deref(), Some("3"));
}
