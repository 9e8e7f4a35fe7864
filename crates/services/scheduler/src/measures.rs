//! What is measured, under AWS's names («Monitoring Amazon EventBridge Scheduler with Amazon
//! CloudWatch»), by the group of schedules.

use crate::names::ScheduleName;
use foundation::Ambient;
use foundation::metrics::{Name, Unit};

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
