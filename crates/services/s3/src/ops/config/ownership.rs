//! PutBucketOwnershipControls, GetBucketOwnershipControls, DeleteBucketOwnershipControls.

use crate::errors::{self, malformed_xml, unavailable};
use crate::guard::Ownership;
use crate::limits::ATTEMPTS_MAX;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;

impl Room {
    pub(crate) async fn put_ownership(
        &self,
        input: PutBucketOwnershipControlsRequest,
    ) -> Result<PutBucketOwnershipControlsOutput, ApiError> {
        let [rule] = input.ownership_controls.rules.as_slice() else {
            return Err(malformed_xml());
        };
        let wanted = of(&rule.object_ownership)?;
        for _ in 0..ATTEMPTS_MAX {
            let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
            let mut record = bucket.record.clone();
            if wanted == Ownership::Enforced && record.gate.acl.is_some() {
                return Err(acl_with_ownership());
            }
            record.gate.set_ownership(wanted);
            let outcome = self.store.commit(bucket.change(&record)).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(PutBucketOwnershipControlsOutput {});
            }
        }
        Err(errors::operation_aborted())
    }

    pub(crate) async fn ownership(
        &self,
        input: GetBucketOwnershipControlsRequest,
    ) -> Result<GetBucketOwnershipControlsOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let object_ownership = match bucket.record.gate.ownership() {
            Ownership::Enforced => ObjectOwnership::BucketOwnerEnforced,
            Ownership::Preferred => ObjectOwnership::BucketOwnerPreferred,
            Ownership::Writer => ObjectOwnership::ObjectWriter,
            Ownership::Removed => {
                let text = "The bucket ownership controls were not found";
                return Err(ApiError::new("OwnershipControlsNotFoundError", 404, text)
                    .with("BucketName", input.bucket));
            }
        };
        let rules = vec![OwnershipControlsRule { object_ownership }];
        let ownership_controls = Some(OwnershipControls { rules });
        Ok(GetBucketOwnershipControlsOutput { ownership_controls })
    }

    pub(crate) async fn delete_ownership(
        &self,
        input: DeleteBucketOwnershipControlsRequest,
    ) -> Result<DeleteBucketOwnershipControlsOutput, ApiError> {
        self.change_bucket(&input.bucket, &input.expected_bucket_owner, |bucket| {
            let mut record = bucket.record.clone();
            record.gate.set_ownership(Ownership::Removed);
            bucket.change(&record)
        })
        .await?;
        Ok(DeleteBucketOwnershipControlsOutput {})
    }
}

/// What the model's word means.
pub(crate) fn of(named: &ObjectOwnership) -> Result<Ownership, ApiError> {
    Ok(match named {
        ObjectOwnership::BucketOwnerEnforced => Ownership::Enforced,
        ObjectOwnership::BucketOwnerPreferred => Ownership::Preferred,
        ObjectOwnership::ObjectWriter => Ownership::Writer,
        ObjectOwnership::Unknown(_) => return Err(malformed_xml()),
    })
}

pub(crate) fn acl_with_ownership() -> ApiError {
    let text = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
    ApiError::new("InvalidBucketAclWithObjectOwnership", 400, text)
}
