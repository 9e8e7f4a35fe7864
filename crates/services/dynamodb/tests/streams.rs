//! Streams: what they tell of changes, how they are read, and how long they last.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use aws_api::dynamodb::{
    BatchWriteItemInput, Delete, DeleteItemInput, DeleteTableInput, Put, PutItemInput, PutRequest,
    StreamSpecification, StreamViewType, TransactWriteItem, TransactWriteItemsInput, Update,
    UpdateItemInput, WriteRequest,
};
use aws_api::dynamodbstreams::*;
use service_dynamodb::Room;
use store::Store;
use support::streams::*;
use support::{House, caller, item, n, refusal, s, table, values};
use testing::Fragile;

const HOUR: Duration = Duration::from_secs(3600);

async fn delete(house: &House, key: &str) {
    let input = DeleteItemInput {
        table_name: "changes".into(),
        key: item([("k", s(key))]),
        ..Default::default()
    };
    house.db.delete_item(&house.caller, input).await.unwrap();
}

fn told(record: &Record) -> (String, String, String, String) {
    let change = record.dynamodb.as_ref().unwrap();
    let name = record.event_name.as_ref().unwrap().as_str().to_owned();
    (name, short(&change.keys), short(&change.old_image), short(&change.new_image))
}

#[tokio::test]
async fn each_view_tells_what_it_is_to_tell() {
    let cases = [
        (StreamViewType::KeysOnly, false, false),
        (StreamViewType::NewImage, false, true),
        (StreamViewType::OldImage, true, false),
        (StreamViewType::NewAndOldImages, true, true),
    ];
    for (view, old, new) in cases {
        let (house, arn) = House::streaming(&[("k", "S")], view.clone()).await;
        house.clock.advance(Duration::from_millis(1_500));
        house.put("changes", item([("k", s("a")), ("v", n(1))])).await;
        house.put("changes", item([("k", s("a")), ("v", n(2))])).await;
        // What changes nothing is not told.
        house.put("changes", item([("k", s("a")), ("v", n(2))])).await;
        delete(&house, "a").await;
        delete(&house, "a").await;
        let records = house.all_records(&arn).await;
        let image = |shown: bool, text: &str| {
            let text = if shown { text } else { "-" };
            text.to_owned()
        };
        let expected = [
            ("INSERT", "-", "k=a v=1"),
            ("MODIFY", "k=a v=1", "k=a v=2"),
            ("REMOVE", "k=a v=2", "-"),
        ];
        let expected = expected.map(|(name, before, after)| {
            (name.to_owned(), "k=a".to_owned(), image(old, before), image(new, after))
        });
        assert_eq!(records.iter().map(told).collect::<Vec<_>>(), expected, "{view:?}");
        for record in &records {
            let change = record.dynamodb.as_ref().unwrap();
            assert_eq!(change.stream_view_type.as_ref().unwrap().as_str(), view.as_str());
            assert_eq!(record.event_source.as_deref(), Some("aws:dynamodb"));
            assert_eq!(record.event_version.as_deref(), Some("1.1"));
            assert_eq!(record.aws_region.as_deref(), Some("us-east-1"));
            assert_eq!(record.user_identity, None);
            let id = record.event_id.as_ref().unwrap();
            assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
            // Rounded down to the second.
            let at = change.approximate_creation_date_time.unwrap().as_millis();
            assert_eq!(at, support::now().as_millis() + 1_000);
            // `k` and `a`, and for each image `k`, `a`, `v` and a number of two bytes.
            let images = change.old_image.iter().len() + change.new_image.iter().len();
            assert_eq!(change.size_bytes, Some(2 + 5 * images as i64));
        }
        let ids: HashSet<_> = records.iter().map(|record| record.event_id.clone()).collect();
        assert_eq!(ids.len(), 3);
    }
}

