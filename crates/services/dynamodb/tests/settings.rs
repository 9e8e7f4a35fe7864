//! Settings that are neither data nor capacity: what is shown, kept and refused.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use aws_api::dynamodb::*;
use aws_api::{Access, ApiError};
use support::*;

const TABLE: &str = "arn:aws:dynamodb:us-east-1:000000000000:table/hashes";

async fn tag(house: &House, arn: &str, tags: Vec<Tag>) -> Result<(), ApiError> {
    let input = TagResourceInput { resource_arn: arn.into(), tags };
    house.db.tag_resource(&house.caller, input).await.map(|_| ())
}

async fn tags(house: &House) -> usize {
    let input = ListTagsOfResourceInput { resource_arn: TABLE.into(), next_token: None };
    house.db.list_tags_of_resource(&house.caller, input).await.unwrap().tags.unwrap().len()
}

#[tokio::test]
async fn insights_are_kept_and_shown_as_they_are_set() {
    let house = House::furnished().await;
    let update = |table: &str, index: Option<&str>, action, mode| UpdateContributorInsightsInput {
        table_name: table.into(),
        index_name: index.map(Into::into),
        contributor_insights_action: action,
        contributor_insights_mode: mode,
    };
    use ContributorInsightsAction::{Disable, Enable};
    use ContributorInsightsMode::{AccessedAndThrottledKeys, ThrottledKeys};
    use ContributorInsightsStatus as Status;
    let (caller, db) = (&house.caller, &house.db);
    let shown = async |table: &str| {
        let input = DescribeContributorInsightsInput { table_name: table.into(), index_name: None };
        let shown = db.describe_contributor_insights(caller, input).await.unwrap();
        let rules = shown.contributor_insights_rule_list.unwrap_or_default();
        let kind = |rule: String| rule.split('-').nth(1).unwrap().to_owned();
        let kinds: Vec<String> = rules.into_iter().map(kind).collect();
        (
            shown.contributor_insights_status.unwrap(),
            shown.contributor_insights_mode,
            kinds.join(" "),
        )
    };
    let listed = async |table: Option<&str>, most: Option<i32>, token: Option<String>| {
        let input = ListContributorInsightsInput {
            table_name: table.map(Into::into),
            max_results: most,
            next_token: token,
        };
        let listed = db.list_contributor_insights(caller, input).await.unwrap();
        let summaries = listed.contributor_insights_summaries.unwrap();
        let names: Vec<String> = summaries.into_iter().map(|s| s.table_name.unwrap()).collect();
        (names, listed.next_token)
    };
    assert_eq!(shown(TABLE).await, (Status::Disabled, None, String::new()));
    assert_eq!(listed(None, None, None).await, (vec![], None));
    for (table, mode) in [("hashes", None), ("ranges", Some(ThrottledKeys))] {
        let answer =
            db.update_contributor_insights(caller, update(table, None, Enable, mode)).await;
        assert_eq!(answer.unwrap().contributor_insights_status, Some(Status::Enabling));
    }
    let (all, throttled) = (Some(AccessedAndThrottledKeys), Some(ThrottledKeys));
    assert_eq!(shown("hashes").await, (Status::Enabled, all, "PKC PKT".into()));
    assert_eq!(shown("ranges").await, (Status::Enabled, throttled, "PKT SKT".into()));
    let (first, token) = listed(None, Some(1), None).await;
    assert_eq!(first, ["hashes"]);
    assert_eq!(listed(None, Some(1), token).await, (vec!["ranges".to_owned()], None));
    assert_eq!(listed(Some("ranges"), None, None).await.0, ["ranges"]);
    let answer =
        db.update_contributor_insights(caller, update("hashes", None, Disable, None)).await;
    assert_eq!(answer.unwrap().contributor_insights_status, Some(Status::Disabling));
    assert_eq!(shown("hashes").await.0, Status::Disabled);
    assert_eq!(listed(None, None, None).await.0, ["ranges"]);
    for input in
        [update("absent", None, Disable, None), update("hashes", Some("none"), Disable, None)]
    {
        let refused = refusal(db.update_contributor_insights(caller, input).await);
        assert_eq!(refused.0, "ResourceNotFoundException");
    }
    let input = ListContributorInsightsInput { next_token: Some("x".into()), ..Default::default() };
    invalid(db.list_contributor_insights(caller, input).await, "Invalid NextToken");
}

#[tokio::test]
async fn a_region_has_one_endpoint() {
    let house = House::furnished().await;
    let input = DescribeEndpointsRequest {};
    let answer = house.db.describe_endpoints(&house.caller, input.clone()).await.unwrap();
    assert_eq!(answer.endpoints.len(), 1);
    assert_eq!(answer.endpoints[0].address, "dynamodb.us-east-1.amazonaws.com");
    let asks = house.room.asks(&house.caller, &DynamoDbInput::DescribeEndpoints(input)).await;
    assert_eq!(asks.unwrap()[0].resource, "*");
}

#[tokio::test]
async fn a_table_has_fifty_tags_each_key_once_and_none_of_aws() {
    let house = House::furnished().await;
    let some = |from: usize, to: usize| -> Vec<Tag> {
        (from..to).map(|i| Tag { key: format!("key{i}"), value: String::new() }).collect()
    };
    tag(&house, TABLE, some(0, 50)).await.unwrap();
    tag(&house, TABLE, some(0, 50)).await.unwrap();
    assert_eq!(tags(&house).await, 50);
    let twice = vec![
        Tag { key: "key0".into(), value: "a".into() },
        Tag { key: "key0".into(), value: "b".into() },
    ];
    for refused in [
        tag(&house, TABLE, some(50, 51)).await,
        tag(&house, TABLE, vec![Tag { key: "AWS:x".into(), value: String::new() }]).await,
        tag(&house, TABLE, twice).await,
        tag(&house, "hashes", some(0, 1)).await,
        tag(&house, &format!("{TABLE}/index/i"), some(0, 1)).await,
    ] {
        assert_eq!(refusal(refused).0, "ValidationException");
    }
    assert_eq!(tags(&house).await, 50);
}

#[tokio::test]
async fn tables_are_listed_in_pages_of_a_hundred() {
    let house = House::new();
    for number in 0..105 {
        house.create(&format!("table-{number:03}"), &[("pk", "S")]).await.unwrap();
    }
    let list = async |start: Option<&str>, limit| {
        let input = ListTablesInput { exclusive_start_table_name: start.map(Into::into), limit };
        let answer = house.db.list_tables(&house.caller, input).await.unwrap();
        (answer.table_names.unwrap().len(), answer.last_evaluated_table_name)
    };
    assert_eq!(list(None, None).await, (100, Some("table-099".into())));
    assert_eq!(list(Some("table-099"), None).await, (5, None));
    assert_eq!(list(Some("table-099"), Some(5)).await, (5, None));
    assert_eq!(list(Some("table-09"), Some(3)).await, (3, Some("table-092".into())));
    // The name that a page begins after need not be a table's.
    assert_eq!(list(Some("zzz"), None).await, (0, None));
}
