//! What is measured, under AWS's names (Lambda Developer Guide, «Types of metrics for Lambda
//! functions»).

use crate::names::{FunctionName, Version};
use foundation::metrics::{Name, Series, Unit};
use foundation::{AccountId, Ambient, Region};

const NAMESPACE: &str = "AWS/Lambda";

/// A function's metrics.
pub(crate) struct FunctionMeter<'a> {
    pub(crate) ambient: &'a Ambient,
    pub(crate) function: &'a FunctionName,
}

impl FunctionMeter<'_> {
    /// Adds to a count.
    pub(crate) fn count(&self, metric: &'static str, value: usize) {
        self.record(metric, Unit::Count, self.of_function(), value as f64);
    }

    /// Notes how long something was.
    pub(crate) fn millis(&self, metric: &'static str, value: f64) {
        self.record(metric, Unit::Milliseconds, self.of_function(), value);
    }

    /// Notes how many invocations run: of all of the account's functions in the region, of those that
    /// have kept nothing for themselves, and of this one.
    pub(crate) fn running(&self, all: u32, unreserved: u32, own: u32) {
        self.record("ConcurrentExecutions", Unit::Count, Vec::new(), all.into());
        self.record("UnreservedConcurrentExecutions", Unit::Count, Vec::new(), unreserved.into());
        self.record("ConcurrentExecutions", Unit::Count, self.of_function(), own.into());
    }

    /// Notes how many of the environments that are kept ready for a version are in use, and whether
    /// an invocation found none of them.
    pub(crate) fn provisioned(&self, version: Version, busy: u32, kept: u32, spilled: bool) {
        let mut of_version = self.of_function();
        of_version.push(("Resource", format!("{}:{version}", self.function.name)));
        let (busy, kept) = (f64::from(busy), f64::from(kept));
        let which = match spilled {
            true => "ProvisionedConcurrencySpilloverInvocations",
            false => "ProvisionedConcurrencyInvocations",
        };
        for dimensions in [self.of_function(), of_version] {
            self.record("ProvisionedConcurrentExecutions", Unit::Count, dimensions.clone(), busy);
            let utilization = "ProvisionedConcurrencyUtilization";
            self.record(utilization, Unit::Count, dimensions.clone(), busy / kept.max(1.0));
            self.record(which, Unit::Count, dimensions, 1.0);
        }
    }

    fn of_function(&self) -> Vec<(&'static str, String)> {
        vec![("FunctionName", self.function.name.clone())]
    }

    fn record(
        &self,
        metric: &'static str,
        unit: Unit,
        dimensions: Vec<(&'static str, String)>,
        value: f64,
    ) {
        let FunctionName { account, region, .. } = self.function;
        let (account, region) = (*account, region.clone());
        let name = Name { account, region, namespace: NAMESPACE, metric, dimensions, unit };
        self.ambient.metrics.record(name, value);
    }
}

/// The metrics of an event source mapping that `EventCount` asks for. Nothing is recorded where
/// nobody asked.
#[derive(Debug, Clone)]
pub(crate) struct EventMeter(Option<EventSeries>);

#[derive(Debug, Clone)]
struct EventSeries {
    polled: Series,
    filtered_out: Series,
    invoked: Series,
    failed: Series,
    dropped: Series,
    deleted: Series,
    delivered: Series,
}

impl EventMeter {
    pub(crate) fn new(
        ambient: &Ambient,
        (account, region): (&AccountId, &Region),
        mapping: &str,
        wanted: bool,
    ) -> Self {
        let series = |metric| {
            ambient.metrics.series(Name {
                account: *account,
                region: region.clone(),
                namespace: NAMESPACE,
                metric,
                dimensions: vec![("EventSourceMappingUUID", mapping.to_owned())],
                unit: Unit::Count,
            })
        };
        EventMeter(wanted.then(|| EventSeries {
            polled: series("PolledEventCount"),
            filtered_out: series("FilteredOutEventCount"),
            invoked: series("InvokedEventCount"),
            failed: series("FailedInvokeEventCount"),
            dropped: series("DroppedEventCount"),
            deleted: series("DeletedEventCount"),
            delivered: series("OnFailureDestinationDeliveredEventCount"),
        }))
    }

    /// A read that succeeded, also an empty one.
    pub(crate) fn polled(&self, events: usize) {
        self.add(|series| &series.polled, events as u64);
    }

    /// What the filter passed over of a read.
    pub(crate) fn filtered_out(&self, events: usize) {
        self.add(|series| &series.filtered_out, events as u64);
    }

    /// Events that the function was given.
    pub(crate) fn invoked(&self, events: usize) {
        self.add(|series| &series.invoked, events as u64);
    }

    /// Those of them that failed, or for which the function could not be run.
    pub(crate) fn failed(&self, events: usize) {
        self.add(|series| &series.failed, events as u64);
    }

    /// Events that were given up and that no destination has.
    pub(crate) fn dropped(&self, events: u64) {
        self.add(|series| &series.dropped, events);
    }

    /// Messages that were done with, or not wanted, and deleted from their queue.
    pub(crate) fn deleted(&self, events: usize) {
        self.add(|series| &series.deleted, events as u64);
    }

    /// Events that were given up and that the destination was told of.
    pub(crate) fn delivered(&self, events: u64) {
        self.add(|series| &series.delivered, events);
    }

    fn add(&self, which: impl Fn(&EventSeries) -> &Series, events: u64) {
        if let Some(series) = &self.0 {
            which(series).record(events as f64);
        }
    }
}
