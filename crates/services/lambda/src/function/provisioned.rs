//! Provisioned concurrency of versions and aliases («Configuring provisioned concurrency for a
//! function»).
//!
//! Key `lg | account | region | function | incarnation | qualifier` holds what was asked for (CBOR); it
//! lives until it is deleted, or its version, alias or function is. The sum of a function's is in its
//! own row, and counts for what it keeps for itself (`lq`). The environments are memory's: they are
//! made again after a restart ([`super::standing`]).

use super::record::{Found, Function, Life, from_cbor, to_cbor};
use super::{alias, concurrency, marker, resolve, resume, standing, version};
use crate::core::Core;
use crate::environment::Stock;
use crate::failure::{self, invalid};
use crate::limits::{PROVISIONED_PAGE_MAX, UNRESERVED_MIN};
use crate::names::{Named, Qualifier, Version};
use aws_api::ApiError;
use aws_api::lambda::{
    DeleteProvisionedConcurrencyConfigRequest, GetProvisionedConcurrencyConfigRequest,
    GetProvisionedConcurrencyConfigResponse, ListProvisionedConcurrencyConfigsRequest,
    ListProvisionedConcurrencyConfigsResponse, ProvisionedConcurrencyConfigListItem,
    ProvisionedConcurrencyStatusEnum as Status, PutProvisionedConcurrencyConfigRequest,
    PutProvisionedConcurrencyConfigResponse, error,
};
use foundation::{Caller, Timestamp};
use minicbor::{Decode, Encode};
use std::sync::Arc;
use store::keys::Kind;
use store::{Batch, Check, Direction, Entry, Key, Limit, Outcome, StoreError};

/// The kind of the key.
pub(crate) const KIND: Kind = Kind::new(*b"lg");

const UNPUBLISHED: &str =
    "Provisioned Concurrency Configs cannot be applied to unpublished function versions.";
const WEIGHTS: &str = "Alias with weights can not be used with Provisioned Concurrency";

/// What was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Provision {
    #[n(0)]
    pub(crate) requested: u32,
    #[n(1)]
    pub(crate) modified_ms: i64,
}

pub(crate) fn key(life: &Life, qualifier: &str) -> Key {
    life.child(KIND).str(qualifier).finish()
}

/// The qualifier and what was asked for.
fn decode(entry: &Entry) -> Result<(String, Provision), StoreError> {
    let (_, mut reader) = Life::reader(&entry.key, KIND)?;
    let qualifier = reader.str()?;
    reader.end()?;
    Ok((qualifier, from_cbor(&entry.value)?))
}

