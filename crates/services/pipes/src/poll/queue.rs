//! A queue's messages, taken through a pipe.

use crate::errors::invalid;
use crate::flow::{Ending, Event, Job};
use crate::limits::THROTTLED_MARGIN;
use crate::plan::QueueSource;
use crate::role::Role;
use aws_api::ApiError;
use aws_api::seams::SourceMessage;
use event_engine::Outcome;
use event_engine::intake::IntakeConfig;
use pollers::{Carried, Held, QueueReader, QueueWork, Work};
use std::sync::Arc;

/// A pipe of a queue.
pub(crate) struct OfQueue {
    job: Job,
    config: IntakeConfig,
    reader: QueueReader<Arc<Role>>,
}

impl OfQueue {
    pub(super) fn new(job: Job, source: QueueSource) -> Result<OfQueue, ApiError> {
        let (messages, role) = (job.room.outside()?.messages.clone(), job.role.clone());
        let called = "The pipe's role";
        let reader = QueueReader { messages, arn: source.arn, role, called, invalid };
        Ok(OfQueue { job, config: source.config, reader })
    }
}

impl Work for OfQueue {
    fn name(&self) -> &str {
        &self.job.arn
    }
}

impl QueueWork for OfQueue {
    type Role = Arc<Role>;

    fn queue(&self) -> &QueueReader<Arc<Role>> {
        &self.reader
    }

    fn config(&self) -> IntakeConfig {
        self.config
    }

    fn wants(&self, message: &SourceMessage) -> bool {
        self.job.plan.filters.want_message(message)
    }

    async fn carry(&self, messages: &mut Vec<Held>) -> Carried {
        let event = |Held { message, .. }: &Held| Event {
            id: message.id.clone(),
            text: message.event.clone(),
        };
        let events: Vec<_> = messages.iter().map(event).collect();
        Carried::Ran(match self.job.run(&events).await {
            Ending::Throttled => return Carried::NotRun(THROTTLED_MARGIN),
            Ending::Done => Outcome::Success,
            Ending::Partly(ids) => Outcome::Partial(ids),
            Ending::Failed => Outcome::Failure,
        })
    }
}
