//! Labels: names of versions that can be moved.

use crate::house::{House, code, over, putting};
use aws_api::ssm::*;

async fn label(
    house: &House,
    version: Option<i64>,
    labels: &[&str],
) -> Result<(i64, Vec<String>), aws_api::ApiError> {
    let input = LabelParameterVersionRequest {
        name: "/v".to_owned(),
        parameter_version: version,
        labels: labels.iter().map(|&label| label.to_owned()).collect(),
    };
    let done = house.room.label_parameter_version(&house.caller, input).await?;
    Ok((done.parameter_version.unwrap(), done.invalid_labels.unwrap()))
}

async fn three_versions() -> House {
    let house = House::new();
    house.put(putting("/v", "1")).await.unwrap();
    for number in ["2", "3"] {
        house.put(over("/v", number)).await.unwrap();
    }
    house
}

#[tokio::test]
async fn a_label_is_of_one_version_and_moves() {
    let mut house = three_versions().await;
    assert_eq!(label(&house, Some(1), &["prod", "old"]).await.unwrap(), (1, Vec::new()));
    assert_eq!(label(&house, None, &["new"]).await.unwrap(), (3, Vec::new()));
    assert_eq!(house.value("/v:prod").await, "1");
    assert_eq!(label(&house, Some(2), &["prod"]).await.unwrap(), (2, Vec::new()));
    house.reopen();
    for (name, value) in [("/v:prod", "2"), ("/v:old", "1"), ("/v:new", "3")] {
        assert_eq!(house.value(name).await, value, "{name}");
    }
    let shown = house.get("/v:prod").await.unwrap();
    assert_eq!((shown.selector.as_deref(), shown.version), (Some(":prod"), Some(2)));
    let labelled = [(1, vec!["old".to_owned()]), (2, vec!["prod".into()]), (3, vec!["new".into()])];
    assert_eq!(house.versions("/v", 50).await, labelled);
    let unlabel = |version| UnlabelParameterVersionRequest {
        name: "/v".to_owned(),
        parameter_version: version,
        labels: vec!["prod".to_owned(), "old".to_owned()],
    };
    let done = house.room.unlabel_parameter_version(&house.caller, unlabel(2)).await.unwrap();
    assert_eq!(done.removed_labels.unwrap(), ["prod"]);
    assert_eq!(done.invalid_labels.unwrap(), ["old"]);
    assert_eq!(house.value("/v:prod").await, "ParameterVersionNotFound");
    let missing = house.room.unlabel_parameter_version(&house.caller, unlabel(9)).await;
    assert_eq!(code(missing), "ParameterVersionNotFound");
}

#[tokio::test]
async fn labels_keep_to_their_rules() {
    let house = three_versions().await;
    let asked = ["1st", "aws-a", "SSM", "a b", "ok", "Ok_.-9"];
    let (_, invalid) = label(&house, Some(1), &asked).await.unwrap();
    assert_eq!(invalid, ["1st", "aws-a", "SSM", "a b"]);
    assert_eq!(house.versions("/v", 50).await[0].1, ["Ok_.-9", "ok"]);
    assert_eq!(code(label(&house, Some(4), &["x"]).await), "ParameterVersionNotFound");
    assert_eq!(code(label(&house, Some(-1), &["x"]).await), "ParameterVersionNotFound");
    let ten: Vec<String> = (0..10).map(|number| format!("l{number}")).collect();
    let ten: Vec<&str> = ten.iter().map(String::as_str).collect();
    let eleven = label(&house, Some(1), &ten[..9]).await;
    assert_eq!(code(eleven), "ParameterVersionLabelLimitExceeded");
    label(&house, Some(2), &ten).await.unwrap();
    assert_eq!(code(label(&house, Some(2), &["more"]).await), "ParameterVersionLabelLimitExceeded");
    assert_eq!(house.value("/v:more").await, "ParameterVersionNotFound");
}
