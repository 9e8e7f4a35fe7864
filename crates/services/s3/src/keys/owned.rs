//! `sa | account | bucket name` → nothing: the buckets of an account, by name.
//! Lives as long as the bucket.

use foundation::AccountId;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"sa");

pub(crate) fn key(account: &AccountId, bucket: &str) -> Key {
    KeyWriter::new(KIND).str(account.as_str()).str(bucket).finish()
}

/// The bucket's name.
pub(crate) fn read(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    reader.str()?;
    let name = reader.str()?;
    reader.end()?;
    Ok(name)
}

/// The account's buckets whose names begin with `prefix`.
pub(crate) fn of_account(account: &AccountId, prefix: &str) -> KeyRange {
    let whole = key(account, prefix);
    // Less the two bytes that end a component.
    KeyRange::prefix(&whole[..whole.len().saturating_sub(2)])
}
