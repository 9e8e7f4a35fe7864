//! `wb | account | name` → [`Dashboard`](crate::dashboards::Dashboard). Dashboards are an account's, in no
//! region. Lives from PutDashboard to DeleteDashboards.

use foundation::AccountId;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"wb");

pub(crate) fn key(account: &AccountId, name: &str) -> Key {
    KeyWriter::new(KIND).str(account.as_str()).str(name).finish()
}

/// All of an account, by name.
pub(crate) fn all_of(account: &AccountId) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).str(account.as_str()).finish())
}

pub(crate) fn read(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    reader.str()?;
    let name = reader.str()?;
    reader.end()?;
    Ok(name)
}
