//! Who may do what: topics' policies, and the questions that are asked about them.

use crate::house::House;
use aws_api::seams::{self, Message};
use aws_api::sns::*;
use aws_api::{Access, Guard};
use foundation::access::{Ask, Authorizer, Decision};
use foundation::{Caller, Principal, Source};
use service_sns::Destination;
use std::sync::Arc;

/// Allows what the topic's policy speaks of: whether it is heard is what is tried here.
struct ByPolicy;

#[async_trait::async_trait]
impl Authorizer for ByPolicy {
    async fn decide(&self, caller: &Caller, ask: &Ask) -> Decision {
        let own = caller.principal == Principal::Root;
        let named = ask.resource_policy.as_ref().is_some_and(|p| p.contains("s3.amazonaws.com"));
        match own || named && ask.action == "sns:Publish" {
            true => Decision::Allowed("as told".to_owned()),
            false => Decision::Denied("because no policy allows it".to_owned()),
        }
    }
}

fn s3(house: &House) -> Caller {
    let source = Source { arn: "arn:aws:s3:::b".to_owned(), account: house.caller.account };
    let region = house.caller.region.clone();
    Caller::service("s3.amazonaws.com", source, region, "r", house.ambient.now())
}

#[tokio::test]
async fn permissions_are_statements_of_the_policy() {
    let house = House::quiet();
    let t = house.topic("t", &[]).await.unwrap();
    let permit = async |label: &str, action: &str| {
        let input = AddPermissionInput {
            aws_account_id: vec!["111122223333".to_owned()],
            action_name: vec![action.to_owned()],
            label: label.to_owned(),
            topic_arn: t.clone(),
        };
        house.room.add_permission(&house.caller, input).await.map_err(|e| e.message().to_owned())
    };
    permit("a", "Publish").await.unwrap();
    assert_eq!(
        permit("a", "Publish").await.unwrap_err(),
        "Invalid parameter: Statement already exists"
    );
    assert!(permit("b", "Fly").await.unwrap_err().contains("out of service scope"));
    let policy = house.topic_attribute(&t, "Policy").await.unwrap();
    assert!(policy.contains("arn:aws:iam::111122223333:root"), "{policy}");
    assert!(policy.contains("__default_statement_ID"), "{policy}");
    let input = RemovePermissionInput { label: "a".to_owned(), topic_arn: t.clone() };
    house.room.remove_permission(&house.caller, input).await.unwrap();
    let policy = house.topic_attribute(&t, "Policy").await.unwrap();
    assert!(!policy.contains("111122223333"), "{policy}");
}

#[tokio::test]
async fn a_service_publishes_where_the_topics_policy_lets_it() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    house.queue(&t, "q", &[]).await;
    let destination = Destination::new(house.room.clone(), Arc::new(ByPolicy));
    let destination: Arc<dyn seams::Destination> = destination;
    let caller = s3(&house);
    let refused = destination.check(&caller, &t).await.unwrap_err();
    assert_eq!((refused.code(), refused.status()), ("AuthorizationError", 403));
    let absent = destination.check(&caller, &format!("{t}x")).await.unwrap_err();
    assert_eq!(absent.status(), 404);
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"SNS:Publish","Resource":"*"}]}"#;
    let input = SetTopicAttributesInput {
        attribute_name: "Policy".to_owned(),
        attribute_value: Some(policy.to_owned()),
        topic_arn: t.clone(),
    };
    house.room.set_topic_attributes(&house.caller, input).await.unwrap();
    destination.check(&caller, &t).await.unwrap();
    let message = Message { subject: Some("News".to_owned()), ..Message::new("{}") };
    destination.deliver(&caller, &t, &message).await.unwrap();
    house.arrived("q", 1).await;
    assert!(house.sink.texts("q")[0].contains("\"Subject\" : \"News\""));
    // To a topic that keeps an order, in one line.
    let fifo = house.fifo().await;
    let root: &Caller = &house.caller;
    house.queue(&fifo, "q.fifo", &[]).await;
    destination.deliver(root, &fifo, &message).await.unwrap();
    house.arrived("q.fifo", 1).await;
}

#[tokio::test]
async fn questions_name_the_topic_and_what_is_asked() {
    let house = House::quiet();
    let t = house.topic("t", &[]).await.unwrap();
    let s = house.queue(&t, "q", &[]).await;
    let ask = async |input: SnsInput| {
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        (asks[0].action, asks[0].resource.clone(), asks[0].context.clone())
    };
    let input = SubscribeInput {
        endpoint: Some("who@example.org".to_owned()),
        protocol: "email".to_owned(),
        topic_arn: t.clone(),
        ..SubscribeInput::default()
    };
    let (action, resource, context) = ask(SnsInput::Subscribe(input)).await;
    assert_eq!((action, &resource), ("sns:Subscribe", &t));
    let context: Vec<_> =
        context.iter().map(|(name, values)| (&**name, values[0].as_str())).collect();
    assert_eq!(context, [("sns:Protocol", "email"), ("sns:Endpoint", "who@example.org")]);
    let input = UnsubscribeInput { subscription_arn: s };
    let (action, resource, _) = ask(SnsInput::Unsubscribe(input)).await;
    assert_eq!((action, &resource), ("sns:Unsubscribe", &t));
    let many = PublishBatchInput { topic_arn: t.clone(), ..PublishBatchInput::default() };
    assert_eq!(ask(SnsInput::PublishBatch(many)).await.0, "sns:Publish");
    // What may not be published is not.
    let guard = Guard::new(house.room.clone(), Arc::new(ByPolicy));
    let guarded = guarded(house.room.clone(), guard);
    let input =
        PublishInput { message: "m".to_owned(), topic_arn: Some(t), ..PublishInput::default() };
    assert!(guarded.publish(&s3(&house), input.clone()).await.is_err());
    assert!(guarded.publish(&house.caller, input).await.is_ok());
}
