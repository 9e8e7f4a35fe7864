//! Events that Lambda fetches: streams, queues, topics of brokers.

use super::event::{Event, Granted};
use crate::kinds::{self, Table};
use crate::made::{Made, allows, writes_bucket};
use crate::pass::Pass;
use crate::problem::Checked;
use crate::tree::{is_intrinsic, is_truthy};
use serde_json::{Map, Value, json};

/// What stands in a mapping as in the event.
const COPIED: [&str; 20] = [
    "StartingPosition",
    "StartingPositionTimestamp",
    "BatchSize",
    "Enabled",
    "MaximumBatchingWindowInSeconds",
    "MaximumRetryAttempts",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "ParallelizationFactor",
    "Topics",
    "Queues",
    "SourceAccessConfigurations",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "FilterCriteria",
    "KmsKeyArn",
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "LoggingConfig",
];

/// Kinesis, DynamoDB, SQS and MSK.
pub(super) fn make(
    pass: &mut Pass<'_>,
    event: &Event<'_>,
    granted: &mut Granted,
) -> Checked<Vec<Made>> {
    let (table, source, policy): (Table, _, _) = match event.kind {
        "Kinesis" => (kinds::STREAM, "Stream", "AWSLambdaKinesisExecutionRole"),
        "DynamoDB" => (kinds::STREAM, "Stream", "AWSLambdaDynamoDBExecutionRole"),
        "MSK" => (kinds::STREAM, "Stream", "AWSLambdaMSKExecutionRole"),
        _ => (kinds::SQS, "Queue", "AWSLambdaSQSQueueExecutionRole"),
    };
    event.check(table)?;
    let mapping = mapping(event, event.properties.get(source), granted)?;
    granted.managed(pass, &format!("service-role/{policy}"));
    Ok(vec![mapping])
}

/// The mapping; its source is left out for those that name no ARN.
pub(super) fn mapping(
    event: &Event<'_>,
    source: Option<&Value>,
    granted: &mut Granted,
) -> Checked<Made> {
    let mut mapping = event
        .made("", "AWS::Lambda::EventSourceMapping", json!({ "FunctionName": event.target.name() }))
        .maybe("EventSourceArn", source.cloned())
        .copying(event.properties, &COPIED);
    if let Some(servers) = event.properties.get("KafkaBootstrapServers") {
        mapping.set(
            "SelfManagedEventSource",
            json!({ "Endpoints": { "KafkaBootstrapServers": servers } }),
        );
    }
    consumers(event, &mut mapping)?;
    if let Some(criteria) = event.given("FilterCriteria") {
        let is_good = is_intrinsic(criteria) || criteria.get("Filters").is_some();
        if !is_good {
            return Err(event.problem("FilterCriteria field has a wrong format"));
        }
    }
    if event.kind == "DocumentDB" {
        let config = ["DatabaseName", "CollectionName", "FullDocument"];
        let config = config
            .into_iter()
            .filter_map(|name| Some((name.to_owned(), event.properties.get(name)?.clone())));
        mapping.set("DocumentDBEventSourceConfig", Value::Object(config.collect()));
    }
    if let Some(Value::Object(config)) = event.given("DestinationConfig") {
        let failure = destination(event, config, granted)?;
        mapping.set("DestinationConfig", json!({ "OnFailure": failure }));
    }
    Ok(mapping)
}

/// What only topics of Kafka have.
fn consumers(event: &Event<'_>, mapping: &mut Made) -> Checked<()> {
    let config = match event.kind {
        "MSK" => Some("AmazonManagedKafkaEventSourceConfig"),
        "SelfManagedKafka" => Some("SelfManagedKafkaEventSourceConfig"),
        _ => None,
    };
    let Some(config) = config else {
        if event.given("ConsumerGroupId").is_some() {
            return Err(event.long_problem(format!(
                "Property ConsumerGroupId not defined for resource of type {}.",
                event.kind
            )));
        }
        return Ok(());
    };
    if event.given("SchemaRegistryConfig").is_some() {
        return Err(event.problem("'SchemaRegistryConfig' is not implemented."));
    }
    if let Some(group) = event.given("ConsumerGroupId") {
        mapping.set(config, json!({ "ConsumerGroupId": group }));
    }
    Ok(())
}

/// Where records go that were given up.
fn destination(
    event: &Event<'_>,
    config: &Map<String, Value>,
    granted: &mut Granted,
) -> Checked<Value> {
    let Some(Value::Object(failure)) = config.get("OnFailure") else {
        return Err(event.long_problem("Property 'DestinationConfig.OnFailure' should be a map."));
    };
    let arn = failure.get("Destination");
    if let Some(kind) = failure.get("Type").filter(|kind| is_truthy(kind)) {
        let id = &event.id;
        let unknown = Value::Null;
        let to = arn.unwrap_or(&unknown);
        match kind.as_str() {
            Some("SQS") => {
                granted.policies.push(allows(&format!("{id}SQSPolicy"), "sqs:SendMessage", to));
            }
            Some("SNS") => {
                granted.policies.push(allows(&format!("{id}SNSPolicy"), "sns:publish", to));
            }
            Some("S3") => granted.policies.push(writes_bucket(&format!("{id}S3Policy"), to)),
            Some("Kafka") => {}
            _ => {
                return Err(event.long_problem(
                    "The only valid values for 'Type' are 'SQS', 'SNS', 'S3', and 'Kafka'",
                ));
            }
        }
    }
    let mut failure = failure.clone();
    failure.shift_remove("Type");
    Ok(Value::Object(failure))
}
