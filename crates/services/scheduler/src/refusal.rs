//! Why a target has not taken a call, and whether it is tried again.

use aws_api::ApiError;
use aws_api::seams::ActionAnswer;
use std::fmt;

/// Why a target has not taken a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// `ERROR_CODE` of a dead letter: the target's own.
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) again: Again,
}

/// Whether it may take it later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Again {
    /// The same call would be refused again.
    Never,
    Later,
    /// It has too much to do.
    Throttled,
}

const THROTTLES: [&str; 6] = [
    "Throttl",
    "TooManyRequests",
    "ThroughputExceeded",
    "RequestLimitExceeded",
    "ServiceUnavailable",
    "SlowDown",
];

impl Refusal {
    pub(crate) fn never(code: &str, message: impl Into<String>) -> Refusal {
        Refusal { code: code.to_owned(), message: message.into(), again: Again::Never }
    }

    pub(crate) fn later(code: &str, message: impl Into<String>) -> Refusal {
        Refusal { again: Again::Later, ..Refusal::never(code, message) }
    }

    fn new(code: &str, status: u16, message: &str) -> Refusal {
        let throttled = status == 429 || THROTTLES.iter().any(|of| code.contains(of));
        let again = match status {
            _ if throttled => Again::Throttled,
            501 => Again::Never,
            500.. => Again::Later,
            _ => Again::Never,
        };
        Refusal { code: code.to_owned(), message: message.to_owned(), again }
    }

    /// What an answer says that is no success.
    pub(crate) fn of(answer: &ActionAnswer) -> Refusal {
        let body = String::from_utf8_lossy(&answer.body);
        let header = answer.headers.iter().find_map(|(name, value)| {
            name.eq_ignore_ascii_case("x-amzn-errortype").then_some(value.as_str())
        });
        let (code, message) = told(&body);
        let code = header.map(str::to_owned).or(code);
        // `prefix#Code:what comes behind it`.
        let code = code.as_deref().map(|code| {
            let code = code.rsplit('#').next().unwrap_or(code);
            code.split(':').next().unwrap_or(code)
        });
        let code = code.unwrap_or("UnknownError");
        Refusal::new(code, answer.status, &message.unwrap_or_default())
    }
}

/// The code and the text of an error in JSON or XML.
fn told(body: &str) -> (Option<String>, Option<String>) {
    if let Ok(serde_json::Value::Object(members)) = serde_json::from_str(body) {
        let text = |names: [&str; 3]| {
            names.iter().find_map(|name| members.get(*name)?.as_str()).map(str::to_owned)
        };
        return (text(["__type", "code", "Code"]), text(["message", "Message", "errorMessage"]));
    }
    let element = |name: &str| {
        let (_, rest) = body.split_once(&format!("<{name}>"))?;
        let (text, _) = rest.split_once(&format!("</{name}>"))?;
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        Some(text.replace("&apos;", "'").replace("&amp;", "&"))
    };
    (element("Code"), element("Message"))
}

impl From<ApiError> for Refusal {
    fn from(error: ApiError) -> Refusal {
        Refusal::new(error.code(), error.status(), error.message())
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
        for (code, status, again) in [
            ("AccessDeniedException", 400, Again::Never),
            ("ResourceNotFoundException", 404, Again::Never),
            ("QueueDoesNotExist", 400, Again::Never),
            ("TooManyRequestsException", 429, Again::Throttled),
            ("ProvisionedThroughputExceededException", 400, Again::Throttled),
            ("SlowDown", 503, Again::Throttled),
            ("InvalidParameterValue", 400, Again::Never),
            ("InternalFailure", 500, Again::Later),
            ("NotImplemented", 501, Again::Never),
        ] {
            let refusal = Refusal::from(ApiError::new(code, status, "text"));
            assert_eq!((&*refusal.code, refusal.again), (code, again));
        }
    }

    #[test]
    fn answers_of_every_protocol_are_understood() {
        let answer = |status, headers: &[(&str, &str)], body: &str| ActionAnswer {
            status,
            headers: headers.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
            body: body.to_owned().into(),
        };
        for (answer, code, message) in [
            (
                answer(
                    400,
                    &[],
                    r##"{"__type":"com.amazonaws#ValidationException","message":"m"}"##,
                ),
                "ValidationException",
                "m",
            ),
            (
                answer(
                    404,
                    &[("X-Amzn-ErrorType", "ResourceNotFoundException:http://x")],
                    r#"{"Message":"m"}"#,
                ),
                "ResourceNotFoundException",
                "m",
            ),
            (
                answer(
                    403,
                    &[],
                    "<E><Error><Code>AccessDenied</Code><Message>a &lt;b&gt; &amp;lt;</Message></Error></E>",
                ),
                "AccessDenied",
                "a <b> &lt;",
            ),
            (answer(400, &[], "nothing"), "UnknownError", ""),
        ] {
            let refusal = Refusal::of(&answer);
            assert_eq!((&*refusal.code, &*refusal.message), (code, message));
        }
    }
}
