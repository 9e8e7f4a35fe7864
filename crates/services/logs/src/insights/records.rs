//! Single events and their fields: GetLogRecord, GetLogGroupFields.

use super::fields::each_name;
use super::row::{Event, Row};
use super::{lambda, scan};
use crate::keys::{EventKey, GroupKey, Stream};
use crate::room::{Room, internal, named_group, refuse};
use aws_api::ApiError;
use aws_api::logs::{self, LogGroupField, error};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Caller;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Direction, Limit, get_one};

/// Events that are looked at for the fields of a group.
const SAMPLED_MAX: usize = 1_000;
/// Fields that are told («GetLogGroupFields»).
const FIELDS_MAX: usize = 1_000;
/// What is looked at before and behind the time that is asked for, and before the present.
const AROUND_MS: i64 = 8 * 60 * 1_000;
const RECENT_MS: i64 = 15 * 60 * 1_000;

/// What GetLogRecord finds an event by: its group and its place.
pub fn pointer(log: &str, place: &EventKey) -> String {
    let EventKey { group, stream, at_ms, sequence } = place;
    STANDARD.encode(format!("{group:x}.{stream:x}.{at_ms:x}.{sequence:x}.{log}"))
}

/// The group's account and name, and the event's place.
fn read_pointer(text: &str) -> Option<(String, String, EventKey)> {
    let text = String::from_utf8(STANDARD.decode(text).ok()?).ok()?;
    let mut parts = text.splitn(5, '.');
    let mut number = || u64::from_str_radix(parts.next()?, 16).ok();
    let (group, stream, at, sequence) = (number()?, number()?, number()?, number()?);
    let place = EventKey { group, stream, at_ms: i64::try_from(at).ok()?, sequence };
    let (account, name) = parts.next()?.split_once(':')?;
    Some((account.to_owned(), name.to_owned(), place))
}

/// The group of the event that a pointer points to, if it is one of the caller's account.
pub(crate) fn pointed_group(caller: &Caller, pointer: &str) -> Option<GroupKey> {
    let (account, name, _) = read_pointer(pointer)?;
    (account == caller.account.as_str()).then(|| GroupKey::of(caller, name))
}

impl Room {
    pub(crate) async fn get_log_record(
        &self,
        caller: &Caller,
        input: logs::GetLogRecordRequest,
    ) -> Result<logs::GetLogRecordResponse, ApiError> {
        refuse(input.unmask == Some(true), "unmask")?;
        let invalid = || error::invalid_parameter_exception("The log record pointer is invalid.");
        let pointer = &input.log_record_pointer;
        let (_, _, place) = read_pointer(pointer).ok_or_else(invalid)?;
        let key = pointed_group(caller, pointer).ok_or_else(invalid)?;
        let gone = || error::resource_not_found_exception("The log record does not exist.");
        let group = self.group(&key).await?.value;
        if group.id != place.group || place.at_ms < group.keeps_from_ms(self.now_ms()) {
            return Err(gone());
        }
        let mut stream = None;
        self.each_stream(group.id, |name, found| {
            if found.id == place.stream {
                stream = Some(name);
            }
        })
        .await?;
        let stream: Arc<str> = Arc::from(stream.ok_or_else(gone)?);
        let entry = get_one(&*self.store, place.encode()).await.map_err(internal)?;
        let log = Arc::from(format!("{}:{}", key.account, key.name));
        let event = scan::event(&entry.ok_or_else(gone)?, &log, &stream)?;
        let mut record = BTreeMap::new();
        let row = Row { event: Some(event.clone()), values: Vec::new() };
        each_field(&event, |name| {
            // Times as numbers, unlike in results.
            let value = row.get(name);
            record.extend(value.as_text().map(|text| (name.to_owned(), text.to_string())));
        });
        Ok(logs::GetLogRecordResponse { log_record: Some(record) })
    }

    pub(crate) async fn get_log_group_fields(
        &self,
        caller: &Caller,
        input: logs::GetLogGroupFieldsRequest,
    ) -> Result<logs::GetLogGroupFieldsResponse, ApiError> {
        let (name, identifier) = (input.log_group_name, input.log_group_identifier);
        let key = named_group(caller, name.as_deref(), identifier.as_deref())?;
        let group = self.group(&key).await?.value;
        let now = self.now_ms();
        let (from, to) = match input.time {
            Some(seconds) => {
                let at = seconds.clamp(0, i64::MAX / 10_000) * 1_000;
                (at - AROUND_MS, at + AROUND_MS)
            }
            None => (now - RECENT_MS, now + 1),
        };
        let from = from.max(group.keeps_from_ms(now)).max(0);
        let to = to.max(from);
        let log = Arc::from(format!("{}:{}", key.account, key.name));
        let mut streams: Vec<(String, Stream)> = Vec::new();
        self.each_stream(group.id, |name, stream| {
            let touches = stream.first_event_ms.is_some_and(|first| first < to)
                && stream.last_event_ms.is_some_and(|last| last >= from);
            if touches {
                streams.push((name, stream));
            }
        })
        .await?;
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let mut sampled = 0;
        for (name, stream) in streams {
            if sampled >= SAMPLED_MAX {
                break;
            }
            let range = EventKey::between(group.id, stream.id, from, to);
            let limit = Limit::entries(SAMPLED_MAX - sampled);
            let page = self.store.scan(range, limit, Direction::Backward).await;
            let name: Arc<str> = Arc::from(name);
            for entry in page.map_err(internal)?.entries {
                let event = scan::event(&entry, &log, &name)?;
                sampled += 1;
                each_field(&event, |field| {
                    let room = counts.len() < FIELDS_MAX;
                    if let Some(count) = counts.get_mut(field) {
                        *count += 1;
                    } else if room {
                        counts.insert(field.to_owned(), 1);
                    }
                });
            }
        }
        let percent = |count: usize| i32::try_from(count * 100 / sampled.max(1)).ok();
        let fields = counts
            .into_iter()
            .map(|(name, count)| LogGroupField { name: Some(name), percent: percent(count) });
        Ok(logs::GetLogGroupFieldsResponse { log_group_fields: Some(fields.collect()) })
    }
}

/// Calls `visit` with the name of each field that the event has.
fn each_field(event: &Event, mut visit: impl FnMut(&str)) {
    for name in ["@timestamp", "@message", "@logStream", "@log", "@ingestionTime"] {
        visit(name);
    }
    for name in lambda::FIELDS {
        if lambda::field(&event.message, name).is_some() {
            visit(&format!("@{name}"));
        }
    }
    if let Some(json) = event.json() {
        each_name(json, &mut visit);
    }
}
