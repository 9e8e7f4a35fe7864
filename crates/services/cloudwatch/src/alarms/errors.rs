//! Errors of alarms in CloudWatch's own words.

use aws_api::ApiError;
use aws_api::cloudwatch::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    ApiError::internal(format!("the store failed a CloudWatch request: {why}"))
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationError", 400, message)
}

pub(crate) fn not_built(what: &str) -> ApiError {
    invalid(format!("Millstream does not implement {what} yet."))
}

/// An alarm that is not there.
pub(crate) fn no_alarm(name: &str) -> ApiError {
    error::resource_not_found(format!("Alarm {name} does not exist"))
}

/// Something other than an alarm that is not there, which is told otherwise.
pub(crate) fn no_resource(arn: &str) -> ApiError {
    error::resource_not_found_exception(format!("Resource {arn} does not exist"))
}

pub(crate) fn contended() -> ApiError {
    let text = "More than one process tried to modify a resource at the same time.";
    error::concurrent_modification_exception(text)
}
