//! The source of a copy: `x-amz-copy-source`, a bucket and a URL-encoded key. «CopyObject».

use crate::errors;
use crate::names;
use crate::version::Wanted;
use aws_api::ApiError;
use percent_encoding::percent_decode_str;

/// What is to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CopySource {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version: Option<Wanted>,
}

impl CopySource {
    /// Reads `bucket/key` or `/bucket/key`.
    pub(crate) fn parse(header: &str) -> Result<CopySource, ApiError> {
        if header.starts_with("arn:") {
            return Err(errors::not_built("x-amz-copy-source with an access point"));
        }
        let (path, version) = match header.split_once("?versionId=") {
            Some((path, version)) => (path, Some(version.to_owned())),
            None => (header, None),
        };
        let version = Wanted::of(&version)?;
        let malformed = || {
            errors::invalid_argument(
                "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
            )
        };
        let path = percent_decode_str(path).decode_utf8().map_err(|_| malformed())?;
        let path = path.strip_prefix('/').unwrap_or(&path);
        match path.split_once('/') {
            Some((bucket, key)) if !bucket.is_empty() && !key.is_empty() => {
                names::check_key(key)?;
                Ok(CopySource { bucket: bucket.to_owned(), key: key.to_owned(), version })
            }
            _ => Err(malformed()),
        }
    }

    /// An error of the source, which names the source where others name what was asked for.
    pub(crate) fn named(&self, error: ApiError) -> ApiError {
        match error.code() {
            "NoSuchKey" => error.with("Key", &self.key),
            "NoSuchBucket" => error.with("BucketName", &self.bucket),
            _ => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_key_can_be_said_and_any_text_is_a_source_or_refused(
            key in "\\PC{1,40}",
            text in "\\PC{0,60}",
        ) {
            let encoded = utf8_percent_encode(&key, NON_ALPHANUMERIC);
            let source = CopySource::parse(&format!("/bucket/{encoded}"));
            let bucket = "bucket".to_owned();
            prop_assert_eq!(source.unwrap(), CopySource { bucket, key, version: None });
            if let Ok(source) = CopySource::parse(&text) {
                prop_assert!(!source.bucket.is_empty() && !source.key.is_empty());
            }
        }
    }

    #[test]
    fn sources_are_a_bucket_and_an_encoded_key() {
        for (header, key) in [
            ("b/k", "k"),
            ("/b/k", "k"),
            ("/b/a/b%20c+d", "a/b c+d"),
            ("b%2Fk", "k"),
            ("b/k?versionId=null", "k"),
            ("b//k", "/k"),
        ] {
            let source = CopySource::parse(header).unwrap();
            assert_eq!((source.bucket.as_str(), source.key.as_str()), ("b", key), "{header}");
        }
        for (wrong, code) in [
            ("", "InvalidArgument"),
            ("b", "InvalidArgument"),
            ("b/", "InvalidArgument"),
            ("/", "InvalidArgument"),
            ("b/%ff", "InvalidArgument"),
            ("b/k?versionId=3", "InvalidArgument"),
            ("arn:aws:s3:us-east-1:1:accesspoint/a/object/k", "NotImplemented"),
        ] {
            assert_eq!(CopySource::parse(wrong).unwrap_err().code(), code, "{wrong}");
        }
    }
}
