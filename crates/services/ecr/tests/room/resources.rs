//! CloudFormation's types over the room.

use crate::house::{House, making};
use aws_api::Guard;
use aws_api::ecr::*;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_ecr::resource_types;
use std::sync::Arc;

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    house.make(making("there")).await.unwrap();
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, EcrInput::structure);
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
    let lifecycle = |days: u32| {
        json!({"LifecyclePolicyText": json!({"rules": [{"rulePriority": 1,
            "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed",
                "countUnit": "days", "countNumber": days},
            "action": {"type": "expire"}}]}).to_string()})
    };
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow",
        "Principal": {"Service": "lambda.amazonaws.com"}, "Action": ["ecr:BatchGetImage"]}]});
    Life::new(
        "AWS::ECR::Repository",
        vec![
            json!({"RepositoryName": "mine"}),
            json!({"RepositoryName": "mine", "ImageTagMutability": "IMMUTABLE",
                "LifecyclePolicy": lifecycle(365), "RepositoryPolicyText": policy,
                "ImageScanningConfiguration": {"ScanOnPush": true}, "EmptyOnDelete": true,
                "Tags": [{"Key": "a", "Value": "1"}]}),
            json!({"RepositoryName": "mine", "ImageTagMutability": "MUTABLE_WITH_EXCLUSION",
                "ImageTagMutabilityExclusionFilters": [
                    {"ImageTagMutabilityExclusionFilterType": "WILDCARD",
                        "ImageTagMutabilityExclusionFilterValue": "v*"}],
                "LifecyclePolicy": lifecycle(14), "Tags": [{"Key": "a", "Value": "2"}]}),
        ],
    )
}

/// What there is.
async fn inventory(house: Arc<House>) -> Value {
    let listed = house.room.describe_repositories(&house.caller, Default::default()).await.unwrap();
    let names = listed.repositories.unwrap().into_iter().map(|one| one.repository_name);
    json!(names.collect::<Vec<_>>())
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
