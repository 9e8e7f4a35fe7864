//! Who may ask, and in which form.

use super::world::{
    World, authorizer, custom, gateway_response, mock, model, pairs, proxy, validator,
};
use aws_api::apigateway::{AuthorizerType, IntegrationResponse, Method as MethodRecord};
use foundation::access::Decision;
use foundation::{AccountId, Caller, Principal, Region, Timestamp};
use gateway::{Signed, Unproven};
use serde_json::{Value, json};
use std::time::Duration;

fn ok() -> MethodRecord {
    mock(
        r#"{"statusCode": 200}"#,
        IntegrationResponse {
            response_templates: pairs(&[(
                "application/json",
                "$context.authorizer.principalId|$context.authorizer.k|$context.identity.userArn",
            )]),
            ..IntegrationResponse::default()
        },
    )
}

fn grant(effect: &str) -> String {
    json!({
        "principalId": "me", "context": {"k": 7},
        "policyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": effect, "Action": "execute-api:Invoke", "Resource": "arn:aws:execute-api:*:*:abc/dev/GET/*"},
        ]},
    })
    .to_string()
}

fn with_authorizer(kind: AuthorizerType, identity: &str) -> World {
    let mut world = World::with("/x", "GET", custom(ok()));
    world.add("/x", "POST", custom(ok()));
    world.definition.authorizers.insert("a1".into(), authorizer(kind, identity));
    world.function("auth", None, &grant("Allow"));
    world
}

const TOKEN: &str = "method.request.header.Authorization";
const DENIED: &str = r#"{"Message":"User is not authorized to access this resource"}"#;
const EXPLICIT: &str =
    r#"{"Message":"User is not authorized to access this resource with an explicit deny"}"#;

