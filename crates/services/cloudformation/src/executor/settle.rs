//! What became of a step, for the resource and the operation.

use super::journal::initiated;
use super::run::Run;
use super::step::Outcome;
use crate::keys;
use crate::own;
use crate::record::{Before, Doomed, Goal, Journal, Made, Phase, Step, StepKind};
use aws_api::cloudformation::ResourceStatus;
use resource::{Failure, HandlerErrorCode};
use store::{Batch, StoreError};

/// What is said of a resource that AWS would import.
const NOT_IMPORTED: &str =
    " Millstream does not import existing resources yet (ImportExistingResources).";

/// How often something left over is tried to be deleted.
const CLEANUP_ATTEMPTS: u32 = 3;

impl Run {
    /// Takes the result of the resource's step.
    pub(super) async fn settle(
        &mut self,
        logical_id: &str,
        outcome: Outcome,
    ) -> Result<(), StoreError> {
        let Some(resource) = self.resources.get(logical_id).cloned() else { return Ok(()) };
        let Some(step) = resource.step.clone() else { return Ok(()) };
        if matches!(outcome, Outcome::Cancelled) {
            // Behind whatever the step was committing when it was stopped.
            let id = &self.stack.id;
            let barrier = Batch::new().fence(&self.lease).put(keys::work(id), id.to_string());
            self.core.store.commit(barrier).await?.committed().ok();
        }
        let journal = self.journal(&resource).await?;
        if journal.is_some() {
            let key = keys::journal(&self.stack.id, logical_id);
            self.batch = std::mem::take(&mut self.batch).delete(key);
        }
        if let Some(resource) = self.resource_mut(logical_id) {
            resource.step = None;
        }
        match outcome {
            Outcome::Made(built) => self.made(logical_id, step, built, journal.as_ref()),
            Outcome::Deleted => self.deleted(logical_id, step.kind),
            Outcome::Failed(failure) => {
                let mut reason = reason(&resource.kind, &step, &failure);
                let importing =
                    self.operation().spec.as_ref().is_some_and(|spec| spec.import_existing);
                if importing && failure.code == HandlerErrorCode::AlreadyExists {
                    reason.push_str(NOT_IMPORTED);
                }
                self.not_done(logical_id, step, journal, reason);
            }
            Outcome::Cancelled => {
                let reason = match step.kind {
                    StepKind::Create => "Resource creation cancelled",
                    _ => "Resource update cancelled",
                };
                self.not_done(logical_id, step, journal, reason.to_owned());
            }
        }
        Ok(())
    }

    fn made(
        &mut self,
        logical_id: &str,
        step: Step,
        built: resource::Made,
        journal: Option<&Journal>,
    ) {
        let told = journal.and_then(|journal| journal.physical_id.as_deref());
        if matches!(step.kind, StepKind::Create | StepKind::Replace)
            && told != Some(&built.physical_id)
            && let Some(resource) = self.resources.get(logical_id)
        {
            let (mut resource, batch) = (resource.clone(), std::mem::take(&mut self.batch));
            resource.step = Some(step.clone());
            let (core, stack, id) = (&self.core, &self.stack, &built.physical_id);
            self.batch = initiated(batch, core, stack, &resource, step.kind, id);
        }
        let (number, kind) =
            (self.operation().number, self.core.type_of(&self.kind_of(logical_id)));
        let definition = kind.map(|kind| kind.definition());
        let undone = self.is_undone() && step.kind != StepKind::Restore;
        let forward = self.operation().phase == Phase::Forward;
        let Some(resource) = self.resource_mut(logical_id) else { return };
        let wanted = match (step.kind, &resource.before) {
            (StepKind::Restore, Before::Was(before)) => Some((**before).clone()),
            _ => step.wanted,
        };
        let Some(wanted) = wanted else { return };
        // What only the making tells is kept when the same resource is updated.
        let attributes = match (definition, &resource.current, step.kind) {
            (Some(definition), Some(current), StepKind::Update | StepKind::Restore) => {
                definition.attributes_after(&current.attributes, built.attributes)
            }
            _ => built.attributes,
        };
        let made = Made { physical_id: built.physical_id.clone(), attributes, ..wanted };
        let was = resource.current.replace(made);
        if let Some(was) = was.filter(|was| was.physical_id != built.physical_id) {
            // What stood when the operation began is kept until it has succeeded.
            let kept = matches!(&resource.before, Before::Was(before)
                if before.physical_id == was.physical_id && step.kind != StepKind::Restore);
            if !kept {
                resource.doomed.push(Doomed { made: was, retained: false, attempts: 0 });
            }
        }
        resource.physical_id = Some(built.physical_id);
        if step.kind == StepKind::Restore {
            resource.before = Before::Untouched;
        }
        if forward {
            resource.done = number;
        }
        let (status, reason) = match (step.kind, undone) {
            (StepKind::Create, false) => (ResourceStatus::CreateComplete, None),
            (StepKind::Create, true) => {
                (ResourceStatus::CreateFailed, Some("Resource creation cancelled".to_owned()))
            }
            (_, false) => (ResourceStatus::UpdateComplete, None),
            (_, true) => {
                (ResourceStatus::UpdateFailed, Some("Resource update cancelled".to_owned()))
            }
        };
        if undone {
            self.fail(logical_id);
        }
        let shown = self.shown(logical_id);
        self.status(logical_id, status, reason, shown.as_deref());
    }

