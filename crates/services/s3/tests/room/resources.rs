//! CloudFormation's types over the room.

use crate::house::{House, putting};
use async_trait::async_trait;
use aws_api::s3::*;
use aws_api::seams::{Destination, EventSink, Message, ServiceEvent};
use aws_api::{ApiError, Guard};
use foundation::Caller;
use resource::HandlerErrorCode;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_s3::{Outside, resource_types};
use std::collections::BTreeMap;
use std::sync::Arc;

const BUCKET: &str = "AWS::S3::Bucket";
const POLICY: &str = "AWS::S3::BucketPolicy";

const F: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";
const Q: &str = "arn:aws:sqs:us-east-1:000000000000:q";

/// Takes what it is told.
struct Anybody;

#[async_trait]
impl Destination for Anybody {
    async fn check(&self, _: &Caller, _: &str) -> Result<(), ApiError> {
        Ok(())
    }

    async fn deliver(&self, _: &Caller, _: &str, _: &Message) -> Result<(), ApiError> {
        Ok(())
    }
}

#[async_trait]
impl EventSink for Anybody {
    async fn put(&self, _: ServiceEvent) -> Result<(), ApiError> {
        Ok(())
    }
}

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::with_bucket().await);
    let anybody = || Arc::new(Anybody) as Arc<dyn Destination>;
    house.room.connect(Outside {
        destinations: BTreeMap::from([
            ("lambda".to_owned(), anybody()),
            ("sqs".to_owned(), anybody()),
        ]),
        events: Arc::new(Anybody),
        node: "n".to_owned(),
    });
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard = Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, S3Input::structure);
    let shop = Workshop {
        types: resource_types(guarded(house.room.clone(), guard)).into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, house)
}

