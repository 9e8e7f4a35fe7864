//! Change sets, exports, stack policies, protection, drift.

use crate::fakes::THING;
use crate::world::{World, things};
use aws_api::cloudformation::{self as api, Cloudformation};
use serde_json::{Value, json};

async fn plan(
    world: &World,
    stack: &str,
    name: &str,
    template: &Value,
    create: bool,
) -> api::DescribeChangeSetOutput {
    let kind = if create { api::ChangeSetType::Create } else { api::ChangeSetType::Update };
    let input = api::CreateChangeSetInput {
        stack_name: stack.to_owned(),
        change_set_name: name.to_owned(),
        template_body: Some(template.to_string()),
        change_set_type: Some(kind),
        ..Default::default()
    };
    let made =
        Cloudformation::create_change_set(&*world.room, &world.caller(), input).await.unwrap();
    let input = api::DescribeChangeSetInput {
        change_set_name: made.id.unwrap(),
        include_property_values: Some(true),
        ..Default::default()
    };
    Cloudformation::describe_change_set(&*world.room, &world.caller(), input).await.unwrap()
}

async fn execute(world: &World, plan: &api::DescribeChangeSetOutput) -> Result<(), String> {
    let input = api::ExecuteChangeSetInput {
        change_set_name: plan.change_set_id.clone().unwrap(),
        ..Default::default()
    };
    let done = Cloudformation::execute_change_set(&*world.room, &world.caller(), input).await;
    done.map(|_| ()).map_err(|why| why.to_string())
}

fn shown(plan: &api::DescribeChangeSetOutput) -> Vec<String> {
    let changes = plan.changes.clone().unwrap();
    let one = |change: api::Change| {
        let change = change.resource_change.unwrap();
        let replacement = change.replacement.map(|one| format!(" {one}")).unwrap_or_default();
        let details: Vec<String> = change
            .details
            .unwrap()
            .into_iter()
            .map(|detail| {
                let target = detail.target.unwrap();
                let name = target.name.unwrap_or_else(|| target.attribute.unwrap().to_string());
                let causing =
                    detail.causing_entity.map(|one| format!("({one})")).unwrap_or_default();
                format!(" {name}:{}{causing}", detail.evaluation.unwrap())
            })
            .collect();
        format!(
            "{} {}{replacement}{}",
            change.action.unwrap(),
            change.logical_resource_id.unwrap(),
            details.concat()
        )
    };
    changes.into_iter().map(one).collect()
}

#[tokio::test]
async fn a_change_set_shows_what_is_done_and_does_what_it_shows() {
    let world = World::new();
    let template = |value: &str, key: &str| {
        let mut all = things(&[
            ("A", json!({"Value": {"Ref": "P"}})),
            ("B", json!({"Key": key})),
            ("C", json!({"Value": {"Ref": "B"}})),
        ]);
        all["Parameters"] = json!({"P": {"Type": "String", "Default": value}});
        all
    };
    let first = plan(&world, "app", "one", &template("1", "1"), true).await;
    assert_eq!(shown(&first), ["Add A", "Add B", "Add C"]);
    assert_eq!(world.describe("app").await.unwrap().stack_status.as_str(), "REVIEW_IN_PROGRESS");
    execute(&world, &first).await.unwrap();
    assert_eq!(world.status("app").await, "CREATE_COMPLETE");

    let none = plan(&world, "app", "none", &template("1", "1"), false).await;
    assert_eq!(none.status, Some(api::ChangeSetStatus::Failed));
    assert!(
        none.status_reason
            .unwrap()
            .starts_with("The submitted information didn't contain changes.")
    );

    let second = plan(&world, "app", "two", &template("2", "2"), false).await;
    assert_eq!(
        shown(&second),
        [
            "Modify A False Value:Static(P)",
            "Modify B True Key:Static",
            "Modify C False Value:Dynamic(B)"
        ]
    );
    let third = plan(&world, "app", "three", &template("3", "1"), false).await;
    execute(&world, &second).await.unwrap();
    assert_eq!(world.status("app").await, "UPDATE_COMPLETE");
    let refused = execute(&world, &third).await.unwrap_err();
    assert!(refused.contains("ChangeSetNotFound"), "{refused}");
}

