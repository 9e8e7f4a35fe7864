//! Deployments and stages.

use crate::world::{World, patches, refused, text, with};
use serde_json::json;

#[tokio::test]
async fn what_can_not_be_carried_out_is_not_deployed() {
    let world = World::new();
    let (api, root) = world.api().await;
    let deploy =
        async |more| world.ask("CreateDeployment", with(&json!({"restapi_id": api}), more)).await;
    let bad = "BadRequestException";
    assert_eq!(deploy(json!({})).await, refused(bad, "The REST API doesn't contain any methods"));
    let method = json!({
        "restapi_id": api, "resource_id": root, "http_method": "GET", "authorizationType": "NONE",
    });
    world.ok("PutMethod", method.clone()).await;
    assert_eq!(deploy(json!({})).await, refused(bad, "No integration defined for method"));
    world.ok("PutIntegration", with(&method, json!({"type": "MOCK"}))).await;
    let canary = json!({"canarySettings": {"percentTraffic": 50.0}});
    assert_eq!(
        deploy(canary.clone()).await,
        refused(
            bad,
            "Invalid deployment content specified.Non null and non empty stageName must be provided for canary deployment. Provided value is null"
        )
    );
    assert_eq!(
        deploy(with(&canary, json!({"stageName": "x"}))).await,
        refused(
            bad,
            "Invalid deployment content specified.Stage x must already be created before making a canary release deployment"
        )
    );
    let made = deploy(json!({"description": "d"})).await.unwrap();
    assert_eq!(made, json!({"createdDate": 1_795_000_000, "description": "d", "id": made["id"]}));
    let at = json!({"restapi_id": api, "deployment_id": made["id"], "embed": ["apisummary"]});
    assert_eq!(
        world.ok("GetDeployment", at).await["apiSummary"],
        json!({"/": {"GET": {"apiKeyRequired": false, "authorizationType": "NONE"}}})
    );
}

#[tokio::test]
async fn a_stage_points_to_deployments_which_stay_meanwhile() {
    let world = World::new();
    let (api, _, first) = world.deployed().await;
    let at = json!({"restapi_id": api, "stage_name": "s"});
    let stage = world.ok("GetStage", at.clone()).await;
    assert_eq!(
        stage,
        json!({
            "cacheClusterEnabled": false,
            "cacheClusterStatus": "NOT_AVAILABLE",
            "createdDate": 1_795_000_000,
            "deploymentId": first,
            "lastUpdatedDate": 1_795_000_000,
            "methodSettings": {},
            "stageName": "s",
            "tracingEnabled": false,
        })
    );
    let delete = async |id: &str| {
        world.ask("DeleteDeployment", json!({"restapi_id": api, "deployment_id": id})).await
    };
    let active = refused(
        "BadRequestException",
        "Active stages pointing to this deployment must be moved or deleted",
    );
    assert_eq!(delete(&first).await, active);
    let canary = json!({
        "restapi_id": api, "stageName": "s",
        "canarySettings": {"percentTraffic": 50.0, "stageVariableOverrides": {"v": "canary"}},
    });
    let second = text(&world.ok("CreateDeployment", canary).await, "id");
    let stage = world.ok("GetStage", at.clone()).await;
    assert_eq!(stage["deploymentId"], first);
    assert_eq!(
        stage["canarySettings"],
        json!({
            "deploymentId": second,
            "percentTraffic": 50,
            "stageVariableOverrides": {"v": "canary"},
            "useStageCache": false,
        })
    );
    assert_eq!(delete(&second).await, active);
    let patch = patches(&[
        ("replace", "/deploymentId", Some(&second)),
        ("remove", "/canarySettings", None),
    ]);
    world.ok("UpdateStage", with(&at, patch)).await;
    delete(&first).await.unwrap();
    let of = json!({"restapi_id": api, "deploymentId": second});
    assert_eq!(world.ok("GetStages", of).await["item"].as_array().unwrap().len(), 1);
    world.ok("DeleteStage", at.clone()).await;
    delete(&second).await.unwrap();
    assert_eq!(
        world.ask("GetStage", at).await,
        refused("NotFoundException", "Invalid stage identifier specified")
    );
}

#[tokio::test]
async fn stages_are_few_and_have_names() {
    let world = World::new();
    let (api, _, deployment) = world.deployed().await;
    let create = async |name: &str| {
        let input = json!({"restapi_id": api, "stageName": name, "deploymentId": deployment});
        world.ask("CreateStage", input).await
    };
    assert_eq!(create("s").await, refused("ConflictException", "Stage already exists"));
    assert_eq!(
        create("a b").await,
        refused("BadRequestException", "Stage name only allows a-zA-Z0-9_")
    );
    for number in 1..10 {
        create(&format!("s{number}")).await.unwrap();
    }
    assert_eq!(
        create("s10").await,
        refused("LimitExceededException", "Too many stages for this REST API")
    );
    let cached = json!({
        "restapi_id": api, "stageName": "c", "deploymentId": deployment, "cacheClusterEnabled": true,
    });
    assert_eq!(
        world.ask("CreateStage", cached).await,
        refused("BadRequestException", "Millstream does not support cacheClusterEnabled yet.")
    );
    for operation in ["FlushStageCache", "FlushStageAuthorizersCache"] {
        world.ok(operation, json!({"restapi_id": api, "stage_name": "s"})).await;
        let missing = world.ask(operation, json!({"restapi_id": api, "stage_name": "x"})).await;
        assert_eq!(missing.unwrap_err().0, "NotFoundException");
    }
}
