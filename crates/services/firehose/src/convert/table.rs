//! The table by whose columns records are read.

use crate::delivery::Failure;
use crate::outside::Outside;
use crate::stream::Stream;
use aws_api::ApiError;
use aws_api::firehose::SchemaConfiguration;
use aws_api::glue::{GetTableRequest, GetTableVersionRequest, Table};
use columnar::{Schema, SchemaError};
use foundation::{Arn, Caller, Region};
use serde_json::{Value, json};
use std::sync::Arc;

/// The version that is the table as it is.
pub(super) const LATEST: &str = "LATEST";

/// Which table: complete settings.
#[derive(Clone, Debug)]
pub(super) struct Which {
    catalog: String,
    database: String,
    table: String,
    region: Region,
    version: String,
    role_arn: String,
}

impl Which {
    /// The table that the settings name for this stream.
    pub(super) fn of(stream: &Stream, given: &SchemaConfiguration) -> Which {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let region = given.region.as_deref().and_then(|region| Region::parse(region).ok());
        let account = stream.name.account.as_str();
        Which {
            catalog: given.catalog_id.clone().unwrap_or_else(|| account.to_owned()),
            database: text(&given.database_name),
            table: text(&given.table_name),
            region: region.unwrap_or_else(|| stream.name.region.clone()),
            version: given.version_id.clone().unwrap_or_else(|| LATEST.to_owned()),
            role_arn: text(&given.role_arn),
        }
    }

    /// What error records say of it.
    pub(super) fn told(&self) -> Value {
        let catalog = Arn::parse(&format!("arn:aws:glue:{}:{}:catalog", self.region, self.catalog));
        json!({
            "catalogId": self.catalog,
            "databaseName": self.database,
            "tableName": self.table,
            "region": self.region.as_str(),
            "versionId": self.version,
            "catalogArn": catalog.map(|arn| arn.to_string()).unwrap_or_default(),
        })
    }

    /// The schema as it is now: the table's columns, without those that it is partitioned by, which
    /// are in the names of objects.
    pub(super) async fn schema(
        &self,
        outside: &Outside,
        stream: &Stream,
    ) -> Result<Arc<Schema>, Failure> {
        let caller = outside.acting(stream, &self.role_arn, "DataFormatConversion").await?;
        let caller = Caller { region: self.region.clone(), ..caller };
        let table = self.table(outside, &caller).await.map_err(|why| self.failure(&why))?;
        let columns = table.and_then(|table| table.storage_descriptor?.columns).unwrap_or_default();
        let pairs = columns.iter().map(|column| {
            // A column without a type is text.
            (column.name.as_str(), column.r#type.as_deref().unwrap_or("string"))
        });
        match Schema::parse(pairs) {
            Ok(schema) => Ok(Arc::new(schema)),
            Err(why) => Err(Failure::lasting("DataFormatConversion.InvalidSchema", said(&why))),
        }
    }

    async fn table(&self, outside: &Outside, caller: &Caller) -> Result<Option<Table>, ApiError> {
        let (catalog_id, database_name) = (Some(self.catalog.clone()), self.database.clone());
        let glue = &outside.seams.glue;
        if self.version == LATEST {
            let name = self.table.clone();
            let request =
                GetTableRequest { catalog_id, database_name, name, ..GetTableRequest::default() };
            return Ok(glue.get_table(caller, request).await?.table);
        }
        let request = GetTableVersionRequest {
            catalog_id,
            database_name,
            table_name: self.table.clone(),
            version_id: Some(self.version.clone()),
            ..GetTableVersionRequest::default()
        };
        let version = glue.get_table_version(caller, request).await?.table_version;
        Ok(version.and_then(|version| version.table))
    }

    /// Why the table could not be read: «Data format conversion» among the errors that are told in
    /// CloudWatch Logs.
    fn failure(&self, error: &ApiError) -> Failure {
        match error.code() {
            "EntityNotFoundException" => Failure::lasting(
                "DataFormatConversion.EntityNotFound",
                "The specified table/database could not be found. Please ensure that the table/database exists and that the values provided in the schema configuration are correct, especially with regards to casing.",
            ),
            "InvalidInputException" => {
                Failure::lasting("DataFormatConversion.InvalidInput", error.message())
            }
            "AccessDeniedException" => {
                Failure::passing("DataFormatConversion.AccessDenied", error.message())
            }
            _ => Failure::passing("DataFormatConversion.InternalServerError", error.message()),
        }
    }
}

fn said(why: &SchemaError) -> String {
    format!("The schema is invalid. {why}")
}
