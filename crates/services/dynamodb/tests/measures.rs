//! What tables measure of requests for their items.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use aws_api::dynamodb::*;
use support::{House, item, s};

#[tokio::test]
async fn requests_are_timed_and_refusals_counted() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("a"))])).await;
    let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/hashes";
    house.get(arn, item([("pk", s("a"))])).await.unwrap();
    house.get("hashes", item([("pk", s("none"))])).await;
    let again = PutItemInput {
        table_name: "hashes".into(),
        item: item([("pk", s("a"))]),
        condition_expression: Some("attribute_not_exists(pk)".into()),
        ..Default::default()
    };
    house.db.put_item(&house.caller, again).await.unwrap_err();
    let nobody = ScanInput { table_name: "nobody".into(), ..Default::default() };
    house.db.scan(&house.caller, nobody).await.unwrap_err();
    let measured = house.ambient.metrics.all();
    let shown = measured.iter().map(|(name, statistics)| {
        let dimensions: Vec<&str> = name.dimensions.iter().map(|(_, value)| &**value).collect();
        format!("{} {} {}", name.metric, dimensions.join(" "), statistics.count)
    });
    assert_eq!(
        shown.collect::<Vec<_>>(),
        [
            "ConditionalCheckFailedRequests hashes 1",
            "SuccessfulRequestLatency hashes GetItem 2",
            "SuccessfulRequestLatency hashes PutItem 1",
            "UserErrors  1",
        ]
    );
}
