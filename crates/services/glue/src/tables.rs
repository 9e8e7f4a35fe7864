//! Tables: made, found, listed, changed, deleted.

use crate::catalog::{Catalog, DatabaseName, TableName};
use crate::checks::{self, without};
use crate::errors::{self, unavailable};
use crate::keys;
use crate::model::{self, Table};
use crate::pages;
use crate::room::{ATTEMPTS_MAX, Room};
use aws_api::ApiError;
use aws_api::glue::{self, *};
use foundation::{Caller, Timestamp};
use regex::RegexBuilder;
use store::{Batch, Check};

const TRANSACTIONS: &str = "transactions of governed tables (TransactionId)";
const AS_OF: &str = "tables as of a time (QueryAsOfTime)";
const OPEN_FORMATS: &str = "Iceberg tables (OpenTableFormatInput)";

/// When a table was made and last changed, and by whom.
struct Story {
    created: Option<Timestamp>,
    created_by: Option<String>,
    updated: Timestamp,
}

fn shown(name: &TableName, input: TableInput, version: u64, story: Story) -> glue::Table {
    glue::Table {
        catalog_id: Some(name.database.catalog.account.as_str().to_owned()),
        create_time: story.created,
        created_by: story.created_by,
        database_name: Some(name.database.name.clone()),
        description: input.description,
        is_multi_dialect_view: Some(false),
        is_registered_with_lake_formation: Some(false),
        last_access_time: input.last_access_time,
        last_analyzed_time: input.last_analyzed_time,
        name: name.name.clone(),
        owner: input.owner,
        parameters: input.parameters,
        partition_keys: Some(input.partition_keys.unwrap_or_default()),
        retention: Some(input.retention.unwrap_or(0)),
        storage_descriptor: input.storage_descriptor,
        table_type: input.table_type,
        update_time: Some(story.updated),
        version_id: Some(version.to_string()),
        view_expanded_text: input.view_expanded_text,
        view_original_text: input.view_original_text,
        ..glue::Table::default()
    }
}

