//! `sv | upload id` → nothing. Its version changes with every part that comes, so that who ends the
//! upload can tell that the parts are as they were read, without a check for each of them and
//! without parts that wait for each other. Lives from the first part to the end of the upload.

use super::UploadId;
use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"sv");

pub(crate) fn key(upload: UploadId) -> Key {
    upload.write(KeyWriter::new(KIND)).finish()
}
