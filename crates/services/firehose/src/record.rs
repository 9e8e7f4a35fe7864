//! Records as they travel from the sources to the destinations.

use bytes::Bytes;
use foundation::Timestamp;
use std::collections::BTreeMap;
use std::fmt;

/// A record's own number: where it came in, the same for as long as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct RecordId {
    /// The commit that took it in.
    pub(crate) commit: u64,
    /// Which of that commit's chunks it is in.
    pub(crate) chunk: u32,
    /// Its place in the chunk.
    pub(crate) slot: u32,
    /// Which part of that record it is, where records were taken apart.
    pub(crate) part: u32,
}

/// 56 digits, as AWS's have them; those of one stream sort as they came in.
impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RecordId { commit, chunk, slot, part } = self;
        write!(f, "496{commit:023}{chunk:010}{slot:010}{part:010}")
    }
}

/// A record on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) id: RecordId,
    /// When it, or what it was a part of, came in.
    pub(crate) arrived: Timestamp,
    /// Where it lay in a Kinesis stream, where it comes from one.
    pub(crate) origin: Option<Origin>,
    pub(crate) data: Bytes,
}

/// A record's place in the Kinesis stream that it was read from.
#[derive(Clone, Debug, PartialEq, Eq, minicbor::Encode, minicbor::Decode)]
pub(crate) struct Origin {
    #[n(0)]
    pub(crate) shard: String,
    #[n(1)]
    pub(crate) sequence_number: String,
    #[n(2)]
    pub(crate) subsequence_number: u64,
    #[n(3)]
    pub(crate) partition_key: String,
}

/// What dynamic partitioning goes by: the values that `!{partitionKeyFromQuery:…}` and
/// `!{partitionKeyFromLambda:…}` stand for. Records of one delivery have the same.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, minicbor::Encode, minicbor::Decode,
)]
pub(crate) struct PartitionKeys {
    #[n(0)]
    pub(crate) query: BTreeMap<String, String>,
    #[n(1)]
    pub(crate) lambda: BTreeMap<String, String>,
}