impl Room {
    pub(crate) async fn make_table(
        &self,
        caller: &Caller,
        request: CreateTableRequest,
    ) -> Result<(), ApiError> {
        without(&request.open_table_format_input, OPEN_FORMATS)?;
        without(&request.transaction_id, TRANSACTIONS)?;
        let indexes = request.partition_indexes.filter(|indexes| !indexes.is_empty());
        without(&indexes, "indexes of partitions (PartitionIndexes)")?;
        let input =
            request.table_input.ok_or_else(|| errors::invalid("TableInput is required."))?;
        checks::table(&input)?;
        let catalog = Catalog::of(caller, request.catalog_id.as_deref())?;
        let name = catalog.database(&request.database_name).table(&input.name);
        let now = self.ambient.now();
        let created_by = Some(caller.arn());
        let story = Story { created: Some(now), created_by, updated: now };
        let record = Table { shown: shown(&name, input, 0, story), version: 0 };
        let value = model::encode_table(&record)?;
        let key = keys::table::key(&name);
        for _ in 0..ATTEMPTS_MAX {
            let database = self.database(&name.database).await?;
            if self.find_table(&name).await?.is_some() {
                return Err(error::already_exists_exception("Table already exists."));
            }
            let batch = Batch::new()
                .check(database.unchanged())
                .check(Check::Absent(key.clone()))
                .put(key.clone(), value.clone());
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn show_table(
        &self,
        caller: &Caller,
        request: GetTableRequest,
    ) -> Result<GetTableResponse, ApiError> {
        without(&request.transaction_id, TRANSACTIONS)?;
        without(&request.query_as_of_time, AS_OF)?;
        let catalog = Catalog::of(caller, request.catalog_id.as_deref())?;
        let name = catalog.database(&request.database_name).table(&request.name);
        let table = self.table(&name).await?.record.shown;
        Ok(GetTableResponse { table: Some(table) })
    }

    pub(crate) async fn list_tables(
        &self,
        caller: &Caller,
        request: GetTablesRequest,
    ) -> Result<GetTablesResponse, ApiError> {
        without(&request.transaction_id, TRANSACTIONS)?;
        without(&request.query_as_of_time, AS_OF)?;
        let catalog = Catalog::of(caller, request.catalog_id.as_deref())?;
        let database = catalog.database(&request.database_name);
        self.database(&database).await?;
        let expression = match request.expression.as_deref() {
            None | Some("") => None,
            Some(text) => {
                let whole = format!("^(?:{text})$");
                let built = RegexBuilder::new(&whole).case_insensitive(true).build();
                Some(built.map_err(|why| errors::invalid(format!("Expression: {why}")))?)
            }
        };
        let only = request.attributes_to_get;
        let (table_list, next_token) = self
            .page(
                keys::table::all_of(&database),
                request.next_token.as_deref(),
                pages::size(request.max_results),
                |entry| {
                    let shown = model::decode_table(&entry.value)?.shown;
                    if expression.as_ref().is_some_and(|regex| !regex.is_match(&shown.name)) {
                        return Ok(None);
                    }
                    Ok(Some(match &only {
                        None => shown,
                        Some(only) => glue::Table {
                            table_type: shown
                                .table_type
                                .filter(|_| only.contains(&TableAttributes::TableType)),
                            name: shown.name,
                            ..glue::Table::default()
                        },
                    }))
                },
            )
            .await?;
        Ok(GetTablesResponse { next_token, table_list: Some(table_list) })
    }

    pub(crate) async fn renew_table(
        &self,
        caller: &Caller,
        request: UpdateTableRequest,
    ) -> Result<(), ApiError> {
        without(&request.update_open_table_format_input, OPEN_FORMATS)?;
        without(&request.transaction_id, TRANSACTIONS)?;
        without(&request.view_update_action, "views of the Data Catalog (ViewUpdateAction)")?;
        without(&request.force.filter(|force| *force), "views of the Data Catalog (Force)")?;
        let input =
            request.table_input.ok_or_else(|| errors::invalid("TableInput is required."))?;
        checks::table(&input)?;
        let catalog = Catalog::of(caller, request.catalog_id.as_deref())?;
        let given = request.name.as_deref().unwrap_or(&input.name);
        let name = catalog.database(&request.database_name).table(given);
        if input.name.to_lowercase() != name.name {
            return Err(errors::invalid("A table cannot be renamed."));
        }
        let keeps = request.skip_archive != Some(true);
        for _ in 0..ATTEMPTS_MAX {
            let read = self.changeable(&name).await?;
            let before = &read.record;
            let expected = request.version_id.as_deref();
            if expected.is_some_and(|expected| expected != before.version.to_string()) {
                return Err(errors::contended());
            }
            let version = before.version + 1;
            let story = Story {
                created: before.shown.create_time,
                created_by: before.shown.created_by.clone(),
                updated: self.ambient.now(),
            };
            let record = Table { shown: shown(&name, input.clone(), version, story), version };
            let mut batch = Batch::new()
                .check(read.unchanged())
                .put(keys::table::key(&name), model::encode_table(&record)?);
            if keeps {
                let key = keys::version::key(&name, before.version);
                batch = batch.put(key, model::encode_table(before)?);
            }
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    /// A table that is to be changed or deleted; these operations name the one that is not there.
    async fn changeable(&self, name: &TableName) -> Result<crate::room::Read<Table>, ApiError> {
        if let Some(found) = self.find_table(name).await? {
            return Ok(found);
        }
        self.database(&name.database).await?;
        Err(errors::table_not_found(&name.name))
    }

    async fn remove_table(&self, name: &TableName) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let read = self.changeable(name).await?;
            let batch = Batch::new()
                .check(read.unchanged())
                .delete(keys::table::key(name))
                .delete_range(keys::version::all_of(name));
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn drop_table(
        &self,
        caller: &Caller,
        request: DeleteTableRequest,
    ) -> Result<(), ApiError> {
        without(&request.transaction_id, TRANSACTIONS)?;
        let catalog = Catalog::of(caller, request.catalog_id.as_deref())?;
        let name = catalog.database(&request.database_name).table(&request.name);
        self.remove_table(&name).await
    }

    pub(crate) async fn drop_tables(
        &self,
        caller: &Caller,
        request: BatchDeleteTableRequest,
    ) -> Result<BatchDeleteTableResponse, ApiError> {
        without(&request.transaction_id, TRANSACTIONS)?;
        let catalog = Catalog::of(caller, request.catalog_id.as_deref())?;
        let database: DatabaseName = catalog.database(&request.database_name);
        self.database(&database).await?;
        let mut errors = Vec::new();
        for table in request.tables_to_delete {
            let Err(why) = self.remove_table(&database.clone().table(&table)).await else {
                continue;
            };
            errors.push(TableError {
                error_detail: Some(ErrorDetail {
                    error_code: Some(why.code().to_owned()),
                    error_message: Some(why.message().to_owned()),
                }),
                table_name: Some(table),
            });
        }
        Ok(BatchDeleteTableResponse { errors: (!errors.is_empty()).then_some(errors) })
    }

    /// Tables have no indexes of partitions, since none can be made.
    pub(crate) async fn show_partition_indexes(
        &self,
        caller: &Caller,
        request: GetPartitionIndexesRequest,
    ) -> Result<GetPartitionIndexesResponse, ApiError> {
        let catalog = Catalog::of(caller, request.catalog_id.as_deref())?;
        self.table(&catalog.database(&request.database_name).table(&request.table_name)).await?;
        let none = Some(Vec::new());
        Ok(GetPartitionIndexesResponse { next_token: None, partition_index_descriptor_list: none })
    }
}
