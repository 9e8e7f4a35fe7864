//! AWS's numbers: «Amazon Data Firehose Quota» and the API reference, unless it is our own.

use std::time::Duration;

/// Bytes of all records of one PutRecordBatch.
pub const BATCH_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Tags of a stream.
pub const TAGS_MAX: usize = 50;
/// Streams of an account in a region.
pub const STREAMS_MAX: usize = 5_000;
/// Names in one ListDeliveryStreams unless more are asked for.
pub const LIST_DEFAULT: usize = 10;
/// Partitions of a stream that have something to be delivered.
pub const ACTIVE_PARTITIONS_MAX: usize = 500;
/// Bytes of an evaluated prefix.
pub const PREFIX_BYTES_MAX: usize = 512;
/// Bytes of an invocation's answer.
pub const INVOCATION_BYTES_MAX: usize = 6 * 1024 * 1024;
/// For so long a delivery to S3 is tried again: as long as AWS keeps what was put.
pub const S3_PATIENCE: Duration = Duration::from_hours(24);

/// Our own: how often a change begins again because another came first.
pub(crate) const ATTEMPTS_MAX: usize = 64;
/// Our own: bytes of a chunk that processing writes.
pub(crate) const CHUNK_BYTES: usize = 1024 * 1024;
/// Our own: bytes that processing takes at a time where no function says otherwise; the last chunk may
/// go beyond them.
pub(crate) const STEP_BYTES: u64 = 1024 * 1024;
/// Our own: bytes of one commit of processing, below the store's limit.
pub(crate) const COMMIT_BYTES: usize = 8 * 1024 * 1024;
/// Our own: bytes that are held at once for all deliveries and steps of a server. Others wait.
pub(crate) const HELD_BYTES: usize = 512 * 1024 * 1024;
/// Our own: bytes of a Kinesis stream that are read ahead of what is delivered.
pub(crate) const AHEAD_BYTES: u64 = 64 * 1024 * 1024;
/// The pauses between attempts: from the first on, doubled each time.
pub(crate) const PAUSE_FIRST: Duration = Duration::from_secs(1);
pub(crate) const PAUSE_MAX: Duration = Duration::from_mins(2);
