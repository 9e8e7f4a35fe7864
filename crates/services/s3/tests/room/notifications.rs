//! Who is told of what becomes of objects: in which words, once the change is kept, and again where it
//! could not be told at first.

use crate::house::{House, code, copying, putting};
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::s3::*;
use aws_api::seams::{Destination, EventSink, Message, ServiceEvent};
use foundation::{Caller, Principal};
use serde_json::Value;
use service_s3::Outside;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

const F: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";

/// Functions that keep what they are told.
#[derive(Default)]
struct Functions {
    told: Mutex<Vec<(String, Value)>>,
    /// Keys, and the traces that they were told in.
    traces: Mutex<BTreeMap<String, Option<String>>>,
    events: Mutex<Vec<ServiceEvent>>,
    /// Statuses of the next refusals.
    refusals: Mutex<Vec<u16>>,
    asked: Notify,
}

impl Functions {
    fn refused(&self) -> Result<(), ApiError> {
        match self.refusals.lock().unwrap().pop() {
            None => Ok(()),
            Some(status) => Err(ApiError::new("Refused", status, "as told")),
        }
    }

    /// What was told, as `ObjectCreated:Put k`.
    fn heard(&self) -> Vec<String> {
        let told = self.told.lock().unwrap();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let event = |(_, message): &(String, Value)| {
            let record = &message["Records"][0];
            format!("{} {}", text(&record["eventName"]), text(&record["s3"]["object"]["key"]))
        };
        told.iter().map(event).collect()
    }
}

#[async_trait]
impl Destination for Functions {
    async fn check(&self, caller: &Caller, _: &str) -> Result<(), ApiError> {
        assert_eq!(caller.principal, Principal::Service("s3.amazonaws.com"));
        assert_eq!(caller.source.as_ref().unwrap().arn, "arn:aws:s3:::bbb");
        self.refused()
    }

    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        assert_eq!(caller.source.as_ref().unwrap().account, caller.account);
        let refused = self.refused();
        if refused.is_ok() {
            let message: Value = serde_json::from_slice(&message.body).unwrap();
            if let Some(key) = message["Records"][0]["s3"]["object"]["key"].as_str() {
                let trace = caller.trace.as_deref().map(str::to_owned);
                self.traces.lock().unwrap().insert(key.to_owned(), trace);
            }
            self.told.lock().unwrap().push((arn.to_owned(), message));
        }
        self.asked.notify_one();
        refused
    }
}

#[async_trait]
impl EventSink for Functions {
    async fn put(&self, event: ServiceEvent) -> Result<(), ApiError> {
        let refused = self.refused();
        if refused.is_ok() {
            let detail: Value = serde_json::from_str(&event.detail).unwrap();
            self.events.lock().unwrap().push(event.clone());
            self.told.lock().unwrap().push((event.detail_type, detail));
        }
        self.asked.notify_one();
        refused
    }
}

fn connect(house: &House) -> Arc<Functions> {
    let functions = Arc::new(Functions::default());
    let lambda: Arc<dyn Destination> = functions.clone();
    house.room.connect(Outside {
        destinations: BTreeMap::from([("lambda".to_owned(), lambda)]),
        events: functions.clone(),
        node: "n".to_owned(),
    });
    functions
}

fn carry(house: &House) -> JoinHandle<()> {
    tokio::spawn(house.room.clone().carry())
}

async fn until(functions: &Functions, told: usize) {
    while functions.told.lock().unwrap().len() < told {
        functions.asked.notified().await;
    }
}

fn rules(events: &[&str], prefix: &str) -> NotificationConfiguration {
    let rule =
        FilterRule { name: Some(FilterRuleName::from("prefix")), value: Some(prefix.to_owned()) };
    let function = LambdaFunctionConfiguration {
        id: Some("rule".to_owned()),
        lambda_function_arn: F.to_owned(),
        events: events.iter().map(|event| Event::from(*event)).collect(),
        filter: Some(NotificationConfigurationFilter {
            key: Some(S3KeyFilter { filter_rules: Some(vec![rule]) }),
        }),
    };
    NotificationConfiguration {
        lambda_function_configurations: Some(vec![function]),
        ..NotificationConfiguration::default()
    }
}

async fn configure(house: &House, rules: NotificationConfiguration) -> Result<(), ApiError> {
    let input = PutBucketNotificationConfigurationRequest {
        bucket: "bbb".to_owned(),
        notification_configuration: rules,
        ..PutBucketNotificationConfigurationRequest::default()
    };
    house.room.put_bucket_notification_configuration(&house.caller, input).await.map(drop)
}

const ALL: [&str; 4] =
    ["s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:ObjectTagging:*", "s3:ObjectAcl:Put"];

