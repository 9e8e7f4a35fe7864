//! Replays: begun, cancelled, shown.

use crate::archives;
use crate::errors::{self, exists, not_found, parameter, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, REPLAYS_MAX};
use crate::listing::Ask;
use crate::model::{self, Replay as Record};
use crate::names::{BusName, Place, RuleName};
use crate::room::{Found, Room};
use aws_api::ApiError;
use aws_api::events::*;
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Entry};

fn arn(place: &Place, name: &str) -> String {
    place.arn(format!("replay/{name}"))
}

fn at(ms: i64) -> Option<Timestamp> {
    Some(Timestamp::from_millis(ms))
}

fn state(record: &Record) -> Option<ReplayState> {
    Some(ReplayState::from(record.state.as_str()))
}

impl Room {
    async fn replay(&self, place: &Place, name: &str) -> Result<Found<Record>, ApiError> {
        let found = self.read("replay", keys::replay::key(place, name)).await;
        let missing = || not_found(format!("Replay {name} does not exist."));
        found.map_err(unavailable)?.ok_or_else(missing)
    }

    pub(crate) async fn start_replay(
        &self,
        caller: &Caller,
        input: StartReplayRequest,
    ) -> Result<StartReplayResponse, ApiError> {
        let (place, name) = (Place::of(caller), input.replay_name);
        let wrong = |reason: &str| parameter("EventSourceArn", reason);
        let (of, archive) = archives::of_arn(&input.event_source_arn)
            .ok_or_else(|| wrong("Must contain an archive ARN."))?;
        let bus = BusName::of_arn(&input.destination.arn)
            .ok_or_else(|| parameter("Destination.Arn", "Must contain an event bus ARN."))?;
        if input.event_start_time >= input.event_end_time {
            let reason = "EventStartTime must be before EventEndTime.";
            return Err(parameter("EventEndTime", reason));
        }
        let found = self.read::<model::Archive>("archive", keys::archive::key(&of, &archive)).await;
        let found = found.map_err(unavailable)?.filter(|_| of == place);
        let missing = || wrong(&format!("Archive {archive} does not exist."));
        let kept = found.ok_or_else(missing)?.record;
        if kept.source != input.destination.arn {
            return Err(parameter("Destination.Arn", "Cross event bus replay is not permitted."));
        }
        self.bus(&bus).await?;
        let only = input.destination.filter_arns.unwrap_or_default();
        let foreign = |arn: &&String| RuleName::of_arn(arn).is_none_or(|rule| rule.bus != bus);
        if let Some(arn) = only.iter().find(foreign) {
            let reason = format!("{arn} is no rule of the event bus.");
            return Err(parameter("Destination.FilterArns", &reason));
        }
        let others = self.all(keys::replay::all_of(&place)).await.map_err(unavailable)?;
        let open = others.iter().filter(|entry| {
            model::decode::<Record>("replay", &entry.value).is_ok_and(|record| record.is_open())
        });
        if open.count() >= REPLAYS_MAX {
            return Err(errors::too_many());
        }
        let record = Record {
            description: input.description,
            source: input.event_source_arn,
            archive: kept.id,
            destination: input.destination.arn,
            only,
            from_ms: input.event_start_time.as_millis(),
            until_ms: input.event_end_time.as_millis(),
            state: "STARTING".to_owned(),
            started_ms: self.now_ms(),
            ended_ms: None,
            reached: None,
            last_ms: None,
            reason: None,
        };
        let key = keys::replay::key(&place, &name);
        let batch = Batch::new().check(Check::Absent(key.clone())).put(key, model::encode(&record));
        if !self.commit(batch).await? {
            return Err(exists(format!("Replay {name} already exists.")));
        }
        Ok(StartReplayResponse {
            replay_arn: Some(arn(&place, &name)),
            replay_start_time: at(record.started_ms),
            state: state(&record),
            state_reason: None,
        })
    }

    pub(crate) async fn cancel_replay(
        &self,
        caller: &Caller,
        name: &str,
    ) -> Result<CancelReplayResponse, ApiError> {
        let place = Place::of(caller);
        for _ in 0..ATTEMPTS_MAX {
            let Found { mut record, entry } = self.replay(&place, name).await?;
            if !matches!(&*record.state, "STARTING" | "RUNNING") {
                let text = format!("Replay {name} is not in a valid state for this operation.");
                return Err(error::illegal_status_exception(text));
            }
            record.state = "CANCELLING".to_owned();
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, model::encode(&record));
            if self.commit(batch).await? {
                return Ok(CancelReplayResponse {
                    replay_arn: Some(arn(&place, name)),
                    state: state(&record),
                    state_reason: None,
                });
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn describe_replay(
        &self,
        caller: &Caller,
        name: &str,
    ) -> Result<DescribeReplayResponse, ApiError> {
        let place = Place::of(caller);
        let record = self.replay(&place, name).await?.record;
        Ok(DescribeReplayResponse {
            event_end_time: at(record.until_ms),
            event_last_replayed_time: record.last_ms.and_then(at),
            event_start_time: at(record.from_ms),
            replay_arn: Some(arn(&place, name)),
            replay_end_time: record.ended_ms.and_then(at),
            replay_name: Some(name.to_owned()),
            replay_start_time: at(record.started_ms),
            state: state(&record),
            state_reason: record.reason,
            description: record.description,
            destination: Some(ReplayDestination {
                arn: record.destination,
                filter_arns: (!record.only.is_empty()).then_some(record.only),
            }),
            event_source_arn: Some(record.source),
        })
    }

    pub(crate) async fn list_replays(
        &self,
        caller: &Caller,
        input: ListReplaysRequest,
    ) -> Result<ListReplaysResponse, ApiError> {
        let (prefix, source) = (input.name_prefix.unwrap_or_default(), input.event_source_arn);
        let wanted = input.state;
        let token = input.next_token.as_deref();
        let ask = Ask { listing: "ListReplays", limit: input.limit, token };
        let shown = |entry: &Entry| {
            let (_, name) = keys::replay::read(&entry.key)?;
            let record: Record = model::decode("replay", &entry.value)?;
            let fits = name.starts_with(&prefix)
                && source.as_ref().is_none_or(|source| *source == record.source)
                && wanted.as_ref().is_none_or(|wanted| state(&record).as_ref() == Some(wanted));
            Ok(fits.then(|| Replay {
                event_end_time: at(record.until_ms),
                event_last_replayed_time: record.last_ms.and_then(at),
                event_start_time: at(record.from_ms),
                replay_end_time: record.ended_ms.and_then(at),
                replay_name: Some(name),
                replay_start_time: at(record.started_ms),
                state: state(&record),
                state_reason: record.reason,
                event_source_arn: Some(record.source),
            }))
        };
        let range = keys::replay::all_of(&Place::of(caller));
        let (replays, next_token) = self.page(range, ask, shown).await?;
        Ok(ListReplaysResponse { next_token, replays: Some(replays) })
    }
}
