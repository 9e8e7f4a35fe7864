//! Settings of buckets that are kept as they were set: as CBOR of the model's types.

use crate::errors::{self, unavailable};
use crate::keys::{self, BucketLife};
use crate::room::Room;
use aws_api::s3::{self, AccelerateConfiguration, CORSConfiguration, WebsiteConfiguration};
use aws_api::s3::{BucketLoggingStatus, ServerSideEncryptionConfiguration};
use aws_api::{ApiError, Decode, Shape, Structure};
use codec::cbor;
use store::{Batch, get_one};

/// A type of the model that a bucket keeps at most one value of.
pub(crate) trait Kept: Structure + Decode {
    /// What it is called in keys: persisted.
    const WHICH: &'static str;
    const SHAPE: &'static Shape;
}

macro_rules! kept {
    ($($type:ty => $which:literal $shape:ident),+ $(,)?) => {
        $(impl Kept for $type {
            const WHICH: &'static str = $which;
            const SHAPE: &'static Shape = &s3::$shape;
        })+
    };
}

kept! {
    AccelerateConfiguration => "accelerate" SHAPE_ACCELERATE_CONFIGURATION,
    BucketLoggingStatus => "logging" SHAPE_BUCKET_LOGGING_STATUS,
    CORSConfiguration => "cors" SHAPE_CORS_CONFIGURATION,
    ServerSideEncryptionConfiguration => "encryption" SHAPE_SERVER_SIDE_ENCRYPTION_CONFIGURATION,
    WebsiteConfiguration => "website" SHAPE_WEBSITE_CONFIGURATION,
}

impl Room {
    /// What the bucket keeps, if anything.
    pub(crate) async fn kept<T: Kept>(&self, life: &BucketLife) -> Result<Option<T>, ApiError> {
        let entry = get_one(&*self.store, keys::setting::key(life, T::WHICH)).await;
        let Some(entry) = entry.map_err(unavailable)? else { return Ok(None) };
        let value = cbor::from_slice(T::SHAPE, &entry.value).map_err(|error| {
            tracing::error!(%error, setting = T::WHICH, "a bucket's setting can't be read");
            errors::internal()
        })?;
        Ok(Some(value))
    }

    /// Keeps a value, in place of the one before.
    pub(crate) async fn keep<T: Kept>(
        &self,
        bucket: &str,
        expected_owner: &Option<String>,
        value: &T,
    ) -> Result<(), ApiError> {
        let value = cbor::to_vec(value);
        self.change_bucket(bucket, expected_owner, |bucket| {
            let key = keys::setting::key(&bucket.life, T::WHICH);
            Batch::new().check(bucket.unchanged()).put(key, value.clone())
        })
        .await
    }

    /// Forgets it, if there is one.
    pub(crate) async fn forget<T: Kept>(
        &self,
        bucket: &str,
        expected_owner: &Option<String>,
    ) -> Result<(), ApiError> {
        self.change_bucket(bucket, expected_owner, |bucket| {
            let key = keys::setting::key(&bucket.life, T::WHICH);
            Batch::new().check(bucket.unchanged()).delete(key)
        })
        .await
    }
}
