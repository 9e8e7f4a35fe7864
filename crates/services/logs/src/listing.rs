//! ListLogGroups.

use crate::groups::position;
use crate::keys::{Group, GroupKey};
use crate::room::{Room, decode, internal, refuse};
use aws_api::ApiError;
use aws_api::logs::{self, TagFilter, error};
use foundation::{Caller, page};
use store::{Direction, KeyRange, Limit};

/// Groups in one answer, unless the client asks for fewer («ListLogGroups»).
const PAGE: usize = 50;
/// Patterns in one request («ListLogGroups»).
const PATTERNS_MAX: usize = 5;
const LISTING: &str = "ListLogGroups";

/// `^prefix|part`: names that begin so, or have the part somewhere.
struct Names(Vec<(bool, String)>);

impl Names {
    fn parse(text: &str) -> Result<Names, ApiError> {
        let patterns: Vec<(bool, String)> = text
            .split('|')
            .map(|part| match part.strip_prefix('^') {
                Some(prefix) => (true, prefix.to_owned()),
                None => (false, part.to_owned()),
            })
            .collect();
        if patterns.len() > PATTERNS_MAX || patterns.iter().any(|(_, text)| text.is_empty()) {
            let text = format!("logGroupNamePattern has between 1 and {PATTERNS_MAX} patterns");
            return Err(error::invalid_parameter_exception(text));
        }
        Ok(Names(patterns))
    }

    fn matches(&self, name: &str) -> bool {
        self.0.iter().any(|(prefix, text)| match prefix {
            true => name.starts_with(text.as_str()),
            false => name.contains(text.as_str()),
        })
    }
}

/// Whether the group has each of the tags, with one of the values where some are given.
fn tagged(group: &Group, filters: &[TagFilter]) -> bool {
    filters.iter().all(|filter| {
        group.tags.get(&filter.key).is_some_and(|value| {
            filter.values.as_ref().is_none_or(|values| values.is_empty() || values.contains(value))
        })
    })
}

impl Room {
    pub(crate) async fn list_log_groups(
        &self,
        caller: &Caller,
        input: logs::ListLogGroupsRequest,
    ) -> Result<logs::ListLogGroupsResponse, ApiError> {
        refuse(input.include_linked_accounts == Some(true), "includeLinkedAccounts")?;
        refuse(input.account_identifiers.is_some_and(|l| !l.is_empty()), "accountIdentifiers")?;
        refuse(input.data_sources.is_some_and(|l| !l.is_empty()), "dataSources")?;
        refuse(input.field_index_names.is_some_and(|l| !l.is_empty()), "fieldIndexNames")?;
        let names = input.log_group_name_pattern.as_deref().map(Names::parse).transpose()?;
        let tags = input.log_group_tags.unwrap_or_default();
        let class = input.log_group_class.as_ref().map(logs::LogGroupClass::as_str);
        let limit = input.limit.and_then(|l| usize::try_from(l).ok()).unwrap_or(PAGE);
        let mut range = KeyRange::prefix(&GroupKey::all_of(caller));
        if let Some(token) = &input.next_token {
            range = range.after(position(LISTING, token)?);
        }
        let mut found: Vec<(GroupKey, Group)> = Vec::new();
        let mut next_token = None;
        let mut rest = Some(range);
        'pages: while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let key = GroupKey::decode(&entry.key).map_err(internal)?;
                let group: Group = decode(&entry.value)?;
                let wanted = names.as_ref().is_none_or(|names| names.matches(&key.name))
                    && class.is_none_or(|class| class == group.class)
                    && tagged(&group, &tags);
                if !wanted {
                    continue;
                }
                if found.len() == limit {
                    let last = found.last().map(|(key, _)| key.encode());
                    next_token = last.map(|last| page::token(LISTING, &last));
                    break 'pages;
                }
                found.push((key, group));
            }
            rest = page.next;
        }
        let shown = found.into_iter().map(|(key, group)| logs::LogGroupSummary {
            log_group_arn: Some(key.arn()),
            log_group_name: Some(key.name),
            log_group_class: Some(logs::LogGroupClass::from(group.class.as_str())),
        });
        Ok(logs::ListLogGroupsResponse { log_groups: Some(shown.collect()), next_token })
    }
}
