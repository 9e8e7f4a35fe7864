//! Queues and messages, in the protocol of JSON.

use super::PAYLOAD_BYTES;
use crate::message::{Request, Service};
use crate::server::Server;
use crate::sigv4::REGION;
use crate::trouble::{Result, Trouble};
use serde::Deserialize;
use serde_json::json;

/// What names a queue.
pub fn arn(name: &str) -> String {
    format!("arn:aws:sqs:{REGION}:000000000000:{name}")
}

/// Makes a queue to which topics may send; gives its URL.
pub async fn create_queue(server: &Server, name: &str) -> Result<String> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Made {
        queue_url: String,
    }
    let policy = json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": {"Service": "sns.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": arn(name),
    }]});
    let body = json!({"QueueName": name, "Attributes": {"Policy": policy.to_string()}});
    let made: Made = server.call(Service::Sqs, "CreateQueue", body).await?;
    Ok(made.queue_url)
}

/// Sends message `number`, of 1 KiB.
pub fn send(url: &str, number: usize) -> Request {
    let text = format!("{number:08}{}", "m".repeat(PAYLOAD_BYTES - 8));
    let body = json!({"QueueUrl": url, "MessageBody": text});
    Request::post(Service::Sqs, "SendMessage", body.to_string())
}

/// Receives a message, or none.
pub fn receive(url: &str) -> Request {
    let body = json!({"QueueUrl": url});
    Request::post(Service::Sqs, "ReceiveMessage", body.to_string())
}

/// Deletes a message that was received.
pub fn delete(url: &str, handle: &str) -> Request {
    let body = json!({"QueueUrl": url, "ReceiptHandle": handle});
    Request::post(Service::Sqs, "DeleteMessage", body.to_string())
}

/// The handle of the message that an answer to ReceiveMessage holds, read as cheaply as can be: it
/// has no escapes.
pub fn handle(answer: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(answer).ok()?;
    let (_, rest) = text.split_once(r#""ReceiptHandle":""#)?;
    rest.split_once('"').map(|(handle, _)| handle)
}

/// About how many messages a queue has.
pub async fn count(server: &Server, url: &str) -> Result<usize> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Answer {
        attributes: Attributes,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Attributes {
        approximate_number_of_messages: String,
    }
    let body = json!({"QueueUrl": url, "AttributeNames": ["ApproximateNumberOfMessages"]});
    let answer: Answer = server.call(Service::Sqs, "GetQueueAttributes", body).await?;
    let text = answer.attributes.approximate_number_of_messages;
    text.parse().map_err(|_| Trouble::wrong("GetQueueAttributes", text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_handle_is_found_where_there_is_a_message() {
        let one = br#"{"Messages":[{"Body":"x","ReceiptHandle":"AQ/+=","MD5OfBody":"9d"}]}"#;
        assert_eq!(handle(one), Some("AQ/+="));
        assert_eq!(handle(b"{}"), None);
    }
}
