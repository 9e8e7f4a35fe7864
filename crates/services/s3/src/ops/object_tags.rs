//! Tags of objects.

use crate::errors;
use crate::model::Tags;
use crate::names;
use crate::room::Room;
use crate::settings::check_version;
use crate::tags;
use aws_api::ApiError;
use aws_api::s3::*;

impl Room {
    pub(crate) async fn tag_object(
        &self,
        input: PutObjectTaggingRequest,
    ) -> Result<PutObjectTaggingOutput, ApiError> {
        check_version(&input.version_id)?;
        let tags = tags::of_object(&input.tagging)?;
        self.set_tags(&input.bucket, &input.expected_bucket_owner, &input.key, tags).await?;
        Ok(PutObjectTaggingOutput::default())
    }

    pub(crate) async fn object_tags(
        &self,
        input: GetObjectTaggingRequest,
    ) -> Result<GetObjectTaggingOutput, ApiError> {
        check_version(&input.version_id)?;
        names::check_key(&input.key)?;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let found = self.record(&bucket.life, &input.key).await?;
        let (record, _) = found.ok_or_else(errors::no_key)?;
        Ok(GetObjectTaggingOutput { tag_set: tags::shown(&record.tags), version_id: None })
    }

    pub(crate) async fn untag_object(
        &self,
        input: DeleteObjectTaggingRequest,
    ) -> Result<DeleteObjectTaggingOutput, ApiError> {
        check_version(&input.version_id)?;
        let (bucket, owner) = (&input.bucket, &input.expected_bucket_owner);
        self.set_tags(bucket, owner, &input.key, Tags::new()).await?;
        Ok(DeleteObjectTaggingOutput::default())
    }

    async fn set_tags(
        &self,
        bucket: &str,
        expected_owner: &Option<String>,
        key: &str,
        tags: Tags,
    ) -> Result<(), ApiError> {
        names::check_key(key)?;
        let bucket = self.bucket(bucket, expected_owner).await?;
        self.change_object(bucket, key, |mut record| {
            record.tags = tags.clone();
            record
        })
        .await
    }
}
