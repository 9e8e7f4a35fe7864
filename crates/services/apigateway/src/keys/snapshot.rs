//! `rx | API id | deployment id` → the [`Definition`](crate::Definition) that the deployment froze.
//! Written once, never changed; lives as long as the deployment.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"rx");

pub(crate) fn key(api: &str, deployment: &str) -> Key {
    KeyWriter::new(KIND).str(api).str(deployment).finish()
}

/// The prefix of all of an API.
pub(crate) fn all_of(api: &str) -> Key {
    KeyWriter::new(KIND).str(api).finish()
}
