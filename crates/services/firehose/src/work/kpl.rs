//! Records that the Kinesis Producer Library has put into one: «KPL Aggregated Record Format».

use bytes::Bytes;
use md5::{Digest, Md5};

/// What an aggregated record begins with.
const MAGIC: [u8; 4] = [0xf3, 0x89, 0x9a, 0xc2];
const SUM_BYTES: usize = 16;

/// A record in an aggregated one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) partition_key: String,
    pub(super) data: Bytes,
}

/// The records in an aggregated one; nothing where it is not aggregated, or broken.
pub(super) fn records(data: &Bytes) -> Option<Vec<Part>> {
    let rest = data.strip_prefix(&MAGIC)?;
    let (message, sum) = rest.split_last_chunk::<SUM_BYTES>()?;
    if Md5::digest(message)[..] != sum[..] {
        return None;
    }
    let mut keys = Vec::new();
    let mut found = Vec::new();
    let mut fields = Fields(message);
    while !fields.0.is_empty() {
        match fields.next()? {
            (1, Field::Bytes(key)) => keys.push(String::from_utf8(key.to_vec()).ok()?),
            (3, Field::Bytes(record)) => {
                let mut key = None;
                let mut body: &[u8] = &[];
                let mut inner = Fields(record);
                while !inner.0.is_empty() {
                    match inner.next()? {
                        (1, Field::Number(index)) => key = Some(index),
                        (3, Field::Bytes(bytes)) => body = bytes,
                        _ => {}
                    }
                }
                found.push((key?, data.slice_ref(body)));
            }
            _ => {}
        }
    }
    let part = |(index, data)| {
        let partition_key = keys.get(usize::try_from(index).ok()?)?.clone();
        Some(Part { partition_key, data })
    };
    found.into_iter().map(part).collect()
}

/// The fields of a message of protocol buffers.
struct Fields<'a>(&'a [u8]);

enum Field<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

impl<'a> Fields<'a> {
    fn next(&mut self) -> Option<(u64, Field<'a>)> {
        let tag = self.number()?;
        let field = match tag & 7 {
            0 => Field::Number(self.number()?),
            2 => {
                let length = usize::try_from(self.number()?).ok()?;
                let (bytes, rest) = self.0.split_at_checked(length)?;
                self.0 = rest;
                Field::Bytes(bytes)
            }
            // There are no others in these messages.
            _ => return None,
        };
        Some((tag >> 3, field))
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use proptest::prelude::*;

    fn number(out: &mut Vec<u8>, mut number: u64) {
        while number >= 0x80 {
            out.push(number as u8 | 0x80);
            number >>= 7;
        }
        out.push(number as u8);
    }

    fn bytes(out: &mut Vec<u8>, field: u64, bytes: &[u8]) {
        number(out, field << 3 | 2);
        number(out, bytes.len() as u64);
        out.extend_from_slice(bytes);
    }

    fn aggregated(parts: &[(String, Vec<u8>)]) -> Bytes {
        let mut message = Vec::new();
        parts.iter().for_each(|(key, _)| bytes(&mut message, 1, key.as_bytes()));
        for (index, (_, data)) in parts.iter().enumerate() {
            let mut record = Vec::new();
            number(&mut record, 1 << 3);
            number(&mut record, index as u64);
            bytes(&mut record, 3, data);
            bytes(&mut message, 3, &record);
        }
        let sum = Md5::digest(&message);
        [&MAGIC[..], &message, &sum[..]].concat().into()
    }

    proptest! {
        #[test]
        fn what_was_aggregated_comes_apart(
            parts in proptest::collection::vec(
                ("[a-z]{1,5}", proptest::collection::vec(any::<u8>(), 0..300)), 0..5),
        ) {
            let found = records(&aggregated(&parts)).unwrap();
            let expected: Vec<Part> = parts
                .into_iter()
                .map(|(partition_key, data)| Part { partition_key, data: data.into() })
                .collect();
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn no_bytes_make_it_panic(message in proptest::collection::vec(any::<u8>(), 0..60)) {
            let sum = Md5::digest(&message);
            let _ = records(&[&MAGIC[..], &message, &sum[..]].concat().into());
        }
    }

    #[test]
    fn what_is_not_aggregated_stays_as_it_is() {
        let whole = aggregated(&[("k".to_owned(), b"data".to_vec())]);
        assert!(records(&whole).is_some());
        assert_eq!(records(&whole.slice(..whole.len() - 1)), None);
        assert_eq!(records(&whole.slice(1..)), None);
        assert_eq!(records(&Bytes::from_static(b"click")), None);
    }
}
