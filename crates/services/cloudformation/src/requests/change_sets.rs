//! `CreateChangeSet`, `DescribeChangeSet`, `ListChangeSets`, `DeleteChangeSet`.

use super::{actor, given, page_of, show, update};
use crate::changes;
use crate::core::Found;
use crate::events;
use crate::keys;
use crate::names::{self, StackId};
use crate::own;
use crate::prepare::{self, Prepared, Wanted};
use crate::record::operation::OnFailure;
use crate::record::{self, Actor, Change, ChangeSet, Resource, Stack};
use crate::refusal::{self, validation};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use aws_api::cloudformation::{ChangeSetStatus, ExecutionStatus, StackStatus};
use foundation::{Arn, Caller};
use std::collections::BTreeMap;
use store::{Batch, Check, Key, Version, get_one};

/// Changes, or change sets, in a page.
const PAGE: usize = 100;
/// What AWS says of a change set that would change nothing.
const NO_CHANGES: &str = "The submitted information didn't contain changes. Submit different \
                          information to create a change set.";

/// A change set with its stack.
pub(super) struct FoundSet {
    pub(super) stack: Stack,
    pub(super) key: Key,
    pub(super) version: Version,
    pub(super) set: ChangeSet,
}

/// Where a change set goes.
enum Slot {
    /// Nothing stands there, or one that has been executed; the check holds it so.
    Free(Check),
    /// The same request was answered before.
    Repeated(api::CreateChangeSetOutput),
}

impl Room {
    /// A change set by its name and stack, or by its id.
    pub(super) async fn change_set(
        &self,
        caller: &Caller,
        stack: Option<&str>,
        named: &str,
    ) -> Result<FoundSet, ApiError> {
        let missing = || {
            api::error::change_set_not_found_exception(format!(
                "ChangeSet [{named}] does not exist"
            ))
        };
        let arn = Arn::parse(named).ok();
        let name = match &arn {
            Some(arn) => arn.resource_of("changeSet").and_then(|rest| rest.split('/').next()),
            None => Some(named),
        };
        let name = name.ok_or_else(missing)?;
        if let Some(stack) = stack {
            let found = self.core.find(caller, stack).await?;
            let found = found.ok_or_else(|| refusal::no_such_stack(stack))?;
            return self.set_of(found, name, named).await?.ok_or_else(missing);
        }
        if arn.is_none() {
            return Err(validation(
                "StackName must be specified if ChangeSetName is not specified as an ARN.",
            ));
        }
        let stacks = keys::stacks(&caller.account, &caller.region);
        for entry in self.core.scan(stacks).await.map_err(refusal::store)? {
            let stack: Stack = record::decode(&entry.value).map_err(refusal::store)?;
            let found = Found { stack, entry };
            if let Some(set) = self.set_of(found, name, named).await? {
                return Ok(set);
            }
        }
        Err(missing())
    }

    async fn set_of(
        &self,
        found: Found,
        name: &str,
        named: &str,
    ) -> Result<Option<FoundSet>, ApiError> {
        let key = keys::change_set(&found.stack.id, name);
        let set: Option<ChangeSet> = self.core.read(key).await.map_err(refusal::store)?;
        let set = set.filter(|set| set.name == named || set.id == named);
        let (key, version) = (found.entry.key, found.entry.version);
        Ok(set.map(|set| FoundSet { stack: found.stack, key, version, set }))
    }

    pub(crate) async fn create_change_set(
        &self,
        caller: &Caller,
        input: api::CreateChangeSetInput,
    ) -> Result<api::CreateChangeSetOutput, ApiError> {
        let kind = input.change_set_type.clone().unwrap_or(api::ChangeSetType::Update);
        let importing = kind == api::ChangeSetType::Import
            || input.resources_to_import.as_ref().is_some_and(|all| !all.is_empty());
        refusal::unsupported(importing, "change sets that import resources")?;
        refusal::unsupported(input.deployment_mode.is_some(), "DeploymentMode")?;
        check_name(&input.change_set_name)?;
        let actor = actor(caller)?;
        let creates = kind == api::ChangeSetType::Create;
        let wanted = Wanted {
            body: input.template_body.clone(),
            url: given(input.template_url.clone()),
            use_previous: input.use_previous_template == Some(true),
            parameters: input.parameters.clone().unwrap_or_default(),
            capabilities: input.capabilities.clone().unwrap_or_default(),
            tags: input.tags.clone(),
            resource_types: input.resource_types.clone(),
            notification_arns: input.notification_arns.clone(),
            rollback: input.rollback_configuration.clone(),
            import_existing: input.import_existing_resources == Some(true),
            is_shown: true,
        };
        loop {
            let found = self.core.find(caller, &input.stack_name).await?;
            let found = found.filter(|found| !found.stack.is_deleted());
            let place = self.place(caller, &input.stack_name, creates, found).await?;
            let free = match self.slot(&place.stack, &input).await? {
                Slot::Free(check) => check,
                Slot::Repeated(output) => return Ok(output),
            };
            let wanted = wanted.clone();
            let standing = self.core.standing(&place.stack).await?;
            let empty = BTreeMap::new();
            let resources = standing.as_ref().map_or(&empty, |(_, resources)| resources);
            let ground = standing.as_ref().map(|(spec, resources)| (spec, resources));
            let id = &place.stack.id;
            let prepared = prepare::prepare(&self.core, caller, id, ground, wanted).await?;
            let nested = prepared.instance.resources().iter().any(|one| one.kind == own::NESTED);
            let inside = nested && input.include_nested_stacks == Some(true);
            refusal::unsupported(inside, "IncludeNestedStacks of templates with nested stacks")?;
            let set = self.make(&input, actor.clone(), &place.stack, resources, &prepared).await?;
            let output = api::CreateChangeSetOutput {
                id: Some(set.id.clone()),
                stack_id: Some(id.to_string()),
            };
            let key = keys::change_set(id, &set.name);
            let batch = prepare::keep(id, &prepared, place.batch);
            let batch = batch.check(free).put(key, record::encode(&set));
            if self.core.commit(batch).await? {
                return Ok(output);
            }
        }
    }

