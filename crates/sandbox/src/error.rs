//! What can go wrong, one variant a step, each with what to do about it where there is something.

use std::io;
use std::path::PathBuf;

/// Result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the sandbox could not do it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// [`crate::Isolation::Required`] on a host that withholds layers.
    #[error("isolation is required, but this host withholds: {0}")]
    Unprotected(String),
    /// The state directory cannot be made or written.
    #[error("sandbox state directory {path}: {source}")]
    StateDir {
        /// The directory or file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A system call of the server's side failed.
    #[error("{step}: {source}")]
    System {
        /// What was being done.
        step: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// The helper process inside the new namespaces gave up.
    #[error("preparing the environment failed at {0}")]
    Capsule(String),
    /// The helper process went away before it answered.
    #[error("the environment's first process ended while {0}")]
    CapsuleGone(&'static str),
    /// No interpreter was configured.
    #[error("no Python interpreter is configured")]
    NoPython,
    /// No interpreter of that language was configured.
    #[error("no {0} is configured")]
    NoInterpreter(&'static str),
    /// The interpreter does not run or is too old.
    #[error("{language} interpreter {interpreter}: {reason}")]
    Interpreter {
        /// Of what.
        language: &'static str,
        /// As configured.
        interpreter: PathBuf,
        /// What it said.
        reason: String,
    },
    /// The warm parent of the Python environments is gone or refused.
    #[error("the warm Python parent {0}")]
    Zygote(String),
    /// An interpreter of that language should wait for its function, and did not.
    #[error("a {0} prepared ahead {1}")]
    Waiting(&'static str, String),
    /// The runtime could not be made from its sources.
    #[error("making the runtime of {0}: {1}")]
    Build(&'static str, String),
    /// The code or layers directory is missing.
    #[error("{path}: {source}")]
    Code {
        /// The directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A value that cannot be handed to a process (a NUL byte, or too long).
    #[error("{what} cannot be handed to a process: {reason}")]
    Unfit {
        /// Which value.
        what: &'static str,
        /// Why.
        reason: String,
    },
    /// The SDK could not be installed.
    #[error("installing the SDK failed: {0}")]
    Sdk(String),
}

impl Error {
    pub(crate) fn system(step: &'static str) -> impl Fn(io::Error) -> Self {
        move |source| Self::System { step, source }
    }
}