    fn kind_of(&self, logical_id: &str) -> String {
        self.resources.get(logical_id).map(|one| one.kind.clone()).unwrap_or_default()
    }

    fn shown(&self, logical_id: &str) -> Option<String> {
        let made = self.resources.get(logical_id)?.current.as_ref()?;
        Some(made.shown.to_string())
    }

    fn fail(&mut self, logical_id: &str) {
        if !self.operation().failed.iter().any(|failed| failed == logical_id) {
            self.operation_mut().failed.push(logical_id.to_owned());
        }
    }

    fn not_done(&mut self, logical_id: &str, step: Step, journal: Option<Journal>, reason: String) {
        // A function that was called and did not answer may have made something all the same.
        let custom = self.resources.get(logical_id).is_some_and(|one| own::is_custom(&one.kind));
        let remembered = journal.and_then(|journal| {
            let note = journal.note.filter(|_| custom && step.kind == StepKind::Create);
            journal.physical_id.or_else(|| own::assumed_id(&note?))
        });
        let Some(resource) = self.resource_mut(logical_id) else { return };
        let shown = step.wanted.as_ref().map(|made| made.shown.to_string());
        let status = match step.kind {
            StepKind::Create => {
                if let (Some(id), Some(wanted)) = (remembered, step.wanted) {
                    resource.physical_id = Some(id.clone());
                    resource.current = Some(Made { physical_id: id, ..wanted });
                }
                ResourceStatus::CreateFailed
            }
            StepKind::Replace => {
                if let (Some(id), Some(wanted)) = (remembered, step.wanted) {
                    let made = Made { physical_id: id, ..wanted };
                    resource.doomed.push(Doomed { made, retained: false, attempts: 0 });
                }
                ResourceStatus::UpdateFailed
            }
            StepKind::Update => {
                // How far it came is not known: what is restored is restored from there.
                if let (Some(current), Some(wanted)) = (resource.current.take(), step.wanted) {
                    let physical_id = remembered.unwrap_or(current.physical_id);
                    let attributes = current.attributes;
                    resource.current = Some(Made { physical_id, attributes, ..wanted });
                }
                ResourceStatus::UpdateFailed
            }
            StepKind::Restore => ResourceStatus::UpdateFailed,
            StepKind::Delete => return self.not_deleted(logical_id, reason),
            StepKind::DeleteDoomed => return self.doomed_stays(logical_id, &reason),
        };
        // Where everything is deleted, it is all the same what was not made.
        if self.operation().phase != Phase::Removal {
            self.fail(logical_id);
        }
        self.status(logical_id, status, Some(reason), shown.as_deref());
    }

    fn deleted(&mut self, logical_id: &str, kind: StepKind) {
        let Some(resource) = self.resource_mut(logical_id) else { return };
        if kind == StepKind::DeleteDoomed {
            let gone = resource.doomed.pop();
            if resource.current.is_some() {
                let id = gone.map(|doomed| doomed.made.physical_id);
                self.event(logical_id, id.as_deref(), ResourceStatus::DeleteComplete, None);
                return;
            }
        } else {
            resource.current = None;
        }
        self.status(logical_id, ResourceStatus::DeleteComplete, None, None);
    }

    fn not_deleted(&mut self, logical_id: &str, reason: String) {
        if self.operation().force {
            if let Some(resource) = self.resource_mut(logical_id) {
                resource.current = None;
            }
            self.status(logical_id, ResourceStatus::DeleteSkipped, Some(reason), None);
            return;
        }
        self.fail(logical_id);
        self.status(logical_id, ResourceStatus::DeleteFailed, Some(reason), None);
    }

    fn doomed_stays(&mut self, logical_id: &str, reason: &str) {
        let (cleanup, force) = (self.operation().phase == Phase::Cleanup, self.operation().force);
        let Some(resource) = self.resource_mut(logical_id) else { return };
        let Some(doomed) = resource.doomed.last_mut() else { return };
        doomed.attempts += 1;
        let id = doomed.made.physical_id.clone();
        let given_up = force || cleanup && doomed.attempts >= CLEANUP_ATTEMPTS;
        if given_up {
            resource.doomed.pop();
        }
        let status = ResourceStatus::DeleteFailed;
        self.event(logical_id, Some(&id), status, Some(reason));
        if !cleanup && !force {
            self.fail(logical_id);
        }
    }

    /// Whether the operation makes the stack.
    pub(super) fn is_creation(&self) -> bool {
        self.operation().goal == Goal::Create
    }
}

/// Why a step failed, as events say it.
fn reason(kind: &str, step: &Step, failure: &Failure) -> String {
    if own::is_own(kind) {
        return failure.message.clone();
    }
    let (message, token, code) = (&failure.message, &step.token, failure.code);
    format!(
        "Resource handler returned message: \"{message}\" (RequestToken: {token}, \
         HandlerErrorCode: {code:?})"
    )
}
