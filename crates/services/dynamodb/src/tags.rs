//! TagResource, UntagResource, ListTagsOfResource.

use std::collections::{BTreeMap, BTreeSet};

use aws_api::ApiError;
use aws_api::dynamodb::{
    ListTagsOfResourceInput, ListTagsOfResourceOutput, Tag, TagResourceInput, UntagResourceInput,
    error,
};
use foundation::Caller;

use crate::Room;
use crate::errors::invalid;
use crate::table::Table;

/// Tags on one table (Developer Guide, «Tagging resources in DynamoDB»).
const TAGS_MAX: usize = 50;
/// Keys that begin so are AWS's own.
const RESERVED_PREFIX: &str = "aws:";

impl Room {
    pub(crate) async fn tag(
        &self,
        caller: &Caller,
        input: TagResourceInput,
    ) -> Result<(), ApiError> {
        self.change_tags(caller, &input.resource_arn, |tags| checked_tags(tags, input.tags.clone()))
            .await
    }

    pub(crate) async fn untag(
        &self,
        caller: &Caller,
        input: UntagResourceInput,
    ) -> Result<(), ApiError> {
        self.change_tags(caller, &input.resource_arn, |mut tags| {
            tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(tags)
        })
        .await
    }

    /// All tags on one page: there are at most 50.
    pub(crate) async fn list_tags(
        &self,
        caller: &Caller,
        input: ListTagsOfResourceInput,
    ) -> Result<ListTagsOfResourceOutput, ApiError> {
        if input.next_token.is_some() {
            return Err(invalid("Invalid NextToken"));
        }
        let table = self.tagged(caller, &input.resource_arn).await?;
        let tags = table.record.tags.into_iter().map(|(key, value)| Tag { key, value });
        Ok(ListTagsOfResourceOutput { tags: Some(tags.collect()), next_token: None })
    }

    async fn change_tags(
        &self,
        caller: &Caller,
        arn: &str,
        change: impl Fn(BTreeMap<String, String>) -> Result<BTreeMap<String, String>, ApiError>
        + Send
        + Sync,
    ) -> Result<(), ApiError> {
        loop {
            let mut table = self.tagged(caller, arn).await?;
            table.record.tags = change(std::mem::take(&mut table.record.tags))?;
            // A conflict is somebody else's change of the table: look again.
            if self.replace_record(&table.key, table.version, &table.record).await? {
                self.attachments.forget();
                return Ok(());
            }
        }
    }

    async fn tagged(&self, caller: &Caller, arn: &str) -> Result<Table, ApiError> {
        if !arn.starts_with("arn:") {
            return Err(invalid(format!(
                "Invalid TableArn: Invalid ResourceArn provided as input {arn}"
            )));
        }
        self.stored_table(caller, arn).await.map_err(|refusal| {
            if refusal.is("ResourceNotFoundException") {
                // The missing letter is AWS's.
                error::resource_not_found_exception(format!(
                    "Requested resource not found: ResourcArn: {arn} not found"
                ))
            } else {
                refusal
            }
        })
    }
}

/// `tags` with `more`, if that is allowed.
pub(crate) fn checked_tags(
    mut tags: BTreeMap<String, String>,
    more: Vec<Tag>,
) -> Result<BTreeMap<String, String>, ApiError> {
    let mut named = BTreeSet::new();
    for Tag { key, value } in more {
        if !named.insert(key.clone()) {
            return Err(invalid(format!(
                "One or more parameter values were invalid: Tag keys must be unique: {key}"
            )));
        }
        if key.to_ascii_lowercase().starts_with(RESERVED_PREFIX) {
            return Err(invalid(format!(
                "One or more parameter values were invalid: Tag keys that begin with \
                 '{RESERVED_PREFIX}' are reserved: {key}"
            )));
        }
        tags.insert(key, value);
    }
    if tags.len() > TAGS_MAX {
        return Err(invalid(format!(
            "One or more parameter values were invalid: Too many tags: the limit is {TAGS_MAX}"
        )));
    }
    Ok(tags)
}
