//! `AWS::ECR::Repository`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::ecr::{self, *};
use resource::{
    Claim, Definition, Document, Failure, Found, Made, Naming, Provider, Tag, TagChanges, Work,
    given, gone, if_found, properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Whether images are looked through when they come.
    pub struct Scanning {
        on_push: Option<bool> = "ScanOnPush";
    }
}

properties! {
    /// How images are encrypted.
    pub struct Encryption {
        kind: String = "EncryptionType";
        key: Option<String> = "KmsKey";
    }
}

properties! {
    /// Tags that are an exception from what is said of all.
    pub struct Exclusion {
        kind: String = "ImageTagMutabilityExclusionFilterType";
        filter: String = "ImageTagMutabilityExclusionFilterValue";
    }
}

properties! {
    /// When images go.
    pub struct Lifecycle {
        text: Option<String> = "LifecyclePolicyText";
        registry: Option<String> = "RegistryId";
    }
}

properties! {
    /// Its properties.
    pub struct Properties {
        empty_on_delete: Option<bool> = "EmptyOnDelete";
        encryption: Option<Encryption> = "EncryptionConfiguration", replace;
        scanning: Option<Scanning> = "ImageScanningConfiguration";
        mutability: Option<String> = "ImageTagMutability";
        exclusions: Option<Vec<Exclusion>> = "ImageTagMutabilityExclusionFilters";
        lifecycle: Option<Lifecycle> = "LifecyclePolicy";
        name: Option<String> = "RepositoryName", replace;
        policy: Option<Document> = "RepositoryPolicyText";
        tags: Option<Vec<Tag>> = "Tags";
    }
}

pub(super) struct Repositories {
    pub(super) api: Arc<dyn Ecr>,
}

const NAME: &str = "AWS::ECR::Repository";
/// The longest name.
const NAME_MAX: usize = 256;

fn made(shown: &ecr::Repository) -> Made {
    Made::new(shown.repository_name.as_deref().unwrap_or_default())
        .with("Arn", shown.repository_arn.as_deref())
        .with("RepositoryUri", shown.repository_uri.as_deref())
}

impl Properties {
    fn mutability(&self) -> ImageTagMutability {
        ImageTagMutability::from(self.mutability.as_deref().unwrap_or("MUTABLE"))
    }

    fn filters(&self) -> Option<Vec<ImageTagMutabilityExclusionFilter>> {
        let filters = self.exclusions.as_ref()?.iter();
        let filters = filters.map(|one| ImageTagMutabilityExclusionFilter {
            filter_type: ImageTagMutabilityExclusionFilterType::from(one.kind.as_str()),
            filter: one.filter.clone(),
        });
        Some(filters.collect())
    }

    fn scans(&self) -> ImageScanningConfiguration {
        let scan_on_push = self.scanning.as_ref().and_then(|scanning| scanning.on_push);
        ImageScanningConfiguration { scan_on_push: Some(scan_on_push == Some(true)) }
    }

    fn lifecycle_text(&self) -> Option<&str> {
        self.lifecycle.as_ref()?.text.as_deref()
    }
}

