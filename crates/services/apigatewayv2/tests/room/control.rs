//! What can be set, what is shown of it, and what is refused in whose words.

use crate::house::{FUNCTION, House, function, refusal, texts};
use aws_api::apigatewayv2::*;

fn named(protocol: ProtocolType) -> CreateApiRequest {
    CreateApiRequest {
        name: "n".to_owned(),
        protocol_type: protocol,
        ..CreateApiRequest::default()
    }
}

#[tokio::test]
async fn an_api_has_awss_defaults_and_what_is_set_of_it() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let input = CreateApiRequest {
        tags: texts([("a", "1")]),
        description: Some("d".to_owned()),
        ..named(ProtocolType::Http)
    };
    let made = room.create_api(caller, input).await.unwrap();
    let id = made.api_id.clone().unwrap();
    assert_eq!(id.len(), 10);
    assert_eq!(made.api_endpoint, Some(format!("http://{id}.execute-api.localhost:4566")));
    assert_eq!(made.route_selection_expression.as_deref(), Some("$request.method $request.path"));
    assert_eq!(made.api_key_selection_expression.as_deref(), Some("$request.header.x-api-key"));
    assert_eq!(made.disable_execute_api_endpoint, Some(false));
    assert_eq!(made.ip_address_type, Some(IpAddressType::Ipv4));
    let update = UpdateApiRequest {
        api_id: id.clone(),
        name: Some("m".to_owned()),
        description: Some(String::new()),
        cors_configuration: Some(Cors {
            allow_origins: Some(vec!["*".to_owned()]),
            ..Cors::default()
        }),
        ..UpdateApiRequest::default()
    };
    room.update_api(caller, update).await.unwrap();
    let input = GetApiRequest { api_id: id.clone() };
    let got = room.get_api(caller, input.clone()).await.unwrap();
    assert_eq!((got.name.as_deref(), got.description), (Some("m"), None));
    assert!(got.cors_configuration.is_some());
    let delete = DeleteCorsConfigurationRequest { api_id: id.clone() };
    room.delete_cors_configuration(caller, delete).await.unwrap();
    assert_eq!(room.get_api(caller, input.clone()).await.unwrap().cors_configuration, None);

    let arn = format!("arn:aws:apigateway:us-east-1::/apis/{id}");
    let tags = texts([("b", "2")]);
    let tag = TagResourceRequest { resource_arn: arn.clone(), tags };
    room.tag_resource(caller, tag).await.unwrap();
    let untag = UntagResourceRequest { resource_arn: arn.clone(), tag_keys: vec!["a".to_owned()] };
    room.untag_resource(caller, untag).await.unwrap();
    let tags = room.get_tags(caller, GetTagsRequest { resource_arn: arn }).await.unwrap().tags;
    assert_eq!(tags, texts([("b", "2")]));

    room.delete_api(caller, DeleteApiRequest { api_id: id.clone() }).await.unwrap();
    assert_eq!(
        refusal(room.get_api(caller, input).await),
        format!("NotFoundException: Invalid API identifier specified 000000000000:{id}")
    );
}

#[tokio::test]
async fn apis_that_cannot_be_are_refused() {
    let house = House::new();
    let http = || named(ProtocolType::Http);
    let cors = |origins: &str, credentials| Cors {
        allow_origins: Some(vec![origins.to_owned()]),
        allow_credentials: Some(credentials),
        ..Cors::default()
    };
    let some = |text: &str| Some(text.to_owned());
    for (input, why) in [
        (named(ProtocolType::Unknown("X".to_owned())), "Invalid protocol type specified: X"),
        (named(ProtocolType::Websocket), "Route selection expression is required"),
        (
            CreateApiRequest { route_selection_expression: some("$request.body.a"), ..http() },
            "must be \"$request.method $request.path\"",
        ),
        (
            CreateApiRequest { api_key_selection_expression: some("$x"), ..http() },
            "API key selection",
        ),
        (
            CreateApiRequest { cors_configuration: Some(cors("*", true)), ..http() },
            "AllowCredentials",
        ),
        (
            CreateApiRequest { cors_configuration: Some(cors("a.example", false)), ..http() },
            "Invalid format for origin a.example",
        ),
        (CreateApiRequest { disable_schema_validation: Some(true), ..http() }, "not supported"),
        (CreateApiRequest { tags: texts([("aws:a", "1")]), ..http() }, "reserved prefix"),
        (CreateApiRequest { route_key: some("GET /"), ..http() }, "Target is required"),
        (CreateApiRequest { target: some("x"), ..http() }, "Invalid Integration URI"),
        (
            CreateApiRequest { target: some(FUNCTION), route_key: some("GET"), ..http() },
            "not formatted properly",
        ),
    ] {
        let told = refusal(house.room.create_api(&house.caller, input).await);
        assert!(told.starts_with("BadRequestException") && told.contains(why), "{told}");
    }
}

