//! What secondary indexes make of a change: rows that come, go, or stay.
//!
//! Kind `dj`: `account, region, table id, index id, hash of the index's partition key, partition
//! key, sort key's attributes, row of the item`. The partition key stands with its length in front,
//! as in `di`; one of several attributes is theirs, each delimited. Each attribute of the sort key
//! is delimited and sorts as its values do: numbers by their length, texts and binaries as in
//! [`store::keys`]. The row of the item is what its own key has behind the table's prefix, so that
//! items of equal index keys have rows of their own. Value: [`crate::item_format`], of the projected
//! attributes and the keys. A row lives while its item does with that index key, and as long as the
//! index.

use std::collections::BTreeSet;

use bytes::{BufMut, Bytes, BytesMut};
use store::{Batch, Key};

use crate::capacity::{Units, write_units};
use crate::index::{Index, Projected, State};
use crate::item_format;
use crate::key_schema::{
    HASH_BYTES_MAX, KeyAttribute, KeySchema, RANGE_BYTES_MAX, hash_too_long, partition,
    partition_of_bytes, range_too_long,
};
use crate::table::Table;
use crate::value::{Item, Value};
use crate::write_path::Change;

/// An index ready for use.
#[derive(Debug)]
pub(crate) struct HeldIndex {
    pub(crate) index: Index,
    /// The prefix of all its rows.
    pub(crate) rows: Key,
    /// The attributes that it has; nothing means all.
    projected: Option<BTreeSet<String>>,
}

impl HeldIndex {
    pub(crate) fn new(index: &Index, table: &KeySchema, rows: Key) -> HeldIndex {
        let keys = table.attributes().chain(index.keys().attributes());
        let keys = keys.map(|attribute| attribute.name.clone());
        let projected = match &index.projection {
            Projected::All => None,
            Projected::KeysOnly => Some(keys.collect()),
            Projected::Include(names) => Some(keys.chain(names.iter().cloned()).collect()),
        };
        HeldIndex { index: index.clone(), rows, projected }
    }

    /// Whether the attribute is in the index.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.projected.as_ref().is_none_or(|names| names.contains(name))
    }

    /// Whether every attribute is.
    pub(crate) fn has_all(&self) -> bool {
        self.projected.is_none()
    }

    /// Whether writes keep its rows.
    fn is_kept(&self) -> bool {
        self.index.state() != State::Deleting
    }

    /// Where an item's row in the index is; nowhere, if it lacks an attribute of the index's key.
    /// An item from before the index may have one that is no key: it has no row either. `own` is
    /// the item's own row within the table.
    pub(crate) fn row(&self, item: &Item, own: &[u8]) -> Option<Key> {
        let mut row = self.partition(&values(&self.index.hash, item, HASH_BYTES_MAX)?);
        for value in values(&self.index.range, item, RANGE_BYTES_MAX)? {
            put_delimited(&mut row, value);
        }
        row.put_slice(own);
        Some(row.freeze())
    }

    /// The prefix of all rows of a partition.
    pub(crate) fn partition(&self, hash: &[&Value]) -> BytesMut {
        if let [hash] = hash {
            return partition(&self.rows, hash);
        }
        let mut bytes = BytesMut::new();
        for value in hash {
            put_delimited(&mut bytes, value);
        }
        partition_of_bytes(&self.rows, &bytes)
    }

    /// What the index has of an item that lies in the table as `row`.
    pub(crate) fn value(&self, item: &Item, row: &Bytes) -> Bytes {
        match &self.projected {
            None => row.clone(),
            Some(names) => item_format::encode_part(item, |name| names.contains(name)),
        }
    }

    /// Bytes of that as AWS counts them.
    fn size(&self, item: &Item) -> usize {
        let part = item.iter().filter(|(name, _)| self.has(name));
        part.map(|(name, value)| name.len() + value.size()).sum()
    }

    /// Whether two images of an item are the same to the index.
    fn is_same(&self, old: &Item, new: &Item) -> bool {
        match &self.projected {
            None => old == new,
            Some(names) => names.iter().all(|name| old.get(name) == new.get(name)),
        }
    }
}

