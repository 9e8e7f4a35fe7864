//! What stages serve: a copy of the definition, made on request or by themselves.

use crate::house::{House, refusal, texts};
use aws_api::apigatewayv2::*;

fn stage(api: &str, name: &str) -> CreateStageRequest {
    CreateStageRequest {
        api_id: api.to_owned(),
        stage_name: name.to_owned(),
        ..CreateStageRequest::default()
    }
}

fn deployment(api: &str, stage: Option<&str>) -> CreateDeploymentRequest {
    CreateDeploymentRequest {
        api_id: api.to_owned(),
        description: None,
        stage_name: stage.map(str::to_owned),
    }
}

#[tokio::test]
async fn a_stage_serves_what_was_deployed_to_it() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    house.neighbours.answer("1");
    let api = house.api().await;
    assert_eq!(
        refusal(room.create_deployment(caller, deployment(&api, None)).await),
        "BadRequestException: Unable to deploy API because no routes exist in this API"
    );
    let integration = house.function(&api, "2.0").await;
    house.route(&api, "GET /one", &integration).await;
    room.create_stage(caller, stage(&api, "dev")).await.unwrap();
    assert_eq!(house.get(&api, "/dev/one").await.0, 404, "nothing is deployed");
    let first = room.create_deployment(caller, deployment(&api, Some("dev"))).await.unwrap();
    assert_eq!(first.deployment_status, Some(DeploymentStatus::Deployed));
    house.route(&api, "GET /two", &integration).await;
    assert_eq!(house.get(&api, "/dev/one").await.0, 200);
    assert_eq!(house.get(&api, "/dev/two").await.0, 404, "not yet deployed");
    let second = room.create_deployment(caller, deployment(&api, None)).await.unwrap();
    assert_eq!(house.get(&api, "/dev/two").await.0, 404, "deployed to no stage");
    let update = UpdateStageRequest {
        api_id: api.clone(),
        stage_name: "dev".to_owned(),
        deployment_id: second.deployment_id.clone(),
        ..UpdateStageRequest::default()
    };
    room.update_stage(caller, update).await.unwrap();
    assert_eq!(house.get(&api, "/dev/two").await.0, 200);
    let delete = |id: &Option<String>| DeleteDeploymentRequest {
        api_id: api.clone(),
        deployment_id: id.clone().unwrap(),
    };
    assert_eq!(
        refusal(room.delete_deployment(caller, delete(&second.deployment_id)).await),
        "BadRequestException: Active stages pointing to this deployment must be moved or deleted"
    );
    room.delete_deployment(caller, delete(&first.deployment_id)).await.unwrap();
    assert_eq!(house.get(&api, "/dev/two").await.0, 200);
}

#[tokio::test]
async fn a_stage_may_deploy_itself() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    house.neighbours.answer("1");
    let api = house.api().await;
    house.stage(&api, "$default").await;
    let integration = house.function(&api, "2.0").await;
    let route = house.route(&api, "GET /one", &integration).await;
    assert_eq!(house.get(&api, "/one").await.0, 200);
    house.route(&api, "GET /two", &integration).await;
    assert_eq!(house.get(&api, "/two").await.0, 200);
    let delete = DeleteRouteRequest { api_id: api.clone(), route_id: route };
    room.delete_route(caller, delete).await.unwrap();
    assert_eq!(house.get(&api, "/one").await.0, 404);
    let get = GetStageRequest { api_id: api.clone(), stage_name: "$default".to_owned() };
    let got = room.get_stage(caller, get).await.unwrap();
    let id = got.deployment_id.unwrap();
    assert_eq!(
        got.last_deployment_status_message,
        Some(format!("Successfully deployed stage with deployment ID '{id}'"))
    );
    // Those that it served before are forgotten.
    let listed = GetDeploymentsRequest { api_id: api.clone(), ..GetDeploymentsRequest::default() };
    let listed = room.get_deployments(caller, listed).await.unwrap().items.unwrap();
    let shown: Vec<_> =
        listed.iter().map(|one| (one.deployment_id.clone(), one.auto_deployed)).collect();
    assert_eq!(shown, [(Some(id), Some(true))]);
    let by_hand = room.create_deployment(caller, deployment(&api, Some("$default"))).await;
    assert!(refusal(by_hand).contains("AutoDeploy"));
}

