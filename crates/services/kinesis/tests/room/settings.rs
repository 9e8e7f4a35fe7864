use crate::house::{House, named, refusal};
use crate::scaling::{ask_for, summary};
use aws_api::ApiError;
use aws_api::kinesis::*;
use bytes::Bytes;
use foundation::metrics::Statistics;
use std::collections::BTreeMap;
use std::time::Duration;

const ARN: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";

async fn record_size(house: &House, kib: i32) -> Result<(), ApiError> {
    let input = UpdateMaxRecordSizeInput {
        max_record_size_in_ki_b: kib,
        stream_arn: Some(ARN.to_owned()),
        ..Default::default()
    };
    house.room.update_max_record_size(&house.caller, input).await.map(|_| ())
}

async fn put_bytes(house: &House, bytes: usize) -> Result<PutRecordOutput, ApiError> {
    let input = PutRecordInput {
        stream_name: named(),
        partition_key: "k".to_owned(),
        data: Bytes::from(vec![7; bytes]),
        ..Default::default()
    };
    house.room.put_record(&house.caller, input).await
}

#[tokio::test]
async fn the_size_of_records_takes_effect_at_once_and_outlasts_a_restart() {
    const MIB: usize = 1 << 20;
    let mut house = House::with_stream(1).await;
    assert!(put_bytes(&house, 2 * MIB).await.is_err());
    record_size(&house, 3 * 1024).await.unwrap();
    put_bytes(&house, 2 * MIB).await.unwrap();
    house.reopen();
    put_bytes(&house, 3 * MIB - 1).await.unwrap();
    assert!(put_bytes(&house, 3 * MIB).await.is_err(), "the key counts too");
    assert_eq!(summary(&house).await.max_record_size_in_ki_b, Some(3 * 1024));
    record_size(&house, 1024).await.unwrap();
    assert!(put_bytes(&house, 2 * MIB).await.is_err());
    // What is there stays, whatever its size.
    let sizes: Vec<usize> = house.read(0, 10).await.iter().map(|r| r.data.len()).collect();
    assert_eq!(sizes, [2 * MIB, 3 * MIB - 1]);
    ask_for(&house, 2).await.unwrap();
    assert_eq!(refusal(record_size(&house, 2048).await).0, "ResourceInUseException");
}

async fn encrypt(house: &House, start: bool, key_id: &str) -> Result<(), ApiError> {
    let key_id = key_id.to_owned();
    let (stream_name, encryption_type) = (named(), EncryptionType::Kms);
    if start {
        let input = StartStreamEncryptionInput {
            encryption_type,
            key_id,
            stream_name,
            ..Default::default()
        };
        house.room.start_stream_encryption(&house.caller, input).await.map(|_| ())
    } else {
        let input = StopStreamEncryptionInput {
            encryption_type,
            key_id,
            stream_name,
            ..Default::default()
        };
        house.room.stop_stream_encryption(&house.caller, input).await.map(|_| ())
    }
}

#[tokio::test]
async fn encryption_is_shown_on_the_stream_and_on_the_records_of_its_time() {
    let house = House::with_stream(1).await;
    let key = "alias/aws/kinesis";
    let second = Duration::from_secs(1);
    let mut told = Vec::new();
    for (start, shown) in [
        (None, EncryptionType::None),
        (Some(true), EncryptionType::Kms),
        (Some(true), EncryptionType::Kms),
        (Some(false), EncryptionType::None),
    ] {
        house.clock.advance(second);
        if let Some(start) = start {
            encrypt(&house, start, key).await.unwrap();
        }
        let summary = summary(&house).await;
        let kms = shown == EncryptionType::Kms;
        assert_eq!(summary.key_id.as_deref(), kms.then_some(key));
        assert_eq!(summary.encryption_type, Some(shown));
        told.push(house.put("k", "x").await.unwrap().encryption_type);
    }
    let kms = Some(EncryptionType::Kms);
    assert_eq!(told, [None, kms.clone(), kms, None]);
    let kept: Vec<_> = house.read(0, 10).await.into_iter().map(|r| r.encryption_type).collect();
    assert_eq!(kept, told);
    for other in ["alias/mine", "arn:aws:kms:us-east-1:000000000000:key/1234"] {
        let refused = refusal(encrypt(&house, true, other).await);
        assert_eq!(refused.0, "KMSNotFoundException");
        assert!(refused.1.contains(other));
    }
    encrypt(&house, true, "arn:aws:kms:us-east-1:000000000000:alias/aws/kinesis").await.unwrap();
    // Twice so far; 25 times a day.
    for times in 3..=26 {
        encrypt(&house, false, key).await.unwrap();
        let begun = encrypt(&house, true, key).await;
        assert_eq!(begun.is_ok(), times <= 25, "{times}");
    }
    house.clock.advance(Duration::from_secs(24 * 3600));
    encrypt(&house, true, key).await.unwrap();
}

