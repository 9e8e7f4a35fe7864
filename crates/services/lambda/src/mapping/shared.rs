//! What the invocations of a mapping share: the work that its source is read for.

use super::record::{self, Found};
use super::source::Unread;
use crate::core::Core;
use crate::measures::EventMeter;
use event_engine::filter::Pattern;
use pollers::{Count, Filters, Last, Shown, Work};
use std::sync::Arc;
use std::time::Duration;

/// `S` is the source.
pub(super) struct Shared<S> {
    pub(super) core: Arc<Core>,
    pub(super) found: Found,
    pub(super) source: S,
    pub(super) meter: EventMeter,
    pub(super) filters: Filters,
}

impl<S> Shared<S> {
    pub(super) fn new(core: &Arc<Core>, found: Found, source: S) -> Self {
        // Patterns were parsed before they were stored.
        let filters = found.mapping.filters.iter().filter_map(|text| Pattern::parse(text).ok());
        let filters = filters.collect::<Vec<_>>().into();
        let place = (&found.name.account, &found.name.region);
        let wanted = found.mapping.count_events;
        let meter = EventMeter::new(&core.ambient, place, &found.name.id, wanted);
        Shared { core: core.clone(), found, source, meter, filters }
    }

    pub(super) fn id(&self) -> &str {
        &self.found.name.id
    }
}

impl<S: Unread + Send + Sync + 'static> Work for Shared<S> {
    fn name(&self) -> &str {
        self.id()
    }

    /// `LastProcessingResult`.
    fn shown(&self, last: &Last<'_>) -> Option<Shown> {
        let text = match last {
            Last::Done => "OK".to_owned(),
            Last::Failed => "PROBLEM: Function call failed".to_owned(),
            Last::Refused(failure) => self.source.problem(failure),
        };
        Some(Shown { key: record::result_key(self.id()), text })
    }

    fn count(&self, what: Count, events: usize) {
        match what {
            Count::Polled => self.meter.polled(events),
            Count::FilteredOut if self.filters.is_empty() => {}
            Count::FilteredOut => self.meter.filtered_out(events),
            Count::Begun => self.meter.invoked(events),
            Count::Failed => self.meter.failed(events),
            Count::Deleted => self.meter.deleted(events),
        }
    }
}

pub(super) fn count(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

pub(super) fn seconds(s: u32) -> Duration {
    Duration::from_secs(s.into())
}
