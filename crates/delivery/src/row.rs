//! Parcels as they are stored, in three lines of one kind of key.
//!
//! - `kind | 0 | place` — fresh ones, appended in the commits of what they tell of;
//! - `kind | 1 | due (ms) | random` — those that are carried (again) later;
//! - `kind | 2 | lane | place` — fresh ones that were put aside, behind others of their lane.

use crate::carrier::Parcel;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Entry, Key, KeyRange, StoreError};

const FRESH: u8 = 0;
const LATER: u8 = 1;
const ASIDE: u8 = 2;

/// A parcel's value, CBOR with numbered fields.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Row {
    #[n(0)]
    pub(crate) lane: String,
    /// It waits for the end of what came before it in its lane.
    #[n(1)]
    pub(crate) ordered: bool,
    #[n(2)]
    pub(crate) posted_ms: i64,
    #[n(3)]
    pub(crate) failures: u32,
    /// Of the first in an ordered lane: when it is carried again.
    #[n(4)]
    pub(crate) due_ms: Option<i64>,
    #[cbor(n(5), with = "minicbor::bytes")]
    pub(crate) body: Vec<u8>,
}

/// A row with its key, while it is in memory.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) key: Key,
    pub(crate) parcel: Parcel,
    pub(crate) ordered: bool,
    pub(crate) due: Option<Timestamp>,
}

impl Held {
    pub(crate) fn new(key: Key, row: Row) -> Held {
        let Row { lane, ordered, posted_ms, failures, due_ms, body } = row;
        let posted = Timestamp::from_millis(posted_ms);
        let due = due_ms.map(Timestamp::from_millis);
        Held { key, parcel: Parcel { lane, body, posted, failures }, ordered, due }
    }

    /// How much memory it takes, about.
    pub(crate) fn bytes(&self) -> usize {
        self.key.len() + self.parcel.lane.len() + self.parcel.body.len() + 128
    }

    /// The row as it is written after one more failure; `body` replaces what it had.
    pub(crate) fn failed(&self, at: Timestamp, body: Option<Vec<u8>>) -> Row {
        let Parcel { lane, body: old, posted, failures } = &self.parcel;
        Row {
            lane: lane.clone(),
            ordered: self.ordered,
            posted_ms: posted.as_millis(),
            failures: failures.saturating_add(1),
            due_ms: self.ordered.then_some(at.as_millis()),
            body: body.unwrap_or_else(|| old.clone()),
        }
    }
}

pub(crate) fn encode(row: &Row) -> Vec<u8> {
    // Writing to a vector cannot fail.
    minicbor::to_vec(row).unwrap_or_default()
}

pub(crate) fn decode(entry: &Entry) -> Result<Row, StoreError> {
    minicbor::decode(&entry.value)
        .map_err(|_| StoreError::Malformed { what: "parcel", reason: "it is not CBOR of a parcel" })
}

/// The lines of one kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lines(pub(crate) Kind);

impl Lines {
    fn line(self, line: u8) -> KeyWriter {
        KeyWriter::new(self.0).u8(line)
    }

    /// What is appended here comes after all that was appended before.
    pub(crate) fn fresh(self) -> Key {
        self.line(FRESH).finish()
    }

    pub(crate) fn all_fresh(self) -> KeyRange {
        KeyRange::prefix(&self.fresh())
    }

    /// Where a fresh parcel stands among its kind.
    pub(crate) fn place(self, fresh: &[u8]) -> Result<(u64, u32), StoreError> {
        let mut reader = KeyReader::new(fresh, self.0)?;
        let _line = reader.u8()?;
        let place = (reader.u64()?, reader.u32()?);
        reader.end()?;
        Ok(place)
    }

    pub(crate) fn later(self, due: Timestamp, random: u64) -> Key {
        self.line(LATER).i64(due.as_millis()).u64(random).finish()
    }

    pub(crate) fn all_later(self) -> KeyRange {
        KeyRange::prefix(&self.line(LATER).finish())
    }

    /// What is due at `now`, the first first.
    pub(crate) fn due_by(self, now: Timestamp) -> KeyRange {
        let end = self.line(LATER).i64(now.as_millis().saturating_add(1)).finish();
        KeyRange::between(self.line(LATER).finish(), end)
    }

    pub(crate) fn due(self, later: &[u8]) -> Result<Timestamp, StoreError> {
        let mut reader = KeyReader::new(later, self.0)?;
        let _line = reader.u8()?;
        Ok(Timestamp::from_millis(reader.i64()?))
    }

    pub(crate) fn aside(self, lane: &str, (version, index): (u64, u32)) -> Key {
        self.line(ASIDE).str(lane).u64(version).u32(index).finish()
    }

    /// What was put aside of a lane.
    pub(crate) fn aside_of(self, lane: &str) -> KeyRange {
        KeyRange::prefix(&self.line(ASIDE).str(lane).finish())
    }

    /// What was put aside, by lane.
    pub(crate) fn all_aside(self) -> KeyRange {
        KeyRange::prefix(&self.line(ASIDE).finish())
    }
}

#[cfg(test)]
mod tests;
