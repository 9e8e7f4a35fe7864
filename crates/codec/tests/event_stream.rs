//! Frames read back, damage is told, and typed events become the messages that clients know.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use aws_api::kinesis::{
    self, SCHEMA_SUBSCRIBE_TO_SHARD_EVENT_STREAM as STREAM, SubscribeToShardEvent,
    SubscribeToShardEventStream, SubscribeToShardOutput,
};
use aws_api::{ApiError, Event, Kind, Location, Member, Schema, Shape, Structure, Writer};
use bytes::Bytes;
use codec::cbor::Dialect;
use codec::event_stream::{Documents, Frame, FrameError, Value, event, failure, initial_response};
use proptest::prelude::*;

const JSON: Documents = Documents::Json("application/x-amz-json-1.1");

fn unhex(text: &str) -> Vec<u8> {
    let digits: String = text.split_whitespace().collect();
    (0..digits.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap())
        .collect()
}

/// The messages that AWS's own SDKs are tested with.
#[test]
fn known_messages_are_written_and_read() {
    let body = Bytes::from_static(b"{'foo':'bar'}");
    let with = |name: &'static str, value| Frame {
        headers: vec![(name.into(), value)],
        payload: body.clone(),
    };
    for (frame, bytes) in [
        (Frame::default(), "00000010 00000000 05c248eb 7d98c8ff"),
        (
            Frame { payload: body.clone(), ..Frame::default() },
            "0000001d 00000000 fd528c5a 7b27666f6f273a27626172277d c3653936",
        ),
        (
            with("event-type", Value::Integer(0xa00c)),
            "0000002d 00000010 41c424b8 0a6576656e742d7479706504 0000a00c 7b27666f6f273a27626172277d 36f480a0",
        ),
        (
            with("content-type", Value::Text("application/json".into())),
            "0000003d 00000020 07fd8396 0c636f6e74656e742d7479706507 0010 6170706c69636174696f6e2f6a736f6e 7b27666f6f273a27626172277d 8d9c08b1",
        ),
    ] {
        let bytes = unhex(bytes);
        assert_eq!(frame.encode().unwrap(), bytes);
        assert_eq!(Frame::decode(&mut bytes.into()), Ok(Some(frame)));
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<bool>().prop_map(Value::Boolean),
        any::<i8>().prop_map(Value::Byte),
        any::<i16>().prop_map(Value::Short),
        any::<i32>().prop_map(Value::Integer),
        any::<i64>().prop_map(Value::Long),
        prop::collection::vec(any::<u8>(), 0..40).prop_map(|bytes| Value::Bytes(bytes.into())),
        ".{0,40}".prop_map(|text| Value::Text(text.into())),
        any::<i64>().prop_map(Value::Timestamp),
        any::<[u8; 16]>().prop_map(Value::Uuid),
    ]
}

fn any_frame() -> impl Strategy<Value = Frame> {
    let headers = prop::collection::vec((".{1,20}", any_value()), 0..6);
    (headers, prop::collection::vec(any::<u8>(), 0..200)).prop_map(|(headers, payload)| Frame {
        headers: headers.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        payload: payload.into(),
    })
}

proptest! {
    #[test]
    fn frames_read_back_wherever_the_bytes_are_cut(
        frames in prop::collection::vec(any_frame(), 1..4), cut in any::<prop::sample::Index>(),
    ) {
        let all: Vec<u8> = frames.iter().flat_map(|frame| frame.encode().unwrap()).collect();
        let mut whole = Bytes::from(all.clone());
        for frame in &frames {
            let read = Frame::decode(&mut whole).unwrap();
            prop_assert_eq!(read.as_ref(), Some(frame));
        }
        prop_assert!(whole.is_empty());
        // Of a beginning, the frames that are whole, and then a wish for more.
        let length = all.len();
        let mut part = Bytes::from(all).split_to(cut.index(length + 1));
        let mut read = 0;
        while let Some(frame) = Frame::decode(&mut part).unwrap() {
            prop_assert_eq!(Some(&frame), frames.get(read));
            read += 1;
        }
    }

    #[test]
    fn one_changed_byte_is_told(frame in any_frame(), at in any::<prop::sample::Index>(), by in 1..=255u8) {
        let mut bytes = frame.encode().unwrap();
        let at = at.index(bytes.len());
        bytes[at] ^= by;
        prop_assert!(Frame::decode(&mut bytes.into()).is_err());
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = Frame::decode(&mut Bytes::from(bytes.clone()));
        // As headers and payload under checksums that are right, so that their reader sees them.
        for headers in 0..=bytes.len() {
            let mut framed = Vec::new();
            framed.extend_from_slice(&(16 + bytes.len() as u32).to_be_bytes());
            framed.extend_from_slice(&(headers as u32).to_be_bytes());
            framed.extend_from_slice(&crc32(&framed).to_be_bytes());
            framed.extend_from_slice(&bytes);
            framed.extend_from_slice(&crc32(&framed).to_be_bytes());
            let read = Frame::decode(&mut framed.into());
            prop_assert!(matches!(read, Ok(Some(_)) | Err(FrameError::Headers)), "{:?}", read);
        }
    }
}

