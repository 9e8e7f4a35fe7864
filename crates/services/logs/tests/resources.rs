//! CloudFormation's types over the room.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use aws_api::Guard;
use aws_api::logs::*;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use resource::HandlerErrorCode;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_logs::{Room, resource_types};
use std::sync::Arc;
use store::{Memory, Store};
use support::{DELIVERY, ROLE, STREAM};

struct House {
    room: Arc<Room>,
    caller: Caller,
}

/// The types over a room of their own, in which there is the group `g`, and one whose name goes on.
async fn workshop() -> (Workshop, Arc<House>) {
    let (ambient, _) = Ambient::seeded(1, Timestamp::from_millis(1_800_000_000_000));
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
    let store: Arc<dyn Store> = Arc::new(Memory::new());
    let room = support::room(&store, &ambient, &Arc::default());
    for name in ["g", "/group/more"] {
        let input = CreateLogGroupRequest { log_group_name: name.into(), ..Default::default() };
        Logs::create_log_group(&*room, &caller, input).await.unwrap();
    }
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, LogsInput::structure);
    let shop = Workshop {
        types: resource_types(guarded(room.clone(), guard)).into_iter().collect(),
        fuse,
        caller: caller.clone(),
        ambient,
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, Arc::new(House { room, caller }))
}

fn lives() -> Vec<Life> {
    let tag = |key: &str, value: &str| json!({"Key": key, "Value": value});
    vec![
        Life::new(
            "AWS::Logs::LogGroup",
            vec![
                json!({"LogGroupName": "/group", "LogGroupClass": "STANDARD"}),
                json!({"LogGroupName": "/group", "RetentionInDays": 7,
                "Tags": [tag("b", "1"), tag("a", "2")]}),
                json!({"LogGroupName": "/group", "RetentionInDays": 14, "Tags": [tag("a", "3")]}),
                json!({"LogGroupName": "/group"}),
            ],
        ),
        Life::new(
            "AWS::Logs::MetricFilter",
            vec![
                json!({"LogGroupName": "g", "FilterName": "f", "FilterPattern": "ERROR",
                "MetricTransformations": [{"MetricNamespace": "n", "MetricName": "m",
                    "MetricValue": "1", "DefaultValue": 0.0, "Unit": "Count"}]}),
                json!({"LogGroupName": "g", "FilterName": "f", "FilterPattern": "{ $.x = * }",
                "MetricTransformations": [{"MetricNamespace": "n", "MetricName": "m",
                    "MetricValue": "$.x",
                    "Dimensions": [{"Key": "b", "Value": "$.b"}, {"Key": "a", "Value": "$.a"}]}]}),
            ],
        ),
        Life::new(
            "AWS::Logs::Destination",
            vec![
                json!({"DestinationName": "d", "RoleArn": ROLE, "TargetArn": STREAM}),
                json!({"DestinationName": "d", "RoleArn": ROLE, "TargetArn": DELIVERY,
                "DestinationPolicy": json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow",
                    "Principal": {"AWS": "111111111111"}, "Action": "logs:PutSubscriptionFilter",
                    "Resource": "*"}}).to_string()}),
            ],
        ),
        Life::new(
            "AWS::Logs::AccountPolicy",
            vec![
                json!({"PolicyName": "p", "PolicyType": "SUBSCRIPTION_FILTER_POLICY",
                "PolicyDocument": json!({"DestinationArn": STREAM, "RoleArn": ROLE}).to_string()}),
                json!({"PolicyName": "p", "PolicyType": "SUBSCRIPTION_FILTER_POLICY", "Scope": "ALL",
                "PolicyDocument": json!({"DestinationArn": DELIVERY, "RoleArn": ROLE}).to_string(),
                "SelectionCriteria": "LogGroupName NOT IN [\"g\"]"}),
            ],
        ),
        Life::new(
            "AWS::Logs::QueryDefinition",
            vec![
                json!({"Name": "q", "QueryString": "fields @message", "LogGroupNames": ["g"]}),
                json!({"Name": "r", "QueryString": "fields @timestamp", "QueryLanguage": "CWLI"}),
                json!({"Name": "r", "QueryString": "fields @timestamp"}),
            ],
        ),
        Life::new("AWS::Logs::LogStream", vec![json!({"LogGroupName": "g", "LogStreamName": "s"})]),
    ]
}

async fn inventory(house: Arc<House>) -> Value {
    let (room, caller) = (&*house.room, &house.caller);
    let groups = Logs::describe_log_groups(room, caller, Default::default()).await.unwrap();
    let names = groups.log_groups.unwrap().into_iter().map(|group| group.log_group_name);
    let of_g = DescribeLogStreamsRequest { log_group_name: Some("g".into()), ..Default::default() };
    let streams = Logs::describe_log_streams(room, caller, of_g).await.unwrap();
    let filters = Logs::describe_metric_filters(room, caller, Default::default()).await.unwrap();
    let filters = filters.metric_filters.unwrap().into_iter().map(|filter| filter.filter_name);
    let streams = streams.log_streams.unwrap().len();
    let queries = Logs::describe_query_definitions(room, caller, Default::default()).await.unwrap();
    let queries = queries.query_definitions.unwrap().into_iter().map(|query| query.query_string);
    let (filters, queries): (Vec<_>, Vec<_>) = (filters.collect(), queries.collect());
    let found = Logs::describe_destinations(room, caller, Default::default()).await.unwrap();
    let destinations = found.destinations.unwrap().into_iter().map(|found| found.target_arn);
    let of_account = DescribeAccountPoliciesRequest {
        policy_type: PolicyType::SubscriptionFilterPolicy,
        ..Default::default()
    };
    let found = Logs::describe_account_policies(room, caller, of_account).await.unwrap();
    let policies = found.account_policies.unwrap().into_iter().map(|found| found.policy_document);
    let (destinations, policies): (Vec<_>, Vec<_>) = (destinations.collect(), policies.collect());
    json!([names.collect::<Vec<_>>(), streams, filters, queries, destinations, policies])
}

