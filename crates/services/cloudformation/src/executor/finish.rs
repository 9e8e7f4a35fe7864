//! Ends of phases and operations.

use super::run::Run;
use crate::keys;
use crate::record::operation::OnFailure;
use crate::record::{self, Before, Doomed, Export, Goal, Output, Phase};
use crate::refusal::listed;
use aws_api::cloudformation::{ResourceStatus, StackStatus};
use std::collections::BTreeSet;
use store::{Batch, Check, KeyRange, StoreError, get_one};

/// How long a deleted stack is still known by its id: 90 days.
pub(crate) const KEPT_MS: i64 = 90 * 24 * 60 * 60 * 1000;

impl Run {
    /// Everything stands as the template has it: outputs, exports, then what is left over.
    pub(super) async fn succeeded(&mut self) -> Result<(), StoreError> {
        let Some(target) = self.target.take() else { return Ok(()) };
        let known = self.known();
        let outputs = target.outputs(&known);
        let names: BTreeSet<String> =
            target.resources().iter().map(|one| one.logical_id.clone()).collect();
        self.target = Some(target);
        let outputs = match outputs {
            Ok(outputs) => outputs,
            Err(why) => {
                self.operation_mut().fault = Some(why.message().to_owned());
                return Ok(());
            }
        };
        let outputs: Vec<Output> = outputs.into_iter().map(Output::from).collect();
        if let Some(conflict) = self.exports(&outputs).await? {
            self.batch = Batch::new();
            self.operation_mut().fault = Some(conflict);
            return Ok(());
        }
        for logical_id in self.resources.keys().cloned().collect::<Vec<_>>() {
            self.leave_over(&logical_id, names.contains(&logical_id));
        }
        let (spec, former) = (self.operation().spec.clone(), self.operation().former.clone());
        let goal = self.operation().goal;
        let stack = self.touch_stack();
        (stack.spec, stack.outputs) = (spec, outputs);
        // What is nested may have to go back although it has succeeded.
        let older = match stack.root {
            Some(_) => std::mem::replace(&mut stack.former, former),
            None => None,
        };
        if let Some(older) = older.filter(|older| !stack.needs(&older.template)) {
            let key = keys::template(&stack.id, &older.template);
            self.batch = std::mem::take(&mut self.batch).delete(key);
        }
        if goal == Goal::Create {
            self.stack_status(StackStatus::CreateComplete, None);
            self.keep_imports().await?;
            self.end();
        } else {
            self.stack_status(StackStatus::UpdateCompleteCleanupInProgress, None);
            self.operation_mut().phase = Phase::Cleanup;
        }
        Ok(())
    }

    /// Dooms what the new template has no more, and what was replaced.
    fn leave_over(&mut self, logical_id: &str, wanted: bool) {
        let replaced_policy = self
            .target
            .as_ref()
            .and_then(|target| target.resource(logical_id))
            .and_then(|one| one.update_replace_policy);
        let Some(resource) = self.resources.get(logical_id) else { return };
        let untouched = resource.before == Before::Untouched;
        if untouched && (wanted || !resource.is_there()) {
            return;
        }
        let Some(resource) = self.resource_mut(logical_id) else { return };
        let before = std::mem::replace(&mut resource.before, Before::Untouched);
        let current_id = resource.current.as_ref().map(|made| made.physical_id.clone());
        if let Before::Was(before) = before
            && current_id.as_deref() != Some(before.physical_id.as_str())
        {
            let retained = replaced_policy == Some(template::Policy::Retain);
            resource.doomed.push(Doomed { made: *before, retained, attempts: 0 });
        }
        if !wanted && let Some(made) = resource.current.take() {
            let kept = ["Retain", "RetainExceptOnCreate"];
            let retained = made.deletion_policy.as_deref().is_some_and(|one| kept.contains(&one));
            resource.doomed.push(Doomed { made, retained, attempts: 0 });
        }
    }

