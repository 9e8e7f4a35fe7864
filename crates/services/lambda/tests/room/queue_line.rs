//! A queue, a function, and a mapping between them.

use crate::fake::Act;
use crate::letters::Letters;
use crate::world::{Around, START, World, real_pause};
use aws_api::lambda::{
    CreateEventSourceMappingRequest, EventSourceMappingConfiguration, GetEventSourceMappingRequest,
    Lambda,
};
use aws_api::seams::MessageSource;
use foundation::Ambient;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::Memory;
use tokio::sync::Semaphore;

/// For so long received messages are hidden.
pub const VISIBILITY: Duration = Duration::from_secs(30);

pub struct Line {
    pub world: World,
    pub letters: Arc<Letters>,
    /// The events that the function was given.
    pub events: Arc<Mutex<Vec<Value>>>,
}

pub fn bodies(event: &Value) -> Vec<String> {
    let records = event["Records"].as_array().unwrap();
    records.iter().map(|record| record["body"].as_str().unwrap().to_owned()).collect()
}

impl Line {
    pub async fn new() -> Self {
        let (ambient, _) = Ambient::seeded(0, START);
        let letters = Arc::new(Letters::new(ambient, VISIBILITY));
        let messages: Arc<dyn MessageSource> = letters.clone();
        let around = Around { messages: Some(messages), ..Around::default() };
        let world = World::on(Arc::new(Memory::new()), around).await;
        letters.follow(&world.ambient);
        world.function("f").await;
        let line = Line { world, letters, events: Arc::default() };
        line.act(|_| Act::Answer(json!(null)));
        line
    }

    /// What the function does with an event.
    pub fn act(&self, act: impl Fn(&Value) -> Act + Send + Sync + 'static) {
        let events = self.events.clone();
        self.world.fakes.program(move |told| {
            let act = act(&told.event);
            events.lock().unwrap().push(told.event);
            async { act }
        });
    }

    /// Fails with batches that have one of these.
    pub fn fail(&self, bad: &'static [&'static str]) {
        self.act(move |event| match bodies(event).iter().any(|body| bad.contains(&&**body)) {
            true => Act::Raise("E", "no"),
            false => Act::Answer(json!(null)),
        });
    }

    /// Holds every invocation back until it is let go by a permit; tells how many are under way.
    pub fn gate(&self) -> (Arc<Semaphore>, Arc<AtomicUsize>) {
        let (gate, under_way) = (Arc::new(Semaphore::new(0)), Arc::<AtomicUsize>::default());
        let (inner, count, events) = (gate.clone(), under_way.clone(), self.events.clone());
        self.world.fakes.program(move |told| {
            let (gate, count, events) = (inner.clone(), count.clone(), events.clone());
            async move {
                events.lock().unwrap().push(told.event);
                count.fetch_add(1, Ordering::SeqCst);
                gate.acquire().await.unwrap().forget();
                count.fetch_sub(1, Ordering::SeqCst);
                Act::Answer(json!(null))
            }
        });
        (gate, under_way)
    }

    pub fn send(&self, bodies: impl IntoIterator<Item = impl ToString>) {
        bodies.into_iter().for_each(|body| self.letters.send(None, &body.to_string()));
    }

    pub async fn create(&self, input: CreateEventSourceMappingRequest) -> String {
        let caller = self.world.caller();
        let made = self.world.room.create_event_source_mapping(&caller, input).await.unwrap();
        assert_eq!(made.state.as_deref(), Some("Creating"));
        let id = made.uuid.unwrap();
        self.until_state(&id, "Enabled").await;
        id
    }

    pub async fn get(&self, id: &str) -> EventSourceMappingConfiguration {
        let input = GetEventSourceMappingRequest { uuid: id.to_owned() };
        self.world.room.get_event_source_mapping(&self.world.caller(), input).await.unwrap()
    }

    pub async fn until_state(&self, id: &str, state: &str) {
        for _ in 0..20_000 {
            if self.get(id).await.state.as_deref() == Some(state) {
                return;
            }
            real_pause().await;
        }
        panic!("never {state}");
    }

    /// Waits, letting time pass, for a last result.
    pub async fn until_result(&self, id: &str, result: &str) {
        let mut quiet = 0;
        for _ in 0..100_000 {
            if self.get(id).await.last_processing_result.as_deref() == Some(result) {
                return;
            }
            self.world.pass(&mut quiet).await;
        }
        panic!("never «{result}»");
    }

    /// The bodies of each batch.
    pub fn batches(&self) -> Vec<Vec<String>> {
        self.events.lock().unwrap().iter().map(bodies).collect()
    }

    pub fn seen(&self) -> Vec<String> {
        self.batches().concat()
    }

    /// Waits, without letting time pass, until so many messages were handed over.
    pub async fn until_seen_at_once(&self, count: usize) -> Vec<Vec<String>> {
        self.until_at_once("the messages", || self.seen().len() >= count).await;
        self.batches()
    }

    /// The same letting time pass.
    pub async fn until_seen(&self, count: usize) -> Vec<Vec<String>> {
        self.world.until("the messages", || self.seen().len() >= count).await;
        self.batches()
    }

    /// Waits, without letting time pass, until the queue is empty.
    pub async fn until_empty(&self) {
        self.until_at_once("the end of the queue", || self.letters.left().is_empty()).await;
    }

    pub async fn until_at_once(&self, what: &str, mut done: impl FnMut() -> bool) {
        for _ in 0..20_000 {
            if done() {
                return;
            }
            real_pause().await;
        }
        panic!("{what} never came: {:?}", self.batches());
    }

    /// Gives everything that is under way the time to end.
    pub async fn settle(&self) {
        for _ in 0..300 {
            real_pause().await;
        }
    }

    pub fn waited(&self) -> Duration {
        self.world.ambient.now().since(START)
    }
}

pub fn of_queue(arn: &str) -> CreateEventSourceMappingRequest {
    CreateEventSourceMappingRequest {
        function_name: "f".into(),
        event_source_arn: Some(arn.into()),
        ..CreateEventSourceMappingRequest::default()
    }
}
