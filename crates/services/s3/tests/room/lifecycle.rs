//! Rules of a bucket's lifecycle: what they do, when, and what they leave alone.

use crate::house::{House, MIB, bytes, code, putting};
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Timestamp;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

impl House {
    async fn rules(&self, rules: Vec<LifecycleRule>) -> Result<(), ApiError> {
        let input = PutBucketLifecycleConfigurationRequest {
            bucket: "bbb".to_owned(),
            lifecycle_configuration: Some(BucketLifecycleConfiguration { rules }),
            ..PutBucketLifecycleConfigurationRequest::default()
        };
        self.room.put_bucket_lifecycle_configuration(&self.caller, input).await.map(drop)
    }

    async fn shown_rules(&self) -> Result<Vec<LifecycleRule>, String> {
        let input = GetBucketLifecycleConfigurationRequest {
            bucket: "bbb".to_owned(),
            expected_bucket_owner: None,
        };
        let shown = self.room.get_bucket_lifecycle_configuration(&self.caller, input).await;
        shown.map(|shown| shown.rules.unwrap()).map_err(|error| error.code().to_owned())
    }

    /// So many days later, the passes of that day done.
    async fn after(&self, days: u32) {
        self.clock.advance(DAY * days);
        self.room.follow_rules().await.unwrap();
    }

    async fn keys(&self) -> Vec<String> {
        let mut keys = Vec::new();
        let mut token = None;
        loop {
            let input = ListObjectsV2Request {
                bucket: "bbb".to_owned(),
                continuation_token: token,
                ..ListObjectsV2Request::default()
            };
            let page = self.room.list_objects_v2(&self.caller, input).await.unwrap();
            keys.extend(page.contents.into_iter().flatten().filter_map(|object| object.key));
            token = page.next_continuation_token;
            if token.is_none() {
                return keys;
            }
        }
    }
}

fn rule(prefix: &str) -> LifecycleRule {
    LifecycleRule {
        filter: Some(LifecycleRuleFilter {
            prefix: Some(prefix.to_owned()),
            ..LifecycleRuleFilter::default()
        }),
        id: Some(format!("rule of {prefix}")),
        ..LifecycleRule::default()
    }
    .enabled()
}

trait Enabled {
    fn enabled(self) -> Self;
}

impl Enabled for LifecycleRule {
    fn enabled(self) -> Self {
        LifecycleRule { status: ExpirationStatus::Enabled, ..self }
    }
}

fn days(days: i32) -> Option<LifecycleExpiration> {
    Some(LifecycleExpiration { days: Some(days), ..LifecycleExpiration::default() })
}

fn to(class: TransitionStorageClass, days: i32) -> Option<Vec<Transition>> {
    Some(vec![Transition { days: Some(days), storage_class: Some(class), date: None }])
}

#[tokio::test]
async fn objects_go_at_the_midnight_after_their_days() {
    let house = House::with_bucket().await;
    // 2026-11-18T11:06:40Z.
    house.rules(vec![LifecycleRule { expiration: days(2), ..rule("logs/") }]).await.unwrap();
    let put = house.put("logs/a", bytes(1, MIB)).await;
    let told = "expiry-date=\"Sat, 21 Nov 2026 00:00:00 GMT\", rule-id=\"rule%20of%20logs%2F\"";
    assert_eq!(put.expiration.as_deref(), Some(told));
    assert_eq!(house.head("logs/a").await.unwrap().expiration.as_deref(), Some(told));
    assert_eq!(house.put("kept", "x").await.expiration, None);
    house.after(2).await;
    assert_eq!(house.keys().await, ["kept", "logs/a"], "it is the 20th yet");
    house.put("logs/b", "x").await;
    // Nothing is looked at twice a day; a new day begins at midnight.
    house.clock.advance(Duration::from_secs(13 * 3600));
    house.room.follow_rules().await.unwrap();
    assert_eq!(house.keys().await, ["kept", "logs/b"]);
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 0);
    // Who takes the rules away keeps the rest.
    let input =
        DeleteBucketLifecycleRequest { bucket: "bbb".to_owned(), expected_bucket_owner: None };
    house.room.delete_bucket_lifecycle(&house.caller, input).await.unwrap();
    assert_eq!(house.shown_rules().await, Err("NoSuchLifecycleConfiguration".to_owned()));
    house.after(30).await;
    assert_eq!(house.keys().await, ["kept", "logs/b"]);
    assert_eq!(house.head("logs/b").await.unwrap().expiration, None);
}

