//! Targets: which there are, and what each kind needs.

use super::http::Http;
use super::template;
use super::value::Value;
use crate::errors::{invalid, not_built};
use aws_api::ApiError;
use aws_api::pipes::{PipeTargetInvocationType, PipeTargetParameters};
use event_engine::input::PipeTemplate;
use foundation::Arn;

/// Where events go.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) arn: Arn,
    /// As it was given.
    pub(crate) text: String,
    pub(crate) kind: TargetKind,
    pub(crate) template: Option<PipeTemplate>,
}

/// What it is, with what is to be said to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TargetKind {
    Function {
        /// REQUEST_RESPONSE: the function's answer counts.
        waits: bool,
    },
    Queue {
        group: Option<Value>,
        deduplication: Option<Value>,
    },
    Topic,
    Stream {
        partition_key: Value,
    },
    DeliveryStream,
    LogGroup {
        stream: Option<Value>,
        timestamp: Option<Value>,
    },
    Bus {
        detail_type: Option<Value>,
        source: Option<Value>,
        resources: Vec<Value>,
        time: Option<Value>,
    },
    Http(Http),
}

/// Targets that AWS has and that are not here, by the service in their ARNs.
const UNBUILT: [(&str, &str); 9] = [
    ("states", "Step Functions"),
    ("ecs", "Amazon ECS"),
    ("batch", "AWS Batch"),
    ("redshift", "Amazon Redshift"),
    ("redshift-serverless", "Amazon Redshift"),
    ("sagemaker", "Amazon SageMaker"),
    ("timestream", "Amazon Timestream"),
    ("inspector", "Amazon Inspector"),
    ("inspector2", "Amazon Inspector"),
];

impl Target {
    pub(crate) fn of(text: &str, given: Option<&PipeTargetParameters>) -> Result<Target, ApiError> {
        let wrong = || invalid(format!("Invalid target ARN: {text}"));
        let arn = Arn::parse(text).map_err(|_| wrong())?;
        let none = PipeTargetParameters::default();
        let given = given.unwrap_or(&none);
        if let Some((_, name)) = UNBUILT.iter().find(|(service, _)| *service == arn.service) {
            return Err(not_built(&format!("A target of {name}")));
        }
        let (kind, own) = kind(&arn, given)?.ok_or_else(wrong)?;
        if let Some(name) = misplaced(given, own) {
            return Err(invalid(format!("{name} are not valid for the given target.")));
        }
        let template = template(given.input_template.as_ref())?;
        Ok(Target { arn, text: text.to_owned(), kind, template })
    }

    /// How many events it takes at once, where that is limited by their number («Supported batchable
    /// targets»).
    pub(crate) fn batch_max(&self) -> Option<usize> {
        match self.kind {
            TargetKind::Function { .. } => None,
            TargetKind::Queue { .. } | TargetKind::Topic | TargetKind::Bus { .. } => Some(10),
            TargetKind::Stream { .. } | TargetKind::DeliveryStream => Some(500),
            TargetKind::LogGroup { .. } => Some(10_000),
            TargetKind::Http(_) => Some(1),
        }
    }
}

