//! A stream, a function, and a mapping between them.

use crate::fake::Act;
use crate::stream::{ARN, Stream};
use crate::world::{Around, START, World, real_pause};
use aws_api::ApiError;
use aws_api::lambda::{
    CreateEventSourceMappingRequest, EventSourceMappingConfiguration, EventSourcePosition,
    GetEventSourceMappingRequest, Lambda, UpdateEventSourceMappingRequest,
};
use aws_api::seams::Destination;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Ambient;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Direction, KeyRange, Limit, Memory, Store};
use tokio::sync::Semaphore;

/// The batches that the function was given: each record's text, in order.
pub type Batches = Arc<Mutex<Vec<Vec<String>>>>;

pub struct Pipeline {
    pub world: World,
    pub stream: Arc<Stream>,
    pub batches: Batches,
}

pub fn texts(event: &Value) -> Vec<String> {
    let records = event["Records"].as_array().unwrap();
    let text = |record: &Value| {
        let data = STANDARD.decode(record["kinesis"]["data"].as_str().unwrap()).unwrap();
        String::from_utf8(data).unwrap()
    };
    records.iter().map(text).collect()
}

impl Pipeline {
    pub async fn new(shards: &[&str]) -> Self {
        Self::with(shards, BTreeMap::new()).await
    }

    pub async fn with(
        shards: &[&str],
        destinations: BTreeMap<String, Arc<dyn Destination>>,
    ) -> Self {
        Self::on(Arc::new(Memory::new()), shards, destinations).await
    }

    pub async fn on(
        store: Arc<dyn Store>,
        shards: &[&str],
        destinations: BTreeMap<String, Arc<dyn Destination>>,
    ) -> Self {
        let (ambient, _) = Ambient::seeded(0, START);
        let stream = Arc::new(Stream::new(ambient, shards));
        let source: Arc<dyn aws_api::seams::RecordSource> = stream.clone();
        let names = ["kinesis", "dynamodb"];
        let sources = names.map(|name| (name.to_owned(), source.clone())).into();
        let world = World::on(store, Around { sources, destinations, ..Around::default() }).await;
        stream.follow(&world.ambient);
        world.function("f").await;
        let pipeline = Pipeline { world, stream, batches: Batches::default() };
        pipeline.answer(|_| Act::Answer(json!(null)));
        pipeline
    }

    /// What the function does with a batch.
    pub fn answer(&self, act: impl Fn(&[String]) -> Act + Send + Sync + 'static) {
        let batches = self.batches.clone();
        self.world.fakes.program(move |told| {
            let batch = texts(&told.event);
            let act = act(&batch);
            batches.lock().unwrap().push(batch);
            async { act }
        });
    }

    /// What the function does with an event.
    pub fn act(&self, act: impl Fn(&Value) -> Act + Send + Sync + 'static) {
        let batches = self.batches.clone();
        self.world.fakes.program(move |told| {
            batches.lock().unwrap().push(texts(&told.event));
            let act = act(&told.event);
            async { act }
        });
    }

    /// Holds every invocation back until it is let go by a permit; tells how many are under way.
    pub fn gate(&self) -> (Arc<Semaphore>, Arc<AtomicUsize>) {
        let (gate, under_way) = (Arc::new(Semaphore::new(0)), Arc::<AtomicUsize>::default());
        let (inner, count, batches) = (gate.clone(), under_way.clone(), self.batches.clone());
        self.world.fakes.program(move |told| {
            let (gate, count, batches) = (inner.clone(), count.clone(), batches.clone());
            async move {
                batches.lock().unwrap().push(texts(&told.event));
                count.fetch_add(1, Ordering::SeqCst);
                gate.acquire().await.unwrap().forget();
                count.fetch_sub(1, Ordering::SeqCst);
                Act::Answer(json!(null))
            }
        });
        (gate, under_way)
    }

    pub fn metric(&self, metric: &str, dimension: (&str, &str)) -> (f64, u64) {
        self.world.metric(metric, Some(dimension))
    }

    pub fn put(&self, shard: &str, texts: impl IntoIterator<Item = impl ToString>) {
        texts.into_iter().for_each(|text| self.stream.put(shard, "k", &text.to_string()));
    }

