//! Lists, a page at a time.

use crate::errors;
use crate::limits::PAGE;
use aws_api::ApiError;
use aws_api::codecommit::error;
use foundation::page;

/// Up to `max` of `all` behind the one that `token` names, and a token if there are more. `name` tells
/// one from the other.
pub(crate) fn cut<T>(
    listing: &str,
    mut all: Vec<T>,
    name: impl Fn(&T) -> String,
    token: Option<&str>,
    max: usize,
) -> Result<(Vec<T>, Option<String>), ApiError> {
    if let Some(token) = token.filter(|token| !token.is_empty()) {
        let last = page::position(listing, token).ok_or_else(errors::continuation)?;
        let at = all.iter().position(|item| name(item).as_bytes() == last);
        let at = at.ok_or_else(errors::continuation)?;
        all.drain(..=at);
    }
    let more = all.len() > max;
    all.truncate(max);
    let next = all.last().filter(|_| more).map(|last| page::token(listing, name(last).as_bytes()));
    Ok((all, next))
}

/// How many are asked for: at most so many as the service gives at once.
pub(crate) fn size(asked: Option<i32>) -> Result<usize, ApiError> {
    match asked {
        None => Ok(PAGE),
        Some(asked) if asked > 0 => Ok(usize::try_from(asked).unwrap_or(PAGE).min(1_000)),
        Some(_) => Err(error::invalid_max_results_exception(
            "The specified number of maximum results is not valid.",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_the_whole_list() {
        let all: Vec<String> = (0..7).map(|n| n.to_string()).collect();
        for max in 1..9 {
            let (mut seen, mut token) = (Vec::new(), None);
            loop {
                let (page, next) =
                    cut("L", all.clone(), String::clone, token.as_deref(), max).unwrap();
                assert!(page.len() <= max && !page.is_empty());
                seen.extend(page);
                token = next;
                if token.is_none() {
                    break;
                }
            }
            assert_eq!(seen, all);
        }
        assert!(cut("L", all, String::clone, Some("x"), 1).is_err());
    }
}
