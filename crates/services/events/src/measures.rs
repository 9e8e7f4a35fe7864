//! What is measured, under AWS's names («Monitoring Amazon EventBridge»).

use crate::names::RuleName;
use foundation::Ambient;
use foundation::metrics::{Name, Unit};

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
