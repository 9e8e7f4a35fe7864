use crate::house::{ARN, House, NOW_MS, refusal};
use aws_api::kinesis::*;
use aws_api::{Access, ApiError};
use foundation::Timestamp;
use std::time::Duration;

async fn describe(
    house: &House,
    arn: Option<&str>,
    name: Option<&str>,
    stream: Option<&str>,
) -> Result<ConsumerDescription, ApiError> {
    let input = DescribeStreamConsumerInput {
        consumer_arn: arn.map(str::to_owned),
        consumer_name: name.map(str::to_owned),
        stream_arn: stream.map(str::to_owned),
        ..Default::default()
    };
    let described = house.room.describe_stream_consumer(&house.caller, input).await?;
    Ok(described.consumer_description)
}

async fn list(
    house: &House,
    max: Option<i32>,
    token: Option<String>,
) -> Result<ListStreamConsumersOutput, ApiError> {
    let input = ListStreamConsumersInput {
        stream_arn: ARN.to_owned(),
        max_results: max,
        next_token: token,
        ..Default::default()
    };
    house.room.list_stream_consumers(&house.caller, input).await
}

async fn count(house: &House) -> Option<i32> {
    let input =
        DescribeStreamSummaryInput { stream_arn: Some(ARN.to_owned()), ..Default::default() };
    let summary = house.room.describe_stream_summary(&house.caller, input).await.unwrap();
    summary.stream_description_summary.consumer_count
}

#[tokio::test]
async fn a_consumer_is_there_until_it_is_deregistered() {
    let mut house = House::with_stream(1).await;
    let input = RegisterStreamConsumerInput {
        stream_arn: ARN.to_owned(),
        consumer_name: "app".to_owned(),
        ..Default::default()
    };
    let made = house.room.register_stream_consumer(&house.caller, input).await.unwrap().consumer;
    assert_eq!(made.consumer_arn, format!("{ARN}/consumer/app:1795000000"));
    assert_eq!(made.consumer_creation_timestamp, Timestamp::from_millis(NOW_MS));
    assert_eq!(made.consumer_status, ConsumerStatus::Creating);
    house.reopen();
    let arn = made.consumer_arn.as_str();
    for (by_arn, name, stream) in [
        (Some(arn), None, None),
        (None, Some("app"), Some(ARN)),
        (Some(arn), Some("app"), Some(ARN)),
    ] {
        let found = describe(&house, by_arn, name, stream).await.unwrap();
        assert_eq!((found.consumer_arn.as_str(), found.stream_arn.as_str()), (arn, ARN));
        assert_eq!(found.consumer_status, ConsumerStatus::Active);
    }
    assert_eq!(count(&house).await, Some(1));
    house.deregister(arn).await.unwrap();
    assert_eq!(count(&house).await, Some(0));
    assert_eq!(refusal(house.deregister(arn).await).0, "ResourceNotFoundException");
    // Registered anew, it is another, as soon as the second is.
    house.clock.advance(Duration::from_secs(1));
    assert_ne!(house.register("app").await.unwrap(), arn);
    assert_eq!(
        refusal(describe(&house, Some(arn), None, None).await).0,
        "ResourceNotFoundException"
    );
}

#[tokio::test]
async fn wrong_uses_are_refused_by_name() {
    let house = House::with_stream(1).await;
    let arn = house.register("app").await.unwrap();
    let other = format!("{ARN}/consumer/other:1795000000");
    for (by_arn, name, stream, code) in [
        (None, None, None, "InvalidArgumentException"),
        (None, Some("app"), None, "InvalidArgumentException"),
        (None, None, Some(ARN), "InvalidArgumentException"),
        (Some(arn.as_str()), Some("other"), None, "InvalidArgumentException"),
        (
            Some(arn.as_str()),
            None,
            Some("arn:aws:kinesis:us-east-1:000000000000:stream/x"),
            "InvalidArgumentException",
        ),
        (Some(ARN), None, None, "InvalidArgumentException"),
        (Some(other.as_str()), None, None, "ResourceNotFoundException"),
        (None, Some("other"), Some(ARN), "ResourceNotFoundException"),
    ] {
        let refused = refusal(describe(&house, by_arn, name, stream).await);
        assert_eq!(refused.0, code, "{by_arn:?} {name:?} {stream:?}: {}", refused.1);
    }
    let twice = refusal(house.register("app").await);
    assert_eq!(twice.0, "ResourceInUseException");
    let deleted = refusal(house.delete(false).await);
    assert_eq!(deleted.0, "ResourceInUseException");
    house.delete(true).await.unwrap();
    assert_eq!(refusal(house.register("app").await).0, "ResourceNotFoundException");
    // The new stream begins without the old one's consumers.
    house.create("clicks", 1).await.unwrap();
    assert_eq!(count(&house).await, Some(0));
    house.delete(false).await.unwrap();
}

