//! UpdateTable's `GlobalSecondaryIndexUpdates`: an index is added, changed or removed.

use aws_api::ApiError;
use aws_api::dynamodb::{
    CreateGlobalSecondaryIndexAction, DeleteGlobalSecondaryIndexAction, GlobalSecondaryIndexUpdate,
    UpdateGlobalSecondaryIndexAction, error,
};

use crate::definitions::Definitions;
use crate::errors::{invalid, invalid_parameters};
use crate::index::{Index, Scope, State};
use crate::index_definitions::{GLOBAL_MAX, Ground, check_included, global_index};
use crate::table::{Billing, Record};
use crate::throughput::{Holder, changed_bounds, unchanged, warm};

/// What one update asks for.
enum Action {
    Create(CreateGlobalSecondaryIndexAction),
    Update(UpdateGlobalSecondaryIndexAction),
    Delete(DeleteGlobalSecondaryIndexAction),
}

impl Action {
    fn read(given: GlobalSecondaryIndexUpdate) -> Result<Action, ApiError> {
        match (given.create, given.update, given.delete) {
            (Some(create), None, None) => Ok(Action::Create(create)),
            (None, Some(update), None) => Ok(Action::Update(update)),
            (None, None, Some(delete)) => Ok(Action::Delete(delete)),
            (None, None, None) => Err(invalid_parameters(
                "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, \
                 GlobalSecondaryIndexUpdate.Delete must not be null",
            )),
            _ => Err(invalid_parameters(
                "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate \
                 object",
            )),
        }
    }

    fn index(&self) -> &str {
        match self {
            Action::Create(create) => &create.index_name,
            Action::Update(update) => &update.index_name,
            Action::Delete(delete) => &delete.index_name,
        }
    }
}

/// The updates of a request, each of another index, at most one of which adds or removes one.
pub(crate) struct Updates(Vec<Action>);

