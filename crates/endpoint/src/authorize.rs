//! Whether the caller may: every action that the request needs, on every resource.

use aws_api::{ApiError, Protocol, Request};
use foundation::access::{Ask, Authorizer, Decision, denial};
use foundation::{Caller, Principal};

/// Refuses with AWS's denial if any action is not allowed.
pub async fn check(
    protocol: Protocol,
    request: &dyn Request,
    caller: &Caller,
    authorizer: &dyn Authorizer,
) -> Result<(), ApiError> {
    for ask in request.asks(caller).await? {
        if let Decision::Denied(why) = authorizer.decide(caller, &ask).await {
            let (code, status) = match protocol {
                Protocol::Json { .. } | Protocol::RpcV2Cbor { .. } => {
                    ("AccessDeniedException", 400)
                }
                Protocol::RestJson => ("AccessDeniedException", 403),
                Protocol::Query | Protocol::RestXml => ("AccessDenied", 403),
            };
            let text = match (protocol, &caller.principal) {
                // Nobody is told no more.
                (Protocol::RestXml, Principal::Anonymous) => "Access Denied".to_owned(),
                // S3 has the resource in quotes.
                (Protocol::RestXml, _) => {
                    let quoted = Ask { resource: format!("\"{}\"", ask.resource), ..ask };
                    denial(caller, &quoted, &why)
                }
                _ => denial(caller, &ask, &why),
            };
            return Err(ApiError::new(code, status, text));
        }
    }
    Ok(())
}
