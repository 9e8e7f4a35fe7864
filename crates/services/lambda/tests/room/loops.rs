//! Events that come back to a function by way of what it is told to tell.

use crate::fake::Act;
use crate::world::{Around, World};
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::lambda::{
    DeadLetterConfig, DestinationConfig, InvocationRequest, InvocationType, Lambda, OnFailure,
    OnSuccess, PutFunctionEventInvokeConfigRequest, PutFunctionRecursionConfigRequest,
    RecursiveLoop, UpdateFunctionConfigurationRequest,
};
use aws_api::seams::{Destination, Message};
use foundation::Caller;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

const TOPIC: &str = "arn:aws:sns:us-east-1:000000000000:t";

/// A topic: what is published waits for its subscriber, with the trace that it was published in.
#[derive(Default)]
struct Topic(Mutex<Vec<(Option<String>, Message)>>);

#[async_trait]
impl Destination for Topic {
    async fn check(&self, _: &Caller, _: &str) -> Result<(), ApiError> {
        Ok(())
    }

    async fn deliver(&self, caller: &Caller, _: &str, message: &Message) -> Result<(), ApiError> {
        let trace = caller.trace.as_deref().map(str::to_owned);
        self.0.lock().unwrap().push((trace, message.clone()));
        Ok(())
    }
}

impl Topic {
    fn take(&self) -> Vec<(Option<String>, Message)> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

/// What the function has the topic told of, and so is told itself.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Successes,
    Failures,
    DeadLetters,
}

struct Loop {
    world: World,
    topic: Arc<Topic>,
    runs: Arc<AtomicUsize>,
}

impl Loop {
    async fn new(way: Way) -> Loop {
        let topic = Arc::<Topic>::default();
        let destination: Arc<dyn Destination> = topic.clone();
        let destinations = [("sns".to_owned(), destination)].into();
        let world = World::with(Around { destinations, ..Around::default() }).await;
        world.function("f").await;
        let runs = Arc::<AtomicUsize>::default();
        let ran = runs.clone();
        world.fakes.program(move |_| {
            ran.fetch_add(1, Ordering::SeqCst);
            async move {
                match way {
                    Way::Successes => Act::Answer(json!(null)),
                    Way::Failures | Way::DeadLetters => Act::Raise("Oops", "no"),
                }
            }
        });
        let topic_arn = || Some(TOPIC.to_owned());
        let told = DestinationConfig {
            // A loop that is stopped is a failure, so it is told whatever the way.
            on_failure: (way != Way::DeadLetters).then(|| OnFailure { destination: topic_arn() }),
            on_success: (way == Way::Successes).then(|| OnSuccess { destination: topic_arn() }),
        };
        let input = PutFunctionEventInvokeConfigRequest {
            function_name: "f".into(),
            maximum_retry_attempts: Some(0),
            destination_config: Some(told),
            ..PutFunctionEventInvokeConfigRequest::default()
        };
        let caller = world.caller();
        world.room.put_function_event_invoke_config(&caller, input).await.unwrap();
        if way == Way::DeadLetters {
            let input = UpdateFunctionConfigurationRequest {
                function_name: "f".into(),
                dead_letter_config: Some(DeadLetterConfig { target_arn: topic_arn() }),
                ..UpdateFunctionConfigurationRequest::default()
            };
            world.room.update_function_configuration(&caller, input).await.unwrap();
        }
        Loop { world, topic, runs }
    }

    fn dropped(&self) -> f64 {
        self.world.metric("RecursiveInvocationsDropped", Some(("FunctionName", "f"))).0
    }

    /// Sends an event, and waits until it has ended; what the topic is told of it.
    async fn round(&self, trace: Option<String>) -> Vec<(Option<String>, Message)> {
        let ended = || self.runs.load(Ordering::SeqCst) as f64 + self.dropped();
        let before = ended();
        let input = InvocationRequest {
            function_name: "f".into(),
            invocation_type: Some(InvocationType::Event),
            ..InvocationRequest::default()
        };
        let caller = self.world.caller().traced(trace.as_deref());
        self.world.room.invoke(&caller, input).await.unwrap();
        self.world.until("it has ended", || ended() > before).await;
        let store = &self.world.store;
        // Until nothing is queued, neither events nor what is to be told.
        let mut quiet = 0;
        loop {
            let mut left = 0;
            for kind in ["la", "eo"] {
                let range = store::KeyRange::prefix(kind.as_bytes());
                let limit = store::Limit::entries(1);
                let page = store.scan(range, limit, store::Direction::Forward).await.unwrap();
                left += page.entries.len();
            }
            if left == 0 {
                return self.topic.take();
            }
            self.world.pass(&mut quiet).await;
        }
    }
}

#[tokio::test]
async fn an_event_that_comes_back_by_a_topic_is_stopped_and_its_end_is_told_once() {
    for way in [Way::Successes, Way::Failures, Way::DeadLetters] {
        let line = Loop::new(way).await;
        let mut trace = None;
        for round in 1..=16 {
            let mut told = line.round(trace).await;
            assert_eq!(told.len(), 1, "{way:?} {round}");
            trace = told.remove(0).0;
            assert!(trace.is_some(), "{way:?} {round}");
        }
        assert_eq!((line.runs.load(Ordering::SeqCst), line.dropped()), (16, 0.0), "{way:?}");
        let [(end, message)] = &line.round(trace).await[..] else { panic!("{way:?}: told once") };
        let told: Value = serde_json::from_slice(&message.body).unwrap();
        match way {
            Way::DeadLetters => assert_eq!(told, json!({})),
            _ => assert_eq!(told["requestContext"]["condition"], "RecursiveInvocation"),
        }
        // This comes back as well, and nobody is told any more.
        assert!(line.round(end.clone()).await.is_empty(), "{way:?}");
        assert_eq!((line.runs.load(Ordering::SeqCst), line.dropped()), (16, 2.0), "{way:?}");
        // What is part of no loop runs.
        line.round(None).await;
        assert_eq!(line.runs.load(Ordering::SeqCst), 17, "{way:?}");
    }
}

#[tokio::test]
async fn an_allowed_loop_goes_on() {
    let line = Loop::new(Way::Successes).await;
    let input = PutFunctionRecursionConfigRequest {
        function_name: "f".into(),
        recursive_loop: RecursiveLoop::Allow,
    };
    line.world.room.put_function_recursion_config(&line.world.caller(), input).await.unwrap();
    let mut trace = None;
    for _ in 0..20 {
        trace = line.round(trace).await.remove(0).0;
    }
    assert_eq!((line.runs.load(Ordering::SeqCst), line.dropped()), (20, 0.0));
}
