//! CreateMultipartUpload, AbortMultipartUpload, and what ends an upload.

use crate::claims::algorithm;
use crate::errors::{self, unavailable};
use crate::grants::asked_acl;
use crate::keys::{self, BucketLife, UploadId};
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, PartRecord, UploadRecord};
use crate::names;
use crate::ops::config::acls::of_new_object;
use crate::placing::dropping;
use crate::room::{Bucket, Room};
use crate::seal::{customer_key, show_seal};
use crate::settings::{refuse, settings_of};
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;
use foundation::checksum::Algorithm;
use std::collections::BTreeMap;
use store::{Batch, Check, Direction, Entry, Limit, StoreError};

/// An upload as it was read.
pub(crate) struct Upload {
    pub(crate) id: UploadId,
    pub(crate) record: UploadRecord,
    entry: Entry,
    /// What changes with each part.
    changes: Option<Entry>,
}

impl Upload {
    /// Adds to a batch that the upload and its parts are as they were read, and removes them.
    pub(crate) fn end(&self, batch: Batch) -> Batch {
        let changes = keys::part_changes::key(self.id);
        batch
            .check(Check::Version(self.entry.key.clone(), self.entry.version))
            .check(Check::unchanged(changes.clone(), self.changes.as_ref()))
            .delete(self.entry.key.clone())
            .delete(changes)
            .delete_range(keys::part::of_upload(self.id))
    }
}

impl Room {
    pub(crate) async fn begin_upload(
        &self,
        caller: &Caller,
        input: CreateMultipartUploadRequest,
    ) -> Result<CreateMultipartUploadOutput, ApiError> {
        names::check_key(&input.key)?;
        let settings = settings_of!(input).check()?;
        let key = customer_key!(input)?;
        let (summed, composite) = sums(&input.checksum_algorithm, &input.checksum_type)?;
        let mut record = UploadRecord::new(summed, composite, caller.arn());
        record.description = settings.description;
        record.storage_class = settings.storage_class;
        record.tags = settings.tags;
        record.redirect = settings.redirect;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        record.guard = of_new_object(caller, &bucket, &input.key, asked_acl!(input))?;
        record.guard.seal = self.new_seal(&bucket, key.as_ref()).await?;
        record.guard.managed = self.managed(&bucket, &settings.encryption).await?;
        record.lock = settings.lock;
        record.lock.check(&bucket.record, self.ambient.now())?;
        let id = UploadId {
            started_ms: u64::try_from(self.ambient.now().as_millis()).unwrap_or(0),
            dice: self.ambient.dice.number(),
        };
        self.change_bucket(&input.bucket, &input.expected_bucket_owner, |bucket| {
            Batch::new()
                .check(bucket.unchanged())
                .put(keys::upload::key(&bucket.life, &input.key, id), model::encode(&record))
        })
        .await?;
        let mut output = CreateMultipartUploadOutput {
            bucket: Some(input.bucket),
            checksum_type: summed.map(|_| super::get::checksum_type(composite)),
            checksum_algorithm: input.checksum_algorithm,
            key: Some(input.key),
            server_side_encryption: Some(ServerSideEncryption::Aes256),
            upload_id: Some(id.text()),
            ..CreateMultipartUploadOutput::default()
        };
        show_seal!(output, record.guard);
        Ok(output)
    }

    pub(crate) async fn abort(
        &self,
        input: AbortMultipartUploadRequest,
    ) -> Result<AbortMultipartUploadOutput, ApiError> {
        names::check_key(&input.key)?;
        refuse!(input, if_match_initiated_time => "x-amz-if-match-initiated-time");
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let id = self.upload(&bucket, &input.key, &input.upload_id).await?.id;
        for _ in 0..ATTEMPTS_MAX {
            let ended = self.end_upload(&bucket.life, &input.key, id).await;
            if ended.map_err(unavailable)? {
                return Ok(AbortMultipartUploadOutput::default());
            }
        }
        Err(errors::operation_aborted())
    }

    /// The upload of that id, if it is under way.
    pub(crate) async fn upload(
        &self,
        bucket: &Bucket,
        key: &str,
        id: &str,
    ) -> Result<Upload, ApiError> {
        let id = UploadId::parse(id).ok_or_else(errors::no_upload)?;
        let found = self.find_upload(&bucket.life, key, id).await.map_err(unavailable)?;
        found.ok_or_else(errors::no_upload)
    }

    pub(crate) async fn find_upload(
        &self,
        life: &BucketLife,
        key: &str,
        id: UploadId,
    ) -> Result<Option<Upload>, StoreError> {
        let keys = [keys::upload::key(life, key, id), keys::part_changes::key(id)];
        let mut found = self.store.get(&keys).await?.into_iter();
        let mut next = || found.next().flatten();
        let (Some(entry), changes) = (next(), next()) else { return Ok(None) };
        let record = model::decode("upload", &entry.value)?;
        Ok(Some(Upload { id, record, entry, changes }))
    }

    /// The parts of an upload by number. To be relied on while [`Upload::end`] commits.
    pub(crate) async fn parts(
        &self,
        id: UploadId,
    ) -> Result<BTreeMap<u32, PartRecord>, StoreError> {
        let mut parts = BTreeMap::new();
        let mut rest = Some(keys::part::of_upload(id));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                parts.insert(keys::part::read(&entry.key)?, model::decode("part", &entry.value)?);
            }
            rest = page.next;
        }
        Ok(parts)
    }

    /// Removes an upload with its parts; false where a part came meanwhile.
    pub(crate) async fn end_upload(
        &self,
        life: &BucketLife,
        key: &str,
        id: UploadId,
    ) -> Result<bool, StoreError> {
        let Some(upload) = self.find_upload(life, key, id).await? else { return Ok(true) };
        let parts = self.parts(id).await?;
        let blobs: Vec<_> = parts.values().map(PartRecord::blob).collect();
        let batch = dropping(upload.end(Batch::new()), &blobs);
        Ok(self.store.commit(batch).await?.committed().is_ok())
    }
}

/// The algorithm of an upload's checksums and whether they are put together of the parts'.
fn sums(
    asked: &Option<ChecksumAlgorithm>,
    of: &Option<ChecksumType>,
) -> Result<(Option<Algorithm>, bool), ApiError> {
    let Some(asked) = asked.as_ref().map(algorithm).transpose()? else {
        return match of {
            None => Ok((None, false)),
            Some(_) => Err(errors::invalid_request(
                "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm \
                 header.",
            )),
        };
    };
    let name = asked.name().to_lowercase();
    let cannot = |of: &str| {
        errors::invalid_request(format!(
            "The {of} checksum type cannot be used with the {name} checksum algorithm."
        ))
    };
    match of {
        None => Ok((Some(asked), asked != Algorithm::Crc64Nvme)),
        Some(ChecksumType::Composite) if asked == Algorithm::Crc64Nvme => Err(cannot("COMPOSITE")),
        Some(ChecksumType::FullObject) if !asked.is_linear() => Err(cannot("FULL_OBJECT")),
        Some(ChecksumType::Composite) => Ok((Some(asked), true)),
        Some(ChecksumType::FullObject) => Ok((Some(asked), false)),
        Some(ChecksumType::Unknown(_)) => {
            Err(errors::invalid_request("Value for x-amz-checksum-type header is invalid."))
        }
    }
}
