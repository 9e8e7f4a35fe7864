//! Statements that write, as intents.

use aws_api::ApiError;
use aws_api::dynamodb::{ConsumedCapacity, ReturnConsumedCapacity};
use foundation::Caller;

use super::plan::target;
use super::statement::{Returning, Statement};
use crate::Room;
use crate::capacity::{Use, consumed};
use crate::errors::invalid;
use crate::expression::{Condition, Path, Projection};
use crate::intent::{Action, Intent};
use crate::table::Table;
use crate::value::Item;
use crate::write::{Need, Written};

/// A statement as what it wants of its item.
pub(super) struct Write {
    pub(super) intent: Intent,
    returning: Option<Returning>,
    /// What it changes.
    changed: Projection,
}

/// The write that a statement is, for its table.
pub(super) fn write(
    statement: Statement,
    table: &Table,
    show_on_failure: bool,
) -> Result<Write, ApiError> {
    let keys = table.record.keys.keys();
    let partition = || Path::attribute(&table.record.keys.hash.name);
    let (action, condition, returning, changed) = match statement {
        Statement::Insert(insert) => {
            (Action::insert(insert.item)?, None, None, Projection::default())
        }
        Statement::Update(update) => {
            let target = target(update.condition.as_ref(), keys).map_err(invalid)?;
            // An update makes no item: there has to be one.
            let condition = Condition::and(Some(Condition::Exists(partition())), target.rest);
            let changed = update.update.changed();
            let action = Action::Update { key: target.key, update: Some(update.update) };
            (action, condition, update.returning, changed)
        }
        Statement::Delete(delete) => {
            let target = target(delete.condition.as_ref(), keys).map_err(invalid)?;
            // What is not there needs no deleting, whatever else is asked.
            let condition = target
                .rest
                .map(|rest| Condition::Any(vec![Condition::NotExists(partition()), rest]));
            let returning = delete.returns_old.then_some(Returning::AllOld);
            (Action::Delete { key: target.key }, condition, returning, Projection::default())
        }
        Statement::Exists(select) => {
            let target = target(select.condition.as_ref(), keys).ok();
            match target {
                Some(target) if target.rest.is_some() => {
                    (Action::Check { key: target.key }, target.rest, None, Projection::default())
                }
                _ => {
                    return Err(invalid(
                        "EXISTS() must contain a single item read with additional condition",
                    ));
                }
            }
        }
        Statement::Select(_) => {
            return Err(invalid("Select statements can not be used to write"));
        }
    };
    Ok(Write { intent: Intent { action, condition, show_on_failure }, returning, changed })
}

impl Write {
    /// Whether the answer needs the item before.
    pub(super) fn needs_old(&self) -> bool {
        matches!(self.returning, Some(Returning::AllOld | Returning::ModifiedOld))
    }

    /// What the statement answers with; nothing where that would be empty.
    pub(super) fn answer(&self, written: Written) -> Option<Item> {
        let item = match self.returning? {
            Returning::AllOld => written.old?,
            Returning::AllNew => written.new?,
            Returning::ModifiedOld => self.changed.of_item(written.old?),
            Returning::ModifiedNew => self.changed.of_item(written.new?),
        };
        (!item.is_empty()).then_some(item)
    }
}

impl Room {
    /// Carries a writing statement out: what it answers with, and what it wrote.
    pub(super) async fn write_statement(
        &self,
        caller: &Caller,
        statement: Statement,
        show_on_failure: bool,
        choice: &Option<ReturnConsumedCapacity>,
    ) -> Result<(Option<Item>, Option<ConsumedCapacity>), ApiError> {
        let name = statement.source().table.clone();
        let table = self.current_table(caller, &name).await?;
        let write = write(statement, &table, show_on_failure)?;
        let need = Need::of(choice, write.needs_old());
        let mut written = self.write(caller, &name, &write.intent, need).await?;
        let units = std::mem::take(&mut written.units);
        let capacity = consumed(choice, &name, units, Use::Plain);
        Ok((write.answer(written), capacity))
    }
}
