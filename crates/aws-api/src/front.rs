//! What the way in asks of a service that has buckets, beside its operations.

use crate::s3::CORSRule;
use crate::{ApiError, Service};
use async_trait::async_trait;
use std::sync::Arc;

/// Knows how buckets are to be approached.
#[async_trait]
pub trait Buckets: Send + Sync + 'static {
    /// What counts for requests about the bucket before they are operations; none where there is no
    /// such bucket.
    async fn front(&self, bucket: &str) -> Result<Option<Front>, ApiError>;

    /// The same service for what browsers upload with forms: of its operations, it has PutObject.
    fn by_form(&self) -> Arc<dyn Service>;
}

/// A bucket, seen from before it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Front {
    /// Which pages of other origins may ask for what; none where no rules were set.
    pub cors: Option<Vec<CORSRule>>,
    /// Whether it may be reached by its accelerated host.
    pub accelerated: bool,
}
