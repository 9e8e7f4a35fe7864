//! ListObjects, of both versions.

use crate::errors::{self, unavailable};
use crate::keys::{self, BucketLife};
use crate::limits::PAGE_MAX;
use crate::model::{self, ObjectRecord};
use crate::owner::owner;
use crate::room::Room;
use crate::walk::{Found, Shelf, Walk, Walked};
use aws_api::ApiError;
use aws_api::s3::*;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use store::{Entry, Key, StoreError};

/// A bucket's objects.
pub(crate) struct Objects<'a>(pub(crate) &'a BucketLife);

impl Shelf for Objects<'_> {
    type Item = ObjectRecord;

    fn from(&self, prefix: &str) -> Key {
        keys::object::key(self.0, prefix)
    }

    fn read(&self, entry: Entry) -> Result<(String, ObjectRecord), StoreError> {
        Ok((keys::object::read(&entry.key)?, model::decode("object", &entry.value)?))
    }
}

impl Room {
    pub(crate) async fn list(
        &self,
        input: ListObjectsRequest,
    ) -> Result<ListObjectsOutput, ApiError> {
        let encoding = Encoding::of(&input.encoding_type)?;
        let max = page_size("max-keys", input.max_keys)?;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let prefix = input.prefix.as_deref().unwrap_or_default();
        let delimiter = input.delimiter.as_deref().filter(|d| !d.is_empty());
        let marker = input.marker.as_deref().filter(|marker| !marker.is_empty());
        let walked = self.walk(&bucket.life, prefix, delimiter, marker, max).await?;
        // With a delimiter alone; without one the last key says it.
        let next = walked.last().filter(|_| walked.truncated && delimiter.is_some());
        let next_marker = next.map(|name| encoding.show(name));
        let truncated = walked.truncated;
        let (contents, common_prefixes) = shown(walked, &encoding, Some(&bucket.record.owner));
        Ok(ListObjectsOutput {
            common_prefixes: Some(common_prefixes),
            contents: Some(contents),
            delimiter: input.delimiter.as_deref().map(|text| encoding.show(text)),
            encoding_type: input.encoding_type,
            is_truncated: Some(truncated),
            marker: Some(encoding.show(input.marker.as_deref().unwrap_or_default())),
            max_keys: i32::try_from(max).ok(),
            name: Some(input.bucket),
            next_marker,
            prefix: Some(encoding.show(prefix)),
            request_charged: None,
        })
    }

    pub(crate) async fn list_v2(
        &self,
        input: ListObjectsV2Request,
    ) -> Result<ListObjectsV2Output, ApiError> {
        let encoding = Encoding::of(&input.encoding_type)?;
        let max = page_size("max-keys", input.max_keys)?;
        let after = match &input.continuation_token {
            Some(text) => Some(read_token(text)?),
            None => input.start_after.clone().filter(|name| !name.is_empty()),
        };
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let prefix = input.prefix.as_deref().unwrap_or_default();
        let delimiter = input.delimiter.as_deref().filter(|d| !d.is_empty());
        let walked = self.walk(&bucket.life, prefix, delimiter, after.as_deref(), max).await?;
        let next = walked.last().filter(|_| walked.truncated).map(token);
        let (count, truncated) = (walked.found.len(), walked.truncated);
        let owner = input.fetch_owner.unwrap_or(false).then_some(&bucket.record.owner);
        let (contents, common_prefixes) = shown(walked, &encoding, owner);
        Ok(ListObjectsV2Output {
            common_prefixes: Some(common_prefixes),
            contents: Some(contents),
            continuation_token: input.continuation_token,
            delimiter: input.delimiter.as_deref().map(|text| encoding.show(text)),
            encoding_type: input.encoding_type,
            is_truncated: Some(truncated),
            key_count: i32::try_from(count).ok(),
            max_keys: i32::try_from(max).ok(),
            name: Some(input.bucket),
            next_continuation_token: next,
            prefix: Some(encoding.show(prefix)),
            request_charged: None,
            start_after: input.start_after.as_deref().map(|text| encoding.show(text)),
        })
    }

    async fn walk(
        &self,
        life: &BucketLife,
        prefix: &str,
        delimiter: Option<&str>,
        after: Option<&str>,
        max: usize,
    ) -> Result<Walked<ObjectRecord>, ApiError> {
        let walk = Walk { prefix, delimiter, start: None, max };
        let objects = Objects(life);
        let walk = match after {
            Some(name) => walk.after(&objects, name),
            None => walk,
        };
        walk.go(&*self.store, &objects).await.map_err(unavailable)
    }
}

fn shown(
    walked: Walked<ObjectRecord>,
    encoding: &Encoding,
    owned_by: Option<&String>,
) -> (Vec<Object>, Vec<CommonPrefix>) {
    let (mut contents, mut prefixes) = (Vec::new(), Vec::new());
    for found in walked.found {
        match found {
            Found::Group(prefix) => {
                prefixes.push(CommonPrefix { prefix: Some(encoding.show(&prefix)) });
            }
            Found::Entry(key, record) => contents.push(Object {
                checksum_algorithm: record
                    .sum
                    .as_ref()
                    .and_then(|sum| Some(vec![ChecksumAlgorithm::from(sum.algorithm()?.name())])),
                checksum_type: record
                    .sum
                    .as_ref()
                    .map(|sum| super::get::checksum_type(sum.composite.is_some())),
                e_tag: Some(record.etag.quoted()),
                key: Some(encoding.show(&key)),
                last_modified: Some(record.modified()),
                owner: owned_by.map(|account| owner(account)),
                restore_status: None,
                size: i64::try_from(record.bytes).ok(),
                storage_class: Some(match record.storage_class.as_deref() {
                    Some(class) => ObjectStorageClass::from(class),
                    None => ObjectStorageClass::Standard,
                }),
            }),
        }
    }
    (contents, prefixes)
}

/// Names in answers: as they are, or so that XML can carry all of them.
pub(crate) enum Encoding {
    Plain,
    Url,
}

/// What stays as it is in a URL's path.
const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/');

impl Encoding {
    pub(crate) fn of(asked: &Option<EncodingType>) -> Result<Encoding, ApiError> {
        match asked {
            None => Ok(Encoding::Plain),
            Some(EncodingType::Url) => Ok(Encoding::Url),
            Some(_) => {
                Err(errors::invalid_argument("Invalid Encoding Method specified in Request"))
            }
        }
    }

    pub(crate) fn show(&self, name: &str) -> String {
        match self {
            Encoding::Plain => name.to_owned(),
            Encoding::Url => utf8_percent_encode(name, ENCODED).to_string(),
        }
    }
}

/// The most that a page may hold: what was asked for, and no more than S3 gives.
pub(crate) fn page_size(argument: &str, asked: Option<i32>) -> Result<usize, ApiError> {
    match asked.map(usize::try_from) {
        None => Ok(PAGE_MAX),
        Some(Ok(asked)) => Ok(asked.min(PAGE_MAX)),
        Some(Err(_)) => Err(errors::invalid_argument(format!(
            "Argument {argument} must be an integer between 0 and 2147483647"
        ))),
    }
}

/// What clients hand back to go on behind a name.
pub(crate) fn token(name: &str) -> String {
    URL_SAFE_NO_PAD.encode(name)
}

pub(crate) fn read_token(text: &str) -> Result<String, ApiError> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok();
    bytes
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .filter(|name| !name.is_empty())
        .ok_or_else(|| errors::invalid_argument("The continuation token provided is incorrect"))
}
