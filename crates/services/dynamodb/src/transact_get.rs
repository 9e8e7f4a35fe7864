//! TransactGetItems: up to 100 items as they are at one moment.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use aws_api::ApiError;
use aws_api::dynamodb::{
    CancellationReason, ConsumedCapacity, Get, ItemResponse, ReturnConsumedCapacity,
    TransactGetItemsInput, TransactGetItemsOutput,
};
use foundation::Caller;
use store::Key;

use crate::Room;
use crate::capacity::{Units, Use, consumed, is_wanted, read_units};
use crate::errors::{invalid, store_failed};
use crate::expression::Projection;
use crate::item_format;
use crate::requests::{item, projection};
use crate::table::Table;
use crate::transact_write::cancelled;
use crate::value::{Item, item_into_wire};

/// One item that is asked for.
pub(crate) struct Read {
    /// As the request named the table.
    pub(crate) table: String,
    pub(crate) key: Item,
    pub(crate) projection: Option<Projection>,
}

impl Room {
    pub(crate) async fn transact_get(
        &self,
        caller: &Caller,
        input: TransactGetItemsInput,
    ) -> Result<TransactGetItemsOutput, ApiError> {
        let items = input.transact_items.into_iter();
        let parts: Vec<Read> = items.map(|item| part(item.get)).collect::<Result<_, _>>()?;
        self.transact_read(caller, parts, &input.return_consumed_capacity).await
    }

    /// Reads all items at one moment.
    pub(crate) async fn transact_read(
        &self,
        caller: &Caller,
        parts: Vec<Read>,
        choice: &Option<ReturnConsumedCapacity>,
    ) -> Result<TransactGetItemsOutput, ApiError> {
        let entries = loop {
            let mut tables: Vec<Arc<Table>> = Vec::with_capacity(parts.len());
            for part in &parts {
                tables.push(self.table(caller, &part.table).await?);
            }
            let rows = rows(&parts, &tables)?;
            // Again only after a commit that changed a table.
            if let Some(entries) = self.snapshot(&tables, rows).await? {
                break entries;
            }
        };
        let mut units: BTreeMap<String, f64> = BTreeMap::new();
        let mut responses = Vec::with_capacity(parts.len());
        for (part, entry) in parts.into_iter().zip(entries) {
            let mut size = 0;
            let mut response = ItemResponse::default();
            if let Some(entry) = entry {
                size = item_format::size(&entry.value).map_err(store_failed)?;
                let item = item_format::decode(&entry.value).map_err(store_failed)?;
                response.item = Some(item_into_wire(match part.projection {
                    Some(projection) => projection.of_item(item),
                    None => item,
                }));
            }
            responses.push(response);
            *units.entry(part.table).or_insert(0.0) += read_units(size, true);
        }
        // In a transaction, all counts twice.
        for (table, units) in &units {
            self.bill_read(caller, table, &Units::from(*units), 2.0);
        }
        let capacities: Vec<ConsumedCapacity> = units
            .iter()
            .filter_map(|(table, units)| consumed(choice, table, *units, Use::TransactRead))
            .collect();
        Ok(TransactGetItemsOutput {
            responses: Some(responses),
            consumed_capacity: is_wanted(choice).then_some(capacities),
        })
    }
}

fn part(get: Get) -> Result<Read, ApiError> {
    let projection = projection(&get.projection_expression, get.expression_attribute_names, None)?;
    Ok(Read { table: get.table_name, key: item(get.key)?, projection })
}

fn rows(parts: &[Read], tables: &[Arc<Table>]) -> Result<Vec<Key>, ApiError> {
    let rows: Vec<Result<Key, String>> = parts
        .iter()
        .zip(tables)
        .map(|(part, table)| table.record.keys.row_of_key(&table.rows, &part.key))
        .collect();
    if rows.iter().any(Result::is_err) {
        let reason = |row: Result<Key, String>| match row {
            Ok(_) => CancellationReason { code: Some("None".to_owned()), ..Default::default() },
            Err(message) => CancellationReason {
                code: Some("ValidationError".to_owned()),
                message: Some(message),
                item: None,
            },
        };
        return Err(cancelled(rows.into_iter().map(reason).collect()));
    }
    let rows: Vec<Key> = rows.into_iter().filter_map(Result::ok).collect();
    let mut seen = HashSet::with_capacity(rows.len());
    if !rows.iter().all(|row| seen.insert(row)) {
        return Err(invalid("Transaction request cannot include multiple operations on one item"));
    }
    Ok(rows)
}
