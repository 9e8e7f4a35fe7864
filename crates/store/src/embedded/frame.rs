//! Frames: what one sync makes durable. A frame holds the commits of one group.
//!
//! A frame is a run of blocks of [`BLOCK_BYTES`], padded with zeros. Its first block begins with the
//! header, every other with the four letters `MSC1`: so no block begins with bytes that a client
//! chose, and nothing in a payload can pose as a frame. Header, little-endian:
//!
//! | bytes | field | |
//! |---|---|---|
//! | 0..4 | magic | `MSF1` |
//! | 4..8 | header checksum | CRC-32 of bytes 8..48 |
//! | 8..16 | epoch | raised each time a segment is begun: stale bytes of a reused segment have a lower one |
//! | 16..24 | offset | of the frame in its segment |
//! | 24..32 | first sequence | of the first commit; the others follow without a gap |
//! | 32..36 | commits | how many |
//! | 36..40 | payload length | without padding and the letters |
//! | 40..44 | payload checksum | CRC-32 |
//! | 44..48 | zero | |
//!
//! Checksums are CRC-32 as in ISO 3309, which the processor computes at the speed of memory.
//!
//! The payload: for each commit its length (u32) and its [record](super::record).

use bytes::{Buf, BufMut, Bytes};
use crc32fast::hash as crc32;

use super::record::Record;

/// A page of the page cache: frames that fill whole pages are written without reading first, and
/// never touch the page of a frame that was acknowledged before.
pub(crate) const BLOCK_BYTES: usize = 4096;

const MAGIC: [u8; 4] = *b"MSF1";
const HEADER_BYTES: usize = 48;
const CONTINUATION: [u8; 4] = *b"MSC1";
/// Bytes of payload in the first block, and in each later one.
const FIRST_BYTES: usize = BLOCK_BYTES - HEADER_BYTES;
const LATER_BYTES: usize = BLOCK_BYTES - CONTINUATION.len();

/// Buffers larger than this, which only groups with very large batches need, are given back.
const KEPT_BYTES: usize = 5 << 20;

/// Where and when a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FrameId {
    pub(crate) epoch: u64,
    pub(crate) offset: u64,
    pub(crate) first: u64,
}

/// A frame as read back.
#[derive(Debug)]
pub(crate) struct Frame {
    pub(crate) id: FrameId,
    pub(crate) commits: u32,
    payload: Bytes,
}

/// How long a frame with so much payload is.
fn frame_bytes(payload: usize) -> usize {
    (1 + payload.saturating_sub(FIRST_BYTES).div_ceil(LATER_BYTES)) * BLOCK_BYTES
}

/// A frame in the making.
#[derive(Debug, Default)]
pub(crate) struct FrameWriter {
    payload: Vec<u8>,
    commits: u32,
    frame: Vec<u8>,
}

impl FrameWriter {
    /// Begins a new frame, in the buffers of the last.
    pub(crate) fn begin(&mut self) {
        self.payload.clear();
        self.frame.clear();
        self.payload.shrink_to(KEPT_BYTES);
        self.frame.shrink_to(KEPT_BYTES);
        self.commits = 0;
    }

    /// Adds a commit.
    pub(crate) fn push(&mut self, record: &Record) {
        self.payload.put_u32_le(record.encoded.len() as u32);
        self.payload.put_slice(&record.encoded);
        self.commits += 1;
    }

    /// How long the frame will be.
    pub(crate) fn bytes(&self) -> usize {
        frame_bytes(self.payload.len())
    }

    /// The frame, to be written at `id.offset`.
    pub(crate) fn finish(&mut self, id: FrameId) -> &[u8] {
        let mut fields = Vec::with_capacity(HEADER_BYTES);
        fields.put_u64_le(id.epoch);
        fields.put_u64_le(id.offset);
        fields.put_u64_le(id.first);
        fields.put_u32_le(self.commits);
        fields.put_u32_le(self.payload.len() as u32);
        fields.put_u32_le(crc32(&self.payload));
        fields.put_u32_le(0);
        let length = self.bytes();
        let frame = &mut self.frame;
        frame.clear();
        frame.reserve(length);
        frame.put_slice(&MAGIC);
        frame.put_u32_le(crc32(&fields));
        frame.put_slice(&fields);
        let (first, later) = self.payload.split_at(self.payload.len().min(FIRST_BYTES));
        frame.put_slice(first);
        for part in later.chunks(LATER_BYTES) {
            frame.put_slice(&CONTINUATION);
            frame.put_slice(part);
        }
        frame.resize(length, 0);
        frame
    }
}

impl Frame {
    /// The frame at `offset` of a segment, if there is a whole one.
    pub(crate) fn read(segment: &[u8], offset: usize) -> Option<Frame> {
        let (header, rest) = segment.get(offset..)?.split_at_checked(HEADER_BYTES)?;
        let mut fields = header.strip_prefix(&MAGIC)?;
        if fields.get_u32_le() != crc32(&header[8..]) {
            return None;
        }
        let id = FrameId {
            epoch: fields.get_u64_le(),
            offset: fields.get_u64_le(),
            first: fields.get_u64_le(),
        };
        let commits = fields.get_u32_le();
        let length = fields.get_u32_le() as usize;
        let checksum = fields.get_u32_le();
        let payload = read_payload(rest, length)?;
        let whole = id.offset == offset as u64 && crc32(&payload) == checksum && commits > 0;
        whole.then(|| Frame { id, commits, payload: payload.into() })
    }

    /// Its length in the segment.
    pub(crate) fn bytes(&self) -> usize {
        frame_bytes(self.payload.len())
    }

