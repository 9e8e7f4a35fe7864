//! DeleteObject and DeleteObjects.

use crate::actions::delete_ask;
use crate::conditions::WriteConditions;
use crate::errors;
use crate::limits::DELETES_MAX;
use crate::names;
use crate::placing::{Change, DROPPED_MAX};
use crate::removing::{Deleted, Removal};
use crate::room::{Bucket, Room};
use crate::settings::refuse;
use crate::version::Wanted;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;
use std::collections::BTreeSet;

/// Objects that go in one commit: so many share a sync, and a conflict sends so many back to be
/// deleted one by one.
const DELETES_A_COMMIT: usize = 100;

impl Room {
    pub(crate) async fn delete(
        &self,
        caller: &Caller,
        input: DeleteObjectRequest,
    ) -> Result<DeleteObjectOutput, ApiError> {
        let wanted = Wanted::of(&input.version_id)?;
        names::check_key(&input.key)?;
        refuse!(
            input,
            mfa => "x-amz-mfa",
            if_match_last_modified_time => "x-amz-if-match-last-modified-time",
            if_match_size => "x-amz-if-match-size",
        );
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let bypasses = bypasses(&bucket, input.bypass_governance_retention)?;
        let bypass =
            bypasses && self.may_bypass(caller, &bucket, &input.key, &input.version_id).await?;
        let conditions = &WriteConditions::delete(&input.if_match);
        let removal = Removal::asked(wanted, conditions, bypass);
        let deleted = self.remove(Some(caller), bucket, &input.key, removal).await?;
        Ok(DeleteObjectOutput {
            delete_marker: deleted.marker.then_some(true),
            version_id: deleted.version,
            ..DeleteObjectOutput::default()
        })
    }

    /// Each object for itself, and each with an answer of its own.
    pub(crate) async fn delete_all(
        &self,
        caller: &Caller,
        input: DeleteObjectsRequest,
    ) -> Result<DeleteObjectsOutput, ApiError> {
        refuse!(input, mfa => "x-amz-mfa");
        let objects = input.delete.objects;
        if objects.is_empty() || objects.len() > DELETES_MAX {
            return Err(errors::malformed_xml());
        }
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let site = self.site(caller, &input.bucket).await?;
        let bypasses = bypasses(&bucket, input.bypass_governance_retention)?;
        let quiet = input.delete.quiet == Some(true);
        let mut outcomes = Vec::with_capacity(objects.len());
        for object in &objects {
            let ask = delete_ask(&site, &input.bucket, &object.key, &object.version_id);
            outcomes.push(match self.decide(caller, &ask).await {
                Ok(()) => check(object).map(|_| Deleted::default()),
                Err(why) => Err(errors::denied(why)),
            });
        }
        let mut left: Vec<usize> = (0..objects.len()).filter(|n| outcomes[*n].is_ok()).collect();
        // What has no condition goes together with others, each key once: a second deletion of it
        // finds what the first has left.
        let mut keys = BTreeSet::new();
        let together =
            |n: &&usize| objects[**n].e_tag.is_none() && keys.insert(objects[**n].key.as_str());
        let together: Vec<usize> = left.iter().filter(together).copied().collect();
        for chunk in together.chunks(DELETES_A_COMMIT) {
            let chosen: Vec<&ObjectIdentifier> = chunk.iter().map(|n| &objects[*n]).collect();
            if let Some(deleted) = self.remove_all(caller, &bucket, &chosen).await? {
                left.retain(|n| !chunk.contains(n));
                for (n, deleted) in chunk.iter().zip(deleted) {
                    outcomes[*n] = Ok(deleted);
                }
            }
        }
        for n in left {
            let object = &objects[n];
            let bypass = bypasses
                && self.may_bypass(caller, &bucket, &object.key, &object.version_id).await?;
            let conditions = &WriteConditions::delete(&object.e_tag);
            let removal = Removal::asked(check(object)?, conditions, bypass);
            let by = Some(caller);
            outcomes[n] = self.remove(by, bucket.clone(), &object.key, removal).await;
        }
        Ok(answer(objects, outcomes, quiet))
    }

    /// Takes many objects away in one commit; nothing where that could not be, as somebody else came
    /// first, one may not go, or too many bodies would go at once.
    async fn remove_all(
        &self,
        caller: &Caller,
        bucket: &Bucket,
        objects: &[&ObjectIdentifier],
    ) -> Result<Option<Vec<Deleted>>, ApiError> {
        let conditions = WriteConditions::delete(&None);
        let (mut change, mut all) = (Change::of(bucket), Vec::with_capacity(objects.len()));
        for object in objects {
            let removal = Removal::asked(check(object)?, &conditions, false);
            let by = Some(caller);
            let removed = self.removed(change, by, bucket, &object.key, removal).await;
            let Ok((with, deleted)) = removed else { return Ok(None) };
            change = with;
            all.push(deleted);
        }
        if change.dropped.len() > DROPPED_MAX {
            return Ok(None);
        }
        Ok(self.make(change).await?.then_some(all))
    }
}

/// Whether the caller wants a retention not to count.
fn bypasses(bucket: &Bucket, asked: Option<bool>) -> Result<bool, ApiError> {
    match asked {
        Some(true) if bucket.record.lock.is_none() => Err(errors::invalid_argument(
            "x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.",
        )),
        _ => Ok(asked == Some(true)),
    }
}

/// Refuses what cannot be a deletion.
fn check(object: &ObjectIdentifier) -> Result<Option<Wanted>, ApiError> {
    names::check_key(&object.key)?;
    refuse!(object, last_modified_time => "LastModifiedTime", size => "Size");
    Wanted::of(&object.version_id)
}

fn answer(
    objects: Vec<ObjectIdentifier>,
    outcomes: Vec<Result<Deleted, ApiError>>,
    quiet: bool,
) -> DeleteObjectsOutput {
    let (mut gone, mut failed) = (Vec::new(), Vec::new());
    for (object, outcome) in objects.into_iter().zip(outcomes) {
        match outcome {
            Ok(_) if quiet => {}
            Ok(deleted) => gone.push(DeletedObject {
                key: Some(object.key),
                version_id: object.version_id,
                delete_marker: deleted.marker.then_some(true),
                delete_marker_version_id: deleted.version.filter(|_| deleted.marker),
            }),
            Err(error) => failed.push(Error {
                code: Some(error.code().to_owned()),
                message: Some(error.message().to_owned()),
                key: Some(object.key),
                version_id: object.version_id,
            }),
        }
    }
    DeleteObjectsOutput { deleted: Some(gone), errors: Some(failed), request_charged: None }
}