/// The work in the background wakes at midnight, and for new rules.
#[tokio::test]
async fn the_background_follows_rules_by_the_clock() {
    let house = House::with_bucket().await;
    house.put("old", "x").await;
    let room = house.room.clone();
    let worker = tokio::spawn(async move { room.run().await });
    house.rules(vec![LifecycleRule { expiration: days(1), ..rule("") }]).await.unwrap();
    house.clock.advance(DAY * 3);
    while !house.keys().await.is_empty() {
        tokio::task::yield_now().await;
    }
    house.put("new", "x").await;
    let date = Timestamp::parse_iso8601("2026-01-01T00:00:00Z").unwrap();
    let expiration =
        Some(LifecycleExpiration { date: Some(date), ..LifecycleExpiration::default() });
    house.rules(vec![LifecycleRule { expiration, ..rule("") }]).await.unwrap();
    while !house.keys().await.is_empty() {
        tokio::task::yield_now().await;
    }
    worker.abort();
}

#[tokio::test]
async fn filters_say_what_a_rule_is_about() {
    let house = House::with_bucket().await;
    let tag = |key: &str| Tag { key: key.to_owned(), value: "v".to_owned() };
    for (key, size, tagging) in [
        ("a/small", 10, None),
        ("a/large", 1000, None),
        ("b/tagged", 10, Some("t=v")),
        ("b/both", 10, Some("t=v&u=v")),
        ("b/other", 10, Some("t=w")),
    ] {
        let tagging = tagging.map(str::to_owned);
        house.send(PutObjectRequest { tagging, ..putting(key, bytes(1, size)) }).await.unwrap();
    }
    let and = LifecycleRuleAndOperator {
        prefix: Some("b/".to_owned()),
        tags: Some(vec![tag("t"), tag("u")]),
        ..LifecycleRuleAndOperator::default()
    };
    let larger = LifecycleRuleFilter {
        object_size_greater_than: Some(999),
        ..LifecycleRuleFilter::default()
    };
    let tagged = LifecycleRuleFilter { tag: Some(tag("t")), ..LifecycleRuleFilter::default() };
    let anded = LifecycleRuleFilter { and: Some(and), ..LifecycleRuleFilter::default() };
    for (filter, left) in [
        (anded, vec!["a/large", "a/small", "b/other", "b/tagged"]),
        (larger, vec!["a/small", "b/other", "b/tagged"]),
        (tagged, vec!["a/small", "b/other"]),
    ] {
        let rule = LifecycleRule { filter: Some(filter), expiration: days(1), ..rule("") };
        let off = LifecycleRule {
            status: ExpirationStatus::Disabled,
            expiration: days(1),
            id: Some("off".to_owned()),
            ..rule.clone()
        };
        house.rules(vec![off]).await.unwrap();
        house.after(3).await;
        house.rules(vec![rule.clone()]).await.unwrap();
        assert_eq!(house.shown_rules().await.unwrap(), [rule]);
        house.after(0).await;
        assert_eq!(house.keys().await, left);
    }
}

#[tokio::test]
async fn versions_go_by_their_age_as_such_and_the_newest_stay() {
    let house = House::with_versions().await;
    for n in 0..5 {
        house.put("k", bytes(n, 40_000)).await;
        house.clock.advance(DAY);
    }
    let expiration = NoncurrentVersionExpiration {
        noncurrent_days: Some(1),
        newer_noncurrent_versions: Some(1),
    };
    let rule = LifecycleRule { noncurrent_version_expiration: Some(expiration), ..rule("") };
    house.rules(vec![rule]).await.unwrap();
    house.after(0).await;
    // Of the four that are not the latest, the newest stays, and the others are old enough.
    assert_eq!(house.versions().await.len(), 2);
    house.after(30).await;
    assert_eq!(house.versions().await.len(), 2);
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 2);
    assert_eq!(house.get("k").await.unwrap(), bytes(4, 40_000));
}

