//! What was acknowledged is there after a restart, on the engine that writes to disk; what is changed by
//! many at once is changed by all.

use crate::world::{World, patches, text, with};
use serde_json::json;
use std::sync::Arc;
use store::{Memory, Options, open_embedded};

#[tokio::test]
async fn everything_is_there_after_a_restart() {
    let directory = std::env::temp_dir().join(format!("apigateway-{}", std::process::id()));
    let open = || Arc::new(open_embedded(&directory, Options::default()).unwrap());
    let before = World::over(open(), 1);
    let (api, root, deployment) = before.deployed().await;
    let key = before.ok("CreateApiKey", json!({"name": "k"})).await;
    let asks = [
        ("GetRestApis", json!({})),
        ("GetResource", json!({"restapi_id": api, "resource_id": root, "embed": ["methods"]})),
        ("GetStages", json!({"restapi_id": api})),
        ("GetModels", json!({"restapi_id": api})),
        (
            "GetDeployment",
            json!({"restapi_id": api, "deployment_id": deployment, "embed": ["apisummary"]}),
        ),
        ("GetApiKey", json!({"api_Key": key["id"], "includeValue": true})),
    ];
    let mut answers = Vec::new();
    for (operation, input) in &asks {
        answers.push(before.ok(operation, input.clone()).await);
    }
    drop(before);
    let after = World::over(open(), 2);
    for ((operation, input), answer) in asks.iter().zip(answers) {
        assert_eq!(after.ok(operation, input.clone()).await, answer, "{operation}");
    }
    assert!(after.room.live(&api, "s").await.unwrap().is_some());
    drop(after);
    std::fs::remove_dir_all(&directory).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn changes_at_the_same_time_are_all_made() {
    let store = Arc::new(Memory::new());
    let world = World::over(store.clone(), 1);
    let (api, root) = world.api().await;
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..20 {
        let (world, api, root) =
            (World::over(store.clone(), 10 + number), api.clone(), root.clone());
        tasks.spawn(async move {
            let part = format!("part{number}");
            let input = json!({"restapi_id": api, "parent_id": root, "pathPart": part});
            let id = text(&world.ok("CreateResource", input).await, "id");
            world.mock(&api, &id, "GET").await;
            let name = format!("/binaryMediaTypes/image~1{number}");
            let patch = patches(&[("add", &name, None)]);
            world.ok("UpdateRestApi", with(&json!({"restapi_id": api}), patch)).await;
        });
    }
    tasks.join_all().await;
    let all = json!({"restapi_id": api, "embed": ["methods"], "limit": 500});
    let all = world.ok("GetResources", all).await;
    let whole = all["item"].as_array().unwrap().iter();
    let whole = whole.filter(|of| of["resourceMethods"]["GET"]["methodIntegration"].is_object());
    assert_eq!(whole.count(), 20);
    let found = world.ok("GetRestApi", json!({"restapi_id": api})).await;
    assert_eq!(found["binaryMediaTypes"].as_array().unwrap().len(), 20);
}
