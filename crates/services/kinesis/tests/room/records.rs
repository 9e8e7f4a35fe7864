use crate::house::{House, NOW_MS, id, named, refusal, start, texts};
use aws_api::kinesis::*;
use bytes::Bytes;
use foundation::Timestamp;
use std::collections::BTreeMap;
use std::time::Duration;

#[tokio::test]
async fn records_come_back_in_order_with_rising_numbers() {
    let house = House::with_stream(1).await;
    let mut numbers = Vec::new();
    for i in 0..10 {
        let put = house.put("key", &i.to_string()).await.unwrap();
        assert_eq!(put.shard_id, id(0));
        numbers.push(put.sequence_number);
        house.clock.advance(Duration::from_millis(5));
    }
    assert!(numbers.windows(2).all(|w| w[0].len() == 56 && w[0] < w[1]));
    for limit in [1, 3, 10, 10_000] {
        let read = house.read(0, limit).await;
        assert_eq!(texts(&read), (0..10).map(|i| i.to_string()).collect::<Vec<_>>());
        assert_eq!(read.iter().map(|r| r.sequence_number.clone()).collect::<Vec<_>>(), numbers);
        let arrived = read[3].approximate_arrival_timestamp;
        assert_eq!(arrived, Some(Timestamp::from_millis(NOW_MS + 15)));
    }
}

/// Ten records, 10 ms apart, in chunks of one, two, three and four.
async fn ten() -> (House, Vec<String>) {
    let house = House::with_stream(1).await;
    let mut numbers = Vec::new();
    let mut next = 0;
    for size in 1..=4 {
        house.clock.advance(Duration::from_millis(10));
        let records = (next..next + size).map(|i| ("k".to_owned(), i.to_string())).collect();
        next += size;
        let put = house.put_all(records).await;
        numbers.extend(put.records.into_iter().map(|r| r.sequence_number.unwrap()));
    }
    house.clock.advance(Duration::from_millis(10));
    (house, numbers)
}

#[tokio::test]
async fn every_type_of_iterator_begins_where_it_should() {
    use ShardIteratorType::*;
    let (house, numbers) = ten().await;
    let starting = house.shards().await[0].sequence_number_range.starting_sequence_number.clone();
    let moment = |ms: i64| Some(Timestamp::from_millis(NOW_MS + ms));
    let number = |i: usize| Some(numbers[i].clone());
    // (type, sequence number, moment) → the first record, if there is one
    let table = [
        (TrimHorizon, None, None, Some(0)),
        (Latest, None, None, None),
        (AtSequenceNumber, Some(starting.clone()), None, Some(0)),
        (AfterSequenceNumber, Some(starting), None, Some(0)),
        (AtSequenceNumber, number(0), None, Some(0)),
        (AtSequenceNumber, number(4), None, Some(4)),
        (AfterSequenceNumber, number(4), None, Some(5)),
        (AfterSequenceNumber, number(5), None, Some(6)),
        (AfterSequenceNumber, number(9), None, None),
        (AtTimestamp, None, moment(-1), Some(0)),
        (AtTimestamp, None, moment(10), Some(0)),
        (AtTimestamp, None, moment(11), Some(1)),
        (AtTimestamp, None, moment(20), Some(1)),
        (AtTimestamp, None, moment(30), Some(3)),
        (AtTimestamp, None, moment(40), Some(6)),
        (AtTimestamp, None, moment(41), None),
    ];
    for (kind, starting_sequence_number, timestamp, first) in table {
        let shown = format!("{kind} {starting_sequence_number:?} {timestamp:?}");
        let input = GetShardIteratorInput { starting_sequence_number, timestamp, ..start(0, kind) };
        let iterator = house.iterator(input).await.unwrap();
        let read = house.get(&iterator, 1).await.unwrap();
        let expected: Vec<String> = first.iter().map(|i: &i32| i.to_string()).collect();
        assert_eq!(texts(&read.records), expected, "{shown}");
        // What follows is the same wherever one came from.
        let next = house.get(&read.next_shard_iterator.unwrap(), 100).await.unwrap();
        let rest: Vec<String> = (first.map_or(10, |i| i + 1)..10).map(|i| i.to_string()).collect();
        assert_eq!(texts(&next.records), rest, "{shown}");
    }
}

