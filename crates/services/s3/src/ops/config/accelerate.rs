//! PutBucketAccelerateConfiguration, GetBucketAccelerateConfiguration.

use crate::errors::{invalid_request, malformed_xml};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;

impl Room {
    pub(crate) async fn put_acceleration(
        &self,
        input: PutBucketAccelerateConfigurationRequest,
    ) -> Result<PutBucketAccelerateConfigurationOutput, ApiError> {
        let wanted = &input.accelerate_configuration;
        if !matches!(
            wanted.status,
            Some(BucketAccelerateStatus::Enabled | BucketAccelerateStatus::Suspended)
        ) {
            return Err(malformed_xml());
        }
        if input.bucket.contains('.') {
            return Err(invalid_request(
                "S3 Transfer Acceleration is not supported for buckets with periods (.) in their \
                 names",
            ));
        }
        self.keep(&input.bucket, &input.expected_bucket_owner, wanted).await?;
        Ok(PutBucketAccelerateConfigurationOutput {})
    }

    pub(crate) async fn acceleration(
        &self,
        input: GetBucketAccelerateConfigurationRequest,
    ) -> Result<GetBucketAccelerateConfigurationOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let kept: Option<AccelerateConfiguration> = self.kept(&bucket.life).await?;
        Ok(GetBucketAccelerateConfigurationOutput {
            status: kept.and_then(|kept| kept.status),
            request_charged: None,
        })
    }
}
