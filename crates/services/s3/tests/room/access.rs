use crate::house::{House, bytes, code, copying, getting, putting};
use aws_api::s3::*;
use aws_api::seams::{Destination as _, Message};
use aws_api::{Access, Body};
use foundation::AccountId;
use foundation::access::Ask;
use service_s3::Destination;

const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*",
    "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bbb/*"}]}"#;

fn policy(text: &str) -> PutBucketPolicyRequest {
    PutBucketPolicyRequest {
        bucket: "bbb".to_owned(),
        policy: text.to_owned(),
        ..PutBucketPolicyRequest::default()
    }
}

#[tokio::test]
async fn each_request_needs_its_actions_on_its_resources() {
    let house = House::with_bucket().await;
    let tagged = PutObjectRequest { tagging: Some("a=1".to_owned()), ..putting("tagged", "x") };
    house.send(tagged).await.unwrap();
    let bucket = || "bbb".to_owned();
    let put = PutObjectRequest { body: Body::default(), ..putting("k", "") };
    for (input, expected) in [
        (
            S3Input::ListBuckets(ListBucketsRequest::default()),
            vec!["s3:ListAllMyBuckets arn:aws:s3:::*"],
        ),
        (
            S3Input::HeadBucket(HeadBucketRequest { bucket: bucket(), ..Default::default() }),
            vec!["s3:ListBucket arn:aws:s3:::bbb"],
        ),
        (S3Input::PutObject(put), vec!["s3:PutObject arn:aws:s3:::bbb/k"]),
        (
            S3Input::PutObject(PutObjectRequest {
                tagging: Some("a=1".to_owned()),
                body: Body::default(),
                ..putting("k", "")
            }),
            vec!["s3:PutObject arn:aws:s3:::bbb/k", "s3:PutObjectTagging arn:aws:s3:::bbb/k"],
        ),
        (S3Input::GetObject(getting("k")), vec!["s3:GetObject arn:aws:s3:::bbb/k"]),
        (
            S3Input::CopyObject(copying("bbb/plain", "k")),
            vec!["s3:GetObject arn:aws:s3:::bbb/plain", "s3:PutObject arn:aws:s3:::bbb/k"],
        ),
        (
            S3Input::CopyObject(copying("bbb/tagged", "k")),
            vec![
                "s3:GetObject arn:aws:s3:::bbb/tagged",
                "s3:GetObjectTagging arn:aws:s3:::bbb/tagged",
                "s3:PutObject arn:aws:s3:::bbb/k",
                "s3:PutObjectTagging arn:aws:s3:::bbb/k",
            ],
        ),
        (
            S3Input::GetObjectAttributes(GetObjectAttributesRequest {
                bucket: bucket(),
                key: "k".to_owned(),
                ..Default::default()
            }),
            vec!["s3:GetObject arn:aws:s3:::bbb/k", "s3:GetObjectAttributes arn:aws:s3:::bbb/k"],
        ),
        (
            S3Input::AbortMultipartUpload(AbortMultipartUploadRequest {
                bucket: bucket(),
                key: "k".to_owned(),
                ..Default::default()
            }),
            vec!["s3:AbortMultipartUpload arn:aws:s3:::bbb/k"],
        ),
    ] {
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        let asked: Vec<_> = asks.iter().map(|a| format!("{} {}", a.action, a.resource)).collect();
        assert_eq!(asked, expected);
        let whose = |ask: &Ask| ask.owner.is_none_or(|owner| owner == AccountId::DEFAULT);
        let of_one = |ask: &Ask| ask.owner.is_some() || ask.resource == "arn:aws:s3:::*";
        let owned = asks.iter().all(|ask| whose(ask) && of_one(ask));
        assert!(owned, "the owner is named, as the ARN does not");
    }
}

#[tokio::test]
async fn questions_carry_what_policies_may_speak_of() {
    let house = House::with_bucket().await;
    let tagged = PutObjectRequest { tagging: Some("team=web".to_owned()), ..putting("k", "x") };
    house.send(tagged).await.unwrap();
    let has = async |input: S3Input, key: &str, value: &str| {
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        let found = asks[0].context.iter().find(|(name, _)| name == key);
        assert_eq!(found.map(|(_, values)| values.join(",")).as_deref(), Some(value), "{key}");
    };
    let list = || {
        S3Input::ListObjectsV2(ListObjectsV2Request {
            bucket: "bbb".to_owned(),
            prefix: Some("home/".to_owned()),
            delimiter: Some("/".to_owned()),
            max_keys: Some(5),
            ..ListObjectsV2Request::default()
        })
    };
    has(list(), "s3:prefix", "home/").await;
    has(list(), "s3:delimiter", "/").await;
    has(list(), "s3:max-keys", "5").await;
    has(list(), "s3:ResourceAccount", "000000000000").await;
    has(S3Input::GetObject(getting("k")), "s3:ExistingObjectTag/team", "web").await;
    let put = || PutObjectRequest {
        tagging: Some("team=ops".to_owned()),
        storage_class: Some(StorageClass::StandardIa),
        if_none_match: Some("*".to_owned()),
        ..putting("k", "")
    };
    has(S3Input::PutObject(put()), "s3:RequestObjectTag/team", "ops").await;
    has(S3Input::PutObject(put()), "s3:x-amz-storage-class", "STANDARD_IA").await;
    has(S3Input::PutObject(put()), "s3:if-none-match", "*").await;
}

