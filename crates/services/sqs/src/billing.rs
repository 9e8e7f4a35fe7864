//! What requests are billed as («Amazon SQS pricing»).

use crate::names::QueueName;
use crate::room::Room;
use aws_api::sqs::SqsInput as Input;
use foundation::usage::{Item, Unit};

/// Each such part of what a request carries is billed as one.
const BILLED_BYTES: usize = 64 * 1024;

/// How much a request carries that carries messages.
fn bytes(input: &Input) -> usize {
    match input {
        Input::SendMessage(i) => i.message_body.len(),
        Input::SendMessageBatch(i) => i.entries.iter().map(|entry| entry.message_body.len()).sum(),
        _ => 0,
    }
}

impl Room {
    /// Bills a request to whoever owns the queue.
    pub(crate) fn bill(&self, queue: &QueueName, input: &Input) {
        let unit = if queue.is_fifo() { Unit::SqsFifoRequest } else { Unit::SqsRequest };
        let (account, region, resource) = (queue.account, queue.region.clone(), queue.arn());
        let parts = bytes(input).div_ceil(BILLED_BYTES).max(1);
        self.ambient.usage.add(Item { account, region, unit, resource }, parts as f64);
    }
}