#[tokio::test]
async fn the_latest_is_hidden_then_goes_and_its_marker_after_it() {
    let house = House::with_versions().await;
    house.put("k", "x").await;
    let expiration =
        NoncurrentVersionExpiration { noncurrent_days: Some(2), newer_noncurrent_versions: None };
    let rules = vec![LifecycleRule {
        expiration: days(1),
        noncurrent_version_expiration: Some(expiration),
        ..rule("")
    }];
    house.rules(rules).await.unwrap();
    house.after(2).await;
    let listed = house.versions().await;
    let shape: Vec<(bool, bool)> = listed.iter().map(|(_, _, latest, m)| (*latest, *m)).collect();
    assert_eq!(shape, [(true, true), (false, false)], "hidden behind a marker");
    house.after(1).await;
    assert_eq!(house.versions().await.len(), 2, "not old enough as a version");
    house.after(2).await;
    let left: Vec<bool> = house.versions().await.iter().map(|(.., marker)| *marker).collect();
    assert_eq!(left, [true], "the version is gone");
    house.after(1).await;
    assert_eq!(house.versions().await, [], "and the marker, which hides nothing any more");

    // A marker that hides nothing goes at once where a rule says so, and others stay.
    house.put("hidden", "x").await;
    house.delete("hidden").await;
    house.delete("alone").await;
    let expiration = Some(LifecycleExpiration {
        expired_object_delete_marker: Some(true),
        ..LifecycleExpiration::default()
    });
    house.rules(vec![LifecycleRule { expiration, ..rule("") }]).await.unwrap();
    house.after(1).await;
    let left: Vec<String> = house.versions().await.into_iter().map(|(key, ..)| key).collect();
    assert_eq!(left, ["hidden", "hidden"]);
}

#[tokio::test]
async fn uploads_that_were_not_completed_are_aborted() {
    let house = House::with_bucket().await;
    let old = house.begin("logs/a").await;
    house.part("logs/a", &old, 1, bytes(1, MIB)).await.unwrap();
    let other = house.begin("kept").await;
    let abort = AbortIncompleteMultipartUpload { days_after_initiation: Some(3) };
    let rule = LifecycleRule { abort_incomplete_multipart_upload: Some(abort), ..rule("logs/") };
    house.rules(vec![rule]).await.unwrap();
    house.after(3).await;
    house.part("logs/a", &old, 2, "x").await.unwrap();
    house.after(1).await;
    let gone = code(house.part("logs/a", &old, 3, "x").await);
    assert_eq!(gone.as_deref(), Some("NoSuchUpload"));
    house.part("kept", &other, 1, "x").await.unwrap();
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 1);
}

#[tokio::test]
async fn classes_change_on_and_never_back() {
    let house = House::with_bucket().await;
    house.put("k", bytes(1, 200_000)).await;
    house.put("small", "x").await;
    let rules = vec![
        LifecycleRule { transitions: to(TransitionStorageClass::StandardIa, 30), ..rule("") },
        LifecycleRule {
            transitions: to(TransitionStorageClass::GlacierIr, 60),
            id: Some("cold".to_owned()),
            ..rule("")
        },
    ];
    house.rules(rules).await.unwrap();
    let class = async |key: &str| house.head(key).await.unwrap().storage_class;
    house.after(30).await;
    assert_eq!(class("k").await, None);
    house.after(1).await;
    assert_eq!(class("k").await, Some(StorageClass::StandardIa));
    assert_eq!(class("small").await, None, "below 128 KiB nothing is saved");
    house.after(60).await;
    assert_eq!(class("k").await, Some(StorageClass::GlacierIr));
    house.after(60).await;
    assert_eq!(class("k").await, Some(StorageClass::GlacierIr));
    assert_eq!(house.get("k").await.unwrap(), bytes(1, 200_000));
}

