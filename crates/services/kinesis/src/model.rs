//! What is stored of streams and shards. New fields get new indices and are optional; an index is
//! never used again.

use crate::hash::HashRange;
use crate::limits::{RECORD_KIB_DEFAULT, RETENTION_HOURS_MIN};
use crate::sequence::SequenceNumber;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
pub(crate) use record::{decode, encode};
use std::collections::BTreeMap;
use std::time::Duration;

/// A stream.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct StreamRecord {
    #[n(0)]
    pub(crate) id: u64,
    #[n(1)]
    pub(crate) created_ms: i64,
    #[n(2)]
    pub(crate) mode: Mode,
    #[n(3)]
    pub(crate) retention_hours: u32,
    #[n(4)]
    pub(crate) record_kib_max: u32,
    #[n(5)]
    pub(crate) next_shard: u32,
    #[n(6)]
    pub(crate) open_shards: u32,
    #[n(7)]
    pub(crate) tags: BTreeMap<String, String>,
    /// Authenticates the stream's iterators.
    #[cbor(n(8), with = "minicbor::bytes")]
    pub(crate) secret: [u8; 32],
    /// A split or merge that has closed its parents to writers and is to be completed, by whoever
    /// meets it.
    #[n(9)]
    pub(crate) pending: Option<Reshard>,
    /// So many shards of equal ranges are being made, split by split and merge by merge.
    #[n(10)]
    pub(crate) scaling_to: Option<u32>,
    /// When the capacity mode was switched, of the last day.
    #[cbor(n(11), default)]
    pub(crate) switched_ms: Vec<i64>,
    /// When a shard count was asked for, of the last day.
    #[cbor(n(12), default)]
    pub(crate) scaled_ms: Vec<i64>,
    /// When records were encrypted, as far as some of that time may be kept.
    #[cbor(n(13), default)]
    pub(crate) encrypted: Vec<Span>,
    /// Which metrics each shard has of its own: bits of [`crate::meter`].
    #[cbor(n(14), default)]
    pub(crate) shard_metrics: u8,
    /// The MiB/s that an on-demand stream was asked to be ready for.
    #[n(15)]
    pub(crate) warm_mib: Option<u32>,
}

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Span {
    #[n(0)]
    pub(crate) from_ms: i64,
    /// Absent while it goes on.
    #[n(1)]
    pub(crate) until_ms: Option<i64>,
}

impl StreamRecord {
    pub(crate) fn new(id: u64, created: Timestamp, mode: Mode, shards: u32) -> StreamRecord {
        StreamRecord {
            id,
            created_ms: created.as_millis(),
            mode,
            retention_hours: RETENTION_HOURS_MIN,
            record_kib_max: RECORD_KIB_DEFAULT,
            next_shard: shards,
            open_shards: shards,
            tags: BTreeMap::new(),
            secret: [0; 32],
            pending: None,
            scaling_to: None,
            switched_ms: Vec::new(),
            scaled_ms: Vec::new(),
            encrypted: Vec::new(),
            shard_metrics: 0,
            warm_mib: None,
        }
    }

    /// Whether nothing is being changed: most settings can only be changed then.
    pub(crate) fn is_active(&self) -> bool {
        self.pending.is_none() && self.scaling_to.is_none()
    }

    /// Whether records are encrypted now.
    pub(crate) fn encrypts(&self) -> bool {
        self.encrypted.last().is_some_and(|span| span.until_ms.is_none())
    }

    /// Whether a record that arrived at that moment was encrypted.
    pub(crate) fn encrypted_at(&self, arrived: Timestamp) -> bool {
        let ms = arrived.as_millis();
        let holds = |span: &Span| span.from_ms <= ms && span.until_ms.is_none_or(|end| ms < end);
        self.encrypted.iter().any(holds)
    }

    pub(crate) fn retention(&self) -> Duration {
        Duration::from_secs(u64::from(self.retention_hours) * 3600)
    }

    /// Records that arrived before have expired.
    pub(crate) fn horizon(&self, now: Timestamp) -> Timestamp {
        now.before(self.retention())
    }

    pub(crate) fn created(&self) -> Timestamp {
        Timestamp::from_millis(self.created_ms)
    }
}

/// The capacity mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Mode {
    #[n(0)]
    Provisioned,
    #[n(1)]
    OnDemand,
}

/// A change of shards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Reshard {
    #[n(0)]
    Split {
        #[n(0)]
        shard: u32,
        /// The second child's first hash key, big-endian.
        #[cbor(n(1), with = "minicbor::bytes")]
        at: [u8; 16],
    },
    #[n(1)]
    Merge {
        #[n(0)]
        shard: u32,
        #[n(1)]
        adjacent: u32,
    },
}

impl Reshard {
    /// The shards that it closes.
    pub(crate) fn parents(&self) -> Vec<u32> {
        match *self {
            Reshard::Split { shard, .. } => vec![shard],
            Reshard::Merge { shard, adjacent } => vec![shard, adjacent],
        }
    }
}

