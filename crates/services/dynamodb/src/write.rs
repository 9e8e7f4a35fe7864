//! PutItem, DeleteItem and UpdateItem: one intent, one optimistic commit.

use std::sync::Arc;

use aws_api::ApiError;
use aws_api::dynamodb::{
    ConsumedCapacity, DeleteItemInput, DeleteItemOutput, ItemCollectionMetrics, PutItemInput,
    PutItemOutput, ReturnConsumedCapacity, ReturnItemCollectionMetrics, ReturnValue,
    UpdateItemInput, UpdateItemOutput, error,
};
use foundation::Caller;
use store::{Batch, Conflict, Entry, Outcome};

use crate::Room;
use crate::capacity::{self, Units, Use, consumed, write_cost, write_units};
use crate::collections;
use crate::errors::{invalid, store_failed};
use crate::intent::{Action, Effect, Intent, shows};
use crate::item_format;
use crate::requests::{Conditions, WireItem, item};
use crate::table::Table;
use crate::value::{Item, item_into_wire};
use crate::write_path::{Author, Change, Moment, Old, check_table, record};

/// How often a write begins anew because another was faster. Each time, somebody's write was
/// committed: who loses so often is throttled, as writers of a hot key are.
pub(crate) const ATTEMPTS_MAX: usize = 1_000;

/// What a write found and left.
pub(crate) struct Written {
    table: Arc<Table>,
    /// The item before, if it was read and there was one.
    pub(crate) old: Option<Item>,
    /// The item after, where an update computed it.
    pub(crate) new: Option<Item>,
    /// Where they are wanted.
    pub(crate) units: Units,
    /// Units that are billed: those of the item after alone where nobody read the one before.
    billed: Units,
}

/// What the answer to a write tells beside the item.
struct Telling {
    table: String,
    capacity: Option<ReturnConsumedCapacity>,
    collections: Option<ReturnItemCollectionMetrics>,
}

/// What it tells then.
struct Told {
    capacity: Option<ConsumedCapacity>,
    collection: Option<ItemCollectionMetrics>,
}

impl Telling {
    /// What the write must find out for it; `with_old` asks for the item before as well.
    fn need(&self, with_old: bool) -> Need {
        Need::of(&self.capacity, with_old)
    }

    async fn told(
        self,
        room: &Room,
        intent: &Intent,
        written: &mut Written,
    ) -> Result<Told, ApiError> {
        let collection = if collections::is_wanted(&self.collections) {
            room.collections(&written.table, std::iter::once(intent.key())).await?.pop()
        } else {
            None
        };
        let units = std::mem::take(&mut written.units);
        let capacity = consumed(&self.capacity, &self.table, units, Use::Plain);
        Ok(Told { capacity, collection })
    }
}

/// What a write is to find out even where it matters to nobody else.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Need {
    /// The item before, and with it the units.
    pub(crate) old: bool,
}

impl Need {
    /// What `choice` asks for, and the item before if `with_old` says so.
    pub(crate) fn of(choice: &Option<ReturnConsumedCapacity>, with_old: bool) -> Need {
        Need { old: with_old || capacity::is_wanted(choice) }
    }
}

impl Room {
    pub(crate) async fn put(
        &self,
        caller: &Caller,
        input: PutItemInput,
    ) -> Result<PutItemOutput, ApiError> {
        only_all_old(&input.return_values)?;
        let action = Action::put(item(input.item)?)?;
        let condition = Conditions {
            expression: input.condition_expression,
            names: input.expression_attribute_names,
            values: input.expression_attribute_values,
            expected: input.expected,
            operator: input.conditional_operator,
        };
        let condition = condition.read()?;
        let show_on_failure = shows(&input.return_values_on_condition_check_failure);
        let intent = Intent { action, condition, show_on_failure };
        let telling = Telling {
            table: input.table_name,
            capacity: input.return_consumed_capacity,
            collections: input.return_item_collection_metrics,
        };
        let (attributes, told) =
            self.replace(caller, &intent, &input.return_values, telling).await?;
        Ok(PutItemOutput {
            attributes,
            consumed_capacity: told.capacity,
            item_collection_metrics: told.collection,
        })
    }

    pub(crate) async fn delete(
        &self,
        caller: &Caller,
        input: DeleteItemInput,
    ) -> Result<DeleteItemOutput, ApiError> {
        only_all_old(&input.return_values)?;
        let action = Action::Delete { key: item(input.key)? };
        let condition = Conditions {
            expression: input.condition_expression,
            names: input.expression_attribute_names,
            values: input.expression_attribute_values,
            expected: input.expected,
            operator: input.conditional_operator,
        };
        let condition = condition.read()?;
        let show_on_failure = shows(&input.return_values_on_condition_check_failure);
        let intent = Intent { action, condition, show_on_failure };
        let telling = Telling {
            table: input.table_name,
            capacity: input.return_consumed_capacity,
            collections: input.return_item_collection_metrics,
        };
        let (attributes, told) =
            self.replace(caller, &intent, &input.return_values, telling).await?;
        Ok(DeleteItemOutput {
            attributes,
            consumed_capacity: told.capacity,
            item_collection_metrics: told.collection,
        })
    }

    /// A put or a delete: what it may show of the item is what was there before.
    async fn replace(
        &self,
        caller: &Caller,
        intent: &Intent,
        shown: &Option<ReturnValue>,
        telling: Telling,
    ) -> Result<(Option<WireItem>, Told), ApiError> {
        let all_old = matches!(shown, Some(ReturnValue::AllOld));
        let mut written = self.write(caller, &telling.table, intent, telling.need(all_old)).await?;
        let told = telling.told(self, intent, &mut written).await?;
        Ok((written.old.filter(|_| all_old).map(item_into_wire), told))
    }

