//! CreateAlias and its kin.

use super::alias::{self, Alias, Share};
use super::publish::check_revision;
use super::record::{Found, to_cbor};
use super::{marker, provisioned, resolve, resume, standing, version};
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::limits::ALIASES_PAGE_MAX;
use crate::names::{Named, Qualifier, Version};
use aws_api::ApiError;
use aws_api::lambda::{
    AliasConfiguration, AliasRoutingConfiguration, CreateAliasRequest, DeleteAliasRequest,
    GetAliasRequest, ListAliasesRequest, ListAliasesResponse, UpdateAliasRequest, error,
};
use foundation::{Arn, Caller};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Batch, Check, Direction, Limit, Outcome};

/// The function that has the alias, and the alias's ARN.
fn alias_of(caller: &Caller, function: &str, name: &str) -> Result<(Named, Arn), ApiError> {
    let named = Named::latest(caller, function)?;
    match Qualifier::parse(name) {
        Some(Qualifier::Alias(_)) => {}
        _ => {
            return Err(invalid(format!(
                "1 validation error detected: Value '{name}' at 'name' failed to satisfy \
                 constraint: Member must satisfy regular expression pattern: \
                 (?!^[0-9]+$)([a-zA-Z0-9-_]+)"
            )));
        }
    }
    let arn = named.function.qualified(name);
    Ok((Named { qualifier: None, ..named }, arn))
}

fn show(arn: &Arn, name: String, alias: Alias) -> AliasConfiguration {
    let weights = alias.other.map(|Share { version, weight }| AliasRoutingConfiguration {
        additional_version_weights: Some(BTreeMap::from([(version.to_string(), weight)])),
    });
    AliasConfiguration {
        alias_arn: Some(arn.to_string()),
        description: Some(alias.description),
        function_version: Some(alias.version.to_string()),
        name: Some(name),
        revision_id: Some(alias.revision),
        routing_config: weights,
    }
}

fn cannot_find(arn: &Arn) -> ApiError {
    error::resource_not_found_exception(format!("Cannot find alias arn: {arn}"))
}

/// The version, if the function has it.
async fn existing(core: &Core, latest: &Found, text: &str) -> Result<Version, ApiError> {
    let absent = || failure::function_not_found(&latest.name.qualified(text));
    let version = Version::parse(text).ok_or_else(absent)?;
    match version {
        Version::Latest => {}
        Version::Number(number) => {
            version::read(core, &latest.life(), number).await?.ok_or_else(absent)?;
        }
    }
    Ok(version)
}

/// The second version of an alias for `first`.
async fn share(
    core: &Core,
    latest: &Found,
    first: Version,
    config: Option<&AliasRoutingConfiguration>,
) -> Result<Option<Share>, ApiError> {
    let weights = config.and_then(|config| config.additional_version_weights.as_ref());
    let Some(weights) = weights.filter(|weights| !weights.is_empty()) else { return Ok(None) };
    let mut rows = weights.iter();
    let (Some((text, weight)), None) = (rows.next(), rows.next()) else {
        return Err(invalid(
            "Number of items in AdditionalVersionWeights cannot be greater than 1",
        ));
    };
    if !(0.0..=1.0).contains(weight) {
        return Err(invalid(format!(
            "1 validation error detected: Value '{{{text}={weight}}}' at \
             'routingConfig.additionalVersionWeights' failed to satisfy constraint: Map value \
             must satisfy constraint: [Member must have value less than or equal to 1.0, Member \
             must have value greater than or equal to 0.0, Member must not be null]"
        )));
    }
    let Some(Version::Number(version)) = Version::parse(text) else {
        return Err(invalid(format!(
            "1 validation error detected: Value '{{{text}={weight}}}' at \
             'routingConfig.additionalVersionWeights' failed to satisfy constraint: Map keys must \
             satisfy constraint: [Member must have length less than or equal to 1024, Member must \
             have length greater than or equal to 1, Member must satisfy regular expression \
             pattern: [0-9]+, Member must not be null]"
        )));
    };
    if first == Version::Latest {
        return Err(invalid(
            "$LATEST is not supported for an alias pointing to more than 1 version",
        ));
    }
    if first == Version::Number(version) {
        return Err(invalid(format!(
            "Invalid function version {version}. Function version {version} is already included \
             in routing configuration."
        )));
    }
    existing(core, latest, text).await?;
    Ok(Some(Share { version, weight: *weight }))
}

/// A batch that holds only while the function is as it was read, and by which others notice: no
/// version goes while an alias comes to point at it.
pub(crate) fn among(latest: &Found) -> Batch {
    let key = latest.entry.key.clone();
    Batch::new()
        .check(Check::unchanged(key.clone(), Some(&latest.entry)))
        .put(key, latest.entry.value.clone())
}

