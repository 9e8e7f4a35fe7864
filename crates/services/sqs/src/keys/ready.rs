//! `qr | queue id | visible from (ms) | message id` → whether it was ever received: when each message of
//! a standard queue can be received. Lives as long as its message.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"qr");

pub(crate) fn key(queue: u64, visible_ms: i64, id: u128) -> Key {
    KeyWriter::new(KIND).u64(queue).i64(visible_ms).u128(id).finish()
}

/// One byte, or none.
pub(crate) fn value(was_received: bool) -> Vec<u8> {
    if was_received { vec![1] } else { Vec::new() }
}

pub(crate) fn was_received(value: &[u8]) -> bool {
    !value.is_empty()
}

pub(crate) fn of_queue(queue: u64) -> Key {
    KeyWriter::new(KIND).u64(queue).finish()
}

pub(crate) fn all_of(queue: u64) -> KeyRange {
    KeyRange::prefix(&of_queue(queue))
}

/// Since when, or from when on, the message can be received, and which it is.
pub(crate) fn read(key: &[u8]) -> Result<(i64, u128), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    reader.u64()?;
    let (visible_ms, id) = (reader.i64()?, reader.u128()?);
    reader.end()?;
    Ok((visible_ms, id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_visible_first_comes_first(a: i64, b: i64, x: u128, y: u128) {
            prop_assert_eq!(read(&key(7, a, x)).unwrap(), (a, x));
            prop_assert_eq!((a, x).cmp(&(b, y)), key(7, a, x).cmp(&key(7, b, y)));
        }
    }
}
