//! Which operation a request means: by its method, by what it names, by the part of that which the
//! query names (a sub-resource), and by headers. What we do not serve is looked at as well, so that
//! it is not taken for something that we do.

use super::address::Address;
use aws_api::{ApiError, Operation, ServiceModel, not_implemented};

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
    uri: &'static str,
    served: Option<&'static Operation>,
}

impl Known {
    fn level(&self) -> Option<Level> {
        match self.uri.split('?').next() {
            Some("/") => Some(Level::Service),
            Some("/{Bucket}") => Some(Level::Bucket),
            Some("/{Bucket}/{Key+}") => Some(Level::Object),
            _ => None,
        }
    }

    fn sub_resource(&self) -> Option<&'static str> {
        let (_, fixed) = self.uri.split_once('?')?;
        let names = fixed.split('&').map(|pair| pair.split('=').next().unwrap_or(pair));
        names.into_iter().find(|name| !NO_SUB_RESOURCES.contains(name))
    }
}

fn known(model: &'static ServiceModel) -> impl Iterator<Item = Known> {
    let served = model.operations.iter().map(|operation| Known {
        name: operation.name,
        method: operation.method,
        uri: operation.uri,
        served: Some(operation),
    });
    let unserved = model.unserved.iter().map(|unserved| Known {
        name: unserved.name,
        method: unserved.method,
        uri: unserved.uri,
        served: None,
    });
    served.chain(unserved)
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
pub(crate) fn is_form(model: &'static ServiceModel, asked: &Asked<'_>) -> bool {
    let names_part = known(model).filter_map(|known| known.sub_resource());
    asked.method == "POST"
        && asked.level() == Level::Bucket
        && !names_part.into_iter().any(|name| asked.has(name))
}

/// The operation that is asked for.
pub(crate) fn find(
    model: &'static ServiceModel,
    asked: &Asked<'_>,
) -> Result<&'static Operation, ApiError> {
    let invalid = |text: String| ApiError::new("InvalidArgument", 400, text);
    let mut given: Vec<&'static str> = Vec::new();
    for name in known(model).filter_map(|known| known.sub_resource()) {
        if asked.has(name) && !given.contains(&name) {
            given.push(name);
        }
    }
    if given.len() > 1 {
        given.sort_unstable();
        let all = given.join(", ");
        return Err(invalid(format!("Conflicting query string parameters: {all}")));
    }
    let given = given.first().copied();
    let list_type = asked.query.iter().find(|(name, _)| name == "list-type");
    if list_type.is_some_and(|(_, value)| value != "2") {
        return Err(invalid("Invalid List Type specified in Request".to_owned()));
    }
    let level = asked.level();
    let there = |known: &Known| known.level() == Some(level) && known.sub_resource() == given;
    let found = known(model)
        .find(|known| there(known) && known.method == asked.method && asked.means(known.name));
    if let Some(found) = found {
        return found.served.ok_or_else(|| not_implemented(model.full_name, found.name));
    }
    Err(match (asked.method, given) {
        ("OPTIONS", _) => ApiError::new(
            "AccessForbidden",
            403,
            "CORSResponse: CORS is not enabled for this bucket.",
        ),
        (_, Some(name)) if !known(model).any(|known| there(&known)) => {
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

    const MODEL: &ServiceModel = &aws_api::s3::MODEL;

    /// The operation's name, or the code and message of the refusal.
    fn found(method: &str, path: &str, query: &str, copies: bool) -> String {
        let address = Address::of(super::super::address::Host::None, path).unwrap_or_default();
        let query = parameters(query).unwrap_or_default();
        let asked = Asked { method, address: &address, query: &query, copies };
        match find(MODEL, &asked) {
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
        for known in known(MODEL) {
            let (name, uri) = (known.name, known.uri);
            if known.level().is_none() || replaced.contains(&name) || name.ends_with("Notification")
            {
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
