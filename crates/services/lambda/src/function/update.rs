//! UpdateFunctionCode and UpdateFunctionConfiguration.

use super::operations::check_role;
use super::package::{self, Source, delete_blob};
use super::publish::{Publication, check_revision, is_published};
use super::record::{Code, Found, Function, to_cbor};
use super::{machine, resolve, runtime, settings, standing};
use crate::core::Core;
use crate::failure;
use crate::invoke::dead_letter;
use crate::layer;
use crate::names::{Named, Version};
use aws_api::ApiError;
use aws_api::lambda::{
    FunctionConfiguration, UpdateFunctionCodeRequest, UpdateFunctionConfigurationRequest,
};
use foundation::Caller;
use std::sync::Arc;
use store::{Batch, Check, Key, Outcome};

/// An update that was committed.
struct Updated {
    found: Found,
    /// The package that nothing refers to any longer.
    dropped: Option<Code>,
    publication: Option<Publication>,
}

/// Reads, edits and commits, again where somebody else was faster. What is published is the version
/// that the edit makes, in the same commit.
async fn update(
    core: &Arc<Core>,
    named: &Named,
    revision: Option<&str>,
    (publish, layers): (bool, Option<&[String]>),
    edit: impl Fn(&mut Function) -> Result<(), ApiError>,
) -> Result<Updated, ApiError> {
    loop {
        let mut found = resolve::find_latest(core, named).await?;
        check_revision(revision, &found.function.revision)?;
        let before = found.function.clone();
        edit(&mut found.function)?;
        let mut there = Vec::new();
        if let Some(arns) = layers {
            let region = &named.function.region;
            let resolved = layer::resolve(core, region, arns, &before.layers).await?;
            (found.function.layers, there) = resolved;
            layer::check_size(&found.function.code, &found.function.layers)?;
        }
        found.function.revision = core.ambient.dice.uuid();
        found.function.modified_ms = core.ambient.now().as_millis();
        let dropped = match before.code.blob == found.function.code.blob {
            true => None,
            // Before the new version is there, and nobody publishes meanwhile.
            false if is_published(core, &found, before.code.blob).await? => None,
            false => Some(before.code),
        };
        let publication = match publish {
            true => Some(Publication::of(core, &found.life(), &mut found.function, None).await?),
            false => None,
        };
        let key: Key = found.entry.key.clone();
        let mut batch = Batch::new()
            .check(Check::unchanged(key.clone(), Some(&found.entry)))
            .put(key, to_cbor(&found.function));
        if let Some(publication) = &publication {
            batch = publication.put(batch, &found.life());
        }
        batch = there.into_iter().fold(batch, Batch::check);
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            let target = (named.function.clone(), Version::Latest);
            core.engine.retire(&target, Some(&found.function.revision));
            if publish && found.function.snap_start {
                standing::refresh(core, &found.name).await;
            }
            return Ok(Updated { found, dropped, publication });
        }
    }
}

pub(crate) async fn update_code(
    core: &Arc<Core>,
    caller: &Caller,
    input: UpdateFunctionCodeRequest,
) -> Result<FunctionConfiguration, ApiError> {
    settings::refuse_on_code(&input)?;
    let named = Named::latest(caller, &input.function_name)?;
    let found = resolve::find_latest(core, &named).await?;
    check_revision(input.revision_id.as_deref(), &found.function.revision)?;
    let source =
        Source::of(input.zip_file, input.s3_bucket, input.s3_key, input.s3_object_version)?;
    let (code, keep) = package::keep(core, caller, "UpdateFunctionCode", source).await?;
    if input.dry_run == Some(true) {
        delete_blob(core, &code).await;
        layer::check_size(&code, &found.function.layers)?;
        let function = Function { code, ..found.function };
        return Ok(Found { function, ..found }.show(None));
    }
    let edit = |function: &mut Function| {
        layer::check_size(&code, &function.layers)?;
        function.code = code.clone();
        Ok(())
    };
    let publish = input.publish == Some(true);
    let what = (publish, None);
    let updated = update(core, &named, input.revision_id.as_deref(), what, edit).await;
    drop(keep);
    match updated {
        Ok(Updated { found, dropped, publication }) => {
            if let Some(code) = dropped {
                delete_blob(core, &code).await;
            }
            Ok(match publication {
                Some(publication) => publication.show(found),
                None => found.show(None),
            })
        }
        Err(error) => {
            delete_blob(core, &code).await;
            Err(error)
        }
    }
}

pub(crate) async fn update_configuration(
    core: &Arc<Core>,
    caller: &Caller,
    input: UpdateFunctionConfigurationRequest,
) -> Result<FunctionConfiguration, ApiError> {
    let named = Named::latest(caller, &input.function_name)?;
    settings::refuse_on_configuration(&input)?;
    let found = resolve::find_latest(core, &named).await?;
    if let Some(role) = &input.role {
        check_role(core, role, &caller.region, &named.function).await?;
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
    let dead_letters = input.dead_letter_config.as_ref();
    let dead_letters = dead_letters.map(|config| dead_letter::target(Some(config)));
    if let Some(Some(arn)) = &dead_letters {
        let role = input.role.as_ref().unwrap_or(&found.function.role);
        dead_letter::check(core, arn, role, &named.function).await?;
    }
    let runs = runtime.as_ref().unwrap_or(&found.function.runtime);
    let snap_start = settings::snap_start(input.snap_start.as_ref(), runs)?;
    let before = found.function.logging.as_ref();
    let logging = input.logging_config.clone();
    let logging = logging.map(|config| settings::logging(config, before)).transpose()?;
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
        set(&mut function.dead_letters, &dead_letters);
        set(&mut function.snap_start, &snap_start);
        if logging.is_some() {
            function.logging.clone_from(&logging);
        }
        if let Some(variables) = &variables {
            function.variables = (!variables.is_empty()).then(|| variables.clone());
        }
        Ok(())
    };
    let what = (false, input.layers.as_deref());
    let updated = update(core, &named, input.revision_id.as_deref(), what, edit).await?;
    Ok(updated.found.show(None))
}