#[tokio::test]
async fn quick_create_makes_a_whole_api() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let input = CreateApiRequest { target: Some(FUNCTION.to_owned()), ..named(ProtocolType::Http) };
    let id = room.create_api(caller, input).await.unwrap().api_id.unwrap();
    house.neighbours.answer("\"hi\"");
    assert_eq!(house.get(&id, "/any/where").await, (200, "\"hi\"".to_owned()));
    let update = UpdateApiRequest {
        api_id: id.clone(),
        route_key: Some("GET /only".to_owned()),
        ..UpdateApiRequest::default()
    };
    room.update_api(caller, update).await.unwrap();
    assert_eq!(house.get(&id, "/any/where").await.0, 404);
    assert_eq!(house.get(&id, "/only").await.0, 200);
}

#[tokio::test]
async fn routes_are_made_changed_and_deleted() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let api = house.api().await;
    let integration = house.function(&api, "2.0").await;
    let route = house.route(&api, "GET /a/{b}", &integration).await;
    let get = GetRouteRequest { api_id: api.clone(), route_id: route.clone() };
    let got = room.get_route(caller, get.clone()).await.unwrap();
    assert_eq!(got.authorization_type, Some(AuthorizationType::None));
    assert_eq!((got.api_key_required, got.route_id.as_ref()), (Some(false), Some(&route)));
    let update = UpdateRouteRequest {
        api_id: api.clone(),
        route_id: route.clone(),
        route_key: Some("ANY /a".to_owned()),
        authorization_type: Some(AuthorizationType::AwsIam),
        operation_name: Some("op".to_owned()),
        ..UpdateRouteRequest::default()
    };
    room.update_route(caller, update).await.unwrap();
    let got = room.get_route(caller, get.clone()).await.unwrap();
    assert_eq!(got.route_key.as_deref(), Some("ANY /a"));
    assert_eq!(got.target, Some(format!("integrations/{integration}")));
    let delete =
        DeleteIntegrationRequest { api_id: api.clone(), integration_id: integration.clone() };
    assert_eq!(
        refusal(room.delete_integration(caller, delete.clone()).await),
        format!(
            "ConflictException: Cannot delete Integration because it is referenced by the following \
             Routes with Ids: [{route}]"
        )
    );
    let gone = DeleteRouteRequest { api_id: api.clone(), route_id: route.clone() };
    room.delete_route(caller, gone).await.unwrap();
    room.delete_integration(caller, delete).await.unwrap();
    assert_eq!(
        refusal(room.get_route(caller, get).await),
        format!("NotFoundException: Invalid Route identifier specified {route}")
    );
}

#[tokio::test]
async fn routes_that_cannot_be_are_refused() {
    let house = House::new();
    let (api, sockets) = (house.api().await, house.websocket_api().await);
    let integration = house.function(&api, "2.0").await;
    house.route(&api, "GET /taken", &integration).await;
    let base = |api: &str, key: &str| CreateRouteRequest {
        api_id: api.to_owned(),
        route_key: key.to_owned(),
        ..CreateRouteRequest::default()
    };
    let auth = |kind| CreateRouteRequest { authorization_type: Some(kind), ..base(&api, "GET /x") };
    for (input, why) in [
        (base(&api, "GET x"), "not formatted properly for HTTP protocol"),
        (base(&api, "GET /taken"), "Route with key GET /taken already exists for this API"),
        (
            CreateRouteRequest {
                target: Some("integrations/no".to_owned()),
                ..base(&api, "GET /x")
            },
            "Invalid Integration identifier specified no",
        ),
        (
            CreateRouteRequest { target: Some("no".to_owned()), ..base(&api, "GET /x") },
            "Invalid target",
        ),
        (
            CreateRouteRequest { api_key_required: Some(true), ..base(&api, "GET /x") },
            "ApiKeyRequired is not supported",
        ),
        (auth(AuthorizationType::Jwt), "AuthorizerId is required"),
        (auth(AuthorizationType::Custom), "AuthorizerId is required"),
        (
            CreateRouteRequest {
                authorizer_id: Some("no".to_owned()),
                ..auth(AuthorizationType::Jwt)
            },
            "Invalid Authorizer identifier specified no",
        ),
        (
            CreateRouteRequest {
                authorization_scopes: Some(vec!["s".to_owned()]),
                ..auth(AuthorizationType::AwsIam)
            },
            "JWT only",
        ),
        (
            CreateRouteRequest {
                authorization_type: Some(AuthorizationType::Jwt),
                ..base(&sockets, "a")
            },
            "not supported for protocol type WEBSOCKET",
        ),
        (base("none", "GET /x"), "Invalid API identifier specified 000000000000:none"),
    ] {
        let told = refusal(house.room.create_route(&house.caller, input).await);
        assert!(told.contains(why), "{told}");
    }
}

