//! Object lock: what is locked stays until its time, whoever asks.

use crate::house::{House, code, copying, putting};
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Timestamp;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

impl House {
    async fn with_locks() -> House {
        let house = House::new();
        let input = CreateBucketRequest {
            bucket: "bbb".to_owned(),
            object_lock_enabled_for_bucket: Some(true),
            ..CreateBucketRequest::default()
        };
        house.room.create_bucket(&house.caller, input).await.unwrap();
        house
    }

    fn in_days(&self, days: u32) -> Timestamp {
        self.ambient.now() + DAY * days
    }

    async fn configure(&self, rule: Option<ObjectLockRule>) -> Result<(), ApiError> {
        let input = PutObjectLockConfigurationRequest {
            bucket: "bbb".to_owned(),
            object_lock_configuration: Some(ObjectLockConfiguration {
                object_lock_enabled: Some(ObjectLockEnabled::Enabled),
                rule,
            }),
            ..PutObjectLockConfigurationRequest::default()
        };
        self.room.put_object_lock_configuration(&self.caller, input).await.map(drop)
    }

    async fn retain(
        &self,
        version: &str,
        retention: Option<(ObjectLockRetentionMode, Timestamp)>,
        bypass: bool,
    ) -> Option<String> {
        let (mode, retain_until_date) = retention.unzip();
        let input = PutObjectRetentionRequest {
            bucket: "bbb".to_owned(),
            key: "k".to_owned(),
            version_id: Some(version.to_owned()),
            bypass_governance_retention: Some(bypass),
            retention: Some(ObjectLockRetention { mode, retain_until_date }),
            ..PutObjectRetentionRequest::default()
        };
        code(self.room.put_object_retention(&self.caller, input).await)
    }

    async fn retention(&self, key: &str) -> Result<ObjectLockRetention, String> {
        let input = GetObjectRetentionRequest {
            bucket: "bbb".to_owned(),
            key: key.to_owned(),
            ..GetObjectRetentionRequest::default()
        };
        let shown = self.room.get_object_retention(&self.caller, input).await;
        shown.map(|shown| shown.retention.unwrap()).map_err(|error| error.code().to_owned())
    }

    async fn hold(&self, status: ObjectLockLegalHoldStatus) -> Option<String> {
        let input = PutObjectLegalHoldRequest {
            bucket: "bbb".to_owned(),
            key: "k".to_owned(),
            legal_hold: Some(ObjectLockLegalHold { status: Some(status) }),
            ..PutObjectLegalHoldRequest::default()
        };
        code(self.room.put_object_legal_hold(&self.caller, input).await)
    }

    async fn erase(&self, version: &str, bypass: bool) -> Option<String> {
        let input = DeleteObjectRequest {
            bucket: "bbb".to_owned(),
            key: "k".to_owned(),
            version_id: Some(version.to_owned()),
            bypass_governance_retention: Some(bypass).filter(|bypass| *bypass),
            ..DeleteObjectRequest::default()
        };
        code(self.room.delete_object(&self.caller, input).await)
    }
}

fn default(mode: &str, days: Option<i32>, years: Option<i32>) -> Option<ObjectLockRule> {
    let mode = Some(ObjectLockRetentionMode::from(mode));
    Some(ObjectLockRule { default_retention: Some(DefaultRetention { days, mode, years }) })
}

const DENIED: Option<&str> = Some("AccessDenied");

