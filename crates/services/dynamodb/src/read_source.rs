//! What a query or a scan reads: a table, or one of its indexes.

use std::collections::BTreeSet;
use std::ops::Bound;

use aws_api::ApiError;
use aws_api::dynamodb::Select;
use store::{Direction, Key, KeyRange};

use crate::errors::{invalid, invalid_parameters};
use crate::expression::{Condition, KeyCondition, Projection, RangeCondition};
use crate::index::State;
use crate::index_rows::{HeldIndex, put_delimited, put_open};
use crate::key_schema::{KEY_MISMATCH, Keys, partition, put_sortable};
use crate::requests::{WireItem, item};
use crate::table::Table;
use crate::value::{Item, Value};

/// A table, or one of its indexes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) table: &'a Table,
    pub(crate) index: Option<&'a HeldIndex>,
}

impl<'a> Source<'a> {
    /// The source that a request names.
    pub(crate) fn of(
        table: &'a Table,
        index: Option<&str>,
        consistent: bool,
    ) -> Result<Source<'a>, ApiError> {
        let Some(name) = index else { return Ok(Source { table, index: None }) };
        let held = table.index(name).filter(|held| held.index.state() != State::Deleting);
        let held = held.ok_or_else(|| {
            invalid(format!("The table does not have the specified index: {name}"))
        })?;
        if held.index.state() == State::Creating {
            return Err(invalid(format!(
                "Cannot read from backfilling global secondary index: {name}"
            )));
        }
        if consistent && !held.index.is_local() {
            return Err(invalid("Consistent reads are not supported on global secondary indexes"));
        }
        Ok(Source { table, index: Some(held) })
    }

    /// The prefix of all its rows.
    pub(crate) fn rows(&self) -> &'a Key {
        self.index.map_or(&self.table.rows, |held| &held.rows)
    }

    pub(crate) fn keys(&self) -> Keys<'a> {
        self.index.map_or_else(|| self.table.record.keys.keys(), |held| held.index.keys())
    }

    /// What an answer is to have, and whether items must be read from the table for it.
    pub(crate) fn selection(
        &self,
        select: &Option<Select>,
        projection: Option<&Projection>,
        filter: Option<&Condition>,
    ) -> Result<Selection, ApiError> {
        let mut wanted: BTreeSet<&str> = projection.iter().flat_map(|p| p.roots()).collect();
        if let Some(filter) = filter {
            filter.visit_paths(&mut |path| {
                wanted.insert(&path.root);
            });
        }
        let mut out = Selection { count_only: *select == Some(Select::Count), fetch: false };
        let Some(held) = self.index else { return Ok(out) };
        let name = &held.index.name;
        if *select == Some(Select::AllAttributes) && !held.has_all() {
            if !held.index.is_local() {
                return Err(invalid_parameters(format!(
                    "Select type ALL_ATTRIBUTES is not supported for global secondary index {name} \
                     because its projection type is not ALL"
                )));
            }
            out.fetch = true;
        }
        let absent: Vec<&str> = wanted.into_iter().filter(|name| !held.has(name)).collect();
        if !absent.is_empty() {
            if !held.index.is_local() {
                return Err(invalid_parameters(format!(
                    "Global secondary index {name} does not project [{}]",
                    absent.join(", ")
                )));
            }
            out.fetch = true;
        }
        Ok(out)
    }

    /// The key of an item, from which a next page can go on: the index's and the table's.
    pub(crate) fn key_of(&self, item: &Item) -> Item {
        let mut key = self.table.record.keys.key_of(item);
        for attribute in self.index.iter().flat_map(|held| held.index.keys().attributes()) {
            if let Some(value) = item.get(&attribute.name) {
                key.insert(attribute.name.clone(), value.clone());
            }
        }
        key
    }

    /// The row that a page begins behind.
    pub(crate) fn start_row(&self, start: Option<WireItem>) -> Result<Option<Key>, ApiError> {
        let Some(start) = start else { return Ok(None) };
        let start = item(start)?;
        let wrong = |why: String| invalid(format!("The provided starting key is invalid: {why}"));
        let table = self.table;
        let Some(held) = self.index else {
            return table.record.keys.row_of_key(&table.rows, &start).map(Some).map_err(wrong);
        };
        let key = table.record.keys.key_of(&start);
        let row = table.record.keys.row_of_key(&table.rows, &key).map_err(wrong)?;
        let names: BTreeSet<&str> = held
            .index
            .keys()
            .attributes()
            .chain(table.record.keys.attributes())
            .map(|attribute| attribute.name.as_str())
            .collect();
        if names.len() != start.len() {
            return Err(invalid("The provided starting key is invalid"));
        }
        let row = held.row(&start, &row[table.rows.len()..]);
        row.map(Some).ok_or_else(|| wrong(KEY_MISMATCH.to_owned()))
    }

    /// The rows that a key condition means.
    pub(crate) fn range(&self, condition: &KeyCondition) -> KeyRange {
        match (self.index, &condition.hash[..]) {
            (Some(held), hash) => index_range(held, hash, condition),
            (None, [hash]) => table_range(self.table, hash, condition),
            // A table's partition key is one attribute: conditions have come from its schema.
            (None, _) => KeyRange::between(Key::new(), Key::new()),
        }
    }
}

