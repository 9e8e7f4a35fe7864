//! CloudFormation's types over the room.

use crate::house::{House, putting};
use aws_api::Guard;
use aws_api::ssm::*;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_ssm::resource_types;
use std::sync::Arc;

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    house.put(putting("/there", "x")).await.unwrap();
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, SsmInput::structure);
    let shop = Workshop {
        types: resource_types(guarded(house.room.clone(), guard)).into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, house)
}

fn lives() -> [Life; 2] {
    let kind = "AWS::SSM::Parameter";
    [
        Life::new(
            kind,
            vec![
                json!({"Name": "/cdk-bootstrap/x/version", "Type": "String", "Value": "1"}),
                json!({"Name": "/cdk-bootstrap/x/version", "Type": "String", "Value": "2",
                    "Description": "d", "AllowedPattern": "[0-9]+", "Tags": {"a": "1", "b": "2"}}),
                json!({"Name": "/cdk-bootstrap/x/version", "Type": "String", "Value": "two",
                    "Tier": "Advanced", "Tags": {"a": "2"}}),
            ],
        ),
        Life::new(
            kind,
            vec![
                json!({"Name": "list", "Type": "StringList", "Value": "a,b",
                    "Tier": "Intelligent-Tiering", "DataType": "text"}),
                json!({"Name": "list", "Type": "StringList", "Value": "a,b,c",
                    "Tier": "Intelligent-Tiering", "DataType": "text"}),
            ],
        ),
    ]
}

/// What there is.
async fn inventory(house: Arc<House>) -> Value {
    let listed =
        house.room.describe_parameters(&house.caller, DescribeParametersRequest::default());
    let listed = listed.await.unwrap().parameters.unwrap();
    json!(listed.into_iter().map(|one| (one.name, one.description)).collect::<Vec<_>>())
}

#[tokio::test]
async fn parameters_are_what_their_templates_say() {
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

#[tokio::test]
async fn what_aws_does_not_make_from_templates_is_refused() {
    let (shop, house) = workshop().await;
    let secret = json!({"Name": "/s", "Type": "SecureString", "Value": "x"});
    let made = shop.of("AWS::SSM::Parameter").create(&shop.fresh(), &secret).await;
    assert!(made.unwrap_err().message.contains("SecureString"));
    assert_eq!(house.value("/s").await, "ParameterNotFound");
}
