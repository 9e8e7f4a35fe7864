//! The model's constraints, before anything else looks at the request.

use crate::decode::Decoded;
use aws_api::{ApiError, ServiceModel, validate};

/// Refuses a request that breaks its model, with the service's own code for that.
pub fn check(model: &'static ServiceModel, decoded: &Decoded) -> Result<(), ApiError> {
    validate(decoded.request.input(), &decoded.missing)
        .map_err(|violations| ApiError::new(model.validation_code, 400, violations.message()))
}
