//! GetParameterHistory: all versions that are kept, the oldest first.

use crate::errors::{bad_token, unavailable};
use crate::get::TEXT;
use crate::keys;
use crate::limits::PAGE;
use crate::model::{self, Revision, Value};
use crate::pages;
use crate::put;
use crate::room::{Read, Room};
use crate::wanted::KEY;
use aws_api::ApiError;
use aws_api::ssm::*;
use foundation::{Caller, Timestamp, page};
use store::{Direction, Limit};

impl Room {
    fn past(
        &self,
        read: &Read,
        revision: &Revision,
        decrypt: bool,
    ) -> Result<ParameterHistory, ApiError> {
        let labels = read.parameter.labels.iter().filter(|(_, number)| **number == revision.number);
        Ok(ParameterHistory {
            allowed_pattern: revision.pattern.clone(),
            data_type: Some(TEXT.to_owned()),
            description: revision.description.clone(),
            key_id: matches!(revision.value, Value::Sealed(_)).then(|| KEY.to_owned()),
            labels: Some(labels.map(|(label, _)| label.clone()).collect()),
            last_modified_date: Some(Timestamp::from_millis(revision.modified_ms)),
            last_modified_user: Some(revision.modified_by.clone()),
            name: Some(read.name.written.clone()),
            policies: Some(Vec::new()),
            tier: Some(revision.tier.shown()),
            r#type: Some(revision.value.kind()),
            value: Some(self.value(&read.name, revision, decrypt)?),
            version: Some(put::shown(revision.number)),
        })
    }

    pub(crate) async fn history(
        &self,
        caller: &Caller,
        request: GetParameterHistoryRequest,
    ) -> Result<GetParameterHistoryResult, ApiError> {
        let read = self.named(caller, &request.name).await?;
        let decrypt = request.with_decryption == Some(true);
        let max = pages::size(request.max_results, PAGE);
        let listing = format!("GetParameterHistory {}", read.name.arn());
        let mut range = keys::version::all_of(&read.name);
        if let Some(token) = request.next_token.as_deref() {
            let after = page::position(&listing, token);
            let after: [u8; 8] =
                after.and_then(|bytes| bytes.try_into().ok()).ok_or_else(bad_token)?;
            range = range.after(keys::version::key(&read.name, u64::from_be_bytes(after)));
        }
        // Never more than the hundred that are kept.
        let earlier = self.store.scan(range, Limit::default(), Direction::Forward).await;
        let mut revisions: Vec<Revision> = Vec::new();
        for entry in earlier.map_err(unavailable)?.entries {
            revisions.push(model::decode(&entry.value).map_err(unavailable)?);
        }
        revisions.push(read.parameter.latest.clone());
        let more = revisions.len() > max;
        revisions.truncate(max);
        let last = revisions.last().filter(|_| more).map(|last| last.number.to_be_bytes());
        let next_token = last.map(|last| page::token(&listing, &last));
        let shown = revisions.iter().map(|revision| self.past(&read, revision, decrypt));
        Ok(GetParameterHistoryResult {
            parameters: Some(shown.collect::<Result<_, _>>()?),
            next_token,
        })
    }
}
