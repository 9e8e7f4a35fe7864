//! Events as they are written: in the order of the commits.

use crate::keys;
use crate::record::{self, Event, Resource, Stack, Subject};
use aws_api::cloudformation::{ResourceStatus, StackStatus};
use foundation::{Ambient, Timestamp};
use store::Batch;

/// The type that a stack's own events have.
pub(crate) const STACK_TYPE: &str = "AWS::CloudFormation::Stack";

/// Adds an event to a commit.
pub(crate) fn add(
    batch: Batch,
    ambient: &Ambient,
    stack: &Stack,
    subject: Subject<'_>,
    status: &str,
    reason: Option<&str>,
) -> Batch {
    let at = ambient.now();
    let operation = stack.operation.as_ref();
    let event = Event {
        id: id(ambient, subject, status, at),
        at_ms: at.as_millis(),
        logical_id: subject.logical_id.to_owned(),
        physical_id: subject.physical_id.map(str::to_owned),
        kind: subject.kind.to_owned(),
        status: status.to_owned(),
        reason: reason.map(str::to_owned),
        properties: subject.properties.map(str::to_owned),
        token: operation.and_then(|operation| operation.token.clone()),
        operation: operation.map(|operation| operation.id.clone()),
    };
    batch.append(keys::events(&stack.id), record::encode(&event))
}

/// A stack's own have a UUID, others tell what they are.
fn id(ambient: &Ambient, subject: Subject<'_>, status: &str, at: Timestamp) -> String {
    if subject.kind == STACK_TYPE && subject.properties.is_none() {
        return ambient.dice.uuid();
    }
    let time = at.format("%Y-%m-%dT%H:%M:%S%.3fZ");
    format!("{}-{status}-{time}", subject.logical_id)
}

/// Sets a stack's status, with its event.
pub(crate) fn stack_status(
    batch: Batch,
    ambient: &Ambient,
    stack: &mut Stack,
    status: StackStatus,
    reason: Option<String>,
) -> Batch {
    stack.status = status;
    stack.reason = reason;
    let id = stack.id.to_string();
    let subject = Subject {
        logical_id: &stack.id.name,
        physical_id: Some(&id),
        kind: STACK_TYPE,
        properties: None,
    };
    add(batch, ambient, stack, subject, stack.status.as_str(), stack.reason.as_deref())
}

/// Sets a resource's status, with its event.
pub(crate) fn resource_status(
    batch: Batch,
    ambient: &Ambient,
    stack: &Stack,
    resource: &mut Resource,
    status: ResourceStatus,
    reason: Option<String>,
    properties: Option<&str>,
) -> Batch {
    resource.status = status;
    resource.reason = reason;
    resource.changed_ms = ambient.now().as_millis();
    let subject = Subject {
        logical_id: &resource.logical_id,
        physical_id: resource.physical_id.as_deref().or(Some("")),
        kind: &resource.kind,
        properties,
    };
    add(batch, ambient, stack, subject, resource.status.as_str(), resource.reason.as_deref())
}
