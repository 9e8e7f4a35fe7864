//! HTTP APIs out of documents, and back.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use aws_api::apigatewayv2::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::*;

const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";

const SHOP: &str = r#"
openapi: 3.0.1
info: {title: shop, version: "2", description: sells}
tags: [{name: team, x-amazon-apigateway-tag-value: blue}]
security: [{users: [read]}]
paths:
  /items:
    get:
      operationId: list
      x-amazon-apigateway-integration: &function
        type: aws_proxy
        httpMethod: POST
        payloadFormatVersion: "2.0"
        uri: arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:f
        timeoutInMillis: 5000
    post:
      security: [{checker: []}]
      x-amazon-apigateway-integration: *function
  /items/{id}:
    x-amazon-apigateway-any-method:
      security: []
      x-amazon-apigateway-integration:
        type: http_proxy
        httpMethod: ANY
        uri: https://example.com/{id}
        requestParameters: {append:header.x: "1"}
        responseParameters: {"200": {overwrite:header.y: "2"}}
    delete:
      x-amazon-apigateway-auth: {type: AWS_IAM}
      x-amazon-apigateway-integration: *function
  /$default:
    x-amazon-apigateway-any-method:
      isDefaultRoute: true
      security: []
      x-amazon-apigateway-integration: *function
components:
  securitySchemes:
    users:
      type: oauth2
      x-amazon-apigateway-authorizer:
        type: jwt
        identitySource: $request.header.Authorization
        jwtConfiguration: {issuer: "https://i.example.com", audience: [me]}
    checker:
      type: apiKey
      in: header
      name: A
      x-amazon-apigateway-authorizer:
        type: request
        identitySource: $request.header.A
        authorizerUri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:f/invocations
        authorizerPayloadFormatVersion: "2.0"
        authorizerResultTtlInSeconds: 30
        enableSimpleResponses: true
x-amazon-apigateway-cors: {allowOrigins: ["https://a.example.com"], maxAge: 7}
"#;

async fn import(house: &House, body: &str) -> Result<ImportApiResponse, String> {
    let input = ImportApiRequest { body: body.to_owned(), ..ImportApiRequest::default() };
    let made = house.api.import_api(&house.caller, input).await;
    made.map_err(|why| why.message().to_owned())
}

async fn routes(house: &House, api_id: &str) -> BTreeMap<String, Route> {
    let input = GetRoutesRequest { api_id: api_id.to_owned(), ..GetRoutesRequest::default() };
    let all = house.api.get_routes(&house.caller, input).await.unwrap().items.unwrap();
    all.into_iter().map(|route| (route.route_key.clone(), route)).collect()
}

async fn integration(house: &House, api_id: &str, route: &Route) -> GetIntegrationResult {
    let target = route.target.as_deref().unwrap();
    let input = GetIntegrationRequest {
        api_id: api_id.to_owned(),
        integration_id: target.strip_prefix("integrations/").unwrap().to_owned(),
    };
    house.api.get_integration(&house.caller, input).await.unwrap()
}

