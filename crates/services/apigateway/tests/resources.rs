//! CloudFormation's types over the room.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use async_trait::async_trait;
use aws_api::apigateway::*;
use aws_api::s3::{GetObjectOutput, GetObjectRequest, S3};
use aws_api::{ApiError, Guard};
use bytes::Bytes;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_apigateway::{Room, Seams, resource_types};
use std::sync::Arc;
use store::Memory;

const FUNCTION: &str = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:f/invocations";

struct Bucket;

#[async_trait]
impl S3 for Bucket {
    async fn get_object(
        &self,
        _: &Caller,
        input: GetObjectRequest,
    ) -> Result<GetObjectOutput, ApiError> {
        assert_eq!((input.bucket.as_str(), input.key.as_str()), ("b", "api.json"));
        let body = Bytes::from(document("stored", &["/stored"]).to_string()).into();
        Ok(GetObjectOutput { body, ..GetObjectOutput::default() })
    }
}

struct House {
    api: Arc<dyn Apigateway>,
    caller: Caller,
}

fn shop() -> (Workshop, Arc<House>) {
    let (ambient, _clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
    let (store, roles) = (Arc::new(Memory::new()), testing::roles(|asked| Ok(asked.session())));
    let room = Room::new(Seams { store, ambient: ambient.clone(), roles });
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "request", ambient.now());
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, ApigatewayInput::structure);
    let api = guarded(room, guard);
    let shop = Workshop {
        types: resource_types(api.clone(), Arc::new(Bucket)).into_iter().collect(),
        fuse,
        caller: caller.clone(),
        ambient,
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, Arc::new(House { api, caller }))
}

/// An API with something in it, whose ids are the same every time.
struct Ground {
    api: String,
    root: String,
    validator: String,
    deployment: String,
    other: String,
    key: String,
    plan: String,
}

async fn ground(house: &House) -> Ground {
    let House { api, caller } = house;
    // Without it no stage logs.
    let role = PatchOperation {
        op: Some(Op::Replace),
        path: Some("/cloudwatchRoleArn".to_owned()),
        value: Some("arn:aws:iam::000000000000:role/logs".to_owned()),
        from: None,
    };
    let input = UpdateAccountRequest { patch_operations: Some(vec![role]) };
    api.update_account(caller, input).await.unwrap();
    let input = CreateRestApiRequest { name: "there".to_owned(), ..Default::default() };
    let made = api.create_rest_api(caller, input).await.unwrap();
    let (id, root) = (made.id.unwrap(), made.root_resource_id.unwrap());
    let input = PutMethodRequest {
        authorization_type: "NONE".to_owned(),
        http_method: "GET".to_owned(),
        resource_id: root.clone(),
        rest_api_id: id.clone(),
        ..PutMethodRequest::default()
    };
    api.put_method(caller, input).await.unwrap();
    let input = PutIntegrationRequest {
        http_method: "GET".to_owned(),
        resource_id: root.clone(),
        rest_api_id: id.clone(),
        r#type: IntegrationType::Mock,
        ..PutIntegrationRequest::default()
    };
    api.put_integration(caller, input).await.unwrap();
    let input = CreateRequestValidatorRequest { rest_api_id: id.clone(), ..Default::default() };
    let validator = api.create_request_validator(caller, input).await.unwrap().id.unwrap();
    let deployed = async || {
        let input = CreateDeploymentRequest { rest_api_id: id.clone(), ..Default::default() };
        api.create_deployment(caller, input).await.unwrap().id.unwrap()
    };
    let (deployment, other) = (deployed().await, deployed().await);
    let input = CreateStageRequest {
        deployment_id: deployment.clone(),
        rest_api_id: id.clone(),
        stage_name: "there".to_owned(),
        ..CreateStageRequest::default()
    };
    api.create_stage(caller, input).await.unwrap();
    let input = CreateApiKeyRequest { name: Some("there".to_owned()), ..Default::default() };
    let key = api.create_api_key(caller, input).await.unwrap().id.unwrap();
    let input = CreateUsagePlanRequest { name: "there".to_owned(), ..Default::default() };
    let plan = api.create_usage_plan(caller, input).await.unwrap().id.unwrap();
    Ground { api: id, root, validator, deployment, other, key, plan }
}

