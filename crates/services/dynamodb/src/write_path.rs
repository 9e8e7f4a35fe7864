//! The one place where a change of an item becomes part of a batch: its row, and beside it what
//! indexes ([`crate::index_rows`]), time to live ([`crate::time_to_live`]), a Kinesis destination
//! ([`crate::kinesis_destination`]), streams ([`crate::stream_rows`]) and the history of the table
//! ([`crate::history_rows`]) make of it. All of it is one commit.

use foundation::Timestamp;
use store::{Batch, Check, Entry, Key};

use crate::intent::Image;
use crate::table::Table;
use crate::value::Item;
use crate::{history_rows, index_rows, kinesis_destination, stream_rows, time_to_live};

/// What was in the row before.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Old<'a> {
    /// Nobody looked: nothing that becomes of the item depends on it, and
    /// [`Table::needs_old_images`] says that nothing else does.
    Unread,
    /// It was read, and the commit holds only while it is still so.
    Read(Option<Before<'a>>),
}

/// An item as it was read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Before<'a> {
    pub(crate) entry: &'a Entry,
    pub(crate) item: &'a Item,
}

impl<'a> Old<'a> {
    /// What was read: the row and the item in it.
    pub(crate) fn read(entry: Option<&'a Entry>, item: Option<&'a Item>) -> Old<'a> {
        Old::Read(entry.zip(item).map(|(entry, item)| Before { entry, item }))
    }

    /// The item before, if there was one and it was read.
    pub(crate) fn before(&self) -> Option<Before<'a>> {
        match self {
            Old::Unread => None,
            Old::Read(before) => *before,
        }
    }
}

/// A change of one item.
#[derive(Debug)]
pub(crate) struct Change<'a> {
    pub(crate) table: &'a Table,
    pub(crate) row: Key,
    pub(crate) old: Old<'a>,
    /// The new image; nothing if the item is deleted.
    pub(crate) new: Option<&'a Image>,
}

/// When a write happens and on whose behalf: the same for all changes of one batch.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) now: Timestamp,
    pub(crate) author: Author,
}

/// Who changes an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Author {
    /// A request.
    Caller,
    /// The item's time to live has passed: streams say so in `userIdentity`.
    TimeToLive,
}

/// Adds everything that the change brings about to `batch`.
pub(crate) fn record(batch: Batch, change: Change<'_>, moment: &Moment) -> Batch {
    debug_assert!(!change.table.needs_old_images() || matches!(change.old, Old::Read(_)));
    let batch = check(batch, &change.row, change.old);
    if change.is_idle() {
        return batch;
    }
    let batch = index_rows::record(batch, &change);
    let batch = time_to_live::record(batch, &change);
    let batch = kinesis_destination::record(batch, &change, moment);
    let batch = stream_rows::record(batch, &change, moment);
    let batch = history_rows::record(batch, &change, moment);
    match change.new {
        Some(image) => batch.put(change.row, image.row.clone()),
        None => batch.delete(change.row),
    }
}

impl Change<'_> {
    /// Whether everything is afterwards as it was: streams have no record of it.
    fn is_idle(&self) -> bool {
        match (self.old, self.new) {
            (Old::Unread, _) => false,
            (Old::Read(before), new) => {
                before.map(|before| &before.entry.value) == new.map(|image| &image.row)
            }
        }
    }
}

/// Adds that the row is still as it was read.
pub(crate) fn check(batch: Batch, row: &Key, old: Old<'_>) -> Batch {
    match old {
        Old::Unread => batch,
        Old::Read(before) => {
            batch.check(Check::unchanged(row.clone(), before.map(|before| before.entry)))
        }
    }
}

/// Adds that the table is still as it is held: neither deleted nor changed.
pub(crate) fn check_table(batch: Batch, table: &Table) -> Batch {
    batch.check(Check::Version(table.key.clone(), table.version))
}
