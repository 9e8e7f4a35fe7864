//! ListMultipartUploads.

use crate::errors::{self, unavailable};
use crate::keys::{self, BucketLife, UploadId, behind};
use crate::model::{self, UploadRecord};
use crate::ops::list::{Encoding, page_size};
use crate::owner;
use crate::room::Room;
use crate::walk::{Found, Shelf, Walk};
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Timestamp;
use std::ops::Bound;
use store::{Entry, Key, StoreError};

/// A bucket's uploads, by key and then by their beginnings.
struct Uploads<'a>(&'a BucketLife);

impl Shelf for Uploads<'_> {
    type Item = (UploadId, UploadRecord);

    fn from(&self, prefix: &str) -> Key {
        keys::upload::from(self.0, prefix)
    }

    fn read(&self, entry: Entry) -> Result<(String, Self::Item), StoreError> {
        let (key, id) = keys::upload::read(&entry.key)?;
        Ok((key, (id, model::decode("upload", &entry.value)?)))
    }
}

impl Room {
    pub(crate) async fn list_uploads(
        &self,
        input: ListMultipartUploadsRequest,
    ) -> Result<ListMultipartUploadsOutput, ApiError> {
        let encoding = Encoding::of(&input.encoding_type)?;
        let max = page_size("max-uploads", input.max_uploads)?;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let uploads = Uploads(&bucket.life);
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let (key_marker, id_marker) = (given(&input.key_marker), given(&input.upload_id_marker));
        let prefix = input.prefix.as_deref().unwrap_or_default();
        let delimiter = input.delimiter.as_deref().filter(|d| !d.is_empty());
        let mut walk = Walk { prefix, delimiter, start: None, max };
        walk.start = match (&key_marker, &id_marker) {
            // Without the key, the id counts for nothing.
            (None, _) => None,
            (Some(key), Some(id)) => {
                let id = UploadId::parse(id)
                    .ok_or_else(|| errors::invalid_argument("Invalid uploadId marker"))?;
                Some(Bound::Excluded(keys::upload::key(&bucket.life, key, id)))
            }
            (Some(key), None) if walk.group(key) == Some(key) => Some(behind(&uploads.from(key))),
            (Some(key), None) => Some(behind(&keys::upload::of_key(&bucket.life, key))),
        };
        let walked = walk.go(&*self.store, &uploads).await.map_err(unavailable)?;
        let (next_key, next_id) = match walked.found.last().filter(|_| walked.truncated) {
            None => (None, None),
            Some(Found::Group(prefix)) => (Some(encoding.show(prefix)), Some(String::new())),
            Some(Found::Entry(key, (id, _))) => (Some(encoding.show(key)), Some(id.text())),
        };
        let truncated = walked.truncated;
        let (mut shown, mut prefixes) = (Vec::new(), Vec::new());
        for found in walked.found {
            match found {
                Found::Group(prefix) => {
                    prefixes.push(CommonPrefix { prefix: Some(encoding.show(&prefix)) });
                }
                Found::Entry(key, (id, record)) => {
                    shown.push(upload(&encoding, &bucket.record.owner, &key, id, &record));
                }
            }
        }
        let show = |text: &Option<String>| text.as_deref().map(|text| encoding.show(text));
        Ok(ListMultipartUploadsOutput {
            bucket: Some(input.bucket),
            common_prefixes: Some(prefixes),
            delimiter: show(&input.delimiter),
            is_truncated: Some(truncated),
            key_marker: Some(show(&input.key_marker).unwrap_or_default()),
            max_uploads: i32::try_from(max).ok(),
            next_key_marker: next_key,
            next_upload_id_marker: next_id,
            prefix: show(&input.prefix),
            upload_id_marker: Some(input.upload_id_marker.unwrap_or_default()),
            uploads: Some(shown),
            encoding_type: input.encoding_type,
            request_charged: None,
        })
    }
}

fn upload(
    encoding: &Encoding,
    account: &str,
    key: &str,
    id: UploadId,
    record: &UploadRecord,
) -> MultipartUpload {
    let class = record.storage_class.as_deref().map(StorageClass::from);
    MultipartUpload {
        checksum_algorithm: record.asked().map(|asked| ChecksumAlgorithm::from(asked.name())),
        checksum_type: record.asked().map(|_| super::get::checksum_type(record.composite)),
        initiated: i64::try_from(id.started_ms).ok().map(Timestamp::from_millis),
        initiator: Some(owner::initiator(&record.initiator, account)),
        key: Some(encoding.show(key)),
        owner: Some(owner::owner(account)),
        storage_class: Some(class.unwrap_or(StorageClass::Standard)),
        upload_id: Some(id.text()),
    }
}
