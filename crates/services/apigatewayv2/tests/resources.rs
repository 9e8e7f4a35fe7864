//! CloudFormation's types over the room.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use aws_api::apigatewayv2::*;
use resource::testing::{Life, Workshop};
use serde_json::{Value, json};
use std::sync::Arc;
use support::*;

const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";

/// An HTTP and a WebSocket API with something in each, whose ids are the same every time.
struct Ground {
    http: String,
    integration: String,
    authorizer: String,
    deployment: String,
    socket: String,
    socket_route: String,
    socket_integration: String,
}

async fn ground(house: &House) -> Ground {
    let (api, caller) = (&house.api, &house.caller);
    let made = async |name: &str, protocol_type, selection: Option<&str>| {
        let input = CreateApiRequest {
            name: name.to_owned(),
            protocol_type,
            route_selection_expression: selection.map(ToOwned::to_owned),
            ..CreateApiRequest::default()
        };
        api.create_api(caller, input).await.unwrap().api_id.unwrap()
    };
    let http = made("http", ProtocolType::Http, None).await;
    let socket = made("socket", ProtocolType::Websocket, Some("$request.body.action")).await;
    let integrated = async |api_id: &str, integration_type, version: Option<&str>| {
        let input = CreateIntegrationRequest {
            api_id: api_id.to_owned(),
            integration_type,
            integration_uri: version.map(|_| FUNCTION.to_owned()),
            payload_format_version: version.map(ToOwned::to_owned),
            ..CreateIntegrationRequest::default()
        };
        api.create_integration(caller, input).await.unwrap().integration_id.unwrap()
    };
    let integration = integrated(&http, IntegrationType::AwsProxy, Some("2.0")).await;
    let socket_integration = integrated(&socket, IntegrationType::Mock, None).await;
    let routed = async |api_id: &str, key: &str| {
        let input = CreateRouteRequest {
            api_id: api_id.to_owned(),
            route_key: key.to_owned(),
            ..CreateRouteRequest::default()
        };
        api.create_route(caller, input).await.unwrap().route_id.unwrap()
    };
    routed(&http, "GET /there").await;
    let socket_route = routed(&socket, "$connect").await;
    let input = CreateAuthorizerRequest {
        api_id: http.clone(),
        authorizer_type: AuthorizerType::Jwt,
        identity_source: vec!["$request.header.Authorization".to_owned()],
        jwt_configuration: Some(JWTConfiguration {
            audience: Some(vec!["a".to_owned()]),
            issuer: Some("https://issuer.example.com".to_owned()),
        }),
        name: "first".to_owned(),
        ..CreateAuthorizerRequest::default()
    };
    let authorizer = api.create_authorizer(caller, input).await.unwrap().authorizer_id.unwrap();
    let input = CreateDeploymentRequest { api_id: http.clone(), ..Default::default() };
    let deployment = api.create_deployment(caller, input).await.unwrap().deployment_id.unwrap();
    Ground { http, integration, authorizer, deployment, socket, socket_route, socket_integration }
}

async fn workshop() -> (Workshop, Arc<House>) {
    let (shop, house) = shop();
    ground(&house).await;
    (shop, house)
}

fn document(title: &str, paths: &[&str]) -> Value {
    let integration = json!({"type": "aws_proxy", "uri": FUNCTION, "payloadFormatVersion": "2.0"});
    let one = |path: &&str| {
        ((*path).to_owned(), json!({"get": {"x-amazon-apigateway-integration": integration}}))
    };
    let paths: serde_json::Map<String, Value> = paths.iter().map(one).collect();
    json!({"openapi": "3.0.1", "info": {"title": title, "version": "1"}, "paths": paths})
}

