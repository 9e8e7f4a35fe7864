//! What is measured, under AWS's names («Monitoring Amazon EventBridge Scheduler with Amazon
//! CloudWatch»), by the group of schedules.

use crate::names::ScheduleName;
use foundation::Ambient;
use foundation::metrics::{Name, Unit};
use foundation::usage::{self, Item};

/// Counts one for a schedule.
pub(crate) fn count(ambient: &Ambient, schedule: &ScheduleName, metric: &'static str) {
    let group = &schedule.group;
    let name = Name {
        account: group.place.account,
        region: group.place.region.clone(),
        namespace: "AWS/Scheduler",
        metric,
        dimensions: vec![("ScheduleGroup", group.name.clone())],
        unit: Unit::Count,
    };
    ambient.metrics.record(name, 1.0);
}

/// Bills a call of a schedule's target («Amazon EventBridge pricing»).
pub(crate) fn bill(ambient: &Ambient, schedule: &ScheduleName) {
    let place = &schedule.group.place;
    let (account, region) = (place.account, place.region.clone());
    let (unit, resource) = (usage::Unit::SchedulerInvocation, schedule.group.arn());
    ambient.usage.add(Item { account, region, unit, resource }, 1.0);
}
