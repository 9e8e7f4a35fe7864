//! CompleteMultipartUpload: the object is the list of its parts' blobs; no byte is moved.

use crate::claims::{checksum_members, only, show_typed_sum};
use crate::conditions::WriteConditions;
use crate::errors::{self, unavailable};
use crate::etag::ETag;
use crate::happening::Created;
use crate::keys::UploadId;
use crate::limits::{ATTEMPTS_MAX, PART_BYTES_MIN, PARTS_MAX};
use crate::model::{Kept, Manifest, ObjectRecord, PartRecord, Segment, Sum, UploadRecord};
use crate::names;
use crate::ops::uploads::Upload;
use crate::placing::{Contents, dropping};
use crate::room::{Bucket, Room};
use crate::seal::{customer_key, show_managed};
use crate::version::VersionId;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;
use foundation::checksum::Hasher;
use std::collections::BTreeMap;
use store::BlobId;

/// What the parts that were named make.
struct Whole {
    manifest: Manifest,
    bytes: u64,
    etag: ETag,
    sum: Sum,
    /// Parts that came and were not named.
    unused: Vec<BlobId>,
}

impl Room {
    pub(crate) async fn complete(
        &self,
        caller: &Caller,
        input: CompleteMultipartUploadRequest,
    ) -> Result<CompleteMultipartUploadOutput, ApiError> {
        names::check_key(&input.key)?;
        let _proves_nothing_here = customer_key!(input)?;
        let conditions = WriteConditions::new(&input.if_match, &input.if_none_match)?;
        let named = named(&input)?;
        let id = UploadId::parse(&input.upload_id).ok_or_else(errors::no_upload)?;
        for _ in 0..ATTEMPTS_MAX {
            let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
            let upload = self.find_upload(&bucket.life, &input.key, id).await;
            let Some(upload) = upload.map_err(unavailable)? else {
                return self.completed_before(&bucket, &input, id, &named).await;
            };
            let parts = self.parts(id).await.map_err(unavailable)?;
            let whole = whole(&input, &named, &upload.record, &parts)?;
            let record = recorded(&upload, &whole);
            let present = self.present(&bucket, &input.key).await?;
            conditions.check(present.record.as_ref())?;
            let contents = Contents::Blobs(whole.manifest);
            let new = (record, &contents);
            let how = Created::CompleteMultipartUpload;
            let placed = self.placed(Some(caller), &bucket, &input.key, new, &present, how);
            let (batch, record) = placed.await?;
            let batch = dropping(upload.end(batch), &whole.unused);
            if self.attempt(batch).await? {
                let mut answer = answer(&bucket, &input.key, &record);
                answer.expiration = self.expiration(&bucket, &input.key, &record).await?;
                return Ok(answer);
            }
        }
        Err(conditions.contended())
    }

    /// Who completes an upload again — the first answer was lost, say — is answered the same, as long
    /// as the object is the one that it made of these parts.
    async fn completed_before(
        &self,
        bucket: &Bucket,
        input: &CompleteMultipartUploadRequest,
        id: UploadId,
        named: &[Named<'_>],
    ) -> Result<CompleteMultipartUploadOutput, ApiError> {
        let tags: Option<Vec<ETag>> = named.iter().map(|part| part.etag).collect();
        let etag = ETag::of_parts(tags.ok_or_else(errors::invalid_part)?.iter());
        match self.record(bucket, &input.key, None).await? {
            Some(record) if record.upload == Some(id) && record.etag == etag => {
                Ok(answer(bucket, &input.key, &record))
            }
            _ => Err(errors::no_upload()),
        }
    }
}

/// A part that the request names.
struct Named<'a> {
    number: u32,
    /// None where it is no tag of ours.
    etag: Option<ETag>,
    part: &'a CompletedPart,
}

fn named(input: &CompleteMultipartUploadRequest) -> Result<Vec<Named<'_>>, ApiError> {
    let parts = input.multipart_upload.as_ref().and_then(|upload| upload.parts.as_deref());
    let parts = parts.filter(|parts| !parts.is_empty()).ok_or_else(errors::malformed_xml)?;
    let mut named: Vec<Named<'_>> = Vec::with_capacity(parts.len());
    for part in parts {
        let number = part.part_number.and_then(|number| u32::try_from(number).ok());
        let number = number.filter(|number| (1..=PARTS_MAX).contains(number));
        let number = number.ok_or_else(|| {
            errors::invalid_argument(format!(
                "Part number must be an integer between 1 and {PARTS_MAX}, inclusive"
            ))
        })?;
        if named.last().is_some_and(|last| last.number >= number) {
            return Err(errors::invalid_part_order());
        }
        let etag = part.e_tag.as_deref().ok_or_else(errors::malformed_xml)?;
        named.push(Named { number, etag: ETag::parse(etag), part });
    }
    Ok(named)
}

