//! CreateBucket, HeadBucket, DeleteBucket, and what is told of a bucket.

use crate::errors::{self, unavailable};
use crate::grants::asked_acl;
use crate::guard::Ownership;
use crate::keys::{self, BucketLife};
use crate::limits::{ATTEMPTS_MAX, BUCKETS_MAX};
use crate::lock::BucketLock;
use crate::model::{self, BucketRecord};
use crate::names;
use crate::ops::config;
use crate::room::Room;
use crate::tags;
use crate::version::Versioning;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::{Caller, Region};
use store::{Batch, Check, Conflict, Direction, Limit, Outcome};

/// The region whose buckets have no location, and whose endpoint is everybody's.
const FIRST_REGION: &str = "us-east-1";

impl Room {
    pub(crate) async fn make_bucket(
        &self,
        caller: &Caller,
        input: CreateBucketRequest,
    ) -> Result<CreateBucketOutput, ApiError> {
        names::check_bucket(&input.bucket)?;
        let ownership = match &input.object_ownership {
            None => None,
            Some(named) => Some(config::ownership::of(named)?),
        };
        let acl = config::acls::of_new_bucket(
            asked_acl!(input, grant_write),
            ownership.unwrap_or(Ownership::Enforced),
            caller.account.as_str(),
        )?;
        match &input.bucket_namespace {
            None | Some(BucketNamespace::Global) => {}
            Some(other) => {
                return Err(errors::not_built(&format!("x-amz-bucket-namespace: {other}")));
            }
        }
        let configuration = input.create_bucket_configuration.unwrap_or_default();
        if configuration.bucket.is_some() || configuration.location.is_some() {
            return Err(errors::not_built("directory buckets"));
        }
        let region = region(caller, configuration.location_constraint.as_ref())?;
        let bucket_tags = tags::of_bucket(configuration.tags.as_deref().unwrap_or_default())?;

        let made = CreateBucketOutput {
            location: Some(match region.as_str() {
                FIRST_REGION => format!("/{}", input.bucket),
                _ => format!("http://{}.s3.amazonaws.com/", input.bucket),
            }),
            bucket_arn: Some(bucket_arn(&input.bucket)),
        };
        if let Some(bucket) = self.lookup(&input.bucket).await.map_err(unavailable)? {
            return match bucket.record.owner == caller.account.as_str() {
                false => Err(errors::owned_by_another()),
                true if bucket.record.region == FIRST_REGION && region.as_str() == FIRST_REGION => {
                    Ok(made)
                }
                true => Err(errors::owned_by_you()),
            };
        }
        let owned = self
            .store
            .scan(
                keys::owned::of_account(&caller.account, ""),
                Limit::entries(BUCKETS_MAX),
                Direction::Forward,
            )
            .await
            .map_err(unavailable)?;
        if owned.entries.len() >= BUCKETS_MAX {
            return Err(errors::too_many_buckets());
        }
        let id = self.ambient.dice.number();
        let mut record = BucketRecord::new(id, caller.account, &region, self.now());
        record.tags = bucket_tags;
        record.gate.acl = acl;
        if let Some(ownership) = ownership {
            record.gate.set_ownership(ownership);
        }
        if input.object_lock_enabled_for_bucket == Some(true) {
            record.versioning = Some(Versioning::Enabled);
            record.lock = Some(BucketLock::default());
        }
        let key = keys::bucket::key(&input.bucket);
        let batch = Batch::new()
            .check(Check::Absent(key.clone()))
            .put(key, model::encode(&record))
            .put(keys::owned::key(&caller.account, &input.bucket), "");
        match self.store.commit(batch).await.map_err(unavailable)? {
            Outcome::Committed(_) => Ok(made),
            // Somebody was faster.
            Outcome::Conflict(_) => Err(errors::operation_aborted()),
        }
    }

    pub(crate) async fn remove_bucket(
        &self,
        input: DeleteBucketRequest,
    ) -> Result<DeleteBucketOutput, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
            let life = BucketLife { name: input.bucket.clone(), id: bucket.record.id };
            let batch = Batch::new()
                .check(bucket.unchanged())
                .check(Check::Empty(keys::object::of_bucket(&life)))
                .check(Check::Empty(keys::past::of_bucket(&life)))
                .delete(keys::bucket::key(&life.name))
                .delete(keys::owned::key(&bucket.record.owner(), &life.name))
                .delete(keys::policy::key(&life.name))
                .delete_range(keys::setting::of_bucket(&life))
                .delete(keys::lifecycle::key(&life.name))
                .delete(keys::lifecycle_pass::key(&life.name))
                .put(keys::doomed::key(&life), "");
            match self.store.commit(batch).await.map_err(unavailable)? {
                Outcome::Committed(_) => return Ok(DeleteBucketOutput {}),
                Outcome::Conflict(Conflict::Check(1 | 2)) => {
                    return Err(errors::bucket_not_empty(bucket.record.versioning.is_some()));
                }
                Outcome::Conflict(_) => {}
            }
        }
        Err(errors::operation_aborted())
    }

    pub(crate) async fn show_bucket(
        &self,
        input: HeadBucketRequest,
    ) -> Result<HeadBucketOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        Ok(HeadBucketOutput {
            bucket_arn: Some(bucket_arn(bucket.name())),
            bucket_region: Some(bucket.record.region),
            access_point_alias: Some(false),
            ..HeadBucketOutput::default()
        })
    }

    pub(crate) async fn location(
        &self,
        input: GetBucketLocationRequest,
    ) -> Result<GetBucketLocationOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let region = bucket.record.region.as_str();
        let location_constraint =
            (region != FIRST_REGION).then(|| BucketLocationConstraint::from(region));
        Ok(GetBucketLocationOutput { location_constraint })
    }
}

/// The region that a bucket is made in: the one asked for, which every endpoint but the first has
/// to be asked at its own.
fn region(caller: &Caller, asked: Option<&BucketLocationConstraint>) -> Result<Region, ApiError> {
    let here = caller.region.as_str();
    match asked {
        None if here == FIRST_REGION => Ok(caller.region.clone()),
        None => Err(errors::location_not_here("unspecified")),
        Some(BucketLocationConstraint::Unknown(_)) => Err(errors::location_not_valid()),
        Some(asked) => {
            let name = match asked {
                BucketLocationConstraint::Eu => "eu-west-1",
                other => other.as_str(),
            };
            if name != here && here != FIRST_REGION {
                return Err(errors::location_not_here(name));
            }
            Region::parse(name).map_err(|_| errors::location_not_valid())
        }
    }
}

/// `arn:aws:s3:::clicks`
pub(crate) fn bucket_arn(bucket: &str) -> String {
    format!("arn:aws:s3:::{bucket}")
}
