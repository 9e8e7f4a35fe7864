//! Policies of tables and streams: how they change, and what is asked under them.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use aws_api::dynamodb::*;
use aws_api::{Access, ApiError};
use foundation::{Caller, Principal};
use support::*;

const TABLE: &str = "arn:aws:dynamodb:us-east-1:000000000000:table/hashes";

/// A policy with one statement about the caller of another account.
fn policy(effect: &str, principal: &str, action: &str) -> String {
    format!(
        r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "{effect}",
            "Principal": {{"AWS": "{principal}"}}, "Action": "{action}", "Resource": "*"}}]}}"#
    )
}

fn reading() -> String {
    policy("Allow", "arn:aws:iam::000000000001:root", "dynamodb:GetItem")
}

async fn put(house: &House, input: PutResourcePolicyInput) -> Result<String, ApiError> {
    let answer = house.db.put_resource_policy(&house.caller, input).await;
    answer.map(|answer| answer.revision_id.unwrap())
}

fn putting(arn: &str, policy: &str, expected: Option<&str>) -> PutResourcePolicyInput {
    PutResourcePolicyInput {
        resource_arn: arn.into(),
        policy: policy.into(),
        expected_revision_id: expected.map(Into::into),
        confirm_remove_self_resource_access: None,
    }
}

async fn get(house: &House, arn: &str) -> Result<(String, String), ApiError> {
    let input = GetResourcePolicyInput { resource_arn: arn.into() };
    let answer = house.db.get_resource_policy(&house.caller, input).await?;
    Ok((answer.policy.unwrap(), answer.revision_id.unwrap()))
}

async fn delete(house: &House, arn: &str, expected: Option<&str>) -> Result<String, ApiError> {
    let input = DeleteResourcePolicyInput {
        resource_arn: arn.into(),
        expected_revision_id: expected.map(Into::into),
    };
    let answer = house.db.delete_resource_policy(&house.caller, input).await;
    answer.map(|answer| answer.revision_id.unwrap())
}

fn missing(arn: &str) -> (String, String) {
    (
        "PolicyNotFoundException".to_owned(),
        format!("Resource-based policy not found for the provided ResourceArn: {arn}"),
    )
}

#[tokio::test]
async fn a_policy_changes_only_from_the_revision_that_is_expected() {
    let house = House::furnished().await;
    let streaming = CreateTableInput {
        stream_specification: Some(StreamSpecification {
            stream_enabled: true,
            stream_view_type: Some(StreamViewType::KeysOnly),
        }),
        ..table("streaming", &[("pk", "S")])
    };
    let made = house.db.create_table(&house.caller, streaming).await.unwrap();
    let stream = made.table_description.unwrap().latest_stream_arn.unwrap();
    let other = policy("Allow", "000000000001", "dynamodb:Scan");
    for arn in [TABLE, &stream] {
        assert_eq!(refusal(get(&house, arn).await), missing(arn));
        assert_eq!(refusal(put(&house, putting(arn, &reading(), Some("1"))).await), missing(arn));
        assert_eq!(refusal(delete(&house, arn, Some("1")).await), missing(arn));
        assert_eq!(delete(&house, arn, None).await.unwrap(), "");

        let first = put(&house, putting(arn, &reading(), Some("NO_POLICY"))).await.unwrap();
        assert_eq!(get(&house, arn).await.unwrap(), (reading(), first.clone()));
        let again = putting(arn, &reading(), Some("NO_POLICY"));
        assert_eq!(refusal(put(&house, again).await), missing(arn));
        // The same document keeps its revision; another has a new one.
        assert_eq!(put(&house, putting(arn, &reading(), None)).await.unwrap(), first);
        let second = put(&house, putting(arn, &other, Some(&first))).await.unwrap();
        assert_ne!(second, first);
        assert_eq!(refusal(put(&house, putting(arn, &other, Some(&first))).await), missing(arn));
        assert_eq!(refusal(delete(&house, arn, Some(&first)).await), missing(arn));
        assert_eq!(get(&house, arn).await.unwrap(), (other.clone(), second.clone()));
        assert_eq!(delete(&house, arn, Some(&second)).await.unwrap(), second);
        assert_eq!(refusal(get(&house, arn).await), missing(arn));
    }
}

