//! Methods, their responses, integrations, authorizers, validators.

use crate::world::{LAMBDA, World, patches, refused, text, with};
use serde_json::json;

#[tokio::test]
async fn a_method_is_told_as_it_was_put() {
    let world = World::new();
    let (api, root) = world.api().await;
    let at = json!({"restapi_id": api, "resource_id": root, "http_method": "ANY"});
    let made = world.ok("PutMethod", with(&at, json!({"authorizationType": "NONE"}))).await;
    assert_eq!(
        made,
        json!({"apiKeyRequired": false, "authorizationType": "NONE", "httpMethod": "ANY"})
    );
    let integration = with(&at, json!({"type": "MOCK"}));
    let made = world.ok("PutIntegration", integration).await;
    assert_eq!(
        made,
        json!({
            "cacheKeyParameters": [],
            "cacheNamespace": root,
            "passthroughBehavior": "WHEN_NO_MATCH",
            "timeoutInMillis": 29000,
            "type": "MOCK",
        })
    );
    let code = with(&at, json!({"status_code": "200"}));
    let response = json!({"responseModels": {"application/json": "Empty"}, "responseParameters": {"method.response.header.X": true}});
    world.ok("PutMethodResponse", with(&code, response.clone())).await;
    let mapped =
        json!({"responseParameters": {"method.response.header.X": "'y'"}, "selectionPattern": ""});
    world.ok("PutIntegrationResponse", with(&code, mapped.clone())).await;
    let whole = world.ok("GetMethod", at.clone()).await;
    assert_eq!(whole["methodResponses"]["200"], with(&response, json!({"statusCode": "200"})));
    assert_eq!(
        whole["methodIntegration"]["integrationResponses"]["200"],
        with(&mapped, json!({"statusCode": "200"}))
    );
    for operation in
        ["DeleteIntegrationResponse", "DeleteMethodResponse", "DeleteIntegration", "DeleteMethod"]
    {
        world.ok(operation, code.clone()).await;
        assert!(world.ask(operation, code.clone()).await.is_err(), "{operation}");
    }
    let left = world.ok("GetResource", with(&at, json!({"embed": ["methods"]}))).await;
    assert_eq!(left, json!({"id": root, "path": "/"}));
}

#[tokio::test]
async fn what_does_not_fit_is_refused_in_awss_words() {
    let world = World::new();
    let (api, root) = world.api().await;
    let at = json!({"restapi_id": api, "resource_id": root, "http_method": "GET"});
    world.ok("PutMethod", with(&at, json!({"authorizationType": "NONE"}))).await;
    let post = with(&at, json!({"http_method": "POST"}));
    let none = json!({"authorizationType": "NONE"});
    let bad = "BadRequestException";
    let missing = "NotFoundException";
    let mapping =
        "Invalid mapping expression specified: Validation Result: warnings : [], errors : [";
    for (operation, input, code, message) in [
        ("PutMethod", with(&at, none.clone()), "ConflictException", "Method already exists for this resource".to_owned()),
        ("PutMethod", with(&with(&at, none.clone()), json!({"http_method": "FETCH"})), bad, "Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY".to_owned()),
        ("PutMethod", with(&post, json!({"authorizationType": "CUSTOM"})), bad, "Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.".to_owned()),
        ("PutMethod", with(&post, json!({"authorizationType": "NONE", "requestValidatorId": "x"})), bad, "Invalid Request Validator identifier specified".to_owned()),
        ("PutMethod", with(&post, json!({"authorizationType": "NONE", "requestModels": {"application/json": "X"}})), bad, "Invalid model identifier specified: X".to_owned()),
        ("PutMethod", with(&post, json!({"authorizationType": "NONE", "requestParameters": {"true": true}})), bad, format!("{mapping}Invalid mapping expression specified: true]")),
        ("PutMethod", with(&post, json!({"authorizationType": "NONE", "requestParameters": {"method.request.path.a": true, "method.request.header.a": true}})), bad, "Parameter names must be unique across querystring, header and path".to_owned()),
        ("PutMethod", with(&post, json!({"authorizationType": "NONE", "resource_id": "x"})), missing, "Invalid Resource identifier specified".to_owned()),
        ("PutMethod", with(&post, json!({"authorizationType": "NONE", "restapi_id": "x"})), missing, "Invalid Resource identifier specified".to_owned()),
        ("GetMethod", post.clone(), missing, "Invalid Method identifier specified".to_owned()),
        ("GetIntegration", at.clone(), missing, "Invalid Integration identifier specified".to_owned()),
        ("PutIntegration", with(&post, json!({"type": "MOCK"})), missing, "Invalid Method identifier specified".to_owned()),
        ("PutIntegration", with(&at, json!({"type": "HTTP", "httpMethod": "GET", "uri": "pets"})), bad, "Invalid HTTP endpoint specified for URI".to_owned()),
        ("PutIntegration", with(&at, json!({"type": "AWS_PROXY", "uri": LAMBDA})), bad, "Enumeration value for HttpMethod must be non-empty".to_owned()),
        ("PutIntegration", with(&at, json!({"type": "MOCK", "timeoutInMillis": 49})), bad, "Timeout should be between 50 ms and 29000 ms".to_owned()),
        ("PutIntegration", with(&at, json!({"type": "MOCK", "connectionType": "VPC_LINK"})), bad, "Millstream does not support the connection type VPC_LINK yet.".to_owned()),
        ("PutIntegration", with(&at, json!({"type": "MOCK", "requestParameters": {"integration.request.path.a": "method.request.path.a"}})), bad, format!("{mapping}Invalid mapping expression parameter specified: method.request.path.a]")),
        ("PutIntegration", with(&at, json!({"type": "MOCK", "requestTemplates": {"123": "x"}})), bad, "Validation Result: warnings : [], errors : [Invalid content type specified: 123]".to_owned()),
        ("PutIntegrationResponse", with(&at, json!({"status_code": "200"})), missing, "Invalid Integration identifier specified".to_owned()),
        ("GetMethodResponse", with(&at, json!({"status_code": "200"})), missing, "Invalid Response status code specified".to_owned()),
        ("DeleteIntegrationResponse", with(&post, json!({"status_code": "200"})), missing, "Invalid Integration identifier specified".to_owned()),
        ("CreateRequestValidator", json!({"restapi_id": "x"}), bad, "Invalid REST API identifier specified".to_owned()),
        ("GetRequestValidator", json!({"restapi_id": "x", "requestvalidator_id": "y"}), missing, "Invalid Request Validator identifier specified".to_owned()),
    ] {
        let (shown, input) = (input.to_string(), input);
        // The member has one name on the wire in the path, and another in the body.
        let found = world.ask(operation, input).await;
        assert_eq!(found, refused(code, &message), "{operation} {shown}");
    }
    world.ok("PutIntegration", with(&at, json!({"type": "MOCK"}))).await;
    let answer =
        json!({"status_code": "200", "responseParameters": {"method.response.header.X": "'y'"}});
    assert_eq!(
        world.ask("PutIntegrationResponse", with(&at, answer.clone())).await,
        refused(
            bad,
            &format!("{mapping}Output mapping refers to an invalid method response: 200]")
        )
    );
    world.ok("PutMethodResponse", with(&at, json!({"status_code": "200"}))).await;
    assert_eq!(
        world.ask("PutIntegrationResponse", with(&at, answer)).await,
        refused(
            bad,
            &format!(
                "{mapping}Invalid mapping expression parameter specified: method.response.header.X]"
            )
        )
    );
}

