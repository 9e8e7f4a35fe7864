//! Drift: resources as they are, compared with what their stacks say of them.

use super::{actor, page_of, show};
use crate::compare;
use crate::core::Found;
use crate::executor::PRINCIPAL;
use crate::keys;
use crate::own;
use crate::record::{self, Detection, Drift, Resource, Stack};
use crate::refusal::{self, validation};
use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use aws_api::cloudformation::{
    StackDriftDetectionStatus, StackDriftStatus, StackResourceDriftStatus, StackStatus,
};
use foundation::Caller;
use resource::{Failure, Found as Seen, Journal, Value, Work};
use std::sync::Arc;
use store::Batch;

/// Resources in a page.
const PAGE: usize = 100;

/// Reading leaves nothing to be remembered.
struct Forgetful;

#[async_trait]
impl Journal for Forgetful {
    async fn physical_id(&self, _: &str) -> Result<(), Failure> {
        Ok(())
    }

    async fn note(&self, _: &str) -> Result<(), Failure> {
        Ok(())
    }
}

impl Room {
    pub(crate) async fn detect_stack_drift(
        &self,
        caller: &Caller,
        input: api::DetectStackDriftInput,
    ) -> Result<api::DetectStackDriftOutput, ApiError> {
        let found = self.settled(caller, &input.stack_name).await?;
        let stack = &found.stack;
        let range = keys::resources(&stack.id);
        let mut resources: Vec<Resource> = self.core.values(range).await.map_err(refusal::store)?;
        let chosen = input.logical_resource_ids.unwrap_or_default();
        for logical_id in &chosen {
            self.standing_resource(&stack.id, logical_id).await?;
        }
        resources.retain(|one| {
            one.current.is_some() && (chosen.is_empty() || chosen.contains(&one.logical_id))
        });
        let (mut drifted, mut failed) = (0, None);
        for resource in resources {
            match self.look(caller, stack, &resource).await {
                Ok(drift) => {
                    drifted += i32::from(matches!(
                        drift.status,
                        StackResourceDriftStatus::Modified | StackResourceDriftStatus::Deleted
                    ));
                    self.keep_drift(stack, &drift).await?;
                }
                Err(why) => failed = Some(format!("{}: {}", resource.logical_id, why.message)),
            }
        }
        let now = self.core.now_ms();
        let status = if drifted > 0 { StackDriftStatus::Drifted } else { StackDriftStatus::InSync };
        let detection = Detection {
            id: self.core.ambient.dice.uuid(),
            stack: stack.id.clone(),
            at_ms: now,
            status: match failed {
                None => StackDriftDetectionStatus::DetectionComplete,
                Some(_) => StackDriftDetectionStatus::DetectionFailed,
            },
            reason: failed,
            drift: Some(status.clone()),
            drifted,
        };
        let (key, value) = (keys::detection(&detection.id), record::encode(&detection));
        self.core
            .change_stack(found.entry.key.clone(), |stack, batch| {
                (stack.drift, stack.drift_checked_ms) = (Some(status.clone()), Some(now));
                Ok((batch.put(key.clone(), value.clone()), ()))
            })
            .await?;
        Ok(api::DetectStackDriftOutput { stack_drift_detection_id: detection.id })
    }

    pub(crate) async fn detect_stack_resource_drift(
        &self,
        caller: &Caller,
        input: api::DetectStackResourceDriftInput,
    ) -> Result<api::DetectStackResourceDriftOutput, ApiError> {
        let found = self.settled(caller, &input.stack_name).await?;
        let stack = &found.stack;
        let resource = self.standing_resource(&stack.id, &input.logical_resource_id).await?;
        let drift = self.look(caller, stack, &resource).await;
        let drift = drift.map_err(|why| validation(why.message))?;
        self.keep_drift(stack, &drift).await?;
        let stack_resource_drift = show::drift(stack, &drift);
        Ok(api::DetectStackResourceDriftOutput { stack_resource_drift })
    }

    pub(crate) async fn describe_stack_drift_detection_status(
        &self,
        caller: &Caller,
        input: api::DescribeStackDriftDetectionStatusInput,
    ) -> Result<api::DescribeStackDriftDetectionStatusOutput, ApiError> {
        let id = &input.stack_drift_detection_id;
        let found: Option<Detection> =
            self.core.read(keys::detection(id)).await.map_err(refusal::store)?;
        let found = found.filter(|one| one.stack.account == caller.account);
        let detection = found
            .ok_or_else(|| validation(format!("Drift detection with id {id} does not exist")))?;
        Ok(api::DescribeStackDriftDetectionStatusOutput {
            stack_id: detection.stack.to_string(),
            stack_drift_detection_id: detection.id,
            stack_drift_status: detection.drift,
            detection_status: detection.status,
            detection_status_reason: detection.reason,
            drifted_stack_resource_count: Some(detection.drifted),
            timestamp: show::at(detection.at_ms),
        })
    }

