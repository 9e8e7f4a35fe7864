//! What IAM is asked.

use crate::house::*;
use aws_api::Access;
use aws_api::firehose::*;

const ARN: &str = "arn:aws:firehose:us-east-1:000000000000:deliverystream/hose";

#[tokio::test]
async fn operations_ask_for_their_actions_and_for_the_roles_that_they_pass() {
    let house = House::new();
    let mut create = to_s3(|it| {
        it.s3_backup_mode = Some(S3BackupMode::Enabled);
        it.s3_backup_configuration = Some(S3DestinationConfiguration {
            bucket_arn: BUCKET.to_owned(),
            role_arn: format!("{ROLE}-backup"),
            ..S3DestinationConfiguration::default()
        });
    });
    create.tags = Some(vec![Tag { key: "team".into(), value: None }]);
    let backup = format!("{ROLE}-backup");
    let put = PutRecordInput { delivery_stream_name: "hose".into(), ..Default::default() };
    for (input, expected) in [
        (
            FirehoseInput::CreateDeliveryStream(create),
            vec![
                ("firehose:CreateDeliveryStream", ARN),
                ("firehose:TagDeliveryStream", ARN),
                ("iam:PassRole", ROLE),
                ("iam:PassRole", &backup),
            ],
        ),
        (FirehoseInput::PutRecord(put), vec![("firehose:PutRecord", ARN)]),
        (
            FirehoseInput::ListDeliveryStreams(Default::default()),
            vec![("firehose:ListDeliveryStreams", "*")],
        ),
    ] {
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        let found: Vec<_> = asks.iter().map(|ask| (ask.action, ask.resource.as_str())).collect();
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn an_update_passes_the_roles_that_are_new_and_tags_are_told() {
    let house = House::new();
    let mut create = to_s3(|_| ());
    create.tags = Some(vec![Tag { key: "team".into(), value: Some("web".into()) }]);
    house.create(create).await.unwrap();
    let update = |role: &str| UpdateDestinationInput {
        current_delivery_stream_version_id: "1".into(),
        delivery_stream_name: "hose".into(),
        destination_id: "destinationId-000000000001".into(),
        extended_s3_destination_update: Some(ExtendedS3DestinationUpdate {
            role_arn: Some(role.to_owned()),
            ..ExtendedS3DestinationUpdate::default()
        }),
        ..UpdateDestinationInput::default()
    };
    let other = format!("{ROLE}-2");
    for (role, passed) in [(ROLE, vec![]), (other.as_str(), vec![other.as_str()])] {
        let input = FirehoseInput::UpdateDestination(update(role));
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        let tags = asks[0].resource_tags.as_ref().unwrap();
        assert_eq!(tags.get("team").map(String::as_str), Some("web"));
        let roles: Vec<_> = asks[1..].iter().map(|ask| ask.resource.as_str()).collect();
        assert_eq!(roles, passed);
    }
}
