//! Users' access keys.

use aws_api::ApiError;
use foundation::AccountId;

use crate::records::{AccessKey, EntityKind, Own};
use crate::room::IamRoom;
use crate::transaction::transact;
use crate::{keys, limits, refusal};

/// Letters after `AKIA` or `ASIA`.
pub(crate) const KEY_ID_LETTERS: usize = 16;
/// Length of a secret access key.
pub(crate) const SECRET_LENGTH: usize = 40;
/// What secrets are made of.
pub(crate) const SECRET_ALPHABET: &[u8] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

impl IamRoom {
    /// Makes a key for the user; answers its id and record. A request that is repeated under the same
    /// id, by someone who lost the answer, is told of the same key again.
    pub(crate) async fn new_access_key(
        &self,
        account: &AccountId,
        user: &str,
        request_id: &str,
    ) -> Result<(String, AccessKey), ApiError> {
        let dice = &self.ambient.dice;
        let id = format!("AKIA{}", dice.base32(KEY_ID_LETTERS));
        let key = AccessKey {
            account: account.to_string(),
            user: user.to_owned(),
            secret: dice.letters(SECRET_ALPHABET, SECRET_LENGTH),
            active: true,
            created_ms: self.now_ms(),
            request: Some(request_id.to_owned()),
        };
        let known = self.access_keys(account, user).await?;
        if let Some(known) = known.into_iter().find(|(_, known)| known.request == key.request) {
            return Ok(known);
        }
        transact!(self, |tx| {
            let mut identity = tx.identity(account, EntityKind::User, user).await?;
            let Own::User { keys: ids, .. } = &mut identity.own else {
                return Err(refusal::no_entity(EntityKind::User, user));
            };
            limits::quota("AccessKeysPerUser", ids.len() + 1, limits::ACCESS_KEYS_PER_USER)?;
            ids.push(id.clone());
            tx.put_identity(account, &identity);
            tx.put(keys::access_key(&id), &key);
            Ok(())
        })?;
        Ok((id, key))
    }

    pub(crate) async fn set_access_key(
        &self,
        account: &AccountId,
        user: &str,
        id: &str,
        active: bool,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            tx.identity(account, EntityKind::User, user).await?;
            let found = tx.read::<AccessKey>(keys::access_key(id)).await?;
            let mut key = found.filter(|key| owns(key, account, user));
            let key = key.as_mut().ok_or_else(|| refusal::no_key(id))?;
            key.active = active;
            tx.put(keys::access_key(id), key);
            Ok(())
        })
    }

    pub(crate) async fn remove_access_key(
        &self,
        account: &AccountId,
        user: &str,
        id: &str,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let mut identity = tx.identity(account, EntityKind::User, user).await?;
            if let Own::User { keys: ids, .. } = &mut identity.own {
                if !ids.iter().any(|known| known == id) {
                    return Err(refusal::no_key(id));
                }
                ids.retain(|known| known != id);
            }
            tx.put_identity(account, &identity);
            tx.delete(keys::access_key(id));
            tx.mark(keys::retired_key(id));
            Ok(())
        })
    }

    /// The user's keys with their ids, oldest first.
    pub(crate) async fn access_keys(
        &self,
        account: &AccountId,
        user: &str,
    ) -> Result<Vec<(String, AccessKey)>, ApiError> {
        let identity = self.identity(account, EntityKind::User, user).await?;
        let Own::User { keys: ids, .. } = identity.own else { return Ok(Vec::new()) };
        let mut all = Vec::with_capacity(ids.len());
        for id in ids {
            let key = self.get(keys::access_key(&id)).await?;
            all.extend(key.map(|key| (id, key)));
        }
        Ok(all)
    }
}

fn owns(key: &AccessKey, account: &AccountId, user: &str) -> bool {
    key.account == account.as_str() && key.user == user
}
