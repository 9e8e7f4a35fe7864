//! Query and Scan: which items, in which order, in which pages.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::collections::BTreeSet;

use aws_api::dynamodb::*;
use support::*;

fn query(condition: &str, bound: Item) -> QueryInput {
    QueryInput {
        table_name: "ranges".into(),
        key_condition_expression: Some(condition.into()),
        expression_attribute_values: Some(bound),
        ..Default::default()
    }
}

fn scan(table: &str) -> ScanInput {
    ScanInput { table_name: table.into(), ..Default::default() }
}

/// The sort keys of an answer's items.
fn sort_keys(items: &Option<Vec<Item>>) -> Vec<String> {
    let text = |item: &Item| match &item["sk"] {
        AttributeValue::S(text) | AttributeValue::N(text) => text.clone(),
        AttributeValue::B(bytes) => format!("{:02x?}", bytes.to_vec()),
        other => unreachable!("no sort key is {other:?}"),
    };
    items.iter().flatten().map(text).collect()
}

const NUMBERS: &[&str] =
    &["-1e100", "-12", "-1.5", "0", "1e-100", "0.5", "2", "10", "10.01", "1e100"];

/// A house with a partition `a` that holds [`NUMBERS`], put in disorder, and a partition `b`.
async fn house() -> House {
    let house = House::furnished().await;
    for index in [3, 9, 0, 7, 5, 1, 8, 2, 6, 4] {
        let even = AttributeValue::Bool(index % 2 == 0);
        house
            .put("ranges", item([("pk", s("a")), ("sk", n(NUMBERS[index])), ("even", even)]))
            .await;
    }
    house.put("ranges", item([("pk", s("b")), ("sk", n(2))])).await;
    house
}

fn plain(number: &str) -> String {
    service_dynamodb::Number::parse(number).unwrap().to_string()
}

#[tokio::test]
async fn sort_key_conditions_pick_stretches_in_order() {
    let house = house().await;
    for (condition, picked) in [
        ("pk = :a", 0..10),
        ("pk = :a AND sk = :two", 6..7),
        ("pk = :a AND sk < :two", 0..6),
        ("pk = :a AND sk <= :two", 0..7),
        ("pk = :a AND sk > :two", 7..10),
        ("pk = :a AND sk >= :two", 6..10),
        ("pk = :a AND sk BETWEEN :low AND :two", 2..7),
        ("pk = :a AND sk = :absent", 0..0),
        ("pk = :absent_pk", 0..0),
    ] {
        let all = [
            (":a", s("a")),
            (":two", n("2.0")),
            (":low", n(-2)),
            (":absent", n(3)),
            (":absent_pk", s("z")),
        ];
        let bound = all
            .into_iter()
            .filter(|(name, _)| {
                condition.split(' ').any(|word| word.trim_matches(['(', ')']) == *name)
            })
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        let expected: Vec<String> = NUMBERS[picked].iter().map(|n| plain(n)).collect();
        let mut input = query(condition, bound);
        let answer = house.db.query(&house.caller, input.clone()).await.unwrap();
        assert_eq!(sort_keys(&answer.items), expected, "{condition}");
        assert_eq!(answer.count, Some(expected.len() as i32));
        assert_eq!(answer.last_evaluated_key, None);
        input.scan_index_forward = Some(false);
        let answer = house.db.query(&house.caller, input).await.unwrap();
        let reversed: Vec<String> = expected.into_iter().rev().collect();
        assert_eq!(sort_keys(&answer.items), reversed, "{condition}, backward");
    }
}

#[tokio::test]
async fn texts_and_binaries_sort_by_their_bytes_and_have_prefixes() {
    let house = House::new();
    house.create("ranges", &[("pk", "N"), ("sk", "S")]).await.unwrap();
    house.create("binaries", &[("pk", "N"), ("sk", "B")]).await.unwrap();
    let texts = ["B", "a", "a\u{0}", "ab", "aé", "b", "é", "\u{ffff}", "\u{10000}"];
    for text in texts.iter().rev() {
        house.put("ranges", item([("pk", n("1.0")), ("sk", s(text))])).await;
    }
    let answer = house.db.query(&house.caller, query("pk = :p", item([(":p", n(1))]))).await;
    assert_eq!(sort_keys(&answer.unwrap().items), texts);
    let bound = item([(":p", n(1)), (":a", s("a"))]);
    let answer = house
        .db
        .query(&house.caller, query("pk = :p AND begins_with(sk, :a)", bound))
        .await
        .unwrap();
    assert_eq!(sort_keys(&answer.items), &texts[1..5]);

    let binaries: [&[u8]; 5] = [&[0], &[0, 0], &[0, 1], &[0xff], &[0xff, 0xff]];
    for bytes in binaries.iter().rev() {
        let sk = AttributeValue::B(bytes.to_vec().into());
        house.put("binaries", item([("pk", n(1)), ("sk", sk)])).await;
    }
    let prefix = AttributeValue::B(vec![0xff].into());
    let input = QueryInput {
        table_name: "binaries".into(),
        ..query("pk = :p AND begins_with(sk, :b)", item([(":p", n(1)), (":b", prefix)]))
    };
    let answer = house.db.query(&house.caller, input).await.unwrap();
    assert_eq!(sort_keys(&answer.items), ["[ff]", "[ff, ff]"]);
}

