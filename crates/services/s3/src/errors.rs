//! S3's errors in its own words: «Error responses».

use aws_api::ApiError;
use aws_api::s3::error::*;
use foundation::Timestamp;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(error: StoreError) -> ApiError {
    tracing::error!(%error, "the store failed an S3 request");
    internal()
}

pub(crate) fn internal() -> ApiError {
    ApiError::new("InternalError", 500, "We encountered an internal error. Please try again.")
}

pub(crate) fn slow_down() -> ApiError {
    ApiError::new("SlowDown", 503, "Please reduce your request rate.")
}

pub(crate) fn no_bucket() -> ApiError {
    no_such_bucket("The specified bucket does not exist")
}

pub(crate) fn no_key() -> ApiError {
    no_such_key("The specified key does not exist.")
}

pub(crate) fn no_version(key: &str, version: &str) -> ApiError {
    ApiError::new("NoSuchVersion", 404, "The specified version does not exist.")
        .with("Key", key)
        .with("VersionId", version)
}

pub(crate) fn method_not_allowed() -> ApiError {
    ApiError::new(
        "MethodNotAllowed",
        405,
        "The specified method is not allowed against this resource.",
    )
}

pub(crate) fn locked() -> ApiError {
    denied("Access Denied because object protected by object lock.")
}

pub(crate) fn no_locks() -> ApiError {
    invalid_request("Bucket is missing Object Lock Configuration")
}

pub(crate) fn no_lock() -> ApiError {
    ApiError::new(
        "NoSuchObjectLockConfiguration",
        404,
        "The specified object does not have a ObjectLock configuration",
    )
}

pub(crate) fn no_lock_configuration() -> ApiError {
    ApiError::new(
        "ObjectLockConfigurationNotFoundError",
        404,
        "Object Lock configuration does not exist for this bucket",
    )
}

pub(crate) fn no_lifecycle() -> ApiError {
    ApiError::new("NoSuchLifecycleConfiguration", 404, "The lifecycle configuration does not exist")
}

pub(crate) fn invalid_bucket_state(message: &str) -> ApiError {
    ApiError::new("InvalidBucketState", 409, message)
}

/// A version was named, and is a marker.
pub(crate) fn is_marker(version: &str, modified: Timestamp) -> ApiError {
    method_not_allowed()
        .with("ResourceType", "DeleteMarker")
        .with_header("allow", "DELETE")
        .with_header("last-modified", modified.http_date())
        .with_header("x-amz-delete-marker", "true")
        .with_header("x-amz-version-id", version)
}

pub(crate) fn no_upload() -> ApiError {
    no_such_upload(
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have \
         been aborted or completed.",
    )
}

pub(crate) fn invalid_bucket_name() -> ApiError {
    ApiError::new("InvalidBucketName", 400, "The specified bucket is not valid.")
}

pub(crate) fn key_too_long() -> ApiError {
    ApiError::new("KeyTooLongError", 400, "Your key is too long")
}

pub(crate) fn access_denied() -> ApiError {
    ApiError::new("AccessDenied", 403, "Access Denied")
}

pub(crate) fn denied(message: impl Into<String>) -> ApiError {
    ApiError::new("AccessDenied", 403, message)
}

pub(crate) fn invalid_argument(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidArgument", 400, message)
}

pub(crate) fn invalid_request(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidRequest", 400, message)
}

pub(crate) fn malformed_xml() -> ApiError {
    ApiError::new(
        "MalformedXML",
        400,
        "The XML you provided was not well-formed or did not validate against our published schema",
    )
}

/// An option that is not built, by its name.
pub(crate) fn not_built(what: &str) -> ApiError {
    ApiError::new(
        "NotImplemented",
        501,
        format!("A header you provided implies functionality that is not implemented: {what}"),
    )
}

pub(crate) fn owned_by_you() -> ApiError {
    bucket_already_owned_by_you(
        "Your previous request to create the named bucket succeeded and you already own it.",
    )
}

pub(crate) fn owned_by_another() -> ApiError {
    bucket_already_exists(
        "The requested bucket name is not available. The bucket namespace is shared by all users \
         of the system. Please select a different name and try again.",
    )
}

pub(crate) fn too_many_buckets() -> ApiError {
    ApiError::new("TooManyBuckets", 400, "You have attempted to create more buckets than allowed")
}

