//! What the workers of a pipe share.

use crate::flow::{Event, Job, kinesis_event};
use crate::model::{Found, Pipe};
use crate::plan::{QueueSource, Source, StreamKind, StreamSource};
use aws_api::ApiError;
use aws_api::pipes::CreatePipeRequest;
use aws_api::seams::{MessageSource, RecordSource, SourceMessage, SourceRecord};
use bytes::Bytes;
use event_engine::filter::Body;
use std::sync::Arc;
use store::Lease;
use tokio::sync::watch;

pub(super) struct Shared {
    pub(super) job: Job,
    found: Found,
    /// Fences whatever is committed of the pipe.
    pub(super) lease: Lease,
    pub(super) stopped: watch::Receiver<bool>,
}

impl Shared {
    /// For workers, with the means to stop them.
    pub(super) fn new(job: Job, found: Found, lease: Lease) -> (Arc<Self>, watch::Sender<bool>) {
        let (stop, stopped) = watch::channel(false);
        (Arc::new(Shared { job, found, lease, stopped }), stop)
    }

    /// What checkpoints go by.
    pub(super) fn id(&self) -> &str {
        &self.found.pipe.id
    }

    /// Whether workers of both do the same.
    pub(super) fn works_as(&self, other: &Pipe) -> bool {
        let work = |pipe: &Pipe| CreatePipeRequest {
            tags: None,
            description: None,
            ..pipe.definition.0.clone()
        };
        self.id() == other.id && work(&self.found.pipe) == work(other)
    }

    /// The stream, where the source is one.
    pub(super) fn stream(&self) -> Option<&StreamSource> {
        match &self.job.plan.source {
            Source::Stream(stream) => Some(stream),
            Source::Queue(_) => None,
        }
    }

    /// The queue, where the source is one.
    pub(super) fn queue(&self) -> Option<&QueueSource> {
        match &self.job.plan.source {
            Source::Queue(queue) => Some(queue),
            Source::Stream(_) => None,
        }
    }

    /// Who reads streams of the kind.
    pub(super) fn records(&self, kind: StreamKind) -> Result<&Arc<dyn RecordSource>, ApiError> {
        let outside = self.job.room.outside()?;
        Ok(match kind {
            StreamKind::Kinesis => &outside.streams,
            StreamKind::DynamoDb => &outside.changes,
        })
    }

    pub(super) fn messages(&self) -> Result<&Arc<dyn MessageSource>, ApiError> {
        Ok(&self.job.room.outside()?.messages)
    }

    /// Whether the pipe wants a record, which is as pipes have it. Patterns see of Kinesis's its data,
    /// and what stands beside it; of DynamoDB's the whole («Amazon EventBridge Pipes filtering»).
    pub(super) fn wants_record(&self, kind: StreamKind, record: &SourceRecord) -> bool {
        let filters = &self.job.plan.filters;
        if filters.is_empty() {
            return true;
        }
        let event: serde_json::Value = serde_json::from_slice(&record.event).unwrap_or_default();
        match kind {
            StreamKind::DynamoDb => filters.iter().any(|pattern| pattern.matches(&event)),
            StreamKind::Kinesis => {
                let body = Body::new("data", &record.data);
                filters.iter().any(|pattern| pattern.matches_record(&event, &body))
            }
        }
    }

    /// The same of a message: patterns see its body, and what stands beside it.
    pub(super) fn wants_message(&self, message: &SourceMessage) -> bool {
        let filters = &self.job.plan.filters;
        if filters.is_empty() {
            return true;
        }
        let event: serde_json::Value = serde_json::from_slice(&message.event).unwrap_or_default();
        let body = Body::new("body", &message.body);
        filters.iter().any(|pattern| pattern.matches_record(&event, &body))
    }
}

/// A record as pipes have it.
pub(super) fn as_pipes_have_it(kind: StreamKind, record: SourceRecord) -> SourceRecord {
    match kind {
        StreamKind::DynamoDb => record,
        StreamKind::Kinesis => SourceRecord { event: kinesis_event(&record.event), ..record },
    }
}

/// The event of a message.
pub(super) fn event_of(message: &SourceMessage) -> Event {
    Event { id: message.id.clone(), text: Bytes::clone(&message.event) }
}
