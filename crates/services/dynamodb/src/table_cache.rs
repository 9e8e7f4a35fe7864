//! Tables held ready in memory. Nobody trusts what is in here: commits check the record's version,
//! reads read the record along, and whoever finds a table changed drops it here.

use std::collections::HashMap;
use std::sync::Arc;

use aws_api::ApiError;
use foundation::Caller;
use parking_lot::RwLock;
use store::{Key, get_one};

use crate::Room;
use crate::errors::{no_such_table, store_failed};
use crate::table::{Table, table_key_of};
use crate::table_name::any_table;

/// More tables than one account may have in a region; beyond it the cache starts anew.
const TABLES_MAX: usize = 10_000;

#[derive(Default)]
pub(crate) struct TableCache(RwLock<HashMap<Key, Arc<Table>>>);

impl TableCache {
    fn get(&self, key: &Key) -> Option<Arc<Table>> {
        self.0.read().get(key).cloned()
    }

    fn put(&self, table: Arc<Table>) {
        let mut tables = self.0.write();
        if tables.len() >= TABLES_MAX {
            tables.clear();
        }
        tables.insert(table.key.clone(), table);
    }

    /// Drops a table that was found changed, unless somebody has read it anew already.
    pub(crate) fn forget(&self, stale: &Arc<Table>) {
        let mut tables = self.0.write();
        if tables.get(&stale.key).is_some_and(|held| Arc::ptr_eq(held, stale)) {
            tables.remove(&stale.key);
        }
    }
}

impl Room {
    /// The table that `given`, a name or an ARN, means; possibly as it was a moment ago.
    pub(crate) async fn table(&self, caller: &Caller, given: &str) -> Result<Arc<Table>, ApiError> {
        let (account, name) = any_table(caller, given)?;
        let key = table_key_of(&account, &caller.region, name);
        if let Some(table) = self.tables.get(&key) {
            return Ok(table);
        }
        let entry = get_one(&*self.store, key).await.map_err(store_failed)?;
        let entry = entry.ok_or_else(no_such_table)?;
        let table = Table::read(&account, &caller.region, entry).map_err(store_failed)?;
        if table.record.recovery.is_restoring() {
            return Err(no_such_table());
        }
        let table = Arc::new(table);
        self.tables.put(table.clone());
        Ok(table)
    }
}