#[tokio::test]
async fn latest_gives_what_comes_later() {
    let (house, _) = ten().await;
    let latest = house.iterator(start(0, ShardIteratorType::Latest)).await.unwrap();
    house.put("k", "later").await.unwrap();
    let read = house.get(&latest, 100).await.unwrap();
    assert_eq!(texts(&read.records), ["later"]);
    assert_eq!(read.millis_behind_latest, Some(0));
}

#[tokio::test]
async fn a_reader_is_told_how_far_behind_it_is() {
    let (house, _) = ten().await;
    let read = house.get(&house.trim_horizon(0).await, 1).await.unwrap();
    // The next record arrived 30 ms ago.
    assert_eq!(read.millis_behind_latest, Some(30));
    let read = house.get(&house.trim_horizon(0).await, 10).await.unwrap();
    assert_eq!(read.millis_behind_latest, Some(0));
}

#[tokio::test]
async fn wrong_iterators_are_refused() {
    use ShardIteratorType::*;
    let (house, numbers) = ten().await;
    let number = Some(numbers[0].clone());
    let later = Some(Timestamp::from_millis(NOW_MS + 1_000));
    let with = |kind, starting_sequence_number: &Option<String>, timestamp| GetShardIteratorInput {
        starting_sequence_number: starting_sequence_number.clone(),
        timestamp,
        ..start(0, kind)
    };
    for (input, code) in [
        (with(TrimHorizon, &number, None), "InvalidArgumentException"),
        (with(AtSequenceNumber, &None, None), "InvalidArgumentException"),
        (with(AtSequenceNumber, &Some("123".to_owned()), None), "InvalidArgumentException"),
        (with(AtTimestamp, &None, None), "InvalidArgumentException"),
        (with(AtTimestamp, &None, later), "InvalidArgumentException"),
        (start(1, Latest), "ResourceNotFoundException"),
    ] {
        let shown = format!("{input:?}");
        assert_eq!(refusal(house.iterator(input).await).0, code, "{shown}");
    }
    let message = refusal(house.iterator(start(1, Latest)).await).1;
    assert_eq!(
        message,
        "Shard shardId-000000000001 in stream clicks under account 000000000000 does not exist"
    );
}

#[tokio::test]
async fn iterators_cannot_be_forged_and_expire() {
    let house = House::with_stream(1).await;
    let iterator = house.trim_horizon(0).await;
    for at in (0..iterator.len()).step_by(7) {
        let mut forged = iterator.clone().into_bytes();
        forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(forged).unwrap();
        assert!(house.get(&forged, 1).await.is_err(), "byte {at}");
    }
    for wrong in ["", "AAAA", "not base64!", &iterator[4..]] {
        assert_eq!(refusal(house.get(wrong, 1).await).0, "InvalidArgumentException", "{wrong}");
    }
    house.clock.advance(Duration::from_secs(300));
    assert!(house.get(&iterator, 1).await.is_ok());
    house.clock.advance(Duration::from_millis(1));
    let (code, message) = refusal(house.get(&iterator, 1).await);
    assert_eq!(code, "ExpiredIteratorException");
    assert_eq!(
        message,
        "Iterator expired. The iterator was created at time Wed Nov 18 11:06:40 UTC 2026 while right \
         now it is Wed Nov 18 11:11:40 UTC 2026 which is further in the future than the tolerated \
         delay of 300000 milliseconds."
    );
}

#[tokio::test]
async fn records_are_limited_in_size() {
    let house = House::with_stream(1).await;
    let full = "x".repeat(1024 * 1024 - 1);
    assert!(house.put("k", &full).await.is_ok());
    assert_eq!(refusal(house.put("kk", &full).await).0, "InvalidArgumentException");
    let (code, message) = refusal(house.put("k", &"x".repeat(1024 * 1024 + 1)).await);
    assert_eq!(code, "ValidationException");
    assert!(
        message.ends_with("Member must have length less than or equal to 1048576"),
        "{message}"
    );

    let put = |bytes: usize, count: usize| {
        let entry = PutRecordsRequestEntry {
            data: Bytes::from(vec![0; bytes]),
            explicit_hash_key: None,
            partition_key: "k".to_owned(),
        };
        let input = PutRecordsInput {
            records: vec![entry; count],
            stream_name: named(),
            ..PutRecordsInput::default()
        };
        house.room.put_records(&house.caller, input)
    };
    assert_eq!(put(1024 * 1024 - 1, 10).await.unwrap().failed_record_count, Some(0));
    assert_eq!(refusal(put(1024 * 1024 - 1, 11).await).0, "InvalidArgumentException");
    // What was put together is read in pages of 10 MiB.
    let page = house.get(&house.trim_horizon(0).await, 10_000).await.unwrap();
    assert_eq!(page.records.len(), 10);
    assert_eq!(house.read(0, 10_000).await.len(), 11);
}