/// What of the items is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Selection {
    pub(crate) count_only: bool,
    /// Whether more is wanted than the index has: the items are read from the table.
    pub(crate) fetch: bool,
}

/// What remains of `range` behind the row that the last page ended with.
pub(crate) fn resume(
    range: KeyRange,
    start: Option<Key>,
    direction: Direction,
    outside: &str,
) -> Result<KeyRange, ApiError> {
    match (start, direction) {
        (None, _) => Ok(range),
        (Some(row), _) if !range.contains(&row) => Err(invalid(outside)),
        (Some(row), Direction::Forward) => Ok(range.after(row)),
        (Some(row), Direction::Backward) => Ok(range.before(row)),
    }
}

/// In a table, a sort key is the end of a row's key.
fn table_range(table: &Table, hash: &Value, condition: &KeyCondition) -> KeyRange {
    let whole = partition(&table.rows, hash);
    let at = |value: &Value| {
        let mut row = whole.clone();
        put_sortable(&mut row, value);
        row.freeze()
    };
    let all = KeyRange::prefix(&whole);
    let (start, end) = match &condition.range {
        None => return all,
        Some(RangeCondition::BeginsWith(prefix)) => return KeyRange::prefix(&at(prefix)),
        Some(RangeCondition::Equal(value)) => {
            (Bound::Included(at(value)), Bound::Included(at(value)))
        }
        Some(RangeCondition::Less(value)) => (all.start, Bound::Excluded(at(value))),
        Some(RangeCondition::LessOrEqual(value)) => (all.start, Bound::Included(at(value))),
        Some(RangeCondition::Greater(value)) => (Bound::Excluded(at(value)), all.end),
        Some(RangeCondition::GreaterOrEqual(value)) => (Bound::Included(at(value)), all.end),
        Some(RangeCondition::Between(low, high)) => {
            (Bound::Included(at(low)), Bound::Included(at(high)))
        }
    };
    KeyRange { start, end }
}

/// In an index, each attribute of the sort key is delimited, and the item's own key follows.
fn index_range(held: &HeldIndex, hash: &[Value], condition: &KeyCondition) -> KeyRange {
    let mut whole = held.partition(&hash.iter().collect::<Vec<_>>());
    condition.equal.iter().for_each(|value| put_delimited(&mut whole, value));
    let rows_of = |value: &Value| {
        let mut row = whole.clone();
        put_delimited(&mut row, value);
        KeyRange::prefix(&row)
    };
    let all = KeyRange::prefix(&whole);
    // Behind all rows of a value. Their common prefix always has an end, as it does not consist of
    // the highest bytes only.
    let behind = |value: &Value| match rows_of(value).end {
        Bound::Excluded(end) => Bound::Included(end),
        other => other,
    };
    // Before all rows of a value.
    let before = |value: &Value| match rows_of(value).start {
        Bound::Included(start) => Bound::Excluded(start),
        other => other,
    };
    let (start, end) = match &condition.range {
        None => return all,
        Some(RangeCondition::BeginsWith(prefix)) => {
            let mut row = whole.clone();
            put_open(&mut row, prefix);
            return KeyRange::prefix(&row);
        }
        Some(RangeCondition::Equal(value)) => return rows_of(value),
        Some(RangeCondition::Less(value)) => (all.start, before(value)),
        Some(RangeCondition::LessOrEqual(value)) => (all.start, rows_of(value).end),
        Some(RangeCondition::Greater(value)) => (behind(value), all.end),
        Some(RangeCondition::GreaterOrEqual(value)) => (rows_of(value).start, all.end),
        Some(RangeCondition::Between(low, high)) => (rows_of(low).start, rows_of(high).end),
    };
    KeyRange { start, end }
}
