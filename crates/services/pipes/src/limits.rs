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
/// Messages of a throttled batch that are hidden for less than this are left to their queue.
pub const THROTTLED_MARGIN: Duration = Duration::from_secs(5);
/// How long a dead letter is tried. AWS names no figure.
pub const LETTER_PATIENCE: Duration = Duration::from_hours(24);
/// How often an operation begins again when others come first, before it gives up.
pub(crate) const ATTEMPTS_MAX: usize = 64;
/// A SendMessageBatch's messages together («Amazon SQS message quotas»).
pub(crate) const QUEUE_CALL_BYTES: usize = 1_048_576;
/// A PublishBatch's messages together («Publishing messages in batches»).
pub(crate) const TOPIC_CALL_BYTES: usize = 262_144;
/// A PutRecords' data and keys together (API Reference, PutRecords).
pub(crate) const STREAM_CALL_BYTES: usize = 10 << 20;
/// A PutRecordBatch's records together (API Reference, PutRecordBatch).
pub(crate) const DELIVERY_CALL_BYTES: usize = 4 << 20;
/// A PutEvents' entries together («Calculating PutEvents event entry size»).
pub(crate) const EVENTS_CALL_BYTES: usize = 256 * 1024;
/// What the time of an entry counts there.
pub(crate) const EVENT_TIME_BYTES: usize = 14;
/// A PutLogEvents' lines together, and what each counts beside its text (API Reference, PutLogEvents).
pub(crate) const LINES_CALL_BYTES: usize = 1_048_576;
pub(crate) const LINE_BYTES: usize = 26;
/// What a function is handed at once, and where nobody waits for it («Lambda quotas»), less the
/// brackets.
pub(crate) const FUNCTION_CALL_BYTES: usize = 6 * 1024 * 1024 - 2;
pub(crate) const EVENT_CALL_BYTES: usize = 1024 * 1024 - 2;
