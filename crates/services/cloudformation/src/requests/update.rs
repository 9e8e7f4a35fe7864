//! `UpdateStack`.

use super::{Begin, actor, begin, given, is_repeated, on_failure};
use crate::changes;
use crate::core::{Core, Found};
use crate::events;
use crate::keys;
use crate::names::StackId;
use crate::prepare::{self, Wanted};
use crate::record::operation::OnFailure;
use crate::record::{self, Goal, Phase, Spec, Stack};
use crate::refusal::{self, validation};
use crate::stack_policy;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use aws_api::cloudformation::StackStatus;
use foundation::Caller;
use std::sync::Arc;
use store::{Batch, Check};

/// What AWS says where nothing would change.
pub(crate) const NO_UPDATES: &str = "No updates are to be performed.";

/// Updates a stack; its operation is under way when this returns.
pub(crate) async fn update(
    core: &Arc<Core>,
    caller: &Caller,
    input: api::UpdateStackInput,
) -> Result<api::UpdateStackOutput, ApiError> {
    let (token, role) = (given(input.client_request_token), given(input.role_arn));
    let actor = actor(caller)?;
    let policy =
        stack_policy::given(core, caller, input.stack_policy_body, input.stack_policy_url).await?;
    let (body, url) = (input.stack_policy_during_update_body, input.stack_policy_during_update_url);
    let during = stack_policy::given(core, caller, body, url).await?;
    let on_failure = on_failure(input.disable_rollback);
    let wanted = Wanted {
        body: input.template_body,
        url: given(input.template_url),
        use_previous: input.use_previous_template == Some(true),
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
        let found = core.live(caller, &input.stack_name).await?;
        if is_repeated(&found.stack, token.as_deref(), "UpdateStack")? {
            return Ok(output(&found.stack));
        }
        check_state(&found.stack, on_failure)?;
        let wanted = wanted.clone();
        let Some((spec, resources)) = core.standing(&found.stack).await? else {
            return Err(refusal::state(&found.stack.id, &found.stack.status, "updated"));
        };
        let id = found.stack.id.clone();
        let standing = Some((&spec, &resources));
        let prepared = prepare::prepare(core, caller, &id, standing, wanted).await?;
        let stable = found.stack.status != StackStatus::UpdateFailed
            && found.stack.status != StackStatus::CreateFailed;
        let same = changes::is_same(core, &found.stack, &resources, &prepared).await?;
        if stable && same && policy.is_none() {
            return Err(validation(NO_UPDATES));
        }
        let Found { mut stack, entry } = found;
        let mut batch = Batch::new().check(Check::Version(entry.key, entry.version));
        batch = prepare::keep(&id, &prepared, batch);
        let what = Begin {
            goal: Goal::Update,
            phase: Phase::Forward,
            spec: Some(prepared.spec.clone()),
            role: role.clone(),
            token: token.as_deref(),
            on_failure,
            operation: "UpdateStack",
        };
        stack.disable_rollback = on_failure == OnFailure::Nothing;
        stack.retain_except_on_create = input.retain_except_on_create == Some(true);
        if policy.is_some() {
            stack.policy = policy.clone();
        }
        batch = start(core, &mut stack, actor.clone(), what, during.clone(), batch);
        if core.commit(batch).await? {
            return Ok(output(&stack));
        }
    }
}

/// Brings a nested stack back to what it was before its last update.
pub(crate) async fn restore(
    core: &Arc<Core>,
    caller: &Caller,
    id: &StackId,
    token: &str,
) -> Result<(), ApiError> {
    let actor = actor(caller)?;
    loop {
        let Found { mut stack, entry } = core.live(caller, &id.to_string()).await?;
        if is_repeated(&stack, Some(token), "UpdateStack")? {
            return Ok(());
        }
        check_state(&stack, OnFailure::Rollback)?;
        let what = Begin {
            goal: Goal::Update,
            phase: Phase::Forward,
            spec: stack.former.clone(),
            role: None,
            token: Some(token),
            on_failure: OnFailure::Rollback,
            operation: "UpdateStack",
        };
        let batch = Batch::new().check(Check::Version(entry.key, entry.version));
        let batch = start(core, &mut stack, actor.clone(), what, None, batch);
        if core.commit(batch).await? {
            return Ok(());
        }
    }
}

/// Begins an update: what `UpdateStack` and a change set have in common.
pub(super) fn start(
    core: &Core,
    stack: &mut Stack,
    actor: record::Actor,
    what: Begin<'_>,
    during: Option<String>,
    batch: Batch,
) -> Batch {
    let id = stack.id.clone();
    let held: Option<Spec> = what.spec.clone();
    let mut batch = begin(core, actor, stack, what, batch);
    if let Some(spec) = held {
        batch = prepare::hold(&id, &spec, batch);
    }
    if let Some(operation) = &mut stack.operation {
        operation.policy = during;
    }
    stack.updated_ms = Some(core.now_ms());
    let why = Some("User Initiated".to_owned());
    let status = StackStatus::UpdateInProgress;
    batch = events::stack_status(batch, &core.ambient, stack, status, why);
    // Other change sets were made for what stood before.
    batch.delete_range(keys::change_sets(&id)).put(keys::stack(&id), record::encode(stack))
}

/// Whether the stack can be updated as it is.
pub(super) fn check_state(stack: &Stack, on_failure: OnFailure) -> Result<(), ApiError> {
    match stack.status {
        StackStatus::CreateComplete
        | StackStatus::UpdateComplete
        | StackStatus::UpdateRollbackComplete
        | StackStatus::UpdateFailed => Ok(()),
        // There is nothing that it could be rolled back to.
        StackStatus::CreateFailed if on_failure == OnFailure::Nothing => Ok(()),
        _ => Err(refusal::state(&stack.id, &stack.status, "updated")),
    }
}

fn output(stack: &Stack) -> api::UpdateStackOutput {
    api::UpdateStackOutput {
        stack_id: Some(stack.id.to_string()),
        operation_id: stack.operation.as_ref().map(|operation| operation.id.clone()),
    }
}
