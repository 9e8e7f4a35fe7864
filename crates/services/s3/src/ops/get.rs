//! GetObject and HeadObject: the same answer, with and without the bytes.

use crate::claims::{show_sum, show_typed_sum};
use crate::conditions::ReadConditions;
use crate::errors;
use crate::model::{ObjectRecord, Segment};
use crate::names;
use crate::ops::locks::shown_hold;
use crate::past::Extent;
use crate::range;
use crate::room::Room;
use crate::seal::{self, customer_key, show_seal};
use crate::version::Wanted;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::{Caller, Principal};
use std::ops::Range;

/// What is shown as the type of an object that has none.
const DEFAULT_CONTENT_TYPE: &str = "binary/octet-stream";

/// Which of an object's bytes are meant.
struct Selected {
    range: Range<u64>,
    /// That they are not asked for as a whole.
    partial: bool,
    /// The part that they are, of an object that came in parts.
    part: Option<Segment>,
}

/// Fills what both answers have in common.
macro_rules! show {
    ($input:expr, $output:ident, $bucket:expr, $record:expr, $selected:expr, $lock:expr, $expiration:expr) => {{
        let (record, selected) = (&$record, &$selected);
        let described = &record.description;
        let or =
            |asked: &Option<String>, kept: &Option<String>| asked.clone().or_else(|| kept.clone());
        let mut output = $output {
            accept_ranges: Some("bytes".to_owned()),
            cache_control: or(&$input.response_cache_control, &described.cache_control),
            content_disposition: or(
                &$input.response_content_disposition,
                &described.content_disposition,
            ),
            content_encoding: or(&$input.response_content_encoding, &described.content_encoding),
            content_language: or(&$input.response_content_language, &described.content_language),
            content_type: or(&$input.response_content_type, &described.content_type)
                .or_else(|| Some(DEFAULT_CONTENT_TYPE.to_owned())),
            content_length: i64::try_from(selected.range.end - selected.range.start).ok(),
            content_range: selected.partial.then(|| range::shown(&selected.range, record.bytes)),
            e_tag: Some(record.etag.quoted()),
            expiration: $expiration,
            expires: or(&$input.response_expires.map(|at| at.http_date()), &described.expires),
            last_modified: Some(record.modified()),
            metadata: Some(described.metadata.clone()).filter(|metadata| !metadata.is_empty()),
            parts_count: match $input.part_number {
                Some(_) => record.etag.parts.and_then(|parts| i32::try_from(parts).ok()),
                None => None,
            },
            server_side_encryption: Some(ServerSideEncryption::Aes256),
            storage_class: record.storage_class.as_deref().map(StorageClass::from),
            tag_count: i32::try_from(record.tags.len()).ok().filter(|count| *count > 0),
            object_lock_legal_hold_status: $lock.legal_hold.map(shown_hold),
            object_lock_mode: $lock.retention.map(|retention| retention.mode.into()),
            object_lock_retain_until_date: $lock.retention.map(|retention| retention.until()),
            version_id: $bucket.version_of(record),
            website_redirect_location: record.redirect.clone(),
            ..$output::default()
        };
        show_seal!(output, record.guard);
        if $input.checksum_mode == Some(ChecksumMode::Enabled) {
            let of_part = selected.part.as_ref().and_then(|part| part.sum.as_ref());
            let of_whole = record.sum.as_ref();
            match (of_part, of_whole) {
                (Some(part), Some(whole)) => {
                    show_sum!(output, part);
                    output.checksum_type = Some(checksum_type(whole.composite.is_some()));
                }
                (None, Some(whole))
                    if selected.range.start == 0 && selected.range.end == record.bytes =>
                {
                    show_typed_sum!(output, whole);
                }
                _ => {}
            }
        }
        output
    }};
}