#[tokio::test]
async fn a_policy_goes_with_each_question_but_cannot_shut_the_root_out() {
    let house = House::with_bucket().await;
    let asks = async |caller, input: S3Input| house.room.asks(caller, &input).await.unwrap();
    let get = || S3Input::GetObject(getting("k"));
    assert_eq!(asks(&house.caller, get()).await[0].resource_policy, None);
    house.unblock().await;
    house.room.put_bucket_policy(&house.caller, policy(POLICY)).await.unwrap();
    assert_eq!(asks(&house.caller, get()).await[0].resource_policy.as_deref(), Some(POLICY));
    let own = asks(&house.caller, S3Input::PutBucketPolicy(policy(POLICY))).await;
    assert_eq!(own[0].resource_policy, None);
    let theirs = asks(&house.stranger(), S3Input::PutBucketPolicy(policy(POLICY))).await;
    assert!(theirs[0].resource_policy.is_some());
    let refused = house.room.put_bucket_policy(&house.stranger(), policy(POLICY)).await;
    assert_eq!(code(refused).as_deref(), Some("MethodNotAllowed"));

    let asked = || GetBucketPolicyRequest { bucket: "bbb".to_owned(), ..Default::default() };
    let told = house.room.get_bucket_policy(&house.caller, asked()).await.unwrap();
    assert_eq!(told.policy.as_deref(), Some(POLICY));
    let delete = DeleteBucketPolicyRequest { bucket: "bbb".to_owned(), ..Default::default() };
    house.room.delete_bucket_policy(&house.caller, delete).await.unwrap();
    let none = house.room.get_bucket_policy(&house.caller, asked()).await;
    assert_eq!(code(none).as_deref(), Some("NoSuchBucketPolicy"));

    // A policy goes with its bucket.
    house.room.put_bucket_policy(&house.caller, policy(POLICY)).await.unwrap();
    house.remove("bbb").await.unwrap();
    house.make("bbb").await.unwrap();
    assert!(house.room.get_bucket_policy(&house.caller, asked()).await.is_err());
}

#[tokio::test]
async fn policies_that_cannot_be_the_buckets_are_refused() {
    let house = House::with_bucket().await;
    let long = POLICY.replace("2012-10-17\"", &format!("2012-10-17\"{}", " ".repeat(20 * 1024)));
    for wrong in [
        "",
        "[]",
        "{",
        "{}",
        &POLICY.replace(r#""Principal": "*","#, ""),
        &POLICY.replace("bbb/*", "other/*"),
        &POLICY.replace("bbb/*", "bbbb"),
        &POLICY.replace("s3:GetObject", "sqs:SendMessage"),
        &long,
    ] {
        let refused = house.room.put_bucket_policy(&house.caller, policy(wrong)).await;
        assert_eq!(code(refused).as_deref(), Some("MalformedPolicy"), "{wrong}");
    }
}

#[tokio::test]
async fn who_may_not_list_is_not_told_what_is_missing() {
    let house = House::with_bucket().await;
    assert_eq!(house.get("none").await, Err("NoSuchKey".to_owned()));
    house.doorman.deny("s3:ListBucket", "arn:aws:s3:::bbb");
    assert_eq!(house.get("none").await, Err("AccessDenied".to_owned()));
    assert_eq!(code(house.head("none").await).as_deref(), Some("AccessDenied"));
}

#[tokio::test]
async fn buckets_take_messages_of_those_who_may() {
    let house = House::with_bucket().await;
    let destination = Destination::new(house.room.clone());
    let arn = "arn:aws:s3:::bbb";
    let message = Message { object_key: "aws/lambda/1".to_owned(), ..Message::new(bytes(1, 100)) };
    destination.check(&house.caller, arn).await.unwrap();
    for _ in 0..2 {
        destination.deliver(&house.caller, arn, &message).await.unwrap();
        assert_eq!(house.get("aws/lambda/1").await.unwrap(), message.body);
    }
    for wrong in ["arn:aws:s3:::bbb/k", "arn:aws:sqs:us-east-1:000000000000:q", "bbb"] {
        let refused = destination.check(&house.caller, wrong).await;
        assert_eq!(code(refused).as_deref(), Some("InvalidArgument"), "{wrong}");
    }
    let missing = destination.check(&house.caller, "arn:aws:s3:::none").await;
    assert_eq!(code(missing).as_deref(), Some("NoSuchBucket"));
    house.doorman.deny("s3:PutObject", "arn:aws:s3:::bbb/aws/lambda/1");
    let denied = destination.deliver(&house.caller, arn, &message).await;
    assert_eq!(code(denied).as_deref(), Some("AccessDenied"));
}
