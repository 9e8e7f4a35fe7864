//! Why a target has not taken an event, and whether it is tried again («Using dead-letter queues to
//! process undelivered events in EventBridge»).

use aws_api::ApiError;
use foundation::Timestamp;
use std::fmt;

/// Why a target has not taken an event.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// `ERROR_CODE` of a dead letter.
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) again: Again,
}

/// Whether it may take it later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Again {
    Never,
    Later,
    /// Not before.
    At(Timestamp),
}

impl Refusal {
    pub(crate) fn never(code: &'static str, message: impl Into<String>) -> Refusal {
        Refusal { code, message: message.into(), again: Again::Never }
    }

    pub(crate) fn later(code: &'static str, message: impl Into<String>) -> Refusal {
        Refusal { code, message: message.into(), again: Again::Later }
    }
}

impl From<ApiError> for Refusal {
    fn from(error: ApiError) -> Refusal {
        let code = error.code();
        let throttled = error.status() == 429
            || [
                "Throttl",
                "TooManyRequests",
                "ThroughputExceeded",
                "LimitExceeded",
                "ServiceUnavailable",
            ]
            .iter()
            .any(|of| code.contains(of));
        let gone = error.status() == 404
            || ["NotFound", "NonExistent", "DoesNotExist", "NoSuch"]
                .iter()
                .any(|of| code.contains(of));
        let denied = error.status() == 403
            || code.contains("AccessDenied")
            || code.contains("AuthorizationError");
        let message = format!("{code}: {}", error.message());
        if throttled {
            Refusal::later("THROTTLING", message)
        } else if denied {
            Refusal::never("NO_PERMISSIONS", message)
        } else if gone {
            Refusal::never("NO_RESOURCE", message)
        } else if error.status() == 501 || error.status() < 500 {
            Refusal::never("SDK_CLIENT_ERROR", message)
        } else {
            Refusal::later("INTERNAL_ERROR", message)
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_pass_is_tried_again() {
        for (code, status, told, again) in [
            ("AccessDeniedException", 400, "NO_PERMISSIONS", Again::Never),
            ("AccessDenied", 403, "NO_PERMISSIONS", Again::Never),
            ("ResourceNotFoundException", 404, "NO_RESOURCE", Again::Never),
            ("AWS.SimpleQueueService.NonExistentQueue", 400, "NO_RESOURCE", Again::Never),
            ("QueueDoesNotExist", 400, "NO_RESOURCE", Again::Never),
            ("TooManyRequestsException", 429, "THROTTLING", Again::Later),
            ("ProvisionedThroughputExceededException", 400, "THROTTLING", Again::Later),
            ("InvalidParameterValue", 400, "SDK_CLIENT_ERROR", Again::Never),
            ("InternalFailure", 500, "INTERNAL_ERROR", Again::Later),
            ("NotImplemented", 501, "SDK_CLIENT_ERROR", Again::Never),
        ] {
            let refusal = Refusal::from(ApiError::new(code, status, "text"));
            assert_eq!((refusal.code, refusal.again), (told, again), "{code}");
        }
    }
}