#[tokio::test]
async fn updates_batches_and_transactions_are_told_in_order() {
    let (house, arn) = House::streaming(&[("k", "S"), ("n", "N")], StreamViewType::NewImage).await;
    let key = |number: i32| item([("k", s("one")), ("n", n(number))]);
    let put = |number| WriteRequest {
        put_request: Some(PutRequest { item: key(number) }),
        delete_request: None,
    };
    let input = BatchWriteItemInput {
        request_items: BTreeMap::from([("changes".to_owned(), (0..5).map(put).collect())]),
        ..Default::default()
    };
    house.db.batch_write_item(&house.caller, input).await.unwrap();
    let update = UpdateItemInput {
        table_name: "changes".into(),
        key: key(1),
        update_expression: Some("SET v = :v".into()),
        expression_attribute_values: values([(":v", n(7))]),
        ..Default::default()
    };
    house.db.update_item(&house.caller, update).await.unwrap();
    let name = || "changes".to_owned();
    let input = TransactWriteItemsInput {
        transact_items: vec![
            TransactWriteItem {
                delete: Some(Delete { table_name: name(), key: key(2), ..Default::default() }),
                ..Default::default()
            },
            TransactWriteItem {
                put: Some(Put { table_name: name(), item: key(9), ..Default::default() }),
                ..Default::default()
            },
            TransactWriteItem {
                update: Some(Update {
                    table_name: name(),
                    key: key(0),
                    update_expression: "SET v = :v".into(),
                    expression_attribute_values: values([(":v", n(8))]),
                    ..Default::default()
                }),
                ..Default::default()
            },
        ],
        ..Default::default()
    };
    house.db.transact_write_items(&house.caller, input).await.unwrap();
    let records = house.all_records(&arn).await;
    let told: Vec<_> = records
        .iter()
        .map(|record| {
            let (event, keys, _, new) = told(record);
            format!("{event} {keys} {new}")
        })
        .collect();
    assert_eq!(
        told,
        [
            "INSERT k=one n=0 k=one n=0",
            "INSERT k=one n=1 k=one n=1",
            "INSERT k=one n=2 k=one n=2",
            "INSERT k=one n=3 k=one n=3",
            "INSERT k=one n=4 k=one n=4",
            "MODIFY k=one n=1 k=one n=1 v=7",
            "REMOVE k=one n=2 -",
            "INSERT k=one n=9 k=one n=9",
            "MODIFY k=one n=0 k=one n=0 v=8",
        ]
    );
    let numbers: Vec<_> =
        records.iter().map(|r| r.dynamodb.clone().unwrap().sequence_number.unwrap()).collect();
    assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]));
}

#[tokio::test]
async fn a_refused_write_is_not_told() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewImage).await;
    let input = PutItemInput {
        table_name: "changes".into(),
        item: item([("k", s("a"))]),
        condition_expression: Some("attribute_exists(k)".into()),
        ..Default::default()
    };
    assert!(house.db.put_item(&house.caller, input).await.is_err());
    assert_eq!(house.all_records(&arn).await, []);
}

