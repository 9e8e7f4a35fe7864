//! Subscription filters through the room's public interface: who is sent what.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::{self, Firehose};
use aws_api::kinesis::{self, Kinesis};
use aws_api::logs::{self, Distribution, Logs};
use aws_api::seams::{Datum, Destination, Message, MetricSink};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::access::{AssumeRefused, RoleCredentials, Roles};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use parking_lot::Mutex;
use serde_json::Value;
use service_logs::{Outside, Room};
use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::{Memory, Store};

const NOW: i64 = 1_800_000_000_000;
const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";
const STREAM: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/s";
const DELIVERY: &str = "arn:aws:firehose:us-east-1:000000000000:deliverystream/d";
const ROLE: &str = "arn:aws:iam::000000000000:role/r";

/// The neighbours: they note what they get, and refuse while they are told to.
#[derive(Default)]
struct Neighbours {
    got: Mutex<Vec<(String, Value)>>,
    refuses: AtomicBool,
}

fn opened(data: &[u8]) -> Value {
    let mut text = String::new();
    flate2::read::GzDecoder::new(data).read_to_string(&mut text).unwrap();
    serde_json::from_str(&text).unwrap()
}

impl Neighbours {
    fn take(&self, whom: String, message: Value) -> Result<(), ApiError> {
        if self.refuses.load(Ordering::SeqCst) {
            return Err(ApiError::new("ServiceUnavailable", 503, "not now"));
        }
        self.got.lock().push((whom, message));
        Ok(())
    }

    /// What came since it was last asked, without what tries streams out.
    fn got(&self) -> Vec<(String, Value)> {
        let mut got = std::mem::take(&mut *self.got.lock());
        got.retain(|(_, message)| message["messageType"] == "DATA_MESSAGE");
        got
    }

    /// Whom, and the texts.
    fn told(&self) -> Vec<(String, Vec<String>)> {
        let texts = |message: &Value| {
            let events = message["logEvents"].as_array().unwrap().iter();
            events.map(|event| event["message"].as_str().unwrap().to_owned()).collect()
        };
        self.got().into_iter().map(|(whom, message)| (whom, texts(&message))).collect()
    }
}

#[async_trait]
impl Destination for Neighbours {
    async fn check(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        match (arn == FUNCTION, caller.source.as_ref().map(|source| source.arn.as_str())) {
            (true, Some("arn:aws:logs:us-east-1:000000000000:log-group:g:*")) => Ok(()),
            _ => Err(ApiError::new("AccessDeniedException", 403, "no")),
        }
    }

    async fn deliver(&self, _: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        let event: Value = serde_json::from_slice(&message.body).unwrap();
        let data = STANDARD.decode(event["awslogs"]["data"].as_str().unwrap()).unwrap();
        self.take(arn.to_owned(), opened(&data))
    }
}

#[async_trait]
impl Kinesis for Neighbours {
    async fn put_record(
        &self,
        _: &Caller,
        input: kinesis::PutRecordInput,
    ) -> Result<kinesis::PutRecordOutput, ApiError> {
        self.take(format!("stream by {}", input.partition_key), opened(&input.data))?;
        Ok(kinesis::PutRecordOutput::default())
    }
}

#[async_trait]
impl Firehose for Neighbours {
    async fn put_record(
        &self,
        _: &Caller,
        input: firehose::PutRecordInput,
    ) -> Result<firehose::PutRecordOutput, ApiError> {
        self.take(input.delivery_stream_name, opened(&input.record.data))?;
        Ok(firehose::PutRecordOutput::default())
    }
}

#[async_trait]
impl MetricSink for Neighbours {
    async fn put(&self, _: &AccountId, _: &Region, _: Vec<Datum>) -> Result<(), ApiError> {
        Ok(())
    }
}

