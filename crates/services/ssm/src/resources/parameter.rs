//! `AWS::SSM::Parameter`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::ssm::{self, *};
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, TagChanges, Work, given, gone,
    if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Properties {
        allowed_pattern: Option<String> = "AllowedPattern";
        data_type: Option<String> = "DataType", replace;
        description: Option<String> = "Description";
        name: Option<String> = "Name", replace;
        tags: Option<BTreeMap<String, String>> = "Tags";
        tier: Option<String> = "Tier";
        of: String = "Type", replace;
        value: String = "Value";
    }
}

pub(super) struct Parameters {
    pub(super) api: Arc<dyn Ssm>,
}

const NAME: &str = "AWS::SSM::Parameter";
/// The longest name that stacks give.
const NAME_MAX: usize = 255;

impl Properties {
    fn check(&self) -> Result<(), Failure> {
        match self.of.as_str() {
            "String" | "StringList" => Ok(()),
            _ => Err(Failure::invalid(format!("#/Type: {} is not a valid enum value", self.of))),
        }
    }

    /// The stack's tags, and over them its own.
    fn all_tags(&self, work: &Work) -> BTreeMap<String, String> {
        let own = self.tags.clone().unwrap_or_default();
        work.tags.iter().cloned().chain(own).collect()
    }

    fn request(&self, name: &str, had: Option<&Properties>) -> PutParameterRequest {
        // What is no more given is cleared, where it was given.
        let cleared = |new: &Option<String>, old: Option<&Option<String>>| {
            new.clone().or_else(|| old.and_then(Option::as_ref).map(|_| String::new()))
        };
        PutParameterRequest {
            name: name.to_owned(),
            value: self.value.clone(),
            r#type: Some(ParameterType::from(self.of.as_str())),
            allowed_pattern: cleared(&self.allowed_pattern, had.map(|had| &had.allowed_pattern)),
            description: cleared(&self.description, had.map(|had| &had.description)),
            data_type: self.data_type.clone(),
            tier: self.tier.as_deref().map(ParameterTier::from),
            overwrite: Some(had.is_some()),
            ..PutParameterRequest::default()
        }
    }

    fn made(&self, name: &str) -> Made {
        Made::new(name).with("Type", self.of.as_str()).with("Value", self.value.as_str())
    }
}

#[async_trait]
impl Provider for Parameters {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Type", "Value"]).named(Naming::new("Name", NAME_MAX));

    type Properties = Properties;

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        wanted.check()?;
        let name = given("Name", &wanted.name)?;
        let found = self.shown(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let tags = wanted.all_tags(work);
            let tags = tags.into_iter().map(|(key, value)| ssm::Tag { key, value }).collect();
            let input = PutParameterRequest { tags: Some(tags), ..wanted.request(name, None) };
            self.api.put_parameter(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        Ok(wanted.made(name))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Properties,
    ) -> Result<Option<Found<Properties>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let Some(metadata) = self.metadata(work, id).await? else { return Ok(None) };
        let mut tags = self.tags(work, id).await?;
        tags.retain(|key, value| !work.tags.iter().any(|(k, v)| k == key && v == value));
        let text = |kind: &ParameterType| kind.as_str().to_owned();
        let tier = metadata.tier.as_ref().map(|tier| tier.as_str().to_owned());
        let properties = Properties {
            allowed_pattern: metadata.allowed_pattern,
            data_type: wanted.data_type.as_ref().and(shown.data_type.clone()),
            description: metadata.description,
            name: shown.name.clone(),
            tags: Some(tags).filter(|tags| !tags.is_empty() || wanted.tags.is_some()),
            // Which tier is chosen is not the template's.
            tier: match wanted.tier.as_deref() {
                Some("Intelligent-Tiering") => wanted.tier.clone(),
                Some(_) => tier,
                None => None,
            },
            of: shown.r#type.as_ref().map(text).unwrap_or_default(),
            value: shown.value.unwrap_or_default(),
        };
        let attributes = properties.made(id).attributes;
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        new.check()?;
        let same = |one: &Properties| Properties { tags: None, ..one.clone() };
        if same(old) != same(new) {
            let input = new.request(id, Some(old));
            self.api.put_parameter(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        self.bring_tags(work, id, new).await?;
        Ok(new.made(id))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Properties) -> Result<(), Failure> {
        let input = DeleteParameterRequest { name: id.to_owned() };
        let deleted = self.api.delete_parameter(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl Parameters {
    async fn shown(&self, work: &Work, name: &str) -> Result<Option<ssm::Parameter>, Failure> {
        let input = GetParametersRequest { names: vec![name.to_owned()], with_decryption: None };
        let found = self.api.get_parameters(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.and_then(|found| found.parameters?.pop()))
    }

    async fn metadata(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<ParameterMetadata>, Failure> {
        let filter = ParameterStringFilter {
            key: "Name".to_owned(),
            option: Some("Equals".to_owned()),
            values: Some(vec![name.to_owned()]),
        };
        let input = DescribeParametersRequest {
            parameter_filters: Some(vec![filter]),
            ..DescribeParametersRequest::default()
        };
        let found = self.api.describe_parameters(&work.caller, input).await;
        let found = found.map_err(work.refused(SERVICE))?;
        Ok(found.parameters.and_then(|mut all| all.pop()))
    }

    async fn tags(&self, work: &Work, name: &str) -> Result<BTreeMap<String, String>, Failure> {
        let input = ListTagsForResourceRequest {
            resource_type: ResourceTypeForTagging::Parameter,
            resource_id: name.to_owned(),
        };
        let listed = self.api.list_tags_for_resource(&work.caller, input).await;
        let listed = listed.map_err(work.refused(SERVICE))?.tag_list.unwrap_or_default();
        Ok(listed.into_iter().map(|tag| (tag.key, tag.value)).collect())
    }

    async fn bring_tags(&self, work: &Work, name: &str, new: &Properties) -> Result<(), Failure> {
        let has = self.tags(work, name).await?;
        let TagChanges { set, removed } = TagChanges::between(&has, &new.all_tags(work));
        if !removed.is_empty() {
            let input = RemoveTagsFromResourceRequest {
                resource_type: ResourceTypeForTagging::Parameter,
                resource_id: name.to_owned(),
                tag_keys: removed,
            };
            let done = self.api.remove_tags_from_resource(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        if !set.is_empty() {
            let tags = set.into_iter().map(|(key, value)| ssm::Tag { key, value }).collect();
            let input = AddTagsToResourceRequest {
                resource_type: ResourceTypeForTagging::Parameter,
                resource_id: name.to_owned(),
                tags,
            };
            let done = self.api.add_tags_to_resource(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }
}