#[tokio::test]
async fn streams_are_switched_on_and_off_and_keep_their_names() {
    let house = House::furnished().await;
    assert_eq!(house.shown("hashes").await.stream_specification, None);
    assert_eq!(house.shown("hashes").await.latest_stream_arn, None);
    let (code, message) = refusal(house.set_stream("hashes", disabled()).await);
    assert_eq!(code, "ValidationException");
    assert_eq!(message, "Table has no stream to disable: TableName: hashes");
    for wrong in [
        StreamSpecification { stream_enabled: true, stream_view_type: None },
        StreamSpecification {
            stream_enabled: false,
            stream_view_type: Some(StreamViewType::KeysOnly),
        },
    ] {
        let (code, _) = refusal(house.set_stream("hashes", Some(wrong.clone())).await);
        assert_eq!(code, "ValidationException");
        let input = aws_api::dynamodb::CreateTableInput {
            stream_specification: Some(wrong),
            ..table("third", &[("k", "S")])
        };
        assert!(house.db.create_table(&house.caller, input).await.is_err());
    }

    let on = || enabled(StreamViewType::NewImage);
    let shown = house.set_stream("hashes", on()).await.unwrap();
    assert_eq!(shown.stream_specification, on());
    let first = shown.latest_stream_arn.unwrap();
    let label = shown.latest_stream_label.unwrap();
    assert_eq!(label, "2026-11-18T11:06:40.000");
    let table_arn = shown.table_arn.unwrap();
    assert_eq!(first, format!("{table_arn}/stream/{label}"));
    let (code, message) = refusal(house.set_stream("hashes", on()).await);
    assert_eq!(code, "ValidationException");
    assert_eq!(message, "Table already has an enabled stream: TableName: hashes");

    house.put("hashes", item([("pk", s("a"))])).await;
    let shown = house.set_stream("hashes", disabled()).await.unwrap();
    assert_eq!(shown.stream_specification, None);
    assert_eq!(shown.latest_stream_arn.as_ref(), Some(&first));
    house.put("hashes", item([("pk", s("b"))])).await;
    // In the very same millisecond, and yet another stream.
    let second = house.set_stream("hashes", on()).await.unwrap().latest_stream_arn.unwrap();
    assert_ne!(first, second);
    house.put("hashes", item([("pk", s("c"))])).await;

    for (arn, status, keys) in
        [(&first, StreamStatus::Disabled, "pk=a"), (&second, StreamStatus::Enabled, "pk=c")]
    {
        assert_eq!(house.stream(arn).await.unwrap().stream_status, Some(status));
        let records = house.all_records(arn).await;
        let keys_told: Vec<_> = records.iter().map(|record| told(record).1).collect();
        assert_eq!(keys_told, [keys]);
    }
    let described = house.stream(&first).await.unwrap();
    let shards = described.shards.unwrap();
    assert!(shards.iter().all(|shard| {
        shard.sequence_number_range.as_ref().unwrap().ending_sequence_number.is_some()
    }));

    // What was disabled is gone after 24 hours, the other is not.
    house.clock.advance(24 * HOUR);
    assert_eq!(refusal(house.stream(&first).await).0, "ResourceNotFoundException");
    house.room.keep_streams().await.unwrap();
    assert!(house.stream(&second).await.is_ok());
}