#[tokio::test]
async fn a_stream_may_take_larger_records() {
    let house = House::new();
    let create = CreateStreamInput {
        stream_name: "clicks".to_owned(),
        shard_count: Some(1),
        max_record_size_in_ki_b: Some(10_240),
        ..CreateStreamInput::default()
    };
    house.room.create_stream(&house.caller, create).await.unwrap();
    let data = "x".repeat(10 * 1024 * 1024 - 1);
    house.put("k", &data).await.unwrap();
    house.put("k", "small").await.unwrap();
    assert_eq!(texts(&house.read(0, 100).await), [&data, "small"]);
    assert!(house.put("kk", &data).await.is_err());
}

#[tokio::test]
async fn the_hash_key_decides_on_the_shard() {
    let house = House::with_stream(4).await;
    let max = u128::MAX;
    for (explicit, shard) in [(0, 0), (max / 4, 0), (max / 4 + 1, 1), (max / 2 + 1, 2), (max, 3)] {
        let input = PutRecordInput {
            stream_name: named(),
            partition_key: "any".to_owned(),
            explicit_hash_key: Some(explicit.to_string()),
            ..PutRecordInput::default()
        };
        let put = house.room.put_record(&house.caller, input).await.unwrap();
        assert_eq!(put.shard_id, id(shard), "{explicit}");
    }
    let input = PutRecordInput {
        stream_name: named(),
        partition_key: "any".to_owned(),
        explicit_hash_key: Some("340282366920938463463374607431768211456".to_owned()),
        ..PutRecordInput::default()
    };
    let (code, message) = refusal(house.room.put_record(&house.caller, input).await);
    assert_eq!(code, "InvalidArgumentException");
    assert_eq!(
        message,
        "Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified \
         value was 340282366920938463463374607431768211456"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_puts_keep_each_keys_order() {
    let house = std::sync::Arc::new(House::with_stream(2).await);
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..8 {
        let house = house.clone();
        writers.spawn(async move {
            for i in 0..40 {
                if i % 2 == 0 {
                    house.put(&format!("key-{writer}"), &i.to_string()).await.unwrap();
                } else {
                    let record = (format!("key-{writer}"), i.to_string());
                    house.put_all(vec![record]).await;
                }
            }
        });
    }
    while let Some(done) = writers.join_next().await {
        done.unwrap();
    }
    let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for shard in 0..2 {
        let records = house.read(shard, 7).await;
        assert!(records.windows(2).all(|w| w[0].sequence_number < w[1].sequence_number));
        for record in &records {
            let text = texts(std::slice::from_ref(record)).remove(0);
            seen.entry(record.partition_key.clone()).or_default().push(text);
        }
    }
    assert_eq!(seen.len(), 8);
    for (key, texts) in seen {
        assert_eq!(texts, (0..40).map(|i| i.to_string()).collect::<Vec<_>>(), "{key}");
    }
}

#[tokio::test]
async fn a_number_for_ordering_must_be_one() {
    let house = House::with_stream(1).await;
    let number = house.put("k", "1").await.unwrap().sequence_number;
    let put = |number: &str| {
        let input = PutRecordInput {
            stream_name: named(),
            partition_key: "k".to_owned(),
            sequence_number_for_ordering: Some(number.to_owned()),
            ..PutRecordInput::default()
        };
        house.room.put_record(&house.caller, input)
    };
    assert!(put(&number).await.unwrap().sequence_number > number);
    assert_eq!(
        refusal(put("7").await).1,
        "ExclusiveMinimumSequenceNumber 7 used in PutRecord on stream clicks under account \
         000000000000 is invalid."
    );
}
