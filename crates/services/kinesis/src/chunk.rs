//! How records are stored: many to a chunk, in a form that gives any one of them without touching
//! the others.
//!
//! Version 1, all numbers big-endian:
//! ```text
//! u8   version (1)
//! i64  when the records arrived, in milliseconds since the Unix epoch (one commit, one moment)
//! u32  how many records
//! then for each record: u32 where its data ends in the bodies, u16 bytes of its partition key
//! then the bodies: for each record its partition key, then its data
//! ```
//! The records' indices follow each other, from the one in the chunk's key on.

use bytes::{BufMut, Bytes, BytesMut};
use foundation::Timestamp;
use store::StoreError;

const VERSION: u8 = 1;
const HEAD_BYTES: usize = 13;
const SLOT_BYTES: usize = 6;

/// A record on its way into a shard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NewRecord {
    /// At most 256 characters: its length fits 16 bits.
    pub(crate) partition_key: String,
    pub(crate) data: Bytes,
}

impl NewRecord {
    /// What quotas count: data and partition key.
    pub(crate) fn bytes(&self) -> usize {
        self.partition_key.len() + self.data.len()
    }
}

/// Encodes records that arrived together.
pub(crate) fn encode<R: std::borrow::Borrow<NewRecord>>(
    records: &[R],
    arrived: Timestamp,
) -> Bytes {
    let records = || records.iter().map(R::borrow);
    let bodies: usize = records().map(NewRecord::bytes).sum();
    let count = records().count();
    let mut out = BytesMut::with_capacity(HEAD_BYTES + SLOT_BYTES * count + bodies);
    out.put_u8(VERSION);
    out.put_i64(arrived.as_millis());
    // A chunk's bytes, and so its records, are bounded far below 4 GiB; keys to 1,024 bytes.
    out.put_u32(count as u32);
    let mut end = 0;
    for record in records() {
        end += record.bytes();
        out.put_u32(end as u32);
        out.put_u16(record.partition_key.len() as u16);
    }
    for record in records() {
        out.put_slice(record.partition_key.as_bytes());
        out.put_slice(&record.data);
    }
    out.freeze()
}

/// Records that were committed together.
#[derive(Clone, Debug)]
pub(crate) struct Chunk {
    /// The first record's index.
    pub(crate) first: u64,
    pub(crate) arrived: Timestamp,
    count: u32,
    /// Slots and bodies.
    rest: Bytes,
}

/// A record as it lies in a chunk; shares the chunk's memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) index: u64,
    pub(crate) arrived: Timestamp,
    pub(crate) partition_key: String,
    pub(crate) data: Bytes,
}

impl Chunk {
    /// Reads a chunk's head.
    pub(crate) fn parse(first: u64, value: Bytes) -> Result<Chunk, StoreError> {
        let head: &[u8; HEAD_BYTES] = value.first_chunk().ok_or(malformed("too short"))?;
        let [version, a0, a1, a2, a3, a4, a5, a6, a7, c0, c1, c2, c3] = *head;
        if version != VERSION {
            return Err(malformed("unknown version"));
        }
        let count = u32::from_be_bytes([c0, c1, c2, c3]);
        let slots = SLOT_BYTES as u64 * u64::from(count);
        if ((value.len() - HEAD_BYTES) as u64) < slots {
            return Err(malformed("too short"));
        }
        let arrived = Timestamp::from_millis(i64::from_be_bytes([a0, a1, a2, a3, a4, a5, a6, a7]));
        Ok(Chunk { first, arrived, count, rest: value.slice(HEAD_BYTES..) })
    }

    /// The index behind the last record's.
    pub(crate) fn end(&self) -> u64 {
        self.first.saturating_add(u64::from(self.count))
    }

