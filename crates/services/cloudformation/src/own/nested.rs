//! `AWS::CloudFormation::Stack`: a stack in a stack.

use super::{NESTED, failure, stored, upgraded};
use crate::core::{Core, Weakly};
use crate::keys;
use crate::names::StackId;
use crate::record::{Resource, Stack, StepKind};
use crate::requests::{self, NO_UPDATES, Parent};
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use aws_api::cloudformation::StackStatus;
use resource::{
    Definition, Failure, Found, HandlerErrorCode, Made, Naming, Provider, Tag, Value, Work,
};
use std::collections::BTreeMap;
use std::sync::Arc;

resource::properties! {
    /// Of a nested stack.
    pub struct NestedProperties {
        template_url: String = "TemplateURL";
        parameters: Option<BTreeMap<String, Text>> = "Parameters";
        tags: Option<Vec<Tag>> = "Tags";
        timeout_in_minutes: Option<i32> = "TimeoutInMinutes";
    }
}

/// A parameter's value: a text, or a list that becomes one with commas.
#[derive(Debug, Clone, PartialEq)]
pub struct Text(String);

impl resource::Typed for Text {
    const KIND: resource::Kind = resource::Kind::Document;

    fn read(value: &Value, place: &resource::Place) -> Result<Self, resource::Invalid> {
        if let Value::Array(_) = value {
            let all: Vec<String> = resource::Typed::read(value, place)?;
            return Ok(Text(all.join(",")));
        }
        String::read(value, place).map(Text)
    }

    fn write(&self) -> Option<Value> {
        Some(Value::String(self.0.clone()))
    }
}

pub(super) struct Nested {
    pub(super) core: Weakly,
}

/// How nested stacks are called.
const NAMING: Naming = Naming::new("StackName", 128);

fn refused(why: ApiError) -> Failure {
    match why.status() >= 500 {
        true => Failure::new(HandlerErrorCode::ServiceInternalError, why.message()),
        false => failure(why.message()),
    }
}

impl NestedProperties {
    fn parameters(&self) -> Vec<api::Parameter> {
        let all = self.parameters.iter().flatten().map(|(key, Text(value))| api::Parameter {
            parameter_key: Some(key.clone()),
            parameter_value: Some(value.clone()),
            ..api::Parameter::default()
        });
        all.collect()
    }

    fn tags(&self, work: &Work) -> Vec<api::Tag> {
        let all = resource::tags_map(&work.tags, self.tags.as_deref());
        all.into_iter().map(|(key, value)| api::Tag { key, value }).collect()
    }
}

/// The stack that has this one in it.
async fn outer(core: &Core, work: &Work) -> Result<Stack, Failure> {
    let id = StackId::parse(&work.stack_id).ok_or_else(|| failure("no stack's id"))?;
    let found = core.stack_at(keys::stack(&id)).await.map_err(stored)?;
    found.map(|found| found.stack).ok_or_else(|| failure("the outer stack is gone"))
}

fn capabilities(outer: &Stack) -> Vec<api::Capability> {
    let given = outer.wanted().map(|spec| spec.capabilities.clone()).unwrap_or_default();
    given.iter().map(|one| api::Capability::from(one.as_str())).collect()
}

/// The stack, once nothing is under way on it.
async fn settled(core: &Core, id: &StackId) -> Result<Option<Stack>, Failure> {
    let key = keys::stack(id);
    let mut changes = core.store.watch(key.clone());
    loop {
        match core.stack_at(key.clone()).await.map_err(stored)? {
            None => return Ok(None),
            Some(found) if !found.stack.is_busy() && found.stack.operation.is_none() => {
                return Ok(Some(found.stack));
            }
            Some(_) => changes.changed().await,
        }
    }
}

fn made(stack: &Stack) -> Made {
    stack.outputs.iter().fold(Made::new(stack.id.to_string()), |made, output| {
        made.with(&format!("Outputs.{}", output.key), output.value.clone())
    })
}

