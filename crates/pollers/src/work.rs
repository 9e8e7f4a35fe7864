//! What is done with what a source holds, whichever kind of source it is.

use aws_api::ApiError;
use store::Key;

/// Work on a source. The defaults are of one that shows and counts nothing.
pub trait Work: Send + Sync + 'static {
    /// What logs call it.
    fn name(&self) -> &str;

    /// What its owner is shown of how the last of it went, and under which key that is kept.
    fn shown(&self, last: &Last<'_>) -> Option<Shown> {
        let _unseen = last;
        None
    }

    /// So many events have come so far.
    fn count(&self, what: Count, events: usize) {
        let _uncounted = (what, events);
    }
}

/// How the last of the work went.
#[derive(Debug)]
pub enum Last<'a> {
    /// All of a batch is done with.
    Done,
    /// Some of a batch is not.
    Failed,
    /// The source refused to be read, or to have messages deleted.
    Refused(&'a ApiError),
}

/// What is shown of that.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Where it is kept.
    pub key: Key,
    /// The words.
    pub text: String,
}

/// How far events have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// They were read, also where a read found none.
    Polled,
    /// Nobody wants them.
    FilteredOut,
    /// They are in a batch that is begun with.
    Begun,
    /// They were in a batch and are not done with, or it could not be begun with.
    Failed,
    /// They were deleted from their queue.
    Deleted,
}
