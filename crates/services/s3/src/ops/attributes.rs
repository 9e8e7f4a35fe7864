//! GetObjectAttributes.

use crate::claims::{show_sum, show_typed_sum};
use crate::errors;
use crate::limits::PAGE_MAX;
use crate::model::{ObjectRecord, Segment};
use crate::names;
use crate::past::Extent;
use crate::room::Room;
use crate::seal::{self, customer_key};
use crate::version::Wanted;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn attributes(
        &self,
        caller: &Caller,
        input: GetObjectAttributesRequest,
    ) -> Result<GetObjectAttributesOutput, ApiError> {
        let wanted = Wanted::of(&input.version_id)?;
        names::check_key(&input.key)?;
        let customer = customer_key!(input)?;
        if let Some(ObjectAttributes::Unknown(name)) =
            input.object_attributes.iter().find(|a| matches!(a, ObjectAttributes::Unknown(_)))
        {
            return Err(errors::invalid_argument(format!(
                "Invalid attribute name specified: {name}"
            )));
        }
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let located = self.located(caller, &bucket, &input.key, wanted, Extent::Whole).await?;
        let (record, segments) = (located.record, located.manifest.segments);
        seal::check(record.guard.seal.as_ref(), customer.as_deref())?;
        let asked = |attribute: ObjectAttributes| input.object_attributes.contains(&attribute);
        let mut output = GetObjectAttributesOutput {
            last_modified: Some(record.modified()),
            version_id: bucket.version_of(&record),
            ..GetObjectAttributesOutput::default()
        };
        if asked(ObjectAttributes::ETag) {
            output.e_tag = Some(record.etag.to_string());
        }
        if asked(ObjectAttributes::ObjectSize) {
            output.object_size = i64::try_from(record.bytes).ok();
        }
        if asked(ObjectAttributes::StorageClass) {
            let class = record.storage_class.as_deref().map(StorageClass::from);
            output.storage_class = Some(class.unwrap_or(StorageClass::Standard));
        }
        if asked(ObjectAttributes::Checksum) {
            output.checksum = record.sum.as_ref().map(|sum| {
                let mut shown = Checksum::default();
                show_typed_sum!(shown, sum);
                shown
            });
        }
        if asked(ObjectAttributes::ObjectParts) && record.etag.parts.is_some() {
            output.object_parts = Some(parts(&input, &record, &segments));
        }
        Ok(output)
    }
}

/// The parts; one by one only where they have checksums of their own that somebody asked for.
fn parts(
    input: &GetObjectAttributesRequest,
    record: &ObjectRecord,
    segments: &[Segment],
) -> GetObjectAttributesParts {
    let max = input.max_parts.and_then(|max| usize::try_from(max).ok());
    let max = max.unwrap_or(PAGE_MAX).min(PAGE_MAX);
    let marker = input.part_number_marker.and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
    let behind = segments.iter().filter(|s| s.part.is_some_and(|number| number > marker));
    let behind: Vec<&Segment> = behind.collect();
    let number = |segment: &&Segment| segment.part.and_then(|n| i32::try_from(n).ok());
    let page = &behind[..behind.len().min(max)];
    let shown = page.iter().map(|segment| {
        let mut part = ObjectPart {
            part_number: number(segment),
            size: i64::try_from(segment.bytes).ok(),
            ..ObjectPart::default()
        };
        if let Some(sum) = &segment.sum {
            show_sum!(part, sum);
        }
        part
    });
    GetObjectAttributesParts {
        is_truncated: Some(page.len() < behind.len()),
        max_parts: i32::try_from(max).ok(),
        next_part_number_marker: Some(page.last().and_then(number).unwrap_or(0)),
        part_number_marker: i32::try_from(marker).ok(),
        parts: Some(shown.collect()),
        total_parts_count: record.etag.parts.and_then(|parts| i32::try_from(parts).ok()),
    }
}
