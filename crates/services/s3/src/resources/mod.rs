//! CloudFormation's types of S3's resources.

mod bucket;
mod bucket_policy;
mod bucket_properties;
mod bucket_rules;
mod bucket_settings;
mod lifecycle_properties;
mod notification_properties;

use aws_api::s3::S3;
use resource::{ResourceType, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "S3";

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn S3>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(bucket::Buckets { api: api.clone() }),
        resource_type(bucket_policy::BucketPolicies { api }),
    ]
}
