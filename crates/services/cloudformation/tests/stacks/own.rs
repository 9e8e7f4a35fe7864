//! CloudFormation's own types: custom resources, nested stacks, wait conditions.

use crate::world::{World, things};
use aws_api::cloudformation as api;
use serde_json::{Value, json};
use std::time::Duration;
use store::{Key, Store};

const FUNCTION: &str = "arn:aws:lambda:eu-west-1:000000000000:function:f";

fn custom(size: i64) -> Value {
    json!({
        "Resources": {
            "C": {"Type": "Custom::Thing", "Properties": {"ServiceToken": FUNCTION, "Size": size}}
        },
        "Outputs": {
            "Id": {"Value": {"Ref": "C"}},
            "Said": {"Value": {"Fn::GetAtt": ["C", "Said"]}}
        }
    })
}

/// The next request that the function is called with.
async fn called(world: &World) -> Value {
    let mut changes = world.memory.watch(Key::new());
    loop {
        if let Some(request) = world.functions.0.lock().pop() {
            return request;
        }
        changes.changed().await;
    }
}

async fn respond(world: &World, request: &Value, answer: Value) {
    let url = request["ResponseURL"].as_str().unwrap();
    let host = "https://cloudformation-custom-resource-response-euwest1.s3.amazonaws.com/";
    let token = url.strip_prefix(host).unwrap();
    assert!(world.room.respond(token, answer.to_string().as_bytes()).await.unwrap());
}

#[tokio::test]
async fn a_function_makes_changes_replaces_and_deletes() {
    let mut world = World::new();
    world.create("app", &custom(1)).await.unwrap();
    let request = called(&world).await;
    assert_eq!(request["RequestType"], "Create");
    assert_eq!(request["ResourceType"], "Custom::Thing");
    assert_eq!(request["ResourceProperties"], json!({"ServiceToken": FUNCTION, "Size": "1"}));
    assert_eq!(request.get("PhysicalResourceId"), None);
    // A server that is killed while it waits goes on waiting, and does not call again.
    world.restart(None).await;
    let answer = json!({"Status": "SUCCESS", "PhysicalResourceId": "one", "Data": {"Said": "hi"}});
    respond(&world, &request, answer).await;
    let stack = world.settled("app").await.unwrap();
    assert_eq!(stack.stack_status.as_str(), "CREATE_COMPLETE");
    let outputs: Vec<_> =
        stack.outputs.unwrap().into_iter().map(|one| one.output_value.unwrap()).collect();
    assert_eq!(outputs, ["one", "hi"]);
    assert!(world.functions.0.lock().is_empty());

    world.update("app", &custom(2)).await.unwrap();
    let request = called(&world).await;
    assert_eq!(request["RequestType"], "Update");
    assert_eq!(request["PhysicalResourceId"], "one");
    assert_eq!(request["OldResourceProperties"]["Size"], "1");
    let answer = json!({"Status": "SUCCESS", "PhysicalResourceId": "two", "Data": {"Said": "ho"}});
    respond(&world, &request, answer).await;
    let request = called(&world).await;
    assert_eq!(
        (&request["RequestType"], &request["PhysicalResourceId"]),
        (&json!("Delete"), &json!("one"))
    );
    respond(&world, &request, json!({"Status": "SUCCESS", "PhysicalResourceId": "one"})).await;
    assert_eq!(world.status("app").await, "UPDATE_COMPLETE");

    world.delete("app").await.unwrap();
    let request = called(&world).await;
    assert_eq!(request["PhysicalResourceId"], "two");
    let answer = json!({"Status": "FAILED", "Reason": "not now"});
    respond(&world, &request, answer).await;
    assert_eq!(world.status("app").await, "DELETE_FAILED");
}

