//! Temporary credentials: made, kept until their end and a while longer, then swept.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use aws_api::ApiError;
use foundation::access::{AssumeRefused, Assumer, RoleCredentials, Roles};
use foundation::{AccountId, Caller, Principal, Region, Session, Timestamp};
use policy::{Context, Policies, PrincipalInfo, Request, ResourcePolicy, evaluate};
use store::{Batch, Direction, Limit};

use crate::access_keys::{KEY_ID_LETTERS, SECRET_ALPHABET, SECRET_LENGTH};
use crate::keys;
use crate::records::{Holder, Identity, Record, Temporary};
use crate::room::IamRoom;
use crate::transaction::failed;

/// About as long as AWS's: clients that reserve too little room for it fail here too.
const TOKEN_LENGTH: usize = 356;
/// Credentials are known for so long after their end, so that who comes late hears «expired» and
/// not «unknown».
const KEPT_AFTER_END: Duration = Duration::from_secs(3_600);
/// Ended credentials that one new one sweeps away: more than one, so that they never pile up.
const SWEPT_AT_ONCE: usize = 16;

/// New temporary credentials.
pub(crate) struct NewCredentials {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: String,
    pub(crate) ends: Timestamp,
}

/// Firehose says for which account it asks («Grant Firehose access to an Amazon S3 destination»).
const FIREHOSE: &str = "firehose.amazonaws.com";

impl IamRoom {
    /// Makes credentials that are durable when this returns.
    pub(crate) async fn new_credentials(
        &self,
        account: &AccountId,
        holder: Holder,
        now: Timestamp,
        seconds: u64,
    ) -> Result<NewCredentials, ApiError> {
        let dice = &self.ambient.dice;
        let new = NewCredentials {
            id: format!("ASIA{}", dice.base32(KEY_ID_LETTERS)),
            secret: dice.letters(SECRET_ALPHABET, SECRET_LENGTH),
            token: dice.letters(SECRET_ALPHABET, TOKEN_LENGTH),
            ends: now + Duration::from_secs(seconds),
        };
        let record = Temporary {
            account: account.to_string(),
            secret: new.secret.clone(),
            token: new.token.clone(),
            ends_ms: new.ends.as_millis(),
            holder,
        };
        let batch = Batch::new()
            .put(keys::temporary(&new.id), record.encode())
            .put(keys::expiry(new.ends, &new.id), Vec::new());
        let batch = self.sweep(batch, now).await?;
        // Without checks there is nothing to conflict with.
        let _ = self.store.commit(batch).await.map_err(failed)?;
        Ok(new)
    }

    async fn sweep(&self, mut batch: Batch, now: Timestamp) -> Result<Batch, ApiError> {
        let ended = keys::expired_before(now.before(KEPT_AFTER_END));
        let limit = Limit::entries(SWEPT_AT_ONCE);
        let page = self.store.scan(ended, limit, Direction::Forward).await.map_err(failed)?;
        for row in page.entries {
            let id = keys::expired_id(&row.key).map_err(failed)?;
            batch = batch.delete(keys::temporary(&id)).delete(row.key);
        }
        Ok(batch)
    }

    /// The role, if its trust policy lets the service in.
    async fn role_for_service(
        &self,
        role_arn: &str,
        by: Assumer<'_>,
        session_name: &str,
        now: Timestamp,
    ) -> Result<(AccountId, Identity), AssumeRefused> {
        let found = self.role_by_arn(role_arn).await;
        let (account, role) = found
            .map_err(|error| AssumeRefused::Unavailable(error.to_string()))?
            .ok_or(AssumeRefused::NoSuchRole)?;
        let trust = self.trust(role_arn, &role);
        let mut context = Context::new().with("sts:RoleSessionName", session_name).with(
            "aws:SourceAccount",
            by.source.map_or(&account, |source| &source.account).as_str(),
        );
        if let Some(source) = by.source {
            context.set("aws:SourceArn", source.arn.as_str());
        }
        if by.service == FIREHOSE {
            context.set("sts:ExternalId", account.as_str());
        }
        let request = Request {
            principal: &PrincipalInfo::service(by.service),
            action: "sts:AssumeRole",
            resource: role_arn,
            resource_account: None,
            context: &context,
            now_ms: Some(now.as_millis()),
        };
        let resource = ResourcePolicy::Required(&trust);
        let decision = evaluate(&request, &Policies { resource, ..Policies::default() });
        if decision.is_allowed() { Ok((account, role)) } else { Err(AssumeRefused::NotTrusted) }
    }
}

#[async_trait]
impl Roles for IamRoom {
    async fn assume_for_service(
        &self,
        role_arn: &str,
        by: Assumer<'_>,
        session_name: &str,
        now: Timestamp,
        seconds: u32,
    ) -> Result<RoleCredentials, AssumeRefused> {
        let (account, role) = self.role_for_service(role_arn, by, session_name, now).await?;
        let holder = Holder::Role {
            role_arn: role_arn.to_owned(),
            role_id: role.id.clone(),
            session_name: session_name.to_owned(),
            policies: Vec::new(),
            tags: Vec::new(),
        };
        let made = self.new_credentials(&account, holder, now, seconds.into()).await;
        let new = made.map_err(|error| AssumeRefused::Unavailable(error.to_string()))?;
        Ok(RoleCredentials {
            session: Arc::new(session(role_arn, &role, session_name, new.ends)),
            access_key_id: new.id,
            secret_access_key: new.secret,
            session_token: new.token,
            expires: new.ends,
        })
    }

    async fn caller_for_service(
        &self,
        role_arn: &str,
        by: Assumer<'_>,
        session_name: &str,
        region: &Region,
        now: Timestamp,
    ) -> Result<Caller, AssumeRefused> {
        let (account, role) = self.role_for_service(role_arn, by, session_name, now).await?;
        // Opened for one piece of work, and never handed out: it ends with the caller.
        let session = session(role_arn, &role, session_name, Timestamp::from_millis(i64::MAX));
        let request_id = self.ambient.dice.uuid();
        let root = Caller::root(account, region.clone(), request_id, now);
        let principal = Principal::Session(Arc::new(session));
        Ok(Caller { principal, via: Some(by.service), ..root })
    }
}

fn session(role_arn: &str, role: &Identity, session_name: &str, expires: Timestamp) -> Session {
    Session {
        role_arn: role_arn.to_owned(),
        role_id: role.id.clone(),
        session_name: session_name.to_owned(),
        session_policies: Vec::new(),
        tags: Vec::new(),
        expires,
    }
}