/// The values of a key's attributes, if the item has all of them as keys have to be.
fn values<'a>(
    attributes: &[KeyAttribute],
    item: &'a Item,
    bytes_max: usize,
) -> Option<Vec<&'a Value>> {
    let mut found = Vec::with_capacity(attributes.len());
    let mut bytes = 0;
    for attribute in attributes {
        let value = item.get(&attribute.name).filter(|value| attribute.kind.is_of(value))?;
        if is_empty(value) {
            return None;
        }
        bytes += value.size();
        found.push(value);
    }
    (bytes <= bytes_max).then_some(found)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::S(text) => text.is_empty(),
        Value::B(bytes) => bytes.is_empty(),
        _ => false,
    }
}

/// A key attribute's bytes, which sort as its values do, whatever follows them.
pub(crate) fn put_delimited(row: &mut BytesMut, value: &Value) {
    put_open(row, value);
    if !matches!(value, Value::N(_)) {
        row.put_slice(&[0x00, 0x01]);
    }
}

/// The same without the end: what every longer text or binary begins with.
pub(crate) fn put_open(row: &mut BytesMut, value: &Value) {
    let bytes: &[u8] = match value {
        Value::S(text) => text.as_bytes(),
        Value::B(bytes) => bytes,
        Value::N(number) => return row.put_slice(&number.sortable()),
        // No key has another type: callers have checked the schema.
        _ => return,
    };
    for byte in bytes {
        row.put_u8(*byte);
        if *byte == 0 {
            row.put_u8(0xff);
        }
    }
}

/// What becomes of an item's row in an index.
enum Step {
    /// There is none, or it stays as it is.
    Nothing,
    /// A row that is or may be there already is written anew.
    Put(Key),
    Add(Key),
    Remove(Key),
    Move(Key, Key),
}

fn step(held: &HeldIndex, own: &[u8], old: Option<&Item>, new: Option<&Item>) -> Step {
    let old_row = old.and_then(|item| held.row(item, own));
    let new_row = new.and_then(|item| held.row(item, own));
    match (old_row, new_row) {
        (None, None) => Step::Nothing,
        (None, Some(row)) => Step::Add(row),
        (Some(row), None) => Step::Remove(row),
        (Some(old_row), Some(row)) if old_row == row => {
            let same = old.zip(new).is_some_and(|(old, new)| held.is_same(old, new));
            // While an index is being built, nobody knows whether the old row is there.
            if same && held.index.state() == State::Active { Step::Nothing } else { Step::Put(row) }
        }
        (Some(old_row), Some(row)) => Step::Move(old_row, row),
    }
}

/// Adds the rows that the change makes and removes in the table's indexes.
pub(crate) fn record(mut batch: Batch, change: &Change<'_>) -> Batch {
    let table = change.table;
    if table.indexes.is_empty() {
        return batch;
    }
    let own = &change.row[table.rows.len()..];
    let old = change.old.before().map(|before| before.item);
    let new = change.new.map(|image| &image.item);
    for held in table.indexes.iter().filter(|held| held.is_kept()) {
        let value = || change.new.map(|image| held.value(&image.item, &image.row));
        let (gone, come) = match step(held, own, old, new) {
            Step::Nothing => (None, None),
            Step::Put(row) | Step::Add(row) => (None, Some(row)),
            Step::Remove(row) => (Some(row), None),
            Step::Move(old_row, row) => (Some(old_row), Some(row)),
        };
        if let Some(row) = gone {
            batch = batch.delete(row);
        }
        if let Some((row, value)) = come.zip(value()) {
            batch = batch.put(row, value);
        }
    }
    batch
}

