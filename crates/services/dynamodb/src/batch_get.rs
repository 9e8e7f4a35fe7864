//! BatchGetItem: up to 100 items of several tables.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use aws_api::ApiError;
use aws_api::dynamodb::{BatchGetItemInput, BatchGetItemOutput, KeysAndAttributes};
use foundation::Caller;
use store::Entry;

use crate::Room;
use crate::capacity::{Units, Use, consumed, is_wanted, read_units};
use crate::errors::{invalid, store_failed};
use crate::expression::Projection;
use crate::item_format;
use crate::requests::{WireItem, item, projection};
use crate::value::{Item, item_into_wire};

/// Keys in one request.
const KEYS_MAX: usize = 100;
/// Items that one answer holds, in bytes as AWS counts them; what is beyond is unprocessed.
const ANSWER_BYTES_MAX: usize = 16 * 1024 * 1024;

/// What is asked of one table.
struct Part {
    /// As the request named the table.
    name: String,
    /// What of the request goes back with unprocessed keys.
    rest: KeysAndAttributes,
    keys: Vec<Item>,
    projection: Option<Projection>,
}

impl Room {
    pub(crate) async fn batch_get(
        &self,
        caller: &Caller,
        input: BatchGetItemInput,
    ) -> Result<BatchGetItemOutput, ApiError> {
        let count: usize = input.request_items.values().map(|part| part.keys.len()).sum();
        if count > KEYS_MAX {
            return Err(invalid("Too many items requested for the BatchGetItem call"));
        }
        let parts: Vec<Part> =
            input.request_items.into_iter().map(part).collect::<Result<_, _>>()?;
        let entries = self.read_parts(caller, &parts).await?;
        let mut entries = entries.into_iter();
        let mut output = BatchGetItemOutput::default();
        let mut responses: BTreeMap<String, Vec<WireItem>> = BTreeMap::new();
        let mut unprocessed = BTreeMap::new();
        let mut capacities = Vec::new();
        let (mut bytes, mut full) = (0, false);
        for part in parts {
            let consistent = part.rest.consistent_read == Some(true);
            let (mut found, mut left, mut units) = (Vec::new(), Vec::new(), 0.0);
            for key in part.keys {
                let entry = entries.next().flatten();
                let size = entry.as_ref().map(|entry| item_format::size(&entry.value));
                let size = size.transpose().map_err(store_failed)?.unwrap_or(0);
                full |= bytes > 0 && bytes + size > ANSWER_BYTES_MAX;
                if full {
                    left.push(item_into_wire(key));
                    continue;
                }
                bytes += size;
                units += read_units(size, consistent);
                if let Some(entry) = entry {
                    let item = item_format::decode(&entry.value).map_err(store_failed)?;
                    found.push(item_into_wire(match &part.projection {
                        Some(projection) => projection.of_item(item),
                        None => item,
                    }));
                }
            }
            if units > 0.0 {
                self.bill_read(caller, &part.name, &Units::from(units), 1.0);
                let choice = &input.return_consumed_capacity;
                capacities.extend(consumed(choice, &part.name, units, Use::Plain));
            }
            if !left.is_empty() {
                unprocessed
                    .insert(part.name.clone(), KeysAndAttributes { keys: left, ..part.rest });
            }
            responses.insert(part.name, found);
        }
        output.responses = Some(responses);
        output.unprocessed_keys = Some(unprocessed);
        output.consumed_capacity = is_wanted(&input.return_consumed_capacity).then_some(capacities);
        Ok(output)
    }

    /// What is under all keys of all parts, in their order, read at one moment.
    async fn read_parts(
        &self,
        caller: &Caller,
        parts: &[Part],
    ) -> Result<Vec<Option<Entry>>, ApiError> {
        loop {
            let mut tables = Vec::with_capacity(parts.len());
            let mut rows = Vec::new();
            for part in parts {
                let table = self.table(caller, &part.name).await?;
                for key in &part.keys {
                    let row = table.record.keys.row_of_key(&table.rows, key);
                    rows.push(row.map_err(invalid)?);
                }
                tables.push(Arc::clone(&table));
            }
            let mut seen = HashSet::with_capacity(rows.len());
            if !rows.iter().all(|row| seen.insert(row)) {
                return Err(invalid("Provided list of item keys contains duplicates"));
            }
            // Again only after a commit that changed a table.
            if let Some(entries) = self.snapshot(&tables, rows).await? {
                return Ok(entries);
            }
        }
    }
}

fn part((name, mut rest): (String, KeysAndAttributes)) -> Result<Part, ApiError> {
    let keys = std::mem::take(&mut rest.keys);
    let keys = keys.into_iter().map(item).collect::<Result<_, _>>()?;
    let names = rest.expression_attribute_names.clone();
    let attributes = rest.attributes_to_get.clone();
    let projection = projection(&rest.projection_expression, names, attributes)?;
    Ok(Part { name, rest, keys, projection })
}