#[tokio::test]
async fn an_export_in_use_stays() {
    let world = World::new();
    let mut giver = things(&[("A", json!({}))]);
    giver["Outputs"] = json!({"X": {"Value": {"Ref": "A"}, "Export": {"Name": "x"}}});
    let taker = things(&[("B", json!({"Value": {"Fn::ImportValue": "x"}}))]);
    let early = world.create("early", &taker).await;
    if early.is_ok() {
        assert_eq!(world.status("early").await, "ROLLBACK_COMPLETE", "there is no such export");
    }
    let id = world.create("giver", &giver).await.unwrap();
    assert_eq!(world.status("giver").await, "CREATE_COMPLETE");
    world.create("taker", &taker).await.unwrap();
    assert_eq!(world.status("taker").await, "CREATE_COMPLETE");
    world.delete("giver").await.unwrap();
    let stack = world.settled("giver").await.unwrap();
    assert_eq!(stack.stack_status.as_str(), "DELETE_FAILED");
    let why = "Export x cannot be deleted as it is in use by taker";
    assert_eq!(stack.stack_status_reason.as_deref(), Some(why));
    let mut twin = giver.clone();
    twin["Outputs"]["X"]["Value"] = json!("other");
    world.create("twin", &twin).await.unwrap();
    assert_eq!(world.status("twin").await, "ROLLBACK_COMPLETE", "the name is taken");
    let taken = world.describe("taker").await.unwrap().stack_id.unwrap();
    world.delete("taker").await.unwrap();
    assert_eq!(world.status(&taken).await, "DELETE_COMPLETE");
    world.delete("giver").await.unwrap();
    assert_eq!(world.status(&id).await, "DELETE_COMPLETE");
}

#[tokio::test]
async fn a_stack_policy_and_protection_hold() {
    let world = World::new();
    let before = things(&[("A", json!({"Value": "1"})), ("B", json!({"Value": "1"}))]);
    world.create("app", &before).await.unwrap();
    world.status("app").await;
    let policy = json!({"Statement": [
        {"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"},
        {"Effect": "Deny", "Action": "Update:*", "Principal": "*", "Resource": "LogicalResourceId/B"}
    ]});
    let input = api::SetStackPolicyInput {
        stack_name: "app".to_owned(),
        stack_policy_body: Some(policy.to_string()),
        ..Default::default()
    };
    Cloudformation::set_stack_policy(&*world.room, &world.caller(), input).await.unwrap();
    let after = things(&[("A", json!({"Value": "2"})), ("B", json!({"Value": "2"}))]);
    world.update("app", &after).await.unwrap();
    assert_eq!(world.status("app").await, "UPDATE_ROLLBACK_COMPLETE");
    world.update("app", &things(&[("A", json!({"Value": "2"}))])).await.unwrap();
    assert_eq!(world.status("app").await, "UPDATE_ROLLBACK_COMPLETE", "B may not go, either");
    let events = world.events("app").await;
    assert!(events.iter().any(|one| one.contains("Action denied by stack policy")), "{events:?}");

    let protect = |on| api::UpdateTerminationProtectionInput {
        stack_name: "app".to_owned(),
        enable_termination_protection: on,
    };
    Cloudformation::update_termination_protection(&*world.room, &world.caller(), protect(true))
        .await
        .unwrap();
    let refused = world.delete("app").await.unwrap_err();
    assert!(
        refused.contains("Stack [app] cannot be deleted while TerminationProtection is enabled")
    );
}

#[tokio::test]
async fn drift_is_what_is_not_as_the_template_has_it() {
    let world = World::new();
    let template =
        things(&[("A", json!({"Value": "1"})), ("B", json!({"Value": "1"})), ("C", json!({}))]);
    world.create("app", &template).await.unwrap();
    world.status("app").await;
    {
        let mut things = world.service.things.lock();
        let name = |short: &str, all: &std::collections::BTreeMap<String, _>| {
            all.keys().find(|name| name.contains(short)).cloned().unwrap()
        };
        let (a, b) = (name("-A-", &things), name("-B-", &things));
        things.get_mut(&a).unwrap().1.value = Some("2".to_owned());
        things.get_mut(&a).unwrap().1.size = Some(1);
        things.remove(&b);
    }
    let input = api::DetectStackDriftInput { stack_name: "app".to_owned(), ..Default::default() };
    let id =
        Cloudformation::detect_stack_drift(&*world.room, &world.caller(), input).await.unwrap();
    let input = api::DescribeStackDriftDetectionStatusInput {
        stack_drift_detection_id: id.stack_drift_detection_id,
    };
    let caller = world.caller();
    let found = Cloudformation::describe_stack_drift_detection_status(&*world.room, &caller, input);
    let found = found.await.unwrap();
    assert_eq!(
        (found.stack_drift_status, found.drifted_stack_resource_count),
        (Some(api::StackDriftStatus::Drifted), Some(2))
    );
    let input = api::DescribeStackResourceDriftsInput {
        stack_name: "app".to_owned(),
        ..Default::default()
    };
    let drifts = Cloudformation::describe_stack_resource_drifts(&*world.room, &caller, input);
    let drifts = drifts.await.unwrap().stack_resource_drifts;
    let seen: Vec<String> = drifts
        .iter()
        .map(|one| {
            let paths: Vec<&str> = one
                .property_differences
                .iter()
                .flatten()
                .map(|one| one.property_path.as_str())
                .collect();
            format!(
                "{} {} {}",
                one.logical_resource_id,
                one.stack_resource_drift_status,
                paths.join(",")
            )
        })
        .collect();
    assert_eq!(seen, ["A MODIFIED /Value", "B DELETED ", "C IN_SYNC "], "{THING}");
}
