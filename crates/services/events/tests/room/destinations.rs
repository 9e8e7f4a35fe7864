//! Connections and API destinations, and what is asked of the world outside.

use crate::house::{House, NOW_MS, ROLE, refusal, with_role};
use crate::server::Server;
use aws_api::events::*;
use aws_api::seams::{Assumed, HttpTargetRequest, HttpTargets};
use foundation::{AccountId, Source};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

async fn create(
    house: &House,
    kind: ConnectionAuthorizationType,
    auth_parameters: CreateConnectionAuthRequestParameters,
) -> String {
    let input = CreateConnectionRequest {
        name: "c".to_owned(),
        authorization_type: kind,
        auth_parameters,
        ..CreateConnectionRequest::default()
    };
    let made = house.room.create_connection(&house.caller, input).await.unwrap();
    made.connection_arn.unwrap()
}

fn basic() -> CreateConnectionAuthRequestParameters {
    CreateConnectionAuthRequestParameters {
        basic_auth_parameters: Some(CreateConnectionBasicAuthRequestParameters {
            username: "ann".to_owned(),
            password: "secret".to_owned(),
        }),
        ..CreateConnectionAuthRequestParameters::default()
    }
}

fn oauth(url: &str) -> CreateConnectionAuthRequestParameters {
    let body = ConnectionBodyParameter {
        key: Some("scope".to_owned()),
        value: Some("a b".to_owned()),
        is_value_secret: Some(true),
    };
    CreateConnectionAuthRequestParameters {
        o_auth_parameters: Some(CreateConnectionOAuthRequestParameters {
            authorization_endpoint: format!("{url}/token"),
            client_parameters: CreateConnectionOAuthClientRequestParameters {
                client_id: "id".to_owned(),
                client_secret: "s&s".to_owned(),
            },
            http_method: ConnectionOAuthHttpMethod::Post,
            o_auth_http_parameters: Some(ConnectionHttpParameters {
                body_parameters: Some(vec![body]),
                ..ConnectionHttpParameters::default()
            }),
        }),
        ..CreateConnectionAuthRequestParameters::default()
    }
}

async fn destination(house: &House, connection: &str, endpoint: &str) -> String {
    let input = CreateApiDestinationRequest {
        name: "d".to_owned(),
        connection_arn: connection.to_owned(),
        http_method: ApiDestinationHttpMethod::Post,
        invocation_endpoint: endpoint.to_owned(),
        invocation_rate_limit_per_second: Some(2),
        description: None,
    };
    let made = house.room.create_api_destination(&house.caller, input).await.unwrap();
    made.api_destination_arn.unwrap()
}

async fn described(house: &House) -> DescribeConnectionResponse {
    let input = DescribeConnectionRequest { name: "c".to_owned() };
    house.room.describe_connection(&house.caller, input).await.unwrap()
}

