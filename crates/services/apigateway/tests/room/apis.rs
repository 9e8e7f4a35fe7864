//! APIs, resources, models, gateway responses.

use crate::world::{World, patches, refused, text, with};
use serde_json::json;

#[tokio::test]
async fn a_new_api_has_its_defaults() {
    let world = World::new();
    let made = world.ok("CreateRestApi", json!({"name": "pets"})).await;
    let (id, root) = (text(&made, "id"), text(&made, "rootResourceId"));
    assert_eq!((id.len(), root.len()), (10, 10));
    let expected = json!({
        "apiKeySource": "HEADER",
        "createdDate": 1_795_000_000,
        "disableExecuteApiEndpoint": false,
        "endpointConfiguration": {"ipAddressType": "ipv4", "types": ["EDGE"]},
        "id": id,
        "name": "pets",
        "rootResourceId": root,
    });
    assert_eq!(made, expected);
    let resources = world.ok("GetResources", json!({"restapi_id": id})).await;
    assert_eq!(resources, json!({"item": [{"id": root, "path": "/"}]}));
    let models = world.ok("GetModels", json!({"restapi_id": id})).await;
    let names: Vec<_> = models["item"].as_array().unwrap().iter().map(|of| &of["name"]).collect();
    assert_eq!(names, ["Empty", "Error"]);
    let listed = world.ok("GetRestApis", json!({})).await;
    assert_eq!(listed["item"][0], expected);
    world.ok("DeleteRestApi", json!({"restapi_id": id})).await;
    assert_eq!(
        world.ask("GetRestApi", json!({"restapi_id": id})).await,
        refused(
            "NotFoundException",
            &format!("Invalid API identifier specified 000000000000:{id}")
        )
    );
    assert!(world.store.get(&[]).await.is_ok());
}

#[tokio::test]
async fn what_an_api_can_not_be_is_refused() {
    let world = World::new();
    for (input, message) in [
        (json!({"name": ""}), "API name must be non-empty"),
        (json!({"name": "x", "description": ""}), "Description cannot be an empty string"),
        (
            json!({"name": "x", "minimumCompressionSize": -1}),
            "Invalid minimum compression size, must be between 0 and 10485760",
        ),
        (
            json!({"name": "x", "endpointConfiguration": {"types": []}}),
            "REGIONAL Configuration and EDGE Configuration cannot be both DISABLED.",
        ),
        (
            json!({"name": "x", "endpointConfiguration": {"types": ["EDGE", "REGIONAL"]}}),
            "Cannot create an api with multiple Endpoint Types.",
        ),
        (
            json!({"name": "x", "endpointConfiguration": {"types": ["PRIVATE"], "ipAddressType": "ipv4"}}),
            "Only dualstack ipAddressType is supported for Private APIs.",
        ),
        (
            json!({"name": "x", "securityPolicy": "TLS_1_2"}),
            "Millstream does not support securityPolicy yet.",
        ),
    ] {
        assert_eq!(
            world.ask("CreateRestApi", input.clone()).await,
            refused("BadRequestException", message),
            "{input}"
        );
    }
    let private = json!({"name": "x", "endpointConfiguration": {"types": ["PRIVATE"]}});
    let private = world.ok("CreateRestApi", private).await;
    assert_eq!(private["endpointConfiguration"]["ipAddressType"], "dualstack");
}

