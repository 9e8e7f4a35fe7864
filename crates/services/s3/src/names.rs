//! What buckets and objects may be called: «General purpose bucket naming rules» and «Naming
//! Amazon S3 objects».

use crate::errors;
use crate::limits::KEY_BYTES_MAX;
use aws_api::ApiError;

/// Beginnings and endings that AWS keeps for itself.
const RESERVED_PREFIXES: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];
const RESERVED_SUFFIXES: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/// Refuses what is no bucket's name.
pub(crate) fn check_bucket(name: &str) -> Result<(), ApiError> {
    if is_bucket_name(name) { Ok(()) } else { Err(errors::invalid_bucket_name()) }
}

fn is_bucket_name(name: &str) -> bool {
    let alphanumeric = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let [first, .., last] = *name.as_bytes() else { return false };
    (3..=63).contains(&name.len())
        && name.bytes().all(|byte| alphanumeric(byte) || byte == b'-' || byte == b'.')
        && alphanumeric(first)
        && alphanumeric(last)
        && !name.contains("..")
        && !is_address(name)
        && !RESERVED_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        && !RESERVED_SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
}

/// `192.168.5.4`
fn is_address(name: &str) -> bool {
    let parts: Vec<&str> = name.split('.').collect();
    parts.len() == 4 && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
}

/// Refuses what is no object's key.
pub(crate) fn check_key(key: &str) -> Result<(), ApiError> {
    if key.len() > KEY_BYTES_MAX { Err(errors::key_too_long()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bucket_names_are_as_aws_has_them() {
        let longest = "a".repeat(63);
        for name in ["abc", "my.bucket-1", "0ab", "1.2.3", "1.2.3.x", &longest] {
            assert!(is_bucket_name(name), "{name}");
        }
        let too_long = "a".repeat(64);
        for name in [
            "",
            "a",
            "ab",
            &too_long,
            "Abc",
            "a_b",
            "-ab",
            "ab-",
            ".ab",
            "ab.",
            "a..b",
            "192.168.5.4",
            "xn--abc",
            "sthree-abc",
            "amzn-s3-demo-abc",
            "abc-s3alias",
            "abc--ol-s3",
            "abc.mrap",
            "abc--x-s3",
            "abc--table-s3",
            "ab/c",
            "äbc",
        ] {
            assert!(!is_bucket_name(name), "{name}");
        }
    }

    #[test]
    fn keys_have_a_longest_length_in_bytes() {
        assert!(check_key(&"ä".repeat(512)).is_ok());
        assert!(check_key(&"ä".repeat(513)).unwrap_err().is("KeyTooLongError"));
    }
}
