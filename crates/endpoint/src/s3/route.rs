//! Which operation a request means: by its method, by what it names, by the part of that which the
//! query names (a sub-resource), and by headers. What we do not serve is looked at as well, so that
//! it is not taken for something that we do.

use super::address::Address;
use aws_api::s3::MODEL;
use aws_api::{ApiError, Operation, not_implemented};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What tells operations apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'r> {
    pub(crate) method: &'r str,
    pub(crate) address: &'r Address,
    /// The query's parameters, decoded.
    pub(crate) query: &'r [(String, String)],
    /// Whether `x-amz-copy-source` is there.
    pub(crate) copies: bool,
}

/// What an operation is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Service,
    Bucket,
    Object,
}

/// Parameters that are part of an operation's address in the model, but name no sub-resource.
const NO_SUB_RESOURCES: [&str; 2] = ["list-type", "select-type"];

/// An operation of the model, served or not.
struct Known {
    name: &'static str,
    method: &'static str,
    level: Option<Level>,
    /// What its address names in the query.
    sub_resource: Option<&'static str>,
    served: Option<&'static Operation>,
}

fn level(uri: &str) -> Option<Level> {
    match uri.split('?').next() {
        Some("/") => Some(Level::Service),
        Some("/{Bucket}") => Some(Level::Bucket),
        Some("/{Bucket}/{Key+}") => Some(Level::Object),
        _ => None,
    }
}

fn sub_resource(uri: &'static str) -> Option<&'static str> {
    let (_, fixed) = uri.split_once('?')?;
    let names = fixed.split('&').map(|pair| pair.split('=').next().unwrap_or(pair));
    names.into_iter().find(|name| !NO_SUB_RESOURCES.contains(name))
}

/// The addresses of all operations, taken apart once: every request is held against them.
fn known() -> &'static [Known] {
    static ALL: LazyLock<Vec<Known>> = LazyLock::new(|| {
        let of = |name, method, uri, served| {
            let (level, sub_resource) = (level(uri), sub_resource(uri));
            Known { name, method, level, sub_resource, served }
        };
        let served =
            MODEL.operations.iter().map(|one| of(one.name, one.method, one.uri, Some(one)));
        let unserved = MODEL.unserved.iter().map(|one| of(one.name, one.method, one.uri, None));
        served.chain(unserved).collect()
    });
    &ALL
}

/// All names of sub-resources, each once.
fn sub_resources() -> &'static [&'static str] {
    static ALL: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let names: BTreeSet<_> = known().iter().filter_map(|known| known.sub_resource).collect();
        names.into_iter().collect()
    });
    &ALL
}

impl Asked<'_> {
    fn level(&self) -> Level {
        match (&self.address.bucket, &self.address.key) {
            (None, _) => Level::Service,
            (Some(_), None) => Level::Bucket,
            (Some(_), Some(_)) => Level::Object,
        }
    }

    fn has(&self, name: &str) -> bool {
        self.query.iter().any(|(of, _)| of == name)
    }

    /// Whether this is the one among operations of the same address that is asked for.
    fn means(&self, name: &str) -> bool {
        let part = self.has("uploadId") || self.method == "PUT" && self.has("partNumber");
        match name {
            "PutObject" => !part && !self.copies,
            "CopyObject" => !part && self.copies,
            "UploadPart" => part && !self.copies,
            "UploadPartCopy" => part && self.copies,
            "ListParts" | "AbortMultipartUpload" | "CompleteMultipartUpload" => part,
            "GetObject" | "DeleteObject" => !part,
            "ListObjects" => !self.has("list-type"),
            "ListObjectsV2" => self.has("list-type"),
            "GetBucketAnalyticsConfiguration"
            | "GetBucketIntelligentTieringConfiguration"
            | "GetBucketInventoryConfiguration"
            | "GetBucketMetricsConfiguration" => self.has("id"),
            "ListBucketAnalyticsConfigurations"
            | "ListBucketIntelligentTieringConfigurations"
            | "ListBucketInventoryConfigurations"
            | "ListBucketMetricsConfigurations" => !self.has("id"),
            // Of another host; and what others of the same address have taken the place of.
            "ListDirectoryBuckets"
            | "GetBucketLifecycle"
            | "PutBucketLifecycle"
            | "GetBucketNotification"
            | "PutBucketNotification" => false,
            _ => true,
        }
    }
}