    /// Puts exports into the commit; or why they cannot be.
    async fn exports(&mut self, outputs: &[Output]) -> Result<Option<String>, StoreError> {
        let (store, id) = (self.core.store.clone(), self.stack.id.clone());
        let key = |name: &str| keys::export(&id.account, &id.region, name);
        let mut batch = std::mem::take(&mut self.batch);
        for (name, value) in
            outputs.iter().filter_map(|one| Some((one.export.as_ref()?, &one.value)))
        {
            let entry = get_one(&*store, key(name)).await?;
            let export: Option<Export> = match &entry {
                Some(entry) => Some(record::decode(&entry.value)?),
                None => None,
            };
            match &export {
                Some(export) if export.stack != id => {
                    let owner = &export.stack.name;
                    return Ok(Some(format!(
                        "Export with name {name} is already exported by stack {owner}"
                    )));
                }
                Some(export) if export.value == *value => continue,
                Some(_) => match self.importers(name).await? {
                    Some(users) => {
                        return Ok(Some(format!(
                            "Export {name} cannot be updated as it is in use by {users}"
                        )));
                    }
                    None => batch = batch.check(Check::Empty(self.import_range(name))),
                },
                None => {}
            }
            let export = Export { stack: id.clone(), value: value.clone() };
            batch = batch
                .check(Check::unchanged(key(name), entry.as_ref()))
                .put(key(name), record::encode(&export));
        }
        let gone = |one: &&Output| !outputs.iter().any(|new| new.export == one.export);
        for name in self.stack.outputs.iter().filter(gone).filter_map(|one| one.export.as_ref()) {
            if let Some(users) = self.importers(name).await? {
                return Ok(Some(format!(
                    "Export {name} cannot be deleted as it is in use by {users}"
                )));
            }
            batch = batch.check(Check::Empty(self.import_range(name))).delete(key(name));
        }
        self.batch = batch;
        Ok(None)
    }

    fn import_range(&self, export: &str) -> KeyRange {
        keys::imports(&self.stack.id.account, &self.stack.id.region, export)
    }

    /// The stacks that import the export, if there are any.
    async fn importers(&self, export: &str) -> Result<Option<String>, StoreError> {
        let users = self.core.scan(self.import_range(export)).await?;
        let names: Vec<String> =
            users.iter().map(|entry| String::from_utf8_lossy(&entry.value).into_owned()).collect();
        Ok((!names.is_empty()).then(|| match names.as_slice() {
            [one] => one.clone(),
            several => several.join(" and "),
        }))
    }

    /// Takes the exports back before anything is deleted; `false` if that cannot be.
    pub(super) async fn release_exports(&mut self) -> Result<bool, StoreError> {
        let exports: Vec<String> =
            self.stack.outputs.iter().filter_map(|one| one.export.clone()).collect();
        if exports.is_empty() {
            return Ok(true);
        }
        if let Some(conflict) = self.exports(&[]).await? {
            self.batch = Batch::new();
            self.stack_status(StackStatus::DeleteFailed, Some(conflict));
            self.end();
            return Ok(false);
        }
        for output in &mut self.touch_stack().outputs {
            output.export = None;
        }
        Ok(true)
    }

    /// The new template cannot stand.
    pub(super) async fn failed_forward(&mut self) -> Result<(), StoreError> {
        let create = self.is_creation();
        let operation = self.operation().clone();
        let mut text = String::new();
        for (status, what) in
            [(ResourceStatus::CreateFailed, "create"), (ResourceStatus::UpdateFailed, "update")]
        {
            let has = |id: &&String| {
                self.resources.get(*id).is_some_and(|resource| resource.status == status)
            };
            let mut failed: Vec<&String> = operation.failed.iter().filter(has).collect();
            failed.sort();
            if !failed.is_empty() {
                let failed = listed(&failed);
                text.push_str(&format!("The following resource(s) failed to {what}: {failed}. "));
            }
        }
        match &operation.fault {
            Some(fault) if fault.ends_with('.') => text = format!("{fault} {text}"),
            Some(fault) => text = format!("{fault}. {text}"),
            None if operation.cancelled && operation.failed.is_empty() => {
                text = "User Initiated".to_owned();
            }
            None => {}
        }
        self.touch_stack().failure = Some(text.trim_end().to_owned());
        match (create, operation.on_failure) {
            (true, OnFailure::Nothing) => {
                self.stack_status(StackStatus::CreateFailed, Some(text));
                self.end();
            }
            (false, OnFailure::Nothing) => {
                self.stack_status(StackStatus::UpdateFailed, Some(text));
                self.end();
            }
            (true, OnFailure::Rollback) => {
                let text = format!("{text}Rollback requested by user.");
                self.stack_status(StackStatus::RollbackInProgress, Some(text));
                self.turn_to(Phase::Removal);
            }
            (true, OnFailure::Delete) => {
                let text = format!("{text}Delete requested by user.");
                self.stack_status(StackStatus::DeleteInProgress, Some(text));
                self.turn_to(Phase::Removal);
            }
            (false, _) => {
                self.stack_status(StackStatus::UpdateRollbackInProgress, Some(text));
                self.turn_to(Phase::Backward);
            }
        }
        Ok(())
    }

