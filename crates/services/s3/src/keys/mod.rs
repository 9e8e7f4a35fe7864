//! The room's keys, one kind a file. A bucket's name is its own over all accounts; what belongs to
//! one life of the bucket is under its id too, so that a bucket made again under an old name begins
//! empty.

pub(crate) mod bucket;
pub(crate) mod doomed;
pub(crate) mod garbage;
pub(crate) mod inline;
pub(crate) mod lifecycle;
pub(crate) mod lifecycle_pass;
pub(crate) mod manifest;
pub(crate) mod measured;
pub(crate) mod null_version;
pub(crate) mod object;
pub(crate) mod owned;
pub(crate) mod part;
pub(crate) mod part_changes;
pub(crate) mod past;
pub(crate) mod past_inline;
pub(crate) mod past_manifest;
pub(crate) mod policy;
pub(crate) mod setting;
pub(crate) mod upload;

use std::ops::Bound;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

/// One life of a bucket, from its creation to its deletion.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct BucketLife {
    pub(crate) name: String,
    /// Random.
    pub(crate) id: u64,
}

impl BucketLife {
    fn write(&self, kind: Kind) -> KeyWriter {
        KeyWriter::new(kind).str(&self.name).u64(self.id)
    }

    fn read(reader: &mut KeyReader<'_>) -> Result<BucketLife, StoreError> {
        Ok(BucketLife { name: reader.str()?, id: reader.u64()? })
    }
}

/// What names one multipart upload: later ones are greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct UploadId {
    pub(crate) started_ms: u64,
    /// Random.
    pub(crate) dice: u64,
}

impl UploadId {
    fn write(self, writer: KeyWriter) -> KeyWriter {
        writer.u64(self.started_ms).u64(self.dice)
    }

    fn read(reader: &mut KeyReader<'_>) -> Result<UploadId, StoreError> {
        Ok(UploadId { started_ms: reader.u64()?, dice: reader.u64()? })
    }

    /// As clients see it.
    pub(crate) fn text(self) -> String {
        format!("{:016x}{:016x}", self.started_ms, self.dice)
    }

    /// From what [`UploadId::text`] gave.
    pub(crate) fn parse(text: &str) -> Option<UploadId> {
        let number = |digits: Option<&str>| u64::from_str_radix(digits?, 16).ok();
        let id = UploadId { started_ms: number(text.get(..16))?, dice: number(text.get(16..))? };
        Some(id).filter(|id| id.text() == text)
    }
}

/// Where a scan goes on behind all keys that begin with `prefix`.
pub(crate) fn behind(prefix: &[u8]) -> Bound<Key> {
    match KeyRange::prefix(prefix).end {
        Bound::Excluded(key) | Bound::Included(key) => Bound::Included(key),
        // Every prefix of ours begins with the letters of a kind.
        Bound::Unbounded => Bound::Excluded(Key::copy_from_slice(prefix)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::version::VersionId;
    use foundation::AccountId;

    fn life(name: &str, id: u64) -> BucketLife {
        BucketLife { name: name.to_owned(), id }
    }

    #[test]
    fn every_kind_reads_back_and_sorts_as_its_parts() {
        let id = |started_ms, dice| UploadId { started_ms, dice };
        let mut last = None;
        for (name, number, key, upload, part) in [
            ("clicks", 7, "a", id(1, 9), 1),
            ("clicks", 7, "a", id(2, 0), 1),
            ("clicks", 7, "a\0", id(0, 0), 1),
            ("clicks", 7, "a/b", id(0, 0), 1),
            ("clicks", 8, "", id(0, 0), 2),
            ("clicks2", 0, "ä", id(0, 1), 10_000),
        ] {
            let life = life(name, number);
            let object = object::key(&life, key);
            assert_eq!(object::read(&object).unwrap(), key);
            assert!(object::of_bucket(&life).contains(&object));
            let upload_key = upload::key(&life, key, upload);
            assert_eq!(upload::read(&upload_key).unwrap(), (key.to_owned(), upload));
            assert!(upload::of_bucket(&life).contains(&upload_key));
            assert!(upload_key.starts_with(&upload::from(&life, key)));
            assert!(upload_key.starts_with(&upload::of_key(&life, key)));
            assert!(matches!(behind(&object), Bound::Included(next) if next > object));
            assert_eq!(part::read(&part::key(upload, part)).unwrap(), part);
            assert!(part::of_upload(upload).contains(&part::key(upload, part)));
            assert_eq!(doomed::read(&doomed::key(&life)).unwrap(), life);
            let id = VersionId { stamp: upload.started_ms, dice: upload.dice };
            let version = past::key(&life, key, id);
            assert_eq!(past::read(&version).unwrap(), (key.to_owned(), id));
            assert!(past::of_bucket(&life).contains(&version));
            assert!(version.starts_with(&past::of_key(&life, key)));
            assert!(version.starts_with(&past::from(&life, key)));
            let newer = VersionId { stamp: id.stamp + 1, dice: 0 };
            assert!(past::key(&life, key, newer) < version, "the newest first");
            assert_eq!(null_version::decode(&null_version::encode(id)).unwrap(), id);
            assert!(null_version::decode(b"short").is_err());
            assert!(last.replace(upload_key.clone()) < Some(upload_key));
        }
        let account = AccountId::DEFAULT;
        assert_eq!(owned::read(&owned::key(&account, "b")).unwrap(), "b");
        assert!(
            !object::of_bucket(&life("clicks", 7)).contains(&object::key(&life("clicks", 8), ""))
        );
        assert!(object::read(&inline::key(&life("clicks", 7), "a")).is_err());
    }

    #[test]
    fn upload_ids_read_back_and_others_do_not() {
        let id = UploadId { started_ms: 1_795_000_000_000, dice: u64::MAX };
        assert_eq!(UploadId::parse(&id.text()), Some(id));
        for wrong in ["", "1", "x", &id.text().to_uppercase(), &format!("{}0", id.text()), "ä"] {
            assert_eq!(UploadId::parse(wrong), None, "{wrong}");
        }
    }
}
