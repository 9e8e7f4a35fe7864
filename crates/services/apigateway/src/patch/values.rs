//! Values and where they go: texts, lists, maps.

use super::{Patch, Verb};
use crate::errors::not_found;
use aws_api::ApiError;
use std::collections::BTreeMap;

/// A text that may be taken away.
pub(crate) fn text(into: &mut Option<String>, patch: &Patch) {
    *into = patch.optional();
}

/// What is added to a map, taken from it, or changed in it; `missing` says that what is to be taken or
/// changed is not there.
pub(crate) fn map<V>(
    into: &mut Option<BTreeMap<String, V>>,
    key: &str,
    patch: &Patch,
    missing: &str,
    value: impl FnOnce() -> Result<V, ApiError>,
) -> Result<(), ApiError> {
    let there = into.as_ref().is_some_and(|map| map.contains_key(key));
    if !there && patch.verb != Verb::Add {
        return Err(not_found(missing));
    }
    let map = into.get_or_insert_default();
    match patch.verb {
        Verb::Remove => {
            map.remove(key);
        }
        _ => {
            map.insert(key.to_owned(), value()?);
        }
    }
    if map.is_empty() {
        *into = None;
    }
    Ok(())
}

/// The same of a map whose values are texts.
pub(crate) fn plain(
    into: &mut Option<BTreeMap<String, String>>,
    key: &str,
    patch: &Patch,
    missing: &str,
) -> Result<(), ApiError> {
    map(into, key, patch, missing, || Ok(patch.value.clone().unwrap_or_default()))
}

/// What is added to a list or taken from it. What is replaced gives way to the value at the end of the
/// list.
pub(crate) fn list(into: &mut Option<Vec<String>>, item: &str, patch: &Patch) {
    let list = into.get_or_insert_default();
    list.retain(|of| of != item);
    match patch.verb {
        Verb::Remove => {}
        Verb::Replace => list.push(patch.value.clone().unwrap_or_else(|| item.to_owned())),
        _ => list.push(item.to_owned()),
    }
    if list.is_empty() {
        *into = None;
    }
}
