//! Every bound of this service, with where it comes from («Amazon EventBridge quotas», «Quotas for
//! EventBridge Pipes», unless said otherwise).

use std::time::Duration;

/// Pipes of an account in a region.
pub const PIPES_MAX: usize = 1_000;
/// Tags of a pipe.
pub const TAGS_MAX: usize = 50;
/// How long one execution may take: five minutes.
pub const EXECUTION_MAX: Duration = Duration::from_secs(300);
/// A batch's events together: what a function can be handed, less the brackets and commas.
pub const BATCH_BYTES_MAX: usize = 6 * 1024 * 1024 - 64;
/// Pipes on one page of ListPipes, whatever is asked for (API Reference, ListPipes).
pub(crate) const PAGE_MAX: usize = 100;
/// A queue's batches of more messages need a window to be gathered in («Amazon SQS as a source»).
pub const QUEUE_BATCH_WITHOUT_WINDOW: usize = 10;
/// Messages of a FIFO queue's batch.
pub const FIFO_BATCH_MAX: usize = 10;
/// How long a node holds a pipe without a sign of life. It has its own back at once when it is started
/// again: so long wait other nodes on the same store.
pub const LEASE: Duration = Duration::from_secs(60);
/// Every stream keeps its records at least so long: after that, a batch that fails is looked for again.
pub const RETENTION_MIN: Duration = Duration::from_hours(24);
/// How often, at most, a worker looks whether its records have expired.
pub const EXPIRY_CHECK: Duration = Duration::from_mins(10);
/// Messages of a throttled batch that are hidden for less than this are left to their queue.
pub const THROTTLED_MARGIN: Duration = Duration::from_secs(5);
/// How long a dead letter is tried. AWS names no figure.
pub const LETTER_PATIENCE: Duration = Duration::from_hours(24);
/// How often an operation begins again when others come first, before it gives up.
pub(crate) const ATTEMPTS_MAX: usize = 64;