#[async_trait]
impl Provider for Repositories {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["Arn", "RepositoryUri"])
        .named(Naming::new("RepositoryName", NAME_MAX).lower());

    type Properties = Properties;

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        let name = given("RepositoryName", &wanted.name)?;
        let found = self.shown(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let encryption = wanted.encryption.as_ref().map(|one| EncryptionConfiguration {
                encryption_type: EncryptionType::from(one.kind.as_str()),
                kms_key: one.key.clone(),
            });
            let tags = tags_map(&work.tags, wanted.tags.as_deref());
            let tags = tags.into_iter().map(|(key, value)| ecr::Tag { key, value }).collect();
            let input = CreateRepositoryRequest {
                repository_name: name.to_owned(),
                encryption_configuration: encryption,
                image_scanning_configuration: Some(wanted.scans()),
                image_tag_mutability: Some(wanted.mutability()),
                image_tag_mutability_exclusion_filters: wanted.filters(),
                tags: Some(tags),
                ..CreateRepositoryRequest::default()
            };
            self.api.create_repository(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.set_policies(work, name, None, wanted).await?;
        let shown = self.shown(work, name).await?;
        shown.as_ref().map(made).ok_or_else(|| Failure::not_found(NAME, name))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Properties,
    ) -> Result<Option<Found<Properties>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let attributes = made(&shown).attributes;
        let has = self.tags(work, shown.repository_arn.as_deref().unwrap_or_default()).await?;
        let on_push = shown.image_scanning_configuration.and_then(|one| one.scan_on_push);
        let mutability = shown.image_tag_mutability.map(|one| one.as_str().to_owned());
        let exclusions = shown.image_tag_mutability_exclusion_filters.map(|filters| {
            let exclusion = |one: ImageTagMutabilityExclusionFilter| Exclusion {
                kind: one.filter_type.as_str().to_owned(),
                filter: one.filter,
            };
            filters.into_iter().map(exclusion).collect()
        });
        let text = self.lifecycle(work, id).await?;
        let properties = Properties {
            empty_on_delete: wanted.empty_on_delete,
            encryption: wanted.encryption.clone(),
            scanning: match (&wanted.scanning, on_push) {
                (Some(_), _) | (None, Some(true)) => Some(Scanning { on_push }),
                _ => None,
            },
            mutability: match wanted.mutability {
                Some(_) => mutability,
                None => mutability.filter(|one| one != "MUTABLE"),
            },
            exclusions,
            lifecycle: text.map(|text| Lifecycle {
                text: Some(text),
                registry: wanted.lifecycle.as_ref().and_then(|one| one.registry.clone()),
            }),
            name: shown.repository_name,
            policy: self.policy(work, id).await?,
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        let input = PutImageTagMutabilityRequest {
            registry_id: None,
            repository_name: id.to_owned(),
            image_tag_mutability: new.mutability(),
            image_tag_mutability_exclusion_filters: new.filters(),
        };
        let set = self.api.put_image_tag_mutability(&work.caller, input).await;
        set.map_err(work.refused(SERVICE))?;
        let input = PutImageScanningConfigurationRequest {
            registry_id: None,
            repository_name: id.to_owned(),
            image_scanning_configuration: new.scans(),
        };
        let set = self.api.put_image_scanning_configuration(&work.caller, input).await;
        set.map_err(work.refused(SERVICE))?;
        self.set_policies(work, id, Some(old), new).await?;
        let shown = self.shown(work, id).await?.ok_or_else(|| Failure::not_found(NAME, id))?;
        self.set_tags(work, shown.repository_arn.as_deref().unwrap_or_default(), new).await?;
        Ok(made(&shown))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Properties) -> Result<(), Failure> {
        let input = DeleteRepositoryRequest {
            registry_id: None,
            repository_name: id.to_owned(),
            force: last.empty_on_delete,
        };
        let deleted = self.api.delete_repository(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl Repositories {
    async fn shown(&self, work: &Work, name: &str) -> Result<Option<ecr::Repository>, Failure> {
        let input = DescribeRepositoriesRequest {
            repository_names: Some(vec![name.to_owned()]),
            ..DescribeRepositoriesRequest::default()
        };
        let found = self.api.describe_repositories(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.and_then(|found| found.repositories?.pop()))
    }

    async fn policy(&self, work: &Work, name: &str) -> Result<Option<Document>, Failure> {
        let input =
            GetRepositoryPolicyRequest { registry_id: None, repository_name: name.to_owned() };
        let found = self.api.get_repository_policy(&work.caller, input).await;
        let text = if_found(found.map_err(work.refused(SERVICE)))?.and_then(|it| it.policy_text);
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).map(Document))
    }

    async fn lifecycle(&self, work: &Work, name: &str) -> Result<Option<String>, Failure> {
        let input =
            GetLifecyclePolicyRequest { registry_id: None, repository_name: name.to_owned() };
        let found = self.api.get_lifecycle_policy(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.and_then(|found| found.lifecycle_policy_text))
    }

    /// Sets the policies that are wanted, and takes away those that are so no more.
    async fn set_policies(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Properties>,
        new: &Properties,
    ) -> Result<(), Failure> {
        let repository_name = name.to_owned();
        if let Some(policy) = &new.policy {
            let input = SetRepositoryPolicyRequest {
                registry_id: None,
                repository_name: repository_name.clone(),
                policy_text: policy.text(),
                force: None,
            };
            let set = self.api.set_repository_policy(&work.caller, input).await;
            set.map_err(work.refused(SERVICE))?;
        } else if old.is_some_and(|old| old.policy.is_some()) {
            let repository_name = repository_name.clone();
            let input = DeleteRepositoryPolicyRequest { registry_id: None, repository_name };
            let deleted = self.api.delete_repository_policy(&work.caller, input).await;
            gone(deleted.map_err(work.refused(SERVICE)))?;
        }
        if let Some(text) = new.lifecycle_text() {
            let input = PutLifecyclePolicyRequest {
                registry_id: None,
                repository_name,
                lifecycle_policy_text: text.to_owned(),
            };
            let set = self.api.put_lifecycle_policy(&work.caller, input).await;
            set.map_err(work.refused(SERVICE))?;
        } else if old.is_some_and(|old| old.lifecycle_text().is_some()) {
            let input = DeleteLifecyclePolicyRequest { registry_id: None, repository_name };
            let deleted = self.api.delete_lifecycle_policy(&work.caller, input).await;
            gone(deleted.map_err(work.refused(SERVICE)))?;
        }
        Ok(())
    }

    async fn tags(&self, work: &Work, arn: &str) -> Result<BTreeMap<String, String>, Failure> {
        let input = ListTagsForResourceRequest { resource_arn: arn.to_owned() };
        let listed = self.api.list_tags_for_resource(&work.caller, input).await;
        let listed = listed.map_err(work.refused(SERVICE))?.tags.unwrap_or_default();
        Ok(listed.into_iter().map(|tag| (tag.key, tag.value)).collect())
    }

    async fn set_tags(&self, work: &Work, arn: &str, new: &Properties) -> Result<(), Failure> {
        let has = self.tags(work, arn).await?;
        let wanted = tags_map(&work.tags, new.tags.as_deref());
        let TagChanges { set, removed: tag_keys } = TagChanges::between(&has, &wanted);
        let resource_arn = arn.to_owned();
        if !tag_keys.is_empty() {
            let input = UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
            self.api.untag_resource(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        if !set.is_empty() {
            let tags = set.into_iter().map(|(key, value)| ecr::Tag { key, value }).collect();
            let input = TagResourceRequest { resource_arn, tags };
            self.api.tag_resource(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }
}
