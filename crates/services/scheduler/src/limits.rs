//! AWS's numbers: «Quotas for Amazon EventBridge Scheduler» and the API reference.

use std::time::Duration;

/// Schedule groups of an account in a region, the default one not counted.
pub const GROUPS_MAX: usize = 500;
/// Tags of a group.
pub const TAGS_MAX: usize = 50;
/// Retries of a call, where the schedule does not say otherwise: the most.
pub const RETRIES_MAX: i32 = 185;
/// How long a call is tried, likewise, in seconds: a day.
pub const AGE_MAX_S: i32 = 86_400;
/// Bytes of a target's `Input`: the largest payload of a call.
pub const INPUT_BYTES_MAX: usize = 256 * 1024;
/// How far in the past a `StartDate` may be.
pub const START_LATE_MAX: Duration = Duration::from_mins(5);
/// Entries of a listing's page.
pub(crate) const PAGE_MAX: i32 = 100;
/// How often an operation begins again when others come first, before it gives up.
pub(crate) const ATTEMPTS_MAX: usize = 64;
/// For how long a deletion that comes again, with the same token, is the same one. AWS does not say;
/// clients try again for minutes.
pub(crate) const TOKEN_KEPT: Duration = Duration::from_hours(1);
