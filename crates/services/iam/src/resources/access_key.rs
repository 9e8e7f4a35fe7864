//! `AWS::IAM::AccessKey`. IAM tells a key's secret once, to whoever makes it; whoever repeats the very
//! request is told it again, and so a step that was cut off still learns it.

use super::{ALL, SERVICE};
use async_trait::async_trait;
use aws_api::iam::{
    CreateAccessKeyRequest, DeleteAccessKeyRequest, Iam, ListAccessKeysRequest, StatusType,
    UpdateAccessKeyRequest,
};
use foundation::Caller;
use resource::{Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct AccessKey {
        serial: Option<i64> = "Serial", replace;
        status: Option<String> = "Status";
        user: String = "UserName", replace;
    }
}

pub(super) struct AccessKeys {
    pub(super) api: Arc<dyn Iam>,
}

#[async_trait]
impl Provider for AccessKeys {
    const DEFINITION: Definition = Definition::new("AWS::IAM::AccessKey")
        .attributes(&["Id", "SecretAccessKey"])
        .told_once(&["SecretAccessKey"])
        .iam();

    type Properties = AccessKey;

    async fn create(&self, work: &Work, wanted: &AccessKey) -> Result<Made, Failure> {
        let caller = Caller { request_id: work.token.as_str().into(), ..work.caller.clone() };
        let input = CreateAccessKeyRequest { user_name: Some(wanted.user.clone()) };
        let key = self.api.create_access_key(&caller, input).await;
        let key = key.map_err(work.refused(SERVICE))?.access_key;
        work.remember(&key.access_key_id).await?;
        if key.status != status(wanted) {
            self.set_status(work, &key.access_key_id, wanted).await?;
        }
        let made = Made::new(&key.access_key_id).with("Id", key.access_key_id.as_str());
        Ok(made.with("SecretAccessKey", key.secret_access_key.as_str()))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &AccessKey,
    ) -> Result<Option<Found<AccessKey>>, Failure> {
        let Some(status) = self.status(work, id, &wanted.user).await? else { return Ok(None) };
        let properties = AccessKey { status: Some(status.to_string()), ..wanted.clone() };
        let attributes = BTreeMap::from([("Id".to_owned(), id.into())]);
        Ok(Some(Found { properties, attributes }))
    }

    /// The secret is an attribute that only its making tells.
    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &AccessKey,
        new: &AccessKey,
    ) -> Result<Made, Failure> {
        if self.status(work, id, &new.user).await? != Some(status(new)) {
            self.set_status(work, id, new).await?;
        }
        Ok(Made::new(id).with("Id", id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &AccessKey) -> Result<(), Failure> {
        let input = DeleteAccessKeyRequest {
            access_key_id: id.to_owned(),
            user_name: Some(last.user.clone()),
        };
        let deleted = self.api.delete_access_key(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn status(wanted: &AccessKey) -> StatusType {
    wanted.status.as_deref().map_or(StatusType::Active, StatusType::from)
}

impl AccessKeys {
    async fn set_status(&self, work: &Work, id: &str, wanted: &AccessKey) -> Result<(), Failure> {
        let input = UpdateAccessKeyRequest {
            access_key_id: id.to_owned(),
            status: status(wanted),
            user_name: Some(wanted.user.clone()),
        };
        let changed = self.api.update_access_key(&work.caller, input).await;
        changed.map(drop).map_err(work.refused(SERVICE))
    }

    /// Whether the key can be used, if it is there.
    async fn status(
        &self,
        work: &Work,
        id: &str,
        user: &str,
    ) -> Result<Option<StatusType>, Failure> {
        let input = ListAccessKeysRequest {
            max_items: ALL,
            user_name: Some(user.to_owned()),
            ..Default::default()
        };
        let asked = self.api.list_access_keys(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        let keys = found.map(|found| found.access_key_metadata).unwrap_or_default();
        let mut keys = keys.into_iter();
        let key = keys.find(|key| key.access_key_id.as_deref() == Some(id));
        Ok(key.and_then(|key| key.status))
    }
}
