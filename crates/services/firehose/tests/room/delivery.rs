//! Buffers, names and forms of objects, and what happens when they can't be written.

use crate::house::*;
use aws_api::ApiError;
use aws_api::firehose::*;
use std::io::Read;

#[tokio::test]
async fn a_buffer_is_delivered_when_its_oldest_record_has_waited_for_the_interval() {
    let house = House::new();
    house.create(to_s3(|_| ())).await.unwrap();
    house.put("hose", "one\n").await.unwrap();
    house.pass(5).await;
    house.put("hose", "two\n").await.unwrap();
    house.pass(4).await;
    assert!(house.world.keys().is_empty());
    house.pass(1).await;
    let (key, body) = house.object();
    assert_eq!(body, "one\ntwo\n");
    let name = "clicks/2018/08/27/18/hose-1-2018-08-27-18-30-05-";
    assert!(key.starts_with(name) && key.len() == name.len() + 36, "{key}");
    // The next buffer begins with its own first record.
    house.pass(30).await;
    house.put("hose", "three\n").await.unwrap();
    house.pass(9).await;
    assert_eq!(house.world.keys().len(), 1);
    house.pass(1).await;
    assert_eq!(house.under("clicks/2018/08/27/18/hose-1-2018-08-27-18-30-45-"), "three\n");
}

#[tokio::test]
async fn a_full_buffer_does_not_wait_and_no_buffering_does_not_either() {
    let house = House::new();
    house.create(to_s3(|_| ())).await.unwrap();
    let third = "x".repeat(350_000);
    for _ in 0..3 {
        assert!(house.world.keys().is_empty());
        house.put("hose", &third).await.unwrap();
        house.settle().await;
    }
    assert_eq!(house.object().1.len(), 1_050_000);
    house
        .update(
            "1",
            ExtendedS3DestinationUpdate { buffering_hints: hints(1, 0), ..Default::default() },
        )
        .await
        .unwrap();
    house.put("hose", "now").await.unwrap();
    house.settle().await;
    assert_eq!(house.under("clicks/2018/08/27/18/hose-2-"), "now");
}

#[tokio::test]
async fn names_follow_prefixes_zones_and_extensions() {
    for (prefix, error_prefix, zone, extension, expected) in [
        (None, None, None, None, "clicks/2018/08/27/18/hose-1-2018-08-27-18-30-05-UUID"),
        (
            Some("raw/"),
            None,
            None,
            Some(".json"),
            "clicks/raw/2018/08/27/18/hose-1-2018-08-27-18-30-05-UUID.json",
        ),
        (
            Some("y=!{timestamp:yyyy}/h=!{timestamp:HH}/"),
            Some("err/!{firehose:error-output-type}/"),
            Some("Asia/Tokyo"),
            None,
            "clicks/y=2018/h=03/hose-1-2018-08-28-03-30-05-UUID",
        ),
        (
            None,
            None,
            Some("America/New_York"),
            None,
            "clicks/2018/08/27/14/hose-1-2018-08-27-14-30-05-UUID",
        ),
    ] {
        let house = House::new();
        let given = |text: Option<&str>| text.map(str::to_owned);
        house
            .create(to_s3(|it| {
                it.prefix = given(prefix);
                it.error_output_prefix = given(error_prefix);
                it.custom_time_zone = given(zone);
                it.file_extension = given(extension);
            }))
            .await
            .unwrap();
        house.put("hose", "x").await.unwrap();
        house.pass(10).await;
        let key = house.object().0;
        let (before, after) = expected.split_once("UUID").unwrap();
        let uuid = key.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        assert!(uuid.is_some_and(|uuid| uuid.len() == 36), "{key} is not {expected}");
    }
}

#[tokio::test]
async fn objects_are_packed_as_asked_and_a_delimiter_is_put_behind_each_record() {
    let house = House::new();
    house
        .create(to_s3(|it| {
            it.compression_format = Some(CompressionFormat::Gzip);
            it.processing_configuration =
                processing(&[("AppendDelimiterToRecord", &[("Delimiter", "\\n")])]);
        }))
        .await
        .unwrap();
    house.put("hose", "one").await.unwrap();
    house.put("hose", "two").await.unwrap();
    house.pass(10).await;
    house.world.until(|world| !world.objects.lock().unwrap().is_empty()).await;
    let objects = house.world.objects.lock().unwrap();
    let (key, (body, _)) = objects.first_key_value().unwrap();
    assert!(key.ends_with(".gz"), "{key}");
    let mut text = String::new();
    flate2::read::GzDecoder::new(&body[..]).read_to_string(&mut text).unwrap();
    assert_eq!(text, "one\ntwo\n");
}

