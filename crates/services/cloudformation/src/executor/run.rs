//! A run over a stack's operation: decide, commit, do, and again.

use super::End;
use super::journal::StepJournal;
use super::step::{self, Outcome};
use crate::core::Core;
use crate::events;
use crate::keys;
use crate::macros::Serverless;
use crate::names::StackId;
use crate::record::{self, Journal, Operation, Phase, Resource, Spec, Stack};
use aws_api::cloudformation::{ResourceStatus, StackStatus};
use foundation::Timestamp;
use resource::{Failure, HandlerErrorCode};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use store::{Batch, Check, Lease, StoreError, Version};
use template::{Given, Instance, Pseudo, Template};
use tokio::task::{AbortHandle, JoinSet};

/// Steps of one stack at a time: enough that a hundred resources need two rounds, few enough that
/// stacks leave room to each other and to requests.
const STEPS_MAX: usize = 64;

/// What is known of a stack while it is worked on.
pub(crate) struct Run {
    pub(super) core: Arc<Core>,
    pub(super) lease: Lease,
    pub(super) stack: Stack,
    version: Version,
    pub(super) resources: BTreeMap<String, Resource>,
    /// What is to stand: of operations that make something.
    pub(super) target: Option<Instance>,
    /// Why there is none where there should be.
    pub(super) broken: Option<String>,
    /// The values of exports that the target imports.
    pub(super) imports: BTreeMap<String, String>,
    running: JoinSet<(String, Outcome)>,
    handles: HashMap<String, AbortHandle>,
    /// Tokens of the steps that were first begun in this run.
    pub(super) fresh: HashSet<String>,
    /// What the next commit holds.
    pub(super) batch: Batch,
    dirty: BTreeSet<String>,
    stack_dirty: bool,
    /// Whether nothing is left to be done.
    pub(super) over: bool,
}

/// The pseudo parameters of a stack.
pub(crate) fn pseudo(id: &StackId) -> Pseudo {
    Pseudo::new(id.account.as_str(), id.region.as_str(), &id.name, &id.to_string())
}

/// The template of a spec with its parameters.
pub(crate) fn instance(
    id: &StackId,
    text: &str,
    spec: &Spec,
) -> Result<Instance, template::Invalid> {
    let template = Template::parse(text)?;
    let given =
        spec.parameters.iter().map(|(key, value)| (key.clone(), Given::Value(value.clone())));
    let parameters = template.bind_stored(&given.collect(), None, &spec.stored)?;
    let macros = Serverless { given_secs: spec.given_secs };
    template.instance_with(&parameters, &pseudo(id), &spec.included, &macros)
}

impl Run {
    /// Reads all that there is to know; nothing where there is no operation.
    pub(super) async fn load(
        core: &Arc<Core>,
        lease: &Lease,
        id: &StackId,
    ) -> Result<Option<Run>, StoreError> {
        let Some(found) = core.stack_at(keys::stack(id)).await? else {
            let gone = Batch::new().fence(lease).delete(keys::work(id));
            core.store.commit(gone).await?.committed().ok();
            return Ok(None);
        };
        let Some(operation) = &found.stack.operation else {
            let idle = Batch::new()
                .fence(lease)
                .check(Check::Version(keys::stack(id), found.entry.version))
                .delete(keys::work(id));
            core.store.commit(idle).await?.committed().ok();
            return Ok(None);
        };
        let (mut target, mut imports, mut broken) = (None, BTreeMap::new(), None);
        if let (Phase::Forward, Some(spec)) = (operation.phase, &operation.spec) {
            let text = core.template(id, &spec.template).await?;
            match instance(id, &text, spec) {
                Ok(instance) => {
                    imports = core.export_values(id, &instance).await?;
                    target = Some(instance);
                }
                Err(invalid) => broken = Some(invalid.message().to_owned()),
            }
        }
        Ok(Some(Run {
            core: core.clone(),
            lease: lease.clone(),
            resources: core.resources(id).await?,
            version: found.entry.version,
            stack: found.stack,
            target,
            broken,
            imports,
            running: JoinSet::new(),
            handles: HashMap::new(),
            fresh: HashSet::new(),
            batch: Batch::new(),
            dirty: BTreeSet::new(),
            stack_dirty: false,
            over: false,
        }))
    }

