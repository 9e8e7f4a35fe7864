//! `qf | queue id | place` → [`Stored`](crate::model::Stored): a message of a FIFO queue, in the order
//! in which they were committed. Lives until it is deleted, given up, or too old.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"qf");

/// A message's place in its queue, as the store gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Spot {
    pub(crate) version: u64,
    pub(crate) index: u32,
}

impl Spot {
    /// `SequenceNumber`: 20 digits that grow.
    pub(crate) fn sequence(self) -> String {
        format!("{:020}", (u128::from(self.version) << 8) | u128::from(self.index))
    }
}

/// What is appended here is the queue's last message.
pub(crate) fn of_queue(queue: u64) -> Key {
    KeyWriter::new(KIND).u64(queue).finish()
}

pub(crate) fn key(queue: u64, spot: Spot) -> Key {
    KeyWriter::new(KIND).u64(queue).u64(spot.version).u32(spot.index).finish()
}

pub(crate) fn all_of(queue: u64) -> KeyRange {
    KeyRange::prefix(&of_queue(queue))
}

pub(crate) fn read(key: &[u8]) -> Result<Spot, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    reader.u64()?;
    let (version, index) = (reader.u64()?, reader.u32()?);
    reader.end()?;
    Ok(Spot { version, index })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_read_back_and_sequence_numbers_grow() {
        let spot = |version, index| Spot { version, index };
        let spots = [spot(1, 0), spot(1, 9), spot(2, 0), spot(u64::MAX, 9)];
        for pair in spots.windows(2) {
            assert!(key(1, pair[0]) < key(1, pair[1]));
            assert!(pair[0].sequence() < pair[1].sequence());
        }
        for spot in spots {
            assert_eq!(read(&key(1, spot)).unwrap(), spot);
        }
    }
}
