//! `rs | API id | stage name` → the [`Stage`](aws_api::apigateway::Stage). Lives until DeleteStage.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"rs");

pub(crate) fn key(api: &str, name: &str) -> Key {
    KeyWriter::new(KIND).str(api).str(name).finish()
}

/// The prefix of all of an API.
pub(crate) fn all_of(api: &str) -> Key {
    KeyWriter::new(KIND).str(api).finish()
}

/// The prefix of all that there are.
pub(crate) fn all() -> Key {
    KIND.prefix()
}
