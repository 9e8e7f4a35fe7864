//! `kr | account | region | stream name | stream id | shard (u32) | index of the first record (u64)`
//! → [`Chunk`](crate::chunk::Chunk). Lives from the put until the records expire.

use super::{StreamLife, StreamName};
use store::keys::{KeyReader, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"kr");

pub(crate) fn key(stream: &StreamLife, shard: u32, first: u64) -> Key {
    stream.write(KIND).u32(shard).u64(first).finish()
}

/// The index of the chunk's first record.
pub(crate) fn read(key: &[u8]) -> Result<u64, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    StreamLife::read(&mut reader)?;
    reader.u32()?;
    let first = reader.u64()?;
    reader.end()?;
    Ok(first)
}

/// A shard's chunks, by index.
pub(crate) fn of_shard(stream: &StreamLife, shard: u32) -> KeyRange {
    KeyRange::prefix(&prefix_of_shard(stream, shard))
}

/// What the keys of a shard's chunks begin with.
pub(crate) fn prefix_of_shard(stream: &StreamLife, shard: u32) -> Key {
    stream.write(KIND).u32(shard).finish()
}

/// A shard's chunks that begin at `from` or later.
pub(crate) fn from(stream: &StreamLife, shard: u32, from: u64) -> KeyRange {
    KeyRange {
        start: std::ops::Bound::Included(key(stream, shard, from)),
        end: of_shard(stream, shard).end,
    }
}

/// A shard's chunks that begin before `before`.
pub(crate) fn before(stream: &StreamLife, shard: u32, before: u64) -> KeyRange {
    KeyRange {
        start: of_shard(stream, shard).start,
        end: std::ops::Bound::Excluded(key(stream, shard, before)),
    }
}

/// All chunks of one life of a stream.
pub(crate) fn of_life(stream: &StreamLife) -> KeyRange {
    KeyRange::prefix(&stream.write(KIND).finish())
}

/// What the keys of all chunks of streams of this name begin with.
pub(crate) fn of_stream_name(name: &StreamName) -> Key {
    name.write(KIND).finish()
}
