//! Why a step on a resource failed.

use aws_api::ApiError;
use std::fmt;

/// What kind of failure it is («Handler error codes»).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "AWS's page says it of each")]
pub enum HandlerErrorCode {
    NotUpdatable,
    InvalidRequest,
    AccessDenied,
    UnauthorizedTaggingOperation,
    AlreadyExists,
    NotFound,
    ResourceConflict,
    Throttling,
    ServiceLimitExceeded,
    NotStabilized,
    GeneralServiceException,
    ServiceInternalError,
    InternalFailure,
}

/// Why a step on a resource failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What kind it is.
    pub code: HandlerErrorCode,
    /// What went wrong, for people.
    pub message: String,
}

impl Failure {
    /// A failure of that kind.
    pub fn new(code: HandlerErrorCode, message: impl Into<String>) -> Self {
        Failure { code, message: message.into() }
    }

    /// The properties make no sense.
    pub fn invalid(message: impl Into<String>) -> Self {
        Failure::new(HandlerErrorCode::InvalidRequest, message)
    }

    /// The resource is not there.
    pub fn not_found(type_name: &str, id: &str) -> Self {
        let text = format!("Resource of type '{type_name}' with identifier '{id}' was not found.");
        Failure::new(HandlerErrorCode::NotFound, text)
    }

    /// Something with this name is there already, and is not ours.
    pub fn exists(type_name: &str, id: &str) -> Self {
        let text = format!("Resource of type '{type_name}' with identifier '{id}' already exists.");
        Failure::new(HandlerErrorCode::AlreadyExists, text)
    }

    /// A service's refusal: its message with what AWS's SDK adds, as handlers pass it on; `service`
    /// as in `Kinesis`, `Iam`, `Lambda`.
    pub fn of(service: &str, request_id: &str, error: &ApiError) -> Self {
        let (message, status) = (error.message(), error.status());
        let text = format!(
            "{message} (Service: {service}, Status Code: {status}, Request ID: {request_id})"
        );
        Failure::new(kind(error), text)
    }

    /// Whether the resource was not there.
    pub fn is_not_found(&self) -> bool {
        self.code == HandlerErrorCode::NotFound
    }
}

/// What was asked for, or nothing where it is not there.
pub fn if_found<T>(asked: Result<T, Failure>) -> Result<Option<T>, Failure> {
    match asked {
        Ok(found) => Ok(Some(found)),
        Err(failure) if failure.is_not_found() => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// Deleted, or not there to be deleted.
pub fn gone<T>(deleted: Result<T, Failure>) -> Result<(), Failure> {
    if_found(deleted).map(drop)
}

fn kind(error: &ApiError) -> HandlerErrorCode {
    let code = error.code();
    let has = |words: &[&str]| words.iter().any(|word| code.contains(word));
    if has(&["AlreadyExist", "AlreadyOwned", "ResourceInUse"]) {
        HandlerErrorCode::AlreadyExists
    } else if has(&["NotFound", "NoSuch", "DoesNotExist"]) {
        HandlerErrorCode::NotFound
    } else if has(&["AccessDenied", "Unauthorized", "NotAuthorized"]) {
        HandlerErrorCode::AccessDenied
    } else if has(&["Conflict"]) {
        HandlerErrorCode::ResourceConflict
    } else if has(&["LimitExceeded", "TooMany"]) {
        HandlerErrorCode::ServiceLimitExceeded
    } else if has(&["Throttl", "ProvisionedThroughput"]) {
        HandlerErrorCode::Throttling
    } else if error.status() >= 500 {
        HandlerErrorCode::ServiceInternalError
    } else if has(&["Invalid", "Validation", "Malformed"]) {
        HandlerErrorCode::InvalidRequest
    } else {
        HandlerErrorCode::GeneralServiceException
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (HandlerErrorCode: {:?})", self.message, self.code)
    }
}

impl std::error::Error for Failure {}
