//! `AWS::S3::BucketPolicy`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::s3::*;
use resource::{
    Claim, Definition, Document, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct BucketPolicy {
        bucket: String = "Bucket", replace;
        policy_document: Document = "PolicyDocument";
    }
}

pub(super) struct BucketPolicies {
    pub(super) api: Arc<dyn S3>,
}

const NAME: &str = "AWS::S3::BucketPolicy";

#[async_trait]
impl Provider for BucketPolicies {
    const DEFINITION: Definition = Definition::new(NAME);

    type Properties = BucketPolicy;

    async fn create(&self, work: &Work, wanted: &BucketPolicy) -> Result<Made, Failure> {
        let found = self.found(work, &wanted.bucket).await?.is_some();
        match work.claim(NAME, &wanted.bucket, found).await? {
            Claim::Make | Claim::Ours => self.put(work, wanted).await?,
        }
        work.remember(&wanted.bucket).await?;
        Ok(Made::new(&wanted.bucket))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        _wanted: &BucketPolicy,
    ) -> Result<Option<Found<BucketPolicy>>, Failure> {
        let Some(text) = self.found(work, id).await? else { return Ok(None) };
        let unread = |_| Failure::invalid(format!("The policy of bucket {id} is no JSON document"));
        let policy_document = Document(serde_json::from_str(&text).map_err(unread)?);
        let properties = BucketPolicy { bucket: id.to_owned(), policy_document };
        Ok(Some(Found { properties, attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &BucketPolicy,
        new: &BucketPolicy,
    ) -> Result<Made, Failure> {
        self.put(work, new).await?;
        Ok(Made::new(id))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &BucketPolicy) -> Result<(), Failure> {
        let input = DeleteBucketPolicyRequest {
            bucket: id.to_owned(),
            ..DeleteBucketPolicyRequest::default()
        };
        let deleted = self.api.delete_bucket_policy(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl BucketPolicies {
    async fn put(&self, work: &Work, wanted: &BucketPolicy) -> Result<(), Failure> {
        let input = PutBucketPolicyRequest {
            bucket: wanted.bucket.clone(),
            policy: wanted.policy_document.text(),
            ..PutBucketPolicyRequest::default()
        };
        let put = self.api.put_bucket_policy(&work.caller, input).await;
        put.map(drop).map_err(work.refused(SERVICE))
    }

    /// The bucket's policy, if both are there.
    async fn found(&self, work: &Work, bucket: &str) -> Result<Option<String>, Failure> {
        let input = GetBucketPolicyRequest {
            bucket: bucket.to_owned(),
            ..GetBucketPolicyRequest::default()
        };
        let found = self.api.get_bucket_policy(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.and_then(|found| found.policy))
    }
}
