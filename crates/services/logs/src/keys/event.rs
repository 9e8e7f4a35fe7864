//! `ce | group id | stream id | time | sequence`: one log event. Lives as long as the group's
//! retention has it, at most as long as its stream.

use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"ce");

/// An event's place: by time, then in the order of arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EventKey {
    pub group: u64,
    pub stream: u64,
    /// Milliseconds since the epoch, never negative.
    pub at_ms: i64,
    /// Counted from 1 within the stream.
    pub sequence: u64,
}

/// An event's content.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Event {
    #[n(0)]
    pub message: String,
    #[n(1)]
    pub ingested_ms: i64,
}

impl EventKey {
    pub fn encode(&self) -> Key {
        Self::stream(self.group, self.stream).i64(self.at_ms).u64(self.sequence).finish()
    }

    pub fn decode(key: &[u8]) -> Result<EventKey, StoreError> {
        let mut reader = KeyReader::new(key, KIND)?;
        let out = EventKey {
            group: reader.u64()?,
            stream: reader.u64()?,
            at_ms: reader.i64()?,
            sequence: reader.u64()?,
        };
        reader.end()?;
        Ok(out)
    }

    /// All events of a group.
    pub fn all_of_group(group: u64) -> KeyRange {
        KeyRange::prefix(&KeyWriter::new(KIND).u64(group).finish())
    }

    /// All events of a stream.
    pub fn all_of(group: u64, stream: u64) -> KeyRange {
        KeyRange::prefix(&Self::stream(group, stream).finish())
    }

    /// A stream's events from one moment (included) to another (excluded).
    pub fn between(group: u64, stream: u64, from_ms: i64, to_ms: i64) -> KeyRange {
        let at = |ms| Self::stream(group, stream).i64(ms).finish();
        KeyRange::between(at(from_ms), at(to_ms))
    }

    fn stream(group: u64, stream: u64) -> KeyWriter {
        KeyWriter::new(KIND).u64(group).u64(stream)
    }
}
