//! Making, showing, changing and deleting streams.

use crate::house::*;
use aws_api::firehose::*;

#[tokio::test]
async fn a_stream_is_shown_with_aws_s_defaults() {
    let house = House::new();
    house.create(to_s3(|it| it.buffering_hints = None)).await.unwrap();
    let shown = house.describe("hose").await.unwrap();
    assert_eq!(shown.delivery_stream_status, DeliveryStreamStatus::Active);
    assert_eq!(shown.delivery_stream_type, DeliveryStreamType::DirectPut);
    assert_eq!(shown.version_id, "1");
    assert_eq!(shown.create_timestamp, Some(START));
    assert_eq!(shown.last_update_timestamp, None);
    assert!(!shown.has_more_destinations);
    assert_eq!(
        shown.delivery_stream_encryption_configuration.unwrap().status,
        Some(DeliveryStreamEncryptionStatus::Disabled)
    );
    let destination = &shown.destinations[0];
    assert_eq!(destination.destination_id, "destinationId-000000000001");
    let off = CloudWatchLoggingOptions { enabled: Some(false), ..Default::default() };
    let expected = ExtendedS3DestinationDescription {
        bucket_arn: BUCKET.to_owned(),
        buffering_hints: hints(5, 300).unwrap(),
        cloud_watch_logging_options: Some(off),
        compression_format: CompressionFormat::Uncompressed,
        encryption_configuration: EncryptionConfiguration {
            kms_encryption_config: None,
            no_encryption_config: Some(NoEncryptionConfig::NoEncryption),
        },
        role_arn: ROLE.to_owned(),
        s3_backup_mode: Some(S3BackupMode::Disabled),
        ..ExtendedS3DestinationDescription::default()
    };
    assert_eq!(destination.extended_s3_destination_description.as_ref(), Some(&expected));
    let plain = destination.s3_destination_description.as_ref().unwrap();
    assert_eq!(plain.buffering_hints, expected.buffering_hints);
}

/// What is refused, and by which words.
#[tokio::test]
async fn what_is_not_valid_is_refused() {
    type Change = fn(&mut CreateDeliveryStreamInput);
    fn s3(input: &mut CreateDeliveryStreamInput) -> &mut ExtendedS3DestinationConfiguration {
        input.extended_s3_destination_configuration.as_mut().unwrap()
    }
    let cases: &[(Change, &str)] = &[
        (|i| i.extended_s3_destination_configuration = None, "Exactly one destination"),
        (|i| i.s3_destination_configuration = Some(Default::default()), "Exactly one destination"),
        (
            |i| i.splunk_destination_configuration = Some(Default::default()),
            "does not implement SplunkDestinationConfiguration",
        ),
        (
            |i| i.snowflake_destination_configuration = Some(Default::default()),
            "does not implement SnowflakeDestinationConfiguration",
        ),
        (
            |i| i.iceberg_destination_configuration = Some(Default::default()),
            "does not implement IcebergDestinationConfiguration",
        ),
        (
            |i| i.msk_source_configuration = Some(Default::default()),
            "does not implement MSKSourceConfiguration",
        ),
        (
            |i| i.kinesis_stream_source_configuration = Some(Default::default()),
            "only applicable for KinesisStreamAsSource",
        ),
        (
            |i| i.delivery_stream_type = Some(DeliveryStreamType::KinesisStreamAsSource),
            "KinesisSourceStreamConfig is required",
        ),
        (|i| s3(i).role_arn = format!("{ROLE}2"), "Firehose is unable to assume role"),
        (
            |i| s3(i).buffering_hints.as_mut().unwrap().size_in_mbs = None,
            "Both SizeInMBs and IntervalInSeconds",
        ),
        (
            |i| {
                s3(i).encryption_configuration = Some(EncryptionConfiguration {
                    kms_encryption_config: Some(Default::default()),
                    no_encryption_config: None,
                });
            },
            "does not implement KMSEncryptionConfig",
        ),
        (
            |i| {
                s3(i).cloud_watch_logging_options =
                    Some(CloudWatchLoggingOptions { enabled: Some(true), ..Default::default() });
            },
            "LogGroupName and LogStreamName",
        ),
        (
            |i| s3(i).prefix = Some("!{timestamp:yyyy}".into()),
            "ErrorOutputPrefix cannot be null or empty when Prefix contains expressions",
        ),
        (|i| s3(i).prefix = Some("!{firehose:error-output-type}".into()), "error-output-type"),
        (|i| s3(i).prefix = Some("!{clock:yyyy}".into()), "there is no namespace clock"),
        (
            |i| s3(i).error_output_prefix = Some("!{timestamp:yyyy}".into()),
            "must contain the expression !{firehose:error-output-type}",
        ),
        (|i| s3(i).custom_time_zone = Some("Mars/Olympus".into()), "CustomTimeZone"),
        (|i| s3(i).s3_backup_mode = Some(S3BackupMode::Enabled), "S3BackupConfiguration"),
        (
            |i| {
                s3(i).prefix = Some("!{partitionKeyFromQuery:a}/".into());
                s3(i).error_output_prefix = Some("e/".into());
            },
            "when Dynamic Partitioning is enabled",
        ),
        (
            |i| s3(i).processing_configuration = processing(&[("Lambda", &[])]),
            "Parameter LambdaArn is required",
        ),
        (
            |i| {
                s3(i).processing_configuration =
                    processing(&[("Lambda", &[("LambdaArn", FUNCTION), ("BufferSizeInMBs", "4")])]);
            },
            "BufferSizeInMBs must be a number between 0.2 and 3",
        ),
        (
            |i| {
                s3(i).processing_configuration =
                    processing(&[("Lambda", &[("LambdaArn", FUNCTION), ("Delimiter", "x")])]);
            },
            "Parameter Delimiter is not valid for processor Lambda",
        ),
        (
            |i| {
                let append: (&str, &[(&str, &str)]) = ("AppendDelimiterToRecord", &[]);
                s3(i).processing_configuration = processing(&[append, append]);
            },
            "Only one processor of type AppendDelimiterToRecord",
        ),
        (
            |i| {
                let query =
                    [("MetadataExtractionQuery", "{a: .a"), ("JsonParsingEngine", "JQ-1.6")];
                s3(i).processing_configuration = processing(&[("MetadataExtraction", &query)]);
            },
            "MetadataExtractionQuery is not valid",
        ),
        (
            |i| {
                let one = Tag { key: "k".into(), value: None };
                i.tags = Some(vec![one.clone(), one]);
            },
            "Tag keys must be unique",
        ),
    ];
    for (change, expected) in cases {
        let house = House::new();
        let mut input = to_s3(|_| ());
        change(&mut input);
        let refused = house.create(input).await.unwrap_err();
        assert!(refused.is("InvalidArgumentException"), "{refused}");
        assert!(refused.message().contains(expected), "{refused} has no {expected}");
        assert!(house.describe("hose").await.is_err());
    }
}

