//! UploadPart, UploadPartCopy and ListParts.

use crate::claims::{Claims, checksum_members, show_sum};
use crate::errors::{self, unavailable};
use crate::etag::ETag;
use crate::intake::{Held, Place, Taken};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, BODY_BYTES_MAX, PARTS_MAX};
use crate::model::{self, PartRecord, Sum};
use crate::names;
use crate::ops::copy::open_source;
use crate::ops::list::page_size;
use crate::ops::uploads::Upload;
use crate::owner;
use crate::placing::dropping;
use crate::range;
use crate::room::{Bucket, Room};
use crate::seal::{self, customer_key, show_seal};
use crate::source::CopySource;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::checksum::Algorithm;
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Conflict, Direction, Limit, Outcome, get_one};

impl Room {
    pub(crate) async fn put_part(
        &self,
        mut input: UploadPartRequest,
    ) -> Result<UploadPartOutput, ApiError> {
        names::check_key(&input.key)?;
        let key = customer_key!(input)?;
        let number = part_number(input.part_number)?;
        let claims =
            Claims::of(&input.content_md5, &input.checksum_algorithm, checksum_members!(input))?;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let upload = self.upload(&bucket, &input.key, &input.upload_id).await?;
        check_algorithm(&upload, claims.algorithm())?;
        seal::check_part(upload.record.guard.seal.as_ref(), key.as_deref())?;
        let algorithm = upload.record.algorithm();
        let taken =
            self.take(&mut input.body, &claims, algorithm, Place::Blob, key.as_ref()).await?;
        // Of an upload that was begun without an algorithm, what the client itself sent is told.
        let claimed = claims.algorithm().map(|_| Sum::full(&taken.sum));
        let part = self.keep_part(&bucket, &input.key, &upload, number, taken).await?;
        let mut output = UploadPartOutput {
            e_tag: Some(part.etag.quoted()),
            server_side_encryption: Some(ServerSideEncryption::Aes256),
            ..UploadPartOutput::default()
        };
        show_seal!(output, upload.record.guard);
        if let Some(sum) = claimed.or(upload.record.asked().map(|_| part.sum)) {
            show_sum!(output, sum);
        }
        Ok(output)
    }

    pub(crate) async fn copy_part(
        &self,
        caller: &Caller,
        input: UploadPartCopyRequest,
    ) -> Result<UploadPartCopyOutput, ApiError> {
        names::check_key(&input.key)?;
        let key = customer_key!(input)?;
        let number = part_number(input.part_number)?;
        let source = CopySource::parse(&input.copy_source)?;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let upload = self.upload(&bucket, &input.key, &input.upload_id).await?;
        let (source_version, opened) = open_source!(self, caller, input, &source);
        seal::check_part(upload.record.guard.seal.as_ref(), key.as_deref())?;
        let bytes = opened.record.bytes;
        let meant = match &input.copy_source_range {
            Some(header) => range::of_copy(header, bytes)?,
            None => 0..bytes,
        };
        if meant.end - meant.start > BODY_BYTES_MAX {
            return Err(errors::invalid_request(format!(
                "The specified copy source is larger than the maximum allowable size for a copy \
                 source: {BODY_BYTES_MAX}"
            )));
        }
        let mut body = opened.body(self, meant);
        let algorithm = upload.record.algorithm();
        let taken =
            self.take(&mut body, &Claims::default(), algorithm, Place::Blob, key.as_ref()).await?;
        let part = self.keep_part(&bucket, &input.key, &upload, number, taken).await?;
        let mut result = CopyPartResult {
            e_tag: Some(part.etag.quoted()),
            last_modified: Some(Timestamp::from_millis(part.modified_ms)),
            ..CopyPartResult::default()
        };
        if upload.record.asked().is_some() {
            show_sum!(result, part.sum);
        }
        let mut output = UploadPartCopyOutput {
            copy_part_result: Some(result),
            copy_source_version_id: source_version,
            server_side_encryption: Some(ServerSideEncryption::Aes256),
            ..UploadPartCopyOutput::default()
        };
        show_seal!(output, upload.record.guard);
        Ok(output)
    }

