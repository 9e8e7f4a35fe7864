//! How records are stored: many to a chunk.
//!
//! Version 1, all numbers big-endian:
//! ```text
//! u8   version (1)
//! i64  when the oldest record came in, in milliseconds since the Unix epoch
//! u32  how many records
//! then for each record: u32 where it ends in the bodies, u16 bytes of its notes
//! then the bodies: for each record its notes, then its data
//! ```
//! A record that was put has no notes: its id is its place in the log, and it came in with its chunk.
//! Others have [`Notes`].

use crate::record::{Origin, Record, RecordId};
use bytes::{BufMut, Bytes, BytesMut};
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use store::StoreError;

const VERSION: u8 = 1;
const HEAD_BYTES: usize = 13;
const SLOT_BYTES: usize = 6;

/// What is known of a record beside its data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
struct Notes {
    /// Where it has come in, if that is not its place in this log.
    #[n(0)]
    id: Option<(u64, u32, u32, u32)>,
    /// When, if it was not with the chunk's oldest.
    #[n(1)]
    arrived_ms: Option<i64>,
    #[n(2)]
    origin: Option<Origin>,
}

/// Gathers a chunk's records.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    slots: BytesMut,
    bodies: BytesMut,
    count: u32,
    oldest: Option<Timestamp>,
}

impl Writer {
    /// Adds what is put: its place in the log will be its id, and the chunk's time its own.
    #[cfg(test)]
    fn put(&mut self, data: &[u8]) {
        self.add(&[], data);
    }

    /// The same of a record with an origin.
    pub(crate) fn sourced(&mut self, origin: Origin, arrived: Timestamp, data: &[u8]) {
        self.seen(arrived);
        let notes = Notes { id: None, arrived_ms: Some(arrived.as_millis()), origin: Some(origin) };
        self.add(&encoded(&notes), data);
    }

    /// Adds a record with all that it has.
    pub(crate) fn record(&mut self, record: &Record) {
        self.seen(record.arrived);
        let RecordId { commit, chunk, slot, part } = record.id;
        let notes = Notes {
            id: Some((commit, chunk, slot, part)),
            arrived_ms: Some(record.arrived.as_millis()),
            origin: record.origin.clone(),
        };
        self.add(&encoded(&notes), &record.data);
    }

    fn seen(&mut self, arrived: Timestamp) {
        self.oldest = Some(self.oldest.map_or(arrived, |oldest| oldest.min(arrived)));
    }

    fn add(&mut self, notes: &[u8], data: &[u8]) {
        self.bodies.put_slice(notes);
        self.bodies.put_slice(data);
        // A chunk's bytes, and so its records, are bounded far below 4 GiB; notes have names of AWS's in
        // them, which are short.
        self.slots.put_u32(self.bodies.len() as u32);
        self.slots.put_u16(notes.len() as u16);
        self.count += 1;
    }

    /// Bytes so far.
    pub(crate) fn bytes(&self) -> usize {
        HEAD_BYTES + self.slots.len() + self.bodies.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The chunk; `now` is when what was put came in.
    pub(crate) fn finish(self, now: Timestamp) -> Bytes {
        let mut out = BytesMut::with_capacity(self.bytes());
        out.put_u8(VERSION);
        out.put_i64(self.oldest.unwrap_or(now).as_millis());
        out.put_u32(self.count);
        out.put_slice(&self.slots);
        out.put_slice(&self.bodies);
        out.freeze()
    }
}

fn encoded(notes: &Notes) -> Vec<u8> {
    // Writing to memory does not fail.
    minicbor::to_vec(notes).unwrap_or_default()
}

/// Puts without copying twice: records that come in together.
pub(crate) fn of_puts<'a>(
    records: impl ExactSizeIterator<Item = &'a Bytes> + Clone,
    now: Timestamp,
) -> Bytes {
    let bodies: usize = records.clone().map(Bytes::len).sum();
    let mut out = BytesMut::with_capacity(HEAD_BYTES + SLOT_BYTES * records.len() + bodies);
    out.put_u8(VERSION);
    out.put_i64(now.as_millis());
    // At most 500.
    out.put_u32(records.len() as u32);
    let mut end = 0;
    for record in records.clone() {
        end += record.len();
        // At most 4 MiB.
        out.put_u32(end as u32);
        out.put_u16(0);
    }
    for record in records {
        out.put_slice(record);
    }
    out.freeze()
}

/// Records that were stored together.
#[derive(Clone, Debug)]
pub(crate) struct Chunk {
    /// When the oldest of them came in.
    pub(crate) oldest: Timestamp,
    pub(crate) count: u32,
    /// Slots and bodies.
    rest: Bytes,
}

