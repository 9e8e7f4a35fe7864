//! The rules of a bucket's lifecycle, and when objects are told that they will go.

use crate::errors::{self, unavailable};
use crate::keys;
use crate::lifecycle::{Rules, of_document, shown};
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, ObjectRecord};
use crate::room::{Bucket, Room};
use crate::version::Wanted;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use store::get_one;

impl Room {
    pub(crate) async fn set_lifecycle(
        &self,
        input: PutBucketLifecycleConfigurationRequest,
    ) -> Result<PutBucketLifecycleConfigurationOutput, ApiError> {
        let given = input.lifecycle_configuration.as_ref().ok_or_else(errors::malformed_xml)?;
        let new_id = || {
            let number = || self.ambient.dice.number();
            format!("{:016x}{:016x}{:016x}", number(), number(), number())
        };
        let smallest = input.transition_default_minimum_object_size;
        let varies = match &smallest {
            None | Some(TransitionDefaultMinimumObjectSize::AllStorageClasses128K) => false,
            Some(TransitionDefaultMinimumObjectSize::VariesByStorageClass) => true,
            Some(_) => {
                return Err(errors::invalid_request(
                    "Invalid transition default minimum object size.",
                ));
            }
        };
        let rules = Rules { rules: of_document(&given.rules, new_id)?, varies };
        self.keep_lifecycle(&input.bucket, &input.expected_bucket_owner, Some(&rules)).await?;
        Ok(PutBucketLifecycleConfigurationOutput {
            transition_default_minimum_object_size: Some(shown_smallest(&rules)),
        })
    }

    pub(crate) async fn lifecycle(
        &self,
        input: GetBucketLifecycleConfigurationRequest,
    ) -> Result<GetBucketLifecycleConfigurationOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let rules = self.lifecycle_of(&bucket).await?.ok_or_else(errors::no_lifecycle)?;
        Ok(GetBucketLifecycleConfigurationOutput {
            rules: Some(shown(&rules)),
            transition_default_minimum_object_size: Some(shown_smallest(&rules)),
        })
    }

    pub(crate) async fn end_lifecycle(
        &self,
        input: DeleteBucketLifecycleRequest,
    ) -> Result<DeleteBucketLifecycleOutput, ApiError> {
        self.keep_lifecycle(&input.bucket, &input.expected_bucket_owner, None).await?;
        Ok(DeleteBucketLifecycleOutput {})
    }

    /// Keeps rules, or none. Whatever pass was under way ends; new rules begin a new one.
    async fn keep_lifecycle(
        &self,
        bucket: &str,
        expected_owner: &Option<String>,
        rules: Option<&Rules>,
    ) -> Result<(), ApiError> {
        let (key, pass) = (keys::lifecycle::key(bucket), keys::lifecycle_pass::key(bucket));
        for _ in 0..ATTEMPTS_MAX {
            let bucket = self.bucket(bucket, expected_owner).await?;
            let mut record = bucket.record.clone();
            record.expires = rules.is_some_and(Rules::expires);
            let batch = bucket.change(&record).delete(pass.clone());
            let batch = match rules {
                Some(rules) => batch.put(key.clone(), model::encode(rules)),
                None => batch.delete(key.clone()),
            };
            if self.attempt(batch).await? {
                return Ok(());
            }
        }
        Err(errors::operation_aborted())
    }

    async fn lifecycle_of(&self, bucket: &Bucket) -> Result<Option<Rules>, ApiError> {
        let found = get_one(&*self.store, keys::lifecycle::key(bucket.name())).await;
        let decode = |entry: store::Entry| model::decode("lifecycle", &entry.value);
        found.map_err(unavailable)?.map(decode).transpose().map_err(unavailable)
    }

    /// The same of a version that was asked for, if it can be the latest.
    pub(crate) async fn expiration_of(
        &self,
        bucket: &Bucket,
        key: &str,
        wanted: Option<Wanted>,
        record: &ObjectRecord,
    ) -> Result<Option<String>, ApiError> {
        match wanted {
            None => self.expiration(bucket, key, record).await,
            Some(_) => Ok(None),
        }
    }

    /// `x-amz-expiration`: when the latest version will go, and by which rule.
    pub(crate) async fn expiration(
        &self,
        bucket: &Bucket,
        key: &str,
        record: &ObjectRecord,
    ) -> Result<Option<String>, ApiError> {
        if !bucket.record.expires {
            return Ok(None);
        }
        let Some(rules) = self.lifecycle_of(bucket).await? else { return Ok(None) };
        Ok(rules.expiration(key, record).map(|(at_ms, id)| {
            let date = Timestamp::from_millis(at_ms).http_date();
            let id = utf8_percent_encode(id, NON_ALPHANUMERIC);
            format!("expiry-date=\"{date}\", rule-id=\"{id}\"")
        }))
    }
}

fn shown_smallest(rules: &Rules) -> TransitionDefaultMinimumObjectSize {
    match rules.varies {
        true => TransitionDefaultMinimumObjectSize::VariesByStorageClass,
        false => TransitionDefaultMinimumObjectSize::AllStorageClasses128K,
    }
}
