//! Keys sort as what they are made of, and read back.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail")]

use proptest::prelude::*;
use store::{
    KeyRange,
    keys::{KeyReader, KeyWriter, Kind},
};

const KIND: Kind = Kind::new(*b"kk");

/// One of each component.
type Parts = (String, Vec<u8>, u8, u32, u64, i64, u128);

fn write((text, bytes, a, b, c, d, e): &Parts) -> store::Key {
    KeyWriter::new(KIND).str(text).bytes(bytes).u8(*a).u32(*b).u64(*c).i64(*d).u128(*e).finish()
}

/// Near each other, so that comparisons get past the first component.
fn parts() -> impl Strategy<Value = Parts> {
    let text = "[\0\u{1}a\u{ff}]{0,3}";
    let byte = prop_oneof![Just(0), Just(1), Just(2), Just(0xfe), Just(0xff), any::<u8>()];
    let signed =
        prop_oneof![Just(i64::MIN), Just(-1), Just(0), Just(1), Just(i64::MAX), any::<i64>()];
    let bytes = prop::collection::vec(byte.clone(), 0..4);
    (text, bytes, byte, 0..3u32, any::<u64>(), signed, any::<u128>())
}

proptest! {
    #[test]
    fn what_is_written_is_read(parts in parts(), number: u64, tail: Vec<u8>) {
        let key = write(&parts);
        let mut reader = KeyReader::new(&key, KIND).unwrap();
        let read = (
            reader.str().unwrap(),
            reader.bytes().unwrap(),
            reader.u8().unwrap(),
            reader.u32().unwrap(),
            reader.u64().unwrap(),
            reader.i64().unwrap(),
            reader.u128().unwrap(),
        );
        prop_assert_eq!(read, parts);
        reader.end().unwrap();

        let key = KeyWriter::new(KIND).u64_descending(number).tail(&tail);
        let mut reader = KeyReader::new(&key, KIND).unwrap();
        prop_assert_eq!(reader.u64_descending().unwrap(), number);
        prop_assert_eq!(reader.tail(), &tail[..]);
    }

    #[test]
    fn keys_sort_as_their_parts(a in parts(), b in parts()) {
        prop_assert_eq!(write(&a).cmp(&write(&b)), a.cmp(&b));
    }

    #[test]
    fn the_same_first_part_sorts_by_the_next(a in parts(), b in parts()) {
        let b = (a.0.clone(), a.1.clone(), b.2, b.3, b.4, b.5, b.6);
        prop_assert_eq!(write(&a).cmp(&write(&b)), a.cmp(&b));
    }

    #[test]
    fn descending_numbers_sort_backwards(a: u64, b: u64) {
        let key = |number| KeyWriter::new(KIND).u64_descending(number).finish();
        prop_assert_eq!(key(a).cmp(&key(b)), b.cmp(&a));
    }

    /// The prefix of one text covers its keys and none of another text's.
    #[test]
    fn no_component_runs_into_the_next(a in parts(), b in parts()) {
        let range = KeyRange::prefix(&KeyWriter::new(KIND).str(&a.0).finish());
        prop_assert!(range.contains(&write(&a)));
        prop_assert_eq!(range.contains(&write(&b)), a.0 == b.0);
    }

    /// Whatever the bytes: an error, or what writes back to the same.
    #[test]
    fn any_bytes_are_read_or_refused(noise: Vec<u8>) {
        let mut reader = KeyReader::new(&noise, KIND);
        prop_assert_eq!(reader.is_ok(), noise.starts_with(b"kk"));
        let key = [b"kk", &noise[..]].concat();
        reader = KeyReader::new(&key, KIND);
        let mut reader = reader.unwrap();
        if let Ok(bytes) = reader.bytes() {
            prop_assert_eq!(KeyWriter::new(KIND).bytes(&bytes).tail(reader.tail()), key);
        }
    }
}

#[test]
fn what_is_wrong_is_refused() {
    let refused: [(&[u8], &str); 6] = [
        (b"xx", "malformed key: another kind"),
        (b"k", "malformed key: another kind"),
        (b"kkabc", "malformed key: unterminated"),
        (b"kkabc\0", "malformed key: bad escape"),
        (b"kkabc\0\x02", "malformed key: bad escape"),
        (b"kk\xff\0\x01", "malformed key: text is not UTF-8"),
    ];
    for (key, message) in refused {
        let read = KeyReader::new(key, KIND).and_then(|mut reader| reader.str());
        assert_eq!(read.expect_err("malformed").to_string(), message, "{key:?}");
    }
    let key = KeyWriter::new(KIND).u32(7).finish();
    assert!(KeyReader::new(&key, KIND).unwrap().u64().is_err());
    let mut reader = KeyReader::new(&key, KIND).unwrap();
    reader.u8().unwrap();
    assert!(reader.end().is_err());
}