#[tokio::test]
async fn each_change_is_told_in_its_own_words() {
    let house = House::with_bucket().await;
    let functions = connect(&house);
    configure(&house, rules(&ALL, "in/")).await.unwrap();
    let carrier = carry(&house);
    house.put("other", "x").await;
    house.put("in/a b=1.txt", "hello").await;
    until(&functions, 1).await;
    let (arn, message) = functions.told.lock().unwrap()[0].clone();
    assert_eq!(arn, F);
    let record = &message["Records"][0];
    assert_eq!(record["eventSource"], "aws:s3");
    assert_eq!(record["awsRegion"], "us-east-1");
    assert_eq!(record["eventName"], "ObjectCreated:Put");
    assert_eq!(record["s3"]["configurationId"], "rule");
    assert_eq!(record["s3"]["bucket"]["arn"], "arn:aws:s3:::bbb");
    assert_eq!(record["s3"]["object"]["key"], "in/a+b%3D1.txt");
    assert_eq!(record["s3"]["object"]["size"], 5);
    assert_eq!(record["s3"]["object"]["eTag"], "5d41402abc4b2a76b9719d911017c592");
    assert_eq!(record["responseElements"]["x-amz-request-id"], "request");

    house.room.copy_object(&house.caller, copying("bbb/other", "in/copy")).await.unwrap();
    until(&functions, 2).await;
    let id = house.begin("in/parts").await;
    let part = house.part("in/parts", &id, 1, "part").await.unwrap();
    house.complete("in/parts", &id, vec![part]).await.unwrap();
    until(&functions, 3).await;
    house.delete("in/copy").await;
    until(&functions, 4).await;
    let expected = [
        "ObjectCreated:Put in/a+b%3D1.txt",
        "ObjectCreated:Copy in/copy",
        "ObjectCreated:CompleteMultipartUpload in/parts",
        "ObjectRemoved:Delete in/copy",
    ];
    assert_eq!(functions.heard(), expected);
    carrier.abort();
}

/// «EventBridge event message structure»: of every change, whatever its key.
#[tokio::test]
async fn event_bridge_is_told_of_everything_in_its_own_words() {
    let mut house = House::with_bucket().await;
    connect(&house);
    let bridge = NotificationConfiguration {
        event_bridge_configuration: Some(EventBridgeConfiguration {}),
        ..NotificationConfiguration::default()
    };
    configure(&house, bridge).await.unwrap();
    house.put("a b=1.txt", "hello").await;
    house.delete("a b=1.txt").await;
    // Nobody has carried yet.
    house.reopen();
    let functions = connect(&house);
    functions.refusals.lock().unwrap().push(500);
    let carrier = carry(&house);
    functions.asked.notified().await;
    while functions.told.lock().unwrap().len() < 2 {
        house.clock.advance(Duration::from_secs(1));
        tokio::task::yield_now().await;
    }
    let mut events = functions.events.lock().unwrap().clone();
    events.sort_by_key(|event| event.detail_type.clone());
    let heads: Vec<_> = events.iter().map(|one| (one.source, &*one.detail_type)).collect();
    assert_eq!(heads, [("aws.s3", "Object Created"), ("aws.s3", "Object Deleted")]);
    assert_eq!(events[0].resources, ["arn:aws:s3:::bbb"]);
    assert_eq!(events[0].account, house.caller.account);
    let details: Vec<Value> =
        events.iter().map(|one| serde_json::from_str(&one.detail).unwrap()).collect();
    let (made, gone) = (&details[0], &details[1]);
    assert_eq!(made["version"], "0");
    assert_eq!(made["bucket"]["name"], "bbb");
    assert_eq!(made["object"]["key"], "a b=1.txt");
    assert_eq!(made["object"]["size"], 5);
    assert_eq!(made["object"]["etag"], "5d41402abc4b2a76b9719d911017c592");
    assert_eq!(made["request-id"], "request");
    assert_eq!(made["requester"], house.caller.account.as_str());
    assert_eq!(made["reason"], "PutObject");
    assert_eq!(gone["reason"], "DeleteObject");
    assert_eq!(gone["deletion-type"], "Permanently Deleted");
    assert!(made["object"]["sequencer"].as_str() < gone["object"]["sequencer"].as_str());
    carrier.abort();
}

#[tokio::test]
async fn what_was_not_told_yet_is_told_after_a_restart() {
    let mut house = House::with_bucket().await;
    connect(&house);
    configure(&house, rules(&ALL, "")).await.unwrap();
    // Nobody carries.
    house.put("a", "x").await;
    house.put("b", "x").await;
    house.reopen();
    let functions = connect(&house);
    let carrier = carry(&house);
    until(&functions, 2).await;
    let mut heard = functions.heard();
    heard.sort();
    assert_eq!(heard, ["ObjectCreated:Put a", "ObjectCreated:Put b"]);
    carrier.abort();
}

