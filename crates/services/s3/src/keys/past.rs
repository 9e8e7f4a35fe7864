//! `sw | bucket name | bucket id | object's key | version, descending` →
//! [`PastRecord`](crate::version::PastRecord): versions that a plain read does not give, which are
//! older ones and delete markers, the newest of each key first. A marker that is the latest version
//! of its key is here too: then there is no `so`.
//! Lives until the version is deleted, expires, or is the latest again.

use super::BucketLife;
use crate::version::VersionId;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"sw");

pub(super) fn write(writer: KeyWriter, id: VersionId) -> Key {
    writer.u64_descending(id.stamp).u64_descending(id.dice).finish()
}

pub(crate) fn key(life: &BucketLife, key: &str, id: VersionId) -> Key {
    write(life.write(KIND).str(key), id)
}

/// The object's key, and which version of it.
pub(crate) fn read(key: &[u8]) -> Result<(String, VersionId), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    BucketLife::read(&mut reader)?;
    let key = reader.str()?;
    let id = VersionId { stamp: reader.u64_descending()?, dice: reader.u64_descending()? };
    reader.end()?;
    Ok((key, id))
}

pub(crate) fn of_bucket(life: &BucketLife) -> KeyRange {
    KeyRange::prefix(&life.write(KIND).finish())
}

/// What the keys of all such versions of one object begin with.
pub(crate) fn of_key(life: &BucketLife, key: &str) -> Key {
    life.write(KIND).str(key).finish()
}

/// What those of objects whose keys begin with `prefix` begin with.
pub(crate) fn from(life: &BucketLife, prefix: &str) -> Key {
    let whole = of_key(life, prefix);
    // Less the two bytes that end a component.
    whole.slice(..whole.len().saturating_sub(2))
}
