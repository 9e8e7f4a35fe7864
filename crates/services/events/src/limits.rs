//! AWS's numbers: «Amazon EventBridge quotas» and the API reference.

/// Bytes of all entries of one PutEvents: 256 KiB.
pub const EVENTS_BYTES_MAX: usize = 256 * 1024;
/// Event buses of an account in a region.
pub const BUSES_MAX: usize = 100;
/// Rules of a bus.
pub const RULES_MAX: usize = 300;
/// Targets of a rule.
pub const TARGETS_MAX: usize = 5;
/// Tags of a rule or bus.
pub const TAGS_MAX: usize = 50;
/// Bytes of a bus's policy.
pub const POLICY_BYTES_MAX: usize = 10_240;
/// Archives, connections and API destinations of an account in a region: the defaults are 1,000 and
/// 3,000; one bound is enough here.
pub const OTHERS_MAX: usize = 3_000;
/// Replays that are under way at once, of an account in a region.
pub const REPLAYS_MAX: usize = 10;
/// Retries of a delivery, and how long it is tried, unless the target says otherwise: the most.
pub const RETRIES_MAX: i32 = 185;
/// In seconds: a day.
pub const AGE_MAX_S: i32 = 86_400;
/// Entries of a listing's page.
pub(crate) const PAGE_MAX: i32 = 100;
/// How often an operation begins again when others come first, before it gives up.
pub(crate) const ATTEMPTS_MAX: usize = 64;
/// Bytes of deliveries that go into the commit of the event itself; with more, they are made
/// afterwards, from one row.
pub(crate) const POSTED_BYTES_MAX: usize = 4 * 1024 * 1024;
/// The same in deliveries.
pub(crate) const POSTED_MAX: usize = 2_000;
