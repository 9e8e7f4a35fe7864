//! Values that the Parameter Store has: read when an operation begins, and the same until it is over.

use crate::world::{World, things};
use aws_api::cloudformation::{self as api, Cloudformation};
use serde_json::{Value, json};

fn template() -> Value {
    let mut all = things(&[
        ("A", json!({"Value": {"Ref": "P"}})),
        ("B", json!({"Value": {"Fn::Sub": "{{resolve:ssm:/b:${Version}}}!"}})),
    ]);
    all["Parameters"] = json!({
        "P": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/a"},
        "Version": {"Type": "Number", "Default": "1"},
    });
    all["Outputs"] = json!({"Out": {"Value": {"Ref": "P"}}});
    all
}

fn hold(world: &World, all: &[(&str, &str)]) {
    let mut held = world.service.parameters.lock();
    *held = all.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
}

fn values(world: &World) -> Vec<Option<String>> {
    world.service.seen().into_iter().map(|(_, value)| value).collect()
}

fn some(all: &[&str]) -> Vec<Option<String>> {
    all.iter().map(|&value| Some(value.to_owned())).collect()
}

#[tokio::test]
async fn a_stack_is_made_of_what_is_held_and_shows_it() {
    let world = World::new();
    hold(&world, &[("/a", "1"), ("/b:1", "2")]);
    world.create("app", &template()).await.unwrap();
    let stack = world.settled("app").await.unwrap();
    assert_eq!(stack.stack_status.as_str(), "CREATE_COMPLETE");
    let shown: Vec<_> = stack
        .parameters
        .unwrap()
        .into_iter()
        .map(|one| (one.parameter_value.unwrap(), one.resolved_value))
        .collect();
    assert_eq!(shown, [("/a".to_owned(), Some("1".to_owned())), ("1".to_owned(), None)]);
    assert_eq!(stack.outputs.unwrap()[0].output_value.as_deref(), Some("1"));
    assert_eq!(values(&world), some(&["1", "2!"]));
    let same = world.update("app", &template()).await.unwrap_err();
    assert!(same.contains("No updates are to be performed."), "{same}");
}

#[tokio::test]
async fn what_is_held_anew_is_an_update_and_a_rollback_brings_back_what_was() {
    let world = World::new();
    hold(&world, &[("/a", "1"), ("/b:1", "2")]);
    world.create("app", &template()).await.unwrap();
    world.settled("app").await.unwrap();
    hold(&world, &[("/a", "new"), ("/b:1", "2")]);
    let input = api::CreateChangeSetInput {
        stack_name: "app".to_owned(),
        change_set_name: "one".to_owned(),
        use_previous_template: Some(true),
        ..Default::default()
    };
    let made = Cloudformation::create_change_set(&*world.room, &world.caller(), input).await;
    let input = api::DescribeChangeSetInput {
        change_set_name: made.unwrap().id.unwrap(),
        ..Default::default()
    };
    let shown = Cloudformation::describe_change_set(&*world.room, &world.caller(), input).await;
    let [change] = shown.unwrap().changes.unwrap().try_into().unwrap();
    let [detail] = change.resource_change.unwrap().details.unwrap().try_into().unwrap();
    assert_eq!(detail.change_source, Some(api::ChangeSource::ParameterReference));
    assert_eq!(detail.causing_entity.as_deref(), Some("P"));
    world.update("app", &template()).await.unwrap();
    assert_eq!(world.status("app").await, "UPDATE_COMPLETE");
    assert_eq!(values(&world), some(&["new", "2!"]));
    // What fails brings back what was, whatever is held by then.
    hold(&world, &[("/a", "newer"), ("/b:1", "newer")]);
    let mut bad = template();
    bad["Resources"]["C"] = json!({"Type": "AWS::Test::Thing", "DependsOn": ["A", "B"],
        "Properties": {"Fail": ["create"]}});
    world.update("app", &bad).await.unwrap();
    assert_eq!(world.status("app").await, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(values(&world), some(&["new", "2!"]));
    let shown = world.describe("app").await.unwrap().parameters.unwrap();
    assert_eq!(shown[0].resolved_value.as_deref(), Some("new"));
}

#[tokio::test]
async fn a_server_that_is_killed_goes_on_with_what_was_held() {
    let mut world = World::new();
    for left in 1..8 {
        world.restart(None).await;
        hold(&world, &[("/a", "1"), ("/b:1", "2")]);
        let name = format!("app{left}");
        world.restart(Some((left, true))).await;
        let wanted = template();
        tokio::select! {
            made = world.create(&name, &wanted) => drop(made.unwrap()),
            () = world.store.death() => {}
        }
        if world.describe(&name).await.is_some() {
            world.settled(&name).await;
        }
        hold(&world, &[]);
        world.restart(None).await;
        assert!(world.describe(&name).await.is_some(), "{left}");
        assert_eq!(world.status(&name).await, "CREATE_COMPLETE", "{left}");
        assert_eq!(values(&world), some(&["1", "2!"]), "{left}");
        world.service.things.lock().clear();
    }
}

#[tokio::test]
async fn what_is_not_held_refuses_the_request() {
    let world = World::new();
    for (held, expected) in [
        (
            &[("/b:1", "2")][..],
            "Unable to fetch parameters [/a] from parameter store for this account.",
        ),
        (&[("/a", "1")], "Parameters: [ssm:/b:1] cannot be found."),
        (
            &[("/a", "secret"), ("/b:1", "2")],
            "Parameters [/a] referenced by template have types not supported by CloudFormation.",
        ),
        (
            &[("/forbidden", "")],
            "AccessDenied. User doesn't have permission to call ssm:GetParameters",
        ),
    ] {
        hold(&world, held);
        let refused = world.create("app", &template()).await.unwrap_err();
        assert!(refused.contains(expected), "{refused}");
        assert!(world.describe("app").await.is_none());
    }
}

#[tokio::test]
async fn a_change_set_that_would_import_says_of_what_is_there_that_it_is_not_imported() {
    let world = World::new();
    world.create("first", &things(&[("A", json!({"Name": "taken"}))])).await.unwrap();
    world.settled("first").await.unwrap();
    for (name, status) in [("free", "CREATE_COMPLETE"), ("taken", "ROLLBACK_COMPLETE")] {
        let input = api::CreateChangeSetInput {
            stack_name: name.to_owned(),
            change_set_name: "one".to_owned(),
            change_set_type: Some(api::ChangeSetType::Create),
            template_body: Some(things(&[("A", json!({"Name": name}))]).to_string()),
            import_existing_resources: Some(true),
            ..Default::default()
        };
        let made = Cloudformation::create_change_set(&*world.room, &world.caller(), input).await;
        let change_set_name = made.unwrap().id.unwrap();
        let input = api::DescribeChangeSetInput {
            change_set_name: change_set_name.clone(),
            ..Default::default()
        };
        let shown = Cloudformation::describe_change_set(&*world.room, &world.caller(), input).await;
        assert_eq!(shown.unwrap().import_existing_resources, Some(true));
        let input = api::ExecuteChangeSetInput { change_set_name, ..Default::default() };
        let begun = Cloudformation::execute_change_set(&*world.room, &world.caller(), input).await;
        begun.unwrap();
        assert_eq!(world.status(name).await, status);
        let told = world.events(name).await.concat();
        assert_eq!(told.contains("ImportExistingResources"), name == "taken", "{told}");
    }
}
