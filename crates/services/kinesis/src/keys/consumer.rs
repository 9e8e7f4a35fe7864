//! `kc | account | region | stream name | stream id | consumer name` →
//! [`ConsumerRecord`](crate::consumers::ConsumerRecord). Lives from RegisterStreamConsumer to
//! DeregisterStreamConsumer, or as long as its stream.

use super::StreamLife;
use store::keys::{KeyReader, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"kc");

pub(crate) fn key(stream: &StreamLife, consumer: &str) -> Key {
    stream.write(KIND).str(consumer).finish()
}

/// The consumer's name.
pub(crate) fn read(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    StreamLife::read(&mut reader)?;
    let consumer = reader.str()?;
    reader.end()?;
    Ok(consumer)
}

/// The stream's consumers, by name.
pub(crate) fn of_stream(stream: &StreamLife) -> KeyRange {
    KeyRange::prefix(&stream.write(KIND).finish())
}

/// What all these keys begin with.
pub(crate) fn all() -> Key {
    KIND.prefix()
}
