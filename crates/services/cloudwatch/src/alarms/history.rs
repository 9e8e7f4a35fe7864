//! Histories of alarms: what is remembered, how it is listed, and when it is forgotten.

use super::errors::unavailable;
use super::keys::{self, history::When};
use super::limits::HISTORY;
use super::listing::{Ask, Page};
use super::model::{self, Alarm, Item, ItemKind, Spec, State, encode};
use super::names::{AlarmName, Place};
use super::parcel::Action;
use super::told::{Operation, configuration};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::{
    AlarmHistoryItem, AlarmType, DescribeAlarmHistoryInput, DescribeAlarmHistoryOutput,
    HistoryItemType, ScanBy,
};
use foundation::{Caller, Timestamp};
use serde_json::{Map, Value as Json, json};
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Direction, Limit, StoreError, get_one};

/// The longest summary and data (CloudWatch API Reference, AlarmHistoryItem), in characters.
const SUMMARY_MAX: usize = 255;
const DATA_MAX: usize = 4_095;
/// Items that are forgotten in one commit.
const FORGOTTEN: usize = 512;
/// How long after nothing was left to forget it is looked for again.
const PAUSE: Duration = Duration::from_hours(1);

fn text_of_state(state: &State) -> Json {
    let mut told = Map::new();
    told.insert("stateValue".to_owned(), json!(state.value.as_str()));
    told.insert("stateReason".to_owned(), json!(state.reason));
    if let Some(data) = &state.reason_data {
        // What was checked when it was set.
        let data: Json = serde_json::from_str(data).unwrap_or(Json::Null);
        told.insert("stateReasonData".to_owned(), data);
    }
    Json::Object(told)
}

/// That an alarm has come into the state that it is in.
pub(crate) fn state_update(alarm: &Alarm, old: &State) -> (ItemKind, String, String) {
    let data = json!({
        "version": "1.0",
        "oldState": text_of_state(old),
        "newState": text_of_state(&alarm.state),
    });
    let (from, to) = (old.value.as_str(), alarm.state.value.as_str());
    (ItemKind::State, format!("Alarm updated from {from} to {to}"), data.to_string())
}

/// That an alarm's configuration has changed.
pub(crate) fn configuration_update(
    name: &AlarmName,
    operation: Operation,
    alarm: &Alarm,
    previous: Option<&Alarm>,
    metric_id: &str,
) -> (ItemKind, String, String) {
    let told = |alarm: &Alarm| {
        let mut told = configuration(name, alarm, metric_id);
        if let Json::Object(members) = &mut told {
            members.insert("alarmArn".to_owned(), json!(name.arn()));
            members.insert("stateValue".to_owned(), json!(alarm.state.value.as_str()));
        }
        told
    };
    let (kind, member, done) = match operation {
        Operation::Create => ("Create", "createdAlarm", "created"),
        Operation::Update => ("Update", "updatedAlarm", "updated"),
        Operation::Delete => ("Delete", "deletedAlarm", "deleted"),
    };
    let now = told(alarm);
    let mut data = json!({"version": "1.0", "type": kind});
    if let Json::Object(members) = &mut data {
        if let Some(previous) = previous {
            members.insert("originalUpdatedFields".to_owned(), changed(told(previous), &now));
        }
        members.insert(member.to_owned(), now);
    }
    let summary = format!("Alarm \"{}\" {done}", name.name);
    (ItemKind::Configuration, summary, data.to_string())
}

/// The members that were otherwise before.
fn changed(before: Json, now: &Json) -> Json {
    match (before, now) {
        (Json::Object(before), Json::Object(now)) => Json::Object(
            before.into_iter().filter(|(name, was)| now.get(name) != Some(was)).collect(),
        ),
        (before, _) => before,
    }
}

/// That an action was done, or why it could not be.
pub(crate) fn action(action: &Action, refusal: Option<&str>) -> (ItemKind, String, String) {
    let to = &action.to;
    let (state, summary) = match refusal {
        None => ("Succeeded", format!("Successfully executed action {to}")),
        Some(why) => {
            ("Failed", format!("Failed to execute action {to}. Received error: \"{why}\""))
        }
    };
    let told = |message: Option<&str>| {
        let mut data = json!({
            "actionState": state,
            "stateUpdateTimestamp": action.changed_ms,
            "notificationResource": to,
        });
        if let Json::Object(members) = &mut data {
            if let Some(message) = message {
                members.insert("publishedMessage".to_owned(), json!(message));
            }
            members.insert("error".to_owned(), json!(refusal));
        }
        data.to_string()
    };
    let whole = told(Some(&action.body));
    let data = if whole.chars().count() <= DATA_MAX { whole } else { told(None) };
    (ItemKind::Action, summary, data)
}

fn kind_of(kind: ItemKind) -> HistoryItemType {
    match kind {
        ItemKind::Configuration => HistoryItemType::ConfigurationUpdate,
        ItemKind::State => HistoryItemType::StateUpdate,
        ItemKind::Action => HistoryItemType::Action,
    }
}

impl Room {
    /// Adds an item to the alarm's history.
    pub(crate) fn remember(
        &self,
        batch: Batch,
        name: &AlarmName,
        item: (ItemKind, String, String),
        alarm: &Alarm,
    ) -> Batch {
        self.remember_of(batch, name, item, matches!(alarm.spec, Spec::Composite(_)))
    }

