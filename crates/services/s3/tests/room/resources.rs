//! CloudFormation's types over the room.

use crate::house::{House, putting};
use aws_api::Guard;
use aws_api::s3::*;
use resource::HandlerErrorCode;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_s3::resource_types;
use std::sync::Arc;

const BUCKET: &str = "AWS::S3::Bucket";
const POLICY: &str = "AWS::S3::BucketPolicy";

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::with_bucket().await);
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
    life_of_policy().in_pieces(workshop, inventory).await;
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
    for (wanted, part) in [
        (one("AccessControl", json!("PublicRead")), "does not allow ACLs"),
        (one("VersioningConfiguration", json!({"Status": "On"})), "versioningConfiguration"),
        (
            one(
                "BucketEncryption",
                encrypted(json!({"ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}})),
            ),
            "not implemented: SSEAlgorithm: aws:kms",
        ),
        (one("WebsiteConfiguration", json!({"ErrorDocument": "e"})), "IndexDocument"),
    ] {
        let failure = bucket.create(&shop.fresh(), &wanted).await.unwrap_err();
        assert!(failure.message.contains(part), "{failure}");
        let last = json!({"BucketName": "other"});
        bucket.delete(&shop.fresh(), "other", &last).await.unwrap();
    }
    let replicated = one("ReplicationConfiguration", json!({"Rules": []}));
    assert!(bucket.normalize(&replicated).is_err(), "not in the table");
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
