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
            "ConsumedReadCapacityUnits hashes 2",
            "ConsumedWriteCapacityUnits hashes 1",
            "SuccessfulRequestLatency hashes GetItem 2",
            "SuccessfulRequestLatency hashes PutItem 1",
            "UserErrors  1",
        ]
    );
}

/// A metric's dimensions, and what it has come to.
fn sums(house: &House, metric: &str) -> Vec<(String, f64)> {
    let all = house.ambient.metrics.all().into_iter();
    let of = all.filter(|(name, _)| name.metric == metric);
    of.map(|(name, statistics)| {
        let dimensions: Vec<_> =
            name.dimensions.iter().map(|(name, value)| format!("{name}={value}")).collect();
        (dimensions.join(","), statistics.sum)
    })
    .collect()
}

/// What the expectations of a test say of it.
fn said(of: &[(&str, f64)]) -> Vec<(String, f64)> {
    of.iter().map(|(dimensions, sum)| ((*dimensions).to_owned(), *sum)).collect()
}

#[tokio::test]
async fn units_are_a_tables_and_its_global_indexes_own() {
    let house = House::new();
    let index = support::gsi("by-name", &["name"], 1, support::all());
    let input = CreateTableInput {
        attribute_definitions: Some(support::definitions(&[("pk", "S"), ("name", "S")])),
        global_secondary_indexes: Some(vec![index]),
        ..support::table("people", &[("pk", "S")])
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    let large = "x".repeat(2_500);
    house.put("people", item([("pk", s("a")), ("name", s("ann")), ("text", s(&large))])).await;
    let (table, index) = ("TableName=people", "TableName=people,GlobalSecondaryIndexName=by-name");
    assert_eq!(sums(&house, "ConsumedWriteCapacityUnits"), said(&[(table, 3.0), (index, 3.0)]));
    let query = QueryInput {
        table_name: "people".into(),
        index_name: Some("by-name".into()),
        key_condition_expression: Some("#n = :n".into()),
        expression_attribute_names: support::names([("#n", "name")]),
        expression_attribute_values: support::values([(":n", s("ann"))]),
        ..QueryInput::default()
    };
    house.db.query(&house.caller, query).await.unwrap();
    let units = "ConsumedReadCapacityUnits";
    assert_eq!(sums(&house, units), said(&[(index, 0.5)]), "the table was not read");
    let scan = || ScanInput { table_name: "people".into(), ..ScanInput::default() };
    house.db.scan(&house.caller, scan()).await.unwrap();
    let none = ScanInput {
        filter_expression: Some("pk = :z".into()),
        expression_attribute_values: support::values([(":z", s("z"))]),
        ..scan()
    };
    house.db.scan(&house.caller, none).await.unwrap();
    assert_eq!(sums(&house, units), said(&[(table, 1.0), (index, 0.5)]));
    let statement = ExecuteStatementInput {
        statement: "SELECT * FROM people WHERE pk = 'a'".into(),
        ..ExecuteStatementInput::default()
    };
    house.db.execute_statement(&house.caller, statement).await.unwrap();
    let of = |operation: &str| format!("{table},Operation={operation}");
    assert_eq!(
        sums(&house, "ReturnedItemCount"),
        [(of("ExecuteStatement"), 1.0), (of("Query"), 1.0), (of("Scan"), 1.0)],
        "what a filter leaves out is not returned"
    );
}

#[tokio::test]
async fn requests_for_several_tables_are_measured_of_each() {
    let house = House::furnished().await;
    let put = |table: &str, item: support::Item| TransactWriteItem {
        put: Some(Put { table_name: table.into(), item, ..Put::default() }),
        ..TransactWriteItem::default()
    };
    let written = TransactWriteItemsInput {
        transact_items: vec![
            put("hashes", item([("pk", s("a"))])),
            put("hashes", item([("pk", s("b"))])),
            put("ranges", item([("pk", s("a")), ("sk", support::n("1"))])),
        ],
        ..TransactWriteItemsInput::default()
    };
    house.db.transact_write_items(&house.caller, written).await.unwrap();
    let (hashes, ranges) = ("TableName=hashes", "TableName=ranges");
    assert_eq!(
        sums(&house, "ConsumedWriteCapacityUnits"),
        said(&[(hashes, 4.0), (ranges, 2.0)]),
        "twice what a plain write takes"
    );
    let timed = sums(&house, "SuccessfulRequestLatency").into_iter().map(|(of, _)| of);
    assert_eq!(
        timed.collect::<Vec<_>>(),
        [hashes, ranges].map(|of| format!("{of},Operation=TransactWriteItems"))
    );
}
