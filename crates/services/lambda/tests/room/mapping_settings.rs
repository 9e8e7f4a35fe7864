//! Event source mappings as clients make, change and see them.

use crate::pipeline::{Pipeline, mapping, numbers, update};
use crate::stream::ARN;
use crate::world::{START, real_pause};
use aws_api::lambda::{
    CreateEventSourceMappingRequest, DeleteEventSourceMappingRequest, DestinationConfig,
    EventSourceMappingMetric, EventSourceMappingMetricsConfig, EventSourcePosition, Filter,
    FilterCriteria, Lambda, ListEventSourceMappingsRequest, OnFailure, OnSuccess,
    UpdateEventSourceMappingRequest,
};
use foundation::Timestamp;
use std::time::Duration;

#[tokio::test]
async fn mappings_are_disabled_enabled_and_deleted() {
    let p = Pipeline::new(&["s0"]).await;
    let id = p.create(mapping()).await;
    let room = &p.world.room;
    let disable = UpdateEventSourceMappingRequest { enabled: Some(false), ..update(&id) };
    let shown = room.update_event_source_mapping(&p.world.caller(), disable.clone()).await.unwrap();
    assert_eq!(shown.state.as_deref(), Some("Disabling"));
    let again = room.update_event_source_mapping(&p.world.caller(), disable).await;
    if let Err(error) = again {
        assert_eq!(error.code(), "ResourceInUseException");
    }
    p.until_state(&id, "Disabled").await;
    p.put("s0", 0..2);
    for _ in 0..200 {
        real_pause().await;
    }
    assert_eq!(p.seen().len(), 0);
    let change =
        UpdateEventSourceMappingRequest { enabled: Some(true), batch_size: Some(1), ..update(&id) };
    room.update_event_source_mapping(&p.world.caller(), change).await.unwrap();
    assert_eq!(p.until_seen_at_once(2).await, [numbers(0..1), numbers(1..2)]);
    let delete = DeleteEventSourceMappingRequest { uuid: id.clone() };
    let shown = room.delete_event_source_mapping(&p.world.caller(), delete).await.unwrap();
    assert_eq!(shown.state.as_deref(), Some("Deleting"));
    p.until_gone(&id).await;
    assert_eq!(p.checkpoints().await, 0, "nothing of it is left");
    p.create(mapping()).await;
}

#[tokio::test]
async fn mappings_are_listed_and_pairs_are_single() {
    let p = Pipeline::new(&["s0"]).await;
    p.world.function("g").await;
    let id = p.create(mapping()).await;
    let other =
        p.create(CreateEventSourceMappingRequest { function_name: "g".into(), ..mapping() });
    let other = other.await;
    let error = p.try_create(mapping()).await.unwrap_err();
    assert_eq!(error.code(), "ResourceConflictException");
    assert!(error.message().contains(&id), "{error}");
    let list = async |input| {
        let page = p.world.room.list_event_source_mappings(&p.world.caller(), input).await.unwrap();
        let ids = page.event_source_mappings.unwrap().into_iter().filter_map(|m| m.uuid);
        (ids.collect::<Vec<_>>(), page.next_marker)
    };
    let of = |name: &str| ListEventSourceMappingsRequest {
        function_name: Some(name.into()),
        ..ListEventSourceMappingsRequest::default()
    };
    assert_eq!(list(of("f")).await, (vec![id.clone()], None));
    assert_eq!(list(of("h")).await, (vec![], None));
    let first = ListEventSourceMappingsRequest { max_items: Some(1), ..Default::default() };
    let (mut ids, marker) = list(first).await;
    let second = ListEventSourceMappingsRequest { marker, ..Default::default() };
    ids.extend(list(second).await.0);
    ids.sort();
    let mut expected = vec![id, other];
    expected.sort();
    assert_eq!(ids, expected);
}

fn fail_to(mapping: &mut CreateEventSourceMappingRequest, arn: &str) {
    let to = OnFailure { destination: Some(arn.to_owned()) };
    let config = DestinationConfig { on_failure: Some(to), on_success: None };
    mapping.destination_config = Some(config);
}

