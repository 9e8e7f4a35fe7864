//! What is measured, under AWS's names («Monitoring Amazon EventBridge»).

use crate::names::{BusName, RuleName};
use foundation::Ambient;
use foundation::metrics::{Name, Unit};
use foundation::usage::{self, Item};

/// Counts one for a rule; for its bus alone where the rule has no name.
pub(crate) fn count(ambient: &Ambient, rule: &RuleName, metric: &'static str) {
    let bus = &rule.bus;
    let mut dimensions = vec![("EventBusName", bus.name.clone())];
    if !rule.name.is_empty() {
        dimensions.push(("RuleName", rule.name.clone()));
    }
    let (account, region) = (bus.place.account, bus.place.region.clone());
    let namespace = "AWS/Events";
    let name = Name { account, region, namespace, metric, dimensions, unit: Unit::Count };
    ambient.metrics.record(name, 1.0);
}

/// Each such part of an event is billed as one («Amazon EventBridge pricing»).
const BILLED_BYTES: usize = 64 * 1024;

/// Bills an event that a user has put onto a bus.
pub(crate) fn bill(ambient: &Ambient, bus: &BusName, bytes: usize) {
    let (account, region) = (bus.place.account, bus.place.region.clone());
    let item = Item { account, region, unit: usage::Unit::EventsCustomEvent, resource: bus.arn() };
    ambient.usage.add(item, bytes.div_ceil(BILLED_BYTES).max(1) as f64);
}