#[tokio::test]
async fn a_deleted_tables_stream_stays_readable_for_a_day_and_leaves_nothing() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewAndOldImages).await;
    house.put("changes", item([("k", s("a"))])).await;
    let delete = || DeleteTableInput { table_name: "changes".into() };
    house.db.delete_table(&house.caller, delete()).await.unwrap();
    // A new table of that name has nothing to do with it.
    house.create("changes", &[("k", "S")]).await.unwrap();
    house.put("changes", item([("k", s("b"))])).await;
    assert_eq!(house.shown("changes").await.latest_stream_arn, None);
    assert_eq!(house.stream(&arn).await.unwrap().stream_status, Some(StreamStatus::Disabled));
    let records = house.all_records(&arn).await;
    assert_eq!(records.iter().map(|r| told(r).1).collect::<Vec<_>>(), ["k=a"]);
    house.clock.advance(24 * HOUR);
    house.room.keep_streams().await.unwrap();
    assert_eq!(house.rows_of(b"ds").await + house.rows_of(b"dr").await, 0);
    assert_eq!(refusal(house.stream(&arn).await).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn shards_are_closed_every_four_hours_and_children_go_on() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewImage).await;
    let count = 4;
    let mut expected: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for round in 0..3 {
        for key in ["a", "b", "c", "d", "e", "f"] {
            house.put("changes", item([("k", s(key)), ("v", n(round))])).await;
            expected.entry(format!("k={key}")).or_default().push(format!("k={key} v={round}"));
        }
        house.clock.advance(4 * HOUR);
        house.room.keep_streams().await.unwrap();
    }
    let shards = house.stream(&arn).await.unwrap().shards.unwrap();
    assert_eq!(shards.len(), 4 * count);
    let ids: Vec<String> = shards.iter().map(|shard| shard.shard_id.clone().unwrap()).collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut last_number: BTreeMap<String, String> = BTreeMap::new();
    for (place, shard) in shards.iter().enumerate() {
        assert!((28..=65).contains(&ids[place].len()), "{}", ids[place]);
        let parent = place.checked_sub(count).map(|parent| ids[parent].clone());
        assert_eq!(shard.parent_shard_id, parent);
        let range = shard.sequence_number_range.clone().unwrap();
        let (records, closed) = house.shard_records(&arn, &ids[place]).await;
        assert_eq!(closed, place < 3 * count);
        assert_eq!(range.ending_sequence_number.is_some(), closed);
        let starting = range.starting_sequence_number.unwrap();
        for record in &records {
            let number = record.dynamodb.clone().unwrap().sequence_number.unwrap();
            assert!(number > starting);
            let (_, key, _, new) = told(record);
            let before = last_number.insert(key.clone(), number.clone());
            assert!(before.is_none_or(|before| before < number));
            seen.entry(key).or_default().push(new);
        }
        if let (Some(ending), Some(last)) = (range.ending_sequence_number, records.last()) {
            assert_eq!(last.dynamodb.clone().unwrap().sequence_number, Some(ending));
        }
    }
    assert_eq!(seen, expected);

    // Pages of shards, and the children of one.
    let page = |start: Option<String>, limit| DescribeStreamInput {
        stream_arn: arn.clone(),
        exclusive_start_shard_id: start,
        limit: Some(limit),
        shard_filter: None,
    };
    let mut paged = Vec::new();
    let mut start = None;
    loop {
        let answer = house.room.describe_stream(&house.caller, page(start, 7)).await.unwrap();
        let answer = answer.stream_description.unwrap();
        paged.extend(answer.shards.unwrap().into_iter().map(|shard| shard.shard_id.unwrap()));
        start = answer.last_evaluated_shard_id;
        if start.is_none() {
            break;
        }
    }
    assert_eq!(paged, ids);
    for limit in [0, 101] {
        assert!(house.room.describe_stream(&house.caller, page(None, limit)).await.is_err());
    }
    let children = DescribeStreamInput {
        shard_filter: Some(ShardFilter {
            r#type: Some(ShardFilterType::ChildShards),
            shard_id: Some(ids[1].clone()),
        }),
        limit: None,
        ..page(None, 1)
    };
    let answer = house.room.describe_stream(&house.caller, children).await.unwrap();
    let found = answer.stream_description.unwrap().shards.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].shard_id.as_ref(), Some(&ids[1 + count]));
}

