//! Archives: made, changed, shown, deleted; and letting go of what they need not keep any more.

use crate::errors::{self, exists, not_found, parameter, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, OTHERS_MAX};
use crate::listing::Ask;
use crate::model::{self, Archive as Record};
use crate::names::{BusName, Place, parse};
use crate::room::{Found, Room};
use crate::rules::pattern;
use aws_api::ApiError;
use aws_api::events::*;
use foundation::{Caller, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, StoreError};

/// How often it is looked for events whose retention has ended.
const SWEEP: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

/// The name of an archive, by its ARN.
pub(crate) fn of_arn(arn: &str) -> Option<(Place, String)> {
    let (place, resource) = parse(arn)?;
    let name = resource.strip_prefix("archive/").filter(|name| !name.is_empty())?;
    Some((place, name.to_owned()))
}

fn arn(place: &Place, name: &str) -> String {
    place.arn(format!("archive/{name}"))
}

fn at(ms: i64) -> Option<Timestamp> {
    Some(Timestamp::from_millis(ms))
}

/// Days, of which none means for ever, as zero does.
fn days(given: Option<i32>) -> Option<u32> {
    given.and_then(|days| u32::try_from(days).ok()).filter(|days| *days > 0)
}

fn shown_days(days: Option<u32>) -> Option<i32> {
    Some(days.and_then(|days| i32::try_from(days).ok()).unwrap_or(0))
}

fn refuse_kms(key: Option<&String>) -> Result<(), ApiError> {
    match key.is_some_and(|key| !key.is_empty()) {
        true => Err(errors::not_built("keys of KMS for archives (KmsKeyIdentifier)")),
        false => Ok(()),
    }
}

impl Room {
    pub(crate) async fn archive(
        &self,
        place: &Place,
        name: &str,
    ) -> Result<Found<Record>, ApiError> {
        let found = self.read("archive", keys::archive::key(place, name)).await;
        let missing = || not_found(format!("Archive {name} does not exist."));
        found.map_err(unavailable)?.ok_or_else(missing)
    }

    pub(crate) async fn create_archive(
        &self,
        caller: &Caller,
        input: CreateArchiveRequest,
    ) -> Result<CreateArchiveResponse, ApiError> {
        refuse_kms(input.kms_key_identifier.as_ref())?;
        let (place, name) = (Place::of(caller), input.archive_name);
        let wrong = || parameter("EventSourceArn", "Must contain an event bus ARN.");
        let bus = BusName::of_arn(&input.event_source_arn).ok_or_else(wrong)?;
        if bus.place != place {
            return Err(parameter(
                "EventSourceArn",
                "The event bus is of another account or region.",
            ));
        }
        self.bus(&bus).await?;
        let event_pattern = input.event_pattern.filter(|text| !text.is_empty());
        event_pattern.as_deref().map(pattern).transpose()?;
        let others = self.all(keys::archive::all_of(&place)).await.map_err(unavailable)?;
        if others.len() >= OTHERS_MAX {
            return Err(errors::too_many());
        }
        let record = Record {
            id: self.ambient.dice.number(),
            source: input.event_source_arn,
            description: input.description,
            pattern: event_pattern,
            retention_days: days(input.retention_days),
            created_ms: self.now_ms(),
        };
        let key = keys::archive::key(&place, &name);
        let batch = Batch::new().check(Check::Absent(key.clone())).put(key, model::encode(&record));
        if !self.commit(batch).await? {
            return Err(exists(format!("Archive {name} already exists.")));
        }
        Ok(CreateArchiveResponse {
            archive_arn: Some(arn(&place, &name)),
            creation_time: at(record.created_ms),
            state: Some(ArchiveState::Enabled),
            state_reason: None,
        })
    }

