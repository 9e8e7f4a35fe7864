//! Streams as they are stored.
//!
//! Kind `ds`: `account, region, table name, label (milliseconds)`. Value: [`StreamRecord`]. Lives
//! from the moment the stream is enabled until 24 hours after it was disabled or its table deleted.
//! Kind `dr`: `account, region, table name, label, generation, shard`, then what `Batch::append`
//! adds. Value: [`crate::streams::record`]. Lives for 24 hours.

use foundation::{AccountId, Caller, Region, Timestamp};
use minicbor::{Decode, Encode};
use std::time::Duration;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError, Version};

use super::mark::{Mark, SequenceNumber};
use super::record::View;
use crate::key_schema::KeySchema;
use crate::settings::OwnPolicy;
use crate::stored;

const STREAM: Kind = Kind::new(*b"ds");
const RECORD: Kind = Kind::new(*b"dr");

/// How long records are kept (Developer Guide, «Change data capture for DynamoDB Streams»).
pub(crate) const RETENTION: Duration = Duration::from_secs(24 * 3600);

/// What a table's record says of its stream.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Streaming {
    /// The stream that is written, if it is enabled.
    #[n(0)]
    pub(crate) open: Option<OpenStream>,
    /// The label of the table's newest stream, enabled or not.
    #[n(1)]
    pub(crate) latest_ms: Option<i64>,
}

/// Where changes are written to.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct OpenStream {
    #[n(0)]
    pub(crate) label_ms: i64,
    #[n(1)]
    pub(crate) view: View,
    #[n(2)]
    pub(crate) generation: u32,
    /// Open shards.
    #[n(3)]
    pub(crate) shards: u32,
}

impl OpenStream {
    /// The prefixes of the open shards.
    pub(crate) fn prefixes(&self, account: &AccountId, region: &Region, table: &str) -> Vec<Key> {
        let name = StreamName {
            account: *account,
            region: region.clone(),
            table: table.to_owned(),
            label_ms: self.label_ms,
        };
        (0..self.shards)
            .map(|shard| name.shard_prefix(Shard { generation: self.generation, number: shard }))
            .collect()
    }
}

/// A stream's name: it is never given twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StreamName {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) table: String,
    /// When the stream was enabled.
    pub(crate) label_ms: i64,
}

/// A shard of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shard {
    pub(crate) generation: u32,
    /// Its place among its generation's.
    pub(crate) number: u32,
}

impl Shard {
    /// The sequence number of a place in the shard.
    pub(crate) fn sequence(self, mark: Mark) -> SequenceNumber {
        SequenceNumber { generation: self.generation, mark }
    }
}

impl StreamName {
    pub(crate) fn of(caller: &Caller, table: &str, label_ms: i64) -> StreamName {
        StreamName {
            account: caller.account,
            region: caller.region.clone(),
            table: table.to_owned(),
            label_ms,
        }
    }

    fn key_of(&self, kind: Kind) -> KeyWriter {
        KeyWriter::new(kind)
            .str(self.account.as_str())
            .str(self.region.as_str())
            .str(&self.table)
            .i64(self.label_ms)
    }

    /// Where the stream's record is.
    pub(crate) fn key(&self) -> Key {
        self.key_of(STREAM).finish()
    }

    /// The prefix of all of its records.
    pub(crate) fn records(&self) -> Key {
        self.key_of(RECORD).finish()
    }

    /// The prefix of the records of a generation.
    pub(crate) fn generation_prefix(&self, generation: u32) -> Key {
        self.key_of(RECORD).u32(generation).finish()
    }

    /// The prefix of the records of a shard.
    pub(crate) fn shard_prefix(&self, shard: Shard) -> Key {
        self.key_of(RECORD).u32(shard.generation).u32(shard.number).finish()
    }

    /// The key of the record at a place in a shard.
    pub(crate) fn record_key(&self, shard: Shard, mark: Mark) -> Key {
        self.key_of(RECORD)
            .u32(shard.generation)
            .u32(shard.number)
            .u64(mark.version)
            .u32(mark.index)
            .finish()
    }