#[tokio::test]
async fn a_name_is_given_once_and_again_after_its_stream_is_deleted() {
    let house = House::new();
    house.create(to_s3(|_| ())).await.unwrap();
    let twice = house.create(to_s3(|_| ())).await.unwrap_err();
    assert!(twice.is("ResourceInUseException"), "{twice}");
    assert_eq!(twice.message(), "Firehose hose under accountId 000000000000 already exists");
    house.put("hose", "old").await.unwrap();
    let input = DeleteDeliveryStreamInput {
        delivery_stream_name: "hose".to_owned(),
        allow_force_delete: None,
    };
    house.room.delete_delivery_stream(&house.caller, input.clone()).await.unwrap();
    for gone in [
        house.describe("hose").await.unwrap_err(),
        house.put("hose", "x").await.unwrap_err(),
        house.room.delete_delivery_stream(&house.caller, input).await.unwrap_err(),
    ] {
        assert!(gone.is("ResourceNotFoundException"), "{gone}");
        assert_eq!(gone.message(), "Firehose hose under account 000000000000 not found.");
    }
    house.create(to_s3(|_| ())).await.unwrap();
    house.put("hose", "new").await.unwrap();
    house.pass(20).await;
    assert_eq!(house.object().1, "new");
}

#[tokio::test]
async fn only_the_present_version_is_updated_and_members_that_are_not_named_stay() {
    let house = House::new();
    house.create(to_s3(|it| it.prefix = Some("raw/".to_owned()))).await.unwrap();
    let gzip = ExtendedS3DestinationUpdate {
        compression_format: Some(CompressionFormat::Gzip),
        ..ExtendedS3DestinationUpdate::default()
    };
    house.update("1", gzip.clone()).await.unwrap();
    let stale = house.update("1", gzip).await.unwrap_err();
    assert!(stale.is("ConcurrentModificationException"), "{stale}");
    let bad = ExtendedS3DestinationUpdate {
        prefix: Some("!{timestamp:yyyy}".to_owned()),
        ..ExtendedS3DestinationUpdate::default()
    };
    assert!(house.update("2", bad).await.unwrap_err().is("InvalidArgumentException"));
    let shown = house.describe("hose").await.unwrap();
    assert_eq!(shown.version_id, "2");
    let destination = shown.destinations[0].extended_s3_destination_description.clone().unwrap();
    assert_eq!(destination.compression_format, CompressionFormat::Gzip);
    assert_eq!(destination.prefix.as_deref(), Some("raw/"));
}