impl Updates {
    pub(crate) fn read(
        given: Option<Vec<GlobalSecondaryIndexUpdate>>,
    ) -> Result<Updates, ApiError> {
        let Some(given) = given else { return Ok(Updates(Vec::new())) };
        if given.is_empty() {
            return Err(invalid_parameters("List of GlobalSecondaryIndexUpdates is empty"));
        }
        let actions: Vec<Action> = given.into_iter().map(Action::read).collect::<Result<_, _>>()?;
        for (place, action) in actions.iter().enumerate() {
            if actions[..place].iter().any(|other| other.index() == action.index()) {
                return Err(invalid_parameters(format!(
                    "Only one global secondary index update per index is allowed simultaneously. \
                     Index: {}",
                    action.index()
                )));
            }
        }
        let online = actions.iter().filter(|action| !matches!(action, Action::Update(_)));
        if online.count() > 1 {
            return Err(one_at_a_time());
        }
        Ok(Updates(actions))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the update of this index says so much throughput as a change of mode needs.
    fn provisions(&self, index: &str) -> bool {
        self.0.iter().any(|action| match action {
            Action::Update(update) => {
                update.index_name == index && update.provisioned_throughput.is_some()
            }
            _ => false,
        })
    }

    /// Changes the indexes of a table whose mode of billing was `before` and is the record's now.
    /// The id of the index that is work to be done for: rows to be added, or to be removed.
    pub(crate) fn apply(
        &self,
        record: &mut Record,
        definitions: Option<&Definitions>,
        before: Billing,
    ) -> Result<Option<u32>, ApiError> {
        self.change_mode(record, before)?;
        let mut work = None;
        for action in &self.0 {
            match action {
                Action::Create(create) => {
                    work = Some(add(record, definitions, create.clone())?);
                }
                Action::Update(update) => change(record, update)?,
                Action::Delete(delete) => work = Some(remove(record, &delete.index_name)?),
            }
        }
        Ok(work)
    }

    /// Indexes follow their table from one mode to the other.
    fn change_mode(&self, record: &mut Record, before: Billing) -> Result<(), ApiError> {
        for index in &mut record.indexes {
            let Scope::Global { billing, .. } = &mut index.scope else { continue };
            match (before, record.billing) {
                (Billing::OnDemand { .. }, Billing::Provisioned { .. }) => {
                    if !self.provisions(&index.name) {
                        return Err(invalid_parameters(format!(
                            "ProvisionedThroughput must be specified for index: {}",
                            index.name
                        )));
                    }
                    // The update says how much.
                    *billing = Billing::Provisioned { read: 0, write: 0 };
                }
                (Billing::Provisioned { .. }, Billing::OnDemand { since_ms, .. }) => {
                    *billing = Billing::OnDemand { max_read: None, max_write: None, since_ms };
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn one_at_a_time() -> ApiError {
    error::limit_exceeded_exception(
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously \
         per table",
    )
}

fn add(
    record: &mut Record,
    definitions: Option<&Definitions>,
    create: CreateGlobalSecondaryIndexAction,
) -> Result<u32, ApiError> {
    if record.indexes.iter().any(|index| index.name == create.index_name) {
        return Err(invalid("Attempting to create an index which already exists"));
    }
    if record.indexes.iter().any(|index| index.state() != State::Active) {
        return Err(one_at_a_time());
    }
    if record.indexes.iter().filter(|index| !index.is_local()).count() >= GLOBAL_MAX {
        return Err(error::limit_exceeded_exception(format!(
            "GlobalSecondaryIndex count exceeds the per-table limit of {GLOBAL_MAX}"
        )));
    }
    let definitions = definitions.ok_or_else(|| {
        invalid_parameters(format!(
            "AttributeDefinitions is not specified for index: {}",
            create.index_name
        ))
    })?;
    let id = record.next_index;
    record.next_index += 1;
    let ground = Ground { definitions, billing: &record.billing, state: State::Creating };
    record.indexes.push(global_index(&ground, create.into(), id)?);
    check_included(&record.indexes)?;
    Ok(id)
}

/// The global index of this name; `action` is what is to be done with it.
fn global<'a>(record: &'a mut Record, name: &str, action: &str) -> Result<&'a mut Index, ApiError> {
    let index = record.indexes.iter_mut().find(|index| index.name == name);
    match index {
        Some(index) if index.is_local() => Err(invalid(format!(
            "Cannot {action} an index that is not a GlobalSecondaryIndex: {name}"
        ))),
        Some(index) => Ok(index),
        None => Err(error::resource_not_found_exception(format!(
            "Requested resource not found: Index: {name} not found"
        ))),
    }
}

fn remove(record: &mut Record, name: &str) -> Result<u32, ApiError> {
    // One that is being made may be given up.
    let others = record.indexes.iter().filter(|index| index.name != name);
    let others_rest = others.clone().all(|index| index.state() == State::Active);
    let index = global(record, name, "delete")?;
    if !others_rest || index.state() == State::Deleting {
        return Err(one_at_a_time());
    }
    if let Scope::Global { state, .. } = &mut index.scope {
        *state = State::Deleting;
    }
    Ok(index.id)
}

fn change(record: &mut Record, update: &UpdateGlobalSecondaryIndexAction) -> Result<(), ApiError> {
    let name = &update.index_name;
    let index = global(record, name, "update")?;
    if index.state() != State::Active {
        return Err(error::resource_in_use_exception(format!(
            "Attempt to change a resource which is still in use: Index is being changed: {name}"
        )));
    }
    let Scope::Global { billing, warm: held, .. } = &mut index.scope else { return Ok(()) };
    match (&*billing, &update.provisioned_throughput) {
        (Billing::OnDemand { .. }, Some(_)) => {
            return Err(invalid_parameters(format!(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for index: \
                 {name} when BillingMode is PAY_PER_REQUEST"
            )));
        }
        (Billing::Provisioned { read, write }, Some(asked)) => {
            let (asked_read, asked_write) = (asked.read_capacity_units, asked.write_capacity_units);
            if (*read, *write) == (asked_read, asked_write) {
                return Err(unchanged(Holder::Index(name), *read, *write));
            }
            *billing = Billing::Provisioned { read: asked_read, write: asked_write };
        }
        (_, None) => {}
    }
    if let Some(asked) = &update.on_demand_throughput {
        *billing = changed_bounds(*billing, asked, Holder::Index(name))?;
    }
    *held = warm(update.warm_throughput.as_ref(), Holder::Index(name), billing, Some(*held))?;
    Ok(())
}
