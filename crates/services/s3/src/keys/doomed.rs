//! `sd | bucket name | bucket id` → nothing: a deleted bucket whose uploads are to be swept.
//! Lives until they are.

use super::BucketLife;
use store::keys::{KeyReader, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"sd");

pub(crate) fn key(life: &BucketLife) -> Key {
    life.write(KIND).finish()
}

pub(crate) fn read(key: &[u8]) -> Result<BucketLife, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let life = BucketLife::read(&mut reader)?;
    reader.end()?;
    Ok(life)
}

pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}