fn life_of_bucket() -> Life {
    let tag = |key: &str, value: &str| json!({"Key": key, "Value": value});
    Life::new(
        BUCKET,
        vec![
            json!({"BucketName": "packages"}),
            json!({"BucketName": "packages", "Tags": [tag("b", "1"), tag("a", "2")]}),
            json!({"BucketName": "packages", "Tags": [tag("a", "3")]}),
            json!({"BucketName": "packages", "Tags": [],
                "AccessControl": "Private",
                "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
                "BucketEncryption": {"ServerSideEncryptionConfiguration": [
                    {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]},
                "VersioningConfiguration": {"Status": "Suspended"}}),
            json!({"BucketName": "packages",
                "AccessControl": "PublicRead",
                "AccelerateConfiguration": {"AccelerationStatus": "Enabled"},
                "OwnershipControls": {"Rules": [{"ObjectOwnership": "ObjectWriter"}]},
                "PublicAccessBlockConfiguration": {"BlockPublicPolicy": true},
                "CorsConfiguration": {"CorsRules": [{
                    "AllowedMethods": ["GET"], "AllowedOrigins": ["*"],
                    "AllowedHeaders": ["*"], "ExposedHeaders": ["ETag"], "Id": "a", "MaxAge": 60}]},
                "WebsiteConfiguration": {"IndexDocument": "index.html", "ErrorDocument": "e.html",
                    "RoutingRules": [{"RedirectRule": {"ReplaceKeyPrefixWith": "b/"},
                        "RoutingRuleCondition": {"KeyPrefixEquals": "a/"}}]},
                "VersioningConfiguration": {"Status": "Enabled"}}),
            json!({"BucketName": "packages",
                "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
                "PublicAccessBlockConfiguration": {"BlockPublicAcls": true,
                    "BlockPublicPolicy": true, "IgnorePublicAcls": true,
                    "RestrictPublicBuckets": true},
                "WebsiteConfiguration": {"RedirectAllRequestsTo": {
                    "HostName": "example.org", "Protocol": "https"}}}),
            with_rules(),
            json!({"BucketName": "packages",
                "LifecycleConfiguration": {"Rules": [
                    {"Status": "Disabled", "Prefix": "a/", "ExpirationInDays": 2}]},
                "NotificationConfiguration": {"LambdaConfigurations": [
                    {"Event": "s3:ObjectCreated:*", "Function": F}]}}),
            json!({"BucketName": "packages"}),
        ],
    )
}

/// A bucket with rules of each kind.
fn with_rules() -> Value {
    let key = |rules: Value| json!({"S3Key": {"Rules": rules}});
    json!({"BucketName": "packages",
        "LifecycleConfiguration": {
            "TransitionDefaultMinimumObjectSize": "varies_by_storage_class",
            "Rules": [
                {"Id": "old", "Status": "Enabled", "Prefix": "logs/",
                    "TagFilters": [{"Key": "b", "Value": "1"}, {"Key": "a", "Value": "2"}],
                    "ObjectSizeGreaterThan": "1000", "ObjectSizeLessThan": 2000,
                    "ExpirationInDays": 400,
                    "Transitions": [{"StorageClass": "STANDARD_IA", "TransitionInDays": 30},
                        {"StorageClass": "GLACIER_IR", "TransitionInDays": 90}],
                    "NoncurrentVersionTransitions": [{"StorageClass": "ONEZONE_IA",
                        "TransitionInDays": 30, "NewerNoncurrentVersions": 2}],
                    "NoncurrentVersionExpiration": {
                        "NoncurrentDays": 60, "NewerNoncurrentVersions": 3}},
                {"Status": "Enabled", "TagFilters": [{"Key": "a", "Value": "3"}],
                    "ExpirationDate": "2030-01-01T00:00:00.000Z",
                    "Transition": {"StorageClass": "INTELLIGENT_TIERING",
                        "TransitionDate": "2029-01-01T00:00:00Z"}},
                {"Status": "Disabled", "ExpiredObjectDeleteMarker": true,
                    "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}}]},
        "NotificationConfiguration": {
            "EventBridgeConfiguration": {"EventBridgeEnabled": true},
            "LambdaConfigurations": [
                {"Event": "s3:ObjectCreated:*", "Function": F, "Filter": key(json!([
                    {"Name": "suffix", "Value": ".jpg"}, {"Name": "prefix", "Value": "in/"}]))},
                {"Event": "s3:ObjectRemoved:Delete", "Function": F}],
            "QueueConfigurations": [{"Event": "s3:ObjectCreated:Put", "Queue": Q,
                "Filter": key(json!([{"Name": "Prefix", "Value": "other/"}]))}]}})
}

fn life_of_locked_bucket() -> Life {
    let locked = |rule: Value| {
        json!({"BucketName": "packages", "ObjectLockEnabled": true,
            "ObjectLockConfiguration": {"ObjectLockEnabled": "Enabled",
                "Rule": {"DefaultRetention": rule}}})
    };
    let mut versions = locked(json!({"Mode": "COMPLIANCE", "Years": 2}));
    versions["VersioningConfiguration"] = json!({"Status": "Enabled"});
    Life::new(
        BUCKET,
        vec![
            locked(json!({"Mode": "GOVERNANCE", "Days": 3})),
            versions,
            json!({"BucketName": "packages", "ObjectLockEnabled": true}),
        ],
    )
}

fn life_of_policy() -> Life {
    let policy = |action: &str| {
        json!({"Bucket": "bbb", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"AWS": "111111111111"}, "Action": action,
            "Resource": "arn:aws:s3:::bbb/*"}]}})
    };
    Life::new(POLICY, vec![policy("s3:GetObject"), policy("s3:PutObject")])
}

/// The buckets that there are, and the policy of the one.
async fn inventory(house: Arc<House>) -> Value {
    let listed = house.room.list_buckets(&house.caller, ListBucketsRequest::default()).await;
    let buckets = listed.unwrap().buckets.unwrap().into_iter().map(|bucket| bucket.name);
    let asked = GetBucketPolicyRequest { bucket: "bbb".to_owned(), ..Default::default() };
    let policy = house.room.get_bucket_policy(&house.caller, asked).await.ok();
    json!([buckets.collect::<Vec<_>>(), policy.and_then(|policy| policy.policy)])
}

