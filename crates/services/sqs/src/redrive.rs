//! Dead letters: messages that were received too often go to another queue.

use crate::attributes::allows;
use crate::keys;
use crate::model::{self, Redrive, Stored};
use crate::names::QueueName;
use crate::room::{Read, Room};
use crate::standard;
use aws_api::ApiError;
use store::Batch;

/// A message on its way to a dead-letter queue.
pub(crate) struct Dead {
    target: Read,
    message: Stored,
}

impl Room {
    /// The message as a dead letter of `read`; nothing where its queue is not there, or does not take
    /// it: then the message stays where it is.
    pub(crate) async fn dead(
        &self,
        read: &Read,
        redrive: &Redrive,
        message: &Stored,
    ) -> Result<Option<Dead>, ApiError> {
        let Some(name) = QueueName::of_arn(&redrive.target) else { return Ok(None) };
        let source = read.name.arn();
        let target = self.lookup(&name).await.map_err(crate::errors::unavailable)?;
        let takes = |of: &Read| allows(of.queue.settings.redrive_allow.as_deref(), &source);
        let Some(target) = target.filter(takes) else {
            tracing::warn!(queue = source, target = redrive.target, "dead letters are not taken");
            return Ok(None);
        };
        let mut message = message.clone();
        message.visible_ms = self.now_ms();
        message.first_ms = None;
        message.source = Some(source);
        Ok(Some(Dead { target, message }))
    }
}

impl Dead {
    /// Adds to the batch that the message is in the dead-letter queue. A standard queue's keeps its
    /// age, so that it is not kept longer than it would have been («Amazon SQS dead-letter queues»).
    pub(crate) fn put_into(self, batch: Batch) -> Batch {
        let batch = batch.check(self.target.unchanged());
        let Dead { target, mut message } = self;
        match target.name.is_fifo() {
            true => {
                message.sent_ms = message.visible_ms;
                batch.append(keys::line::of_queue(target.id()), model::encode(&message))
            }
            false => standard::put(batch, target.id(), &message),
        }
    }
}
