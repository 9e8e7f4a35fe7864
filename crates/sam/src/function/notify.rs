//! Events that other services push: buckets, topics, log groups, user pools and the like.

use super::event::{Event, Granted};
use crate::kinds;
use crate::made::{Made, queue_policy};
use crate::pass::Pass;
use crate::problem::Checked;
use crate::tree::{attribute, is_truthy, reference, referred, sub, under};
use serde_json::{Map, Value, json};

/// A bucket of the template tells the function.
pub(super) fn bucket(pass: &mut Pass<'_>, event: &Event<'_>) -> Checked<Vec<Made>> {
    event.check(kinds::S3)?;
    let name = event.properties.get("Bucket").and_then(referred);
    let bucket = name.and_then(|name| pass.standing(name, "AWS::S3::Bucket"));
    let Some(bucket) = bucket else {
        return Err(event.problem("S3 events must reference an S3 bucket in the same template."));
    };
    let permission = event.permission("s3.amazonaws.com");
    let mut permission = permission;
    permission.set("SourceAccount", reference("AWS::AccountId"));
    let condition = event.function.condition();
    let malformed = || event.problem("Property 'NotificationConfiguration' should be a map.");
    if condition.is_none() {
        depend(bucket, &permission.id);
    }
    let properties = bucket.entry("Properties").or_insert_with(|| json!({}));
    let properties = properties.as_object_mut().ok_or_else(malformed)?;
    if let Some(condition) = condition {
        let tags = properties.entry("Tags").or_insert_with(|| json!([]));
        tags.as_array_mut().ok_or_else(malformed)?.push(json!({
            "Key": format!("sam:ConditionalDependsOn:{}", permission.id),
            "Value": { "Fn::If": [condition, reference(&permission.id), "no dependency"] },
        }));
    }
    let notification = properties.entry("NotificationConfiguration").or_insert_with(|| json!({}));
    let notification = notification.as_object_mut().ok_or_else(malformed)?;
    let lambdas = notification.entry("LambdaConfigurations").or_insert_with(|| json!([]));
    let lambdas = lambdas.as_array_mut().ok_or_else(malformed)?;
    let events = match event.properties.get("Events") {
        Some(Value::Array(events)) => events.iter().collect(),
        one => one.into_iter().collect::<Vec<_>>(),
    };
    for name in events {
        let mut configuration = json!({ "Function": event.target.arn(), "Event": name });
        if let (Some(filter), Some(members)) =
            (event.given("Filter"), configuration.as_object_mut())
        {
            members.insert("Filter".to_owned(), filter.clone());
        }
        let configuration = under(condition, configuration);
        if !lambdas.contains(&configuration) {
            lambdas.push(configuration);
        }
    }
    Ok(vec![permission])
}

/// Adds to what a resource waits for.
fn depend(resource: &mut Map<String, Value>, on: &str) {
    let mut all: Vec<Value> = match resource.get("DependsOn") {
        Some(Value::Array(all)) => all.clone(),
        Some(one @ Value::String(_)) => vec![one.clone()],
        _ => Vec::new(),
    };
    if !all.iter().any(|one| one == on) {
        all.push(on.into());
    }
    resource.insert("DependsOn".to_owned(), all.into());
}

/// A topic tells the function, or a queue that the function reads.
pub(super) fn topic(
    pass: &mut Pass<'_>,
    event: &Event<'_>,
    granted: &mut Granted,
) -> Checked<Vec<Made>> {
    event.check(kinds::SNS)?;
    let topic = event.properties.get("Topic").cloned().unwrap_or_default();
    let Some(subscription) = event.given("SqsSubscription") else {
        let mut permission = event.permission("sns.amazonaws.com");
        permission.set("SourceArn", topic.clone());
        let subscription = subscription(event, "lambda", &event.target.arn(), &topic);
        return Ok(vec![permission, subscription]);
    };
    granted.managed(pass, "service-role/AWSLambdaSQSQueueExecutionRole");
    let mut made = Vec::new();
    let (arn, url, policy, mapping);
    if let Some(given) = subscription.as_object() {
        let (Some(queue), Some(address)) =
            (crate::tree::given(given, "QueueArn"), crate::tree::given(given, "QueueUrl"))
        else {
            return Err(event.problem("No QueueARN or QueueURL provided."));
        };
        (arn, url) = (queue.clone(), address.clone());
        let named = given.get("QueuePolicyLogicalId").and_then(Value::as_str);
        policy = named.map_or_else(|| format!("{}QueuePolicy", event.id), str::to_owned);
        let enabled = given.get("Enabled").filter(|one| is_truthy(one)).cloned();
        mapping = (given.get("BatchSize").cloned(), enabled);
    } else {
        let queue = event.made("Queue", "AWS::SQS::Queue", json!({}));
        (arn, url) = (attribute(&queue.id, "Arn"), reference(&queue.id));
        policy = format!("{}QueuePolicy", event.id);
        mapping = (None, None);
        made.push(queue);
    }
    made.push(event.made(
        "EventSourceMapping",
        "AWS::Lambda::EventSourceMapping",
        json!({
            "BatchSize": mapping.0.unwrap_or_else(|| 10.into()),
            "Enabled": mapping.1.unwrap_or(Value::Bool(true)),
            "EventSourceArn": arn,
            "FunctionName": event.target.name(),
        }),
    ));
    let policy = queue_policy(policy, &json!("*"), &arn, &url, &topic);
    made.push(policy.attributed(&event.function.passed));
    made.push(self::subscription(event, "sqs", &arn, &topic));
    Ok(made)
}

