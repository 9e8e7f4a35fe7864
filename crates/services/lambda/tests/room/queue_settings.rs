//! Mappings of queues as clients make and see them.

use crate::letters::{FIFO, STANDARD};
use crate::pipeline::update;
use crate::queue_line::{Line, of_queue};
use aws_api::ApiError;
use aws_api::lambda::{
    CreateEventSourceMappingRequest, DestinationConfig, EventSourceMappingConfiguration,
    EventSourcePosition, FunctionResponseType, Lambda, ListEventSourceMappingsRequest,
    ScalingConfig, UpdateEventSourceMappingRequest, UpdateFunctionConfigurationRequest,
};
use foundation::Timestamp;

async fn create(
    line: &Line,
    input: CreateEventSourceMappingRequest,
) -> Result<EventSourceMappingConfiguration, ApiError> {
    line.world.room.create_event_source_mapping(&line.world.caller(), input).await
}

#[tokio::test]
async fn a_queues_mapping_has_awss_defaults_and_nothing_of_streams() {
    let line = Line::new().await;
    let made = create(&line, of_queue(STANDARD)).await.unwrap();
    let expected = EventSourceMappingConfiguration {
        batch_size: Some(10),
        event_source_arn: Some(STANDARD.into()),
        event_source_mapping_arn: made.event_source_mapping_arn.clone(),
        function_arn: Some("arn:aws:lambda:us-east-1:000000000000:function:f".into()),
        function_response_types: Some(Vec::new()),
        last_modified: made.last_modified,
        maximum_batching_window_in_seconds: Some(0),
        state: Some("Creating".into()),
        state_transition_reason: Some("USER_INITIATED".into()),
        uuid: made.uuid.clone(),
        ..EventSourceMappingConfiguration::default()
    };
    assert_eq!(made, expected);
    let again = create(&line, of_queue(STANDARD)).await.unwrap_err();
    assert_eq!(again.code(), "ResourceConflictException");
    let list = ListEventSourceMappingsRequest {
        event_source_arn: Some(STANDARD.into()),
        ..Default::default()
    };
    let room = &line.world.room;
    let listed = room.list_event_source_mappings(&line.world.caller(), list).await.unwrap();
    assert_eq!(listed.event_source_mappings.unwrap()[0].uuid, made.uuid);
}

