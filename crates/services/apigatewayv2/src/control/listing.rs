//! Listings in pages.

use crate::errors::bad;
use aws_api::ApiError;
use foundation::page;
use std::collections::BTreeMap;

/// Entries in one answer, unless the client asks for fewer.
const PAGE: usize = 100;

/// What a client asks for of a listing.
pub(crate) struct Wanted<'a> {
    /// Tells tokens of one listing from those of another.
    pub(crate) listing: &'static str,
    pub(crate) max_results: Option<&'a str>,
    pub(crate) next_token: Option<&'a str>,
}

impl Wanted<'_> {
    pub(crate) fn limit(&self) -> Result<usize, ApiError> {
        let Some(text) = self.max_results.filter(|text| !text.is_empty()) else { return Ok(PAGE) };
        match text.parse::<usize>() {
            Ok(number) if number > 0 => Ok(number.min(PAGE)),
            _ => Err(bad(format!("Invalid value for maxResults: {text}"))),
        }
    }

    /// The key behind which to go on.
    pub(crate) fn after(&self) -> Result<Option<Vec<u8>>, ApiError> {
        let Some(token) = self.next_token.filter(|token| !token.is_empty()) else {
            return Ok(None);
        };
        let position = page::position(self.listing, token);
        position.map(Some).ok_or_else(|| bad("Invalid value for nextToken"))
    }

    pub(crate) fn token(&self, key: &[u8]) -> String {
        page::token(self.listing, key)
    }
}

/// The page of a map that is wanted, and the token of the next.
pub(crate) fn page_of<T>(
    wanted: &Wanted<'_>,
    map: impl IntoIterator<Item = (String, T)>,
) -> Result<(Option<Vec<T>>, Option<String>), ApiError> {
    let (limit, after) = (wanted.limit()?, wanted.after()?);
    let is_behind = |key: &String| after.as_deref().is_none_or(|after| key.as_bytes() > after);
    let sorted: BTreeMap<String, T> = map.into_iter().filter(|(key, _)| is_behind(key)).collect();
    let more = sorted.len() > limit;
    let mut last = String::new();
    let items: Vec<T> = sorted
        .into_iter()
        .take(limit)
        .map(|(key, value)| {
            last = key;
            value
        })
        .collect();
    let token = more.then(|| wanted.token(last.as_bytes()));
    Ok((Some(items), token))
}

/// `page_of` for the usual members of a request.
macro_rules! listed {
    ($operation:literal, $input:expr, $map:expr) => {{
        let wanted = $crate::control::listing::Wanted {
            listing: $operation,
            max_results: $input.max_results.as_deref(),
            next_token: $input.next_token.as_deref(),
        };
        $crate::control::listing::page_of(&wanted, $map)
    }};
}
pub(crate) use listed;
