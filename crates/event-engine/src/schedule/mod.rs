//! When schedules fall due: `rate(…)` and `cron(…)` (EventBridge User Guide, «Setting a schedule
//! pattern for scheduled rules», and EventBridge Scheduler User Guide, «Schedule types»).

mod cron;
mod field;
mod rate;

pub use cron::Cron;
pub use rate::Rate;

use foundation::Timestamp;
use jiff::tz::TimeZone;

/// A schedule that comes again and again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schedule {
    /// `rate(5 minutes)`.
    Rate(Rate),
    /// `cron(0 10 * * ? *)`.
    Cron(Cron),
}

/// The text is no schedule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Invalid(pub String);

impl Schedule {
    /// Reads `rate(value unit)` or `cron(minutes hours day-of-month month day-of-week year)`.
    ///
    /// # Errors
    /// Where it is neither, or makes no sense.
    pub fn parse(text: &str) -> Result<Schedule, Invalid> {
        let within = |name: &str| {
            text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')').map(str::trim)
        };
        if let Some(inner) = within("rate") {
            return Rate::parse(inner).map(Schedule::Rate);
        }
        match within("cron") {
            Some(inner) => Cron::parse(inner).map(Schedule::Cron),
            None => Err(Invalid(format!("'{text}' is neither rate(…) nor cron(…)"))),
        }
    }

    /// The first time after `created` at which it falls due.
    pub fn first(&self, created: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        self.after(created, created, zone)
    }

    /// The next time after `last`, which was due, that is also after `now`: what was missed meanwhile
    /// is not made up for. Nothing where there is none any more.
    pub fn after(&self, last: Timestamp, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Schedule::Rate(rate) => rate.after(last, now),
            Schedule::Cron(cron) => cron.after(now.max(last), zone),
        }
    }
}