    /// Works until the operation is over, or is another one.
    pub(super) async fn go(&mut self) -> Result<End, StoreError> {
        let key = keys::stack(&self.stack.id);
        let mut changes = self.core.store.watch(key.clone());
        loop {
            self.advance().await?;
            let changed = !self.batch.is_empty() || self.stack_dirty || !self.dirty.is_empty();
            if changed && !self.save().await? {
                return Ok(End::Stale);
            }
            if self.over {
                return Ok(End::Over);
            }
            self.spawn().await?;
            if !self.batch.is_empty() || changed && self.handles.is_empty() {
                // The phase has changed, or what was begun failed at once.
                continue;
            }
            let deadline =
                self.operation().deadline_ms.filter(|_| self.is_forward() && !self.is_failing());
            let due = async {
                match deadline {
                    Some(at) => {
                        self.core.ambient.clock.sleep_until(Timestamp::from_millis(at)).await;
                    }
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                Some(ended) = self.running.join_next() => self.ended(ended).await?,
                () = changes.changed() => {
                    let Some(found) = self.core.stack_at(key.clone()).await? else {
                        return Ok(End::Stale);
                    };
                    let other = found.stack.operation.as_ref().map(|op| op.number)
                        != Some(self.operation().number);
                    if other {
                        return Ok(End::Stale);
                    }
                    (self.stack, self.version) = (found.stack, found.entry.version);
                }
                () = due => self.out_of_time(),
            }
        }
    }

    /// Takes all results that are there: they go into one commit.
    async fn ended(
        &mut self,
        first: Result<(String, Outcome), tokio::task::JoinError>,
    ) -> Result<(), StoreError> {
        let mut next = Some(first);
        while let Some(ended) = next {
            match ended {
                Ok((logical_id, outcome)) => {
                    self.handles.remove(&logical_id);
                    self.settle(&logical_id, outcome).await?;
                }
                Err(why) if why.is_cancelled() => {
                    if let Some(logical_id) = self.forget_task(why.id()) {
                        self.settle(&logical_id, Outcome::Cancelled).await?;
                    }
                }
                Err(panicked) => {
                    tracing::error!(%panicked, stack = %self.stack.id, "a step failed");
                    if let Some(logical_id) = self.forget_task(panicked.id()) {
                        let code = HandlerErrorCode::InternalFailure;
                        let failure = Failure::new(code, "Internal Failure");
                        self.settle(&logical_id, Outcome::Failed(failure)).await?;
                    }
                }
            }
            next = self.running.try_join_next();
        }
        Ok(())
    }

    /// The resource whose task this was.
    fn forget_task(&mut self, id: tokio::task::Id) -> Option<String> {
        let found = self.handles.iter().find(|(_, handle)| handle.id() == id);
        let logical_id = found.map(|(logical_id, _)| logical_id.clone())?;
        self.handles.remove(&logical_id);
        Some(logical_id)
    }

    async fn advance(&mut self) -> Result<(), StoreError> {
        match self.operation().phase {
            Phase::Forward => self.forward().await,
            Phase::Backward => {
                self.backward();
                Ok(())
            }
            Phase::Cleanup | Phase::Removal => self.removal().await,
        }
    }

    /// Commits what was decided; `false` if somebody else has the stack, or has changed it.
    async fn save(&mut self) -> Result<bool, StoreError> {
        let mut batch = std::mem::take(&mut self.batch).fence(&self.lease);
        for logical_id in std::mem::take(&mut self.dirty) {
            let key = keys::resource(&self.stack.id, &logical_id);
            batch = match self.resources.get(&logical_id) {
                Some(resource) => batch.put(key, record::encode(resource)),
                None => batch.delete(key),
            };
        }
        let stack_too = std::mem::take(&mut self.stack_dirty);
        if stack_too {
            let key = keys::stack(&self.stack.id);
            batch = batch
                .check(Check::Version(key.clone(), self.version))
                .put(key, record::encode(&self.stack));
        }
        match self.core.store.commit(batch).await?.committed() {
            Ok(version) => {
                if stack_too {
                    self.version = version;
                }
                Ok(true)
            }
            Err(_conflict) => Ok(false),
        }
    }

    /// Begins the steps that stand in the store and nobody works on.
    async fn spawn(&mut self) -> Result<(), StoreError> {
        let waiting: Vec<String> = self
            .resources
            .values()
            .filter(|one| one.step.is_some() && !self.handles.contains_key(&one.logical_id))
            .map(|one| one.logical_id.clone())
            .collect();
        for logical_id in waiting {
            let Some(resource) = self.resources.get(&logical_id).cloned() else { continue };
            if resource.step.as_ref().is_some_and(|step| step.cancelled) {
                // It was stopped before the server was.
                self.settle(&logical_id, Outcome::Cancelled).await?;
                continue;
            }
            let token = resource.step.as_ref().map(|step| step.token.as_str());
            let resumed = !token.is_some_and(|token| self.fresh.contains(token));
            let journal = if resumed { self.journal(&resource).await? } else { None };
            let keeper = Arc::new(StepJournal::new(
                self.core.clone(),
                self.lease.clone(),
                self.stack.clone(),
                &resource,
                journal.clone(),
            ));
            let task = step::perform(
                self.core.clone(),
                self.stack.clone(),
                resource,
                resumed,
                journal,
                keeper,
            );
            let name = logical_id.clone();
            let handle = self.running.spawn(async move { (name, task.await) });
            self.handles.insert(logical_id, handle);
        }
        Ok(())
    }

    /// What the resource's step has remembered; nothing of earlier steps.
    pub(super) async fn journal(&self, resource: &Resource) -> Result<Option<Journal>, StoreError> {
        let Some(step) = &resource.step else { return Ok(None) };
        let key = keys::journal(&self.stack.id, &resource.logical_id);
        let journal: Option<Journal> = self.core.read(key).await?;
        Ok(journal.filter(|journal| journal.token == step.token))
    }

    pub(super) fn operation(&self) -> &Operation {
        // A run is loaded for an operation, and ends with it.
        #[allow(clippy::expect_used, reason = "said above")]
        self.stack.operation.as_ref().expect("a run has its operation")
    }

    /// The operation, to be changed.
    pub(super) fn operation_mut(&mut self) -> &mut Operation {
        self.stack_dirty = true;
        #[allow(clippy::expect_used, reason = "as above")]
        self.stack.operation.as_mut().expect("a run has its operation")
    }

    fn is_forward(&self) -> bool {
        self.operation().phase == Phase::Forward
    }

    /// Whether more steps may be begun.
    pub(super) fn has_room(&self) -> bool {
        self.steps() < STEPS_MAX
    }

    /// Steps that have been begun and not ended.
    pub(super) fn steps(&self) -> usize {
        self.resources.values().filter(|one| one.step.is_some()).count()
    }

    /// A resource, to be changed and written by the next commit.
    pub(super) fn resource_mut(&mut self, logical_id: &str) -> Option<&mut Resource> {
        let resource = self.resources.get_mut(logical_id)?;
        if !self.dirty.contains(logical_id) {
            self.dirty.insert(logical_id.to_owned());
        }
        Some(resource)
    }

    /// Puts a new resource there.
    pub(super) fn insert(&mut self, resource: Resource) {
        self.dirty.insert(resource.logical_id.clone());
        self.resources.insert(resource.logical_id.clone(), resource);
    }

    /// Stops a step where it stands.
    pub(super) fn abort(&mut self, logical_id: &str) {
        // What comes of that is heard when the task has ended.
        if let Some(handle) = self.handles.get(logical_id) {
            handle.abort();
        }
    }

    /// An event of a resource that also becomes its status.
    pub(super) fn status(
        &mut self,
        logical_id: &str,
        status: ResourceStatus,
        reason: Option<String>,
        properties: Option<&str>,
    ) {
        let batch = std::mem::take(&mut self.batch);
        let (ambient, stack) = (&self.core.ambient, &self.stack);
        self.batch = match self.resources.get_mut(logical_id) {
            Some(resource) => {
                self.dirty.insert(logical_id.to_owned());
                events::resource_status(batch, ambient, stack, resource, status, reason, properties)
            }
            None => batch,
        };
    }

    /// An event about a physical resource that is not, or no longer, the logical one.
    pub(super) fn event(
        &mut self,
        logical_id: &str,
        physical_id: Option<&str>,
        status: ResourceStatus,
        reason: Option<&str>,
    ) {
        let batch = std::mem::take(&mut self.batch);
        let Some(resource) = self.resources.get(logical_id) else { return };
        let subject =
            record::Subject { logical_id, physical_id, kind: &resource.kind, properties: None };
        let (ambient, stack) = (&self.core.ambient, &self.stack);
        self.batch = events::add(batch, ambient, stack, subject, status.as_str(), reason);
    }

    /// The stack's status, with its event.
    pub(super) fn stack_status(&mut self, status: StackStatus, reason: Option<String>) {
        self.stack_dirty = true;
        let batch = std::mem::take(&mut self.batch);
        self.batch =
            events::stack_status(batch, &self.core.ambient, &mut self.stack, status, reason);
    }

    pub(super) fn touch_stack(&mut self) -> &mut Stack {
        self.stack_dirty = true;
        &mut self.stack
    }
}
