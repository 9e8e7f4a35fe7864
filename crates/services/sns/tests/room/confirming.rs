//! How subscriptions begin and end.

use crate::house::{House, TOPIC};
use aws_api::sns::*;
use foundation::{AccountId, Caller};
use serde_json::Value;

const THEIRS: &str = "arn:aws:sqs:us-east-1:111122223333:theirs";

async fn confirm(
    house: &House,
    caller: &Caller,
    token: &str,
    lock: bool,
) -> Result<String, String> {
    let input = ConfirmSubscriptionInput {
        authenticate_on_unsubscribe: lock.then(|| "true".to_owned()),
        token: token.to_owned(),
        topic_arn: TOPIC.to_owned(),
    };
    let confirmed = house.room.confirm_subscription(caller, input).await;
    let confirmed = confirmed.map_err(|error| error.message().to_owned())?;
    Ok(confirmed.subscription_arn.unwrap())
}

fn envelope(house: &House, name: &str, index: usize) -> Value {
    serde_json::from_str(&house.sink.texts(name)[index]).unwrap()
}

/// Confirmed, pending, deleted.
async fn counts(house: &House) -> [String; 3] {
    let mut counts = <[String; 3]>::default();
    for (count, name) in counts.iter_mut().zip(["Confirmed", "Pending", "Deleted"]) {
        *count = house.topic_attribute(TOPIC, &format!("Subscriptions{name}")).await.unwrap();
    }
    counts
}

#[tokio::test]
async fn an_endpoint_of_another_account_is_asked_first() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    let input = SubscribeInput {
        endpoint: Some(THEIRS.to_owned()),
        protocol: "sqs".to_owned(),
        topic_arn: t.clone(),
        ..SubscribeInput::default()
    };
    let told = Sns::subscribe(&*house.room, &house.caller, input).await.unwrap();
    assert_eq!(told.subscription_arn.as_deref(), Some("pending confirmation"));
    assert_eq!(counts(&house).await, ["0", "1", "0"]);
    house.publish(&t, "too early").await;
    house.arrived("theirs", 1).await;
    let asked = envelope(&house, "theirs", 0);
    assert_eq!(asked["Type"], "SubscriptionConfirmation");
    let token = asked["Token"].as_str().unwrap().to_owned();
    let url = asked["SubscribeURL"].as_str().unwrap();
    assert!(
        url.starts_with("http://localhost:4566/?Action=ConfirmSubscription&TopicArn=arn:aws:sns:")
    );
    assert!(url.ends_with(&token), "{url}");
    // Asked again, the same token.
    house.subscribe(&t, "sqs", THEIRS, &[]).await.unwrap();
    house.arrived("theirs", 2).await;
    assert_eq!(envelope(&house, "theirs", 1)["Token"], *token);
    let wrong = format!("{}0", &token[..token.len() - 1]);
    for wrong in [&*wrong, "x", ""] {
        let refused = confirm(&house, &house.nobody(), wrong, false).await;
        assert_eq!(refused.unwrap_err(), "Invalid parameter: Token");
    }
    let arn = confirm(&house, &house.nobody(), &token, false).await.unwrap();
    assert_eq!(confirm(&house, &house.nobody(), &token, false).await.unwrap(), arn);
    assert_eq!(counts(&house).await, ["1", "0", "0"]);
    let shown = house.subscription(&arn).await.unwrap();
    assert_eq!(shown["PendingConfirmation"], "false");
    assert_eq!(shown["ConfirmationWasAuthenticated"], "false");
    house.publish(&t, "now").await;
    house.arrived("theirs", 3).await;
    assert_eq!(envelope(&house, "theirs", 2)["Message"], "now");
}

#[tokio::test]
async fn what_is_ones_own_is_confirmed_at_once_and_made_once() {
    let house = House::quiet();
    let t = house.topic("t", &[]).await.unwrap();
    let s = house.queue(&t, "q", &[("RawMessageDelivery", "true")]).await;
    assert_eq!(house.queue(&t, "q", &[]).await, s);
    let q = "arn:aws:sqs:us-east-1:000000000000:q";
    let other = house.subscribe(&t, "sqs", q, &[("RawMessageDelivery", "false")]).await;
    assert_eq!(
        other.unwrap_err().message(),
        "Invalid parameter: Attributes Reason: Subscription already exists with different attributes"
    );
    assert_eq!(counts(&house).await, ["1", "0", "0"]);
    let shown = house.subscription(&s).await.unwrap();
    assert_eq!(shown["PendingConfirmation"], "false");
    assert_eq!(shown["RawMessageDelivery"], "true");
    assert_eq!(shown["SubscriptionPrincipal"], "arn:aws:iam::000000000000:root");
    assert!(!shown.contains_key("FilterPolicyScope"));
    house.unsubscribe(&house.caller, &s).await.unwrap();
    house.unsubscribe(&house.caller, &s).await.unwrap();
    assert_eq!(counts(&house).await, ["0", "0", "0"]);
    let gone = house.subscription(&s).await.unwrap_err();
    assert_eq!((gone.code(), gone.message()), ("NotFound", "Subscription does not exist"));
    let wrong = house.unsubscribe(&house.caller, "PendingConfirmation").await.unwrap_err();
    assert!(wrong.message().contains("An ARN must have at least 6 elements, not 1"));
}

