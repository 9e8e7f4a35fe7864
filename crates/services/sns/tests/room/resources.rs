//! CloudFormation's types over the room.

use crate::house::{House, TOPIC};
use aws_api::Guard;
use aws_api::sns::*;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_sns::resource_types;
use std::sync::Arc;

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::quiet());
    house.topic("t", &[]).await.unwrap();
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, SnsInput::structure);
    let shop = Workshop {
        types: resource_types(guarded(house.room.clone(), guard)).into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, house)
}

fn lives() -> [Life; 6] {
    let queue = |name: &str| format!("arn:aws:sqs:us-east-1:000000000000:{name}");
    let document = |action: &str| {
        json!({"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": "*", "Action": action, "Resource": TOPIC}]})
    };
    let to = |name: &str| json!({"Protocol": "sqs", "Endpoint": queue(name)});
    let subscription = |more: Value| {
        let mut whole = json!({"Protocol": "sqs", "Endpoint": queue("q"), "TopicArn": TOPIC});
        for (name, value) in more.as_object().unwrap() {
            whole[name] = value.clone();
        }
        whole
    };
    [
        Life::new(
            "AWS::SNS::Topic",
            vec![
                json!({"TopicName": "news", "Subscription": [to("a"), to("b")]}),
                json!({"TopicName": "news", "DisplayName": "News", "Subscription": [to("b"), to("c")],
                    "Tags": [{"Key": "a", "Value": "1"}], "SignatureVersion": "2"}),
                json!({"TopicName": "news"}),
            ],
        ),
        Life::new(
            "AWS::SNS::Topic",
            vec![
                json!({"TopicName": "line.fifo", "FifoTopic": true}),
                json!({"TopicName": "line.fifo", "FifoTopic": true, "ContentBasedDeduplication": true,
                    "FifoThroughputScope": "MessageGroup"}),
            ],
        ),
        Life::new(
            "AWS::SNS::Subscription",
            vec![
                subscription(json!({})),
                subscription(json!({"RawMessageDelivery": true, "FilterPolicy": {"a": ["b"]},
                    "RedrivePolicy": {"deadLetterTargetArn": queue("dead")}})),
                subscription(json!({"FilterPolicy": {"a": {"b": ["c"]}},
                    "FilterPolicyScope": "MessageBody"})),
                subscription(json!({"FilterPolicy": {"a": ["c"]}})),
                subscription(json!({})),
            ],
        ),
        Life::new(
            "AWS::SNS::Subscription",
            vec![
                json!({"Protocol": "http", "Endpoint": "http://localhost/", "TopicArn": TOPIC}),
                json!({"Protocol": "http", "Endpoint": "http://localhost/", "TopicArn": TOPIC,
                    "DeliveryPolicy": {"healthyRetryPolicy":
                        {"minDelayTarget": 1, "maxDelayTarget": 2, "numRetries": 3}}}),
            ],
        ),
        Life::new(
            "AWS::SNS::TopicPolicy",
            vec![
                json!({"Topics": [TOPIC], "PolicyDocument": document("sns:Publish")}),
                json!({"Topics": [TOPIC], "PolicyDocument": document("sns:Subscribe")}),
            ],
        ),
        Life::new(
            "AWS::SNS::TopicInlinePolicy",
            vec![
                json!({"TopicArn": TOPIC, "PolicyDocument": document("sns:Publish")}),
                json!({"TopicArn": TOPIC, "PolicyDocument": document("sns:Subscribe")}),
            ],
        ),
    ]
}

/// The topics and subscriptions that there are, and the policy of the topic that was there before.
async fn inventory(house: Arc<House>) -> Value {
    let listed = house.room.list_topics(&house.caller, ListTopicsInput::default()).await.unwrap();
    let topics: Vec<_> = listed.topics.unwrap().into_iter().map(|one| one.topic_arn).collect();
    let input = ListSubscriptionsInput::default();
    let listed = house.room.list_subscriptions(&house.caller, input).await.unwrap();
    let endpoints: Vec<_> =
        listed.subscriptions.unwrap().into_iter().map(|one| one.endpoint).collect();
    json!([topics, endpoints, house.topic_attribute(TOPIC, "Policy").await])
}

#[tokio::test]
async fn topics_subscriptions_and_policies_are_what_their_templates_say() {
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