#[tokio::test]
async fn a_bucket_is_what_its_template_says() {
    let (shop, _house) = workshop().await;
    let made = life_of_bucket().whole(&shop).await;
    assert_eq!(made.physical_id, "packages");
    for (attribute, value) in [
        ("Arn", "arn:aws:s3:::packages"),
        ("DomainName", "packages.s3.amazonaws.com"),
        ("RegionalDomainName", "packages.s3.us-east-1.amazonaws.com"),
        ("WebsiteURL", "http://packages.s3-website-us-east-1.amazonaws.com"),
    ] {
        assert_eq!(made.attributes.get(attribute), Some(&json!(value)));
    }
}

#[tokio::test]
async fn a_policy_is_what_its_template_says() {
    let (shop, _house) = workshop().await;
    assert_eq!(life_of_policy().whole(&shop).await.physical_id, "bbb");
}

#[tokio::test]
async fn steps_that_were_cut_off_are_gone_on_with() {
    life_of_bucket().in_pieces(workshop, inventory).await;
    life_of_locked_bucket().in_pieces(workshop, inventory).await;
    life_of_policy().in_pieces(workshop, inventory).await;
}

#[tokio::test]
async fn updates_that_were_cut_off_are_undone() {
    life_of_bucket().undone(workshop).await;
    life_of_locked_bucket().undone(workshop).await;
}

#[tokio::test]
async fn a_locked_bucket_is_what_its_template_says() {
    let (shop, _house) = workshop().await;
    life_of_locked_bucket().whole(&shop).await;
    let (without, with) =
        (json!({"BucketName": "a"}), json!({"BucketName": "a", "ObjectLockEnabled": true}));
    assert!(shop.of(BUCKET).replaces(&without, &with).unwrap(), "another bucket takes its place");
}

/// The rules of the bucket `packages`: its lifecycle, its notifications and its lock's default, each
/// as a code where there is none.
async fn rules_kept(house: &House) -> (Result<usize, String>, usize, Result<bool, String>) {
    let bucket = || "packages".to_owned();
    let asked =
        GetBucketLifecycleConfigurationRequest { bucket: bucket(), expected_bucket_owner: None };
    let lifecycle = house.room.get_bucket_lifecycle_configuration(&house.caller, asked).await;
    let lifecycle = lifecycle.map(|kept| kept.rules.unwrap().len());
    let asked =
        GetBucketNotificationConfigurationRequest { bucket: bucket(), expected_bucket_owner: None };
    let told = house.room.get_bucket_notification_configuration(&house.caller, asked).await;
    let told = told.unwrap();
    let told = told.lambda_function_configurations.map_or(0, |list| list.len())
        + told.queue_configurations.map_or(0, |list| list.len());
    let asked = GetObjectLockConfigurationRequest { bucket: bucket(), expected_bucket_owner: None };
    let lock = house.room.get_object_lock_configuration(&house.caller, asked).await;
    let lock = lock.map(|kept| kept.object_lock_configuration.unwrap().rule.is_some());
    let named = |error: ApiError| error.code().to_owned();
    (lifecycle.map_err(named), told, lock.map_err(named))
}

#[tokio::test]
async fn what_is_taken_out_of_a_template_is_taken_from_the_bucket() {
    let (shop, house) = workshop().await;
    let bucket = shop.of(BUCKET);
    let mut full = with_rules();
    for (member, value) in life_of_locked_bucket().wanted[1].as_object().unwrap() {
        full[member] = value.clone();
    }
    bucket.create(&shop.fresh(), &full).await.unwrap();
    assert_eq!(rules_kept(&house).await, (Ok(3), 3, Ok(true)));
    let bare = json!({"BucketName": "packages", "ObjectLockEnabled": true});
    bucket.update(&shop.fresh(), "packages", &full, &bare).await.unwrap();
    let none = Err("NoSuchLifecycleConfiguration".to_owned());
    assert_eq!(rules_kept(&house).await, (none, 0, Ok(false)));
    // What others changed meanwhile is seen.
    let found = bucket.read(&shop.fresh(), "packages", &full).await.unwrap().unwrap();
    for lost in ["LifecycleConfiguration", "NotificationConfiguration", "ObjectLockConfiguration"] {
        assert_eq!(found.properties.get(lost), None, "{lost}");
    }
}