fn subscription(event: &Event<'_>, protocol: &str, endpoint: &Value, topic: &Value) -> Made {
    event
        .made(
            "",
            "AWS::SNS::Subscription",
            json!({ "Endpoint": endpoint, "Protocol": protocol, "TopicArn": topic }),
        )
        .copying(
            event.properties,
            &["Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy"],
        )
}

/// A log group's lines go to the function.
pub(super) fn logs(pass: &Pass<'_>, event: &Event<'_>) -> Checked<Vec<Made>> {
    event.check(kinds::LOGS)?;
    let group = event.properties.get("LogGroupName");
    let arn = format!(
        "arn:{}:logs:${{AWS::Region}}:${{AWS::AccountId}}:log-group:${{__LogGroupName__}}:*",
        pass.around.partition
    );
    let mut permission = event.permission("logs.amazonaws.com");
    permission.set("SourceArn", json!({ "Fn::Sub": [arn, { "__LogGroupName__": group }] }));
    let filter = event
        .made(
            "",
            "AWS::Logs::SubscriptionFilter",
            json!({
                "LogGroupName": group,
                "FilterPattern": event.properties.get("FilterPattern"),
                "DestinationArn": event.target.arn(),
            }),
        )
        .attribute("DependsOn", vec![Value::from(permission.id.clone())]);
    Ok(vec![permission, filter])
}

pub(super) fn iot(pass: &Pass<'_>, event: &Event<'_>) -> Checked<Vec<Made>> {
    event.check(kinds::IOT)?;
    let arn = format!(
        "arn:{}:iot:${{AWS::Region}}:${{AWS::AccountId}}:rule/${{RuleName}}",
        pass.around.partition
    );
    let mut permission = event.permission("iot.amazonaws.com");
    permission.set("SourceAccount", sub("${AWS::AccountId}"));
    permission.set("SourceArn", json!({ "Fn::Sub": [arn, { "RuleName": reference(&event.id) }] }));
    let mut payload = json!({
        "Sql": event.properties.get("Sql"),
        "RuleDisabled": false,
        "Actions": [{ "Lambda": { "FunctionArn": event.target.arn() } }],
    });
    if let (Some(version), Some(members)) =
        (event.given("AwsIotSqlVersion"), payload.as_object_mut())
    {
        members.insert("AwsIotSqlVersion".to_owned(), version.clone());
    }
    let rule = event.made("", "AWS::IoT::TopicRule", json!({ "TopicRulePayload": payload }));
    Ok(vec![permission, rule])
}

pub(super) fn alexa(event: &Event<'_>) -> Checked<Vec<Made>> {
    event.check(kinds::ALEXA)?;
    let permission = event.permission("alexa-appkit.amazon.com");
    Ok(vec![permission.maybe("EventSourceToken", event.given("SkillId").cloned())])
}

/// A user pool of the template calls the function.
pub(super) fn cognito(pass: &mut Pass<'_>, event: &Event<'_>) -> Checked<Vec<Made>> {
    event.check(kinds::COGNITO)?;
    let name = event.properties.get("UserPool").and_then(referred);
    let Some(name) = name else { return Err(no_pool(event)) };
    let pool = pass.standing(name, "AWS::Cognito::UserPool").ok_or_else(|| no_pool(event))?;
    let triggers = match event.properties.get("Trigger") {
        Some(Value::Array(triggers)) => triggers.iter().collect(),
        one => one.into_iter().collect::<Vec<_>>(),
    };
    let malformed = || event.problem("Property 'LambdaConfig' should be a map.");
    let properties = pool.entry("Properties").or_insert_with(|| json!({}));
    let properties = properties.as_object_mut().ok_or_else(malformed)?;
    let config = properties.entry("LambdaConfig").or_insert_with(|| json!({}));
    let config = config.as_object_mut().ok_or_else(malformed)?;
    for trigger in triggers.into_iter().filter_map(Value::as_str) {
        if config.contains_key(trigger) {
            return Err(
                event.problem(format!("Cognito trigger \"{trigger}\" defined multiple times."))
            );
        }
        config.insert(trigger.to_owned(), event.target.arn());
    }
    let mut permission = event.permission("cognito-idp.amazonaws.com");
    permission.id = format!("{}CognitoPermission", event.target.id);
    permission.set("SourceArn", attribute(name, "Arn"));
    Ok(vec![permission])
}

fn no_pool(event: &Event<'_>) -> crate::problem::Problem {
    event.problem("Cognito events must reference a Cognito UserPool in the same template.")
}
