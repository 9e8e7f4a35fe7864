//! The room: what all operations share.

use crate::catalog::{DatabaseName, TableName};
use crate::errors::{self, unavailable};
use crate::keys;
use crate::model::{self, Database, Table};
use aws_api::ApiError;
use foundation::Ambient;
use std::sync::Arc;
use store::{Check, Store, Version, get_one};

/// How often a change begins again when others come first, before it gives up.
pub(crate) const ATTEMPTS_MAX: usize = 64;

/// The catalog over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
}

/// A record as it was read.
pub(crate) struct Read<T> {
    pub(crate) record: T,
    version: Version,
    key: store::Key,
}

impl<T> Read<T> {
    /// That it is as it was read.
    pub(crate) fn unchanged(&self) -> Check {
        Check::Version(self.key.clone(), self.version)
    }
}

impl Room {
    /// A room whose state is in `store`.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient) -> Arc<Room> {
        Arc::new(Room { store, ambient })
    }

    pub(crate) async fn find_database(
        &self,
        name: &DatabaseName,
    ) -> Result<Option<Read<Database>>, ApiError> {
        let key = keys::database::key(name);
        let entry = get_one(&*self.store, key.clone()).await.map_err(unavailable)?;
        let Some(entry) = entry else { return Ok(None) };
        let record = model::decode_database(&entry.value).map_err(unavailable)?;
        Ok(Some(Read { record, version: entry.version, key }))
    }

    pub(crate) async fn database(&self, name: &DatabaseName) -> Result<Read<Database>, ApiError> {
        self.find_database(name).await?.ok_or_else(|| errors::no_database(&name.name))
    }

    pub(crate) async fn find_table(
        &self,
        name: &TableName,
    ) -> Result<Option<Read<Table>>, ApiError> {
        let key = keys::table::key(name);
        let entry = get_one(&*self.store, key.clone()).await.map_err(unavailable)?;
        let Some(entry) = entry else { return Ok(None) };
        let record = model::decode_table(&entry.value).map_err(unavailable)?;
        Ok(Some(Read { record, version: entry.version, key }))
    }

    /// The table; where it is not there, it is told apart whether its database is.
    pub(crate) async fn table(&self, name: &TableName) -> Result<Read<Table>, ApiError> {
        if let Some(found) = self.find_table(name).await? {
            return Ok(found);
        }
        self.database(&name.database).await?;
        Err(errors::no_table())
    }
}
