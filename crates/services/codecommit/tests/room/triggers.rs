//! Triggers: whom a repository tells of its references.

use crate::house::{House, function};
use aws_api::codecommit::*;

fn trigger(name: &str, arn: &str) -> RepositoryTrigger {
    RepositoryTrigger {
        name: name.into(),
        destination_arn: arn.into(),
        events: vec![RepositoryTriggerEventEnum::All],
        custom_data: Some("mine".into()),
        branches: None,
    }
}

async fn put(house: &House, triggers: Vec<RepositoryTrigger>) -> Result<(), aws_api::ApiError> {
    let input = PutRepositoryTriggersInput { repository_name: "r".into(), triggers };
    house.room.put_repository_triggers(&house.caller, input).await.map(drop)
}

#[tokio::test]
async fn a_commit_is_told_to_triggers_even_if_the_server_was_killed() {
    let mut house = House::new();
    house.repository("r").await.unwrap();
    put(&house, vec![trigger("t", &function("f"))]).await.unwrap();
    // Nobody carries yet.
    let commit = house.commit("r", "main", &[("f", Some("1"))]).await.unwrap();
    assert!(house.told.messages.lock().is_empty());
    house.reopen().await;
    let running = tokio::spawn(house.room.clone().run());
    house.told.came.notified().await;
    running.abort();
    let told = house.told.messages.lock().clone();
    assert_eq!(told.len(), 1);
    let (arn, text, source) = &told[0];
    assert_eq!(*arn, function("f"));
    assert_eq!(source.as_deref(), Some("arn:aws:codecommit:us-east-1:000000000000:r"));
    for part in [
        &*format!(r#"{{"commit":"{commit}","ref":"refs/heads/main","created":true}}"#),
        r#""eventName":"ReferenceChanges""#,
        r#""customData":"mine""#,
        r#""userIdentityARN":"arn:aws:iam::000000000000:root""#,
    ] {
        assert!(text.contains(part), "{part} {text}");
    }
}

#[tokio::test]
async fn triggers_are_kept_checked_and_tried() {
    let house = House::new();
    house.repository("r").await.unwrap();
    let other_region = "arn:aws:lambda:eu-west-1:000000000000:function:f";
    let sns = "arn:aws:sns:us-east-1:000000000000:t";
    let queue = "arn:aws:sqs:us-east-1:000000000000:q";
    let no_events = RepositoryTrigger { events: vec![], ..trigger("t", &function("f")) };
    let unknown = RepositoryTrigger {
        events: vec![RepositoryTriggerEventEnum::Unknown("fly".into())],
        ..no_events.clone()
    };
    for (triggers, code) in [
        (vec![trigger("t", other_region)], "InvalidRepositoryTriggerRegionException"),
        (vec![trigger("t", queue)], "InvalidRepositoryTriggerDestinationArnException"),
        (vec![trigger("t", sns)], "InvalidRepositoryTriggerDestinationArnException"),
        (vec![trigger("", &function("f"))], "RepositoryTriggerNameRequiredException"),
        (vec![no_events], "RepositoryTriggerEventsListRequiredException"),
        (vec![unknown], "InvalidRepositoryTriggerEventsException"),
        (vec![trigger("t", &function("f")); 2], "InvalidRepositoryTriggerNameException"),
        (
            (0..11).map(|n| trigger(&n.to_string(), &function("f"))).collect(),
            "MaximumRepositoryTriggersExceededException",
        ),
    ] {
        let refused = put(&house, triggers).await.unwrap_err();
        assert_eq!(refused.code(), code, "{refused}");
    }
    let refused = put(&house, vec![trigger("t", sns)]).await.unwrap_err();
    assert!(refused.message().contains("sns"), "who is not there is named: {refused}");

    put(&house, vec![trigger("t", &function("f"))]).await.unwrap();
    let input = GetRepositoryTriggersInput { repository_name: "r".into() };
    let found = house.room.get_repository_triggers(&house.caller, input).await.unwrap();
    assert!(found.configuration_id.is_some());
    assert_eq!(found.triggers.unwrap()[0].name, "t");

    let input = TestRepositoryTriggersInput {
        repository_name: "r".into(),
        triggers: vec![trigger("a", &function("f")), trigger("b", &function("nobody"))],
    };
    let tried = house.room.test_repository_triggers(&house.caller, input).await.unwrap();
    assert_eq!(tried.successful_executions.unwrap(), ["a"]);
    let failed = &tried.failed_executions.unwrap()[0];
    assert_eq!(failed.trigger.as_deref(), Some("b"));
    assert_eq!(failed.failure_message.as_deref(), Some("nobody is not there"));
    assert!(house.told.messages.lock()[0].1.contains("TriggerEventTest"));
}
