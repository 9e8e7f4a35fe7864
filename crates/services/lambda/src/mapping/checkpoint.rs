//! Where a mapping stands in a shard.
//!
//! Key `ec | mapping | shard`; written when the shard is first known, and after every answer of the
//! function, under the mapping's lease. It lives until the source forgets the shard, or the mapping
//! is deleted.

use crate::core::Core;
use crate::function::record::{from_cbor, to_cbor};
use aws_api::seams::Position;
use event_engine::Progress;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Direction, Key, KeyRange, Limit, StoreError};

const KIND: Kind = Kind::new(*b"ec");

/// A shard's state.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(super) struct Checkpoint {
    /// Where reading begins as long as `progress` has no checkpoint.
    #[n(0)]
    pub(super) start: Start,
    #[n(1)]
    pub(super) progress: Progress,
    /// The shard is closed, and all of it is done with.
    #[n(2)]
    pub(super) finished: bool,
    /// By lane: the last invocation with the batch that failed, for the record of its failure.
    #[cbor(n(3), default)]
    pub(super) failed: BTreeMap<u8, FailedCall>,
}

/// An invocation that failed.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(super) struct FailedCall {
    #[n(0)]
    pub(super) request_id: String,
    /// `X-Amz-Function-Error`; nothing where the function answered that records failed.
    #[n(1)]
    pub(super) error: Option<String>,
    /// The version that ran; `$LATEST` where it is not said.
    #[n(2)]
    pub(super) version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(super) enum Start {
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
    pub(super) fn new(position: &Position) -> Self {
        let start = match position {
            Position::TrimHorizon => Start::TrimHorizon,
            Position::Latest => Start::Latest,
            Position::AtTimestamp(moment) => Start::AtTimestamp(moment.as_millis()),
            Position::After(sequence) => Start::After(sequence.clone()),
        };
        Checkpoint {
            start,
            progress: Progress::default(),
            finished: false,
            failed: BTreeMap::new(),
        }
    }

    /// Where to read on.
    pub(super) fn position(&self) -> Position {
        match (&self.progress.checkpoint, &self.start) {
            (Some(sequence), _) | (None, Start::After(sequence)) => {
                Position::After(sequence.clone())
            }
            (None, Start::TrimHorizon) => Position::TrimHorizon,
            (None, Start::Latest) => Position::Latest,
            (None, Start::AtTimestamp(ms)) => Position::AtTimestamp(Timestamp::from_millis(*ms)),
        }
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        to_cbor(self)
    }
}

/// All checkpoints of a mapping.
pub(super) fn range(mapping: &str) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).str(mapping).finish())
}

pub(super) fn key(mapping: &str, shard: &str) -> Key {
    KeyWriter::new(KIND).str(mapping).str(shard).finish()
}

/// Where the mapping stands in a shard, if it knows it.
pub(super) async fn read(
    core: &Core,
    mapping: &str,
    shard: &str,
) -> Result<Option<Checkpoint>, StoreError> {
    let entry = store::get_one(&*core.store, key(mapping, shard)).await?;
    entry.map(|entry| from_cbor(&entry.value)).transpose()
}

/// The checkpoints of a mapping, by shard.
pub(super) async fn read_all(
    core: &Core,
    mapping: &str,
) -> Result<BTreeMap<String, Checkpoint>, StoreError> {
    let mut all = BTreeMap::new();
    let mut rest = Some(range(mapping));
    while let Some(range) = rest {
        let page = core.store.scan(range, Limit::default(), Direction::Forward).await?;
        for entry in page.entries {
            let mut reader = KeyReader::new(&entry.key, KIND)?;
            let (_, shard) = (reader.str()?, reader.str()?);
            reader.end()?;
            all.insert(shard, from_cbor(&entry.value)?);
        }
        rest = page.next;
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
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
            let read: Checkpoint = from_cbor(&checkpoint.encode()).unwrap();
            assert_eq!(read, checkpoint);
            assert_eq!(read.position(), position);
            checkpoint.progress.checkpoint = Some("9".into());
            assert_eq!(checkpoint.position(), Position::After("9".into()));
        }
    }
}
