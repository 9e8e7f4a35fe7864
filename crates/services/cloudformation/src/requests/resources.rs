//! `DescribeStackResource(s)`, `ListStackResources`.

use super::{given, page_of, show};
use crate::keys;
use crate::names::StackId;
use crate::record::{Resource, Stack};
use crate::refusal::{self, validation};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use foundation::Caller;
use store::KeyRange;

/// Resources in a page.
const PAGE: usize = 100;

impl Room {
    async fn stack_and_resources(
        &self,
        caller: &Caller,
        name: &str,
    ) -> Result<(Stack, Vec<Resource>), ApiError> {
        let found = self.core.find(caller, name).await?;
        let stack = found.ok_or_else(|| refusal::no_stack(name))?.stack;
        let range = keys::resources(&stack.id);
        let resources = self.core.values(range).await.map_err(refusal::store)?;
        Ok((stack, resources))
    }

    pub(crate) async fn describe_stack_resource(
        &self,
        caller: &Caller,
        input: api::DescribeStackResourceInput,
    ) -> Result<api::DescribeStackResourceOutput, ApiError> {
        let (name, logical_id) = (&input.stack_name, &input.logical_resource_id);
        let found = self.core.find(caller, name).await?;
        let Some(found) = found else {
            return Err(validation(format!("Stack '{name}' does not exist")));
        };
        let key = keys::resource(&found.stack.id, logical_id);
        let resource: Option<Resource> = self.core.read(key).await.map_err(refusal::store)?;
        let resource = resource.ok_or_else(|| {
            validation(format!("Resource {logical_id} does not exist for stack {name}"))
        })?;
        let detail = show::resource_detail(&found.stack, &resource);
        Ok(api::DescribeStackResourceOutput { stack_resource_detail: Some(detail) })
    }

    pub(crate) async fn describe_stack_resources(
        &self,
        caller: &Caller,
        input: api::DescribeStackResourcesInput,
    ) -> Result<api::DescribeStackResourcesOutput, ApiError> {
        let named = (given(input.stack_name), given(input.physical_resource_id));
        let (stack, mut resources) = match named {
            (Some(_), Some(_)) => {
                return Err(validation(
                    "Either a stack name or a physical resource id must be given, not both.",
                ));
            }
            (Some(name), None) => self.stack_and_resources(caller, &name).await?,
            (None, Some(physical_id)) => self.stack_with(caller, &physical_id).await?,
            (None, None) => {
                return Err(validation(
                    "Either a stack name or a physical resource id must be given.",
                ));
            }
        };
        if let Some(logical_id) = given(input.logical_resource_id) {
            resources.retain(|one| one.logical_id == logical_id);
            if resources.is_empty() {
                let name = &stack.id.name;
                return Err(validation(format!(
                    "Resource {logical_id} does not exist for stack {name}"
                )));
            }
        }
        // As on AWS, no more than a page's worth.
        resources.truncate(PAGE);
        let resources = resources.iter().map(|one| show::resource(&stack, one)).collect();
        Ok(api::DescribeStackResourcesOutput { stack_resources: Some(resources) })
    }

    /// The stack that has the physical resource.
    async fn stack_with(
        &self,
        caller: &Caller,
        physical_id: &str,
    ) -> Result<(Stack, Vec<Resource>), ApiError> {
        let stacks = keys::stacks(&caller.account, &caller.region);
        let stacks: Vec<Stack> = self.core.values(stacks).await.map_err(refusal::store)?;
        for stack in stacks.into_iter().filter(|stack| !stack.is_deleted()) {
            let range: KeyRange = keys::resources(&stack.id);
            let resources: Vec<Resource> = self.core.values(range).await.map_err(refusal::store)?;
            if resources.iter().any(|one| one.physical_id.as_deref() == Some(physical_id)) {
                return Ok((stack, resources));
            }
        }
        Err(validation(format!("Stack for {physical_id} does not exist")))
    }

    pub(crate) async fn list_stack_resources(
        &self,
        caller: &Caller,
        input: api::ListStackResourcesInput,
    ) -> Result<api::ListStackResourcesOutput, ApiError> {
        let (stack, resources) = self.stack_and_resources(caller, &input.stack_name).await?;
        let listing = format!("resources {}", stack.id.uuid);
        let name = |one: &Resource| one.logical_id.clone();
        let (resources, next_token) =
            page_of(&listing, resources, name, input.next_token.as_deref(), PAGE)?;
        let summaries = resources.iter().map(show::resource_summary).collect();
        Ok(api::ListStackResourcesOutput { stack_resource_summaries: Some(summaries), next_token })
    }

    /// A resource that stands.
    pub(super) async fn standing_resource(
        &self,
        id: &StackId,
        logical_id: &str,
    ) -> Result<Resource, ApiError> {
        let key = keys::resource(id, logical_id);
        let resource: Option<Resource> = self.core.read(key).await.map_err(refusal::store)?;
        resource.ok_or_else(|| {
            validation(format!("Resource {logical_id} does not exist for stack {}", id.name))
        })
    }
}