pub(crate) fn bucket_not_empty(versioned: bool) -> ApiError {
    let message = match versioned {
        true => {
            "The bucket you tried to delete is not empty. You must delete all versions in the \
             bucket."
        }
        false => "The bucket you tried to delete is not empty",
    };
    ApiError::new("BucketNotEmpty", 409, message)
}

pub(crate) fn location_not_valid() -> ApiError {
    ApiError::new(
        "InvalidLocationConstraint",
        400,
        "The specified location-constraint is not valid",
    )
}

pub(crate) fn location_not_here(location: &str) -> ApiError {
    ApiError::new(
        "IllegalLocationConstraintException",
        400,
        format!(
            "The {location} location constraint is incompatible for the region specific endpoint \
             this request was sent to."
        ),
    )
}

pub(crate) fn operation_aborted() -> ApiError {
    ApiError::new(
        "OperationAborted",
        409,
        "A conflicting conditional operation is currently in progress against this resource. \
         Please try again.",
    )
}

pub(crate) fn conditional_conflict() -> ApiError {
    ApiError::new(
        "ConditionalRequestConflict",
        409,
        "The conditional request cannot succeed due to a conflicting operation against this \
         resource.",
    )
}

pub(crate) fn precondition_failed() -> ApiError {
    ApiError::new(
        "PreconditionFailed",
        412,
        "At least one of the pre-conditions you specified did not hold",
    )
}

pub(crate) fn not_modified() -> ApiError {
    ApiError::new("NotModified", 304, "Not Modified")
}

pub(crate) fn range_not_satisfiable() -> ApiError {
    ApiError::new("InvalidRange", 416, "The requested range is not satisfiable")
}

pub(crate) fn part_not_satisfiable() -> ApiError {
    ApiError::new("InvalidPartNumber", 416, "The requested partnumber is not satisfiable")
}

pub(crate) fn metadata_too_large() -> ApiError {
    ApiError::new(
        "MetadataTooLarge",
        400,
        "Your metadata headers exceed the maximum allowed metadata size",
    )
}

pub(crate) fn storage_class_not_valid() -> ApiError {
    ApiError::new("InvalidStorageClass", 400, "The storage class you specified is not valid")
}

pub(crate) fn no_acls() -> ApiError {
    ApiError::new("AccessControlListNotSupported", 400, "The bucket does not allow ACLs")
}

pub(crate) fn too_large() -> ApiError {
    ApiError::new("EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size")
}

pub(crate) fn too_small() -> ApiError {
    ApiError::new(
        "EntityTooSmall",
        400,
        "Your proposed upload is smaller than the minimum allowed size",
    )
}

pub(crate) fn incomplete_body() -> ApiError {
    ApiError::new(
        "IncompleteBody",
        400,
        "You did not provide the number of bytes specified by the Content-Length HTTP header",
    )
}

pub(crate) fn md5_not_valid() -> ApiError {
    ApiError::new("InvalidDigest", 400, "The Content-MD5 you specified was invalid.")
}

pub(crate) fn md5_differs() -> ApiError {
    ApiError::new("BadDigest", 400, "The Content-MD5 you specified did not match what we received.")
}

pub(crate) fn checksum_differs(algorithm: &str) -> ApiError {
    ApiError::new(
        "BadDigest",
        400,
        format!("The {algorithm} you specified did not match the calculated checksum."),
    )
}

pub(crate) fn invalid_part() -> ApiError {
    ApiError::new(
        "InvalidPart",
        400,
        "One or more of the specified parts could not be found.  The part may not have been \
         uploaded, or the specified entity tag may not match the part's entity tag.",
    )
}

pub(crate) fn invalid_part_order() -> ApiError {
    ApiError::new(
        "InvalidPartOrder",
        400,
        "The list of parts was not in ascending order. Parts must be ordered by part number.",
    )
}

pub(crate) fn invalid_tag(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidTag", 400, message)
}

pub(crate) fn no_tags() -> ApiError {
    ApiError::new("NoSuchTagSet", 404, "The TagSet does not exist")
}

pub(crate) fn no_policy() -> ApiError {
    ApiError::new("NoSuchBucketPolicy", 404, "The bucket policy does not exist")
}

pub(crate) fn malformed_policy(message: impl Into<String>) -> ApiError {
    ApiError::new("MalformedPolicy", 400, message)
}
