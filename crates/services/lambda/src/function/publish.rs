//! Publishing versions, and showing which there are.

use super::record::{Found, Function, Life, to_cbor};
use super::version::{self, Published};
use super::{marker, resolve, resume, standing};
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::limits::VERSIONS_PAGE_MAX;
use crate::names::{Named, Version};
use aws_api::ApiError;
use aws_api::lambda::{
    FunctionConfiguration, ListVersionsByFunctionRequest, ListVersionsByFunctionResponse,
    PublishVersionRequest, error,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Caller;
use std::sync::Arc;
use store::{Batch, Check, Direction, Limit, Outcome};

/// What publishing a function would do.
pub(super) struct Publication {
    /// The version's number.
    pub(super) number: u64,
    pub(super) published: Published,
    /// Whether the version is yet to be stored.
    new: bool,
}

impl Publication {
    /// What publishing `latest` gives: the last version, where nothing has changed since. A new one
    /// is counted in `latest`, which is to be stored with it.
    pub(super) async fn of(
        core: &Core,
        life: &Life,
        latest: &mut Function,
        description: Option<&str>,
    ) -> Result<Self, ApiError> {
        let last = latest.last_version;
        if last > 0
            && let Some(published) = version::read(core, life, last).await?
            && published.is_of(latest)
        {
            return Ok(Publication { number: last, published, new: false });
        }
        let number = last + 1;
        latest.last_version = number;
        let latest_description = latest.description.clone();
        let function = Function {
            description: description.unwrap_or(&latest_description).to_owned(),
            revision: core.ambient.dice.uuid(),
            ..latest.clone()
        };
        let published = Published { function, latest_description };
        Ok(Publication { number, published, new: true })
    }

    /// Adds the version to the batch that stores `latest`.
    pub(super) fn put(&self, batch: Batch, life: &Life) -> Batch {
        if !self.new {
            return batch;
        }
        batch.put(version::key(life, self.number), to_cbor(&self.published))
    }

    /// The version, as it is shown.
    pub(super) fn show(self, latest: Found) -> FunctionConfiguration {
        self.published.found(self.number, latest).show_version()
    }
}

pub(crate) async fn publish(
    core: &Arc<Core>,
    caller: &Caller,
    input: PublishVersionRequest,
) -> Result<FunctionConfiguration, ApiError> {
    if input.publish_to.is_some() {
        return Err(failure::not_built("PublishTo"));
    }
    let named = Named::latest(caller, &input.function_name)?;
    loop {
        let mut latest = resolve::find_latest(core, &named).await?;
        check_revision(input.revision_id.as_deref(), &latest.function.revision)?;
        let sha256 = STANDARD.encode(latest.function.code.sha256);
        if let Some(given) = input.code_sha256.as_ref().filter(|given| **given != sha256) {
            return Err(invalid(format!(
                "CodeSHA256 ({given}) is different from current CodeSHA256 in $LATEST ({sha256}). \
                 Please try again with the CodeSHA256 in $LATEST."
            )));
        }
        let (life, description) = (latest.life(), input.description.as_deref());
        let publication = Publication::of(core, &life, &mut latest.function, description).await?;
        if !publication.new {
            return Ok(publication.show(latest));
        }
        let key = latest.entry.key.clone();
        let batch = Batch::new()
            .check(Check::unchanged(key.clone(), Some(&latest.entry)))
            .put(key, to_cbor(&latest.function));
        let batch = publication.put(batch, &life);
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            if latest.function.snap_start {
                standing::refresh(core, &latest.name).await;
            }
            return Ok(publication.show(latest));
        }
    }
}

/// Refuses a change of what is no longer as the client saw it.
pub(crate) fn check_revision(given: Option<&str>, current: &str) -> Result<(), ApiError> {
    match given {
        Some(given) if given != current => Err(error::precondition_failed_exception(
            "The Revision Id provided does not match the latest Revision Id. Call the \
             GetFunction/GetAlias API to retrieve the latest Revision Id",
        )),
        _ => Ok(()),
    }
}

/// `$LATEST`, then what was published, from the oldest on.
pub(crate) async fn versions(
    core: &Core,
    caller: &Caller,
    input: ListVersionsByFunctionRequest,
) -> Result<ListVersionsByFunctionResponse, ApiError> {
    const LISTING: &str = "ListVersionsByFunction";
    let named = Named::latest(caller, &input.function_name)?;
    let latest = resolve::find_latest(core, &named).await?;
    let asked = input.max_items.and_then(|n| usize::try_from(n).ok());
    let mut count = asked.unwrap_or(VERSIONS_PAGE_MAX).min(VERSIONS_PAGE_MAX);
    let range = latest.life().children(version::KIND);
    let mut shown = Vec::new();
    if input.marker.as_ref().is_none_or(String::is_empty) {
        shown.push(latest.show_version());
        count -= 1;
    }
    let range = resume(LISTING, range, input.marker.as_deref())?;
    if count == 0 {
        // The page has room for $LATEST alone: the rest begins before the first number.
        let start = store::Key::copy_from_slice(&latest.life().child(version::KIND).finish());
        let rest = latest.life().children(version::KIND).after(start);
        let next_marker = marker(LISTING, Some(&rest));
        return Ok(ListVersionsByFunctionResponse { versions: Some(shown), next_marker });
    }
    let limit = Limit { entries: count, bytes: usize::MAX };
    let page = core.store.scan(range, limit, Direction::Forward).await.map_err(failure::store)?;
    for entry in &page.entries {
        let (number, published) = version::decode(entry).map_err(failure::store)?;
        shown.push(published.found(number, latest.clone()).show_version());
    }
    let next_marker = marker(LISTING, page.next.as_ref());
    Ok(ListVersionsByFunctionResponse { versions: Some(shown), next_marker })
}

/// Whether anything beside `$LATEST` refers to its package. Versions that share one were published
/// one after the other, so that the last of them tells.
pub(super) async fn is_published(
    core: &Core,
    latest: &Found,
    blob: [u8; 16],
) -> Result<bool, ApiError> {
    let range = latest.life().children(version::KIND);
    let last = version::nearest(core, range, Direction::Backward).await?;
    Ok(last.is_some_and(|(_, published)| published.function.code.blob == blob))
}

/// Whether the package of a version is anybody else's: `$LATEST`'s, or that of a neighbour.
pub(super) async fn is_shared(
    core: &Core,
    latest: &Found,
    number: u64,
    blob: [u8; 16],
) -> Result<bool, ApiError> {
    if latest.function.code.blob == blob {
        return Ok(true);
    }
    let (all, here) = (latest.life().children(version::KIND), version::key(&latest.life(), number));
    for (range, direction) in [
        (all.clone().before(here.clone()), Direction::Backward),
        (all.after(here), Direction::Forward),
    ] {
        let neighbour = version::nearest(core, range, direction).await?;
        if neighbour.is_some_and(|(_, published)| published.function.code.blob == blob) {
            return Ok(true);
        }
    }
    Ok(false)
}

impl Found {
    /// The version by its own number.
    pub(super) fn show_version(&self) -> FunctionConfiguration {
        let version: Version = self.version;
        self.show(Some(&crate::names::Qualifier::Version(version)))
    }
}
