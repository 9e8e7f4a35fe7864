//! `rp | API id | deployment id` → the [`Deployment`](aws_api::apigateway::Deployment), without its
//! summary. Lives until DeleteDeployment.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"rp");

pub(crate) fn key(api: &str, id: &str) -> Key {
    KeyWriter::new(KIND).str(api).str(id).finish()
}

/// The prefix of all of an API.
pub(crate) fn all_of(api: &str) -> Key {
    KeyWriter::new(KIND).str(api).finish()
}