#[tokio::test]
async fn integrations_that_cannot_be_are_refused_by_name() {
    let house = House::new();
    let (api, sockets) = (house.api().await, house.websocket_api().await);
    let base = |kind| CreateIntegrationRequest {
        api_id: api.clone(),
        integration_type: kind,
        ..CreateIntegrationRequest::default()
    };
    let lambda = || CreateIntegrationRequest { api_id: api.clone(), ..function("2.0") };
    let proxy = || CreateIntegrationRequest {
        integration_uri: Some("http://x.example".to_owned()),
        integration_method: Some("GET".to_owned()),
        ..base(IntegrationType::HttpProxy)
    };
    let service = |subtype: &str| CreateIntegrationRequest {
        integration_subtype: Some(subtype.to_owned()),
        credentials_arn: Some("arn:aws:iam::000000000000:role/r".to_owned()),
        request_parameters: texts([("StreamName", "s"), ("Data", "d"), ("PartitionKey", "p")]),
        ..base(IntegrationType::AwsProxy)
    };
    assert!(
        house.room.create_integration(&house.caller, service("Kinesis-PutRecord")).await.is_ok()
    );
    for (input, why) in [
        (CreateIntegrationRequest { payload_format_version: None, ..lambda() }, "is required"),
        (CreateIntegrationRequest { integration_uri: None, ..lambda() }, "Invalid Integration URI"),
        (
            CreateIntegrationRequest { timeout_in_millis: Some(49), ..lambda() },
            "Timeout should be between 50 ms and 30000 ms",
        ),
        (CreateIntegrationRequest { timeout_in_millis: Some(30_001), ..lambda() }, "30000 ms"),
        (
            CreateIntegrationRequest { connection_type: Some(ConnectionType::VpcLink), ..lambda() },
            "Millstream does not support connections through VPC links yet.",
        ),
        (
            CreateIntegrationRequest { request_templates: texts([("a/b", "x")]), ..lambda() },
            "RequestTemplates is not supported for protocol type HTTP",
        ),
        (
            CreateIntegrationRequest { request_parameters: texts([("header.x", "x")]), ..lambda() },
            "Invalid mapping expression specified: header.x",
        ),
        (
            CreateIntegrationRequest {
                request_parameters: texts([("append:header.authorization", "x")]),
                ..lambda()
            },
            "Operations on header authorization are restricted",
        ),
        (
            CreateIntegrationRequest {
                response_parameters: Some(
                    [("99".to_owned(), texts([("overwrite:statuscode", "1")]).unwrap())].into(),
                ),
                ..lambda()
            },
            "Invalid status code",
        ),
        (CreateIntegrationRequest { integration_uri: Some("x".to_owned()), ..proxy() }, "URL"),
        (CreateIntegrationRequest { integration_method: None, ..proxy() }, "HTTP method"),
        (base(IntegrationType::Mock), "MOCK is not supported for protocol type HTTP"),
        (base(IntegrationType::Aws), "AWS is not supported for protocol type HTTP"),
        (service("SQS-SendMessage"), "Parameter QueueUrl is required for"),
        (
            service("EventBridge-PutEvents"),
            "does not support integrations of subtype EventBridge-PutEvents yet",
        ),
        (service("StepFunctions-StartExecution"), "StepFunctions-StartExecution yet"),
        (service("Nothing-AtAll"), "Invalid integration subtype"),
        (
            CreateIntegrationRequest {
                request_parameters: texts([("StreamName", "s")]),
                ..service("Kinesis-PutRecord")
            },
            "Parameter Data is required",
        ),
        (
            CreateIntegrationRequest { credentials_arn: None, ..service("Kinesis-PutRecord") },
            "Credentials are required",
        ),
        (
            CreateIntegrationRequest {
                api_id: sockets.clone(),
                timeout_in_millis: Some(29_001),
                ..base(IntegrationType::Mock)
            },
            "29000 ms",
        ),
    ] {
        let told = refusal(house.room.create_integration(&house.caller, input).await);
        assert!(told.starts_with("BadRequestException") && told.contains(why), "{why}: {told}");
    }
}

