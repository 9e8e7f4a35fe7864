use crate::house::{House, id, named, start};
use aws_api::Access;
use aws_api::kinesis::*;

const ARN: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";

#[tokio::test]
async fn each_request_asks_for_its_action_on_its_stream() {
    let house = House::with_stream(2).await;
    let iterator = house.trim_horizon(0).await;
    let list = ListShardsInput { stream_name: named(), max_results: Some(1), ..Default::default() };
    let next_token = house.room.list_shards(&house.caller, list.clone()).await.unwrap().next_token;
    let by_arn = Some(ARN.to_owned());
    let table = [
        (KinesisInput::ListStreams(Default::default()), "kinesis:ListStreams", "*"),
        (KinesisInput::DescribeLimits(DescribeLimitsInput {}), "kinesis:DescribeLimits", "*"),
        (
            KinesisInput::PutRecord(PutRecordInput { stream_name: named(), ..Default::default() }),
            "kinesis:PutRecord",
            ARN,
        ),
        (
            KinesisInput::PutRecords(PutRecordsInput { stream_arn: by_arn, ..Default::default() }),
            "kinesis:PutRecords",
            ARN,
        ),
        (
            KinesisInput::GetShardIterator(start(0, ShardIteratorType::Latest)),
            "kinesis:GetShardIterator",
            ARN,
        ),
        // These name the stream only in what was handed out before.
        (
            KinesisInput::GetRecords(GetRecordsInput {
                shard_iterator: iterator,
                ..Default::default()
            }),
            "kinesis:GetRecords",
            ARN,
        ),
        (
            KinesisInput::ListShards(ListShardsInput { next_token, ..Default::default() }),
            "kinesis:ListShards",
            ARN,
        ),
        (KinesisInput::ListShards(list), "kinesis:ListShards", ARN),
        (
            KinesisInput::SplitShard(SplitShardInput {
                stream_name: named(),
                shard_to_split: id(0),
                ..Default::default()
            }),
            "kinesis:SplitShard",
            ARN,
        ),
    ];
    for (input, action, resource) in table {
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        let [ask] = &asks[..] else { panic!("{action}: {asks:?}") };
        assert_eq!((ask.action, ask.resource.as_str()), (action, resource));
    }
}

#[tokio::test]
async fn tags_in_a_request_are_for_policies_to_see() {
    let house = House::new();
    let input = KinesisInput::CreateStream(CreateStreamInput {
        stream_name: "clicks".to_owned(),
        tags: Some([("team".to_owned(), "web".to_owned())].into()),
        ..Default::default()
    });
    let ask = house.room.asks(&house.caller, &input).await.unwrap().remove(0);
    let expected = [
        ("aws:TagKeys".into(), vec!["team".to_owned()]),
        ("aws:RequestTag/team".into(), vec!["web".to_owned()]),
    ];
    assert_eq!(ask.context, expected);
}

#[tokio::test]
async fn a_request_that_names_no_stream_is_refused_before_anybody_is_asked() {
    let house = House::new();
    let nameless = KinesisInput::DeleteStream(DeleteStreamInput::default());
    assert!(house.room.asks(&house.caller, &nameless).await.is_err());
    let forged = GetRecordsInput { shard_iterator: "AAAA".to_owned(), ..Default::default() };
    assert!(house.room.asks(&house.caller, &KinesisInput::GetRecords(forged)).await.is_err());
}
