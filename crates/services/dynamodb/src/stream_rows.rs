//! What a table's stream makes of a change: nothing, as no table has one yet.

use store::Batch;

use crate::write_path::{Change, Moment};

/// Appends the change's record to the table's stream.
pub(crate) fn record(batch: Batch, _change: &Change<'_>, _moment: &Moment) -> Batch {
    batch
}
