//! One connection: who is at its other end, and what is on its way there.

use super::event::Happening;
use super::wire::Said;
use crate::keys::ApiKey;
use foundation::{Dice, Timestamp};
use gateway::{Context, Request};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, mpsc};

/// Messages, and their bytes together, that wait for a slow client; a connection that has more of
/// either takes no other until its client has read some.
pub(crate) const QUEUE_MESSAGES: usize = 1_024;
pub(crate) const QUEUE_BYTES: usize = 512 * 1024;
/// The largest message («Amazon API Gateway quotas and important notes»).
pub(crate) const MESSAGE_BYTES_MAX: usize = 128 * 1024;
/// Ids are Base64 of eleven bytes, less the signs that paths would have to encode.
const ID_LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const ID_LENGTH: usize = 15;

/// An id of a connection, a message or a request: `L0SM9cOFvHcCIhw=`.
pub(crate) fn new_id(dice: &dyn Dice) -> String {
    dice.letters(ID_LETTERS, ID_LENGTH) + "="
}

/// A connection as events tell of it.
#[derive(Debug, Clone)]
pub(crate) struct Connection {
    pub(crate) id: Arc<str>,
    pub(crate) api: ApiKey,
    pub(crate) stage: Arc<str>,
    pub(crate) connected_at: Timestamp,
    /// The request that asked for it. After a restart, what of it was kept.
    pub(crate) handshake: Arc<Request>,
    /// Variables of `$context` that connecting set: who was authorized, and as what.
    pub(crate) known: Vec<(String, Arc<str>)>,
}

impl Connection {
    /// What happens on the connection, as `$context` has it.
    pub(crate) fn context(
        &self,
        happening: &Happening<'_>,
        route_key: &str,
        request_id: &str,
        at: Timestamp,
        began_ns: u64,
    ) -> Context {
        let request =
            Request { id: request_id.into(), at, began_ns, ..Request::clone(&self.handshake) };
        let ApiKey { account, region, .. } = &self.api;
        let (stage, path) = (self.stage.clone(), self.handshake.path.clone());
        let (account, region) = (*account, region.clone());
        let mut context =
            Context::new(Arc::new(request), account, region, stage, path, request_id.into());
        context.set("connectionId", self.id.clone());
        context.set("connectedAt", self.connected_at.as_millis().to_string());
        context.set("eventType", happening.event_type());
        context.set("messageDirection", "IN");
        context.set("routeKey", route_key);
        match happening {
            Happening::Message { id, .. } => context.set("messageId", *id),
            Happening::Disconnect { status, reason } => {
                context.set("disconnectStatusCode", status.to_string());
                context.set("disconnectReason", *reason);
            }
            Happening::Connect => {}
        }
        for (name, value) in &self.known {
            context.set(name.clone(), value.clone());
        }
        context
    }

    /// The ARN of what is called on it, as policies name it: `…:API/STAGE/$connect`.
    pub(crate) fn arn(&self, what: &str) -> String {
        let ApiKey { account, region, id } = &self.api;
        let stage = &self.stage;
        format!("arn:aws:execute-api:{region}:{account}:{id}/{stage}/{what}")
    }
}

/// A connection that is open in this process.
#[derive(Debug)]
pub(crate) struct Open {
    pub(crate) connection: Connection,
    queue: mpsc::Sender<Queued>,
    bytes: Arc<Semaphore>,
    last_active: AtomicI64,
    /// Rung when the connection is to be ended from here.
    pub(crate) close: Notify,
}

/// A message on its way, with its part of the room.
#[derive(Debug)]
pub(crate) struct Queued {
    pub(crate) said: Said,
    _room: OwnedSemaphorePermit,
}

/// There is no room for another message, or the connection has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unsent {
    Full,
    Gone,
}

impl Open {
    pub(crate) fn new(
        connection: Connection,
        now: Timestamp,
    ) -> (Arc<Open>, mpsc::Receiver<Queued>) {
        let (queue, queued) = mpsc::channel(QUEUE_MESSAGES);
        let open = Open {
            connection,
            queue,
            bytes: Arc::new(Semaphore::new(QUEUE_BYTES)),
            last_active: AtomicI64::new(now.as_millis()),
            close: Notify::new(),
        };
        (Arc::new(open), queued)
    }

    /// Something was said, by either side.
    pub(crate) fn touch(&self, now: Timestamp) {
        self.last_active.fetch_max(now.as_millis(), Ordering::Relaxed);
    }

    pub(crate) fn last_active(&self) -> Timestamp {
        Timestamp::from_millis(self.last_active.load(Ordering::Relaxed))
    }

    /// Puts a message on its way, if there is room.
    pub(crate) fn try_send(&self, said: Said) -> Result<(), Unsent> {
        let room = self.bytes.clone().try_acquire_many_owned(size(&said));
        let Ok(room) = room else { return Err(Unsent::Full) };
        self.queue.try_send(Queued { said, _room: room }).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => Unsent::Full,
            mpsc::error::TrySendError::Closed(_) => Unsent::Gone,
        })
    }

    /// The same, once there is room: for replies, which wait for those before them.
    pub(crate) async fn send(&self, said: Said) -> Result<(), Unsent> {
        let room = self.bytes.clone().acquire_many_owned(size(&said)).await;
        let room = room.map_err(|_| Unsent::Gone)?;
        self.queue.send(Queued { said, _room: room }).await.map_err(|_| Unsent::Gone)
    }

    /// Nothing is taken any more; who waits for room is told.
    pub(crate) fn end(&self) {
        self.bytes.close();
    }
}

/// The room that a message takes; none takes more than there is.
fn size(said: &Said) -> u32 {
    let bytes = match said {
        Said::Text(text) => text.len(),
        Said::Binary(bytes) => bytes.len(),
        Said::Close(..) => 1,
    };
    u32::try_from(bytes.clamp(1, QUEUE_BYTES)).unwrap_or(1)
}