#[tokio::test]
async fn what_is_wrong_or_not_built_is_refused_by_name() {
    type Edit = fn(&mut CreateEventSourceMappingRequest);
    let table: &[(Edit, &str)] = &[
        (|m| m.event_source_arn = None, "Unrecognized event source."),
        (|m| m.event_source_arn = Some("x".into()), "Unrecognized event source."),
        (|m| m.event_source_arn = Some(ARN.replace("kinesis", "sqs")), "StartingPosition is not"),
        (
            |m| {
                m.event_source_arn = Some(ARN.replace("kinesis", "sqs"));
                (m.starting_position, m.batch_size) = (None, None);
            },
            "An event source of sqs",
        ),
        (|m| m.scaling_config = Some(Default::default()), "Unsupported ScalingConfig parameter"),
        (|m| m.event_source_arn = Some(ARN.replace("kinesis", "s3")), "Unrecognized"),
        (|m| m.event_source_arn = Some(ARN.replace("kinesis", "mq")), "An event source of mq"),
        (|m| m.starting_position = None, "'startingPosition'"),
        (|m| m.starting_position = Some(EventSourcePosition::AtTimestamp), "Timestamp"),
        (|m| m.starting_position_timestamp = Some(Timestamp::EPOCH), "AT_TIMESTAMP"),
        (|m| m.batch_size = Some(10_001), "BatchSize"),
        (|m| m.maximum_batching_window_in_seconds = Some(301), "MaximumBatchingWindowInSeconds"),
        (|m| m.maximum_record_age_in_seconds = Some(59), "MaximumRecordAgeInSeconds"),
        (|m| m.maximum_retry_attempts = Some(-2), "MaximumRetryAttempts"),
        (
            |m| {
                m.starting_position = Some(EventSourcePosition::AtTimestamp);
                m.starting_position_timestamp = Some(START + Duration::from_secs(1));
            },
            "StartingPositionTimestamp cannot be in the future.",
        ),
        (|m| m.parallelization_factor = Some(11), "ParallelizationFactor"),
        (|m| m.tumbling_window_in_seconds = Some(901), "TumblingWindowInSeconds"),
        (
            |m| {
                m.parallelization_factor = Some(2);
                m.tumbling_window_in_seconds = Some(10);
            },
            "TumblingWindowInSeconds with a ParallelizationFactor above 1",
        ),
        (
            |m| {
                let metrics = Some(vec![EventSourceMappingMetric::KafkaMetrics]);
                m.metrics_config = Some(EventSourceMappingMetricsConfig { metrics });
            },
            "KafkaMetrics",
        ),
        (|m| m.kms_key_arn = Some("arn:aws:kms:::key".into()), "KMSKeyArn"),
        (|m| m.logging_config = Some(Default::default()), "LoggingConfig"),
        (|m| m.function_name = "nobody".into(), "Function does not exist"),
        (|m| m.function_name = "f:1".into(), "Function does not exist"),
        (|m| m.topics = Some(vec!["t".into()]), "Topics"),
        (|m| fail_to(m, "arn:aws:sqs:us-east-1:000000000000:q"), "destination of sqs"),
        (|m| fail_to(m, "arn:aws:s3:::b"), "destination of s3"),
        (|m| fail_to(m, "arn:aws:sqs:us-east-1:000000000000:q.fifo"), "is invalid"),
        (|m| fail_to(m, "arn:aws:lambda:us-east-1:000000000000:function:f"), "is invalid"),
        (|m| fail_to(m, "q"), "is invalid"),
        (|m| fail_to(m, "kafka://t"), "Kafka topic"),
        (
            |m| {
                let to = OnSuccess { destination: Some("arn:aws:s3:::b".into()) };
                let config = DestinationConfig { on_success: Some(to), on_failure: None };
                m.destination_config = Some(config);
            },
            "Unsupported DestinationConfig parameter",
        ),
        (
            |m| {
                let filter = Filter { pattern: Some(r#"{"a":[{"like":"x"}]}"#.into()) };
                m.filter_criteria = Some(FilterCriteria { filters: Some(vec![filter]) });
            },
            "Invalid filter pattern definition. Unrecognized match type like at $.a[0].like",
        ),
        (
            |m| {
                let filters = vec![Filter { pattern: Some("{}".into()) }; 11];
                m.filter_criteria = Some(FilterCriteria { filters: Some(filters) });
            },
            "at most 10 filters",
        ),
    ];
    let p = Pipeline::new(&["s0"]).await;
    for (edit, text) in table {
        let mut input = mapping();
        edit(&mut input);
        let error = p.try_create(input).await.expect_err(text);
        assert_eq!(error.code(), "InvalidParameterValueException", "{text}");
        assert!(error.message().contains(text), "{text}: {error}");
    }
    for (refused, text) in [
        ("AccessDeniedException", "Please ensure the role can perform the GetRecords"),
        ("ResourceNotFoundException", "Stream not found"),
    ] {
        *p.stream.refuse.lock().unwrap() = Some(refused);
        let error = p.try_create(mapping()).await.unwrap_err();
        assert_eq!(error.code(), "InvalidParameterValueException");
        assert!(error.message().contains(text), "{error}");
    }
    assert_eq!(p.checkpoints().await, 0);
}
