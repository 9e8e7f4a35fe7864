//! PutBucketLogging and GetBucketLogging: access logs are not written, so only none can be asked for.

use crate::errors::not_built;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;

impl Room {
    pub(crate) async fn put_logging(
        &self,
        input: PutBucketLoggingRequest,
    ) -> Result<PutBucketLoggingOutput, ApiError> {
        self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        match input.bucket_logging_status.logging_enabled {
            None => Ok(PutBucketLoggingOutput {}),
            Some(_) => Err(not_built("LoggingEnabled")),
        }
    }

    pub(crate) async fn logging(
        &self,
        input: GetBucketLoggingRequest,
    ) -> Result<GetBucketLoggingOutput, ApiError> {
        self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        Ok(GetBucketLoggingOutput::default())
    }
}