async fn workshop() -> (Workshop, Arc<House>) {
    let (shop, house) = shop();
    ground(&house).await;
    (shop, house)
}

/// How much there is of everything.
async fn inventory(house: Arc<House>) -> Value {
    let House { api, caller } = &*house;
    let apis = api.get_rest_apis(caller, GetRestApisRequest::default()).await.unwrap().items;
    let mut all = Vec::new();
    for one in apis.unwrap() {
        let rest_api_id = one.id.unwrap();
        macro_rules! count {
            ($operation:ident $request:ident) => {{
                let input = $request { rest_api_id: rest_api_id.clone(), ..$request::default() };
                api.$operation(caller, input).await.unwrap().items.unwrap_or_default().len()
            }};
        }
        let input = GetStagesRequest { rest_api_id: rest_api_id.clone(), deployment_id: None };
        let stages = api.get_stages(caller, input).await.unwrap().item.unwrap_or_default();
        all.push(json!([
            one.name,
            count!(get_resources GetResourcesRequest),
            count!(get_models GetModelsRequest),
            count!(get_request_validators GetRequestValidatorsRequest),
            count!(get_authorizers GetAuthorizersRequest),
            count!(get_deployments GetDeploymentsRequest),
            stages.len(),
        ]));
    }
    let keys = api.get_api_keys(caller, GetApiKeysRequest::default()).await.unwrap();
    let plans = api.get_usage_plans(caller, GetUsagePlansRequest::default()).await.unwrap();
    json!([all, keys.items.unwrap_or_default().len(), plans.items.unwrap_or_default().len()])
}

fn document(title: &str, paths: &[&str]) -> Value {
    let mock = json!({"type": "mock"});
    let one = |path: &&str| {
        ((*path).to_owned(), json!({"get": {"x-amazon-apigateway-integration": mock}}))
    };
    let paths: serde_json::Map<String, Value> = paths.iter().map(one).collect();
    json!({"openapi": "3.0.1", "info": {"title": title, "version": "1"}, "paths": paths})
}

fn of_apis() -> Vec<Life> {
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": "*", "Action": "execute-api:Invoke",
        "Resource": "arn:aws:execute-api:us-east-1:000000000000:*"}]});
    vec![
        Life::new(
            "AWS::ApiGateway::RestApi",
            vec![
                json!({"Name": "a", "Description": "d", "Policy": policy,
                    "BinaryMediaTypes": ["image/png", "*/*"], "MinimumCompressionSize": 10,
                    "ApiKeySourceType": "AUTHORIZER", "DisableExecuteApiEndpoint": true,
                    "EndpointConfiguration": {"Types": ["REGIONAL"]},
                    "Tags": [{"Key": "b", "Value": "1"}, {"Key": "a", "Value": "2"}]}),
                json!({"Name": "b", "BinaryMediaTypes": ["*/*"],
                    "EndpointConfiguration": {"Types": ["EDGE"]},
                    "Tags": [{"Key": "a", "Value": "3"}]}),
                json!({"Name": "b", "Description": "e", "MinimumCompressionSize": 0}),
            ],
        ),
        Life::new(
            "AWS::ApiGateway::RestApi",
            vec![
                json!({"Body": document("documented", &["/a", "/b"]), "Description": "d"}),
                json!({"Body": document("documented", &["/b"]), "Mode": "merge",
                    "Parameters": {"endpointConfigurationTypes": "REGIONAL"}}),
                json!({"BodyS3Location": {"Bucket": "b", "Key": "api.json"}, "Name": "named"}),
            ],
        ),
    ]
}

