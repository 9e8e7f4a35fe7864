//! `AWS::Scheduler::ScheduleGroup`.

use super::SERVICE;
use crate::keys;
use async_trait::async_trait;
use aws_api::scheduler::{Tag as Shown, *};
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Tag, TagChanges, Work, given, gone,
    if_found, properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Store;

properties! {
    /// Its properties.
    pub struct Properties {
        name: Option<String> = "Name", replace;
        tags: Option<Vec<Tag>> = "Tags";
    }
}

pub(super) struct Groups {
    pub(super) api: Arc<dyn Scheduler>,
    pub(super) store: Arc<dyn Store>,
}

const NAME: &str = "AWS::Scheduler::ScheduleGroup";
/// The longest name of a group.
const NAME_MAX: usize = 64;

fn made(shown: &GetScheduleGroupOutput) -> Made {
    let text = |moment: Option<foundation::Timestamp>| moment.map(foundation::Timestamp::iso8601);
    Made::new(shown.name.as_deref().unwrap_or_default())
        .with("Arn", shown.arn.as_deref())
        .with("CreationDate", text(shown.creation_date).as_deref())
        .with("LastModificationDate", text(shown.last_modification_date).as_deref())
        .with("State", shown.state.as_ref().map(ScheduleGroupState::as_str))
}

#[async_trait]
impl Provider for Groups {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["Arn", "CreationDate", "LastModificationDate", "State"])
        .named(Naming::new("Name", NAME_MAX));

    type Properties = Properties;

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        let name = given("Name", &wanted.name)?;
        let found = self.shown(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let input =
                CreateScheduleGroupInput { client_token: None, name: name.to_owned(), tags: None };
            let made = self.api.create_schedule_group(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.bring(work, name, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Properties,
    ) -> Result<Option<Found<Properties>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let attributes = made(&shown).attributes;
        let has = self.tags(work, shown.arn.as_deref().unwrap_or_default()).await?;
        let properties = Properties {
            name: shown.name,
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        self.bring(work, id, new).await
    }

    /// Its schedules go first, which takes its time.
    async fn delete(&self, work: &Work, id: &str, _last: &Properties) -> Result<(), Failure> {
        let mut changes = self.store.watch(keys::group::prefix());
        let input = DeleteScheduleGroupInput { client_token: None, name: id.to_owned() };
        let deleted = self.api.delete_schedule_group(&work.caller, input).await;
        gone(deleted.map(drop).map_err(work.refused(SERVICE)))?;
        while self.shown(work, id).await?.is_some() {
            work.wait(&mut changes).await;
        }
        Ok(())
    }
}

impl Groups {
    async fn shown(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<GetScheduleGroupOutput>, Failure> {
        let input = GetScheduleGroupInput { name: name.to_owned() };
        let found = self.api.get_schedule_group(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }

    async fn tags(&self, work: &Work, arn: &str) -> Result<BTreeMap<String, String>, Failure> {
        let input = ListTagsForResourceInput { resource_arn: arn.to_owned() };
        let listed = self.api.list_tags_for_resource(&work.caller, input).await;
        let listed = listed.map_err(work.refused(SERVICE))?.tags.unwrap_or_default();
        Ok(listed.into_iter().map(|tag| (tag.key, tag.value)).collect())
    }

    /// Brings its tags to what is wanted.
    async fn bring(&self, work: &Work, id: &str, wanted: &Properties) -> Result<Made, Failure> {
        let shown = self.shown(work, id).await?.ok_or_else(|| Failure::not_found(NAME, id))?;
        let resource_arn = shown.arn.clone().unwrap_or_default();
        let wanted = tags_map(&work.tags, wanted.tags.as_deref());
        let has = self.tags(work, &resource_arn).await?;
        let TagChanges { set, removed: tag_keys } = TagChanges::between(&has, &wanted);
        if !tag_keys.is_empty() {
            let input = UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys };
            self.api.untag_resource(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        if !set.is_empty() {
            let tags = set.into_iter().map(|(key, value)| Shown { key, value }).collect();
            let input = TagResourceInput { resource_arn, tags };
            self.api.tag_resource(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        Ok(made(&shown))
    }
}
