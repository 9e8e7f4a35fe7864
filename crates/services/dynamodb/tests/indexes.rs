//! Secondary indexes: which rows they have, what queries and scans of them answer and cost.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::collections::BTreeSet;

use aws_api::dynamodb::*;
use support::*;

/// A house with a table `games`: key `user` (S), `game` (S); local indexes by `wins` (N), keys
/// only, and by `seen` (S), with `note`; global ones by `game`, `score` (N) with everything, and by
/// `team` (S) with `note`.
async fn house() -> House {
    let house = House::new();
    let input = CreateTableInput {
        attribute_definitions: Some(definitions(&[
            ("user", "S"),
            ("game", "S"),
            ("wins", "N"),
            ("seen", "S"),
            ("score", "N"),
            ("team", "S"),
        ])),
        local_secondary_indexes: Some(vec![
            lsi("by_wins", &["user", "wins"], keys_only()),
            lsi("by_seen", &["user", "seen"], include(&["note"])),
        ]),
        global_secondary_indexes: Some(vec![
            gsi("by_score", &["game", "score"], 1, all()),
            gsi("by_team", &["team"], 1, include(&["note"])),
        ]),
        ..table("games", &[("user", "S"), ("game", "S")])
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    house
}

fn game(user: &str, name: &str, score: i32) -> Item {
    item([("user", s(user)), ("game", s(name)), ("score", n(score))])
}

fn query(index: &str, condition: &str, bound: Item) -> QueryInput {
    QueryInput {
        table_name: "games".into(),
        index_name: Some(index.into()),
        key_condition_expression: Some(condition.into()),
        expression_attribute_values: Some(bound),
        ..Default::default()
    }
}

/// The users of an answer's items.
fn users(items: &Option<Vec<Item>>) -> Vec<String> {
    let text = |item: &Item| match &item["user"] {
        AttributeValue::S(text) => text.clone(),
        other => unreachable!("no user is {other:?}"),
    };
    items.iter().flatten().map(text).collect()
}

#[tokio::test]
async fn a_global_index_sorts_by_its_own_key_and_pages_through_equal_ones() {
    let house = house().await;
    for (user, score) in [("c", 10), ("a", 9), ("b", 10), ("d", -1), ("e", 100)] {
        house.put("games", game(user, "chess", score)).await;
    }
    house.put("games", game("f", "go", 10)).await;
    // No score: not in the index.
    house.put("games", item([("user", s("g")), ("game", s("chess"))])).await;
    let bound = |more: &[(&str, AttributeValue)]| {
        let mut bound = item([(":g", s("chess"))]);
        bound.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        bound
    };
    for (condition, more, expected) in [
        ("game = :g", vec![], vec!["d", "a", "b", "c", "e"]),
        ("game = :g AND score = :s", vec![(":s", n(10))], vec!["b", "c"]),
        ("game = :g AND score < :s", vec![(":s", n(10))], vec!["d", "a"]),
        ("game = :g AND score <= :s", vec![(":s", n(10))], vec!["d", "a", "b", "c"]),
        ("game = :g AND score > :s", vec![(":s", n(10))], vec!["e"]),
        ("game = :g AND score >= :s", vec![(":s", n(10))], vec!["b", "c", "e"]),
        (
            "game = :g AND score BETWEEN :s AND :t",
            vec![(":s", n(9)), (":t", n(10))],
            vec!["a", "b", "c"],
        ),
    ] {
        for (forward, limit) in [(true, None), (false, None), (true, Some(1)), (false, Some(2))] {
            let (mut found, mut start) = (Vec::new(), None);
            loop {
                let input = QueryInput {
                    scan_index_forward: Some(forward),
                    limit,
                    exclusive_start_key: start,
                    ..query("by_score", condition, bound(&more))
                };
                let answer = house.db.query(&house.caller, input).await.unwrap();
                found.extend(users(&answer.items));
                start = answer.last_evaluated_key;
                let Some(key) = &start else { break };
                let names: Vec<&str> = key.keys().map(String::as_str).collect();
                assert_eq!(names, ["game", "score", "user"]);
            }
            if !forward {
                found.reverse();
            }
            // Items of one score, b and c, have no order that anybody promises.
            if let Some(place) = found.windows(2).position(|pair| pair == ["c", "b"]) {
                found.swap(place, place + 1);
            }
            assert_eq!(found, expected, "{condition} {forward} {limit:?}");
        }
    }
}

#[tokio::test]
async fn a_scan_of_an_index_finds_each_of_its_rows_once_whole_or_in_segments() {
    let house = house().await;
    let mut expected = BTreeSet::new();
    for number in 0..200 {
        let user = format!("user{number:03}");
        let mut item = game(&user, "chess", number);
        if number % 3 == 0 {
            item.insert("team".into(), s(&format!("team{}", number % 7)));
            expected.insert(user);
        }
        house.put("games", item).await;
    }
    for total in [None, Some(1), Some(4), Some(1_000_000)] {
        let mut found = Vec::new();
        // Of a million segments, nearly all are empty: those of the rows are enough.
        let segments: Vec<Option<i32>> = match total {
            None => vec![None],
            Some(1_000_000) => vec![Some(0), Some(999_999)],
            Some(total) => (0..total).map(Some).collect(),
        };
        for segment in segments {
            let mut start = None;
            loop {
                let input = ScanInput {
                    table_name: "games".into(),
                    index_name: Some("by_team".into()),
                    segment,
                    total_segments: total,
                    limit: Some(7),
                    exclusive_start_key: start,
                    ..Default::default()
                };
                let answer = house.db.scan(&house.caller, input).await.unwrap();
                found.extend(users(&answer.items));
                start = answer.last_evaluated_key;
                if start.is_none() {
                    break;
                }
            }
        }
        if total == Some(1_000_000) {
            continue;
        }
        assert_eq!(found.len(), expected.len(), "{total:?}");
        assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected);
    }
}