fn lives(on: &Ground) -> Vec<Life> {
    let Ground { http, integration, authorizer, deployment, .. } = on;
    let Ground { socket, socket_route, socket_integration, .. } = on;
    let target = format!("integrations/{integration}");
    let socket_target = format!("integrations/{socket_integration}");
    vec![
        Life::new(
            "AWS::ApiGatewayV2::Api",
            vec![
                json!({"Name": "a", "ProtocolType": "HTTP", "Description": "d", "Version": "1",
                    "CorsConfiguration": {"AllowOrigins": ["*"], "MaxAge": 5},
                    "DisableExecuteApiEndpoint": true, "Tags": {"a": "1", "b": "2"}}),
                json!({"Name": "b", "ProtocolType": "HTTP", "Tags": {"b": "3"}}),
                json!({"Name": "b", "ProtocolType": "HTTP", "Description": "e",
                    "CorsConfiguration": {"AllowMethods": ["GET"]}}),
            ],
        ),
        // What quick create makes.
        Life::new(
            "AWS::ApiGatewayV2::Api",
            vec![
                json!({"Name": "quick", "ProtocolType": "HTTP", "Target": FUNCTION}),
                json!({"Name": "quick", "ProtocolType": "HTTP", "Target": "https://example.com",
                    "RouteKey": "GET /x"}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Api",
            vec![
                json!({"Body": document("documented", &["/a", "/b"]), "Tags": {"a": "1"},
                    "Description": "d", "DisableExecuteApiEndpoint": true}),
                json!({"Body": document("documented", &["/b", "/c"]), "BasePath": "prepend",
                    "Name": "named", "CorsConfiguration": {"AllowOrigins": ["*"]}}),
                json!({"BodyS3Location": {"Bucket": "b", "Key": "api.json"}}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Api",
            vec![
                json!({"Name": "w", "ProtocolType": "WEBSOCKET",
                    "RouteSelectionExpression": "$request.body.action",
                    "ApiKeySelectionExpression": "$request.header.x-api-key",
                    "DisableSchemaValidation": true}),
                json!({"Name": "w", "ProtocolType": "WEBSOCKET",
                    "RouteSelectionExpression": "$request.body.kind"}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Route",
            vec![
                json!({"ApiId": http, "RouteKey": "GET /items", "Target": target,
                    "AuthorizationType": "JWT", "AuthorizerId": authorizer,
                    "AuthorizationScopes": ["b", "a"], "OperationName": "list"}),
                json!({"ApiId": http, "RouteKey": "POST /items", "AuthorizationType": "AWS_IAM"}),
                json!({"ApiId": http, "RouteKey": "$default", "Target": target}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Route",
            vec![
                json!({"ApiId": socket, "RouteKey": "say", "Target": socket_target,
                    "RouteResponseSelectionExpression": "$default", "OperationName": "saying",
                    "RequestParameters": {"route.request.querystring.q": {"Required": true}}}),
                json!({"ApiId": socket, "RouteKey": "tell"}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::RouteResponse",
            vec![
                json!({"ApiId": socket, "RouteId": socket_route, "RouteResponseKey": "$default",
                    "ModelSelectionExpression": "default"}),
                json!({"ApiId": socket, "RouteId": socket_route, "RouteResponseKey": "$default"}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Integration",
            vec![
                json!({"ApiId": http, "IntegrationType": "AWS_PROXY", "IntegrationUri": FUNCTION,
                    "PayloadFormatVersion": "2.0", "TimeoutInMillis": 3000, "Description": "d",
                    "RequestParameters": {"append:header.a": "1", "append:header.b": "2"},
                    "ResponseParameters": {"200": {"ResponseParameters": [
                        {"Destination": "overwrite:header.z", "Source": "1"},
                        {"Destination": "overwrite:header.a", "Source": "2"}]}}}),
                json!({"ApiId": http, "IntegrationType": "AWS_PROXY", "IntegrationUri": FUNCTION,
                    "PayloadFormatVersion": "1.0",
                    "RequestParameters": {"append:header.b": "3"}}),
                json!({"ApiId": http, "IntegrationType": "HTTP_PROXY", "IntegrationMethod": "ANY",
                    "IntegrationUri": "https://example.com", "PayloadFormatVersion": "1.0"}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Integration",
            vec![
                json!({"ApiId": socket, "IntegrationType": "MOCK",
                    "RequestTemplates": {"200": "{\"statusCode\": 200}"},
                    "TemplateSelectionExpression": "200", "PassthroughBehavior": "NEVER",
                    "ContentHandlingStrategy": "CONVERT_TO_TEXT"}),
                json!({"ApiId": socket, "IntegrationType": "MOCK",
                    "ContentHandlingStrategy": "CONVERT_TO_BINARY"}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::IntegrationResponse",
            vec![
                json!({"ApiId": socket, "IntegrationId": socket_integration,
                    "IntegrationResponseKey": "/200/", "TemplateSelectionExpression": "${request.body.x}",
                    "ResponseTemplates": {"a": "b"}}),
                json!({"ApiId": socket, "IntegrationId": socket_integration,
                    "IntegrationResponseKey": "$default"}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Authorizer",
            vec![
                json!({"ApiId": http, "Name": "a", "AuthorizerType": "REQUEST",
                    "AuthorizerUri": format!("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{FUNCTION}/invocations"),
                    "AuthorizerPayloadFormatVersion": "2.0", "EnableSimpleResponses": true,
                    "IdentitySource": ["$request.header.A"], "AuthorizerResultTtlInSeconds": 60}),
                json!({"ApiId": http, "Name": "b", "AuthorizerType": "REQUEST",
                    "AuthorizerUri": format!("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{FUNCTION}/invocations"),
                    "AuthorizerPayloadFormatVersion": "1.0",
                    "IdentitySource": ["$request.querystring.b"], "AuthorizerResultTtlInSeconds": 30}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Authorizer",
            vec![
                json!({"ApiId": http, "Name": "j", "AuthorizerType": "JWT",
                    "IdentitySource": ["$request.header.Authorization"],
                    "JwtConfiguration": {"Audience": ["x"], "Issuer": "https://i.example.com"}}),
                json!({"ApiId": http, "Name": "j", "AuthorizerType": "JWT",
                    "IdentitySource": ["$request.querystring.t"],
                    "JwtConfiguration": {"Audience": ["y"], "Issuer": "https://i.example.com"}}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Deployment",
            vec![json!({"ApiId": http, "Description": "d"}), json!({"ApiId": http})],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Stage",
            vec![
                json!({"ApiId": http, "StageName": "prod", "DeploymentId": deployment,
                    "Description": "d", "StageVariables": {"a": "1", "b": "2"},
                    "DefaultRouteSettings": {"ThrottlingBurstLimit": 5, "ThrottlingRateLimit": 2.5},
                    "RouteSettings": {"GET /there": {"DetailedMetricsEnabled": true}},
                    "AccessLogSettings": {"Format": "$context.requestId",
                        "DestinationArn": "arn:aws:logs:us-east-1:000000000000:log-group:g"},
                    "Tags": {"x": "y"}}),
                json!({"ApiId": http, "StageName": "prod", "DeploymentId": deployment,
                    "StageVariables": {"b": "3"}, "Tags": {"x": "z"}}),
                json!({"ApiId": http, "StageName": "prod", "AutoDeploy": true}),
            ],
        ),
        Life::new(
            "AWS::ApiGatewayV2::Model",
            vec![
                json!({"ApiId": socket, "Name": "M", "Schema": {"type": "object"},
                    "Description": "d", "ContentType": "application/json"}),
                json!({"ApiId": socket, "Name": "N", "Schema": {"type": "string"}}),
            ],
        ),
    ]
}

/// All lives, over the ids that every workshop has.
async fn all() -> Vec<Life> {
    let (_, house) = shop();
    lives(&ground(&house).await)
}

#[tokio::test]
async fn each_is_what_its_template_says() {
    for life in all().await {
        let (shop, house) = workshop().await;
        let before = inventory(house.clone()).await;
        let made = life.whole(&shop).await;
        assert!(!made.physical_id.is_empty());
        assert_eq!(inventory(house).await, before, "{} leaves nothing", life.type_name);
    }
}

#[tokio::test]
async fn a_step_that_was_cut_off_is_gone_on_with() {
    for life in all().await {
        life.in_pieces(workshop, inventory).await;
    }
}

#[tokio::test]
async fn an_update_that_came_halfway_is_undone() {
    for life in all().await {
        life.undone(workshop).await;
    }
}

#[tokio::test]
async fn an_api_says_where_it_is() {
    let (shop, _house) = shop();
    let one = shop.of("AWS::ApiGatewayV2::Api");
    let wanted = json!({"Name": "a", "ProtocolType": "HTTP"});
    let made = one.create(&shop.fresh(), &wanted).await.unwrap();
    let id = &made.physical_id;
    assert_eq!(made.attributes["ApiId"], json!(id));
    let endpoint = format!("http://{id}.execute-api.localhost:4566");
    assert_eq!(made.attributes["ApiEndpoint"], json!(endpoint));
}

#[tokio::test]
async fn what_makes_another_resource() {
    let (shop, _house) = shop();
    let cases = [
        ("AWS::ApiGatewayV2::Api", json!({"ProtocolType": "HTTP"}), "ProtocolType", "WEBSOCKET"),
        ("AWS::ApiGatewayV2::Route", json!({"ApiId": "a", "RouteKey": "$default"}), "ApiId", "b"),
        ("AWS::ApiGatewayV2::Stage", json!({"ApiId": "a", "StageName": "s"}), "StageName", "t"),
    ];
    for (name, was, property, other) in cases {
        let mut now = was.clone();
        now[property] = json!(other);
        assert!(shop.of(name).replaces(&was, &now).unwrap(), "{name} {property}");
        now[property] = was[property].clone();
        now["Description"] = json!("other");
        if name != "AWS::ApiGatewayV2::Route" {
            assert!(!shop.of(name).replaces(&was, &now).unwrap(), "{name}");
        }
    }
    // What can't be taken away is made again without it.
    let one = shop.of("AWS::ApiGatewayV2::Integration");
    let was = json!({"ApiId": "a", "IntegrationType": "MOCK",
        "ContentHandlingStrategy": "CONVERT_TO_TEXT"});
    let without = json!({"ApiId": "a", "IntegrationType": "MOCK"});
    assert!(one.replaces(&was, &without).unwrap());
    assert!(!one.replaces(&without, &was).unwrap());
}
