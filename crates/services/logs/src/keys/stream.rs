//! `ct | group id | name`: a log stream. Lives until it, or its group, is deleted.

use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"ct");

/// Names a stream of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamKey {
    pub group: u64,
    pub name: String,
}

/// What is known of a stream. Times are milliseconds since the epoch.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Stream {
    /// Tells this stream's events from those of an earlier one of the same name.
    #[n(0)]
    pub id: u64,
    #[n(1)]
    pub created_ms: i64,
    #[n(2)]
    pub first_event_ms: Option<i64>,
    #[n(3)]
    pub last_event_ms: Option<i64>,
    #[n(4)]
    pub last_ingestion_ms: Option<i64>,
    /// Messages, and 26 bytes for each event, as AWS counts.
    #[n(5)]
    pub stored_bytes: u64,
    /// The next event's sequence number; the first is 1.
    #[n(6)]
    pub next: u64,
}

impl StreamKey {
    pub fn encode(&self) -> Key {
        KeyWriter::new(KIND).u64(self.group).str(&self.name).finish()
    }

    /// The prefix of all streams of a group.
    pub fn all_of(group: u64) -> Key {
        KeyWriter::new(KIND).u64(group).finish()
    }

    pub fn decode(key: &[u8]) -> Result<StreamKey, StoreError> {
        let mut reader = KeyReader::new(key, KIND)?;
        let out = StreamKey { group: reader.u64()?, name: reader.str()? };
        reader.end()?;
        Ok(out)
    }
}
