//! Stacks are made, changed, and deleted; what fails is undone.

use crate::world::{World, things};
use serde_json::json;

fn a_and_b(a: &str, b: &str) -> serde_json::Value {
    things(&[
        ("A", json!({"Value": a})),
        ("B", json!({"Value": b, "Key": {"Fn::GetAtt": ["A", "Arn"]}})),
    ])
}

#[tokio::test]
async fn a_stack_is_made_in_order_and_deleted_in_reverse() {
    let world = World::new();
    let id = world.create("app", &a_and_b("1", "2")).await.unwrap();
    assert_eq!(world.status("app").await, "CREATE_COMPLETE");
    let seen = world.service.seen();
    let expected = [("A", "1"), ("B", "2")];
    let expected: Vec<_> =
        expected.iter().map(|(n, v)| ((*n).to_owned(), Some((*v).to_owned()))).collect();
    assert_eq!(seen, expected);
    assert_eq!(
        world.events("app").await,
        [
            "app CREATE_IN_PROGRESS User Initiated",
            "A CREATE_IN_PROGRESS",
            "A CREATE_IN_PROGRESS Resource creation Initiated",
            "A CREATE_COMPLETE",
            "B CREATE_IN_PROGRESS",
            "B CREATE_IN_PROGRESS Resource creation Initiated",
            "B CREATE_COMPLETE",
            "app CREATE_COMPLETE",
        ]
    );
    world.delete("app").await.unwrap();
    assert_eq!(world.status(&id).await, "DELETE_COMPLETE");
    assert!(world.describe("app").await.is_none(), "its name is free");
    assert!(world.service.seen().is_empty());
    let calls = world.service.calls.lock().clone();
    assert_eq!(calls, ["create A", "create B", "delete B", "delete A"]);
    assert!(world.delete("app").await.is_ok(), "what is not there is deleted");
}

#[tokio::test]
async fn what_fails_to_be_made_is_rolled_back() {
    let world = World::new();
    let template = things(&[
        ("A", json!({"Value": "1"})),
        ("B", json!({"Value": {"Ref": "A"}, "Fail": ["create"]})),
        ("C", json!({"Value": {"Ref": "B"}})),
    ]);
    let id = world.create("app", &template).await.unwrap();
    assert_eq!(world.status("app").await, "ROLLBACK_COMPLETE");
    assert!(world.service.seen().is_empty());
    let events = world.events("app").await;
    let has = |text: &str| events.iter().any(|event| event.contains(text));
    assert!(
        has("B CREATE_FAILED Resource handler returned message: \"told to fail\""),
        "{events:?}"
    );
    let why = "The following resource(s) failed to create: [B]. Rollback requested by user.";
    assert!(has(&format!("app ROLLBACK_IN_PROGRESS {why}")), "{events:?}");
    assert!(has("A DELETE_COMPLETE"), "{events:?}");
    assert!(!has("C "), "{events:?}");
    // Only deleting is left.
    let refused = world.update("app", &a_and_b("1", "2")).await.unwrap_err();
    assert!(refused.contains("is in ROLLBACK_COMPLETE state and can not be updated."), "{refused}");
    assert!(
        world.create("app", &template).await.unwrap_err().contains("Stack [app] already exists")
    );
    world.delete("app").await.unwrap();
    assert_eq!(world.status(&id).await, "DELETE_COMPLETE");
}

#[tokio::test]
async fn updates_change_in_place_replace_add_and_remove() {
    let world = World::new();
    let before = things(&[
        ("Kept", json!({"Value": "1"})),
        ("Changed", json!({"Value": "1"})),
        ("Replaced", json!({"Value": "1", "Key": "old"})),
        ("Removed", json!({"Value": "1"})),
    ]);
    world.create("app", &before).await.unwrap();
    assert_eq!(world.status("app").await, "CREATE_COMPLETE");
    let old: Vec<String> = world.service.things.lock().keys().cloned().collect();
    let same = world.update("app", &before).await.unwrap_err();
    assert!(same.contains("No updates are to be performed."), "{same}");
    let after = things(&[
        ("Kept", json!({"Value": 1})),
        ("Changed", json!({"Value": "2"})),
        ("Replaced", json!({"Value": "1", "Key": "new"})),
        ("Added", json!({"Value": "1"})),
    ]);
    world.service.calls.lock().clear();
    world.update("app", &after).await.unwrap();
    assert_eq!(world.status("app").await, "UPDATE_COMPLETE");
    let mut calls = world.service.calls.lock().clone();
    calls.sort();
    assert_eq!(
        calls,
        ["create Added", "create Replaced", "delete Removed", "delete Replaced", "update Changed"]
    );
    let new: Vec<String> = world.service.things.lock().keys().cloned().collect();
    let kept = old.iter().filter(|name| new.contains(name)).count();
    assert_eq!((new.len(), kept), (4, 2), "{old:?} {new:?}");
    let events = world.events("app").await;
    let first = events.iter().position(|event| event.starts_with("app UPDATE_COMPLETE_CLEANUP"));
    let deleted = events.iter().position(|event| event == "Removed DELETE_COMPLETE");
    assert!(first.is_some() && first < deleted, "{events:?}");
}