#[tokio::test]
async fn records_are_trimmed_after_a_day_and_their_space_is_given_back() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewImage).await;
    // More than one commit removes.
    for number in 0..600 {
        house.put("changes", item([("k", s("a")), ("v", n(number))])).await;
    }
    house.clock.advance(HOUR);
    house.put("changes", item([("k", s("a")), ("v", n(1_000))])).await;
    let shards = house.stream(&arn).await.unwrap().shards.unwrap();
    let mut shard = String::new();
    for candidate in &shards {
        let id = candidate.shard_id.clone().unwrap();
        if !house.shard_records(&arn, &id).await.0.is_empty() {
            shard = id;
        }
    }
    let (records, _) = house.shard_records(&arn, &shard).await;
    let numbers: Vec<String> =
        records.iter().map(|r| r.dynamodb.clone().unwrap().sequence_number.unwrap()).collect();
    let (old, young) = (numbers[599].clone(), numbers[600].clone());
    // Made in time, and still good when its place has been trimmed.
    house.clock.advance(23 * HOUR - Duration::from_secs(60));
    let kind = ShardIteratorType::AfterSequenceNumber;
    let behind = house.iterator(&arn, &shard, kind.clone(), Some(&numbers[5])).await.unwrap();
    let at_edge = house.iterator(&arn, &shard, kind.clone(), Some(&old)).await.unwrap();
    house.clock.advance(Duration::from_secs(60));
    for round in 0..2 {
        // At first invisible, then removed.
        let trimmed = "TrimmedDataAccessException";
        assert_eq!(refusal(house.records_at(&behind, None).await).0, trimmed, "{round}");
        assert_eq!(house.records_at(&at_edge, None).await.unwrap().0.len(), 1);
        let at = ShardIteratorType::AtSequenceNumber;
        let asked = match house.iterator(&arn, &shard, at.clone(), Some(&old)).await {
            Ok(iterator) => house.records_at(&iterator, None).await.map(|_| ()),
            Err(refused) => Err(refused),
        };
        assert_eq!(refusal(asked).0, trimmed);
        let iterator = house.iterator(&arn, &shard, at, Some(&young)).await.unwrap();
        assert_eq!(house.records_at(&iterator, None).await.unwrap().0.len(), 1);
        let (left, _) = house.shard_records(&arn, &shard).await;
        assert_eq!(left.len(), 1);
        assert_eq!(house.rows_of(b"dr").await, if round == 0 { 601 } else { 1 });
        house.room.keep_streams().await.unwrap();
    }
    // The shard itself, closed four hours after the server was there again, outlives its records.
    house.clock.advance(24 * HOUR);
    house.room.keep_streams().await.unwrap();
    assert_eq!(house.rows_of(b"dr").await, 0);
    let ids: Vec<_> = house.stream(&arn).await.unwrap().shards.unwrap();
    assert!(ids.iter().all(|shown| shown.shard_id.as_ref() != Some(&shard)));
    assert_eq!(
        refusal(house.iterator(&arn, &shard, ShardIteratorType::Latest, None).await).0,
        "ResourceNotFoundException"
    );
}

/// Wherever the machine stops while shards are closed, trimmed and removed: the next start goes on,
/// and nothing is left behind.
#[tokio::test]
async fn killed_anywhere_streams_are_kept_all_the_same() {
    for last_is_written in [false, true] {
        for commits in 0..12 {
            let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewImage).await;
            let keep = async || {
                let store = Fragile::over(house.store.clone(), commits % 4, last_is_written);
                let _ = Room::new(store, house.ambient.clone()).keep_streams().await;
                for _ in 0..3 {
                    house.room.keep_streams().await.unwrap();
                }
            };
            for number in 0..8 {
                house.put("changes", item([("k", s("a")), ("v", n(number))])).await;
                house.clock.advance(4 * HOUR);
                keep().await;
            }
            // Each shard was closed at its time; what is older than a day is gone, and no more.
            let shards = house.stream(&arn).await.unwrap().shards.unwrap();
            assert_eq!(shards.len(), 4 * 7);
            let new = |record: &Record| told(record).3;
            let left: Vec<_> = house.all_records(&arn).await.iter().map(new).collect();
            assert_eq!(left, (3..8).map(|number| format!("k=a v={number}")).collect::<Vec<_>>());
            assert_eq!(house.rows_of(b"dr").await, 5);
            house.set_stream("changes", disabled()).await.unwrap();
            house.clock.advance(24 * HOUR);
            keep().await;
            assert_eq!(house.rows_of(b"dr").await + house.rows_of(b"ds").await, 0);
        }
    }
}

