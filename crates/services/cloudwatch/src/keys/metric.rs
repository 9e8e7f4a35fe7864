//! `wm | account | region | namespace | name | metric id` → [`Known`](crate::data::Known): which
//! metrics there are. The dimensions, which may be longer than a key, are in the value. Lives from a
//! metric's first data until all of its data is gone.

use crate::data::{MetricId, MetricRef};
use foundation::{AccountId, Region};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"wm");

/// Where a listing looks.
pub(crate) fn listed(
    account: &AccountId,
    region: &Region,
    namespace: Option<&str>,
    name: Option<&str>,
) -> KeyRange {
    let mut key = KeyWriter::new(KIND).str(account.as_str()).str(region.as_str());
    if let Some(namespace) = namespace {
        key = key.str(namespace);
        if let Some(name) = name {
            key = key.str(name);
        }
    }
    KeyRange::prefix(&key.finish())
}

/// All metrics of all accounts.
pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

pub(crate) fn key(account: &AccountId, region: &Region, metric: &MetricRef, id: MetricId) -> Key {
    KeyWriter::new(KIND)
        .str(account.as_str())
        .str(region.as_str())
        .str(&metric.namespace)
        .str(&metric.metric)
        .u128(id.0)
        .finish()
}

/// The namespace, the name and the id.
pub(crate) fn read(key: &[u8]) -> Result<(String, String, MetricId), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    reader.str()?;
    reader.str()?;
    let (namespace, name) = (reader.str()?, reader.str()?);
    let id = MetricId(reader.u128()?);
    reader.end()?;
    Ok((namespace, name, id))
}
