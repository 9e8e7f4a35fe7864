//! What becomes of a stack that fails, as its requests have it.

use crate::world::{World, things};
use aws_api::cloudformation::{self as api, Cloudformation};
use serde_json::{Value, json};
use std::time::Duration;

const FUNCTION: &str = "arn:aws:lambda:eu-west-1:000000000000:function:f";

fn bad() -> Value {
    things(&[
        ("A", json!({"Value": "1"})),
        ("B", json!({"Value": {"Ref": "A"}, "Fail": ["create"]})),
    ])
}

fn good() -> Value {
    things(&[("A", json!({"Value": "1"})), ("B", json!({"Value": {"Ref": "A"}}))])
}

/// One thing, and a function that does not answer.
fn silent(value: &str) -> Value {
    let mut template = things(&[("A", json!({"Value": value}))]);
    let properties = json!({"ServiceToken": FUNCTION, "Value": value});
    template["Resources"]["C"] =
        json!({"Type": "Custom::C", "Properties": properties, "DeletionPolicy": "Retain"});
    template
}

async fn create(world: &World, template: &Value, more: api::CreateStackInput) -> String {
    let input = api::CreateStackInput {
        stack_name: "app".to_owned(),
        template_body: Some(template.to_string()),
        ..more
    };
    let made = Cloudformation::create_stack(&*world.room, &world.caller(), input).await;
    made.unwrap().stack_id.unwrap()
}

async fn called(world: &World) -> Value {
    let mut changes = store::Store::watch(&*world.memory, store::Key::new());
    loop {
        if let Some(request) = world.functions.0.lock().pop() {
            return request;
        }
        changes.changed().await;
    }
}

async fn respond(world: &World, request: &Value) {
    let token = request["ResponseURL"].as_str().unwrap().rsplit('/').next().unwrap();
    let answer = json!({"Status": "SUCCESS", "PhysicalResourceId": "c"}).to_string();
    assert!(world.room.respond(token, answer.as_bytes()).await.unwrap());
}

#[tokio::test]
async fn a_stack_that_is_not_rolled_back_is_tried_again_or_rolled_back_later() {
    for again in [true, false] {
        let world = World::new();
        let more = api::CreateStackInput { disable_rollback: Some(true), ..Default::default() };
        create(&world, &bad(), more).await;
        assert_eq!(world.status("app").await, "CREATE_FAILED");
        assert_eq!(world.service.seen().len(), 1);
        if again {
            let input = api::UpdateStackInput {
                stack_name: "app".to_owned(),
                template_body: Some(good().to_string()),
                disable_rollback: Some(true),
                ..Default::default()
            };
            Cloudformation::update_stack(&*world.room, &world.caller(), input).await.unwrap();
            assert_eq!(world.status("app").await, "UPDATE_COMPLETE");
            assert_eq!(world.service.seen().len(), 2);
        } else {
            let input =
                api::RollbackStackInput { stack_name: "app".to_owned(), ..Default::default() };
            Cloudformation::rollback_stack(&*world.room, &world.caller(), input).await.unwrap();
            assert_eq!(world.status("app").await, "ROLLBACK_COMPLETE");
            assert!(world.service.seen().is_empty());
        }
    }
}

#[tokio::test]
async fn a_stack_that_is_to_be_deleted_when_it_fails_is() {
    let world = World::new();
    let more =
        api::CreateStackInput { on_failure: Some(api::OnFailure::Delete), ..Default::default() };
    let id = create(&world, &bad(), more).await;
    assert_eq!(world.status(&id).await, "DELETE_COMPLETE");
    assert!(world.service.seen().is_empty());
    assert!(world.describe("app").await.is_none());
}

#[tokio::test]
async fn a_stack_has_only_so_much_time() {
    let world = World::new();
    let more = api::CreateStackInput { timeout_in_minutes: Some(1), ..Default::default() };
    create(&world, &silent("1"), more).await;
    called(&world).await;
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    world.clock.advance(Duration::from_secs(61));
    assert_eq!(world.status("app").await, "ROLLBACK_COMPLETE");
    assert!(world.service.seen().is_empty());
    let events = world.events("app").await;
    let why = "Stack creation time exceeded the specified timeout";
    assert!(events.iter().any(|event| event.contains(why)), "{events:?}");
}

