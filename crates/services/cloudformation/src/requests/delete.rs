//! `DeleteStack`.

use super::{Begin, actor, begin, given, is_repeated};
use crate::core::{Core, Found};
use crate::events;
use crate::keys;
use crate::names::StackId;
use crate::record::operation::OnFailure;
use crate::record::{self, Goal, Phase, Resource, Stack};
use crate::refusal::{self, validation};
use aws_api::ApiError;
use aws_api::cloudformation as api;
use aws_api::cloudformation::StackStatus;
use foundation::Caller;
use std::sync::Arc;
use store::{Batch, Check};

/// Deletes a stack; one that is not there is deleted.
pub(crate) async fn delete(
    core: &Arc<Core>,
    caller: &Caller,
    input: api::DeleteStackInput,
) -> Result<api::DeleteStackOutput, ApiError> {
    let (token, role) = (given(input.client_request_token), given(input.role_arn));
    let actor = actor(caller)?;
    loop {
        let found = core.find(caller, &input.stack_name).await?;
        let Some(Found { mut stack, entry }) = found.filter(|one| !one.stack.is_deleted()) else {
            return Ok(api::DeleteStackOutput::default());
        };
        if is_repeated(&stack, token.as_deref(), "DeleteStack")?
            || stack.status == StackStatus::DeleteInProgress
        {
            return Ok(api::DeleteStackOutput::default());
        }
        if is_protected(core, &stack).await? {
            return Err(validation(format!(
                "Stack [{}] cannot be deleted while TerminationProtection is enabled",
                input.stack_name
            )));
        }
        match &stack.status {
            StackStatus::CreateInProgress | StackStatus::RollbackInProgress => {}
            status if stack.is_busy() => {
                return Err(refusal::state(&stack.id, status, "deleted"));
            }
            _ => {}
        }
        let retained = input.retain_resources.clone().unwrap_or_default();
        let force = input.deletion_mode == Some(api::DeletionMode::ForceDeleteStack);
        for (set, what) in [(!retained.is_empty(), "RetainResources"), (force, "DeletionMode")] {
            if set && stack.status != StackStatus::DeleteFailed {
                return Err(validation(format!(
                    "Invalid operation on stack [{}]. {what} can be specified only for stacks in \
                     the DELETE_FAILED state",
                    stack.id
                )));
            }
        }
        check_retained(core, &stack, &retained).await?;
        let batch = Batch::new().check(Check::Version(entry.key.clone(), entry.version));
        let what = Begin {
            goal: Goal::Delete,
            phase: Phase::Removal,
            spec: None,
            role: role.clone(),
            token: token.as_deref(),
            on_failure: OnFailure::Nothing,
            operation: "DeleteStack",
        };
        let mut batch = begin(core, actor.clone(), &mut stack, what, batch);
        if let Some(operation) = &mut stack.operation {
            (operation.skip, operation.force) = (retained, force);
        }
        stack.deletion_mode =
            Some(input.deletion_mode.as_ref().map_or("STANDARD", |mode| mode.as_str()).to_owned());
        let why = Some("User Initiated".to_owned());
        let status = StackStatus::DeleteInProgress;
        batch = events::stack_status(batch, &core.ambient, &mut stack, status, why);
        if core.commit(batch.put(entry.key, record::encode(&stack))).await? {
            return Ok(api::DeleteStackOutput::default());
        }
    }
}

async fn check_retained(core: &Core, stack: &Stack, retained: &[String]) -> Result<(), ApiError> {
    for logical_id in retained {
        let key = keys::resource(&stack.id, logical_id);
        let resource: Option<Resource> = core.read(key).await.map_err(refusal::store)?;
        if resource.is_none() {
            let id = &stack.id;
            return Err(validation(format!("Resource {logical_id} does not exist for stack {id}")));
        }
    }
    Ok(())
}

/// Its own protection, or that of the outermost stack, unless that deletes or changes it itself.
async fn is_protected(core: &Core, stack: &Stack) -> Result<bool, ApiError> {
    let Some(root) = stack.root.as_deref().and_then(StackId::parse) else {
        return Ok(stack.protected);
    };
    let root = core.stack_at(keys::stack(&root)).await.map_err(refusal::store)?;
    Ok(root.is_some_and(|root| root.stack.protected && !root.stack.is_busy()))
}
