//! What is stored. New fields get new indices and are optional; an index is never used again.

use aws_api::scheduler::Target;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
pub(crate) use record::{Kept, decode, encode};
use std::collections::BTreeMap;

/// A group of schedules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Group {
    #[n(0)]
    pub(crate) tags: BTreeMap<String, String>,
    /// None of the default group as long as nobody has changed it.
    #[n(1)]
    pub(crate) created_ms: Option<i64>,
    #[n(2)]
    pub(crate) modified_ms: Option<i64>,
    /// Its schedules are being deleted, and it goes with the last.
    #[n(3)]
    pub(crate) deleting: bool,
    /// The token that it was created with.
    #[n(4)]
    pub(crate) created_with: Option<String>,
}

/// What a client says of a schedule.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Definition {
    #[n(0)]
    pub(crate) description: Option<String>,
    /// `at(…)`, `rate(…)`, `cron(…)`.
    #[n(1)]
    pub(crate) expression: String,
    /// As it was given; UTC where nothing was.
    #[n(2)]
    pub(crate) zone: Option<String>,
    #[n(3)]
    pub(crate) start_ms: Option<i64>,
    #[n(4)]
    pub(crate) end_ms: Option<i64>,
    /// None: the time is not flexible.
    #[n(5)]
    pub(crate) window_minutes: Option<u32>,
    #[n(6)]
    pub(crate) enabled: bool,
    /// `ActionAfterCompletion` is `DELETE`.
    #[n(7)]
    pub(crate) delete_after: bool,
    #[n(8)]
    pub(crate) target: Kept<Target>,
}

impl Definition {
    /// Whether both fall due at the same times.
    pub(crate) fn times_as(&self, other: &Definition) -> bool {
        let times = |of: &Definition| {
            (of.expression.clone(), of.zone.clone(), of.start_ms, of.end_ms, of.window_minutes)
        };
        times(self) == times(other)
    }
}

/// A schedule.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Schedule {
    #[n(0)]
    pub(crate) definition: Definition,
    #[n(1)]
    pub(crate) created_ms: i64,
    #[n(2)]
    pub(crate) modified_ms: i64,
    /// When it falls due next: the timer that stands for it.
    #[n(3)]
    pub(crate) due: Option<Due>,
    /// From when its times count.
    #[n(4)]
    pub(crate) anchor_ms: i64,
    /// The token that it was created with.
    #[n(5)]
    pub(crate) created_with: Option<String>,
    /// The token of its last update.
    #[n(6)]
    pub(crate) updated_with: Option<String>,
}

/// When a schedule falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Due {
    /// The time that its expression names.
    #[n(0)]
    pub(crate) scheduled_ms: i64,
    /// The moment of its window that was drawn.
    #[n(1)]
    pub(crate) fires_ms: i64,
}

impl Due {
    pub(crate) fn fires(&self) -> Timestamp {
        Timestamp::from_millis(self.fires_ms)
    }
}

/// What a token stood for.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Spent {
    /// The ARN of what was deleted.
    #[n(0)]
    pub(crate) arn: String,
}
