//! Whom access keys belong to.

use async_trait::async_trait;
use aws_api::ApiError;
use foundation::access::{Credential, Credentials, KeyRefused};
use foundation::{AccountId, Principal, Session, Timestamp};
use std::sync::Arc;

use crate::cache::{Known, Looked};
use crate::keys;
use crate::records::{AccessKey, EntityKind, Holder, Identity, Temporary};
use crate::room::{IamRoom, UnknownKeys};
use crate::transaction::failed;
use store::get_one;

#[async_trait]
impl Credentials for IamRoom {
    async fn lookup(&self, access_key_id: &str, now: Timestamp) -> Result<Credential, KeyRefused> {
        let known = match self.cache.credential(access_key_id) {
            Some(known) => known,
            None => {
                let read = self.cache.generation();
                // A store that cannot be read knows nobody, and has said so in the log. That a key
                // is unknown is kept too: ids are dice throws, so that it is not made later.
                let found = self.read_credential(access_key_id).await;
                let Ok(known) = found else { return Err(KeyRefused::Unknown) };
                self.cache.keep_credential(access_key_id, read, known.clone());
                known
            }
        }?;
        if known.ends.is_some_and(|end| end <= now) {
            return Err(KeyRefused::Expired);
        }
        Ok(known.credential)
    }
}

impl IamRoom {
    async fn read_credential(&self, id: &str) -> Result<Looked, ApiError> {
        if let Some(key) = self.get::<AccessKey>(keys::access_key(id)).await? {
            return self.long_term(key).await;
        }
        match self.get::<Temporary>(keys::temporary(id)).await? {
            Some(temporary) => self.temporary(temporary).await,
            None => self.unknown(id).await,
        }
    }

    /// A key that was deleted, or that has the form of temporary ones, was somebody's and is no
    /// longer: it does not become root's.
    async fn unknown(&self, id: &str) -> Result<Looked, ApiError> {
        let retired = get_one(&*self.store, keys::retired_key(id)).await.map_err(failed)?;
        let open = self.unknown_keys == UnknownKeys::Root;
        if !open || retired.is_some() || id.starts_with("ASIA") {
            return Ok(Err(KeyRefused::Unknown));
        }
        let account = AccountId::parse(id).unwrap_or(AccountId::DEFAULT);
        // Without a secret there is nothing to prove.
        let (secret, principal) = ("".into(), Principal::Root);
        let credential = Credential { secret, account, principal, session_token: None };
        Ok(Ok(Known { credential, ends: None }))
    }

    async fn long_term(&self, key: AccessKey) -> Result<Looked, ApiError> {
        if !key.active {
            return Ok(Err(KeyRefused::Inactive));
        }
        let Ok(account) = AccountId::parse(&key.account) else {
            return Ok(Err(KeyRefused::Unknown));
        };
        let Some(principal) = self.user_principal(&account, &key.user, None).await? else {
            return Ok(Err(KeyRefused::Unknown));
        };
        let secret = key.secret.into();
        let credential = Credential { secret, account, principal, session_token: None };
        Ok(Ok(Known { credential, ends: None }))
    }

    /// Temporary credentials last no longer than who they stand for.
    async fn temporary(&self, found: Temporary) -> Result<Looked, ApiError> {
        let ends = Timestamp::from_millis(found.ends_ms);
        let Ok(account) = AccountId::parse(&found.account) else {
            return Ok(Err(KeyRefused::Unknown));
        };
        let principal = match found.holder {
            Holder::Root => Some(Principal::Root),
            Holder::User { name, id } => self.user_principal(&account, &name, Some(&id)).await?,
            Holder::Role { role_arn, role_id, session_name, policies, tags } => {
                let role = self.role_by_arn(&role_arn).await?;
                role.filter(|(_, role)| role.id == role_id).map(|_| {
                    Principal::Session(Arc::new(Session {
                        role_arn,
                        role_id,
                        session_name,
                        session_policies: policies,
                        tags,
                        expires: ends,
                    }))
                })
            }
        };
        let Some(principal) = principal else { return Ok(Err(KeyRefused::Unknown)) };
        let (secret, session_token) = (found.secret.into(), Some(found.token.into()));
        let credential = Credential { secret, account, principal, session_token };
        Ok(Ok(Known { credential, ends: Some(ends) }))
    }

    /// The user of that name (and id, if one is given).
    pub(crate) async fn user_principal(
        &self,
        account: &AccountId,
        name: &str,
        id: Option<&str>,
    ) -> Result<Option<Principal>, ApiError> {
        let found: Option<Identity> =
            self.get(keys::identity(account, EntityKind::User, name)).await?;
        Ok(found.filter(|user| id.is_none_or(|id| user.id == id)).map(|user| Principal::User {
            arn: user.arn(account).into(),
            name: user.name.into(),
            id: user.id.into(),
        }))
    }
}
