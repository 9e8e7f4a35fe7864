//! How asynchronous invocations are retried and told of: PutFunctionEventInvokeConfig and its kin.
//!
//! Key `lc | account | region | function | incarnation | qualifier` (`$LATEST` where none was given); it
//! lives until it is deleted, or what it is of.

use super::record::{Found, Life, from_cbor, to_cbor};
use super::{marker, resolve, resume};
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::invoke::destination;
use crate::limits::EVENT_CONFIGS_PAGE_MAX;
use crate::names::{LATEST, Named};
use aws_api::ApiError;
use aws_api::lambda::{
    DestinationConfig, FunctionEventInvokeConfig, ListFunctionEventInvokeConfigsRequest,
    ListFunctionEventInvokeConfigsResponse, OnFailure, OnSuccess,
    PutFunctionEventInvokeConfigRequest, UpdateFunctionEventInvokeConfigRequest, error,
};
use foundation::{Caller, Timestamp};
use minicbor::{Decode, Encode};
use std::sync::Arc;
use store::keys::Kind;
use store::{Batch, Check, Direction, Entry, Key, Limit, Outcome, StoreError};

/// The kind of a configuration's key.
pub(crate) const KIND: Kind = Kind::new(*b"lc");

/// What is set; nothing of it has a value of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct EventConfig {
    #[n(0)]
    pub(crate) retries: Option<u32>,
    #[n(1)]
    pub(crate) max_age_s: Option<u32>,
    /// ARNs.
    #[n(2)]
    pub(crate) on_success: Option<String>,
    #[n(3)]
    pub(crate) on_failure: Option<String>,
    #[n(4)]
    pub(crate) modified_ms: i64,
}

/// The key of the configuration of a function, version or alias.
pub(crate) fn key(life: &Life, qualifier: &str) -> Key {
    life.child(KIND).str(qualifier).finish()
}

fn decode(entry: &Entry) -> Result<(String, EventConfig), StoreError> {
    let (_, mut reader) = Life::reader(&entry.key, KIND)?;
    let qualifier = reader.str()?;
    reader.end()?;
    Ok((qualifier, from_cbor(&entry.value)?))
}

/// What is set for invocations of that name, if anything is.
pub(crate) async fn read(
    core: &Core,
    found: &Found,
    qualifier: Option<&str>,
) -> Result<Option<(EventConfig, Entry)>, ApiError> {
    let key = key(&found.life(), qualifier.unwrap_or(LATEST));
    let entry = store::get_one(&*core.store, key).await.map_err(failure::store)?;
    let read = |entry: Entry| Ok((from_cbor(&entry.value)?, entry));
    entry.map(read).transpose().map_err(failure::store)
}

fn show(found: &Found, qualifier: &str, config: EventConfig) -> FunctionEventInvokeConfig {
    let number = |n: u32| i32::try_from(n).ok();
    FunctionEventInvokeConfig {
        destination_config: Some(DestinationConfig {
            on_failure: Some(OnFailure { destination: config.on_failure }),
            on_success: Some(OnSuccess { destination: config.on_success }),
        }),
        function_arn: Some(found.name.qualified(qualifier).to_string()),
        last_modified: Some(Timestamp::from_millis(config.modified_ms)),
        maximum_event_age_in_seconds: config.max_age_s.and_then(number),
        maximum_retry_attempts: config.retries.and_then(number),
    }
}

fn filed_under(named: &Named) -> String {
    named.qualifier.as_ref().map_or_else(|| LATEST.to_owned(), ToString::to_string)
}

/// What a request sets.
struct Given {
    retries: Option<i32>,
    max_age_s: Option<i32>,
    destinations: Option<DestinationConfig>,
}

impl Given {
    fn is_empty(&self) -> bool {
        self.retries.is_none() && self.max_age_s.is_none() && self.destinations.is_none()
    }
}

