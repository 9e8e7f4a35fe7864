//! What can go wrong with a measurement.

use std::path::PathBuf;

/// A measurement that could not be made, and why.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The operating system refused something.
    #[error("{doing}: {source}")]
    Io {
        /// What was being done.
        doing: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// An answer was no HTTP/1.1 answer with a length.
    #[error("an answer that is not understood: {0}")]
    Malformed(&'static str),
    /// A server refused a request that it should have served.
    #[error("{what}: refused with status {status}: {body}")]
    Refused {
        /// The operation.
        what: String,
        /// The HTTP status.
        status: u16,
        /// The beginning of the answer's body.
        body: String,
    },
    /// An answer came, but does not say what it must.
    #[error("{what}: {why}")]
    Wrong {
        /// The operation.
        what: String,
        /// What is wrong with the answer.
        why: String,
    },
    /// What was waited for did not happen.
    #[error("{0}: not within {1} s")]
    TimedOut(String, u64),
    /// There is no server to measure.
    #[error("there is no server at {0}: build it with `cargo build --release -p millstream`")]
    NoServer(PathBuf),
    /// The server could not be built.
    #[error("building the server failed")]
    Unbuilt,
}

/// The outcome of a step of a measurement.
pub type Result<T> = std::result::Result<T, Trouble>;

impl Trouble {
    /// The system's error while `doing`.
    pub fn io(doing: impl Into<String>, source: std::io::Error) -> Self {
        Trouble::Io { doing: doing.into(), source }
    }

    /// An answer to `what` that cannot be right.
    pub fn wrong(what: impl Into<String>, why: impl Into<String>) -> Self {
        Trouble::Wrong { what: what.into(), why: why.into() }
    }
}