#[tokio::test]
async fn what_a_queues_mapping_can_not_be_is_refused() {
    type Edit = fn(&mut CreateEventSourceMappingRequest);
    fn batches(m: &mut CreateEventSourceMappingRequest, size: i32, window: Option<i32>) {
        (m.batch_size, m.maximum_batching_window_in_seconds) = (Some(size), window);
    }
    fn at_once(m: &mut CreateEventSourceMappingRequest, count: i32) {
        m.scaling_config = Some(ScalingConfig { maximum_concurrency: Some(count) });
    }
    let window = "Maximum batch window in seconds must be greater than 0 if maximum batch size is \
                  greater than 10";
    let unsupported = "parameter for given event source mapping type";
    // An empty text: it is accepted.
    let table: &[(&str, Edit, &str)] = &[
        (STANDARD, |m| batches(m, 10, None), ""),
        (STANDARD, |m| batches(m, 11, None), window),
        (STANDARD, |m| batches(m, 11, Some(0)), window),
        (STANDARD, |m| batches(m, 10_000, Some(1)), ""),
        (STANDARD, |m| batches(m, 10_001, Some(1)), "BatchSize"),
        (STANDARD, |m| batches(m, 0, None), "BatchSize"),
        (STANDARD, |m| batches(m, 1, Some(301)), "MaximumBatchingWindowInSeconds"),
        (FIFO, |m| batches(m, 10, None), ""),
        (FIFO, |m| batches(m, 11, None), window),
        (FIFO, |m| batches(m, 10, Some(0)), ""),
        (FIFO, |m| batches(m, 10, Some(1)), "Batching window is not supported for FIFO queues"),
        (STANDARD, |m| at_once(m, 1), "MaximumConcurrency"),
        (STANDARD, |m| at_once(m, 2), ""),
        (FIFO, |m| at_once(m, 1_000), ""),
        (FIFO, |m| at_once(m, 1_001), "MaximumConcurrency"),
        (STANDARD, |m| m.scaling_config = Some(ScalingConfig::default()), ""),
        (
            STANDARD,
            |m| m.starting_position = Some(EventSourcePosition::TrimHorizon),
            "StartingPosition is not valid for SQS event sources.",
        ),
        (
            STANDARD,
            |m| m.starting_position_timestamp = Some(Timestamp::EPOCH),
            "StartingPositionTimestamp",
        ),
        (STANDARD, |m| m.parallelization_factor = Some(1), unsupported),
        (STANDARD, |m| m.bisect_batch_on_function_error = Some(true), unsupported),
        (STANDARD, |m| m.maximum_retry_attempts = Some(1), unsupported),
        (STANDARD, |m| m.maximum_record_age_in_seconds = Some(60), unsupported),
        (STANDARD, |m| m.tumbling_window_in_seconds = Some(1), unsupported),
        (STANDARD, |m| m.destination_config = Some(DestinationConfig::default()), unsupported),
        (
            STANDARD,
            |m| m.function_response_types = Some(vec![FunctionResponseType::from("All")]),
            "Unsupported function response type",
        ),
        (STANDARD, |m| m.kms_key_arn = Some("arn:aws:kms:::key".into()), "KMSKeyArn"),
        (
            STANDARD,
            |m| m.event_source_arn = Some(STANDARD.replace("us-east-1", "eu-west-1")),
            "must be in the function's region",
        ),
    ];
    for (arn, edit, text) in table {
        let line = Line::new().await;
        let mut input = of_queue(arn);
        edit(&mut input);
        let shown = format!("{input:?}");
        match create(&line, input).await {
            Ok(_) => assert_eq!(*text, "", "{shown}"),
            Err(error) => {
                assert_eq!(error.code(), "InvalidParameterValueException", "{error}");
                assert!(!text.is_empty() && error.message().contains(text), "{text}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn the_role_and_the_queues_timeout_are_looked_at_first() {
    let line = Line::new().await;
    let denied = "The provided execution role does not have permissions to call";
    for (refused, text) in [
        (("ReceiveMessage", true), format!("{denied} ReceiveMessage on SQS")),
        (("DeleteMessage", true), format!("{denied} DeleteMessage on SQS")),
        (("GetQueueAttributes", true), format!("{denied} GetQueueAttributes on SQS")),
        (
            ("ReceiveMessage", false),
            "Error occurred while ReceiveMessage. SQS Error Code: QueueDoesNotExist.".to_owned(),
        ),
    ] {
        *line.letters.refuse.lock().unwrap() = Some(refused);
        let error = create(&line, of_queue(STANDARD)).await.unwrap_err();
        assert_eq!(error.code(), "InvalidParameterValueException");
        assert!(error.message().starts_with(&text), "{error}");
    }
    *line.letters.refuse.lock().unwrap() = None;
    for (timeout, refused) in [(31, true), (30, false)] {
        let slow = UpdateFunctionConfigurationRequest {
            function_name: "f".into(),
            timeout: Some(timeout),
            ..Default::default()
        };
        let room = &line.world.room;
        room.update_function_configuration(&line.world.caller(), slow).await.unwrap();
        let made = create(&line, of_queue(STANDARD)).await;
        assert_eq!(made.is_err(), refused, "{made:?}");
        if let Err(error) = made {
            let text =
                "Queue visibility timeout: 30 seconds is less than Function timeout: 31 seconds";
            assert_eq!((error.code(), error.message()), ("InvalidParameterValueException", text));
        }
    }
}

#[tokio::test]
async fn changes_are_held_against_what_stands() {
    let line = Line::new().await;
    let input = CreateEventSourceMappingRequest {
        batch_size: Some(100),
        maximum_batching_window_in_seconds: Some(1),
        scaling_config: Some(ScalingConfig { maximum_concurrency: Some(3) }),
        ..of_queue(STANDARD)
    };
    let id = line.create(input).await;
    let change = async |change: UpdateEventSourceMappingRequest| {
        let room = &line.world.room;
        let changed = room.update_event_source_mapping(&line.world.caller(), change).await;
        if changed.is_ok() {
            line.until_state(&id, "Enabled").await;
        }
        changed.map_err(|error| error.message().to_owned())
    };
    let no_window = UpdateEventSourceMappingRequest {
        maximum_batching_window_in_seconds: Some(0),
        ..update(&id)
    };
    assert!(change(no_window.clone()).await.unwrap_err().starts_with("Maximum batch window"));
    let both = UpdateEventSourceMappingRequest { batch_size: Some(10), ..no_window };
    assert_eq!(change(both).await.unwrap().batch_size, Some(10));
    let retries =
        UpdateEventSourceMappingRequest { maximum_retry_attempts: Some(1), ..update(&id) };
    assert!(change(retries).await.unwrap_err().starts_with("Unsupported MaximumRetryAttempts"));
    let free = UpdateEventSourceMappingRequest {
        scaling_config: Some(ScalingConfig::default()),
        ..update(&id)
    };
    assert!(line.get(&id).await.scaling_config.is_some());
    assert_eq!(change(free).await.unwrap().scaling_config, None);
}