#[tokio::test]
async fn a_bucket_has_locks_and_a_default_and_keeps_versions_for_good() {
    let house = House::with_locks().await;
    let asked = |bucket: &str| GetObjectLockConfigurationRequest {
        bucket: bucket.to_owned(),
        ..GetObjectLockConfigurationRequest::default()
    };
    let shown = house.room.get_object_lock_configuration(&house.caller, asked("bbb")).await;
    let shown = shown.unwrap().object_lock_configuration.unwrap();
    assert_eq!((shown.object_lock_enabled, shown.rule), (Some(ObjectLockEnabled::Enabled), None));
    let suspended = house.versioning(BucketVersioningStatus::Suspended).await;
    assert_eq!(code(suspended).as_deref(), Some("InvalidBucketState"));
    house.versioning(BucketVersioningStatus::Enabled).await.unwrap();

    for (rule, expected) in [
        (default("GOVERNANCE", Some(0), None), Some("InvalidArgument")),
        (default("GOVERNANCE", Some(36_501), None), Some("InvalidArgument")),
        (default("GOVERNANCE", None, Some(101)), Some("InvalidArgument")),
        (default("GOVERNANCE", Some(1), Some(1)), Some("MalformedXML")),
        (default("GOVERNANCE", None, None), Some("MalformedXML")),
        (default("LATER", Some(1), None), Some("MalformedXML")),
        (default("COMPLIANCE", None, Some(1)), None),
    ] {
        assert_eq!(code(house.configure(rule.clone()).await).as_deref(), expected, "{rule:?}");
    }
    let shown = house.room.get_object_lock_configuration(&house.caller, asked("bbb")).await;
    let rule = shown.unwrap().object_lock_configuration.unwrap().rule;
    assert_eq!(rule, default("COMPLIANCE", None, Some(1)));

    let id = house.put("k", "x").await.version_id.unwrap();
    let head = house.head("k").await.unwrap();
    assert_eq!(head.object_lock_mode, Some(ObjectLockMode::Compliance));
    assert_eq!(head.object_lock_retain_until_date, Some(house.in_days(365)));
    assert_eq!(house.erase(&id, true).await.as_deref(), DENIED);
    // Of what the caller may not see, nothing is told.
    house.doorman.deny("s3:GetObjectRetention", "arn:aws:s3:::bbb/k");
    assert_eq!(house.head("k").await.unwrap().object_lock_mode, None);

    house.make("plain").await.unwrap();
    let missing = house.room.get_object_lock_configuration(&house.caller, asked("plain")).await;
    assert_eq!(code(missing).as_deref(), Some("ObjectLockConfigurationNotFoundError"));
    let input = PutObjectLockConfigurationRequest {
        bucket: "plain".to_owned(),
        object_lock_configuration: Some(ObjectLockConfiguration {
            object_lock_enabled: Some(ObjectLockEnabled::Enabled),
            rule: None,
        }),
        ..PutObjectLockConfigurationRequest::default()
    };
    let refused = house.room.put_object_lock_configuration(&house.caller, input).await;
    assert_eq!(code(refused).as_deref(), Some("InvalidBucketState"), "it has no versions");
}

#[tokio::test]
async fn what_is_retained_is_deleted_only_by_who_may_or_in_its_time() {
    use ObjectLockRetentionMode::{Compliance, Governance};
    let house = House::with_locks().await;
    let id = house.put("k", "x").await.version_id.unwrap();
    assert_eq!(house.retention("k").await, Err("NoSuchObjectLockConfiguration".to_owned()));
    let past = house.ambient.now().before(DAY);
    assert_eq!(
        house.retain(&id, Some((Governance, past)), false).await.as_deref(),
        Some("InvalidArgument")
    );
    assert_eq!(house.retain(&id, Some((Governance, house.in_days(5))), false).await, None);
    let shown = house.retention("k").await.unwrap();
    assert_eq!(shown.retain_until_date, Some(house.in_days(5)));
    // Shorter, or not at all: only for who may.
    let shorter = || Some((Governance, house.in_days(2)));
    assert_eq!(house.retain(&id, shorter(), false).await.as_deref(), DENIED);
    assert_eq!(house.retain(&id, None, false).await.as_deref(), DENIED);
    assert_eq!(house.retain(&id, shorter(), true).await, None);
    assert_eq!(house.erase(&id, false).await.as_deref(), DENIED);
    // It can be hidden, though.
    let marker = house.delete_version("k", None).await.unwrap().version_id.unwrap();
    assert_eq!(house.erase(&marker, false).await, None, "a marker has no lock");
    let action = "s3:BypassGovernanceRetention";
    house.doorman.deny(action, "arn:aws:s3:::bbb/k");
    assert_eq!(house.erase(&id, true).await.as_deref(), DENIED, "who may not bypass it");
    house.clock.advance(DAY * 3);
    assert_eq!(house.erase(&id, false).await, None, "its time is over");

    let id = house.put("k", "x").await.version_id.unwrap();
    assert_eq!(house.retain(&id, Some((Compliance, house.in_days(5))), false).await, None);
    for new in [None, Some((Compliance, house.in_days(1))), Some((Governance, house.in_days(9)))] {
        assert_eq!(house.retain(&id, new, true).await.as_deref(), DENIED);
    }
    assert_eq!(house.retain(&id, Some((Compliance, house.in_days(9))), false).await, None);
    assert_eq!(house.erase(&id, true).await.as_deref(), DENIED);
    // One of many, too.
    let objects = vec![
        ObjectIdentifier {
            key: "k".to_owned(),
            version_id: Some(id.clone()),
            ..ObjectIdentifier::default()
        },
        ObjectIdentifier { key: "other".to_owned(), ..ObjectIdentifier::default() },
    ];
    let input = DeleteObjectsRequest {
        bucket: "bbb".to_owned(),
        delete: Delete { objects, quiet: None },
        ..DeleteObjectsRequest::default()
    };
    let answer = house.room.delete_objects(&house.caller, input).await.unwrap();
    assert_eq!(answer.deleted.unwrap().len(), 1);
    assert_eq!(answer.errors.unwrap()[0].code.as_deref(), DENIED);
    assert_eq!(house.get_version("k", &id).await.unwrap(), "x");
}

