//! Makes and changes what the new template has, each resource as soon as all it needs is there.

use super::run::Run;
use crate::own;
use crate::record::{Before, Goal, Made, Phase, Resource, Step, StepKind};
use crate::stack_policy::{self, Action};
use aws_api::cloudformation::ResourceStatus;
use resource::ResourceType;
use std::collections::BTreeSet;
use std::sync::Arc;
use store::StoreError;
use template::Instance;

/// What is to be done with a resource.
enum Task {
    Create(Made),
    Replace(Made),
    Update(Made),
    /// The same, or differing in what the resource itself does not know of.
    Keep(Made),
}

impl Run {
    pub(super) async fn forward(&mut self) -> Result<(), StoreError> {
        if self.is_failing() {
            self.stop_steps();
            return if self.steps() == 0 { self.failed_forward().await } else { Ok(()) };
        }
        let Some(target) = self.target.take() else {
            let why = self.broken.clone().unwrap_or_else(|| "There is no template".to_owned());
            self.operation_mut().fault = Some(why);
            return Ok(());
        };
        let number = self.operation().number;
        let order: Vec<String> = target.order().map(str::to_owned).collect();
        let mut open = 0;
        for logical_id in &order {
            let (done, busy) = match self.resources.get(logical_id) {
                Some(one) => (one.done == number, one.step.is_some()),
                None => (false, false),
            };
            if done {
                continue;
            }
            open += 1;
            if !busy && !self.is_failing() && self.has_room() && self.is_ready(&target, logical_id)
            {
                self.begin(&target, logical_id);
                // What needed nothing done may have made others ready: they come later in the order.
                open -= usize::from(self.is_done(logical_id));
            }
        }
        if open == 0 && !self.is_failing() {
            self.check_removals(&order);
        }
        let failing = self.is_failing();
        self.target = Some(target);
        if open == 0 && !failing {
            self.succeeded().await?;
        }
        Ok(())
    }

    fn is_done(&self, logical_id: &str) -> bool {
        self.resources.get(logical_id).is_some_and(|one| one.done == self.operation().number)
    }

    fn is_ready(&self, target: &Instance, logical_id: &str) -> bool {
        let needs = target.resource(logical_id).map(|one| &one.dependencies);
        needs
            .into_iter()
            .flatten()
            .all(|other| target.resource(other).is_none() || self.is_done(other))
    }

    /// Whether the operation will not succeed.
    pub(super) fn is_failing(&self) -> bool {
        let operation = self.operation();
        !operation.failed.is_empty() || operation.cancelled || operation.fault.is_some()
    }

    /// Its time is over.
    pub(super) fn out_of_time(&mut self) {
        if self.operation().fault.is_none() {
            let text = "Stack creation time exceeded the specified timeout.".to_owned();
            self.operation_mut().fault = Some(text);
        }
    }

    fn begin(&mut self, target: &Instance, logical_id: &str) {
        let Some(declared) = target.resource(logical_id) else { return };
        let kind = declared.kind.clone();
        if !self.resources.contains_key(logical_id) {
            let now = self.core.now_ms();
            self.insert(Resource::new(logical_id, &kind, now));
        }
        match self.task(target, logical_id, &kind) {
            Ok(Task::Create(wanted)) => self.start(logical_id, StepKind::Create, Some(wanted)),
            Ok(Task::Replace(wanted)) => self.start(logical_id, StepKind::Replace, Some(wanted)),
            Ok(Task::Update(wanted)) => self.start(logical_id, StepKind::Update, Some(wanted)),
            Ok(Task::Keep(wanted)) => {
                let number = self.operation().number;
                let Some(resource) = self.resource_mut(logical_id) else { return };
                resource.done = number;
                if let Some(old) = resource.current.take() {
                    let made = Made {
                        physical_id: old.physical_id.clone(),
                        attributes: old.attributes.clone(),
                        properties: old.properties.clone(),
                        generated_name: old.generated_name.clone(),
                        made_by: old.made_by,
                        ..wanted
                    };
                    if made != old && resource.before == Before::Untouched {
                        resource.before = Before::Was(Box::new(old));
                    }
                    resource.current = Some(made);
                }
            }
            Err(why) => {
                let exists =
                    self.resources.get(logical_id).is_some_and(|one| one.current.is_some());
                let status = if exists {
                    ResourceStatus::UpdateFailed
                } else {
                    ResourceStatus::CreateFailed
                };
                self.status(logical_id, status, Some(why), None);
                self.operation_mut().failed.push(logical_id.to_owned());
            }
        }
    }

    fn task(&self, target: &Instance, logical_id: &str, kind_name: &str) -> Result<Task, String> {
        let Some(kind) = self.core.type_of(kind_name).cloned() else {
            return Err(format!("Unrecognized resource type: {kind_name}"));
        };
        let wanted = self.wanted(target, logical_id)?;
        let current = self.resources.get(logical_id).and_then(|one| one.current.clone());
        match current {
            None => self.named(&*kind, wanted, None, logical_id).map(Task::Create),
            Some(old) => {
                let task = self.change(&kind, old, wanted, logical_id)?;
                let action = match &task {
                    Task::Replace(_) => Action::Replace,
                    Task::Update(_) => Action::Modify,
                    Task::Create(_) | Task::Keep(_) => return Ok(task),
                };
                match self.denied(action, logical_id, kind_name) {
                    Some(why) => Err(why),
                    None => Ok(task),
                }
            }
        }
    }

