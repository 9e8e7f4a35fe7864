//! CloudFormation's types over the room.

use crate::house::House;
use aws_api::Guard;
use aws_api::sqs::*;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_sqs::resource_types;
use std::sync::Arc;

const POLICY: &str = "AWS::SQS::QueuePolicy";

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    house.queue("there", &[]).await.unwrap();
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, SqsInput::structure);
    let shop = Workshop {
        types: resource_types(guarded(house.room.clone(), guard)).into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, house)
}

fn lives() -> [Life; 3] {
    let url = "http://localhost:4566/000000000000/there";
    let policy = |action: &str| {
        json!({"Queues": [url], "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": "*", "Action": action, "Resource": "*"}]}})
    };
    let tag = json!([{"Key": "a", "Value": "1"}]);
    let redrive = json!({"deadLetterTargetArn": "arn:aws:sqs:us-east-1:000000000000:there",
        "maxReceiveCount": 3});
    [
        Life::new(
            "AWS::SQS::Queue",
            vec![
                json!({"QueueName": "jobs"}),
                json!({"QueueName": "jobs", "VisibilityTimeout": 60, "Tags": tag,
                "RedrivePolicy": redrive}),
                json!({"QueueName": "jobs", "DelaySeconds": 5}),
            ],
        ),
        Life::new(
            "AWS::SQS::Queue",
            vec![
                json!({"QueueName": "line.fifo", "FifoQueue": true}),
                json!({"QueueName": "line.fifo", "FifoQueue": true, "ContentBasedDeduplication": true}),
            ],
        ),
        Life::new(POLICY, vec![policy("sqs:SendMessage"), policy("sqs:*")]),
    ]
}

/// The queues that there are, and the policy of the one that was there before.
async fn inventory(house: Arc<House>) -> Value {
    let listed = house.room.list_queues(&house.caller, ListQueuesRequest::default()).await;
    let policy = house.attribute("http://localhost:4566/000000000000/there", "Policy").await;
    json!([listed.unwrap().queue_urls, policy])
}

#[tokio::test]
async fn queues_and_policies_are_what_their_templates_say() {
    for life in lives() {
        let (shop, _house) = workshop().await;
        life.whole(&shop).await;
    }
}

#[tokio::test]
async fn steps_that_were_cut_off_are_gone_on_with() {
    for life in lives() {
        life.in_pieces(workshop, inventory).await;
    }
}