#[tokio::test]
async fn what_is_locked_stays() {
    let house = House::new();
    let input = CreateBucketRequest {
        bucket: "bbb".to_owned(),
        object_lock_enabled_for_bucket: Some(true),
        ..CreateBucketRequest::default()
    };
    house.room.create_bucket(&house.caller, input).await.unwrap();
    let locked = PutObjectRequest {
        object_lock_legal_hold_status: Some(ObjectLockLegalHoldStatus::On),
        ..putting("k", "locked")
    };
    let locked = house.send(locked).await.unwrap().version_id.unwrap();
    house.put("k", "free").await;
    house.put("k", "latest").await;
    let expiration =
        NoncurrentVersionExpiration { noncurrent_days: Some(1), newer_noncurrent_versions: None };
    let rule = LifecycleRule { noncurrent_version_expiration: Some(expiration), ..rule("") };
    house.rules(vec![rule]).await.unwrap();
    house.after(5).await;
    assert_eq!(house.versions().await.len(), 2);
    assert_eq!(house.get_version("k", &locked).await.unwrap(), "locked");
}

/// More than a page, of objects and of versions of one key, and a room that is killed in between.
#[tokio::test]
async fn a_pass_over_many_goes_on_where_it_was() {
    let mut house = House::with_versions().await;
    for n in 0..2_300 {
        house.put(&format!("k{n:04}"), "x").await;
    }
    for _ in 0..2_200 {
        house.put("many", "x").await;
    }
    let expiration =
        NoncurrentVersionExpiration { noncurrent_days: Some(1), newer_noncurrent_versions: None };
    let rules = vec![
        LifecycleRule { expiration: days(1), ..rule("k") },
        LifecycleRule { noncurrent_version_expiration: Some(expiration), ..rule("m") },
    ];
    house.rules(rules).await.unwrap();
    house.clock.advance(DAY * 2);
    // A call that is dropped at its first waits, again and again: nothing is done twice or left out.
    for _ in 0..5 {
        let room = house.room.clone();
        let pass = tokio::spawn(async move { room.follow_rules().await });
        for _ in 0..3 {
            tokio::task::yield_now().await;
        }
        pass.abort();
        let _cut_off = pass.await;
        house.reopen();
    }
    house.room.follow_rules().await.unwrap();
    assert_eq!(house.keys().await, ["many"]);
    let page = house.list_versions(ListObjectVersionsRequest {
        prefix: Some("m".to_owned()),
        ..ListObjectVersionsRequest::default()
    });
    assert_eq!(page.await.versions.unwrap().len(), 1);
}

