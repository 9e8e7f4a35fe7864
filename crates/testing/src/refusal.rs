//! What was refused.

use aws_api::ApiError;
use std::fmt::Debug;

/// `Code: message` of a refusal.
pub fn refusal<T: Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().to_string()
}
