//! `wd | metric id | hour since the epoch | tier | second in the hour | unit` → what was measured in
//! one period (`data::digest`). All that was measured in one hour lies together, so that one page of a
//! scan sees it at one moment while it is brought from one tier to the next. Lives for as long as its
//! tier is kept.

use crate::data::MetricId;
use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"wd");

/// What all rows of a metric begin with.
pub(crate) fn of_metric(metric: MetricId) -> Key {
    KeyWriter::new(KIND).u128(metric.0).finish()
}
