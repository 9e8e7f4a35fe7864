//! What destinations that are reached by a URL have in common.

use crate::errors::invalid;
use aws_api::ApiError;
use http::Uri;
use std::time::Duration;

/// `RetryOptions.DurationInSeconds` where nothing is said.
pub(crate) const PATIENCE_S: i32 = 300;
/// `BufferingHints` where nothing is said.
const INTERVAL_S: i32 = 300;
const SIZE_MB: i32 = 5;

/// A URL that can be asked. AWS takes `https` alone; receivers beside Millstream are often without.
pub(crate) fn check(url: &str, what: &str) -> Result<Uri, ApiError> {
    let wrong = || invalid(format!("{what} '{url}' is not a valid URL."));
    let url: Uri = url.parse().map_err(|_| wrong())?;
    let scheme = matches!(url.scheme_str(), Some("http" | "https"));
    let host = url.authority().is_some_and(|of| !of.host().is_empty());
    let user = url.authority().is_some_and(|of| of.as_str().contains('@'));
    if scheme && host && !user { Ok(url) } else { Err(wrong()) }
}

/// Fills in hints: if one is told, so must be the other.
pub(crate) fn hints(
    interval_s: &mut Option<i32>,
    size_mb: &mut Option<i32>,
) -> Result<(), ApiError> {
    if interval_s.is_some() != size_mb.is_some() {
        return Err(invalid(
            "Both SizeInMBs and IntervalInSeconds have to be given in BufferingHints.",
        ));
    }
    interval_s.get_or_insert(INTERVAL_S);
    size_mb.get_or_insert(SIZE_MB);
    Ok(())
}

/// For how long failures are tried again.
pub(crate) fn patience(seconds: Option<i32>) -> Duration {
    Duration::from_secs(seconds.unwrap_or(PATIENCE_S).max(0).unsigned_abs().into())
}

/// What an update says, if it says anything.
pub(crate) fn take_over<T>(setting: &mut Option<T>, update: Option<T>) {
    if update.is_some() {
        *setting = update;
    }
}
