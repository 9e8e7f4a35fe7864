//! What an index of due times makes of a change: the item's row in it moves with the item's due
//! time, in the change's own commit.

use bytes::Bytes;
use store::Batch;

use super::{due, due_key};
use crate::write_path::Change;

/// Adds the row of the item's new due time, and removes that of the old.
pub(crate) fn record(batch: Batch, change: &Change<'_>) -> Batch {
    let table = change.table;
    let (Some(attribute), Some(rows)) = (&table.record.ttl.attribute, &table.due_rows) else {
        return batch;
    };
    let old = change.old.before().and_then(|before| due(before.item, attribute));
    let new = change.new.and_then(|image| due(&image.item, attribute));
    if old == new {
        return batch;
    }
    let tail = change.row.get(table.rows.len()..).unwrap_or_default();
    let batch = match old {
        Some(old) => batch.delete(due_key(rows, old, tail)),
        None => batch,
    };
    match new {
        Some(new) => batch.put(due_key(rows, new, tail), Bytes::new()),
        None => batch,
    }
}