#[tokio::test]
async fn a_legal_hold_is_lifted_by_hand() {
    let house = House::with_locks().await;
    let id = house.put("k", "x").await.version_id.unwrap();
    assert_eq!(house.hold(ObjectLockLegalHoldStatus::On).await, None);
    let head = house.head("k").await.unwrap();
    assert_eq!(head.object_lock_legal_hold_status, Some(ObjectLockLegalHoldStatus::On));
    house.clock.advance(DAY * 10_000);
    assert_eq!(house.erase(&id, true).await.as_deref(), DENIED);
    assert_eq!(house.hold(ObjectLockLegalHoldStatus::Off).await, None);
    assert_eq!(house.erase(&id, false).await, None);
}

#[tokio::test]
async fn headers_lock_what_they_come_with() {
    let house = House::with_locks().await;
    let until = house.in_days(3);
    let locked = PutObjectRequest {
        object_lock_mode: Some(ObjectLockMode::Governance),
        object_lock_retain_until_date: Some(until),
        object_lock_legal_hold_status: Some(ObjectLockLegalHoldStatus::On),
        ..putting("k", "x")
    };
    house.send(locked.clone_head()).await.unwrap();
    let head = house.head("k").await.unwrap();
    assert_eq!(head.object_lock_mode, Some(ObjectLockMode::Governance));
    assert_eq!(head.object_lock_retain_until_date, Some(until));
    assert_eq!(head.object_lock_legal_hold_status, Some(ObjectLockLegalHoldStatus::On));
    // A copy has no lock but its own.
    house.room.copy_object(&house.caller, copying("bbb/k", "plain")).await.unwrap();
    assert_eq!(house.head("plain").await.unwrap().object_lock_mode, None);
    let input = CopyObjectRequest {
        object_lock_mode: Some(ObjectLockMode::Compliance),
        object_lock_retain_until_date: Some(until),
        ..copying("bbb/k", "locked")
    };
    house.room.copy_object(&house.caller, input).await.unwrap();
    let head = house.head("locked").await.unwrap();
    assert_eq!(head.object_lock_mode, Some(ObjectLockMode::Compliance));
    let input = CreateMultipartUploadRequest {
        object_lock_mode: Some(ObjectLockMode::Governance),
        object_lock_retain_until_date: Some(until),
        ..crate::house::beginning("parts")
    };
    let id = house.begin_with(input).await.unwrap().upload_id.unwrap();
    let part = house.part("parts", &id, 1, "x").await.unwrap();
    house.complete("parts", &id, vec![part]).await.unwrap();
    assert_eq!(house.retention("parts").await.unwrap().retain_until_date, Some(until));

    for (mode, until, expected) in [
        (Some(ObjectLockMode::Governance), None, "InvalidArgument"),
        (None, Some(until), "InvalidArgument"),
        (Some(ObjectLockMode::from("LATER")), Some(until), "InvalidArgument"),
        (Some(ObjectLockMode::Governance), Some(house.ambient.now()), "InvalidArgument"),
    ] {
        let input = PutObjectRequest {
            object_lock_mode: mode,
            object_lock_retain_until_date: until,
            ..putting("k2", "x")
        };
        assert_eq!(code(house.send(input).await).as_deref(), Some(expected));
    }
    let plain = House::with_bucket().await;
    assert_eq!(code(plain.send(locked).await).as_deref(), Some("InvalidRequest"));
    assert_eq!(plain.hold(ObjectLockLegalHoldStatus::On).await.as_deref(), Some("InvalidRequest"));
    assert_eq!(plain.erase("null", true).await.as_deref(), Some("InvalidArgument"));
}

trait CloneHead {
    fn clone_head(&self) -> Self;
}

impl CloneHead for PutObjectRequest {
    /// The same request, with a body of its own.
    fn clone_head(&self) -> Self {
        PutObjectRequest {
            object_lock_mode: self.object_lock_mode.clone(),
            object_lock_retain_until_date: self.object_lock_retain_until_date,
            object_lock_legal_hold_status: self.object_lock_legal_hold_status.clone(),
            ..putting(&self.key, "x")
        }
    }
}