#[tokio::test]
async fn a_policy_is_written_out_and_shown_with_escapes() {
    let world = World::new();
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"execute-api:Invoke","Resource":"execute-api:/*"}]}"#;
    let made = world.ok("CreateRestApi", json!({"name": "x", "policy": policy})).await;
    let shown = text(&made, "policy");
    assert!(shown.starts_with(r#"{\"Version\":\"2012-10-17\""#), "{shown}");
    let read: String = serde_json::from_str(&format!("\"{shown}\"")).unwrap();
    let resource = format!("arn:aws:execute-api:us-east-1:000000000000:{}/*", text(&made, "id"));
    assert!(read.contains(&resource), "{read}");
    let wrong = world.ask("CreateRestApi", json!({"name": "x", "policy": "{}"})).await;
    assert_eq!(wrong.unwrap_err().0, "BadRequestException");
}

#[tokio::test]
async fn resources_are_a_tree() {
    let world = World::new();
    let (api, root) = world.api().await;
    let create = async |parent: &str, part: &str| {
        let input = json!({"restapi_id": api, "parent_id": parent, "pathPart": part});
        world.ask("CreateResource", input).await
    };
    let pets = text(&create(&root, "pets").await.unwrap(), "id");
    let one = text(&create(&pets, "{id}").await.unwrap(), "id");
    let all = text(&create(&root, "{proxy+}").await.unwrap(), "id");
    let greedy = "Cannot create a child of a resource with a greedy path variable: {proxy+}";
    for (parent, part, code, message) in [
        (
            root.as_str(),
            "pets",
            "ConflictException",
            "Another resource with the same parent already has this name: pets",
        ),
        (
            root.as_str(),
            "{other}",
            "BadRequestException",
            "A sibling ({proxy+}) of this resource already has a variable path part -- only one is allowed",
        ),
        (all.as_str(), "x", "BadRequestException", greedy),
        ("nobody", "x", "NotFoundException", "Invalid Resource identifier specified"),
    ] {
        assert_eq!(create(parent, part).await, refused(code, message), "{part}");
    }
    let update = async |id: &str, path: &str, value: &str| {
        let at = json!({"restapi_id": api, "resource_id": id});
        let patch = patches(&[("replace", path, Some(value))]);
        world.ask("UpdateResource", with(&at, patch)).await
    };
    for (id, path, value, code, message) in [
        (
            pets.as_str(),
            "/parentId",
            one.as_str(),
            "BadRequestException",
            "Resources cannot be cyclical.",
        ),
        (
            root.as_str(),
            "/pathPart",
            "x",
            "BadRequestException",
            "Root resource cannot update its pathPart.",
        ),
        (
            root.as_str(),
            "/parentId",
            pets.as_str(),
            "BadRequestException",
            "Root resource cannot update its parentId.",
        ),
        (pets.as_str(), "/parentId", all.as_str(), "BadRequestException", greedy),
        (
            pets.as_str(),
            "/pathPart",
            "{x+}",
            "BadRequestException",
            "A sibling ({proxy+}) of this resource already has a variable path part -- only one is allowed",
        ),
        (
            pets.as_str(),
            "/x",
            "y",
            "BadRequestException",
            "Invalid patch path  '/x' specified for op 'replace'. Must be one of: [/parentId, /pathPart]",
        ),
        ("nobody", "/pathPart", "x", "NotFoundException", "Invalid Resource identifier specified"),
    ] {
        assert_eq!(update(id, path, value).await, refused(code, message), "{path} {value}");
    }
    update(&pets, "/pathPart", "dogs").await.unwrap();
    let moved = world.ok("GetResource", json!({"restapi_id": api, "resource_id": one})).await;
    assert_eq!(moved["path"], "/dogs/{id}");
    world.ok("DeleteResource", json!({"restapi_id": api, "resource_id": pets})).await;
    let left = world.ok("GetResources", json!({"restapi_id": api})).await;
    let paths: Vec<_> = left["item"].as_array().unwrap().iter().map(|of| &of["path"]).collect();
    assert_eq!(paths, ["/", "/{proxy+}"]);
}

#[tokio::test]
async fn methods_are_told_where_they_are_asked_for() {
    let world = World::new();
    let (api, root) = world.api().await;
    world.mock(&api, &root, "GET").await;
    let at = json!({"restapi_id": api, "resource_id": root});
    let plain = world.ok("GetResource", at.clone()).await;
    assert_eq!(plain["resourceMethods"], json!({"GET": {}}));
    let whole = world.ok("GetResource", with(&at, json!({"embed": ["methods"]}))).await;
    assert_eq!(whole["resourceMethods"]["GET"]["methodIntegration"]["type"], "MOCK");
}

#[tokio::test]
async fn models_are_schemas_and_stay_while_they_are_used() {
    let world = World::new();
    let (api, root) = world.api().await;
    let create = async |name: &str, schema: &str| {
        let input = json!({
            "restapi_id": api, "name": name, "contentType": "application/json", "schema": schema,
        });
        world.ask("CreateModel", input).await
    };
    create("Pet", r#"{"type": "object", "properties": {"id": {"type": "integer"}}}"#)
        .await
        .unwrap();
    let pet = format!("https://apigateway.amazonaws.com/restapis/{api}/models/Pet");
    let pets = json!({"type": "array", "items": {"$ref": pet}}).to_string();
    create("Pets", &pets).await.unwrap();
    let wrong = "Invalid model specified: Validation Result: warnings : [], errors : [";
    for (name, schema, code, message) in [
        ("", "{}", "BadRequestException", "Model name must be non-empty".to_owned()),
        ("a-b", "{}", "BadRequestException", "Model name must be alphanumeric: a-b".to_owned()),
        (
            "Pet",
            "{}",
            "ConflictException",
            "Model name already exists for this REST API".to_owned(),
        ),
        (
            "A",
            "",
            "BadRequestException",
            "Model schema must have at least 1 property or array items defined".to_owned(),
        ),
        ("A", "{", "BadRequestException", format!("{wrong}Invalid model schema specified]")),
        (
            "A",
            r#"{"$ref": "Pet"}"#,
            "BadRequestException",
            format!("{wrong}Model reference must be in canonical form]"),
        ),
        (
            "A",
            &json!({"$ref": format!("{pet}Shop")}).to_string(),
            "BadRequestException",
            format!("{wrong}Invalid model reference specified: PetShop]"),
        ),
    ] {
        assert_eq!(create(name, schema).await, refused(code, &message), "{name} {schema}");
    }
    let delete = async |name: &str| {
        world.ask("DeleteModel", json!({"restapi_id": api, "model_name": name})).await
    };
    assert_eq!(
        delete("Pet").await,
        refused("ConflictException", "Cannot delete model 'Pet', is referenced in model: Pets")
    );
    let method = json!({
        "restapi_id": api, "resource_id": root, "http_method": "POST",
        "authorizationType": "NONE", "requestModels": {"application/json": "Pets"},
    });
    world.ok("PutMethod", method).await;
    assert_eq!(
        delete("Pets").await,
        refused(
            "ConflictException",
            "Cannot delete model 'Pets', is referenced in method request: //POST"
        )
    );
    let flat = json!({"restapi_id": api, "model_name": "Pets", "flatten": true});
    let flat = text(&world.ok("GetModel", flat).await, "schema");
    let flat: serde_json::Value = serde_json::from_str(&flat).unwrap();
    assert_eq!(flat["items"]["$ref"], "#/definitions/Pet");
    assert_eq!(flat["definitions"]["Pet"]["type"], "object");
}

#[tokio::test]
async fn gateway_responses_have_defaults_that_may_be_changed_for_all() {
    let world = World::new();
    let (api, _) = world.api().await;
    let get = async |kind: &str| {
        world.ok("GetGatewayResponse", json!({"restapi_id": api, "response_type": kind})).await
    };
    let default = json!({
        "defaultResponse": true,
        "responseParameters": {},
        "responseTemplates": {"application/json": "{\"message\":$context.error.messageString}"},
        "responseType": "THROTTLED",
        "statusCode": "429",
    });
    assert_eq!(get("THROTTLED").await, default);
    let all = world.ok("GetGatewayResponses", json!({"restapi_id": api})).await;
    assert_eq!(all["item"].as_array().unwrap().len(), 21);
    let header = json!({"gatewayresponse.header.X": "'y'"});
    let put = json!({
        "restapi_id": api, "response_type": "DEFAULT_5XX", "responseParameters": header,
    });
    world.ok("PutGatewayResponse", put).await;
    let timeout = get("INTEGRATION_TIMEOUT").await;
    assert_eq!(
        (&timeout["statusCode"], &timeout["defaultResponse"]),
        (&json!("504"), &json!(true))
    );
    assert_eq!(timeout["responseParameters"], header);
    assert_eq!(get("THROTTLED").await, default);
    let delete = json!({"restapi_id": api, "response_type": "DEFAULT_5XX"});
    world.ok("DeleteGatewayResponse", delete.clone()).await;
    assert_eq!(
        world.ask("DeleteGatewayResponse", delete).await,
        refused("NotFoundException", "Gateway response type not defined on api")
    );
}

#[tokio::test]
async fn a_clone_is_the_same_under_other_ids() {
    let world = World::new();
    let (api, root) = world.api().await;
    let create = json!({"restapi_id": api, "parent_id": root, "pathPart": "pets"});
    let pets = text(&world.ok("CreateResource", create).await, "id");
    world.mock(&api, &pets, "GET").await;
    let copy = world.ok("CreateRestApi", json!({"name": "copy", "cloneFrom": api})).await;
    let (id, root) = (text(&copy, "id"), text(&copy, "rootResourceId"));
    let all = world.ok("GetResources", json!({"restapi_id": id, "embed": ["methods"]})).await;
    assert_eq!(all["item"][0]["id"], root);
    assert_eq!(all["item"][1]["parentId"], root);
    assert_ne!(all["item"][1]["id"], pets);
    let integration = &all["item"][1]["resourceMethods"]["GET"]["methodIntegration"];
    assert_eq!(integration["cacheNamespace"], all["item"][1]["id"]);
}
