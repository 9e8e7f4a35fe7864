//! What locks need: their operations, and headers of requests that make an object.

use crate::actions::{with_all, with_version};
use crate::room::Room;
use crate::site::Site;
use aws_api::ApiError;
use aws_api::s3::S3Input as Input;
use foundation::access::Ask;
use foundation::{Caller, Timestamp};

/// What lifting a retention before its time needs.
pub(crate) fn bypass_ask(site: &Site, bucket: &str, key: &str, version: &Option<String>) -> Ask {
    with_version(site.on_object("s3:BypassGovernanceRetention", bucket, key), version)
}

/// What a request that makes an object says of its lock.
macro_rules! lock_headers {
    ($input:expr) => {
        (
            $input.object_lock_mode.as_ref().map(ToString::to_string),
            $input.object_lock_retain_until_date,
            $input.object_lock_legal_hold_status.as_ref().map(ToString::to_string),
        )
    };
}

impl Room {
    /// The questions beside those that a request is anyway.
    pub(crate) async fn on_locks(
        &self,
        caller: &Caller,
        input: &Input,
    ) -> Result<Vec<Ask>, ApiError> {
        let (bucket, key, (mode, until, hold)) = match input {
            Input::PutObject(i) => (&i.bucket, &i.key, lock_headers!(i)),
            Input::CreateMultipartUpload(i) => (&i.bucket, &i.key, lock_headers!(i)),
            Input::CopyObject(i) => (&i.bucket, &i.key, lock_headers!(i)),
            _ => return Ok(Vec::new()),
        };
        if mode.is_none() && until.is_none() && hold.is_none() {
            return Ok(Vec::new());
        }
        let site = self.site(caller, bucket).await?;
        let mut asks = Vec::new();
        if mode.is_some() || until.is_some() {
            let ask = site.on_object("s3:PutObjectRetention", bucket, key);
            asks.push(with_all(ask, conditions(mode, until, caller)));
        }
        if hold.is_some() {
            let ask = site.on_object("s3:PutObjectLegalHold", bucket, key);
            asks.push(with_all(ask, vec![("s3:object-lock-legal-hold", hold)]));
        }
        Ok(asks)
    }

    /// The questions that operations on locks of objects are; none of others.
    pub(crate) async fn on_lock(
        &self,
        caller: &Caller,
        input: &Input,
    ) -> Result<Option<Vec<Ask>>, ApiError> {
        let (action, bucket, key, version) = match input {
            Input::PutObjectRetention(i) => {
                ("s3:PutObjectRetention", &i.bucket, &i.key, &i.version_id)
            }
            Input::GetObjectRetention(i) => {
                ("s3:GetObjectRetention", &i.bucket, &i.key, &i.version_id)
            }
            Input::PutObjectLegalHold(i) => {
                ("s3:PutObjectLegalHold", &i.bucket, &i.key, &i.version_id)
            }
            Input::GetObjectLegalHold(i) => {
                ("s3:GetObjectLegalHold", &i.bucket, &i.key, &i.version_id)
            }
            _ => return Ok(None),
        };
        let said = match input {
            Input::PutObjectRetention(i) => {
                let retention = i.retention.as_ref();
                let mode = retention.and_then(|retention| retention.mode.as_ref());
                let until = retention.and_then(|retention| retention.retain_until_date);
                conditions(mode.map(ToString::to_string), until, caller)
            }
            Input::PutObjectLegalHold(i) => {
                let status = i.legal_hold.as_ref().and_then(|hold| hold.status.as_ref());
                vec![("s3:object-lock-legal-hold", status.map(ToString::to_string))]
            }
            _ => Vec::new(),
        };
        let asks = self.on_existing(caller, &[action], bucket, key, version).await?;
        Ok(Some(asks.into_iter().map(|ask| with_all(ask, said.clone())).collect()))
    }
}

/// What policies may say of a retention.
fn conditions(
    mode: Option<String>,
    until: Option<Timestamp>,
    caller: &Caller,
) -> Vec<(&'static str, Option<String>)> {
    let days = until.map(|until| until.since(caller.at).as_secs().div_ceil(86_400).to_string());
    vec![
        ("s3:object-lock-mode", mode),
        ("s3:object-lock-retain-until-date", until.map(Timestamp::iso8601)),
        ("s3:object-lock-remaining-retention-days", days),
    ]
}
