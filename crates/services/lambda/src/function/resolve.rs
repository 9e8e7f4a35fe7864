//! From a name to a version of a function.

use super::alias::Alias;
use super::record::{self, Found};
use super::{alias, version};
use crate::core::Core;
use crate::failure;
use crate::names::{Named, Qualifier, Version};
use aws_api::ApiError;

/// What stands behind a name; of an alias, its first version.
pub(crate) async fn find(core: &Core, named: &Named) -> Result<Found, ApiError> {
    resolve(core, named, |alias| alias.version).await
}

/// What the next invocation of that name runs: of an alias with two versions, the dice say which.
pub(crate) async fn choose(core: &Core, named: &Named) -> Result<Found, ApiError> {
    resolve(core, named, |alias| alias.choose(&*core.ambient.dice)).await
}

/// The function itself, whatever version was named.
pub(crate) async fn find_latest(core: &Core, named: &Named) -> Result<Found, ApiError> {
    let found = record::read(&*core.store, &named.function).await?;
    found.ok_or_else(|| failure::function_not_found(&named.arn()))
}

async fn resolve(
    core: &Core,
    named: &Named,
    of_alias: impl Fn(&Alias) -> Version,
) -> Result<Found, ApiError> {
    let latest = find_latest(core, named).await?;
    let absent = || failure::function_not_found(&named.arn());
    let version = match &named.qualifier {
        None => return Ok(latest),
        Some(Qualifier::Version(version)) => *version,
        Some(Qualifier::Alias(name)) => {
            let found = alias::read(core, &latest.life(), name).await?;
            of_alias(&found.ok_or_else(absent)?.0)
        }
    };
    match version {
        Version::Latest => Ok(latest),
        Version::Number(number) => {
            let published = version::read(core, &latest.life(), number).await?;
            Ok(published.ok_or_else(absent)?.found(number, latest))
        }
    }
}
