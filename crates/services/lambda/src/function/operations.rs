//! CreateFunction and its kin.

use super::record::{self, Code, Found, Function, to_cbor};
use super::{machine, runtime, settings};
use crate::code::Refused;
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::limits::{
    CODE_STORAGE_MAX, CODE_UNZIPPED_MAX, CODE_ZIPPED_MAX, CONCURRENCY_MAX, FUNCTIONS_PAGE_MAX,
    MEMORY_MIN_MB, NAME_MAX, TIMEOUT_DEFAULT_S, TMP_MIN_MB,
};
use crate::names::{FunctionName, Named};
use aws_api::ApiError;
use aws_api::lambda::{
    AccountLimit, AccountUsage, CreateFunctionRequest, FunctionCodeLocation, FunctionConfiguration,
    GetAccountSettingsResponse, GetFunctionCodeSigningConfigResponse, GetFunctionResponse,
    ListFunctionsRequest, ListFunctionsResponse, ListVersionsByFunctionResponse,
    UpdateFunctionCodeRequest, UpdateFunctionConfigurationRequest, error,
};
use bytes::Bytes;
use foundation::access::AssumeRefused;
use foundation::{Arn, Caller, page};
use ring::digest;
use std::ops::Bound;
use store::{Batch, Check, Direction, Key, KeyRange, Limit, NewBlob, Outcome};

/// The function of that name.
pub(crate) async fn find(core: &Core, named: &Named) -> Result<Found, ApiError> {
    let found = record::read(&*core.store, &named.function).await?;
    found.ok_or_else(|| failure::function_not_found(&named.arn()))
}

pub(crate) async fn create(
    core: &Core,
    caller: &Caller,
    input: CreateFunctionRequest,
) -> Result<FunctionConfiguration, ApiError> {
    settings::refuse_on_create(&input)?;
    let named = Named::latest(caller, &input.function_name, None)?;
    let name = named.function;
    if name.name.len() > NAME_MAX {
        return Err(invalid(format!(
            "1 validation error detected: Value '{}' at 'functionName' failed to satisfy \
             constraint: Member must have length less than or equal to {NAME_MAX}",
            name.name
        )));
    }
    let exists =
        || error::resource_conflict_exception(format!("Function already exist: {}", name.name));
    if record::read(&*core.store, &name).await?.is_some() {
        return Err(exists());
    }
    let (Some(runtime), Some(handler)) = (&input.runtime, &input.handler) else {
        return Err(invalid(
            "Runtime and Handler are mandatory parameters for functions created with deployment \
             packages.",
        ));
    };
    let runtime = runtime::check(runtime)?;
    let timeout_s = settings::timeout(input.timeout.unwrap_or(TIMEOUT_DEFAULT_S))?;
    let memory_mb = settings::memory(input.memory_size.unwrap_or(MEMORY_MIN_MB))?;
    machine::make_ready(core, &name, &runtime, memory_mb).await?;
    let tmp_mb = settings::tmp(input.ephemeral_storage.map_or(TMP_MIN_MB, |s| s.size))?;
    let variables = input.environment.and_then(|environment| environment.variables);
    let variables = variables.map(settings::variables).transpose()?;
    let tags = input.tags.unwrap_or_default();
    settings::tags(&tags)?;
    check_role(core, caller, &input.role, &name).await?;
    let zip = input.code.zip_file.ok_or_else(no_code)?;
    let (code, keep) = store_code(core, "CreateFunction", zip).await?;
    let function = Function {
        role: input.role,
        runtime,
        handler: handler.clone(),
        description: input.description.unwrap_or_default(),
        timeout_s,
        memory_mb,
        tmp_mb,
        variables,
        code,
        revision: core.ambient.dice.uuid(),
        modified_ms: core.ambient.now().as_millis(),
        tags,
        incarnation: core.ambient.dice.uuid(),
    };
    let key = record::key(&name);
    let batch = Batch::new().check(Check::Absent(key.clone())).put(key.clone(), to_cbor(&function));
    let outcome = core.store.commit(batch).await.map_err(failure::store)?;
    drop(keep);
    match outcome {
        Outcome::Committed(_) => find(core, &Named { function: name, qualifier: None })
            .await
            .map(|found| found.show(false)),
        Outcome::Conflict(_) => {
            delete_blob(core, &function.code).await;
            Err(exists())
        }
    }
}

fn no_code() -> ApiError {
    invalid("Please provide a source for function code.")
}