#[async_trait]
impl Provider for Nested {
    const DEFINITION: Definition = Definition::new(NESTED);
    type Properties = NestedProperties;

    async fn create(&self, work: &Work, wanted: &NestedProperties) -> Result<Made, Failure> {
        let core = upgraded(&self.core)?;
        let id = match work.remembered().and_then(StackId::parse) {
            Some(id) => id,
            None => {
                let dice = &*core.ambient.dice;
                let id = StackId {
                    account: work.caller.account,
                    region: work.caller.region.clone(),
                    name: NAMING.name(&work.stack_name, &work.logical_id, dice),
                    uuid: dice.uuid(),
                };
                work.remember(&id.to_string()).await?;
                id
            }
        };
        if core.stack_at(keys::stack(&id)).await.map_err(stored)?.is_none() {
            let outer = outer(&core, work).await?;
            let input = api::CreateStackInput {
                stack_name: id.name.clone(),
                template_url: Some(wanted.template_url.clone()),
                parameters: Some(wanted.parameters()),
                tags: Some(wanted.tags(work)),
                capabilities: Some(capabilities(&outer)),
                timeout_in_minutes: wanted.timeout_in_minutes,
                client_request_token: Some(work.token.clone()),
                role_arn: outer.role.clone(),
                ..api::CreateStackInput::default()
            };
            let parent = Parent {
                root: outer.root.clone().or_else(|| Some(outer.id.to_string())),
                parent: Some(outer.id.to_string()),
                uuid: Some(id.uuid.clone()),
            };
            let created = requests::create(&core, &work.caller, input, parent).await;
            created.map_err(refused)?;
        }
        match settled(&core, &id).await? {
            Some(stack) if stack.status == StackStatus::CreateComplete => Ok(made(&stack)),
            Some(stack) => {
                let why = first_reason(&stack);
                Err(failure(format!(
                    "Embedded stack {} was not successfully created: {why}",
                    stack.id
                )))
            }
            None => Err(failure(format!("Embedded stack {id} is gone"))),
        }
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &NestedProperties,
    ) -> Result<Option<Found<NestedProperties>>, Failure> {
        let core = upgraded(&self.core)?;
        let found = core.find(&work.caller, id).await.map_err(refused)?;
        Ok(found.filter(|found| !found.stack.is_deleted()).map(|found| Found {
            properties: wanted.clone(),
            attributes: made(&found.stack).attributes,
        }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _: &NestedProperties,
        new: &NestedProperties,
    ) -> Result<Made, Failure> {
        let core = upgraded(&self.core)?;
        let stack_id = StackId::parse(id).ok_or_else(|| failure("no stack's id"))?;
        let outer = outer(&core, work).await?;
        let key = keys::resource(&outer.id, &work.logical_id);
        let resource: Option<Resource> = core.read(key).await.map_err(stored)?;
        let restores = resource.as_ref().and_then(|one| one.step.as_ref());
        if restores.is_some_and(|step| step.kind == StepKind::Restore) {
            let changed_by = resource.and_then(|one| one.current).map_or(0, |one| one.made_by);
            return self.restore(&core, work, &stack_id, &token_of(changed_by)).await;
        }
        let changed_by =
            restores.and_then(|step| step.wanted.as_ref()).map_or(0, |one| one.made_by);
        let token = token_of(changed_by);
        let begun = self.begun(&core, &token, &stack_id).await?;
        if !begun {
            let input = api::UpdateStackInput {
                stack_name: id.to_owned(),
                template_url: Some(new.template_url.clone()),
                parameters: Some(new.parameters()),
                tags: Some(new.tags(work)),
                capabilities: Some(capabilities(&outer)),
                client_request_token: Some(token),
                role_arn: outer.role.clone(),
                ..api::UpdateStackInput::default()
            };
            match requests::update(&core, &work.caller, input).await {
                Ok(_) => {}
                Err(why) if why.message() == NO_UPDATES => {
                    let stack = settled(&core, &stack_id).await?;
                    return stack.map(|stack| made(&stack)).ok_or_else(|| failure("it is gone"));
                }
                Err(why) => return Err(refused(why)),
            }
        }
        match settled(&core, &stack_id).await? {
            Some(stack) if stack.status == StackStatus::UpdateComplete => Ok(made(&stack)),
            Some(stack) => {
                let why = first_reason(&stack);
                Err(failure(format!(
                    "Embedded stack {} was not successfully updated. Currently in {} with reason: \
                     {why}",
                    stack.id, stack.status
                )))
            }
            None => Err(failure(format!("Embedded stack {id} is gone"))),
        }
    }

    async fn delete(&self, work: &Work, id: &str, _: &NestedProperties) -> Result<(), Failure> {
        let core = upgraded(&self.core)?;
        let Some(stack_id) = StackId::parse(id) else { return Ok(()) };
        loop {
            let input = api::DeleteStackInput {
                stack_name: id.to_owned(),
                client_request_token: Some(work.token.clone()),
                ..api::DeleteStackInput::default()
            };
            match requests::delete(&core, &work.caller, input).await {
                Ok(_) => break,
                Err(why) => {
                    // An update that is under way ends first.
                    let found = core.stack_at(keys::stack(&stack_id)).await.map_err(stored)?;
                    if !found.is_some_and(|found| found.stack.is_busy()) {
                        return Err(refused(why));
                    }
                    settled(&core, &stack_id).await?;
                }
            }
        }
        match settled(&core, &stack_id).await? {
            None => Ok(()),
            Some(stack) if stack.is_deleted() => Ok(()),
            Some(stack) => {
                let why = first_reason(&stack);
                Err(failure(format!("Embedded stack {} could not be deleted: {why}", stack.id)))
            }
        }
    }
}

/// The token of the update that an operation of the outer stack makes.
fn token_of(operation: u64) -> String {
    format!("outer-{operation}")
}

impl Nested {
    /// Undoes what an operation of the outer stack has done: a stack whose update failed has done that
    /// by itself.
    async fn restore(
        &self,
        core: &Arc<Core>,
        work: &Work,
        id: &StackId,
        token: &str,
    ) -> Result<Made, Failure> {
        let gone = || failure(format!("Embedded stack {id} is gone"));
        let back = format!("back-{}", work.token);
        self.begun(core, &back, id).await?;
        let stack = settled(core, id).await?.ok_or_else(gone)?;
        let updated = stack.tokens.iter().rev().find(|one| one.operation == "UpdateStack");
        let updated = updated.is_some_and(|one| one.token == token);
        if !updated || stack.status != StackStatus::UpdateComplete || stack.former.is_none() {
            return Ok(made(&stack));
        }
        requests::restore(core, &work.caller, id, &back).await.map_err(refused)?;
        match settled(core, id).await?.ok_or_else(gone)? {
            stack if stack.status == StackStatus::UpdateComplete => Ok(made(&stack)),
            stack => Err(failure(format!(
                "Embedded stack {} was not successfully restored: {}",
                stack.id,
                first_reason(&stack)
            ))),
        }
    }

    /// Whether this very update was begun before. Another one that is under way is cancelled, and
    /// waited for.
    async fn begun(&self, core: &Arc<Core>, token: &str, id: &StackId) -> Result<bool, Failure> {
        let Some(found) = core.stack_at(keys::stack(id)).await.map_err(stored)? else {
            return Ok(false);
        };
        if found.stack.tokens.iter().any(|known| known.token == token) {
            return Ok(true);
        }
        if found.stack.status == StackStatus::UpdateInProgress {
            let cancel = |stack: &mut Stack, batch| {
                if let Some(operation) = &mut stack.operation {
                    operation.cancelled = true;
                }
                Ok((batch, ()))
            };
            core.change_stack(found.entry.key, cancel).await.map_err(refused)?;
        }
        settled(core, id).await?;
        Ok(false)
    }
}

/// Why it failed: of a rollback, what led to it.
fn first_reason(stack: &Stack) -> String {
    stack.failure.clone().or_else(|| stack.reason.clone()).unwrap_or_default()
}
