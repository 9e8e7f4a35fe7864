//! API keys, usage plans, tags.

use crate::world::{World, patches, refused, text, with};
use serde_json::json;

#[tokio::test]
async fn a_keys_value_is_its_own_and_told_only_to_who_asks() {
    let world = World::new();
    let value = "0123456789abcdefghij";
    let made =
        world.ok("CreateApiKey", json!({"name": "one", "value": value, "enabled": true})).await;
    assert_eq!((text(&made, "value").as_str(), &made["stageKeys"]), (value, &json!([])));
    for (input, code, message) in [
        (json!({"value": value}), "ConflictException", "API Key already exists"),
        (
            json!({"value": "short"}),
            "BadRequestException",
            "API Key value should be at least 20 characters",
        ),
        (
            json!({"value": "x".repeat(129)}),
            "BadRequestException",
            "API Key value exceeds maximum size of 128 characters",
        ),
    ] {
        assert_eq!(world.ask("CreateApiKey", input).await, refused(code, message));
    }
    let other = world.ok("CreateApiKey", json!({"name": "other"})).await;
    assert_eq!(text(&other, "value").len(), 40);
    let id = text(&made, "id");
    let get = async |more| world.ok("GetApiKey", with(&json!({"api_Key": id}), more)).await;
    assert_eq!(get(json!({})).await.get("value"), None);
    assert_eq!(get(json!({"includeValue": true})).await["value"], value);
    let listed = world.ok("GetApiKeys", json!({"name": "on", "includeValues": true})).await;
    assert_eq!(listed["item"].as_array().unwrap().len(), 1);
    assert_eq!(listed["item"][0]["value"], value);
    let page = world.ok("GetApiKeys", json!({"limit": 1})).await;
    let next = world.ok("GetApiKeys", json!({"limit": 1, "position": page["position"]})).await;
    assert_ne!(page["item"][0]["id"], next["item"][0]["id"]);
    assert_eq!(next.get("position"), None);
    world.ok("DeleteApiKey", json!({"api_Key": id})).await;
    // Its value is free again.
    world.ok("CreateApiKey", json!({"value": value})).await;
    let missing = refused("NotFoundException", "Invalid API Key identifier specified");
    assert_eq!(world.ask("GetApiKey", json!({"api_Key": id})).await, missing);
}

#[tokio::test]
async fn plans_hold_stages_and_keys() {
    let world = World::new();
    let (api, _, _) = world.deployed().await;
    let stages = json!([{"apiId": api, "stage": "s"}]);
    let made = world.ok("CreateUsagePlan", json!({"name": "p", "apiStages": stages})).await;
    let plan = text(&made, "id");
    let missing = json!({"name": "q", "apiStages": [{"apiId": api, "stage": "x"}]});
    assert_eq!(
        world.ask("CreateUsagePlan", missing).await,
        refused("NotFoundException", &format!("API Stage not found: {api}:x"))
    );
    let key = world.ok("CreateApiKey", json!({"name": "k"})).await;
    let member = json!({"usageplanId": plan, "keyId": key["id"], "keyType": "API_KEY"});
    let joined = world.ok("CreateUsagePlanKey", member.clone()).await;
    assert_eq!(
        joined,
        json!({"id": key["id"], "name": "k", "type": "API_KEY", "value": key["value"]})
    );
    assert_eq!(world.ok("GetUsagePlanKey", member.clone()).await, joined);
    let again = world.ask("CreateUsagePlanKey", member.clone()).await;
    assert_eq!(again.unwrap_err().0, "ConflictException");
    let second = world.ok("CreateUsagePlan", json!({"name": "q", "apiStages": stages})).await;
    let overlap = with(&member, json!({"usageplanId": second["id"]}));
    assert_eq!(
        world.ask("CreateUsagePlanKey", overlap).await.unwrap_err().1,
        format!(
            "API Key {} is already associated with API stage {api}:s through usage plan {plan}",
            text(&key, "id")
        )
    );
    let of_key = world.ok("GetUsagePlans", json!({"keyId": key["id"]})).await;
    assert_eq!(of_key["item"].as_array().unwrap().len(), 1);
    let at = json!({"usageplanId": plan});
    assert_eq!(
        world.ask("DeleteUsagePlan", at.clone()).await,
        refused(
            "BadRequestException",
            &format!(
                "Cannot delete Usage Plan {plan} because there are API Stages associated with it, including {api}:s"
            )
        )
    );
    // A stage that goes leaves its plans.
    world.ok("DeleteStage", json!({"restapi_id": api, "stage_name": "s"})).await;
    assert_eq!(world.ok("GetUsagePlan", at.clone()).await["apiStages"], json!([]));
    world.ok("DeleteUsagePlan", at).await;
    let of_key = world.ok("GetUsagePlans", json!({"keyId": key["id"]})).await;
    assert_eq!(of_key["item"], json!([]));
}

#[tokio::test]
async fn tags_are_by_arn() {
    let world = World::new();
    let (api, _, _) = world.deployed().await;
    let key = text(&world.ok("CreateApiKey", json!({})).await, "id");
    let plan = text(&world.ok("CreateUsagePlan", json!({"name": "p"})).await, "id");
    for resource in [
        format!("/restapis/{api}"),
        format!("/restapis/{api}/stages/s"),
        format!("/apikeys/{key}"),
        format!("/usageplans/{plan}"),
    ] {
        let at = json!({"resource_arn": format!("arn:aws:apigateway:us-east-1::{resource}")});
        world.ok("TagResource", with(&at, json!({"tags": {"a": "1", "b": "2"}}))).await;
        world.ok("UntagResource", with(&at, json!({"tagKeys": ["a"]}))).await;
        assert_eq!(world.ok("GetTags", at.clone()).await, json!({"tags": {"b": "2"}}));
        let reserved = with(&at, json!({"tags": {"aws:a": "1"}}));
        assert_eq!(world.ask("TagResource", reserved).await.unwrap_err().0, "BadRequestException");
    }
    for (arn, code) in [
        ("nonsense".to_owned(), "BadRequestException"),
        (format!("arn:aws:apigateway:eu-west-1::/restapis/{api}"), "BadRequestException"),
        ("arn:aws:apigateway:us-east-1::/restapis/x".to_owned(), "NotFoundException"),
        ("arn:aws:apigateway:us-east-1::/vpclinks/x".to_owned(), "NotFoundException"),
    ] {
        let found = world.ask("GetTags", json!({"resource_arn": arn})).await;
        assert_eq!(found.unwrap_err().0, code, "{arn}");
    }
}

#[tokio::test]
async fn others_see_nothing() {
    let world = World::new();
    let (api, _, _) = world.deployed().await;
    let mut other = World::over(world.store.clone(), 2);
    for (account, region) in [("111111111111", "us-east-1"), ("000000000000", "eu-west-1")] {
        other.caller.account = foundation::AccountId::parse(account).unwrap();
        other.caller.region = foundation::Region::parse(region).unwrap();
        assert_eq!(other.ok("GetRestApis", json!({})).await, json!({"item": []}));
        for operation in ["GetRestApi", "GetResources", "DeleteRestApi", "GetStages"] {
            let found = other.ask(operation, json!({"restapi_id": api})).await;
            assert_eq!(found.unwrap_err().0, "NotFoundException", "{operation}");
        }
    }
    let patch = patches(&[("replace", "/name", Some("still"))]);
    world.ok("UpdateRestApi", with(&json!({"restapi_id": api}), patch)).await;
}