#[tokio::test]
async fn the_clock_closes_shards() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::KeysOnly).await;
    let room = house.room.clone();
    let worker = tokio::spawn(async move { room.run(std::future::pending()).await });
    let mut changes = house.store.watch(store::Key::from_static(b"ds"));
    while house.stream(&arn).await.unwrap().shards.unwrap().len() < 8 {
        tokio::select! {
            biased;
            () = changes.changed() => {}
            // Everything that the worker can do now is done: on to its next moment.
            () = tokio::task::yield_now() => {
                let next = house.clock.next_wake();
                let span = next.map(|next| next.since(house.ambient.now()));
                house.clock.advance(span.unwrap_or_default());
            }
        }
    }
    let passed = house.ambient.now().since(support::now());
    assert!(passed >= 4 * HOUR && passed < 5 * HOUR, "{passed:?}");
    worker.abort();
}

#[tokio::test]
async fn iterators_lead_from_their_place_and_expire() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewImage).await;
    let mut shard = String::new();
    house.put("changes", item([("k", s("a")), ("v", n(0))])).await;
    for candidate in house.stream(&arn).await.unwrap().shards.unwrap() {
        let id = candidate.shard_id.unwrap();
        if !house.shard_records(&arn, &id).await.0.is_empty() {
            shard = id;
        }
    }
    let latest = house.iterator(&arn, &shard, ShardIteratorType::Latest, None).await.unwrap();
    for number in 1..=4 {
        house.put("changes", item([("k", s("a")), ("v", n(number))])).await;
    }
    let (records, next) = house.records_at(&latest, Some(3)).await.unwrap();
    let new = |records: &[Record]| records.iter().map(|r| told(r).3).collect::<Vec<_>>();
    assert_eq!(new(&records), ["k=a v=1", "k=a v=2", "k=a v=3"]);
    let (rest, next) = house.records_at(&next.unwrap(), None).await.unwrap();
    assert_eq!(new(&rest), ["k=a v=4"]);
    let (none, next) = house.records_at(&next.unwrap(), None).await.unwrap();
    assert!(none.is_empty() && next.is_some());
    let number = |record: &Record| record.dynamodb.clone().unwrap().sequence_number.unwrap();
    for (kind, first) in [
        (ShardIteratorType::AtSequenceNumber, "k=a v=2"),
        (ShardIteratorType::AfterSequenceNumber, "k=a v=3"),
    ] {
        let at = house.iterator(&arn, &shard, kind, Some(&number(&records[1]))).await.unwrap();
        assert_eq!(new(&house.records_at(&at, Some(1)).await.unwrap().0), [first]);
    }

    // A place is needed, or must not be given; numbers and iterators are those of the stream.
    for (kind, number) in [
        (ShardIteratorType::AtSequenceNumber, None),
        (ShardIteratorType::AfterSequenceNumber, Some("123")),
        (ShardIteratorType::TrimHorizon, Some("100000000000000000000000000100000")),
    ] {
        let refused = refusal(house.iterator(&arn, &shard, kind, number).await);
        assert_eq!(refused.0, "ValidationException");
    }
    let forged = latest.replace("changes", "charges");
    for (wrong, code) in [
        ("nonsense", "ValidationException"),
        (&latest[..latest.len() - 4], "ValidationException"),
        (&forged, "ResourceNotFoundException"),
    ] {
        assert_eq!(refusal(house.records_at(wrong, None).await).0, code, "{wrong}");
    }
    let mut tampered = latest.clone();
    let place = tampered.find("|1|").unwrap() + 3;
    tampered.replace_range(place..place + 1, if &latest[place..=place] == "A" { "B" } else { "A" });
    assert_eq!(refusal(house.records_at(&tampered, None).await).0, "ValidationException");
    for limit in [0, 1_001] {
        assert_eq!(refusal(house.records_at(&latest, Some(limit)).await).0, "ValidationException");
    }
    house.clock.advance(Duration::from_secs(15 * 60));
    assert!(house.records_at(&latest, None).await.is_ok());
    house.clock.advance(Duration::from_millis(1));
    assert_eq!(refusal(house.records_at(&latest, None).await).0, "ExpiredIteratorException");
}

