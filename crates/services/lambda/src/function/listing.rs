//! ListFunctions: in pages, with their versions where all are asked for.

use super::record::{self, Found, Life};
use super::version;
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::limits::FUNCTIONS_PAGE_MAX;
use aws_api::ApiError;
use aws_api::lambda::{
    FunctionConfiguration, FunctionVersion, ListFunctionsRequest, ListFunctionsResponse,
};
use foundation::{Caller, page};
use std::ops::Bound;
use store::{Direction, Key, KeyRange, Limit};

const LISTING: &str = "ListFunctions";

/// The rest of a listing, from a marker that was given out.
pub(crate) fn resume(
    listing: &str,
    range: KeyRange,
    marker: Option<&str>,
) -> Result<KeyRange, ApiError> {
    let Some(marker) = marker.filter(|marker| !marker.is_empty()) else { return Ok(range) };
    let position = page::position(listing, marker)
        .filter(|position| range.contains(position))
        .ok_or_else(wrong_marker)?;
    Ok(range.after(position))
}

fn wrong_marker() -> ApiError {
    invalid("Invalid marker: the marker does not belong to this listing.")
}

/// The marker of what remains.
pub(crate) fn marker(listing: &str, rest: Option<&KeyRange>) -> Option<String> {
    match rest.map(|range| &range.start) {
        Some(Bound::Excluded(key) | Bound::Included(key)) => Some(page::token(listing, key)),
        _ => None,
    }
}

pub(crate) async fn list(
    core: &Core,
    caller: &Caller,
    input: ListFunctionsRequest,
) -> Result<ListFunctionsResponse, ApiError> {
    if input.master_region.is_some() {
        return Err(failure::not_built("MasterRegion"));
    }
    let asked = input.max_items.and_then(|n| usize::try_from(n).ok());
    let count = asked.unwrap_or(FUNCTIONS_PAGE_MAX).min(FUNCTIONS_PAGE_MAX);
    let range = KeyRange::prefix(&record::prefix(&caller.account, &caller.region));
    match &input.function_version {
        None => latest(core, range, count, input.marker.as_deref()).await,
        Some(FunctionVersion::All) => all(core, range, count, input.marker.as_deref()).await,
        Some(FunctionVersion::Unknown(other)) => Err(invalid(format!(
            "1 validation error detected: Value '{other}' at 'functionVersion' failed to satisfy \
             constraint: Member must satisfy enum value set: [ALL]"
        ))),
    }
}

async fn latest(
    core: &Core,
    range: KeyRange,
    count: usize,
    from: Option<&str>,
) -> Result<ListFunctionsResponse, ApiError> {
    let range = resume(LISTING, range, from)?;
    let limit = Limit { entries: count, bytes: usize::MAX };
    let page = core.store.scan(range, limit, Direction::Forward).await.map_err(failure::store)?;
    let next_marker = marker(LISTING, page.next.as_ref());
    let shown = page.entries.into_iter().map(|entry| Ok(record::decode(entry)?.show(None)));
    let shown: Result<Vec<_>, _> = shown.collect();
    Ok(ListFunctionsResponse { functions: Some(shown.map_err(failure::store)?), next_marker })
}

/// A walk over functions and their versions; a marker is the key of the last that was shown.
struct Walk<'a> {
    core: &'a Core,
    count: usize,
    shown: Vec<FunctionConfiguration>,
    last: Option<Key>,
}

async fn all(
    core: &Core,
    functions: KeyRange,
    count: usize,
    from: Option<&str>,
) -> Result<ListFunctionsResponse, ApiError> {
    let mut walk = Walk { core, count, shown: Vec::new(), last: None };
    let mut rest = Some(functions.clone());
    if let Some(text) = from.filter(|text| !text.is_empty()) {
        let position = page::position(LISTING, text).ok_or_else(wrong_marker)?;
        let version = Life::reader(&position, version::KIND).ok();
        let key = match &version {
            Some((life, _)) => record::key(&life.name),
            None => Key::copy_from_slice(&position),
        };
        if !functions.contains(&key) {
            return Err(wrong_marker());
        }
        let entry = store::get_one(&*core.store, key.clone()).await.map_err(failure::store)?;
        if let Some(entry) = entry {
            let found = record::decode(entry).map_err(failure::store)?;
            let versions = found.life().children(version::KIND);
            let versions = if version.is_some() { versions.after(position) } else { versions };
            walk.versions(&found, versions).await?;
        }
        rest = Some(functions.after(key));
    }
    while let Some(range) = rest.filter(|_| !walk.is_full()) {
        let page = core.store.scan(range, Limit::entries(count), Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in page.entries {
            if walk.is_full() {
                break;
            }
            let found = record::decode(entry).map_err(failure::store)?;
            walk.shown.push(found.show_version());
            walk.last = Some(found.entry.key.clone());
            walk.versions(&found, found.life().children(version::KIND)).await?;
        }
        rest = page.next;
    }
    // A full page may have been the last: the next one is empty then.
    let next_marker = walk.last.filter(|_| walk.shown.len() >= count);
    let next_marker = next_marker.map(|key| page::token(LISTING, &key));
    Ok(ListFunctionsResponse { functions: Some(walk.shown), next_marker })
}

impl Walk<'_> {
    fn is_full(&self) -> bool {
        self.shown.len() >= self.count
    }

    async fn versions(&mut self, found: &Found, range: KeyRange) -> Result<(), ApiError> {
        let left = self.count.saturating_sub(self.shown.len());
        if found.function.last_version == 0 || left == 0 {
            return Ok(());
        }
        let page = self.core.store.scan(range, Limit::entries(left), Direction::Forward).await;
        for entry in page.map_err(failure::store)?.entries {
            let (number, published) = version::decode(&entry).map_err(failure::store)?;
            self.shown.push(published.found(number, found.clone()).show_version());
            self.last = Some(entry.key);
        }
        Ok(())
    }
}