#[tokio::test]
async fn what_the_service_refuses_fails_in_its_words() {
    let (shop, house) = workshop().await;
    let bucket = shop.of(BUCKET);
    for (wanted, code) in [
        (json!({"BucketName": "bbb"}), HandlerErrorCode::AlreadyExists),
        (json!({"BucketName": "No"}), HandlerErrorCode::InvalidRequest),
    ] {
        let failure = bucket.create(&shop.fresh(), &wanted).await.unwrap_err();
        assert_eq!(failure.code, code, "{failure}");
    }
    let one = |property: &str, value: Value| json!({"BucketName": "other", property: value});
    let encrypted = |rule: Value| json!({"ServerSideEncryptionConfiguration": [rule]});
    let aged = |rule: Value| one("LifecycleConfiguration", json!({"Rules": [rule]}));
    for (wanted, part) in [
        (one("AccessControl", json!("PublicRead")), "does not allow ACLs"),
        (one("VersioningConfiguration", json!({"Status": "On"})), "versioningConfiguration"),
        (
            one(
                "BucketEncryption",
                encrypted(
                    json!({"ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms:dsse"}}),
                ),
            ),
            "not implemented: SSEAlgorithm: aws:kms:dsse",
        ),
        (one("WebsiteConfiguration", json!({"ErrorDocument": "e"})), "IndexDocument"),
        (
            one(
                "NotificationConfiguration",
                json!({"TopicConfigurations": [{
                "Event": "s3:ObjectCreated:*", "Topic": "arn:aws:sns:us-east-1:000000000000:t"}]}),
            ),
            "notifications to sns",
        ),
        (
            one(
                "NotificationConfiguration",
                json!({"LambdaConfigurations": [
                {"Event": "s3:Flown", "Function": F}]}),
            ),
            "Value 's3:Flown' at 'notificationConfiguration",
        ),
        (aged(json!({"Status": "Enabled"})), "At least one action"),
        (
            aged(json!({"Status": "Enabled", "ExpirationDate": "tomorrow"})),
            "ExpirationDate tomorrow is no date",
        ),
        (
            aged(json!({"Status": "Enabled", "ExpirationDate": "2030-01-01T01:00:00Z"})),
            "must be at midnight",
        ),
        (
            aged(json!({"Status": "Enabled", "Transitions": [
                {"StorageClass": "GLACIER", "TransitionInDays": 1}]})),
            "not implemented: transitions to GLACIER",
        ),
        (
            one("ObjectLockConfiguration", json!({"ObjectLockEnabled": "Enabled"})),
            "Versioning must be 'Enabled'",
        ),
    ] {
        let failure = bucket.create(&shop.fresh(), &wanted).await.unwrap_err();
        assert!(failure.message.contains(part), "{failure}");
        let last = json!({"BucketName": "other"});
        bucket.delete(&shop.fresh(), "other", &last).await.unwrap();
    }
    let replicated = one("ReplicationConfiguration", json!({"Rules": []}));
    assert!(bucket.normalize(&replicated).is_err(), "not in the table");
    let old = aged(json!({"Status": "Enabled", "NoncurrentVersionExpirationInDays": 1}));
    assert!(bucket.normalize(&old).is_err(), "nor is that in the table of a rule");
    house.send(putting("k", "x")).await.unwrap();
    let last = json!({"BucketName": "bbb"});
    let failure = bucket.delete(&shop.fresh(), "bbb", &last).await.unwrap_err();
    assert!(
        failure.message.starts_with("The bucket you tried to delete is not empty (Service: S3")
    );
    let policy = shop.of(POLICY);
    let mut foreign = life_of_policy().wanted[0].clone();
    foreign["Bucket"] = json!("missing");
    assert!(policy.create(&shop.fresh(), &foreign).await.unwrap_err().is_not_found());
}
