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

/// Objects that go in one commit: so many share a sync, and a conflict sends so many back to be
/// deleted one by one.
const DELETES_A_COMMIT: usize = 100;

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
        let mut outcomes = Vec::with_capacity(objects.len());
        for object in &objects {
            let ask = delete_ask(&site, &input.bucket, &object.key);
            outcomes.push(match self.decide(caller, &ask).await {
                Ok(()) => check(object),
                Err(why) => Err(errors::denied(why)),
            });
        }
        let mut left: Vec<usize> = (0..objects.len()).filter(|n| outcomes[*n].is_ok()).collect();
        for chunk in left.clone().chunks(DELETES_A_COMMIT) {
            let plain = chunk.iter().filter(|n| objects[**n].e_tag.is_none());
            let keys: Vec<&str> = plain.map(|n| objects[*n].key.as_str()).collect();
            if self.remove_all(&bucket, &keys).await? {
                left.retain(|n| !chunk.contains(n) || objects[*n].e_tag.is_some());
            }
        }
        for n in left {
            let conditions = WriteConditions::delete(&objects[n].e_tag);
            outcomes[n] = self.remove(bucket.clone(), &objects[n].key, &conditions).await;
        }
        Ok(answer(objects, outcomes, quiet))
    }
}

/// Refuses what cannot be a deletion.
fn check(object: &ObjectIdentifier) -> Result<(), ApiError> {
    check_version(&object.version_id)?;
    names::check_key(&object.key)?;
    refuse!(object, last_modified_time => "LastModifiedTime", size => "Size");
    Ok(())
}

fn answer(
    objects: Vec<ObjectIdentifier>,
    outcomes: Vec<Result<(), ApiError>>,
    quiet: bool,
) -> DeleteObjectsOutput {
    let (mut deleted, mut failed) = (Vec::new(), Vec::new());
    for (object, outcome) in objects.into_iter().zip(outcomes) {
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
    DeleteObjectsOutput { deleted: Some(deleted), errors: Some(failed), request_charged: None }
}
