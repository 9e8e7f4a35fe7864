//! Users in groups, and what refers to users and groups by their names.

use aws_api::ApiError;
use foundation::AccountId;

use crate::records::{AccessKey, EntityKind, Identity, Own, ServiceCredential, Usage};
use crate::room::IamRoom;
use crate::transaction::{Transaction, failed, transact};
use crate::{keys, limits};

impl IamRoom {
    /// Adds a user to a group; adding it again changes nothing.
    pub(crate) async fn add_member(
        &self,
        account: &AccountId,
        group: &str,
        user: &str,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            tx.identity(account, EntityKind::Group, group).await?;
            let mut identity = tx.identity(account, EntityKind::User, user).await?;
            let Own::User { groups, .. } = &mut identity.own else { return Ok(()) };
            if groups.iter().any(|known| known == group) {
                return Ok(());
            }
            limits::quota("GroupsPerUser", groups.len() + 1, limits::GROUPS_PER_USER)?;
            groups.push(group.to_owned());
            tx.put_identity(account, &identity);
            tx.mark(keys::member(account, group, user));
            Ok(())
        })
    }

    pub(crate) async fn remove_member(
        &self,
        account: &AccountId,
        group: &str,
        user: &str,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            tx.identity(account, EntityKind::Group, group).await?;
            let mut identity = tx.identity(account, EntityKind::User, user).await?;
            let Own::User { groups, .. } = &mut identity.own else { return Ok(()) };
            groups.retain(|known| known != group);
            tx.put_identity(account, &identity);
            tx.delete(keys::member(account, group, user));
            Ok(())
        })
    }

    /// The users in a group.
    pub(crate) async fn members(
        &self,
        account: &AccountId,
        group: &str,
    ) -> Result<Vec<Identity>, ApiError> {
        let rows = crate::transaction::scan(&*self.store, keys::members(account, group)).await?;
        let mut users = Vec::with_capacity(rows.len());
        for row in rows {
            let name = keys::member_name(&row.key).map_err(failed)?;
            // Gone in between: no longer a member.
            users.extend(self.get(keys::identity(account, EntityKind::User, &name)).await?);
        }
        Ok(users)
    }
}

impl Transaction {
    /// Everything that knows `old` by its name learns `new_name`: attachments, memberships, keys.
    pub(crate) async fn move_references(
        &mut self,
        account: &AccountId,
        old: &Identity,
        new_name: &str,
    ) -> Result<(), ApiError> {
        let kind = old.kind();
        let permissions = old.attached.iter().map(|arn| (arn, Usage::Permissions));
        let boundary = old.boundary.iter().map(|arn| (arn, Usage::Boundary));
        for (arn, usage) in permissions.chain(boundary) {
            self.delete(keys::attachment(account, arn, usage, kind, &old.name));
            self.mark(keys::attachment(account, arn, usage, kind, new_name));
        }
        match &old.own {
            Own::User { groups, keys: ids, credentials } => {
                for group in groups {
                    self.delete(keys::member(account, group, &old.name));
                    self.mark(keys::member(account, group, new_name));
                }
                for id in ids {
                    if let Some(mut key) = self.read::<AccessKey>(keys::access_key(id)).await? {
                        key.user = new_name.to_owned();
                        self.put(keys::access_key(id), &key);
                    }
                }
                for id in credentials {
                    let key = keys::service_credential(id);
                    if let Some(mut found) = self.read::<ServiceCredential>(key.clone()).await? {
                        found.user = new_name.to_owned();
                        self.put(key, &found);
                    }
                }
            }
            Own::Group => self.move_members(account, &old.name, new_name).await?,
            Own::Role { .. } => {}
        }
        Ok(())
    }

    async fn move_members(
        &mut self,
        account: &AccountId,
        old: &str,
        new: &str,
    ) -> Result<(), ApiError> {
        for row in self.scan(keys::members(account, old)).await? {
            let user = keys::member_name(&row.key).map_err(failed)?;
            let key = keys::identity(account, EntityKind::User, &user);
            let Some(mut identity) = self.read::<Identity>(key).await? else { continue };
            if let Own::User { groups, .. } = &mut identity.own {
                for group in groups.iter_mut().filter(|group| *group == old) {
                    *group = new.to_owned();
                }
            }
            self.put_identity(account, &identity);
            self.delete(keys::member(account, old, &user));
            self.mark(keys::member(account, new, &user));
        }
        Ok(())
    }
}
