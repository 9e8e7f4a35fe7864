//! `AWS::IAM::Policy`: one policy, put into each of several users, groups and roles.

use super::entity::{Entity, Kind};
use super::own_id;
use async_trait::async_trait;
use aws_api::iam::Iam;
use resource::{Definition, Document, Failure, Found, Made, Provider, Work, properties};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Policy {
        groups: Option<Vec<String>> = "Groups";
        document: Document = "PolicyDocument";
        name: String = "PolicyName";
        roles: Option<Vec<String>> = "Roles";
        users: Option<Vec<String>> = "Users";
    }
}

pub(super) struct Policies {
    pub(super) api: Arc<dyn Iam>,
}

impl Policy {
    /// Whose policy it is.
    fn holders(&self) -> Vec<(Kind, &str)> {
        let groups = self.groups.iter().flatten().map(|name| (Kind::Group, name.as_str()));
        let roles = self.roles.iter().flatten().map(|name| (Kind::Role, name.as_str()));
        let users = self.users.iter().flatten().map(|name| (Kind::User, name.as_str()));
        groups.chain(roles).chain(users).collect()
    }
}

#[async_trait]
impl Provider for Policies {
    const DEFINITION: Definition = Definition::new("AWS::IAM::Policy").attributes(&["Id"]).iam();

    type Properties = Policy;

    async fn create(&self, work: &Work, wanted: &Policy) -> Result<Made, Failure> {
        let holders = holders_of(wanted)?;
        let id = own_id(work).await?;
        for (kind, name) in holders {
            self.entity(work, kind, name).put_inline(&wanted.name, &wanted.document).await?;
        }
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Policy,
    ) -> Result<Option<Found<Policy>>, Failure> {
        let (mut groups, mut roles, mut users) = (Vec::new(), Vec::new(), Vec::new());
        let mut documents = Vec::new();
        for (kind, name) in wanted.holders() {
            if let Some(document) = self.entity(work, kind, name).inline(&wanted.name).await? {
                documents.push(document);
                match kind {
                    Kind::Group => groups.push(name.to_owned()),
                    Kind::Role => roles.push(name.to_owned()),
                    Kind::User => users.push(name.to_owned()),
                }
            }
        }
        // One that is not as it was wanted is what is worth showing.
        let other = documents.iter().find(|document| **document != wanted.document);
        let Some(document) = other.or(documents.first()).cloned() else { return Ok(None) };
        let properties = Policy {
            groups: wanted.groups.as_ref().map(|_| groups),
            document,
            name: wanted.name.clone(),
            roles: wanted.roles.as_ref().map(|_| roles),
            users: wanted.users.as_ref().map(|_| users),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Policy,
        new: &Policy,
    ) -> Result<Made, Failure> {
        let holders = holders_of(new)?;
        for (kind, name) in &holders {
            self.entity(work, *kind, name).put_inline(&new.name, &new.document).await?;
        }
        // Only then, so that nobody is without the rights meanwhile.
        for (kind, name) in old.holders() {
            if old.name != new.name || !holders.contains(&(kind, name)) {
                self.entity(work, kind, name).delete_inline(&old.name).await?;
            }
        }
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, _id: &str, last: &Policy) -> Result<(), Failure> {
        for (kind, name) in last.holders() {
            self.entity(work, kind, name).delete_inline(&last.name).await?;
        }
        Ok(())
    }
}

fn made(id: &str) -> Made {
    Made::new(id).with("Id", id)
}

fn holders_of(policy: &Policy) -> Result<Vec<(Kind, &str)>, Failure> {
    let holders = policy.holders();
    match holders.is_empty() {
        false => Ok(holders),
        true => Err(Failure::invalid("At least one of [Groups,Roles,Users] must be non-empty.")),
    }
}

impl Policies {
    fn entity<'a>(&'a self, work: &'a Work, kind: Kind, name: &'a str) -> Entity<'a> {
        Entity { api: &*self.api, work, kind, name }
    }
}
