//! `ExecuteChangeSet`: exactly what the change set shows, or nothing.

use super::{Begin, actor, begin, given, update};
use crate::events;
use crate::keys;
use crate::patience;
use crate::prepare;
use crate::record::operation::OnFailure;
use crate::record::{self, ChangeSet, Goal, Phase};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use aws_api::cloudformation::{ExecutionStatus, StackStatus};
use foundation::Caller;
use store::{Batch, Check};

impl Room {
    pub(crate) async fn execute_change_set(
        &self,
        caller: &Caller,
        input: api::ExecuteChangeSetInput,
    ) -> Result<api::ExecuteChangeSetOutput, ApiError> {
        let actor = actor(caller)?;
        let (name, token) = (given(input.stack_name), given(input.client_request_token));
        loop {
            let found = self.change_set(caller, name.as_deref(), &input.change_set_name).await?;
            let (mut stack, set) = (found.stack, found.set);
            let known = |one: &record::Token| Some(&one.token) == token.as_ref();
            if token.is_some() && stack.tokens.iter().any(known) {
                return Ok(api::ExecuteChangeSetOutput::default());
            }
            if set.execution != ExecutionStatus::Available || set.operations != stack.operations {
                let status = match set.operations == stack.operations {
                    true => set.status.to_string(),
                    false => "OBSOLETE".to_owned(),
                };
                let (id, execution) = (&set.id, &set.execution);
                return Err(api::error::invalid_change_set_status_exception(format!(
                    "ChangeSet [{id}] cannot be executed in its current execution status of \
                     [{execution}] and status of [{status}]"
                )));
            }
            let on_failure = match (input.disable_rollback, set.on_failure) {
                (Some(true), _) => OnFailure::Nothing,
                (_, Some(on_failure)) => on_failure,
                _ => OnFailure::Rollback,
            };
            let mut batch = Batch::new().check(Check::Version(found.key.clone(), found.version));
            stack.change_set = Some(set.id.clone());
            stack.disable_rollback = on_failure == OnFailure::Nothing;
            stack.retain_except_on_create = input.retain_except_on_create == Some(true);
            let what = Begin {
                goal: if set.creates { Goal::Create } else { Goal::Update },
                phase: Phase::Forward,
                spec: Some(set.spec.clone()),
                role: set.role.clone(),
                token: token.as_deref(),
                on_failure,
                operation: "ExecuteChangeSet",
            };
            let id = stack.id.clone();
            if set.creates {
                batch = begin(&self.core, actor.clone(), &mut stack, what, batch);
                batch = prepare::hold(&id, &set.spec, batch);
                stack.spec = Some(set.spec.clone());
                let why = Some("User Initiated".to_owned());
                let status = StackStatus::CreateInProgress;
                let ambient = &self.core.ambient;
                batch = events::stack_status(batch, ambient, &mut stack, status, why);
                batch = batch
                    .delete_range(keys::change_sets(&id))
                    .put(found.key, record::encode(&stack));
            } else {
                batch = update::start(&self.core, &mut stack, actor.clone(), what, None, batch);
            }
            let operations = stack.operations;
            let done = ChangeSet { execution: ExecutionStatus::ExecuteComplete, operations, ..set };
            let key = keys::change_set(&id, &done.name);
            if self.core.commit(batch.put(key, record::encode(&done))).await? {
                patience::settled(&self.core, &id).await;
                return Ok(api::ExecuteChangeSetOutput::default());
            }
        }
    }
}
