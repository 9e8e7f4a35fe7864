//! `ut | account | region | database | name` → [`Table`](crate::model::Table) as it is. Lives from
//! CreateTable to DeleteTable, or to its database's end.

use crate::catalog::{DatabaseName, TableName};
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"ut");

fn of(name: &DatabaseName) -> KeyWriter {
    let catalog = &name.catalog;
    let writer = KeyWriter::new(KIND).str(catalog.account.as_str());
    writer.str(catalog.region.as_str()).str(&name.name)
}

pub(crate) fn key(name: &TableName) -> Key {
    of(&name.database).str(&name.name).finish()
}

/// All tables of a database, by name.
pub(crate) fn all_of(name: &DatabaseName) -> KeyRange {
    KeyRange::prefix(&of(name).finish())
}
