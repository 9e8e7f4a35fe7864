//! CloudFormation's types over the room.

use crate::house::House;
use aws_api::Guard;
use aws_api::glue::*;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_glue::resource_types;
use std::sync::Arc;

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    house.database("there").await.unwrap();
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, GlueInput::structure);
    let shop = Workshop {
        types: resource_types(guarded(house.room.clone(), guard)).into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, house)
}

fn lives() -> [Life; 3] {
    let catalog = "000000000000";
    let table = |name: &str, kind: &str, more: Value| {
        let mut input = json!({"Name": name, "TableType": "EXTERNAL_TABLE",
            "PartitionKeys": [{"Name": "day", "Type": "date"}],
            "StorageDescriptor": {"Columns": [{"Name": "a", "Type": kind, "Comment": "c"}],
                "Location": "s3://b/", "SerdeInfo": {"Parameters": {"paths": "a"}},
                "SortColumns": [{"Column": "a", "SortOrder": 1}]}});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"CatalogId": catalog, "DatabaseName": "there", "TableInput": input})
    };
    [
        Life::new(
            "AWS::Glue::Database",
            vec![
                json!({"CatalogId": catalog, "DatabaseInput": {"Name": "Mine"}}),
                json!({"CatalogId": catalog, "DatabaseInput": {"Name": "Mine",
                    "Description": "d", "LocationUri": "s3://b/", "Parameters": {"a": "1"}}}),
            ],
        ),
        Life::new(
            "AWS::Glue::Database",
            vec![
                json!({"CatalogId": catalog, "DatabaseName": "mine", "DatabaseInput": {}}),
                json!({"CatalogId": catalog, "DatabaseName": "mine",
                    "DatabaseInput": {"Description": "d"}}),
            ],
        ),
        Life::new(
            "AWS::Glue::Table",
            vec![
                table("Clicks", "int", json!({"Parameters": {"classification": "parquet"}})),
                table("Clicks", "bigint", json!({"Owner": "me", "Retention": 3})),
            ],
        ),
    ]
}

/// What there is.
async fn inventory(house: Arc<House>) -> Value {
    let listed = house.room.get_databases(&house.caller, GetDatabasesRequest::default()).await;
    let names = listed.unwrap().database_list.into_iter().map(|database| database.name);
    let input = GetTablesRequest { database_name: "there".to_owned(), ..Default::default() };
    let tables = house.room.get_tables(&house.caller, input).await.unwrap().table_list.unwrap();
    json!([names.collect::<Vec<_>>(), tables.into_iter().map(|t| t.name).collect::<Vec<_>>()])
}

#[tokio::test]
async fn databases_and_tables_are_what_their_templates_say() {
    for life in lives() {
        let (shop, _house) = workshop().await;
        life.whole(&shop).await;
    }
}

#[tokio::test]
async fn steps_that_were_cut_off_are_gone_on_with() {
    for life in lives() {
        life.in_pieces(workshop, inventory).await;
    }
}