/// The target's kind, and which parameters are its own; nothing where there is no such kind.
fn kind(
    arn: &Arn,
    given: &PipeTargetParameters,
) -> Result<Option<(TargetKind, &'static str)>, ApiError> {
    Ok(Some(match (&*arn.service, &*arn.resource) {
        ("lambda", _) => {
            let of = given.lambda_function_parameters.as_ref();
            let waits = match of.and_then(|of| of.invocation_type.as_ref()) {
                Some(PipeTargetInvocationType::FireAndForget) => false,
                Some(PipeTargetInvocationType::Unknown(_)) => {
                    return Err(invalid("InvocationType is not valid for the given target."));
                }
                Some(PipeTargetInvocationType::RequestResponse) | None => true,
            };
            (TargetKind::Function { waits }, "LambdaFunctionParameters")
        }
        ("sqs", name) => {
            let of = given.sqs_queue_parameters.as_ref();
            let group = of.and_then(|of| of.message_group_id.as_ref());
            if name.ends_with(".fifo") && group.is_none() {
                return Err(invalid("MessageGroupId is required for a FIFO queue as target."));
            }
            let deduplication = of.and_then(|of| of.message_deduplication_id.as_ref());
            let kind = TargetKind::Queue {
                group: Value::maybe("MessageGroupId", group)?,
                deduplication: Value::maybe("MessageDeduplicationId", deduplication)?,
            };
            (kind, "SqsQueueParameters")
        }
        ("sns", name) if name.ends_with(".fifo") => {
            return Err(invalid("FIFO topics are not supported as targets."));
        }
        ("sns", _) => (TargetKind::Topic, ""),
        ("kinesis", _) => {
            let of = given.kinesis_stream_parameters.as_ref();
            let of = of.ok_or_else(|| {
                invalid("KinesisStreamParameters are required for a Kinesis stream as target.")
            })?;
            let partition_key = Value::of("PartitionKey", &of.partition_key)?;
            (TargetKind::Stream { partition_key }, "KinesisStreamParameters")
        }
        ("firehose", _) => (TargetKind::DeliveryStream, ""),
        ("logs", _) => {
            let of = given.cloud_watch_logs_parameters.as_ref();
            let stream = of.and_then(|of| of.log_stream_name.as_ref());
            let timestamp = of.and_then(|of| of.timestamp.as_ref());
            let kind = TargetKind::LogGroup {
                stream: Value::maybe("LogStreamName", stream)?,
                timestamp: Value::maybe("Timestamp", timestamp)?,
            };
            (kind, "CloudWatchLogsParameters")
        }
        ("events", resource) if resource.starts_with("event-bus/") => {
            (bus(given)?, "EventBridgeEventBusParameters")
        }
        ("events", resource) if resource.starts_with("api-destination/") => {
            (TargetKind::Http(Http::of_target(given.http_parameters.as_ref())?), "HttpParameters")
        }
        ("execute-api", resource) if resource.splitn(4, '/').count() >= 3 => {
            (TargetKind::Http(Http::of_target(given.http_parameters.as_ref())?), "HttpParameters")
        }
        _ => return Ok(None),
    }))
}

fn bus(given: &PipeTargetParameters) -> Result<TargetKind, ApiError> {
    let of = given.event_bridge_event_bus_parameters.as_ref();
    if of.is_some_and(|of| of.endpoint_id.is_some()) {
        return Err(not_built("EndpointId"));
    }
    let resources = of.and_then(|of| of.resources.as_deref()).unwrap_or_default();
    let resources = resources.iter().map(|value| Value::of("Resources", value));
    Ok(TargetKind::Bus {
        detail_type: Value::maybe("DetailType", of.and_then(|of| of.detail_type.as_ref()))?,
        source: Value::maybe("Source", of.and_then(|of| of.source.as_ref()))?,
        resources: resources.collect::<Result<_, _>>()?,
        time: Value::maybe("Time", of.and_then(|of| of.time.as_ref()))?,
    })
}

/// Parameters of another kind of target than the one whose `own` they are.
fn misplaced(given: &PipeTargetParameters, own: &str) -> Option<&'static str> {
    let all = [
        ("BatchJobParameters", given.batch_job_parameters.is_some()),
        ("CloudWatchLogsParameters", given.cloud_watch_logs_parameters.is_some()),
        ("EcsTaskParameters", given.ecs_task_parameters.is_some()),
        ("EventBridgeEventBusParameters", given.event_bridge_event_bus_parameters.is_some()),
        ("HttpParameters", given.http_parameters.is_some()),
        ("KinesisStreamParameters", given.kinesis_stream_parameters.is_some()),
        ("LambdaFunctionParameters", given.lambda_function_parameters.is_some()),
        ("RedshiftDataParameters", given.redshift_data_parameters.is_some()),
        ("SageMakerPipelineParameters", given.sage_maker_pipeline_parameters.is_some()),
        ("SqsQueueParameters", given.sqs_queue_parameters.is_some()),
        (
            "StepFunctionStateMachineParameters",
            given.step_function_state_machine_parameters.is_some(),
        ),
        ("TimestreamParameters", given.timestream_parameters.is_some()),
    ];
    all.into_iter().find(|(name, set)| *set && *name != own).map(|(name, _)| name)
}