async fn monitor(house: &House, on: bool, names: &[MetricsName]) -> EnhancedMonitoringOutput {
    let (stream_name, shard_level_metrics) = (named(), names.to_vec());
    if on {
        let input = EnableEnhancedMonitoringInput {
            shard_level_metrics,
            stream_name,
            ..Default::default()
        };
        house.room.enable_enhanced_monitoring(&house.caller, input).await.unwrap()
    } else {
        let input = DisableEnhancedMonitoringInput {
            shard_level_metrics,
            stream_name,
            ..Default::default()
        };
        house.room.disable_enhanced_monitoring(&house.caller, input).await.unwrap()
    }
}

/// All that was measured: by the metric's name, and the shard's where it has one.
fn measured(house: &House) -> BTreeMap<(&'static str, Option<String>), Statistics> {
    let all = house.ambient.metrics.all().into_iter();
    all.map(|(name, statistics)| {
        assert_eq!(name.namespace, "AWS/Kinesis");
        assert_eq!(name.dimensions[0], ("StreamName", "clicks".to_owned()));
        let shard = name.dimensions.get(1).map(|(key, value)| {
            assert_eq!(*key, "ShardId");
            value.clone()
        });
        ((name.metric, shard), statistics)
    })
    .collect()
}

#[tokio::test]
async fn what_passes_is_measured_by_stream_and_where_enabled_by_shard() {
    let house = House::with_stream(1).await;
    let shard = Some("shardId-000000000000".to_owned());
    let (bytes, records) = (MetricsName::IncomingBytes, MetricsName::OutgoingRecords);
    house.put("k", "1234").await.unwrap();
    let on = monitor(&house, true, &[bytes.clone(), records.clone()]).await;
    assert_eq!(on.current_shard_level_metrics, Some(vec![]));
    assert_eq!(on.desired_shard_level_metrics, Some(vec![bytes.clone(), records.clone()]));
    let shown = summary(&house).await.enhanced_monitoring;
    assert_eq!(shown[0].shard_level_metrics, Some(vec![bytes.clone(), records]));
    house.put_all(vec![("k".into(), "1234".into()), ("k".into(), "5".into())]).await;
    house.clock.advance(Duration::from_secs(2));
    let at = house.trim_horizon(0).await;
    house.get(&at, 2).await.unwrap();
    let found = measured(&house);
    for (metric, shard, count, sum) in [
        ("PutRecord.Success", None, 1, 1.0),
        ("PutRecord.Bytes", None, 1, 5.0),
        ("PutRecord.Latency", None, 1, 0.0),
        ("PutRecords.Success", None, 1, 1.0),
        ("PutRecords.Bytes", None, 1, 7.0),
        ("PutRecords.TotalRecords", None, 1, 2.0),
        ("PutRecords.SuccessfulRecords", None, 1, 2.0),
        ("PutRecords.FailedRecords", None, 1, 0.0),
        ("PutRecords.ThrottledRecords", None, 1, 0.0),
        ("IncomingBytes", None, 2, 12.0),
        ("IncomingRecords", None, 2, 3.0),
        // Only what came after it was enabled.
        ("IncomingBytes", shard.clone(), 1, 7.0),
        ("GetRecords.Success", None, 1, 1.0),
        ("GetRecords.Records", None, 1, 2.0),
        ("GetRecords.Bytes", None, 1, 10.0),
        ("GetRecords.IteratorAgeMilliseconds", None, 1, 2_000.0),
        ("OutgoingRecords", shard.clone(), 1, 2.0),
    ] {
        let statistics = found.get(&(metric, shard.clone()));
        let seen = statistics.map(|statistics| (statistics.count, statistics.sum));
        assert_eq!(seen, Some((count, sum)), "{metric} {shard:?}");
    }
    for (metric, shard) in [
        ("IncomingRecords", shard.clone()),
        ("OutgoingBytes", shard.clone()),
        ("WriteProvisionedThroughputExceeded", None),
    ] {
        assert!(!found.contains_key(&(metric, shard)), "{metric}");
    }
    let off = monitor(&house, false, &[MetricsName::All]).await;
    assert_eq!(off.desired_shard_level_metrics, Some(vec![]));
    house.put("k", "1234").await.unwrap();
    assert_eq!(measured(&house)[&("IncomingBytes", shard)].count, 1);
}

