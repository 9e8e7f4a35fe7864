//! What the workers of a mapping share.

use super::queue::Queue;
use super::queue::settings::is_fifo;
use super::record::{self, Found, Mapping};
use super::source::{Source, StreamKind};
use crate::core::Core;
use crate::limits::{BATCH_PAYLOAD_MAX, WINDOW_ENVELOPE_MAX};
use crate::measures::EventMeter;
use aws_api::seams::{SourceMessage, SourceRecord};
use event_engine::Config;
use event_engine::filter::{Body, Pattern};
use event_engine::intake::IntakeConfig;
use parking_lot::Mutex;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Lease};
use tokio::sync::watch;

/// `S` is the source.
pub(super) struct Shared<S> {
    pub(super) core: Arc<Core>,
    pub(super) found: Found,
    pub(super) source: S,
    /// Fences whatever is committed of the mapping.
    pub(super) lease: Lease,
    pub(super) stopped: watch::Receiver<bool>,
    pub(super) meter: EventMeter,
    filters: Vec<Pattern>,
    /// The last processing result that was saved.
    result: Mutex<Option<String>>,
}

impl<S> Shared<S> {
    /// For workers, with the means to stop them.
    pub(super) fn new(
        core: &Arc<Core>,
        found: Found,
        lease: Lease,
        source: S,
    ) -> (Self, watch::Sender<bool>) {
        let (stop, stopped) = watch::channel(false);
        // Patterns were parsed before they were stored.
        let filters = found.mapping.filters.iter().filter_map(|text| Pattern::parse(text).ok());
        let filters = filters.collect();
        let place = (&found.name.account, &found.name.region);
        let wanted = found.mapping.count_events;
        let meter = EventMeter::new(&core.ambient, place, &found.name.id, wanted);
        let (core, result) = (core.clone(), Mutex::default());
        (Shared { core, found, source, lease, stopped, meter, filters, result }, stop)
    }

    pub(super) fn id(&self) -> &str {
        &self.found.name.id
    }

    /// Whether workers of both do the same.
    pub(super) fn works_as(&self, other: &Mapping) -> bool {
        let ours = &self.found.mapping;
        let work = |mapping: &Mapping| Mapping {
            tags: ours.tags.clone(),
            state: ours.state,
            modified_ms: ours.modified_ms,
            ..mapping.clone()
        };
        *ours == work(other)
    }

    /// Adds the last processing result to a commit, where it is news.
    pub(super) fn note(&self, batch: Batch, result: &str) -> Batch {
        let mut last = self.result.lock();
        if last.as_deref() == Some(result) {
            return batch;
        }
        *last = Some(result.to_owned());
        batch.put(record::result_key(self.id()), result.to_owned())
    }

    /// Whether a last processing result is another than the last that was saved.
    pub(super) fn is_news(&self, result: &str) -> bool {
        self.result.lock().as_deref() != Some(result)
    }

    /// Saves a last processing result alone.
    pub(super) async fn tell(&self, result: String) {
        let batch = self.note(Batch::new().fence(&self.lease), &result);
        if !batch.is_empty()
            && let Err(failure) = self.core.store.commit(batch).await
        {
            tracing::error!(%failure, mapping = self.id(), "its last result was not kept");
        }
    }
}

impl Shared<Source> {
    pub(super) fn config(&self) -> Config {
        let mapping = &self.found.mapping;
        let windows = mapping.tumbling_s > 0;
        Config {
            batch_size: count(mapping.batch_size).max(1),
            batch_bytes: BATCH_PAYLOAD_MAX - if windows { WINDOW_ENVELOPE_MAX } else { 0 },
            batching_window: seconds(mapping.window_s),
            retries: u32::try_from(mapping.retries).ok(),
            max_age: u64::try_from(mapping.max_age_s).ok().map(Duration::from_secs),
            bisect: mapping.bisect,
            parallelization: count(mapping.parallelization.0),
            tumbling_window: windows.then(|| seconds(mapping.tumbling_s)),
            ..Config::DEFAULT
        }
    }

    /// Whether the function wants the record. Patterns see of Kinesis's its data, and what stands
    /// beside it; of DynamoDB's the whole («Control which events Lambda sends to your function»).
    pub(super) fn wants(&self, record: &SourceRecord) -> bool {
        if self.filters.is_empty() {
            return true;
        }
        let mut event: serde_json::Value =
            serde_json::from_slice(&record.event).unwrap_or_default();
        match self.source.kind {
            StreamKind::DynamoDb => self.filters.iter().any(|pattern| pattern.matches(&event)),
            StreamKind::Kinesis => {
                let envelope = event.get_mut("kinesis").map(serde_json::Value::take);
                let (envelope, body) =
                    (envelope.unwrap_or_default(), Body::new("data", &record.data));
                self.filters.iter().any(|pattern| pattern.matches_record(&envelope, &body))
            }
        }
    }
}

impl Shared<Queue> {
    pub(super) fn intake_config(&self) -> IntakeConfig {
        let mapping = &self.found.mapping;
        IntakeConfig {
            batch_size: count(mapping.batch_size).max(1),
            batch_bytes: BATCH_PAYLOAD_MAX,
            batching_window: seconds(mapping.window_s),
            ordered: is_fifo(&mapping.source_arn),
            concurrency: mapping.concurrency.map(count),
        }
    }

    /// Whether the function wants the message. Patterns see its body, and what stands beside it
    /// («Using event filtering with an Amazon SQS event source»).
    pub(super) fn wants(&self, message: &SourceMessage) -> bool {
        if self.filters.is_empty() {
            return true;
        }
        let event: serde_json::Value = serde_json::from_slice(&message.event).unwrap_or_default();
        let body = Body::new("body", &message.body);
        self.filters.iter().any(|pattern| pattern.matches_record(&event, &body))
    }
}

fn count(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

fn seconds(s: u32) -> Duration {
    Duration::from_secs(s.into())
}
