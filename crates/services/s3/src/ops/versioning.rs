//! PutBucketVersioning and GetBucketVersioning.

use crate::errors;
use crate::limits::ATTEMPTS_MAX;
use crate::room::Room;
use crate::settings::refuse;
use crate::version::Versioning;
use aws_api::ApiError;
use aws_api::s3::*;

impl Room {
    pub(crate) async fn set_versioning(
        &self,
        input: PutBucketVersioningRequest,
    ) -> Result<PutBucketVersioningOutput, ApiError> {
        refuse!(input, mfa => "x-amz-mfa");
        match input.versioning_configuration.mfa_delete {
            None | Some(MFADelete::Disabled) => {}
            Some(_) => return Err(errors::not_built("MfaDelete")),
        }
        let wanted = match input.versioning_configuration.status {
            Some(BucketVersioningStatus::Enabled) => Versioning::Enabled,
            Some(BucketVersioningStatus::Suspended) => Versioning::Suspended,
            Some(BucketVersioningStatus::Unknown(_)) => return Err(errors::malformed_xml()),
            None => {
                return Err(ApiError::new(
                    "IllegalVersioningConfigurationException",
                    400,
                    "The Versioning element must be specified",
                ));
            }
        };
        for _ in 0..ATTEMPTS_MAX {
            let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
            if wanted == Versioning::Suspended && bucket.record.lock.is_some() {
                return Err(errors::invalid_bucket_state(
                    "An Object Lock configuration is present on this bucket, so the versioning \
                     state cannot be changed.",
                ));
            }
            let mut record = bucket.record.clone();
            record.versioning = Some(wanted);
            if self.attempt(bucket.change(&record)).await? {
                return Ok(PutBucketVersioningOutput {});
            }
        }
        Err(errors::operation_aborted())
    }

    pub(crate) async fn versioning(
        &self,
        input: GetBucketVersioningRequest,
    ) -> Result<GetBucketVersioningOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let status = bucket.record.versioning.map(|versioning| match versioning {
            Versioning::Enabled => BucketVersioningStatus::Enabled,
            Versioning::Suspended => BucketVersioningStatus::Suspended,
        });
        Ok(GetBucketVersioningOutput { status, mfa_delete: None })
    }
}
