//! BatchWriteItem: up to 25 puts and deletes in several tables. AWS promises less than what one
//! commit gives: here all are written, or none, unless they are too large for one commit.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use aws_api::ApiError;
use aws_api::dynamodb::{
    BatchWriteItemInput, BatchWriteItemOutput, ConsumedCapacity, WriteRequest, error,
};
use foundation::Caller;
use store::{Batch, Conflict, Entry, Key, Outcome, StoreError};

use crate::Room;
use crate::capacity::{Units, Use, consumed, is_wanted, write_cost, write_units};
use crate::collections;
use crate::errors::{invalid, store_failed};
use crate::intent::{Action, Effect, Intent};
use crate::item_format;
use crate::requests::item;
use crate::table::Table;
use crate::value::Item;
use crate::write::{ATTEMPTS_MAX, Need};
use crate::write_path::{Before, Change, Old, check_table, record};

/// Puts and deletes in one request.
const WRITES_MAX: usize = 25;

/// What is to be written to one table.
struct Part {
    /// As the request named the table.
    name: String,
    intents: Vec<Intent>,
}

/// What became of an attempt to write everything in one commit.
enum Attempt {
    /// Committed: the table and the units of each part.
    Done(Vec<Arc<Table>>, Vec<Units>),
    /// A table, or an item that had to be read, has changed meanwhile.
    Again,
    /// With what indexes, streams and histories make of it, it is more than one commit takes.
    TooLarge(Vec<Arc<Table>>),
}

impl Room {
    pub(crate) async fn batch_write(
        &self,
        caller: &Caller,
        input: BatchWriteItemInput,
    ) -> Result<BatchWriteItemOutput, ApiError> {
        let count: usize = input.request_items.values().map(Vec::len).sum();
        if count > WRITES_MAX {
            return Err(invalid("Too many items requested for the BatchWriteItem call"));
        }
        let parts: Vec<Part> =
            input.request_items.into_iter().map(part).collect::<Result<_, _>>()?;
        let with_units = is_wanted(&input.return_consumed_capacity);
        let with_collections = collections::is_wanted(&input.return_item_collection_metrics);
        for _ in 0..ATTEMPTS_MAX {
            let (tables, units) = match self.write_parts(caller, &parts, with_units).await? {
                Attempt::Again => continue,
                Attempt::Done(tables, units) => {
                    for (part, units) in parts.iter().zip(&units) {
                        let blind = part.intents.iter().map(|intent| match &intent.action {
                            Action::Put(image) => write_units(image.size),
                            _ => write_units(0),
                        });
                        let blind = Units::from(blind.sum::<f64>());
                        let billed = if with_units { units } else { &blind };
                        self.bill_write(caller, &part.name, billed, 1.0);
                    }
                    (tables, units)
                }
                Attempt::TooLarge(tables) => {
                    (tables, self.write_singly(caller, &parts, with_units).await?)
                }
            };
            let mut collections = BTreeMap::new();
            for (part, table) in parts.iter().zip(&tables).filter(|_| with_collections) {
                let keys = part.intents.iter().map(Intent::key);
                let found = self.collections(table, keys).await?;
                if !found.is_empty() {
                    collections.insert(part.name.clone(), found);
                }
            }
            let choice = &input.return_consumed_capacity;
            let capacities: Vec<ConsumedCapacity> = parts
                .iter()
                .zip(units)
                .filter_map(|(part, units)| consumed(choice, &part.name, units, Use::Plain))
                .collect();
            return Ok(BatchWriteItemOutput {
                unprocessed_items: Some(BTreeMap::new()),
                consumed_capacity: with_units.then_some(capacities),
                item_collection_metrics: with_collections.then_some(collections),
            });
        }
        Err(error::provisioned_throughput_exceeded_exception(
            "The level of configured provisioned throughput for one or more of the tables was \
             exceeded. Consider increasing your provisioning level with the UpdateTable API.",
        ))
    }

    /// Writes one after the other, each in a commit of its own; the units of each part.
    async fn write_singly(
        &self,
        caller: &Caller,
        parts: &[Part],
        with_units: bool,
    ) -> Result<Vec<Units>, ApiError> {
        let need = Need { old: with_units };
        let mut all = Vec::with_capacity(parts.len());
        for part in parts {
            let mut units = Units::default();
            for intent in &part.intents {
                units.add(self.write(caller, &part.name, intent, need).await?.units);
            }
            all.push(units);
        }
        Ok(all)
    }