    pub(crate) async fn describe_stack_resource_drifts(
        &self,
        caller: &Caller,
        input: api::DescribeStackResourceDriftsInput,
    ) -> Result<api::DescribeStackResourceDriftsOutput, ApiError> {
        let found = self.core.find(caller, &input.stack_name).await?;
        let stack = found.ok_or_else(|| refusal::no_such_stack(&input.stack_name))?.stack;
        let range = keys::drifts(&stack.id);
        let mut drifts: Vec<Drift> = self.core.values(range).await.map_err(refusal::store)?;
        let wanted = input.stack_resource_drift_status_filters.unwrap_or_default();
        drifts.retain(|one| wanted.is_empty() || wanted.contains(&one.status));
        let max = input.max_results.and_then(|max| usize::try_from(max).ok()).unwrap_or(PAGE);
        let listing = format!("drifts {}", stack.id.uuid);
        let name = |one: &Drift| one.logical_id.clone();
        let token = input.next_token.as_deref();
        let (drifts, next_token) = page_of(&listing, drifts, name, token, max.clamp(1, PAGE))?;
        let stack_resource_drifts = drifts.iter().map(|one| show::drift(&stack, one)).collect();
        Ok(api::DescribeStackResourceDriftsOutput { stack_resource_drifts, next_token })
    }

    /// A stack whose resources can be compared.
    async fn settled(&self, caller: &Caller, name: &str) -> Result<Found, ApiError> {
        actor(caller)?;
        let found = self.core.live(caller, name).await?;
        let stack = &found.stack;
        match stack.status {
            StackStatus::CreateComplete
            | StackStatus::UpdateComplete
            | StackStatus::UpdateRollbackComplete
            | StackStatus::UpdateRollbackFailed
            | StackStatus::UpdateFailed => Ok(found),
            _ => Err(validation(format!(
                "Drift detection cannot be performed on stack [{}] in {} state",
                stack.id, stack.status
            ))),
        }
    }

    async fn look(
        &self,
        caller: &Caller,
        stack: &Stack,
        resource: &Resource,
    ) -> Result<Drift, Failure> {
        let mut drift = Drift {
            logical_id: resource.logical_id.clone(),
            physical_id: resource.physical_id.clone(),
            kind: resource.kind.clone(),
            status: StackResourceDriftStatus::NotChecked,
            expected: None,
            actual: None,
            differences: Vec::new(),
            reason: None,
            at_ms: self.core.now_ms(),
        };
        let (Some(kind), Some(made)) = (self.core.type_of(&resource.kind), &resource.current)
        else {
            return Ok(drift);
        };
        if own::is_own(&resource.kind) {
            return Ok(drift);
        }
        let work = self.work(caller, stack, resource);
        let expected = kind.normalize(&made.properties);
        let expected = expected.map_err(|why| Failure::invalid(why.to_string()))?;
        drift.expected = Some(expected.to_string());
        let seen: Option<Seen<Value>> =
            kind.read(&work, &made.physical_id, &made.properties).await?;
        let Some(seen) = seen else {
            drift.status = StackResourceDriftStatus::Deleted;
            return Ok(drift);
        };
        drift.differences = compare::differences(kind.table(), &expected, &seen.properties);
        drift.actual = Some(compare::within(&expected, &seen.properties).to_string());
        drift.status = match drift.differences.is_empty() {
            true => StackResourceDriftStatus::InSync,
            false => StackResourceDriftStatus::Modified,
        };
        Ok(drift)
    }

    fn work(&self, caller: &Caller, stack: &Stack, resource: &Resource) -> Work {
        Work {
            caller: Caller { via: Some(PRINCIPAL), ..caller.clone() },
            stack_id: stack.id.to_string(),
            stack_name: stack.id.name.clone(),
            logical_id: resource.logical_id.clone(),
            token: self.core.ambient.dice.uuid(),
            tags: stack.spec.as_ref().map(|spec| spec.tags.clone()).unwrap_or_default(),
            ambient: self.core.ambient.clone(),
            earlier: None,
            journal: Arc::new(Forgetful),
        }
    }

    async fn keep_drift(&self, stack: &Stack, drift: &Drift) -> Result<(), ApiError> {
        let key = keys::resource(&stack.id, &drift.logical_id);
        loop {
            let entry = store::get_one(&*self.core.store, key.clone()).await;
            let entry = entry.map_err(refusal::store)?;
            let mut batch =
                Batch::new().put(keys::drift(&stack.id, &drift.logical_id), record::encode(drift));
            // The executor alone writes resources while it is at work.
            if let Some(entry) = entry.filter(|_| !stack.is_busy()) {
                let mut one: Resource = record::decode(&entry.value).map_err(refusal::store)?;
                one.drift = Some(drift.status.clone());
                one.drift_checked_ms = Some(drift.at_ms);
                let check = store::Check::Version(key.clone(), entry.version);
                batch = batch.check(check).put(key.clone(), record::encode(&one));
            }
            if self.core.commit(batch).await? {
                return Ok(());
            }
        }
    }
}
