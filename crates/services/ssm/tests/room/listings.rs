//! What is listed, by paths and filters, page by page.

use crate::house::{House, code, over, putting};
use aws_api::ssm::*;

fn filter(key: &str, option: &str, values: &[&str]) -> ParameterStringFilter {
    ParameterStringFilter {
        key: key.to_owned(),
        option: Some(option.to_owned()).filter(|option| !option.is_empty()),
        values: Some(values.iter().map(|&value| value.to_owned()).collect::<Vec<_>>())
            .filter(|values| !values.is_empty()),
    }
}

async fn house() -> House {
    let house = House::new();
    for name in ["/a/x", "/a/y", "/a/b/z", "/a/b/c/w", "/ab", "top", "/a"] {
        house.put(putting(name, name)).await.unwrap();
    }
    let list = PutParameterRequest {
        r#type: Some(ParameterType::StringList),
        tags: Some(vec![Tag { key: "team".to_owned(), value: "blue".to_owned() }]),
        tier: Some(ParameterTier::Advanced),
        ..putting("/l/list", "a,b")
    };
    house.put(list).await.unwrap();
    house
}

/// Names below a path, in pages of `max`, and how many pages there were.
async fn below(
    house: &House,
    path: &str,
    recursive: bool,
    max: i32,
    filters: Vec<ParameterStringFilter>,
) -> Result<(Vec<String>, usize), aws_api::ApiError> {
    let (mut names, mut pages, mut next_token) = (Vec::new(), 0, None);
    loop {
        let input = GetParametersByPathRequest {
            path: path.to_owned(),
            recursive: Some(recursive),
            max_results: Some(max),
            parameter_filters: Some(filters.clone()),
            next_token,
            ..GetParametersByPathRequest::default()
        };
        let page = house.room.get_parameters_by_path(&house.caller, input).await?;
        pages += 1;
        names.extend(page.parameters.unwrap().into_iter().map(|one| one.name.unwrap()));
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok((names, pages));
        }
    }
}

#[tokio::test]
async fn paths_have_what_is_in_them_or_below_them() {
    let house = house().await;
    for (path, recursive, expected) in [
        ("/a", false, &["/a/x", "/a/y"][..]),
        ("/a/", false, &["/a/x", "/a/y"]),
        ("/a", true, &["/a/b/c/w", "/a/b/z", "/a/x", "/a/y"]),
        ("/a/b", true, &["/a/b/c/w", "/a/b/z"]),
        ("/", false, &["/a", "/ab", "top"]),
        ("/none", true, &[]),
    ] {
        let (names, _) = below(&house, path, recursive, 10, Vec::new()).await.unwrap();
        assert_eq!(names, expected, "{path} {recursive}");
    }
    assert_eq!(below(&house, "/", true, 10, Vec::new()).await.unwrap().0.len(), 8);
    for (max, pages) in [(1, 4), (2, 2), (3, 2), (4, 1)] {
        let (names, counted) = below(&house, "/a", true, max, Vec::new()).await.unwrap();
        assert_eq!((names.len(), counted), (4, pages), "{max}");
    }
    for wrong in ["a", "/a//b", "/a b"] {
        let refused = below(&house, wrong, true, 10, Vec::new()).await;
        assert_eq!(code(refused), "ValidationException", "{wrong}");
    }
    let token = GetParametersByPathRequest {
        path: "/a".to_owned(),
        next_token: Some("abc".to_owned()),
        ..GetParametersByPathRequest::default()
    };
    let token = house.room.get_parameters_by_path(&house.caller, token).await;
    assert_eq!(code(token), "InvalidNextToken");
}

#[tokio::test]
async fn a_path_shows_the_versions_of_a_label() {
    let house = house().await;
    house.put(over("/a/x", "new")).await.unwrap();
    let label = LabelParameterVersionRequest {
        name: "/a/x".to_owned(),
        parameter_version: Some(1),
        labels: vec!["live".to_owned()],
    };
    house.room.label_parameter_version(&house.caller, label).await.unwrap();
    let input = GetParametersByPathRequest {
        path: "/a".to_owned(),
        parameter_filters: Some(vec![filter("Label", "", &["live"])]),
        ..GetParametersByPathRequest::default()
    };
    let found = house.room.get_parameters_by_path(&house.caller, input).await.unwrap();
    let [found] = found.parameters.unwrap().try_into().unwrap();
    assert_eq!((found.value.as_deref(), found.version), (Some("/a/x"), Some(1)));
    let types = vec![filter("Type", "Equals", &["StringList"])];
    assert_eq!(below(&house, "/", true, 10, types).await.unwrap().0, ["/l/list"]);
    let names = vec![filter("Name", "Equals", &["/a/x"])];
    assert_eq!(code(below(&house, "/", true, 10, names).await), "InvalidFilterKey");
}