#[tokio::test]
async fn authorizers_are_functions_and_stay_while_they_are_used() {
    let world = World::new();
    let (api, root) = world.api().await;
    let of = json!({"restapi_id": api, "name": "a", "authorizerUri": LAMBDA});
    let header = "method.request.header.Authorization";
    for (more, message) in [
        (
            json!({"type": "COGNITO_USER_POOLS"}),
            "Millstream does not support authorizers of the type COGNITO_USER_POOLS yet.",
        ),
        (json!({"type": "TOKEN"}), "Identity source is required for TOKEN authorizers"),
        (
            json!({"type": "REQUEST"}),
            "Identity source is required for REQUEST authorizers when caching is enabled",
        ),
        (
            json!({"type": "TOKEN", "identitySource": "header"}),
            "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: header]",
        ),
        (
            json!({"type": "REQUEST", "identitySource": "context.identity.sourceIp, x"}),
            "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: x]",
        ),
        (
            json!({"type": "TOKEN", "identitySource": header, "authorizerResultTtlInSeconds": 3601}),
            "Authorizer result TTL must be between 0 and 3600 seconds",
        ),
        (
            json!({"type": "TOKEN", "identitySource": header, "authorizerUri": "f"}),
            "Invalid Authorizer URI: f. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation.",
        ),
    ] {
        assert_eq!(
            world.ask("CreateAuthorizer", with(&of, more.clone())).await,
            refused("BadRequestException", message),
            "{more}"
        );
    }
    let uncached = json!({"type": "REQUEST", "name": "b", "authorizerResultTtlInSeconds": 0});
    world.ok("CreateAuthorizer", with(&of, uncached)).await;
    let made = json!({"type": "TOKEN", "identitySource": header});
    let made = world.ok("CreateAuthorizer", with(&of, made)).await;
    let id = text(&made, "id");
    assert_eq!(made["authType"], "custom");
    let method = json!({
        "restapi_id": api, "resource_id": root, "http_method": "GET",
        "authorizationType": "CUSTOM", "authorizerId": id,
    });
    world.ok("PutMethod", method).await;
    let at = json!({"restapi_id": api, "authorizer_id": id});
    let conflict = format!("Cannot delete authorizer '{id}', is referenced in method: //GET");
    assert_eq!(
        world.ask("DeleteAuthorizer", at.clone()).await,
        refused("ConflictException", &conflict)
    );
    let patch = patches(&[("replace", "/authorizerResultTtlInSeconds", Some("60"))]);
    let updated = world.ok("UpdateAuthorizer", with(&at, patch)).await;
    assert_eq!(updated["authorizerResultTtlInSeconds"], 60);
}