fn of_methods(on: &Ground) -> Vec<Life> {
    let Ground { api, root, validator, .. } = on;
    vec![
        Life::new(
            "AWS::ApiGateway::Resource",
            vec![json!({"RestApiId": api, "ParentId": root, "PathPart": "{id}"})],
        ),
        Life::new(
            "AWS::ApiGateway::Method",
            vec![
                json!({"RestApiId": api, "ResourceId": root, "HttpMethod": "POST",
                    "AuthorizationType": "AWS_IAM", "ApiKeyRequired": true,
                    "OperationName": "do", "RequestValidatorId": validator,
                    "RequestParameters": {"method.request.querystring.q": true},
                    "RequestModels": {"application/json": "Empty"},
                    "MethodResponses": [{"StatusCode": "200",
                        "ResponseModels": {"application/json": "Empty"},
                        "ResponseParameters": {"method.response.header.X": true}}],
                    "Integration": {"Type": "AWS", "IntegrationHttpMethod": "POST",
                        "Uri": FUNCTION, "PassthroughBehavior": "NEVER", "TimeoutInMillis": 3000,
                        "RequestTemplates": {"application/json": "{}"},
                        "RequestParameters":
                            {"integration.request.header.A": "method.request.querystring.q"},
                        "IntegrationResponses": [{"StatusCode": "200", "SelectionPattern": "x.*",
                            "ResponseParameters": {"method.response.header.X": "'1'"},
                            "ResponseTemplates": {"application/json": "{}"}}]}}),
                json!({"RestApiId": api, "ResourceId": root, "HttpMethod": "POST",
                    "AuthorizationType": "NONE",
                    "Integration": {"Type": "AWS_PROXY", "IntegrationHttpMethod": "POST",
                        "Uri": FUNCTION}}),
                json!({"RestApiId": api, "ResourceId": root, "HttpMethod": "POST"}),
            ],
        ),
    ]
}

fn of_parts(on: &Ground) -> Vec<Life> {
    let api = &on.api;
    vec![
        Life::new(
            "AWS::ApiGateway::Model",
            vec![
                json!({"RestApiId": api, "Name": "M", "ContentType": "application/json",
                    "Description": "d", "Schema": {"type": "object"}}),
                json!({"RestApiId": api, "Name": "M", "ContentType": "application/json",
                    "Schema": {"type": "string"}}),
            ],
        ),
        Life::new("AWS::ApiGateway::Model", vec![json!({"RestApiId": api, "Schema": {}})]),
        Life::new(
            "AWS::ApiGateway::RequestValidator",
            vec![
                json!({"RestApiId": api, "Name": "v", "ValidateRequestBody": true}),
                json!({"RestApiId": api, "Name": "v", "ValidateRequestParameters": true}),
            ],
        ),
        Life::new(
            "AWS::ApiGateway::Authorizer",
            vec![
                json!({"RestApiId": api, "Name": "a", "Type": "TOKEN", "AuthorizerUri": FUNCTION,
                    "IdentitySource": "method.request.header.Token", "AuthType": "custom",
                    "IdentityValidationExpression": "^x", "AuthorizerResultTtlInSeconds": 60}),
                json!({"RestApiId": api, "Name": "b", "Type": "TOKEN", "AuthorizerUri": FUNCTION,
                    "IdentitySource": "method.request.header.Other"}),
            ],
        ),
        Life::new(
            "AWS::ApiGateway::GatewayResponse",
            vec![
                json!({"RestApiId": api, "ResponseType": "DEFAULT_4XX", "StatusCode": "418",
                    "ResponseParameters": {"gatewayresponse.header.X": "'1'"},
                    "ResponseTemplates": {"application/json": "{}"}}),
                json!({"RestApiId": api, "ResponseType": "DEFAULT_4XX",
                    "ResponseTemplates": {"application/json": "[]"}}),
            ],
        ),
    ]
}

