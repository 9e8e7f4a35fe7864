//! Read, decide, write, all or nothing: a batch that commits only if what was read still holds.

use std::sync::Arc;

use aws_api::ApiError;
use store::{
    Batch, Check, Direction, Entry, Key, KeyRange, Limit, Outcome, Store, StoreError, get_one,
};

use crate::records::Record;

/// How often a transaction that others get in the way of is begun anew. One of those who meet
/// always commits, so that so many in a row means a herd beyond any real use of IAM.
pub(crate) const ATTEMPTS_MAX: usize = 64;

/// One attempt.
pub(crate) struct Transaction {
    store: Arc<dyn Store>,
    batch: Batch,
}

impl Transaction {
    pub(crate) fn new(store: Arc<dyn Store>) -> Transaction {
        Transaction { store, batch: Batch::new() }
    }

    /// Reads a record; the transaction commits only if it stays as it is.
    pub(crate) async fn read<R: Record>(&mut self, key: Key) -> Result<Option<R>, ApiError> {
        let entry = get_one(&*self.store, key.clone()).await.map_err(failed)?;
        self.change(|batch| batch.check(Check::unchanged(key, entry.as_ref())));
        entry.map(|entry| R::decode(&entry.value)).transpose().map_err(failed)
    }

    /// All entries of a range, as they are at this moment.
    pub(crate) async fn scan(&self, range: KeyRange) -> Result<Vec<Entry>, ApiError> {
        scan(&*self.store, range).await
    }

    /// The transaction commits only if nothing is in the range.
    pub(crate) fn require_empty(&mut self, range: KeyRange) {
        self.change(|batch| batch.check(Check::Empty(range)));
    }

    pub(crate) fn put<R: Record>(&mut self, key: Key, record: &R) {
        self.change(|batch| batch.put(key, record.encode()));
    }

    /// Puts a row of an index: a key alone.
    pub(crate) fn mark(&mut self, key: Key) {
        self.change(|batch| batch.put(key, Vec::new()));
    }

    pub(crate) fn delete(&mut self, key: Key) {
        self.change(|batch| batch.delete(key));
    }

    fn change(&mut self, step: impl FnOnce(Batch) -> Batch) {
        self.batch = step(std::mem::take(&mut self.batch));
    }

    /// Whether it was committed; if not, something read had changed.
    pub(crate) async fn commit(self) -> Result<bool, ApiError> {
        if self.batch.is_empty() {
            return Ok(true);
        }
        match self.store.commit(self.batch).await.map_err(failed)? {
            Outcome::Committed(_) => Ok(true),
            Outcome::Conflict(_) => Ok(false),
        }
    }
}

/// All entries of a range, page by page.
pub(crate) async fn scan(store: &dyn Store, range: KeyRange) -> Result<Vec<Entry>, ApiError> {
    let mut entries = Vec::new();
    let mut rest = Some(range);
    while let Some(range) = rest {
        let page = store.scan(range, Limit::default(), Direction::Forward).await.map_err(failed)?;
        entries.extend(page.entries);
        rest = page.next;
    }
    Ok(entries)
}

/// A failure of the store, as IAM tells it.
pub(crate) fn failed(error: StoreError) -> ApiError {
    tracing::error!(%error, "the store failed");
    ApiError::new("ServiceFailure", 500, "The request processing has failed.")
}

/// Runs the block in transactions until one commits; what it answers is then durable, and cached
/// decisions are forgotten. The block may run several times.
macro_rules! transact {
    ($room:expr, |$tx:ident| $body:block) => {{
        let mut attempts = 0;
        loop {
            let mut $tx = $crate::transaction::Transaction::new($room.store.clone());
            let outcome: Result<_, aws_api::ApiError> = async { $body }.await;
            let answer = outcome?;
            if $tx.commit().await? {
                $room.cache.forget();
                break Ok(answer);
            }
            attempts += 1;
            if attempts == $crate::transaction::ATTEMPTS_MAX {
                break Err($crate::refusal::concurrent());
            }
        }
    }};
}
pub(crate) use transact;
