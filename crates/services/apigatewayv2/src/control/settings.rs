//! Maps of settings that requests change entry by entry: an empty value takes one away.

use crate::errors::bad;
use aws_api::ApiError;
use std::collections::BTreeMap;

/// Tags on one resource («Amazon API Gateway quotas and important notes»).
const TAGS_MAX: usize = 50;

/// Puts the entries of `new` into `map`; an empty value removes its entry (UpdateIntegration,
/// UpdateStage).
pub(crate) fn merge<T: Default + PartialEq>(
    map: &mut Option<BTreeMap<String, T>>,
    new: Option<BTreeMap<String, T>>,
) {
    let Some(new) = new else { return };
    let mut all = map.take().unwrap_or_default();
    for (key, value) in new {
        if value == T::default() {
            all.remove(&key);
        } else {
            all.insert(key, value);
        }
    }
    *map = Some(all);
}

/// Nothing where there is only an empty text: what clients send to take a setting away.
pub(crate) fn said(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

/// Puts `new` into a setting; an empty text takes it away.
pub(crate) fn put_text(setting: &mut Option<String>, new: Option<String>) {
    if let Some(new) = new {
        *setting = said(Some(new));
    }
}

/// Refuses too many tags, and keys that AWS keeps for itself.
pub(crate) fn check_tags(tags: &BTreeMap<String, String>) -> Result<(), ApiError> {
    if let Some(key) = tags.keys().find(|key| key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(bad(format!("Invalid tag key '{key}': aws: is a reserved prefix")));
    }
    if let Some(key) = tags.keys().find(|key| key.is_empty() || key.chars().count() > 128) {
        return Err(bad(format!("Invalid tag key '{key}': want 1 to 128 characters")));
    }
    if let Some((key, _)) = tags.iter().find(|(_, value)| value.chars().count() > 256) {
        return Err(bad(format!("Invalid value of tag '{key}': want at most 256 characters")));
    }
    if tags.len() > TAGS_MAX {
        return Err(bad(format!("A resource can have no more than {TAGS_MAX} tags")));
    }
    Ok(())
}

/// Refuses variables of stages of forms that AWS refuses.
pub(crate) fn check_variables(variables: &BTreeMap<String, String>) -> Result<(), ApiError> {
    for (name, value) in variables {
        let letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if name.is_empty() || !name.chars().all(letter) {
            return Err(bad(format!(
                "Stage variable names must be alphanumeric with underscores, but was '{name}'"
            )));
        }
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#&=,".contains(c);
        if value.chars().count() > 512 || !value.chars().all(allowed) {
            return Err(bad(format!(
                "Stage variable value for '{name}' must match [A-Za-z0-9-._~:/?#&=,]+"
            )));
        }
    }
    Ok(())
}

/// Refuses what is no selection expression of a WebSocket API.
pub(crate) fn check_expression(what: &str, text: &str) -> Result<(), ApiError> {
    let wrong = |why| bad(format!("Invalid {what} expression specified: {text} ({why})"));
    crate::websocket::Expression::parse(text).map(drop).map_err(wrong)
}