    /// Where the bodies of the record in this slot begin, where its key ends, and where its data.
    fn place(&self, slot: usize) -> Result<(usize, usize, usize), StoreError> {
        let read = |slot: usize| {
            let at = slot * SLOT_BYTES;
            match self.rest.get(at..at + SLOT_BYTES) {
                Some(&[e0, e1, e2, e3, k0, k1]) => {
                    let end = u32::from_be_bytes([e0, e1, e2, e3]) as usize;
                    Ok((end, usize::from(u16::from_be_bytes([k0, k1]))))
                }
                _ => Err(malformed("too short")),
            }
        };
        let bodies = self.count as usize * SLOT_BYTES;
        let start = if slot == 0 { 0 } else { read(slot - 1)?.0 };
        let (end, key) = read(slot)?;
        let (start, key_end, end) = (bodies + start, bodies + start + key, bodies + end);
        if key_end <= end && end <= self.rest.len() {
            Ok((start, key_end, end))
        } else {
            Err(malformed("a record reaches over its end"))
        }
    }

    /// Data and partition key of the record at `index`, in bytes; `index` is one of the chunk's.
    pub(crate) fn bytes_at(&self, index: u64) -> Result<usize, StoreError> {
        let (start, _, end) = self.place(self.slot(index)?)?;
        Ok(end - start)
    }

    /// The record at `index`, which is one of the chunk's.
    pub(crate) fn record(&self, index: u64) -> Result<Record, StoreError> {
        let (start, key_end, end) = self.place(self.slot(index)?)?;
        let partition_key = std::str::from_utf8(&self.rest[start..key_end])
            .map_err(|_| malformed("a partition key is not UTF-8"))?;
        Ok(Record {
            index,
            arrived: self.arrived,
            partition_key: partition_key.to_owned(),
            data: self.rest.slice(key_end..end),
        })
    }

    fn slot(&self, index: u64) -> Result<usize, StoreError> {
        index
            .checked_sub(self.first)
            .filter(|slot| *slot < u64::from(self.count))
            .and_then(|slot| usize::try_from(slot).ok())
            .ok_or(malformed("no such record"))
    }
}

fn malformed(reason: &'static str) -> StoreError {
    StoreError::Malformed { what: "chunk of records", reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_records() -> impl Strategy<Value = Vec<NewRecord>> {
        let record = (".{0,30}", prop::collection::vec(any::<u8>(), 0..50))
            .prop_map(|(key, data)| NewRecord { partition_key: key, data: data.into() });
        prop::collection::vec(record, 0..20)
    }

    proptest! {
        #[test]
        fn chunks_read_back(records in any_records(), ms in any::<i64>(), first in 0..u64::MAX / 2) {
            let arrived = Timestamp::from_millis(ms);
            let chunk = Chunk::parse(first, encode(&records, arrived)).unwrap();
            prop_assert_eq!(chunk.end(), first + records.len() as u64);
            for (index, record) in (first..).zip(&records) {
                let read = chunk.record(index).unwrap();
                prop_assert_eq!(&read.partition_key, &record.partition_key);
                prop_assert_eq!(&read.data, &record.data);
                prop_assert_eq!((read.index, read.arrived), (index, arrived));
                prop_assert_eq!(chunk.bytes_at(index).unwrap(), record.bytes());
            }
            prop_assert!(chunk.record(chunk.end()).is_err());
        }

        #[test]
        fn damage_is_an_error_and_never_a_panic(
            records in any_records(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>(),
        ) {
            let mut bytes = encode(&records, Timestamp::EPOCH).to_vec();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            bytes.truncate(cut.index(bytes.len() + 1));
            if let Ok(chunk) = Chunk::parse(0, bytes.into()) {
                for index in 0..chunk.end().min(100) {
                    let _ = chunk.record(index);
                }
            }
        }
    }

    #[test]
    fn version_one_stays_as_it_is() {
        let record = NewRecord { partition_key: "k".to_owned(), data: Bytes::from_static(b"hi") };
        let bytes = encode(&[record], Timestamp::from_millis(258));
        assert_eq!(&bytes[..], b"\x01\0\0\0\0\0\0\x01\x02\0\0\0\x01\0\0\0\x03\0\x01khi");
        assert!(Chunk::parse(0, Bytes::from_static(b"\x02\0\0\0\0\0\0\0\0\0\0\0\0")).is_err());
    }
}
