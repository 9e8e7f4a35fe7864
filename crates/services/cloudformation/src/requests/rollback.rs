//! `ContinueUpdateRollback`, `RollbackStack`, `CancelUpdateStack`: operations that take up or stop
//! others.

use super::{Begin, actor, begin, given, is_repeated};
use crate::core::Found;
use crate::events;
use crate::patience;
use crate::record::operation::OnFailure;
use crate::record::{self, Goal, Phase, Stack};
use crate::refusal::{self, validation};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use aws_api::cloudformation::{ResourceStatus, StackStatus};
use foundation::Caller;
use store::{Batch, Check};

/// A request that undoes what has stopped half-way.
struct Undo<'a> {
    name: &'a str,
    operation: &'static str,
    role: Option<String>,
    token: Option<String>,
    skip: Vec<String>,
    retain_except_on_create: Option<bool>,
}

impl Room {
    pub(crate) async fn continue_update_rollback(
        &self,
        caller: &Caller,
        input: api::ContinueUpdateRollbackInput,
    ) -> Result<api::ContinueUpdateRollbackOutput, ApiError> {
        let undo = Undo {
            name: &input.stack_name,
            operation: "ContinueUpdateRollback",
            role: given(input.role_arn),
            token: given(input.client_request_token),
            skip: input.resources_to_skip.unwrap_or_default(),
            retain_except_on_create: None,
        };
        let only = |stack: &Stack| match stack.status {
            StackStatus::UpdateRollbackFailed => Ok(()),
            _ => Err(validation(format!(
                "Stack:{} is in {} state and can not continue rollback.",
                stack.id, stack.status
            ))),
        };
        self.undo(caller, undo, only).await?;
        Ok(api::ContinueUpdateRollbackOutput::default())
    }

    pub(crate) async fn rollback_stack(
        &self,
        caller: &Caller,
        input: api::RollbackStackInput,
    ) -> Result<api::RollbackStackOutput, ApiError> {
        let undo = Undo {
            name: &input.stack_name,
            operation: "RollbackStack",
            role: given(input.role_arn),
            token: given(input.client_request_token),
            skip: Vec::new(),
            retain_except_on_create: input.retain_except_on_create,
        };
        let only = |stack: &Stack| match stack.status {
            StackStatus::CreateFailed | StackStatus::UpdateFailed => Ok(()),
            _ => Err(refusal::state(&stack.id, &stack.status, "rolled back")),
        };
        let stack = self.undo(caller, undo, only).await?;
        Ok(api::RollbackStackOutput {
            stack_id: Some(stack.id.to_string()),
            operation_id: stack.operation.map(|operation| operation.id),
        })
    }

    async fn undo(
        &self,
        caller: &Caller,
        undo: Undo<'_>,
        check: impl Fn(&Stack) -> Result<(), ApiError>,
    ) -> Result<Stack, ApiError> {
        let actor = actor(caller)?;
        loop {
            let Found { mut stack, entry } = self.core.live(caller, undo.name).await?;
            if is_repeated(&stack, undo.token.as_deref(), undo.operation)? {
                return Ok(stack);
            }
            check(&stack)?;
            for skip in &undo.skip {
                let resource = self.standing_resource(&stack.id, skip).await?;
                if resource.status != ResourceStatus::UpdateFailed {
                    return Err(validation(format!(
                        "Resource [{skip}] is not in the UPDATE_FAILED state and cannot be skipped"
                    )));
                }
            }
            let create = stack.status == StackStatus::CreateFailed;
            let (goal, phase, status) = match create {
                true => (Goal::Create, Phase::Removal, StackStatus::RollbackInProgress),
                false => (Goal::Update, Phase::Backward, StackStatus::UpdateRollbackInProgress),
            };
            let batch = Batch::new().check(Check::Version(entry.key.clone(), entry.version));
            let what = Begin {
                goal,
                phase,
                spec: None,
                role: undo.role.clone(),
                token: undo.token.as_deref(),
                on_failure: OnFailure::Rollback,
                operation: undo.operation,
            };
            let mut batch = begin(&self.core, actor.clone(), &mut stack, what, batch);
            if let Some(operation) = &mut stack.operation {
                operation.rolling_back = true;
                operation.skip = undo.skip.clone();
                if let Some(retain) = undo.retain_except_on_create {
                    operation.retain_except_on_create = retain;
                }
            }
            let why = Some("User Initiated".to_owned());
            batch = events::stack_status(batch, &self.core.ambient, &mut stack, status, why);
            if self.core.commit(batch.put(entry.key, record::encode(&stack))).await? {
                patience::settled(&self.core, &stack.id).await;
                return Ok(stack);
            }
        }
    }

    pub(crate) async fn cancel_update_stack(
        &self,
        caller: &Caller,
        input: api::CancelUpdateStackInput,
    ) -> Result<api::CancelUpdateStackOutput, ApiError> {
        let found = self.core.live(caller, &input.stack_name).await?;
        let cancel = |stack: &mut Stack, batch| {
            if stack.status != StackStatus::UpdateInProgress {
                return Err(validation(format!(
                    "CancelUpdateStack cannot be called from current stack status {}",
                    stack.status
                )));
            }
            if let Some(operation) = &mut stack.operation {
                operation.cancelled = true;
            }
            Ok((batch, ()))
        };
        self.core.change_stack(found.entry.key, cancel).await?;
        Ok(api::CancelUpdateStackOutput::default())
    }
}
