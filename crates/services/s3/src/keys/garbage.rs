//! `sg | place` → ids of blobs, 16 bytes each, that nothing refers to any more: appended in the
//! commit that dropped the last reference. Lives until they are removed.

use store::keys::Kind;
use store::{BlobId, Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"sg");

pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

pub(crate) fn encode(blobs: &[BlobId]) -> Vec<u8> {
    blobs.iter().flat_map(|blob| blob.to_bytes()).collect()
}

pub(crate) fn decode(value: &[u8]) -> Result<Vec<BlobId>, StoreError> {
    let (ids, []) = value.as_chunks::<16>() else {
        return Err(StoreError::Malformed { what: "garbage", reason: "not ids of 16 bytes" });
    };
    Ok(ids.iter().map(|id| BlobId::from_bytes(*id)).collect())
}
