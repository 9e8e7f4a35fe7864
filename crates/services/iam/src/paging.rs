//! Pages of listings. IAM's listings are bounded by quotas of a few thousand, so a page is cut from
//! the whole; a marker names the last item of the page before, so that changes between pages
//! neither repeat nor skip what stays.

use aws_api::ApiError;
use foundation::page;

use crate::refusal;

/// `MaxItems` where a request has none.
const ITEMS_DEFAULT: usize = 100;

/// A page of a listing.
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    /// Where the next begins; none on the last.
    pub(crate) marker: Option<String>,
}

impl<T> Page<T> {
    pub(crate) fn is_truncated(&self) -> Option<bool> {
        Some(self.marker.is_some())
    }
}

/// Cuts the page after `marker` out of `items`, ordered by what `name` tells of them. Markers are
/// good for the `listing` that made them only.
pub(crate) fn cut<T>(
    listing: &str,
    mut items: Vec<T>,
    name: impl Fn(&T) -> &str,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<T>, ApiError> {
    items.sort_by(|a, b| name(a).cmp(name(b)));
    if let Some(marker) = marker {
        let after = page::position(listing, marker)
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .ok_or_else(|| refusal::invalid("Invalid Marker."))?;
        let start = items.partition_point(|item| name(item) <= after.as_str());
        items.drain(..start);
    }
    let max = max_items.map_or(ITEMS_DEFAULT, |max| usize::try_from(max).unwrap_or(1).max(1));
    let more = items.len() > max;
    items.truncate(max);
    let last = items.last().filter(|_| more);
    let marker = last.map(|last| page::token(listing, name(last).as_bytes()));
    Ok(Page { items, marker })
}