#[tokio::test]
async fn pages_follow_one_another_without_gap_or_overlap() {
    let house = house().await;
    for forward in [true, false] {
        for limit in 1..=11 {
            let mut found = Vec::new();
            let mut start = None;
            loop {
                let input = QueryInput {
                    limit: Some(limit),
                    exclusive_start_key: start,
                    scan_index_forward: Some(forward),
                    ..query("pk = :a", item([(":a", s("a"))]))
                };
                let answer = house.db.query(&house.caller, input).await.unwrap();
                assert!(answer.scanned_count <= Some(limit));
                found.extend(sort_keys(&answer.items));
                start = answer.last_evaluated_key;
                if let Some(key) = &start {
                    assert_eq!(key.keys().collect::<Vec<_>>(), ["pk", "sk"]);
                    assert_eq!(answer.scanned_count, Some(limit));
                } else {
                    break;
                }
            }
            let mut expected: Vec<String> = NUMBERS.iter().map(|n| plain(n)).collect();
            if !forward {
                expected.reverse();
            }
            assert_eq!(found, expected, "limit {limit}, forward {forward}");
        }
    }
}

#[tokio::test]
async fn filters_come_behind_the_limit_and_projections_behind_filters() {
    let house = house().await;
    let input = QueryInput {
        filter_expression: Some("even = :even".into()),
        projection_expression: Some("sk".into()),
        limit: Some(5),
        ..query("pk = :a", item([(":a", s("a")), (":even", AttributeValue::Bool(true))]))
    };
    let answer = house.db.query(&house.caller, input.clone()).await.unwrap();
    assert_eq!((answer.count, answer.scanned_count), (Some(3), Some(5)));
    assert_eq!(answer.items.unwrap()[1], item([("sk", n("-1.5"))]));
    assert!(answer.last_evaluated_key.is_some());

    let input = QueryInput {
        select: Some(Select::Count),
        projection_expression: None,
        limit: None,
        ..input
    };
    let answer = house.db.query(&house.caller, input).await.unwrap();
    assert_eq!((answer.count, answer.scanned_count, answer.items), (Some(5), Some(10), None));

    let refused = QueryInput {
        filter_expression: Some("even = :a OR sk = :a".into()),
        ..query("pk = :a", item([(":a", s("a"))]))
    };
    invalid(
        house.db.query(&house.caller, refused).await,
        "Filter Expression can only contain non-primary key attributes: Primary key attribute: sk",
    );
}

#[tokio::test]
async fn a_page_ends_at_one_megabyte_and_capacity_counts_what_was_read() {
    let house = House::furnished().await;
    // 100 KiB each: pk 2 + 1, sk 2 + 2, v 1.
    for index in 10..35 {
        let v = s(&"x".repeat(100 * 1024 - 8));
        house.put("ranges", item([("pk", s("a")), ("sk", n(index)), ("v", v)])).await;
    }
    let mut pages = Vec::new();
    let mut start = None;
    loop {
        let input = QueryInput {
            exclusive_start_key: start,
            return_consumed_capacity: Some(ReturnConsumedCapacity::Total),
            select: Some(Select::Count),
            ..query("pk = :a", item([(":a", s("a"))]))
        };
        let answer = house.db.query(&house.caller, input).await.unwrap();
        let units = answer.consumed_capacity.unwrap().capacity_units.unwrap();
        pages.push((answer.count.unwrap(), units));
        start = answer.last_evaluated_key;
        if start.is_none() {
            break;
        }
    }
    // Ten items of 25 units; half of that, since the reads were eventually consistent.
    assert_eq!(pages, [(10, 125.0), (10, 125.0), (5, 62.5)]);
    let input = QueryInput {
        return_consumed_capacity: Some(ReturnConsumedCapacity::Total),
        ..query("pk = :z", item([(":z", s("z"))]))
    };
    let answer = house.db.query(&house.caller, input).await.unwrap();
    assert_eq!(answer.consumed_capacity.unwrap().capacity_units, Some(0.5));
}

