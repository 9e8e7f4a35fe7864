use crate::house::{House, named, refusal};
use aws_api::Access;
use aws_api::kinesis::*;
use foundation::access::Ask;
use foundation::{AccountId, Caller, Principal};
use std::sync::Arc;

const ARN: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";
const POLICY: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow",
    "Principal":{"AWS":"111122223333"},"Action":"kinesis:PutRecord","Resource":"*"}}"#;

async fn put_policy(house: &House, arn: &str, policy: &str) -> Result<(), aws_api::ApiError> {
    let (policy, resource_arn) = (policy.to_owned(), arn.to_owned());
    let input = PutResourcePolicyInput { policy, resource_arn, stream_id: None };
    house.room.put_resource_policy(&house.caller, input).await.map(|_| ())
}

async fn policy(house: &House) -> Result<String, aws_api::ApiError> {
    let input = GetResourcePolicyInput { resource_arn: ARN.to_owned(), stream_id: None };
    house.room.get_resource_policy(&house.caller, input).await.map(|found| found.policy)
}

/// What a put by the stream's ARN asks for.
async fn asked(house: &House) -> Ask {
    let input = PutRecordInput { stream_arn: Some(ARN.to_owned()), ..Default::default() };
    let mut asks = house.room.asks(&house.caller, &KinesisInput::PutRecord(input)).await.unwrap();
    asks.remove(0)
}

