//! `DeploymentPreference`: how CodeDeploy moves an alias to a new version.

use super::Function;
use crate::made::{self, Made};
use crate::pass::Pass;
use crate::problem::Checked;
use crate::tree::{attribute, is_intrinsic, is_truthy, reference};
use serde_json::{Map, Value, json};

const APPLICATION: &str = "ServerlessDeploymentApplication";
const SERVICE_ROLE: &str = "CodeDeployServiceRole";

/// A function's preference.
#[derive(Debug, Clone)]
pub(crate) struct Deployment {
    function: String,
    configuration: Value,
    alarms: Option<Value>,
    before: Option<Value>,
    after: Option<Value>,
    role: Option<Value>,
    triggers: Option<Value>,
    condition: Option<String>,
}

/// The preference, if it is in force.
pub(super) fn read(pass: &Pass<'_>, function: &Function<'_>) -> Checked<Option<Deployment>> {
    let Some(preference) = function.properties.get("DeploymentPreference") else {
        return Ok(None);
    };
    let resolved = pass.resolved(preference);
    let Some(preference) = resolved.as_object() else { return Ok(None) };
    let enabled = match preference.get("Enabled") {
        None => true,
        Some(Value::String(text)) => !text.eq_ignore_ascii_case("false"),
        Some(other) => other != &Value::Bool(false),
    };
    let empty = Map::new();
    let hooks = match preference.get("Hooks") {
        None => &empty,
        Some(Value::Object(hooks)) => hooks,
        Some(_) => {
            return Err(
                function.problem("'Hooks' property of 'DeploymentPreference' must be a dictionary")
            );
        }
    };
    let Some(kind) = preference.get("Type").filter(|_| enabled) else {
        if enabled {
            return Err(
                function.problem("'DeploymentPreference' is missing required Property 'Type'")
            );
        }
        return Ok(None);
    };
    let passes_condition = preference.get("PassthroughCondition").is_some_and(is_truthy);
    Ok(Some(Deployment {
        function: function.id.to_owned(),
        configuration: configuration(kind),
        alarms: preference.get("Alarms").filter(|one| is_truthy(one)).cloned(),
        before: hooks.get("PreTraffic").filter(|one| is_truthy(one)).cloned(),
        after: hooks.get("PostTraffic").filter(|one| is_truthy(one)).cloned(),
        role: preference.get("Role").filter(|one| is_truthy(one)).cloned(),
        triggers: preference.get("TriggerConfigurations").filter(|one| is_truthy(one)).cloned(),
        condition: function.condition().filter(|_| passes_condition).map(str::to_owned),
    }))
}

/// The name of CodeDeploy's configuration; its own ones begin alike.
fn configuration(kind: &Value) -> Value {
    const KNOWN: [&str; 9] = [
        "Canary10Percent5Minutes",
        "Canary10Percent10Minutes",
        "Canary10Percent15Minutes",
        "Canary10Percent30Minutes",
        "Linear10PercentEvery1Minute",
        "Linear10PercentEvery2Minutes",
        "Linear10PercentEvery3Minutes",
        "Linear10PercentEvery10Minutes",
        "AllAtOnce",
    ];
    if kind.as_str().is_some_and(|kind| KNOWN.contains(&kind)) {
        return json!({
            "Fn::Sub": ["CodeDeployDefault.Lambda${ConfigName}", { "ConfigName": kind }]
        });
    }
    kind.clone()
}

fn group_id(function: &str) -> String {
    format!("{function}DeploymentGroup")
}

/// `UpdatePolicy` of the alias.
pub(super) fn update_policy(function: &Function<'_>, preference: &Deployment) -> Value {
    let mut update = json!({
        "ApplicationName": reference(APPLICATION),
        "DeploymentGroupName": reference(&group_id(function.id)),
    });
    if let Some(members) = update.as_object_mut() {
        if let Some(hook) = &preference.before {
            members.insert("BeforeAllowTrafficHook".to_owned(), hook.clone());
        }
        if let Some(hook) = &preference.after {
            members.insert("AfterAllowTrafficHook".to_owned(), hook.clone());
        }
    }
    json!({ "CodeDeployLambdaAliasUpdate": update })
}

/// The application, the role and the groups of all functions that are deployed this way.
pub(crate) fn finish(pass: &mut Pass<'_>) -> Vec<Made> {
    let deployments = std::mem::take(&mut pass.deployments);
    if deployments.is_empty() {
        return Vec::new();
    }
    let condition = common_condition(pass, &deployments, "ServerlessDeploymentCondition", |_| true);
    let mut application = Made::new(
        APPLICATION,
        "AWS::CodeDeploy::Application",
        json!({ "ComputePlatform": "Lambda" }),
    );
    if let Some(condition) = condition {
        application = application.attribute("Condition", condition);
    }
    let mut made = vec![application];
    if deployments.iter().any(|one| one.role.is_none()) {
        let condition =
            common_condition(pass, &deployments, "CodeDeployServiceRoleCondition", |one| {
                one.role.is_none()
            });
        let path = "service-role/AWSCodeDeployRoleForLambda";
        let arn = format!("arn:{}:iam::aws:policy/{path}", pass.around.partition);
        let mut role = made::role(SERVICE_ROLE, "codedeploy.amazonaws.com");
        role.set("ManagedPolicyArns", vec![Value::from(arn)]);
        if let Some(condition) = condition {
            role = role.attribute("Condition", condition);
        }
        made.push(role);
    }
    made.extend(deployments.iter().map(group));
    made
}

/// The condition of all of them, where each has one; several become a new one.
fn common_condition(
    pass: &mut Pass<'_>,
    deployments: &[Deployment],
    name: &str,
    counts: impl Fn(&Deployment) -> bool,
) -> Option<String> {
    let mut conditions: Vec<&str> = Vec::new();
    for one in deployments.iter().filter(|one| counts(one)) {
        let condition = one.condition.as_deref()?;
        if !conditions.contains(&condition) {
            conditions.push(condition);
        }
    }
    match conditions.as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        several => {
            pass.add_any_condition(name, several);
            Some(name.to_owned())
        }
    }
}

fn group(one: &Deployment) -> Made {
    let role = one.role.clone().unwrap_or_else(|| attribute(SERVICE_ROLE, "Arn"));
    let mut group = Made::new(
        group_id(&one.function),
        "AWS::CodeDeploy::DeploymentGroup",
        json!({
            "ApplicationName": reference(APPLICATION),
            "AutoRollbackConfiguration": {
                "Enabled": true,
                "Events": [
                    "DEPLOYMENT_FAILURE",
                    "DEPLOYMENT_STOP_ON_ALARM",
                    "DEPLOYMENT_STOP_ON_REQUEST",
                ],
            },
            "DeploymentConfigName": one.configuration,
            "DeploymentStyle": {
                "DeploymentType": "BLUE_GREEN",
                "DeploymentOption": "WITH_TRAFFIC_CONTROL",
            },
            "ServiceRoleArn": role,
        }),
    );
    if let Some(alarms) = &one.alarms {
        let alarms = match alarms {
            Value::Array(names) => {
                names.iter().map(|name| json!({ "Name": name })).collect::<Vec<_>>().into()
            }
            other if is_intrinsic(other) => other.clone(),
            other => json!([{ "Name": other }]),
        };
        group.set("AlarmConfiguration", json!({ "Enabled": true, "Alarms": alarms }));
    }
    group.set_maybe("TriggerConfigurations", one.triggers.clone());
    if let Some(condition) = &one.condition {
        group = group.attribute("Condition", condition.as_str());
    }
    group
}
