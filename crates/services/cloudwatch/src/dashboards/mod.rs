//! Dashboards: kept, told and deleted. What they show is drawn by whoever reads them.

mod body;

use crate::errors::{bad_token, invalid, unavailable};
use crate::keys;
use crate::limits::{DASHBOARDS_DELETED_MAX, TAGS_MAX};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::*;
use foundation::{AccountId, Caller, Timestamp, page};
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::{Batch, Check, Direction, Entry, Key, Limit, StoreError, get_one};

/// What is stored of one. New fields get new indices and are optional.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Dashboard {
    #[n(0)]
    body: String,
    #[n(1)]
    modified_ms: i64,
    #[n(2)]
    tags: BTreeMap<String, String>,
}

/// How often a change begins again when others come first.
const ATTEMPTS_MAX: usize = 64;
const NAME_MAX: usize = 255;
/// Dashboards of one answer of ListDashboards.
const LIST_MAX: usize = 1_000;
const LISTING: &str = "ListDashboards";

/// A dashboard's ARN, which names no region.
pub(crate) fn arn(account: &AccountId, name: &str) -> String {
    format!("arn:aws:cloudwatch::{account}:dashboard/{name}")
}

/// Whose dashboard an ARN names, and what it is called; none of what is no dashboard.
pub(crate) fn of_arn(text: &str) -> Option<(AccountId, String)> {
    let rest = text.strip_prefix("arn:aws:cloudwatch::")?;
    let (account, name) = rest.split_once(":dashboard/")?;
    Some((AccountId::parse(account).ok()?, name.to_owned()))
}

fn missing(name: &str) -> ApiError {
    error::dashboard_not_found_error(format!("Dashboard {name} does not exist"))
}

fn contended() -> ApiError {
    error::concurrent_modification_exception(
        "More than one process tried to modify a resource at the same time.",
    )
}

fn encode(dashboard: &Dashboard) -> Result<Vec<u8>, ApiError> {
    minicbor::to_vec(dashboard).map_err(|why| ApiError::internal(format!("encoding: {why}")))
}

fn decode(entry: &Entry) -> Result<Dashboard, ApiError> {
    let malformed = |_| StoreError::Malformed { what: "dashboard", reason: "it cannot be decoded" };
    minicbor::decode(&entry.value).map_err(malformed).map_err(unavailable)
}

