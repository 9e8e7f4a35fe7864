//! What is stored reads back, and what was not stored is told.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use aws_api::sqs::SendMessageRequest;
use minicbor::{Decode, Encode};
use proptest::prelude::*;
use record::{Kept, decode, encode};

#[derive(Clone, Debug, PartialEq, Encode, Decode)]
struct Record {
    #[n(0)]
    name: String,
    #[n(1)]
    asked: Kept<SendMessageRequest>,
    #[n(2)]
    since_ms: Option<i64>,
}

/// The same before its last member came to be.
#[derive(Encode)]
struct Older {
    #[n(0)]
    name: String,
    #[n(1)]
    asked: Kept<SendMessageRequest>,
}

fn asked(body: &str) -> Kept<SendMessageRequest> {
    Kept(SendMessageRequest { message_body: body.to_owned(), ..SendMessageRequest::default() })
}

#[test]
fn a_generated_structure_lies_there_by_its_members_names() {
    let bytes = encode(&asked("hi"));
    assert_eq!(&bytes[2..], br#"{"MessageBody":"hi","QueueUrl":""}"#);
    let grown = [&[0x58, 49][..], br#"{"QueueUrl":"","MessageBody":"hi","Later":[1, 2]}"#].concat();
    assert_eq!(decode::<Kept<SendMessageRequest>>("request", &grown).unwrap(), asked("hi"));
}

#[test]
fn a_record_of_before_a_member_reads() {
    let older = encode(&Older { name: "a".to_owned(), asked: asked("b") });
    let read: Record = decode("record", &older).unwrap();
    assert_eq!(read, Record { name: "a".to_owned(), asked: asked("b"), since_ms: None });
}

#[test]
fn what_is_no_record_is_told_by_what_it_should_be() {
    for bytes in [&b""[..], b"\xff", &encode(&1_u8), &encode(&"text")] {
        let error = decode::<Record>("record", bytes).unwrap_err();
        assert_eq!(error.to_string(), "malformed record: it cannot be decoded");
    }
}

proptest! {
    #[test]
    fn records_read_back(name: String, body: String, since_ms: Option<i64>) {
        let record = Record { name, asked: asked(&body), since_ms };
        prop_assert_eq!(decode::<Record>("record", &encode(&record)).unwrap(), record);
    }

    #[test]
    fn any_bytes_are_a_record_or_told(bytes: Vec<u8>) {
        let _ = decode::<Record>("record", &bytes);
    }
}
