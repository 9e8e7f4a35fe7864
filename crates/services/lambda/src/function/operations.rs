//! CreateFunction, and what shows functions.

use super::package::{self, Source, delete_blob};
use super::publish::Publication;
use super::record::{self, Function, Life, to_cbor};
use super::resolve::{find, find_latest};
use super::{concurrency, location, machine, permissions, runtime, settings, standing, version};
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::invoke::dead_letter;
use crate::layer;
use crate::limits::{
    CODE_STORAGE_MAX, CODE_UNZIPPED_MAX, CODE_ZIPPED_MAX, MEMORY_MIN_MB, NAME_MAX,
    TIMEOUT_DEFAULT_S, TMP_MIN_MB,
};
use crate::names::{FunctionName, Named};
use aws_api::ApiError;
use aws_api::lambda::{
    AccountLimit, AccountUsage, Concurrency, CreateFunctionRequest, FunctionCodeLocation,
    FunctionConfiguration, GetAccountSettingsResponse, GetFunctionCodeSigningConfigResponse,
    GetFunctionResponse, error,
};
use foundation::access::{Ask, AssumeRefused, Assumer};
use foundation::{Arn, Caller, Region};
use std::sync::Arc;
use store::keys::KeyWriter;
use store::{Batch, Check, Direction, KeyRange, Limit, Outcome};

pub(crate) async fn create(
    core: &Arc<Core>,
    caller: &Caller,
    input: CreateFunctionRequest,
) -> Result<FunctionConfiguration, ApiError> {
    settings::refuse_on_create(&input)?;
    let named = Named::parse(caller, &input.function_name, None)?;
    if named.qualifier.is_some() {
        return Err(invalid("A qualifier can't be given to a function that is to be made."));
    }
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
    check_role(core, &input.role, &caller.region, &name).await?;
    let dead_letters = dead_letter::target(input.dead_letter_config.as_ref());
    if let Some(arn) = &dead_letters {
        dead_letter::check(core, arn, &input.role, &name).await?;
    }
    let snap_start = settings::snap_start(input.snap_start.as_ref(), &runtime)?.unwrap_or(false);
    let logging = input.logging_config.map(|config| settings::logging(config, None)).transpose()?;
    let arns = input.layers.unwrap_or_default();
    let (layers, there) = layer::resolve(core, &name.region, &arns, &[]).await?;
    let code = input.code;
    let source = Source::of(code.zip_file, code.s3_bucket, code.s3_key, code.s3_object_version)?;
    let (code, keep) = package::keep(core, caller, "CreateFunction", source).await?;
    if let Err(too_large) = layer::check_size(&code, &layers) {
        delete_blob(core, &code).await;
        return Err(too_large);
    }
    let mut function = Function {
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
        layers,
        last_version: 0,
        reserved: None,
        dead_letters,
        provisioned: 0,
        loops_allowed: false,
        snap_start,
        logging,
    };
    let (key, life) = (record::key(&name), Life::of(&name, &function));
    let publication = match input.publish {
        Some(true) => Some(Publication::of(core, &life, &mut function, None).await?),
        _ => None,
    };
    let mut batch = Batch::new().check(Check::Absent(key.clone())).put(key, to_cbor(&function));
    if let Some(publication) = &publication {
        batch = publication.put(batch, &life);
    }
    batch = there.into_iter().fold(batch, Batch::check);
    let outcome = core.store.commit(batch).await.map_err(failure::store)?;
    drop(keep);
    match outcome {
        Outcome::Committed(_) => {
            core.attachments.forget();
            if publication.is_some() && function.snap_start {
                standing::refresh(core, &life.name).await;
            }
            let found = find_latest(core, &Named::plain(life.name)).await?;
            Ok(match publication {
                Some(publication) => publication.show(found),
                None => found.show(None),
            })
        }
        Outcome::Conflict(_) => {
            delete_blob(core, &function.code).await;
            // A layer may be gone meanwhile in place of it.
            layer::resolve(core, &life.name.region, &arns, &[]).await?;
            Err(exists())
        }
    }
}

