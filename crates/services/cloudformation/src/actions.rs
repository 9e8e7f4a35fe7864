//! Which IAM action on which stack each operation is («Actions, resources, and condition keys for
//! AWS CloudFormation», Service Authorization Reference).

use crate::names::policy_arn;
use async_trait::async_trait;
use aws_api::cloudformation::{CloudformationInput as Input, Tag};
use aws_api::{Access, ApiError};
use foundation::access::Ask;
use foundation::{Arn, Caller};

/// The table of actions.
#[derive(Debug)]
pub struct Actions;

#[async_trait]
impl Access<Input> for Actions {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        Ok(asks(caller, input))
    }
}

fn asks(caller: &Caller, input: &Input) -> Vec<Ask> {
    let on = |action, name: &str| Ask::new(action, policy_arn(caller, name));
    let maybe = |action, name: &Option<String>| match name {
        Some(name) if !name.is_empty() => on(action, name),
        _ => Ask::new(action, "*"),
    };
    // A change set that is named by its ARN may come without its stack.
    let set = |action, stack: &Option<String>, name: &str| {
        let stack = stack.as_ref().filter(|stack| !stack.is_empty());
        let resource = match (stack, Arn::parse(name)) {
            (Some(stack), _) => policy_arn(caller, stack),
            (None, Ok(_)) => name.to_owned(),
            (None, Err(_)) => "*".to_owned(),
        };
        let name = name.split('/').nth(1).filter(|_| name.starts_with("arn:")).unwrap_or(name);
        key(Ask::new(action, resource), "cloudformation:ChangeSetName", Some(name))
    };
    let one = match input {
        Input::CancelUpdateStack(i) => on("cloudformation:CancelUpdateStack", &i.stack_name),
        Input::ContinueUpdateRollback(i) => {
            let ask = on("cloudformation:ContinueUpdateRollback", &i.stack_name);
            return with_role(ask, &i.role_arn);
        }
        Input::CreateChangeSet(i) => {
            let ask = on("cloudformation:CreateChangeSet", &i.stack_name);
            let ask = key(ask, "cloudformation:ChangeSetName", Some(&i.change_set_name));
            let ask = key(ask, "cloudformation:TemplateUrl", i.template_url.as_deref());
            return with_role(tagged(types(ask, &i.resource_types), &i.tags), &i.role_arn);
        }
        Input::CreateStack(i) => {
            let ask = on("cloudformation:CreateStack", &i.stack_name);
            let ask = key(ask, "cloudformation:TemplateUrl", i.template_url.as_deref());
            let ask = key(ask, "cloudformation:StackPolicyUrl", i.stack_policy_url.as_deref());
            return with_role(tagged(types(ask, &i.resource_types), &i.tags), &i.role_arn);
        }
        Input::DeleteChangeSet(i) => {
            set("cloudformation:DeleteChangeSet", &i.stack_name, &i.change_set_name)
        }
        Input::DeleteStack(i) => {
            return with_role(on("cloudformation:DeleteStack", &i.stack_name), &i.role_arn);
        }
        Input::DescribeAccountLimits(_) => Ask::new("cloudformation:DescribeAccountLimits", "*"),
        Input::DescribeChangeSet(i) => {
            set("cloudformation:DescribeChangeSet", &i.stack_name, &i.change_set_name)
        }
        Input::DescribeStackDriftDetectionStatus(_) => {
            Ask::new("cloudformation:DescribeStackDriftDetectionStatus", "*")
        }
        Input::DescribeStackEvents(i) => on("cloudformation:DescribeStackEvents", &i.stack_name),
        Input::DescribeStackResource(i) => {
            on("cloudformation:DescribeStackResource", &i.stack_name)
        }
        Input::DescribeStackResourceDrifts(i) => {
            on("cloudformation:DescribeStackResourceDrifts", &i.stack_name)
        }
        Input::DescribeStackResources(i) => {
            maybe("cloudformation:DescribeStackResources", &i.stack_name)
        }
        Input::DescribeStacks(i) => maybe("cloudformation:DescribeStacks", &i.stack_name),
        Input::DetectStackDrift(i) => on("cloudformation:DetectStackDrift", &i.stack_name),
        Input::DetectStackResourceDrift(i) => {
            on("cloudformation:DetectStackResourceDrift", &i.stack_name)
        }
        Input::ExecuteChangeSet(i) => {
            set("cloudformation:ExecuteChangeSet", &i.stack_name, &i.change_set_name)
        }
        Input::GetStackPolicy(i) => on("cloudformation:GetStackPolicy", &i.stack_name),
        Input::GetTemplate(i) => maybe("cloudformation:GetTemplate", &i.stack_name),
        Input::GetTemplateSummary(i) => {
            let ask = maybe("cloudformation:GetTemplateSummary", &i.stack_name);
            key(ask, "cloudformation:TemplateUrl", i.template_url.as_deref())
        }
        Input::ListChangeSets(i) => on("cloudformation:ListChangeSets", &i.stack_name),
        Input::ListExports(_) => Ask::new("cloudformation:ListExports", "*"),
        Input::ListImports(_) => Ask::new("cloudformation:ListImports", "*"),
        Input::ListStackResources(i) => on("cloudformation:ListStackResources", &i.stack_name),
        Input::ListStacks(_) => Ask::new("cloudformation:ListStacks", "*"),
        Input::RollbackStack(i) => {
            return with_role(on("cloudformation:RollbackStack", &i.stack_name), &i.role_arn);
        }
        Input::SetStackPolicy(i) => {
            let ask = on("cloudformation:SetStackPolicy", &i.stack_name);
            key(ask, "cloudformation:StackPolicyUrl", i.stack_policy_url.as_deref())
        }
        Input::SignalResource(i) => on("cloudformation:SignalResource", &i.stack_name),
        Input::UpdateStack(i) => {
            let ask = on("cloudformation:UpdateStack", &i.stack_name);
            let ask = key(ask, "cloudformation:TemplateUrl", i.template_url.as_deref());
            let ask = key(ask, "cloudformation:StackPolicyUrl", i.stack_policy_url.as_deref());
            return with_role(tagged(types(ask, &i.resource_types), &i.tags), &i.role_arn);
        }
        Input::UpdateTerminationProtection(i) => {
            on("cloudformation:UpdateTerminationProtection", &i.stack_name)
        }
        Input::ValidateTemplate(i) => {
            let ask = Ask::new("cloudformation:ValidateTemplate", "*");
            key(ask, "cloudformation:TemplateUrl", i.template_url.as_deref())
        }
    };
    vec![one]
}

fn key(ask: Ask, name: &'static str, value: Option<&str>) -> Ask {
    match value {
        Some(value) => ask.with(name, vec![value.to_owned()]),
        None => ask,
    }
}

fn types(ask: Ask, types: &Option<Vec<String>>) -> Ask {
    match types {
        Some(types) => ask.with("cloudformation:ResourceTypes", types.clone()),
        None => ask,
    }
}

/// The tags in a request, for policies to see.
fn tagged(ask: Ask, tags: &Option<Vec<Tag>>) -> Ask {
    let Some(tags) = tags else { return ask };
    let ask = ask.with("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
    tags.iter().fold(ask, |ask, tag| {
        ask.with(format!("aws:RequestTag/{}", tag.key), vec![tag.value.clone()])
    })
}

/// Who hands a role over must be allowed to.
fn with_role(ask: Ask, role: &Option<String>) -> Vec<Ask> {
    let Some(role) = role.as_ref().filter(|role| !role.is_empty()) else { return vec![ask] };
    let ask = ask.with("cloudformation:RoleArn", vec![role.clone()]);
    let pass = Ask::new("iam:PassRole", role.clone())
        .with("iam:PassedToService", vec!["cloudformation.amazonaws.com".to_owned()]);
    vec![ask, pass]
}
