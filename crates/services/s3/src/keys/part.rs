//! `st | upload id | part number` → [`PartRecord`](crate::model::PartRecord).
//! Lives from UploadPart to the end of its upload.

use super::UploadId;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"st");

pub(crate) fn key(upload: UploadId, number: u32) -> Key {
    upload.write(KeyWriter::new(KIND)).u32(number).finish()
}

/// The part's number.
pub(crate) fn read(key: &[u8]) -> Result<u32, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    UploadId::read(&mut reader)?;
    let number = reader.u32()?;
    reader.end()?;
    Ok(number)
}

pub(crate) fn of_upload(upload: UploadId) -> KeyRange {
    KeyRange::prefix(&upload.write(KeyWriter::new(KIND)).finish())
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}
