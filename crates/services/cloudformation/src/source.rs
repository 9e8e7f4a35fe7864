//! Texts from S3: templates and policies by URL, snippets.

use crate::core::Core;
use crate::refusal::validation;
use aws_api::ApiError;
use aws_api::s3::GetObjectRequest;
use foundation::Caller;
use percent_encoding::percent_decode_str;

/// An object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) bucket: String,
    pub(crate) key: String,
}

/// The object that a URL means: path-style and host-style, of AWS and of this machine, and `s3://`.
pub(crate) fn place(url: &str) -> Option<Place> {
    let (scheme, rest) = url.split_once("://")?;
    let rest = rest.split(['?', '#']).next()?;
    let (authority, path) = rest.split_once('/')?;
    let key = |path: &str| percent_decode_str(path).decode_utf8_lossy().into_owned();
    let at = |bucket: &str, path: &str| {
        let found = Place { bucket: bucket.to_owned(), key: key(path) };
        (!found.bucket.is_empty() && !found.key.is_empty()).then_some(found)
    };
    match scheme {
        "s3" => return at(authority, path),
        "http" | "https" => {}
        _ => return None,
    }
    let by_path = || {
        let (bucket, path) = path.split_once('/')?;
        at(bucket, path)
    };
    let host = authority.rsplit_once(':').map_or(authority, |(host, _port)| host);
    let aws = host.strip_suffix(".amazonaws.com").or(host.strip_suffix(".amazonaws.com.cn"));
    if let Some(name) = aws {
        let is_s3 = |part: &str| part == "s3" || part.starts_with("s3.") || part.starts_with("s3-");
        if is_s3(name) {
            return by_path();
        }
        // A bucket's name may have dots: what begins with `s3` after the last fitting one is AWS's.
        let cut = name.match_indices('.').rev().find(|(dot, _)| is_s3(&name[dot + 1..]))?.0;
        return at(&name[..cut], path);
    }
    match host.strip_suffix(".localhost").or(host.strip_suffix(".localhost.localstack.cloud")) {
        Some("s3") => by_path(),
        Some(bucket) => at(bucket.strip_suffix(".s3").unwrap_or(bucket), path),
        None if host == "localhost" || host.parse::<std::net::IpAddr>().is_ok() => by_path(),
        None => None,
    }
}

/// The text at a URL, read with the caller's own rights; `what` is the member that held it.
pub(crate) async fn fetch(
    core: &Core,
    caller: &Caller,
    url: &str,
    what: &str,
    max_bytes: usize,
) -> Result<String, ApiError> {
    let place = place(url).ok_or_else(|| validation(format!("{what} must be a supported URL.")))?;
    let request =
        GetObjectRequest { bucket: place.bucket, key: place.key, ..GetObjectRequest::default() };
    let caller = Caller { via: Some("cloudformation.amazonaws.com"), ..caller.clone() };
    let got = core.s3.get_object(&caller, request).await;
    let mut got = got.map_err(|why| validation(format!("S3 error: {}", why.message())))?;
    let mut body = got.body.take();
    let too_large =
        || validation(format!("{what} is larger than the maximum of {max_bytes} bytes."));
    let bytes = body.collect(max_bytes, too_large).await?;
    String::from_utf8(bytes.to_vec())
        .map_err(|_| validation("Template format error: unsupported encoding."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_name_objects_by_path_and_by_host() {
        let good = [
            "https://s3.amazonaws.com/my.bucket/a/t.yaml",
            "https://s3.eu-west-1.amazonaws.com/my.bucket/a/t.yaml",
            "https://s3-eu-west-1.amazonaws.com/my.bucket/a/t.yaml",
            "https://my.bucket.s3.amazonaws.com/a/t.yaml",
            "https://my.bucket.s3.eu-west-1.amazonaws.com/a/t.yaml?versionId=x",
            "http://localhost:4566/my.bucket/a/t.yaml",
            "http://127.0.0.1:4566/my.bucket/a/t.yaml",
            "http://my.bucket.s3.localhost:4566/a/t.yaml",
            "http://s3.localhost:4566/my.bucket/a/t.yaml",
            "s3://my.bucket/a/t%2Eyaml",
        ];
        for url in good {
            let expected = Place { bucket: "my.bucket".to_owned(), key: "a/t.yaml".to_owned() };
            assert_eq!(place(url), Some(expected), "{url}");
        }
        for url in [
            "",
            "t.yaml",
            "ftp://s3.amazonaws.com/b/k",
            "https://example.com/b/k",
            "https://s3.amazonaws.com/b",
            "https://dynamodb.amazonaws.com/b/k",
            "http://localhost:4566/",
        ] {
            assert_eq!(place(url), None, "{url}");
        }
    }
}