#[tokio::test]
async fn what_s3_refuses_is_tried_again_under_the_same_name_and_told() {
    let house = House::new();
    house
        .create(to_s3(|it| {
            it.cloud_watch_logging_options = Some(CloudWatchLoggingOptions {
                enabled: Some(true),
                log_group_name: Some("/aws/kinesisfirehose/hose".to_owned()),
                log_stream_name: Some("S3Delivery".to_owned()),
            });
        }))
        .await
        .unwrap();
    let refusal = || ApiError::new("AccessDenied", 403, "Access Denied");
    house.world.refusals.lock().unwrap().extend([refusal(), refusal()]);
    house.put("hose", "first").await.unwrap();
    house.pass(10).await;
    // Others wait behind it: what is delivered keeps its order.
    house.put("hose", "second").await.unwrap();
    assert!(house.world.keys().is_empty());
    house.pass(3).await;
    assert_eq!(house.object().1, "first");
    house.pass(10).await;
    assert_eq!(house.under("clicks/").len(), "firstsecond".len());
    let lines = house.world.lines.lock().unwrap();
    assert_eq!(lines.len(), 2);
    let (place, line) = &lines[0];
    assert_eq!(place, "/aws/kinesisfirehose/hose/S3Delivery");
    assert_eq!(line["errorCode"], "S3.AccessDenied");
    assert_eq!(line["destination"], BUCKET);
    assert_eq!(line["deliveryStreamVersionId"], 1);
    assert_eq!(
        line["deliveryStreamARN"],
        "arn:aws:firehose:us-east-1:000000000000:deliverystream/hose"
    );
}

#[tokio::test]
async fn new_settings_are_taken_at_once_by_what_could_not_be_delivered() {
    let house = House::new();
    house.create(to_s3(|_| ())).await.unwrap();
    *house.world.s3_down.lock().unwrap() = true;
    house.put("hose", "x").await.unwrap();
    house.pass(200).await;
    assert!(house.world.keys().is_empty());
    *house.world.s3_down.lock().unwrap() = false;
    let bucket_arn = Some("arn:aws:s3:::other".to_owned());
    house
        .update("1", ExtendedS3DestinationUpdate { bucket_arn, ..Default::default() })
        .await
        .unwrap();
    let (key, body) = house.object();
    assert!(key.starts_with("other/2018/08/27/18/hose-2-"), "{key}");
    assert_eq!(body, "x");
}

#[tokio::test]
async fn after_a_day_what_could_not_be_delivered_is_given_up() {
    let house = House::new();
    house.create(to_s3(|_| ())).await.unwrap();
    *house.world.s3_down.lock().unwrap() = true;
    house.put("hose", "lost").await.unwrap();
    house.pass(11).await;
    for _ in 0..60 * 25 {
        house.clock.advance(std::time::Duration::from_secs(60));
        house.settle().await;
    }
    *house.world.s3_down.lock().unwrap() = false;
    house.put("hose", "kept").await.unwrap();
    house.pass(200).await;
    assert_eq!(house.under("clicks/2018/08/28/"), "kept");
}

#[tokio::test]
async fn what_comes_in_is_backed_up_untransformed() {
    let house = House::new();
    house
        .create(to_s3(|it| {
            it.processing_configuration = processing(&[("AppendDelimiterToRecord", &[])]);
            it.s3_backup_mode = Some(S3BackupMode::Enabled);
            it.s3_backup_configuration = Some(S3DestinationConfiguration {
                bucket_arn: "arn:aws:s3:::kept".to_owned(),
                role_arn: ROLE.to_owned(),
                prefix: Some("raw/".to_owned()),
                buffering_hints: hints(1, 60),
                ..S3DestinationConfiguration::default()
            });
        }))
        .await
        .unwrap();
    house.put("hose", "one").await.unwrap();
    house.put("hose", "two").await.unwrap();
    house.pass(59).await;
    assert_eq!(house.under("clicks/2018"), "one\ntwo\n");
    assert_eq!(house.under("kept/"), "");
    house.pass(1).await;
    assert_eq!(house.under("kept/raw/2018/08/27/18/hose-1-"), "onetwo");
}

#[tokio::test]
async fn figures_have_aws_s_names() {
    let house = House::new();
    house.create(to_s3(|_| ())).await.unwrap();
    house.put("hose", "12345").await.unwrap();
    house.put("hose", "678").await.unwrap();
    house.pass(10).await;
    let sums: Vec<(&str, f64)> = house
        .ambient
        .metrics
        .all()
        .into_iter()
        .inspect(|(name, _)| {
            assert_eq!(name.dimensions, [("DeliveryStreamName", "hose".to_owned())])
        })
        .map(|(name, statistics)| (name.metric, statistics.sum))
        .collect();
    let expected = [
        ("DeliveryToS3.Bytes", 8.0),
        ("DeliveryToS3.DataFreshness", 10.0),
        ("DeliveryToS3.Records", 2.0),
        ("DeliveryToS3.Success", 1.0),
        ("IncomingBytes", 8.0),
        ("IncomingRecords", 2.0),
    ];
    assert_eq!(sums, expected);
}
