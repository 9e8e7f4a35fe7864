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
async fn insights_are_off_and_say_so() {
    let house = House::furnished().await;
    let update = |table: &str, index: Option<&str>, action| UpdateContributorInsightsInput {
        table_name: table.into(),
        index_name: index.map(Into::into),
        contributor_insights_action: action,
        contributor_insights_mode: None,
    };
    use ContributorInsightsAction as Action;
    let (caller, db) = (&house.caller, &house.db);
    let input = DescribeContributorInsightsInput { table_name: TABLE.into(), index_name: None };
    let shown = db.describe_contributor_insights(caller, input).await.unwrap();
    assert_eq!(shown.contributor_insights_status, Some(ContributorInsightsStatus::Disabled));
    assert_eq!(shown.table_name.as_deref(), Some("hashes"));
    let input = update("hashes", None, Action::Disable);
    let answer = db.update_contributor_insights(caller, input).await.unwrap();
    assert_eq!(answer.contributor_insights_status, Some(ContributorInsightsStatus::Disabled));
    let list = ListContributorInsightsInput::default();
    let listed = db.list_contributor_insights(caller, list).await.unwrap();
    assert_eq!(listed.contributor_insights_summaries, Some(vec![]));
    invalid(
        db.update_contributor_insights(caller, update("hashes", None, Action::Enable)).await,
        "Millstream does not support contributor insights (ContributorInsightsAction ENABLE) yet",
    );
    for input in
        [update("absent", None, Action::Disable), update("hashes", Some("none"), Action::Disable)]
    {
        let refused = refusal(db.update_contributor_insights(caller, input).await);
        assert_eq!(refused.0, "ResourceNotFoundException");
    }
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