/// All that a function has.
pub(super) async fn all(core: &Core, life: &Life) -> Result<Vec<(String, Provision)>, ApiError> {
    let mut found = Vec::new();
    let mut rest = Some(life.children(KIND));
    while let Some(range) = rest {
        let page = core.store.scan(range, Limit::default(), Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in &page.entries {
            found.push(decode(entry).map_err(failure::store)?);
        }
        rest = page.next;
    }
    Ok(found)
}

/// The version behind a qualifier, if it can have environments kept ready.
pub(super) async fn version_of(
    core: &Core,
    latest: &Found,
    qualifier: &Qualifier,
) -> Result<u64, ApiError> {
    match qualifier {
        Qualifier::Version(Version::Latest) => Err(invalid(UNPUBLISHED)),
        Qualifier::Version(Version::Number(number)) => {
            let found = version::read(core, &latest.life(), *number).await?;
            let arn = latest.name.qualified(number);
            found.map(|_| *number).ok_or_else(|| failure::function_not_found(&arn))
        }
        Qualifier::Alias(name) => {
            let found = alias::read(core, &latest.life(), name).await?;
            let (found, _) = found.ok_or_else(|| {
                let arn = latest.name.qualified(name);
                error::resource_not_found_exception(format!("Cannot find alias arn: {arn}"))
            })?;
            match found {
                _ if found.other.is_some() => Err(invalid(WEIGHTS)),
                alias::Alias { version: Version::Latest, .. } => Err(invalid(UNPUBLISHED)),
                alias::Alias { version: Version::Number(number), .. } => Ok(number),
            }
        }
    }
}

/// Refuses a second configuration for one version.
async fn check_alone(
    core: &Core,
    latest: &Found,
    qualifier: &Qualifier,
    number: u64,
) -> Result<(), ApiError> {
    let own = qualifier.to_string();
    for (other, _) in all(core, &latest.life()).await? {
        let Some(named) = Qualifier::parse(&other).filter(|_| other != own) else { continue };
        if version_of(core, latest, &named).await.ok() != Some(number) {
            continue;
        }
        return Err(error::resource_conflict_exception(match qualifier {
            Qualifier::Version(_) => "Version is pointed to by a Provisioned Concurrency alias",
            Qualifier::Alias(_) => {
                "Alias can't be used for Provisioned Concurrency configuration on an already \
                 Provisioned version"
            }
        }));
    }
    Ok(())
}

/// Refuses what an alias is to become, if environments are kept ready for it and none could be for
/// that.
pub(super) async fn check_alias(
    core: &Core,
    latest: &Found,
    name: &str,
    becomes: &alias::Alias,
) -> Result<(), ApiError> {
    let row = store::get_one(&*core.store, key(&latest.life(), name)).await;
    if row.map_err(failure::store)?.is_none() {
        return Ok(());
    }
    match becomes {
        _ if becomes.other.is_some() => Err(invalid(WEIGHTS)),
        alias::Alias { version: Version::Latest, .. } => Err(invalid(UNPUBLISHED)),
        alias::Alias { version: Version::Number(number), .. } => {
            check_alone(core, latest, &Qualifier::Alias(name.to_owned()), *number).await
        }
    }
}

async fn named(
    core: &Core,
    caller: &Caller,
    name: &str,
    qualifier: &str,
) -> Result<(Found, Qualifier), ApiError> {
    let named = Named::anyones(caller, name, Some(qualifier))?;
    let latest = resolve::find_latest(core, &named).await?;
    let qualifier = named.qualifier.unwrap_or(Qualifier::Version(Version::Latest));
    Ok((latest, qualifier))
}

/// Adds to the batch what goes with a version or alias: its configuration, and what that claims.
pub(super) async fn drop_of(
    core: &Core,
    batch: Batch,
    latest: &Found,
    qualifier: &str,
) -> Result<(Batch, Function, concurrency::Claimed), ApiError> {
    let key = key(&latest.life(), qualifier);
    let row = store::get_one(&*core.store, key.clone()).await.map_err(failure::store)?;
    let row = row.map(|entry| from_cbor::<Provision>(&entry.value)).transpose();
    let requested = row.map_err(failure::store)?.map_or(0, |row| row.requested);
    let provisioned = latest.function.provisioned.saturating_sub(requested);
    let after = Function { provisioned, ..latest.function.clone() };
    let refusal = |_| invalid("A deletion claims nothing.");
    let (batch, claimed) =
        concurrency::bring(core, batch.delete(key), latest, Some(&after), refusal).await?;
    Ok((batch, after, claimed))
}

pub(crate) async fn put(
    core: &Arc<Core>,
    caller: &Caller,
    input: PutProvisionedConcurrencyConfigRequest,
) -> Result<PutProvisionedConcurrencyConfigResponse, ApiError> {
    let asked = input.provisioned_concurrent_executions;
    let requested = u32::try_from(asked).ok().filter(|n| *n > 0).ok_or_else(|| {
        invalid(format!(
            "1 validation error detected: Value '{asked}' at 'provisionedConcurrentExecutions' \
             failed to satisfy constraint: Member must have value greater than or equal to 1"
        ))
    })?;
    loop {
        let (latest, qualifier) =
            named(core, caller, &input.function_name, &input.qualifier).await?;
        let number = version_of(core, &latest, &qualifier).await?;
        check_alone(core, &latest, &qualifier, number).await?;
        let key_of_row = key(&latest.life(), &qualifier.to_string());
        let row = store::get_one(&*core.store, key_of_row.clone()).await;
        let row = row.map_err(failure::store)?;
        let before = row.as_ref().map(|entry| from_cbor::<Provision>(&entry.value)).transpose();
        let before = before.map_err(failure::store)?.map_or(0, |row| row.requested);
        let provisioned = latest.function.provisioned.saturating_sub(before);
        let provisioned = provisioned.saturating_add(requested);
        if latest.function.reserved.is_some_and(|reserved| provisioned > reserved) {
            return Err(invalid(
                "Requested Provisioned Concurrency should not be greater than the \
                 reservedConcurrentExecution for function",
            ));
        }
        let after = Function { provisioned, ..latest.function.clone() };
        let key_of_function = latest.entry.key.clone();
        let modified_ms = core.ambient.now().as_millis();
        let row_after = Provision { requested, modified_ms };
        let batch = Batch::new()
            .check(Check::unchanged(key_of_function.clone(), Some(&latest.entry)))
            .check(Check::unchanged(key_of_row.clone(), row.as_ref()))
            .put(key_of_function, to_cbor(&after))
            .put(key_of_row, to_cbor(&row_after));
        let (batch, claimed) = concurrency::bring(core, batch, &latest, Some(&after), |left| {
            too_much(left, provisioned)
        })
        .await?;
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            claimed.tell(core);
            standing::refresh(core, &latest.name).await;
            let Shown { allocated, available, last_modified, requested, status, reason } =
                shown(core, &latest, number, row_after);
            return Ok(PutProvisionedConcurrencyConfigResponse {
                allocated_provisioned_concurrent_executions: allocated,
                available_provisioned_concurrent_executions: available,
                last_modified,
                requested_provisioned_concurrent_executions: requested,
                status,
                status_reason: reason,
            });
        }
    }
}

/// What is said where an account can't keep so much ready: it has `left` that nobody keeps.
fn too_much(left: u32, wanted: u32) -> ApiError {
    invalid(if wanted > left {
        format!(
            "Specified ConcurrentExecutions for function is greater than account's unreserved \
             concurrency [{left}]."
        )
    } else {
        format!(
            "Specified ConcurrentExecutions for function decreases account's \
             UnreservedConcurrentExecution below its minimum value of [{UNRESERVED_MIN}]."
        )
    })
}

