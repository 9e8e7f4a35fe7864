//! CloudFormation's type over the room.

use crate::house::*;
use crate::letters::STANDARD;
use crate::stream;
use aws_api::Guard;
use aws_api::pipes::*;
use resource::HandlerErrorCode;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::json;
use service_pipes::resource_types;
use std::sync::Arc;

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, PipesInput::structure);
    let api = guarded(house.room.clone(), guard);
    let shop = Workshop {
        types: resource_types(api, house.store.clone()).into_iter().collect(),
        fuse,
        caller: house.caller(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, house)
}

fn from_a_queue() -> Life {
    Life::new(
        "AWS::Pipes::Pipe",
        vec![
            json!({"Name": "q", "RoleArn": ROLE, "Source": STANDARD, "Target": FUNCTION,
                "Description": "d", "Tags": {"a": "1"},
                "SourceParameters": {"SqsQueueParameters": {"BatchSize": "3"},
                    "FilterCriteria": {"Filters": [{"Pattern": r#"{"body":["x"]}"#}]}}}),
            json!({"Name": "q", "RoleArn": ROLE, "Source": STANDARD, "Target": TARGET_QUEUE,
                "DesiredState": "STOPPED", "Enrichment": FUNCTION,
                "EnrichmentParameters": {"InputTemplate": "<$.body>"},
                "TargetParameters": {"InputTemplate": "<$.x>"}, "Tags": {"b": "2"},
                "LogConfiguration": {"Level": "ERROR", "CloudwatchLogsLogDestination":
                    {"LogGroupArn": "arn:aws:logs:us-east-1:000000000000:log-group:g"}}}),
            json!({"Name": "q", "RoleArn": ROLE, "Source": STANDARD, "Target": FUNCTION,
                "DesiredState": "RUNNING"}),
        ],
    )
}

fn from_a_stream() -> Life {
    let of = |more: serde_json::Value| {
        let mut of = json!({"StartingPosition": "LATEST"});
        of.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"KinesisStreamParameters": of})
    };
    Life::new(
        "AWS::Pipes::Pipe",
        vec![
            json!({"Name": "s", "RoleArn": ROLE, "Source": stream::ARN, "Target": FUNCTION,
                "SourceParameters": of(json!({"MaximumRetryAttempts": 2,
                    "DeadLetterConfig": {"Arn": DEAD}}))}),
            json!({"Name": "s", "RoleArn": ROLE, "Source": stream::ARN, "Target": FUNCTION,
                "SourceParameters": of(json!({"BatchSize": 5, "ParallelizationFactor": 2}))}),
        ],
    )
}

#[tokio::test]
async fn pipes_live_as_templates_want_them() {
    for life in [from_a_queue(), from_a_stream()] {
        let (shop, _house) = workshop().await;
        let made = life.whole(&shop).await;
        assert_eq!(made.attributes["CurrentState"], "RUNNING");
        life.undone(workshop).await;
    }
}

#[tokio::test]
async fn steps_cut_off_anywhere_are_gone_on_with() {
    let left = |house: Arc<House>| async move {
        let listed = house.room.list_pipes(&house.caller(), ListPipesRequest::default()).await;
        json!(listed.unwrap().pipes.unwrap().len())
    };
    from_a_queue().in_pieces(workshop, left).await;
}

#[tokio::test]
async fn a_pipe_need_have_no_tags() {
    let (shop, _house) = workshop().await;
    let shop = Workshop { tags: Vec::new(), ..shop };
    let one = shop.of("AWS::Pipes::Pipe");
    let wanted = json!({"Name": "q", "RoleArn": ROLE, "Source": STANDARD, "Target": FUNCTION});
    one.create(&shop.fresh(), &wanted).await.unwrap();
    let found = one.read(&shop.fresh(), "q", &wanted).await.unwrap().unwrap();
    assert_eq!(found.properties.get("Tags"), None);
}

#[tokio::test]
async fn a_pipe_that_can_not_work_is_a_failure() {
    let (shop, house) = workshop().await;
    *house.letters.refuse.lock().unwrap() = Some(("ReceiveMessage", true));
    let one = shop.of("AWS::Pipes::Pipe");
    let wanted = json!({"Name": "q", "RoleArn": ROLE, "Source": STANDARD, "Target": FUNCTION});
    let failure = one.create(&shop.fresh(), &wanted).await.unwrap_err();
    assert_eq!(failure.code, HandlerErrorCode::NotStabilized);
    assert!(failure.message.contains("ReceiveMessage"), "{}", failure.message);
}