#[tokio::test]
async fn twenty_consumers_are_listed_in_pages_and_there_are_no_more() {
    let house = House::with_stream(1).await;
    let mut registering = tokio::task::JoinSet::new();
    let house = std::sync::Arc::new(house);
    // At the same time: the limit holds all the same.
    for number in 0..25 {
        let house = house.clone();
        registering.spawn(async move { house.register(&format!("c{number:02}")).await });
    }
    let mut refused = Vec::new();
    while let Some(done) = registering.join_next().await {
        refused.extend(done.unwrap().err().map(|error| error.code().to_owned()));
    }
    assert_eq!(refused, ["LimitExceededException"; 5]);
    let (mut names, mut token, mut pages) = (Vec::new(), None, 0);
    loop {
        let page = list(&house, Some(7), token).await.unwrap();
        names.extend(page.consumers.unwrap_or_default().into_iter().map(|c| c.consumer_name));
        pages += 1;
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!((pages, names.len()), (3, 20));
    assert!(names.is_sorted());
    assert_eq!(list(&house, None, None).await.unwrap().consumers.map(|c| c.len()), Some(20));
    let token = list(&house, Some(1), None).await.unwrap().next_token;
    assert_eq!(refusal(list(&house, None, Some("x".into())).await).0, "InvalidArgumentException");
    house.clock.advance(Duration::from_secs(300));
    assert!(list(&house, None, token.clone()).await.is_ok());
    house.clock.advance(Duration::from_millis(1));
    assert_eq!(refusal(list(&house, None, token).await).0, "ExpiredNextTokenException");
}

#[tokio::test]
async fn each_request_asks_for_its_action_on_its_consumer() {
    let house = House::with_stream(1).await;
    let arn = house.register("app").await.unwrap();
    let later = house.caller.at.as_secs();
    let tagged = RegisterStreamConsumerInput {
        stream_arn: ARN.to_owned(),
        consumer_name: "new".to_owned(),
        tags: Some([("team".to_owned(), "web".to_owned())].into()),
        ..Default::default()
    };
    let by_name = |name: &str| {
        KinesisInput::DescribeStreamConsumer(DescribeStreamConsumerInput {
            consumer_name: Some(name.to_owned()),
            stream_arn: Some(ARN.to_owned()),
            ..Default::default()
        })
    };
    let by_arn = KinesisInput::DeregisterStreamConsumer(DeregisterStreamConsumerInput {
        consumer_arn: Some(arn.clone()),
        ..Default::default()
    });
    let listed = ListStreamConsumersInput { stream_arn: ARN.to_owned(), ..Default::default() };
    let subscribed = SubscribeToShardInput { consumer_arn: arn.clone(), ..Default::default() };
    for (input, expected) in [
        (
            KinesisInput::RegisterStreamConsumer(tagged),
            vec![
                ("kinesis:RegisterStreamConsumer", ARN.to_owned()),
                ("kinesis:TagResource", format!("{ARN}/consumer/new:{later}")),
            ],
        ),
        (by_name("app"), vec![("kinesis:DescribeStreamConsumer", arn.clone())]),
        (by_name("no"), vec![("kinesis:DescribeStreamConsumer", format!("{ARN}/consumer/no"))]),
        (by_arn, vec![("kinesis:DeregisterStreamConsumer", arn.clone())]),
        (
            KinesisInput::ListStreamConsumers(listed),
            vec![("kinesis:ListStreamConsumers", ARN.to_owned())],
        ),
        (
            KinesisInput::SubscribeToShard(subscribed),
            vec![("kinesis:SubscribeToShard", arn.clone())],
        ),
    ] {
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        let asked: Vec<_> = asks.iter().map(|ask| (ask.action, ask.resource.clone())).collect();
        assert_eq!(asked, expected);
    }
}

#[tokio::test]
async fn a_consumers_tags_and_policy_go_with_it() {
    let house = House::with_stream(1).await;
    let input = RegisterStreamConsumerInput {
        stream_arn: ARN.to_owned(),
        consumer_name: "app".to_owned(),
        tags: Some([("team".to_owned(), "web".to_owned())].into()),
        ..Default::default()
    };
    let made = house.room.register_stream_consumer(&house.caller, input).await.unwrap();
    let arn = made.consumer.consumer_arn;
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow",
        "Principal":{"AWS":"111122223333"},"Action":"kinesis:SubscribeToShard","Resource":"*"}}"#;
    let put = PutResourcePolicyInput {
        policy: policy.to_owned(),
        resource_arn: arn.clone(),
        stream_id: None,
    };
    house.room.put_resource_policy(&house.caller, put.clone()).await.unwrap();
    let attached = async || {
        let input = SubscribeToShardInput { consumer_arn: arn.clone(), ..Default::default() };
        let input = KinesisInput::SubscribeToShard(input);
        let ask = house.room.asks(&house.caller, &input).await.unwrap().remove(0);
        (ask.resource_policy.as_deref() == Some(policy), ask.resource_tags.is_some())
    };
    assert_eq!(attached().await, (true, true));
    house.deregister(&arn).await.unwrap();
    assert_eq!(attached().await, (false, false));
    // In the same second: the same ARN, but nothing of the old one's.
    assert_eq!(house.register("app").await.unwrap(), arn);
    assert_eq!(attached().await, (false, false));
    house.deregister(&arn).await.unwrap();
    let gone = house.room.put_resource_policy(&house.caller, put).await;
    assert_eq!(refusal(gone).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn on_demand_streams_of_committed_accounts_have_fifty() {
    let house = House::new();
    let input = CreateStreamInput {
        stream_name: "clicks".to_owned(),
        stream_mode_details: Some(StreamModeDetails { stream_mode: StreamMode::OnDemand }),
        ..Default::default()
    };
    house.room.create_stream(&house.caller, input).await.unwrap();
    let fill = async |names: std::ops::Range<u32>| {
        for number in names {
            house.register(&format!("c{number}")).await.unwrap();
        }
        refusal(house.register("one-more").await).0
    };
    assert_eq!(fill(0..20).await, "LimitExceededException");
    let status = MinimumThroughputBillingCommitmentInputStatus::Enabled;
    let input = UpdateAccountSettingsInput {
        minimum_throughput_billing_commitment: MinimumThroughputBillingCommitmentInput { status },
    };
    house.room.update_account_settings(&house.caller, input).await.unwrap();
    assert_eq!(fill(20..50).await, "LimitExceededException");
}
