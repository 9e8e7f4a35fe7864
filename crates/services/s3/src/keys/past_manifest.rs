//! `sk | bucket name | bucket id | object's key | version, descending` →
//! [`Manifest`](crate::model::Manifest): the blobs of a large object that is not the latest version.
//! Lives as long as the `sw` that says so.

use super::{BucketLife, past};
use crate::version::VersionId;
use store::keys::Kind;
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"sk");

pub(crate) fn key(life: &BucketLife, key: &str, id: VersionId) -> Key {
    past::write(life.write(KIND).str(key), id)
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}
