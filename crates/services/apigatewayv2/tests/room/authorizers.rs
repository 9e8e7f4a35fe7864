//! Who is let through: tokens, functions, signatures.

use crate::house::{FUNCTION, House, NOW_MS, header, message, request, told, with};
use crate::outside::Outside;
use aws_api::apigatewayv2::*;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use std::time::Duration;

/// Signs tokens.
struct Issuer {
    pair: EcdsaKeyPair,
    kid: &'static str,
}

impl Issuer {
    fn new(kid: &'static str) -> Issuer {
        let (random, curve) = (SystemRandom::new(), &ECDSA_P256_SHA256_FIXED_SIGNING);
        let document = EcdsaKeyPair::generate_pkcs8(curve, &random).unwrap();
        Issuer { pair: EcdsaKeyPair::from_pkcs8(curve, document.as_ref(), &random).unwrap(), kid }
    }

    fn key(&self) -> Value {
        let point = self.pair.public_key().as_ref();
        let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({"kid": self.kid, "kty": "EC", "crv": "P-256", "use": "sig",
               "x": part(&point[1..33]), "y": part(&point[33..])})
    }

    fn token(&self, claims: &Value) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let head = part(&json!({"alg": "ES256", "typ": "JWT", "kid": self.kid}));
        let signed = format!("{head}.{}", part(claims));
        let signature = self.pair.sign(&SystemRandom::new(), signed.as_bytes()).unwrap();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref()))
    }
}

/// An API with a route that wants what the authorizer says.
async fn guarded(
    house: &House,
    authorizer: CreateAuthorizerRequest,
    kind: AuthorizationType,
    scopes: &[&str],
) -> String {
    let api = house.api().await;
    let authorizer = CreateAuthorizerRequest { api_id: api.clone(), ..authorizer };
    let made = house.room.create_authorizer(&house.caller, authorizer).await.unwrap();
    let integration = house.function(&api, "2.0").await;
    for key in ["GET /a/{id}", "GET /b"] {
        let input = CreateRouteRequest {
            api_id: api.clone(),
            route_key: key.to_owned(),
            target: Some(format!("integrations/{integration}")),
            authorization_type: Some(kind.clone()),
            authorizer_id: made.authorizer_id.clone(),
            authorization_scopes: Some(scopes.iter().map(|one| (*one).to_owned()).collect()),
            ..CreateRouteRequest::default()
        };
        house.room.create_route(&house.caller, input).await.unwrap();
    }
    house.stage(&api, "$default").await;
    api
}

fn jwt(issuer: &str) -> CreateAuthorizerRequest {
    CreateAuthorizerRequest {
        name: "jwt".to_owned(),
        authorizer_type: AuthorizerType::Jwt,
        identity_source: vec!["$request.header.Authorization".to_owned()],
        jwt_configuration: Some(JWTConfiguration {
            issuer: Some(issuer.to_owned()),
            audience: Some(vec!["me".to_owned()]),
        }),
        ..CreateAuthorizerRequest::default()
    }
}

fn asked(format: &str, simple: bool) -> CreateAuthorizerRequest {
    CreateAuthorizerRequest {
        name: "asked".to_owned(),
        authorizer_type: AuthorizerType::Request,
        authorizer_uri: Some(format!(
            "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{FUNCTION}/invocations"
        )),
        authorizer_payload_format_version: Some(format.to_owned()),
        enable_simple_responses: Some(simple),
        identity_source: vec!["$request.header.x-user".to_owned()],
        authorizer_result_ttl_in_seconds: Some(10),
        ..CreateAuthorizerRequest::default()
    }
}

