//! Log groups: create, describe, delete, retention.

use crate::keys::{DoomedKey, Group, GroupKey, MetricFiltersKey, Stream, StreamKey};
use crate::retention::RETENTION_DAYS;
use crate::room::{Read, Room, decode, encode, identified_group, internal, refuse};
use crate::tags::check_tags;
use aws_api::ApiError;
use aws_api::logs::{self, error};
use foundation::{Caller, page};
use std::collections::BTreeMap;
use store::{Batch, Check, Direction, KeyRange, Limit};

/// Groups in one answer, unless the client asks for fewer («DescribeLogGroups»).
const PAGE: usize = 50;

impl Room {
    pub(crate) async fn create_log_group(
        &self,
        caller: &Caller,
        input: logs::CreateLogGroupRequest,
    ) -> Result<logs::CreateLogGroupOutput, ApiError> {
        refuse(input.kms_key_id.is_some(), "kmsKeyId")?;
        let class = input.log_group_class.unwrap_or(logs::LogGroupClass::Standard);
        refuse(class != logs::LogGroupClass::Standard, "log group classes other than STANDARD")?;
        let tags = input.tags.unwrap_or_default();
        check_tags(&tags)?;
        let key = GroupKey::of(caller, input.log_group_name);
        let group = Group {
            id: self.ambient.dice.number(),
            created_ms: self.now_ms(),
            retention_days: None,
            tags,
            deletion_protected: input.deletion_protection_enabled.unwrap_or(false),
            class: class.as_str().to_owned(),
            subscriptions: BTreeMap::new(),
            metric_filters: 0,
        };
        let batch =
            Batch::new().check(Check::Absent(key.encode())).put(key.encode(), encode(&group)?);
        self.commit(batch).await?.map_err(|_| {
            error::resource_already_exists_exception("The specified log group already exists")
        })?;
        Ok(logs::CreateLogGroupOutput {})
    }

    pub(crate) async fn delete_log_group(
        &self,
        caller: &Caller,
        input: logs::DeleteLogGroupRequest,
    ) -> Result<logs::DeleteLogGroupOutput, ApiError> {
        let key = GroupKey::of(caller, input.log_group_name);
        loop {
            let Read { value: group, entry } = self.group(&key).await?;
            if group.deletion_protected {
                return Err(error::validation_exception(
                    "The log group has deletion protection enabled.",
                ));
            }
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .delete(entry.key)
                .delete(MetricFiltersKey(group.id).encode())
                .delete_range(KeyRange::prefix(&StreamKey::all_of(group.id)))
                .put(DoomedKey::Group(group.id).encode(), "");
            if self.commit(batch).await?.is_ok() {
                return Ok(logs::DeleteLogGroupOutput {});
            }
        }
    }