#[tokio::test]
async fn each_type_is_what_its_template_says() {
    for life in lives() {
        let (shop, _house) = workshop().await;
        let made = life.whole(&shop).await;
        if life.type_name == "AWS::Logs::LogGroup" {
            assert_eq!(made.physical_id, "/group");
            let arn = "arn:aws:logs:us-east-1:000000000000:log-group:/group:*";
            assert_eq!(made.attributes.get("Arn"), Some(&json!(arn)));
        } else if life.type_name == "AWS::Logs::QueryDefinition" {
            assert_eq!(made.attributes.get("QueryDefinitionId"), Some(&json!(made.physical_id)));
        } else {
            let names = ["FilterName", "LogStreamName", "DestinationName", "PolicyName"];
            let name = names.iter().find_map(|key| life.wanted[0].get(key));
            assert_eq!(Some(&json!(made.physical_id)), name);
        }
    }
}

#[tokio::test]
async fn a_step_that_was_cut_off_is_gone_on_with() {
    for life in lives() {
        life.in_pieces(workshop, inventory).await;
    }
}

#[tokio::test]
async fn names_take_the_place_of_another() {
    let (shop, _house) = workshop().await;
    let cases = [
        ("AWS::Logs::LogGroup", "LogGroupName", json!("/other"), true),
        ("AWS::Logs::LogGroup", "RetentionInDays", json!(3), false),
        ("AWS::Logs::LogGroup", "LogGroupClass", json!("INFREQUENT_ACCESS"), false),
        ("AWS::Logs::LogGroup", "Tags", json!([{"Key": "k", "Value": "v"}]), false),
        ("AWS::Logs::Destination", "DestinationName", json!("other"), true),
        ("AWS::Logs::Destination", "TargetArn", json!(DELIVERY), false),
        ("AWS::Logs::AccountPolicy", "PolicyName", json!("other"), true),
        ("AWS::Logs::AccountPolicy", "PolicyDocument", json!("{}"), false),
        ("AWS::Logs::QueryDefinition", "Name", json!("other"), false),
        ("AWS::Logs::MetricFilter", "LogGroupName", json!("other"), true),
        ("AWS::Logs::MetricFilter", "FilterName", json!("other"), true),
        ("AWS::Logs::MetricFilter", "FilterPattern", json!("x"), false),
        ("AWS::Logs::MetricFilter", "MetricTransformations", json!([]), false),
        ("AWS::Logs::LogStream", "LogGroupName", json!("other"), true),
        ("AWS::Logs::LogStream", "LogStreamName", json!("other"), true),
    ];
    for (name, property, value, replaces) in cases {
        let all = lives().into_iter().find(|life| life.type_name == name).unwrap().wanted;
        let mut now = all[0].clone();
        now[property] = value;
        let found = shop.of(name).replaces(&all[0], &now).unwrap();
        assert_eq!(found, replaces, "{property} of {name}");
    }
}

#[tokio::test]
async fn what_can_not_be_is_refused_and_nothing_is_made() {
    let (shop, house) = workshop().await;
    let before = inventory(house.clone()).await;
    let one = shop.of("AWS::Logs::LogGroup");
    let cases = [
        (json!({"LogGroupName": "g"}), HandlerErrorCode::AlreadyExists, "already exists"),
        (json!({"LogGroupName": "a b"}), HandlerErrorCode::InvalidRequest, "regular expression"),
        (
            json!({"LogGroupName": "n", "LogGroupClass": "INFREQUENT_ACCESS"}),
            HandlerErrorCode::InvalidRequest,
            "log group classes other than STANDARD",
        ),
    ];
    for (wanted, code, text) in cases {
        let failure = one.create(&shop.fresh(), &wanted).await.unwrap_err();
        assert_eq!(failure.code, code, "{failure}");
        assert!(failure.message.contains(text), "{failure}");
    }
    let was = json!({"LogGroupName": "g"});
    let now = json!({"LogGroupName": "g", "LogGroupClass": "INFREQUENT_ACCESS"});
    let failure = one.update(&shop.fresh(), "g", &was, &now).await.unwrap_err();
    assert_eq!(failure.message, "The class of a log group cannot be changed.");
    // What undoes it has nothing to do.
    one.update(&shop.fresh(), "g", &now, &was).await.unwrap();
    assert_eq!(inventory(house).await, before);
}

#[tokio::test]
async fn an_update_that_came_halfway_is_undone() {
    for life in lives() {
        life.undone(workshop).await;
    }
}
