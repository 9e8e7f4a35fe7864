//! CloudFormation's type over the room.

use crate::house::{House, function};
use aws_api::Guard;
use aws_api::codecommit::*;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_codecommit::resource_types;
use std::sync::Arc;

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, CodecommitInput::structure);
    let shop = Workshop {
        types: resource_types(guarded(house.room.clone(), guard)).into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, house)
}

fn life() -> Life {
    let trigger = json!({"Name": "t", "DestinationArn": function("f"), "Events": ["all"]});
    Life::new(
        "AWS::CodeCommit::Repository",
        vec![
            json!({"RepositoryName": "r"}),
            json!({"RepositoryName": "r", "RepositoryDescription": "mine", "Triggers": [trigger],
                "Tags": [{"Key": "a", "Value": "1"}]}),
            json!({"RepositoryName": "s"}),
        ],
    )
}

/// The names of the repositories that there are.
async fn inventory(house: Arc<House>) -> Value {
    let listed = house.room.list_repositories(&house.caller, ListRepositoriesInput::default());
    let listed = listed.await.unwrap().repositories.unwrap().into_iter();
    listed.map(|pair| pair.repository_name.unwrap()).collect()
}

#[tokio::test]
async fn repositories_are_what_their_templates_say() {
    let (shop, _house) = workshop().await;
    life().whole(&shop).await;
}

#[tokio::test]
async fn steps_that_were_cut_off_are_gone_on_with() {
    life().in_pieces(workshop, inventory).await;
}
