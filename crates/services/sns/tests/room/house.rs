//! A room among doubles, with short words for what the tests do again and again.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::{Firehose, PutRecordBatchInput, PutRecordBatchOutput};
use aws_api::seams::{Destination, Message};
use aws_api::sns::*;
use foundation::access::{AssumeRefused, Roles};
use foundation::{AccountId, Ambient, Caller, Principal, Region, Timestamp, VirtualClock};
use serde_json::Value;
use service_sns::{Outside, Room, Seams, Smtp};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::Store;
use testing::Counting;
use tokio::task::JoinHandle;

pub const URL: &str = "http://localhost:4566";
pub const TOPIC: &str = "arn:aws:sns:us-east-1:000000000000:t";

/// What neighbours are told: by whom, where, what.
#[derive(Default)]
pub struct Sink {
    pub told: Mutex<Vec<(Caller, String, Message)>>,
    /// Refusals by what an ARN ends in, until they are taken away.
    pub refusing: Mutex<BTreeMap<String, (&'static str, u16)>>,
}

#[async_trait]
impl Destination for Sink {
    async fn check(&self, _: &Caller, _: &str) -> Result<(), ApiError> {
        Ok(())
    }

    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        let name = arn.rsplit(':').next().unwrap();
        if let Some((code, status)) = self.refusing.lock().unwrap().get(name) {
            return Err(ApiError::new(*code, *status, "as told"));
        }
        self.told.lock().unwrap().push((caller.clone(), arn.to_owned(), message.clone()));
        Ok(())
    }
}

impl Sink {
    pub fn refuse(&self, name: &str, code: &'static str, status: u16) {
        self.refusing.lock().unwrap().insert(name.to_owned(), (code, status));
    }

    pub fn take(&self, name: &str) {
        self.refusing.lock().unwrap().remove(name);
    }

    /// What came to what is called so, in order.
    pub fn at(&self, name: &str) -> Vec<Message> {
        let told = self.told.lock().unwrap();
        let here = told.iter().filter(|(_, arn, _)| arn.rsplit(':').next() == Some(name));
        here.map(|(_, _, message)| message.clone()).collect()
    }

    /// The texts that came there.
    pub fn texts(&self, name: &str) -> Vec<String> {
        self.at(name).iter().map(|m| String::from_utf8_lossy(&m.body).into_owned()).collect()
    }

    /// The `Message` of each envelope that came there.
    pub fn messages(&self, name: &str) -> Vec<String> {
        let read = |text: &String| serde_json::from_str::<Value>(text).unwrap();
        self.texts(name)
            .iter()
            .map(|text| read(text)["Message"].as_str().unwrap().to_owned())
            .collect()
    }
}

/// What Firehose was given: the stream, the data, by whom.
#[derive(Default)]
pub struct Streams(pub Mutex<Vec<(String, String, Caller)>>);

#[async_trait]
impl Firehose for Streams {
    async fn put_record_batch(
        &self,
        caller: &Caller,
        input: PutRecordBatchInput,
    ) -> Result<PutRecordBatchOutput, ApiError> {
        for record in input.records {
            let data = String::from_utf8_lossy(&record.data).into_owned();
            let name = input.delivery_stream_name.clone();
            self.0.lock().unwrap().push((name, data, caller.clone()));
        }
        Ok(PutRecordBatchOutput::default())
    }
}

/// Every role but `nobody`, for everybody.
fn any_role() -> Arc<dyn Roles> {
    testing::roles(|asked| match asked.role_arn.ends_with("/nobody") {
        true => Err(AssumeRefused::NotTrusted),
        false => Ok(asked.session()),
    })
}

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    counting: Arc<Counting>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub caller: Caller,
    pub sink: Arc<Sink>,
    pub streams: Arc<Streams>,
    carrying: Mutex<Option<JoinHandle<()>>>,
}

fn room(
    store: &Arc<dyn Store>,
    ambient: &Ambient,
    smtp: Option<Smtp>,
    sink: &Arc<Sink>,
    streams: &Arc<Streams>,
) -> Arc<Room> {
    let room = Room::new(Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        base_url: URL.to_owned(),
        node: "n".to_owned(),
        smtp,
    });
    let destination: Arc<dyn Destination> = sink.clone();
    room.connect(Outside {
        destinations: BTreeMap::from([
            ("sqs".to_owned(), destination.clone()),
            ("lambda".to_owned(), destination),
        ]),
        firehose: streams.clone(),
        roles: any_role(),
        client: outbound::Client::new(ambient.clock.clone()),
    });
    room
}

/// Puts a key that signs where the room keeps its own: to make one takes seconds.
fn signing_key(store: &Arc<dyn Store>) {
    let batch = store::Batch::new().put("nk", &include_bytes!("key.der")[..]);
    let put = std::pin::pin!(store.commit(batch));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    // In memory there is nothing to wait for.
    assert!(put.poll(&mut context).is_ready());
}

impl House {
    /// Nothing is carried yet.
    pub fn quiet() -> House {
        House::with(None)
    }

    pub fn with(smtp: Option<Smtp>) -> House {
        let counting = Counting::memory();
        let store: Arc<dyn Store> = counting.clone();
        signing_key(&store);
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
        let (sink, streams) = (Arc::default(), Arc::default());
        let room = room(&store, &ambient, smtp, &sink, &streams);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        let carrying = Mutex::default();
        House { room, store, counting, ambient, clock, caller, sink, streams, carrying }
    }

    /// Whatever is published is carried.
    pub fn new() -> House {
        let house = House::quiet();
        house.carry();
        house
    }

