use crate::house::{House, id, named, refusal, start, texts};
use aws_api::kinesis::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

const HALF: &str = "170141183460469231731687303715884105728";

#[tokio::test]
async fn a_split_closes_the_parent_and_leads_to_the_children() {
    let house = House::with_stream(1).await;
    let before = house.put("k", "before").await.unwrap().sequence_number;
    house.split(0, HALF).await.unwrap();
    let after = house.put("k", "after").await.unwrap();
    assert_ne!(after.shard_id, id(0));
    assert!(after.sequence_number > before);

    let shards = house.shards().await;
    assert_eq!(shards.len(), 3);
    let parent = &shards[0].sequence_number_range;
    let ending = parent.ending_sequence_number.clone().unwrap();
    assert!(ending > before);
    for (child, starting, end) in [
        (&shards[1], "0", "170141183460469231731687303715884105727"),
        (&shards[2], HALF, "340282366920938463463374607431768211455"),
    ] {
        assert_eq!(child.parent_shard_id, Some(id(0)));
        assert_eq!(child.adjacent_parent_shard_id, None);
        assert_eq!(child.hash_key_range.starting_hash_key, starting);
        assert_eq!(child.hash_key_range.ending_hash_key, end);
        assert!(child.sequence_number_range.starting_sequence_number > ending);
        assert_eq!(child.sequence_number_range.ending_sequence_number, None);
    }

    let read = house.get(&house.trim_horizon(0).await, 10).await.unwrap();
    assert_eq!(texts(&read.records), ["before"]);
    assert_eq!(read.next_shard_iterator, None);
    let children: Vec<String> =
        read.child_shards.unwrap().into_iter().map(|child| child.shard_id).collect();
    assert_eq!(children, [id(1), id(2)]);
    let open = house.get(&house.trim_horizon(1).await, 10).await.unwrap();
    assert_eq!(open.child_shards, None);
    assert!(open.next_shard_iterator.is_some());
}

#[tokio::test]
async fn a_merge_has_two_parents() {
    let house = House::with_stream(2).await;
    house.merge(1, 0).await.unwrap();
    let shards = house.shards().await;
    assert_eq!(shards[2].parent_shard_id, Some(id(1)));
    assert_eq!(shards[2].adjacent_parent_shard_id, Some(id(0)));
    assert_eq!(shards[2].hash_key_range.starting_hash_key, "0");
    assert_eq!(shards[2].hash_key_range.ending_hash_key, u128::MAX.to_string());
    assert_eq!(house.put("k", "x").await.unwrap().shard_id, id(2));
    let latest = house.iterator(start(0, ShardIteratorType::Latest)).await.unwrap();
    let read = house.get(&latest, 10).await.unwrap();
    assert!(read.records.is_empty() && read.next_shard_iterator.is_none());
    let child = &read.child_shards.unwrap()[0];
    assert_eq!(child.parent_shards, [id(1), id(0)]);
}

#[tokio::test]
async fn what_cannot_be_resharded_is_refused() {
    let house = House::with_stream(3).await;
    house.merge(0, 1).await.unwrap();
    let in_clicks = "in stream clicks under account 000000000000";
    let (code, message) = refusal(house.split(0, HALF).await);
    assert_eq!(code, "InvalidArgumentException");
    assert_eq!(
        message,
        format!(
            "Shard shardId-000000000000 {in_clicks} has already been merged or split, and thus is \
             not eligible for merging or splitting."
        )
    );
    assert_eq!(
        refusal(house.split(9, HALF).await),
        (
            "ResourceNotFoundException".to_owned(),
            format!("Could not find shard shardId-000000000009 {in_clicks}.")
        )
    );
    assert_eq!(refusal(house.split(2, "7").await).0, "InvalidArgumentException");
    assert_eq!(refusal(house.merge(2, 2).await).0, "InvalidArgumentException");
    house.split(3, "1000").await.unwrap();
    // 4 is 0 … 999, and 2 lies behind 5.
    assert_eq!(
        refusal(house.merge(4, 2).await).1,
        format!(
            "Shards shardId-000000000004 and shardId-000000000002 {in_clicks} are not an adjacent \
             pair of shards eligible for merging"
        )
    );

    let create = CreateStreamInput {
        stream_name: "demand".to_owned(),
        stream_mode_details: Some(StreamModeDetails { stream_mode: StreamMode::OnDemand }),
        ..CreateStreamInput::default()
    };
    house.room.create_stream(&house.caller, create).await.unwrap();
    let split = SplitShardInput {
        new_starting_hash_key: "1000".to_owned(),
        shard_to_split: id(0),
        stream_name: Some("demand".to_owned()),
        ..SplitShardInput::default()
    };
    let refused = house.room.split_shard(&house.caller, split).await;
    assert_eq!(refusal(refused).0, "ValidationException");
}