#[tokio::test]
async fn a_function_that_fails_or_is_silent_rolls_back() {
    let world = World::new();
    world.create("app", &custom(1)).await.unwrap();
    let request = called(&world).await;
    respond(&world, &request, json!({"Status": "FAILED", "Reason": "no"})).await;
    let request = called(&world).await;
    assert_eq!(request["RequestType"], "Delete", "what it may have made is deleted");
    respond(&world, &request, json!({"Status": "SUCCESS"})).await;
    assert_eq!(world.status("app").await, "ROLLBACK_COMPLETE");
    let events = world.events("app").await;
    let why = "Received response status [FAILED] from custom resource. Message returned: no";
    assert!(events.iter().any(|event| event.contains(why)), "{events:?}");

    let mut silent = custom(1);
    silent["Resources"]["C"]["Properties"]["ServiceTimeout"] = json!(5);
    silent["Resources"]["C"]["DeletionPolicy"] = json!("Retain");
    world.create("silent", &silent).await.unwrap();
    called(&world).await;
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    world.clock.advance(Duration::from_secs(6));
    assert_eq!(world.status("silent").await, "ROLLBACK_COMPLETE");
    let events = world.events("silent").await;
    let why = "CloudFormation did not receive a response from your Custom Resource";
    assert!(events.iter().any(|event| event.contains(why)), "{events:?}");
}

#[tokio::test]
async fn what_no_function_was_called_for_is_not_deleted() {
    for (code, http, status) in [
        ("ResourceNotFoundException", 404, "ROLLBACK_COMPLETE"),
        ("AccessDeniedException", 403, "ROLLBACK_COMPLETE"),
        // It may have been called all the same.
        ("ServiceException", 500, "ROLLBACK_FAILED"),
    ] {
        let world = World::new();
        *world.functions.1.lock() = Some((code, http));
        world.create("app", &custom(1)).await.unwrap();
        assert_eq!(world.status("app").await, status, "{code}");
        let events = world.events("app").await;
        let failed = |event: &&String| event.contains("CREATE_FAILED");
        assert!(events.iter().find(failed).is_some_and(|e| e.contains("not today")), "{events:?}");
    }
}

#[tokio::test]
async fn tokens_that_are_no_functions_are_refused() {
    let world = World::new();
    let mut template = custom(1);
    template["Resources"]["C"]["Properties"]["ServiceToken"] =
        json!("arn:aws:sns:eu-west-1:000000000000:topic");
    let refused = world.create("app", &template).await.unwrap_err();
    assert!(refused.contains("SNS topics"), "{refused}");
}

