//! `vw | connection id` → [`ConnectionRecord`](crate::websocket): a WebSocket connection. Lives from
//! before `$connect` is told of it until `$disconnect` has been: what is found at the start of the node
//! that had it is gone, and its API still to be told.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"vw");

pub(crate) fn connection_key(id: &str) -> Key {
    KeyWriter::new(KIND).str(id).finish()
}

pub(crate) fn all_connections() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

/// The connection's id.
pub(crate) fn read_connection_key(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let id = reader.str()?;
    reader.end()?;
    Ok(id)
}
