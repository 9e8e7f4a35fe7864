//! `AWS::S3::Bucket`.

use super::SERVICE;
use super::bucket_properties::{
    AccelerateConfiguration, BucketEncryption, CorsConfiguration, OwnershipControls,
    PublicAccessBlock, VersioningConfiguration, WebsiteConfiguration,
};
use super::bucket_rules::LockConfiguration;
use super::lifecycle_properties::LifecycleConfiguration;
use super::notification_properties::NotificationConfiguration;
use async_trait::async_trait;
use aws_api::s3;
use aws_api::s3::*;
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Tag, Work, given, gone, if_found,
    properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Bucket {
        accelerate_configuration: Option<AccelerateConfiguration> = "AccelerateConfiguration";
        access_control: Option<String> = "AccessControl";
        bucket_encryption: Option<BucketEncryption> = "BucketEncryption";
        bucket_name: Option<String> = "BucketName", replace;
        cors_configuration: Option<CorsConfiguration> = "CorsConfiguration";
        lifecycle_configuration: Option<LifecycleConfiguration> = "LifecycleConfiguration";
        notification_configuration: Option<NotificationConfiguration> = "NotificationConfiguration";
        object_lock_configuration: Option<LockConfiguration> = "ObjectLockConfiguration";
        object_lock_enabled: Option<bool> = "ObjectLockEnabled", replace;
        ownership_controls: Option<OwnershipControls> = "OwnershipControls";
        public_access_block: Option<PublicAccessBlock> = "PublicAccessBlockConfiguration";
        tags: Option<Vec<Tag>> = "Tags";
        versioning_configuration: Option<VersioningConfiguration> = "VersioningConfiguration";
        website_configuration: Option<WebsiteConfiguration> = "WebsiteConfiguration";
    }
}

pub(super) struct Buckets {
    pub(super) api: Arc<dyn S3>,
}

const NAME: &str = "AWS::S3::Bucket";

/// The region that has no location.
const FIRST_REGION: &str = "us-east-1";

#[async_trait]
impl Provider for Buckets {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&[
            "Arn",
            "DomainName",
            "DualStackDomainName",
            "RegionalDomainName",
            "WebsiteURL",
        ])
        .named(Naming::new("BucketName", 63).lower());

    type Properties = Bucket;

    async fn create(&self, work: &Work, wanted: &Bucket) -> Result<Made, Failure> {
        let name = given("BucketName", &wanted.bucket_name)?;
        let found = self.region(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let region = work.caller.region.as_str();
            let located = (region != FIRST_REGION).then(|| CreateBucketConfiguration {
                location_constraint: Some(BucketLocationConstraint::from(region)),
                ..CreateBucketConfiguration::default()
            });
            let input = CreateBucketRequest {
                bucket: name.to_owned(),
                create_bucket_configuration: located,
                object_lock_enabled_for_bucket: wanted.object_lock_enabled,
                ..CreateBucketRequest::default()
            };
            let made = self.api.create_bucket(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.bring(work, name, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Bucket,
    ) -> Result<Option<Found<Bucket>>, Failure> {
        let Some(region) = self.region(work, id).await? else { return Ok(None) };
        let has = self.tags(work, id).await?;
        let properties = Bucket {
            bucket_name: Some(id.to_owned()),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
            ..self.settings_found(work, id, wanted).await?
        };
        Ok(Some(Found { properties, attributes: made(id, &region).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Bucket,
        new: &Bucket,
    ) -> Result<Made, Failure> {
        self.bring(work, id, Some(old), new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Bucket) -> Result<(), Failure> {
        let input = DeleteBucketRequest { bucket: id.to_owned(), ..DeleteBucketRequest::default() };
        gone(self.api.delete_bucket(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Buckets {
    /// Makes the bucket what is wanted.
    async fn bring(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Bucket>,
        wanted: &Bucket,
    ) -> Result<Made, Failure> {
        let region = self.region(work, name).await?;
        let region = region.ok_or_else(|| Failure::not_found(NAME, name))?;
        let tags = tags_map(&work.tags, wanted.tags.as_deref());
        if tags != self.tags(work, name).await? {
            self.tag(work, name, &tags).await?;
        }
        self.bring_settings(work, name, old, wanted).await?;
        Ok(made(name, &region))
    }

    /// Where the bucket is, if it is.
    async fn region(&self, work: &Work, name: &str) -> Result<Option<String>, Failure> {
        let input = HeadBucketRequest { bucket: name.to_owned(), ..HeadBucketRequest::default() };
        let found = self.api.head_bucket(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.map(|found| found.bucket_region.unwrap_or_else(|| FIRST_REGION.to_owned())))
    }

    async fn tags(&self, work: &Work, name: &str) -> Result<BTreeMap<String, String>, Failure> {
        let input = GetBucketTaggingRequest {
            bucket: name.to_owned(),
            ..GetBucketTaggingRequest::default()
        };
        let found = self.api.get_bucket_tagging(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        let tags = found.map(|found| found.tag_set).unwrap_or_default();
        Ok(tags.into_iter().map(|tag| (tag.key, tag.value)).collect())
    }

    async fn tag(
        &self,
        work: &Work,
        name: &str,
        tags: &BTreeMap<String, String>,
    ) -> Result<(), Failure> {
        let bucket = name.to_owned();
        if tags.is_empty() {
            let input =
                DeleteBucketTaggingRequest { bucket, ..DeleteBucketTaggingRequest::default() };
            let untagged = self.api.delete_bucket_tagging(&work.caller, input).await;
            return untagged.map(drop).map_err(work.refused(SERVICE));
        }
        let tag =
            |(key, value): (&String, &String)| s3::Tag { key: key.clone(), value: value.clone() };
        let input = PutBucketTaggingRequest {
            bucket,
            tagging: Tagging { tag_set: tags.iter().map(tag).collect() },
            ..PutBucketTaggingRequest::default()
        };
        let tagged = self.api.put_bucket_tagging(&work.caller, input).await;
        tagged.map(drop).map_err(work.refused(SERVICE))
    }
}

/// The bucket as the stack knows it.
fn made(name: &str, region: &str) -> Made {
    Made::new(name)
        .with("Arn", crate::ops::bucket_arn(name))
        .with("DomainName", format!("{name}.s3.amazonaws.com"))
        .with("DualStackDomainName", format!("{name}.s3.dualstack.{region}.amazonaws.com"))
        .with("RegionalDomainName", format!("{name}.s3.{region}.amazonaws.com"))
        .with("WebsiteURL", website(name, region))
}

/// Regions whose websites' hosts have a dash before the region: the older ones («Amazon S3 endpoints
/// and quotas»).
const DASHED: [&str; 9] = [
    "ap-northeast-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "eu-west-1",
    "sa-east-1",
    "us-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
];

fn website(name: &str, region: &str) -> String {
    let joint = if DASHED.contains(&region) { '-' } else { '.' };
    format!("http://{name}.s3-website{joint}{region}.amazonaws.com")
}
