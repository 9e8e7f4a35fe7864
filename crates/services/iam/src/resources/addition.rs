//! `AWS::IAM::UserToGroupAddition`: memberships.

use super::user::{join, leave};
use super::{ALL, SERVICE, own_id};
use async_trait::async_trait;
use aws_api::iam::{Iam, ListGroupsForUserRequest};
use resource::{Definition, Failure, Found, Made, Provider, Work, if_found, properties};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Addition {
        group: String = "GroupName";
        users: Vec<String> = "Users";
    }
}

pub(super) struct Additions {
    pub(super) api: Arc<dyn Iam>,
}

#[async_trait]
impl Provider for Additions {
    const DEFINITION: Definition =
        Definition::new("AWS::IAM::UserToGroupAddition").attributes(&["Id"]).iam();

    type Properties = Addition;

    async fn create(&self, work: &Work, wanted: &Addition) -> Result<Made, Failure> {
        let id = own_id(work).await?;
        for user in &wanted.users {
            join(&*self.api, work, &wanted.group, user).await?;
        }
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Addition,
    ) -> Result<Option<Found<Addition>>, Failure> {
        let mut users = Vec::with_capacity(wanted.users.len());
        for user in &wanted.users {
            if self.is_member(work, user, &wanted.group).await? {
                users.push(user.clone());
            }
        }
        // Nobody in the group is nothing that was made.
        let properties = Addition { group: wanted.group.clone(), users };
        let attributes = made(id).attributes;
        Ok((!properties.users.is_empty()).then_some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Addition,
        new: &Addition,
    ) -> Result<Made, Failure> {
        for user in &new.users {
            join(&*self.api, work, &new.group, user).await?;
        }
        let moved = old.group != new.group;
        for user in old.users.iter().filter(|user| moved || !new.users.contains(user)) {
            leave(&*self.api, work, &old.group, user).await?;
        }
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, _id: &str, last: &Addition) -> Result<(), Failure> {
        for user in &last.users {
            leave(&*self.api, work, &last.group, user).await?;
        }
        Ok(())
    }
}

fn made(id: &str) -> Made {
    Made::new(id).with("Id", id)
}

impl Additions {
    async fn is_member(&self, work: &Work, user: &str, group: &str) -> Result<bool, Failure> {
        let input = ListGroupsForUserRequest {
            max_items: ALL,
            user_name: user.to_owned(),
            ..Default::default()
        };
        let asked = self.api.list_groups_for_user(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        let groups = found.map(|found| found.groups).unwrap_or_default();
        Ok(groups.iter().any(|known| known.group_name == group))
    }
}
