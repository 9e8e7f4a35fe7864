//! What is refused, in which words.

use crate::house::{House, QUEUE, at, flexible, refusal, schedule, target};
use aws_api::scheduler::*;

type Change = fn(&mut CreateScheduleInput);

const BUS: &str = "arn:aws:events:us-east-1:000000000000:event-bus/b";
const STREAM: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/k";
const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";

/// What is changed of a schedule that is right, and what is told.
const WRONG: [(Change, &str); 20] = [
    (
        |input| input.schedule_expression = "rate(1 second)".to_owned(),
        "Invalid Schedule Expression rate(1 second).",
    ),
    (
        |input| input.schedule_expression_timezone = Some("Mars".to_owned()),
        "Invalid ScheduleExpressionTimezone Mars.",
    ),
    (
        |input| input.flexible_time_window.maximum_window_in_minutes = Some(5),
        "MaximumWindowInMinutes must not be specified when the mode of the flexible time window is \
         OFF.",
    ),
    (
        |input| {
            input.flexible_time_window =
                FlexibleTimeWindow { maximum_window_in_minutes: None, ..flexible(1) };
        },
        "MaximumWindowInMinutes must be specified when the mode of the flexible time window is \
         FLEXIBLE.",
    ),
    (
        |input| input.start_date = Some(at("2026-11-18T11:01:00Z")),
        "The StartDate you specify cannot be earlier than 5 minutes ago.",
    ),
    (
        |input| input.end_date = Some(at("2026-11-18T11:01:00Z")),
        "The EndDate you specify cannot be in the past.",
    ),
    (
        |input| {
            input.start_date = Some(at("2026-11-19T00:00:00Z"));
            input.end_date = input.start_date;
        },
        "The EndDate you specify must come after the StartDate.",
    ),
    (
        |input| input.kms_key_arn = Some("arn:aws:kms:x".to_owned()),
        "Millstream does not implement keys of KMS for schedules (KmsKeyArn) yet.",
    ),
    (
        |input| input.target.role_arn = "arn:aws:iam::000000000000:role/no".to_owned(),
        "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.",
    ),
    (|input| input.target.arn = "arn:aws:sqs".to_owned(), "Provided Arn is not in correct format."),
    (
        |input| input.target.arn = "arn:aws:backup:us-east-1:000000000000:vault/v".to_owned(),
        "backup is not a supported service for a target.",
    ),
    (
        |input| {
            input.target.arn = "arn:aws:states:us-east-1:000000000000:stateMachine:m".to_owned();
        },
        "Millstream does not implement schedules whose target is Step Functions (StartExecution) \
         yet.",
    ),
    (
        |input| input.target.ecs_parameters = Some(EcsParameters::default()),
        "Millstream does not implement targets with EcsParameters yet.",
    ),
    (
        |input| input.target.arn = format!("{QUEUE}.fifo"),
        "SqsParameters with a MessageGroupId is required for a FIFO queue.",
    ),
    (
        |input| {
            input.target = Target { input: Some("no JSON".to_owned()), ..target(FUNCTION) };
        },
        "Input must be well-formed JSON for this target.",
    ),
    (
        |input| input.target = target(BUS),
        "EventBridgeParameters is required for the target \
         arn:aws:events:us-east-1:000000000000:event-bus/b.",
    ),
    (
        |input| input.target = target(STREAM),
        "KinesisParameters is required for the target \
         arn:aws:kinesis:us-east-1:000000000000:stream/k.",
    ),
    (
        |input| {
            input.target.arn = "arn:aws:scheduler:::aws-sdk:sqs:sendMessage".to_owned();
            input.target.input = Some(r#"{"QueueUrl":"q"}"#.to_owned());
        },
        "Invalid RequestJson provided. Reason: the parameter MessageBody is missing (sqs, \
         SendMessage)",
    ),
    (
        |input| {
            let arn = Some(format!("{QUEUE}.fifo"));
            input.target.dead_letter_config = Some(DeadLetterConfig { arn });
        },
        "A FIFO queue cannot be a schedule's dead-letter queue.",
    ),
    (
        |input| input.target.input = Some("x".repeat(256 * 1024 + 1)),
        "Input must not be larger than 262144 bytes.",
    ),
];

#[tokio::test]
async fn what_is_wrong_is_told_when_a_schedule_is_made_and_when_it_is_changed() {
    let house = House::new();
    house.create(schedule("there", "rate(1 hour)")).await.unwrap();
    for (change, told) in WRONG {
        let told = format!("ValidationException: {told}");
        let mut input = schedule("new", "rate(5 minutes)");
        change(&mut input);
        assert_eq!(refusal(house.create(input.clone()).await), told);
        input.name = "there".to_owned();
        assert_eq!(refusal(house.update(input).await), told);
    }
    assert_eq!(house.names().await, ["there"]);
}

#[tokio::test]
async fn what_is_not_there_and_what_is_there_already_is_told() {
    let house = House::new();
    house.create(schedule("there", "rate(1 hour)")).await.unwrap();
    let taken = house.create(schedule("there", "rate(1 day)")).await;
    assert_eq!(refusal(taken), "ConflictException: Schedule there already exists.");
    let missing = "ResourceNotFoundException: Schedule no does not exist.";
    assert_eq!(refusal(house.shown("no").await), missing);
    assert_eq!(refusal(house.update(schedule("no", "rate(1 hour)")).await), missing);
    assert_eq!(refusal(house.delete("no", None).await), missing);
    let grouped =
        CreateScheduleInput { group_name: Some("no".to_owned()), ..schedule("s", "rate(1 hour)") };
    let missing = "ResourceNotFoundException: Schedule group no does not exist.";
    assert_eq!(refusal(house.create(grouped.clone()).await), missing);
    assert_eq!(refusal(house.update(grouped).await), missing);
    house.group("g").await.unwrap();
    let taken = house.group("g").await;
    assert_eq!(refusal(taken), "ConflictException: Schedule group g already exists.");
}