impl Room {
    pub(crate) async fn put_dashboard_of(
        &self,
        caller: &Caller,
        input: PutDashboardInput,
    ) -> Result<PutDashboardOutput, ApiError> {
        let name = &input.dashboard_name;
        let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if name.is_empty() || name.len() > NAME_MAX || !name.chars().all(is_letter) {
            return Err(error::dashboard_invalid_input_error(
                "The value for field DashboardName contains invalid characters. It can only contain \
                 alphanumerics, dash (-) and underscore (_).",
            ));
        }
        let problems = body::problems(&input.dashboard_body);
        if !problems.is_empty() {
            let shown = |problem: &DashboardValidationMessage| {
                let (path, text) = (problem.data_path.as_deref(), problem.message.as_deref());
                format!("{}: {}", path.unwrap_or_default(), text.unwrap_or_default())
            };
            let listed: Vec<String> = problems.iter().map(shown).collect();
            let text = format!(
                "The dashboard body is invalid, there are {} validation errors: [{}]",
                problems.len(),
                listed.join(", ")
            );
            let detail = DashboardInvalidInputError {
                dashboard_validation_messages: Some(problems),
                message: Some(text.clone()),
            };
            return Err(ApiError::with_detail(text, Box::new(detail)));
        }
        let tags = tags_of(input.tags.unwrap_or_default())?;
        let key = keys::dashboard::key(&caller.account, name);
        for _ in 0..ATTEMPTS_MAX {
            let there = get_one(&*self.store, key.clone()).await.map_err(unavailable)?;
            // Tags are set when a dashboard is made, and stay when it is put again.
            let tags = match &there {
                Some(entry) => decode(entry)?.tags,
                None => tags.clone(),
            };
            let modified_ms = self.ambient.now().as_millis();
            let dashboard = Dashboard { body: input.dashboard_body.clone(), modified_ms, tags };
            let batch = Batch::new()
                .check(Check::unchanged(key.clone(), there.as_ref()))
                .put(key.clone(), encode(&dashboard)?);
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                let none = Some(Vec::new());
                return Ok(PutDashboardOutput { dashboard_validation_messages: none });
            }
        }
        Err(contended())
    }

    async fn dashboard(
        &self,
        account: &AccountId,
        name: &str,
    ) -> Result<(Entry, Dashboard), ApiError> {
        let key = keys::dashboard::key(account, name);
        let entry = get_one(&*self.store, key).await.map_err(unavailable)?;
        let entry = entry.ok_or_else(|| missing(name))?;
        let dashboard = decode(&entry)?;
        Ok((entry, dashboard))
    }

    pub(crate) async fn get_dashboard_of(
        &self,
        caller: &Caller,
        name: String,
    ) -> Result<GetDashboardOutput, ApiError> {
        let (_, dashboard) = self.dashboard(&caller.account, &name).await?;
        Ok(GetDashboardOutput {
            dashboard_arn: Some(arn(&caller.account, &name)),
            dashboard_body: Some(dashboard.body),
            dashboard_name: Some(name),
        })
    }

    pub(crate) async fn list_dashboards_of(
        &self,
        caller: &Caller,
        input: ListDashboardsInput,
    ) -> Result<ListDashboardsOutput, ApiError> {
        let prefix = input.dashboard_name_prefix.unwrap_or_default();
        let mut range = keys::dashboard::all_of(&caller.account);
        if let Some(token) = &input.next_token {
            let after = page::position(LISTING, token).map(Key::from);
            range =
                range.clone().after(after.filter(|key| range.contains(key)).ok_or_else(bad_token)?);
        }
        let mut found: Vec<(Key, DashboardEntry)> = Vec::new();
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let name = keys::dashboard::read(&entry.key).map_err(unavailable)?;
                if !name.starts_with(&prefix) {
                    continue;
                }
                if found.len() == LIST_MAX {
                    let next = found.last().map(|(key, _)| page::token(LISTING, key));
                    return Ok(listed(found, next));
                }
                let dashboard = decode(&entry)?;
                let shown = DashboardEntry {
                    dashboard_arn: Some(arn(&caller.account, &name)),
                    dashboard_name: Some(name),
                    last_modified: Some(Timestamp::from_millis(dashboard.modified_ms)),
                    size: i64::try_from(dashboard.body.len()).ok(),
                };
                found.push((entry.key, shown));
            }
            rest = page.next;
        }
        Ok(listed(found, None))
    }

    /// All of them, or none where one is not there.
    pub(crate) async fn delete_dashboards_of(
        &self,
        caller: &Caller,
        names: Vec<String>,
    ) -> Result<(), ApiError> {
        if names.len() > DASHBOARDS_DELETED_MAX {
            let most = DASHBOARDS_DELETED_MAX;
            let text =
                format!("The collection DashboardNames must not have a size greater than {most}.");
            return Err(invalid(text));
        }
        let keys: Vec<_> =
            names.iter().map(|name| keys::dashboard::key(&caller.account, name)).collect();
        let there = self.store.get(&keys).await.map_err(unavailable)?;
        if let Some((name, _)) = names.iter().zip(&there).find(|(_, entry)| entry.is_none()) {
            return Err(missing(name));
        }
        let batch = keys.into_iter().fold(Batch::new(), Batch::delete);
        let _unchecked = self.store.commit(batch).await.map_err(unavailable)?;
        Ok(())
    }

    /// Tags of a dashboard.
    pub(crate) async fn dashboard_tags(
        &self,
        (account, name): &(AccountId, String),
    ) -> Result<Vec<Tag>, ApiError> {
        let (_, dashboard) = self.dashboard(account, name).await?;
        Ok(dashboard.tags.into_iter().map(|(key, value)| Tag { key, value }).collect())
    }

    /// Adds and removes tags of a dashboard.
    pub(crate) async fn tag_dashboard(
        &self,
        (account, name): &(AccountId, String),
        added: Vec<Tag>,
        removed: &[String],
    ) -> Result<(), ApiError> {
        let added = tags_of(added)?;
        for _ in 0..ATTEMPTS_MAX {
            let (entry, mut dashboard) = self.dashboard(account, name).await?;
            dashboard.tags.extend(added.clone());
            dashboard.tags.retain(|key, _| !removed.contains(key));
            few(&dashboard.tags)?;
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, encode(&dashboard)?);
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(());
            }
        }
        Err(contended())
    }
}

fn listed(found: Vec<(Key, DashboardEntry)>, next_token: Option<String>) -> ListDashboardsOutput {
    let entries = found.into_iter().map(|(_, entry)| entry).collect();
    ListDashboardsOutput { dashboard_entries: Some(entries), next_token }
}

fn tags_of(tags: Vec<Tag>) -> Result<BTreeMap<String, String>, ApiError> {
    let mut all = BTreeMap::new();
    for Tag { key, value } in tags {
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(invalid("Tag keys that begin with aws: are reserved for use by AWS."));
        }
        all.insert(key, value);
    }
    few(&all)?;
    Ok(all)
}

fn few(tags: &BTreeMap<String, String>) -> Result<(), ApiError> {
    match tags.len() {
        ..=TAGS_MAX => Ok(()),
        _ => Err(invalid(format!("The number of tags must not exceed {TAGS_MAX}."))),
    }
}
