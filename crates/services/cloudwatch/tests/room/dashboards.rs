//! Dashboards are kept as they were put.

use crate::house::House;
use aws_api::ApiError;
use aws_api::cloudwatch::*;

const BODY: &str = r##"{"widgets":[{"type":"text","properties":{"markdown":"# Hello"}}]}"##;

async fn put(house: &House, name: &str, body: &str) -> Result<(), ApiError> {
    let input = PutDashboardInput {
        dashboard_body: body.to_owned(),
        dashboard_name: name.to_owned(),
        tags: None,
    };
    house.room.put_dashboard(&house.caller, input).await.map(drop)
}

async fn names(house: &House, prefix: Option<&str>) -> Vec<String> {
    let input =
        ListDashboardsInput { dashboard_name_prefix: prefix.map(str::to_owned), next_token: None };
    let found = house.room.list_dashboards(&house.caller, input).await.unwrap();
    found
        .dashboard_entries
        .unwrap()
        .into_iter()
        .map(|entry| entry.dashboard_name.unwrap())
        .collect()
}

#[tokio::test]
async fn dashboards_are_put_told_listed_and_deleted() {
    let mut house = House::new();
    for name in ["shop", "shop-errors", "fleet_1"] {
        put(&house, name, BODY).await.unwrap();
    }
    house.reopen();
    assert_eq!(names(&house, None).await, ["fleet_1", "shop", "shop-errors"]);
    assert_eq!(names(&house, Some("shop")).await, ["shop", "shop-errors"]);
    let get = async |house: &House, name: &str| {
        let input = GetDashboardInput { dashboard_name: name.to_owned() };
        house.room.get_dashboard(&house.caller, input).await
    };
    let found = get(&house, "shop").await.unwrap();
    assert_eq!(found.dashboard_body.as_deref(), Some(BODY));
    let arn = "arn:aws:cloudwatch::000000000000:dashboard/shop";
    assert_eq!(found.dashboard_arn.as_deref(), Some(arn));
    let delete = async |names: &[&str]| {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        let input = DeleteDashboardsInput { dashboard_names: names };
        house.room.delete_dashboards(&house.caller, input).await
    };
    let error = delete(&["shop", "nobody"]).await.unwrap_err();
    assert_eq!(error.to_string(), "ResourceNotFound: Dashboard nobody does not exist");
    assert_eq!(names(&house, None).await.len(), 3);
    delete(&["shop", "fleet_1"]).await.unwrap();
    assert_eq!(names(&house, None).await, ["shop-errors"]);
    assert_eq!(get(&house, "shop").await.unwrap_err().code(), "ResourceNotFound");
}

#[tokio::test]
async fn bodies_that_are_none_are_refused_with_all_that_is_wrong() {
    let house = House::new();
    let error = put(&house, "shop", r#"{"widgets":[{"type":"pie"}]}"#).await.unwrap_err();
    assert_eq!(error.code(), "InvalidParameterInput");
    assert!(error.message().contains("there are 2 validation errors"), "{error}");
    assert!(error.message().contains("/widgets/0/type"), "{error}");
    assert!(error.detail().is_some());
    assert_eq!(put(&house, "no blanks", BODY).await.unwrap_err().code(), "InvalidParameterInput");
    assert_eq!(names(&house, None).await, [] as [String; 0]);
}