    pub(crate) async fn update(
        &self,
        caller: &Caller,
        input: UpdateItemInput,
    ) -> Result<UpdateItemOutput, ApiError> {
        let key = item(input.key)?;
        let condition = Conditions {
            expression: input.condition_expression,
            names: input.expression_attribute_names,
            values: input.expression_attribute_values,
            expected: input.expected,
            operator: input.conditional_operator,
        };
        let (update, condition) =
            condition.read_with(input.update_expression, input.attribute_updates)?;
        let changed = update.as_ref().map(|update| update.changed()).unwrap_or_default();
        let intent = Intent {
            action: Action::Update { key, update },
            condition,
            show_on_failure: shows(&input.return_values_on_condition_check_failure),
        };
        let telling = Telling {
            table: input.table_name,
            capacity: input.return_consumed_capacity,
            collections: input.return_item_collection_metrics,
        };
        let mut written = self.write(caller, &telling.table, &intent, telling.need(true)).await?;
        let told = telling.told(self, &intent, &mut written).await?;
        let attributes = match input.return_values {
            Some(ReturnValue::AllOld) => written.old,
            Some(ReturnValue::AllNew) => written.new,
            Some(ReturnValue::UpdatedOld) => written.old.map(|old| changed.of_item(old)),
            Some(ReturnValue::UpdatedNew) => written.new.map(|new| changed.of_item(new)),
            Some(ReturnValue::None | ReturnValue::Unknown(_)) | None => None,
        };
        Ok(UpdateItemOutput {
            attributes: attributes.filter(|item| !item.is_empty()).map(item_into_wire),
            consumed_capacity: told.capacity,
            item_collection_metrics: told.collection,
        })
    }

    /// Carries one intent out.
    pub(crate) async fn write(
        &self,
        caller: &Caller,
        table: &str,
        intent: &Intent,
        need: Need,
    ) -> Result<Written, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let name = table;
            let table = self.table(caller, name).await?;
            let written = if need.old || intent.needs_old() || table.needs_old_images() {
                self.write_read(&table, intent).await?
            } else {
                self.write_blind(&table, intent).await?
            };
            if let Some(written) = written {
                self.bill_write(caller, name, &written.billed, 1.0);
                return Ok(written);
            }
        }
        Err(error::provisioned_throughput_exceeded_exception(
            "The level of configured provisioned throughput for the table was exceeded. Consider \
             increasing your provisioning level with the UpdateTable API.",
        ))
    }

    /// Without looking at the item. Nothing if the table has changed.
    async fn write_blind(
        &self,
        table: &Arc<Table>,
        intent: &Intent,
    ) -> Result<Option<Written>, ApiError> {
        let row = intent.row(table).map_err(invalid)?;
        let effect = intent.effect(table, None)?;
        let new = effect.image();
        let change = Change { table, row, old: Old::Unread, new };
        let batch = record(check_table(Batch::new(), table), change, &self.moment());
        let done = self.commit(table, batch).await?;
        let billed = Units::from(write_units(new.map_or(0, |image| image.size)));
        let units = Units::default();
        let nothing = || Written { table: table.clone(), old: None, new: None, units, billed };
        Ok(done.then(nothing))
    }

    /// Against the item as it is read. Nothing if it or the table has changed meanwhile.
    async fn write_read(
        &self,
        table: &Arc<Table>,
        intent: &Intent,
    ) -> Result<Option<Written>, ApiError> {
        let row = intent.row(table).map_err(invalid)?;
        let Some(mut rows) = self.snapshot(std::slice::from_ref(table), vec![row.clone()]).await?
        else {
            return Ok(None);
        };
        let entry: Option<Entry> = rows.pop().flatten();
        let decode = |entry: &Entry| item_format::decode(&entry.value);
        let old = entry.as_ref().map(decode).transpose().map_err(store_failed)?;
        let effect = intent.effect(table, old.as_ref())?;
        let new = effect.image();
        let units = write_cost(table, &row, old.as_ref(), &effect);
        let billed = units.clone();
        // What changes nothing is answered from the moment of the read.
        let idle = match effect {
            Effect::Keep => true,
            Effect::Delete => old.is_none(),
            Effect::Put(_) => false,
        };
        if idle {
            let new = old.clone().filter(|_| matches!(effect, Effect::Keep));
            return Ok(Some(Written { table: table.clone(), old, new, units, billed }));
        }
        let change = Change { table, row, old: Old::read(entry.as_ref(), old.as_ref()), new };
        let batch = record(check_table(Batch::new(), table), change, &self.moment());
        if !self.commit(table, batch).await? {
            return Ok(None);
        }
        let new = match effect {
            Effect::Put(image) if matches!(intent.action, Action::Update { .. }) => {
                Some(image.into_owned().item)
            }
            _ => None,
        };
        Ok(Some(Written { table: table.clone(), old, new, units, billed }))
    }

    /// Now, on a caller's behalf.
    pub(crate) fn moment(&self) -> Moment {
        Moment { now: self.ambient.now(), author: Author::Caller }
    }

    /// Whether the batch, whose first check is the table's, was committed.
    async fn commit(&self, table: &Arc<Table>, batch: Batch) -> Result<bool, ApiError> {
        match self.store.commit(batch).await.map_err(store_failed)? {
            Outcome::Committed(_) => Ok(true),
            Outcome::Conflict(conflict) => {
                if conflict == Conflict::Check(0) {
                    self.tables.forget(table);
                }
                Ok(false)
            }
        }
    }
}

fn only_all_old(choice: &Option<ReturnValue>) -> Result<(), ApiError> {
    match choice {
        None | Some(ReturnValue::None | ReturnValue::AllOld) => Ok(()),
        Some(_) => Err(invalid("Return values set to invalid value")),
    }
}