#[tokio::test]
async fn an_end_without_a_signature_can_be_taken_back() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    let s = house.queue(&t, "q", &[]).await;
    house.unsubscribe(&house.nobody(), &s).await.unwrap();
    assert_eq!(counts(&house).await, ["0", "0", "1"]);
    assert_eq!(house.subscription(&s).await.unwrap_err().code(), "NotFound");
    house.arrived("q", 1).await;
    let told = envelope(&house, "q", 0);
    assert_eq!(told["Type"], "UnsubscribeConfirmation");
    let listed = ListSubscriptionsInput::default();
    let listed = house.room.list_subscriptions(&house.caller, listed).await.unwrap();
    assert_eq!(listed.subscriptions.unwrap()[0].subscription_arn.as_deref(), Some("Deleted"));
    let token = told["Token"].as_str().unwrap();
    assert_eq!(confirm(&house, &house.nobody(), token, false).await.unwrap(), s);
    assert_eq!(counts(&house).await, ["1", "0", "0"]);
    house.publish(&t, "again").await;
    house.arrived("q", 2).await;
    // Once more, and nobody takes it back.
    house.unsubscribe(&house.nobody(), &s).await.unwrap();
    house.pass(48 * 3600);
    house.room.sweep().await.unwrap();
    assert_eq!(counts(&house).await, ["0", "0", "0"]);
}

#[tokio::test]
async fn who_wants_a_signature_is_not_left_without_one() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    house.subscribe(&t, "sqs", THEIRS, &[]).await.unwrap();
    house.arrived("theirs", 1).await;
    let token = envelope(&house, "theirs", 0)["Token"].as_str().unwrap().to_owned();
    let account = AccountId::parse("111122223333").unwrap();
    let them = Caller { account, ..house.caller.clone() };
    let arn = confirm(&house, &them, &token, true).await.unwrap();
    assert_eq!(house.subscription(&arn).await.unwrap()["ConfirmationWasAuthenticated"], "true");
    let link = SnsInput::Unsubscribe(UnsubscribeInput { subscription_arn: arn.clone() });
    let refused = aws_api::Access::asks(&*house.room, &house.nobody(), &link).await.unwrap_err();
    assert_eq!(refused.status(), 403);
    house.unsubscribe(&them, &arn).await.unwrap();
}

#[tokio::test]
async fn who_does_not_answer_is_forgotten() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    let s = house.subscribe(&t, "sqs", THEIRS, &[]).await.unwrap();
    house.arrived("theirs", 1).await;
    house.pass(47 * 3600);
    house.room.sweep().await.unwrap();
    assert_eq!(house.subscription(&s).await.unwrap()["PendingConfirmation"], "true");
    house.pass(3600);
    house.room.sweep().await.unwrap();
    assert_eq!(house.subscription(&s).await.unwrap_err().code(), "NotFound");
    assert_eq!(counts(&house).await, ["0", "0", "0"]);
}

#[tokio::test]
async fn subscriptions_are_listed_by_pages() {
    let house = House::quiet();
    let t = house.topic("t", &[]).await.unwrap();
    let u = house.topic("u", &[]).await.unwrap();
    for n in 0..101 {
        house.queue(&t, &format!("q{n}"), &[]).await;
    }
    house.queue(&u, "q", &[]).await;
    let all = async |next_token| {
        let input = ListSubscriptionsInput { next_token };
        let listed = house.room.list_subscriptions(&house.caller, input).await.unwrap();
        (listed.subscriptions.unwrap().len(), listed.next_token)
    };
    let (first, next) = all(None).await;
    assert_eq!((first, all(next).await), (100, (2, None)));
    let input = ListSubscriptionsByTopicInput { next_token: None, topic_arn: u };
    let listed = house.room.list_subscriptions_by_topic(&house.caller, input).await.unwrap();
    assert_eq!(listed.subscriptions.unwrap().len(), 1);
    let input = ListSubscriptionsByTopicInput { next_token: None, topic_arn: format!("{t}x") };
    let refused = house.room.list_subscriptions_by_topic(&house.caller, input).await.unwrap_err();
    assert_eq!(refused.code(), "NotFound");
}
