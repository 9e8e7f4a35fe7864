//! `CreateStack`.

use super::{Begin, actor, begin, given, is_repeated, on_failure};
use crate::core::Core;
use crate::events;
use crate::keys;
use crate::names::{self, StackId};
use crate::prepare::{self, Wanted};
use crate::record::operation::OnFailure;
use crate::record::{self, Goal, Phase, Stack};
use crate::refusal::{self, validation};
use crate::stack_policy;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use aws_api::cloudformation::StackStatus;
use foundation::Caller;
use std::sync::Arc;
use store::{Batch, Check};

/// The stack that another is nested in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parent {
    pub(crate) parent: Option<String>,
    pub(crate) root: Option<String>,
    /// The UUID that the stack gets.
    pub(crate) uuid: Option<String>,
}

/// Makes a stack; its operation is under way when this returns.
pub(crate) async fn create(
    core: &Arc<Core>,
    caller: &Caller,
    input: api::CreateStackInput,
    parent: Parent,
) -> Result<api::CreateStackOutput, ApiError> {
    names::check_stack(&input.stack_name)?;
    if input.disable_rollback.is_some() && input.on_failure.is_some() {
        return Err(validation("You may not specify both OnFailure and DisableRollback."));
    }
    if let Some(minutes) = input.timeout_in_minutes.filter(|minutes| *minutes < 1) {
        return Err(refusal::constraint(
            &minutes.to_string(),
            "timeoutInMinutes",
            "Member must have value greater than or equal to 1",
        ));
    }
    let on_failure = match &input.on_failure {
        Some(api::OnFailure::DoNothing) => OnFailure::Nothing,
        Some(api::OnFailure::Delete) => OnFailure::Delete,
        Some(_) => OnFailure::Rollback,
        None => on_failure(input.disable_rollback),
    };
    let (token, role) = (given(input.client_request_token), given(input.role_arn));
    let actor = actor(caller)?;
    let body = (input.stack_policy_body, input.stack_policy_url);
    let policy = stack_policy::given(core, caller, body.0, body.1).await?;
    let id = StackId {
        account: caller.account,
        region: caller.region.clone(),
        name: input.stack_name.clone(),
        uuid: parent.uuid.clone().unwrap_or_else(|| core.ambient.dice.uuid()),
    };
    let wanted = Wanted {
        body: input.template_body,
        url: given(input.template_url),
        use_previous: false,
        parameters: input.parameters.unwrap_or_default(),
        capabilities: input.capabilities.unwrap_or_default(),
        tags: input.tags,
        resource_types: input.resource_types,
        notification_arns: input.notification_arns,
        rollback: input.rollback_configuration,
        import_existing: false,
        is_shown: false,
    };
    loop {
        if let Some(found) = core.find(caller, &input.stack_name).await? {
            let stack = found.stack;
            if is_repeated(&stack, token.as_deref(), "CreateStack")? || stack.id == id {
                return Ok(output(&stack));
            }
            let text = format!("Stack [{}] already exists", input.stack_name);
            return Err(api::error::already_exists_exception(text));
        }
        let wanted = wanted.clone();
        let prepared = prepare::prepare(core, caller, &id, None, wanted).await?;
        let now = core.now_ms();
        let mut stack = Stack::new(id.clone(), now, StackStatus::CreateInProgress);
        stack.disable_rollback = on_failure == OnFailure::Nothing;
        stack.timeout_minutes = input.timeout_in_minutes;
        stack.protected = input.enable_termination_protection == Some(true);
        stack.policy = policy.clone();
        stack.retain_except_on_create = input.retain_except_on_create == Some(true);
        (stack.parent, stack.root) = (parent.parent.clone(), parent.root.clone());
        let name = keys::name(&id.account, &id.region, &id.name);
        let mut batch = Batch::new()
            .check(Check::Absent(name.clone()))
            .put(name, id.uuid.clone())
            .put(keys::order(&id, now), "");
        batch = prepare::keep(&id, &prepared, batch);
        batch = prepare::hold(&id, &prepared.spec, batch);
        let what = Begin {
            goal: Goal::Create,
            phase: Phase::Forward,
            spec: Some(prepared.spec.clone()),
            role: role.clone(),
            token: token.as_deref(),
            on_failure,
            operation: "CreateStack",
        };
        batch = begin(core, actor.clone(), &mut stack, what, batch);
        stack.spec = Some(prepared.spec);
        if let (Some(minutes), Some(operation)) = (input.timeout_in_minutes, &mut stack.operation) {
            operation.deadline_ms = Some(now + i64::from(minutes) * 60_000);
        }
        let why = Some("User Initiated".to_owned());
        let status = StackStatus::CreateInProgress;
        batch = events::stack_status(batch, &core.ambient, &mut stack, status, why);
        batch = batch.put(keys::stack(&id), record::encode(&stack));
        if core.commit(batch).await? {
            return Ok(output(&stack));
        }
    }
}

fn output(stack: &Stack) -> api::CreateStackOutput {
    api::CreateStackOutput {
        stack_id: Some(stack.id.to_string()),
        operation_id: stack.operation.as_ref().map(|operation| operation.id.clone()),
    }
}