/// A shard. All but `state` and `claims` stays as it was made.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct ShardRecord {
    #[n(0)]
    pub(crate) created_ms: i64,
    /// The highest part of its sequence numbers; always above its parents'.
    #[n(1)]
    pub(crate) made_s: u64,
    #[cbor(n(2), with = "minicbor::bytes")]
    start: [u8; 16],
    #[cbor(n(3), with = "minicbor::bytes")]
    end: [u8; 16],
    #[n(4)]
    pub(crate) parent: Option<u32>,
    #[n(5)]
    pub(crate) adjacent_parent: Option<u32>,
    #[n(6)]
    pub(crate) state: ShardState,
    /// How often a writer has taken the shard. Each claim gives the record a new version, and a
    /// writer's commits check the version of its claim: that fences off all earlier writers.
    #[n(7)]
    pub(crate) claims: u64,
}

/// Whether a shard takes records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum ShardState {
    #[n(0)]
    Open,
    /// No more records; its end is not yet written down.
    #[n(1)]
    Closing,
    #[n(2)]
    Closed {
        /// One above the last record's.
        #[n(0)]
        end_index: u64,
        #[n(1)]
        ended_ms: i64,
    },
}

impl ShardRecord {
    pub(crate) fn new(range: HashRange, created: Timestamp) -> ShardRecord {
        ShardRecord {
            created_ms: created.as_millis(),
            made_s: u64::try_from(created.as_secs()).unwrap_or(0),
            start: range.start.to_be_bytes(),
            end: range.end.to_be_bytes(),
            parent: None,
            adjacent_parent: None,
            state: ShardState::Open,
            claims: 0,
        }
    }

    pub(crate) fn range(&self) -> HashRange {
        HashRange { start: u128::from_be_bytes(self.start), end: u128::from_be_bytes(self.end) }
    }

    pub(crate) fn into_state(self, state: ShardState) -> ShardRecord {
        ShardRecord { state, ..self }
    }

    pub(crate) fn is_open(&self) -> bool {
        matches!(self.state, ShardState::Open | ShardState::Closing)
    }

    /// Where a closed shard ends.
    pub(crate) fn end_index(&self) -> Option<u64> {
        match self.state {
            ShardState::Closed { end_index, .. } => Some(end_index),
            ShardState::Open | ShardState::Closing => None,
        }
    }

    /// When a closed shard was closed.
    pub(crate) fn ended(&self) -> Option<Timestamp> {
        match self.state {
            ShardState::Closed { ended_ms, .. } => Some(Timestamp::from_millis(ended_ms)),
            ShardState::Open | ShardState::Closing => None,
        }
    }

    pub(crate) fn sequence(&self, shard: u32, index: u64, arrived_ms: i64) -> SequenceNumber {
        SequenceNumber::new(self.made_s, index, arrived_ms, shard)
    }
}

/// `shardId-000000000007`.
pub(crate) fn shard_id(shard: u32) -> String {
    format!("shardId-{shard:012}")
}

/// The number in a shard's id.
pub(crate) fn shard_number(id: &str) -> Option<u32> {
    let digits = id.strip_prefix("shardId-")?;
    let plain = digits.len() == 12 && digits.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_read_back() {
        let now = Timestamp::from_millis(1_795_000_000_123);
        let mut stream = StreamRecord::new(7, now, Mode::OnDemand, 4);
        stream.tags.insert("team".to_owned(), "web".to_owned());
        stream.scaling_to = Some(8);
        stream.switched_ms = vec![1];
        stream.encrypted = vec![Span { from_ms: 1, until_ms: Some(2) }];
        for pending in [
            None,
            Some(Reshard::Split { shard: 1, at: [9; 16] }),
            Some(Reshard::Merge { shard: 2, adjacent: 1 }),
        ] {
            stream.pending = pending;
            assert_eq!(decode::<StreamRecord>("stream", &encode(&stream)).unwrap(), stream);
        }
        let mut shard = ShardRecord::new(HashRange { start: 5, end: u128::MAX }, now);
        for state in [
            ShardState::Open,
            ShardState::Closing,
            ShardState::Closed { end_index: 3, ended_ms: 4 },
        ] {
            shard.state = state;
            assert_eq!(decode::<ShardRecord>("shard", &encode(&shard)).unwrap(), shard);
        }
        assert!(decode::<ShardRecord>("shard", b"\xff").is_err());
    }

    /// A stream as the first version stored it.
    #[test]
    fn records_of_older_versions_read_as_if_nothing_newer_had_been_set() {
        let now = Timestamp::from_millis(1_795_000_000_123);
        let stream = StreamRecord::new(7, now, Mode::Provisioned, 4);
        let mut encoder = minicbor::Encoder::new(Vec::new());
        encoder.array(10).unwrap().u64(7).unwrap().i64(stream.created_ms).unwrap();
        encoder.encode(stream.mode).unwrap().u32(24).unwrap().u32(1024).unwrap();
        encoder.u32(4).unwrap().u32(4).unwrap().map(0).unwrap().bytes(&[0; 32]).unwrap();
        encoder.null().unwrap();
        assert_eq!(decode::<StreamRecord>("stream", encoder.writer()).unwrap(), stream);
    }

    #[test]
    fn shard_ids_read_back_and_others_do_not() {
        assert_eq!(shard_number(&shard_id(u32::MAX)), Some(u32::MAX));
        for wrong in [
            "",
            "shardId-",
            "shardId-1",
            "shard-000000000001",
            "shardId-+00000000001",
            "shardId-999999999999",
        ] {
            assert_eq!(shard_number(wrong), None, "{wrong}");
        }
    }
}
