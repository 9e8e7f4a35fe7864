//! Buses, their policies and tags.

use crate::house::{House, json, refusal};
use aws_api::events::*;

fn named(name: &str) -> CreateEventBusRequest {
    CreateEventBusRequest { name: name.to_owned(), ..CreateEventBusRequest::default() }
}

#[tokio::test]
async fn buses_are_made_shown_and_deleted_and_the_default_one_is_there() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let made = CreateEventBusRequest {
        description: Some("all of it".to_owned()),
        tags: Some(vec![Tag { key: "a".to_owned(), value: "1".to_owned() }]),
        ..named("orders")
    };
    let made = room.create_event_bus(caller, made).await.unwrap();
    let arn = "arn:aws:events:us-east-1:000000000000:event-bus/orders";
    assert_eq!(made.event_bus_arn.as_deref(), Some(arn));
    let list = ListEventBusesRequest::default();
    let list = room.list_event_buses(caller, list).await.unwrap().event_buses.unwrap();
    let names: Vec<_> = list.iter().map(|bus| bus.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["default", "orders"]);
    for given in ["orders", arn] {
        let input = DescribeEventBusRequest { name: Some(given.to_owned()) };
        let shown = room.describe_event_bus(caller, input).await.unwrap();
        assert_eq!(shown.description.as_deref(), Some("all of it"));
        assert!(shown.creation_time.is_some() && shown.policy.is_none());
    }
    let tags = ListTagsForResourceRequest { resource_arn: arn.to_owned() };
    let tags = room.list_tags_for_resource(caller, tags).await.unwrap().tags.unwrap();
    assert_eq!(tags.len(), 1);
    let update = UpdateEventBusRequest {
        name: Some("orders".to_owned()),
        description: Some("some".to_owned()),
        ..UpdateEventBusRequest::default()
    };
    let updated = room.update_event_bus(caller, update).await.unwrap();
    assert_eq!(updated.description.as_deref(), Some("some"));
    house.rule_on(Some("orders"), "r", r#"{"source":["a"]}"#).await;
    let delete = |name: &str| DeleteEventBusRequest { name: name.to_owned() };
    assert_eq!(
        refusal(room.delete_event_bus(caller, delete("orders")).await),
        "ValidationException: Cannot delete event bus orders since it has rules."
    );
    let rule = DeleteRuleRequest {
        name: "r".to_owned(),
        event_bus_name: Some("orders".to_owned()),
        force: None,
    };
    room.delete_rule(caller, rule).await.unwrap();
    room.delete_event_bus(caller, delete("orders")).await.unwrap();
    let input = DescribeEventBusRequest { name: Some("orders".to_owned()) };
    assert_eq!(
        refusal(room.describe_event_bus(caller, input).await),
        "ResourceNotFoundException: Event bus orders does not exist."
    );
}

#[tokio::test]
async fn what_makes_no_sense_of_a_bus_is_refused_in_awss_words() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    room.create_event_bus(caller, named("there")).await.unwrap();
    let kms = CreateEventBusRequest { kms_key_identifier: Some("k".to_owned()), ..named("n") };
    let fifo =
        DeadLetterConfig { arn: Some("arn:aws:sqs:us-east-1:000000000000:q.fifo".to_owned()) };
    let fifo = CreateEventBusRequest { dead_letter_config: Some(fifo), ..named("n") };
    for (input, why) in [
        (named("there"), "ResourceAlreadyExistsException: Event bus there already exists."),
        (named("default"), "ResourceAlreadyExistsException: Event bus default already exists."),
        (
            named("aws.partner/x"),
            "OperationDisabledException: Millstream does not implement buses of partners (EventSourceName) yet.",
        ),
        (
            kms,
            "OperationDisabledException: Millstream does not implement keys of KMS for event buses (KmsKeyIdentifier) yet.",
        ),
        (
            fifo,
            "ValidationException: Parameter DeadLetterConfig.Arn is not valid. Reason: Provided Arn is not that of a standard SQS queue.",
        ),
    ] {
        assert_eq!(refusal(room.create_event_bus(caller, input).await), why);
    }
    let delete = DeleteEventBusRequest { name: "default".to_owned() };
    assert_eq!(
        refusal(room.delete_event_bus(caller, delete).await),
        "ValidationException: Cannot delete event bus default."
    );
}

#[tokio::test]
async fn permissions_are_statements_of_the_buss_policy() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let permit = |id: &str, principal: &str| PutPermissionRequest {
        action: Some("events:PutEvents".to_owned()),
        principal: Some(principal.to_owned()),
        statement_id: Some(id.to_owned()),
        ..PutPermissionRequest::default()
    };
    let policy = async || {
        let input = DescribeEventBusRequest::default();
        let shown = room.describe_event_bus(caller, input).await.unwrap();
        shown.policy.map(|text| json(&text)["Statement"].clone())
    };
    assert_eq!(policy().await, None);
    room.put_permission(caller, permit("a", "111122223333")).await.unwrap();
    let condition = Condition {
        r#type: "StringEquals".to_owned(),
        key: "aws:PrincipalOrgID".to_owned(),
        value: "o-1".to_owned(),
    };
    let all = PutPermissionRequest { condition: Some(condition), ..permit("b", "*") };
    room.put_permission(caller, all).await.unwrap();
    // A statement of the same id is put in its place.
    room.put_permission(caller, permit("a", "444455556666")).await.unwrap();
    let statements = policy().await.unwrap();
    assert_eq!(statements[0]["Sid"], "b");
    assert_eq!(statements[0]["Principal"], "*");
    assert_eq!(statements[0]["Condition"]["StringEquals"]["aws:PrincipalOrgID"], "o-1");
    assert_eq!(statements[1]["Principal"]["AWS"], "arn:aws:iam::444455556666:root");
    assert_eq!(
        statements[1]["Resource"],
        "arn:aws:events:us-east-1:000000000000:event-bus/default"
    );
    let remove = |id: Option<&str>, all: bool| RemovePermissionRequest {
        event_bus_name: None,
        remove_all_permissions: Some(all),
        statement_id: id.map(str::to_owned),
    };
    assert_eq!(
        refusal(room.remove_permission(caller, remove(Some("c"), false)).await),
        "ResourceNotFoundException: Statement with the provided id does not exist."
    );
    room.remove_permission(caller, remove(Some("b"), false)).await.unwrap();
    assert_eq!(policy().await.unwrap().as_array().unwrap().len(), 1);
    room.remove_permission(caller, remove(None, true)).await.unwrap();
    assert_eq!(policy().await, None);
    assert_eq!(
        refusal(room.remove_permission(caller, remove(Some("a"), false)).await),
        "ResourceNotFoundException: EventBus does not have a policy."
    );
    let whole = |text: &str| PutPermissionRequest {
        policy: Some(text.to_owned()),
        ..PutPermissionRequest::default()
    };
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"events:PutEvents","Resource":"*"}]}"#;
    room.put_permission(caller, whole(text)).await.unwrap();
    assert!(policy().await.is_some());
    assert!(room.put_permission(caller, whole("{}")).await.is_err());
    let both = PutPermissionRequest { policy: Some(text.to_owned()), ..permit("a", "*") };
    assert!(room.put_permission(caller, both).await.is_err());
}