#[tokio::test]
async fn a_wait_condition_waits_for_its_signals() {
    let world = World::new();
    let template = json!({
        "Resources": {
            "H": {"Type": "AWS::CloudFormation::WaitConditionHandle"},
            "W": {
                "Type": "AWS::CloudFormation::WaitCondition",
                "Properties": {"Handle": {"Ref": "H"}, "Timeout": "60", "Count": 2}
            }
        },
        "Outputs": {"Data": {"Value": {"Fn::GetAtt": ["W", "Data"]}}}
    });
    for (name, second, status) in [
        ("good", Some("SUCCESS"), "CREATE_COMPLETE"),
        ("bad", Some("FAILURE"), "ROLLBACK_COMPLETE"),
        ("late", None, "ROLLBACK_COMPLETE"),
    ] {
        world.create(name, &template).await.unwrap();
        let mut changes = world.memory.watch(Key::new());
        let url = loop {
            let events = world.events(name).await;
            if events
                .iter()
                .any(|event| event == "W CREATE_IN_PROGRESS Resource creation Initiated")
            {
                let input = api::DescribeStackResourceInput {
                    stack_name: name.to_owned(),
                    logical_resource_id: "H".to_owned(),
                };
                use aws_api::cloudformation::Cloudformation;
                let caller = world.caller();
                let found = Cloudformation::describe_stack_resource(&*world.room, &caller, input);
                let detail = found.await.unwrap().stack_resource_detail.unwrap();
                break detail.physical_resource_id.unwrap();
            }
            changes.changed().await;
        };
        let token = url.rsplit('/').next().unwrap();
        let signals = [("1", Some("SUCCESS")), ("2", second)];
        for (unique_id, sent) in signals {
            if let Some(sent) = sent {
                let body =
                    json!({"Status": sent, "UniqueId": unique_id, "Data": "d", "Reason": "r"});
                assert!(world.room.respond(token, body.to_string().as_bytes()).await.unwrap());
            }
        }
        if second.is_none() {
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
            world.clock.advance(Duration::from_secs(61));
        }
        assert_eq!(world.status(name).await, status, "{name}");
        assert!(!world.room.respond("nobody", b"{}").await.unwrap());
    }
    let data = world.describe("good").await.unwrap().outputs.unwrap().pop().unwrap();
    assert_eq!(data.output_value.as_deref(), Some(r#"{"1":"d","2":"d"}"#));
}

#[tokio::test]
async fn a_stack_in_a_stack_lives_and_fails_with_it() {
    let world = World::new();
    let put = |template: Value| {
        world.objects.0.lock().insert("b/inner.json".to_owned(), template.to_string());
    };
    let inner = |value: &str, fail: bool| {
        let mut inner = things(&[("A", json!({"Value": value}))]);
        inner["Outputs"] = json!({"Out": {"Value": {"Ref": "A"}}});
        if fail {
            inner["Resources"]["A"]["Properties"]["Fail"] = json!(["create", "update"]);
        }
        inner
    };
    let outer = |other: &str| {
        json!({
            "Resources": {
                "N": {
                    "Type": "AWS::CloudFormation::Stack",
                    "Properties": {"TemplateURL": "https://b.s3.amazonaws.com/inner.json"}
                },
                "O": {
                    "Type": crate::fakes::THING,
                    "Properties": {"Value": {"Fn::GetAtt": ["N", "Outputs.Out"]}, "Key": other}
                }
            }
        })
    };
    put(inner("1", false));
    world.create("outer", &outer("1")).await.unwrap();
    assert_eq!(world.status("outer").await, "CREATE_COMPLETE", "{:?}", world.events("outer").await);
    assert_eq!(world.service.seen().len(), 2);
    put(inner("2", false));
    world.update("outer", &outer("1")).await.unwrap();
    assert_eq!(world.status("outer").await, "UPDATE_COMPLETE", "{:?}", world.events("outer").await);
    let stood = world.service.things.lock().clone();
    assert!(stood.values().any(|(_, thing)| thing.value.as_deref() == Some("2")));
    // What fails inside undoes all.
    put(inner("3", true));
    world.update("outer", &outer("1")).await.unwrap();
    assert_eq!(world.status("outer").await, "UPDATE_ROLLBACK_COMPLETE");
    world.delete("outer").await.unwrap();
    let mut changes = world.memory.watch(Key::new());
    while world.describe("outer").await.is_some() {
        changes.changed().await;
    }
    assert!(world.service.seen().is_empty());
}

#[tokio::test]
async fn what_a_function_hides_is_not_shown() {
    let world = World::new();
    let mut template = custom(1);
    template["Resources"]["A"] = json!({
        "Type": crate::fakes::THING,
        "Properties": {"Value": {"Fn::GetAtt": ["C", "Said"]}}
    });
    world.create("app", &template).await.unwrap();
    let request = called(&world).await;
    let data = json!({"Said": "secret"});
    let answer =
        json!({"Status": "SUCCESS", "PhysicalResourceId": "c", "NoEcho": true, "Data": data});
    respond(&world, &request, answer).await;
    assert_eq!(world.status("app").await, "CREATE_COMPLETE");
    assert_eq!(world.service.seen(), [("A".to_owned(), Some("secret".to_owned()))]);
    let input =
        api::DescribeStackEventsInput { stack_name: "app".to_owned(), ..Default::default() };
    use aws_api::cloudformation::Cloudformation;
    let caller = world.caller();
    let events = Cloudformation::describe_stack_events(&*world.room, &caller, input).await.unwrap();
    let shown: Vec<String> = events
        .stack_events
        .unwrap()
        .into_iter()
        .filter_map(|one| one.resource_properties)
        .collect();
    assert!(shown.iter().any(|one| one.contains("****")), "{shown:?}");
    assert!(!shown.iter().any(|one| one.contains("secret")), "{shown:?}");
}

#[tokio::test]
async fn what_the_cdk_notes_makes_nothing() {
    let world = World::new();
    let note = |text: &str| {
        let note = json!({"Type": "AWS::CDK::Metadata", "Properties": {"Analytics": text}});
        json!({"Resources": {"CDKMetadata": note}})
    };
    world.create("app", &note("v2:deflate64:A")).await.unwrap();
    assert_eq!(world.status("app").await, "CREATE_COMPLETE");
    world.update("app", &note("v2:deflate64:B")).await.unwrap();
    assert_eq!(world.status("app").await, "UPDATE_COMPLETE");
    assert!(world.service.calls.lock().is_empty());
    world.delete("app").await.unwrap();
    let more =
        json!({"Resources": {"N": {"Type": "AWS::CDK::Metadata", "Properties": {"X": "y"}}}});
    assert!(world.create("wrong", &more).await.unwrap_err().contains("extraneous key [X]"));
}