#[tokio::test]
async fn a_policy_goes_with_each_question_from_the_moment_it_is_acknowledged() {
    let mut house = House::with_stream(1).await;
    assert_eq!(asked(&house).await.resource_policy, None);
    assert_eq!(refusal(policy(&house).await).0, "ResourceNotFoundException");
    put_policy(&house, ARN, POLICY).await.unwrap();
    assert_eq!(asked(&house).await.resource_policy.as_deref(), Some(POLICY));
    assert_eq!(policy(&house).await.unwrap(), POLICY);

    // A restart, with nothing remembered.
    house.reopen();
    assert_eq!(asked(&house).await.resource_policy.as_deref(), Some(POLICY));
    let list = ListStreamsInput::default();
    let asks = house.room.asks(&house.caller, &KinesisInput::ListStreams(list)).await.unwrap();
    assert_eq!(asks, [Ask::new("kinesis:ListStreams", "*")]);

    let delete = DeleteResourcePolicyInput { resource_arn: ARN.to_owned(), stream_id: None };
    house.room.delete_resource_policy(&house.caller, delete.clone()).await.unwrap();
    assert_eq!(asked(&house).await.resource_policy, None);
    let again = house.room.delete_resource_policy(&house.caller, delete).await;
    assert_eq!(refusal(again).0, "ResourceNotFoundException");

    // A stream that is made again under an old name has no policy.
    put_policy(&house, ARN, POLICY).await.unwrap();
    let delete = DeleteStreamInput { stream_name: named(), ..Default::default() };
    house.room.delete_stream(&house.caller, delete).await.unwrap();
    house.create("clicks", 1).await.unwrap();
    assert_eq!(asked(&house).await.resource_policy, None);
    assert_eq!(refusal(policy(&house).await).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn tags_go_with_each_question() {
    let house = House::with_stream(1).await;
    assert_eq!(asked(&house).await.resource_tags, None);
    let tags = std::collections::BTreeMap::from([("team".to_owned(), "web".to_owned())]);
    let tag =
        AddTagsToStreamInput { stream_name: named(), tags: tags.clone(), ..Default::default() };
    house.room.add_tags_to_stream(&house.caller, tag).await.unwrap();
    assert_eq!(asked(&house).await.resource_tags.as_deref(), Some(&tags));
    let untag = RemoveTagsFromStreamInput {
        stream_name: named(),
        tag_keys: vec!["team".to_owned()],
        ..Default::default()
    };
    house.room.remove_tags_from_stream(&house.caller, untag).await.unwrap();
    assert_eq!(asked(&house).await.resource_tags, None);
}

#[tokio::test]
async fn what_is_no_policy_or_not_the_callers_own_is_refused() {
    let house = House::with_stream(1).await;
    let anyone = POLICY.replace(r#""Principal":{"AWS":"111122223333"},"#, "");
    let large = format!("{POLICY}{}", " ".repeat(20 * 1024));
    for (arn, policy, code) in [
        (ARN, "{", "InvalidArgumentException"),
        (ARN, anyone.as_str(), "InvalidArgumentException"),
        (ARN, large.as_str(), "InvalidArgumentException"),
        ("clicks", POLICY, "InvalidArgumentException"),
        (&ARN.replace("clicks", "other"), POLICY, "ResourceNotFoundException"),
        (&ARN.replace("east-1", "east-2"), POLICY, "ResourceNotFoundException"),
        (&ARN.replace("000000000000", "111122223333"), POLICY, "AccessDeniedException"),
        (&format!("{ARN}/consumer/fast:1"), POLICY, "ResourceNotFoundException"),
    ] {
        let refused = refusal(put_policy(&house, arn, policy).await);
        assert_eq!(refused.0, code, "{arn} {policy:.20}: {}", refused.1);
    }
    assert_eq!(asked(&house).await.resource_policy, None);
}

/// A policy that denies everything to everybody is still the root's to take away.
#[tokio::test]
async fn roots_see_to_policies_whatever_these_say() {
    let house = House::with_stream(1).await;
    put_policy(&house, ARN, POLICY).await.unwrap();
    let (arn, name) = (Arc::from("arn:aws:iam::000000000000:user/ann"), Arc::from("ann"));
    let user = Principal::User { arn, name, id: "AIDAANN".into() };
    let input = |resource_arn| DeleteResourcePolicyInput { resource_arn, stream_id: None };
    let delete = KinesisInput::DeleteResourcePolicy(input(ARN.to_owned()));
    let summary = KinesisInput::DescribeStreamSummary(DescribeStreamSummaryInput {
        stream_name: named(),
        ..Default::default()
    });
    for (principal, input, decided_by_it) in [
        (Principal::Root, &delete, false),
        (user, &delete, true),
        (Principal::Root, &summary, true),
    ] {
        let caller = Caller { principal, ..house.caller.clone() };
        let asks = house.room.asks(&caller, input).await.unwrap();
        assert_eq!(asks[0].resource_policy.is_some(), decided_by_it, "{asks:?}");
    }
}

/// Whether the other may is the endpoint's to ask; here: by ARN, it is the owner's stream.
#[tokio::test]
async fn a_caller_of_another_account_reaches_a_stream_by_its_arn_and_by_nothing_else() {
    let house = House::with_stream(2).await;
    let account = AccountId::parse("111122223333").unwrap();
    let other = Caller { account, ..house.caller.clone() };
    let arn = || Some(ARN.to_owned());
    let put = |stream_name, stream_arn| PutRecordInput {
        stream_name,
        stream_arn,
        partition_key: "k".to_owned(),
        ..Default::default()
    };
    house.room.put_record(&other, put(None, arn())).await.unwrap();
    let by_name = house.room.put_record(&other, put(named(), None)).await;
    let (code, message) = refusal(by_name);
    assert_eq!(code, "ResourceNotFoundException");
    assert!(message.contains("111122223333"), "{message}");

    let list = ListShardsInput { stream_arn: arn(), max_results: Some(1), ..Default::default() };
    let page = house.room.list_shards(&other, list).await.unwrap();
    let next = ListShardsInput { next_token: page.next_token, ..Default::default() };
    let asks = house.room.asks(&other, &KinesisInput::ListShards(next.clone())).await.unwrap();
    assert_eq!(asks[0].resource, ARN);
    assert_eq!(house.room.list_shards(&other, next).await.unwrap().shards.unwrap().len(), 1);
}

/// An iterator knows whose stream it is of; a StreamARN beside it must say the same.
#[tokio::test]
async fn iterators_lead_to_the_stream_they_were_made_for() {
    let house = House::with_stream(1).await;
    house.put("k", "x").await.unwrap();
    let account = AccountId::parse("111122223333").unwrap();
    let other = Caller { account, ..house.caller.clone() };
    let read = |stream_arn, shard_iterator: &str| GetRecordsInput {
        shard_iterator: shard_iterator.to_owned(),
        stream_arn,
        ..Default::default()
    };
    let at = house.trim_horizon(0).await;
    for arn in [None, Some(ARN.to_owned())] {
        let input = read(arn, &at);
        let asks = house.room.asks(&other, &KinesisInput::GetRecords(input.clone())).await.unwrap();
        assert_eq!((asks[0].action, asks[0].resource.as_str()), ("kinesis:GetRecords", ARN));
        assert_eq!(house.room.get_records(&other, input).await.unwrap().records.len(), 1);
    }
    let elsewhere = Some(ARN.replace("clicks", "other"));
    let refused = refusal(house.room.get_records(&house.caller, read(elsewhere, &at)).await);
    assert_eq!(refused.0, "InvalidArgumentException");
}