#[tokio::test]
async fn a_token_is_proven_and_its_claims_are_told() {
    let house = House::new();
    let issuer = Issuer::new("k1");
    let outside = Outside::issuer(json!([issuer.key()])).await;
    let api = guarded(&house, jwt(&outside.url), AuthorizationType::Jwt, &["read", "write"]).await;
    house.neighbours.answer("1");
    let now = NOW_MS / 1000;
    let claims = |more: Value| {
        let mut all = json!({"iss": outside.url, "aud": "me", "exp": now + 60, "scope": "read x"});
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        all
    };
    let send = async |authorization: Option<String>| {
        let sent = request(&api, "GET", "/a/1");
        let sent = match &authorization {
            Some(text) => with(sent, &[("authorization", text)]),
            None => sent,
        };
        house.send(sent).await
    };
    let good = issuer.token(&claims(json!({"groups": ["a", "b"], "n": 1})));
    for text in [format!("Bearer {good}"), good.clone()] {
        assert_eq!(told(&send(Some(text)).await), (200, "1".to_owned()));
    }
    assert_eq!(outside.asked(), 2, "the issuer was asked once, for its configuration and its keys");
    let authorizer = &house.neighbours.event()["requestContext"]["authorizer"];
    assert_eq!(authorizer["jwt"]["claims"]["groups"], "[a b]");
    assert_eq!(authorizer["jwt"]["claims"]["n"], "1");
    assert_eq!(authorizer["jwt"]["scopes"], json!(["read", "x"]));

    let unauthorized = (401, message("Unauthorized"));
    let none = send(None).await;
    assert_eq!(
        (told(&none), header(&none, "www-authenticate")),
        (unauthorized.clone(), "Bearer".to_owned())
    );
    let other = Issuer::new("k1");
    for (token, why) in [
        (issuer.token(&claims(json!({"exp": now}))), "the token has expired"),
        (issuer.token(&claims(json!({"aud": "you"}))), "valid audience"),
        (issuer.token(&claims(json!({"iss": "https://else"}))), "valid issuer"),
        (issuer.token(&claims(json!({"nbf": now + 1}))), "not valid yet"),
        (other.token(&claims(json!({}))), "signature is invalid"),
        ("x.y.z".to_owned(), "malformed"),
    ] {
        let answer = send(Some(format!("Bearer {token}"))).await;
        assert_eq!(told(&answer), unauthorized, "{why}");
        let header = header(&answer, "www-authenticate");
        assert!(header.contains("error=\"invalid_token\"") && header.contains(why), "{header}");
    }
    let narrow = send(Some(issuer.token(&claims(json!({"scope": "x"}))))).await;
    assert_eq!(told(&narrow), (403, message("Forbidden")));
    assert!(header(&narrow, "www-authenticate").contains("insufficient_scope"));

    // The issuer has another key from now on.
    let newer = Issuer::new("k2");
    outside.set_keys(json!([newer.key()]));
    let token = newer.token(&claims(json!({})));
    assert_eq!(send(Some(format!("Bearer {token}"))).await.status, 200);
    assert_eq!(send(Some(format!("Bearer {good}"))).await.status, 401, "its key is gone");
}

#[tokio::test]
async fn an_issuer_that_is_not_there_lets_nobody_in_and_is_asked_again() {
    let house = House::new();
    let outside = Outside::new(|_| (500, Vec::new(), String::new())).await;
    let api = guarded(&house, jwt(&outside.url), AuthorizationType::Jwt, &[]).await;
    let issuer = Issuer::new("k");
    let token = issuer.token(&json!({"iss": outside.url, "aud": "me", "exp": NOW_MS}));
    for _ in 0..20 {
        let sent = with(request(&api, "GET", "/b"), &[("authorization", &token)]);
        assert_eq!(house.send(sent).await.status, 401);
    }
    assert!((2..20).contains(&outside.asked()), "asked {} times", outside.asked());
}