#[tokio::test]
async fn a_sort_key_of_several_attributes_is_named_from_the_left() {
    let house = House::new();
    let input = CreateTableInput {
        attribute_definitions: Some(definitions(&[
            ("pk", "S"),
            ("cup", "S"),
            ("region", "S"),
            ("round", "S"),
            ("heat", "N"),
        ])),
        global_secondary_indexes: Some(vec![gsi(
            "by_cup",
            &["cup", "region", "round", "heat"],
            2,
            all(),
        )]),
        ..table("games", &[("pk", "S")])
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    let mut number = 0;
    for region in ["n", "s"] {
        for round in ["a", "a\u{0}", "ab", "b"] {
            for heat in [-2, 10, 9] {
                number += 1;
                let heat = ("heat", n(heat));
                let (region, round) = (("region", s(region)), ("round", s(round)));
                let pk = ("pk", s(&number.to_string()));
                house.put("games", item([pk, ("cup", s("c")), region, round, heat])).await;
            }
        }
    }
    let run = async |condition: &str, more: &[(&str, AttributeValue)]| {
        let mut bound = item([(":c", s("c")), (":r", s("n"))]);
        bound.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        let condition = format!("cup = :c AND #r = :r{condition}");
        let input = QueryInput {
            expression_attribute_names: names([("#r", "region")]),
            ..query("by_cup", &condition, bound)
        };
        house.db.query(&house.caller, input).await
    };
    for (condition, more, expected) in [
        ("", vec![], vec![1, 3, 2, 4, 6, 5, 7, 9, 8, 10, 12, 11]),
        (" AND round = :a", vec![(":a", s("a"))], vec![1, 3, 2]),
        (" AND round > :a", vec![(":a", s("a\u{0}"))], vec![7, 9, 8, 10, 12, 11]),
        (" AND begins_with(round, :a)", vec![(":a", s("a"))], vec![1, 3, 2, 4, 6, 5, 7, 9, 8]),
        (" AND round = :a AND heat < :h", vec![(":a", s("ab")), (":h", n(10))], vec![7, 9]),
        (
            " AND round = :a AND heat BETWEEN :h AND :i",
            vec![(":a", s("b")), (":h", n(9)), (":i", n(10))],
            vec![12, 11],
        ),
    ] {
        let items = run(condition, &more).await.unwrap().items.unwrap();
        let numbers: Vec<String> = items
            .into_iter()
            .map(|item| match &item["pk"] {
                AttributeValue::S(text) => text.clone(),
                other => unreachable!("no key is {other:?}"),
            })
            .collect();
        let expected: Vec<String> = expected.iter().map(i32::to_string).collect();
        assert_eq!(numbers, expected, "{condition}");
    }
    invalid(
        run(" AND heat = :h", &[(":h", n(9))]).await,
        "Query condition missed key schema element: round",
    );
    invalid(
        run(" AND round > :a AND heat = :h", &[(":a", s("a")), (":h", n(9))]).await,
        "Query key condition not supported",
    );
    let half = QueryInput {
        expression_attribute_values: values([(":c", s("c"))]),
        ..query("by_cup", "cup = :c", Item::new())
    };
    invalid(
        house.db.query(&house.caller, half).await,
        "Query condition missed key schema element: region",
    );
}

/// An item with every attribute, and a note that makes it two and a bit write units.
fn big(user: &str) -> Item {
    let mut item = game(user, "chess", 1);
    item.extend([("note".to_owned(), s(&"n".repeat(2100))), ("team".to_owned(), s("red"))]);
    item
}

#[tokio::test]
async fn what_is_not_in_an_index_is_fetched_for_a_local_one_and_refused_for_a_global_one() {
    let house = house().await;
    for wins in 1..=3 {
        let mut item = big("ann");
        item.extend([("game".to_owned(), s(&format!("game{wins}"))), ("wins".to_owned(), n(wins))]);
        house.put("games", item).await;
    }
    let wins = |input: QueryInput| QueryInput {
        return_consumed_capacity: Some(ReturnConsumedCapacity::Indexes),
        ..input
    };
    let local = || wins(query("by_wins", "#u = :u", item([(":u", s("ann"))])));
    let local = || QueryInput { expression_attribute_names: names([("#u", "user")]), ..local() };
    let units = |capacity: &Option<std::collections::BTreeMap<String, Capacity>>| {
        capacity.as_ref().unwrap()["by_wins"].capacity_units.unwrap()
    };
    for (input, attributes, of_index, of_table) in [
        (local(), 3, 0.5, 0.0),
        (QueryInput { select: Some(Select::AllProjectedAttributes), ..local() }, 3, 0.5, 0.0),
        (QueryInput { select: Some(Select::AllAttributes), ..local() }, 6, 0.5, 1.5),
        (
            QueryInput {
                select: Some(Select::AllAttributes),
                consistent_read: Some(true),
                limit: Some(2),
                ..local()
            },
            6,
            1.0,
            2.0,
        ),
        (QueryInput { projection_expression: Some("wins".into()), ..local() }, 1, 0.5, 0.0),
        (QueryInput { projection_expression: Some("wins, note".into()), ..local() }, 2, 0.5, 1.5),
    ] {
        let answer = house.db.query(&house.caller, input).await.unwrap();
        assert_eq!(answer.items.as_ref().unwrap()[0].len(), attributes);
        let capacity = answer.consumed_capacity.unwrap();
        assert_eq!(units(&capacity.local_secondary_indexes), of_index);
        assert_eq!(capacity.table.unwrap().capacity_units, Some(of_table));
        assert_eq!(capacity.capacity_units, Some(of_index + of_table));
    }
    // A filter looks at what was fetched; the count is of what passed.
    let input = QueryInput {
        filter_expression: Some("begins_with(note, :n) AND score = :s".into()),
        expression_attribute_values: values([(":u", s("ann")), (":n", s("nn")), (":s", n(1))]),
        select: Some(Select::Count),
        ..local()
    };
    let answer = house.db.query(&house.caller, input).await.unwrap();
    assert_eq!((answer.count, answer.scanned_count, answer.items), (Some(3), Some(3), None));

    let team = || query("by_team", "team = :t", item([(":t", s("red"))]));
    let invalid_parameters = "One or more parameter values were invalid: ";
    for (input, why) in [
        (
            QueryInput { consistent_read: Some(true), ..team() },
            "Consistent reads are not supported on global secondary indexes".to_owned(),
        ),
        (
            QueryInput { select: Some(Select::AllAttributes), ..team() },
            format!(
                "{invalid_parameters}Select type ALL_ATTRIBUTES is not supported for global \
                 secondary index by_team because its projection type is not ALL"
            ),
        ),
        (
            QueryInput { projection_expression: Some("note, wins, score".into()), ..team() },
            format!(
                "{invalid_parameters}Global secondary index by_team does not project [score, wins]"
            ),
        ),
        (
            QueryInput {
                filter_expression: Some("attribute_exists(wins)".into()),
                ..team()
            },
            format!("{invalid_parameters}Global secondary index by_team does not project [wins]"),
        ),
        (
            QueryInput { filter_expression: Some("attribute_exists(team)".into()), ..team() },
            "Filter Expression can only contain non-primary key attributes: Primary key attribute: \
             team"
                .to_owned(),
        ),
        (
            QueryInput { exclusive_start_key: Some(item([("team", s("red"))])), ..team() },
            "The provided starting key is invalid: The provided key element does not match the \
             schema"
                .to_owned(),
        ),
        (
            QueryInput {
                exclusive_start_key: Some(item([
                    ("team", s("blue")),
                    ("user", s("ann")),
                    ("game", s("g")),
                ])),
                ..team()
            },
            "The provided starting key is outside query boundaries based on provided conditions"
                .to_owned(),
        ),
        (
            QueryInput {
                exclusive_start_key: Some(item([
                    ("team", s("red")),
                    ("user", s("ann")),
                    ("game", s("g")),
                    ("more", s("x")),
                ])),
                ..team()
            },
            "The provided starting key is invalid".to_owned(),
        ),
    ] {
        invalid(house.db.query(&house.caller, input).await, &why);
    }
    // What the index has may be filtered by, the table's key too.
    let input = QueryInput {
        filter_expression: Some("game = :g".into()),
        expression_attribute_values: values([(":t", s("red")), (":g", s("game2"))]),
        ..team()
    };
    let answer = house.db.query(&house.caller, input).await.unwrap();
    assert_eq!((answer.count, answer.scanned_count), (Some(1), Some(3)));
}

#[tokio::test]
async fn a_page_of_an_index_ends_after_a_megabyte_of_what_it_has() {
    let house = house().await;
    for number in 0..30 {
        let mut item = game(&format!("user{number:02}"), "chess", number);
        item.extend([("team".to_owned(), s("red")), ("body".to_owned(), s(&"b".repeat(100_000)))]);
        house.put("games", item).await;
    }
    let whole = query("by_score", "game = :g", item([(":g", s("chess"))]));
    let mut pages = Vec::new();
    let mut start = None;
    loop {
        let input = QueryInput { exclusive_start_key: start, ..whole.clone() };
        let answer = house.db.query(&house.caller, input).await.unwrap();
        pages.push(answer.count.unwrap());
        start = answer.last_evaluated_key;
        if start.is_none() {
            break;
        }
    }
    assert_eq!(pages, [10, 10, 10]);
    // The other index has little of the same items.
    let small = query("by_team", "team = :t", item([(":t", s("red"))]));
    let answer = house.db.query(&house.caller, small).await.unwrap();
    assert_eq!((answer.count, answer.last_evaluated_key), (Some(30), None));
}

type ByIndex = Vec<(String, f64)>;

/// Table, local and global units of an answer, and all together.
fn told(capacity: Option<ConsumedCapacity>) -> (f64, ByIndex, ByIndex, f64) {
    let capacity = capacity.unwrap();
    let side = |side: Option<std::collections::BTreeMap<String, Capacity>>| {
        let side = side.unwrap_or_default().into_iter();
        side.map(|(name, units)| (name, units.capacity_units.unwrap())).collect()
    };
    (
        capacity.table.unwrap().capacity_units.unwrap(),
        side(capacity.local_secondary_indexes),
        side(capacity.global_secondary_indexes),
        capacity.capacity_units.unwrap(),
    )
}

#[tokio::test]
async fn writes_cost_what_they_change_in_each_index() {
    let house = house().await;
    let wanted = Some(ReturnConsumedCapacity::Indexes);
    let of = |name: &str, units: f64| (name.to_owned(), units);
    let put = PutItemInput {
        table_name: "games".into(),
        item: big("ann"),
        return_consumed_capacity: wanted.clone(),
        ..Default::default()
    };
    let answer = house.db.put_item(&house.caller, put.clone()).await.unwrap();
    let all = vec![of("by_score", 3.0), of("by_team", 3.0)];
    assert_eq!(told(answer.consumed_capacity), (3.0, vec![], all, 9.0));
    // Again the same: only the table is charged.
    let answer = house.db.put_item(&house.caller, put).await.unwrap();
    assert_eq!(told(answer.consumed_capacity), (3.0, vec![], vec![], 3.0));
    for (expression, bound, local, global, total) in [
        ("SET wins = :v", Some(n(1)), vec![of("by_wins", 1.0)], vec![of("by_score", 3.0)], 7.0),
        (
            "SET team = :v",
            Some(s("blue")),
            vec![],
            vec![of("by_score", 3.0), of("by_team", 6.0)],
            12.0,
        ),
        ("SET wins = :v", Some(n(2)), vec![of("by_wins", 2.0)], vec![of("by_score", 3.0)], 8.0),
        ("REMOVE note", None, vec![], vec![of("by_score", 3.0), of("by_team", 3.0)], 9.0),
        ("REMOVE team", None, vec![], vec![of("by_score", 1.0), of("by_team", 1.0)], 3.0),
        ("REMOVE team", None, vec![], vec![], 1.0),
    ] {
        let input = UpdateItemInput {
            table_name: "games".into(),
            key: item([("user", s("ann")), ("game", s("chess"))]),
            update_expression: Some(expression.into()),
            expression_attribute_values: bound.map(|value| item([(":v", value)])),
            return_consumed_capacity: wanted.clone(),
            ..Default::default()
        };
        let answer = house.db.update_item(&house.caller, input).await.unwrap();
        let (_, found_local, found_global, found) = told(answer.consumed_capacity);
        assert_eq!((found_local, found_global, found), (local, global, total), "{expression}");
    }
    // A transaction costs twice as much; a batch is told table by table.
    let write = TransactWriteItem {
        put: Some(Put { table_name: "games".into(), item: big("bob"), ..Default::default() }),
        ..Default::default()
    };
    let input = TransactWriteItemsInput {
        transact_items: vec![write],
        return_consumed_capacity: wanted.clone(),
        ..Default::default()
    };
    let answer = house.db.transact_write_items(&house.caller, input).await.unwrap();
    let twice = vec![of("by_score", 6.0), of("by_team", 6.0)];
    let capacity = answer.consumed_capacity.unwrap().pop();
    assert_eq!(told(capacity), (6.0, vec![], twice, 18.0));
    let delete = |user: &str| WriteRequest {
        delete_request: Some(DeleteRequest {
            key: item([("user", s(user)), ("game", s("chess"))]),
        }),
        put_request: None,
    };
    let input = BatchWriteItemInput {
        request_items: [("games".to_owned(), vec![delete("ann"), delete("bob")])].into(),
        return_consumed_capacity: wanted,
        ..Default::default()
    };
    let answer = house.db.batch_write_item(&house.caller, input).await.unwrap();
    let capacity = answer.consumed_capacity.unwrap().pop();
    let (local, global) = (vec![of("by_wins", 1.0)], vec![of("by_score", 4.0), of("by_team", 3.0)]);
    assert_eq!(told(capacity), (4.0, local, global, 12.0));
}

#[tokio::test]
async fn writes_tell_of_item_collections_where_there_are_local_indexes() {
    let house = house().await;
    house.create("plain", &[("user", "S"), ("game", "S")]).await.unwrap();
    let wanted = Some(ReturnItemCollectionMetrics::Size);
    let of = |user: &str| ItemCollectionMetrics {
        item_collection_key: Some(item([("user", s(user))])),
        size_estimate_range_gb: Some(vec![0.0, 1.0]),
    };
    for (table, expected) in [("games", Some(of("ann"))), ("plain", None)] {
        let put = PutItemInput {
            table_name: table.into(),
            item: game("ann", "go", 1),
            return_item_collection_metrics: wanted.clone(),
            ..Default::default()
        };
        let answer = house.db.put_item(&house.caller, put).await.unwrap();
        assert_eq!(answer.item_collection_metrics, expected);
    }
    let request = |user: &str, name: &str| WriteRequest {
        put_request: Some(PutRequest { item: game(user, name, 1) }),
        delete_request: None,
    };
    let input = BatchWriteItemInput {
        request_items: [
            ("games".to_owned(), vec![request("a", "x"), request("b", "x"), request("a", "y")]),
            ("plain".to_owned(), vec![request("a", "x")]),
        ]
        .into(),
        return_item_collection_metrics: wanted,
        ..Default::default()
    };
    let answer = house.db.batch_write_item(&house.caller, input).await.unwrap();
    let expected = [("games".to_owned(), vec![of("a"), of("b")])].into();
    assert_eq!(answer.item_collection_metrics, Some(expected));
}

#[tokio::test]
async fn what_is_too_large_for_one_commit_is_written_piece_by_piece_or_refused() {
    let house = House::new();
    let many = |i: usize| gsi(&format!("index{i}"), &["a"], 1, all());
    let input = CreateTableInput {
        attribute_definitions: Some(definitions(&[("pk", "S"), ("a", "S")])),
        global_secondary_indexes: Some((0..20).map(many).collect()),
        ..table("large", &[("pk", "S")])
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    let large = |pk: usize| {
        let body = ("body", s(&"b".repeat(400_000)));
        item([("pk", s(&pk.to_string())), ("a", s("a")), body])
    };
    let request = |pk| WriteRequest {
        put_request: Some(PutRequest { item: large(pk) }),
        delete_request: None,
    };
    let input = BatchWriteItemInput {
        request_items: [("large".to_owned(), (0..4).map(request).collect())].into(),
        return_consumed_capacity: Some(ReturnConsumedCapacity::Total),
        ..Default::default()
    };
    let answer = house.db.batch_write_item(&house.caller, input).await.unwrap();
    assert_eq!(answer.unprocessed_items, Some(Default::default()));
    let units = answer.consumed_capacity.unwrap()[0].capacity_units;
    assert_eq!(units, Some(4.0 * 391.0 * 21.0));
    let scan = ScanInput {
        table_name: "large".into(),
        index_name: Some("index7".into()),
        select: Some(Select::Count),
        ..Default::default()
    };
    assert_eq!(house.db.scan(&house.caller, scan).await.unwrap().count, Some(2));
    let write = |pk| TransactWriteItem {
        put: Some(Put { table_name: "large".into(), item: large(pk), ..Default::default() }),
        ..Default::default()
    };
    let input = TransactWriteItemsInput {
        transact_items: (10..14).map(write).collect(),
        ..Default::default()
    };
    let (code, message) = refusal(house.db.transact_write_items(&house.caller, input).await);
    assert_eq!(code, "ValidationException");
    assert!(message.starts_with("The transaction is too large for one commit"), "{message}");
    assert!(house.get("large", item([("pk", s("10"))])).await.is_none());
}