/// Lets nobody make a function whose role Lambda may not use.
async fn check_role(
    core: &Core,
    caller: &Caller,
    role: &str,
    name: &FunctionName,
) -> Result<(), ApiError> {
    let arn = Arn::parse(role).map_err(|_| cannot_assume())?;
    if arn.account != caller.account.as_str() {
        return Err(ApiError::new(
            "AccessDeniedException",
            403,
            "Cross-account pass role is not allowed.",
        ));
    }
    let now = core.ambient.now();
    let session = core
        .roles
        .caller_for_service(role, crate::PRINCIPAL, &name.name, &caller.region, now)
        .await;
    match session {
        Ok(_) => Ok(()),
        Err(AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted) => Err(cannot_assume()),
        Err(AssumeRefused::Unavailable(why)) => Err(error::service_exception(why)),
    }
}

fn cannot_assume() -> ApiError {
    invalid("The role defined for the function cannot be assumed by Lambda.")
}

/// Checks a package by unpacking it, and keeps it.
async fn store_code(core: &Core, operation: &str, zip: Bytes) -> Result<(Code, NewBlob), ApiError> {
    if zip.len() > CODE_ZIPPED_MAX {
        // As AWS has it: the package's limit, in base64.
        return Err(ApiError::new(
            "RequestEntityTooLargeException",
            413,
            format!("Request must be smaller than 70167211 bytes for the {operation} operation"),
        ));
    }
    let bytes = zip.clone();
    // Of 50 MB, it takes long enough to hold up others.
    let hashed = tokio::task::spawn_blocking(move || sha256(&bytes)).await;
    let sha256 = hashed.map_err(|_| error::service_exception("The service is stopping."))?;
    let made = core.trees.make(sha256, zip.clone()).await;
    made.map_err(|refused| match refused {
        Refused::Disk(why) => {
            tracing::error!(%why, "a package could not be unpacked");
            error::service_exception("The package could not be unpacked. Please try again.")
        }
        refused => invalid(refused.to_string()),
    })?;
    let bytes = zip.len() as u64;
    let keep = core.store.blobs().put(zip).await.map_err(failure::store)?;
    Ok((Code { blob: keep.id().to_bytes(), sha256, bytes }, keep))
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    out
}

/// Removes a package that nothing refers to any longer. If it fails, the store's collection of
/// unreferenced blobs gets it.
async fn delete_blob(core: &Core, code: &Code) {
    if let Err(failure) = core.store.blobs().delete(&[code.blob()]).await {
        tracing::warn!(%failure, "a package could not be removed");
    }
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    name: &str,
    qualifier: Option<&str>,
) -> Result<GetFunctionResponse, ApiError> {
    let named = Named::latest(caller, name, qualifier)?;
    let found = find(core, &named).await?;
    let tags = found.function.tags.clone();
    Ok(GetFunctionResponse {
        // There is no door yet behind which the package could be fetched: no Location.
        code: Some(FunctionCodeLocation {
            repository_type: Some("S3".to_owned()),
            ..FunctionCodeLocation::default()
        }),
        configuration: Some(found.show(named.qualifier.is_some())),
        tags: (!tags.is_empty()).then_some(tags),
        ..GetFunctionResponse::default()
    })
}

pub(crate) async fn get_configuration(
    core: &Core,
    caller: &Caller,
    name: &str,
    qualifier: Option<&str>,
) -> Result<FunctionConfiguration, ApiError> {
    let named = Named::latest(caller, name, qualifier)?;
    Ok(find(core, &named).await?.show(named.qualifier.is_some()))
}

/// That the function has none: configurations of code signing can't be made.
pub(crate) async fn get_code_signing(
    core: &Core,
    caller: &Caller,
    name: &str,
) -> Result<GetFunctionCodeSigningConfigResponse, ApiError> {
    let named = Named::latest(caller, name, None)?;
    find(core, &named).await?;
    Ok(GetFunctionCodeSigningConfigResponse {
        function_name: named.function.name,
        code_signing_config_arn: None,
    })
}

