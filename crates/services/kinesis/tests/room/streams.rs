use crate::house::{House, id, named, refusal};
use aws_api::kinesis::*;

#[tokio::test]
async fn a_stream_is_active_at_once_and_gone_at_once() {
    let house = House::with_stream(3).await;
    let describe = || {
        let input = DescribeStreamInput {
            stream_name: named(),
            limit: Some(2),
            ..DescribeStreamInput::default()
        };
        house.room.describe_stream(&house.caller, input)
    };
    let stream = describe().await.unwrap().stream_description;
    assert_eq!(stream.stream_status, StreamStatus::Active);
    assert_eq!(stream.stream_arn, "arn:aws:kinesis:us-east-1:000000000000:stream/clicks");
    assert_eq!(stream.retention_period_hours, 24);
    assert!(stream.has_more_shards);
    assert_eq!(stream.shards.len(), 2);
    assert_eq!(stream.shards[1].shard_id, id(1));

    let by_arn = DescribeStreamInput {
        stream_arn: Some(stream.stream_arn),
        exclusive_start_shard_id: Some(id(1)),
        ..DescribeStreamInput::default()
    };
    let rest = house.room.describe_stream(&house.caller, by_arn).await.unwrap();
    assert!(!rest.stream_description.has_more_shards);
    assert_eq!(rest.stream_description.shards.len(), 1);

    let delete = DeleteStreamInput { stream_name: named(), ..DeleteStreamInput::default() };
    house.room.delete_stream(&house.caller, delete).await.unwrap();
    assert_eq!(
        refusal(describe().await),
        (
            "ResourceNotFoundException".to_owned(),
            "Stream clicks under account 000000000000 not found.".to_owned()
        )
    );
    assert_eq!(refusal(house.put("k", "late").await).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn a_stream_made_again_begins_empty() {
    let house = House::with_stream(1).await;
    house.put("k", "old").await.unwrap();
    let old_iterator = house.trim_horizon(0).await;
    let delete = DeleteStreamInput { stream_name: named(), ..DeleteStreamInput::default() };
    house.room.delete_stream(&house.caller, delete).await.unwrap();
    house.create("clicks", 1).await.unwrap();
    house.put("k", "new").await.unwrap();
    assert_eq!(house.read(0, 10).await.len(), 1);
    assert_eq!(refusal(house.get(&old_iterator, 1).await).1, "Invalid ShardIterator.");
}

/// Before anybody asks whether there is a stream of the name that is left.
#[tokio::test]
async fn an_iterator_that_was_cut_or_changed_is_no_iterator() {
    let house = House::with_stream(1).await;
    let iterator = house.trim_horizon(0).await;
    assert!(house.get(&iterator, 1).await.is_ok());
    let mut changed: Vec<String> =
        (1..iterator.len()).map(|length| iterator[..length].to_owned()).collect();
    changed.extend((0..iterator.len() - 2).map(|at| {
        let other = if iterator[at..].starts_with('A') { "B" } else { "A" };
        [&iterator[..at], other, &iterator[at + 1..]].concat()
    }));
    for iterator in changed {
        let refused = refusal(house.get(&iterator, 1).await);
        assert_eq!(refused.0, "InvalidArgumentException", "{iterator}");
        assert_eq!(refused.1, "Invalid ShardIterator.", "{iterator}");
    }
}

#[tokio::test]
async fn what_cannot_be_made_is_refused() {
    let house = House::with_stream(1).await;
    let on_demand = || Some(StreamModeDetails { stream_mode: StreamMode::OnDemand });
    let new = || CreateStreamInput { stream_name: "new".to_owned(), ..Default::default() };
    let table = [
        (
            CreateStreamInput { stream_name: "clicks".to_owned(), shard_count: Some(1), ..new() },
            "ResourceInUseException",
        ),
        (new(), "InvalidArgumentException"),
        (CreateStreamInput { shard_count: Some(0), ..new() }, "InvalidArgumentException"),
        (CreateStreamInput { shard_count: Some(20_000), ..new() }, "LimitExceededException"),
        (
            CreateStreamInput { shard_count: Some(1), stream_mode_details: on_demand(), ..new() },
            "InvalidArgumentException",
        ),
        (
            CreateStreamInput { shard_count: Some(1), warm_throughput_mi_bps: Some(1), ..new() },
            "ValidationException",
        ),
    ];
    for (input, code) in table {
        let shown = format!("{input:?}");
        let refused = house.room.create_stream(&house.caller, input).await;
        assert_eq!(refusal(refused).0, code, "{shown}");
    }
    let input = CreateStreamInput { stream_mode_details: on_demand(), ..new() };
    house.room.create_stream(&house.caller, input).await.unwrap();
    let limits = house.room.describe_limits(&house.caller, DescribeLimitsInput {}).await.unwrap();
    assert_eq!((limits.open_shard_count, limits.on_demand_stream_count), (1, 1));
}

#[tokio::test]
async fn streams_are_listed_page_by_page_and_kept_apart_by_region() {
    let house = House::new();
    for name in ["a", "b", "c"] {
        house.create(name, 1).await.unwrap();
    }
    let mut elsewhere = house.caller.clone();
    elsewhere.region = foundation::Region::parse("eu-west-1").unwrap();
    let input = ListStreamsInput { limit: Some(2), ..ListStreamsInput::default() };
    let first = house.room.list_streams(&house.caller, input.clone()).await.unwrap();
    assert_eq!((first.stream_names, first.has_more_streams), (vec!["a".into(), "b".into()], true));
    let next = ListStreamsInput { next_token: first.next_token, ..ListStreamsInput::default() };
    let last = house.room.list_streams(&house.caller, next).await.unwrap();
    assert_eq!((last.stream_names, last.has_more_streams), (vec!["c".into()], false));
    assert_eq!(last.next_token, None);
    let after = ListStreamsInput {
        exclusive_start_stream_name: Some("b".to_owned()),
        ..ListStreamsInput::default()
    };
    let named = house.room.list_streams(&house.caller, after).await.unwrap();
    assert_eq!(named.stream_names, ["c"]);
    let none = house.room.list_streams(&elsewhere, input).await.unwrap();
    assert!(none.stream_names.is_empty());
    let forged = ListStreamsInput { next_token: Some("00".to_owned()), ..Default::default() };
    assert!(house.room.list_streams(&house.caller, forged).await.is_err());
}

#[tokio::test]
async fn tags_come_and_go_and_have_a_limit() {
    let house = House::with_stream(1).await;
    let add = |from: usize, to: usize| {
        let tags = (from..to).map(|i| (format!("k{i:02}"), "v".to_owned())).collect();
        let input = AddTagsToStreamInput { stream_name: named(), tags, ..Default::default() };
        house.room.add_tags_to_stream(&house.caller, input)
    };
    let list = |after: Option<&str>, limit| {
        let input = ListTagsForStreamInput {
            stream_name: named(),
            exclusive_start_tag_key: after.map(str::to_owned),
            limit,
            ..Default::default()
        };
        house.room.list_tags_for_stream(&house.caller, input)
    };
    add(0, 50).await.unwrap();
    assert_eq!(refusal(add(50, 51).await).0, "InvalidArgumentException");
    let page = list(Some("k09"), Some(40)).await.unwrap();
    assert_eq!((page.tags.len(), page.has_more_tags), (40, false));
    let page = list(None, Some(49)).await.unwrap();
    assert_eq!((page.tags.len(), page.has_more_tags), (49, true));
    let input = RemoveTagsFromStreamInput {
        stream_name: named(),
        tag_keys: (1..50).map(|i| format!("k{i:02}")).collect(),
        ..Default::default()
    };
    house.room.remove_tags_from_stream(&house.caller, input).await.unwrap();
    let left = list(None, None).await.unwrap().tags;
    assert_eq!(left, [Tag { key: "k00".to_owned(), value: Some("v".to_owned()) }]);
    let reserved = AddTagsToStreamInput {
        stream_name: named(),
        tags: [("aws:x".to_owned(), String::new())].into(),
        ..Default::default()
    };
    assert!(house.room.add_tags_to_stream(&house.caller, reserved).await.is_err());
}

#[tokio::test]
async fn a_stream_is_named_once_and_truly() {
    let house = House::with_stream(1).await;
    let describe = |name: Option<&str>, arn: Option<&str>, id: Option<&str>| {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let input = DescribeStreamSummaryInput {
            stream_name: owned(name),
            stream_arn: owned(arn),
            stream_id: owned(id),
        };
        house.room.describe_stream_summary(&house.caller, input)
    };
    let arn = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";
    assert!(describe(Some("clicks"), Some(arn), None).await.is_ok());
    let foreign = "arn:aws:kinesis:us-east-1:111111111111:stream/clicks";
    let elsewhere = "arn:aws:kinesis:eu-west-1:000000000000:stream/clicks";
    for (name, arn, id, code) in [
        (None, None, None, "InvalidArgumentException"),
        (Some("other"), Some(arn), None, "InvalidArgumentException"),
        (Some("clicks"), None, Some("id"), "InvalidArgumentException"),
        (None, Some("clicks"), None, "InvalidArgumentException"),
        (None, Some("arn:aws:sqs:us-east-1:000000000000:clicks"), None, "InvalidArgumentException"),
        (None, Some(foreign), None, "ResourceNotFoundException"),
        (None, Some(elsewhere), None, "ResourceNotFoundException"),
    ] {
        assert_eq!(refusal(describe(name, arn, id).await).0, code, "{name:?} {arn:?}");
    }
}