impl Chunk {
    /// Reads a chunk's head.
    pub(crate) fn parse(value: Bytes) -> Result<Chunk, StoreError> {
        let head: &[u8; HEAD_BYTES] = value.first_chunk().ok_or(malformed("too short"))?;
        let [version, t0, t1, t2, t3, t4, t5, t6, t7, c0, c1, c2, c3] = *head;
        if version != VERSION {
            return Err(malformed("unknown version"));
        }
        let count = u32::from_be_bytes([c0, c1, c2, c3]);
        if ((value.len() - HEAD_BYTES) as u64) < SLOT_BYTES as u64 * u64::from(count) {
            return Err(malformed("too short"));
        }
        let oldest = Timestamp::from_millis(i64::from_be_bytes([t0, t1, t2, t3, t4, t5, t6, t7]));
        Ok(Chunk { oldest, count, rest: value.slice(HEAD_BYTES..) })
    }

    /// Bytes of the records: near enough, notes counting too.
    pub(crate) fn bytes(&self) -> u64 {
        (self.rest.len() - SLOT_BYTES * self.count as usize) as u64
    }

    /// Its records, in order; `place` is the chunk's own in its log.
    pub(crate) fn records(&self, place: (u64, u32)) -> Result<Vec<Record>, StoreError> {
        let mut records = Vec::with_capacity(self.count as usize);
        let bodies = SLOT_BYTES * self.count as usize;
        let mut start = bodies;
        for slot in 0..self.count {
            let at = SLOT_BYTES * slot as usize;
            let Some(&[e0, e1, e2, e3, n0, n1]) = self.rest.get(at..at + SLOT_BYTES) else {
                return Err(malformed("too short"));
            };
            let end = bodies + u32::from_be_bytes([e0, e1, e2, e3]) as usize;
            let notes_end = start + usize::from(u16::from_be_bytes([n0, n1]));
            if notes_end > end || end > self.rest.len() {
                return Err(malformed("a record reaches over its end"));
            }
            let notes = match &self.rest[start..notes_end] {
                [] => Notes::default(),
                bytes => minicbor::decode(bytes).map_err(|_| malformed("notes"))?,
            };
            let (commit, chunk, slot, part) = notes.id.unwrap_or((place.0, place.1, slot, 0));
            records.push(Record {
                id: RecordId { commit, chunk, slot, part },
                arrived: notes.arrived_ms.map_or(self.oldest, Timestamp::from_millis),
                origin: notes.origin,
                data: self.rest.slice(notes_end..end),
            });
            start = end;
        }
        Ok(records)
    }
}

fn malformed(reason: &'static str) -> StoreError {
    StoreError::Malformed { what: "Firehose chunk", reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn origin() -> impl Strategy<Value = Origin> {
        (".{0,20}", ".{0,20}", any::<u64>(), ".{0,20}").prop_map(
            |(shard, sequence_number, subsequence_number, partition_key)| Origin {
                shard,
                sequence_number,
                subsequence_number,
                partition_key,
            },
        )
    }

    fn record() -> impl Strategy<Value = Record> {
        let id = (any::<u64>(), any::<u32>(), any::<u32>(), any::<u32>());
        let data = proptest::collection::vec(any::<u8>(), 0..40);
        (id, any::<i64>(), proptest::option::of(origin()), data).prop_map(
            |((commit, chunk, slot, part), arrived, origin, data)| Record {
                id: RecordId { commit, chunk, slot, part },
                arrived: Timestamp::from_millis(arrived),
                origin,
                data: data.into(),
            },
        )
    }

    proptest! {
        #[test]
        fn records_read_back(records in proptest::collection::vec(record(), 1..20)) {
            let mut writer = Writer::default();
            records.iter().for_each(|record| writer.record(record));
            let chunk = Chunk::parse(writer.finish(Timestamp::EPOCH)).unwrap();
            prop_assert_eq!(Some(chunk.oldest), records.iter().map(|r| r.arrived).min());
            prop_assert_eq!(chunk.records((1, 2)).unwrap(), records);
        }

        #[test]
        fn what_is_put_has_its_place_for_an_id(
            data in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..40), 1..20),
            now: i64,
            commit: u64,
            number: u32,
        ) {
            let now = Timestamp::from_millis(now);
            let data: Vec<Bytes> = data.into_iter().map(Bytes::from).collect();
            let stored = of_puts(data.iter(), now);
            let mut writer = Writer::default();
            data.iter().for_each(|data| writer.put(data));
            prop_assert_eq!(&stored, &writer.finish(now));
            let chunk = Chunk::parse(stored).unwrap();
            prop_assert_eq!(chunk.bytes(), data.iter().map(|data| data.len() as u64).sum::<u64>());
            let records = chunk.records((commit, number)).unwrap();
            prop_assert_eq!(records.len(), data.len());
            for (slot, (record, data)) in records.iter().zip(&data).enumerate() {
                let id = RecordId { commit, chunk: number, slot: slot as u32, part: 0 };
                prop_assert_eq!((record.id, record.arrived, &record.data), (id, now, data));
            }
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80), count in 0u8..4) {
            let mut bytes = bytes;
            if let Some(first) = bytes.first_mut() {
                *first = VERSION;
            }
            if let Some(counted) = bytes.get_mut(9..13) {
                counted.copy_from_slice(&[0, 0, 0, count]);
            }
            if let Ok(chunk) = Chunk::parse(bytes.into()) {
                let _ = chunk.records((0, 0));
                let _ = chunk.bytes();
            }
        }
    }
}