#[tokio::test]
async fn parameters_are_changed_entry_by_entry() {
    let house = House::new();
    let api = house.api().await;
    let id = house
        .integration(
            &api,
            CreateIntegrationRequest {
                request_parameters: texts([("append:header.a", "1"), ("append:header.b", "2")]),
                ..function("2.0")
            },
        )
        .await;
    let update = UpdateIntegrationRequest {
        api_id: api.clone(),
        integration_id: id.clone(),
        request_parameters: texts([("append:header.a", ""), ("append:header.c", "3")]),
        timeout_in_millis: Some(50),
        ..UpdateIntegrationRequest::default()
    };
    let changed = house.room.update_integration(&house.caller, update).await.unwrap();
    let left = texts([("append:header.b", "2"), ("append:header.c", "3")]);
    assert_eq!((changed.request_parameters, changed.timeout_in_millis), (left, Some(50)));
}

#[tokio::test]
async fn what_only_websocket_apis_have_is_kept_there_and_refused_elsewhere() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let (http, sockets) = (house.api().await, house.websocket_api().await);
    let model = |api: &str| CreateModelRequest {
        api_id: api.to_owned(),
        name: "m".to_owned(),
        schema: "{}".to_owned(),
        ..CreateModelRequest::default()
    };
    assert!(refusal(room.create_model(caller, model(&http)).await).contains("not supported"));
    let made = room.create_model(caller, model(&sockets)).await.unwrap();
    assert_eq!(made.content_type.as_deref(), Some("application/json"));
    assert!(refusal(room.create_model(caller, model(&sockets)).await).contains("already exists"));
    let bad =
        CreateModelRequest { name: "o".to_owned(), schema: "{".to_owned(), ..model(&sockets) };
    assert!(refusal(room.create_model(caller, bad).await).contains("not valid JSON"));

    let mock = CreateIntegrationRequest {
        integration_type: IntegrationType::Mock,
        ..CreateIntegrationRequest::default()
    };
    let integration = house.integration(&sockets, mock).await;
    let route = house.route(&sockets, "$default", &integration).await;
    let response = |key: &str| CreateRouteResponseRequest {
        api_id: sockets.clone(),
        route_id: route.clone(),
        route_response_key: key.to_owned(),
        ..CreateRouteResponseRequest::default()
    };
    room.create_route_response(caller, response("$default")).await.unwrap();
    for key in ["$default", "other"] {
        assert!(room.create_route_response(caller, response(key)).await.is_err(), "{key}");
    }
    let response = |key: &str| CreateIntegrationResponseRequest {
        api_id: sockets.clone(),
        integration_id: integration.clone(),
        integration_response_key: key.to_owned(),
        ..CreateIntegrationResponseRequest::default()
    };
    for (key, fits) in [("$default", true), ("/200/", true), ("200", false), ("/200/", false)] {
        let made = room.create_integration_response(caller, response(key)).await;
        assert_eq!(made.is_ok(), fits, "{key}");
    }
    let listed = GetIntegrationResponsesRequest {
        api_id: sockets.clone(),
        integration_id: integration.clone(),
        max_results: Some("1".to_owned()),
        next_token: None,
    };
    let first = room.get_integration_responses(caller, listed.clone()).await.unwrap();
    let next = GetIntegrationResponsesRequest { next_token: first.next_token, ..listed };
    let second = room.get_integration_responses(caller, next).await.unwrap();
    assert_eq!((first.items.unwrap().len(), second.items.unwrap().len()), (1, 1));
    assert_eq!(second.next_token, None);
    // A route takes its responses along.
    let delete = DeleteRouteRequest { api_id: sockets.clone(), route_id: route.clone() };
    room.delete_route(caller, delete).await.unwrap();
    let listed = GetRouteResponsesRequest {
        api_id: sockets.clone(),
        route_id: route,
        ..GetRouteResponsesRequest::default()
    };
    assert!(refusal(room.get_route_responses(caller, listed).await).contains("Invalid Route"));
}

#[tokio::test]
async fn listings_come_in_pages() {
    let house = House::new();
    for _ in 0..3 {
        house.api().await;
    }
    let page = async |token: Option<String>| {
        let input = GetApisRequest { max_results: Some("2".to_owned()), next_token: token };
        house.room.get_apis(&house.caller, input).await.unwrap()
    };
    let first = page(None).await;
    let second = page(first.next_token.clone()).await;
    let ids = |items: Option<Vec<Api>>| -> Vec<_> {
        items.unwrap().into_iter().map(|api| api.api_id.unwrap()).collect()
    };
    let (mut all, more) = (ids(first.items), ids(second.items));
    assert_eq!((all.len(), more.len(), second.next_token), (2, 1, None));
    all.extend(more);
    all.dedup();
    assert_eq!(all.len(), 3);
    for (max_results, next_token) in [(Some("x"), None), (Some("0"), None), (None, Some("zz"))] {
        let own = |text: Option<&str>| text.map(str::to_owned);
        let input = GetApisRequest { max_results: own(max_results), next_token: own(next_token) };
        assert!(house.room.get_apis(&house.caller, input).await.is_err());
    }
}
