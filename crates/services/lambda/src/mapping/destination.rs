//! On-failure destinations: which there are, and whether the function's role may use them.

use super::role::Role;
use crate::core::Core;
use crate::failure::{invalid, not_built};
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::seams::Destination;
use pollers::Role as _;
use std::sync::Arc;

/// The service in an ARN.
pub(super) fn service(arn: &str) -> &str {
    arn.split(':').nth(2).unwrap_or_default()
}

/// Who delivers to `arn`, if the service is in the house.
pub(super) fn of(core: &Core, arn: &str) -> Result<Arc<dyn Destination>, ApiError> {
    let service = service(arn);
    let found = core.destinations.get(service).cloned();
    found.ok_or_else(|| not_built(&format!("An on-failure destination of {service}")))
}

/// Refuses what cannot be a mapping's destination: those of asynchronous invocations alone may be
/// event buses.
pub(super) async fn check_own(
    core: &Arc<Core>,
    arn: &str,
    function: FunctionName,
) -> Result<(), ApiError> {
    match service(arn) {
        "events" => Err(invalid(format!("The destination ARN {arn} is invalid."))),
        _ => check(core, arn, function).await,
    }
}

/// Refuses a destination that nothing could be delivered to.
pub(crate) async fn check(
    core: &Arc<Core>,
    arn: &str,
    function: FunctionName,
) -> Result<(), ApiError> {
    let destination = of(core, arn)?;
    let caller = Role::of(core, function).caller().await?;
    let call = match service(arn) {
        "sqs" => "SendMessage",
        "sns" => "Publish",
        "events" => "PutEvents",
        _ => "PutObject",
    };
    destination.check(&caller, arn).await.map_err(|refused| match refused.status() {
        403 => invalid(format!(
            "The function's execution role does not have permissions to call {call} on {arn}"
        )),
        400..500 if refused.is("AccessDeniedException") => invalid(format!(
            "The function's execution role does not have permissions to call {call} on {arn}"
        )),
        400..500 => invalid(format!("The destination ARN {arn} is invalid: {}", refused.message())),
        _ => refused,
    })
}
