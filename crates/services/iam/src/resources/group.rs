//! `AWS::IAM::Group`.

use super::entity::{Entity, Inline, Kind};
use super::{NO_PATH, SERVICE};
use async_trait::async_trait;
use aws_api::iam::{
    CreateGroupRequest, DeleteGroupRequest, GetGroupRequest, Group as Shown, Iam,
    UpdateGroupRequest,
};
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Work, given, gone, if_found,
    or_reset, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Group {
        name: Option<String> = "GroupName", replace;
        managed: Option<Vec<String>> = "ManagedPolicyArns";
        path: Option<String> = "Path";
        policies: Option<Vec<Inline>> = "Policies";
    }
}

pub(super) struct Groups {
    pub(super) api: Arc<dyn Iam>,
}

const NAME: &str = "AWS::IAM::Group";

#[async_trait]
impl Provider for Groups {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Arn"]).named(Naming::new("GroupName", 128)).iam();

    type Properties = Group;

    async fn create(&self, work: &Work, wanted: &Group) -> Result<Made, Failure> {
        let name = given("GroupName", &wanted.name)?;
        let found = self.shown(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let input =
                CreateGroupRequest { group_name: name.to_owned(), path: wanted.path.clone() };
            let made = self.api.create_group(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.bring(work, name, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Group,
    ) -> Result<Option<Found<Group>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let entity = self.entity(work, id);
        let attributes = made(&shown).attributes;
        let properties = Group {
            managed: entity.attached_found(wanted.managed.as_deref()).await?,
            path: Some(shown.path),
            policies: entity.inline_found(wanted.policies.as_deref()).await?,
            name: Some(shown.group_name),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Group,
        new: &Group,
    ) -> Result<Made, Failure> {
        self.bring(work, id, Some(old), new).await
    }

    /// Members and policies that others have put there keep the group from being deleted.
    async fn delete(&self, work: &Work, id: &str, last: &Group) -> Result<(), Failure> {
        if self.shown(work, id).await?.is_none() {
            return Ok(());
        }
        let entity = self.entity(work, id);
        entity.bring_attached(last.managed.as_deref(), None).await?;
        entity.bring_inline(last.policies.as_deref(), None).await?;
        let input = DeleteGroupRequest { group_name: id.to_owned() };
        let deleted = self.api.delete_group(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(shown: &Shown) -> Made {
    Made::new(&shown.group_name).with("Arn", shown.arn.as_str())
}

impl Groups {
    fn entity<'a>(&'a self, work: &'a Work, name: &'a str) -> Entity<'a> {
        Entity { api: &*self.api, work, kind: Kind::Group, name }
    }

    async fn shown(&self, work: &Work, name: &str) -> Result<Option<Shown>, Failure> {
        let input = GetGroupRequest { group_name: name.to_owned(), ..Default::default() };
        let asked = self.api.get_group(&work.caller, input).await;
        Ok(if_found(asked.map_err(work.refused(SERVICE)))?.map(|found| found.group))
    }

    async fn bring(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Group>,
        new: &Group,
    ) -> Result<Made, Failure> {
        let not_there = || Failure::not_found(NAME, name);
        let mut shown = self.shown(work, name).await?.ok_or_else(not_there)?;
        let path = or_reset(old.map(|old| &old.path), &new.path, NO_PATH.to_owned());
        if path.as_ref().is_some_and(|path| *path != shown.path) {
            let group_name = name.to_owned();
            let input = UpdateGroupRequest { group_name, new_path: path, ..Default::default() };
            let moved = self.api.update_group(&work.caller, input).await;
            moved.map_err(work.refused(SERVICE))?;
            shown = self.shown(work, name).await?.ok_or_else(not_there)?;
        }
        let entity = self.entity(work, name);
        let was = old.and_then(|old| old.managed.as_deref());
        entity.bring_attached(was, new.managed.as_deref()).await?;
        let was = old.and_then(|old| old.policies.as_deref());
        entity.bring_inline(was, new.policies.as_deref()).await?;
        Ok(made(&shown))
    }
}
