//! How a function's runtime is to be kept up to date («Understanding how Lambda manages runtime version
//! updates»).
//!
//! Key `lm | account | region | function | incarnation | version` holds what was set for a version or
//! `$LATEST` (CBOR); it lives as long as that. There is one version of each runtime, the machine's own,
//! so that all modes run the same: what was set is kept and shown.

use super::find;
use super::record::{Found, Life, from_cbor, to_cbor};
use super::runtime;
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::names::{Named, Qualifier, Version};
use aws_api::ApiError;
use aws_api::lambda::{
    GetRuntimeManagementConfigRequest, GetRuntimeManagementConfigResponse,
    PutRuntimeManagementConfigRequest, PutRuntimeManagementConfigResponse, UpdateRuntimeOn,
};
use foundation::Caller;
use minicbor::{Decode, Encode};
use store::keys::Kind;
use store::{Batch, Check, Key, Outcome};

/// The kind of the key.
pub(crate) const KIND: Kind = Kind::new(*b"lm");

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
struct Management {
    /// `Auto`, `Manual` or `FunctionUpdate`.
    #[n(0)]
    update_on: String,
    /// With `Manual`.
    #[n(1)]
    version_arn: Option<String>,
}

pub(super) fn key(life: &Life, version: &str) -> Key {
    life.child(KIND).str(version).finish()
}

/// What was named; aliases have none.
async fn version(
    core: &Core,
    caller: &Caller,
    name: &str,
    qualifier: Option<&str>,
) -> Result<Found, ApiError> {
    let named = Named::anyones(caller, name, qualifier)?;
    if let Some(Qualifier::Alias(alias)) = &named.qualifier {
        return Err(invalid(format!(
            "Runtime management is a version's: {alias} is neither a version's number nor $LATEST."
        )));
    }
    find(core, &named).await
}

pub(crate) async fn put(
    core: &Core,
    caller: &Caller,
    input: PutRuntimeManagementConfigRequest,
) -> Result<PutRuntimeManagementConfigResponse, ApiError> {
    loop {
        let found = version(core, caller, &input.function_name, input.qualifier.as_deref()).await?;
        let here = runtime::version_arn(found.name.region.as_str(), &found.function.runtime);
        let version_arn = match (&input.update_runtime_on, &input.runtime_version_arn) {
            (UpdateRuntimeOn::Manual, None) => {
                return Err(invalid(
                    "RuntimeVersionArn is required when UpdateRuntimeOn is set to Manual.",
                ));
            }
            (UpdateRuntimeOn::Manual, Some(arn)) if *arn == here => Some(arn.clone()),
            (UpdateRuntimeOn::Manual, Some(arn)) => {
                return Err(invalid(format!(
                    "The runtime version {arn} is not on this machine, which has {here} for {}.",
                    found.function.runtime
                )));
            }
            (_, Some(_)) => {
                return Err(invalid(
                    "RuntimeVersionArn can only be set when UpdateRuntimeOn is set to Manual.",
                ));
            }
            (UpdateRuntimeOn::Unknown(other), None) => {
                return Err(invalid(format!(
                    "1 validation error detected: Value '{other}' at 'updateRuntimeOn' failed to \
                     satisfy constraint: Member must satisfy enum value set: [Auto, Manual, \
                     FunctionUpdate]"
                )));
            }
            (_, None) => None,
        };
        let update_on = input.update_runtime_on.as_str().to_owned();
        let management = Management { update_on, version_arn: version_arn.clone() };
        let key = key(&found.life(), &found.version.to_string());
        let batch = Batch::new()
            .check(Check::unchanged(found.entry.key.clone(), Some(&found.entry)))
            .put(key, to_cbor(&management));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            return Ok(PutRuntimeManagementConfigResponse {
                function_arn: shown(&found),
                runtime_version_arn: version_arn,
                update_runtime_on: input.update_runtime_on,
            });
        }
    }
}

fn shown(found: &Found) -> String {
    match found.version {
        Version::Latest => found.name.arn().to_string(),
        Version::Number(_) => found.name.qualified(found.version).to_string(),
    }
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    input: GetRuntimeManagementConfigRequest,
) -> Result<GetRuntimeManagementConfigResponse, ApiError> {
    let found = version(core, caller, &input.function_name, input.qualifier.as_deref()).await?;
    let key = key(&found.life(), &found.version.to_string());
    let entry = store::get_one(&*core.store, key).await.map_err(failure::store)?;
    let set = entry.map(|entry| from_cbor::<Management>(&entry.value)).transpose();
    let set = set.map_err(failure::store)?;
    Ok(GetRuntimeManagementConfigResponse {
        function_arn: Some(shown(&found)),
        update_runtime_on: Some(match &set {
            Some(set) => UpdateRuntimeOn::from(set.update_on.as_str()),
            None => UpdateRuntimeOn::Auto,
        }),
        runtime_version_arn: set.and_then(|set| set.version_arn),
    })
}