fn of_stages(on: &Ground) -> Vec<Life> {
    let Ground { api, deployment, other, .. } = on;
    let log = json!({"DestinationArn": "arn:aws:logs:us-east-1:000000000000:log-group:g",
        "Format": "$context.requestId"});
    vec![
        Life::new(
            "AWS::ApiGateway::Deployment",
            vec![json!({"RestApiId": api, "Description": "d"}), json!({"RestApiId": api})],
        ),
        Life::new(
            "AWS::ApiGateway::Deployment",
            vec![
                json!({"RestApiId": api, "StageName": "made", "StageDescription": {
                    "Description": "d", "Variables": {"a": "1"}, "LoggingLevel": "OFF",
                    "MethodSettings": [{"ResourcePath": "/", "HttpMethod": "GET",
                        "ThrottlingBurstLimit": 5}]}}),
                json!({"RestApiId": api, "StageName": "made", "StageDescription": {
                    "Variables": {"b": "2"}, "ThrottlingRateLimit": 7.5}}),
            ],
        ),
        Life::new(
            "AWS::ApiGateway::Stage",
            vec![
                json!({"RestApiId": api, "StageName": "prod", "DeploymentId": deployment,
                    "Description": "d", "Variables": {"a": "1", "b": "2"},
                    "AccessLogSetting": log, "TracingEnabled": false,
                    "MethodSettings": [
                        {"ResourcePath": "/*", "HttpMethod": "*", "MetricsEnabled": true,
                            "ThrottlingBurstLimit": 5, "ThrottlingRateLimit": 2.5},
                        {"ResourcePath": "/", "HttpMethod": "GET", "DataTraceEnabled": true}],
                    "Tags": [{"Key": "x", "Value": "y"}]}),
                json!({"RestApiId": api, "StageName": "prod", "DeploymentId": other,
                    "Variables": {"b": "3"},
                    "MethodSettings": [{"ResourcePath": "/*", "HttpMethod": "*",
                        "ThrottlingBurstLimit": 6}],
                    "CanarySetting": {"DeploymentId": deployment, "PercentTraffic": 10,
                        "StageVariableOverrides": {"c": "4"}, "UseStageCache": false}}),
                json!({"RestApiId": api, "StageName": "prod", "DeploymentId": other}),
            ],
        ),
    ]
}

fn of_plans(on: &Ground) -> Vec<Life> {
    let Ground { api, key, plan, .. } = on;
    vec![
        Life::new(
            "AWS::ApiGateway::ApiKey",
            vec![
                json!({"Name": "k", "Enabled": true, "Description": "d", "CustomerId": "c",
                    "Value": "v".repeat(30),
                    "StageKeys": [{"RestApiId": api, "StageName": "there"}],
                    "Tags": [{"Key": "x", "Value": "y"}]}),
                json!({"Name": "k", "Value": "v".repeat(30), "Description": "e"}),
            ],
        ),
        Life::new(
            "AWS::ApiGateway::UsagePlan",
            vec![
                json!({"UsagePlanName": "p", "Description": "d",
                    "ApiStages": [{"ApiId": api, "Stage": "there",
                        "Throttle": {"/pets/GET": {"BurstLimit": 3, "RateLimit": 1.5}}}],
                    "Quota": {"Limit": 10, "Period": "WEEK", "Offset": 1},
                    "Throttle": {"BurstLimit": 5, "RateLimit": 2},
                    "Tags": [{"Key": "x", "Value": "y"}]}),
                json!({"UsagePlanName": "q",
                    "ApiStages": [{"ApiId": api, "Stage": "there"}],
                    "Quota": {"Limit": 20, "Period": "DAY"}}),
                json!({"UsagePlanName": "q"}),
            ],
        ),
        Life::new(
            "AWS::ApiGateway::UsagePlanKey",
            vec![json!({"KeyId": key, "KeyType": "API_KEY", "UsagePlanId": plan})],
        ),
        Life::new(
            "AWS::ApiGateway::Account",
            vec![
                json!({"CloudWatchRoleArn": "arn:aws:iam::000000000000:role/a"}),
                json!({"CloudWatchRoleArn": "arn:aws:iam::000000000000:role/b"}),
            ],
        ),
    ]
}

