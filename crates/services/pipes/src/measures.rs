//! What is measured, under AWS's names («Monitoring Amazon EventBridge Pipes»), and what is counted for
//! the bill.

use crate::names::PipeName;
use foundation::metrics::{Name, Series, Unit};
use foundation::usage::{self, Item};
use foundation::{Ambient, Timestamp};

const NAMESPACE: &str = "AWS/EventBridge/Pipes";
/// A pipe's requests are counted in pieces of so many bytes («Amazon EventBridge pricing»).
const PIECE: usize = 64 * 1024;

/// The metrics of a pipe.
pub(crate) struct Meter {
    ambient: Ambient,
    pipe: PipeName,
    arn: String,
}

impl Meter {
    pub(crate) fn new(ambient: &Ambient, pipe: &PipeName) -> Meter {
        Meter { ambient: ambient.clone(), pipe: pipe.clone(), arn: pipe.arn() }
    }

    fn of(&self, metric: &'static str, unit: Unit, dimension: (&'static str, String)) -> Series {
        let (account, region) = (self.pipe.account, self.pipe.region.clone());
        let dimensions = vec![dimension];
        let name = Name { account, region, namespace: NAMESPACE, metric, dimensions, unit };
        self.ambient.metrics.series(name)
    }

    fn of_pipe(&self, metric: &'static str, unit: Unit) -> Series {
        self.of(metric, unit, ("PipeName", self.pipe.name.clone()))
    }

    /// An execution begins with so many events of so many bytes.
    pub(crate) fn begins(&self, events: usize, bytes: usize) {
        self.of_pipe("Invocations", Unit::Count).record(1.0);
        self.of("Invocations", Unit::Count, ("AwsAccountId", self.pipe.account.to_string()))
            .record(1.0);
        self.of_pipe("EventCount", Unit::Count).record(events as f64);
        self.of_pipe("EventSize", Unit::Bytes).record(bytes as f64);
        let (account, region) = (self.pipe.account, self.pipe.region.clone());
        let (unit, resource) = (usage::Unit::PipesRequest, self.arn.clone());
        let pieces = bytes.div_ceil(PIECE).max(1);
        self.ambient.usage.add(Item { account, region, unit, resource }, pieces as f64);
    }

    /// Something happened once.
    pub(crate) fn count(&self, metric: &'static str) {
        self.of_pipe(metric, Unit::Count).record(1.0);
    }

    /// Something has taken so long, since a moment.
    pub(crate) fn took(&self, metric: &'static str, since: Timestamp) {
        let millis = self.ambient.now().since(since).as_secs_f64() * 1000.0;
        self.of_pipe(metric, Unit::Milliseconds).record(millis);
    }
}