pub(crate) async fn list(
    core: &Core,
    caller: &Caller,
    input: ListFunctionsRequest,
) -> Result<ListFunctionsResponse, ApiError> {
    const LISTING: &str = "ListFunctions";
    if input.master_region.is_some() {
        return Err(failure::not_built("MasterRegion"));
    }
    let range = KeyRange::prefix(&record::prefix(&caller.account, &caller.region));
    let range = resume(LISTING, range, input.marker.as_deref())?;
    let asked = input.max_items.and_then(|n| usize::try_from(n).ok());
    let count = asked.unwrap_or(FUNCTIONS_PAGE_MAX).min(FUNCTIONS_PAGE_MAX);
    let limit = Limit { entries: count, bytes: usize::MAX };
    let page = core.store.scan(range, limit, Direction::Forward).await.map_err(failure::store)?;
    let next_marker = marker(LISTING, page.next.as_ref());
    let qualified = input.function_version.is_some();
    let functions: Result<Vec<_>, _> = page
        .entries
        .into_iter()
        .map(|entry| record::decode(entry).map(|found| found.show(qualified)))
        .collect();
    Ok(ListFunctionsResponse { functions: Some(functions.map_err(failure::store)?), next_marker })
}

/// The rest of a listing, from a marker that was given out.
pub(crate) fn resume(
    listing: &str,
    range: KeyRange,
    marker: Option<&str>,
) -> Result<KeyRange, ApiError> {
    let Some(marker) = marker.filter(|marker| !marker.is_empty()) else { return Ok(range) };
    let position = page::position(listing, marker)
        .filter(|position| range.contains(position))
        .ok_or_else(|| invalid("Invalid marker: the marker does not belong to this listing."))?;
    Ok(range.after(position))
}

/// The marker of what remains.
pub(crate) fn marker(listing: &str, rest: Option<&KeyRange>) -> Option<String> {
    match rest.map(|range| &range.start) {
        Some(Bound::Excluded(key) | Bound::Included(key)) => Some(page::token(listing, key)),
        _ => None,
    }
}

pub(crate) async fn versions(
    core: &Core,
    caller: &Caller,
    name: &str,
) -> Result<ListVersionsByFunctionResponse, ApiError> {
    let named = Named::latest(caller, name, None)?;
    let found = find(core, &named).await?;
    Ok(ListVersionsByFunctionResponse { versions: Some(vec![found.show(true)]), next_marker: None })
}

/// Reads, edits and commits, again where somebody else was faster.
async fn update(
    core: &Core,
    named: &Named,
    revision: Option<&str>,
    edit: impl Fn(&mut Function) -> Result<(), ApiError>,
) -> Result<(Function, Found), ApiError> {
    loop {
        let mut found = find(core, named).await?;
        if revision.is_some_and(|revision| revision != found.function.revision) {
            return Err(error::precondition_failed_exception(
                "The Revision Id provided does not match the latest Revision Id. Call the \
                 GetFunction/GetAlias API to retrieve the latest Revision Id",
            ));
        }
        let before = found.function.clone();
        edit(&mut found.function)?;
        found.function.revision = core.ambient.dice.uuid();
        found.function.modified_ms = core.ambient.now().as_millis();
        let key: Key = found.entry.key.clone();
        let batch = Batch::new()
            .check(Check::unchanged(key.clone(), Some(&found.entry)))
            .put(key, to_cbor(&found.function));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            core.engine.retire(&named.function, Some(&found.function.revision));
            return Ok((before, found));
        }
    }
}

pub(crate) async fn update_code(
    core: &Core,
    caller: &Caller,
    input: UpdateFunctionCodeRequest,
) -> Result<FunctionConfiguration, ApiError> {
    settings::refuse_on_code(&input)?;
    let named = Named::latest(caller, &input.function_name, None)?;
    let found = find(core, &named).await?;
    let zip = input.zip_file.ok_or_else(no_code)?;
    let (code, keep) = store_code(core, "UpdateFunctionCode", zip).await?;
    let updated = if input.dry_run == Some(true) {
        let mut dry = found;
        dry.function.code = code.clone();
        Err(Ok(dry.show(false)))
    } else {
        let edit = |function: &mut Function| {
            function.code = code.clone();
            Ok(())
        };
        update(core, &named, input.revision_id.as_deref(), edit).await.map_err(Err)
    };
    drop(keep);
    match updated {
        Ok((before, found)) => {
            delete_blob(core, &before.code).await;
            Ok(found.show(false))
        }
        Err(instead) => {
            delete_blob(core, &code).await;
            instead
        }
    }
}

