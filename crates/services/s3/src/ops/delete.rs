//! DeleteObject and DeleteObjects.

use crate::actions::delete_ask;
use crate::conditions::WriteConditions;
use crate::errors;
use crate::limits::DELETES_MAX;
use crate::names;
use crate::room::Room;
use crate::settings::{check_version, refuse};
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn delete(
        &self,
        input: DeleteObjectRequest,
    ) -> Result<DeleteObjectOutput, ApiError> {
        check_version(&input.version_id)?;
        names::check_key(&input.key)?;
        refuse!(
            input,
            mfa => "x-amz-mfa",
            bypass_governance_retention => "x-amz-bypass-governance-retention",
            if_match_last_modified_time => "x-amz-if-match-last-modified-time",
            if_match_size => "x-amz-if-match-size",
        );
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let conditions = WriteConditions::delete(&input.if_match);
        self.remove(bucket, &input.key, &conditions).await?;
        Ok(DeleteObjectOutput::default())
    }

    /// Each object for itself, and each with an answer of its own.
    pub(crate) async fn delete_all(
        &self,
        caller: &Caller,
        input: DeleteObjectsRequest,
    ) -> Result<DeleteObjectsOutput, ApiError> {
        refuse!(
            input,
            mfa => "x-amz-mfa",
            bypass_governance_retention => "x-amz-bypass-governance-retention",
        );
        let objects = input.delete.objects;
        if objects.is_empty() || objects.len() > DELETES_MAX {
            return Err(errors::malformed_xml());
        }
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let site = self.site(&input.bucket).await?;
        let quiet = input.delete.quiet == Some(true);
        let (mut deleted, mut failed) = (Vec::new(), Vec::new());
        for object in objects {
            let ask = delete_ask(&site, &input.bucket, &object.key);
            let outcome = match self.decide(caller, &ask).await {
                Ok(()) => self.delete_one(&bucket, &object).await,
                Err(why) => Err(errors::denied(why)),
            };
            match outcome {
                Ok(()) if quiet => {}
                Ok(()) => deleted.push(DeletedObject {
                    key: Some(object.key),
                    version_id: object.version_id,
                    ..DeletedObject::default()
                }),
                Err(error) => failed.push(Error {
                    code: Some(error.code().to_owned()),
                    message: Some(error.message().to_owned()),
                    key: Some(object.key),
                    version_id: object.version_id,
                }),
            }
        }
        Ok(DeleteObjectsOutput {
            deleted: Some(deleted),
            errors: Some(failed),
            request_charged: None,
        })
    }

    async fn delete_one(
        &self,
        bucket: &crate::room::Bucket,
        object: &ObjectIdentifier,
    ) -> Result<(), ApiError> {
        check_version(&object.version_id)?;
        names::check_key(&object.key)?;
        refuse!(object, last_modified_time => "LastModifiedTime", size => "Size");
        let conditions = WriteConditions::delete(&object.e_tag);
        self.remove(bucket.clone(), &object.key, &conditions).await
    }
}