/// Whether a form is sent to a bucket: the one thing that S3 takes which is no operation of its model.
pub(crate) fn is_form(asked: &Asked<'_>) -> bool {
    asked.method == "POST"
        && asked.level() == Level::Bucket
        && !sub_resources().iter().any(|name| asked.has(name))
}

/// The operation that is asked for.
pub(crate) fn find(asked: &Asked<'_>) -> Result<&'static Operation, ApiError> {
    let invalid = |text: String| ApiError::new("InvalidArgument", 400, text);
    let mut given: Vec<&'static str> = Vec::new();
    if !asked.query.is_empty() {
        given.extend(sub_resources().iter().filter(|name| asked.has(name)));
    }
    if given.len() > 1 {
        let all = given.join(", ");
        return Err(invalid(format!("Conflicting query string parameters: {all}")));
    }
    let given = given.first().copied();
    let list_type = asked.query.iter().find(|(name, _)| name == "list-type");
    if list_type.is_some_and(|(_, value)| value != "2") {
        return Err(invalid("Invalid List Type specified in Request".to_owned()));
    }
    let level = asked.level();
    let there = |known: &Known| known.level == Some(level) && known.sub_resource == given;
    let found = known()
        .iter()
        .find(|known| there(known) && known.method == asked.method && asked.means(known.name));
    if let Some(found) = found {
        return found.served.ok_or_else(|| not_implemented(MODEL.full_name, found.name));
    }
    Err(match (asked.method, given) {
        ("OPTIONS", _) => ApiError::new(
            "AccessForbidden",
            403,
            "CORSResponse: CORS is not enabled for this bucket.",
        ),
        (_, Some(name)) if !known().iter().any(there) => {
            let what = match level {
                Level::Service => "service",
                Level::Bucket => "bucket",
                Level::Object => "key",
            };
            invalid(format!("There is no such thing as the ?{name} sub-resource for a {what}"))
        }
        (method, _) => ApiError::new(
            "MethodNotAllowed",
            405,
            "The specified method is not allowed against this resource.",
        )
        .with("Method", method),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::bind::parameters;

    /// The operation's name, or the code and message of the refusal.
    fn found(method: &str, path: &str, query: &str, copies: bool) -> String {
        let address = Address::of(super::super::address::Host::None, path).unwrap_or_default();
        let query = parameters(query).unwrap_or_default();
        let asked = Asked { method, address: &address, query: &query, copies };
        match find(&asked) {
            Ok(operation) => operation.name.to_owned(),
            Err(error) => format!("{}: {}", error.code(), error.message()),
        }
    }

    #[test]
    fn operations_are_told_apart() {
        for (method, path, query, copies, expected) in [
            ("GET", "/", "", false, "ListBuckets"),
            ("PUT", "/b", "", false, "CreateBucket"),
            ("PUT", "/b/", "", false, "CreateBucket"),
            ("HEAD", "/b", "", false, "HeadBucket"),
            ("GET", "/b", "", false, "ListObjects"),
            ("GET", "/b", "prefix=acl&delimiter=/", false, "ListObjects"),
            ("GET", "/b", "list-type=2&prefix=a", false, "ListObjectsV2"),
            ("GET", "/b", "location", false, "GetBucketLocation"),
            ("GET", "/b", "location=", false, "GetBucketLocation"),
            ("GET", "/b", "loc%61tion", false, "GetBucketLocation"),
            ("GET", "/b", "uploads", false, "ListMultipartUploads"),
            ("GET", "/b", "policy", false, "GetBucketPolicy"),
            ("POST", "/b", "delete", false, "DeleteObjects"),
            ("DELETE", "/b", "", false, "DeleteBucket"),
            ("DELETE", "/b", "tagging", false, "DeleteBucketTagging"),
            ("PUT", "/b/k", "", false, "PutObject"),
            ("PUT", "/b/k", "x-id=PutObject", false, "PutObject"),
            ("PUT", "/b/k", "", true, "CopyObject"),
            ("PUT", "/b/k", "partNumber=1&uploadId=u", false, "UploadPart"),
            ("PUT", "/b/k", "uploadId=u", false, "UploadPart"),
            ("PUT", "/b/k", "partNumber=1", false, "UploadPart"),
            ("PUT", "/b/k", "partNumber=1&uploadId=u", true, "UploadPartCopy"),
            ("PUT", "/b/k", "tagging", false, "PutObjectTagging"),
            ("GET", "/b/k", "", false, "GetObject"),
            ("GET", "/b/k", "partNumber=1&versionId=v", false, "GetObject"),
            ("GET", "/b/k", "response-content-type=a", false, "GetObject"),
            ("GET", "/b/k", "uploadId=u", false, "ListParts"),
            ("GET", "/b/k", "attributes", false, "GetObjectAttributes"),
            ("HEAD", "/b/k", "", false, "HeadObject"),
            ("DELETE", "/b/k", "", false, "DeleteObject"),
            ("DELETE", "/b/k", "uploadId=u", false, "AbortMultipartUpload"),
            ("POST", "/b/k", "uploads", false, "CreateMultipartUpload"),
            ("POST", "/b/k", "uploadId=u", false, "CompleteMultipartUpload"),
        ] {
            assert_eq!(found(method, path, query, copies), expected, "{method} {path}?{query}");
        }
    }

    #[test]
    fn what_is_not_served_is_named_and_never_taken_for_another() {
        for (method, path, query, expected) in [
            (
                "PUT",
                "/b",
                "analytics&id=1",
                "NotImplemented: Millstream does not implement Amazon Simple Storage Service's operation PutBucketAnalyticsConfiguration yet.",
            ),
            (
                "POST",
                "/b",
                "",
                "MethodNotAllowed: The specified method is not allowed against this resource.",
            ),
            ("GET", "/b", "list-type=1", "InvalidArgument: Invalid List Type specified in Request"),
            (
                "GET",
                "/b",
                "acl&policy",
                "InvalidArgument: Conflicting query string parameters: acl, policy",
            ),
            (
                "GET",
                "/b/k",
                "versions",
                "InvalidArgument: There is no such thing as the ?versions sub-resource for a key",
            ),
            (
                "HEAD",
                "/b/k",
                "tagging",
                "MethodNotAllowed: The specified method is not allowed against this resource.",
            ),
            (
                "POST",
                "/b/k",
                "",
                "MethodNotAllowed: The specified method is not allowed against this resource.",
            ),
            (
                "PUT",
                "/",
                "",
                "MethodNotAllowed: The specified method is not allowed against this resource.",
            ),
            (
                "OPTIONS",
                "/b/k",
                "",
                "AccessForbidden: CORSResponse: CORS is not enabled for this bucket.",
            ),
        ] {
            assert_eq!(found(method, path, query, false), expected, "{method} {path}?{query}");
        }
    }

    /// Each operation, asked for as its model has it, is found or named.
    #[test]
    fn every_operation_of_the_model_has_its_address() {
        let replaced = ["ListDirectoryBuckets", "GetBucketLifecycle", "PutBucketLifecycle"];
        let uris = MODEL.operations.iter().map(|one| one.uri);
        let uris = uris.chain(MODEL.unserved.iter().map(|one| one.uri));
        for (known, uri) in known().iter().zip(uris) {
            let name = known.name;
            if known.level.is_none() || replaced.contains(&name) || name.ends_with("Notification") {
                continue;
            }
            let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
            let path = path.replace("{Bucket}", "b").replace("{Key+}", "k");
            let more = match name {
                "UploadPart" | "UploadPartCopy" => "partNumber=1&uploadId=u",
                "ListParts" | "AbortMultipartUpload" | "CompleteMultipartUpload" => "uploadId=u",
                _ if name.ends_with("Configuration") => "id=1",
                _ => "",
            };
            let found =
                found(known.method, &path, &format!("{query}&{more}"), name.contains("Copy"));
            let expected = match known.served {
                Some(_) => name.to_owned(),
                None => format!(
                    "NotImplemented: Millstream does not implement {}'s operation {name} yet.",
                    MODEL.full_name
                ),
            };
            assert_eq!(found, expected);
        }
    }
}
