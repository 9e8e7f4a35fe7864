//! Updates: what each kind of thing lets change, what it makes of the values, and how it refuses the
//! rest.

use crate::world::{LAMBDA, ROLE, World, patches, plain, text, with};
use serde_json::{Value, json};

/// An operation, what became of a member of the answer (by a JSON pointer), or the message.
type Case<'c> = (&'c [(&'c str, &'c str, Option<&'c str>)], Result<(&'c str, Value), &'c str>);

async fn hold(world: &World, operation: &str, at: &Value, cases: &[Case<'_>]) {
    for (all, expected) in cases {
        let found = world.ask(operation, with(at, patches(all))).await;
        match (found, expected) {
            (Ok(answer), Ok((member, value))) => {
                let found = answer.pointer(member).cloned().unwrap_or_default();
                assert_eq!(found, plain(value.clone()), "{operation} {all:?} {member}");
            }
            (Err((_, message)), Err(expected)) => {
                assert_eq!(message, *expected, "{operation} {all:?}");
            }
            (found, expected) => panic!("{operation} {all:?}: {found:?}, not {expected:?}"),
        }
    }
}

#[tokio::test]
async fn of_apis() {
    let world = World::new();
    let (api, _) = world.api().await;
    let size = "Invalid minimum compression size, must be between 0 and 10485760";
    hold(
        &world,
        "UpdateRestApi",
        &json!({"restapi_id": api}),
        &[
            (&[("replace", "/name", Some("dogs"))], Ok(("/name", json!("dogs")))),
            (&[("replace", "/description", Some("d"))], Ok(("/description", json!("d")))),
            (&[("remove", "/description", None)], Ok(("/description", Value::Null))),
            (
                &[("add", "/binaryMediaTypes/image~1png", None)],
                Ok(("/binaryMediaTypes", json!(["image/png"]))),
            ),
            (
                &[("add", "/binaryMediaTypes/image~1jpeg", None)],
                Ok(("/binaryMediaTypes", json!(["image/png", "image/jpeg"]))),
            ),
            (
                &[("replace", "/binaryMediaTypes/image~1png", Some("image/gif"))],
                Ok(("/binaryMediaTypes", json!(["image/jpeg", "image/gif"]))),
            ),
            (
                &[("remove", "/binaryMediaTypes/image~1gif", None)],
                Ok(("/binaryMediaTypes", json!(["image/jpeg"]))),
            ),
            (
                &[("add", "/binaryMediaTypes", Some("a/b"))],
                Err("Invalid patch path /binaryMediaTypes"),
            ),
            (
                &[("replace", "/minimumCompressionSize", Some("0"))],
                Ok(("/minimumCompressionSize", json!(0))),
            ),
            (
                &[("replace", "/minimumCompressionSize", None)],
                Ok(("/minimumCompressionSize", Value::Null)),
            ),
            (&[("replace", "/minimumCompressionSize", Some("-1"))], Err(size)),
            (&[("replace", "/minimumCompressionSize", Some("many"))], Err(size)),
            (
                &[("add", "/minimumCompressionSize", Some("1"))],
                Err("Invalid patch operation specified. Must be one of: [replace]"),
            ),
            (
                &[("replace", "/disableExecuteApiEndpoint", Some("true"))],
                Ok(("/disableExecuteApiEndpoint", json!(true))),
            ),
            (
                &[("replace", "/apiKeySource", Some("AUTHORIZER"))],
                Ok(("/apiKeySource", json!("AUTHORIZER"))),
            ),
            (
                &[("replace", "/apiKeySource", Some("COOKIE"))],
                Err("Invalid API key source specified. Valid options are HEADER,AUTHORIZER"),
            ),
            (
                &[("replace", "/endpointConfiguration/types/EDGE", Some("PRIVATE"))],
                Ok((
                    "/endpointConfiguration",
                    json!({"types": ["PRIVATE"], "ipAddressType": "dualstack"}),
                )),
            ),
            (
                &[("replace", "/endpointConfiguration/ipAddressType", Some("ipv4"))],
                Err("Only dualstack ipAddressType is supported for Private APIs."),
            ),
            (
                &[("replace", "/endpointConfiguration/types/0", Some("REGIONAL"))],
                Ok(("/endpointConfiguration/types", json!(["REGIONAL"]))),
            ),
            (
                &[("replace", "/endpointConfiguration/types/REGIONAL", Some("x"))],
                Err("Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE"),
            ),
            (
                &[("replace", "/endpointConfiguration/ipAddressType", Some("x"))],
                Err("ipAddressType must be either ipv4 or dualstack."),
            ),
            (
                &[("test", "/endpointConfiguration/types/EDGE", Some("x"))],
                Err("Invalid patch operation specified. Must be 'add'|'remove'|'replace'"),
            ),
            (&[("replace", "/tags/a", Some("b"))], Err("Invalid patch path /tags/a")),
            (&[("replace", "name", Some("b"))], Err("Invalid patch path name")),
            // All or nothing.
            (
                &[("replace", "/name", Some("lost")), ("replace", "/nothing", None)],
                Err("Invalid patch path /nothing"),
            ),
            (&[], Ok(("/name", json!("dogs")))),
            (&[("replace", "/name", None)], Err("API name must be non-empty")),
        ],
    )
    .await;
}

#[tokio::test]
async fn of_methods_and_what_is_in_them() {
    let world = World::new();
    let (api, root) = world.api().await;
    world.mock(&api, &root, "GET").await;
    let at =
        json!({"restapi_id": api, "resource_id": root, "http_method": "GET", "status_code": "200"});
    hold(
        &world,
        "UpdateMethod",
        &at,
        &[
            (&[("replace", "/apiKeyRequired", Some("true"))], Ok(("/apiKeyRequired", json!(true)))),
            (
                &[("replace", "/apiKeyRequired", Some("whatever"))],
                Ok(("/apiKeyRequired", json!(false))),
            ),
            (
                &[("add", "/apiKeyRequired", Some("true"))],
                Err("Invalid patch operation specified. Must be one of: [replace]"),
            ),
            (&[("replace", "/httpMethod", Some("POST"))], Err("Invalid patch path /httpMethod")),
            (
                &[("add", "/requestParameters/method.request.querystring.q", Some("true"))],
                Ok(("/requestParameters", json!({"method.request.querystring.q": true}))),
            ),
            (
                &[("replace", "/requestParameters/method.request.querystring.x", Some("true"))],
                Err("Invalid parameter name specified"),
            ),
            (
                &[("remove", "/requestParameters/method.request.querystring.q", None)],
                Ok(("/requestParameters", Value::Null)),
            ),
            (
                &[("add", "/requestParameters", Some("true"))],
                Err("Invalid patch path /requestParameters"),
            ),
            (
                &[("add", "/requestModels/application~1json", Some("Empty"))],
                Ok(("/requestModels", json!({"application/json": "Empty"}))),
            ),
            (
                &[("add", "/requestModels/application/json", Some("Empty"))],
                Err("Invalid patch path /requestModels/application/json"),
            ),
            (
                &[("remove", "/requestModels/text~1html", None)],
                Err("Content-Type specified was not found"),
            ),
            (
                &[("replace", "/authorizationType", Some("AWS_IAM"))],
                Ok(("/authorizationType", json!("AWS_IAM"))),
            ),
            (
                &[("replace", "/requestValidatorId", Some("x"))],
                Err("Invalid Request Validator identifier specified"),
            ),
            (
                &[("replace", "/operationName", Some("GetPets"))],
                Ok(("/operationName", json!("GetPets"))),
            ),
        ],
    )
    .await;
    hold(
        &world,
        "UpdateIntegration",
        &at,
        &[
            (&[("replace", "/timeoutInMillis", Some("50"))], Ok(("/timeoutInMillis", json!(50)))),
            (
                &[("replace", "/timeoutInMillis", Some("x"))],
                Err("Invalid value 'x' specified for path '/timeoutInMillis'"),
            ),
            (
                &[("replace", "/passthroughBehavior", Some("NEVER"))],
                Ok(("/passthroughBehavior", json!("NEVER"))),
            ),
            (
                &[("add", "/requestTemplates/application~1json", Some("{}"))],
                Ok(("/requestTemplates", json!({"application/json": "{}"}))),
            ),
            (
                &[("replace", "/requestTemplates/application~1json", Some("{1}"))],
                Ok(("/requestTemplates", json!({"application/json": "{1}"}))),
            ),
            (
                &[("add", "/cacheKeyParameters/method.request.path.a", Some(""))],
                Ok(("/cacheKeyParameters", json!(["method.request.path.a"]))),
            ),
            (
                &[("remove", "/cacheKeyParameters/method.request.path.a", None)],
                Ok(("/cacheKeyParameters", json!([]))),
            ),
            (
                &[("add", "/requestParameters/integration.request.header.X-A", Some("'b'"))],
                Ok(("/requestParameters", json!({"integration.request.header.X-A": "'b'"}))),
            ),
            (
                &[("replace", "/connectionType", Some("VPC_LINK"))],
                Err("Millstream does not support the connection type VPC_LINK yet."),
            ),
            (
                &[
                    ("replace", "/type", Some("AWS_PROXY")),
                    ("replace", "/httpMethod", Some("POST")),
                    ("replace", "/uri", Some(LAMBDA)),
                ],
                Ok(("/uri", json!(LAMBDA))),
            ),
            (
                &[("replace", "/contentHandling", Some("CONVERT_TO_TEXT"))],
                Ok(("/contentHandling", json!("CONVERT_TO_TEXT"))),
            ),
            (&[("replace", "/contentHandling", Some(""))], Ok(("/contentHandling", Value::Null))),
        ],
    )
    .await;
    world.ok("PutMethodResponse", at.clone()).await;
    hold(
        &world,
        "UpdateMethodResponse",
        &at,
        &[
            (
                &[("add", "/responseModels/application~1json", Some("Empty"))],
                Ok(("/responseModels", json!({"application/json": "Empty"}))),
            ),
            (
                &[("add", "/responseParameters/method.response.header.X", Some("true"))],
                Ok(("/responseParameters", json!({"method.response.header.X": true}))),
            ),
            (
                &[("remove", "/responseParameters/method.response.header.Y", None)],
                Err("Invalid parameter name specified"),
            ),
            (
                &[("replace", "/responseModels/text~1html", Some("Empty"))],
                Err("Content-Type specified was not found"),
            ),
            (
                &[("add", "/wrong/method.response.header.X", Some("true"))],
                Err("Invalid patch path /wrong/method.response.header.X"),
            ),
        ],
    )
    .await;
    world.ok("PutIntegrationResponse", at.clone()).await;
    hold(
        &world,
        "UpdateIntegrationResponse",
        &at,
        &[
            (
                &[("replace", "/selectionPattern", Some("5\\d\\d"))],
                Ok(("/selectionPattern", json!("5\\d\\d"))),
            ),
            (
                &[(
                    "add",
                    "/responseParameters/method.response.header.X",
                    Some("integration.response.header.Y"),
                )],
                Ok((
                    "/responseParameters",
                    json!({"method.response.header.X": "integration.response.header.Y"}),
                )),
            ),
            (
                &[("add", "/responseTemplates/application~1json", Some("$input.body"))],
                Ok(("/responseTemplates", json!({"application/json": "$input.body"}))),
            ),
            (&[("replace", "/statusCode", Some("201"))], Err("Invalid patch path /statusCode")),
        ],
    )
    .await;
}

#[tokio::test]
async fn of_models_validators_gateway_responses_and_the_account() {
    let world = World::new();
    let (api, _) = world.api().await;
    hold(&world, "UpdateModel", &json!({"restapi_id": api, "model_name": "Empty"}), &[
        (&[("replace", "/description", Some("d"))], Ok(("/description", json!("d")))),
        (&[("add", "/wrong-path", Some("x"))], Err("Invalid patch path  '/wrong-path' specified for op 'add'. Please choose supported operations")),
        (&[("replace", "/name", Some("x"))], Err("Invalid patch path  '/name' specified for op 'replace'. Must be one of: [/description, /schema]")),
        (&[("replace", "/schema", Some(""))], Err("Model schema must have at least 1 property or array items defined")),
    ]).await;
    let validator =
        world.ok("CreateRequestValidator", json!({"restapi_id": api, "name": "v"})).await;
    let at = json!({"restapi_id": api, "requestvalidator_id": text(&validator, "id")});
    hold(&world, "UpdateRequestValidator", &at, &[
        (&[("replace", "/validateRequestBody", Some("true"))], Ok(("/validateRequestBody", json!(true)))),
        (&[("replace", "/validateRequestBody", None)], Ok(("/validateRequestBody", json!(false)))),
        (&[("add", "/validateRequestBody", Some("true"))], Err("Invalid patch path  '/validateRequestBody' specified for op 'add'. Please choose supported operations")),
        (&[("replace", "/invalidPath", Some("true"))], Err("Invalid patch path  '/invalidPath' specified for op 'replace'. Must be one of: [/name, /validateRequestParameters, /validateRequestBody]")),
        (&[("replace", "/name", Some(""))], Err("Request Validator name cannot be blank")),
    ]).await;
    hold(
        &world,
        "UpdateGatewayResponse",
        &json!({"restapi_id": api, "response_type": "DEFAULT_4XX"}),
        &[
            (&[("replace", "/statusCode", Some("444"))], Ok(("/statusCode", json!("444")))),
            (&[("add", "/statusCode", Some("444"))], Err("Invalid patch path /statusCode")),
            (
                &[("add", "/responseParameters/gatewayresponse.header.X", Some("'y'"))],
                Ok(("/responseParameters", json!({"gatewayresponse.header.X": "'y'"}))),
            ),
            (
                &[("replace", "/responseParameters/gatewayresponse.header.Z", Some("'y'"))],
                Err("Invalid parameter name specified"),
            ),
            (
                &[("add", "/responseTemplates/application~1xml", None)],
                Err("Invalid null or empty value in responseTemplates"),
            ),
            (&[("replace", "/wrongPath", Some("x"))], Err("Invalid patch path /wrongPath")),
            (&[], Ok(("/defaultResponse", json!(false)))),
        ],
    )
    .await;
    hold(&world, "UpdateAccount", &json!({}), &[
        (&[("replace", "/cloudwatchRoleArn", Some(ROLE))], Ok(("/cloudwatchRoleArn", json!(ROLE)))),
        (&[("replace", "/cloudwatchRoleArn", Some("arn:aws:iam::000000000000:role/x"))], Err("The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.")),
        (&[("replace", "/cloudwatchRoleArn", Some(""))], Ok(("/cloudwatchRoleArn", Value::Null))),
        (&[], Ok(("/throttleSettings", json!({"burstLimit": 5000, "rateLimit": 10000.0})))),
        (&[("replace", "/throttleSettings/rateLimit", Some("1"))], Err("Invalid patch path  '/throttleSettings/rateLimit' specified for op 'replace'. Must be one of: [/cloudwatchRoleArn]")),
    ]).await;
}

#[tokio::test]
async fn of_stages() {
    let world = World::new();
    let (api, _, first) = world.deployed().await;
    let second = text(&world.ok("CreateDeployment", json!({"restapi_id": api})).await, "id");
    let at = json!({"restapi_id": api, "stage_name": "s"});
    let group = "arn:aws:logs:us-east-1:000000000000:log-group:access";
    let role = "CloudWatch Logs role ARN must be set in account settings to enable logging";
    hold(&world, "UpdateStage", &at, &[
        (&[("replace", "/description", Some("d"))], Ok(("/description", json!("d")))),
        (&[("replace", "/variables/x", Some("1"))], Ok(("/variables", json!({"x": "1"})))),
        (&[("replace", "/variables/x-y", Some("1"))], Err("Invalid stage variable name: x-y. Please use names with alphanumeric characters and underscores.")),
        (&[("replace", "/variables/y", Some("{}"))], Err("Invalid stage variable value: {}. Please use values with alphanumeric characters and the symbols ' ', -', '.', '_', ':', '/', '?', '&', '=', and ','.")),
        (&[("remove", "/variables/x", None)], Ok(("/variables", Value::Null))),
        (&[("replace", "/tracingEnabled", Some("true"))], Ok(("/tracingEnabled", json!(true)))),
        (&[("replace", "/cacheClusterEnabled", Some("true"))], Err("Millstream does not support cacheClusterEnabled yet.")),
        (&[("replace", "/clientCertificateId", Some("x"))], Err("Millstream does not support clientCertificateId yet.")),
        (&[("replace", "/deploymentId", Some("nobody"))], Err("Invalid Deployment identifier specified")),
        (&[("replace", "/*/*/throttling/burstLimit", Some("123"))], Ok(("/methodSettings/*~1*", json!({
            "cacheDataEncrypted": false, "cacheTtlInSeconds": 300, "cachingEnabled": false,
            "dataTraceEnabled": false, "metricsEnabled": false,
            "requireAuthorizationForCacheControl": true, "throttlingBurstLimit": 123,
            "throttlingRateLimit": 10000.0,
            "unauthorizedCacheControlHeaderStrategy": "SUCCEED_WITH_RESPONSE_HEADER",
        })))),
        (&[("replace", "/~1pets~1{id}/GET/metrics/enabled", Some("true"))], Ok(("/methodSettings/~01pets~01{id}~1GET/metricsEnabled", json!(true)))),
        (&[("replace", "/pets/{id}/GET/throttling/rateLimit", Some("-1"))], Ok(("/methodSettings/pets~1{id}~1GET/throttlingRateLimit", json!(-1.0)))),
        (&[("replace", "/*/*/throttling/rateLimit", Some("inf"))], Err("Invalid value 'inf' specified for path '/*/*/throttling/rateLimit'")),
        (&[("remove", "/pets/{id}/GET", None)], Ok(("/methodSettings/pets~1{id}~1GET", Value::Null))),
        (&[("remove", "/canarySettings/badPath", None)], Err("Cannot remove method setting canarySettings/badPath because there is no method setting for this method ")),
        (&[("add", "/canarySettings/deploymentId", Some("x"))], Err("Invalid add operation with path: /canarySettings/deploymentId")),
        (&[("replace", "/*/*/logging/loglevel", Some("INFO"))], Err(role)),
        (&[("replace", "/accessLogSettings/destinationArn", Some(group)), ("replace", "/accessLogSettings/format", Some("$context.requestId"))], Err(role)),
        (&[("replace", "/accessLogSettings/format", Some("x"))], Err("Invalid ARN specified in the request")),
        (&[("replace", "/accessLogSettings/destinationArn", Some(group)), ("replace", "/accessLogSettings/format", Some("$context.path"))], Err("Access log format must include at least $context.requestId or $context.extendedRequestId")),
    ]).await;
    world.ok("UpdateAccount", patches(&[("replace", "/cloudwatchRoleArn", Some(ROLE))])).await;
    let wildcard = format!("{group}:*");
    hold(
        &world,
        "UpdateStage",
        &at,
        &[
            (
                &[("replace", "/*/*/logging/loglevel", Some("info"))],
                Ok(("/methodSettings/*~1*/loggingLevel", json!("INFO"))),
            ),
            (
                &[("replace", "/*/*/logging/loglevel", Some("LOUD"))],
                Err("Invalid logging level specified: LOUD. Must be one of: [OFF, ERROR, INFO]"),
            ),
            (
                &[
                    ("replace", "/accessLogSettings/destinationArn", Some(&wildcard)),
                    ("replace", "/accessLogSettings/format", Some("$context.requestId")),
                ],
                Ok((
                    "/accessLogSettings",
                    json!({"destinationArn": group, "format": "$context.requestId"}),
                )),
            ),
            (&[("remove", "/accessLogSettings", None)], Ok(("/accessLogSettings", Value::Null))),
            (
                &[("replace", "/canarySettings/deploymentId", Some(&second))],
                Ok((
                    "/canarySettings",
                    json!({"deploymentId": second, "percentTraffic": 0.0, "useStageCache": false}),
                )),
            ),
            (
                &[("replace", "/canarySettings/percentTraffic", Some("101"))],
                Err("Canary percentTraffic must be between 0.0 and 100.0"),
            ),
            (
                &[("replace", "/canarySettings/percentTraffic", Some("12.5"))],
                Ok(("/canarySettings/percentTraffic", json!(12.5))),
            ),
            (
                &[("replace", "/canarySettings/stageVariableOverrides/x", Some("2"))],
                Ok(("/canarySettings/stageVariableOverrides", json!({"x": "2"}))),
            ),
            (&[], Ok(("/deploymentId", json!(first)))),
        ],
    )
    .await;
    let copies = json!({"patchOperations": [
        {"op": "copy", "from": "/canarySettings/stageVariableOverrides", "path": "/variables"},
        {"op": "copy", "from": "/canarySettings/deploymentId", "path": "/deploymentId"},
        {"op": "remove", "path": "/canarySettings"},
    ]});
    let promoted = world.ok("UpdateStage", with(&at, copies)).await;
    assert_eq!(
        (&promoted["deploymentId"], &promoted["variables"]),
        (&json!(second), &json!({"x": "2"}))
    );
    assert_eq!(promoted.get("canarySettings"), None);
    let wrong =
        world.ask("UpdateStage", with(&at, patches(&[("replace", "/tags/a", Some("b"))]))).await;
    assert!(
        wrong
            .unwrap_err()
            .1
            .starts_with("Invalid method setting path: /tags/a. Must be one of: [/deploymentId, ")
    );
}

#[tokio::test]
async fn of_usage_plans_and_api_keys() {
    let world = World::new();
    let (api, _, _) = world.deployed().await;
    let plan = text(&world.ok("CreateUsagePlan", json!({"name": "p"})).await, "id");
    let stage = format!("{api}:s");
    let rate = format!("/apiStages/{stage}/throttle/~1pets/GET/rateLimit");
    let burst = format!("/apiStages/{stage}/throttle//pets/GET/burstLimit");
    let root = format!("/apiStages/{stage}/throttle/~1/GET");
    let of_root = format!("{root}/rateLimit");
    let throttle = format!("/apiStages/{stage}/throttle/~1pets/GET");
    let inside = format!("/apiStages/{stage}");
    let not_there = format!(
        "Invalid patch path  '{inside}' specified for op 'remove'. Must be one of: [/apiStages, /quota, /throttle, /productCode, /apiStages/<apidId:stageName>/throttle/<resourcePath>/<httpMethod>, /apiStages/<apidId:stageName>/throttle]"
    );
    hold(&world, "UpdateUsagePlan", &json!({"usageplanId": plan}), &[
        (&[("add", "/apiStages", Some(&stage))], Ok(("/apiStages", json!([{"apiId": api, "stage": "s"}])))),
        (&[("add", "/apiStages", Some("nobody:s"))], Err("API Stage not found: nobody:s")),
        (&[("remove", "/apiStages", Some("nobody:s"))], Err("Invalid API Stage specified")),
        (&[("remove", &inside, None)], Err(&not_there)),
        (&[("replace", &rate, Some("5.5")), ("replace", &burst, Some("7"))], Ok(("/apiStages/0/throttle", json!({"/pets/GET": {"rateLimit": 5.5, "burstLimit": 7}})))),
        (&[("replace", &of_root, Some("3"))], Ok(("/apiStages/0/throttle/~1~1GET", json!({"rateLimit": 3.0, "burstLimit": 0})))),
        (&[("remove", &root, None)], Ok(("/apiStages/0/throttle", json!({"/pets/GET": {"rateLimit": 5.5, "burstLimit": 7}})))),
        (&[("remove", &throttle, None)], Ok(("/apiStages/0/throttle", Value::Null))),
        (&[("replace", "/throttle/rateLimit", Some("200")), ("add", "/throttle/burstLimit", Some("100"))], Ok(("/throttle", json!({"rateLimit": 200.0, "burstLimit": 100})))),
        (&[("remove", "/throttle", None)], Ok(("/throttle", Value::Null))),
        (&[("replace", "/quota/limit", Some("9"))], Err("Usage Plan quota period must be one of DAY, WEEK, MONTH")),
        (&[("add", "/quota/limit", Some("9")), ("add", "/quota/period", Some("WEEK")), ("add", "/quota/offset", Some("6"))], Ok(("/quota", json!({"limit": 9, "period": "WEEK", "offset": 6})))),
        (&[("replace", "/quota/offset", Some("7"))], Err("Usage Plan quota offset must be between zero and six inclusive in the WEEK period")),
        (&[("remove", "/quota", None)], Ok(("/quota", Value::Null))),
        (&[("replace", "/name", Some("q"))], Ok(("/name", json!("q")))),
        (&[("remove", "/apiStages", Some(&stage))], Ok(("/apiStages", json!([])))),
    ]).await;
    let key = text(&world.ok("CreateApiKey", json!({"name": "k"})).await, "id");
    hold(&world, "UpdateApiKey", &json!({"api_Key": key}), &[
        (&[("replace", "/enabled", Some("true"))], Ok(("/enabled", json!(true)))),
        (&[("replace", "/description", Some("d"))], Ok(("/description", json!("d")))),
        (&[("add", "/stages", Some(&format!("{api}/s")))], Ok(("/stageKeys", json!([format!("{api}/s")])))),
        (&[("add", "/stages", Some(&format!("{api}/x")))], Err("Invalid stage identifier specified")),
        (&[("remove", "/stages", Some(&format!("{api}/s")))], Ok(("/stageKeys", json!([])))),
        (&[("replace", "/value", Some("x"))], Err("Invalid patch path  '/value' specified for op 'replace'. Must be one of: [/customerId, /description, /enabled, /name]")),
        (&[], Ok(("/value", Value::Null))),
    ]).await;
}