#[tokio::test]
async fn streams_are_listed_by_name_and_kind() {
    let house = House::new();
    for name in ["c", "a", "b"] {
        let named =
            CreateDeliveryStreamInput { delivery_stream_name: name.to_owned(), ..to_s3(|_| ()) };
        house.create(named).await.unwrap();
    }
    for (limit, after, kind, expected, more) in [
        (None, None, None, &["a", "b", "c"][..], false),
        (Some(2), None, None, &["a", "b"], true),
        (Some(2), Some("a"), None, &["b", "c"], false),
        (None, None, Some(DeliveryStreamType::KinesisStreamAsSource), &[], false),
    ] {
        let input = ListDeliveryStreamsInput {
            delivery_stream_type: kind,
            exclusive_start_delivery_stream_name: after.map(str::to_owned),
            limit,
        };
        let listed = house.room.list_delivery_streams(&house.caller, input).await.unwrap();
        assert_eq!(listed.delivery_stream_names, expected);
        assert_eq!(listed.has_more_delivery_streams, more);
    }
}

#[tokio::test]
async fn tags_and_encryption_are_kept() {
    let house = House::new();
    let tag = |key: &str, value: &str| Tag { key: key.into(), value: Some(value.into()) };
    let mut input = to_s3(|_| ());
    input.tags = Some(vec![tag("team", "web"), tag("stage", "beta")]);
    house.create(input).await.unwrap();
    let name = || "hose".to_owned();
    let more =
        TagDeliveryStreamInput { delivery_stream_name: name(), tags: vec![tag("stage", "prod")] };
    house.room.tag_delivery_stream(&house.caller, more).await.unwrap();
    let less =
        UntagDeliveryStreamInput { delivery_stream_name: name(), tag_keys: vec!["team".into()] };
    house.room.untag_delivery_stream(&house.caller, less).await.unwrap();
    let ask = ListTagsForDeliveryStreamInput { delivery_stream_name: name(), ..Default::default() };
    let tags = house.room.list_tags_for_delivery_stream(&house.caller, ask).await.unwrap();
    assert_eq!((tags.tags, tags.has_more_tags), (vec![tag("stage", "prod")], false));

    let encrypted = async |house: &House| house.put("hose", "x").await.unwrap().encrypted;
    assert_eq!(encrypted(&house).await, Some(false));
    let start =
        StartDeliveryStreamEncryptionInput { delivery_stream_name: name(), ..Default::default() };
    house.room.start_delivery_stream_encryption(&house.caller, start).await.unwrap();
    assert_eq!(encrypted(&house).await, Some(true));
    let shown =
        house.describe("hose").await.unwrap().delivery_stream_encryption_configuration.unwrap();
    assert_eq!(shown.status, Some(DeliveryStreamEncryptionStatus::Enabled));
    assert_eq!(shown.key_type, Some(KeyType::AwsOwnedCmk));
    let stop = StopDeliveryStreamEncryptionInput { delivery_stream_name: name() };
    house.room.stop_delivery_stream_encryption(&house.caller, stop).await.unwrap();
    assert_eq!(encrypted(&house).await, Some(false));
    // Settings that are no destination's do not count as a version.
    assert_eq!(house.describe("hose").await.unwrap().version_id, "1");
}

#[tokio::test]
async fn a_batch_is_taken_whole_up_to_four_mebibytes() {
    let house = House::new();
    house.create(to_s3(|_| ())).await.unwrap();
    let batch = |sizes: &[usize]| PutRecordBatchInput {
        delivery_stream_name: "hose".to_owned(),
        records: sizes.iter().map(|size| Record { data: vec![b'x'; *size].into() }).collect(),
    };
    let mebibyte = 1024 * 1024;
    let put = house.room.put_record_batch(&house.caller, batch(&[mebibyte; 4])).await.unwrap();
    assert_eq!(put.request_responses.len(), 4);
    let ids: std::collections::BTreeSet<_> =
        put.request_responses.iter().map(|entry| entry.record_id.clone().unwrap()).collect();
    assert_eq!(ids.len(), 4);
    let refused = house
        .room
        .put_record_batch(&house.caller, batch(&[mebibyte, mebibyte, mebibyte, mebibyte, 1]));
    assert!(refused.await.unwrap_err().is("InvalidArgumentException"));
}
