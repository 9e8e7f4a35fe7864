//! Capacity units, as AWS counts them (Developer Guide, «DynamoDB read and write operations»).

use std::collections::BTreeMap;

use aws_api::dynamodb::{Capacity, ConsumedCapacity, ReturnConsumedCapacity};

use store::Key;

use crate::index::Index;
use crate::index_rows;
use crate::intent::Effect;
use crate::table::Table;
use crate::value::{Item, item_size};

/// One write unit writes so many bytes.
const WRITE_UNIT_BYTES: usize = 1024;
/// One read unit reads so many bytes, strongly consistent.
const READ_UNIT_BYTES: usize = 4096;

/// What an operation does, as far as units go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Plain,
    /// Reads in a transaction count twice.
    TransactRead,
    /// And so do writes.
    TransactWrite,
}

/// Units of writing an item; of a replaced one, the larger of the two.
pub(crate) fn write_units(bytes: usize) -> f64 {
    bytes.div_ceil(WRITE_UNIT_BYTES).max(1) as f64
}

/// Units of reading; half as many where the reader doesn't insist on the newest.
pub(crate) fn read_units(bytes: usize, consistent: bool) -> f64 {
    let units = bytes.div_ceil(READ_UNIT_BYTES).max(1) as f64;
    if consistent { units } else { units / 2.0 }
}

/// Whether the answer is to tell units.
pub(crate) fn is_wanted(choice: &Option<ReturnConsumedCapacity>) -> bool {
    matches!(choice, Some(ReturnConsumedCapacity::Total | ReturnConsumedCapacity::Indexes))
}

/// Units, by where they are used.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Units {
    pub(crate) table: f64,
    local: BTreeMap<String, f64>,
    global: BTreeMap<String, f64>,
}

/// The table's own.
impl From<f64> for Units {
    fn from(table: f64) -> Units {
        Units { table, ..Units::default() }
    }
}

impl Units {
    /// Adds what an index uses.
    pub(crate) fn add_index(&mut self, index: &Index, units: f64) {
        let side = if index.is_local() { &mut self.local } else { &mut self.global };
        *side.entry(index.name.clone()).or_insert(0.0) += units;
    }

    /// Adds all of `other`.
    pub(crate) fn add(&mut self, other: Units) {
        self.table += other.table;
        for (side, other) in [(&mut self.local, other.local), (&mut self.global, other.global)] {
            for (name, units) in other {
                *side.entry(name).or_insert(0.0) += units;
            }
        }
    }

    /// What the table with its local indexes uses, and what each global one does.
    pub(crate) fn shares(&self) -> impl Iterator<Item = (Option<&str>, f64)> {
        let own = self.table + self.local.values().sum::<f64>();
        let global = self.global.iter().map(|(name, units)| (Some(&name[..]), *units));
        std::iter::once((None, own)).chain(global)
    }

    pub(crate) fn total(&self) -> f64 {
        self.table + self.local.values().sum::<f64>() + self.global.values().sum::<f64>()
    }
}

/// What a write costs: the larger of the item before and after, and what indexes make of it.
pub(crate) fn write_cost(
    table: &Table,
    row: &Key,
    old: Option<&Item>,
    effect: &Effect<'_>,
) -> Units {
    let image = effect.image();
    let new = match effect {
        Effect::Keep => old,
        Effect::Put(_) | Effect::Delete => image.map(|image| &image.item),
    };
    let (before, after) = (old.map_or(0, item_size), image.map_or(0, |image| image.size));
    let mut units = index_rows::units(table, row, old, new);
    units.table = write_units(before.max(after));
    units
}

/// What the answer tells, if it is to tell anything; `table` as the request named it.
pub(crate) fn consumed(
    choice: &Option<ReturnConsumedCapacity>,
    table: &str,
    units: impl Into<Units>,
    usage: Use,
) -> Option<ConsumedCapacity> {
    if !is_wanted(choice) {
        return None;
    }
    let units = units.into();
    let factor = if usage == Use::Plain { 1.0 } else { 2.0 };
    let capacity = |units: f64| Capacity {
        capacity_units: Some(factor * units),
        read_capacity_units: (usage == Use::TransactRead).then_some(factor * units),
        write_capacity_units: (usage == Use::TransactWrite).then_some(factor * units),
    };
    let of_indexes = |side: BTreeMap<String, f64>| -> Option<BTreeMap<String, Capacity>> {
        let side = side.into_iter().map(|(name, units)| (name, capacity(units)));
        Some(side.collect()).filter(|side: &BTreeMap<_, _>| !side.is_empty())
    };
    let total = capacity(units.total());
    let mut out = ConsumedCapacity {
        table_name: Some(table.to_owned()),
        capacity_units: total.capacity_units,
        read_capacity_units: total.read_capacity_units,
        write_capacity_units: total.write_capacity_units,
        ..ConsumedCapacity::default()
    };
    if matches!(choice, Some(ReturnConsumedCapacity::Indexes)) {
        out.table = Some(capacity(units.table));
        out.local_secondary_indexes = of_indexes(units.local);
        out.global_secondary_indexes = of_indexes(units.global);
    }
    Some(out)
}