    /// The sequence of the last commit in it.
    pub(crate) fn last(&self) -> u64 {
        self.id.first + u64::from(self.commits) - 1
    }

    /// Its commits; none if it isn't what its checksums promise.
    pub(crate) fn records(&self) -> Option<Vec<Record>> {
        let mut payload = self.payload.clone();
        let mut records = Vec::new();
        for _ in 0..self.commits {
            let length = payload.try_get_u32_le().ok()? as usize;
            if length > payload.len() {
                return None;
            }
            records.push(Record::read(payload.split_to(length))?);
        }
        payload.is_empty().then_some(records)
    }
}

/// The payload, put together from its blocks; `bytes` begins behind the header.
fn read_payload(bytes: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut payload = Vec::with_capacity(length.min(bytes.len()));
    payload.extend_from_slice(bytes.get(..length.min(FIRST_BYTES))?);
    let mut blocks = bytes.get(FIRST_BYTES..).unwrap_or_default().chunks(BLOCK_BYTES);
    while payload.len() < length {
        let block = blocks.next()?.strip_prefix(&CONTINUATION)?;
        payload.extend_from_slice(block.get(..(length - payload.len()).min(LATER_BYTES))?);
    }
    Some(payload)
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        KeyRange,
        batch::{Append, Write},
    };

    fn write() -> impl Strategy<Value = Write> {
        let bytes = || prop::collection::vec(any::<u8>(), 0..40).prop_map(Bytes::from);
        prop_oneof![
            (bytes(), bytes()).prop_map(|(key, value)| Write::Put(key, value)),
            bytes().prop_map(Write::Delete),
            (bytes(), any::<u32>(), bytes()).prop_map(|(prefix, index, value)| {
                Write::Append(Append { prefix, index }, value)
            }),
            (bytes(), bytes())
                .prop_map(|(start, end)| Write::DeleteRange(KeyRange::between(start, end))),
            bytes().prop_map(|key| Write::DeleteRange(KeyRange::all().after(key))),
        ]
    }

    fn records() -> impl Strategy<Value = Vec<Record>> {
        let record = prop::collection::vec(write(), 0..8).prop_map(|writes| {
            let record = Record::new(&writes, 0);
            assert_eq!(record.writes, writes);
            record
        });
        prop::collection::vec(record, 1..300)
    }

    const ID: FrameId = FrameId { epoch: 3, offset: 4096, first: 100 };

    fn segment(records: &[Record]) -> Vec<u8> {
        let mut writer = FrameWriter::default();
        writer.begin();
        records.iter().for_each(|record| writer.push(record));
        let length = writer.bytes();
        let frame = writer.finish(ID);
        assert_eq!(frame.len(), length);
        [&[0; 4096], frame].concat()
    }

    /// How much of a segment made by `segment` is not padding.
    fn written(segment: &[u8]) -> usize {
        let payload = Frame::read(segment, 4096).expect("whole").payload.len();
        let later = payload.saturating_sub(FIRST_BYTES);
        HEADER_BYTES + payload + later.div_ceil(LATER_BYTES) * CONTINUATION.len()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_is_written_is_read(records in records()) {
            let segment = segment(&records);
            let frame = Frame::read(&segment, 4096).expect("whole");
            prop_assert_eq!(frame.id, ID);
            prop_assert_eq!(frame.last(), 99 + records.len() as u64);
            prop_assert_eq!(4096 + frame.bytes(), segment.len());
            prop_assert_eq!(frame.records().expect("whole"), records);
            prop_assert!(Frame::read(&segment, 0).is_none());
        }

        #[test]
        fn a_damaged_frame_is_none(records in records(), place: prop::sample::Index, bit in 0..8u32) {
            let mut segment = segment(&records);
            let place = 4096 + place.index(written(&segment));
            segment[place] ^= 1u8 << bit;
            prop_assert!(Frame::read(&segment, 4096).is_none());
        }

        #[test]
        fn a_torn_frame_is_none(records in records(), place: prop::sample::Index) {
            let segment = segment(&records);
            let cut = 4096 + place.index(written(&segment));
            prop_assert!(Frame::read(&segment[..cut], 4096).is_none());
            // Cut and followed by something else: the stale bytes of another frame, say.
            let mut stale = segment.clone();
            stale[cut..].iter_mut().for_each(|byte| *byte = byte.wrapping_add(1));
            prop_assert!(Frame::read(&stale, 4096).is_none());
        }

        #[test]
        fn noise_is_no_frame(noise in prop::collection::vec(any::<u8>(), 0..9000)) {
            prop_assert!(Frame::read(&noise, 0).is_none());
        }
    }

    #[test]
    fn a_value_never_poses_as_a_frame() {
        // The value is full of whole frames, each made for the very block that it comes to lie in.
        let forged = Record::new(&[Write::Put("k".into(), "forged".into())], 7);
        for shift in 0..BLOCK_BYTES {
            let mut value = vec![0; shift];
            for block in 2..5 {
                let mut writer = FrameWriter::default();
                writer.begin();
                writer.push(&forged);
                let offset = block * BLOCK_BYTES as u64;
                value.extend_from_slice(writer.finish(FrameId { offset, ..ID }));
            }
            let segment = segment(&[Record::new(&[Write::Put("k".into(), value.into())], 0)]);
            for offset in (8192..segment.len()).step_by(BLOCK_BYTES) {
                assert!(Frame::read(&segment, offset).is_none());
            }
        }
    }

    #[test]
    fn a_frame_moved_elsewhere_is_none() {
        let segment = segment(&[Record::new(&[Write::Delete("k".into())], 1)]);
        assert!(Frame::read(&segment, 4096).is_some());
        assert!(Frame::read(&segment[4096..], 0).is_none());
    }
}
