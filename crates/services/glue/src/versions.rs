//! Earlier versions of tables.

use crate::catalog::{Catalog, TableName};
use crate::errors::{self, unavailable};
use crate::keys;
use crate::model::{self, Table};
use crate::pages;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::glue::*;
use foundation::Caller;
use store::get_one;

fn shown(table: Table) -> TableVersion {
    TableVersion { version_id: table.shown.version_id.clone(), table: Some(table.shown) }
}

impl Room {
    async fn version(&self, name: &TableName, version: Option<&str>) -> Result<Table, ApiError> {
        let current = self.table(name).await?.record;
        let Some(version) = version else { return Ok(current) };
        let number = version
            .parse::<u64>()
            .map_err(|_| errors::invalid(format!("version id {version} is not a valid version")))?;
        if number == current.version {
            return Ok(current);
        }
        let entry = get_one(&*self.store, keys::version::key(name, number)).await;
        let entry = entry.map_err(unavailable)?.ok_or_else(errors::no_version)?;
        model::decode_table(&entry.value).map_err(unavailable)
    }

    pub(crate) async fn show_version(
        &self,
        caller: &Caller,
        request: GetTableVersionRequest,
    ) -> Result<GetTableVersionResponse, ApiError> {
        let catalog = Catalog::of(caller, request.catalog_id.as_deref())?;
        let name = catalog.database(&request.database_name).table(&request.table_name);
        let version = self.version(&name, request.version_id.as_deref()).await?;
        Ok(GetTableVersionResponse { table_version: Some(shown(version)) })
    }

    /// All versions, the newest first.
    pub(crate) async fn list_versions(
        &self,
        caller: &Caller,
        request: GetTableVersionsRequest,
    ) -> Result<GetTableVersionsResponse, ApiError> {
        let catalog = Catalog::of(caller, request.catalog_id.as_deref())?;
        let name = catalog.database(&request.database_name).table(&request.table_name);
        let current = self.table(&name).await?.record;
        let max = pages::size(request.max_results);
        let mut versions = Vec::new();
        let first = request.next_token.is_none();
        if first {
            versions.push(shown(current));
        }
        let range = keys::version::all_of(&name);
        // The first page has the table as it is before its earlier versions; a page of nothing else
        // goes on at their beginning.
        const BEGINNING: &str = "0";
        let token = request.next_token.as_deref().filter(|token| *token != BEGINNING);
        let read = |entry: &store::Entry| Ok(Some(shown(model::decode_table(&entry.value)?)));
        if versions.len() == max {
            let (more, _) = self.page(range, None, 1, read).await?;
            let next_token = (!more.is_empty()).then(|| BEGINNING.to_owned());
            return Ok(GetTableVersionsResponse { next_token, table_versions: Some(versions) });
        }
        let (older, next_token) = self.page(range, token, max - versions.len(), read).await?;
        versions.extend(older);
        Ok(GetTableVersionsResponse { next_token, table_versions: Some(versions) })
    }
}
