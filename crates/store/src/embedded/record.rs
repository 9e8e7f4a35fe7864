//! One commit's writes as they stand in the log. The overlay keeps slices of the same bytes, so a
//! commit is in memory once, and never holds on to the caller's larger buffers.
//!
//! Layout, little-endian: the number of writes (u32), then for each a tag (u8) and its parts. A part
//! is its length (u32) and its bytes. Tags: 1 put (key, value), 2 delete (key), 3 delete range
//! (start, end; each a bound: 0 unbounded, 1 included, 2 excluded, then the key unless unbounded),
//! 4 append (its index in the batch (u32), prefix, value; the commit's place in the log is the rest
//! of the key).

use std::ops::Bound;

use bytes::{Buf, BufMut, Bytes, BytesMut};

use crate::{
    KeyRange,
    batch::{Append, Write},
};

const PUT: u8 = 1;
const DELETE: u8 = 2;
const DELETE_RANGE: u8 = 3;
const APPEND: u8 = 4;
const UNBOUNDED: u8 = 0;
const INCLUDED: u8 = 1;
const EXCLUDED: u8 = 2;

/// A commit: its encoding and the writes in it, which are slices of the encoding.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) encoded: Bytes,
    pub(crate) writes: Vec<Write>,
}

impl Record {
    /// Encodes the writes of a batch that is within the limits.
    pub(crate) fn new(writes: &[Write], bytes: usize) -> Record {
        let mut out = BytesMut::with_capacity(4 + bytes + writes.len() * 16);
        out.put_u32_le(writes.len() as u32);
        for write in writes {
            match write {
                Write::Put(key, value) => {
                    out.put_u8(PUT);
                    put_part(&mut out, key);
                    put_part(&mut out, value);
                }
                Write::Append(append, value) => {
                    out.put_u8(APPEND);
                    out.put_u32_le(append.index);
                    put_part(&mut out, &append.prefix);
                    put_part(&mut out, value);
                }
                Write::Delete(key) => {
                    out.put_u8(DELETE);
                    put_part(&mut out, key);
                }
                Write::DeleteRange(range) => {
                    out.put_u8(DELETE_RANGE);
                    put_bound(&mut out, &range.start);
                    put_bound(&mut out, &range.end);
                }
            }
        }
        let encoded = out.freeze();
        let writes = decode(encoded.clone()).unwrap_or_default();
        Record { encoded, writes }
    }

    /// Reads a commit; none if it is malformed.
    pub(crate) fn read(encoded: Bytes) -> Option<Record> {
        let writes = decode(encoded.clone())?;
        Some(Record { encoded, writes })
    }
}

fn put_part(out: &mut BytesMut, part: &[u8]) {
    out.put_u32_le(part.len() as u32);
    out.put_slice(part);
}

fn put_bound(out: &mut BytesMut, bound: &Bound<Bytes>) {
    match bound {
        Bound::Unbounded => out.put_u8(UNBOUNDED),
        Bound::Included(key) => {
            out.put_u8(INCLUDED);
            put_part(out, key);
        }
        Bound::Excluded(key) => {
            out.put_u8(EXCLUDED);
            put_part(out, key);
        }
    }
}

fn decode(mut encoded: Bytes) -> Option<Vec<Write>> {
    let count = encoded.try_get_u32_le().ok()? as usize;
    let mut writes = Vec::with_capacity(count.min(encoded.len()));
    for _ in 0..count {
        writes.push(match encoded.try_get_u8().ok()? {
            PUT => Write::Put(part(&mut encoded)?, part(&mut encoded)?),
            DELETE => Write::Delete(part(&mut encoded)?),
            APPEND => {
                let index = encoded.try_get_u32_le().ok()?;
                let append = Append { prefix: part(&mut encoded)?, index };
                Write::Append(append, part(&mut encoded)?)
            }
            DELETE_RANGE => {
                let (start, end) = (bound(&mut encoded)?, bound(&mut encoded)?);
                Write::DeleteRange(KeyRange { start, end })
            }
            _ => return None,
        });
    }
    encoded.is_empty().then_some(writes)
}

fn part(encoded: &mut Bytes) -> Option<Bytes> {
    let length = encoded.try_get_u32_le().ok()? as usize;
    (length <= encoded.len()).then(|| encoded.split_to(length))
}

fn bound(encoded: &mut Bytes) -> Option<Bound<Bytes>> {
    match encoded.try_get_u8().ok()? {
        UNBOUNDED => Some(Bound::Unbounded),
        INCLUDED => part(encoded).map(Bound::Included),
        EXCLUDED => part(encoded).map(Bound::Excluded),
        _ => None,
    }
}
