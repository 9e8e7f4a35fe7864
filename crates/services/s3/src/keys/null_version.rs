//! `sz | bucket name | bucket id | object's key` → the id, 16 bytes, that the version `null` lies
//! under in `sw`. Lives as long as that one.

use super::BucketLife;
use crate::version::VersionId;
use store::keys::Kind;
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"sz");

pub(crate) fn key(life: &BucketLife, key: &str) -> Key {
    life.write(KIND).tail(key.as_bytes())
}

pub(crate) fn encode(id: VersionId) -> Vec<u8> {
    [id.stamp.to_be_bytes(), id.dice.to_be_bytes()].concat()
}

pub(crate) fn decode(value: &[u8]) -> Result<VersionId, StoreError> {
    let malformed = StoreError::Malformed { what: "null version", reason: "not 16 bytes" };
    let Some((stamp, dice)) = value.split_first_chunk::<8>() else { return Err(malformed) };
    let Ok(dice) = <[u8; 8]>::try_from(dice) else { return Err(malformed) };
    Ok(VersionId { stamp: u64::from_be_bytes(*stamp), dice: u64::from_be_bytes(dice) })
}