    /// `2015-05-20T20:51:10.252`
    pub(crate) fn label(&self) -> String {
        label(self.label_ms)
    }

    pub(crate) fn arn(&self) -> String {
        format!(
            "arn:aws:dynamodb:{}:{}:table/{}/stream/{}",
            self.region,
            self.account,
            self.table,
            self.label()
        )
    }

    /// The name in a stream's record's key.
    pub(crate) fn read(key: &[u8]) -> Result<StreamName, StoreError> {
        let malformed = |_| StoreError::Malformed { what: "stream", reason: "bad names" };
        let mut reader = KeyReader::new(key, STREAM)?;
        let name = StreamName {
            account: AccountId::parse(&reader.str()?).map_err(malformed)?,
            region: Region::parse(&reader.str()?).map_err(malformed)?,
            table: reader.str()?,
            label_ms: reader.i64()?,
        };
        reader.end()?;
        Ok(name)
    }

    /// The stream that an ARN names.
    pub(crate) fn parse_arn(arn: &str) -> Option<StreamName> {
        let mut parts = arn.strip_prefix("arn:aws:dynamodb:")?.splitn(3, ':');
        let region = Region::parse(parts.next()?).ok()?;
        let account = AccountId::parse(parts.next()?).ok()?;
        let (table, label) = parts.next()?.strip_prefix("table/")?.split_once("/stream/")?;
        let label_ms = Timestamp::parse_iso8601(&format!("{label}Z")).ok()?.as_millis();
        let name = StreamName { account, region, table: table.to_owned(), label_ms };
        // One text for one stream.
        (name.label() == label).then_some(name)
    }
}

/// A label as clients see it.
pub(crate) fn label(label_ms: i64) -> String {
    Timestamp::from_millis(label_ms).format("%Y-%m-%dT%H:%M:%S%.3f")
}

/// The prefix of all streams of the caller's account and region, or of one table's.
pub(crate) fn streams_prefix(caller: &Caller, table: Option<&str>) -> Key {
    let key = KeyWriter::new(STREAM).str(caller.account.as_str()).str(caller.region.as_str());
    match table {
        Some(table) => key.str(table).finish(),
        None => key.finish(),
    }
}

/// The prefix of all streams.
pub(crate) fn all_streams() -> Key {
    STREAM.prefix()
}

/// A stream from its first record to its last.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct StreamRecord {
    #[n(0)]
    pub(crate) view: View,
    #[n(1)]
    pub(crate) keys: KeySchema,
    /// Seals iterators.
    #[n(2)]
    #[cbor(with = "minicbor::bytes")]
    pub(crate) secret: Vec<u8>,
    /// Shards in each generation.
    #[n(3)]
    pub(crate) shards: u32,
    /// The generations that are kept, oldest first; the last one is open unless the stream is
    /// disabled.
    #[n(4)]
    pub(crate) generations: Vec<Generation>,
    #[n(5)]
    pub(crate) disabled_ms: Option<i64>,
    /// Mixed into the names of shards.
    #[n(6)]
    pub(crate) salt: u32,
    /// The stream's own policy.
    #[n(20)]
    #[cbor(default)]
    pub(crate) policy: Option<OwnPolicy>,
}

/// Shards that were opened together.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Generation {
    #[n(0)]
    pub(crate) number: u32,
    #[n(1)]
    pub(crate) opened_ms: i64,
    #[n(2)]
    pub(crate) closed_ms: Option<i64>,
    /// The newest record of each shard that was trimmed; none if none was.
    #[n(3)]
    pub(crate) trimmed: Vec<Option<StoredMark>>,
}

/// A [`Mark`] in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) struct StoredMark {
    #[n(0)]
    version: u64,
    #[n(1)]
    index: u32,
}

