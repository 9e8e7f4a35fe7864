//! What operations answer, and what they refuse.

use crate::house::*;
use crate::letters::{FIFO, STANDARD};
use crate::stream;
use aws_api::pipes::*;
use std::collections::BTreeMap;

#[tokio::test]
async fn a_pipe_goes_through_its_states() {
    let house = House::new();
    let made = house.create(from_queue()).await;
    assert_eq!(made.arn.as_deref(), Some("arn:aws:pipes:us-east-1:000000000000:pipe/p"));
    assert_eq!(made.current_state, Some(PipeState::Creating));
    assert_eq!(made.desired_state, Some(RequestedPipeState::Running));
    assert_eq!(made.creation_time, Some(START));
    let shown = house.in_state("p", PipeState::Running).await;
    let queue = shown.source_parameters.unwrap().sqs_queue_parameters.unwrap();
    assert_eq!((queue.batch_size, queue.maximum_batching_window_in_seconds), (Some(10), Some(0)));
    let caller = house.caller();
    let stop = StopPipeRequest { name: "p".to_owned() };
    let stopped = house.room.stop_pipe(&caller, stop.clone()).await.unwrap();
    assert_eq!(stopped.current_state, Some(PipeState::Stopping));
    assert_eq!(stopped.desired_state, Some(RequestedPipeState::Stopped));
    let early = house.room.stop_pipe(&caller, stop.clone()).await.unwrap_err();
    assert!(early.is("ConflictException"), "{early}");
    house.in_state("p", PipeState::Stopped).await;
    assert!(house.room.stop_pipe(&caller, stop).await.unwrap_err().is("ConflictException"));
    let start = StartPipeRequest { name: "p".to_owned() };
    let started = house.room.start_pipe(&caller, start.clone()).await.unwrap();
    assert_eq!(started.current_state, Some(PipeState::Starting));
    house.in_state("p", PipeState::Running).await;
    assert!(house.room.start_pipe(&caller, start).await.unwrap_err().is("ConflictException"));
    let delete = DeletePipeRequest { name: "p".to_owned() };
    let deleted = house.room.delete_pipe(&caller, delete.clone()).await.unwrap();
    assert_eq!(deleted.current_state, Some(PipeState::Deleting));
    assert_eq!(deleted.desired_state, Some(RequestedPipeStateDescribeResponse::Deleted));
    while house.described("p").await.is_ok() {
        house.pass().await;
    }
    let gone = house.room.delete_pipe(&caller, delete).await.unwrap_err();
    assert!(gone.is("NotFoundException") && gone.status() == 404, "{gone}");
    house.running(from_queue()).await;
}