/// A configuration as all operations show it.
struct Shown {
    allocated: Option<i32>,
    available: Option<i32>,
    last_modified: Option<String>,
    requested: Option<i32>,
    status: Option<Status>,
    reason: Option<String>,
}

fn shown(core: &Core, latest: &Found, number: u64, row: Provision) -> Shown {
    let target = (latest.name.clone(), Version::Number(number));
    let Stock { ready, busy, failed } = core.engine.stock(&target);
    let count = |n: u32| i32::try_from(n).ok();
    let allocated = ready.saturating_add(busy).min(row.requested);
    let status = match () {
        () if allocated >= row.requested => Status::Ready,
        () if failed => Status::Failed,
        () => Status::InProgress,
    };
    let modified = Timestamp::from_millis(row.modified_ms);
    Shown {
        allocated: count(allocated),
        available: count(ready.min(row.requested)),
        last_modified: Some(modified.format("%Y-%m-%dT%H:%M:%S+0000")),
        requested: count(row.requested),
        reason: (status == Status::Failed).then(|| "FUNCTION_ERROR_INIT_FAILURE".to_owned()),
        status: Some(status),
    }
}

fn not_found() -> ApiError {
    error::provisioned_concurrency_config_not_found_exception(
        "No Provisioned Concurrency Config found for this function",
    )
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    input: GetProvisionedConcurrencyConfigRequest,
) -> Result<GetProvisionedConcurrencyConfigResponse, ApiError> {
    let (latest, qualifier) = named(core, caller, &input.function_name, &input.qualifier).await?;
    let number = version_of(core, &latest, &qualifier).await?;
    let key = key(&latest.life(), &qualifier.to_string());
    let row = store::get_one(&*core.store, key).await.map_err(failure::store)?;
    let row = from_cbor(&row.ok_or_else(not_found)?.value).map_err(failure::store)?;
    let Shown { allocated, available, last_modified, requested, status, reason } =
        shown(core, &latest, number, row);
    Ok(GetProvisionedConcurrencyConfigResponse {
        allocated_provisioned_concurrent_executions: allocated,
        available_provisioned_concurrent_executions: available,
        last_modified,
        requested_provisioned_concurrent_executions: requested,
        status,
        status_reason: reason,
    })
}

/// Deletes a configuration; one that is not there is gone already.
pub(crate) async fn delete(
    core: &Arc<Core>,
    caller: &Caller,
    input: DeleteProvisionedConcurrencyConfigRequest,
) -> Result<(), ApiError> {
    loop {
        let (latest, qualifier) =
            named(core, caller, &input.function_name, &input.qualifier).await?;
        version_of(core, &latest, &qualifier).await?;
        let key = latest.entry.key.clone();
        let batch = Batch::new().check(Check::unchanged(key.clone(), Some(&latest.entry)));
        let (batch, after, claimed) = drop_of(core, batch, &latest, &qualifier.to_string()).await?;
        let batch = batch.put(key, to_cbor(&after));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            claimed.tell(core);
            standing::refresh(core, &latest.name).await;
            return Ok(());
        }
    }
}

pub(crate) async fn list(
    core: &Core,
    caller: &Caller,
    input: ListProvisionedConcurrencyConfigsRequest,
) -> Result<ListProvisionedConcurrencyConfigsResponse, ApiError> {
    const LISTING: &str = "ListProvisionedConcurrencyConfigs";
    let latest = resolve::find_latest(core, &Named::latest(caller, &input.function_name)?).await?;
    let asked = input.max_items.and_then(|n| usize::try_from(n).ok());
    let count = asked.unwrap_or(PROVISIONED_PAGE_MAX).clamp(1, PROVISIONED_PAGE_MAX);
    let range = resume(LISTING, latest.life().children(KIND), input.marker.as_deref())?;
    let page = core.store.scan(range, Limit::entries(count), Direction::Forward).await;
    let page = page.map_err(failure::store)?;
    let mut configs = Vec::new();
    for entry in &page.entries {
        let (text, row) = decode(entry).map_err(failure::store)?;
        let Some(qualifier) = Qualifier::parse(&text) else { continue };
        let Ok(number) = version_of(core, &latest, &qualifier).await else { continue };
        let Shown { allocated, available, last_modified, requested, status, reason } =
            shown(core, &latest, number, row);
        configs.push(ProvisionedConcurrencyConfigListItem {
            allocated_provisioned_concurrent_executions: allocated,
            available_provisioned_concurrent_executions: available,
            function_arn: Some(latest.name.qualified(&text).to_string()),
            last_modified,
            requested_provisioned_concurrent_executions: requested,
            status,
            status_reason: reason,
        });
    }
    Ok(ListProvisionedConcurrencyConfigsResponse {
        next_marker: marker(LISTING, page.next.as_ref()),
        provisioned_concurrency_configs: Some(configs),
    })
}
