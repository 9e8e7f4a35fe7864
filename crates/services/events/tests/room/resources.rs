//! CloudFormation's types over the room.

use crate::house::{House, QUEUE};
use aws_api::Guard;
use aws_api::events::*;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_events::resource_types;
use std::sync::Arc;

const BUS: &str = "arn:aws:events:us-east-1:000000000000:event-bus/default";

/// A room with a connection to stand on.
async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, EventsInput::structure);
    let api = guarded(house.room.clone(), guard);
    let types = resource_types(api, house.store.clone());
    let shop = Workshop {
        types: types.into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    let input = CreateConnectionRequest {
        name: "there".to_owned(),
        authorization_type: ConnectionAuthorizationType::ApiKey,
        auth_parameters: CreateConnectionAuthRequestParameters {
            api_key_auth_parameters: Some(CreateConnectionApiKeyAuthRequestParameters {
                api_key_name: "k".to_owned(),
                api_key_value: "v".to_owned(),
            }),
            ..CreateConnectionAuthRequestParameters::default()
        },
        ..CreateConnectionRequest::default()
    };
    house.room.create_connection(&house.caller, input).await.unwrap();
    (shop, house)
}

async fn there(house: &House) -> String {
    let input = DescribeConnectionRequest { name: "there".to_owned() };
    let shown = house.room.describe_connection(&house.caller, input).await.unwrap();
    shown.connection_arn.unwrap()
}

fn lives(connection: &str) -> Vec<Life> {
    let tag = json!([{"Key": "a", "Value": "1"}]);
    let statement = json!({"Effect": "Allow", "Principal": "*", "Action": "events:PutEvents",
        "Resource": BUS});
    let policy = json!({"Version": "2012-10-17", "Statement": [statement]});
    let pattern = json!({"source": ["app"]});
    let target = |id: &str| {
        json!({"Id": id, "Arn": QUEUE, "RetryPolicy": {"MaximumRetryAttempts": 3},
            "InputTransformer": {"InputPathsMap": {"x": "$.detail"}, "InputTemplate": "<x>"}})
    };
    let basic = json!({"BasicAuthParameters": {"Username": "u", "Password": "p"}});
    let key = json!({"ApiKeyAuthParameters": {"ApiKeyName": "n", "ApiKeyValue": "v"}});
    vec![
        Life::new(
            "AWS::Events::EventBus",
            vec![
                json!({"Name": "b"}),
                json!({"Name": "b", "Description": "d", "Policy": policy, "Tags": tag,
                    "DeadLetterConfig": {"Arn": QUEUE}}),
                json!({"Name": "b", "Description": "e"}),
            ],
        ),
        Life::new(
            "AWS::Events::Rule",
            vec![
                json!({"Name": "r", "EventPattern": pattern, "Targets": [target("1"), target("2")]}),
                json!({"Name": "r", "ScheduleExpression": "rate(1 day)", "State": "DISABLED",
                    "Description": "d", "Tags": tag, "Targets": [target("2")]}),
                json!({"Name": "r", "EventPattern": pattern, "State": "ENABLED"}),
            ],
        ),
        Life::new(
            "AWS::Events::EventBusPolicy",
            vec![
                json!({"StatementId": "s", "Action": "events:PutEvents", "Principal": "111122223333"}),
                json!({"StatementId": "s", "Statement": statement}),
                json!({"StatementId": "s", "Action": "events:PutEvents", "Principal": "*",
                    "Condition": {"Type": "StringEquals", "Key": "aws:PrincipalOrgID", "Value": "o-1"}}),
            ],
        ),
        Life::new(
            "AWS::Events::Archive",
            vec![
                json!({"ArchiveName": "a", "SourceArn": BUS}),
                json!({"ArchiveName": "a", "SourceArn": BUS, "Description": "d",
                    "EventPattern": pattern, "RetentionDays": 7}),
                json!({"ArchiveName": "a", "SourceArn": BUS, "RetentionDays": 0}),
            ],
        ),
        Life::new(
            "AWS::Events::Connection",
            vec![
                json!({"Name": "c", "AuthorizationType": "BASIC", "AuthParameters": basic}),
                json!({"Name": "c", "AuthorizationType": "API_KEY", "AuthParameters": key,
                    "Description": "d"}),
            ],
        ),
        Life::new(
            "AWS::Events::ApiDestination",
            vec![
                json!({"Name": "d", "ConnectionArn": connection, "HttpMethod": "POST",
                    "InvocationEndpoint": "https://example.com/*"}),
                json!({"Name": "d", "ConnectionArn": connection, "HttpMethod": "PUT",
                    "InvocationEndpoint": "https://example.com/", "Description": "x",
                    "InvocationRateLimitPerSecond": 5}),
            ],
        ),
    ]
}

/// What there is, by its names.
async fn inventory(house: Arc<House>) -> Value {
    let (room, caller) = (&house.room, &house.caller);
    let buses = room.list_event_buses(caller, ListEventBusesRequest::default()).await.unwrap();
    let policies: Vec<_> =
        buses.event_buses.unwrap().into_iter().map(|b| (b.name, b.policy)).collect();
    let rules = room.list_rules(caller, ListRulesRequest::default()).await.unwrap();
    let rules: Vec<_> = rules.rules.unwrap().into_iter().map(|rule| rule.name).collect();
    let archives = room.list_archives(caller, ListArchivesRequest::default()).await.unwrap();
    let archives: Vec<_> = archives.archives.unwrap().into_iter().map(|a| a.archive_name).collect();
    let connections =
        room.list_connections(caller, ListConnectionsRequest::default()).await.unwrap();
    let connections: Vec<_> =
        connections.connections.unwrap().into_iter().map(|c| c.name).collect();
    let destinations =
        room.list_api_destinations(caller, ListApiDestinationsRequest::default()).await.unwrap();
    let destinations: Vec<_> =
        destinations.api_destinations.unwrap().into_iter().map(|d| d.name).collect();
    json!([policies, rules, archives, connections, destinations])
}

#[tokio::test]
async fn resources_are_what_their_templates_say() {
    for index in 0..6 {
        let (shop, house) = workshop().await;
        lives(&there(&house).await)[index].whole(&shop).await;
    }
}

/// Ids are made by the room's dice, which begin as they began: each workshop has the same connection.
#[tokio::test]
async fn steps_that_were_cut_off_are_gone_on_with() {
    let (_, house) = workshop().await;
    for life in lives(&there(&house).await) {
        life.in_pieces(workshop, inventory).await;
        life.undone(workshop).await;
    }
}
