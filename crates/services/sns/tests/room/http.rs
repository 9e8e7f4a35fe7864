//! HTTP endpoints: what they are told, and how often.

use crate::house::House;
use aws_api::sns::*;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

/// A server that keeps what it is told, and answers as it is told to.
#[derive(Default)]
struct Server {
    told: Mutex<Vec<(BTreeMap<String, String>, String)>>,
    status: Mutex<u16>,
}

impl Server {
    async fn start(status: u16) -> (Arc<Server>, String) {
        let server = Arc::new(Server { status: Mutex::new(status), ..Server::default() });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let kept = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let kept = kept.clone();
                tokio::spawn(async move {
                    let answer = service_fn(|request| kept.answer(request));
                    let http = hyper::server::conn::http1::Builder::new();
                    let _ended = http.serve_connection(TokioIo::new(stream), answer).await;
                });
            }
        });
        (server, url)
    }

    async fn answer(
        &self,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, Infallible> {
        let (parts, body) = request.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let header = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
            (name.as_str().to_owned(), value.to_str().unwrap().to_owned())
        };
        let headers = parts.headers.iter().map(header).collect();
        self.told.lock().unwrap().push((headers, String::from_utf8_lossy(&body).into_owned()));
        let status = *self.status.lock().unwrap();
        Ok(Response::builder().status(status).body(Full::default()).unwrap())
    }

    fn count(&self) -> usize {
        self.told.lock().unwrap().len()
    }

    fn last(&self) -> (BTreeMap<String, String>, Value) {
        let (headers, body) = self.told.lock().unwrap().last().cloned().unwrap();
        (headers, serde_json::from_str(&body).unwrap_or(Value::String(body)))
    }

    fn says(&self, status: u16) {
        *self.status.lock().unwrap() = status;
    }
}

/// A topic, and a server that has subscribed to it.
async fn subscribed(house: &House, attributes: &[(&str, &str)]) -> (String, Arc<Server>, String) {
    let t = house.topic("t", &[]).await.unwrap();
    let (server, url) = Server::start(200).await;
    house.subscribe(&t, "http", &url, attributes).await.unwrap();
    house.until(|| server.count() == 1).await;
    let (headers, asked) = server.last();
    assert_eq!(headers["x-amz-sns-message-type"], "SubscriptionConfirmation");
    assert!(!headers.contains_key("x-amz-sns-subscription-arn"));
    let input = ConfirmSubscriptionInput {
        token: asked["Token"].as_str().unwrap().to_owned(),
        topic_arn: t.clone(),
        ..ConfirmSubscriptionInput::default()
    };
    let told = house.room.confirm_subscription(&house.nobody(), input).await.unwrap();
    (t, server, told.subscription_arn.unwrap())
}

#[tokio::test]
async fn an_endpoint_is_told_in_headers_and_body() {
    let house = House::new();
    let (t, server, arn) = subscribed(&house, &[]).await;
    let id = house.publish(&t, "hello").await.message_id.unwrap();
    house.until(|| server.count() == 2).await;
    let (headers, body) = server.last();
    for (name, value) in [
        ("x-amz-sns-message-type", "Notification"),
        ("x-amz-sns-message-id", &*id),
        ("x-amz-sns-topic-arn", &*t),
        ("x-amz-sns-subscription-arn", &*arn),
        ("content-type", "text/plain; charset=UTF-8"),
        ("user-agent", "Amazon Simple Notification Service Agent"),
    ] {
        assert_eq!(headers[name], value, "{name}");
    }
    assert_eq!(body["Message"], "hello");
    house.set_subscription(&arn, "RawMessageDelivery", "true").await.unwrap();
    let policy = r#"{"requestPolicy":{"headerContentType":"application/json"}}"#;
    house.set_subscription(&arn, "DeliveryPolicy", policy).await.unwrap();
    house.publish(&t, "{}").await;
    house.until(|| server.count() == 3).await;
    let (headers, body) = server.last();
    assert_eq!(headers["x-amz-sns-rawdelivery"], "true");
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(body, serde_json::json!({}));
}

#[tokio::test]
async fn one_that_fails_is_asked_again_until_it_recovers() {
    let house = House::new();
    let (t, server, _) = subscribed(&house, &[]).await;
    server.says(503);
    house.publish(&t, "persistent").await;
    house.until(|| server.count() == 2).await;
    server.says(200);
    let waited = house.passing(|| server.count() == 3).await;
    assert_eq!(waited, 20, "the default policy waits for twenty seconds");
    assert_eq!(server.last().1["Message"], "persistent");
    house.pass(100);
    house.publish(&t, "next").await;
    house.until(|| server.count() == 4).await;
    assert_eq!(server.last().1["Message"], "next");
}

#[tokio::test]
async fn one_that_never_recovers_costs_a_dead_letter() {
    let house = House::new();
    let dead = r#"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead"}"#;
    let delivery = r#"{"healthyRetryPolicy":{"minDelayTarget":1,"maxDelayTarget":4,"numRetries":4,"numNoDelayRetries":1,"backoffFunction":"geometric"}}"#;
    let attributes = [("RedrivePolicy", dead), ("DeliveryPolicy", delivery)];
    let (t, server, _) = subscribed(&house, &attributes).await;
    server.says(500);
    house.publish(&t, "lost").await;
    let waited = house.passing(|| !house.sink.at("dead").is_empty()).await;
    assert_eq!((waited, server.count()), (1 + 2 + 4, 6), "one attempt, and four retries");
    assert_eq!(house.sink.messages("dead"), ["lost"]);
    // A client's fault is not tried again.
    server.says(404);
    house.publish(&t, "refused").await;
    house.arrived("dead", 2).await;
    assert_eq!(server.count(), 7);
    // Nobody there at all is.
    let dead_url = "http://127.0.0.1:1/";
    house.subscribe(&t, "http", dead_url, &[]).await.unwrap();
    house.publish(&t, "three").await;
    house.arrived("dead", 3).await;
}
