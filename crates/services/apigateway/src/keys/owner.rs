//! `ra | API id` → the [account and region](super::StoredPlace) that it is in: what leads a request
//! to the API. Lives as long as the API.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"ra");

pub(crate) fn key(id: &str) -> Key {
    KeyWriter::new(KIND).str(id).finish()
}
