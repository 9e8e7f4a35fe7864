//! The role that a function gets where it names none.

use super::{Function, dead_letters, policies};
use crate::made::{self, Made};
use crate::pass::Pass;
use crate::problem::Checked;
use crate::tree::{attribute, branches, is_no_value, is_truthy};
use serde_json::{Value, json};

/// Which role a function has.
pub(super) struct Choice {
    /// The role that is made.
    pub(super) made: Option<Made>,
    /// What stands in the function, where that is not simply the role that is made.
    pub(super) arn: Option<Value>,
}

pub(super) fn make(
    pass: &mut Pass<'_>,
    function: &Function<'_>,
    invoke_policies: Vec<Value>,
) -> Checked<Choice> {
    let id = format!("{}Role", function.id);
    let own = attribute(&id, "Arn");
    let Some(given) = function.properties.get("Role").filter(|role| !role.is_null()) else {
        return Ok(Choice { made: Some(role(pass, function, id, invoke_policies)?), arn: None });
    };
    let Some((condition, then, otherwise)) = branches(given) else {
        return Ok(Choice { made: None, arn: Some(given.clone()) });
    };
    let (condition, arn) = match (is_no_value(then), is_no_value(otherwise)) {
        (false, false) => return Ok(Choice { made: None, arn: Some(given.clone()) }),
        (true, true) => {
            return Ok(Choice {
                made: Some(role(pass, function, id, invoke_policies)?),
                arn: None,
            });
        }
        (true, false) => (condition.clone(), json!({ "Fn::If": [condition, own, otherwise] })),
        (false, true) => {
            let not = pass.negated(condition, "");
            (not.into(), json!({ "Fn::If": [condition, then, own] }))
        }
    };
    let role = role(pass, function, id, invoke_policies)?.attribute("Condition", condition);
    Ok(Choice { made: Some(role), arn: Some(arn) })
}

fn role(
    pass: &mut Pass<'_>,
    function: &Function<'_>,
    id: String,
    invoke_policies: Vec<Value>,
) -> Checked<Made> {
    let managed_arn = |path: &str| -> Value {
        format!("arn:{}:iam::aws:policy/{path}", pass.around.partition).into()
    };
    let mut managed = vec![managed_arn("service-role/AWSLambdaBasicExecutionRole")];
    if function.given("Tracing").is_some_and(|tracing| tracing != "Disabled") {
        managed.push(managed_arn("AWSXrayWriteOnlyAccess"));
    }
    if function.properties.get("VpcConfig").is_some_and(is_truthy) {
        managed.push(managed_arn("service-role/AWSLambdaVPCAccessExecutionRole"));
    }
    let mut inline = Vec::new();
    if let Some(queue) = function.given("DeadLetterQueue") {
        let (kind, arn) = dead_letters(function, queue)?;
        let action = if kind == "SQS" { "sqs:SendMessage" } else { "sns:Publish" };
        inline.push(json!({
            "PolicyName": "DeadLetterQueuePolicy",
            "PolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [{ "Action": action, "Resource": arn, "Effect": "Allow" }],
            },
        }));
    }
    inline.extend(invoke_policies);
    let given = policies::read(function.id, function.properties.get("Policies"))?;
    inline.extend(given.inline(&id));
    for arn in given.managed(pass.around.partition) {
        if !managed.contains(&arn) {
            managed.push(arn);
        }
    }
    let mut role = made::role(id, "lambda.amazonaws.com").attributed(&function.passed);
    role.set_maybe("AssumeRolePolicyDocument", function.given("AssumeRolePolicyDocument").cloned());
    role.set("ManagedPolicyArns", managed);
    if !inline.is_empty() {
        role.set("Policies", inline);
    }
    role.set_maybe("Path", function.given("RolePath").cloned());
    role.set_maybe("PermissionsBoundary", function.given("PermissionsBoundary").cloned());
    role.set("Tags", function.tags());
    Ok(role)
}
