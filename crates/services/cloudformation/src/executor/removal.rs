//! Deletes: what an update has left over, or everything; each resource once nothing needs it.

use super::backward::is_retained;
use super::run::Run;
use crate::record::{Goal, Phase, Resource, StepKind};
use aws_api::cloudformation::ResourceStatus;
use store::StoreError;

impl Run {
    pub(super) async fn removal(&mut self) -> Result<(), StoreError> {
        if self.operation().phase == Phase::Removal && !self.release_exports().await? {
            return Ok(());
        }
        self.stop_making();
        loop {
            let open = self.open();
            let free: Vec<&String> = open.iter().filter(|one| !self.is_needed(one)).collect();
            // What two templates have bound into a circle is taken anyhow.
            let stuck = free.is_empty() && self.steps() == 0 && self.operation().failed.is_empty();
            let next: Vec<String> = match stuck {
                true => open.iter().take(1).cloned().collect(),
                false => free.into_iter().cloned().collect(),
            };
            let mut skipped = false;
            for logical_id in next {
                if self.has_room() {
                    skipped |= self.remove(&logical_id);
                }
            }
            // What was left alone may have freed others.
            if !skipped {
                break;
            }
        }
        if self.steps() == 0 && self.open().iter().all(|one| self.is_needed(one)) {
            self.removed().await?;
        }
        Ok(())
    }

    /// Steps that make something are stopped where they may take long, and waited for otherwise.
    fn stop_making(&mut self) {
        if self.operation().phase == Phase::Removal {
            let making = |one: &&Resource| {
                one.step.as_ref().is_some_and(|step| {
                    !step.cancelled
                        && !matches!(step.kind, StepKind::Delete | StepKind::DeleteDoomed)
                }) && crate::own::is_slow(&one.kind)
            };
            let making: Vec<String> =
                self.resources.values().filter(making).map(|one| one.logical_id.clone()).collect();
            for logical_id in making {
                self.abort(&logical_id);
                if let Some(step) = self.resource_mut(&logical_id).and_then(|one| one.step.as_mut())
                {
                    step.cancelled = true;
                }
            }
        }
    }

    /// What is still to be deleted and not under way; the newest first, where nothing else says.
    fn open(&self) -> Vec<String> {
        let all = self.operation().phase == Phase::Removal;
        self.resources
            .values()
            .filter(|one| one.step.is_none())
            .filter(|one| if all { one.is_there() } else { !one.doomed.is_empty() })
            .filter(|one| !self.operation().failed.contains(&one.logical_id))
            .map(|one| one.logical_id.clone())
            .collect()
    }

    /// Whether something that is to be deleted still needs it.
    fn is_needed(&self, logical_id: &str) -> bool {
        let all = self.operation().phase == Phase::Removal;
        let needs = |one: &Resource| {
            let doomed = one.doomed.iter().map(|doomed| &doomed.made);
            let current = one.current.iter().filter(|_| all);
            let making = one.step.as_ref().and_then(|step| step.wanted.as_ref());
            let mut things = doomed.chain(current).chain(making.filter(|_| all));
            things.any(|made| made.dependencies.iter().any(|other| other == logical_id))
        };
        self.resources.values().any(|one| one.logical_id != logical_id && needs(one))
    }

    /// Begins to delete; `true` if it was left alone instead.
    fn remove(&mut self, logical_id: &str) -> bool {
        let operation = self.operation();
        let skipped = operation.skip.iter().any(|skip| skip == logical_id);
        let (rolling_back, ignore) = (operation.rolling_back, operation.retain_except_on_create);
        let unmade = rolling_back && operation.goal == Goal::Create;
        let Some(resource) = self.resources.get(logical_id) else { return false };
        if let Some(doomed) = resource.doomed.last() {
            if !doomed.retained && !skipped {
                self.start(logical_id, StepKind::DeleteDoomed, None);
                return false;
            }
            let id = doomed.made.physical_id.clone();
            self.event(logical_id, Some(&id), ResourceStatus::DeleteSkipped, None);
            if let Some(resource) = self.resource_mut(logical_id) {
                resource.doomed.pop();
                if resource.current.is_none() {
                    resource.status = ResourceStatus::DeleteSkipped;
                }
            }
            return true;
        }
        let Some(current) = &resource.current else { return false };
        if skipped || is_retained(current) && !(unmade && ignore) || self.is_kept(current, unmade) {
            if let Some(resource) = self.resource_mut(logical_id) {
                resource.current = None;
            }
            self.status(logical_id, ResourceStatus::DeleteSkipped, None, None);
            return true;
        }
        self.start(logical_id, StepKind::Delete, None);
        false
    }

    /// `RetainExceptOnCreate` keeps what was not made just now.
    fn is_kept(&self, made: &crate::record::Made, unmade: bool) -> bool {
        made.deletion_policy.as_deref() == Some("RetainExceptOnCreate") && !unmade
    }
}
