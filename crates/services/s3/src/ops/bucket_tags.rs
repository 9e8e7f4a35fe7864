//! Tags of buckets.

use crate::errors;
use crate::model::Tags;
use crate::room::Room;
use crate::tags;
use aws_api::ApiError;
use aws_api::s3::*;

impl Room {
    pub(crate) async fn tag_bucket(
        &self,
        input: PutBucketTaggingRequest,
    ) -> Result<PutBucketTaggingOutput, ApiError> {
        let tags = tags::of_bucket(&input.tagging.tag_set)?;
        self.set_bucket_tags(&input.bucket, &input.expected_bucket_owner, &tags).await?;
        Ok(PutBucketTaggingOutput {})
    }

    pub(crate) async fn bucket_tags(
        &self,
        input: GetBucketTaggingRequest,
    ) -> Result<GetBucketTaggingOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        match bucket.record.tags.is_empty() {
            true => Err(errors::no_tags()),
            false => Ok(GetBucketTaggingOutput { tag_set: tags::shown(&bucket.record.tags) }),
        }
    }

    pub(crate) async fn untag_bucket(
        &self,
        input: DeleteBucketTaggingRequest,
    ) -> Result<DeleteBucketTaggingOutput, ApiError> {
        self.set_bucket_tags(&input.bucket, &input.expected_bucket_owner, &Tags::new()).await?;
        Ok(DeleteBucketTaggingOutput {})
    }

    async fn set_bucket_tags(
        &self,
        bucket: &str,
        expected_owner: &Option<String>,
        tags: &Tags,
    ) -> Result<(), ApiError> {
        self.change_bucket(bucket, expected_owner, |bucket| {
            let mut record = bucket.record.clone();
            record.tags = tags.clone();
            bucket.change(&record)
        })
        .await
    }
}
