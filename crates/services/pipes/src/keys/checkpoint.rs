//! `pc | pipe's id | shard` → [`Checkpoint`]: where a pipe stands in a shard. Written when the shard is
//! first known, and after every execution, under the pipe's lease. It lives until the source forgets the
//! shard, or the pipe is deleted.

use crate::model::{decode, encode};
use aws_api::seams::Position;
use event_engine::Progress;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Direction, Key, KeyRange, Limit, Store, StoreError};

const KIND: Kind = Kind::new(*b"pc");

/// A shard's state.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Checkpoint {
    /// Where reading begins as long as `progress` has no checkpoint.
    #[n(0)]
    start: Start,
    #[n(1)]
    pub(crate) progress: Progress,
    /// The shard is closed, and all of it is done with.
    #[n(2)]
    pub(crate) finished: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
enum Start {
    #[n(0)]
    TrimHorizon,
    #[n(1)]
    Latest,
    #[n(2)]
    AtTimestamp(#[n(0)] i64),
    #[n(3)]
    After(#[n(0)] String),
}

impl Checkpoint {
    /// A shard of which nothing was read.
    pub(crate) fn new(position: &Position) -> Self {
        let start = match position {
            Position::TrimHorizon => Start::TrimHorizon,
            Position::Latest => Start::Latest,
            Position::AtTimestamp(moment) => Start::AtTimestamp(moment.as_millis()),
            Position::After(sequence) => Start::After(sequence.clone()),
        };
        Checkpoint { start, progress: Progress::default(), finished: false }
    }

    /// Where to read on.
    pub(crate) fn position(&self) -> Position {
        match (&self.progress.checkpoint, &self.start) {
            (Some(sequence), _) | (None, Start::After(sequence)) => {
                Position::After(sequence.clone())
            }
            (None, Start::TrimHorizon) => Position::TrimHorizon,
            (None, Start::Latest) => Position::Latest,
            (None, Start::AtTimestamp(ms)) => Position::AtTimestamp(Timestamp::from_millis(*ms)),
        }
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        encode(self)
    }
}

/// All checkpoints of a pipe.
pub(crate) fn range(pipe: &str) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).str(pipe).finish())
}

pub(crate) fn key(pipe: &str, shard: &str) -> Key {
    KeyWriter::new(KIND).str(pipe).str(shard).finish()
}

/// Where the pipe stands in a shard, if it knows it.
pub(crate) async fn read(
    store: &dyn Store,
    pipe: &str,
    shard: &str,
) -> Result<Option<Checkpoint>, StoreError> {
    let entry = store::get_one(store, key(pipe, shard)).await?;
    entry.map(|entry| decode("checkpoint", &entry.value)).transpose()
}

/// The checkpoints of a pipe, by shard.
pub(crate) async fn read_all(
    store: &dyn Store,
    pipe: &str,
) -> Result<BTreeMap<String, Checkpoint>, StoreError> {
    let mut all = BTreeMap::new();
    let mut rest = Some(range(pipe));
    while let Some(range) = rest {
        let page = store.scan(range, Limit::default(), Direction::Forward).await?;
        for entry in page.entries {
            let mut reader = KeyReader::new(&entry.key, KIND)?;
            let (_, shard) = (reader.str()?, reader.str()?);
            reader.end()?;
            all.insert(shard, decode("checkpoint", &entry.value)?);
        }
        rest = page.next;
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    #[test]
    fn a_checkpoint_reads_back_and_tells_where_to_go_on() {
        for position in [
            Position::TrimHorizon,
            Position::Latest,
            Position::AtTimestamp(Timestamp::from_millis(5)),
            Position::After("7".into()),
        ] {
            let mut checkpoint = Checkpoint::new(&position);
            let read: Checkpoint = decode("checkpoint", &checkpoint.encode()).unwrap();
            assert_eq!(read, checkpoint);
            assert_eq!(read.position(), position);
            checkpoint.progress.checkpoint = Some("9".into());
            assert_eq!(checkpoint.position(), Position::After("9".into()));
        }
    }
}