#[tokio::test]
async fn what_can_not_be_read_is_told_and_can_be_mended() {
    let house = House::new();
    *house.letters.refuse.lock().unwrap() = Some(("ReceiveMessage", true));
    house.create(from_queue()).await;
    let shown = house.in_state("p", PipeState::CreateFailed).await;
    let reason = shown.state_reason.unwrap();
    assert!(reason.contains("permissions to call ReceiveMessage"), "{reason}");
    let start = StartPipeRequest { name: "p".to_owned() };
    house.room.start_pipe(&house.caller(), start.clone()).await.unwrap();
    house.in_state("p", PipeState::StartFailed).await;
    *house.letters.refuse.lock().unwrap() = None;
    house.room.start_pipe(&house.caller(), start).await.unwrap();
    assert_eq!(house.in_state("p", PipeState::Running).await.state_reason, None);
    let role_arn = "arn:aws:iam::000000000000:role/other".to_owned();
    let update = UpdatePipeRequest { name: "p".to_owned(), role_arn, ..Default::default() };
    house.room.update_pipe(&house.caller(), update).await.unwrap();
    let shown = house.in_state("p", PipeState::UpdateFailed).await;
    assert!(shown.state_reason.unwrap().contains("can't be assumed"));
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_and_what_is_not_built_by_its_name() {
    type Change = fn(&mut CreatePipeRequest);
    let house = House::new();
    let cases: &[(&str, Change)] = &[
        ("Invalid source ARN", |p| p.source = "arn:aws:s3:::b".to_owned()),
        ("Amazon MSK", |p| {
            p.source = "arn:aws:kafka:us-east-1:000000000000:cluster/c/u".to_owned()
        }),
        ("Amazon MQ", |p| p.source = "arn:aws:mq:us-east-1:000000000000:broker:b:b-1".to_owned()),
        ("self-managed Apache Kafka", |p| p.source = "smk://host:9092".to_owned()),
        ("pipe's region", |p| p.source = "arn:aws:sqs:eu-west-1:000000000000:q".to_owned()),
        ("KinesisStreamParameters are required", |p| p.source = stream::ARN.to_owned()),
        ("KinesisStreamParameters are not valid", |p| {
            p.source_parameters = from_stream(from_start()).source_parameters;
        }),
        ("Step Functions", |p| {
            p.target = "arn:aws:states:us-east-1:000000000000:stateMachine:m".to_owned();
        }),
        ("Amazon ECS", |p| p.target = "arn:aws:ecs:us-east-1:000000000000:cluster/c".to_owned()),
        ("AWS Batch", |p| p.target = "arn:aws:batch:us-east-1:000000000000:job-queue/q".to_owned()),
        ("Invalid target ARN", |p| p.target = "arn:aws:s3:::b".to_owned()),
        ("Invalid target ARN", |p| {
            p.target = "arn:aws:events:us-east-1:000000000000:rule/r".to_owned();
        }),
        ("Step Functions", |p| {
            p.enrichment = Some("arn:aws:states:us-east-1:000000000000:stateMachine:m".to_owned());
        }),
        ("Invalid enrichment ARN", |p| p.enrichment = Some(TARGET_QUEUE.to_owned())),
        ("MessageGroupId is required", |p| p.target = format!("{TARGET_QUEUE}.fifo")),
        ("KinesisStreamParameters are required", |p| p.target = stream::ARN.to_owned()),
        ("SqsQueueParameters are not valid", |p| {
            p.target_parameters = Some(PipeTargetParameters {
                sqs_queue_parameters: Some(PipeTargetSqsQueueParameters::default()),
                ..Default::default()
            });
        }),
        ("InputTemplate", |p| {
            p.target_parameters = Some(PipeTargetParameters {
                input_template: Some("<aws.pipes.color>".to_owned()),
                ..Default::default()
            });
        }),
        ("larger than the maximum batch size 10", |p| {
            *p = from_stream(PipeSourceKinesisStreamParameters {
                batch_size: Some(11),
                ..from_start()
            });
            p.target = TARGET_QUEUE.to_owned();
        }),
        ("larger than the maximum batch size 1 ", |p| {
            p.source_parameters = queue_parameters(2, 0);
            let api = "arn:aws:execute-api:us-east-1:000000000000:abc/prod/GET/x";
            p.enrichment = Some(api.to_owned());
        }),
        ("MaximumBatchingWindowInSeconds must be", |p| {
            p.source_parameters = queue_parameters(11, 0);
        }),
        ("not supported for FIFO", |p| {
            p.source = FIFO.to_owned();
            p.source_parameters = queue_parameters(10, 1);
        }),
        ("Invalid filter pattern", |p| {
            p.source_parameters = Some(PipeSourceParameters {
                filter_criteria: Some(filters(&[r#"{"body":"not a list"}"#])),
                ..Default::default()
            });
        }),
        ("StartingPositionTimestamp is required", |p| {
            let at = KinesisStreamStartPosition::AtTimestamp;
            *p = from_stream(PipeSourceKinesisStreamParameters {
                starting_position: at,
                ..Default::default()
            });
        }),
        ("DeadLetterConfig", |p| {
            let arn = Some(FUNCTION.to_owned());
            *p = from_stream(PipeSourceKinesisStreamParameters {
                dead_letter_config: Some(DeadLetterConfig { arn }),
                ..from_start()
            });
        }),
        ("KmsKeyIdentifier", |p| p.kms_key_identifier = Some("alias/k".to_owned())),
        ("S3LogDestination", |p| {
            p.log_configuration = Some(PipeLogConfigurationParameters {
                level: LogLevel::Info,
                s3_log_destination: Some(S3LogDestinationParameters::default()),
                ..Default::default()
            });
        }),
        ("needs a destination", |p| {
            p.log_configuration = Some(PipeLogConfigurationParameters {
                level: LogLevel::Trace,
                ..Default::default()
            });
        }),
        ("aws:", |p| p.tags = Some(BTreeMap::from([("aws:x".to_owned(), String::new())]))),
    ];
    for (wrong, change) in cases {
        let mut asked = from_queue();
        change(&mut asked);
        let refused = house.room.create_pipe(&house.caller(), asked).await.unwrap_err();
        assert!(refused.is("ValidationException"), "{wrong}: {refused}");
        assert!(refused.message().contains(wrong), "{wrong}: {refused}");
    }
    house.create(from_queue()).await;
    let twice = house.room.create_pipe(&house.caller(), from_queue()).await.unwrap_err();
    assert!(twice.is("ConflictException") && twice.status() == 409, "{twice}");
}

fn queue_parameters(batch_size: i32, window_s: i32) -> Option<PipeSourceParameters> {
    Some(PipeSourceParameters {
        sqs_queue_parameters: Some(PipeSourceSqsQueueParameters {
            batch_size: Some(batch_size),
            maximum_batching_window_in_seconds: Some(window_s),
        }),
        ..PipeSourceParameters::default()
    })
}

#[tokio::test]
async fn updates_replace_what_they_name() {
    let house = House::new();
    let asked = CreatePipeRequest {
        description: Some("first".to_owned()),
        enrichment: Some(FUNCTION.to_owned()),
        source_parameters: Some(PipeSourceParameters {
            filter_criteria: Some(filters(&[r#"{"body":{"a":[1]}}"#])),
            ..queue_parameters(5, 0).unwrap()
        }),
        ..from_queue()
    };
    house.running(asked).await;
    let update = UpdatePipeRequest {
        name: "p".to_owned(),
        role_arn: ROLE.to_owned(),
        desired_state: Some(RequestedPipeState::Stopped),
        enrichment: Some(String::new()),
        source_parameters: Some(UpdatePipeSourceParameters {
            sqs_queue_parameters: Some(UpdatePipeSourceSqsQueueParameters {
                batch_size: None,
                maximum_batching_window_in_seconds: Some(7),
            }),
            ..Default::default()
        }),
        target: Some(TARGET_QUEUE.to_owned()),
        ..Default::default()
    };
    let updated = house.room.update_pipe(&house.caller(), update).await.unwrap();
    assert_eq!(updated.current_state, Some(PipeState::Updating));
    let shown = house.in_state("p", PipeState::Stopped).await;
    assert_eq!(shown.description.as_deref(), Some("first"), "it was not named");
    assert_eq!((shown.enrichment, shown.target.as_deref()), (None, Some(TARGET_QUEUE)));
    let source = shown.source_parameters.unwrap();
    let queue = source.sqs_queue_parameters.unwrap();
    assert_eq!((queue.batch_size, queue.maximum_batching_window_in_seconds), (Some(10), Some(7)));
    assert!(source.filter_criteria.is_some(), "it was not named");
    let wrong = UpdatePipeRequest {
        name: "p".to_owned(),
        role_arn: ROLE.to_owned(),
        source_parameters: Some(UpdatePipeSourceParameters {
            kinesis_stream_parameters: Some(Default::default()),
            ..Default::default()
        }),
        ..Default::default()
    };
    let refused = house.room.update_pipe(&house.caller(), wrong).await.unwrap_err();
    assert!(refused.message().contains("KinesisStreamParameters"), "{refused}");
}

#[tokio::test]
async fn listings_are_filtered_and_paged() {
    let house = House::new();
    for (name, target) in [("a1", FUNCTION), ("a2", TARGET_QUEUE), ("b1", FUNCTION)] {
        let desired_state = (name == "a2").then_some(RequestedPipeState::Stopped);
        let (name, target) = (name.to_owned(), target.to_owned());
        house.create(CreatePipeRequest { name, target, desired_state, ..from_queue() }).await;
    }
    let list = async |asked: ListPipesRequest| {
        let page = house.room.list_pipes(&house.caller(), asked).await.unwrap();
        let names = page.pipes.unwrap().into_iter().map(|pipe| pipe.name.unwrap());
        (names.collect::<Vec<_>>(), page.next_token)
    };
    let some = |text: &str| Some(text.to_owned());
    let all = ListPipesRequest::default;
    assert_eq!(list(all()).await, (vec!["a1".into(), "a2".into(), "b1".into()], None));
    let asked = ListPipesRequest { name_prefix: some("a"), ..all() };
    assert_eq!(list(asked).await.0, ["a1", "a2"]);
    let asked = ListPipesRequest { target_prefix: some("arn:aws:sqs"), ..all() };
    assert_eq!(list(asked).await.0, ["a2"]);
    let asked = ListPipesRequest { source_prefix: some("arn:aws:kinesis"), ..all() };
    assert!(list(asked).await.0.is_empty());
    let asked = ListPipesRequest { desired_state: Some(RequestedPipeState::Running), ..all() };
    assert_eq!(list(asked).await.0, ["a1", "b1"]);
    let (first, next) = list(ListPipesRequest { limit: Some(2), ..all() }).await;
    assert_eq!((first, next.is_some()), (vec!["a1".to_owned(), "a2".to_owned()], true));
    let asked = ListPipesRequest { limit: Some(2), next_token: next, ..all() };
    assert_eq!(list(asked).await, (vec!["b1".to_owned()], None));
    let asked = ListPipesRequest { next_token: some("x"), ..all() };
    let refused = house.room.list_pipes(&house.caller(), asked).await.unwrap_err();
    assert!(refused.is("ValidationException"), "{refused}");
}

#[tokio::test]
async fn tags_are_set_and_removed_while_a_pipe_works_on() {
    let house = House::new();
    let tags = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        pairs.collect::<BTreeMap<_, _>>()
    };
    let first = Some(tags(&[("a", "1"), ("b", "2")]));
    house.running(CreatePipeRequest { tags: first, ..from_queue() }).await;
    let resource_arn = "arn:aws:pipes:us-east-1:000000000000:pipe/p".to_owned();
    let caller = house.caller();
    let tag = TagResourceRequest {
        resource_arn: resource_arn.clone(),
        tags: tags(&[("b", "3"), ("c", "4")]),
    };
    house.room.tag_resource(&caller, tag).await.unwrap();
    let tag_keys = vec!["a".to_owned()];
    let untag = UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
    house.room.untag_resource(&caller, untag).await.unwrap();
    let asked = ListTagsForResourceRequest { resource_arn };
    let listed = house.room.list_tags_for_resource(&caller, asked).await.unwrap();
    assert_eq!(listed.tags, Some(tags(&[("b", "3"), ("c", "4")])));
    assert_eq!(house.described("p").await.unwrap().current_state, Some(PipeState::Running));
    let resource_arn = STANDARD.to_owned();
    let asked = ListTagsForResourceRequest { resource_arn };
    let refused = house.room.list_tags_for_resource(&caller, asked).await.unwrap_err();
    assert!(refused.is("NotFoundException"), "{refused}");
}
