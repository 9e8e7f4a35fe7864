//! What a step must not forget, kept under the stack's lease.

use crate::core::Core;
use crate::events;
use crate::keys;
use crate::record::{self, Journal, Resource, Stack, StepKind, Subject};
use async_trait::async_trait;
use aws_api::cloudformation::ResourceStatus;
use resource::{Failure, HandlerErrorCode};
use std::sync::Arc;
use store::{Batch, Lease};
use tokio::sync::Mutex;

/// The journal of one step.
pub(super) struct StepJournal {
    core: Arc<Core>,
    lease: Lease,
    stack: Stack,
    resource: Resource,
    /// What was kept so far. A step writes one thing at a time.
    kept: Mutex<Journal>,
}

impl StepJournal {
    pub(super) fn new(
        core: Arc<Core>,
        lease: Lease,
        stack: Stack,
        resource: &Resource,
        kept: Option<Journal>,
    ) -> Self {
        let token = resource.step.as_ref().map(|step| step.token.clone()).unwrap_or_default();
        let kept = kept.unwrap_or(Journal { token, ..Journal::default() });
        let resource = resource.clone();
        StepJournal { core, lease, stack, resource, kept: Mutex::new(kept) }
    }

    async fn keep(&self, journal: &Journal, batch: Batch) -> Result<(), Failure> {
        let key = keys::journal(&self.stack.id, &self.resource.logical_id);
        let batch = batch.fence(&self.lease).put(key, record::encode(journal));
        match self.core.store.commit(batch).await.map(|outcome| outcome.committed()) {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(_)) => {
                Err(Failure::new(HandlerErrorCode::InternalFailure, "the stack is somebody else's"))
            }
            Err(why) => Err(Failure::new(HandlerErrorCode::InternalFailure, why.to_string())),
        }
    }
}

#[async_trait]
impl resource::Journal for StepJournal {
    async fn physical_id(&self, id: &str) -> Result<(), Failure> {
        let mut kept = self.kept.lock().await;
        if kept.physical_id.as_deref() == Some(id) {
            return Ok(());
        }
        let journal = Journal { physical_id: Some(id.to_owned()), ..kept.clone() };
        let batch = match self.resource.step.as_ref().map(|step| step.kind) {
            Some(kind @ (StepKind::Create | StepKind::Replace)) => {
                initiated(Batch::new(), &self.core, &self.stack, &self.resource, kind, id)
            }
            _ => Batch::new(),
        };
        self.keep(&journal, batch).await?;
        *kept = journal;
        Ok(())
    }

    async fn note(&self, text: &str) -> Result<(), Failure> {
        let mut kept = self.kept.lock().await;
        let journal = Journal { note: Some(text.to_owned()), ..kept.clone() };
        self.keep(&journal, Batch::new()).await?;
        *kept = journal;
        Ok(())
    }
}

/// «Resource creation Initiated»: there is something with a physical id.
pub(super) fn initiated(
    batch: Batch,
    core: &Core,
    stack: &Stack,
    resource: &Resource,
    kind: StepKind,
    physical_id: &str,
) -> Batch {
    let shown = resource.step.as_ref().and_then(|step| step.wanted.as_ref());
    let shown = shown.map(|made| made.shown.to_string());
    let subject = Subject {
        logical_id: &resource.logical_id,
        physical_id: Some(physical_id),
        kind: &resource.kind,
        properties: shown.as_deref(),
    };
    let status = match kind {
        StepKind::Create => ResourceStatus::CreateInProgress,
        _ => ResourceStatus::UpdateInProgress,
    };
    let reason = Some("Resource creation Initiated");
    events::add(batch, &core.ambient, stack, subject, status.as_str(), reason)
}
