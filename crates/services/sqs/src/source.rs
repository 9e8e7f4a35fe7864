//! Queues as event source mappings receive from them.

use crate::errors;
use crate::event;
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::names::QueueName;
use crate::receive::{Took, Want};
use crate::room::{Read, Room};
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::seams::{
    MessageSource, MessagesWanted, SourceMessages, SourceQueue, SourceRefusal, SourceWatch,
};
use foundation::access::{Authorizer, Decision};
use foundation::{Caller, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use store::Watch;

/// Messages of one commit, whatever is wanted: one that is larger holds others up.
const RECEIVE_MAX: usize = 100;

const RECEIVE: &str = "ReceiveMessage";
const DELETE: &str = "DeleteMessage";
const ATTRIBUTES: &str = "GetQueueAttributes";

/// The room's queues as sources of messages; each call is authorized as the operation is that AWS's
/// own poller uses.
pub struct Source {
    room: Arc<Room>,
    authorizer: Arc<dyn Authorizer>,
}

/// The action of an operation that a source carries out.
fn action(operation: &'static str) -> &'static str {
    match operation {
        DELETE => "sqs:DeleteMessage",
        ATTRIBUTES => "sqs:GetQueueAttributes",
        _ => "sqs:ReceiveMessage",
    }
}

impl Source {
    /// Gives from `room` what `authorizer` allows.
    pub fn new(room: Arc<Room>, authorizer: Arc<dyn Authorizer>) -> Arc<Source> {
        Arc::new(Source { room, authorizer })
    }

    /// The queue, if the caller may do that with it.
    async fn may(
        &self,
        caller: &Caller,
        arn: &str,
        operation: &'static str,
    ) -> Result<Read, SourceRefusal> {
        let failed = |error| SourceRefusal::Failed { operation, error };
        let name = QueueName::of_arn(arn).ok_or_else(|| failed(errors::no_queue()))?;
        let ask = self.room.ask(action(operation), &name).await.map_err(failed)?;
        match self.authorizer.decide(caller, &ask).await {
            Decision::Denied(_) => Err(SourceRefusal::Denied(operation)),
            Decision::Allowed(_) => self.room.queue(&name).await.map_err(failed),
        }
    }

    async fn take(
        &self,
        mut read: Read,
        want: &MessagesWanted,
    ) -> Result<SourceMessages, ApiError> {
        let max = want.messages.clamp(1, RECEIVE_MAX);
        let longer = i64::try_from(want.longer.as_millis()).unwrap_or(i64::MAX);
        for _ in 0..ATTEMPTS_MAX {
            let now_ms = self.room.now_ms();
            let hidden_ms = read.queue.settings.visibility_s * 1000;
            let visibility_ms = hidden_ms.saturating_add(longer);
            let wanted = Want { max, max_bytes: want.bytes, now_ms, visibility_ms };
            let Took { given, next, .. } = match read.name.is_fifo() {
                true => self.room.take_in_line(&read, &wanted, None).await?,
                false => self.room.take_standard(&read, &wanted).await?,
            };
            let more = next.is_some_and(|next| next <= now_ms);
            if given.is_empty() && more {
                // What was in others' hands or had to go made room.
                read = self.room.queue(&read.name).await?;
                continue;
            }
            self.room.measured_received(&read, given.len());
            return Ok(SourceMessages {
                messages: given.into_iter().map(|one| event::of(&read.name, one)).collect(),
                hidden_until: Timestamp::from_millis(now_ms.saturating_add(visibility_ms)),
                more,
                next: next.filter(|_| !more).map(Timestamp::from_millis),
            });
        }
        Err(errors::contended())
    }
}

#[async_trait]
impl MessageSource for Source {
    async fn inspect(&self, caller: &Caller, arn: &str) -> Result<SourceQueue, SourceRefusal> {
        self.may(caller, arn, RECEIVE).await?;
        self.may(caller, arn, DELETE).await?;
        let read = self.may(caller, arn, ATTRIBUTES).await?;
        let seconds = u64::try_from(read.queue.settings.visibility_s).unwrap_or_default();
        Ok(SourceQueue { visibility: Duration::from_secs(seconds) })
    }

    async fn receive(
        &self,
        caller: &Caller,
        arn: &str,
        want: &MessagesWanted,
    ) -> Result<SourceMessages, SourceRefusal> {
        let read = self.may(caller, arn, RECEIVE).await?;
        let taken = self.take(read, want).await;
        taken.map_err(|error| SourceRefusal::Failed { operation: RECEIVE, error })
    }

    async fn delete(
        &self,
        caller: &Caller,
        arn: &str,
        receipts: &[String],
    ) -> Result<(), SourceRefusal> {
        let read = self.may(caller, arn, DELETE).await?;
        for some in receipts.chunks(RECEIVE_MAX) {
            let removed = self.room.remove_all(&read, some).await;
            removed.map_err(|error| SourceRefusal::Failed { operation: DELETE, error })?;
        }
        Ok(())
    }

    async fn watch(&self, arn: &str) -> Box<dyn SourceWatch> {
        let Some(name) = QueueName::of_arn(arn) else { return Box::new(Never) };
        let queue = self.room.store.watch(keys::queue::key(&name));
        let mut watch = QueueWatch { room: self.room.clone(), name, queue, messages: None };
        watch.look().await;
        Box::new(watch)
    }
}

/// There is no such queue, nor can there be.
struct Never;

#[async_trait]
impl SourceWatch for Never {
    async fn changed(&mut self) {
        std::future::pending().await
    }
}

/// A queue and its messages; they are under another id once it was purged or made again.
struct QueueWatch {
    room: Arc<Room>,
    name: QueueName,
    queue: Watch,
    messages: Option<Watch>,
}

impl QueueWatch {
    async fn look(&mut self) {
        // Where the store fails, so does whoever receives, and asks again.
        let read = self.room.lookup(&self.name).await.ok().flatten();
        self.messages = read.map(|read| {
            self.room.store.watch(match read.name.is_fifo() {
                true => keys::line::of_queue(read.id()),
                false => keys::ready::of_queue(read.id()),
            })
        });
    }
}

#[async_trait]
impl SourceWatch for QueueWatch {
    async fn changed(&mut self) {
        let messages = async {
            match &mut self.messages {
                Some(messages) => messages.changed().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = messages => return,
            () = self.queue.changed() => {}
        }
        self.look().await;
    }
}
