//! Topics themselves.

use crate::house::{House, TOPIC};
use aws_api::sns::*;

#[tokio::test]
async fn topics_are_made_once_and_listed_by_pages() {
    let house = House::quiet();
    let t = house.topic("t", &[("DisplayName", "Orders")]).await.unwrap();
    assert_eq!(t, TOPIC);
    assert_eq!(house.topic("t", &[("DisplayName", "Orders")]).await.unwrap(), t);
    assert_eq!(house.topic("t", &[]).await.unwrap(), t);
    let other = house.topic("t", &[("DisplayName", "Others")]).await.unwrap_err();
    assert_eq!(
        other.message(),
        "Invalid parameter: Attributes Reason: Topic already exists with different attributes"
    );
    for n in 0..100 {
        house.topic(&format!("u{n:03}"), &[]).await.unwrap();
    }
    let list = async |next_token| {
        let listed = house.room.list_topics(&house.caller, ListTopicsInput { next_token }).await;
        let listed = listed.unwrap();
        (listed.topics.unwrap().len(), listed.next_token)
    };
    let (first, next) = list(None).await;
    assert_eq!((first, list(next).await), (100, (1, None)));
    let wrong = ListTopicsInput { next_token: Some("x".to_owned()) };
    let wrong = house.room.list_topics(&house.caller, wrong).await.unwrap_err();
    assert_eq!(wrong.message(), "Invalid parameter: NextToken");
}

#[tokio::test]
async fn a_topic_shows_what_holds_for_it() {
    let house = House::quiet();
    let t = house.topic("t", &[]).await.unwrap();
    let shown = async |name: &str| house.topic_attribute(&t, name).await;
    assert_eq!(shown("Owner").await.unwrap(), "000000000000");
    assert_eq!(shown("DisplayName").await.unwrap(), "");
    assert!(shown("Policy").await.unwrap().contains("__default_statement_ID"));
    assert!(shown("EffectiveDeliveryPolicy").await.unwrap().contains(r#""minDelayTarget":20"#));
    assert_eq!(shown("FifoTopic").await, None);
    let set = async |name: &str, value: &str| {
        let input = SetTopicAttributesInput {
            attribute_name: name.to_owned(),
            attribute_value: Some(value.to_owned()),
            topic_arn: t.clone(),
        };
        house
            .room
            .set_topic_attributes(&house.caller, input)
            .await
            .map_err(|e| e.message().to_owned())
    };
    set("DisplayName", "Orders").await.unwrap();
    assert_eq!(shown("DisplayName").await.unwrap(), "Orders");
    set("SignatureVersion", "2").await.unwrap();
    assert_eq!(shown("SignatureVersion").await.unwrap(), "2");
    assert_eq!(set("Colour", "red").await.unwrap_err(), "Invalid parameter: AttributeName");
    assert_eq!(set("FifoTopic", "true").await.unwrap_err(), "Invalid parameter: AttributeName");
    let fifo = house.fifo().await;
    assert_eq!(house.topic_attribute(&fifo, "FifoTopic").await.unwrap(), "true");
    assert_eq!(house.topic_attribute(&fifo, "FifoThroughputScope").await.unwrap(), "Topic");
}

#[tokio::test]
async fn a_topic_that_is_deleted_takes_its_subscriptions_with_it() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    let s = house.queue(&t, "q", &[]).await;
    house.publish(&t, "one").await;
    house.arrived("q", 1).await;
    let delete = async || {
        let input = DeleteTopicInput { topic_arn: t.clone() };
        house.room.delete_topic(&house.caller, input).await.map(drop)
    };
    delete().await.unwrap();
    delete().await.unwrap();
    assert_eq!(house.subscription(&s).await.unwrap_err().code(), "NotFound");
    let refused = house.publish_with(&t, "two", |_| {}).await.unwrap_err();
    assert_eq!((refused.code(), refused.status()), ("NotFound", 404));
    assert_eq!(refused.message(), "Topic does not exist");
    // Made again, it has none.
    house.topic("t", &[]).await.unwrap();
    house.publish(&t, "three").await;
    house.queue(&t, "q", &[]).await;
    house.publish(&t, "four").await;
    house.arrived("q", 2).await;
    assert_eq!(house.sink.messages("q"), ["one", "four"]);
}

#[tokio::test]
async fn tags_are_a_topics_own() {
    let house = House::quiet();
    let t = house.topic("t", &[]).await.unwrap();
    let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
    let input =
        TagResourceRequest { resource_arn: t.clone(), tags: vec![tag("a", "1"), tag("b", "2")] };
    house.room.tag_resource(&house.caller, input).await.unwrap();
    let input = UntagResourceRequest { resource_arn: t.clone(), tag_keys: vec!["a".to_owned()] };
    house.room.untag_resource(&house.caller, input).await.unwrap();
    let input = ListTagsForResourceRequest { resource_arn: t.clone() };
    let tags = house.room.list_tags_for_resource(&house.caller, input).await.unwrap().tags;
    assert_eq!(tags.unwrap(), [tag("b", "2")]);
    let many = (0..51).map(|n| tag(&n.to_string(), "")).collect();
    let input = TagResourceRequest { resource_arn: t, tags: many };
    let refused = house.room.tag_resource(&house.caller, input).await.unwrap_err();
    assert_eq!(refused.code(), "TagLimitExceeded");
    let input = ListTagsForResourceRequest { resource_arn: format!("{TOPIC}x") };
    let refused = house.room.list_tags_for_resource(&house.caller, input).await.unwrap_err();
    assert_eq!(refused.code(), "ResourceNotFound");
}
