//! `UsagePlan` of a REST API: a plan of its own, or one that several share.

use crate::made::Made;
use crate::pass::Pass;
use crate::problem::{Checked, Problem};
use crate::tree::{given, reference};
use serde_json::{Map, Value, json};

/// The plan that APIs share.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    apis: Vec<String>,
    plan_stages: Vec<Value>,
    key_stages: Vec<Value>,
    conditions: Vec<Option<String>>,
    properties: Map<String, Value>,
}

const PROPERTIES: [&str; 5] = ["Description", "Quota", "Tags", "Throttle", "UsagePlanName"];

/// The plan, the key and what joins them.
pub(super) fn make(
    pass: &mut Pass<'_>,
    id: &str,
    auth: &Map<String, Value>,
    stage: &str,
    passed: &Map<String, Value>,
) -> Checked<Vec<Made>> {
    let Some(plan) = auth.get("UsagePlan") else { return Ok(Vec::new()) };
    let Some(plan) = plan.as_object() else {
        return Err(Problem::resource(id, "'UsagePlan' must be a dictionary"));
    };
    let Some(kind) = plan.get("CreateUsagePlan") else {
        let text = "'CreateUsagePlan' is a required field for UsagePlan.";
        return Err(Problem::resource(id, text));
    };
    match kind.as_str() {
        Some("NONE") => Ok(Vec::new()),
        Some("PER_API") => Ok(per_api(id, plan, stage, passed)),
        Some("SHARED") => {
            let shared = &mut pass.shared_plan;
            shared.apis.push(id.to_owned());
            shared.plan_stages.push(plan_stage(id, stage));
            shared.key_stages.push(key_stage(id, stage));
            let condition = passed.get("Condition").and_then(Value::as_str);
            shared.conditions.push(condition.map(str::to_owned));
            for name in PROPERTIES {
                if let Some(value) = given(plan, name) {
                    shared.properties.insert(name.to_owned(), value.clone());
                }
            }
            Ok(Vec::new())
        }
        _ => Err(Problem::resource(
            id,
            "'CreateUsagePlan' accepts one of ['SHARED', 'PER_API', 'NONE'].",
        )),
    }
}

fn plan_stage(api: &str, stage: &str) -> Value {
    json!({ "ApiId": reference(api), "Stage": reference(stage) })
}

fn key_stage(api: &str, stage: &str) -> Value {
    json!({ "RestApiId": reference(api), "StageName": reference(stage) })
}

fn per_api(
    id: &str,
    given: &Map<String, Value>,
    stage: &str,
    passed: &Map<String, Value>,
) -> Vec<Made> {
    let plan = Made::new(
        format!("{id}UsagePlan"),
        "AWS::ApiGateway::UsagePlan",
        json!({ "ApiStages": [plan_stage(id, stage)] }),
    )
    .copying(given, &PROPERTIES)
    .attribute("DependsOn", vec![Value::from(id)]);
    joined(plan, &format!("{id}ApiKey"), json!([key_stage(id, stage)]))
        .into_iter()
        .map(|made| made.attributed(passed))
        .collect()
}

/// A plan with its key.
fn joined(plan: Made, key: &str, stages: Value) -> Vec<Made> {
    let made_key =
        Made::new(key, "AWS::ApiGateway::ApiKey", json!({ "Enabled": true, "StageKeys": stages }))
            .attribute("DependsOn", vec![Value::from(plan.id.clone())]);
    let join = Made::new(
        format!("{}Key", plan.id),
        "AWS::ApiGateway::UsagePlanKey",
        json!({
            "KeyId": reference(key),
            "KeyType": "API_KEY",
            "UsagePlanId": reference(&plan.id),
        }),
    )
    .attribute("DependsOn", vec![Value::from(key)]);
    vec![plan, made_key, join]
}

/// The plan that is shared, if one is.
pub(crate) fn finish(pass: &mut Pass<'_>) -> Vec<Made> {
    let shared = std::mem::take(&mut pass.shared_plan);
    if shared.apis.is_empty() {
        return Vec::new();
    }
    let mut plan = Made::new(
        "ServerlessUsagePlan",
        "AWS::ApiGateway::UsagePlan",
        json!({ "ApiStages": shared.plan_stages }),
    );
    plan.properties.extend(shared.properties);
    let waits: Vec<Value> = shared.apis.iter().map(|id| Value::from(id.clone())).collect();
    let plan = plan.attribute("DependsOn", waits);
    let made = joined(plan, "ServerlessApiKey", Value::Array(shared.key_stages));
    let conditions: Option<Vec<String>> = shared.conditions.into_iter().collect();
    let Some(mut conditions) = conditions else { return made };
    conditions.dedup();
    let name = match conditions.as_slice() {
        [one] => one.clone(),
        several => {
            let several: Vec<&str> = several.iter().map(String::as_str).collect();
            pass.add_any_condition("SharedUsagePlanCondition", &several);
            "SharedUsagePlanCondition".to_owned()
        }
    };
    made.into_iter().map(|one| one.attribute("Condition", name.as_str())).collect()
}
