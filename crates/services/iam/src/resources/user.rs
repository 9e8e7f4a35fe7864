//! `AWS::IAM::User`.

use super::entity::{Entity, Inline, Kind, api_tags, boundary};
use super::{ALL, NO_PATH, SERVICE};
use async_trait::async_trait;
use aws_api::iam::{
    AddUserToGroupRequest, CreateUserRequest, DeleteUserRequest, GetUserRequest, Iam,
    ListGroupsForUserRequest, RemoveUserFromGroupRequest, UpdateUserRequest, User as Shown,
};
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Tag, Work, given, gone, if_found,
    in_order, or_reset, properties, tags_found, tags_map,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct User {
        groups: Option<Vec<String>> = "Groups";
        managed: Option<Vec<String>> = "ManagedPolicyArns";
        path: Option<String> = "Path";
        boundary: Option<String> = "PermissionsBoundary";
        policies: Option<Vec<Inline>> = "Policies";
        tags: Option<Vec<Tag>> = "Tags";
        name: Option<String> = "UserName", replace;
    }
}

pub(super) struct Users {
    pub(super) api: Arc<dyn Iam>,
}

const NAME: &str = "AWS::IAM::User";

#[async_trait]
impl Provider for Users {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Arn"]).named(Naming::new("UserName", 64)).iam();

    type Properties = User;

    async fn create(&self, work: &Work, wanted: &User) -> Result<Made, Failure> {
        let name = given("UserName", &wanted.name)?;
        let found = self.shown(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let tags = tags_map(&work.tags, wanted.tags.as_deref());
            let input = CreateUserRequest {
                path: wanted.path.clone(),
                permissions_boundary: wanted.boundary.clone(),
                tags: (!tags.is_empty()).then(|| api_tags(tags)),
                user_name: name.to_owned(),
            };
            let made = self.api.create_user(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.bring(work, name, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &User,
    ) -> Result<Option<Found<User>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let entity = self.entity(work, id);
        let has = entity.tags().await?;
        let groups = in_order(wanted.groups.as_deref(), self.groups(work, id).await?);
        let attributes = made(&shown).attributes;
        let properties = User {
            groups: (!groups.is_empty() || wanted.groups.is_some()).then_some(groups),
            managed: entity.attached_found(wanted.managed.as_deref()).await?,
            path: Some(shown.path),
            boundary: boundary(shown.permissions_boundary),
            policies: entity.inline_found(wanted.policies.as_deref()).await?,
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
            name: Some(shown.user_name),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(&self, work: &Work, id: &str, old: &User, new: &User) -> Result<Made, Failure> {
        self.bring(work, id, Some(old), new).await
    }

    /// What others have given the user keeps it from being deleted.
    async fn delete(&self, work: &Work, id: &str, last: &User) -> Result<(), Failure> {
        if self.shown(work, id).await?.is_none() {
            return Ok(());
        }
        let entity = self.entity(work, id);
        self.bring_groups(work, id, last.groups.as_deref(), None).await?;
        entity.bring_attached(last.managed.as_deref(), None).await?;
        entity.bring_inline(last.policies.as_deref(), None).await?;
        let input = DeleteUserRequest { user_name: id.to_owned() };
        let deleted = self.api.delete_user(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(shown: &Shown) -> Made {
    Made::new(&shown.user_name).with("Arn", shown.arn.as_str())
}

impl Users {
    fn entity<'a>(&'a self, work: &'a Work, name: &'a str) -> Entity<'a> {
        Entity { api: &*self.api, work, kind: Kind::User, name }
    }

    async fn shown(&self, work: &Work, name: &str) -> Result<Option<Shown>, Failure> {
        let input = GetUserRequest { user_name: Some(name.to_owned()) };
        let asked = self.api.get_user(&work.caller, input).await;
        Ok(if_found(asked.map_err(work.refused(SERVICE)))?.map(|found| found.user))
    }

    async fn bring(
        &self,
        work: &Work,
        name: &str,
        old: Option<&User>,
        new: &User,
    ) -> Result<Made, Failure> {
        let not_there = || Failure::not_found(NAME, name);
        let mut shown = self.shown(work, name).await?.ok_or_else(not_there)?;
        let path = or_reset(old.map(|old| &old.path), &new.path, NO_PATH.to_owned());
        if path.as_ref().is_some_and(|path| *path != shown.path) {
            let user_name = name.to_owned();
            let input = UpdateUserRequest { new_path: path, user_name, ..Default::default() };
            let moved = self.api.update_user(&work.caller, input).await;
            moved.map_err(work.refused(SERVICE))?;
            shown = self.shown(work, name).await?.ok_or_else(not_there)?;
        }
        let entity = self.entity(work, name);
        let was = old.and_then(|old| old.boundary.as_deref());
        entity
            .bring_boundary(shown.permissions_boundary.take(), was, new.boundary.as_deref())
            .await?;
        let was = old.and_then(|old| old.managed.as_deref());
        entity.bring_attached(was, new.managed.as_deref()).await?;
        let was = old.and_then(|old| old.policies.as_deref());
        entity.bring_inline(was, new.policies.as_deref()).await?;
        let was = old.and_then(|old| old.groups.as_deref());
        self.bring_groups(work, name, was, new.groups.as_deref()).await?;
        entity.bring_tags(new.tags.as_deref()).await?;
        Ok(made(&shown))
    }

    async fn groups(&self, work: &Work, user: &str) -> Result<Vec<String>, Failure> {
        let input = ListGroupsForUserRequest {
            max_items: ALL,
            user_name: user.to_owned(),
            ..Default::default()
        };
        let asked = self.api.list_groups_for_user(&work.caller, input).await;
        let groups = asked.map_err(work.refused(SERVICE))?.groups;
        Ok(groups.into_iter().map(|group| group.group_name).collect())
    }

    async fn bring_groups(
        &self,
        work: &Work,
        user: &str,
        old: Option<&[String]>,
        new: Option<&[String]>,
    ) -> Result<(), Failure> {
        let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
        for group in old.iter().filter(|group| !new.contains(group)) {
            leave(&*self.api, work, group, user).await?;
        }
        // Who is a member already may become one again.
        for group in new {
            join(&*self.api, work, group, user).await?;
        }
        Ok(())
    }
}

/// Makes the user a member of the group.
pub(super) async fn join(
    api: &dyn Iam,
    work: &Work,
    group: &str,
    user: &str,
) -> Result<(), Failure> {
    let (group_name, user_name) = (group.to_owned(), user.to_owned());
    let input = AddUserToGroupRequest { group_name, user_name };
    api.add_user_to_group(&work.caller, input).await.map(drop).map_err(work.refused(SERVICE))
}

/// Ends the user's membership.
pub(super) async fn leave(
    api: &dyn Iam,
    work: &Work,
    group: &str,
    user: &str,
) -> Result<(), Failure> {
    let (group_name, user_name) = (group.to_owned(), user.to_owned());
    let input = RemoveUserFromGroupRequest { group_name, user_name };
    gone(api.remove_user_from_group(&work.caller, input).await.map_err(work.refused(SERVICE)))
}