#[tokio::test]
async fn what_happens_in_a_trace_is_told_in_it_after_a_restart_and_a_failure() {
    const TRACE: &str = "Root=1-5759e988-bd862e3fe1be46a994272793;Lineage=1:a:3";
    let mut house = House::with_bucket().await;
    connect(&house);
    configure(&house, rules(&ALL, "")).await.unwrap();
    house.put("alone", "x").await;
    house.caller.trace = Some(TRACE.into());
    house.put("traced", "x").await;
    let input = copying("bbb/traced", "copied");
    house.room.copy_object(&house.caller, input).await.unwrap();
    house.reopen();
    let functions = connect(&house);
    functions.refusals.lock().unwrap().push(500);
    let carrier = carry(&house);
    while functions.told.lock().unwrap().len() < 3 {
        house.clock.advance(Duration::from_secs(1));
        tokio::task::yield_now().await;
    }
    let traced = |key: &str, trace: Option<&str>| (key.to_owned(), trace.map(str::to_owned));
    let expected =
        [traced("alone", None), traced("copied", Some(TRACE)), traced("traced", Some(TRACE))];
    assert_eq!(*functions.traces.lock().unwrap(), BTreeMap::from(expected));
    carrier.abort();
}

#[tokio::test]
async fn what_fails_is_told_later_and_what_is_refused_for_good_is_given_up() {
    for (status, attempts, delivered) in
        [(500, 8, true), (429, 8, true), (403, 4, true), (403, 5, false)]
    {
        let house = House::with_bucket().await;
        let functions = connect(&house);
        configure(&house, rules(&ALL, "")).await.unwrap();
        *functions.refusals.lock().unwrap() = vec![status; attempts];
        let carrier = carry(&house);
        house.put("a", "x").await;
        for _ in 0..attempts {
            functions.asked.notified().await;
            // It sleeps until the next attempt, once what became of this one is kept.
            while house.clock.next_wake().is_none() && !is_idle(&house).await {
                tokio::task::yield_now().await;
            }
            house.clock.advance(Duration::from_mins(5));
        }
        if delivered {
            until(&functions, 1).await;
        } else {
            while !is_idle(&house).await {
                tokio::task::yield_now().await;
            }
        }
        assert_eq!(functions.heard().len(), usize::from(delivered), "{status} {attempts}");
        carrier.abort();
    }
}

/// Whether nothing is left to be told.
async fn is_idle(house: &House) -> bool {
    let range = store::KeyRange::prefix(b"se");
    let page = house.store.scan(range, store::Limit::entries(1), store::Direction::Forward).await;
    page.unwrap().entries.is_empty()
}

#[tokio::test]
async fn a_configuration_is_kept_as_it_was_put_and_only_where_it_can_work() {
    let house = House::with_bucket().await;
    let functions = connect(&house);
    let shown = async || {
        let input = GetBucketNotificationConfigurationRequest {
            bucket: "bbb".to_owned(),
            ..GetBucketNotificationConfigurationRequest::default()
        };
        house.room.get_bucket_notification_configuration(&house.caller, input).await.unwrap()
    };
    assert_eq!(shown().await, NotificationConfiguration::default());
    configure(&house, rules(&["s3:ObjectCreated:Put"], "a")).await.unwrap();
    let kept = shown().await;
    assert_eq!(kept.lambda_function_configurations.as_ref().unwrap()[0].lambda_function_arn, F);

    for (status, reason) in [
        (403, format!("Not authorized to invoke function [{F}]")),
        (404, "The destination Lambda function does not exist".to_owned()),
    ] {
        functions.refusals.lock().unwrap().push(status);
        let refused = configure(&house, rules(&ALL, "")).await.unwrap_err();
        let text = "Unable to validate the following destination configurations";
        assert_eq!((refused.code(), refused.message()), ("InvalidArgument", text));
        assert!(refused.members().iter().any(|(_, value)| *value == reason), "{refused:?}");
    }
    let queues = NotificationConfiguration {
        queue_configurations: Some(vec![QueueConfiguration {
            queue_arn: "arn:aws:sqs:us-east-1:000000000000:q".to_owned(),
            events: vec![Event::from("s3:ObjectCreated:*")],
            ..QueueConfiguration::default()
        }]),
        ..NotificationConfiguration::default()
    };
    assert_eq!(code(configure(&house, queues).await).as_deref(), Some("NotImplemented"));
    assert_eq!(shown().await, kept);
    let both = NotificationConfiguration {
        event_bridge_configuration: Some(EventBridgeConfiguration {}),
        ..rules(&["s3:ObjectCreated:Put"], "a")
    };
    configure(&house, both.clone()).await.unwrap();
    assert_eq!(shown().await.event_bridge_configuration, both.event_bridge_configuration);
    assert!(shown().await.lambda_function_configurations.is_some());

    configure(&house, NotificationConfiguration::default()).await.unwrap();
    assert_eq!(shown().await, NotificationConfiguration::default());
    house.send(putting("a", "x")).await.unwrap();
    assert!(is_idle(&house).await);
}
