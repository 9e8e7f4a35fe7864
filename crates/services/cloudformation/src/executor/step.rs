//! One step on one resource, by its type.

use crate::core::Core;
use crate::record::{Before, Journal, Made, Operation, Resource, Stack, StepKind};
use foundation::access::{AssumeRefused, Assumer};
use foundation::{Caller, Region, Source};
use resource::{Earlier, Failure, HandlerErrorCode, ResourceType, Work};
use std::sync::Arc;

/// The principal that stacks act through, and as.
pub(crate) const PRINCIPAL: &str = "cloudformation.amazonaws.com";

/// What became of a step.
#[derive(Debug)]
pub(super) enum Outcome {
    /// It is made, or changed.
    Made(resource::Made),
    /// It is gone.
    Deleted,
    /// It is not done.
    Failed(Failure),
    /// It was stopped.
    Cancelled,
}

/// Whose rights count for a step: the role's, where there is one, or those of who asked.
pub(crate) async fn caller(
    core: &Core,
    operation: &Operation,
    stack: &Stack,
) -> Result<Caller, Failure> {
    let region: &Region = &stack.id.region;
    let now = core.ambient.now();
    let base = match &operation.role {
        None => Caller {
            principal: operation.actor.principal(),
            ..Caller::root(stack.id.account, region.clone(), core.ambient.dice.uuid(), now)
        },
        Some(role) => {
            let name = "AWSCloudFormation";
            let source = Source { arn: stack.id.to_string(), account: stack.id.account };
            let by = Assumer::working_for(PRINCIPAL, &source);
            let session = core.roles.caller_for_service(role, by, name, region, now).await;
            session.map_err(|why| refused(role, &why))?
        }
    };
    let request_id = core.ambient.dice.uuid().into();
    Ok(Caller { via: Some(PRINCIPAL), request_id, source_ip: None, ..base })
}

fn refused(role: &str, why: &AssumeRefused) -> Failure {
    match why {
        AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted => Failure::new(
            HandlerErrorCode::AccessDenied,
            format!("Role {role} is invalid or cannot be assumed"),
        ),
        AssumeRefused::Unavailable(why) => {
            Failure::new(HandlerErrorCode::ServiceInternalError, why.clone())
        }
    }
}

/// Does the step that stands on the resource; `resumed` if it may have been begun before.
pub(super) async fn perform(
    core: Arc<Core>,
    stack: Stack,
    resource: Resource,
    resumed: bool,
    journal: Option<Journal>,
    keeper: Arc<dyn resource::Journal>,
) -> Outcome {
    match attempt(&core, &stack, &resource, resumed, journal, keeper).await {
        Ok(outcome) => outcome,
        Err(failure) => Outcome::Failed(failure),
    }
}

async fn attempt(
    core: &Arc<Core>,
    stack: &Stack,
    resource: &Resource,
    resumed: bool,
    journal: Option<Journal>,
    keeper: Arc<dyn resource::Journal>,
) -> Result<Outcome, Failure> {
    let missing = |what: &str| Failure::new(HandlerErrorCode::InternalFailure, what);
    let (Some(step), Some(operation)) = (&resource.step, &stack.operation) else {
        return Err(missing("there is no step"));
    };
    let kind = core.type_of(&resource.kind).ok_or_else(|| missing("the type is not there"))?;
    let tags = match (step.kind, stack.wanted(), &stack.spec) {
        (StepKind::Restore, _, Some(spec)) | (_, Some(spec), _) => spec.tags.clone(),
        _ => Vec::new(),
    };
    let work = Work {
        caller: caller(core, operation, stack).await?,
        stack_id: stack.id.to_string(),
        stack_name: stack.id.name.clone(),
        logical_id: resource.logical_id.clone(),
        token: step.token.clone(),
        tags,
        ambient: core.ambient.clone(),
        earlier: resumed.then(|| Earlier {
            physical_id: journal.as_ref().and_then(|journal| journal.physical_id.clone()),
            note: journal.and_then(|journal| journal.note),
        }),
        journal: keeper,
    };
    do_it(&**kind, &work, resource).await
}

async fn do_it(
    kind: &dyn ResourceType,
    work: &Work,
    resource: &Resource,
) -> Result<Outcome, Failure> {
    let missing = |what: &str| Failure::new(HandlerErrorCode::InternalFailure, what);
    let Some(step) = &resource.step else { return Err(missing("there is no step")) };
    let wanted = || step.wanted.as_ref().ok_or_else(|| missing("nothing is wanted"));
    let current = || resource.current.as_ref().ok_or_else(|| missing("nothing stands"));
    match step.kind {
        StepKind::Create | StepKind::Replace => {
            kind.create(work, &wanted()?.properties).await.map(Outcome::Made)
        }
        StepKind::Update => {
            let (old, new): (&Made, &Made) = (current()?, wanted()?);
            let made = kind.update(work, &old.physical_id, &old.properties, &new.properties).await;
            made.map(Outcome::Made)
        }
        StepKind::Restore => {
            let Before::Was(before) = &resource.before else {
                return Err(missing("nothing was there before"));
            };
            let now = current()?;
            let id = &now.physical_id;
            kind.update(work, id, &now.properties, &before.properties).await.map(Outcome::Made)
        }
        StepKind::Delete | StepKind::DeleteDoomed => {
            let made = match step.kind {
                StepKind::Delete => current()?,
                _ => &resource.doomed.last().ok_or_else(|| missing("nothing is doomed"))?.made,
            };
            kind.delete(work, &made.physical_id, &made.properties).await?;
            Ok(Outcome::Deleted)
        }
    }
}
