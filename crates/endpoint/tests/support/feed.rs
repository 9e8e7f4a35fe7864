//! Streams of events that do what a test tells them.

use async_trait::async_trait;
use aws_api::kinesis::{Record, SubscribeToShardEvent, SubscribeToShardEventStream as Events};
use aws_api::{ApiError, EventSource};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::{Mutex, Notify, mpsc};

/// The data of an event that an endless stream makes, in bytes.
pub const ENDLESS_BYTES: usize = 100 * 1024;

/// What tests hold of the streams.
pub struct Feeds {
    /// Events that endless streams have made.
    pub made: Arc<AtomicUsize>,
    /// Woken when a stream is dropped.
    pub gone: Arc<Notify>,
    /// What fed streams give.
    pub push: mpsc::Sender<Result<Events, ApiError>>,
    pushed: Arc<Mutex<mpsc::Receiver<Result<Events, ApiError>>>>,
}

impl Default for Feeds {
    fn default() -> Self {
        let (push, pushed) = mpsc::channel(1);
        let pushed = Arc::new(Mutex::new(pushed));
        Feeds { made: Arc::default(), gone: Arc::default(), push, pushed }
    }
}

impl Feeds {
    /// A stream; its name says what it does.
    pub fn stream(&self, kind: &str) -> Feed {
        let (made, gone, pushed) = (self.made.clone(), self.gone.clone(), self.pushed.clone());
        Feed { kind: kind.to_owned(), made, gone, pushed }
    }
}

/// A stream.
pub struct Feed {
    kind: String,
    made: Arc<AtomicUsize>,
    gone: Arc<Notify>,
    pushed: Arc<Mutex<mpsc::Receiver<Result<Events, ApiError>>>>,
}

#[async_trait]
impl EventSource<Events> for Feed {
    async fn next(&mut self) -> Option<Result<Events, ApiError>> {
        match self.kind.as_str() {
            "endless" => {
                self.made.fetch_add(1, Ordering::SeqCst);
                Some(Ok(event(&vec![b'x'; ENDLESS_BYTES])))
            }
            "panics" => panic!("as told"),
            "breaks" => Some(Err(ApiError::internal("the disk said: no"))),
            _ => self.pushed.lock().await.recv().await,
        }
    }
}

impl Drop for Feed {
    fn drop(&mut self) {
        self.gone.notify_one();
    }
}

/// An event with one record.
pub fn event(data: &[u8]) -> Events {
    let record = Record { data: data.to_vec().into(), ..Default::default() };
    Events::SubscribeToShardEvent(SubscribeToShardEvent {
        records: vec![record],
        continuation_sequence_number: Some("7".to_owned()),
        ..Default::default()
    })
}
