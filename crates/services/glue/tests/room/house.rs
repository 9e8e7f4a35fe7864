//! A room with short words for what the tests do again and again.

use aws_api::ApiError;
use aws_api::glue::*;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use service_glue::Room;
use std::sync::Arc;
use store::{Memory, Store};

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub caller: Caller,
}

impl House {
    pub fn new() -> House {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let (ambient, _clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
        let room = Room::new(store.clone(), ambient.clone());
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        House { room, store, ambient, caller }
    }

    /// The same store, served by a room that knows nothing of the one before.
    pub fn reopen(&mut self) {
        self.room = Room::new(self.store.clone(), self.ambient.clone());
    }

    pub async fn database(&self, name: &str) -> Result<(), ApiError> {
        let input = CreateDatabaseRequest {
            database_input: DatabaseInput { name: name.to_owned(), ..Default::default() },
            ..Default::default()
        };
        self.room.create_database(&self.caller, input).await.map(drop)
    }

    pub async fn table(&self, database: &str, name: &str, column: &str) -> Result<(), ApiError> {
        let input = CreateTableRequest {
            database_name: database.to_owned(),
            table_input: Some(table_input(name, column)),
            ..Default::default()
        };
        self.room.create_table(&self.caller, input).await.map(drop)
    }

    pub async fn update(
        &self,
        name: &str,
        column: &str,
        version: Option<&str>,
    ) -> Result<(), ApiError> {
        let input = UpdateTableRequest {
            database_name: "db".to_owned(),
            table_input: Some(table_input(name, column)),
            version_id: version.map(str::to_owned),
            ..Default::default()
        };
        self.room.update_table(&self.caller, input).await.map(drop)
    }

    pub async fn get(&self, database: &str, name: &str) -> Result<Table, ApiError> {
        let input = GetTableRequest {
            database_name: database.to_owned(),
            name: name.to_owned(),
            ..Default::default()
        };
        Ok(self.room.get_table(&self.caller, input).await?.table.unwrap())
    }

    /// Names of all tables that fit, in pages of `max`, and how many pages there were.
    pub async fn tables(&self, expression: Option<&str>, max: i32) -> (Vec<String>, usize) {
        let (mut names, mut pages, mut next_token) = (Vec::new(), 0, None);
        loop {
            let input = GetTablesRequest {
                database_name: "db".to_owned(),
                expression: expression.map(str::to_owned),
                max_results: Some(max),
                next_token,
                ..Default::default()
            };
            let page = self.room.get_tables(&self.caller, input).await.unwrap();
            pages += 1;
            names.extend(page.table_list.unwrap().into_iter().map(|table| table.name));
            next_token = page.next_token;
            if next_token.is_none() {
                return (names, pages);
            }
        }
    }

    /// Version ids and the first column's name, in pages of `max`.
    pub async fn versions(&self, name: &str, max: i32) -> Vec<(String, String)> {
        let (mut versions, mut next_token) = (Vec::new(), None);
        loop {
            let input = GetTableVersionsRequest {
                database_name: "db".to_owned(),
                table_name: name.to_owned(),
                max_results: Some(max),
                next_token,
                ..Default::default()
            };
            let page = self.room.get_table_versions(&self.caller, input).await.unwrap();
            let shown = page.table_versions.unwrap().into_iter();
            versions
                .extend(shown.map(|one| (one.version_id.unwrap(), column_of(&one.table.unwrap()))));
            next_token = page.next_token;
            if next_token.is_none() {
                return versions;
            }
        }
    }
}

pub fn table_input(name: &str, column: &str) -> TableInput {
    let column =
        Column { name: column.to_owned(), r#type: Some("int".to_owned()), ..Column::default() };
    TableInput {
        name: name.to_owned(),
        storage_descriptor: Some(StorageDescriptor {
            columns: Some(vec![column]),
            ..Default::default()
        }),
        ..Default::default()
    }
}

pub fn column_of(table: &Table) -> String {
    table.storage_descriptor.as_ref().unwrap().columns.as_ref().unwrap()[0].name.clone()
}