    /// Commits to the store so far.
    pub fn commits(&self) -> usize {
        self.counting.commits()
    }

    pub fn carry(&self) {
        *self.carrying.lock().unwrap() = Some(tokio::spawn(self.room.clone().run()));
    }

    /// As a kill does: nothing that is under way goes on. Then another process begins.
    pub async fn restarted(mut self) -> House {
        let carrying = self.carrying.lock().unwrap().take();
        if let Some(carrying) = carrying {
            carrying.abort();
            let _ended = carrying.await;
        }
        self.room = room(&self.store, &self.ambient, None, &self.sink, &self.streams);
        // The lease of who was killed has to end.
        self.clock.advance(Duration::from_secs(20));
        self
    }

    pub async fn topic(&self, name: &str, attributes: &[(&str, &str)]) -> Result<String, ApiError> {
        let attributes =
            attributes.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let input = CreateTopicInput {
            attributes: Some(attributes),
            name: name.to_owned(),
            ..CreateTopicInput::default()
        };
        Ok(self.room.create_topic(&self.caller, input).await?.topic_arn.unwrap())
    }

    pub async fn fifo(&self) -> String {
        let attributes = [("FifoTopic", "true"), ("ContentBasedDeduplication", "true")];
        self.topic("t.fifo", &attributes).await.unwrap()
    }

    pub async fn subscribe(
        &self,
        topic: &str,
        protocol: &str,
        endpoint: &str,
        attributes: &[(&str, &str)],
    ) -> Result<String, ApiError> {
        let attributes =
            attributes.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let input = SubscribeInput {
            attributes: Some(attributes),
            endpoint: Some(endpoint.to_owned()),
            protocol: protocol.to_owned(),
            return_subscription_arn: Some(true),
            topic_arn: topic.to_owned(),
        };
        let told = Sns::subscribe(&*self.room, &self.caller, input).await?;
        Ok(told.subscription_arn.unwrap())
    }

    pub async fn queue(&self, topic: &str, queue: &str, attributes: &[(&str, &str)]) -> String {
        let arn = format!("arn:aws:sqs:us-east-1:000000000000:{queue}");
        self.subscribe(topic, "sqs", &arn, attributes).await.unwrap()
    }

    pub async fn publish(&self, topic: &str, message: &str) -> PublishResponse {
        self.publish_with(topic, message, |_| {}).await.unwrap()
    }

    pub async fn publish_with(
        &self,
        topic: &str,
        message: &str,
        change: impl FnOnce(&mut PublishInput),
    ) -> Result<PublishResponse, ApiError> {
        let mut input = PublishInput {
            message: message.to_owned(),
            topic_arn: Some(topic.to_owned()),
            ..PublishInput::default()
        };
        change(&mut input);
        Sns::publish(&*self.room, &self.caller, input).await
    }

    pub async fn topic_attribute(&self, topic: &str, name: &str) -> Option<String> {
        let input = GetTopicAttributesInput { topic_arn: topic.to_owned() };
        let found = self.room.get_topic_attributes(&self.caller, input).await.unwrap();
        found.attributes.unwrap().remove(name)
    }

    pub async fn subscription(&self, arn: &str) -> Result<BTreeMap<String, String>, ApiError> {
        let input = GetSubscriptionAttributesInput { subscription_arn: arn.to_owned() };
        let found = self.room.get_subscription_attributes(&self.caller, input).await?;
        Ok(found.attributes.unwrap())
    }

    pub async fn set_subscription(
        &self,
        arn: &str,
        name: &str,
        value: &str,
    ) -> Result<(), ApiError> {
        let input = SetSubscriptionAttributesInput {
            attribute_name: name.to_owned(),
            attribute_value: Some(value.to_owned()),
            subscription_arn: arn.to_owned(),
        };
        self.room.set_subscription_attributes(&self.caller, input).await.map(drop)
    }

    pub async fn unsubscribe(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        let input = UnsubscribeInput { subscription_arn: arn.to_owned() };
        Sns::unsubscribe(&*self.room, caller, input).await.map(drop)
    }

    pub fn nobody(&self) -> Caller {
        Caller { principal: Principal::Anonymous, ..self.caller.clone() }
    }

    pub fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    /// Lets time pass, second by second, until it is so; tells how many seconds that were.
    pub async fn passing(&self, mut so: impl FnMut() -> bool) -> u64 {
        const PATIENCE: u64 = 100_000;
        for second in 0..PATIENCE {
            // What can go on without time passing does: it is in this thread or at a socket of it.
            for _ in 0..200 {
                if so() {
                    return second;
                }
                tokio::task::yield_now().await;
            }
            self.pass(1);
        }
        unreachable!("it does not become so");
    }

    /// Waits until it is so, at this moment of the clock.
    pub async fn until(&self, mut so: impl FnMut() -> bool) {
        let patience = tokio::time::timeout(Duration::from_secs(60), async {
            while !so() {
                tokio::task::yield_now().await;
            }
        });
        patience.await.unwrap();
    }

    pub async fn arrived(&self, name: &str, count: usize) {
        self.until(|| self.sink.at(name).len() >= count).await;
    }
}

impl Drop for House {
    fn drop(&mut self) {
        if let Some(carrying) = self.carrying.lock().unwrap().take() {
            carrying.abort();
        }
    }
}

/// A message's attribute.
pub fn attribute(data_type: &str, text: &str) -> MessageAttributeValue {
    MessageAttributeValue {
        data_type: data_type.to_owned(),
        string_value: Some(text.to_owned()),
        binary_value: None,
    }
}