/// A consumer's ARN is a resource as a stream's is.
#[tokio::test]
async fn consumers_have_tags_of_their_own() {
    let mut house = House::with_stream(1).await;
    let register = RegisterStreamConsumerInput {
        consumer_name: "app".to_owned(),
        stream_arn: ARN.to_owned(),
        tags: Some([("old".to_owned(), "1".to_owned())].into()),
        ..Default::default()
    };
    let made = house.room.register_stream_consumer(&house.caller, register).await.unwrap();
    let arn = made.consumer.consumer_arn;
    let tag = TagResourceInput {
        resource_arn: arn.clone(),
        tags: [("new".to_owned(), "2".to_owned())].into(),
        ..Default::default()
    };
    house.room.tag_resource(&house.caller, tag.clone()).await.unwrap();
    let untag = UntagResourceInput {
        resource_arn: arn.clone(),
        tag_keys: vec!["old".to_owned()],
        ..Default::default()
    };
    house.room.untag_resource(&house.caller, untag).await.unwrap();
    house.reopen();
    for (resource_arn, count) in [(arn.as_str(), 1), (ARN, 0)] {
        let input = ListTagsForResourceInput {
            resource_arn: resource_arn.to_owned(),
            ..Default::default()
        };
        let listed = house.room.list_tags_for_resource(&house.caller, input).await.unwrap();
        assert_eq!(listed.tags.unwrap().len(), count, "{resource_arn}");
    }
    let gone = TagResourceInput { resource_arn: arn.replace("app:", "app:9"), ..tag };
    let refused = refusal(house.room.tag_resource(&house.caller, gone).await);
    assert_eq!(refused.0, "ResourceNotFoundException");
}

#[tokio::test]
async fn tags_of_resources_are_those_of_streams() {
    let house = House::with_stream(1).await;
    let tags = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    };
    let tag = async |arn: &str, tags| {
        let input = TagResourceInput { resource_arn: arn.to_owned(), tags, ..Default::default() };
        house.room.tag_resource(&house.caller, input).await.map(|_| ())
    };
    tag(ARN, tags(&[("a", "1"), ("b", "")])).await.unwrap();
    tag(ARN, tags(&[("a", "2")])).await.unwrap();
    let untag = UntagResourceInput {
        resource_arn: ARN.to_owned(),
        tag_keys: vec!["b".to_owned(), "c".to_owned()],
        ..Default::default()
    };
    house.room.untag_resource(&house.caller, untag).await.unwrap();
    let list = ListTagsForResourceInput { resource_arn: ARN.to_owned(), ..Default::default() };
    let listed = house.room.list_tags_for_resource(&house.caller, list).await.unwrap();
    let expected = Tag { key: "a".to_owned(), value: Some("2".to_owned()) };
    assert_eq!(listed.tags, Some(vec![expected.clone()]));
    let list = ListTagsForStreamInput { stream_name: named(), ..Default::default() };
    let same = house.room.list_tags_for_stream(&house.caller, list).await.unwrap();
    assert_eq!(same.tags, [expected]);
    let many: BTreeMap<String, String> =
        (0..50).map(|i| (format!("k{i}"), String::new())).collect();
    for (arn, tags, code) in [
        (ARN, tags(&[("aws:x", "1")]), "InvalidArgumentException"),
        (ARN, many, "InvalidArgumentException"),
        (&ARN.replace("clicks", "other"), tags(&[("a", "1")]), "ResourceNotFoundException"),
        ("clicks", tags(&[("a", "1")]), "InvalidArgumentException"),
    ] {
        assert_eq!(refusal(tag(arn, tags).await).0, code, "{arn}");
    }
}
