//! `AWS::CodeCommit::Repository`, less `Code`: what a repository begins with is pushed to it.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::codecommit::*;
use resource::{
    Claim, Definition, Failure, Found, Made, Provider, Tag, TagChanges, Work, gone, if_found,
    properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Repository {
        description: Option<String> = "RepositoryDescription";
        name: String = "RepositoryName";
        tags: Option<Vec<Tag>> = "Tags";
        triggers: Option<Vec<Trigger>> = "Triggers";
    }
}

properties! {
    /// Whom it tells of its references.
    pub struct Trigger {
        branches: Option<Vec<String>> = "Branches";
        custom: Option<String> = "CustomData";
        arn: String = "DestinationArn";
        events: Vec<String> = "Events";
        name: String = "Name";
    }
}

pub(super) struct Repositories {
    pub(super) api: Arc<dyn Codecommit>,
}

const NAME: &str = "AWS::CodeCommit::Repository";

#[async_trait]
impl Provider for Repositories {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Arn", "CloneUrlHttp", "Name"]);

    type Properties = Repository;

    async fn create(&self, work: &Work, wanted: &Repository) -> Result<Made, Failure> {
        let found = self.shown(work, &wanted.name).await?;
        let shown = match (work.claim(NAME, &wanted.name, found.is_some()).await?, found) {
            (Claim::Ours, Some(shown)) => shown,
            _ => {
                let tags = tags_map(&work.tags, wanted.tags.as_deref());
                let input = CreateRepositoryInput {
                    repository_description: wanted.description.clone(),
                    repository_name: wanted.name.clone(),
                    tags: (!tags.is_empty()).then_some(tags),
                    ..CreateRepositoryInput::default()
                };
                let made = self.api.create_repository(&work.caller, input).await;
                let made = made.map_err(work.refused(SERVICE))?.repository_metadata;
                made.unwrap_or_default()
            }
        };
        work.remember(shown.repository_id.as_deref().unwrap_or_default()).await?;
        self.bring(work, &shown, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Repository,
    ) -> Result<Option<Found<Repository>>, Failure> {
        let Some(name) = self.name_of(work, id).await? else { return Ok(None) };
        let Some(shown) = self.shown(work, &name).await? else { return Ok(None) };
        let has = self.tags(work, &shown).await?;
        let triggers = self.triggers(work, &name).await?;
        let attributes = made(&shown).attributes;
        let properties = Repository {
            description: shown.repository_description,
            name,
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
            triggers: (!triggers.is_empty() || wanted.triggers.is_some())
                .then(|| triggers.iter().map(|one| found(one, wanted)).collect()),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Repository,
        new: &Repository,
    ) -> Result<Made, Failure> {
        let name = self.name_of(work, id).await?;
        let name = name.ok_or_else(|| Failure::not_found(NAME, id))?;
        if name != new.name {
            let input = UpdateRepositoryNameInput { new_name: new.name.clone(), old_name: name };
            let renamed = self.api.update_repository_name(&work.caller, input).await;
            renamed.map_err(work.refused(SERVICE))?;
        }
        let shown = self.shown(work, &new.name).await?;
        let shown = shown.ok_or_else(|| Failure::not_found(NAME, id))?;
        self.bring(work, &shown, new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Repository) -> Result<(), Failure> {
        let Some(repository_name) = self.name_of(work, id).await? else { return Ok(()) };
        let input = DeleteRepositoryInput { repository_name };
        let deleted = self.api.delete_repository(&work.caller, input).await;
        gone(deleted.map(drop).map_err(work.refused(SERVICE)))
    }
}

fn made(shown: &RepositoryMetadata) -> Made {
    Made::new(shown.repository_id.as_deref().unwrap_or_default())
        .with("Arn", shown.arn.as_deref())
        .with("CloneUrlHttp", shown.clone_url_http.as_deref())
        .with("Name", shown.repository_name.as_deref())
}

/// A trigger as a template says it: without what it leaves out.
fn found(trigger: &RepositoryTrigger, wanted: &Repository) -> Trigger {
    let said = wanted.triggers.iter().flatten().find(|said| said.name == trigger.name);
    let branches = trigger.branches.clone().unwrap_or_default();
    let has = !branches.is_empty() || said.is_some_and(|said| said.branches.is_some());
    Trigger {
        branches: has.then_some(branches),
        custom: trigger.custom_data.clone(),
        arn: trigger.destination_arn.clone(),
        events: trigger.events.iter().map(|event| event.as_str().to_owned()).collect(),
        name: trigger.name.clone(),
    }
}

fn given(trigger: &Trigger) -> RepositoryTrigger {
    let event = |name: &String| RepositoryTriggerEventEnum::from(name.as_str());
    RepositoryTrigger {
        branches: Some(trigger.branches.clone().unwrap_or_default()),
        custom_data: trigger.custom.clone(),
        destination_arn: trigger.arn.clone(),
        events: trigger.events.iter().map(event).collect(),
        name: trigger.name.clone(),
    }
}

impl Repositories {
    /// The name of the repository with that id; it may have been given another one.
    async fn name_of(&self, work: &Work, id: &str) -> Result<Option<String>, Failure> {
        let mut next_token = None;
        loop {
            let input = ListRepositoriesInput { next_token, ..ListRepositoriesInput::default() };
            let page = self.api.list_repositories(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let mut all = page.repositories.unwrap_or_default().into_iter();
            if let Some(found) = all.find(|pair| pair.repository_id.as_deref() == Some(id)) {
                return Ok(found.repository_name);
            }
            next_token = page.next_token;
            if next_token.is_none() {
                return Ok(None);
            }
        }
    }

    async fn shown(&self, work: &Work, name: &str) -> Result<Option<RepositoryMetadata>, Failure> {
        let input = GetRepositoryInput { repository_name: name.to_owned() };
        let found = self.api.get_repository(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.and_then(|found| found.repository_metadata))
    }

    async fn tags(
        &self,
        work: &Work,
        shown: &RepositoryMetadata,
    ) -> Result<BTreeMap<String, String>, Failure> {
        let resource_arn = shown.arn.clone().unwrap_or_default();
        let input = ListTagsForResourceInput { next_token: None, resource_arn };
        let listed = self.api.list_tags_for_resource(&work.caller, input).await;
        Ok(listed.map_err(work.refused(SERVICE))?.tags.unwrap_or_default())
    }

    async fn triggers(&self, work: &Work, name: &str) -> Result<Vec<RepositoryTrigger>, Failure> {
        let input = GetRepositoryTriggersInput { repository_name: name.to_owned() };
        let found = self.api.get_repository_triggers(&work.caller, input).await;
        Ok(found.map_err(work.refused(SERVICE))?.triggers.unwrap_or_default())
    }

    /// Brings description, tags and triggers to what is wanted.
    async fn bring(
        &self,
        work: &Work,
        shown: &RepositoryMetadata,
        wanted: &Repository,
    ) -> Result<Made, Failure> {
        let name = &wanted.name;
        let described = wanted.description.clone().filter(|text| !text.is_empty());
        if shown.repository_description != described {
            let input = UpdateRepositoryDescriptionInput {
                repository_description: described,
                repository_name: name.clone(),
            };
            let set = self.api.update_repository_description(&work.caller, input).await;
            set.map_err(work.refused(SERVICE))?;
        }
        let wanted_triggers: Vec<RepositoryTrigger> =
            wanted.triggers.iter().flatten().map(given).collect();
        if self.triggers(work, name).await? != wanted_triggers {
            let input = PutRepositoryTriggersInput {
                repository_name: name.clone(),
                triggers: wanted_triggers,
            };
            let put = self.api.put_repository_triggers(&work.caller, input).await;
            put.map_err(work.refused(SERVICE))?;
        }
        let tags = tags_map(&work.tags, wanted.tags.as_deref());
        let TagChanges { set: tags, removed: tag_keys } =
            TagChanges::between(&self.tags(work, shown).await?, &tags);
        let resource_arn = shown.arn.clone().unwrap_or_default();
        if !tag_keys.is_empty() {
            let input = UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys };
            let done = self.api.untag_resource(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        if !tags.is_empty() {
            let input = TagResourceInput { resource_arn, tags };
            let done = self.api.tag_resource(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        Ok(made(shown))
    }
}