    /// Keeps a part while its upload is under way; one of the same number is dropped.
    async fn keep_part(
        &self,
        bucket: &Bucket,
        key: &str,
        upload: &Upload,
        number: u32,
        taken: Taken,
    ) -> Result<PartRecord, ApiError> {
        // Parts are taken as blobs.
        let Held::Blob(blob) = taken.held else { return Err(errors::internal()) };
        let wanted = upload.record.algorithm();
        let sum = match taken.also {
            Some(also) if also.algorithm() == wanted => also,
            _ => taken.sum,
        };
        let (etag, sum) = (ETag::whole(taken.md5), Sum::full(&sum));
        let part = PartRecord::new(blob.id(), taken.bytes, etag, sum, self.now());
        let place = keys::part::key(upload.id, number);
        for _ in 0..ATTEMPTS_MAX {
            let present = get_one(&*self.store, place.clone()).await.map_err(unavailable)?;
            let replaced = match &present {
                Some(entry) => {
                    let part: PartRecord =
                        model::decode("part", &entry.value).map_err(unavailable)?;
                    vec![part.blob()]
                }
                None => Vec::new(),
            };
            let batch = Batch::new()
                .check(Check::Present(keys::upload::key(&bucket.life, key, upload.id)))
                .check(Check::unchanged(place.clone(), present.as_ref()))
                .put(place.clone(), model::encode(&part))
                .put(keys::part_changes::key(upload.id), "");
            let batch = dropping(batch, &replaced);
            match self.store.commit(batch).await.map_err(unavailable)? {
                Outcome::Committed(_) => {
                    // Now it is referred to.
                    drop(blob);
                    return Ok(part);
                }
                Outcome::Conflict(Conflict::Check(0)) => {
                    return Err(self.discard(Some(blob), errors::no_upload()).await);
                }
                Outcome::Conflict(_) => {}
            }
        }
        Err(self.discard(Some(blob), errors::slow_down()).await)
    }

    pub(crate) async fn list_parts_of(
        &self,
        input: ListPartsRequest,
    ) -> Result<ListPartsOutput, ApiError> {
        names::check_key(&input.key)?;
        let _proves_nothing_here = customer_key!(input)?;
        let max = page_size("max-parts", input.max_parts)?;
        let marker = match input.part_number_marker.map(u32::try_from) {
            None => 0,
            Some(Ok(marker)) => marker,
            Some(Err(_)) => {
                return Err(errors::invalid_argument(
                    "Argument part-number-marker must be an integer between 0 and 2147483647",
                ));
            }
        };
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let upload = self.upload(&bucket, &input.key, &input.upload_id).await?;
        let range = keys::part::of_upload(upload.id).after(keys::part::key(upload.id, marker));
        let limit = Limit::entries(max + 1);
        let page = self.store.scan(range, limit, Direction::Forward).await.map_err(unavailable)?;
        let truncated = max > 0 && page.entries.len() > max;
        let asked = upload.record.asked();
        let mut parts = Vec::new();
        for entry in page.entries.iter().take(max) {
            let number = keys::part::read(&entry.key).map_err(unavailable)?;
            let record: PartRecord = model::decode("part", &entry.value).map_err(unavailable)?;
            let mut part = Part {
                e_tag: Some(record.etag.quoted()),
                last_modified: Some(Timestamp::from_millis(record.modified_ms)),
                part_number: i32::try_from(number).ok(),
                size: i64::try_from(record.bytes).ok(),
                ..Part::default()
            };
            if asked.is_some() {
                show_sum!(part, record.sum);
            }
            parts.push(part);
        }
        let class = upload.record.storage_class.as_deref().map(StorageClass::from);
        let account = &bucket.record.owner;
        Ok(ListPartsOutput {
            bucket: Some(input.bucket),
            checksum_algorithm: asked.map(|asked| ChecksumAlgorithm::from(asked.name())),
            checksum_type: asked.map(|_| super::get::checksum_type(upload.record.composite)),
            initiator: Some(owner::initiator(&upload.record.initiator, account)),
            is_truncated: Some(truncated),
            key: Some(input.key),
            max_parts: i32::try_from(max).ok(),
            next_part_number_marker: Some(parts.last().and_then(|p| p.part_number).unwrap_or(0)),
            owner: Some(owner::owner(account)),
            part_number_marker: i32::try_from(marker).ok(),
            parts: Some(parts),
            storage_class: Some(class.unwrap_or(StorageClass::Standard)),
            upload_id: Some(input.upload_id),
            ..ListPartsOutput::default()
        })
    }
}

fn part_number(number: i32) -> Result<u32, ApiError> {
    let number = u32::try_from(number).ok().filter(|number| (1..=PARTS_MAX).contains(number));
    number.ok_or_else(|| {
        errors::invalid_argument(format!(
            "Part number must be an integer between 1 and {PARTS_MAX}, inclusive"
        ))
    })
}

/// Parts have the checksums that were spoken of when the upload was begun. Those that the whole's is
/// put together of must come with them.
fn check_algorithm(upload: &Upload, claimed: Option<Algorithm>) -> Result<(), ApiError> {
    let mismatch = |expected: Algorithm, actual: &str| {
        errors::invalid_request(format!(
            "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: \
             {actual}",
            expected.name().to_lowercase()
        ))
    };
    match (upload.record.asked(), claimed) {
        (Some(asked), Some(claimed)) if asked != claimed => {
            Err(mismatch(asked, &claimed.name().to_lowercase()))
        }
        (Some(asked), None) if upload.record.composite => Err(mismatch(asked, "null")),
        _ => Ok(()),
    }
}
