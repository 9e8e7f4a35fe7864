//! `wr | due (s) | metric id | hour` → nothing: when the data of a metric's hour is summed up more
//! coarsely, or removed. Lives until that has been done; then the next takes its place.

use crate::data::MetricId;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"wr");

pub(crate) fn key(due_s: i64, metric: MetricId, hour: u32) -> Key {
    KeyWriter::new(KIND).i64(due_s).u128(metric.0).u32(hour).finish()
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

pub(crate) fn read(key: &[u8]) -> Result<(i64, MetricId, u32), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let due = (reader.i64()?, MetricId(reader.u128()?), reader.u32()?);
    reader.end()?;
    Ok(due)
}
