//! Events of EventBridge Scheduler: `ScheduleV2`.

use super::event::Event;
use super::rule::dead_letters;
use crate::kinds;
use crate::made::{self, Made, allows};
use crate::problem::Checked;
use crate::tree::attribute;
use serde_json::{Map, Value, json};

pub(super) fn make(event: &Event<'_>) -> Checked<Vec<Made>> {
    event.check(kinds::SCHEDULE_V2)?;
    let mut schedule = event
        .made("", "AWS::Scheduler::Schedule", json!({ "FlexibleTimeWindow": { "Mode": "OFF" } }))
        .copying(
            event.properties,
            &[
                "ScheduleExpression",
                "FlexibleTimeWindow",
                "State",
                "Description",
                "StartDate",
                "EndDate",
                "ScheduleExpressionTimezone",
                "GroupName",
                "KmsKeyArn",
            ],
        );
    let unnamed = event.properties.get("OmitName") == Some(&Value::Bool(true));
    let name = event.properties.get("Name").cloned();
    let own = (!unnamed).then(|| event.id.clone().into());
    schedule.set_maybe("Name", name.or(own));
    let mut target = Map::from_iter([("Arn".to_owned(), event.target.arn())]);
    let letters = dead_letters(event)?;
    let mut made = Vec::new();
    let mut policies = vec![allows(
        &format!("{}LambdaPolicy", event.id),
        "lambda:InvokeFunction",
        &event.target.arn(),
    )];
    if let Some(letters) = letters {
        target.insert("DeadLetterConfig".to_owned(), json!({ "Arn": letters.arn }));
        let name = format!("{}SQSPolicy", event.id);
        policies.push(allows(&name, "sqs:SendMessage", &letters.arn));
        if let Some(id) = letters.id {
            let queue = Made::new(id, "AWS::SQS::Queue", json!({}));
            made.push(queue.attributed(&event.function.passed));
        }
    }
    let role = match event.given("RoleArn") {
        Some(role) => role.clone(),
        None => {
            let mut role = made::role(format!("{}Role", event.id), "scheduler.amazonaws.com")
                .attributed(&event.function.passed)
                .copying(event.properties, &["PermissionsBoundary"]);
            role.set("Policies", policies);
            let arn = attribute(&role.id, "Arn");
            made.push(role);
            arn
        }
    };
    target.insert("RoleArn".to_owned(), role);
    for name in ["Input", "RetryPolicy"] {
        if let Some(value) = event.properties.get(name).filter(|value| !value.is_null()) {
            target.insert(name.to_owned(), value.clone());
        }
    }
    schedule.set("Target", Value::Object(target));
    made.push(schedule);
    Ok(made)
}
