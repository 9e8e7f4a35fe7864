//! Why a stage has failed.

use aws_api::ApiError;
use aws_api::seams::HttpTargetFailure;
use std::fmt;

/// What went wrong, as logs tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trouble {
    /// It may pass by itself: tried again later, and not counted.
    pub(super) throttled: bool,
    /// The HTTP status of who refused; nothing where nobody was asked.
    pub(super) status: Option<u16>,
    pub(super) message: String,
    /// More of it: what a function has said.
    pub(super) details: Option<String>,
}

impl Trouble {
    /// The pipe's own.
    pub(super) fn new(message: impl Into<String>) -> Trouble {
        Trouble { throttled: false, status: None, message: message.into(), details: None }
    }

    /// What a batch API says of one of its entries.
    pub(super) fn of_entry(code: &str, message: Option<&str>) -> Trouble {
        let message = format!("{code}: {}", message.unwrap_or_default());
        Trouble { throttled: is_throttle(code), ..Trouble::new(message) }
    }
}

fn is_throttle(code: &str) -> bool {
    ["Throttl", "TooManyRequests", "ThroughputExceeded", "LimitExceeded", "ServiceUnavailable"]
        .iter()
        .any(|of| code.contains(of))
}

impl From<ApiError> for Trouble {
    fn from(error: ApiError) -> Trouble {
        Trouble {
            throttled: error.status() == 429 || is_throttle(error.code()),
            status: Some(error.status()),
            message: format!("{}: {}", error.code(), error.message()),
            details: None,
        }
    }
}

impl From<HttpTargetFailure> for Trouble {
    fn from(failure: HttpTargetFailure) -> Trouble {
        let HttpTargetFailure { status, message } = failure;
        Trouble { throttled: status == Some(429), status, message, details: None }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn throttles_are_told_from_failures() {
        for (code, status, throttled) in [
            ("TooManyRequestsException", 429, true),
            ("ProvisionedThroughputExceededException", 400, true),
            ("ThrottlingException", 400, true),
            ("ServiceUnavailableException", 500, true),
            ("AccessDeniedException", 403, false),
            ("ResourceNotFoundException", 404, false),
            ("InternalFailure", 500, false),
        ] {
            assert_eq!(
                Trouble::from(ApiError::new(code, status, "")).throttled,
                throttled,
                "{code}"
            );
        }
    }
}
