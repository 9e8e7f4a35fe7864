//! Git repositories on disk: objects and references, as git itself keeps them.
//!
//! What is read often or written in small pieces (references, single objects) is read and written
//! here; packs, negotiation and history are git's own work, which is started as a program
//! ([`program`]) that sees no settings but those given here.

pub(crate) mod commit;
pub(crate) mod compare;
pub(crate) mod edit;
pub(crate) mod history;
pub(crate) mod home;
pub(crate) mod lines;
pub(crate) mod loose;
pub(crate) mod merge3;
pub(crate) mod objects;
pub(crate) mod oid;
pub(crate) mod path;
pub mod pkt;
pub(crate) mod program;
pub(crate) mod refs;
pub(crate) mod tree;

use aws_api::ApiError;

/// Why git's part of an operation failed.
#[derive(Debug)]
pub(crate) enum GitError {
    /// The program is not there.
    NotInstalled,
    /// It took longer than it may.
    TooSlow,
    /// A reference was not what it was said to be, or somebody else is at it.
    Contended,
    /// What is there is larger than what is taken.
    TooLarge,
    /// Anything else: for the operator.
    Failed(String),
}

impl From<std::io::Error> for GitError {
    fn from(why: std::io::Error) -> Self {
        GitError::Failed(why.to_string())
    }
}

impl From<GitError> for ApiError {
    fn from(why: GitError) -> Self {
        match why {
            GitError::NotInstalled => crate::errors::no_git(),
            GitError::TooSlow => ApiError::internal("git took longer than it may"),
            GitError::Contended => crate::errors::concurrent_update(),
            GitError::TooLarge => crate::errors::file_too_large(),
            GitError::Failed(why) => ApiError::internal(format!("git: {why}")),
        }
    }
}
