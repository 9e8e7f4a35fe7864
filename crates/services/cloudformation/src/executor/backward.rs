//! Restores what an update has changed, to the byte.

use super::run::Run;
use crate::record::{Before, Doomed, Made, Phase, Resource, StepKind};
use aws_api::cloudformation::{ResourceStatus, StackStatus};

/// What is to be done with a resource that was touched.
enum Undo {
    /// What was made is left over; nothing was there before.
    Discard,
    /// What was made in its place is left over.
    SwapBack,
    /// The resource itself has nothing to be restored.
    Forget,
    /// The resource is changed back.
    Restore,
}

impl Run {
    pub(super) fn backward(&mut self) {
        let touched: Vec<String> = self
            .resources
            .values()
            .filter(|one| one.before != Before::Untouched && one.step.is_none())
            .filter(|one| !self.operation().failed.contains(&one.logical_id))
            .map(|one| one.logical_id.clone())
            .collect();
        let failing = !self.operation().failed.is_empty();
        for logical_id in &touched {
            if self.may_be_restored(logical_id) && (self.has_room() || failing) {
                self.undo(logical_id, failing);
            }
        }
        let left = self.resources.values().any(|one| one.before != Before::Untouched);
        if self.steps() > 0 || self.may_go_on(failing) {
            return;
        }
        if failing {
            self.rollback_failed();
        } else if !left {
            self.restored();
        }
    }

    /// Whether something can still be restored now.
    fn may_go_on(&self, failing: bool) -> bool {
        !failing
            && self
                .resources
                .values()
                .any(|one| one.before != Before::Untouched && self.may_be_restored(&one.logical_id))
    }

    /// Whether all that it needs has been restored.
    fn may_be_restored(&self, logical_id: &str) -> bool {
        let Some(resource) = self.resources.get(logical_id) else { return false };
        let Before::Was(before) = &resource.before else { return true };
        before.dependencies.iter().all(|other| {
            let other = self.resources.get(other);
            // What is in a circle with it, by two templates, is not waited for.
            other.is_none_or(|other| match &other.before {
                Before::Untouched | Before::Absent => true,
                Before::Was(was) => was.dependencies.iter().any(|back| back == logical_id),
            })
        })
    }

    fn undo(&mut self, logical_id: &str, failing: bool) {
        let Some(resource) = self.resources.get(logical_id) else { return };
        let skipped = self.operation().skip.iter().any(|skip| skip == logical_id);
        let undo = how(resource);
        if failing && matches!(undo, Undo::Restore) {
            return;
        }
        let retain_new = self.operation().retain_except_on_create;
        match undo {
            Undo::Discard => {
                let Some(resource) = self.resource_mut(logical_id) else { return };
                if let Some(made) = resource.current.take() {
                    let retained = is_retained(&made) && !retain_new;
                    resource.doomed.push(Doomed { made, retained, attempts: 0 });
                }
                resource.before = Before::Untouched;
            }
            Undo::SwapBack | Undo::Forget => self.swap_back(logical_id),
            Undo::Restore if skipped => {
                self.swap_back(logical_id);
                self.status(logical_id, ResourceStatus::UpdateComplete, None, None);
            }
            Undo::Restore => self.start(logical_id, StepKind::Restore, None),
        }
    }

    fn swap_back(&mut self, logical_id: &str) {
        let Some(resource) = self.resource_mut(logical_id) else { return };
        let Before::Was(before) = std::mem::replace(&mut resource.before, Before::Untouched) else {
            return;
        };
        let physical_id = before.physical_id.clone();
        let was = resource.current.replace(*before);
        resource.physical_id = Some(physical_id.clone());
        if let Some(made) = was.filter(|was| was.physical_id != physical_id) {
            resource.doomed.push(Doomed { made, retained: false, attempts: 0 });
            self.status(logical_id, ResourceStatus::UpdateComplete, None, None);
        } else if self.resources.get(logical_id).is_some_and(is_failed) {
            self.status(logical_id, ResourceStatus::UpdateComplete, None, None);
        }
    }

    fn rollback_failed(&mut self) {
        let failed = crate::refusal::listed(&self.operation().failed);
        let reason = format!("The following resource(s) failed to update: {failed}. ");
        self.stack_status(StackStatus::UpdateRollbackFailed, Some(reason));
        self.end();
    }

    fn restored(&mut self) {
        // Those that failed before anything was done to them.
        let failed: Vec<String> = self
            .resources
            .values()
            .filter(|one| is_failed(one) && one.current.is_some())
            .map(|one| one.logical_id.clone())
            .collect();
        for logical_id in failed {
            self.status(&logical_id, ResourceStatus::UpdateComplete, None, None);
        }
        let status = StackStatus::UpdateRollbackCompleteCleanupInProgress;
        self.stack_status(status, None);
        self.operation_mut().phase = Phase::Cleanup;
    }
}

fn is_failed(resource: &Resource) -> bool {
    resource.status == ResourceStatus::UpdateFailed
}

/// Whether it is left alone when it leaves the stack that made it.
pub(super) fn is_retained(made: &Made) -> bool {
    made.deletion_policy.as_deref() == Some("Retain")
}

fn how(resource: &Resource) -> Undo {
    match (&resource.before, &resource.current) {
        (Before::Was(before), Some(current)) => {
            if current.physical_id != before.physical_id && !crate::own::is_custom(&resource.kind) {
                Undo::SwapBack
            } else if current.made_by == before.made_by {
                // Only what the resource does not know of was changed.
                Undo::Forget
            } else {
                Undo::Restore
            }
        }
        (Before::Was(_), None) => Undo::SwapBack,
        _ => Undo::Discard,
    }
}
