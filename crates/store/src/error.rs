//! What can go wrong in a store, apart from conflicts, which are an [`Outcome`](crate::Outcome).

use std::{io, sync::Arc};

/// A failure of the store. Cloned to every commit of a group that failed together.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// The caller went over one of the [`limits`](crate::limits).
    #[error("{what}: {actual} is over the limit of {max}")]
    Limit {
        /// What was too large.
        what: &'static str,
        /// Its size.
        actual: usize,
        /// The largest allowed.
        max: usize,
    },
    /// A key or a value in the store is not of the shape that its reader expects.
    #[error("malformed {what}: {reason}")]
    Malformed {
        /// Which kind of key or value.
        what: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The disk answered with an error.
    #[error("{action} {file}: {source}")]
    Io {
        /// What was being done.
        action: &'static str,
        /// The file it was done to.
        file: String,
        /// The operating system's answer.
        source: Arc<io::Error>,
    },
    /// A file holds something else than what was acknowledged.
    #[error("{file} is damaged at byte {offset}: {reason}")]
    Corrupt {
        /// The damaged file.
        file: String,
        /// Where in it.
        offset: u64,
        /// What is wrong there.
        reason: String,
    },
    /// The directory was written by another version of Millstream.
    #[error("{file} says layout {found:?}, this version knows only {known:?}")]
    UnknownLayout {
        /// The file that names the layout.
        file: String,
        /// What it says.
        found: String,
        /// What it should say.
        known: &'static str,
    },
    /// Another process has the directory open.
    #[error("{dir} is in use by another process")]
    InUse {
        /// The directory.
        dir: String,
    },
    /// The index behind the log failed.
    #[error("index: {0}")]
    Index(Arc<dyn std::error::Error + Send + Sync>),
    /// The store no longer takes commits: it was closed, or a write failed earlier and what is
    /// on the disk is uncertain until it is opened again.
    #[error("the store no longer takes commits: {reason}")]
    Stopped {
        /// Why.
        reason: String,
    },
}

impl StoreError {
    /// An [`StoreError::Io`] as a `map_err` argument.
    pub(crate) fn io(action: &'static str, file: &str) -> impl FnOnce(io::Error) -> StoreError {
        move |source| StoreError::Io { action, file: file.to_owned(), source: Arc::new(source) }
    }
}

macro_rules! from_redb {
    ($($error:ty),*) => {$(
        impl From<$error> for StoreError {
            fn from(error: $error) -> StoreError {
                StoreError::Index(Arc::new(error))
            }
        }
    )*};
}
from_redb!(
    redb::CommitError,
    redb::DatabaseError,
    redb::SetDurabilityError,
    redb::StorageError,
    redb::TableError,
    redb::TransactionError
);
