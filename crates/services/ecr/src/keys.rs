//! `yr | account | region | name` → [`Repository`](crate::model::Repository). Lives from
//! CreateRepository to DeleteRepository.

use crate::names::{Registry, RepositoryName};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"yr");

fn of(registry: &Registry) -> KeyWriter {
    KeyWriter::new(KIND).str(registry.account.as_str()).str(registry.region.as_str())
}

pub(crate) fn key(name: &RepositoryName) -> Key {
    of(&name.registry).str(&name.name).finish()
}

/// All repositories of a registry, by name.
pub(crate) fn all_of(registry: &Registry) -> KeyRange {
    KeyRange::prefix(&of(registry).finish())
}

/// Which repository a key is of.
pub(crate) fn name_of(registry: &Registry, key: &Key) -> Result<RepositoryName, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let (_account, _region) = (reader.str()?, reader.str()?);
    Ok(registry.clone().named(&reader.str()?))
}