#[async_trait]
impl Roles for Neighbours {
    async fn assume_for_service(
        &self,
        _: &str,
        _: &str,
        _: &str,
        _: Timestamp,
        _: u32,
    ) -> Result<RoleCredentials, AssumeRefused> {
        Err(AssumeRefused::NoSuchRole)
    }

    async fn caller_for_service(
        &self,
        role: &str,
        service: &'static str,
        _: &str,
        region: &Region,
        now: Timestamp,
    ) -> Result<Caller, AssumeRefused> {
        match (role, service) {
            (ROLE, "logs.amazonaws.com") => {
                Ok(Caller::root(AccountId::DEFAULT, region.clone(), "role", now))
            }
            _ => Err(AssumeRefused::NoSuchRole),
        }
    }
}

struct House {
    room: Arc<Room>,
    store: Arc<dyn Store>,
    ambient: Ambient,
    clock: Arc<VirtualClock>,
    caller: Caller,
    neighbours: Arc<Neighbours>,
    work: tokio::task::JoinHandle<()>,
}

impl Drop for House {
    fn drop(&mut self) {
        self.work.abort();
    }
}

fn room(store: &Arc<dyn Store>, ambient: &Ambient, neighbours: &Arc<Neighbours>) -> Arc<Room> {
    let room = Room::new(store.clone(), ambient.clone());
    room.connect(Outside {
        functions: neighbours.clone(),
        kinesis: neighbours.clone(),
        firehose: neighbours.clone(),
        metrics: neighbours.clone(),
        roles: neighbours.clone(),
        node: "a".to_owned(),
    });
    room
}

async fn house() -> House {
    let store: Arc<dyn Store> = Arc::new(Memory::new());
    let (ambient, clock) = Ambient::seeded(1, Timestamp::from_millis(NOW));
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
    let neighbours: Arc<Neighbours> = Arc::default();
    let room = room(&store, &ambient, &neighbours);
    let work = tokio::spawn(room.clone().carry());
    let house = House { room, store, ambient, clock, caller, neighbours, work };
    for name in ["g", "other"] {
        let input =
            logs::CreateLogGroupRequest { log_group_name: name.into(), ..Default::default() };
        Logs::create_log_group(&*house.room, &house.caller, input).await.unwrap();
        let input = logs::CreateLogStreamRequest {
            log_group_name: name.into(),
            log_stream_name: "a".into(),
        };
        Logs::create_log_stream(&*house.room, &house.caller, input).await.unwrap();
    }
    house
}

fn filter(name: &str, pattern: &str, arn: &str) -> logs::PutSubscriptionFilterRequest {
    logs::PutSubscriptionFilterRequest {
        log_group_name: "g".into(),
        filter_name: name.into(),
        filter_pattern: pattern.into(),
        destination_arn: arn.into(),
        role_arn: (arn != FUNCTION).then(|| ROLE.into()),
        ..Default::default()
    }
}

impl House {
    async fn subscribe(
        &self,
        input: logs::PutSubscriptionFilterRequest,
    ) -> Result<(), (String, String)> {
        let put = Logs::put_subscription_filter(&*self.room, &self.caller, input).await;
        put.map(drop).map_err(|e| (e.code().to_owned(), e.message().to_owned()))
    }

    async fn put(&self, texts: &[&str]) {
        let event = |text: &&str| logs::InputLogEvent { timestamp: NOW, message: (*text).into() };
        let input = logs::PutLogEventsRequest {
            log_group_name: "g".into(),
            log_stream_name: "a".into(),
            log_events: texts.iter().map(event).collect(),
            ..Default::default()
        };
        Logs::put_log_events(&*self.room, &self.caller, input).await.unwrap();
        quiet().await;
    }

    async fn unsubscribe(&self, name: &str) -> Result<(), String> {
        let input = logs::DeleteSubscriptionFilterRequest {
            log_group_name: "g".into(),
            filter_name: name.into(),
        };
        let deleted = Logs::delete_subscription_filter(&*self.room, &self.caller, input).await;
        deleted.map(drop).map_err(|e| e.code().to_owned())
    }
}

