//! Event buses: made, changed, shown, deleted.

use crate::errors::{self, exists, invalid, unavailable};
use crate::keys;
use crate::limits::BUSES_MAX;
use crate::listing::Ask;
use crate::model::{self, Bus};
use crate::names::{BusName, DEFAULT_BUS, Place};
use crate::room::Room;
use crate::tags;
use aws_api::ApiError;
use aws_api::events::*;
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Entry};

fn moment(ms: Option<i64>) -> Option<Timestamp> {
    ms.map(Timestamp::from_millis)
}

/// Refuses what buses have on AWS and not here.
fn check_settings(kms: Option<&String>, log: Option<&LogConfig>) -> Result<(), ApiError> {
    if kms.is_some_and(|key| !key.is_empty()) {
        return Err(errors::not_built("keys of KMS for event buses (KmsKeyIdentifier)"));
    }
    let level = log.and_then(|log| log.level.as_ref());
    if level.is_some_and(|level| *level != Level::Off) {
        return Err(errors::not_built("logs of event buses (LogConfig)"));
    }
    Ok(())
}

/// The queue of a dead-letter configuration, which must be a standard one.
pub(crate) fn dead_letters(config: Option<&DeadLetterConfig>) -> Result<Option<String>, ApiError> {
    let Some(arn) = config.and_then(|config| config.arn.clone()) else { return Ok(None) };
    let parsed = foundation::Arn::parse(&arn).ok().filter(|parsed| parsed.service == "sqs");
    if parsed.is_none_or(|parsed| parsed.resource.ends_with(".fifo")) {
        let text = "Provided Arn is not that of a standard SQS queue.";
        return Err(errors::parameter("DeadLetterConfig.Arn", text));
    }
    Ok(Some(arn))
}

fn shown_queue(arn: &Option<String>) -> Option<DeadLetterConfig> {
    arn.clone().map(|arn| DeadLetterConfig { arn: Some(arn) })
}

impl Room {
    pub(crate) async fn create_bus(
        &self,
        caller: &Caller,
        input: CreateEventBusRequest,
    ) -> Result<CreateEventBusResponse, ApiError> {
        if input.event_source_name.is_some() || input.name.starts_with("aws.") {
            return Err(errors::not_built("buses of partners (EventSourceName)"));
        }
        check_settings(input.kms_key_identifier.as_ref(), input.log_config.as_ref())?;
        let name = BusName { place: Place::of(caller), name: input.name };
        let already = || exists(format!("Event bus {} already exists.", name.name));
        if name.name.contains('/') {
            return Err(errors::parameter("Name", "Only buses of partners have slashes in names."));
        }
        if name.is_default() {
            return Err(already());
        }
        let tags = tags::of(input.tags)?;
        let others = self.all(keys::bus::all_of(&name.place)).await.map_err(unavailable)?;
        if others.len() >= BUSES_MAX {
            return Err(errors::too_many());
        }
        let now = Some(self.now_ms());
        let dead_letters = dead_letters(input.dead_letter_config.as_ref())?;
        let (created_ms, modified_ms, description) = (now, now, input.description);
        let bus = Bus { description, dead_letters, policy: None, tags, created_ms, modified_ms };
        let key = keys::bus::key(&name.place, &name.name);
        let batch = Batch::new().check(Check::Absent(key.clone())).put(key, model::encode(&bus));
        if !self.commit(batch).await? {
            return Err(already());
        }
        Ok(CreateEventBusResponse {
            dead_letter_config: shown_queue(&bus.dead_letters),
            description: bus.description,
            event_bus_arn: Some(name.arn()),
            kms_key_identifier: None,
            log_config: None,
        })
    }

    pub(crate) async fn update_bus(
        &self,
        caller: &Caller,
        input: UpdateEventBusRequest,
    ) -> Result<UpdateEventBusResponse, ApiError> {
        check_settings(input.kms_key_identifier.as_ref(), input.log_config.as_ref())?;
        let name = BusName::of(caller, input.name.as_deref())?;
        let queue = dead_letters(input.dead_letter_config.as_ref())?;
        let bus = self
            .change_bus(&name, |bus| {
                if input.description.is_some() {
                    bus.description = input.description.clone().filter(|text| !text.is_empty());
                }
                if input.dead_letter_config.is_some() {
                    bus.dead_letters.clone_from(&queue);
                }
                Ok(())
            })
            .await?;
        Ok(UpdateEventBusResponse {
            arn: Some(name.arn()),
            dead_letter_config: shown_queue(&bus.dead_letters),
            description: bus.description,
            kms_key_identifier: None,
            log_config: None,
            name: Some(name.name),
        })
    }

    pub(crate) async fn delete_bus(&self, caller: &Caller, name: &str) -> Result<(), ApiError> {
        let name = BusName::of(caller, Some(name))?;
        if name.is_default() {
            return Err(invalid(format!("Cannot delete event bus {DEFAULT_BUS}.")));
        }
        let key = keys::bus::key(&name.place, &name.name);
        let rules = keys::rule::all_of(&name);
        let batch = Batch::new().check(Check::Empty(rules)).delete(key);
        if !self.commit(batch).await? {
            let text = format!("Cannot delete event bus {} since it has rules.", name.name);
            return Err(invalid(text));
        }
        Ok(())
    }

    pub(crate) async fn describe_bus(
        &self,
        caller: &Caller,
        name: Option<&str>,
    ) -> Result<DescribeEventBusResponse, ApiError> {
        let name = BusName::of(caller, name)?;
        let (bus, _) = self.bus(&name).await?;
        Ok(DescribeEventBusResponse {
            arn: Some(name.arn()),
            creation_time: moment(bus.created_ms),
            dead_letter_config: shown_queue(&bus.dead_letters),
            description: bus.description,
            kms_key_identifier: None,
            last_modified_time: moment(bus.modified_ms),
            log_config: None,
            name: Some(name.name),
            policy: bus.policy,
        })
    }

    pub(crate) async fn list_buses(
        &self,
        caller: &Caller,
        input: ListEventBusesRequest,
    ) -> Result<ListEventBusesResponse, ApiError> {
        let place = Place::of(caller);
        let entries = self.all(keys::bus::all_of(&place)).await.map_err(unavailable)?;
        let mut all = Vec::new();
        for Entry { key, value, .. } in &entries {
            let (place, name) = keys::bus::read(key).map_err(unavailable)?;
            let bus: Bus = model::decode("bus", value).map_err(unavailable)?;
            all.push((BusName { place, name }, bus));
        }
        if !all.iter().any(|(name, _)| name.is_default()) {
            all.push((BusName::default_of(place), Bus::default()));
        }
        all.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
        let prefix = input.name_prefix.unwrap_or_default();
        all.retain(|(name, _)| name.name.starts_with(&prefix));
        let shown = all.into_iter().map(|(name, bus)| EventBus {
            arn: Some(name.arn()),
            creation_time: moment(bus.created_ms),
            description: bus.description,
            last_modified_time: moment(bus.modified_ms),
            name: Some(name.name),
            policy: bus.policy,
        });
        let ask = Ask {
            listing: "ListEventBuses",
            limit: input.limit,
            token: input.next_token.as_deref(),
        };
        let (event_buses, next_token) = ask.cut(shown.collect())?;
        Ok(ListEventBusesResponse { event_buses: Some(event_buses), next_token })
    }
}