async fn authorized(house: &House) -> DescribeConnectionResponse {
    loop {
        let shown = described(house).await;
        if shown.connection_state != Some(ConnectionState::Authorizing) {
            return shown;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn requests_carry_what_target_and_connection_give() {
    let (server, url) = Server::start().await;
    let mut house = House::new();
    house.run();
    let header = |key: &str, value: &str| ConnectionHeaderParameter {
        key: Some(key.to_owned()),
        value: Some(value.to_owned()),
        is_value_secret: Some(true),
    };
    let query = ConnectionQueryStringParameter {
        key: Some("q".to_owned()),
        value: Some("of connection".to_owned()),
        is_value_secret: None,
    };
    let body = ConnectionBodyParameter {
        key: Some("added".to_owned()),
        value: Some("x".to_owned()),
        is_value_secret: None,
    };
    let auth = CreateConnectionAuthRequestParameters {
        invocation_http_parameters: Some(ConnectionHttpParameters {
            body_parameters: Some(vec![body]),
            header_parameters: Some(vec![header("x-both", "of connection")]),
            query_string_parameters: Some(vec![query]),
        }),
        ..basic()
    };
    let connection = create(&house, ConnectionAuthorizationType::Basic, auth).await;
    let endpoint = format!("{url}/orders/*/items/*?fixed=1");
    let arn = destination(&house, &connection, &endpoint).await;
    let pairs = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Some(pairs.collect::<BTreeMap<_, _>>())
    };
    let http = HttpParameters {
        header_parameters: pairs(&[("x-both", "of target"), ("x-n", "$.detail.n")]),
        path_parameter_values: Some(vec!["$.detail.id".to_owned(), "a b".to_owned()]),
        query_string_parameters: pairs(&[("q", "of target"), ("r", "1&2")]),
    };
    let input_path = Some("$.detail".to_owned());
    house.tells(Target { http_parameters: Some(http), input_path, ..with_role(&arn) }).await;
    house.put("app", r#"{"id":"o/1","n":7}"#).await;
    let asked = server.until(1).await.remove(0);
    assert_eq!(
        asked.line,
        "POST /orders/o%2F1/items/a%20b?fixed=1&r=1%262&q=of%20connection HTTP/1.1"
    );
    assert_eq!(asked.header("authorization"), Some("Basic YW5uOnNlY3JldA=="));
    assert_eq!(asked.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(asked.header("user-agent"), Some("Amazon/EventBridge/ApiDestinations"));
    assert_eq!(asked.header("x-both"), Some("of connection"));
    assert_eq!(asked.header("x-n"), Some("7"));
    assert_eq!(asked.body, r#"{"id":"o/1","n":7,"added":"x"}"#);
    // What is secret is not shown.
    let shown = described(&house).await;
    let text = format!("{shown:?}");
    assert!(!text.contains("\"secret\"") && !text.contains("YW5u"), "{text}");
    let parameters = shown.auth_parameters.unwrap();
    let basic = parameters.basic_auth_parameters.unwrap();
    assert_eq!(basic.username.as_deref(), Some("ann"));
    let headers = parameters.invocation_http_parameters.unwrap().header_parameters.unwrap();
    assert_eq!((headers[0].key.as_deref(), headers[0].value.as_deref()), (Some("x-both"), None));
    assert!(shown.secret_arn.unwrap().contains(":secret:events!connection/c/"));
}

#[tokio::test]
async fn answers_that_may_pass_are_tried_again_no_sooner_than_they_say() {
    let (server, url) = Server::start().await;
    *server.answers.lock().unwrap() =
        vec![(503, "", String::new()), (429, "retry-after: 90\r\n", String::new())];
    let mut house = House::new();
    house.run();
    let connection = create(&house, ConnectionAuthorizationType::Basic, basic()).await;
    let arn = destination(&house, &connection, &url).await;
    house.tells(with_role(&arn)).await;
    house.put("app", "{}").await;
    // A second at a time, and none before an answer to what is asked has come back.
    for seconds in 0.. {
        assert!(seconds < 1_000, "it is never tried again");
        let real = std::time::Duration::from_millis(20);
        if tokio::time::timeout(real, server.until(3)).await.is_ok() {
            break;
        }
        house.pass(1);
    }
    assert!(house.ambient.now().as_millis() >= NOW_MS + 90_000);
    let input = DeleteApiDestinationRequest { name: "d".to_owned() };
    house.room.delete_api_destination(&house.caller, input).await.unwrap();
}

fn token(text: &str, life: u32) -> (u16, &'static str, String) {
    (200, "", format!(r#"{{"access_token":"{text}","token_type":"Bearer","expires_in":{life}}}"#))
}

async fn oauth_house(server: &Arc<Server>, url: &str) -> House {
    let mut house = House::new();
    house.run();
    server.answers.lock().unwrap().push(token("one", 3_600));
    let kind = ConnectionAuthorizationType::OauthClientCredentials;
    let connection = create(&house, kind, oauth(url)).await;
    assert_eq!(authorized(&house).await.connection_state, Some(ConnectionState::Authorized));
    let arn = destination(&house, &connection, &format!("{url}/hook")).await;
    house.tells(with_role(&arn)).await;
    house
}

#[tokio::test]
async fn tokens_are_fetched_used_and_fetched_again_when_they_end() {
    let (server, url) = Server::start().await;
    let house = oauth_house(&server, &url).await;
    house.put("app", "{}").await;
    let asked = server.until(2).await;
    assert_eq!(asked[0].line, "POST /token HTTP/1.1");
    assert_eq!(
        asked[0].body,
        "scope=a%20b&grant_type=client_credentials&client_id=id&client_secret=s%26s"
    );
    assert_eq!(asked[1].line, "POST /hook HTTP/1.1");
    assert_eq!(asked[1].header("authorization"), Some("Bearer one"));
    // Half an hour later it is still good; an hour later another is needed.
    house.pass(1_800);
    house.put("app", "{}").await;
    let asked = server.until(3).await;
    assert_eq!(asked[2].header("authorization"), Some("Bearer one"));
    house.pass(1_800);
    server.answers.lock().unwrap().push(token("two", 3_600));
    house.put("app", "{}").await;
    let asked = server.until(5).await;
    assert_eq!(asked[3].line, "POST /token HTTP/1.1");
    assert_eq!(asked[4].header("authorization"), Some("Bearer two"));
}

#[tokio::test]
async fn a_connection_that_gets_no_token_says_why() {
    let (server, url) = Server::start().await;
    let mut house = House::new();
    house.run();
    server.answers.lock().unwrap().push((403, "", "no".to_owned()));
    let kind = ConnectionAuthorizationType::OauthClientCredentials;
    let connection = create(&house, kind, oauth(&url)).await;
    let shown = authorized(&house).await;
    assert_eq!(shown.connection_state, Some(ConnectionState::Deauthorized));
    assert!(shown.state_reason.unwrap().contains("the status 403"));
    destination(&house, &connection, &url).await;
    let input = DescribeApiDestinationRequest { name: "d".to_owned() };
    let shown = house.room.describe_api_destination(&house.caller, input.clone()).await.unwrap();
    assert_eq!(shown.api_destination_state, Some(ApiDestinationState::Inactive));
    // Changed, it is tried again.
    server.answers.lock().unwrap().push(token("one", 60));
    let update = UpdateConnectionRequest { name: "c".to_owned(), ..Default::default() };
    house.room.update_connection(&house.caller, update).await.unwrap();
    assert_eq!(authorized(&house).await.connection_state, Some(ConnectionState::Authorized));
    let shown = house.room.describe_api_destination(&house.caller, input).await.unwrap();
    assert_eq!(shown.api_destination_state, Some(ApiDestinationState::Active));
    let named = || DeauthorizeConnectionRequest { name: "c".to_owned() };
    house.room.deauthorize_connection(&house.caller, named()).await.unwrap();
    assert_eq!(described(&house).await.connection_state, Some(ConnectionState::Deauthorized));
}

#[tokio::test]
async fn updates_keep_what_they_do_not_say_and_what_makes_no_sense_is_refused() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let connection = create(&house, ConnectionAuthorizationType::Basic, basic()).await;
    let changed = UpdateConnectionAuthRequestParameters {
        basic_auth_parameters: Some(UpdateConnectionBasicAuthRequestParameters {
            username: Some("bob".to_owned()),
            password: None,
        }),
        ..UpdateConnectionAuthRequestParameters::default()
    };
    let update = UpdateConnectionRequest {
        name: "c".to_owned(),
        auth_parameters: Some(changed),
        description: Some("d".to_owned()),
        ..UpdateConnectionRequest::default()
    };
    room.update_connection(caller, update).await.unwrap();
    let shown = described(&house).await;
    assert_eq!(shown.description.as_deref(), Some("d"));
    let other = UpdateConnectionRequest {
        name: "c".to_owned(),
        authorization_type: Some(ConnectionAuthorizationType::ApiKey),
        ..UpdateConnectionRequest::default()
    };
    assert_eq!(
        refusal(room.update_connection(caller, other).await),
        "ValidationException: Parameter(s) ApiKeyName must be specified."
    );
    let again = CreateConnectionRequest {
        name: "c".to_owned(),
        authorization_type: ConnectionAuthorizationType::Basic,
        auth_parameters: basic(),
        ..CreateConnectionRequest::default()
    };
    assert_eq!(
        refusal(room.create_connection(caller, again).await),
        "ResourceAlreadyExistsException: Connection c already exists."
    );
    let input = |connection: &str, endpoint: &str| CreateApiDestinationRequest {
        name: "d".to_owned(),
        connection_arn: connection.to_owned(),
        http_method: ApiDestinationHttpMethod::Get,
        invocation_endpoint: endpoint.to_owned(),
        ..CreateApiDestinationRequest::default()
    };
    for (input, code) in [
        (
            input("arn:aws:events:us-east-1:000000000000:connection/x/y", "https://a.b"),
            "ResourceNotFoundException",
        ),
        (input(&connection, "ftp://a.b"), "ValidationException"),
        (input(&connection, "not a url"), "ValidationException"),
    ] {
        assert!(refusal(room.create_api_destination(caller, input).await).starts_with(code));
    }
    room.create_api_destination(caller, input(&connection, "https://a.b/*")).await.unwrap();
    let update = UpdateApiDestinationRequest {
        name: "d".to_owned(),
        invocation_rate_limit_per_second: Some(5),
        ..UpdateApiDestinationRequest::default()
    };
    room.update_api_destination(caller, update).await.unwrap();
    let list =
        ListApiDestinationsRequest { connection_arn: Some(connection), ..Default::default() };
    let list = room.list_api_destinations(caller, list).await.unwrap().api_destinations.unwrap();
    assert_eq!(list[0].invocation_rate_limit_per_second, Some(5));
    assert_eq!(list[0].http_method, Some(ApiDestinationHttpMethod::Get));
    let named = DeleteConnectionRequest { name: "c".to_owned() };
    room.delete_connection(caller, named).await.unwrap();
    let input = DescribeConnectionRequest { name: "c".to_owned() };
    assert_eq!(
        refusal(room.describe_connection(caller, input).await),
        "ResourceNotFoundException: Failed to describe the connection(s). Connection 'c' does not exist."
    );
}

#[tokio::test]
async fn other_services_send_requests_and_read_the_answers() {
    let (server, url) = Server::start().await;
    let mut house = House::new();
    house.run();
    let connection = create(&house, ConnectionAuthorizationType::Basic, basic()).await;
    let arn = destination(&house, &connection, &format!("{url}/a/*")).await;
    let by = Assumed {
        role_arn: ROLE.to_owned(),
        service: "pipes.amazonaws.com",
        source: Source {
            arn: "arn:aws:pipes:eu-west-1:000000000000:pipe/p".to_owned(),
            account: AccountId::DEFAULT,
        },
        session: "p".to_owned(),
    };
    let request = HttpTargetRequest {
        path_values: vec!["b c".to_owned()],
        headers: vec![("x-own".to_owned(), "yes".to_owned())],
        query: vec![("q".to_owned(), "1".to_owned())],
        body: r#"{"sent":true}"#.to_owned(),
    };
    let ask = async |by: &Assumed| {
        // Two a second, no more.
        house.clock.advance(Duration::from_secs(1));
        house.room.request(by, &arn, request.clone()).await
    };
    server.answers.lock().unwrap().push((200, "", r#"{"x":1}"#.to_owned()));
    assert_eq!(&ask(&by).await.unwrap()[..], br#"{"x":1}"#);
    let asked = server.asked.lock().unwrap().pop().unwrap();
    assert!(asked.line.starts_with("POST /a/b%20c?q=1 "), "{}", asked.line);
    assert_eq!((asked.header("x-own"), &asked.body[..]), (Some("yes"), r#"{"sent":true}"#));
    assert!(asked.header("authorization").is_some_and(|basic| basic.starts_with("Basic ")));
    server.answers.lock().unwrap().push((503, "", "busy".to_owned()));
    assert_eq!(ask(&by).await.unwrap_err().status, Some(503));
    let other =
        Assumed { role_arn: "arn:aws:iam::000000000000:role/other".to_owned(), ..by.clone() };
    let refused = ask(&other).await.unwrap_err();
    assert!(refused.message.contains("can't be assumed by pipes.amazonaws.com"), "{refused:?}");
    house.world.denied.lock().unwrap().push("events:InvokeApiDestination");
    assert_eq!(ask(&by).await.unwrap_err().status, Some(403));
}
