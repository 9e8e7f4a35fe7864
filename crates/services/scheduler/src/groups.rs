//! Groups of schedules, and their tags.

use crate::errors::{self, conflict, invalid, not_found, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, GROUPS_MAX, TAGS_MAX};
use crate::listing::Ask;
use crate::model::{self, Group};
use crate::names::{DEFAULT_GROUP, GroupName, Place};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::scheduler::*;
use foundation::{Caller, Timestamp, page};
use std::collections::BTreeMap;
use store::{Batch, Check, Direction, Limit};

type Tags = BTreeMap<String, String>;

/// Tags as they are kept.
fn tags_of(given: Option<Vec<Tag>>) -> Result<Tags, ApiError> {
    let mut tags = Tags::new();
    for Tag { key, value } in given.unwrap_or_default() {
        if key.starts_with("aws:") {
            return Err(invalid("Tag keys may not begin with aws:."));
        }
        tags.insert(key, value);
    }
    bounded(tags)
}

fn bounded(tags: Tags) -> Result<Tags, ApiError> {
    if tags.len() > TAGS_MAX { Err(errors::too_many("tags")) } else { Ok(tags) }
}

fn moment(ms: Option<i64>) -> Option<Timestamp> {
    ms.map(Timestamp::from_millis)
}

fn state(group: &Group) -> ScheduleGroupState {
    match group.deleting {
        true => ScheduleGroupState::Deleting,
        false => ScheduleGroupState::Active,
    }
}

fn summary(name: &GroupName, group: &Group) -> ScheduleGroupSummary {
    ScheduleGroupSummary {
        arn: Some(name.arn()),
        creation_date: moment(group.created_ms),
        last_modification_date: moment(group.modified_ms),
        name: Some(name.name.clone()),
        state: Some(state(group)),
    }
}

