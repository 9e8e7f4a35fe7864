//! Pages of listings.

use crate::errors::{invalid, unavailable};
use crate::limits::PAGE_MAX;
use crate::room::Room;
use aws_api::ApiError;
use foundation::page;
use store::{Direction, Entry, KeyRange, Limit, StoreError};

/// Which page is asked for.
pub(crate) struct Ask<'a> {
    /// The operation, whose tokens are its own.
    pub(crate) listing: &'a str,
    pub(crate) limit: Option<i32>,
    pub(crate) token: Option<&'a str>,
}

impl Ask<'_> {
    pub(crate) fn limit(&self) -> usize {
        usize::try_from(self.limit.unwrap_or(PAGE_MAX).clamp(1, PAGE_MAX)).unwrap_or(1)
    }

    pub(crate) fn position(&self) -> Result<Option<Vec<u8>>, ApiError> {
        let wrong = || invalid("Invalid NextToken.");
        let read = |token| page::position(self.listing, token).ok_or_else(wrong);
        self.token.map(read).transpose()
    }
}

impl Room {
    /// A page of what `shown` makes of the entries of a range, and the token of the next.
    pub(crate) async fn page<T>(
        &self,
        range: KeyRange,
        ask: Ask<'_>,
        shown: impl Fn(&Entry) -> Result<Option<T>, StoreError>,
    ) -> Result<(Vec<T>, Option<String>), ApiError> {
        let range = match ask.position()? {
            Some(after) => range.after(after),
            None => range,
        };
        let (mut found, mut rest) = (Vec::new(), Some(range));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let Some(one) = shown(&entry).map_err(unavailable)? else { continue };
                found.push((one, entry.key));
                if found.len() > ask.limit() {
                    // One more than is shown: there is a next page, behind the last that is.
                    found.pop();
                    let next = found.last().map(|(_, key)| page::token(ask.listing, key));
                    return Ok((found.into_iter().map(|(one, _)| one).collect(), next));
                }
            }
            rest = page.next;
        }
        Ok((found.into_iter().map(|(one, _)| one).collect(), None))
    }
}