#[tokio::test]
async fn an_answer_holds_a_megabyte() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewImage).await;
    let large = "x".repeat(300_000);
    for number in 0..5 {
        house.put("changes", item([("k", s("a")), ("v", n(number)), ("l", s(&large))])).await;
    }
    let mut sizes = Vec::new();
    for shard in house.stream(&arn).await.unwrap().shards.unwrap() {
        let kind = ShardIteratorType::TrimHorizon;
        let first = house.iterator(&arn, &shard.shard_id.unwrap(), kind, None).await.unwrap();
        let mut next = Some(first);
        while let Some(iterator) = next.take() {
            let (records, then) = house.records_at(&iterator, None).await.unwrap();
            if !records.is_empty() {
                sizes.push(records.len());
                next = then;
            }
        }
    }
    assert_eq!(sizes, [3, 2]);
    let measured = house.ambient.metrics.all();
    let sum = |metric| {
        let series = measured.iter().find(|(name, _)| name.metric == metric).unwrap();
        series.1.sum
    };
    assert_eq!(sum("ReturnedRecordsCount"), 5.0);
    assert!(sum("ReturnedBytes") > 1_500_000.0 && sum("ReturnedBytes") < 1_510_000.0);
}

#[tokio::test]
async fn streams_are_listed_by_table_and_in_pages() {
    let house = House::furnished().await;
    let mut arns = Vec::new();
    for table in ["hashes", "ranges"] {
        for _ in 0..3 {
            let on = enabled(StreamViewType::KeysOnly);
            let shown = house.set_stream(table, on).await.unwrap();
            arns.push(shown.latest_stream_arn.unwrap());
            house.clock.advance(Duration::from_secs(1));
            house.set_stream(table, disabled()).await.unwrap();
        }
    }
    let list = async |table: Option<&str>, start: Option<String>, limit| {
        let input = ListStreamsInput {
            table_name: table.map(str::to_owned),
            exclusive_start_stream_arn: start,
            limit,
        };
        let answer = house.room.list_streams(&house.caller, input).await.unwrap();
        let streams = answer.streams.unwrap();
        let arns = streams.iter().map(|stream| stream.stream_arn.clone().unwrap());
        (arns.collect::<Vec<_>>(), answer.last_evaluated_stream_arn)
    };
    assert_eq!(list(None, None, None).await, (arns.clone(), None));
    assert_eq!(list(Some("ranges"), None, None).await, (arns[3..].to_vec(), None));
    assert_eq!(list(Some("others"), None, None).await, (vec![], None));
    let (first, next) = list(None, None, Some(4)).await;
    assert_eq!((first, next.as_ref()), (arns[..4].to_vec(), Some(&arns[3])));
    assert_eq!(list(None, next, Some(4)).await, (arns[4..].to_vec(), None));
    // Nobody sees another account's or another region's.
    for other in [caller("000000000001", "us-east-1"), caller("000000000000", "eu-west-1")] {
        let answer = house.room.list_streams(&other, ListStreamsInput::default()).await.unwrap();
        assert_eq!(answer.streams, Some(vec![]));
    }
    let elsewhere = caller("000000000000", "eu-west-1");
    let input = DescribeStreamInput { stream_arn: arns[0].clone(), ..Default::default() };
    let refused = refusal(house.room.describe_stream(&elsewhere, input).await);
    assert_eq!(refused.0, "ResourceNotFoundException");
}

#[tokio::test]
async fn a_new_room_goes_on_where_the_old_one_was() {
    let (mut house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewImage).await;
    for round in 0..4 {
        house.put("changes", item([("k", s("a")), ("v", n(round))])).await;
        let (ambient, clock) = foundation::Ambient::seeded(round, support::now());
        house.room = Room::new(house.store.clone(), ambient);
        house.db = house.room.clone();
        house.clock = clock;
    }
    let new: Vec<_> = house.all_records(&arn).await.iter().map(|record| told(record).3).collect();
    assert_eq!(new, ["k=a v=0", "k=a v=1", "k=a v=2", "k=a v=3"]);
}
