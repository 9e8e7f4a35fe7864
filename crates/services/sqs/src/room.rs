//! The room: what all operations share.

use crate::errors::{self, unavailable};
use crate::flights::Flights;
use crate::hands::Hands;
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, Queue};
use crate::names::QueueName;
use aws_api::ApiError;
use foundation::{Ambient, Caller};
use std::sync::Arc;
use store::{Batch, Check, Store, StoreError, Version, get_one};

/// Amazon SQS over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    /// What queues' URLs begin with.
    pub(crate) base_url: String,
    pub(crate) hands: Hands,
    pub(crate) flights: Flights,
}

/// A queue as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) name: QueueName,
    pub(crate) queue: Queue,
    pub(crate) version: Version,
}

impl Read {
    pub(crate) fn id(&self) -> u64 {
        self.queue.id
    }

    /// That the queue is as it was read.
    pub(crate) fn unchanged(&self) -> Check {
        Check::Version(keys::queue::key(&self.name), self.version)
    }
}

impl Room {
    /// A room whose state is in `store`; URLs of queues begin with `base_url`
    /// (`http://localhost:4566`). Work in the background is [`Room::run`].
    pub fn new(store: Arc<dyn Store>, ambient: Ambient, base_url: String) -> Arc<Room> {
        Arc::new(Room {
            store,
            ambient,
            base_url,
            hands: Hands::default(),
            flights: Flights::default(),
        })
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.ambient.now().as_millis()
    }

    pub(crate) async fn lookup(&self, name: &QueueName) -> Result<Option<Read>, StoreError> {
        let Some(entry) = get_one(&*self.store, keys::queue::key(name)).await? else {
            return Ok(None);
        };
        let queue = model::decode("queue", &entry.value)?;
        Ok(Some(Read { name: name.clone(), queue, version: entry.version }))
    }

    pub(crate) async fn queue(&self, name: &QueueName) -> Result<Read, ApiError> {
        self.lookup(name).await.map_err(unavailable)?.ok_or_else(errors::no_queue)
    }

    /// The queue behind a URL.
    pub(crate) async fn at(&self, caller: &Caller, url: &str) -> Result<Read, ApiError> {
        self.queue(&QueueName::of_url(caller, url)?).await
    }

    /// Changes a queue's record, as often as somebody else comes first. `more` goes with it.
    pub(crate) async fn change(
        &self,
        name: &QueueName,
        change: impl Fn(&Read) -> Result<(Queue, Batch), ApiError> + Send + Sync,
    ) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let read = self.queue(name).await?;
            let (queue, more) = change(&read)?;
            let batch =
                more.check(read.unchanged()).put(keys::queue::key(name), model::encode(&queue));
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(());
            }
        }
        Err(errors::contended())
    }
}
