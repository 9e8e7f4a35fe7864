//! `ud | account | region | name` → [`Database`](crate::model::Database). Lives from CreateDatabase to
//! DeleteDatabase.

use crate::catalog::{Catalog, DatabaseName};
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"ud");

fn of(catalog: &Catalog) -> KeyWriter {
    KeyWriter::new(KIND).str(catalog.account.as_str()).str(catalog.region.as_str())
}

pub(crate) fn key(name: &DatabaseName) -> Key {
    of(&name.catalog).str(&name.name).finish()
}

/// All databases of a catalog, by name.
pub(crate) fn all_of(catalog: &Catalog) -> KeyRange {
    KeyRange::prefix(&of(catalog).finish())
}
