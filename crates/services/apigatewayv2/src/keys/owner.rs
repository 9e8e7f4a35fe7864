//! `vi | api id` → the API's key: whose an API is that a request names by its host. Lives as long as
//! the API, and keeps its id from being given twice.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"vi");

pub(crate) fn owner_key(api_id: &str) -> Key {
    KeyWriter::new(KIND).str(api_id).finish()
}
