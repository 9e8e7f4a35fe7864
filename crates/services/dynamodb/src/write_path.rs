//! The one place where a change of an item becomes part of a batch: its row today, and beside it
//! index rows and stream records when tables have them.

use bytes::Bytes;
use store::{Batch, Check, Entry, Key};

use crate::table::Table;
use crate::value::Item;

/// What was in the row before.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Old<'a> {
    /// Nobody looked: nothing that becomes of the item depends on it, and
    /// [`Table::needs_old_images`] says that nothing else does.
    Unread,
    /// It was read, and the commit holds only while it is still so.
    Read(Option<&'a Entry>),
}

/// A change of one item.
#[derive(Debug)]
pub(crate) struct Change<'a> {
    pub(crate) table: &'a Table,
    pub(crate) row: Key,
    pub(crate) old: Old<'a>,
    /// The new image, and the same encoded; nothing if the item is deleted.
    pub(crate) new: Option<(&'a Item, Bytes)>,
}

/// Adds everything that the change brings about to `batch`.
pub(crate) fn record(batch: Batch, change: Change<'_>) -> Batch {
    debug_assert!(!change.table.needs_old_images() || matches!(change.old, Old::Read(_)));
    let batch = check(batch, &change.row, change.old);
    match change.new {
        Some((_, row)) => batch.put(change.row, row),
        None => batch.delete(change.row),
    }
}

/// Adds that the row is still as it was read.
pub(crate) fn check(batch: Batch, row: &Key, old: Old<'_>) -> Batch {
    match old {
        Old::Unread => batch,
        Old::Read(entry) => batch.check(Check::unchanged(row.clone(), entry)),
    }
}

/// Adds that the table is still as it is held: neither deleted nor changed.
pub(crate) fn check_table(batch: Batch, table: &Table) -> Batch {
    batch.check(Check::Version(table.key.clone(), table.version))
}
