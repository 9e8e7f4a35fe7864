//! Topics and what is published.

use super::query::{self, element};
use super::{PAYLOAD_BYTES, sqs};
use crate::message::{Request, Service};
use crate::server::Server;
use crate::trouble::Result;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

const VERSION: &str = "2010-03-31";

/// Makes a topic; gives its ARN.
pub async fn create_topic(server: &Server) -> Result<String> {
    let answer =
        query::call(server, Service::Sns, "CreateTopic", VERSION, &[("Name", "bench")]).await?;
    element(&answer, "TopicArn")
}

/// Subscribes a queue to a topic.
pub async fn subscribe(server: &Server, topic: &str, queue: &str) -> Result<()> {
    let endpoint = sqs::arn(queue);
    let parameters = [("TopicArn", topic), ("Protocol", "sqs"), ("Endpoint", &endpoint)];
    query::call(server, Service::Sns, "Subscribe", VERSION, &parameters).await.map(drop)
}

/// Publishes message `number`, of 1 KiB.
pub fn publish(topic: &str, number: usize) -> Request {
    let topic = utf8_percent_encode(topic, NON_ALPHANUMERIC);
    let text = format!("{number:08}{}", "m".repeat(PAYLOAD_BYTES - 8));
    let body = format!("Action=Publish&Version={VERSION}&TopicArn={topic}&Message={text}");
    Request::post(Service::Sns, "Publish", body)
}
