//! `uv | account | region | database | table | version, the newest first` → the
//! [`Table`](crate::model::Table) as it was. Lives from the UpdateTable that replaced it to the
//! table's end.

use crate::catalog::{DatabaseName, TableName};
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"uv");

fn of(name: &DatabaseName) -> KeyWriter {
    let catalog = &name.catalog;
    let writer = KeyWriter::new(KIND).str(catalog.account.as_str());
    writer.str(catalog.region.as_str()).str(&name.name)
}

pub(crate) fn key(name: &TableName, version: u64) -> Key {
    of(&name.database).str(&name.name).u64_descending(version).finish()
}

/// The earlier versions of a table, the newest first.
pub(crate) fn all_of(name: &TableName) -> KeyRange {
    KeyRange::prefix(&of(&name.database).str(&name.name).finish())
}

/// Those of all tables of a database.
pub(crate) fn all_in(name: &DatabaseName) -> KeyRange {
    KeyRange::prefix(&of(name).finish())
}
