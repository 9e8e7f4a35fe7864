//! A queue's messages, brought to a mapping's function.

use super::super::call::{self, Answer};
use super::super::role::Role;
use super::super::shared::{Shared, count, seconds};
use super::loops;
use super::settings::is_fifo;
use super::source::Queue;
use crate::function;
use crate::limits::BATCH_PAYLOAD_MAX;
use aws_api::seams::SourceMessage;
use event_engine::Outcome;
use event_engine::intake::IntakeConfig;
use pollers::{Carried, Held, QueueReader, QueueWork};
use std::time::Duration;

impl QueueWork for Shared<Queue> {
    type Role = Role;

    fn queue(&self) -> &QueueReader<Role> {
        &self.source
    }

    fn config(&self) -> IntakeConfig {
        let mapping = &self.found.mapping;
        IntakeConfig {
            batch_size: count(mapping.batch_size).max(1),
            batch_bytes: BATCH_PAYLOAD_MAX,
            batching_window: seconds(mapping.window_s),
            ordered: is_fifo(&mapping.source_arn),
            concurrency: mapping.concurrency.map(count),
        }
    }

    fn wants(&self, message: &SourceMessage) -> bool {
        self.filters.want_message(message)
    }

    async fn carry(&self, messages: &mut Vec<Held>) -> Carried {
        let trace = loops::sort_out(self, messages).await;
        if messages.is_empty() {
            return Carried::Ran(Outcome::Failure);
        }
        let events = messages.iter().map(|held| &held.message.event);
        match call::invoke(self, call::records(events), false, trace).await {
            Answer { outcome: Outcome::NotRun, .. } => Carried::NotRun(self.time_limit().await),
            Answer { outcome, .. } => Carried::Ran(outcome),
        }
    }
}

impl Shared<Queue> {
    /// How long an invocation may take; nothing where there is no such function.
    async fn time_limit(&self) -> Duration {
        let found = function::find(&self.core, &self.found.named()).await;
        found.map_or(Duration::ZERO, |found| seconds(found.function.timeout_s))
    }
}
