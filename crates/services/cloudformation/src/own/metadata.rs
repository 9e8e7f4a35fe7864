//! `AWS::CDK::Metadata`, with which the CDK tells AWS what a template was written with: it makes
//! nothing, with AWS neither.

use async_trait::async_trait;
use resource::{Definition, Failure, Found, Made, Provider, Work};
use std::collections::BTreeMap;

resource::properties! {
    /// What the template was written with.
    pub struct MetadataProperties {
        analytics: Option<String> = "Analytics";
        modules: Option<String> = "Modules";
    }
}

pub(super) struct Metadata;

#[async_trait]
impl Provider for Metadata {
    const DEFINITION: Definition = Definition::new("AWS::CDK::Metadata");
    type Properties = MetadataProperties;

    async fn create(&self, work: &Work, _: &MetadataProperties) -> Result<Made, Failure> {
        let id = work.stack_id.rsplit('/').next().unwrap_or_default();
        Ok(Made::new(id))
    }

    async fn read(
        &self,
        _: &Work,
        _: &str,
        wanted: &MetadataProperties,
    ) -> Result<Option<Found<MetadataProperties>>, Failure> {
        Ok(Some(Found { properties: wanted.clone(), attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        _: &Work,
        id: &str,
        _: &MetadataProperties,
        _: &MetadataProperties,
    ) -> Result<Made, Failure> {
        Ok(Made::new(id))
    }

    async fn delete(&self, _: &Work, _: &str, _: &MetadataProperties) -> Result<(), Failure> {
        Ok(())
    }
}
