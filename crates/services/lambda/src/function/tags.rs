//! Tags of functions and event source mappings.

use super::record::{self, to_cbor};
use super::settings;
use crate::core::Core;
use crate::failure;
use crate::names::Named;
use aws_api::ApiError;
use aws_api::lambda::error;
use foundation::{Arn, Caller};
use std::collections::BTreeMap;
use store::{Batch, Check, Outcome};

type Tags = BTreeMap<String, String>;

/// A resource that has tags.
enum Tagged {
    Function(Named),
    Mapping(String),
}

fn resource(caller: &Caller, arn: &str) -> Result<Tagged, ApiError> {
    let parsed = Arn::parse(arn).map_err(|_| failure::invalid(format!("Invalid ARN: {arn}")))?;
    if let Some(id) = parsed.resource_of("event-source-mapping") {
        return Ok(Tagged::Mapping(id.to_owned()));
    }
    let named = Named::parse(caller, arn, None)?;
    match named.qualifier {
        None => Ok(Tagged::Function(named)),
        Some(_) => Err(failure::invalid(
            "Tags on function aliases and versions are not supported. Please specify a function \
             ARN.",
        )),
    }
}

pub(crate) async fn list_tags(core: &Core, caller: &Caller, arn: &str) -> Result<Tags, ApiError> {
    match resource(caller, arn)? {
        Tagged::Function(named) => {
            let found = record::read(&*core.store, &named.function).await?;
            let found = found.ok_or_else(|| failure::function_not_found(&named.arn()))?;
            Ok(found.function.tags)
        }
        Tagged::Mapping(id) => Ok(crate::mapping::read(core, caller, &id).await?.mapping.tags),
    }
}

pub(crate) async fn tag(
    core: &Core,
    caller: &Caller,
    arn: &str,
    new: Tags,
) -> Result<(), ApiError> {
    if new.is_empty() {
        return Err(failure::invalid("Tags must not be empty."));
    }
    change(core, caller, arn, |tags| tags.extend(new.clone())).await
}

pub(crate) async fn untag(
    core: &Core,
    caller: &Caller,
    arn: &str,
    keys: &[String],
) -> Result<(), ApiError> {
    if keys.is_empty() {
        return Err(error::invalid_parameter_value_exception("TagKeys must not be empty."));
    }
    change(core, caller, arn, |tags| tags.retain(|key, _| !keys.contains(key))).await
}

async fn change(
    core: &Core,
    caller: &Caller,
    arn: &str,
    edit: impl Fn(&mut Tags),
) -> Result<(), ApiError> {
    let resource = resource(caller, arn)?;
    loop {
        let (entry, value) = match &resource {
            Tagged::Function(named) => {
                let found = record::read(&*core.store, &named.function).await?;
                let mut found = found.ok_or_else(|| failure::function_not_found(&named.arn()))?;
                edit(&mut found.function.tags);
                settings::tags(&found.function.tags)?;
                (found.entry, to_cbor(&found.function))
            }
            Tagged::Mapping(id) => {
                let mut found = crate::mapping::read(core, caller, id).await?;
                edit(&mut found.mapping.tags);
                settings::tags(&found.mapping.tags)?;
                (found.entry, to_cbor(&found.mapping))
            }
        };
        let batch = Batch::new()
            .check(Check::unchanged(entry.key.clone(), Some(&entry)))
            .put(entry.key, value);
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            core.attachments.forget();
            return Ok(());
        }
    }
}
