//! AWS's numbers: «Amazon SQS quotas» and the API reference.

/// Messages that one ReceiveMessage gives, and entries of a batch.
pub const BATCH_MAX: usize = 10;
/// Bytes of a message, and of all messages of a batch together.
pub const MESSAGE_BYTES_MAX: i64 = 1_048_576;
/// `VisibilityTimeout`, in seconds: twelve hours.
pub const VISIBILITY_MAX: i64 = 43_200;
/// `DelaySeconds`.
pub const DELAY_MAX: i64 = 900;
/// `WaitTimeSeconds`.
pub const WAIT_MAX: i64 = 20;
/// Attributes of a message.
pub const ATTRIBUTES_MAX: usize = 10;
/// How long a FIFO queue knows a deduplication id, in milliseconds: five minutes.
pub const DEDUPLICATION_MS: i64 = 300_000;
/// Between two PurgeQueue of one queue, in milliseconds.
pub const PURGE_PAUSE_MS: i64 = 60_000;
/// Tags of a queue.
pub const TAGS_MAX: usize = 50;
/// Messages that a task may be told to move in a second, at most.
pub const MOVES_PER_SECOND_MAX: u32 = 500;
/// Tasks that move messages, of an account at once.
pub const MOVES_MAX: usize = 100;
/// Tasks of a queue that are shown, and kept.
pub const MOVES_SHOWN_MAX: usize = 10;
/// How long a task may take.
pub const MOVE_HOURS_MAX: i64 = 36;
/// How often an operation begins again when others come first, before it gives up.
pub(crate) const ATTEMPTS_MAX: usize = 64;
/// Messages of a FIFO queue that a receiver looks through for one whose group is free («FIFO
/// queues»): so no more are in flight, either.
pub(crate) const FIFO_LOOK_MAX: usize = 120_000;
/// Messages of a standard queue that are in flight at once.
pub(crate) const IN_FLIGHT_MAX: usize = 120_000;