impl From<Mark> for StoredMark {
    fn from(mark: Mark) -> StoredMark {
        StoredMark { version: mark.version, index: mark.index }
    }
}

impl From<StoredMark> for Mark {
    fn from(mark: StoredMark) -> Mark {
        Mark { version: mark.version, index: mark.index }
    }
}

impl Generation {
    pub(crate) fn opened(number: u32, shards: u32, now: Timestamp) -> Generation {
        let trimmed = (0..shards).map(|_| None).collect();
        Generation { number, opened_ms: now.as_millis(), closed_ms: None, trimmed }
    }

    /// The newest record of a shard that is no longer there.
    pub(crate) fn floor(&self, shard: u32) -> Option<Mark> {
        let index = usize::try_from(shard).ok()?;
        self.trimmed.get(index).copied().flatten().map(Mark::from)
    }
}

/// A stream as it was read.
#[derive(Debug, Clone)]
pub(crate) struct Stream {
    pub(crate) name: StreamName,
    pub(crate) record: StreamRecord,
    pub(crate) version: Version,
}

impl Stream {
    pub(crate) fn read(entry: &store::Entry) -> Result<Stream, StoreError> {
        Ok(Stream {
            name: StreamName::read(&entry.key)?,
            record: stored::decode("stream", &entry.value)?,
            version: entry.version,
        })
    }

    pub(crate) fn generation(&self, number: u32) -> Option<&Generation> {
        self.record.generations.iter().find(|generation| generation.number == number)
    }

    /// All shards, parents before children.
    pub(crate) fn shards(&self) -> impl Iterator<Item = (Shard, &Generation)> {
        self.record.generations.iter().flat_map(|generation| {
            (0..self.record.shards)
                .map(move |number| (Shard { generation: generation.number, number }, generation))
        })
    }

    /// The shard that a shard goes on from, if that is still there.
    pub(crate) fn parent(&self, shard: Shard) -> Option<(Shard, &Generation)> {
        let generation = self.generation(shard.generation.checked_sub(1)?)?;
        Some((Shard { generation: generation.number, ..shard }, generation))
    }

    /// `shardId-00000001414576573621-f55eea83`: when it was opened, and a number that is no other
    /// shard's of the stream.
    pub(crate) fn shard_id(&self, shard: Shard, generation: &Generation) -> String {
        // An odd factor loses nothing: different places have different names.
        let place = shard.generation.wrapping_mul(self.record.shards).wrapping_add(shard.number);
        let mixed = place.wrapping_mul(0x9e37_79b1) ^ self.record.salt;
        format!("shardId-{:020}-{mixed:08x}", generation.opened_ms.max(0))
    }

    /// The shard with that name.
    pub(crate) fn shard(&self, id: &str) -> Option<(Shard, &Generation)> {
        self.shards().find(|(shard, generation)| self.shard_id(*shard, generation) == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_names_one_stream_and_other_texts_none() {
        let name = StreamName {
            account: AccountId::DEFAULT,
            region: Region::default(),
            table: "clicks".to_owned(),
            label_ms: 1_795_000_000_000,
        };
        let arn = name.arn();
        assert!(arn.ends_with(":000000000000:table/clicks/stream/2026-11-18T11:06:40.000"));
        assert_eq!(StreamName::parse_arn(&arn), Some(name.clone()));
        assert_eq!(StreamName::read(&name.key()).unwrap(), name);
        for other in [
            arn.replace(".000", ""),
            arn.replace(".000", ".0000"),
            arn.replace("stream/", "index/"),
            arn.replace("dynamodb", "kinesis"),
            arn.replace("/stream/2026-11-18T11:06:40.000", ""),
            String::new(),
        ] {
            assert_eq!(StreamName::parse_arn(&other), None, "{other}");
        }
        // A table whose name begins with another's has streams of its own.
        let longer = StreamName { table: "clicks2".to_owned(), ..name.clone() };
        assert!(!longer.records().starts_with(&name.records()));
    }
}