    pub(crate) async fn describe_log_groups(
        &self,
        caller: &Caller,
        input: logs::DescribeLogGroupsRequest,
    ) -> Result<logs::DescribeLogGroupsResponse, ApiError> {
        refuse(input.include_linked_accounts == Some(true), "includeLinkedAccounts")?;
        refuse(input.account_identifiers.is_some(), "accountIdentifiers")?;
        let (prefix, pattern) = (input.log_group_name_prefix, input.log_group_name_pattern);
        if prefix.is_some() && pattern.is_some() {
            return Err(error::invalid_parameter_exception(
                "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
            ));
        }
        let mut wanted = Vec::new();
        for identifier in input.log_group_identifiers.iter().flatten() {
            wanted.push(identified_group(caller, identifier)?.name);
        }
        let limit = input.limit.and_then(|l| usize::try_from(l).ok()).unwrap_or(PAGE);
        let all = GroupKey::all_of(caller);
        let mut range = KeyRange::prefix(&all);
        if let Some(token) = &input.next_token {
            range = range.after(position("DescribeLogGroups", token)?);
        }
        let selected = |name: &str| {
            prefix.as_ref().is_none_or(|p| name.starts_with(p.as_str()))
                && pattern.as_ref().is_none_or(|p| name.contains(p.as_str()))
                && (wanted.is_empty() || wanted.iter().any(|w| w == name))
        };
        let class = input.log_group_class.as_ref().map(logs::LogGroupClass::as_str);
        let mut groups = Vec::new();
        let mut next_token = None;
        let mut rest = Some(range);
        'pages: while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let key = GroupKey::decode(&entry.key).map_err(internal)?;
                let group: Group = decode(&entry.value)?;
                if !selected(&key.name) || class.is_some_and(|c| c != group.class) {
                    continue;
                }
                if groups.len() == limit {
                    let last: &(GroupKey, Group) = &groups[limit - 1];
                    next_token = Some(page::token("DescribeLogGroups", &last.0.encode()));
                    break 'pages;
                }
                groups.push((key, group));
            }
            rest = page.next;
        }
        let mut described = Vec::new();
        for (key, group) in groups {
            described.push(self.describe(key, group).await?);
        }
        Ok(logs::DescribeLogGroupsResponse { log_groups: Some(described), next_token })
    }

    async fn describe(&self, key: GroupKey, group: Group) -> Result<logs::LogGroup, ApiError> {
        let mut bytes = 0u64;
        self.each_stream(group.id, |_, stream| bytes += stream.stored_bytes).await?;
        let arn = key.arn();
        Ok(logs::LogGroup {
            arn: Some(format!("{arn}:*")),
            log_group_arn: Some(arn),
            log_group_name: Some(key.name),
            creation_time: Some(group.created_ms),
            retention_in_days: group.retention_days,
            metric_filter_count: i32::try_from(group.metric_filters).ok(),
            stored_bytes: Some(i64::try_from(bytes).unwrap_or(i64::MAX)),
            log_group_class: Some(logs::LogGroupClass::from(group.class.as_str())),
            deletion_protection_enabled: Some(group.deletion_protected),
            ..Default::default()
        })
    }

    /// Calls `visit` with each stream of a group, by name.
    pub(crate) async fn each_stream(
        &self,
        group: u64,
        mut visit: impl FnMut(String, Stream) + Send,
    ) -> Result<(), ApiError> {
        let mut rest = Some(KeyRange::prefix(&StreamKey::all_of(group)));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                visit(StreamKey::decode(&entry.key).map_err(internal)?.name, decode(&entry.value)?);
            }
            rest = page.next;
        }
        Ok(())
    }

    pub(crate) async fn put_retention_policy(
        &self,
        caller: &Caller,
        input: logs::PutRetentionPolicyRequest,
    ) -> Result<logs::PutRetentionPolicyOutput, ApiError> {
        let days = input.retention_in_days;
        if !RETENTION_DAYS.contains(&days) {
            return Err(error::invalid_parameter_exception(format!(
                "1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy \
                 constraint: Member must satisfy enum value set: {RETENTION_DAYS:?}"
            )));
        }
        let key = GroupKey::of(caller, input.log_group_name);
        self.update_group(&key, |group| {
            group.retention_days = Some(days);
            Ok(())
        })
        .await?;
        Ok(logs::PutRetentionPolicyOutput {})
    }

    pub(crate) async fn delete_retention_policy(
        &self,
        caller: &Caller,
        input: logs::DeleteRetentionPolicyRequest,
    ) -> Result<logs::DeleteRetentionPolicyOutput, ApiError> {
        let key = GroupKey::of(caller, input.log_group_name);
        self.update_group(&key, |group| {
            group.retention_days = None;
            Ok(())
        })
        .await?;
        Ok(logs::DeleteRetentionPolicyOutput {})
    }
}

/// The position in a token of that listing.
pub(crate) fn position(listing: &str, token: &str) -> Result<Vec<u8>, ApiError> {
    page::position(listing, token)
        .ok_or_else(|| error::invalid_parameter_exception("The specified nextToken is invalid."))
}