/// Lets nobody make a function whose role Lambda may not use.
pub(super) async fn check_role(
    core: &Core,
    role: &str,
    region: &Region,
    name: &FunctionName,
) -> Result<(), ApiError> {
    let arn = Arn::parse(role).map_err(|_| cannot_assume())?;
    if arn.account != name.account.as_str() {
        return Err(ApiError::new(
            "AccessDeniedException",
            403,
            "Cross-account pass role is not allowed.",
        ));
    }
    let now = core.ambient.now();
    let source = name.source();
    let by = Assumer::working_for(crate::PRINCIPAL, &source);
    let session = core.roles.caller_for_service(role, by, &name.name, region, now).await;
    match session {
        Ok(_) => Ok(()),
        Err(AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted) => Err(cannot_assume()),
        Err(AssumeRefused::Unavailable(why)) => Err(error::service_exception(why)),
    }
}

fn cannot_assume() -> ApiError {
    invalid("The role defined for the function cannot be assumed by Lambda.")
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    name: &str,
    qualifier: Option<&str>,
) -> Result<GetFunctionResponse, ApiError> {
    let named = Named::anyones(caller, name, qualifier)?;
    let found = find(core, &named).await?;
    let concurrency = found.function.reserved.map(|reserved| Concurrency {
        reserved_concurrent_executions: i32::try_from(reserved).ok(),
    });
    let tags = found.function.tags.clone();
    Ok(GetFunctionResponse {
        code: Some(FunctionCodeLocation {
            location: Some(location::of(core, &found.function.code).await?),
            repository_type: Some("S3".to_owned()),
            ..FunctionCodeLocation::default()
        }),
        concurrency,
        configuration: Some(found.show(named.qualifier.as_ref())),
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
    let named = Named::anyones(caller, name, qualifier)?;
    Ok(find(core, &named).await?.show(named.qualifier.as_ref()))
}

/// That the function has none: configurations of code signing can't be made.
pub(crate) async fn get_code_signing(
    core: &Core,
    caller: &Caller,
    name: &str,
) -> Result<GetFunctionCodeSigningConfigResponse, ApiError> {
    let named = Named::latest(caller, name)?;
    find_latest(core, &named).await?;
    Ok(GetFunctionCodeSigningConfigResponse {
        function_name: named.function.name,
        code_signing_config_arn: None,
    })
}

/// Adds to a question what hangs on its resource.
pub(crate) async fn attach(core: &Core, ask: Ask) -> Result<Ask, ApiError> {
    if ask.resource.contains(":function:") {
        let read = async |arn: &str| permissions::attached(core, arn).await;
        core.attachments.add(ask, read).await
    } else if ask.resource.contains(":layer:") {
        core.attachments.add(ask, async |arn: &str| layer::attached(core, arn).await).await
    } else {
        Ok(ask)
    }
}

pub(crate) async fn account_settings(
    core: &Core,
    caller: &Caller,
) -> Result<GetAccountSettingsResponse, ApiError> {
    let mut packages = layer::codes(core, Some((&caller.account, &caller.region))).await?;
    let mut functions = 0;
    for kind in [record::KIND, version::KIND] {
        let place = KeyWriter::new(kind).str(caller.account.as_str()).str(caller.region.as_str());
        let mut rest = Some(KeyRange::prefix(&place.finish()));
        while let Some(range) = rest {
            let page = core.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(failure::store)?;
            for entry in page.entries {
                let published = kind == version::KIND;
                functions += i64::from(!published);
                let function = match published {
                    true => version::decode(&entry).map(|(_, found)| found.function),
                    false => record::decode(entry).map(|found| found.function),
                };
                packages.push(function.map_err(failure::store)?.code);
            }
            rest = page.next;
        }
    }
    // Versions that share a package have it once each, as AWS counts.
    let bytes: u64 = packages.iter().map(|code| code.bytes).sum();
    let limit = core.engine.concurrency();
    let claimed = concurrency::claimed(&*core.store, &caller.account, &caller.region).await?;
    let concurrency = i32::try_from(limit).ok();
    let unreserved = i32::try_from(limit.saturating_sub(claimed)).ok();
    Ok(GetAccountSettingsResponse {
        account_limit: Some(AccountLimit {
            code_size_unzipped: i64::try_from(CODE_UNZIPPED_MAX).ok(),
            code_size_zipped: i64::try_from(CODE_ZIPPED_MAX).ok(),
            concurrent_executions: concurrency,
            total_code_size: Some(CODE_STORAGE_MAX),
            unreserved_concurrent_executions: unreserved,
        }),
        account_usage: Some(AccountUsage {
            function_count: Some(functions),
            total_code_size: i64::try_from(bytes).ok(),
        }),
    })
}