pub(crate) async fn create(
    core: &Core,
    caller: &Caller,
    input: CreateAliasRequest,
) -> Result<AliasConfiguration, ApiError> {
    let (named, arn) = alias_of(caller, &input.function_name, &input.name)?;
    loop {
        let latest = resolve::find_latest(core, &named).await?;
        let version = existing(core, &latest, &input.function_version).await?;
        let other = share(core, &latest, version, input.routing_config.as_ref()).await?;
        let key = alias::key(&latest.life(), &input.name);
        if alias::read(core, &latest.life(), &input.name).await?.is_some() {
            return Err(error::resource_conflict_exception(format!("Alias already exists: {arn}")));
        }
        let alias = Alias {
            version,
            description: input.description.clone().unwrap_or_default(),
            other,
            revision: core.ambient.dice.uuid(),
        };
        let batch = among(&latest).check(Check::Absent(key.clone())).put(key, to_cbor(&alias));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            return Ok(show(&arn, input.name, alias));
        }
    }
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    input: GetAliasRequest,
) -> Result<AliasConfiguration, ApiError> {
    let (named, arn) = alias_of(caller, &input.function_name, &input.name)?;
    let latest = resolve::find_latest(core, &named).await?;
    let found = alias::read(core, &latest.life(), &input.name).await?;
    let (alias, _) = found.ok_or_else(|| cannot_find(&arn))?;
    Ok(show(&arn, input.name, alias))
}

pub(crate) async fn update(
    core: &Arc<Core>,
    caller: &Caller,
    input: UpdateAliasRequest,
) -> Result<AliasConfiguration, ApiError> {
    let (named, arn) = alias_of(caller, &input.function_name, &input.name)?;
    loop {
        let latest = resolve::find_latest(core, &named).await?;
        let found = alias::read(core, &latest.life(), &input.name).await?;
        let (mut alias, entry) = found.ok_or_else(|| cannot_find(&arn))?;
        check_revision(input.revision_id.as_deref(), &alias.revision)?;
        if let Some(text) = &input.function_version {
            alias.version = existing(core, &latest, text).await?;
        }
        match &input.routing_config {
            Some(config) => {
                alias.other = share(core, &latest, alias.version, Some(config)).await?;
            }
            // What the second version was must fit the new first one.
            None => {
                let kept = alias.other.map(|share| AliasRoutingConfiguration {
                    additional_version_weights: Some(BTreeMap::from([(
                        share.version.to_string(),
                        share.weight,
                    )])),
                });
                alias.other = share(core, &latest, alias.version, kept.as_ref()).await?;
            }
        }
        provisioned::check_alias(core, &latest, &input.name, &alias).await?;
        if let Some(description) = &input.description {
            alias.description.clone_from(description);
        }
        alias.revision = core.ambient.dice.uuid();
        let key = entry.key.clone();
        let batch = among(&latest)
            .check(Check::unchanged(key.clone(), Some(&entry)))
            .put(key, to_cbor(&alias));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            if latest.function.provisioned > 0 {
                standing::refresh(core, &latest.name).await;
            }
            return Ok(show(&arn, input.name, alias));
        }
    }
}

/// Deletes the alias and what hangs on it; one that is not there is gone already.
pub(crate) async fn delete(
    core: &Arc<Core>,
    caller: &Caller,
    input: DeleteAliasRequest,
) -> Result<(), ApiError> {
    let (named, arn) = alias_of(caller, &input.function_name, &input.name)?;
    loop {
        let latest = resolve::find_latest(core, &named).await?;
        let life = latest.life();
        let batch = super::deletion::of_qualifier(among(&latest), &life, &input.name)
            .delete(alias::key(&life, &input.name));
        let batch = crate::url::drop_of(core, batch, &life, &input.name).await?;
        let (batch, after, claimed) =
            provisioned::drop_of(core, batch, &latest, &input.name).await?;
        let batch = batch.put(latest.entry.key.clone(), to_cbor(&after));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            claimed.tell(core);
            standing::refresh(core, &latest.name).await;
            core.attachments.forget();
            tracing::debug!(%arn, "deleted");
            return Ok(());
        }
    }
}

pub(crate) async fn list(
    core: &Core,
    caller: &Caller,
    input: ListAliasesRequest,
) -> Result<ListAliasesResponse, ApiError> {
    const LISTING: &str = "ListAliases";
    let named = Named::latest(caller, &input.function_name)?;
    let latest = resolve::find_latest(core, &named).await?;
    let wanted = input.function_version.as_deref().map(Version::parse);
    let asked = input.max_items.and_then(|n| usize::try_from(n).ok());
    let count = asked.unwrap_or(ALIASES_PAGE_MAX).min(ALIASES_PAGE_MAX);
    let range = latest.life().children(alias::KIND);
    let mut rest = Some(resume(LISTING, range, input.marker.as_deref())?);
    let mut aliases = Vec::new();
    while let Some(range) = rest.take() {
        if aliases.len() == count {
            rest = Some(range);
            break;
        }
        let limit = Limit::entries(count - aliases.len());
        let page = core.store.scan(range, limit, Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in &page.entries {
            let (name, alias) = alias::decode(entry).map_err(failure::store)?;
            let reached = |version: Option<Version>| version.is_some_and(|v| alias.reaches(v));
            if wanted.is_none_or(reached) {
                aliases.push(show(&latest.name.qualified(&name), name, alias));
            }
        }
        rest = page.next;
    }
    let next_marker = marker(LISTING, rest.as_ref());
    Ok(ListAliasesResponse { aliases: Some(aliases), next_marker })
}
