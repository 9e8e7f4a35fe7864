//! What requests meet: stages as they were deployed, keys, quotas.

use crate::world::{NOW, World, patches, text, with};
use foundation::Timestamp;
use serde_json::json;
use service_apigateway::Counted;
use std::sync::Arc;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

#[tokio::test]
async fn a_stage_serves_what_was_deployed_and_changes_count_at_once() {
    let world = World::new();
    let (api, root, deployment) = world.deployed().await;
    assert!(world.room.live(&api, "other").await.unwrap().is_none());
    assert!(world.room.live("nobody", "s").await.unwrap().is_none());
    let live = world.room.live(&api, "s").await.unwrap().unwrap();
    assert_eq!(live.deployment.id, deployment);
    assert!(Arc::ptr_eq(&live, &world.room.live(&api, "s").await.unwrap().unwrap()));
    // What is changed is not served before it is deployed.
    world.mock(&api, &root, "POST").await;
    let live = world.room.live(&api, "s").await.unwrap().unwrap();
    let methods = || live.deployment.definition.methods().map(|(_, of, _)| of.to_owned());
    assert_eq!(methods().collect::<Vec<_>>(), ["GET"]);
    let frozen = live.deployment.clone();
    let at = json!({"restapi_id": api, "stage_name": "s"});
    let patch = patches(&[("replace", "/variables/x", Some("1"))]);
    world.ok("UpdateStage", with(&at, patch)).await;
    let now = world.room.live(&api, "s").await.unwrap().unwrap();
    assert_eq!(now.stage.variables.as_ref().unwrap()["x"], "1");
    assert!(Arc::ptr_eq(&now.deployment, &frozen));
    assert_ne!(now.version, live.version);
    world.ok("FlushStageAuthorizersCache", at.clone()).await;
    let flushed = world.room.live(&api, "s").await.unwrap().unwrap();
    assert_ne!(flushed.version, now.version);
    let canary = json!({
        "restapi_id": api, "stageName": "s", "canarySettings": {"percentTraffic": 10.0},
    });
    let second = text(&world.ok("CreateDeployment", canary).await, "id");
    let live = world.room.live(&api, "s").await.unwrap().unwrap();
    assert_eq!(live.canary.as_ref().unwrap().id, second);
    assert_eq!(live.canary.as_ref().unwrap().definition.methods().count(), 2);
    world.ok("DeleteRestApi", json!({"restapi_id": api})).await;
    assert!(world.room.live(&api, "s").await.unwrap().is_none());
}

/// A key in a plan of a stage: the API and the key's value, the plan, the key's id.
async fn subscribed(world: &World, quota: serde_json::Value) -> (String, String, String, String) {
    let (api, _, _) = world.deployed().await;
    let plan = json!({"name": "p", "apiStages": [{"apiId": api, "stage": "s"}], "quota": quota});
    let plan = text(&world.ok("CreateUsagePlan", plan).await, "id");
    let key = world.ok("CreateApiKey", json!({"enabled": true})).await;
    let member = json!({"usageplanId": plan, "keyId": key["id"], "keyType": "API_KEY"});
    world.ok("CreateUsagePlanKey", member).await;
    (api, text(&key, "value"), plan, text(&key, "id"))
}

#[tokio::test]
async fn a_key_opens_the_stages_of_its_plan() {
    let world = World::new();
    let (api, value, plan, key) = subscribed(&world, json!(null)).await;
    let live = world.room.live(&api, "s").await.unwrap().unwrap();
    assert!(world.room.admission(&live, "nobody's").await.unwrap().is_none());
    let found = world.room.admission(&live, &value).await.unwrap().unwrap();
    assert_eq!(found.plan.as_ref().unwrap().id.as_ref(), Some(&plan));
    let patch = patches(&[("replace", "/enabled", Some("false"))]);
    world.ok("UpdateApiKey", with(&json!({"api_Key": key}), patch)).await;
    let found = world.room.admission(&live, &value).await.unwrap().unwrap();
    assert_eq!(found.key.enabled, Some(false));
    world.ok("DeleteUsagePlanKey", json!({"usageplanId": plan, "keyId": key})).await;
    assert!(world.room.admission(&live, &value).await.unwrap().unwrap().plan.is_none());
    world.ok("DeleteApiKey", json!({"api_Key": key})).await;
    assert!(world.room.admission(&live, &value).await.unwrap().is_none());
}

#[tokio::test]
async fn quotas_hold_through_restarts_and_end_with_their_period() {
    let world = World::new();
    let quota = json!({"limit": 3, "period": "DAY"});
    let (api, value, plan, key) = subscribed(&world, quota).await;
    let now = Timestamp::from_millis(NOW);
    let count = async |world: &World, now: Timestamp| {
        let live = world.room.live(&api, "s").await.unwrap().unwrap();
        let admission = world.room.admission(&live, &value).await.unwrap().unwrap();
        world.room.count(&admission, now).await.unwrap()
    };
    assert_eq!(count(&world, now).await, Counted::Within);
    assert_eq!(count(&world, now).await, Counted::Within);
    let today = now.format("%Y-%m-%d");
    let ask = json!({"usageplanId": plan, "startDate": today, "endDate": today});
    // What is not written yet is told, too.
    assert_eq!(world.ok("GetUsage", ask.clone()).await["values"][&key], json!([[2, 1]]));
    world.room.flush_counts().await.unwrap();
    let world = World::over(world.store.clone(), 3);
    assert_eq!(world.ok("GetUsage", ask.clone()).await["values"][&key], json!([[2, 1]]));
    assert_eq!(count(&world, now).await, Counted::Within);
    assert_eq!(count(&world, now).await, Counted::Exceeded);
    let more = patches(&[("replace", "/remaining", Some("1"))]);
    let granted = json!({"usageplanId": plan, "keyId": key});
    let granted = world.ok("UpdateUsage", with(&granted, more)).await;
    assert_eq!(granted["values"][&key], json!([[3, 1]]));
    assert_eq!(count(&world, now).await, Counted::Within);
    assert_eq!(count(&world, now).await, Counted::Exceeded);
    // Tomorrow is another day; what was granted was for today.
    for expected in [Counted::Within, Counted::Within, Counted::Within, Counted::Exceeded] {
        assert_eq!(count(&world, now + DAY).await, expected);
    }
    world.room.flush_counts().await.unwrap();
    let tomorrow = (now + DAY).format("%Y-%m-%d");
    let both = json!({"usageplanId": plan, "startDate": today, "endDate": tomorrow});
    assert_eq!(world.ok("GetUsage", both).await["values"][&key], json!([[4, 0], [3, 0]]));
    let wrong = with(&ask, json!({"startDate": "yesterday"}));
    assert_eq!(world.ask("GetUsage", wrong).await.unwrap_err().0, "BadRequestException");
}

#[tokio::test]
async fn counts_of_a_deleted_plan_are_dropped() {
    let world = World::new();
    let (api, value, plan, _) = subscribed(&world, json!({"limit": 3, "period": "DAY"})).await;
    let live = world.room.live(&api, "s").await.unwrap().unwrap();
    let admission = world.room.admission(&live, &value).await.unwrap().unwrap();
    world.room.count(&admission, Timestamp::from_millis(NOW)).await.unwrap();
    let at = json!({"usageplanId": plan});
    let stage = format!("{api}:s");
    let patch = patches(&[("remove", "/apiStages", Some(&stage))]);
    world.ok("UpdateUsagePlan", with(&at, patch)).await;
    world.ok("DeleteUsagePlan", at).await;
    world.room.flush_counts().await.unwrap();
}