    pub(crate) fn remember_of(
        &self,
        batch: Batch,
        name: &AlarmName,
        (kind, summary, data): (ItemKind, String, String),
        composite: bool,
    ) -> Batch {
        let rank = match kind {
            ItemKind::Configuration => 0,
            ItemKind::State => 1,
            ItemKind::Action => 2,
        };
        let when = When { at: self.ambient.now(), rank, random: self.ambient.dice.number() };
        let summary = summary.chars().take(SUMMARY_MAX).collect();
        let item = encode(&Item { composite, kind, summary, data });
        batch
            .put(keys::history::of_alarm(name, when), item)
            .put(keys::history::of_all(name, when), Vec::new())
    }

    pub(crate) async fn describe_history(
        &self,
        caller: &Caller,
        input: DescribeAlarmHistoryInput,
    ) -> Result<DescribeAlarmHistoryOutput, ApiError> {
        if input.alarm_contributor_id.is_some() {
            return Err(super::errors::not_built("contributors of alarms (AlarmContributorId)"));
        }
        let place = Place::of(caller);
        let forgotten = self.ambient.now().before(HISTORY);
        let from = input.start_date.unwrap_or(forgotten).max(forgotten);
        // Both ends belong to what is asked for.
        let last = input.end_date.unwrap_or_else(|| self.ambient.now());
        let to = last + Duration::from_millis(1);
        let range = match &input.alarm_name {
            Some(name) => keys::history::items_of(&place.alarm(name), from, to),
            None => keys::history::items_in(&place, from, to),
        };
        let direction = match input.scan_by {
            Some(ScanBy::TimestampAscending) => Direction::Forward,
            _ => Direction::Backward,
        };
        let types = input.alarm_types.as_deref().unwrap_or(&[AlarmType::MetricAlarm]);
        let ask = Ask {
            listing: "DescribeAlarmHistory",
            limit: input.max_records,
            token: input.next_token.as_deref(),
        };
        let mut page = Page::new(&ask)?;
        let mut rest = Some(page.rest_of(range, direction));
        'pages: while let Some(range) = rest {
            let read = self.store.scan(range, Limit::default(), direction).await;
            let read = read.map_err(unavailable)?;
            for entry in read.entries {
                let (name, when) = keys::history::read(&entry.key).map_err(unavailable)?;
                let value = match entry.value.is_empty() {
                    false => entry.value,
                    true => {
                        let key = keys::history::of_alarm(&name, when);
                        let read = get_one(&*self.store, key).await.map_err(unavailable)?;
                        let Some(entry) = read else { continue };
                        entry.value
                    }
                };
                let item: Item = model::decode("history item", &value).map_err(unavailable)?;
                let kind = match item.composite {
                    true => AlarmType::CompositeAlarm,
                    false => AlarmType::MetricAlarm,
                };
                let wanted = input.history_item_type.as_ref();
                if !types.contains(&kind) || wanted.is_some_and(|kind| *kind != kind_of(item.kind))
                {
                    continue;
                }
                let shown = AlarmHistoryItem {
                    alarm_name: Some(name.name),
                    alarm_type: Some(kind),
                    history_data: Some(item.data),
                    history_item_type: Some(kind_of(item.kind)),
                    history_summary: Some(item.summary),
                    timestamp: Some(when.at),
                    ..AlarmHistoryItem::default()
                };
                if page.is_full_with(shown, &entry.key) {
                    break 'pages;
                }
            }
            rest = read.next;
        }
        let (items, next_token) = page.end();
        Ok(DescribeAlarmHistoryOutput { alarm_history_items: Some(items), next_token })
    }

    /// Forgets items that are old enough, for ever.
    pub(crate) async fn forget_histories(self: Arc<Self>) {
        loop {
            let now = self.ambient.now();
            let again = match self.forget_old(now).await {
                Ok(next) => next.unwrap_or(now + HISTORY).max(now + PAUSE),
                Err(why) => {
                    tracing::error!(%why, "old items of alarms' histories can't be removed");
                    now + PAUSE
                }
            };
            self.ambient.clock.sleep_until(again).await;
        }
    }

    /// Forgets what is old enough now; tells when the next item is. Two nodes that do it at once remove
    /// the same.
    pub(crate) async fn forget_old(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        let (mut range, mut next) = (keys::history::everywhere(), None::<Timestamp>);
        loop {
            let limit = Limit::entries(FORGOTTEN);
            let page = self.store.scan(range.clone(), limit, Direction::Forward).await?;
            let (mut batch, mut younger, mut last) = (Batch::new(), None, None);
            for entry in page.entries {
                let (name, when) = keys::history::read(&entry.key)?;
                if when.at > now.before(HISTORY) {
                    let due = when.at + HISTORY;
                    next = Some(next.map_or(due, |next| next.min(due)));
                    younger = Some(name.place);
                    break;
                }
                let item = keys::history::of_alarm(&name, when);
                batch = batch.delete(entry.key.clone()).delete(item);
                last = Some(entry.key);
            }
            if let Some(last) = last {
                // It has no checks.
                let _done = self.store.commit(batch).await?;
                range = range.after(last);
            }
            match younger {
                // All behind it of its place are younger still.
                Some(place) => range = keys::history::behind(&place),
                None if page.next.is_none() => return Ok(next),
                None => {}
            }
        }
    }
}
