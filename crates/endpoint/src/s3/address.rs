//! Which bucket and which key a request names (S3 User Guide, «Virtual hosting of general purpose
//! buckets»): in its host, or in its path.

use aws_api::ApiError;
use codec::percent;
use std::borrow::Cow;

/// What a request is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Address {
    /// The bucket; none for the service itself.
    pub(crate) bucket: Option<String>,
    /// The key, exactly as it was sent but for its percent-encoding; none for the bucket itself.
    pub(crate) key: Option<String>,
    /// Whether the host names the bucket.
    pub(crate) in_host: bool,
    /// The region that the host names.
    pub(crate) region: Option<String>,
}

/// What a host is to S3.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Host {
    /// The service: the path names the bucket.
    Service { region: Option<String> },
    /// A bucket.
    Bucket { name: String, region: Option<String> },
    /// One of AWS's other services about buckets, by its name: `s3-control`.
    Other(String),
    /// A name below `.localhost` that is a bucket's if the request is S3's at all.
    Perhaps(String),
    /// Nothing of S3's: the path names the bucket.
    None,
}

/// Under which S3's own names are.
const DOMAINS: [&str; 4] =
    [".localhost", ".localhost.localstack.cloud", ".amazonaws.com", ".amazonaws.com.cn"];

/// How the names of AWS's other services about buckets go on behind `s3`.
const OTHERS: [&str; 5] = ["-accesspoint", "-control", "-object-lambda", "-outposts", "-website"];

/// What `host`, without its port, is.
pub(crate) fn host(host: &str) -> Host {
    let host = host.to_ascii_lowercase();
    let Some(names) = DOMAINS.iter().find_map(|domain| host.strip_suffix(domain)) else {
        return Host::None;
    };
    let labels: Vec<&str> = names.split('.').collect();
    for (behind, at) in (0..labels.len()).rev().enumerate().take(3) {
        let (label, rest) = (labels[at], &labels[at + 1..]);
        let region = match rest {
            [] => None,
            ["dualstack"] if label.starts_with("s3-accelerate") => None,
            [region] | ["dualstack", region] if is_region(region) => Some((*region).to_owned()),
            _ => continue,
        };
        let region = match label.strip_prefix("s3") {
            Some("" | "-fips" | "-accelerate" | "-external-1") => region,
            Some(other) if OTHERS.iter().any(|of| other.starts_with(of)) => {
                return Host::Other(label.to_owned());
            }
            // The old names of regions: `s3-eu-west-1`.
            Some(old) if behind == 0 && old.strip_prefix('-').is_some_and(is_region) => {
                Some(old[1..].to_owned())
            }
            _ => continue,
        };
        return match at {
            0 => Host::Service { region },
            _ => Host::Bucket { name: labels[..at].join("."), region },
        };
    }
    if host.ends_with(".localhost") { Host::Perhaps(names.to_owned()) } else { Host::None }
}

/// `eu-west-1`, `us-gov-east-1`.
fn is_region(text: &str) -> bool {
    let mut parts = text.split('-');
    let letters = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
    let number = parts.next_back().is_some_and(|part| {
        !part.is_empty() && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit())
    });
    let words: Vec<&str> = parts.collect();
    number && words.len() >= 2 && words[0].len() == 2 && words.iter().copied().all(letters)
}

impl Address {
    /// Of a request to S3 at `path`, which is still percent-encoded, on what its host is.
    pub(crate) fn of(host: Host, path: &str) -> Result<Self, ApiError> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let key = |text: &str| match text {
            "" => Ok(None),
            text => decoded(text).map(Some),
        };
        let (bucket, region) = match host {
            Host::Bucket { name, region } => (name, region),
            Host::Perhaps(name) => (name, None),
            Host::Other(name) => {
                return Err(ApiError::new(
                    "NotImplemented",
                    501,
                    format!("Millstream does not serve '{name}' yet."),
                ));
            }
            Host::Service { .. } | Host::None => {
                let region = if let Host::Service { region } = host { region } else { None };
                let (bucket, rest) = path.split_once('/').unwrap_or((path, ""));
                if bucket.is_empty() && path.is_empty() {
                    return Ok(Address { region, ..Address::default() });
                }
                let (bucket, key) = (Some(decoded(bucket)?), key(rest)?);
                return Ok(Address { bucket, key, in_host: false, region });
            }
        };
        Ok(Address { bucket: Some(bucket), key: key(path)?, in_host: true, region })
    }
}

