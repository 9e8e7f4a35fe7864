//! The room: what all operations share.

use crate::errors::unavailable;
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, HELD_BYTES};
use crate::model::{self, Stored};
use crate::names::StreamName;
use crate::outside::{Outside, Seams};
use crate::settings::Settings;
use crate::stream::Stream;
use crate::tell::Meters;
use aws_api::ApiError;
use aws_api::firehose::error;
use foundation::Ambient;
use foundation::access::Tags;
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::Arc;
use store::{Batch, Check, Store, Version, get_one};
use tenure::Node;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Amazon Data Firehose over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    pub(crate) outside: Arc<Outside>,
    /// This node's name: each stream is worked on by one node at a time.
    pub(crate) node: String,
    /// Streams as they were last read; each is looked at again by its version.
    lives: RwLock<HashMap<StreamName, Arc<Live>>>,
    /// Leave to hold records, in KiB.
    held: Arc<Semaphore>,
}

/// A stream as it was read.
#[derive(Debug)]
pub(crate) struct Live {
    pub(crate) stored: Stored,
    version: Version,
    pub(crate) stream: Arc<Stream>,
    pub(crate) tags: Option<Arc<Tags>>,
    pub(crate) meters: Meters,
}

impl Live {
    /// That the stream is as it was read.
    pub(crate) fn unchanged(&self) -> Check {
        Check::Version(keys::stream::key(&self.stream.name), self.version)
    }
}

/// Streams that are remembered at most.
const LIVES_MAX: usize = 10_000;

impl Room {
    /// This node, as it takes leases.
    pub(crate) fn as_node(&self) -> Node {
        Node::new(&self.store, &self.ambient, &self.node)
    }

    /// A room whose state is in `store`. What is delivered is delivered by [`Room::run`].
    pub fn new(store: Arc<dyn Store>, ambient: Ambient, node: String, seams: Seams) -> Arc<Room> {
        let outside = Outside::new(seams, ambient.clone());
        let held = Arc::new(Semaphore::new(HELD_BYTES / 1024));
        Arc::new(Room { store, ambient, outside, node, lives: RwLock::default(), held })
    }

    /// Leave to hold so many bytes, or as many as there can be at once; waits until others let go.
    pub(crate) async fn hold(&self, bytes: usize) -> Option<OwnedSemaphorePermit> {
        let kibibytes = (bytes.min(HELD_BYTES) / 1024).max(1);
        // It is never closed.
        self.held.clone().acquire_many_owned(u32::try_from(kibibytes).ok()?).await.ok()
    }

    pub(crate) async fn lookup(&self, name: &StreamName) -> Result<Option<Arc<Live>>, ApiError> {
        let entry = get_one(&*self.store, keys::stream::key(name)).await.map_err(unavailable)?;
        let Some(entry) = entry else {
            self.lives.write().remove(name);
            return Ok(None);
        };
        if let Some(live) = self.lives.read().get(name)
            && live.version == entry.version
        {
            return Ok(Some(live.clone()));
        }
        let stored: Stored = model::decode("Firehose stream", &entry.value).map_err(unavailable)?;
        let settings = Settings::stored(&stored.input()?)?;
        let stream = Stream {
            name: name.clone(),
            arn: name.arn(),
            id: stored.id,
            version: stored.version,
            settings,
        };
        let live = Arc::new(Live {
            version: entry.version,
            stream: Arc::new(stream),
            tags: (!stored.tags.is_empty()).then(|| Arc::new(stored.tags.clone())),
            meters: Meters::new(&self.ambient, name),
            stored,
        });
        let mut lives = self.lives.write();
        if lives.len() >= LIVES_MAX {
            lives.clear();
        }
        lives.insert(name.clone(), live.clone());
        Ok(Some(live))
    }

    pub(crate) async fn live(&self, name: &StreamName) -> Result<Arc<Live>, ApiError> {
        self.lookup(name).await?.ok_or_else(|| name.missing())
    }

    /// Changes a stream's record, as often as somebody else comes first.
    pub(crate) async fn change(
        &self,
        name: &StreamName,
        change: impl Fn(&Live, &mut Stored) -> Result<(), ApiError> + Send + Sync,
    ) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let live = self.live(name).await?;
            let mut stored = live.stored.clone();
            change(&live, &mut stored)?;
            let batch = Batch::new()
                .check(live.unchanged())
                .put(keys::stream::key(name), model::encode(&stored));
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(());
            }
        }
        Err(contended())
    }
}

/// Too many at once.
pub(crate) fn contended() -> ApiError {
    error::concurrent_modification_exception("Too many changes of the Firehose at once. Try again.")
}