    /// The stack that a change set is made for: one that is there, or one that is made for it.
    async fn place(
        &self,
        caller: &Caller,
        name: &str,
        creates: bool,
        found: Option<Found>,
    ) -> Result<Place, ApiError> {
        match (found, creates) {
            (Some(Found { stack, entry }), creates) => {
                let reviewed = stack.status == StackStatus::ReviewInProgress;
                if creates && !reviewed {
                    return Err(validation(format!(
                        "Stack [{name}] already exists and cannot be created again with the \
                         changeSet [CREATE] type."
                    )));
                }
                if !creates && !reviewed {
                    update::check_state(&stack, OnFailure::Rollback)?;
                }
                if !creates && reviewed {
                    return Err(refusal::state(&stack.id, &stack.status, "updated"));
                }
                let batch = Batch::new().check(Check::Version(entry.key, entry.version));
                Ok(Place { stack, batch })
            }
            (None, false) => Err(validation(format!("Stack [{name}] does not exist"))),
            (None, true) => {
                names::check_stack(name)?;
                let id = StackId {
                    account: caller.account,
                    region: caller.region.clone(),
                    name: name.to_owned(),
                    uuid: self.core.ambient.dice.uuid(),
                };
                let now = self.core.now_ms();
                let status = StackStatus::ReviewInProgress;
                let mut stack = Stack::new(id.clone(), now, status.clone());
                let key = keys::name(&id.account, &id.region, &id.name);
                let batch = Batch::new()
                    .check(Check::Absent(key.clone()))
                    .put(key, id.uuid.clone())
                    .put(keys::order(&id, now), "");
                let why = Some("User Initiated".to_owned());
                let ambient = &self.core.ambient;
                let batch = events::stack_status(batch, ambient, &mut stack, status, why);
                let batch = batch.put(keys::stack(&id), record::encode(&stack));
                Ok(Place { stack, batch })
            }
        }
    }

    /// The place of a change set that is to be made, unless its name is taken.
    async fn slot(
        &self,
        stack: &Stack,
        input: &api::CreateChangeSetInput,
    ) -> Result<Slot, ApiError> {
        let name = &input.change_set_name;
        let key = keys::change_set(&stack.id, name);
        let held = get_one(&*self.core.store, key.clone()).await.map_err(refusal::store)?;
        let free = Check::unchanged(key, held.as_ref());
        let Some(held) = held else { return Ok(Slot::Free(free)) };
        let set: ChangeSet = record::decode(&held.value).map_err(refusal::store)?;
        let token = given(input.client_token.clone());
        if token.is_some() && set.token == token {
            return Ok(Slot::Repeated(api::CreateChangeSetOutput {
                id: Some(set.id),
                stack_id: Some(stack.id.to_string()),
            }));
        }
        if set.execution == ExecutionStatus::ExecuteComplete {
            // Its name is free again.
            return Ok(Slot::Free(free));
        }
        let text = format!(
            "ChangeSet {name} cannot be created due to a mismatch with existing attribute ChangeSetName"
        );
        Err(api::error::already_exists_exception(text))
    }

