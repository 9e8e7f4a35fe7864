//! Tags of objects.

use crate::happening::Kind;
use crate::model::Tags;
use crate::names;
use crate::past::Extent;
use crate::room::Room;
use crate::tags;
use crate::version::Wanted;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;

/// An object as tagging requests name it.
struct Tagged<'a> {
    bucket: &'a str,
    expected_owner: &'a Option<String>,
    key: &'a str,
    version: &'a Option<String>,
}

impl Room {
    pub(crate) async fn tag_object(
        &self,
        caller: &Caller,
        input: PutObjectTaggingRequest,
    ) -> Result<PutObjectTaggingOutput, ApiError> {
        let tags = tags::of_object(&input.tagging)?;
        let object = Tagged {
            bucket: &input.bucket,
            expected_owner: &input.expected_bucket_owner,
            key: &input.key,
            version: &input.version_id,
        };
        let version_id = self.set_tags(caller, object, tags, Kind::TaggingPut).await?;
        Ok(PutObjectTaggingOutput { version_id })
    }

    pub(crate) async fn object_tags(
        &self,
        caller: &Caller,
        input: GetObjectTaggingRequest,
    ) -> Result<GetObjectTaggingOutput, ApiError> {
        let wanted = Wanted::of(&input.version_id)?;
        names::check_key(&input.key)?;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let located = self.located(caller, &bucket, &input.key, wanted, Extent::Record).await?;
        Ok(GetObjectTaggingOutput {
            tag_set: tags::shown(&located.record.tags),
            version_id: bucket.version_of(&located.record),
        })
    }

    pub(crate) async fn untag_object(
        &self,
        caller: &Caller,
        input: DeleteObjectTaggingRequest,
    ) -> Result<DeleteObjectTaggingOutput, ApiError> {
        let object = Tagged {
            bucket: &input.bucket,
            expected_owner: &input.expected_bucket_owner,
            key: &input.key,
            version: &input.version_id,
        };
        let version_id = self.set_tags(caller, object, Tags::new(), Kind::TaggingDelete).await?;
        Ok(DeleteObjectTaggingOutput { version_id })
    }

    async fn set_tags(
        &self,
        caller: &Caller,
        object: Tagged<'_>,
        tags: Tags,
        kind: Kind,
    ) -> Result<Option<String>, ApiError> {
        let wanted = Wanted::of(object.version)?;
        names::check_key(object.key)?;
        let bucket = self.bucket(object.bucket, object.expected_owner).await?;
        let change = |mut record: crate::model::ObjectRecord| {
            record.tags = tags.clone();
            Ok(record)
        };
        let changed =
            self.change_object(caller, bucket, object.key, wanted, Some(kind), change).await;
        let (bucket, record) = changed?;
        Ok(bucket.version_of(&record))
    }
}