#[tokio::test]
async fn listings_filter_by_time_and_place() {
    use ShardFilterType::*;
    let house = House::with_stream(1).await;
    let born = house.ambient.now();
    house.clock.advance(Duration::from_secs(60));
    let split = house.ambient.now();
    house.split(0, HALF).await.unwrap();
    house.clock.advance(Duration::from_secs(60));
    house.merge(1, 2).await.unwrap();
    house.clock.advance(Duration::from_secs(60));
    let list = async |filter: ShardFilter| {
        let input = ListShardsInput {
            stream_name: named(),
            shard_filter: Some(filter),
            ..ListShardsInput::default()
        };
        let listed = house.room.list_shards(&house.caller, input).await.unwrap();
        let shards = listed.shards.unwrap().into_iter();
        shards.map(|s| s.shard_id[19..].parse().unwrap()).collect::<Vec<u32>>()
    };
    for (r#type, timestamp, shard_id, expected) in [
        (AtTrimHorizon, None, None, vec![0]),
        (FromTrimHorizon, None, None, vec![0, 1, 2, 3]),
        (AtLatest, None, None, vec![3]),
        (AtTimestamp, Some(born), None, vec![0]),
        (AtTimestamp, Some(split), None, vec![1, 2]),
        (FromTimestamp, Some(split + Duration::from_millis(1)), None, vec![1, 2, 3]),
        (AfterShardId, None, Some(id(1)), vec![2, 3]),
    ] {
        let shown = format!("{type} {timestamp:?}");
        assert_eq!(list(ShardFilter { shard_id, timestamp, r#type }).await, expected, "{shown}");
    }
}

#[tokio::test]
async fn listings_go_on_with_a_token_for_a_while() {
    let house = House::with_stream(5).await;
    let mut input = ListShardsInput {
        stream_name: named(),
        max_results: Some(2),
        ..ListShardsInput::default()
    };
    let mut sizes = Vec::new();
    let mut last = None;
    loop {
        let page = house.room.list_shards(&house.caller, input).await.unwrap();
        sizes.push(page.shards.unwrap().len());
        let Some(token) = page.next_token else { break };
        last = Some(token.clone());
        input = ListShardsInput {
            next_token: Some(token),
            max_results: Some(2),
            ..ListShardsInput::default()
        };
    }
    assert_eq!(sizes, [2, 2, 1]);
    let both =
        ListShardsInput { next_token: last.clone(), stream_name: named(), ..Default::default() };
    assert_eq!(
        refusal(house.room.list_shards(&house.caller, both).await).1,
        "NextToken and StreamName cannot be provided together."
    );
    house.clock.advance(Duration::from_secs(301));
    let late = ListShardsInput { next_token: last, ..ListShardsInput::default() };
    assert_eq!(
        refusal(house.room.list_shards(&house.caller, late).await).0,
        "ExpiredNextTokenException"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn order_per_key_survives_splits_and_merges_under_load() {
    let house = Arc::new(House::with_stream(1).await);
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..6 {
        let house = house.clone();
        writers.spawn(async move {
            for i in (0..200).step_by(4) {
                let records = (i..i + 4).map(|i| (format!("key-{writer}"), i.to_string()));
                let put = house.put_all(records.collect()).await;
                assert_eq!(put.failed_record_count, Some(0));
            }
        });
    }
    house.split(0, HALF).await.unwrap();
    tokio::task::yield_now().await;
    house.merge(1, 2).await.unwrap();
    tokio::task::yield_now().await;
    house.split(3, "1000000").await.unwrap();
    while let Some(done) = writers.join_next().await {
        done.unwrap();
    }
    // Parents before children: shard by shard in the order of their numbers.
    let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for shard in 0..6 {
        for record in house.read(shard, 50).await {
            let text = texts(std::slice::from_ref(&record)).remove(0);
            seen.entry(record.partition_key).or_default().push(text);
        }
    }
    for (key, texts) in seen {
        assert_eq!(texts, (0..200).map(|i| i.to_string()).collect::<Vec<_>>(), "{key}");
    }
}

fn open_ranges(shards: &[Shard]) -> Vec<(u128, u128)> {
    let open = shards.iter().filter(|s| s.sequence_number_range.ending_sequence_number.is_none());
    let parse = |text: &String| text.parse().unwrap();
    let mut ranges: Vec<(u128, u128)> = open
        .map(|s| {
            (parse(&s.hash_key_range.starting_hash_key), parse(&s.hash_key_range.ending_hash_key))
        })
        .collect();
    ranges.sort_unstable();
    ranges
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn open_shards_always_own_each_hash_key_once(
        count in 1i32..5,
        steps in prop::collection::vec((0u32..12, 0u32..12, any::<u128>(), any::<bool>()), 1..12),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let result: Result<(), TestCaseError> = runtime.block_on(async {
            let house = House::with_stream(count).await;
            for (one, other, at, split) in steps {
                // Most are refused; whatever is done must keep the partition.
                let _ = if split {
                    house.split(one, &at.to_string()).await.map(|_| ())
                } else {
                    house.merge(one, other).await.map(|_| ())
                };
                let ranges = open_ranges(&house.shards().await);
                prop_assert_eq!(ranges[0].0, 0);
                prop_assert_eq!(ranges[ranges.len() - 1].1, u128::MAX);
                prop_assert!(ranges.windows(2).all(|w| w[0].1.checked_add(1) == Some(w[1].0)));
                let input = DescribeStreamSummaryInput { stream_name: named(), ..Default::default() };
                let summary = house.room.describe_stream_summary(&house.caller, input).await.unwrap();
                let open = summary.stream_description_summary.open_shard_count;
                prop_assert_eq!(open as usize, ranges.len());
            }
            Ok(())
        });
        result?;
    }
}
