//! Databases, tables, versions and tags.

use crate::house::{House, column_of, table_input};
use aws_api::Access;
use aws_api::glue::*;
use std::collections::BTreeMap;

fn refused<T>(result: Result<T, aws_api::ApiError>) -> (String, String) {
    let why = result.err().unwrap();
    (why.code().to_owned(), why.message().to_owned())
}

fn not_found(text: &str) -> (String, String) {
    ("EntityNotFoundException".to_owned(), text.to_owned())
}

#[tokio::test]
async fn names_are_small_letters_and_belong_to_one_thing_each() {
    let mut house = House::new();
    house.database("DB").await.unwrap();
    let there = ("AlreadyExistsException".to_owned(), "Database already exists.".to_owned());
    assert_eq!(refused(house.database("db").await), there);
    house.table("Db", "Clicks", "a").await.unwrap();
    let there = ("AlreadyExistsException".to_owned(), "Table already exists.".to_owned());
    assert_eq!(refused(house.table("db", "CLICKS", "a").await), there);
    house.reopen();
    let table = house.get("dB", "cLICKS").await.unwrap();
    assert_eq!((table.name.as_str(), table.database_name.as_deref()), ("clicks", Some("db")));
    assert_eq!((table.version_id.as_deref(), table.retention), (Some("0"), Some(0)));
    assert_eq!(refused(house.get("db", "x").await), not_found("Entity Not Found"));
    assert_eq!(refused(house.get("no", "x").await), not_found("Database no not found."));
    assert_eq!(refused(house.table("no", "x", "a").await), not_found("Database no not found."));
    assert_eq!(refused(house.update("x", "a", None).await), not_found("Table x not found."));
}

#[tokio::test]
async fn a_database_goes_with_all_that_is_in_it() {
    let house = House::new();
    for database in ["db", "db2"] {
        house.database(database).await.unwrap();
        house.table(database, "t", "a").await.unwrap();
    }
    house.update("t", "b", None).await.unwrap();
    let delete = DeleteDatabaseRequest { name: "DB".to_owned(), ..Default::default() };
    house.room.delete_database(&house.caller, delete.clone()).await.unwrap();
    let again = house.room.delete_database(&house.caller, delete).await;
    assert_eq!(refused(again), not_found("Database db not found."));
    assert!(house.get("db2", "t").await.is_ok());
    house.database("db").await.unwrap();
    assert_eq!(house.tables(None, 10).await.0, [""; 0]);
    house.table("db", "t", "c").await.unwrap();
    assert_eq!(house.versions("t", 10).await, [("0".to_owned(), "c".to_owned())]);
}

#[tokio::test]
async fn updates_keep_what_was_before() {
    let house = House::new();
    house.database("db").await.unwrap();
    house.table("db", "t", "c0").await.unwrap();
    for number in 1..=4 {
        house.update("T", &format!("c{number}"), None).await.unwrap();
    }
    assert_eq!(
        refused(house.update("t", "x", Some("3")).await).0,
        "ConcurrentModificationException"
    );
    house.update("t", "c5", Some("4")).await.unwrap();
    let all: Vec<_> = (0..=5).rev().map(|n| (n.to_string(), format!("c{n}"))).collect();
    for max in [1, 2, 3, 6, 100] {
        assert_eq!(house.versions("t", max).await, all, "{max}");
    }
    let version = async |id: Option<&str>| {
        let input = GetTableVersionRequest {
            database_name: "db".to_owned(),
            table_name: "t".to_owned(),
            version_id: id.map(str::to_owned),
            ..Default::default()
        };
        let found = house.room.get_table_version(&house.caller, input).await?;
        Ok(column_of(&found.table_version.unwrap().table.unwrap()))
    };
    assert_eq!(version(None).await.unwrap(), "c5");
    assert_eq!(version(Some("2")).await.unwrap(), "c2");
    assert_eq!(refused(version(Some("6")).await).0, "EntityNotFoundException");
    assert_eq!(refused(version(Some("x")).await).0, "InvalidInputException");
    let input = UpdateTableRequest {
        database_name: "db".to_owned(),
        table_input: Some(table_input("t", "c6")),
        skip_archive: Some(true),
        ..Default::default()
    };
    house.room.update_table(&house.caller, input).await.unwrap();
    let kept: Vec<_> = house.versions("t", 100).await.into_iter().map(|(id, _)| id).collect();
    assert_eq!(kept, ["6", "4", "3", "2", "1", "0"]);
}