#[tokio::test]
async fn token_authorizers_say_who_may_call() {
    let unauthorized = (401, r#"{"message":"Unauthorized"}"#);
    let broken = (500, r#"{"message":null}"#);
    for (error, payload, expected) in [
        (None, grant("Allow"), (200, "me|7|")),
        (None, grant("Deny"), (403, EXPLICIT)),
        (None, grant("Allow").replace("abc", "other"), (403, DENIED)),
        (Some("Unhandled"), r#"{"errorMessage": "Unauthorized"}"#.to_owned(), unauthorized),
        (Some("Unhandled"), r#"{"errorMessage": "boom"}"#.to_owned(), broken),
        (None, "{}".to_owned(), broken),
        (None, "null".to_owned(), broken),
    ] {
        let world = with_authorizer(AuthorizerType::Token, TOKEN);
        world.function("auth", error, &payload);
        let told = world.call("GET", "/x", &[("authorization", "t")], "").await;
        assert_eq!(told.short(), expected, "{payload}");
        if expected == broken {
            assert_eq!(told.header("x-amzn-errortype"), "AuthorizerConfigurationException");
        }
    }
    let world = with_authorizer(AuthorizerType::Token, TOKEN);
    assert_eq!(world.get("/x").await.short(), unauthorized);
    assert_eq!(world.call("GET", "/x", &[("authorization", "")], "").await.short(), unauthorized);
    assert!(world.seen.invoked.lock().is_empty());
    world.call("GET", "/x", &[("authorization", "t")], "").await;
    let invoked = world.seen.invoked.lock();
    let (caller, request) = &invoked[0];
    assert_eq!(caller.principal, Principal::Service("apigateway.amazonaws.com"));
    let source = caller.source.as_ref().unwrap();
    assert_eq!(source.arn, "arn:aws:execute-api:us-east-1:000000000000:abc/authorizers/a1");
    let event: Value = serde_json::from_slice(request.payload.as_ref().unwrap()).unwrap();
    let arn = "arn:aws:execute-api:us-east-1:000000000000:abc/dev/GET/x";
    assert_eq!(event, json!({"type": "TOKEN", "methodArn": arn, "authorizationToken": "t"}));
}

#[tokio::test]
async fn tokens_must_be_as_the_expression_says() {
    let mut world = with_authorizer(AuthorizerType::Token, TOKEN);
    let authorizer = world.definition.authorizers.get_mut("a1").unwrap();
    authorizer.identity_validation_expression = Some("Bearer [a-z]+".into());
    for (token, expected) in
        [("Bearer abc", 200), ("Bearer abc!", 401), ("xBearer abc", 401), ("bearer abc", 401)]
    {
        let told = world.call("GET", "/x", &[("authorization", token)], "").await;
        assert_eq!(told.status, expected, "{token}");
    }
    assert_eq!(world.seen.invoked.lock().len(), 1);
}

#[tokio::test]
async fn answers_of_authorizers_are_kept_for_their_time() {
    let mut world = with_authorizer(AuthorizerType::Token, TOKEN);
    let asked = |world: &World| world.seen.invoked.lock().len();
    world.definition.authorizers.get_mut("a1").unwrap().authorizer_result_ttl_in_seconds = Some(10);
    let call = async |http_method: &str, token: &str| {
        world.call(http_method, "/x", &[("authorization", token)], "").await.status
    };
    assert_eq!((call("GET", "a").await, call("GET", "a").await, asked(&world)), (200, 200, 1));
    // The policy that is kept says so of another method, too.
    assert_eq!((call("POST", "a").await, asked(&world)), (403, 1));
    assert_eq!((call("GET", "b").await, asked(&world)), (200, 2));
    world.clock.advance(Duration::from_secs(10));
    assert_eq!((call("GET", "a").await, asked(&world)), (200, 3));
    world.flush();
    assert_eq!((call("GET", "a").await, asked(&world)), (200, 4));
    let mut world = with_authorizer(AuthorizerType::Token, TOKEN);
    world.definition.authorizers.get_mut("a1").unwrap().authorizer_result_ttl_in_seconds = Some(0);
    for _ in 0..2 {
        world.call("GET", "/x", &[("authorization", "a")], "").await;
    }
    assert_eq!(asked(&world), 2);
}

#[tokio::test]
async fn request_authorizers_are_given_the_request() {
    let identity = "method.request.header.X-One, method.request.querystring.q, \
                    context.httpMethod, stageVariables.v";
    let mut world = with_authorizer(AuthorizerType::Request, identity);
    world.stage.variables = pairs(&[("v", "w")]);
    for (path, headers, expected) in [
        ("/x?q=1", &[("x-one", "1")][..], 200),
        ("/x?q=", &[("x-one", "1")], 401),
        ("/x", &[("x-one", "1")], 401),
        ("/x?q=1", &[], 401),
    ] {
        let told = world.call("GET", path, headers, "body").await;
        assert_eq!(told.status, expected, "{path} {headers:?}");
    }
    let invoked = world.seen.invoked.lock();
    let event: Value = serde_json::from_slice(invoked[0].1.payload.as_ref().unwrap()).unwrap();
    assert_eq!(event["type"], "REQUEST");
    assert_eq!(event["headers"]["X-One"], "1");
    assert_eq!(event["queryStringParameters"], json!({"q": "1"}));
    assert_eq!(event["stageVariables"], json!({"v": "w"}));
    assert_eq!(event["resource"], "/x");
    assert!(event.get("body").is_none());
}

#[tokio::test]
async fn what_an_authorizer_says_reaches_functions() {
    let mut world = with_authorizer(AuthorizerType::Token, TOKEN);
    world.add("/f", "GET", custom(proxy("f")));
    world.function("f", None, "{}");
    assert_eq!(world.call("GET", "/f", &[("authorization", "t")], "").await.status, 200);
    let invoked = world.seen.invoked.lock();
    let event: Value = serde_json::from_slice(invoked[1].1.payload.as_ref().unwrap()).unwrap();
    let authorizer = &event["requestContext"]["authorizer"];
    assert_eq!(*authorizer, json!({"principalId": "me", "k": "7"}));
}

/// Tables A of «How API Gateway resource policies affect authorization workflow».
#[tokio::test]
async fn policies_of_the_api_and_of_authorizers_count_together() {
    let allowed = || Decision::Allowed("s".into());
    let silent = || Decision::Denied("because no resource-based policy allows it".into());
    let denied = || Decision::Denied("with an explicit deny in a resource-based policy".into());
    for (effect, policy, expected) in [
        ("Allow", allowed(), 200),
        ("Allow", silent(), 200),
        ("Allow", denied(), 403),
        ("Deny", allowed(), 403),
        ("Deny", silent(), 403),
        ("Deny", denied(), 403),
        // Of another method: silent.
        ("Silent", allowed(), 200),
        ("Silent", silent(), 403),
        ("Silent", denied(), 403),
    ] {
        let mut world = with_authorizer(AuthorizerType::Token, TOKEN);
        world.definition.api.policy = Some("{}".into());
        let answer = match effect {
            "Silent" => grant("Allow").replace("GET", "PUT"),
            effect => grant(effect),
        };
        world.function("auth", None, &answer);
        *world.seen.decision.lock() = Some(policy.clone());
        let told = world.call("GET", "/x", &[("authorization", "t")], "").await;
        assert_eq!(told.status, expected, "{effect} {policy:?}: {}", told.body);
        // An explicit deny spares the authorizer.
        assert_eq!(world.seen.invoked.lock().is_empty(), policy == denied());
    }
}

#[tokio::test]
async fn a_policy_alone_must_allow() {
    let mut world = World::with("/x", "GET", ok());
    assert_eq!(world.get("/x").await.status, 200);
    assert!(world.seen.asked.lock().is_empty());
    let mut world = {
        world.definition.api.policy = Some(r#"{\"a\": \"b\"}"#.into());
        world
    };
    world.add("/y", "GET", ok());
    assert_eq!(world.get("/x").await.status, 200);
    *world.seen.decision.lock() = Some(Decision::Denied("because no".into()));
    let told = world.get("/x").await;
    let body = r#"{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********0000:abc/dev/GET/x because no"}"#;
    assert_eq!(told.short(), (403, body));
    let asked = world.seen.asked.lock();
    let (caller, ask) = &asked[0];
    assert_eq!(caller.principal, Principal::Anonymous);
    assert_eq!(caller.source_ip, Some([127, 0, 0, 1].into()));
    assert_eq!(ask.action, "execute-api:Invoke");
    assert_eq!(ask.resource, "arn:aws:execute-api:us-east-1:000000000000:abc/dev/GET/x");
    assert_eq!(ask.resource_policy.as_deref(), Some(r#"{"a": "b"}"#));
}

#[tokio::test]
async fn methods_that_want_a_signature_know_the_signer() {
    let iam = MethodRecord { authorization_type: Some("AWS_IAM".into()), ..ok() };
    let world = World::with("/x", "GET", iam);
    let refused = |code: &str| {
        Err(Unproven::Refused { code: code.into(), message: "The signature is wrong.".into() })
    };
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", Timestamp::EPOCH);
    let signed = || Ok(Signed { caller: caller.clone(), access_key: "AKIA".into() });
    for (said, decision, status, kind, body) in [
        (
            Err(Unproven::Missing),
            None,
            403,
            "MissingAuthenticationTokenException",
            "Missing Authentication Token",
        ),
        (
            refused("InvalidSignatureException"),
            None,
            403,
            "InvalidSignatureException",
            "The signature is wrong.",
        ),
        (
            refused("ExpiredTokenException"),
            None,
            403,
            "ExpiredTokenException",
            "The signature is wrong.",
        ),
        (signed(), None, 200, "", "||arn:aws:iam::000000000000:root"),
        (
            signed(),
            Some(Decision::Denied("because".into())),
            403,
            "AccessDeniedException",
            "User: arn:aws:iam::000000000000:root is not authorized",
        ),
    ] {
        *world.seen.signed.lock() = Some(said);
        *world.seen.decision.lock() = decision;
        let told = world.get("/x").await;
        assert_eq!((told.status, told.header("x-amzn-errortype")), (status, kind));
        assert!(told.body.contains(body), "{}", told.body);
    }
}

#[tokio::test]
async fn what_is_not_there_is_refused_by_name() {
    let mut world = World::with("/x", "GET", custom(ok()));
    let pools = MethodRecord { authorization_type: Some("COGNITO_USER_POOLS".into()), ..ok() };
    world.add("/y", "GET", pools);
    for path in ["/x", "/y"] {
        assert_eq!(world.get(path).await.short(), (500, r#"{"message":"Internal server error"}"#));
    }
}

#[tokio::test]
async fn requests_are_held_against_their_validators() {
    const SCHEMA: &str =
        r#"{"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}"#;
    let record = MethodRecord {
        request_validator_id: Some("v1".into()),
        request_parameters: Some(
            [
                ("method.request.querystring.q".to_owned(), true),
                ("method.request.header.X-One".to_owned(), true),
                ("method.request.header.X-Two".to_owned(), false),
            ]
            .into(),
        ),
        request_models: pairs(&[("application/json", "Pet"), ("application/xml", "Empty")]),
        ..ok()
    };
    const STATUS: &str = r#"{"statusCode": 200}"#;
    let invalid = r#"{"message":"Invalid request body"}"#;
    let one = [("x-one", "1")];
    for (parameters, body, path, headers, sent, status, told) in [
        (true, true, "/x?q=1", &one[..], r#"{"name": "a"}"#, 200, ""),
        (
            true,
            true,
            "/x",
            &one,
            r#"{"name": "a"}"#,
            400,
            r#"{"message":"Missing required request parameters: [q]"}"#,
        ),
        (
            true,
            true,
            "/x",
            &[],
            "{}",
            400,
            r#"{"message":"Missing required request parameters: [X-One, q]"}"#,
        ),
        (true, true, "/x?q=1", &one, "{}", 400, invalid),
        (true, true, "/x?q=1", &one, "", 400, invalid),
        (true, true, "/x?q=1", &one, "{", 400, invalid),
        (true, false, "/x?q=1", &one, "{}", 200, ""),
        (false, true, "/x", &[], r#"{"name": "a"}"#, 200, ""),
        (false, true, "/x", &[("content-type", "application/xml")], STATUS, 200, ""),
        (false, true, "/x", &[("content-type", "text/plain")], STATUS, 200, ""),
        (false, false, "/x", &[], "", 200, ""),
    ] {
        let mut world = World::with("/x", "POST", record.clone());
        world.definition.validators.insert("v1".into(), validator(parameters, body));
        world.definition.models.insert("Pet".into(), model(SCHEMA));
        let answer = world.call("POST", path, headers, sent).await;
        assert_eq!(answer.status, status, "{path} {headers:?} {sent}: {}", answer.body);
        if status != 200 {
            assert_eq!(answer.body, told);
        }
    }
    let mut world = World::with("/x", "POST", record);
    world.definition.validators.insert("v1".into(), validator(false, true));
    world.definition.models.insert("Pet".into(), model(SCHEMA));
    let template = r#"{"why": "$context.error.validationErrorString"}"#;
    let response = gateway_response(None, &[], Some(template));
    world.definition.gateway_responses.insert("BAD_REQUEST_BODY".into(), response);
    let told = world.call("POST", "/x", &[], "{}").await;
    assert_eq!(told.body, r#"{"why": "[object has missing required properties (["name"])]"}"#);
}
