//! Databases: made, found, listed, changed, deleted.

use crate::catalog::{Catalog, DatabaseName};
use crate::checks;
use crate::errors::{self, unavailable};
use crate::keys;
use crate::model::{self, Database};
use crate::pages;
use crate::room::{ATTEMPTS_MAX, Room};
use aws_api::ApiError;
use aws_api::glue::{self, *};
use foundation::{Caller, Timestamp};
use store::{Batch, Check};

/// What a database shows that was made of `input`.
fn shown(name: &DatabaseName, input: &DatabaseInput, created: Timestamp) -> glue::Database {
    // What Lake Formation leaves to IAM.
    let everybody = || {
        vec![PrincipalPermissions {
            permissions: Some(vec![Permission::All]),
            principal: Some(DataLakePrincipal {
                data_lake_principal_identifier: Some("IAM_ALLOWED_PRINCIPALS".to_owned()),
            }),
        }]
    };
    let permissions = input.create_table_default_permissions.clone();
    glue::Database {
        catalog_id: Some(name.catalog.account.as_str().to_owned()),
        create_table_default_permissions: Some(permissions.unwrap_or_else(everybody)),
        create_time: Some(created),
        description: input.description.clone(),
        location_uri: input.location_uri.clone(),
        name: name.name.clone(),
        parameters: input.parameters.clone(),
        ..glue::Database::default()
    }
}

impl Room {
    pub(crate) async fn make_database(
        &self,
        caller: &Caller,
        request: CreateDatabaseRequest,
    ) -> Result<(), ApiError> {
        let input = request.database_input;
        checks::database(&input)?;
        let name = Catalog::of(caller, request.catalog_id.as_deref())?.database(&input.name);
        let record = Database {
            shown: shown(&name, &input, self.ambient.now()),
            tags: request.tags.unwrap_or_default(),
        };
        let key = keys::database::key(&name);
        let batch = Batch::new()
            .check(Check::Absent(key.clone()))
            .put(key, model::encode_database(&record)?);
        match self.store.commit(batch).await.map_err(unavailable)?.committed() {
            Ok(_) => Ok(()),
            Err(_) => Err(error::already_exists_exception("Database already exists.")),
        }
    }

    pub(crate) async fn show_database(
        &self,
        caller: &Caller,
        request: GetDatabaseRequest,
    ) -> Result<GetDatabaseResponse, ApiError> {
        let name = Catalog::of(caller, request.catalog_id.as_deref())?.database(&request.name);
        let database = self.database(&name).await?.record.shown;
        Ok(GetDatabaseResponse { database: Some(database) })
    }

    pub(crate) async fn list_databases(
        &self,
        caller: &Caller,
        request: GetDatabasesRequest,
    ) -> Result<GetDatabasesResponse, ApiError> {
        let catalog = Catalog::of(caller, request.catalog_id.as_deref())?;
        if let Some(ResourceShareType::Foreign | ResourceShareType::Federated) =
            request.resource_share_type
        {
            return Ok(GetDatabasesResponse::default());
        }
        let only_names = request.attributes_to_get.is_some();
        let (database_list, next_token) = self
            .page(
                keys::database::all_of(&catalog),
                request.next_token.as_deref(),
                pages::size(request.max_results),
                |entry| {
                    let shown = model::decode_database(&entry.value)?.shown;
                    Ok(Some(match only_names {
                        true => glue::Database { name: shown.name, ..glue::Database::default() },
                        false => shown,
                    }))
                },
            )
            .await?;
        Ok(GetDatabasesResponse { database_list, next_token })
    }

    pub(crate) async fn change_database(
        &self,
        name: &DatabaseName,
        change: impl Fn(&mut Database) -> Result<(), ApiError>,
    ) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let read = self.database(name).await?;
            let mut record = read.record.clone();
            change(&mut record)?;
            let batch = Batch::new()
                .check(read.unchanged())
                .put(keys::database::key(name), model::encode_database(&record)?);
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn renew_database(
        &self,
        caller: &Caller,
        request: UpdateDatabaseRequest,
    ) -> Result<(), ApiError> {
        let input = request.database_input;
        checks::database(&input)?;
        let name = Catalog::of(caller, request.catalog_id.as_deref())?.database(&request.name);
        if input.name.to_lowercase() != name.name {
            return Err(errors::invalid("A database cannot be renamed."));
        }
        self.change_database(&name, |record| {
            let created = record.shown.create_time.unwrap_or_else(|| self.ambient.now());
            let mut input = input.clone();
            // Permissions that are not given stay.
            if input.create_table_default_permissions.is_none() {
                input.create_table_default_permissions =
                    record.shown.create_table_default_permissions.take();
            }
            record.shown = shown(&name, &input, created);
            Ok(())
        })
        .await
    }

    /// Deletes the database with all tables in it.
    pub(crate) async fn drop_database(
        &self,
        caller: &Caller,
        request: DeleteDatabaseRequest,
    ) -> Result<(), ApiError> {
        let name = Catalog::of(caller, request.catalog_id.as_deref())?.database(&request.name);
        for _ in 0..ATTEMPTS_MAX {
            let read = self.database(&name).await?;
            let batch = Batch::new()
                .check(read.unchanged())
                .delete(keys::database::key(&name))
                .delete_range(keys::table::all_of(&name))
                .delete_range(keys::version::all_in(&name));
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(());
            }
        }
        Err(errors::contended())
    }
}
