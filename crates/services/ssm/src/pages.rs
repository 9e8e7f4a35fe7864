//! Listings, page by page.

use crate::errors::{bad_token, unavailable};
use crate::names::Place;
use crate::room::{Read, Room};
use aws_api::ApiError;
use foundation::page;
use store::{Direction, Key, KeyRange, Limit};

/// The entries of a page, where `default` are given without a number, and at most.
pub(crate) fn size(asked: Option<i32>, default: i32) -> usize {
    usize::try_from(asked.unwrap_or(default).clamp(1, default)).unwrap_or(1)
}

impl Room {
    /// The parameters of `range` that `keeps` keeps, at most `max`, behind where `token` left off; and
    /// a token if there are more.
    pub(crate) async fn page(
        &self,
        listing: &str,
        place: &Place,
        mut range: KeyRange,
        token: Option<&str>,
        max: usize,
        keeps: impl Fn(&Read) -> bool,
    ) -> Result<(Vec<Read>, Option<String>), ApiError> {
        if let Some(token) = token {
            let key = page::position(listing, token).map(Key::from).ok_or_else(bad_token)?;
            if !range.contains(&key) {
                return Err(bad_token());
            }
            range = range.after(key);
        }
        let mut found: Vec<Read> = Vec::new();
        let mut last: Option<Key> = None;
        let mut rest = Some(range);
        while let Some(range) = rest {
            let read = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let read = read.map_err(unavailable)?;
            for entry in read.entries {
                let one = Room::read_of(place, &entry).map_err(unavailable)?;
                if !keeps(&one) {
                    continue;
                }
                // One more than fits: there is a next page.
                if found.len() == max {
                    return Ok((found, last.map(|key| page::token(listing, &key))));
                }
                found.push(one);
                last = Some(entry.key);
            }
            rest = read.next;
        }
        Ok((found, None))
    }
}
