//! Pages of listings: where the next one begins is told by the `position` of the one before.

use crate::errors::bad;
use aws_api::ApiError;
use foundation::page;

/// Items of a page of which nobody says how many.
const DEFAULT: usize = 25;

/// Items of a page at most.
const MAX: i32 = 500;

/// A page of `items`, which are in the order of their keys; and the next one's position.
pub(crate) fn page<T>(
    listing: &str,
    items: Vec<(String, T)>,
    limit: Option<i32>,
    position: Option<String>,
) -> Result<(Vec<T>, Option<String>), ApiError> {
    let limit = match limit {
        None => DEFAULT,
        // At least one, at most `MAX`.
        Some(limit) if limit > 0 => limit.min(MAX).unsigned_abs() as usize,
        Some(_) => return Err(bad("Invalid limit specified. Must be greater than zero.")),
    };
    let after = match position {
        None => None,
        Some(position) => {
            let wrong = || bad("Invalid position parameter specified");
            let key = page::position(listing, &position).ok_or_else(wrong)?;
            Some(String::from_utf8(key).map_err(|_| wrong())?)
        }
    };
    let rest = items.into_iter().filter(|(key, _)| after.as_ref().is_none_or(|after| key > after));
    let mut rest: Vec<(String, T)> = rest.collect();
    let more = rest.len() > limit;
    rest.truncate(limit);
    let last = rest.last().filter(|_| more);
    let next = last.map(|(key, _)| page::token(listing, key.as_bytes()));
    Ok((rest.into_iter().map(|(_, item)| item).collect(), next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_one_another_and_end() {
        let items = || (0..60).map(|n| (format!("{n:02}"), n)).collect::<Vec<_>>();
        let (mut seen, mut position, mut pages) = (Vec::new(), None, 0);
        loop {
            let (page, next) = page("numbers", items(), None, position).unwrap();
            seen.extend(page);
            pages += 1;
            position = next;
            if position.is_none() {
                break;
            }
        }
        assert_eq!((seen, pages), ((0..60).collect(), 3));
        let (all, next) = page("numbers", items(), Some(60), None).unwrap();
        assert_eq!((all.len(), next), (60, None));
        let (_, next) = page("numbers", items(), Some(1), None).unwrap();
        assert!(page("others", items(), None, next).is_err());
        assert!(page("numbers", items(), Some(0), None).is_err());
        assert!(page("numbers", items(), None, Some("x".to_owned())).is_err());
    }
}