    fn turn_to(&mut self, phase: Phase) {
        let operation = self.operation_mut();
        (operation.phase, operation.rolling_back) = (phase, true);
        operation.failed.clear();
        operation.skip.clear();
    }

    /// Nothing more can be deleted.
    pub(super) async fn removed(&mut self) -> Result<(), StoreError> {
        let operation = self.operation().clone();
        if operation.phase == Phase::Cleanup {
            let status = match operation.rolling_back {
                false => StackStatus::UpdateComplete,
                true => StackStatus::UpdateRollbackComplete,
            };
            let gone: Vec<String> = self
                .resources
                .values()
                .filter(|one| !one.is_there())
                .map(|one| one.logical_id.clone())
                .collect();
            for logical_id in gone {
                self.resource_mut(&logical_id);
                self.resources.remove(&logical_id);
            }
            self.stack_status(status, None);
            self.keep_imports().await?;
            self.end();
            return Ok(());
        }
        let unmade = operation.rolling_back && operation.on_failure != OnFailure::Delete;
        if !operation.failed.is_empty() {
            let failed = listed(&operation.failed);
            let reason = format!("The following resource(s) failed to delete: {failed}. ");
            let status =
                if unmade { StackStatus::RollbackFailed } else { StackStatus::DeleteFailed };
            self.stack_status(status, Some(reason));
            self.end();
        } else if unmade {
            self.stack_status(StackStatus::RollbackComplete, None);
            self.keep_imports().await?;
            self.end();
        } else {
            self.gone().await?;
        }
        Ok(())
    }

    /// The stack is deleted: its name is free, its id is known for a while.
    async fn gone(&mut self) -> Result<(), StoreError> {
        let (id, now) = (self.stack.id.clone(), self.core.now_ms());
        self.stack_status(StackStatus::DeleteComplete, None);
        self.touch_stack().deleted_ms = Some(now);
        self.keep_imports().await?;
        let batch = std::mem::take(&mut self.batch);
        self.batch = batch
            .delete(keys::name(&id.account, &id.region, &id.name))
            .delete_range(keys::change_sets(&id))
            .delete_range(keys::all_signals(&id))
            .delete_range(keys::drifts(&id))
            .delete_range(keys::journals(&id))
            .put(keys::expiry(now + KEPT_MS, &id), "");
        self.end();
        Ok(())
    }

    /// Leaves the marks on exports that what stands imports, and removes others.
    async fn keep_imports(&mut self) -> Result<(), StoreError> {
        let stands = match self.stack.status {
            StackStatus::DeleteComplete | StackStatus::RollbackComplete => BTreeSet::new(),
            _ => match &self.stack.spec {
                Some(spec) => spec.imports.iter().cloned().collect(),
                None => BTreeSet::new(),
            },
        };
        let specs = [self.stack.spec.as_ref(), self.operation().former.as_ref()];
        let specs = specs.into_iter().flatten().chain(self.operation().spec.as_ref());
        let all: BTreeSet<String> = specs.flat_map(|spec| spec.imports.iter().cloned()).collect();
        let mut batch = std::mem::take(&mut self.batch);
        for name in all.difference(&stands) {
            batch = batch.delete(keys::import(&self.stack.id, name));
        }
        self.batch = batch;
        Ok(())
    }

    /// The operation is over. Templates that nothing refers to go with it.
    pub(super) fn end(&mut self) {
        let id = self.stack.id.clone();
        let mut batch = std::mem::take(&mut self.batch).delete(keys::work(&id));
        let operation = self.operation();
        for spec in [&operation.spec, &operation.former].into_iter().flatten() {
            if !self.stack.needs(&spec.template) {
                batch = batch.delete(keys::template(&id, &spec.template));
            }
        }
        self.batch = batch;
        self.touch_stack().operation = None;
        self.over = true;
    }
}