#[tokio::test]
async fn a_failed_update_leaves_everything_as_it_was() {
    let world = World::new();
    let before = things(&[
        ("A", json!({"Value": "1"})),
        ("R", json!({"Value": "1", "Key": "old"})),
        ("Gone", json!({"Value": "1"})),
    ]);
    world.create("app", &before).await.unwrap();
    assert_eq!(world.status("app").await, "CREATE_COMPLETE");
    let stood = world.service.things.lock().clone();
    let after = things(&[
        ("A", json!({"Value": "2"})),
        ("R", json!({"Value": "1", "Key": "new"})),
        ("Added", json!({"Value": {"Ref": "A"}})),
        ("Bad", json!({"Value": {"Fn::Sub": "${Added}${R}"}, "Fail": ["create"]})),
    ]);
    world.update("app", &after).await.unwrap();
    assert_eq!(world.status("app").await, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(*world.service.things.lock(), stood);
    let stack = world.describe("app").await.unwrap();
    assert_eq!(stack.stack_status_reason, None);
    let events = world.events("app").await;
    let text =
        "app UPDATE_ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [Bad]. ";
    assert!(events.iter().any(|event| event == text), "{events:?}");
    assert!(world.update("app", &before).await.unwrap_err().contains("No updates"));
}

#[tokio::test]
async fn a_rollback_that_fails_is_continued() {
    let world = World::new();
    let before = things(&[("A", json!({"Value": "1"})), ("B", json!({"Value": "1"}))]);
    world.create("app", &before).await.unwrap();
    world.status("app").await;
    world.service.broken.lock().insert("update A".to_owned());
    let after = things(&[("A", json!({"Value": "2"})), ("B", json!({"Value": "2"}))]);
    world.update("app", &after).await.unwrap();
    assert_eq!(world.status("app").await, "UPDATE_ROLLBACK_FAILED");
    let refused = world.update("app", &before).await.unwrap_err();
    assert!(refused.contains("UPDATE_ROLLBACK_FAILED state and can not be updated"), "{refused}");
    world.service.broken.lock().clear();
    let input = aws_api::cloudformation::ContinueUpdateRollbackInput {
        stack_name: "app".to_owned(),
        ..Default::default()
    };
    use aws_api::cloudformation::Cloudformation;
    Cloudformation::continue_update_rollback(&*world.room, &world.caller(), input).await.unwrap();
    assert_eq!(world.status("app").await, "UPDATE_ROLLBACK_COMPLETE");
    let values: Vec<_> = world.service.seen().into_iter().map(|(_, value)| value).collect();
    assert_eq!(values, [Some("1".to_owned()), Some("1".to_owned())]);
}

#[tokio::test]
async fn a_deletion_that_fails_can_leave_out_what_fails() {
    let world = World::new();
    let template = a_and_b("1", "2");
    let id = world.create("app", &template).await.unwrap();
    world.status("app").await;
    world.service.broken.lock().insert("delete A".to_owned());
    world.delete("app").await.unwrap();
    let stack = world.settled("app").await.unwrap();
    assert_eq!(stack.stack_status.as_str(), "DELETE_FAILED");
    let why = "The following resource(s) failed to delete: [A]. ";
    assert_eq!(stack.stack_status_reason.as_deref(), Some(why));
    let input = aws_api::cloudformation::DeleteStackInput {
        stack_name: "app".to_owned(),
        retain_resources: Some(vec!["A".to_owned()]),
        ..Default::default()
    };
    use aws_api::cloudformation::Cloudformation;
    Cloudformation::delete_stack(&*world.room, &world.caller(), input).await.unwrap();
    assert_eq!(world.status(&id).await, "DELETE_COMPLETE");
    assert_eq!(world.service.seen().len(), 1, "A was left alone");
}

#[tokio::test]
async fn deletion_policies_are_kept_to() {
    let world = World::new();
    let mut template = things(&[("A", json!({})), ("B", json!({})), ("C", json!({}))]);
    template["Resources"]["A"]["DeletionPolicy"] = json!("Retain");
    template["Resources"]["B"]["DeletionPolicy"] = json!("RetainExceptOnCreate");
    let id = world.create("app", &template).await.unwrap();
    world.status("app").await;
    world.delete("app").await.unwrap();
    assert_eq!(world.status(&id).await, "DELETE_COMPLETE");
    let left: Vec<String> = world.service.seen().into_iter().map(|(name, _)| name).collect();
    assert_eq!(left, ["A", "B"]);
    let events = world.events(&id).await;
    assert!(events.contains(&"A DELETE_SKIPPED".to_owned()), "{events:?}");
}

#[tokio::test]
async fn mistakes_are_told_before_anything_is_made() {
    let world = World::new();
    let cases = [
        (
            json!({"Resources": {"A": {"Type": "AWS::No::Such"}}}),
            "Template format error: Unrecognized resource types: [AWS::No::Such]",
        ),
        (
            things(&[("A", json!({"Wrong": 1}))]),
            "Properties validation failed for resource A with message: [#: extraneous key [Wrong] is not permitted]",
        ),
        (things(&[("A", json!({"Size": "x"}))]), "#/Size: expected type: Integer, found: String"),
        (json!({}), "Template format error"),
    ];
    for (template, expected) in cases {
        let refused = world.create("app", &template).await.unwrap_err();
        assert!(refused.contains(expected), "{refused}");
    }
    assert!(world.describe("app").await.is_none());
    assert!(world.service.calls.lock().is_empty());
    let refused = world.update("app", &json!({})).await.unwrap_err();
    assert!(refused.contains("Stack [app] does not exist"), "{refused}");
}
