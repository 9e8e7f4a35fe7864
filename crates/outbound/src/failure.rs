//! Why there is no answer.

use hyper_util::client::legacy;
use std::error::Error;
use std::time::Duration;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// Nothing can be sent to what the URL says.
    #[error("{0}")]
    BadUrl(String),
    /// No connection: the name is unknown, nobody listens, or the other side is not to be trusted.
    #[error("no connection: {0}")]
    Unreachable(String),
    /// It took longer than the request allowed.
    #[error("no whole answer within {} ms", .0.as_millis())]
    TimedOut(Duration),
    /// The answer's body is larger than the request allowed.
    #[error("the answer has more than {bytes_max} bytes")]
    TooLarge {
        /// What was allowed.
        bytes_max: usize,
    },
    /// The connection ended before the answer did, or what came is no HTTP.
    #[error("no answer in HTTP: {0}")]
    Broken(String),
}

impl Failure {
    pub(crate) fn of(error: &legacy::Error) -> Failure {
        let text = chain(error);
        if error.is_connect() { Failure::Unreachable(text) } else { Failure::Broken(text) }
    }
}

/// An error's text and those of its causes, which say what really happened.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let next = error.to_string();
        // Many say their cause's text in their own.
        if !text.ends_with(&next) {
            text = format!("{text}: {next}");
        }
        cause = error.source();
    }
    text
}
