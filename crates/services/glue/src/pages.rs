//! Listings, page by page.

use crate::errors::{self, unavailable};
use crate::room::Room;
use aws_api::ApiError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use store::{Direction, Entry, Key, KeyRange, Limit, StoreError};

/// The entries of one answer where none are asked for, and at most: `CatalogGetterPageSize`.
const PAGE_MAX: i32 = 100;

pub(crate) fn size(asked: Option<i32>) -> usize {
    usize::try_from(asked.unwrap_or(PAGE_MAX).clamp(1, PAGE_MAX)).unwrap_or(1)
}

fn after(token: &str) -> Result<Key, ApiError> {
    let key = URL_SAFE_NO_PAD.decode(token).map_err(|_| errors::invalid("Invalid NextToken."))?;
    Ok(Key::from(key))
}

impl Room {
    /// What `read` makes of the entries of `range`, at most `max`, behind where `token` left off; and
    /// a token if there is more.
    pub(crate) async fn page<T>(
        &self,
        mut range: KeyRange,
        token: Option<&str>,
        max: usize,
        read: impl Fn(&Entry) -> Result<Option<T>, StoreError>,
    ) -> Result<(Vec<T>, Option<String>), ApiError> {
        if let Some(token) = token {
            let key = after(token)?;
            if !range.contains(&key) {
                return Err(errors::invalid("Invalid NextToken."));
            }
            range = range.after(key);
        }
        let mut found: Vec<T> = Vec::new();
        let mut last: Option<Key> = None;
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let Some(one) = read(&entry).map_err(unavailable)? else { continue };
                // One more than fits: there is a next page.
                if found.len() == max {
                    let token = last.map(|key| URL_SAFE_NO_PAD.encode(&key));
                    return Ok((found, token));
                }
                found.push(one);
                last = Some(entry.key);
            }
            rest = page.next;
        }
        Ok((found, None))
    }
}
