//! `sy | bucket name | bucket id | object's key | version, descending` → the bytes of a small object
//! that is not the latest version. Lives as long as the `sw` that says so.

use super::{BucketLife, past};
use crate::version::VersionId;
use store::Key;
use store::keys::Kind;

const KIND: Kind = Kind::new(*b"sy");

pub(crate) fn key(life: &BucketLife, key: &str, id: VersionId) -> Key {
    past::write(life.write(KIND).str(key), id)
}