#[tokio::test]
async fn an_update_is_cancelled_and_undone() {
    let world = World::new();
    world.create("app", &silent("1")).await.unwrap();
    respond(&world, &called(&world).await).await;
    assert_eq!(world.status("app").await, "CREATE_COMPLETE");
    let stood = world.service.things.lock().clone();
    world.update("app", &silent("2")).await.unwrap();
    assert_eq!(called(&world).await["RequestType"], "Update");
    let input = api::CancelUpdateStackInput { stack_name: "app".to_owned(), ..Default::default() };
    Cloudformation::cancel_update_stack(&*world.room, &world.caller(), input).await.unwrap();
    // The function is told what it is to go back to.
    let request = called(&world).await;
    assert_eq!(request["ResourceProperties"]["Value"], "1");
    respond(&world, &request).await;
    assert_eq!(world.status("app").await, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(*world.service.things.lock(), stood);
    let input = api::CancelUpdateStackInput { stack_name: "app".to_owned(), ..Default::default() };
    let refused = Cloudformation::cancel_update_stack(&*world.room, &world.caller(), input).await;
    let why = "CancelUpdateStack cannot be called from current stack status";
    assert!(refused.unwrap_err().message().starts_with(why));
}

#[tokio::test]
async fn a_stack_is_deleted_while_it_is_made() {
    let world = World::new();
    let id = world.create("app", &silent("1")).await.unwrap();
    called(&world).await;
    world.delete("app").await.unwrap();
    assert_eq!(world.status(&id).await, "DELETE_COMPLETE");
    assert!(world.service.seen().is_empty());
}

#[tokio::test]
async fn a_token_makes_a_request_once() {
    let world = World::new();
    let more = || api::CreateStackInput {
        client_request_token: Some("t".to_owned()),
        ..Default::default()
    };
    let first = create(&world, &good(), more()).await;
    assert_eq!(create(&world, &good(), more()).await, first);
    assert_eq!(world.status("app").await, "CREATE_COMPLETE");
    let input = api::UpdateStackInput {
        stack_name: "app".to_owned(),
        template_body: Some(bad().to_string()),
        client_request_token: Some("t".to_owned()),
        ..Default::default()
    };
    let refused = Cloudformation::update_stack(&*world.room, &world.caller(), input).await;
    assert!(refused.unwrap_err().is("TokenAlreadyExistsException"));
}

#[tokio::test]
async fn a_role_that_cannot_be_assumed_makes_nothing() {
    let world = World::new();
    let more = api::CreateStackInput {
        role_arn: Some("arn:aws:iam::000000000000:role/none-such-there".to_owned()),
        ..Default::default()
    };
    create(&world, &good(), more).await;
    assert_eq!(world.status("app").await, "ROLLBACK_COMPLETE");
    assert!(world.service.calls.lock().is_empty());
    let events = world.events("app").await;
    assert!(events.iter().any(|event| event.contains("cannot be assumed")), "{events:?}");
}

#[tokio::test]
async fn attributes_that_a_type_has_not_are_refused_before_anything_is_made() {
    let world = World::new();
    let ask = |function: Value| {
        let mut template = good();
        template["Outputs"] = json!({"O": {"Value": function}});
        template
    };
    let name = good()["Resources"].as_object().unwrap().keys().next().unwrap().clone();
    for wrong in [
        json!({"Fn::GetAtt": [name, "Nope"]}),
        json!({"Fn::GetAtt": format!("{name}.Arn.More")}),
        json!({"Fn::Sub": format!("x-${{{name}.Nope}}")}),
        json!({"Fn::Join": ["", [{"Fn::GetAtt": [name, "Nope"]}]]}),
    ] {
        let refused = world.create("app", &ask(wrong)).await.unwrap_err();
        let why = format!("Template error: resource {name} does not support attribute type ");
        assert!(refused.contains(&why), "{refused}");
    }
    assert!(world.service.calls.lock().is_empty());
    world.create("app", &ask(json!({"Fn::Sub": format!("x-${{{name}.Arn}}")}))).await.unwrap();
    assert_eq!(world.status("app").await, "CREATE_COMPLETE");
}
