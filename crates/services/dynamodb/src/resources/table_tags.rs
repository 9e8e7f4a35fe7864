//! Policies of a table and its stream, and the table's tags.

use super::SERVICE;
use super::table::Tables;
use super::table_given::{Policy, Table};
use aws_api::dynamodb::*;
use resource::{Document, Failure, TagChanges, Value, Work, if_found, tags_map};
use std::collections::BTreeMap;

impl Tables {
    /// The policy of a table or stream.
    pub(super) async fn policy(&self, work: &Work, arn: &str) -> Result<Option<Policy>, Failure> {
        let input = GetResourcePolicyInput { resource_arn: arn.to_owned() };
        let asked = self.api.get_resource_policy(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        let text = found.and_then(|found| found.policy);
        let document = text.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        Ok(document.map(|document| Policy { document: Document(document) }))
    }

    pub(super) async fn bring_policies(
        &self,
        work: &Work,
        table: &TableDescription,
        old: Option<&Table>,
        new: &Table,
    ) -> Result<(), Failure> {
        if let Some(arn) = &table.table_arn {
            let was = old.and_then(|old| old.policy.as_ref());
            self.bring_policy(work, arn, was, new.policy.as_ref()).await?;
        }
        // With a stream, its policy has gone.
        if let (Some(arn), Some(stream)) = (&table.latest_stream_arn, &new.stream) {
            let was = old.and_then(|old| old.stream.as_ref());
            let was = was.and_then(|was| was.policy.as_ref());
            self.bring_policy(work, arn, was, stream.policy.as_ref()).await?;
        }
        Ok(())
    }

    async fn bring_policy(
        &self,
        work: &Work,
        arn: &str,
        was: Option<&Policy>,
        wanted: Option<&Policy>,
    ) -> Result<(), Failure> {
        if wanted.is_none() && was.is_none() {
            return Ok(());
        }
        let is = self.policy(work, arn).await?;
        let resource_arn = arn.to_owned();
        match wanted {
            Some(wanted) if is.as_ref() != Some(wanted) => {
                let input = PutResourcePolicyInput {
                    policy: wanted.document.text(),
                    resource_arn,
                    ..Default::default()
                };
                let put = self.api.put_resource_policy(&work.caller, input).await;
                put.map(drop).map_err(work.refused(SERVICE))
            }
            None if is.is_some() => {
                let input = DeleteResourcePolicyInput { resource_arn, ..Default::default() };
                let deleted = self.api.delete_resource_policy(&work.caller, input).await;
                deleted.map(drop).map_err(work.refused(SERVICE))
            }
            _ => Ok(()),
        }
    }

    /// All tags of the table.
    pub(super) async fn tags(
        &self,
        work: &Work,
        arn: &str,
    ) -> Result<BTreeMap<String, String>, Failure> {
        let mut input = ListTagsOfResourceInput { resource_arn: arn.to_owned(), next_token: None };
        let mut tags = BTreeMap::new();
        loop {
            let asked = self.api.list_tags_of_resource(&work.caller, input.clone()).await;
            let page = asked.map_err(work.refused(SERVICE))?;
            tags.extend(page.tags.into_iter().flatten().map(|tag| (tag.key, tag.value)));
            match page.next_token {
                Some(_) => input.next_token = page.next_token,
                None => return Ok(tags),
            }
        }
    }

    pub(super) async fn bring_tags(
        &self,
        work: &Work,
        table: &TableDescription,
        new: &Table,
    ) -> Result<(), Failure> {
        let resource_arn = table.table_arn.clone().unwrap_or_default();
        let has = self.tags(work, &resource_arn).await?;
        let wanted = tags_map(&work.tags, new.tags.as_deref());
        let TagChanges { set, removed: tag_keys } = TagChanges::between(&has, &wanted);
        if !tag_keys.is_empty() {
            let input = UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys };
            let changed = self.api.untag_resource(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        if !set.is_empty() {
            let tags = set.into_iter().map(|(key, value)| Tag { key, value }).collect();
            let input = TagResourceInput { resource_arn, tags };
            let changed = self.api.tag_resource(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }
}
