//! What is still to be told, in two lines: first what has just happened, in its order; then what could
//! not be told at first, by when it is tried again.
//!
//! `se | 0 | place` → [`Note`], appended in the commit of the change that it tells of.
//! `se | 1 | due (ms) | random` → [`Note`]. Both live until they are delivered or given up.

use crate::model;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"se");
const FRESH: u8 = 0;
const AGAIN: u8 = 1;

/// A message on its way.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Note {
    #[n(0)]
    pub(crate) bucket: String,
    /// The bucket's account and region when it happened.
    #[n(1)]
    pub(crate) owner: String,
    #[n(2)]
    pub(crate) region: String,
    /// To whom.
    #[n(3)]
    pub(crate) arn: String,
    /// JSON.
    #[n(4)]
    pub(crate) message: String,
    /// When it happened.
    #[n(5)]
    pub(crate) since_ms: i64,
    /// How often it could not be delivered.
    #[n(6)]
    pub(crate) failures: u32,
    /// Where it is an event for EventBridge, of which `message` is the detail.
    #[n(7)]
    pub(crate) event: Option<EventNote>,
    /// The trace that the change was part of: what is told goes on with it. Events for EventBridge do
    /// not, as at AWS.
    #[n(8)]
    pub(crate) trace: Option<String>,
}

/// What makes a message an event.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct EventNote {
    /// Its id, the same in each attempt.
    #[n(0)]
    pub(crate) id: String,
    #[n(1)]
    pub(crate) detail_type: String,
}

impl Note {
    pub(super) fn decode(value: &[u8]) -> Result<Note, StoreError> {
        model::decode("notification", value)
    }
}

/// All that is to be told.
pub(super) fn prefix() -> Key {
    KIND.prefix()
}

/// What is appended here comes after all that was appended before.
pub(super) fn fresh() -> Key {
    KeyWriter::new(KIND).u8(FRESH).finish()
}

/// What has not been tried yet.
pub(super) fn all_fresh() -> KeyRange {
    KeyRange::prefix(&fresh())
}

/// What is tried again at `due`.
pub(super) fn again(due: Timestamp, dice: u64) -> Key {
    KeyWriter::new(KIND).u8(AGAIN).i64(due.as_millis()).u64(dice).finish()
}

/// What is tried again, the next first.
pub(super) fn all_again() -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).u8(AGAIN).finish())
}

/// When a note that is tried again falls due.
pub(super) fn due(key: &[u8]) -> Result<Timestamp, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let _line = reader.u8()?;
    Ok(Timestamp::from_millis(reader.i64()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_falls_due_first_comes_first(a: i64, b: i64, x: u64, y: u64) {
            let at = Timestamp::from_millis;
            prop_assert_eq!(due(&again(at(a), x)).unwrap(), at(a));
            prop_assert_eq!((a, x).cmp(&(b, y)), again(at(a), x).cmp(&again(at(b), y)));
            prop_assert!(fresh() < again(at(a), x));
        }
    }
}
