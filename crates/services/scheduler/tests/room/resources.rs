//! CloudFormation's types over the room.

use crate::house::{House, QUEUE, ROLE};
use aws_api::Guard;
use aws_api::scheduler::*;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_scheduler::resource_types;
use std::sync::Arc;

async fn workshop() -> (Workshop, Arc<House>) {
    let mut house = House::new();
    // Groups are deleted behind answered calls.
    house.run();
    let house = Arc::new(house);
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, SchedulerInput::structure);
    let api = guarded(house.room.clone(), guard);
    let types = resource_types(api, house.store.clone());
    let shop = Workshop {
        types: types.into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    house.group("there").await.unwrap();
    (shop, house)
}

fn lives() -> Vec<Life> {
    let target = json!({"Arn": QUEUE, "RoleArn": ROLE});
    let off = json!({"Mode": "OFF"});
    vec![
        Life::new(
            "AWS::Scheduler::ScheduleGroup",
            vec![json!({"Name": "g"}), json!({"Name": "g", "Tags": [{"Key": "a", "Value": "1"}]})],
        ),
        Life::new(
            "AWS::Scheduler::Schedule",
            vec![
                json!({"Name": "s", "ScheduleExpression": "cron(0 3 * * ? *)", "Target": target,
                    "FlexibleTimeWindow": off}),
                json!({"Name": "s", "ScheduleExpression": "rate(1 day)", "Description": "d",
                    "ScheduleExpressionTimezone": "Europe/Berlin", "State": "DISABLED",
                    "StartDate": "2026-11-20T00:00:00.000Z", "EndDate": "2027-01-01T00:00:00Z",
                    "FlexibleTimeWindow": {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 5},
                    "Target": {"Arn": QUEUE, "RoleArn": ROLE, "Input": "x",
                        "RetryPolicy": {"MaximumRetryAttempts": 185}}}),
                json!({"Name": "s", "ScheduleExpression": "cron(0 4 * * ? *)", "Target": target,
                    "FlexibleTimeWindow": off}),
            ],
        ),
        Life::new(
            "AWS::Scheduler::Schedule",
            vec![json!({"Name": "s", "GroupName": "there", "Target": target,
                "ScheduleExpression": "at(2030-01-01T00:00:00)", "FlexibleTimeWindow": off})],
        ),
    ]
}

/// What there is, by its names.
async fn inventory(house: Arc<House>) -> Value {
    let (room, caller) = (&house.room, &house.caller);
    let groups = room.list_schedule_groups(caller, ListScheduleGroupsInput::default()).await;
    let groups: Vec<_> =
        groups.unwrap().schedule_groups.into_iter().map(|group| group.name).collect();
    json!([groups, house.names().await])
}

#[tokio::test]
async fn resources_are_what_their_templates_say() {
    for life in lives() {
        let (shop, _house) = workshop().await;
        life.whole(&shop).await;
    }
}

#[tokio::test]
async fn steps_that_were_cut_off_are_gone_on_with() {
    for life in lives() {
        life.in_pieces(workshop, inventory).await;
        life.undone(workshop).await;
    }
}