    pub async fn create(&self, input: CreateEventSourceMappingRequest) -> String {
        let made = self.try_create(input).await.unwrap();
        assert_eq!(made.state.as_deref(), Some("Creating"));
        let id = made.uuid.unwrap();
        self.until_state(&id, "Enabled").await;
        id
    }

    pub async fn try_create(
        &self,
        input: CreateEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, ApiError> {
        self.world.room.create_event_source_mapping(&self.world.caller(), input).await
    }

    pub async fn get(&self, id: &str) -> Result<EventSourceMappingConfiguration, ApiError> {
        let input = GetEventSourceMappingRequest { uuid: id.to_owned() };
        self.world.room.get_event_source_mapping(&self.world.caller(), input).await
    }

    pub async fn until_state(&self, id: &str, state: &str) {
        for _ in 0..20_000 {
            if self.get(id).await.unwrap().state.as_deref() == Some(state) {
                return;
            }
            real_pause().await;
        }
        panic!("never {state}");
    }

    /// Waits, without letting time pass, until `done`.
    pub async fn until_at_once(&self, what: &str, mut done: impl FnMut() -> bool) {
        for _ in 0..20_000 {
            if done() {
                return;
            }
            real_pause().await;
        }
        panic!("{what} never came");
    }

    /// Gives everything that is under way the time to end.
    pub async fn settle(&self) {
        for _ in 0..300 {
            real_pause().await;
        }
    }

    pub async fn until_gone(&self, id: &str) {
        for _ in 0..20_000 {
            if self.get(id).await.is_err() {
                return;
            }
            real_pause().await;
        }
        panic!("never gone");
    }

    pub fn seen(&self) -> Vec<String> {
        self.batches.lock().unwrap().concat()
    }

    /// Waits, letting time pass, until so many records were handed over.
    pub async fn until_seen(&self, count: usize) -> Vec<Vec<String>> {
        let batches = self.batches.clone();
        self.world.until("the records", || batches.lock().unwrap().concat().len() >= count).await;
        self.batches.lock().unwrap().clone()
    }

    /// The same without letting time pass.
    pub async fn until_seen_at_once(&self, count: usize) -> Vec<Vec<String>> {
        for _ in 0..20_000 {
            if self.seen().len() >= count {
                return self.batches.lock().unwrap().clone();
            }
            real_pause().await;
        }
        panic!("only {:?} were handed over", self.seen());
    }

    pub async fn until_result(&self, id: &str, result: &str) {
        for _ in 0..20_000 {
            if self.get(id).await.unwrap().last_processing_result.as_deref() == Some(result) {
                return;
            }
            real_pause().await;
        }
        panic!("never «{result}»");
    }

    /// The same, letting time pass.
    pub async fn until_result_in_time(&self, id: &str, result: &str) {
        let mut quiet = 0;
        while self.get(id).await.unwrap().last_processing_result.as_deref() != Some(result) {
            self.world.pass(&mut quiet).await;
        }
    }

    /// Waits until nothing is to happen sooner than in about `span`: an answer was taken note of.
    pub async fn until_waiting(&self, span: Duration) {
        for _ in 0..20_000 {
            let quiet = self.world.fakes.busy.load(Ordering::SeqCst) == 0;
            let next = self.world.clock.next_wake().map(|at| at.since(self.world.ambient.now()));
            match next.filter(|_| quiet) {
                Some(next) if next * 10 < span => self.world.clock.advance(next),
                Some(next) if next <= span && next * 2 > span => return,
                _ => {}
            }
            real_pause().await;
        }
        panic!("nothing waits for {span:?}");
    }

    pub async fn checkpoints(&self) -> usize {
        let range = KeyRange::prefix(b"ec");
        let page = self.world.store.scan(range, Limit::default(), Direction::Forward).await;
        page.unwrap().entries.len()
    }
}

pub fn mapping() -> CreateEventSourceMappingRequest {
    CreateEventSourceMappingRequest {
        function_name: "f".into(),
        event_source_arn: Some(ARN.into()),
        starting_position: Some(EventSourcePosition::TrimHorizon),
        batch_size: Some(3),
        ..CreateEventSourceMappingRequest::default()
    }
}

pub fn update(id: &str) -> UpdateEventSourceMappingRequest {
    UpdateEventSourceMappingRequest { uuid: id.to_owned(), ..Default::default() }
}

pub fn numbers(range: std::ops::Range<u32>) -> Vec<String> {
    range.map(|n| n.to_string()).collect()
}
