//! Where work stands in a shard: `kind | whose | shard` → [`Checkpoint`]. Written when the shard is first
//! known, and after every answer, under the lease of the work. It lives until the source forgets the
//! shard, or who had the work done is deleted.

use super::Notes;
use aws_api::seams::Position;
use event_engine::Progress;
use foundation::Timestamp;
use minicbor::decode::Error as DecodeError;
use minicbor::encode::{Error as EncodeError, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};
use std::marker::PhantomData;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Direction, Key, KeyRange, Limit, Store, StoreError};

/// A shard's state, as it is stored. New fields get new indices and are optional.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Checkpoint<N> {
    /// Where reading begins as long as `progress` has no checkpoint.
    #[n(0)]
    start: Start,
    #[n(1)]
    pub(crate) progress: Progress,
    /// The shard is closed, and all of it is done with.
    #[n(2)]
    pub(crate) finished: bool,
    #[cbor(n(3), default)]
    pub(crate) notes: N,
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

/// The notes of work that remembers nothing: they take no place in what is stored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NoNotes;

impl<C> Encode<C> for NoNotes {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.null().map(drop)
    }

    fn is_nil(&self) -> bool {
        true
    }
}

impl<'b, C> Decode<'b, C> for NoNotes {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        d.skip().map(|()| NoNotes)
    }
}

impl<N: Notes> Checkpoint<N> {
    /// A shard of which nothing was read.
    pub fn new(position: &Position) -> Self {
        let start = match position {
            Position::TrimHorizon => Start::TrimHorizon,
            Position::Latest => Start::Latest,
            Position::AtTimestamp(moment) => Start::AtTimestamp(moment.as_millis()),
            Position::After(sequence) => Start::After(sequence.clone()),
        };
        Checkpoint { start, progress: Progress::default(), finished: false, notes: N::default() }
    }

    /// Where to read on.
    pub fn position(&self) -> Position {
        match (&self.progress.checkpoint, &self.start) {
            (Some(sequence), _) | (None, Start::After(sequence)) => {
                Position::After(sequence.clone())
            }
            (None, Start::TrimHorizon) => Position::TrimHorizon,
            (None, Start::Latest) => Position::Latest,
            (None, Start::AtTimestamp(ms)) => Position::AtTimestamp(Timestamp::from_millis(*ms)),
        }
    }

    /// As it is stored.
    pub fn encode(&self) -> Vec<u8> {
        // Into a vector, encoding fails for nothing: no value here refuses to be encoded.
        minicbor::to_vec(self).unwrap_or_default()
    }

    /// What was stored.
    pub fn decode(value: &[u8]) -> Result<Self, StoreError> {
        let what = "checkpoint";
        minicbor::decode(value)
            .map_err(|_| StoreError::Malformed { what, reason: "it cannot be decoded" })
    }
}

/// Where the checkpoints of one mapping, or one pipe, are.
#[derive(Debug)]
pub struct Checkpoints<'a, N> {
    kind: Kind,
    whose: &'a str,
    notes: PhantomData<fn() -> N>,
}

impl<'a, N: Notes> Checkpoints<'a, N> {
    /// Under keys of that kind, those of one id.
    pub fn new(kind: Kind, whose: &'a str) -> Self {
        Checkpoints { kind, whose, notes: PhantomData }
    }

    /// All of them.
    pub fn range(&self) -> KeyRange {
        KeyRange::prefix(&KeyWriter::new(self.kind).str(self.whose).finish())
    }

    /// That of a shard.
    pub fn key(&self, shard: &str) -> Key {
        KeyWriter::new(self.kind).str(self.whose).str(shard).finish()
    }

    /// Where the work stands in a shard, if that is known.
    pub(crate) async fn read(
        &self,
        store: &dyn Store,
        shard: &str,
    ) -> Result<Option<Checkpoint<N>>, StoreError> {
        let entry = store::get_one(store, self.key(shard)).await?;
        entry.map(|entry| Checkpoint::decode(&entry.value)).transpose()
    }

    /// The shards that are done with.
    pub(crate) async fn finished(&self, store: &dyn Store) -> Result<Vec<String>, StoreError> {
        let (mut finished, mut rest) = (Vec::new(), Some(self.range()));
        while let Some(range) = rest {
            let page = store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let mut reader = KeyReader::new(&entry.key, self.kind)?;
                let (_, shard) = (reader.str()?, reader.str()?);
                reader.end()?;
                if Checkpoint::<N>::decode(&entry.value)?.finished {
                    finished.push(shard);
                }
            }
            rest = page.next;
        }
        Ok(finished)
    }
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
            let mut checkpoint = Checkpoint::<Vec<u8>>::new(&position);
            checkpoint.notes = vec![1];
            let read = Checkpoint::<Vec<u8>>::decode(&checkpoint.encode()).unwrap();
            assert_eq!((&read, read.position()), (&checkpoint, position));
            checkpoint.progress.checkpoint = Some("9".into());
            assert_eq!(checkpoint.position(), Position::After("9".into()));
        }
    }

    #[test]
    fn who_notes_nothing_stores_nothing_of_it() {
        let mut without = Checkpoint::<NoNotes>::new(&Position::TrimHorizon);
        let with = Checkpoint::<Vec<u8>>::new(&Position::TrimHorizon);
        assert_eq!((without.encode()[0], with.encode()[0]), (0x83, 0x84), "arrays of 3 and of 4");
        without.finished = true;
        assert_eq!(Checkpoint::decode(&without.encode()).unwrap(), without);
        // What was stored before there were notes reads as without any, and notes may come to it.
        let later = Checkpoint::<Vec<u8>>::decode(&without.encode()).unwrap();
        assert!(later.finished && later.notes.is_empty());
    }
}
