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
            let mut expected = expected.clone();
            if !forward {
                // Items of equal keys stand in the order of their own keys.
                expected.reverse();
            }
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
            let mut sorted = (found.clone(), expected.clone());
            sorted.0.sort();
            sorted.1.sort();
            assert_eq!(sorted.0, sorted.1, "{condition} {forward} {limit:?}");
            if !condition.contains('=') || expected.len() < 3 {
                continue;
            }
            assert_eq!(found.first().map(String::as_str), expected.first().copied());
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
