//! The `Range` header: «GetObject», RFC 9110. S3 gives one range, and the whole object where a
//! request names several or what is no range of bytes.

use crate::errors;
use aws_api::ApiError;
use std::ops::Range;

/// A range as it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    From(u64),
    Between(u64, u64),
    Last(u64),
}

/// The bytes that a `Range` header means in an object of so many; none where the header counts for
/// nothing.
pub(crate) fn resolve(header: &str, bytes: u64) -> Result<Option<Range<u64>>, ApiError> {
    let Some(asked) = parse(header) else { return Ok(None) };
    let range = match asked {
        Asked::From(first) => first..bytes,
        Asked::Between(first, last) => first..last.saturating_add(1).min(bytes),
        Asked::Last(count) => bytes.saturating_sub(count)..bytes,
    };
    if range.is_empty() {
        return Err(errors::range_not_satisfiable());
    }
    Ok(Some(range))
}

fn parse(header: &str) -> Option<Asked> {
    let (first, last) = header.trim().strip_prefix("bytes=")?.split_once('-')?;
    match (first.trim(), last.trim()) {
        ("", last) => Some(Asked::Last(number(last)?)),
        (first, "") => Some(Asked::From(number(first)?)),
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            (first <= last).then_some(Asked::Between(first, last))
        }
    }
}

/// Digits alone; more than fit are as good as the largest number.
fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

/// `bytes 0-9/100`
pub(crate) fn shown(range: &Range<u64>, bytes: u64) -> String {
    format!("bytes {}-{}/{bytes}", range.start, range.end.saturating_sub(1))
}

/// The bytes that `x-amz-copy-source-range` means: `bytes=first-last`, within the source.
pub(crate) fn of_copy(header: &str, bytes: u64) -> Result<Range<u64>, ApiError> {
    match parse(header) {
        Some(Asked::Between(first, last)) if last < bytes => Ok(first..last + 1),
        Some(Asked::Between(..)) => Err(errors::invalid_argument(format!(
            "Range specified is not valid for source object of size: {bytes}"
        ))),
        _ => Err(errors::invalid_argument(
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first \
             and last are the zero-based offsets of the first and last bytes to copy",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ranges_mean_what_the_standard_says() {
        let huge = format!("bytes=0-{}", "9".repeat(40));
        for (header, expected) in [
            ("bytes=0-9", Ok(Some(0..10))),
            ("bytes=5-5", Ok(Some(5..6))),
            ("bytes=90-200", Ok(Some(90..100))),
            ("bytes=99-", Ok(Some(99..100))),
            ("bytes=0-", Ok(Some(0..100))),
            ("bytes=-1", Ok(Some(99..100))),
            ("bytes=-500", Ok(Some(0..100))),
            (&huge, Ok(Some(0..100))),
            ("bytes=100-", Err(())),
            ("bytes=100-200", Err(())),
            ("bytes=-0", Err(())),
            ("bytes=0-1,5-6", Ok(None)),
            ("bytes=9-5", Ok(None)),
            ("bytes=a-5", Ok(None)),
            ("bytes=+1-5", Ok(None)),
            ("lines=0-9", Ok(None)),
            ("bytes=-", Ok(None)),
            ("", Ok(None)),
        ] {
            let resolved = resolve(header, 100).map_err(|error| assert!(error.is("InvalidRange")));
            assert_eq!(resolved, expected, "{header}");
        }
        assert!(resolve("bytes=0-", 0).is_err(), "an empty object has no range");
        assert_eq!(shown(&(0..10), 100), "bytes 0-9/100");
    }

    #[test]
    fn ranges_of_copies_lie_in_the_source() {
        assert_eq!(of_copy("bytes=0-99", 100).unwrap(), 0..100);
        for wrong in ["bytes=0-100", "bytes=0-", "bytes=-5", "0-9", ""] {
            assert!(of_copy(wrong, 100).unwrap_err().is("InvalidArgument"), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_given_lies_in_the_object(header in "(bytes=)?[0-9]{0,3}-?[0-9]{0,3}", bytes in 0u64..200) {
            if let Ok(Some(range)) = resolve(&header, bytes) {
                prop_assert!(range.start < range.end && range.end <= bytes);
            }
        }
    }
}