/// Refuses what both requests may say.
macro_rules! check {
    ($caller:expr, $input:expr) => {{
        names::check_key(&$input.key)?;
        let overrides = $input.response_cache_control.is_some()
            || $input.response_content_disposition.is_some()
            || $input.response_content_encoding.is_some()
            || $input.response_content_language.is_some()
            || $input.response_content_type.is_some()
            || $input.response_expires.is_some();
        if overrides && $caller.principal == Principal::Anonymous {
            return Err(errors::invalid_request(
                "Request specific response headers cannot be used for anonymous GET requests.",
            ));
        }
        ReadConditions {
            if_match: $input.if_match.as_deref(),
            if_none_match: $input.if_none_match.as_deref(),
            if_modified_since: $input.if_modified_since,
            if_unmodified_since: $input.if_unmodified_since,
        }
    }};
}

impl Room {
    pub(crate) async fn get(
        &self,
        caller: &Caller,
        input: GetObjectRequest,
    ) -> Result<GetObjectOutput, ApiError> {
        let conditions = check!(caller, input);
        let wanted = Wanted::of(&input.version_id)?;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let opened = self.open(caller, &bucket, &input.key, wanted).await?;
        let opened = opened.unsealed(customer_key!(input)?)?;
        conditions.check(&opened.record).map_err(|withheld| withheld.error())?;
        let selected = select(&opened.record, opened.segments(), &input.range, input.part_number)?;
        let lock = self.lock_shown(caller, &bucket, &input.key, &opened.record.lock).await?;
        let expiration = self.expiration_of(&bucket, &input.key, wanted, &opened.record).await?;
        let mut output =
            show!(input, GetObjectOutput, bucket, opened.record, selected, lock, expiration);
        output.body = opened.body(self, selected.range);
        Ok(output)
    }

    pub(crate) async fn head(
        &self,
        caller: &Caller,
        input: HeadObjectRequest,
    ) -> Result<HeadObjectOutput, ApiError> {
        let conditions = check!(caller, input);
        let wanted = Wanted::of(&input.version_id)?;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        // Only a part is anything that the record does not tell.
        let extent = if input.part_number.is_some() { Extent::Whole } else { Extent::Record };
        let located = self.located(caller, &bucket, &input.key, wanted, extent).await?;
        let (record, segments) = (located.record, located.manifest.segments);
        seal::check(record.guard.seal.as_ref(), customer_key!(input)?.as_deref())?;
        conditions.check(&record).map_err(|withheld| withheld.error())?;
        let selected = select(&record, &segments, &input.range, input.part_number)?;
        let lock = self.lock_shown(caller, &bucket, &input.key, &record.lock).await?;
        let expiration = self.expiration_of(&bucket, &input.key, wanted, &record).await?;
        Ok(show!(input, HeadObjectOutput, bucket, record, selected, lock, expiration))
    }
}

fn select(
    record: &ObjectRecord,
    segments: &[Segment],
    asked: &Option<String>,
    part: Option<i32>,
) -> Result<Selected, ApiError> {
    let whole = || Selected { range: 0..record.bytes, partial: false, part: None };
    match (asked, part) {
        (None, None) => Ok(whole()),
        (Some(_), Some(_)) => Err(errors::invalid_request(
            "Cannot specify both Range header and partNumber query parameter",
        )),
        (Some(header), None) => Ok(match range::resolve(header, record.bytes)? {
            Some(range) => Selected { range, partial: true, part: None },
            None => whole(),
        }),
        (None, Some(number)) => {
            let number = u32::try_from(number).ok().filter(|n| (1..=10_000).contains(n));
            let number = number.ok_or_else(|| {
                errors::invalid_argument(
                    "Part number must be an integer between 1 and 10000, inclusive",
                )
            })?;
            let mut begins = 0;
            for segment in segments {
                let ends = begins + segment.bytes;
                if segment.part == Some(number) {
                    let partial = segment.bytes > 0;
                    return Ok(Selected {
                        range: begins..ends,
                        partial,
                        part: Some(segment.clone()),
                    });
                }
                begins = ends;
            }
            // What came whole is its own first part.
            match record.etag.parts {
                None if number == 1 => Ok(Selected { partial: record.bytes > 0, ..whole() }),
                _ => Err(errors::part_not_satisfiable()),
            }
        }
    }
}

/// COMPOSITE or FULL_OBJECT.
pub(crate) fn checksum_type(composite: bool) -> ChecksumType {
    if composite { ChecksumType::Composite } else { ChecksumType::FullObject }
}