#[tokio::test]
async fn listings_are_paged_and_chosen_from() {
    let house = House::new();
    house.database("db").await.unwrap();
    for name in ["clicks", "views", "clicks_old", "other"] {
        house.table("db", name, "a").await.unwrap();
    }
    let all = ["clicks", "clicks_old", "other", "views"];
    for (max, pages) in [(1, 4), (2, 2), (3, 2), (4, 1), (100, 1)] {
        let (names, counted) = house.tables(None, max).await;
        assert_eq!((names, counted), (all.map(str::to_owned).to_vec(), pages), "{max}");
    }
    assert_eq!(house.tables(Some("clicks.*"), 1).await.0, ["clicks", "clicks_old"]);
    assert_eq!(house.tables(Some("click"), 9).await.0, [""; 0]);
    let bad = GetTablesRequest {
        database_name: "db".to_owned(),
        expression: Some("(".to_owned()),
        ..Default::default()
    };
    let bad = house.room.get_tables(&house.caller, bad).await;
    assert_eq!(refused(bad).0, "InvalidInputException");
    let delete = BatchDeleteTableRequest {
        database_name: "db".to_owned(),
        tables_to_delete: vec!["views".to_owned(), "none".to_owned()],
        ..Default::default()
    };
    let deleted = house.room.batch_delete_table(&house.caller, delete).await.unwrap();
    let errors = deleted.errors.unwrap();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].table_name.as_deref(), Some("none"));
    assert_eq!(house.tables(None, 100).await.0.len(), 3);
}

#[tokio::test]
async fn databases_have_tags() {
    let house = House::new();
    house.database("db").await.unwrap();
    let resource_arn = "arn:aws:glue:us-east-1:000000000000:database/db".to_owned();
    let tag = TagResourceRequest {
        resource_arn: resource_arn.clone(),
        tags_to_add: BTreeMap::from([("a", "1"), ("b", "2")].map(|(k, v)| (k.into(), v.into()))),
    };
    house.room.tag_resource(&house.caller, tag).await.unwrap();
    let untag = UntagResourceRequest {
        resource_arn: resource_arn.clone(),
        tags_to_remove: vec!["a".to_owned()],
    };
    house.room.untag_resource(&house.caller, untag).await.unwrap();
    let tags = house.room.get_tags(&house.caller, GetTagsRequest { resource_arn }).await.unwrap();
    assert_eq!(tags.tags.unwrap(), BTreeMap::from([("b".to_owned(), "2".to_owned())]));
    let other =
        GetTagsRequest { resource_arn: "arn:aws:glue:us-east-1:000000000000:job/j".to_owned() };
    let refusal = refused(house.room.get_tags(&house.caller, other).await);
    assert!(refusal.1.contains("does not implement"), "{refusal:?}");
}

#[tokio::test]
async fn what_is_not_built_is_refused_by_name() {
    let house = House::new();
    house.database("db").await.unwrap();
    let links = TableIdentifier::default();
    let input = TableInput { target_table: Some(links), ..table_input("t", "a") };
    let request = CreateTableRequest {
        database_name: "db".to_owned(),
        table_input: Some(input),
        ..Default::default()
    };
    let refusal = refused(house.room.create_table(&house.caller, request).await);
    assert!(refusal.1.contains("TargetTable"), "{refusal:?}");
}

#[tokio::test]
async fn a_table_asks_for_its_database_and_catalog_too() {
    let house = House::new();
    let input = GlueInput::GetTable(GetTableRequest {
        catalog_id: Some("111122223333".to_owned()),
        database_name: "Db".to_owned(),
        name: "T".to_owned(),
        ..Default::default()
    });
    let asks = house.room.asks(&house.caller, &input).await.unwrap();
    let asked: Vec<_> = asks.iter().map(|ask| (ask.action, ask.resource.as_str())).collect();
    let arn = |of: &str| format!("arn:aws:glue:us-east-1:111122223333:{of}");
    let (catalog, database, table) = (arn("catalog"), arn("database/db"), arn("table/db/t"));
    assert_eq!(
        asked,
        [("glue:GetTable", &*catalog), ("glue:GetTable", &*database), ("glue:GetTable", &*table)]
    );
}