#[tokio::test]
async fn rules_that_make_no_sense_are_refused_in_aws_words() {
    let house = House::with_bucket().await;
    let plain = || LifecycleRule { expiration: days(1), ..rule("a") };
    let tag = || Tag { key: "t".to_owned(), value: "v".to_owned() };
    let tagged = || LifecycleRuleFilter { tag: Some(tag()), ..LifecycleRuleFilter::default() };
    let noon = Timestamp::parse_iso8601("2027-01-01T12:00:00Z").unwrap();
    let midnight = Timestamp::parse_iso8601("2027-01-01T00:00:00Z").unwrap();
    let date =
        |date| Some(LifecycleExpiration { date: Some(date), ..LifecycleExpiration::default() });
    let marker = Some(LifecycleExpiration {
        expired_object_delete_marker: Some(true),
        ..LifecycleExpiration::default()
    });
    let both = LifecycleRuleFilter { prefix: Some("a".to_owned()), ..tagged() };
    let abort = |days| Some(AbortIncompleteMultipartUpload { days_after_initiation: Some(days) });
    let noncurrent = |days, newer| {
        Some(NoncurrentVersionExpiration {
            noncurrent_days: Some(days),
            newer_noncurrent_versions: newer,
        })
    };
    for (rules, code_expected, message) in [
        (vec![], "MalformedXML", "not well-formed"),
        (vec![plain(), plain()], "InvalidArgument", "Rule ID must be unique"),
        (vec![rule("a")], "InvalidRequest", "At least one action"),
        (
            vec![LifecycleRule { id: Some("x".repeat(256)), ..plain() }],
            "InvalidArgument",
            "ID length",
        ),
        (vec![LifecycleRule { filter: None, ..plain() }], "MalformedXML", ""),
        (vec![LifecycleRule { prefix: Some("a".to_owned()), ..plain() }], "MalformedXML", ""),
        (vec![LifecycleRule { filter: Some(both), ..plain() }], "MalformedXML", ""),
        (
            vec![LifecycleRule { expiration: days(0), ..plain() }],
            "InvalidArgument",
            "'Days' for Expiration action must be a positive integer",
        ),
        (
            vec![LifecycleRule { expiration: date(noon), ..plain() }],
            "InvalidArgument",
            "'Date' must be at midnight GMT",
        ),
        (
            vec![LifecycleRule { expiration: Some(LifecycleExpiration::default()), ..plain() }],
            "MalformedXML",
            "",
        ),
        (
            vec![LifecycleRule { expiration: marker, filter: Some(tagged()), ..rule("") }],
            "InvalidRequest",
            "ExpiredObjectDeleteMarker cannot be specified with Tags.",
        ),
        (
            vec![LifecycleRule {
                abort_incomplete_multipart_upload: abort(1),
                filter: Some(tagged()),
                ..rule("")
            }],
            "InvalidRequest",
            "AbortIncompleteMultipartUpload cannot be specified with Tags.",
        ),
        (
            vec![LifecycleRule { abort_incomplete_multipart_upload: abort(0), ..rule("") }],
            "InvalidArgument",
            "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action",
        ),
        (
            vec![LifecycleRule { noncurrent_version_expiration: noncurrent(0, None), ..rule("") }],
            "InvalidArgument",
            "'NoncurrentDays' for NoncurrentVersionExpiration action",
        ),
        (
            vec![LifecycleRule {
                noncurrent_version_expiration: noncurrent(1, Some(101)),
                ..rule("")
            }],
            "InvalidArgument",
            "NewerNoncurrentVersions",
        ),
        (
            vec![LifecycleRule {
                transitions: to(TransitionStorageClass::StandardIa, 29),
                ..rule("")
            }],
            "InvalidArgument",
            "greater than or equal to 30",
        ),
        (
            vec![LifecycleRule {
                transitions: to(TransitionStorageClass::GlacierIr, 5),
                expiration: days(5),
                ..rule("")
            }],
            "InvalidArgument",
            "must be greater than 'Days' in the Transition action",
        ),
        (
            vec![LifecycleRule {
                transitions: to(TransitionStorageClass::GlacierIr, 5),
                expiration: date(midnight),
                ..rule("")
            }],
            "InvalidRequest",
            "mixed 'Date' and 'Days'",
        ),
        (
            vec![LifecycleRule {
                transitions: to(TransitionStorageClass::DeepArchive, 5),
                ..rule("")
            }],
            "NotImplemented",
            "transitions to DEEP_ARCHIVE",
        ),
    ] {
        let shown = format!("{rules:?}");
        let refused = house.rules(rules).await.unwrap_err();
        assert_eq!(refused.code(), code_expected, "{shown}");
        assert!(refused.message().contains(message), "{}", refused.message());
    }
    assert_eq!(house.shown_rules().await, Err("NoSuchLifecycleConfiguration".to_owned()));
    // A rule without an id is given one, and a prefix of its own is shown as it was said.
    let bare = LifecycleRule {
        id: None,
        filter: None,
        prefix: Some("old/".to_owned()),
        expiration: days(1),
        ..rule("")
    };
    house.rules(vec![bare.clone()]).await.unwrap();
    let shown = house.shown_rules().await.unwrap();
    assert!(shown[0].id.as_ref().is_some_and(|id| id.len() == 48));
    assert_eq!(LifecycleRule { id: None, ..shown[0].clone() }, bare);
}
