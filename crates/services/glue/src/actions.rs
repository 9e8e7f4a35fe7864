//! Which IAM action on which resources each request is: «Actions, resources, and condition keys for
//! AWS Glue» in the Service Authorization Reference. Whoever asks for a table needs the right to its
//! database and the catalog as well.

use crate::catalog::{Catalog, DatabaseName, TableName};
use crate::room::Room;
use aws_api::glue::GlueInput as Input;
use aws_api::{Access, ApiError, not_implemented};
use foundation::Caller;
use foundation::access::Ask;
use std::collections::BTreeMap;

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let database = |id: &Option<String>, name: &str| {
            Catalog::of(caller, id.as_deref()).map(|catalog| catalog.database(name))
        };
        let table = |id: &Option<String>, of: &str, name: &str| {
            database(id, of).map(|database| database.table(name))
        };
        Ok(match input {
            Input::BatchDeleteTable(i) => {
                let of = database(&i.catalog_id, &i.database_name)?;
                let mut asks = on_database("glue:BatchDeleteTable", &of);
                let tables = i.tables_to_delete.iter().map(|name| of.clone().table(name).arn());
                asks.extend(tables.map(|arn| Ask::new("glue:BatchDeleteTable", arn)));
                asks
            }
            Input::CreateDatabase(i) => {
                let of = database(&i.catalog_id, &i.database_input.name)?;
                let tags = i.tags.clone().unwrap_or_default();
                on_database("glue:CreateDatabase", &of)
                    .into_iter()
                    .map(|ask| tagged(ask, &tags))
                    .collect()
            }
            Input::DeleteDatabase(i) => {
                on_database("glue:DeleteDatabase", &database(&i.catalog_id, &i.name)?)
            }
            Input::GetDatabase(i) => {
                on_database("glue:GetDatabase", &database(&i.catalog_id, &i.name)?)
            }
            Input::GetDatabases(i) => {
                on_database("glue:GetDatabases", &database(&i.catalog_id, "*")?)
            }
            Input::UpdateDatabase(i) => {
                on_database("glue:UpdateDatabase", &database(&i.catalog_id, &i.name)?)
            }
            Input::CreateTable(i) => {
                let name = i.table_input.as_ref().map(|input| &input.name).or(i.name.as_ref());
                let name = name.map_or("*", String::as_str);
                on_table("glue:CreateTable", &table(&i.catalog_id, &i.database_name, name)?)
            }
            Input::DeleteTable(i) => {
                on_table("glue:DeleteTable", &table(&i.catalog_id, &i.database_name, &i.name)?)
            }
            Input::GetPartitionIndexes(i) => on_table(
                "glue:GetPartitionIndexes",
                &table(&i.catalog_id, &i.database_name, &i.table_name)?,
            ),
            Input::GetTable(i) => {
                on_table("glue:GetTable", &table(&i.catalog_id, &i.database_name, &i.name)?)
            }
            Input::GetTables(i) => {
                on_table("glue:GetTables", &table(&i.catalog_id, &i.database_name, "*")?)
            }
            Input::GetTableVersion(i) => on_table(
                "glue:GetTableVersion",
                &table(&i.catalog_id, &i.database_name, &i.table_name)?,
            ),
            Input::GetTableVersions(i) => on_table(
                "glue:GetTableVersions",
                &table(&i.catalog_id, &i.database_name, &i.table_name)?,
            ),
            Input::UpdateTable(i) => {
                let name = i.name.as_ref().or(i.table_input.as_ref().map(|input| &input.name));
                let name = name.map_or("*", String::as_str);
                on_table("glue:UpdateTable", &table(&i.catalog_id, &i.database_name, name)?)
            }
            Input::GetTags(i) => vec![Ask::new("glue:GetTags", i.resource_arn.as_str())],
            Input::TagResource(i) => {
                let ask = Ask::new("glue:TagResource", i.resource_arn.as_str());
                vec![tagged(ask, &i.tags_to_add)]
            }
            Input::UntagResource(i) => {
                let ask = Ask::new("glue:UntagResource", i.resource_arn.as_str());
                vec![ask.with("aws:TagKeys", i.tags_to_remove.clone())]
            }
            #[expect(unreachable_patterns, reason = "what has no line here is not there yet")]
            other => return Err(not_implemented("Glue", other.operation().name)),
        })
    }
}

fn on_database(action: &'static str, name: &DatabaseName) -> Vec<Ask> {
    vec![Ask::new(action, name.catalog.arn()), Ask::new(action, name.arn())]
}

fn on_table(action: &'static str, name: &TableName) -> Vec<Ask> {
    let mut asks = on_database(action, &name.database);
    asks.push(Ask::new(action, name.arn()));
    asks
}

fn tagged(ask: Ask, tags: &BTreeMap<String, String>) -> Ask {
    if tags.is_empty() {
        return ask;
    }
    let ask = ask.with("aws:TagKeys", tags.keys().cloned().collect());
    tags.iter().fold(ask, |ask, (key, value)| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}
