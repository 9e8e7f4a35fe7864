//! JSON, case by case.

use aws_api::dynamodb::{
    AttributeValue, PutItemInput, SHAPE_ATTRIBUTE_VALUE, SHAPE_PUT_ITEM_INPUT,
};
use aws_api::kinesis::{
    GetShardIteratorInput, PutRecordInput, PutRecordsInput, PutRecordsRequestEntry,
    SHAPE_GET_SHARD_ITERATOR_INPUT, SHAPE_PUT_RECORD_INPUT,
};
use bytes::Bytes;
use codec::json;
use foundation::Timestamp;

fn value(text: &str) -> Result<AttributeValue, String> {
    json::from_slice(&SHAPE_ATTRIBUTE_VALUE, text.as_bytes()).map_err(|wrong| wrong.to_string())
}

#[test]
fn text_is_written_as_awss_clients_expect() {
    let records = PutRecordsInput {
        records: vec![
            PutRecordsRequestEntry {
                data: Bytes::from_static(b"\x00\xff!"),
                partition_key: "a\"\\\n\u{1}é".into(),
                ..Default::default()
            },
            PutRecordsRequestEntry::default(),
        ],
        stream_name: Some("clicks".into()),
        ..Default::default()
    };
    assert_eq!(
        String::from_utf8(json::to_vec(&records)).as_deref(),
        Ok(
            r#"{"Records":[{"Data":"AP8h","PartitionKey":"a\"\\\n\u0001é"},{"Data":"","PartitionKey":""}],"StreamName":"clicks"}"#
        )
    );
    let iterator = GetShardIteratorInput {
        timestamp: Some(Timestamp::from_millis(1_459_799_926_480)),
        ..Default::default()
    };
    assert_eq!(
        String::from_utf8(json::to_vec(&iterator)).as_deref(),
        Ok(r#"{"ShardId":"","ShardIteratorType":"","Timestamp":1459799926.48}"#)
    );
}

#[test]
fn every_spelling_of_a_value_is_read() {
    let s = |text: &str| Ok(AttributeValue::S(text.into()));
    for (text, expected) in [
        (r#" { "S" : "plain" } "#, s("plain")),
        (r#"{"S":"\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00"}"#, s("\"\\/\u{8}\u{c}\n\r\té😀")),
        (r#"{"Other":[{"a":[1,-2.5e3,true,false,null,"x\n"]},{}],"S":"kept"}"#, s("kept")),
        (r#"{"N":null,"S":"kept"}"#, s("kept")),
        (r#"{"B":"AP\/h"}"#, Ok(AttributeValue::B(Bytes::from_static(b"\x00\xff\xe1")))),
        (r#"{"B":""}"#, Ok(AttributeValue::B(Bytes::new()))),
        (r#"{"BOOL":true}"#, Ok(AttributeValue::Bool(true))),
        (r#"{"L":[]}"#, Ok(AttributeValue::L(vec![]))),
        (
            r#"{"M":{"k":{"S":"first"},"k":{"S":"last"}}}"#,
            Ok(AttributeValue::M([("k".to_owned(), AttributeValue::S("last".into()))].into())),
        ),
    ] {
        assert_eq!(value(text), expected, "{text}");
    }
    let iterator: Result<GetShardIteratorInput, _> = json::from_slice(
        &SHAPE_GET_SHARD_ITERATOR_INPUT,
        br#"{"Timestamp":1.45979992648E9,"ShardId":"s"}"#,
    );
    assert_eq!(
        iterator.ok().and_then(|i| i.timestamp),
        Some(Timestamp::from_millis(1_459_799_926_480))
    );
}

#[test]
fn what_is_wrong_is_told_in_awss_words() {
    for (text, expected) in [
        (r#"{"S":1}"#, "NUMBER_VALUE can not be converted to a String"),
        (r#"{"S":1.5}"#, "DECIMAL_VALUE can not be converted to a String"),
        (r#"{"S":true}"#, "TRUE_VALUE can not be converted to a String"),
        (r#"{"S":{}}"#, "Start of structure or map found where not expected."),
        (r#"{"S":[]}"#, "Start of list found where not expected"),
        (r#"{"SS":"a"}"#, "Expected list or null"),
        (r#"{"M":7}"#, "Expected null"),
        (r#"{"BOOL":"true"}"#, "STRING_VALUE can not be converted to a Boolean"),
        (
            r#"{"B":"abc"}"#,
            "'abc' can not be converted to a Blob: Base64 encoded length is expected a multiple of 4 bytes but found: 3",
        ),
        (r#"{"B":"ab!="}"#, "'ab!=' can not be converted to a Blob: Invalid Base64 character: '!'"),
        (
            r#"{"S":"a","N":"1"}"#,
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
        ),
        (
            "{}",
            "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
        ),
    ] {
        assert_eq!(value(text), Err(expected.to_owned()), "{text}");
    }
}

#[test]
fn what_is_no_json_is_refused() {
    for text in [
        "",
        "{",
        "}",
        "[]x",
        "nul",
        r#"{"S"}"#,
        r#"{"S":}"#,
        r#"{"S":"a"#,
        r#"{"S":"a",}"#,
        r#"{,"S":"a"}"#,
        r#"{"S":"a"}}"#,
        r#"{"S":"a"} {}"#,
        r#"{'S':'a'}"#,
        r#"{S:"a"}"#,
        r#"{"S":"\x"}"#,
        r#"{"S":"\u12"}"#,
        r#"{"S":"\ud800"}"#,
        r#"{"S":"\ud800\u0041"}"#,
        r#"{"S":"\udc00"}"#,
        "{\"S\":\"a\nb\"}",
        "{\"S\":\"\u{0}\"}",
        r#"{"x":01,"S":"a"}"#,
        r#"{"x":+1,"S":"a"}"#,
        r#"{"x":1.,"S":"a"}"#,
        r#"{"x":.5,"S":"a"}"#,
        r#"{"x":1e,"S":"a"}"#,
        r#"{"x":-,"S":"a"}"#,
        r#"{"x":NaN,"S":"a"}"#,
        r#"{"x":[1 2],"S":"a"}"#,
        r#"{"x":[1,],"S":"a"}"#,
        r#"{"x":[},"S":"a"}"#,
    ] {
        assert!(value(text).is_err(), "{text}");
    }
    let not_utf8 = [br#"{"S":""#.as_slice(), &[0xff], br#""}"#].concat();
    let read: Result<AttributeValue, _> = json::from_slice(&SHAPE_ATTRIBUTE_VALUE, &not_utf8);
    assert_eq!(
        read.map_err(|wrong| wrong.to_string()),
        Err("Invalid UTF-8 in the JSON document at byte 6".to_owned())
    );
}

#[test]
fn depth_is_bounded_whether_read_or_passed_over() {
    let read = |depth: usize| {
        value(&format!("{}{}{}", r#"{"L":["#.repeat(depth), r#"{"S":""}"#, "]}".repeat(depth)))
    };
    assert!(read(32).is_ok());
    assert_eq!(read(1_000), Err("the document is nested too deeply".to_owned()));
    let skip = |depth: usize| {
        value(&format!(r#"{{"x":{}{},"S":""}}"#, "[".repeat(depth), "]".repeat(depth)))
    };
    assert!(skip(32).is_ok());
    assert_eq!(skip(100_000), Err("the document is nested too deeply".to_owned()));
}

#[test]
fn missing_members_are_noted_and_numbers_are_exact() {
    let mut reader = json::JsonReader::new(br#"{"Records":[{"Data":"AA=="}]}"#);
    let read: Result<PutRecordsInput, _> =
        aws_api::Decode::decode(&aws_api::kinesis::SHAPE_PUT_RECORDS_INPUT, &mut reader);
    assert!(read.is_ok());
    let missing = aws_api::Reader::trail(&mut reader).missing().to_vec();
    assert_eq!(missing, ["records.1.member.partitionKey"]);

    let limit = |number: &str| {
        let text = format!(r#"{{"ShardIterator":"i","Limit":{number}}}"#);
        json::from_slice(&aws_api::kinesis::SHAPE_GET_RECORDS_INPUT, text.as_bytes())
            .map(|input: aws_api::kinesis::GetRecordsInput| input.limit)
            .map_err(|wrong| wrong.to_string())
    };
    assert_eq!(limit("2147483647"), Ok(Some(i32::MAX)));
    let wrong = |found: &str| Err(format!("{found} can not be converted to an Integer"));
    assert_eq!(limit("2147483648"), wrong("NUMBER_VALUE"));
    assert_eq!(limit("99999999999999999999"), wrong("NUMBER_VALUE"));
    assert_eq!(limit("1.0"), wrong("DECIMAL_VALUE"));
}

#[test]
fn inputs_read_back_from_their_own_text() {
    let item = PutItemInput {
        table_name: "t".into(),
        item: [("id".to_owned(), AttributeValue::N("1".into()))].into(),
        ..Default::default()
    };
    let read: Result<PutItemInput, _> =
        json::from_slice(&SHAPE_PUT_ITEM_INPUT, &json::to_vec(&item));
    assert_eq!(read, Ok(item));
    let record = PutRecordInput { data: vec![7; 1_000].into(), ..Default::default() };
    let read: Result<PutRecordInput, _> =
        json::from_slice(&SHAPE_PUT_RECORD_INPUT, &json::to_vec(&record));
    assert_eq!(read, Ok(record));
}
