//! What log events measure: metric filters («Creating metrics from log events using filters»), and
//! events in the embedded metric format.
//!
//! What an upload of events comes to is gathered ([`gathered`]) and written down in the commit of the
//! events themselves, and put into CloudWatch from there ([`courier`]): at least once, across crashes.

mod courier;
mod embedded;
mod filters;
mod gathered;
mod operations;

use crate::keys::{Group, GroupKey, MetricFilters, MetricFiltersKey};
use crate::room::{Room, decode, internal};
use aws_api::ApiError;
use aws_api::logs::InputLogEvent;
use delivery::{Mail, Options};
use filters::Meters;
use foundation::metrics::{Name, Unit};
use foundation::{Ambient, Timestamp, usage};
use gathered::Gathered;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use store::keys::Kind;
use store::{Batch, Store, Version, get_one};

pub(crate) use courier::Teller;

/// `cv | …`: values on their way to CloudWatch, as `delivery` lays them out.
const KIND: Kind = Kind::new(*b"cv");
/// Values under way at once.
const DELIVERIES: usize = 16;
/// Of one group.
const DELIVERIES_EACH: usize = 2;
/// Groups whose filters are kept compiled.
const GROUPS_MAX: usize = 1_000;

/// Groups' filters, ready for use, by their ids; those of the version that was compiled.
#[derive(Default)]
pub(crate) struct Compiled(Mutex<HashMap<u64, (Version, Arc<Meters>)>>);

/// The queue of values on their way.
pub(crate) fn mail(store: Arc<dyn Store>, ambient: Ambient, node: String) -> Arc<Mail> {
    let options = Options {
        name: "logs/metrics",
        kind: KIND,
        in_flight: DELIVERIES,
        lane_in_flight: DELIVERIES_EACH,
    };
    Mail::new(store, ambient, node, options)
}

/// What a commit of events is to write down beside them.
#[derive(Default)]
pub(crate) struct Measured {
    lane: String,
    notes: Vec<Vec<u8>>,
}

/// A gigabyte, as it is billed.
const GB: f64 = (1_u64 << 30) as f64;

impl Room {
    /// The group's filters, ready for use; nothing where it has none.
    pub(crate) async fn meters(&self, group: &Group) -> Result<Option<Arc<Meters>>, ApiError> {
        if group.metric_filters == 0 {
            return Ok(None);
        }
        let key = MetricFiltersKey(group.id).encode();
        let Some(entry) = get_one(&*self.store, key).await.map_err(internal)? else {
            return Ok(None);
        };
        if let Some((version, meters)) = self.compiled.0.lock().get(&group.id)
            && *version == entry.version
        {
            return Ok(Some(meters.clone()));
        }
        let filters: MetricFilters = decode(&entry.value)?;
        let meters = Arc::new(Meters::of(&filters)?);
        let mut all = self.compiled.0.lock();
        if all.len() >= GROUPS_MAX {
            all.clear();
        }
        all.insert(group.id, (entry.version, meters.clone()));
        Ok(Some(meters))
    }

    /// What the events come to.
    pub(crate) fn measured(
        &self,
        key: &GroupKey,
        group: &Group,
        meters: Option<&Meters>,
        events: &[InputLogEvent],
        now_ms: i64,
    ) -> Result<Measured, ApiError> {
        let mut gathered = Gathered::default();
        if let Some(meters) = meters {
            meters.measure(events, &mut gathered);
        }
        let mut failures = embedded::Failures::default();
        for event in events.iter().filter(|event| embedded::may_be(&event.message)) {
            embedded::measure(event, now_ms, &mut gathered, &mut failures);
        }
        for (metric, count) in
            [("EMFParsingErrors", failures.parsing), ("EMFValidationErrors", failures.validation)]
        {
            if count > 0 {
                self.count(key, metric, Unit::Count, f64::from(count));
            }
        }
        if gathered.is_empty() {
            return Ok(Measured::default());
        }
        let lane = group.id.to_string();
        Ok(Measured { lane, notes: courier::notes(key, gathered)? })
    }

    /// Bills gigabytes that were put into a group, or looked at.
    pub(crate) fn bill(&self, unit: usage::Unit, key: &GroupKey, bytes: u64) {
        let (account, region, resource) = (key.account, key.region.clone(), key.arn());
        let item = usage::Item { account, region, unit, resource };
        self.ambient.usage.add(item, bytes as f64 / GB);
    }

    /// One of the metrics that CloudWatch Logs itself has of a group («Monitoring with CloudWatch
    /// metrics»).
    pub(crate) fn count(&self, key: &GroupKey, metric: &'static str, unit: Unit, value: f64) {
        let name = Name {
            account: key.account,
            region: key.region.clone(),
            namespace: "AWS/Logs",
            metric,
            dimensions: vec![("LogGroupName", key.name.clone())],
            unit,
        };
        self.ambient.metrics.record(name, value);
    }
}

impl Measured {
    /// Adds it to the batch that writes the events.
    pub(crate) fn tell(&self, room: &Room, batch: Batch) -> Batch {
        let Some(outgoing) = room.outgoing.get() else { return batch };
        let notes = self.notes.iter();
        notes.fold(batch, |batch, note| outgoing.values.post(batch, &self.lane, note.clone()))
    }
}

/// The minute of a moment, which is as fine as most metrics are.
fn minute(at_ms: i64) -> Timestamp {
    Timestamp::from_millis(at_ms - at_ms.rem_euclid(60_000))
}

/// Its second.
fn second(at_ms: i64) -> Timestamp {
    Timestamp::from_millis(at_ms - at_ms.rem_euclid(1_000))
}