    /// Writes everything in one commit.
    async fn write_parts(
        &self,
        caller: &Caller,
        parts: &[Part],
        with_units: bool,
    ) -> Result<Attempt, ApiError> {
        let mut tables: Vec<Arc<Table>> = Vec::with_capacity(parts.len());
        let mut rows: Vec<Key> = Vec::new();
        for part in parts {
            let table = self.table(caller, &part.name).await?;
            for intent in &part.intents {
                rows.push(intent.row(&table).map_err(invalid)?);
            }
            tables.push(table);
        }
        let mut seen = HashSet::with_capacity(rows.len());
        if !rows.iter().all(|row| seen.insert(row)) {
            return Err(invalid("Provided list of item keys contains duplicates"));
        }
        let read = with_units || tables.iter().any(|table| table.needs_old_images());
        let entries: Option<Vec<Option<(Entry, Item)>>> = if read {
            match self.snapshot(&tables, rows.clone()).await? {
                Some(entries) => Some(decoded(entries)?),
                None => return Ok(Attempt::Again),
            }
        } else {
            None
        };
        let moment = self.moment();
        let mut batch = tables.iter().fold(Batch::new(), |batch, table| check_table(batch, table));
        let mut units = vec![Units::default(); parts.len()];
        let mut places = rows.into_iter().enumerate();
        for ((part, table), units) in parts.iter().zip(&tables).zip(&mut units) {
            for intent in &part.intents {
                let Some((index, row)) = places.next() else { break };
                let entry = entries.as_ref().map(|entries| entries[index].as_ref());
                let effect = match &intent.action {
                    Action::Put(image) => Effect::Put(Cow::Borrowed(image)),
                    _ => Effect::Delete,
                };
                if with_units {
                    let old = entry.flatten().map(|(_, item)| item);
                    units.add(write_cost(table, &row, old, &effect));
                }
                let old = match entry {
                    None => Old::Unread,
                    Some(read) => Old::Read(read.map(|(entry, item)| Before { entry, item })),
                };
                batch = record(batch, Change { table, row, old, new: effect.image() }, &moment);
            }
        }
        let outcome = match self.store.commit(batch).await {
            Err(StoreError::Limit { .. }) => return Ok(Attempt::TooLarge(tables)),
            outcome => outcome.map_err(store_failed)?,
        };
        match outcome {
            Outcome::Committed(_) => Ok(Attempt::Done(tables, units)),
            Outcome::Conflict(conflict) => {
                if let Conflict::Check(index) = conflict
                    && let Some(table) = tables.get(index)
                {
                    self.tables.forget(table);
                }
                Ok(Attempt::Again)
            }
        }
    }
}

/// Rows with the items in them.
fn decoded(entries: Vec<Option<Entry>>) -> Result<Vec<Option<(Entry, Item)>>, ApiError> {
    let decode = |entry: Entry| item_format::decode(&entry.value).map(|item| (entry, item));
    let decoded = entries.into_iter().map(|entry| entry.map(decode).transpose());
    decoded.collect::<Result<_, _>>().map_err(store_failed)
}

fn part((name, requests): (String, Vec<WriteRequest>)) -> Result<Part, ApiError> {
    let intents = requests.into_iter().map(intent).collect::<Result<_, _>>()?;
    Ok(Part { name, intents })
}

fn intent(request: WriteRequest) -> Result<Intent, ApiError> {
    let action = match (request.put_request, request.delete_request) {
        (Some(put), None) => Action::put(item(put.item)?)?,
        (None, Some(delete)) => Action::Delete { key: item(delete.key)? },
        (Some(_), Some(_)) => {
            return Err(invalid(
                "Supplied WriteRequest has more than one operation set, must contain exactly one \
                 of PutRequest or DeleteRequest",
            ));
        }
        (None, None) => {
            return Err(invalid(
                "Supplied WriteRequest is empty, must contain exactly one of PutRequest or \
                 DeleteRequest",
            ));
        }
    };
    Ok(Intent::of(action))
}
