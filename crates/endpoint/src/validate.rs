//! The model's constraints, before anything else looks at the request.

use crate::decode::Decoded;
use crate::query_error;
use aws_api::{ApiError, Protocol, ServiceModel, validate};

/// Refuses a request that breaks its model, with the service's own code for that.
pub fn check(
    model: &'static ServiceModel,
    protocol: Protocol,
    decoded: &Decoded,
) -> Result<(), ApiError> {
    validate(decoded.request.input(), &decoded.missing).map_err(|violations| {
        let own = query_error::missing(model, &decoded.missing);
        own.filter(|_| protocol == Protocol::Query).unwrap_or_else(|| {
            ApiError::new(model.validation_code_in(protocol), 400, violations.message())
        })
    })
}