async fn set(
    core: &Arc<Core>,
    caller: &Caller,
    (name, qualifier): (&str, Option<&str>),
    given: Given,
    keep: bool,
) -> Result<FunctionEventInvokeConfig, ApiError> {
    let named = Named::anyones(caller, name, qualifier)?;
    if given.is_empty() {
        return Err(invalid(
            "You must specify at least one of error handling or destination setting.",
        ));
    }
    let filed = filed_under(&named);
    loop {
        let found = resolve::find(core, &named).await?;
        let before = read(core, &found, Some(&filed)).await?;
        let (before, entry) = match before {
            Some((config, entry)) => (Some(config), Some(entry)),
            None if keep => return Err(absent(&found, &filed)),
            None => (None, None),
        };
        let mut config = before.filter(|_| keep).unwrap_or_default();
        let count = |n: i32| u32::try_from(n).unwrap_or(0);
        config.retries = given.retries.map(count).or(config.retries);
        config.max_age_s = given.max_age_s.map(count).or(config.max_age_s);
        let to = |arn: Option<&String>| arn.filter(|arn| !arn.is_empty()).cloned();
        if let Some(destinations) = &given.destinations {
            let success = destinations.on_success.as_ref();
            let failure = destinations.on_failure.as_ref();
            if let Some(success) = success {
                config.on_success = to(success.destination.as_ref());
            }
            if let Some(failure) = failure {
                config.on_failure = to(failure.destination.as_ref());
            }
        }
        if let Some(arn) = &config.on_success {
            destination::check(core, arn, &found.name, destination::When::Success).await?;
        }
        if let Some(arn) = &config.on_failure {
            destination::check(core, arn, &found.name, destination::When::Failure).await?;
        }
        config.modified_ms = core.ambient.now().as_millis();
        let key = key(&found.life(), &filed);
        let batch = Batch::new()
            .check(Check::unchanged(found.entry.key.clone(), Some(&found.entry)))
            .check(Check::unchanged(key.clone(), entry.as_ref()))
            .put(key, to_cbor(&config));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            return Ok(show(&found, &filed, config));
        }
    }
}

fn absent(found: &Found, qualifier: &str) -> ApiError {
    error::resource_not_found_exception(format!(
        "The function {} doesn't have an EventInvokeConfig",
        found.name.qualified(qualifier)
    ))
}

pub(crate) async fn put(
    core: &Arc<Core>,
    caller: &Caller,
    input: PutFunctionEventInvokeConfigRequest,
) -> Result<FunctionEventInvokeConfig, ApiError> {
    let given = Given {
        retries: input.maximum_retry_attempts,
        max_age_s: input.maximum_event_age_in_seconds,
        destinations: input.destination_config,
    };
    set(core, caller, (&input.function_name, input.qualifier.as_deref()), given, false).await
}

pub(crate) async fn update(
    core: &Arc<Core>,
    caller: &Caller,
    input: UpdateFunctionEventInvokeConfigRequest,
) -> Result<FunctionEventInvokeConfig, ApiError> {
    let given = Given {
        retries: input.maximum_retry_attempts,
        max_age_s: input.maximum_event_age_in_seconds,
        destinations: input.destination_config,
    };
    set(core, caller, (&input.function_name, input.qualifier.as_deref()), given, true).await
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    name: &str,
    qualifier: Option<&str>,
) -> Result<FunctionEventInvokeConfig, ApiError> {
    let named = Named::anyones(caller, name, qualifier)?;
    let found = resolve::find(core, &named).await?;
    let filed = filed_under(&named);
    let read = read(core, &found, Some(&filed)).await?;
    let (config, _) = read.ok_or_else(|| absent(&found, &filed))?;
    Ok(show(&found, &filed, config))
}

pub(crate) async fn delete(
    core: &Core,
    caller: &Caller,
    name: &str,
    qualifier: Option<&str>,
) -> Result<(), ApiError> {
    let named = Named::anyones(caller, name, qualifier)?;
    let found = resolve::find(core, &named).await?;
    let filed = filed_under(&named);
    let read = read(core, &found, Some(&filed)).await?;
    let (_, entry) = read.ok_or_else(|| absent(&found, &filed))?;
    let batch = Batch::new().delete(entry.key);
    // There is no check that could conflict.
    let _ = core.store.commit(batch).await.map_err(failure::store)?;
    Ok(())
}

pub(crate) async fn list(
    core: &Core,
    caller: &Caller,
    input: ListFunctionEventInvokeConfigsRequest,
) -> Result<ListFunctionEventInvokeConfigsResponse, ApiError> {
    const LISTING: &str = "ListFunctionEventInvokeConfigs";
    let named = Named::latest(caller, &input.function_name)?;
    let found = resolve::find_latest(core, &named).await?;
    let range = resume(LISTING, found.life().children(KIND), input.marker.as_deref())?;
    let asked = input.max_items.and_then(|n| usize::try_from(n).ok());
    let entries = asked.unwrap_or(EVENT_CONFIGS_PAGE_MAX).min(EVENT_CONFIGS_PAGE_MAX);
    let limit = Limit { entries, bytes: usize::MAX };
    let page = core.store.scan(range, limit, Direction::Forward).await.map_err(failure::store)?;
    let next_marker = marker(LISTING, page.next.as_ref());
    let shown = page.entries.iter().map(|entry| {
        let (qualifier, config) = decode(entry)?;
        Ok(show(&found, &qualifier, config))
    });
    let shown: Result<Vec<_>, StoreError> = shown.collect();
    let configs = Some(shown.map_err(failure::store)?);
    Ok(ListFunctionEventInvokeConfigsResponse {
        function_event_invoke_configs: configs,
        next_marker,
    })
}