pub(crate) async fn update_configuration(
    core: &Core,
    caller: &Caller,
    input: UpdateFunctionConfigurationRequest,
) -> Result<FunctionConfiguration, ApiError> {
    let named = Named::latest(caller, &input.function_name, None)?;
    settings::refuse_on_configuration(&input, &named.function.name)?;
    let found = find(core, &named).await?;
    if let Some(role) = &input.role {
        check_role(core, caller, role, &named.function).await?;
    }
    let runtime = input.runtime.as_ref().map(runtime::check).transpose()?;
    let timeout = input.timeout.map(settings::timeout).transpose()?;
    let memory = input.memory_size.map(settings::memory).transpose()?;
    if let Some(runtime) = &runtime {
        let memory_mb = memory.unwrap_or(found.function.memory_mb);
        machine::make_ready(core, &named.function, runtime, memory_mb).await?;
    }
    let tmp = input.ephemeral_storage.as_ref().map(|s| settings::tmp(s.size)).transpose()?;
    let variables = match input.environment.clone() {
        None => None,
        Some(environment) => {
            Some(environment.variables.map(settings::variables).transpose()?.unwrap_or_default())
        }
    };
    let edit = |function: &mut Function| {
        fn set<T: Clone>(place: &mut T, value: &Option<T>) {
            if let Some(value) = value {
                place.clone_from(value);
            }
        }
        set(&mut function.role, &input.role);
        set(&mut function.runtime, &runtime);
        set(&mut function.handler, &input.handler);
        set(&mut function.description, &input.description);
        set(&mut function.timeout_s, &timeout);
        set(&mut function.memory_mb, &memory);
        set(&mut function.tmp_mb, &tmp);
        if let Some(variables) = &variables {
            function.variables = (!variables.is_empty()).then(|| variables.clone());
        }
        Ok(())
    };
    let (_, found) = update(core, &named, input.revision_id.as_deref(), edit).await?;
    Ok(found.show(false))
}

pub(crate) async fn delete(
    core: &Core,
    caller: &Caller,
    name: &str,
    qualifier: Option<&str>,
) -> Result<(), ApiError> {
    let named = Named::parse(caller, name, qualifier)?;
    match named.qualifier.as_deref() {
        None => {}
        Some(crate::names::LATEST) => {
            return Err(invalid(
                "$LATEST version cannot be deleted without deleting the function.",
            ));
        }
        Some(_) => return Err(failure::function_not_found(&named.arn())),
    }
    loop {
        let found = find(core, &named).await?;
        let key = found.entry.key.clone();
        let batch = Batch::new()
            .check(Check::unchanged(key.clone(), Some(&found.entry)))
            .delete(key)
            .delete_range(crate::invoke::queue_range(&named.function));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            core.engine.retire(&named.function, None);
            delete_blob(core, &found.function.code).await;
            return Ok(());
        }
    }
}

/// The packages of all functions, in every account and region.
pub(crate) async fn code_in_use(core: &Core) -> Result<Vec<Code>, ApiError> {
    let mut packages = Vec::new();
    let mut rest = Some(KeyRange::prefix(&record::KIND.prefix()));
    while let Some(range) = rest {
        let page = core.store.scan(range, Limit::default(), Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in page.entries {
            packages.push(record::decode(entry).map_err(failure::store)?.function.code);
        }
        rest = page.next;
    }
    Ok(packages)
}

pub(crate) async fn account_settings(
    core: &Core,
    caller: &Caller,
) -> Result<GetAccountSettingsResponse, ApiError> {
    let mut rest = Some(KeyRange::prefix(&record::prefix(&caller.account, &caller.region)));
    let (mut functions, mut bytes) = (0, 0);
    while let Some(range) = rest {
        let limit = Limit::default();
        let page =
            core.store.scan(range, limit, Direction::Forward).await.map_err(failure::store)?;
        for entry in page.entries {
            functions += 1;
            let found = record::decode(entry).map_err(failure::store)?;
            bytes += i64::try_from(found.function.code.bytes).unwrap_or(i64::MAX);
        }
        rest = page.next;
    }
    let concurrency = i32::try_from(CONCURRENCY_MAX).ok();
    Ok(GetAccountSettingsResponse {
        account_limit: Some(AccountLimit {
            code_size_unzipped: i64::try_from(CODE_UNZIPPED_MAX).ok(),
            code_size_zipped: i64::try_from(CODE_ZIPPED_MAX).ok(),
            concurrent_executions: concurrency,
            total_code_size: Some(CODE_STORAGE_MAX),
            unreserved_concurrent_executions: concurrency,
        }),
        account_usage: Some(AccountUsage {
            function_count: Some(functions),
            total_code_size: Some(bytes),
        }),
    })
}