/// The text behind the percent-encoding. A plus is a plus: this is no form.
fn decoded(text: &str) -> Result<String, ApiError> {
    let bytes: Cow<'_, [u8]> = percent::decode_bytes(text);
    String::from_utf8(bytes.into_owned())
        .map_err(|_| ApiError::new("InvalidURI", 400, "Couldn't parse the specified URI."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The bucket, key and region of a path on a host.
    fn address(name: &str, path: &str) -> (Option<String>, Option<String>, Option<String>) {
        let Address { bucket, key, region, .. } = Address::of(host(name), path).unwrap_or_default();
        (bucket, key, region)
    }

    #[test]
    fn hosts_name_buckets_and_regions_or_leave_it_to_the_path() {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        for (host, path, bucket, key, region) in [
            ("localhost", "/", "", "", ""),
            ("localhost", "/b", "b", "", ""),
            ("127.0.0.1", "/b/k", "b", "k", ""),
            ("millstream.internal", "/b/k", "b", "k", ""),
            ("s3.localhost", "/b/k", "b", "k", ""),
            ("s3.eu-west-1.localhost", "/b/k", "b", "k", "eu-west-1"),
            ("s3.us-gov-east-1.amazonaws.com", "/b/k", "b", "k", "us-gov-east-1"),
            ("s3-us-west-2.amazonaws.com", "/b/k", "b", "k", "us-west-2"),
            ("s3.dualstack.us-west-2.amazonaws.com", "/b/k", "b", "k", "us-west-2"),
            ("b.s3.localhost", "/k", "b", "k", ""),
            ("B.S3.localhost", "/k", "b", "k", ""),
            ("b.s3.localhost", "/", "b", "", ""),
            ("a.b.c.s3.localhost", "/k/l/", "a.b.c", "k/l/", ""),
            ("b.s3.eu-west-1.localhost", "/k", "b", "k", "eu-west-1"),
            ("b.s3.amazonaws.com", "/k", "b", "k", ""),
            ("b.s3.eu-west-1.amazonaws.com", "/k", "b", "k", "eu-west-1"),
            ("b.s3-eu-west-1.amazonaws.com", "/k", "b", "k", "eu-west-1"),
            ("b.s3.dualstack.eu-west-1.amazonaws.com", "/k", "b", "k", "eu-west-1"),
            ("b.s3.cn-north-1.amazonaws.com.cn", "/k", "b", "k", "cn-north-1"),
            ("b.s3-accelerate.dualstack.amazonaws.com", "/k", "b", "k", ""),
            ("b.s3.localhost.localstack.cloud", "/k", "b", "k", ""),
            ("lambda.s3.localhost", "/k", "lambda", "k", ""),
            ("s3.s3.localhost", "/k", "s3", "k", ""),
            ("us-east-1.s3.localhost", "/k", "us-east-1", "k", ""),
            ("b.localhost", "/k", "b", "k", ""),
            ("my.b.localhost", "/k", "my.b", "k", ""),
            ("s3-b.localhost", "/k", "s3-b", "k", ""),
        ] {
            let expected = (some(bucket), some(key), some(region));
            assert_eq!(address(host, path), expected, "{host} {path}");
        }
        for (name, said) in [
            ("000000000000.s3-control.us-east-1.amazonaws.com", "s3-control"),
            ("b.s3-website-us-east-1.amazonaws.com", "s3-website-us-east-1"),
            ("b.s3-website.eu-central-1.amazonaws.com", "s3-website"),
        ] {
            assert_eq!(host(name), Host::Other(said.to_owned()));
            let refused = Address::of(host(name), "/").unwrap_err();
            assert!(refused.is("NotImplemented") && refused.message().contains(said));
        }
        for name in ["kinesis.us-east-1.amazonaws.com", "example.com", "", "."] {
            assert_eq!(host(name), Host::None, "{name}");
        }
    }

    #[test]
    fn keys_are_what_was_sent() {
        for (path, key) in [
            ("/b/", None),
            ("/b//", Some("/")),
            ("/b//k", Some("/k")),
            ("/b/k//l", Some("k//l")),
            ("/b/k/", Some("k/")),
            ("/b/a+b", Some("a+b")),
            ("/b/a%2Bb", Some("a+b")),
            ("/b/a%20b", Some("a b")),
            ("/b/a%2Fb", Some("a/b")),
            ("/b/%2F", Some("/")),
            ("/b/../k", Some("../k")),
            ("/b/./k", Some("./k")),
            ("/b/%C3%A9", Some("é")),
            ("/b/100%", Some("100%")),
            ("/b/%00", Some("\0")),
        ] {
            let (bucket, found, _) = address("localhost", path);
            assert_eq!((bucket.as_deref(), found.as_deref()), (Some("b"), key), "{path}");
        }
        let refused = Address::of(Host::None, "/b/%FF").unwrap_err();
        assert_eq!((refused.code(), refused.status()), ("InvalidURI", 400));
        assert_eq!(address("localhost", "//k").0.as_deref(), Some(""), "a bucket without a name");
    }

    proptest! {
        #[test]
        fn any_key_comes_back_by_path_and_by_host(key in "\\PC{1,20}|[/+% .a]{1,12}") {
            let path = percent::encoded(&key, percent::Keep::Slash);
            let (bucket, found, _) = address("localhost", &format!("/b.c/{path}"));
            prop_assert_eq!((bucket.as_deref(), found.as_deref()), (Some("b.c"), Some(&*key)));
            let (bucket, found, _) = address("b.c.s3.localhost", &format!("/{path}"));
            prop_assert_eq!((bucket.as_deref(), found.as_deref()), (Some("b.c"), Some(&*key)));
        }

        #[test]
        fn noise_breaks_nothing(name in "(s3|dualstack|eu-west-1|a|-|\\.){0,8}(\\.localhost|\\.amazonaws\\.com)?", path in "\\PC{0,20}") {
            let _ = Address::of(host(&name), &path);
        }
    }
}
