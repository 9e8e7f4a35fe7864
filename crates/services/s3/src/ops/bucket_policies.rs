//! Policies of buckets: only the owner's account sees to them.

use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, POLICY_BYTES_MAX};
use crate::ops::buckets::bucket_arn;
use crate::public;
use crate::room::{Bucket, Room};
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;
use policy::{Document, Flavor};
use store::{Batch, get_one};

impl Room {
    pub(crate) async fn put_policy(
        &self,
        caller: &Caller,
        input: PutBucketPolicyRequest,
    ) -> Result<PutBucketPolicyOutput, ApiError> {
        let (bucket, owner) = (&input.bucket, &input.expected_bucket_owner);
        owned(caller, &self.bucket(bucket, owner).await?)?;
        check(bucket, &input.policy)?;
        let public = public::is_public(&input.policy);
        for _ in 0..ATTEMPTS_MAX {
            let found = self.bucket(bucket, owner).await?;
            if public && found.record.gate.block().block_policy {
                return Err(errors::denied(format!(
                    "User: {} is not authorized to perform: s3:PutBucketPolicy on resource: \
                     \"{}\" because public policies are blocked by the BlockPublicPolicy block \
                     public access setting.",
                    caller.arn(),
                    bucket_arn(bucket)
                )));
            }
            let batch = Batch::new()
                .check(found.unchanged())
                .put(keys::policy::key(bucket), input.policy.clone());
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(PutBucketPolicyOutput {});
            }
        }
        Err(errors::operation_aborted())
    }

    pub(crate) async fn policy(
        &self,
        caller: &Caller,
        input: GetBucketPolicyRequest,
    ) -> Result<GetBucketPolicyOutput, ApiError> {
        owned(caller, &self.bucket(&input.bucket, &input.expected_bucket_owner).await?)?;
        let found = get_one(&*self.store, keys::policy::key(&input.bucket)).await;
        let entry = found.map_err(unavailable)?.ok_or_else(errors::no_policy)?;
        Ok(GetBucketPolicyOutput {
            policy: Some(String::from_utf8_lossy(&entry.value).into_owned()),
        })
    }

    pub(crate) async fn delete_policy(
        &self,
        caller: &Caller,
        input: DeleteBucketPolicyRequest,
    ) -> Result<DeleteBucketPolicyOutput, ApiError> {
        let (bucket, owner) = (&input.bucket, &input.expected_bucket_owner);
        owned(caller, &self.bucket(bucket, owner).await?)?;
        let key = keys::policy::key(bucket);
        self.change_bucket(bucket, owner, |bucket| {
            Batch::new().check(bucket.unchanged()).delete(key.clone())
        })
        .await?;
        Ok(DeleteBucketPolicyOutput {})
    }
}

fn owned(caller: &Caller, bucket: &Bucket) -> Result<(), ApiError> {
    match bucket.record.owner == caller.account.as_str() {
        true => Ok(()),
        false => Err(errors::method_not_allowed()),
    }
}

/// Refuses a document that cannot be this bucket's.
fn check(bucket: &str, text: &str) -> Result<(), ApiError> {
    if text.len() > POLICY_BYTES_MAX {
        return Err(errors::malformed_policy("Policies must be smaller than 20 KB"));
    }
    if !text.trim_start().starts_with('{') {
        return Err(errors::malformed_policy(
            "Policies must be valid JSON and the first byte must be '{'",
        ));
    }
    let document = Document::parse(text, Flavor::Resource)
        .map_err(|malformed| errors::malformed_policy(malformed.to_string()))?;
    let own = bucket_arn(bucket);
    for statement in &document.statements {
        let of_s3 = |action: &String| {
            action == "*" || action.get(..3).is_some_and(|s| s.eq_ignore_ascii_case("s3:"))
        };
        if !statement.actions.items.iter().all(of_s3) {
            return Err(errors::malformed_policy("Policy has invalid action"));
        }
        let of_bucket = |resource: &String| {
            resource == "*"
                || resource
                    .strip_prefix(&own)
                    .is_some_and(|rest| rest.is_empty() || rest == "*" || rest.starts_with('/'))
        };
        let resources = statement.resources.iter().flat_map(|scope| &scope.items);
        if statement.resources.is_none() || !resources.into_iter().all(of_bucket) {
            return Err(errors::malformed_policy("Policy has invalid resource"));
        }
    }
    Ok(())
}
