//! `DescribeStackEvents`: the newest first.

use super::{resumed, show};
use crate::keys;
use crate::record::{self, Event};
use crate::refusal;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use foundation::{Caller, page};
use store::{Direction, KeyRange, Limit};

/// Events in a page.
const PAGE: usize = 100;

impl Room {
    pub(crate) async fn describe_stack_events(
        &self,
        caller: &Caller,
        input: api::DescribeStackEventsInput,
    ) -> Result<api::DescribeStackEventsOutput, ApiError> {
        let name = &input.stack_name;
        let found = self.core.find(caller, name).await?;
        let stack = found.ok_or_else(|| refusal::no_such_stack(name))?.stack;
        let listing = format!("events {}", stack.id.uuid);
        let range = KeyRange::prefix(&keys::events(&stack.id));
        let range = resumed(&listing, range, input.next_token.as_deref(), true)?;
        let scanned = self.core.store.scan(range, Limit::entries(PAGE), Direction::Backward).await;
        let scanned = scanned.map_err(refusal::store)?;
        let mut events = Vec::with_capacity(scanned.entries.len());
        for entry in &scanned.entries {
            let event: Event = record::decode(&entry.value).map_err(refusal::store)?;
            events.push(api::StackEvent {
                stack_id: stack.id.to_string(),
                event_id: event.id,
                stack_name: stack.id.name.clone(),
                logical_resource_id: Some(event.logical_id),
                physical_resource_id: event.physical_id,
                resource_type: Some(event.kind),
                timestamp: show::at(event.at_ms),
                resource_status: Some(api::ResourceStatus::from(event.status.as_str())),
                resource_status_reason: event.reason,
                resource_properties: event.properties,
                client_request_token: event.token,
                operation_id: event.operation,
                ..api::StackEvent::default()
            });
        }
        let more = scanned.next.is_some();
        let next_token = scanned.entries.last().filter(|_| more);
        let next_token = next_token.map(|entry| page::token(&listing, &entry.key));
        Ok(api::DescribeStackEventsOutput { stack_events: Some(events), next_token })
    }
}