    async fn make(
        &self,
        input: &api::CreateChangeSetInput,
        actor: Actor,
        stack: &Stack,
        resources: &BTreeMap<String, Resource>,
        prepared: &Prepared,
    ) -> Result<ChangeSet, ApiError> {
        let creates = stack.status == StackStatus::ReviewInProgress;
        let changes = changes::compute(&self.core, stack, resources, prepared).await?;
        let same = !creates && changes::is_same(&self.core, stack, resources, prepared).await?;
        let settled = stack.status != StackStatus::UpdateFailed;
        let (status, execution, reason) = if same && settled {
            (ChangeSetStatus::Failed, ExecutionStatus::Unavailable, Some(NO_CHANGES.to_owned()))
        } else {
            (ChangeSetStatus::CreateComplete, ExecutionStatus::Available, None)
        };
        let uuid = self.core.ambient.dice.uuid();
        Ok(ChangeSet {
            id: stack.id.change_set(&input.change_set_name, &uuid),
            name: input.change_set_name.clone(),
            description: input.description.clone(),
            created_ms: self.core.now_ms(),
            status,
            reason,
            execution,
            creates,
            spec: prepared.spec.clone(),
            role: given(input.role_arn.clone()),
            changes,
            include_nested: input.include_nested_stacks == Some(true),
            on_failure: input.on_stack_failure.as_ref().map(|one| match one {
                api::OnStackFailure::DoNothing => OnFailure::Nothing,
                api::OnStackFailure::Delete => OnFailure::Delete,
                _ => OnFailure::Rollback,
            }),
            token: given(input.client_token.clone()),
            actor,
            operations: stack.operations,
        })
    }

    pub(crate) async fn describe_change_set(
        &self,
        caller: &Caller,
        input: api::DescribeChangeSetInput,
    ) -> Result<api::DescribeChangeSetOutput, ApiError> {
        let name = given(input.stack_name);
        let found = self.change_set(caller, name.as_deref(), &input.change_set_name).await?;
        let (stack, mut set) = (found.stack, found.set);
        outdate(&stack, &mut set);
        let listing = format!("changes {}", set.id);
        let changes: Vec<(usize, Change)> =
            std::mem::take(&mut set.changes).into_iter().enumerate().collect();
        let place = |one: &(usize, Change)| format!("{:08}", one.0);
        let (changes, next_token) =
            page_of(&listing, changes, place, input.next_token.as_deref(), PAGE)?;
        let values = input.include_property_values == Some(true);
        Ok(api::DescribeChangeSetOutput {
            change_set_name: Some(set.name.clone()),
            change_set_id: Some(set.id.clone()),
            stack_id: Some(stack.id.to_string()),
            stack_name: Some(stack.id.name.clone()),
            description: set.description.clone(),
            parameters: show::parameters(Some(&set.spec)),
            creation_time: Some(show::at(set.created_ms)),
            execution_status: Some(set.execution.clone()),
            status: Some(set.status.clone()),
            status_reason: set.reason.clone(),
            notification_arns: Some(Vec::new()),
            rollback_configuration: Some(api::RollbackConfiguration::default()),
            capabilities: show::capabilities(Some(&set.spec)),
            tags: Some(show::tags(Some(&set.spec))),
            changes: Some(changes.iter().map(|(_, one)| show::change(one, values)).collect()),
            next_token,
            include_nested_stacks: Some(set.include_nested),
            on_stack_failure: set.on_failure.map(show::on_stack_failure),
            import_existing_resources: Some(set.spec.import_existing),
            ..api::DescribeChangeSetOutput::default()
        })
    }

    pub(crate) async fn list_change_sets(
        &self,
        caller: &Caller,
        input: api::ListChangeSetsInput,
    ) -> Result<api::ListChangeSetsOutput, ApiError> {
        let found = self.core.find(caller, &input.stack_name).await?;
        let stack = found.ok_or_else(|| refusal::no_such_stack(&input.stack_name))?.stack;
        let range = keys::change_sets(&stack.id);
        let mut sets: Vec<ChangeSet> = self.core.values(range).await.map_err(refusal::store)?;
        sets.iter_mut().for_each(|set| outdate(&stack, set));
        let listing = format!("change sets {}", stack.id.uuid);
        let name = |one: &ChangeSet| one.name.clone();
        let (sets, next_token) = page_of(&listing, sets, name, input.next_token.as_deref(), PAGE)?;
        let summaries = sets.iter().map(|set| show::change_set_summary(&stack, set)).collect();
        Ok(api::ListChangeSetsOutput { summaries: Some(summaries), next_token })
    }

    pub(crate) async fn delete_change_set(
        &self,
        caller: &Caller,
        input: api::DeleteChangeSetInput,
    ) -> Result<api::DeleteChangeSetOutput, ApiError> {
        let name = given(input.stack_name);
        let found = self.change_set(caller, name.as_deref(), &input.change_set_name).await;
        match found {
            Ok(found) => {
                let key = keys::change_set(&found.stack.id, &found.set.name);
                self.core.commit(Batch::new().delete(key)).await?;
            }
            // What is not there is deleted.
            Err(why) if why.is("ChangeSetNotFound") => {}
            Err(why) => return Err(why),
        }
        Ok(api::DeleteChangeSetOutput::default())
    }
}

struct Place {
    stack: Stack,
    batch: Batch,
}

/// After another operation a change set cannot be executed.
fn outdate(stack: &Stack, set: &mut ChangeSet) {
    if set.execution == ExecutionStatus::Available && set.operations != stack.operations {
        set.execution = ExecutionStatus::Obsolete;
    }
}

fn check_name(name: &str) -> Result<(), ApiError> {
    let good = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if good && name.len() <= 128 {
        return Ok(());
    }
    Err(refusal::constraint(
        name,
        "changeSetName",
        "Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*",
    ))
}