    pub(crate) async fn update_archive(
        &self,
        caller: &Caller,
        input: UpdateArchiveRequest,
    ) -> Result<UpdateArchiveResponse, ApiError> {
        refuse_kms(input.kms_key_identifier.as_ref())?;
        let (place, name) = (Place::of(caller), &input.archive_name);
        input.event_pattern.as_deref().filter(|text| !text.is_empty()).map(pattern).transpose()?;
        for _ in 0..ATTEMPTS_MAX {
            let Found { mut record, entry } = self.archive(&place, name).await?;
            if input.description.is_some() {
                record.description = input.description.clone().filter(|text| !text.is_empty());
            }
            if let Some(text) = &input.event_pattern {
                record.pattern = Some(text.clone()).filter(|text| !text.is_empty());
            }
            if input.retention_days.is_some() {
                record.retention_days = days(input.retention_days);
            }
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, model::encode(&record));
            if self.commit(batch).await? {
                return Ok(UpdateArchiveResponse {
                    archive_arn: Some(arn(&place, name)),
                    creation_time: at(record.created_ms),
                    state: Some(ArchiveState::Enabled),
                    state_reason: None,
                });
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn delete_archive(&self, caller: &Caller, name: &str) -> Result<(), ApiError> {
        let Found { record, entry } = self.archive(&Place::of(caller), name).await?;
        let batch = Batch::new()
            .check(Check::Present(entry.key.clone()))
            .delete(entry.key)
            .put(keys::doomed::key(record.id), Vec::new());
        // One that is gone by now is deleted.
        self.commit(batch).await.map(drop)
    }

    /// How many events an archive keeps, and of how many bytes.
    async fn measured(&self, archive: u64) -> Result<(i64, i64), StoreError> {
        let (mut count, mut bytes) = (0, 0);
        let mut rest = Some(keys::event::all_of(archive));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in &page.entries {
                count += 1;
                bytes += i64::try_from(entry.value.len()).unwrap_or(0);
            }
            rest = page.next;
        }
        Ok((count, bytes))
    }

    pub(crate) async fn describe_archive(
        &self,
        caller: &Caller,
        name: &str,
    ) -> Result<DescribeArchiveResponse, ApiError> {
        let place = Place::of(caller);
        let record = self.archive(&place, name).await?.record;
        let (count, bytes) = self.measured(record.id).await.map_err(unavailable)?;
        Ok(DescribeArchiveResponse {
            archive_arn: Some(arn(&place, name)),
            archive_name: Some(name.to_owned()),
            creation_time: at(record.created_ms),
            description: record.description,
            event_count: Some(count),
            event_pattern: record.pattern,
            event_source_arn: Some(record.source),
            kms_key_identifier: None,
            retention_days: shown_days(record.retention_days),
            size_bytes: Some(bytes),
            state: Some(ArchiveState::Enabled),
            state_reason: None,
        })
    }

    pub(crate) async fn list_archives(
        &self,
        caller: &Caller,
        input: ListArchivesRequest,
    ) -> Result<ListArchivesResponse, ApiError> {
        let given =
            [input.name_prefix.is_some(), input.event_source_arn.is_some(), input.state.is_some()];
        if given.into_iter().filter(|given| *given).count() > 1 {
            let text = "At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, or NamePrefix.";
            return Err(errors::invalid(text));
        }
        let (prefix, source) = (input.name_prefix.unwrap_or_default(), input.event_source_arn);
        let none = input.state.is_some_and(|state| state != ArchiveState::Enabled);
        let token = input.next_token.as_deref();
        let ask = Ask { listing: "ListArchives", limit: input.limit, token };
        let shown = |entry: &Entry| {
            let (_, name) = keys::archive::read(&entry.key)?;
            let record: Record = model::decode("archive", &entry.value)?;
            let fits = !none
                && name.starts_with(&prefix)
                && source.as_ref().is_none_or(|source| *source == record.source);
            Ok(fits.then_some((name, record)))
        };
        let range = keys::archive::all_of(&Place::of(caller));
        let (found, next_token) = self.page(range, ask, shown).await?;
        let mut archives = Vec::new();
        for (name, record) in found {
            let (count, bytes) = self.measured(record.id).await.map_err(unavailable)?;
            archives.push(Archive {
                archive_name: Some(name),
                creation_time: at(record.created_ms),
                event_count: Some(count),
                event_source_arn: Some(record.source),
                retention_days: shown_days(record.retention_days),
                size_bytes: Some(bytes),
                state: Some(ArchiveState::Enabled),
                state_reason: None,
            });
        }
        Ok(ListArchivesResponse { archives: Some(archives), next_token })
    }

    /// Removes, for ever, what is left of deleted archives, and events whose retention has ended.
    pub(crate) async fn let_go(self: Arc<Self>) {
        let mut doomed = self.store.watch(keys::doomed::prefix());
        loop {
            if let Err(why) = self.let_go_once().await {
                tracing::error!(%why, "archives can't be looked through");
            }
            tokio::select! {
                () = doomed.changed() => {}
                () = self.ambient.clock.sleep(SWEEP) => {}
            }
        }
    }

    async fn let_go_once(&self) -> Result<(), StoreError> {
        for entry in self.all(keys::doomed::all()).await? {
            let id = keys::doomed::read(&entry.key)?;
            let batch = Batch::new().delete_range(keys::event::all_of(id)).delete(entry.key);
            self.store.commit(batch).await.map(drop)?;
        }
        let now = self.ambient.now();
        for entry in self.all(KeyRange::prefix(&keys::archive::prefix())).await? {
            let archive: Record = model::decode("archive", &entry.value)?;
            let Some(days) = archive.retention_days else { continue };
            let old = keys::event::between(
                archive.id,
                Timestamp::from_millis(i64::MIN),
                now.before(DAY.saturating_mul(days)),
            );
            let first = self.store.scan(old.clone(), Limit::entries(1), Direction::Forward).await?;
            if !first.entries.is_empty() {
                self.store.commit(Batch::new().delete_range(old)).await.map(drop)?;
            }
        }
        Ok(())
    }
}
