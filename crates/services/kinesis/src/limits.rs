//! Every bound of the room, with its reason. AWS's own stand in «Quotas and limits» of the Kinesis
//! Data Streams Developer Guide and in the API Reference.

use foundation::Region;
use std::time::Duration;

/// A record without `MaxRecordSizeInKiB`: data and partition key together.
pub const RECORD_KIB_DEFAULT: u32 = 1024;

/// Data and partition keys of one PutRecords.
pub const PUT_RECORDS_BYTES_MAX: usize = 10 << 20;

/// Records in one GetRecords, and what it gives without a `Limit`.
pub const GET_RECORDS_MAX: usize = 10_000;

/// Data and partition keys in one GetRecords (but always at least one record).
pub const GET_RECORDS_BYTES_MAX: usize = 10 << 20;

/// How long a shard iterator can be used.
pub const ITERATOR_AGE_MAX: Duration = Duration::from_secs(300);

/// How long a ListShards token can be used.
pub const SHARDS_TOKEN_AGE_MAX: Duration = Duration::from_secs(300);

/// Consumers of one stream.
pub const CONSUMERS_MAX: usize = 20;

/// Consumers of one on-demand stream whose account commits to a minimum throughput («On-demand
/// Advantage»).
pub const ADVANTAGE_CONSUMERS_MAX: usize = 50;

/// Consumers in one page of ListStreamConsumers, without a `MaxResults`.
pub const LIST_CONSUMERS_DEFAULT: usize = 100;

/// Consumers in one page of ListStreamConsumers.
pub const LIST_CONSUMERS_MAX: usize = 10_000;

/// How long a ListStreamConsumers token can be used.
pub const CONSUMERS_TOKEN_AGE_MAX: Duration = Duration::from_secs(300);

/// How long a subscription to a shard lasts.
pub const SUBSCRIPTION_LIFE: Duration = Duration::from_secs(300);

/// How long after a subscription has begun no other can take its place.
pub const SUBSCRIPTION_HELD: Duration = Duration::from_secs(5);

/// A subscription that has nothing to tell says so this often: clients tell by it that the connection
/// is alive, and we that the client is.
pub const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(5);

/// Data and partition keys in one event of a subscription (but always at least one record): a client
/// that reads slowly costs no more than this and its socket's buffers.
pub(crate) const EVENT_BYTES_MAX: usize = 1 << 20;

/// Records in one event of a subscription.
pub(crate) const EVENT_RECORDS_MAX: usize = 5_000;

/// The retention of a new stream, and the shortest, in hours.
pub const RETENTION_HOURS_MIN: u32 = 24;

/// The longest retention, in hours: 365 days.
pub const RETENTION_HOURS_MAX: u32 = 8760;

/// Tags on one stream.
pub const TAGS_MAX: usize = 50;

/// A resource's policy document, as for most services' resource-based policies.
pub const POLICY_BYTES_MAX: usize = 20 * 1024;

/// Open shards of an account's provisioned streams: AWS's default in its three largest regions, and
/// in most others.
pub fn shards_max(region: &Region) -> u32 {
    if is_large(region) { 20_000 } else { 6_000 }
}

/// Open shards that an on-demand stream grows to: 10 GB/s in the three largest regions, 200 MB/s in
/// others.
pub(crate) fn on_demand_shards_max(region: &Region) -> u32 {
    if is_large(region) { WARM_MIB_MAX } else { 200 }
}

fn is_large(region: &Region) -> bool {
    matches!(region.as_str(), "us-east-1" | "us-west-2" | "eu-west-1")
}

/// Shards that one commit makes: half of what the store takes. A stream that is to have more grows to
/// them by splits.
pub(crate) const CREATE_SHARDS_MAX: u32 = 5_000;

/// Open shards that UpdateShardCount brings a stream to.
pub const STREAM_SHARDS_MAX: u32 = 10_000;

/// How often a stream's shard count can be asked for in 24 hours.
pub const SCALINGS_A_DAY_MAX: usize = 10;

/// How often a stream's capacity mode can be switched in 24 hours.
pub const MODE_SWITCHES_A_DAY_MAX: usize = 2;

/// How often encryption can be begun on a stream in 24 hours.
pub const ENCRYPTIONS_A_DAY_MAX: usize = 25;

/// What «in 24 hours» means: a rolling day.
pub(crate) const DAY: Duration = Duration::from_secs(24 * 3600);

/// The MiB/s that an on-demand stream can be asked to be ready for: 10 GiB/s.
pub const WARM_MIB_MAX: u32 = 10_240;

/// The shortest minimum throughput billing commitment.
pub const COMMITMENT_MIN: Duration = DAY;

/// The key that AWS manages for Kinesis: the only one that streams can be encrypted with.
pub const ENCRYPTION_KEY: &str = "alias/aws/kinesis";

/// On-demand streams of an account in a region.
pub const ON_DEMAND_STREAMS_MAX: u32 = 50;

/// What an on-demand stream starts with.
pub const ON_DEMAND_SHARDS: u32 = 4;

/// Shards in one page of DescribeStream.
pub const DESCRIBE_SHARDS_MAX: usize = 100;

/// Shards in one page of ListShards.
pub const LIST_SHARDS_MAX: usize = 1_000;

/// Streams in one page of ListStreams.
pub const LIST_STREAMS_MAX: usize = 100;

/// A chunk is closed before it grows over this: small enough that a read of few records from its
/// middle is cheap, large enough that a value's overhead vanishes. A larger record has a chunk of
/// its own.
pub(crate) const CHUNK_BYTES_TARGET: usize = 1 << 20;

/// What one commit of a shard gathers, unless a single call brings more (10 MiB at most): half of
/// what the store takes in a batch.
pub(crate) const COMMIT_BYTES_TARGET: usize = 8 << 20;

/// Bytes that wait for a shard's writer; more are refused as AWS refuses what is over a shard's
/// throughput, and clients try again.
pub(crate) const QUEUE_BYTES_MAX: usize = 64 << 20;

/// Records that wait for a shard's writer.
pub(crate) const QUEUE_RECORDS_MAX: usize = 200_000;

/// How often something that others change at the same time is read and tried again before the
/// caller is told to come back.
pub(crate) const ATTEMPTS_MAX: usize = 32;

/// Chunks that one step of trimming removes: one commit must not hold up the others.
pub(crate) const TRIM_CHUNKS_MAX: usize = 64;

/// Trimming looks again no sooner: expired records are invisible anyway, and only cost space.
pub(crate) const TRIM_PAUSE_MIN: Duration = Duration::from_secs(60);
/// … and no later.
pub(crate) const TRIM_PAUSE_MAX: Duration = Duration::from_secs(3600);