async fn quiet() {
    for _ in 0..500 {
        tokio::task::yield_now().await;
    }
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[tokio::test]
async fn each_subscriber_is_sent_what_matches_its_pattern() {
    let house = house().await;
    house.subscribe(filter("all", "", FUNCTION)).await.unwrap();
    let stream = filter("errors", "ERROR", STREAM);
    house.subscribe(stream).await.unwrap();
    house.put(&["fine", "ERROR one", "ERROR two"]).await;
    let mut told = house.neighbours.told();
    told.sort();
    let expected = [
        (FUNCTION.to_owned(), texts(&["fine", "ERROR one", "ERROR two"])),
        ("stream by a".to_owned(), texts(&["ERROR one", "ERROR two"])),
    ];
    assert_eq!(told, expected);
    house.put(&["fine"]).await;
    assert_eq!(house.neighbours.told(), [(FUNCTION.to_owned(), texts(&["fine"]))]);
    house.unsubscribe("all").await.unwrap();
    house.subscribe(filter("delivered", "{ $.level = 3 }", DELIVERY)).await.unwrap();
    house.put(&["plain", r#"{"level": 3}"#, r#"{"level": 4}"#]).await;
    assert_eq!(house.neighbours.told(), [("d".to_owned(), texts(&[r#"{"level": 3}"#]))]);
}

#[tokio::test]
async fn a_message_tells_where_its_events_are_from() {
    let house = house().await;
    house.subscribe(filter("f", "", FUNCTION)).await.unwrap();
    house.put(&["text"]).await;
    let (_, mut message) = house.neighbours.got().remove(0);
    let id = message["logEvents"][0]["id"].take();
    let expected = serde_json::json!({
        "messageType": "DATA_MESSAGE", "owner": "000000000000", "logGroup": "g", "logStream": "a",
        "subscriptionFilters": ["f"],
        "logEvents": [{ "id": null, "timestamp": NOW, "message": "text" }],
    });
    assert_eq!(message, expected);
    let input =
        logs::FilterLogEventsRequest { log_group_name: Some("g".into()), ..Default::default() };
    let found = Logs::filter_log_events(&*house.room, &house.caller, input).await.unwrap();
    assert_eq!(found.events.unwrap()[0].event_id.as_deref(), id.as_str());
}

#[tokio::test]
async fn much_is_sent_in_several_messages() {
    let house = house().await;
    house.subscribe(filter("f", "", STREAM)).await.unwrap();
    let long = "x".repeat(60_000);
    house.put(&[&long, &long, &long, "end"]).await;
    let told: Vec<usize> = house.neighbours.told().iter().map(|(_, texts)| texts.len()).collect();
    assert_eq!(told, [2, 2]);
}

#[tokio::test]
async fn what_could_not_be_sent_is_sent_later_and_over_a_crash() {
    let mut house = house().await;
    house.subscribe(filter("f", "", FUNCTION)).await.unwrap();
    house.neighbours.refuses.store(true, Ordering::SeqCst);
    house.put(&["kept"]).await;
    assert_eq!(house.neighbours.told(), []);
    // The server is killed, and another life goes on with what lies in the store.
    house.work.abort();
    house.room = room(&house.store, &house.ambient, &house.neighbours);
    house.work = tokio::spawn(house.room.clone().carry());
    house.neighbours.refuses.store(false, Ordering::SeqCst);
    quiet().await;
    house.clock.advance(Duration::from_secs(1));
    quiet().await;
    assert_eq!(house.neighbours.told(), [(FUNCTION.to_owned(), texts(&["kept"]))]);
    house.clock.advance(Duration::from_hours(1));
    quiet().await;
    assert_eq!(house.neighbours.told(), []);
}

#[tokio::test]
async fn what_nobody_takes_for_a_day_is_given_up() {
    let house = house().await;
    house.subscribe(filter("f", "", FUNCTION)).await.unwrap();
    house.neighbours.refuses.store(true, Ordering::SeqCst);
    house.put(&["lost"]).await;
    for _ in 0..300 {
        house.clock.advance(Duration::from_mins(5));
        quiet().await;
    }
    house.neighbours.refuses.store(false, Ordering::SeqCst);
    house.clock.advance(Duration::from_hours(1));
    quiet().await;
    assert_eq!(house.neighbours.told(), []);
}

#[tokio::test]
async fn what_is_wrong_with_a_filter_is_told() {
    let house = house().await;
    let (no_role, unknown_role, of_function) = (
        logs::PutSubscriptionFilterRequest { role_arn: None, ..filter("f", "", STREAM) },
        logs::PutSubscriptionFilterRequest {
            role_arn: Some("x".into()),
            ..filter("f", "", STREAM)
        },
        logs::PutSubscriptionFilterRequest {
            role_arn: Some(ROLE.into()),
            ..filter("f", "", FUNCTION)
        },
    );
    let missing = logs::PutSubscriptionFilterRequest {
        log_group_name: "x".into(),
        ..filter("f", "", STREAM)
    };
    // The function lets itself be called for one group alone.
    let other = logs::PutSubscriptionFilterRequest {
        log_group_name: "other".into(),
        ..filter("f", "", FUNCTION)
    };
    let fields = logs::PutSubscriptionFilterRequest {
        emit_system_fields: Some(vec!["@aws.account".into()]),
        ..filter("f", "", FUNCTION)
    };
    let queue = "arn:aws:sqs:us-east-1:000000000000:q";
    for (input, code, text) in [
        (filter("f", "{", FUNCTION), "InvalidParameterException", "Invalid filter pattern"),
        (filter("f", "", queue), "InvalidParameterException", "none of them"),
        (no_role, "InvalidParameterException", "without roleArn"),
        (unknown_role, "InvalidParameterException", "Could not deliver test message"),
        (of_function, "InvalidParameterException", "cannot be used with roleArn"),
        (missing, "ResourceNotFoundException", "log group does not exist"),
        (other, "InvalidParameterException", "Could not execute the lambda function"),
        (fields, "InvalidParameterException", "emitSystemFields"),
    ] {
        let shown = format!("{input:?}");
        let (found, said) = house.subscribe(input).await.unwrap_err();
        assert!(found == code && said.contains(text), "{shown}: {found} {said}");
    }
    assert_eq!(house.unsubscribe("f").await, Err("ResourceNotFoundException".to_owned()));
    for name in ["b", "a"] {
        house.subscribe(filter(name, "", FUNCTION)).await.unwrap();
    }
    let third = house.subscribe(filter("c", "", FUNCTION)).await.unwrap_err();
    assert_eq!(third.0, "LimitExceededException");
    // One that is there is changed.
    let changed = logs::PutSubscriptionFilterRequest {
        distribution: Some(Distribution::Random),
        ..filter("a", "x", STREAM)
    };
    house.subscribe(changed).await.unwrap();
    let page = |token| logs::DescribeSubscriptionFiltersRequest {
        log_group_name: "g".into(),
        limit: Some(1),
        next_token: token,
        ..Default::default()
    };
    let describe = async |input| {
        Logs::describe_subscription_filters(&*house.room, &house.caller, input).await.unwrap()
    };
    let first = describe(page(None)).await;
    let second = describe(page(first.next_token.clone())).await;
    let of = |answer: &logs::DescribeSubscriptionFiltersResponse| {
        let filter = answer.subscription_filters.clone().unwrap().remove(0);
        (filter.filter_name.unwrap(), filter.filter_pattern.unwrap(), filter.distribution.unwrap())
    };
    assert_eq!(of(&first), ("a".to_owned(), "x".to_owned(), Distribution::Random));
    assert_eq!(of(&second), ("b".to_owned(), String::new(), Distribution::ByLogStream));
    assert_eq!(second.next_token, None);
}