#[tokio::test]
async fn a_function_says_yes_or_no_and_is_not_asked_again_meanwhile() {
    let house = House::new();
    let api = guarded(&house, asked("2.0", true), AuthorizationType::Custom, &[]).await;
    let get = async |path: &str, user: &str| {
        told(&house.send(with(request(&api, "GET", path), &[("x-user", user)])).await)
    };
    let count = || house.neighbours.count();
    assert_eq!(house.get(&api, "/a/1").await, (401, message("Unauthorized")));
    assert_eq!(count(), 0, "without an identity nobody is asked");

    house.neighbours.answer(r#"{"isAuthorized": true, "context": {"who": {"id": 7}}}"#);
    assert_eq!(get("/a/1", "ann").await.0, 200);
    {
        let invoked = house.neighbours.invoked.lock();
        let source = invoked[0].0.source.as_ref().unwrap();
        assert!(source.arn.contains("/authorizers/"), "{}", source.arn);
        let question: Value =
            serde_json::from_slice(invoked[0].1.payload.as_deref().unwrap()).unwrap();
        assert_eq!(question["version"], "2.0");
        assert_eq!(question["type"], "REQUEST");
        assert_eq!(question["identitySource"], json!(["ann"]));
        assert_eq!(
            question["routeArn"],
            format!("arn:aws:execute-api:us-east-1:000000000000:{api}/$default/GET/a/1")
        );
        assert_eq!(question["pathParameters"], json!({"id": "1"}));
        assert_eq!(question.get("body"), None);
    }
    let event = house.neighbours.event();
    assert_eq!(event["requestContext"]["authorizer"], json!({"lambda": {"who": {"id": 7}}}));
    assert_eq!(count(), 2);
    assert_eq!(get("/b", "ann").await.0, 200);
    assert_eq!(count(), 3, "the answer is kept for all routes");
    house.neighbours.answer(r#"{"isAuthorized": false}"#);
    assert_eq!(get("/a/1", "bob").await, (403, message("Forbidden")));
    assert_eq!(get("/a/1", "bob").await.0, 403);
    assert_eq!(count(), 4, "so is a refusal");

    let reset =
        ResetAuthorizersCacheRequest { api_id: api.clone(), stage_name: "$default".to_owned() };
    house.room.reset_authorizers_cache(&house.caller, reset).await.unwrap();
    assert_eq!(get("/a/1", "ann").await.0, 403, "asked anew");
    house.neighbours.answer(r#"{"isAuthorized": true}"#);
    house.clock.advance(Duration::from_secs(11));
    assert_eq!(get("/a/1", "ann").await.0, 200, "asked anew after its time");
}

#[tokio::test]
async fn a_function_may_answer_with_a_policy() {
    let policy = |effect: &str, resource: &str| {
        json!({
            "principalId": "ann", "context": {"n": 1},
            "policyDocument": {"Version": "2012-10-17", "Statement": [
                {"Effect": effect, "Action": "execute-api:Invoke", "Resource": resource},
            ]},
        })
        .to_string()
    };
    let forbidden = (403, message("Forbidden"));
    for format in ["1.0", "2.0"] {
        let house = House::new();
        let api = guarded(&house, asked(format, false), AuthorizationType::Custom, &[]).await;
        let get = async |path: &str, user: &str| {
            told(&house.send(with(request(&api, "GET", path), &[("x-user", user)])).await)
        };
        house.neighbours.answer(policy("Allow", "arn:aws:execute-api:*:*:*/$default/GET/a/*"));
        assert_eq!(get("/a/1", "ann").await.0, 200, "{format}");
        assert_eq!(get("/b", "ann").await, forbidden, "{format}: kept, and for another path");
        house.neighbours.answer(policy("Deny", "*"));
        assert_eq!(get("/a/1", "bob").await, forbidden, "{format}");
        let question: Value = {
            let invoked = house.neighbours.invoked.lock();
            serde_json::from_slice(invoked[0].1.payload.as_deref().unwrap()).unwrap()
        };
        let (arn, identity) = match format {
            "1.0" => ("methodArn", json!("ann")),
            _ => ("routeArn", json!(["ann"])),
        };
        assert!(question[arn].as_str().unwrap().ends_with("/$default/GET/a/1"));
        assert_eq!(
            (question["version"].as_str(), &question["identitySource"]),
            (Some(format), &identity)
        );
    }
}

#[tokio::test]
async fn an_authorizer_that_fails_is_our_fault() {
    let house = House::new();
    let api = guarded(&house, asked("2.0", true), AuthorizationType::Custom, &[]).await;
    let get =
        async || told(&house.send(with(request(&api, "GET", "/b"), &[("x-user", "u")])).await);
    let internal = (500, message("Internal Server Error"));
    for answer in ["{}", "null", r#"{"isAuthorized": "yes"}"#, "x"] {
        house.neighbours.answer(answer);
        assert_eq!(get().await, internal, "{answer}");
    }
    house.neighbours.fail(r#"{"errorMessage": "no"}"#);
    assert_eq!(get().await, internal);
    house.neighbours.refuse("AccessDeniedException", 403);
    assert_eq!(get().await, internal);
    house.neighbours.fail(r#"{"errorMessage": "Unauthorized"}"#);
    assert_eq!(get().await, (401, message("Unauthorized")));
}

#[tokio::test]
async fn iam_decides_on_signed_requests() {
    let house = House::new();
    house.neighbours.answer("1");
    let api = house.api().await;
    let integration = house.function(&api, "2.0").await;
    let input = CreateRouteRequest {
        api_id: api.clone(),
        route_key: "GET /a/{id}".to_owned(),
        target: Some(format!("integrations/{integration}")),
        authorization_type: Some(AuthorizationType::AwsIam),
        ..CreateRouteRequest::default()
    };
    house.room.create_route(&house.caller, input).await.unwrap();
    house.stage(&api, "$default").await;
    let forbidden = (403, message("Forbidden"));
    assert_eq!(house.get(&api, "/a/1").await, forbidden);
    let signed = || with(request(&api, "GET", "/a/1"), &[("authorization", "AWS4")]);
    assert_eq!(told(&house.send(signed()).await), forbidden);
    *house.neighbours.allows.lock() = true;
    assert_eq!(told(&house.send(signed()).await).0, 200);
    let decided = house.neighbours.decided.lock();
    let (_, ask) = &decided[0];
    assert_eq!(ask.action, "execute-api:Invoke");
    assert_eq!(
        ask.resource,
        format!("arn:aws:execute-api:us-east-1:000000000000:{api}/$default/GET/a/1")
    );
    let iam = &house.neighbours.event()["requestContext"]["authorizer"]["iam"];
    assert_eq!(iam["userArn"], "arn:aws:iam::000000000000:root");
    assert_eq!(iam["accessKey"], "AKIA");
}

#[tokio::test]
async fn authorizers_that_cannot_be_are_refused() {
    let house = House::new();
    let api = house.api().await;
    let sockets = house.websocket_api().await;
    let some = |text: &str| Some(text.to_owned());
    let good =
        |one: CreateAuthorizerRequest| CreateAuthorizerRequest { api_id: api.clone(), ..one };
    house.room.create_authorizer(&house.caller, good(jwt("https://i.example"))).await.unwrap();
    for (input, why) in [
        (good(jwt("https://i.example")), "Authorizer name must be unique"),
        (
            CreateAuthorizerRequest { name: "b".to_owned(), ..good(jwt("i.example")) },
            "Issuer must have a valid URL",
        ),
        (
            CreateAuthorizerRequest {
                name: "b".to_owned(),
                jwt_configuration: None,
                ..good(jwt("https://i.example"))
            },
            "Invalid issuer",
        ),
        (
            CreateAuthorizerRequest {
                name: "b".to_owned(),
                identity_source: Vec::new(),
                ..good(jwt("https://i.example"))
            },
            "exactly one identity source",
        ),
        (
            CreateAuthorizerRequest {
                name: "b".to_owned(),
                api_id: sockets.clone(),
                ..jwt("https://i.example")
            },
            "JWT is not supported for protocol type WEBSOCKET",
        ),
        (CreateAuthorizerRequest { authorizer_uri: some("x"), ..good(asked("2.0", true)) }, "URI"),
        (good(asked("3.0", true)), "3.0 is not supported"),
        (good(asked("1.0", true)), "EnableSimpleResponses is supported"),
        (
            CreateAuthorizerRequest { identity_source: Vec::new(), ..good(asked("2.0", true)) },
            "identity source is required",
        ),
        (
            CreateAuthorizerRequest {
                identity_source: vec!["route.request.header.x".to_owned()],
                ..good(asked("2.0", true))
            },
            "Invalid identity source",
        ),
        (
            CreateAuthorizerRequest {
                authorizer_credentials_arn: some("x"),
                ..good(asked("2.0", true))
            },
            "Invalid credentials ARN",
        ),
    ] {
        let told = house.room.create_authorizer(&house.caller, input).await;
        let told = crate::house::refusal(told);
        assert!(told.contains(why), "{why}: {told}");
    }
}

#[tokio::test]
async fn an_authorizer_in_use_stays() {
    let house = House::new();
    let api = guarded(&house, asked("2.0", true), AuthorizationType::Custom, &[]).await;
    let listed = GetAuthorizersRequest { api_id: api.clone(), ..GetAuthorizersRequest::default() };
    let listed = house.room.get_authorizers(&house.caller, listed).await.unwrap();
    let id = listed.items.unwrap()[0].authorizer_id.clone().unwrap();
    let delete = DeleteAuthorizerRequest { api_id: api.clone(), authorizer_id: id.clone() };
    let told = crate::house::refusal(house.room.delete_authorizer(&house.caller, delete).await);
    let expected = format!("ConflictException: Cannot delete authorizer '{id}', is referenced in");
    assert!(told.starts_with(&expected), "{told}");
}
