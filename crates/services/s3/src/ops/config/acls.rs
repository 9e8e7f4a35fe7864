//! PutBucketAcl, GetBucketAcl, PutObjectAcl, GetObjectAcl, and the lists that new things get.

use crate::acl::Acl;
use crate::errors::{self, unavailable};
use crate::grants::{self, Asked, Of, asked_acl};
use crate::guard::{Guard, Ownership};
use crate::happening::Kind;
use crate::limits::ATTEMPTS_MAX;
use crate::model::ObjectRecord;
use crate::names;
use crate::owner::owner;
use crate::past::Extent;
use crate::room::{Bucket, Room};
use crate::version::Wanted;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::{Caller, Principal};

impl Room {
    pub(crate) async fn put_bucket_list(
        &self,
        caller: &Caller,
        input: PutBucketAclRequest,
    ) -> Result<PutBucketAclOutput, ApiError> {
        let asked = asked_acl!(input, grant_write);
        for _ in 0..ATTEMPTS_MAX {
            let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
            let mut record = bucket.record.clone();
            if !record.gate.has_acls() {
                return Err(errors::no_acls());
            }
            let of = Of::Bucket(&bucket.record.owner);
            let acl = wanted(asked, input.access_control_policy.as_ref(), of)?;
            let public = acl.as_ref().is_some_and(Acl::is_public);
            if public && record.gate.block().block_acls {
                return Err(blocked(
                    caller,
                    "s3:PutBucketAcl",
                    &crate::ops::bucket_arn(&input.bucket),
                ));
            }
            record.gate.acl = acl;
            let outcome = self.store.commit(bucket.change(&record)).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(PutBucketAclOutput {});
            }
        }
        Err(errors::operation_aborted())
    }

    pub(crate) async fn bucket_list(
        &self,
        input: GetBucketAclRequest,
    ) -> Result<GetBucketAclOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let account = &bucket.record.owner;
        Ok(GetBucketAclOutput {
            grants: Some(grants::shown(bucket.record.gate.acl.as_ref(), account)),
            owner: Some(owner(account)),
        })
    }

    pub(crate) async fn put_object_list(
        &self,
        caller: &Caller,
        input: PutObjectAclRequest,
    ) -> Result<PutObjectAclOutput, ApiError> {
        names::check_key(&input.key)?;
        let version = Wanted::of(&input.version_id)?;
        let asked = asked_acl!(input, grant_write);
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        if !bucket.record.gate.has_acls() {
            let own = asked.says_something() && asked.says_owner_only(&bucket.record.owner);
            return match own {
                true => Ok(PutObjectAclOutput::default()),
                false => Err(errors::no_acls()),
            };
        }
        let extent = Extent::Record;
        let record = self.located(caller, &bucket, &input.key, version, extent).await?.record;
        let account = record.guard.owner.as_deref().unwrap_or(&bucket.record.owner);
        let of = Of::Object(account, &bucket.record.owner);
        let acl = wanted(asked, input.access_control_policy.as_ref(), of)?;
        if acl.as_ref().is_some_and(Acl::is_public) && bucket.record.gate.block().block_acls {
            let arn = format!("{}/{}", crate::ops::bucket_arn(&input.bucket), input.key);
            return Err(blocked(caller, "s3:PutObjectAcl", &arn));
        }
        let change = |mut record: ObjectRecord| {
            record.guard.acl = acl.clone();
            Ok(record)
        };
        let told = Some(Kind::AclPut);
        self.change_object(caller, bucket, &input.key, version, told, change).await?;
        Ok(PutObjectAclOutput::default())
    }

    pub(crate) async fn object_list(
        &self,
        caller: &Caller,
        input: GetObjectAclRequest,
    ) -> Result<GetObjectAclOutput, ApiError> {
        names::check_key(&input.key)?;
        let version = Wanted::of(&input.version_id)?;
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let extent = Extent::Record;
        let record = self.located(caller, &bucket, &input.key, version, extent).await?.record;
        // Where lists do not count, all is the bucket owner's.
        let guard = if bucket.record.gate.has_acls() { record.guard } else { Guard::default() };
        let account = guard.owner.as_deref().unwrap_or(&bucket.record.owner);
        Ok(GetObjectAclOutput {
            grants: Some(grants::shown(guard.acl.as_ref(), account)),
            owner: Some(owner(account)),
            request_charged: None,
        })
    }
}

/// The list that a request brings, in whichever form.
fn wanted(
    asked: Asked<'_>,
    document: Option<&AccessControlPolicy>,
    of: Of<'_>,
) -> Result<Option<Acl>, ApiError> {
    match document.filter(|document| document.grants.is_some() || document.owner.is_some()) {
        Some(_) if asked.says_something() => {
            Err(ApiError::new("UnexpectedContent", 400, "This request does not support content"))
        }
        Some(document) => grants::of_document(document, of),
        None if asked.says_something() => asked.resolve(of),
        None => Err(ApiError::new(
            "MissingSecurityHeader",
            400,
            "Your request was missing a required header",
        )
        .with("MissingHeaderName", "x-amz-acl")),
    }
}

/// The refusal of a list that lets the public in.
fn blocked(caller: &Caller, action: &str, arn: &str) -> ApiError {
    errors::denied(format!(
        "User: {} is not authorized to perform: {action} on resource: \"{arn}\" because public \
         access control lists (ACLs) are blocked by the BlockPublicAcls block public access setting.",
        caller.arn()
    ))
}

/// The list of a bucket that is to be made; lists must count there and may let nobody in.
pub(crate) fn of_new_bucket(
    asked: Asked<'_>,
    ownership: Ownership,
    owner: &str,
) -> Result<Option<Acl>, ApiError> {
    let acl = asked.resolve(Of::Bucket(owner))?;
    match &acl {
        None => Ok(None),
        Some(_) if ownership == Ownership::Enforced => Err(super::ownership::acl_with_ownership()),
        Some(acl) if acl.is_public() => Err(ApiError::new(
            "InvalidBucketAclWithBlockPublicAccessError",
            400,
            "Bucket cannot have public ACLs set with BlockPublicAccess enabled",
        )),
        Some(_) => Ok(acl),
    }
}

/// Who may come to an object that `caller` puts into the bucket.
pub(crate) fn of_new_object(
    caller: &Caller,
    bucket: &Bucket,
    key: &str,
    asked: Asked<'_>,
) -> Result<Guard, ApiError> {
    let gate = &bucket.record.gate;
    let host = bucket.record.owner.as_str();
    if !gate.has_acls() {
        return match asked.says_something() && !asked.says_owner_only(host) {
            true => Err(errors::no_acls()),
            false => Ok(Guard::default()),
        };
    }
    let account = match caller.principal {
        // Nobody owns nothing.
        Principal::Anonymous | Principal::Service(_) => host,
        _ => caller.account.as_str(),
    };
    let given_up = gate.ownership() == Ownership::Preferred
        && asked.canned == Some("bucket-owner-full-control");
    let account = if given_up { host } else { account };
    let acl = asked.resolve(Of::Object(account, host))?;
    if acl.as_ref().is_some_and(Acl::is_public) && gate.block().block_acls {
        let arn = format!("{}/{key}", crate::ops::bucket_arn(bucket.name()));
        return Err(blocked(caller, "s3:PutObject", &arn));
    }
    let owner = (account != host).then(|| account.to_owned());
    Ok(Guard { owner, acl, seal: None, managed: None })
}
