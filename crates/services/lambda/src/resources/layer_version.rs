//! `AWS::Lambda::LayerVersion`.

use super::SERVICE;
use crate::layer::LayerName;
use async_trait::async_trait;
use aws_api::lambda::*;
use resource::{
    Definition, Failure, Found, Made, Naming, Provider, Work, given, gone, if_found, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Layer {
        architectures: Option<Vec<String>> = "CompatibleArchitectures", replace;
        runtimes: Option<Vec<String>> = "CompatibleRuntimes", replace;
        content: Content = "Content", replace;
        description: Option<String> = "Description", replace;
        layer_name: Option<String> = "LayerName", replace;
        license_info: Option<String> = "LicenseInfo", replace;
    }
}

properties! {
    /// Where its files come from.
    pub struct Content {
        bucket: String = "S3Bucket";
        key: String = "S3Key";
        version: Option<String> = "S3ObjectVersion";
    }
}

pub(super) struct LayerVersions {
    pub(super) api: Arc<dyn Lambda>,
}

const NAME: &str = "AWS::Lambda::LayerVersion";

fn made(arn: &str) -> Made {
    Made::new(arn).with("LayerVersionArn", arn)
}

#[async_trait]
impl Provider for LayerVersions {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["LayerVersionArn"]).named(Naming::new("LayerName", 64));

    type Properties = Layer;

    /// Lambda makes the number: what was the newest version before tells an earlier attempt's own.
    async fn create(&self, work: &Work, wanted: &Layer) -> Result<Made, Failure> {
        if let Some(arn) = work.remembered() {
            return Ok(made(arn));
        }
        let name = given("LayerName", &wanted.layer_name)?;
        let newest = self.newest(work, name).await?;
        let number = |newest: &Option<(i64, String)>| newest.as_ref().map_or(0, |(n, _)| *n);
        let before = work.noted().and_then(|note| note.parse::<i64>().ok());
        let arn = match (before, newest) {
            (Some(before), Some((number, arn))) if number > before => arn,
            (before, newest) => {
                if before.is_none() {
                    work.note(&number(&newest).to_string()).await?;
                }
                self.publish(work, name, wanted).await?
            }
        };
        work.remember(&arn).await?;
        Ok(made(&arn))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Layer,
    ) -> Result<Option<Found<Layer>>, Failure> {
        let input = GetLayerVersionByArnRequest { arn: id.to_owned() };
        let found = self.api.get_layer_version_by_arn(&work.caller, input).await;
        let Some(found) = if_found(found.map_err(work.refused(SERVICE)))? else { return Ok(None) };
        let names = |list: Option<Vec<Runtime>>| {
            list.map(|list| list.iter().map(ToString::to_string).collect())
        };
        let properties = Layer {
            runtimes: names(found.compatible_runtimes).or_else(|| wanted.runtimes.clone()),
            license_info: found.license_info,
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    /// Nothing of it can be changed.
    async fn update(
        &self,
        _work: &Work,
        id: &str,
        _old: &Layer,
        _new: &Layer,
    ) -> Result<Made, Failure> {
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Layer) -> Result<(), Failure> {
        // What has no version was never made.
        let Some((name, Some(number))) = LayerName::of_arn(id) else { return Ok(()) };
        let version_number = i64::try_from(number).map_err(|_| Failure::not_found(NAME, id))?;
        let input = DeleteLayerVersionRequest { layer_name: name.name, version_number };
        let deleted = self.api.delete_layer_version(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl LayerVersions {
    async fn newest(&self, work: &Work, name: &str) -> Result<Option<(i64, String)>, Failure> {
        let input = ListLayerVersionsRequest {
            layer_name: name.to_owned(),
            max_items: Some(1),
            ..ListLayerVersionsRequest::default()
        };
        let page = self.api.list_layer_versions(&work.caller, input).await;
        let page = page.map_err(work.refused(SERVICE))?;
        let first = page.layer_versions.unwrap_or_default().into_iter().next();
        Ok(first.and_then(|layer| Some((layer.version?, layer.layer_version_arn?))))
    }

    async fn publish(&self, work: &Work, name: &str, wanted: &Layer) -> Result<String, Failure> {
        let Content { bucket, key, version } = wanted.content.clone();
        let runtimes = wanted.runtimes.as_ref();
        let architectures = wanted.architectures.as_ref();
        let input = PublishLayerVersionRequest {
            compatible_architectures: architectures
                .map(|list| list.iter().map(|name| Architecture::from(name.as_str())).collect()),
            compatible_runtimes: runtimes
                .map(|list| list.iter().map(|name| Runtime::from(name.as_str())).collect()),
            content: LayerVersionContentInput {
                s3_bucket: Some(bucket),
                s3_key: Some(key),
                s3_object_version: version,
                zip_file: None,
            },
            description: wanted.description.clone(),
            layer_name: name.to_owned(),
            license_info: wanted.license_info.clone(),
        };
        let published = self.api.publish_layer_version(&work.caller, input).await;
        Ok(published.map_err(work.refused(SERVICE))?.layer_version_arn.unwrap_or_default())
    }
}