async fn described(
    house: &House,
    max: i32,
    filters: Vec<ParameterStringFilter>,
) -> Result<Vec<String>, aws_api::ApiError> {
    let (mut names, mut next_token) = (Vec::new(), None);
    loop {
        let input = DescribeParametersRequest {
            parameter_filters: Some(filters.clone()),
            max_results: Some(max),
            next_token,
            ..DescribeParametersRequest::default()
        };
        let page = house.room.describe_parameters(&house.caller, input).await?;
        names.extend(page.parameters.unwrap().into_iter().map(|one| one.name.unwrap()));
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(names);
        }
    }
}

#[tokio::test]
async fn parameters_are_described_by_what_filters_say() {
    let house = house().await;
    for (filters, expected) in [
        (vec![filter("Name", "", &["/a/x", "/none"])], &["/a/x"][..]),
        (vec![filter("Name", "Equals", &["/top"])], &["top"]),
        (vec![filter("Name", "BeginsWith", &["/a/b"])], &["/a/b/c/w", "/a/b/z"]),
        (vec![filter("Name", "Contains", &["o"])], &["top"]),
        (vec![filter("Type", "Equals", &["StringList"])], &["/l/list"]),
        (vec![filter("Tier", "Equals", &["Advanced"])], &["/l/list"]),
        (vec![filter("Type", "Equals", &["SecureString"])], &[]),
        (vec![filter("KeyId", "Equals", &["alias/aws/ssm"])], &[]),
        (vec![filter("tag:team", "", &[])], &["/l/list"]),
        (vec![filter("tag:team", "Equals", &["red"])], &[]),
        (vec![filter("Path", "OneLevel", &["/a"])], &["/a/x", "/a/y"]),
        (vec![filter("Path", "Recursive", &["/a/b", "/l"])], &["/a/b/c/w", "/a/b/z", "/l/list"]),
        (vec![filter("Path", "Recursive", &["/l"]), filter("Type", "", &["String"])], &[]),
    ] {
        for max in [50, 1] {
            let found = described(&house, max, filters.clone()).await.unwrap();
            assert_eq!(found, expected, "{filters:?}");
        }
    }
    assert_eq!(described(&house, 3, Vec::new()).await.unwrap().len(), 8);
    for (filters, expected) in [
        (vec![filter("Label", "", &["x"])], "InvalidFilterKey"),
        (vec![filter("Name", "Near", &["x"])], "InvalidFilterOption"),
        (vec![filter("Type", "Contains", &["x"])], "InvalidFilterOption"),
        (vec![filter("Path", "Equals", &["/x"])], "InvalidFilterOption"),
        (vec![filter("Path", "", &["x"])], "ValidationException"),
        (vec![filter("Name", "", &[])], "InvalidFilterValue"),
        (vec![filter("Type", "", &["x"]), filter("Type", "", &["y"])], "InvalidFilterKey"),
        (vec![filter("Path", "", &["/x"]), filter("Name", "", &["y"])], "ValidationException"),
    ] {
        assert_eq!(code(described(&house, 50, filters.clone()).await), expected, "{filters:?}");
    }
    let old = |key: &str, values: &[&str]| DescribeParametersRequest {
        filters: Some(vec![ParametersFilter {
            key: ParametersFilterKey::from(key),
            values: values.iter().map(|&value| value.to_owned()).collect(),
        }]),
        ..DescribeParametersRequest::default()
    };
    let found = house.room.describe_parameters(&house.caller, old("Name", &["/a"])).await;
    assert_eq!(found.unwrap().parameters.unwrap().len(), 1);
    let both = DescribeParametersRequest {
        parameter_filters: Some(vec![filter("Name", "", &["/a"])]),
        ..old("Name", &["/a"])
    };
    let both = house.room.describe_parameters(&house.caller, both).await;
    assert_eq!(code(both), "ValidationException");
}