fn whole(
    input: &CompleteMultipartUploadRequest,
    named: &[Named<'_>],
    upload: &UploadRecord,
    parts: &BTreeMap<u32, PartRecord>,
) -> Result<Whole, ApiError> {
    let mut used = Vec::with_capacity(named.len());
    for Named { number, etag, part } in named {
        let kept = parts.get(number).ok_or_else(errors::invalid_part)?;
        if *etag != Some(kept.etag) {
            return Err(errors::invalid_part());
        }
        check_part_sum(*number, part, upload, kept)?;
        used.push((*number, kept));
    }
    let all_but_last = &used[..used.len().saturating_sub(1)];
    if all_but_last.iter().any(|(_, part)| part.bytes < PART_BYTES_MIN) {
        return Err(errors::too_small());
    }
    let bytes = used.iter().map(|(_, part)| part.bytes).sum();
    if let Some(claimed) = input.mpu_object_size
        && u64::try_from(claimed) != Ok(bytes)
    {
        return Err(errors::invalid_request(format!(
            "The provided 'x-amz-mp-object-size' header value {claimed} does not match what was \
             computed: {bytes}"
        )));
    }
    let sum = sum(upload, &used)?;
    check_sum(input, upload, &sum)?;
    let manifest =
        Manifest { segments: used.iter().map(|(n, part)| Segment::part(*n, part)).collect() };
    let is_used = |number: &u32| used.binary_search_by_key(number, |(used, _)| *used).is_ok();
    let unused = parts.iter().filter(|(number, _)| !is_used(number));
    Ok(Whole {
        unused: unused.map(|(_, part)| part.blob()).collect(),
        etag: ETag::of_parts(used.iter().map(|(_, part)| &part.etag)),
        manifest,
        bytes,
        sum,
    })
}

/// The checksum of the whole, from the parts'.
fn sum(upload: &UploadRecord, used: &[(u32, &PartRecord)]) -> Result<Sum, ApiError> {
    let parts: Option<Vec<_>> =
        used.iter().map(|(_, part)| Some((part.sum.checksum()?, part.bytes))).collect();
    let parts = parts.ok_or_else(errors::internal)?;
    if upload.composite {
        let mut hasher = Hasher::new(upload.algorithm());
        parts.iter().for_each(|(sum, _)| hasher.update(sum.as_bytes()));
        let count = u32::try_from(parts.len()).unwrap_or(PARTS_MAX);
        return Ok(Sum::composite(&hasher.finish(), count));
    }
    let mut joined = None;
    for (sum, bytes) in parts {
        joined = match joined {
            None => Some(sum),
            Some(before) => foundation::checksum::Checksum::followed_by(&before, &sum, bytes),
        };
        if joined.is_none() {
            // Only such algorithms are taken for whole objects.
            return Err(errors::internal());
        }
    }
    joined.map(|sum| Sum::full(&sum)).ok_or_else(errors::internal)
}

fn check_part_sum(
    number: u32,
    part: &CompletedPart,
    upload: &UploadRecord,
    kept: &PartRecord,
) -> Result<(), ApiError> {
    let own = upload.algorithm();
    match only(checksum_members!(part))? {
        Some((algorithm, text)) if algorithm == own && text != kept.sum.text() => {
            Err(errors::invalid_part())
        }
        Some((algorithm, _)) if algorithm != own && upload.asked().is_some() => {
            Err(errors::invalid_part())
        }
        None if upload.composite => Err(errors::invalid_request(format!(
            "The upload was created using a {} checksum. The complete request must include the \
             checksum for each part. It was missing for part {number} in the request.",
            own.name().to_lowercase()
        ))),
        _ => Ok(()),
    }
}

fn check_sum(
    input: &CompleteMultipartUploadRequest,
    upload: &UploadRecord,
    sum: &Sum,
) -> Result<(), ApiError> {
    let own = super::get::checksum_type(upload.composite);
    if let Some(of) = &input.checksum_type
        && *of != own
    {
        return Err(errors::invalid_request(format!(
            "The upload was created using the {own} checksum mode. The complete request must use \
             the same checksum mode."
        )));
    }
    let Some((algorithm, text)) = only(checksum_members!(input))? else { return Ok(()) };
    // A composite one may be given without the number of its parts.
    let bare = sum.checksum().map(|sum| sum.base64());
    let same = algorithm == upload.algorithm()
        && (text == sum.text() || bare.as_deref() == Some(text) && upload.composite);
    if same { Ok(()) } else { Err(errors::checksum_differs(algorithm.name())) }
}

fn recorded(upload: &Upload, whole: &Whole) -> ObjectRecord {
    let UploadRecord { description, storage_class, tags, redirect, guard, lock, .. } =
        upload.record.clone();
    let started_s = upload.id.started_ms / 1000;
    ObjectRecord {
        bytes: whole.bytes,
        // As AWS has it, an object's date is that of the upload's beginning.
        modified_ms: i64::try_from(started_s * 1000).unwrap_or(i64::MAX),
        etag: whole.etag,
        kept: Kept::Blobs,
        description,
        storage_class,
        tags,
        sum: Some(whole.sum.clone()),
        upload: Some(upload.id),
        redirect,
        version: VersionId::default(),
        named: false,
        guard,
        lock,
    }
}

fn answer(bucket: &Bucket, key: &str, record: &ObjectRecord) -> CompleteMultipartUploadOutput {
    let (name, region) = (bucket.name(), &bucket.record.region);
    let mut output = CompleteMultipartUploadOutput {
        bucket: Some(name.to_owned()),
        e_tag: Some(record.etag.quoted()),
        key: Some(key.to_owned()),
        location: Some(format!("https://{name}.s3.{region}.amazonaws.com/{key}")),
        server_side_encryption: Some(ServerSideEncryption::Aes256),
        version_id: bucket.version_of(record),
        ..CompleteMultipartUploadOutput::default()
    };
    if let Some(sum) = &record.sum {
        show_typed_sum!(output, sum);
    }
    if record.guard.seal.is_some() {
        output.server_side_encryption = None;
    } else if let Some(managed) = &record.guard.managed {
        show_managed!(output, managed);
    }
    output
}