async fn export(house: &House, api_id: &str, stage: Option<&str>) -> String {
    let input = ExportApiRequest {
        api_id: api_id.to_owned(),
        output_type: "JSON".to_owned(),
        specification: "OAS30".to_owned(),
        stage_name: stage.map(ToOwned::to_owned),
        ..ExportApiRequest::default()
    };
    let body = house.api.export_api(&house.caller, input).await.unwrap().body.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

#[tokio::test]
async fn a_document_becomes_an_api() {
    let (house, _) = house();
    let made = import(&house, SHOP).await.unwrap();
    assert_eq!((made.warnings, made.import_info), (None, None));
    assert_eq!(made.name.as_deref(), Some("shop"));
    assert_eq!((made.version.as_deref(), made.description.as_deref()), (Some("2"), Some("sells")));
    assert_eq!(made.tags.unwrap()["team"], "blue");
    assert_eq!(made.cors_configuration.unwrap().max_age, Some(7));
    let api_id = made.api_id.unwrap();
    assert_eq!(made.api_endpoint.unwrap(), format!("http://{api_id}.execute-api.localhost:4566"));
    let routes = routes(&house, &api_id).await;
    let kinds = |route: &Route| route.authorization_type.clone().unwrap().to_string();
    let all: Vec<(&str, String)> =
        routes.iter().map(|(key, route)| (key.as_str(), kinds(route))).collect();
    let wanted = [
        ("$default", "NONE"),
        ("ANY /items/{id}", "NONE"),
        ("DELETE /items/{id}", "AWS_IAM"),
        ("GET /items", "JWT"),
        ("POST /items", "CUSTOM"),
    ];
    assert_eq!(all, wanted.map(|(key, kind)| (key, kind.to_owned())));
    let list = &routes["GET /items"];
    assert_eq!(list.authorization_scopes, Some(vec!["read".to_owned()]));
    assert_eq!(list.operation_name.as_deref(), Some("list"));
    let function = integration(&house, &api_id, list).await;
    assert_eq!(function.integration_uri.as_deref(), Some(FUNCTION));
    assert_eq!(function.timeout_in_millis, Some(5000));
    let proxy = integration(&house, &api_id, &routes["ANY /items/{id}"]).await;
    assert_eq!(proxy.request_parameters.unwrap()["append:header.x"], "1");
    assert_eq!(proxy.response_parameters.unwrap()["200"]["overwrite:header.y"], "2");
    let input = GetAuthorizersRequest { api_id, ..GetAuthorizersRequest::default() };
    let mut found = house.api.get_authorizers(&house.caller, input).await.unwrap().items.unwrap();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(found[0].enable_simple_responses, Some(true));
    assert_eq!(found[0].authorizer_result_ttl_in_seconds, Some(30));
    let jwt = found[1].jwt_configuration.clone().unwrap();
    assert_eq!(jwt.issuer.as_deref(), Some("https://i.example.com"));
}

#[tokio::test]
async fn what_is_exported_is_imported_to_the_same() {
    let (house, _) = house();
    let first = import(&house, SHOP).await.unwrap().api_id.unwrap();
    let text = export(&house, &first, None).await;
    let second = import(&house, &text).await.unwrap();
    assert_eq!((second.warnings, second.import_info), (None, None));
    let again = export(&house, &second.api_id.clone().unwrap(), None).await;
    assert_eq!(again.replace(&second.api_id.unwrap(), &first), text);
    let read: Value = serde_json::from_str(&text).unwrap();
    let url = json!(format!("https://{first}.execute-api.us-east-1.amazonaws.com"));
    assert_eq!(read.pointer("/servers/0/url"), Some(&url));
    let name = read.pointer("/paths/~1items~1{id}/delete/parameters/0/name");
    assert_eq!(name, Some(&json!("id")));
}

#[tokio::test]
async fn an_api_imported_again_is_the_new_document_under_the_ids_of_what_stays() {
    let (house, _) = house();
    let api_id = import(&house, SHOP).await.unwrap().api_id.unwrap();
    let before = routes(&house, &api_id).await;
    let body = json!({
        "openapi": "3.0.1", "info": {"title": "other"},
        "paths": {
            "/items": {"get": {"x-amazon-apigateway-integration": {
                "type": "HTTP_PROXY", "httpMethod": "GET", "uri": "https://example.com"}}},
            "/new": {"get": {}},
        },
    });
    let input = ReimportApiRequest {
        api_id: api_id.clone(),
        body: body.to_string(),
        ..ReimportApiRequest::default()
    };
    let made = house.api.reimport_api(&house.caller, input.clone()).await.unwrap();
    assert_eq!(made.api_id, Some(api_id.clone()));
    assert_eq!((made.name.as_deref(), made.cors_configuration), (Some("other"), None));
    let after = routes(&house, &api_id).await;
    assert_eq!(after.keys().collect::<Vec<_>>(), ["GET /items", "GET /new"]);
    let (was, is) = (&before["GET /items"], &after["GET /items"]);
    assert_eq!((&was.route_id, &was.target), (&is.route_id, &is.target));
    assert_eq!(is.authorization_type, Some(AuthorizationType::None));
    let uri = integration(&house, &api_id, is).await.integration_uri;
    assert_eq!(uri.as_deref(), Some("https://example.com"));
    assert_eq!(made.tags.unwrap()["team"], "blue");

    // What is refused changes nothing.
    let bad = body.to_string().replace("https://example.com", "nowhere");
    let input = ReimportApiRequest { body: bad, ..input };
    let refused = house.api.reimport_api(&house.caller, input).await.unwrap_err();
    assert_eq!(
        refused.message(),
        "Errors found during import:\n\tUnable to create integration for 'GET /items': \
         HTTP_PROXY integrations must use a valid HTTP(S) URL"
    );
    assert_eq!(routes(&house, &api_id).await, after);
}

#[tokio::test]
async fn a_stage_is_exported_as_it_was_deployed() {
    let (house, _) = house();
    let api_id = import(&house, SHOP).await.unwrap().api_id.unwrap();
    let input = CreateStageRequest {
        api_id: api_id.clone(),
        stage_name: "prod".to_owned(),
        ..CreateStageRequest::default()
    };
    house.api.create_stage(&house.caller, input).await.unwrap();
    let input = CreateDeploymentRequest {
        api_id: api_id.clone(),
        stage_name: Some("prod".to_owned()),
        ..CreateDeploymentRequest::default()
    };
    house.api.create_deployment(&house.caller, input).await.unwrap();
    let body = json!({"openapi": "3.0.1", "info": {"title": "t"}, "paths": {}}).to_string();
    let input = ReimportApiRequest { api_id: api_id.clone(), body, ..Default::default() };
    house.api.reimport_api(&house.caller, input).await.unwrap();
    let of_stage: Value =
        serde_json::from_str(&export(&house, &api_id, Some("prod")).await).unwrap();
    let now: Value = serde_json::from_str(&export(&house, &api_id, None).await).unwrap();
    assert_eq!(of_stage.pointer("/info/title"), Some(&json!("shop")));
    assert_eq!(of_stage.pointer("/paths").unwrap().as_object().unwrap().len(), 3);
    let variable = of_stage.pointer("/servers/0/variables/basePath/default");
    assert_eq!(variable, Some(&json!("prod")));
    assert_eq!(now.pointer("/paths"), Some(&json!({})));
}

#[tokio::test]
async fn what_http_apis_have_not_is_said_and_may_be_too_much() {
    let (house, _) = house();
    let body = json!({
        "openapi": "3.0.1", "info": {"title": "t"},
        "paths": {"/a": {"get": {
            "security": [{"old": []}, {"key": []}],
            "requestBody": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/M"}}}},
            "x-amazon-apigateway-integration": {"type": "mock"}}}},
        "components": {"schemas": {"M": {"type": "object"}}, "securitySchemes": {
            "old": {"type": "apiKey", "in": "header", "name": "A",
                "x-amazon-apigateway-authorizer": {"type": "token"}},
            "key": {"type": "apiKey", "in": "header", "name": "x-api-key"}}},
    })
    .to_string();
    let made = import(&house, &body).await.unwrap();
    let warnings = [
        "Authorizer type 'token' of 'old' is not supported for HTTP APIs. Ignoring.",
        "Integration type 'MOCK' for 'GET /a' is not supported for HTTP APIs. Ignoring.",
        "Security scheme 'old' of 'GET /a' is not supported for HTTP APIs. Ignoring.",
        "Security scheme 'key' of 'GET /a' is not supported for HTTP APIs. Ignoring.",
    ];
    assert_eq!(made.warnings.unwrap(), warnings);
    let info = [
        "HTTP APIs do not support schemas. Ignoring.",
        "HTTP APIs do not validate bodies or parameters of 'GET /a'.",
    ];
    assert_eq!(made.import_info.unwrap(), info);
    let count = async || {
        let all = house.api.get_apis(&house.caller, GetApisRequest::default()).await;
        all.unwrap().items.unwrap().len()
    };
    let input = ImportApiRequest { body, fail_on_warnings: Some(true), ..Default::default() };
    let refused = house.api.import_api(&house.caller, input).await.unwrap_err();
    let text = format!("Warnings found during import:\n\t{}", warnings.join("\n\t"));
    assert_eq!((refused.code(), refused.message()), ("BadRequestException", text.as_str()));
    assert_eq!(count().await, 1);
}

#[tokio::test]
async fn what_is_refused() {
    let (house, _) = house();
    let cases = [
        ("{}", "Invalid OpenAPI input."),
        (r#"{"openapi": "3.0.1", "paths": {}}"#, "Invalid OpenAPI input. The title is missing."),
        (
            r#"{"swagger": "2.0", "info": {"title": "t"}, "paths": {}}"#,
            "Invalid OpenAPI input. HTTP APIs are imported from OpenAPI 3.0 documents.",
        ),
        (
            r#"{"openapi": "3.0.1", "info": {"title": "t"}, "paths": {"/{a}/{a}": {"get": {}}}}"#,
            "Errors found during import:\n\tUnable to create route 'GET /{a}/{a}': ",
        ),
    ];
    for (body, text) in cases {
        let refused = import(&house, body).await.unwrap_err();
        assert!(refused.starts_with(text), "{body}: {refused}");
    }
    let input = ImportApiRequest {
        body: SHOP.to_owned(),
        basepath: Some("before".to_owned()),
        ..ImportApiRequest::default()
    };
    assert!(house.api.import_api(&house.caller, input).await.is_err());
}