/// Bit by bit, apart from the code under test.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ ((sum & 1) * 0xedb8_8320))
    })
}

#[test]
fn what_does_not_fit_is_refused() {
    let named =
        |name: String, value| Frame { headers: vec![(name.into(), value)], ..Frame::default() };
    let bytes = |count: usize| Value::Bytes(vec![0; count].into());
    for (frame, fits) in [
        (named("n".repeat(255), Value::Byte(1)), true),
        (named("n".repeat(256), Value::Byte(1)), false),
        (named(String::new(), Value::Byte(1)), false),
        (named("n".into(), bytes(65_535)), true),
        (named("n".into(), bytes(65_536)), false),
        (Frame { payload: vec![0; (24 << 20) + 1].into(), ..Frame::default() }, false),
    ] {
        let encoded = frame.encode();
        assert_eq!(encoded.is_ok(), fits, "{:?}", frame.headers);
        if let Ok(bytes) = encoded {
            assert_eq!(Frame::decode(&mut bytes.into()), Ok(Some(frame)));
        }
    }
    // Lengths that contradict each other, under a checksum that is right.
    for (length, headers) in [(0u32, 0u32), (15, 0), (20, 5), (u32::MAX, 0)] {
        let mut prelude = [length.to_be_bytes(), headers.to_be_bytes()].concat();
        prelude.extend_from_slice(&crc32(&prelude).to_be_bytes());
        prelude.resize(64, 0);
        assert_eq!(
            Frame::decode(&mut prelude.into()),
            Err(FrameError::Length),
            "{length} {headers}"
        );
    }
}

fn texts(frame: &Frame) -> Vec<(&str, &str)> {
    frame.headers.iter().map(|(name, _)| (name.as_ref(), frame.text(name).unwrap())).collect()
}

#[test]
fn events_and_errors_are_told_from_each_other_by_their_headers() {
    let pushed = SubscribeToShardEventStream::SubscribeToShardEvent(SubscribeToShardEvent {
        continuation_sequence_number: Some("7".to_owned()),
        ..Default::default()
    });
    let in_use = kinesis::error::resource_in_use_exception("taken");
    let unmodeled = ApiError::new("InvalidSignatureException", 400, "é".repeat(1_000));
    let (told, short) = ("é".repeat(512), "application/x-amz-json-1.1");
    for (frame, headers, payload) in [
        (
            initial_response(JSON, &SubscribeToShardOutput::default()),
            vec![
                (":event-type", "initial-response"),
                (":content-type", short),
                (":message-type", "event"),
            ],
            "{}",
        ),
        (
            event(JSON, &pushed),
            vec![
                (":event-type", "SubscribeToShardEvent"),
                (":content-type", short),
                (":message-type", "event"),
            ],
            r#"{"ContinuationSequenceNumber":"7","MillisBehindLatest":0,"Records":[]}"#,
        ),
        (
            failure(JSON, &STREAM, &in_use),
            vec![
                (":exception-type", "ResourceInUseException"),
                (":content-type", short),
                (":message-type", "exception"),
            ],
            r#"{"message":"taken"}"#,
        ),
        (
            failure(JSON, &STREAM, &unmodeled),
            vec![
                (":error-code", "InvalidSignatureException"),
                (":error-message", &told),
                (":message-type", "error"),
            ],
            "",
        ),
    ] {
        assert_eq!(texts(&frame), headers);
        assert_eq!(String::from_utf8_lossy(&frame.payload), payload);
        assert!(frame.encode().is_ok());
    }
    let cbor = Documents::Cbor(Dialect::Amz11, "application/x-amz-cbor-1.1");
    let frame = event(cbor, &pushed);
    assert_eq!(frame.text(":content-type"), Some("application/x-amz-cbor-1.1"));
    assert_eq!(frame.payload, codec::cbor::to_vec(pushed.structure()));
}

/// An event whose only member is its payload, as Lambda's and S3's streams have them.
#[derive(Debug)]
struct Piece(&'static str);

static PIECE: Schema = Schema {
    name: "Piece",
    kind: Kind::Structure,
    members: &[Member::new("Payload", "Payload", &Shape::Blob { min: None, max: None })
        .at(Location::Payload)],
    xml_namespace: None,
};

impl Structure for Piece {
    fn schema(&self) -> &'static Schema {
        &PIECE
    }

    fn write(&self, writer: &mut dyn Writer) {
        writer.begin_structure(&PIECE);
        writer.member(&PIECE.members[0]);
        writer.blob(PIECE.members[0].shape, self.0.as_bytes());
        writer.end_structure(&PIECE);
    }
}

impl Event for Piece {
    fn name(&self) -> &'static str {
        "PayloadChunk"
    }

    fn structure(&self) -> &dyn Structure {
        self
    }
}

#[test]
fn a_payload_member_is_the_payload_itself() {
    for documents in [JSON, Documents::Xml] {
        let frame = event(documents, &Piece("as it is"));
        assert_eq!(
            texts(&frame),
            [
                (":event-type", "PayloadChunk"),
                (":content-type", "application/octet-stream"),
                (":message-type", "event")
            ]
        );
        assert_eq!(&frame.payload[..], b"as it is");
    }
}