#[tokio::test]
async fn what_a_query_can_not_be_is_refused() {
    let house = house().await;
    let a = || item([(":a", s("a"))]);
    let start = |key| QueryInput { exclusive_start_key: Some(key), ..query("pk = :a", a()) };
    for (input, why) in [
        (
            QueryInput {
                key_condition_expression: None,
                expression_attribute_values: None,
                ..query("", a())
            },
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the \
             request.",
        ),
        (query("sk = :n", item([(":n", n(1))])), "Query condition missed key schema element: pk"),
        (
            QueryInput { index_name: Some("by_date".into()), ..query("pk = :a", a()) },
            "The table does not have the specified index: by_date",
        ),
        (
            QueryInput { select: Some(Select::AllProjectedAttributes), ..query("pk = :a", a()) },
            "1 validation error detected: ALL_PROJECTED_ATTRIBUTES can be used only when Querying \
             using an IndexName",
        ),
        (
            QueryInput { select: Some(Select::SpecificAttributes), ..query("pk = :a", a()) },
            "1 validation error detected: Must specify the AttributesToGet or ProjectionExpression \
             when choosing to get SPECIFIC_ATTRIBUTES",
        ),
        (
            QueryInput {
                select: Some(Select::Count),
                projection_expression: Some("sk".into()),
                ..query("pk = :a", a())
            },
            "1 validation error detected: Cannot specify the ProjectionExpression when choosing to \
             get only the Count",
        ),
        (
            start(item([("pk", s("a"))])),
            "The provided starting key is invalid: The provided key element does not match the \
             schema",
        ),
        (
            start(item([("pk", s("b")), ("sk", n(2))])),
            "The provided starting key is outside query boundaries based on provided conditions",
        ),
        (
            QueryInput { key_conditions: Some(Default::default()), ..query("pk = :a", a()) },
            "Can not use both expression and non-expression parameters in the same request: \
             Non-expression parameters: {KeyConditions} Expression parameters: \
             {KeyConditionExpression}",
        ),
    ] {
        invalid(house.db.query(&house.caller, input).await, why);
    }
}

#[tokio::test]
async fn a_scan_finds_every_item_once_whole_or_in_segments() {
    const ITEMS: usize = 500;
    let house = House::furnished().await;
    let mut expected = BTreeSet::new();
    for index in 0..ITEMS {
        house.put("hashes", item([("pk", s(&format!("item{index}")))])).await;
        expected.insert(format!("item{index}"));
    }
    for total in [1, 2, 3, 7, 1_000_000] {
        let mut found = Vec::new();
        // Of a million segments, only those that can hold something take long to try.
        let segments = if total > 7 { vec![0, 999_999] } else { (0..total).collect() };
        for segment in &segments {
            let mut start = None;
            loop {
                let input = ScanInput {
                    segment: Some(*segment),
                    total_segments: Some(total),
                    limit: Some(37),
                    exclusive_start_key: start,
                    ..scan("hashes")
                };
                let answer = house.db.scan(&house.caller, input).await.unwrap();
                found.extend(answer.items.unwrap().into_iter().map(|item| match &item["pk"] {
                    AttributeValue::S(text) => text.clone(),
                    other => unreachable!("no key is {other:?}"),
                }));
                start = answer.last_evaluated_key;
                if start.is_none() {
                    break;
                }
            }
        }
        if total <= 7 {
            assert_eq!(found.len(), ITEMS, "{total} segments");
            assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected);
        } else {
            assert!(found.len() < ITEMS / 10, "a segment is a small part: {}", found.len());
        }
    }
}

#[tokio::test]
async fn segments_are_of_about_the_same_size() {
    let house = House::furnished().await;
    for index in 0..1000 {
        house.put("hashes", item([("pk", s(&index.to_string()))])).await;
    }
    for segment in 0..4 {
        let input = ScanInput {
            segment: Some(segment),
            total_segments: Some(4),
            select: Some(Select::Count),
            ..scan("hashes")
        };
        let count = house.db.scan(&house.caller, input).await.unwrap().count.unwrap();
        assert!((180..320).contains(&count), "segment {segment} holds {count} of 1000");
    }
}

#[tokio::test]
async fn a_scan_filters_and_refuses() {
    let house = house().await;
    let input = ScanInput {
        filter_expression: Some("sk > :zero AND pk = :a".into()),
        expression_attribute_values: values([(":zero", n(0)), (":a", s("a"))]),
        ..scan("ranges")
    };
    let answer = house.db.scan(&house.caller, input).await.unwrap();
    assert_eq!((answer.count, answer.scanned_count), (Some(6), Some(11)));
    let segment = |segment, total_segments| ScanInput { segment, total_segments, ..scan("ranges") };
    for (input, why) in [
        (
            segment(Some(0), None),
            "The TotalSegments parameter is required but was not present in the request when \
             Segment parameter is present",
        ),
        (
            segment(None, Some(2)),
            "The Segment parameter is required but was not present in the request when parameter \
             TotalSegments is present",
        ),
        (
            segment(Some(2), Some(2)),
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: \
             Segment: 2 is not less than TotalSegments: 2",
        ),
        (
            ScanInput { index_name: Some("i".into()), ..scan("ranges") },
            "The table does not have the specified index: i",
        ),
        (
            ScanInput { conditional_operator: Some(ConditionalOperator::And), ..scan("ranges") },
            "ConditionalOperator cannot be used without Filter or Expected",
        ),
    ] {
        invalid(house.db.scan(&house.caller, input).await, why);
    }
    // A key of another segment is no place to go on from.
    let outside = "The provided Exclusive start key does not map to the provided Segment and \
                   TotalSegments values.";
    let mut refused = 0;
    for index in 0..2 {
        let input = ScanInput {
            exclusive_start_key: Some(item([("pk", s("a")), ("sk", n(0))])),
            ..segment(Some(index), Some(2))
        };
        if let Err(error) = house.db.scan(&house.caller, input).await {
            assert_eq!(error.message(), outside);
            refused += 1;
        }
    }
    assert_eq!(refused, 1);
}
