//! AWS's numbers: «CloudWatch service quotas» and the API reference.

use std::time::Duration;

/// Tags of an alarm.
pub(crate) const TAGS_MAX: usize = 50;
/// Seconds that an alarm of periods below an hour may look back.
pub(crate) const DAY_S: i64 = 86_400;
/// The same with longer periods.
pub(crate) const WEEK_S: i64 = 604_800;
/// An hour, in seconds.
pub(crate) const HOUR_S: i64 = 3_600;
/// How long histories are kept.
pub(crate) const HISTORY: Duration = Duration::from_hours(30 * 24);
/// Alarms or items of a listing's page.
pub(crate) const PAGE_MAX: i32 = 100;
/// Metrics and expressions of an alarm on a metric math expression.
pub(crate) const QUERIES_MAX: usize = 10;
/// Alarms of a DeleteAlarms of which one may be composite.
pub(crate) const COMPOSITES_DELETED_MAX: usize = 1;
/// How often an operation begins again when others come first, before it gives up.
pub(crate) const ATTEMPTS_MAX: usize = 64;
