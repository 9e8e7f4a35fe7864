//! What targets may be: templated ones, which are one call of a service, and universal ones, which
//! name any operation («Managing targets in EventBridge Scheduler»).

use crate::errors::{invalid, not_built};
use crate::outside::Outside;
use crate::universal::{self, Universal};
use aws_api::ApiError;
use aws_api::scheduler::Target;
use foundation::Arn;

/// The kinds of targets.
#[derive(Debug)]
pub(crate) enum Kind {
    Function,
    Queue,
    Topic,
    Stream,
    DeliveryStream,
    Bus,
    Universal(Universal),
}

/// Services that templated targets are of on AWS and not here, as their ARNs name them.
const UNBUILT: [(&str, &str); 5] = [
    ("codebuild", "CodeBuild (StartBuild)"),
    ("ecs", "ECS (RunTask)"),
    ("inspector", "Inspector (StartAssessmentRun)"),
    ("sagemaker", "SageMaker (StartPipelineExecution)"),
    ("states", "Step Functions (StartExecution)"),
];

impl Kind {
    /// That of an ARN.
    pub(crate) fn of(arn: &str, outside: &Outside) -> Result<Kind, ApiError> {
        if let Some(named) = universal::parts(arn) {
            return Universal::named(named, &outside.models).map(Kind::Universal);
        }
        let parsed =
            Arn::parse(arn).map_err(|_| invalid("Provided Arn is not in correct format."))?;
        let wrong = || invalid("Provided Arn is not in correct format.");
        let some = |name: Option<&str>| name.is_some_and(|name| !name.is_empty());
        let service = &*parsed.service;
        let (kind, whole) = match service {
            "lambda" => (Kind::Function, some(parsed.resource.strip_prefix("function:"))),
            "sqs" => (Kind::Queue, some(Some(&parsed.resource))),
            "sns" => (Kind::Topic, some(Some(&parsed.resource))),
            "kinesis" => (Kind::Stream, some(parsed.resource_of("stream"))),
            "firehose" => (Kind::DeliveryStream, some(parsed.resource_of("deliverystream"))),
            "events" => (Kind::Bus, some(parsed.resource.strip_prefix("event-bus/"))),
            _ => {
                let unbuilt = UNBUILT.iter().find(|(name, _)| *name == service);
                return Err(match unbuilt {
                    Some((_, name)) => not_built(&format!("schedules whose target is {name}")),
                    None => invalid(format!("{service} is not a supported service for a target.")),
                });
            }
        };
        if whole { Ok(kind) } else { Err(wrong()) }
    }
}

/// Refuses targets that are not whole, and by their names those that AWS has and that are not here.
pub(crate) fn check(target: &Target, outside: &Outside) -> Result<(), ApiError> {
    let unbuilt = [
        ("EcsParameters", target.ecs_parameters.is_some()),
        ("SageMakerPipelineParameters", target.sage_maker_pipeline_parameters.is_some()),
    ];
    if let Some((name, _)) = unbuilt.iter().find(|(_, given)| *given) {
        return Err(not_built(&format!("targets with {name}")));
    }
    let kind = Kind::of(&target.arn, outside)?;
    let given = [
        ("SqsParameters", target.sqs_parameters.is_some(), matches!(kind, Kind::Queue)),
        ("KinesisParameters", target.kinesis_parameters.is_some(), matches!(kind, Kind::Stream)),
        (
            "EventBridgeParameters",
            target.event_bridge_parameters.is_some(),
            matches!(kind, Kind::Bus),
        ),
    ];
    for (name, given, fits) in given {
        if given && !fits {
            let arn = &target.arn;
            return Err(invalid(format!("{name} is not supported for the target {arn}.")));
        }
        if !given && fits && name != "SqsParameters" {
            return Err(invalid(format!("{name} is required for the target {}.", target.arn)));
        }
    }
    if matches!(kind, Kind::Queue) && target.arn.ends_with(".fifo") {
        let group = target.sqs_parameters.as_ref().and_then(|of| of.message_group_id.as_ref());
        if group.is_none() {
            let text = "SqsParameters with a MessageGroupId is required for a FIFO queue.";
            return Err(invalid(text));
        }
    }
    check_input(target.input.as_deref(), &kind)
}

fn check_input(input: Option<&str>, kind: &Kind) -> Result<(), ApiError> {
    match (kind, input) {
        (Kind::Universal(universal), input) => {
            let told = universal.told(input.unwrap_or("{}"));
            told.map(drop)
                .map_err(|why| invalid(format!("Invalid RequestJson provided. Reason: {why}")))
        }
        (Kind::Function | Kind::Bus, Some(input)) => {
            match serde_json::from_str::<serde_json::Value>(input) {
                Ok(value) if value.is_object() || matches!(kind, Kind::Function) => Ok(()),
                _ => Err(invalid("Input must be well-formed JSON for this target.")),
            }
        }
        _ => Ok(()),
    }
}