/// What the change of an item costs in the table's indexes. `row` is the item's key.
pub(crate) fn units(table: &Table, row: &Key, old: Option<&Item>, new: Option<&Item>) -> Units {
    let mut units = Units::default();
    if table.indexes.is_empty() || old == new {
        return units;
    }
    let own = &row[table.rows.len()..];
    let size = |held: &HeldIndex, item: Option<&Item>| item.map_or(0, |item| held.size(item));
    for held in table.indexes.iter().filter(|held| held.is_kept()) {
        let (before, after) = (size(held, old), size(held, new));
        let cost = match step(held, own, old, new) {
            Step::Nothing => continue,
            Step::Put(_) => write_units(before.max(after)),
            Step::Add(_) => write_units(after),
            Step::Remove(_) => write_units(before),
            Step::Move(..) => write_units(before) + write_units(after),
        };
        units.add_index(&held.index, cost);
    }
    units
}

/// That an item that is to be put can be in every index that it has attributes for.
pub(crate) fn check_put(table: &Table, item: &Item) -> Result<(), String> {
    for held in table.indexes.iter().filter(|held| held.is_kept()) {
        for attribute in held.index.keys().attributes() {
            let Some(value) = item.get(&attribute.name) else { continue };
            if !attribute.kind.is_of(value) {
                return Err(format!(
                    "One or more parameter values were invalid: Type mismatch for Index Key {} \
                     Expected: {} Actual: {} IndexName: {}",
                    attribute.name,
                    attribute.kind.kind().wire(),
                    value.kind().wire(),
                    held.index.name
                ));
            }
            if is_empty(value) {
                return Err(format!(
                    "One or more parameter values are not valid. A value specified for a secondary \
                     index key is not supported. The AttributeValue for a key attribute cannot \
                     contain an empty {} value. IndexName: {}, IndexKey: {}",
                    kind_word(value),
                    held.index.name,
                    attribute.name
                ));
            }
        }
        if is_longer(&held.index.hash, item, HASH_BYTES_MAX) {
            return Err(hash_too_long());
        }
        if is_longer(&held.index.range, item, RANGE_BYTES_MAX) {
            return Err(range_too_long());
        }
    }
    Ok(())
}

/// The same for what an update has made of the attributes that it changes. Others may be from
/// before an index, and keep the item out of it.
pub(crate) fn check_update<'a, I: Iterator<Item = &'a str>>(
    table: &Table,
    item: &Item,
    changed: impl Fn() -> I,
) -> Result<(), String> {
    for held in table.indexes.iter().filter(|held| held.is_kept()) {
        let touched = |attributes: &[KeyAttribute]| {
            attributes.iter().any(|a| changed().any(|name| name == a.name))
        };
        for attribute in held.index.keys().attributes() {
            let Some(value) = item.get(&attribute.name) else { continue };
            if !touched(std::slice::from_ref(attribute)) {
                continue;
            }
            if !attribute.kind.is_of(value) {
                return Err(
                    "The update expression attempted to update the secondary index key to \
                            unsupported type"
                        .to_owned(),
                );
            }
            if is_empty(value) {
                return Err(format!(
                    "One or more parameter values are not valid. The update expression attempted \
                     to update a secondary index key to a value that is not supported. The \
                     AttributeValue for a key attribute cannot contain an empty {} value.",
                    kind_word(value)
                ));
            }
        }
        for (attributes, bytes_max) in
            [(&held.index.hash, HASH_BYTES_MAX), (&held.index.range, RANGE_BYTES_MAX)]
        {
            if touched(attributes) && is_longer(attributes, item, bytes_max) {
                return Err("The update expression attempted to update the secondary index key \
                            beyond allowed size limits"
                    .to_owned());
            }
        }
    }
    Ok(())
}

fn kind_word(value: &Value) -> &'static str {
    if matches!(value, Value::B(_)) { "binary" } else { "string" }
}

fn is_longer(attributes: &[KeyAttribute], item: &Item, bytes_max: usize) -> bool {
    let sizes = attributes.iter().filter_map(|attribute| item.get(&attribute.name));
    sizes.map(Value::size).sum::<usize>() > bytes_max
}
