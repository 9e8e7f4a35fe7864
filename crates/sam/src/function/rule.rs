//! Events of EventBridge's rules: schedules and patterns.

use super::event::Event;
use crate::kinds;
use crate::made::{Made, queue_policy};
use crate::problem::Checked;
use crate::tree::{attribute, is_truthy, reference};
use serde_json::{Map, Value, json};

/// `Schedule`.
pub(super) fn schedule(event: &Event<'_>) -> Checked<Vec<Made>> {
    event.check(kinds::SCHEDULE)?;
    let rule = json!({ "ScheduleExpression": event.properties.get("Schedule") });
    let rule = event
        .made("", "AWS::Events::Rule", rule)
        .copying(event.properties, &["Description", "Name"]);
    finish(event, rule, &["Input"])
}

/// `EventBridgeRule` and `CloudWatchEvent`.
pub(super) fn pattern(event: &Event<'_>) -> Checked<Vec<Made>> {
    event.check(kinds::RULE)?;
    let rule = event
        .made("", "AWS::Events::Rule", json!({}))
        .maybe("EventPattern", event.properties.get("Pattern").cloned())
        .maybe("Name", event.properties.get("RuleName").cloned())
        .copying(event.properties, &["EventBusName"]);
    finish(event, rule, &["Input", "InputPath", "InputTransformer"])
}

/// The rule with its target, and what the target needs.
fn finish(event: &Event<'_>, mut rule: Made, inputs: &[&str]) -> Checked<Vec<Made>> {
    let has = |name| event.properties.get(name).is_some_and(|value| !value.is_null());
    if has("State") && has("Enabled") {
        return Err(event.problem("State and Enabled Properties cannot both be specified."));
    }
    rule.set_maybe("State", event.properties.get("State").cloned());
    if let Some(enabled) = event.properties.get("Enabled").filter(|value| !value.is_null()) {
        rule.set("State", if is_truthy(enabled) { "ENABLED" } else { "DISABLED" });
    }
    let target = event.given("Target").and_then(|target| target.get("Id")).cloned();
    let mut target = Map::from_iter([
        ("Arn".to_owned(), event.target.arn()),
        ("Id".to_owned(), target.unwrap_or_else(|| format!("{}LambdaTarget", event.id).into())),
    ]);
    let mut made = Vec::new();
    if let Some(letters) = dead_letters(event)? {
        target.insert("DeadLetterConfig".to_owned(), json!({ "Arn": letters.arn }));
        if letters.made {
            let Some(id) = &letters.id else { return Ok(made) };
            let queue = Made::new(id.clone(), "AWS::SQS::Queue", json!({}));
            made.push(queue.attributed(&event.function.passed));
            let policy = queue_policy(
                format!("{}QueuePolicy", event.id),
                &json!({ "Service": "events.amazonaws.com" }),
                &letters.arn,
                &reference(id),
                &attribute(&event.id, "Arn"),
            );
            made.push(policy.attributed(&event.function.passed));
        }
    }
    for name in inputs.iter().chain(&["RetryPolicy"]) {
        if let Some(value) = event.properties.get(*name).filter(|value| !value.is_null()) {
            target.insert((*name).to_owned(), value.clone());
        }
    }
    rule.set("Targets", json!([target]));
    let mut permission = event.permission("events.amazonaws.com");
    permission.set("SourceArn", attribute(&event.id, "Arn"));
    made.push(rule);
    made.push(permission);
    Ok(made)
}

/// Where events go that could not be delivered.
pub(super) struct DeadLetters {
    pub(super) arn: Value,
    pub(super) made: bool,
    pub(super) id: Option<String>,
}

/// `DeadLetterConfig`: a queue that is there, or one that is made.
pub(super) fn dead_letters(event: &Event<'_>) -> Checked<Option<DeadLetters>> {
    let Some(config) = event.properties.get("DeadLetterConfig").and_then(Value::as_object) else {
        return Ok(None);
    };
    let (arn, kind) = (config.get("Arn"), config.get("Type"));
    match (arn, kind) {
        (Some(_), Some(_)) => Err(event
            .long_problem("You can either define 'Arn' or 'Type' property of DeadLetterConfig.")),
        (None, None) => {
            Err(event.long_problem("No 'Arn' or 'Type' property provided for DeadLetterConfig."))
        }
        (Some(arn), None) => Ok(Some(DeadLetters { arn: arn.clone(), made: false, id: None })),
        (None, Some(kind)) if kind == "SQS" => {
            let named = config.get("QueueLogicalId").and_then(Value::as_str);
            let id = named.map_or_else(|| format!("{}Queue", event.id), str::to_owned);
            Ok(Some(DeadLetters { arn: attribute(&id, "Arn"), made: true, id: Some(id) }))
        }
        (None, Some(_)) => Err(event.long_problem(
            "The only valid value for 'Type' property of DeadLetterConfig is 'SQS'.",
        )),
    }
}