#[tokio::test]
async fn stages_that_cannot_be_are_refused() {
    let house = House::new();
    let api = house.served("GET /a", "2.0").await;
    let sockets = house.websocket_api().await;
    let log = |arn: &str| {
        Some(AccessLogSettings {
            destination_arn: Some(arn.to_owned()),
            format: Some("$context.requestId".to_owned()),
        })
    };
    let settings = |settings: RouteSettings| CreateStageRequest {
        default_route_settings: Some(settings),
        ..stage(&api, "s")
    };
    for (input, why) in [
        (stage(&api, "$default"), "ConflictException: Stage already exists"),
        (stage(&api, "a b"), "Stage name only allows"),
        (stage(&sockets, "$default"), "Stage name only allows"),
        (
            CreateStageRequest { client_certificate_id: Some("c".to_owned()), ..stage(&api, "s") },
            "client certificates",
        ),
        (
            CreateStageRequest { deployment_id: Some("no".to_owned()), ..stage(&api, "s") },
            "Invalid Deployment identifier specified no",
        ),
        (
            CreateStageRequest { stage_variables: texts([("a-b", "1")]), ..stage(&api, "s") },
            "alphanumeric",
        ),
        (
            CreateStageRequest { stage_variables: texts([("a", "1 2")]), ..stage(&api, "s") },
            "must match",
        ),
        (
            CreateStageRequest {
                access_log_settings: log("arn:aws:firehose:us-east-1:000000000000:x/y"),
                ..stage(&api, "s")
            },
            "Firehose",
        ),
        (
            CreateStageRequest { access_log_settings: log("x"), ..stage(&api, "s") },
            "Invalid ARN specified in the request",
        ),
        (
            settings(RouteSettings {
                logging_level: Some(LoggingLevel::Info),
                ..RouteSettings::default()
            }),
            "Execution logs are not supported on protocolType HTTP",
        ),
        (
            CreateStageRequest {
                route_settings: Some([("GET /b".to_owned(), RouteSettings::default())].into()),
                ..stage(&api, "s")
            },
            "NotFoundException: Unable to find Route by key GET /b within the provided RouteSettings",
        ),
    ] {
        let told = refusal(house.room.create_stage(&house.caller, input).await);
        assert!(told.contains(why), "{told}");
    }
}

#[tokio::test]
async fn settings_of_stages_come_and_go_one_by_one() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let api = house.served("GET /a", "2.0").await;
    let update = UpdateStageRequest {
        api_id: api.clone(),
        stage_name: "$default".to_owned(),
        stage_variables: texts([("a", "1"), ("b", "2")]),
        route_settings: Some([("GET /a".to_owned(), RouteSettings::default())].into()),
        access_log_settings: Some(AccessLogSettings {
            destination_arn: Some("arn:aws:logs:us-east-1:000000000000:log-group:g".to_owned()),
            format: Some("$context.status".to_owned()),
        }),
        ..UpdateStageRequest::default()
    };
    room.update_stage(caller, update.clone()).await.unwrap();
    let update = UpdateStageRequest {
        stage_variables: texts([("a", "")]),
        route_settings: None,
        access_log_settings: None,
        ..update
    };
    let changed = room.update_stage(caller, update).await.unwrap();
    assert_eq!(changed.stage_variables, texts([("b", "2")]));
    assert!(changed.access_log_settings.is_some());
    let of_route = DeleteRouteSettingsRequest {
        api_id: api.clone(),
        route_key: "GET /a".to_owned(),
        stage_name: "$default".to_owned(),
    };
    room.delete_route_settings(caller, of_route.clone()).await.unwrap();
    assert!(refusal(room.delete_route_settings(caller, of_route).await).contains("GET /a"));
    let of_log =
        DeleteAccessLogSettingsRequest { api_id: api.clone(), stage_name: "$default".to_owned() };
    room.delete_access_log_settings(caller, of_log).await.unwrap();
    let get = GetStageRequest { api_id: api.clone(), stage_name: "$default".to_owned() };
    let got = room.get_stage(caller, get).await.unwrap();
    assert_eq!((got.access_log_settings, got.route_settings.map(|all| all.len())), (None, Some(0)));
    let delete = DeleteStageRequest { api_id: api.clone(), stage_name: "$default".to_owned() };
    room.delete_stage(caller, delete.clone()).await.unwrap();
    assert!(refusal(room.delete_stage(caller, delete).await).contains("Invalid stage identifier"));
    assert_eq!(house.get(&api, "/a").await.0, 404);
}
