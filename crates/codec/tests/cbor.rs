//! CBOR, case by case.

use aws_api::dynamodb::{AttributeValue, SHAPE_ATTRIBUTE_VALUE};
use aws_api::kinesis::{
    GetShardIteratorInput, PutRecordInput, SHAPE_GET_SHARD_ITERATOR_INPUT, SHAPE_PUT_RECORD_INPUT,
};
use aws_api::{Decode, Structure};
use bytes::Bytes;
use codec::cbor::{CborReader, CborWriter, Dialect, from_slice, to_vec};
use foundation::Timestamp;

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.chars().filter_map(|c| c.to_digit(16)).filter_map(|d| u8::try_from(d).ok()).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

#[test]
fn each_dialect_writes_its_own_timestamps() {
    let input = GetShardIteratorInput {
        timestamp: Some(Timestamp::from_millis(1_459_799_926_480)),
        ..Default::default()
    };
    for (dialect, expected) in [
        (
            Dialect::Amz11,
            "bf 67 53686172644964 60 71 5368617264497465726174 6f7254797065 60 69 54696d657374616d70 c1 1b00000153e2db26d0 ff",
        ),
        (
            Dialect::RpcV2,
            "bf 67 53686172644964 60 71 5368617264497465726174 6f7254797065 60 69 54696d657374616d70 c1 fb41d5c0b1dd9eb852 ff",
        ),
    ] {
        let mut writer = CborWriter::new(dialect);
        input.write(&mut writer);
        let bytes = writer.into_bytes();
        assert_eq!(bytes, hex(expected), "{dialect:?}");
        let mut reader = CborReader::new(&bytes, dialect);
        let read = GetShardIteratorInput::decode(&SHAPE_GET_SHARD_ITERATOR_INPUT, &mut reader);
        assert_eq!(read.as_ref(), Ok(&input));
        assert_eq!(reader.finish(), Ok(()));
    }
}

#[test]
fn every_spelling_of_a_value_is_read() {
    let s = |text: &str| Ok(AttributeValue::S(text.into()));
    for (text, expected) in [
        ("a1 61 53 61 61", s("a")),
        ("bf 61 53 61 61 ff", s("a")),
        ("bf 61 53 7f 61 61 61 62 ff ff", s("ab")),
        ("a2 61 78 82 01 bf ff 61 53 61 61", s("a")),
        ("a2 61 4e f6 61 53 61 61", s("a")),
        ("a1 61 42 42 00 ff", Ok(AttributeValue::B(Bytes::from_static(&[0, 0xff])))),
        ("a1 61 42 5f 41 00 41 ff ff", Ok(AttributeValue::B(Bytes::from_static(&[0, 0xff])))),
        ("a1 61 4c 9f ff", Ok(AttributeValue::L(vec![]))),
        ("a1 61 4c 80", Ok(AttributeValue::L(vec![]))),
    ] {
        let read: Result<AttributeValue, _> = from_slice(&SHAPE_ATTRIBUTE_VALUE, &hex(text));
        assert_eq!(read, expected, "{text}");
    }
}

#[test]
fn what_is_wrong_is_refused() {
    for (text, expected) in [
        ("a1 61 53 01", "NUMBER_VALUE can not be converted to a String"),
        ("a1 61 42 61 61", "STRING_VALUE can not be converted to a Blob"),
        ("a1 61 4d 80", "START_ARRAY can not be converted to a Map"),
        ("61 61", "STRING_VALUE can not be converted to a Structure"),
    ] {
        let read: Result<AttributeValue, _> = from_slice(&SHAPE_ATTRIBUTE_VALUE, &hex(text));
        assert_eq!(read.map_err(|wrong| wrong.to_string()), Err(expected.to_owned()), "{text}");
    }
    for text in
        ["", "a1", "a1 61 53", "a1 61 53 62 61", "bf 61 53 61 61", "a1 61 53 61 61 00", "ff"]
    {
        let read: Result<AttributeValue, _> = from_slice(&SHAPE_ATTRIBUTE_VALUE, &hex(text));
        assert!(read.is_err(), "{text}");
    }
}

#[test]
fn blobs_are_slices_of_a_shared_document() {
    let input = PutRecordInput { data: vec![7; 1_000].into(), ..Default::default() };
    let document = Bytes::from(to_vec(&input));
    let mut reader = CborReader::shared(&document, Dialect::Amz11);
    let read = PutRecordInput::decode(&SHAPE_PUT_RECORD_INPUT, &mut reader);
    assert_eq!(read.as_ref(), Ok(&input));
    let data = read.map(|input| input.data).unwrap_or_default();
    assert!(document.as_ptr_range().contains(&data.as_ptr()));
}
