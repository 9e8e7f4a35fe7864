//! `rd | API id` → the [`Definition`](crate::Definition) as it is being worked on, less the API's own
//! settings, which are in its record. Written whole at each change; lives as long as the API.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"rd");

pub(crate) fn key(api: &str) -> Key {
    KeyWriter::new(KIND).str(api).finish()
}