#[tokio::test]
async fn what_can_be_no_policy_is_refused() {
    let house = House::furnished().await;
    let absent = TABLE.replace("hashes", "absent");
    let stream = format!("{TABLE}/stream/2026-01-01T00:00:00.000");
    let long = reading() + &" ".repeat(20 * 1024);
    let locking = policy("Deny", "*", "dynamodb:*");
    for (arn, document, code) in [
        (TABLE, "", "ValidationException"),
        (TABLE, "{}", "ValidationException"),
        (TABLE, "[", "ValidationException"),
        (TABLE, &long, "ValidationException"),
        (TABLE, &locking, "ValidationException"),
        (&absent, &reading(), "ResourceNotFoundException"),
        (&stream, &reading(), "ResourceNotFoundException"),
        (&TABLE.replace("us-east-1", "eu-west-1"), &reading(), "ResourceNotFoundException"),
        (&TABLE.replace("000000000000", "000000000001"), &reading(), "AccessDeniedException"),
        (&format!("{TABLE}/index/by-name"), &reading(), "ValidationException"),
        (&format!("{TABLE}/backup/0179-0"), &reading(), "ValidationException"),
        ("hashes", &reading(), "ValidationException"),
    ] {
        let input = putting(arn, document, None);
        assert_eq!(refusal(put(&house, input).await).0, code, "{arn} {document}");
    }
    let exactly = reading() + &" ".repeat(20 * 1024 - reading().len());
    put(&house, putting(TABLE, &exactly, None)).await.unwrap();
    // Whoever locks himself out says so.
    let confirmed = PutResourcePolicyInput {
        confirm_remove_self_resource_access: Some(true),
        ..putting(TABLE, &locking, None)
    };
    put(&house, confirmed).await.unwrap();
    // Denied to others, it needs no word.
    let others = policy("Deny", "arn:aws:iam::000000000001:root", "dynamodb:*");
    put(&house, putting(TABLE, &others, None)).await.unwrap();
}

#[tokio::test]
async fn questions_carry_policy_and_tags_as_they_are_now() {
    let house = House::furnished().await;
    let hung = async |caller: &Caller, input: DynamoDbInput| {
        let asks = house.room.asks(caller, &input).await.unwrap();
        let ask = asks.into_iter().next().unwrap();
        (ask.resource_policy.is_some(), ask.resource_tags.is_some())
    };
    let read = || {
        let key = item([("pk", s("a"))]);
        DynamoDbInput::GetItem(GetItemInput { table_name: TABLE.into(), key, ..Default::default() })
    };
    assert_eq!(hung(&house.caller, read()).await, (false, false));
    put(&house, putting(TABLE, &reading(), None)).await.unwrap();
    assert_eq!(hung(&house.caller, read()).await, (true, false));
    let tags = vec![Tag { key: "team".into(), value: "data".into() }];
    let tag = TagResourceInput { resource_arn: TABLE.into(), tags };
    house.db.tag_resource(&house.caller, tag).await.unwrap();
    assert_eq!(hung(&house.caller, read()).await, (true, true));
    // The root can take away what shuts it out; nobody else.
    let take = || {
        let input = DeleteResourcePolicyInput { resource_arn: TABLE.into(), ..Default::default() };
        DynamoDbInput::DeleteResourcePolicy(input)
    };
    let principal = Principal::User {
        arn: "arn:aws:iam::000000000000:user/ann".into(),
        name: "ann".into(),
        id: "A".into(),
    };
    let user = Caller { principal, ..house.caller.clone() };
    assert_eq!(hung(&house.caller, take()).await, (false, false));
    assert_eq!(hung(&user, take()).await, (true, true));
    delete(&house, TABLE, None).await.unwrap();
    assert_eq!(hung(&house.caller, read()).await, (false, true));

    // A new table of the name has what it was made with.
    let input = DeleteTableInput { table_name: "hashes".into() };
    house.db.delete_table(&house.caller, input).await.unwrap();
    assert_eq!(hung(&house.caller, read()).await, (false, false));
    let with_policy = |policy: &str| CreateTableInput {
        resource_policy: Some(policy.into()),
        ..table("hashes", &[("pk", "S")])
    };
    let refused = house.db.create_table(&house.caller, with_policy("{}")).await;
    assert_eq!(refusal(refused).0, "ValidationException");
    house.db.create_table(&house.caller, with_policy(&reading())).await.unwrap();
    assert_eq!(hung(&house.caller, read()).await, (true, false));
    assert_eq!(get(&house, TABLE).await.unwrap().0, reading());
}

#[tokio::test]
async fn another_accounts_table_is_reached_by_its_arn() {
    let house = House::furnished().await;
    let other = caller("000000000001", "us-east-1");
    house.put("hashes", item([("pk", s("a"))])).await;
    let key = item([("pk", s("a"))]);
    let read = GetItemInput { table_name: TABLE.into(), key: key.clone(), ..Default::default() };
    // Who may is decided by whoever hears the question: about the owner's table.
    let asks = house.room.asks(&other, &DynamoDbInput::GetItem(read.clone())).await.unwrap();
    assert_eq!(asks[0].resource, TABLE);
    assert!(house.db.get_item(&other, read).await.unwrap().item.is_some());
    let describe = DescribeTableInput { table_name: TABLE.into() };
    let shown = house.db.describe_table(&other, describe).await.unwrap().table.unwrap();
    assert_eq!(shown.table_arn.as_deref(), Some(TABLE));
    // What only the owner may is refused.
    let backup = CreateBackupInput { table_name: TABLE.into(), backup_name: "kept".into() };
    let refused = refusal(house.db.create_backup(&other, backup).await);
    assert_eq!(refused.0, "AccessDeniedException");
}
