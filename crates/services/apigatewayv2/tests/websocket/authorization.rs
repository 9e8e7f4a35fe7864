//! Who may connect.

use crate::house::{Client, House, Spec, function};
use aws_api::apigatewayv2::*;
use serde_json::{Value, json};
use std::sync::Arc;
use store::Memory;

fn house() -> House {
    House::new(Arc::new(Memory::new()), "node")
}

fn policy(effect: &str) -> String {
    json!({
        "principalId": "me",
        "policyDocument": {"Version": "2012-10-17", "Statement": [{
            "Effect": effect, "Action": "execute-api:Invoke", "Resource": "*",
        }]},
        "context": {"plan": "gold", "n": 7},
    })
    .to_string()
}

#[tokio::test]
async fn a_function_decides_once_and_what_it_says_is_in_all_events() {
    let house = house();
    let api = house.empty_api().await;
    let authorizer = CreateAuthorizerRequest {
        api_id: api.clone(),
        name: "a".to_owned(),
        authorizer_type: AuthorizerType::Request,
        authorizer_uri: Some(format!(
            "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{}/invocations",
            function("auth")
        )),
        identity_source: vec!["route.request.querystring.token".to_owned()],
        ..CreateAuthorizerRequest::default()
    };
    let made = house.room.create_authorizer(&house.caller, authorizer).await.unwrap();
    let mut connect = Spec::to("$connect", "c");
    connect.route.authorization_type = Some(AuthorizationType::Custom);
    connect.route.authorizer_id = made.authorizer_id;
    house.add(&api, connect).await;
    house.add(&api, Spec::to("$default", "f")).await;
    house.deploy(&api).await;
    house.neighbours.returns("c", "{}");
    house.neighbours.returns("f", "{}");

    let status = async |target: &str| match house.try_connect(&api, target, &[]).await {
        Ok((_, session)) => {
            session.abandon().await;
            200
        }
        Err(refused) => refused.status.as_u16(),
    };
    house.neighbours.returns("auth", &policy("Allow"));
    assert_eq!(status("/dev").await, 401);
    assert_eq!(status("/dev?token=").await, 401);
    assert!(house.neighbours.names().is_empty(), "nobody was asked");
    assert_eq!(status("/dev?token=x").await, 200);
    let asked = house.neighbours.last("auth");
    assert_eq!(asked["type"], "REQUEST");
    let arn = format!("arn:aws:execute-api:us-east-1:000000000000:{api}/dev/$connect");
    assert_eq!(asked["methodArn"], arn);
    assert_eq!(asked["queryStringParameters"], json!({"token": "x"}));
    assert_eq!(asked["requestContext"]["eventType"], "CONNECT");
    let known = json!({"principalId": "me", "plan": "gold", "n": "7"});
    assert_eq!(house.neighbours.last("c")["requestContext"]["authorizer"], known);
    house.neighbours.invoked.lock().clear();
    for (result, expected) in [
        (Ok(policy("Deny")), 403),
        (Ok(policy("Allow").replace("execute-api:Invoke", "s3:GetObject")), 403),
        (Ok("{}".to_owned()), 500),
        (Err(r#"{"errorMessage": "Unauthorized"}"#), 401),
        (Err(r#"{"errorMessage": "broken"}"#), 500),
    ] {
        match &result {
            Ok(result) => house.neighbours.returns("auth", result),
            Err(error) => house.neighbours.fails("auth", error),
        }
        assert_eq!(status("/dev?token=x").await, expected, "{result:?}");
    }
    assert!(!house.neighbours.names().contains(&"c".to_owned()));

    house.neighbours.returns("auth", &policy("Allow"));
    let (_, session) = house.try_connect(&api, "/dev?token=x", &[]).await.unwrap();
    let client = Client::of(session);
    client.text("x").await;
    house.neighbours.called("f", 1).await;
    assert_eq!(house.neighbours.last("f")["requestContext"]["authorizer"], known);
}

#[tokio::test]
async fn iam_decides_on_who_signed() {
    let house = house();
    let mut connect = Spec::to("$connect", "c");
    connect.route.authorization_type = Some(AuthorizationType::AwsIam);
    let api = house.api(&[connect]).await;
    house.neighbours.returns("c", "{}");
    let signed = [("authorization", "AWS4-HMAC-SHA256 …".trim_end_matches(" …"))];
    let refused = house.try_connect(&api, "/dev", &[]).await.unwrap_err();
    let body: Value = serde_json::from_slice(&refused.body).unwrap();
    assert_eq!(
        (refused.status.as_u16(), &body["message"]),
        (403, &json!("Missing Authentication Token"))
    );
    let refused = house.try_connect(&api, "/dev", &signed).await.unwrap_err();
    assert_eq!(refused.status, 403);
    *house.neighbours.allows.lock() = true;
    let _session = house.try_connect(&api, "/dev", &signed).await.unwrap();
    let identity = &house.neighbours.last("c")["requestContext"]["identity"];
    assert_eq!(identity["accessKey"], "AKIA");
    assert_eq!(identity["userArn"], "arn:aws:iam::000000000000:root");
}