/// All lives, over the ids that every workshop has.
async fn lives() -> Vec<Life> {
    let (_, house) = shop();
    let on = ground(&house).await;
    [of_apis(), of_methods(&on), of_parts(&on), of_stages(&on), of_plans(&on)].concat()
}

#[tokio::test]
async fn each_is_what_its_template_says() {
    for life in lives().await {
        let (shop, house) = workshop().await;
        let before = inventory(house.clone()).await;
        let made = life.whole(&shop).await;
        assert!(!made.physical_id.is_empty());
        assert_eq!(inventory(house).await, before, "{} leaves nothing", life.type_name);
    }
}

#[tokio::test]
async fn a_step_that_was_cut_off_is_gone_on_with() {
    for life in lives().await {
        life.in_pieces(workshop, inventory).await;
    }
}

#[tokio::test]
async fn an_update_that_came_halfway_is_undone() {
    for life in lives().await {
        life.undone(workshop).await;
    }
}

#[tokio::test]
async fn a_stage_made_with_a_deployment_has_its_settings_and_goes_with_it() {
    let (shop, house) = shop();
    let on = ground(&house).await;
    let one = shop.of("AWS::ApiGateway::Deployment");
    let wanted = json!({"RestApiId": on.api, "StageName": "made", "StageDescription": {
        "Variables": {"a": "1"}, "ThrottlingRateLimit": 7.5}});
    let made = one.create(&shop.fresh(), &wanted).await.unwrap();
    let stage = async || {
        let input = GetStageRequest { rest_api_id: on.api.clone(), stage_name: "made".to_owned() };
        house.api.get_stage(&house.caller, input).await
    };
    let found = stage().await.unwrap();
    assert_eq!(found.deployment_id.as_deref(), Some(made.physical_id.as_str()));
    assert_eq!(found.variables.unwrap()["a"], "1");
    assert_eq!(found.method_settings.unwrap()["*/*"].throttling_rate_limit, Some(7.5));
    assert_eq!(found.tags.unwrap()["stack"], "s");
    // A stage that has gone on to another deployment stays.
    let next = one.create(&shop.fresh(), &wanted).await.unwrap();
    one.delete(&shop.fresh(), &made.physical_id, &wanted).await.unwrap();
    assert_eq!(stage().await.unwrap().deployment_id.as_deref(), Some(next.physical_id.as_str()));
    one.delete(&shop.fresh(), &next.physical_id, &wanted).await.unwrap();
    assert!(stage().await.is_err());
}

#[tokio::test]
async fn attributes_and_what_makes_another_resource() {
    let (shop, _house) = shop();
    let one = shop.of("AWS::ApiGateway::RestApi");
    let made = one.create(&shop.fresh(), &json!({"Name": "a"})).await.unwrap();
    assert_eq!(made.attributes["RestApiId"], json!(made.physical_id));
    assert_ne!(made.attributes["RootResourceId"], json!(""));
    let cases = [
        ("Resource", json!({"RestApiId": "a", "ParentId": "p", "PathPart": "x"}), "PathPart", true),
        (
            "Method",
            json!({"RestApiId": "a", "ResourceId": "r", "HttpMethod": "GET"}),
            "HttpMethod",
            true,
        ),
        ("Stage", json!({"RestApiId": "a", "DeploymentId": "d"}), "DeploymentId", false),
        ("ApiKey", json!({"Value": "v"}), "Value", true),
        ("UsagePlan", json!({"UsagePlanName": "v"}), "UsagePlanName", false),
        ("Model", json!({"RestApiId": "a", "Name": "M"}), "Name", true),
    ];
    for (name, was, property, replaces) in cases {
        let mut now = was.clone();
        now[property] = json!("other");
        let one = shop.of(format!("AWS::ApiGateway::{name}").leak());
        assert_eq!(one.replaces(&was, &now).unwrap(), replaces, "{name} {property}");
    }
}