impl Room {
    pub(crate) async fn create_group(
        &self,
        caller: &Caller,
        input: CreateScheduleGroupInput,
    ) -> Result<CreateScheduleGroupOutput, ApiError> {
        let place = Place::of(caller);
        let name = place.group(Some(&input.name));
        let already = || conflict(format!("Schedule group {} already exists.", name.name));
        let made = || CreateScheduleGroupOutput { schedule_group_arn: name.arn() };
        if name.is_default() {
            return Err(already());
        }
        let tags = tags_of(input.tags)?;
        let key = keys::group::key(&name);
        let all = keys::group::all_of(&place);
        let limit = Limit::entries(GROUPS_MAX + 1);
        for _ in 0..ATTEMPTS_MAX {
            match self.group(&name).await {
                Ok((group, _)) if group.deleting => {
                    let text = format!("Schedule group {} is being deleted.", name.name);
                    return Err(conflict(text));
                }
                Ok((group, _)) => {
                    let token = input.client_token.is_some();
                    let again = token && group.created_with == input.client_token;
                    return if again && group.tags == tags { Ok(made()) } else { Err(already()) };
                }
                Err(error) if error.is("ResourceNotFoundException") => {}
                Err(error) => return Err(error),
            }
            let others = self.store.scan(all.clone(), limit, Direction::Forward).await;
            if others.map_err(unavailable)?.entries.len() >= GROUPS_MAX {
                return Err(errors::too_many("schedule groups"));
            }
            let now = Some(self.now_ms());
            let group = Group {
                tags: tags.clone(),
                created_ms: now,
                modified_ms: now,
                deleting: false,
                created_with: input.client_token.clone(),
            };
            let batch = Batch::new()
                .check(Check::Absent(key.clone()))
                .put(key.clone(), model::encode(&group));
            if self.commit(batch).await? {
                return Ok(made());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn show_group(
        &self,
        caller: &Caller,
        name: &str,
    ) -> Result<GetScheduleGroupOutput, ApiError> {
        let name = Place::of(caller).group(Some(name));
        let (group, _) = self.group(&name).await?;
        Ok(GetScheduleGroupOutput {
            arn: Some(name.arn()),
            creation_date: moment(group.created_ms),
            last_modification_date: moment(group.modified_ms),
            state: Some(state(&group)),
            name: Some(name.name),
        })
    }

    /// Its schedules go after the answer ([`crate::deleting`]), and it goes with the last.
    pub(crate) async fn delete_group(
        &self,
        caller: &Caller,
        input: DeleteScheduleGroupInput,
    ) -> Result<DeleteScheduleGroupOutput, ApiError> {
        let place = Place::of(caller);
        let name = place.group(Some(&input.name));
        let token = input.client_token.as_deref();
        if name.is_default() {
            return Err(invalid("The default schedule group cannot be deleted."));
        }
        for _ in 0..ATTEMPTS_MAX {
            let (group, entry) = match self.group(&name).await {
                Ok(found) => found,
                Err(error) => {
                    let spent = self.is_spent(&place, token, &name.arn()).await?;
                    return if spent { Ok(DeleteScheduleGroupOutput {}) } else { Err(error) };
                }
            };
            if group.deleting {
                return Ok(DeleteScheduleGroupOutput {});
            }
            let key = keys::group::key(&name);
            let modified_ms = Some(self.now_ms());
            let batch = Batch::new()
                .check(Check::unchanged(key.clone(), entry.as_ref()))
                .put(key, model::encode(&Group { deleting: true, modified_ms, ..group }))
                .put(keys::doomed::key(&name), Vec::new());
            if self.commit(self.spend(batch, &place, token, name.arn()).await?).await? {
                return Ok(DeleteScheduleGroupOutput {});
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn list_groups(
        &self,
        caller: &Caller,
        input: ListScheduleGroupsInput,
    ) -> Result<ListScheduleGroupsOutput, ApiError> {
        let place = Place::of(caller);
        let ask = Ask {
            listing: "ListScheduleGroups",
            limit: input.max_results,
            token: input.next_token.as_deref(),
        };
        // There are few enough to be looked at together.
        let limit = Limit::entries(2 * GROUPS_MAX);
        let page = self.store.scan(keys::group::all_of(&place), limit, Direction::Forward).await;
        let mut all = BTreeMap::from([(DEFAULT_GROUP.to_owned(), Group::default())]);
        for entry in page.map_err(unavailable)?.entries {
            let name = keys::group::read(&entry.key).map_err(unavailable)?;
            all.insert(name.name, model::decode("group", &entry.value).map_err(unavailable)?);
        }
        let prefix = input.name_prefix.unwrap_or_default();
        let after = ask.position()?.map(|at| String::from_utf8_lossy(&at).into_owned());
        let left = all.iter().filter(|(name, _)| name.starts_with(&prefix));
        let left = left.filter(|(name, _)| after.as_ref().is_none_or(|after| *name > after));
        let shown: Vec<_> = left.take(ask.limit() + 1).collect();
        let next_token = (shown.len() > ask.limit())
            .then(|| shown.iter().rev().nth(1))
            .flatten()
            .map(|(name, _)| page::token(ask.listing, name.as_bytes()));
        let schedule_groups = shown
            .into_iter()
            .take(ask.limit())
            .map(|(name, group)| summary(&place.group(Some(name)), group))
            .collect();
        Ok(ListScheduleGroupsOutput { next_token, schedule_groups })
    }

    fn tagged(&self, arn: &str) -> Result<GroupName, ApiError> {
        GroupName::of_arn(arn).ok_or_else(|| not_found(format!("{arn} has no tags.")))
    }

    pub(crate) async fn tags(&self, arn: &str) -> Result<Tags, ApiError> {
        Ok(self.group(&self.tagged(arn)?).await?.0.tags)
    }

    async fn change_tags(
        &self,
        arn: &str,
        change: impl Fn(&mut Tags) + Send + Sync,
    ) -> Result<(), ApiError> {
        let name = self.tagged(arn)?;
        let key = keys::group::key(&name);
        for _ in 0..ATTEMPTS_MAX {
            let (mut group, entry) = self.group(&name).await?;
            change(&mut group.tags);
            group.tags = bounded(group.tags)?;
            group.modified_ms = Some(self.now_ms());
            let batch = Batch::new()
                .check(Check::unchanged(key.clone(), entry.as_ref()))
                .put(key.clone(), model::encode(&group));
            if self.commit(batch).await? {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn tag(&self, arn: &str, given: Vec<Tag>) -> Result<(), ApiError> {
        let given = tags_of(Some(given))?;
        self.change_tags(arn, |tags| tags.extend(given.clone())).await
    }

    pub(crate) async fn untag(&self, arn: &str, keys: &[String]) -> Result<(), ApiError> {
        self.change_tags(arn, |tags| tags.retain(|key, _| !keys.contains(key))).await
    }

    pub(crate) async fn shown_tags(
        &self,
        arn: &str,
    ) -> Result<ListTagsForResourceOutput, ApiError> {
        let tags = self.tags(arn).await?.into_iter().map(|(key, value)| Tag { key, value });
        Ok(ListTagsForResourceOutput { tags: Some(tags.collect()) })
    }
}
