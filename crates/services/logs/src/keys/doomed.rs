//! `cx | group id | stream id` (or `cx | group id`) → nothing: the stream, or the whole group, was
//! deleted, and its events are still to be removed. Lives until they are.

use super::EventKey;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"cx");

/// Events that nothing leads to any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoomedKey {
    /// All of a group's.
    Group(u64),
    /// All of a stream's: its group's id and its own.
    Stream(u64, u64),
}

impl DoomedKey {
    pub fn encode(&self) -> Key {
        match *self {
            DoomedKey::Group(group) => KeyWriter::new(KIND).u64(group).finish(),
            DoomedKey::Stream(group, stream) => {
                KeyWriter::new(KIND).u64(group).u64(stream).finish()
            }
        }
    }

    pub fn decode(key: &[u8]) -> Result<DoomedKey, StoreError> {
        let mut reader = KeyReader::new(key, KIND)?;
        let group = reader.u64()?;
        if reader.clone().end().is_ok() {
            return Ok(DoomedKey::Group(group));
        }
        let stream = reader.u64()?;
        reader.end()?;
        Ok(DoomedKey::Stream(group, stream))
    }

    /// The prefix of all that there are.
    pub fn all() -> Key {
        KIND.prefix()
    }

    /// The events.
    pub fn events(&self) -> KeyRange {
        match *self {
            DoomedKey::Group(group) => EventKey::all_of_group(group),
            DoomedKey::Stream(group, stream) => EventKey::all_of(group, stream),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_back() {
        for doomed in [DoomedKey::Group(7), DoomedKey::Stream(7, 8), DoomedKey::Stream(0, 0)] {
            assert_eq!(DoomedKey::decode(&doomed.encode()).ok(), Some(doomed));
        }
        assert!(DoomedKey::decode(b"cx").is_err());
        assert!(
            DoomedKey::decode(&EventKey { group: 1, stream: 2, at_ms: 3, sequence: 4 }.encode())
                .is_err()
        );
    }
}