    /// Why the stack's policy denies it, if it does.
    fn denied(&self, action: Action, logical_id: &str, kind: &str) -> Option<String> {
        let policy = self.operation().policy.as_ref().or(self.stack.policy.as_ref())?;
        stack_policy::denial(policy, action, logical_id, kind)
    }

    /// What the template has no more must be allowed to go.
    fn check_removals(&mut self, order: &[String]) {
        let denied: Vec<(String, String)> = self
            .resources
            .values()
            .filter(|one| one.current.is_some() && !order.contains(&one.logical_id))
            .filter_map(|one| {
                let why = self.denied(Action::Delete, &one.logical_id, &one.kind)?;
                Some((one.logical_id.clone(), why))
            })
            .collect();
        for (logical_id, why) in denied {
            self.status(&logical_id, ResourceStatus::UpdateFailed, Some(why), None);
            self.operation_mut().failed.push(logical_id);
        }
    }

    fn change(
        &self,
        kind: &Arc<dyn ResourceType>,
        old: Made,
        wanted: Made,
        logical_id: &str,
    ) -> Result<Task, String> {
        let unnamed = wanted.clone();
        let new = self.named(&**kind, wanted, old.generated_name.as_deref(), logical_id)?;
        let wrong = |why: resource::Invalid| super::evaluate::invalid(logical_id, &why);
        let (before, after) = (kind.normalize(&old.properties), kind.normalize(&new.properties));
        let same = match (before, after) {
            (Ok(before), Ok(after)) => before == after,
            _ => false,
        };
        let new_tags = match (&self.stack.spec, &self.operation().spec) {
            (Some(old), Some(new)) => old.tags != new.tags && super::tagged(&**kind),
            _ => false,
        };
        // A nested stack's template may have changed behind the same URL.
        if same && !new_tags && kind.definition().name != own::NESTED {
            return Ok(Task::Keep(new));
        }
        if !same && kind.replaces(&old.properties, &new.properties).map_err(wrong)? {
            let name = kind.definition().naming.map(|naming| naming.property);
            let given = |made: &Made| {
                let name = made.properties.get(name?)?.as_str()?;
                made.generated_name.is_none().then(|| name.to_owned())
            };
            if let (Some(had), Some(wants)) = (given(&old), given(&new))
                && had == wants
            {
                return Err(format!(
                    "CloudFormation cannot update a stack when a custom-named resource requires \
                     replacing. Rename {had} and update the stack again."
                ));
            }
            return self.named(&**kind, unnamed, None, logical_id).map(Task::Replace);
        }
        Ok(Task::Update(new))
    }

    /// Puts a step on a resource; it is begun once that is committed.
    pub(super) fn start(&mut self, logical_id: &str, kind: StepKind, wanted: Option<Made>) {
        let token = self.core.ambient.dice.uuid();
        self.fresh.insert(token.clone());
        let shown = wanted.as_ref().map(|made| made.shown.to_string());
        let (status, reason) = match kind {
            StepKind::Create => (ResourceStatus::CreateInProgress, None),
            StepKind::Replace => (
                ResourceStatus::UpdateInProgress,
                Some(
                    "Requested update requires the creation of a new physical resource; hence \
                     creating one.",
                ),
            ),
            StepKind::Update | StepKind::Restore => (ResourceStatus::UpdateInProgress, None),
            StepKind::Delete | StepKind::DeleteDoomed => (ResourceStatus::DeleteInProgress, None),
        };
        if let Some(resource) = self.resource_mut(logical_id) {
            let step = Step { kind, token, wanted, cancelled: false };
            if resource.before == Before::Untouched {
                match (kind, &resource.current) {
                    (StepKind::Create, _) => resource.before = Before::Absent,
                    (StepKind::Replace | StepKind::Update, Some(old)) => {
                        resource.before = Before::Was(Box::new(old.clone()));
                    }
                    _ => {}
                }
            }
            resource.step = Some(step);
        }
        match kind {
            StepKind::DeleteDoomed => {
                let doomed = self.resources.get(logical_id).and_then(|one| one.doomed.last());
                let id = doomed.map(|doomed| doomed.made.physical_id.clone());
                self.event(logical_id, id.as_deref(), status, reason);
            }
            _ => self.status(logical_id, status, reason.map(str::to_owned), shown.as_deref()),
        }
    }

    /// Of an operation that fails: steps that may take long are stopped.
    pub(super) fn stop_steps(&mut self) {
        let everything = self.operation().fault.is_some();
        let stopped: BTreeSet<String> = self
            .resources
            .values()
            .filter(|one| one.step.as_ref().is_some_and(|step| !step.cancelled))
            .filter(|one| everything || own::is_slow(&one.kind))
            .map(|one| one.logical_id.clone())
            .collect();
        if self.operation().goal == Goal::Create
            && self.operation().on_failure == crate::record::operation::OnFailure::Nothing
            && !everything
        {
            return;
        }
        for logical_id in stopped {
            self.abort(&logical_id);
            if let Some(step) = self.resource_mut(&logical_id).and_then(|one| one.step.as_mut()) {
                step.cancelled = true;
            }
        }
    }

    /// Whether what is done is to be undone.
    pub(super) fn is_undone(&self) -> bool {
        let operation = self.operation();
        operation.phase == Phase::Forward
            && self.is_failing()
            && operation.on_failure != crate::record::operation::OnFailure::Nothing
    }
}
