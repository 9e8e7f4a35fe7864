//! GetBucketReplication and DeleteBucketReplication of buckets that are not replicated: none is.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;

impl Room {
    pub(crate) async fn replication(
        &self,
        input: GetBucketReplicationRequest,
    ) -> Result<GetBucketReplicationOutput, ApiError> {
        self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let text = "The replication configuration was not found";
        Err(ApiError::new("ReplicationConfigurationNotFoundError", 404, text)
            .with("BucketName", input.bucket))
    }

    pub(crate) async fn delete_replication(
        &self,
        input: DeleteBucketReplicationRequest,
    ) -> Result<DeleteBucketReplicationOutput, ApiError> {
        self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        Ok(DeleteBucketReplicationOutput {})
    }
}
