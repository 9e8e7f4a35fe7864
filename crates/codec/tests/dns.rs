//! Queries and answers as resolvers send and expect them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use codec::dns::{Query, Unfit};
use proptest::prelude::*;
use std::net::Ipv4Addr;

/// glibc's query for the addresses of `kinesis.us-east-1.amazonaws.com`, with EDNS's options.
const GLIBC: &[u8] = b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x01\
    \x07kinesis\x09us-east-1\x09amazonaws\x03com\x00\x00\x01\x00\x01\
    \x00\x00\x29\x04\xb0\x00\x00\x00\x00\x00\x00";

fn with(change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut message = GLIBC.to_vec();
    change(&mut message);
    message
}

#[test]
fn a_query_is_answered_with_the_address() {
    let query = Query::decode(GLIBC).unwrap();
    assert_eq!(query.name(), "kinesis.us-east-1.amazonaws.com");
    let answer = query.found(Ipv4Addr::LOCALHOST);
    // The same id; an answer with authority, recursion desired and available, no error; one question,
    // one answer.
    assert_eq!(answer[..12], *b"\x12\x34\x85\x80\x00\x01\x00\x01\x00\x00\x00\x00");
    assert_eq!(answer[12..49], GLIBC[12..49]);
    assert_eq!(answer[49..], *b"\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x3c\x00\x04\x7f\x00\x00\x01");
}

#[test]
fn what_is_not_an_address_is_not_there_and_who_is_unknown_does_not_exist() {
    // AAAA, HTTPS, and an address of the class CHAOS.
    for (place, value) in [(46, 28), (46, 65), (48, 3)] {
        let query = Query::decode(&with(|message| message[place] = value)).unwrap();
        let answer = query.found(Ipv4Addr::LOCALHOST);
        assert_eq!(answer[2..8], *b"\x85\x80\x00\x01\x00\x00", "{place} {value}");
        assert_eq!(answer.len(), 49);
    }
    let answer = Query::decode(GLIBC).unwrap().unknown();
    assert_eq!(answer[2..8], *b"\x85\x83\x00\x01\x00\x00");
}

#[test]
fn what_is_no_query_is_refused_or_left_unanswered() {
    let code = |message: &[u8]| match Query::decode(message) {
        Err(Unfit::Reply(reply)) => {
            assert_eq!(reply.len(), 12);
            assert_eq!(reply[..2], message[..2]);
            Some(reply[3] & 0x0f)
        }
        Err(Unfit::Silence) => None,
        Ok(query) => panic!("{query:?}"),
    };
    let (malformed, not_implemented) = (Some(1), Some(4));
    for (why, message, expected) in [
        ("nothing", Vec::new(), None),
        ("half a head", GLIBC[..11].to_vec(), None),
        ("an answer", with(|m| m[2] |= 0x80), None),
        ("a status query", with(|m| m[2] |= 0x10), not_implemented),
        ("no question", with(|m| m[5] = 0), malformed),
        ("two questions", with(|m| m[5] = 2), malformed),
        ("a name without an end", GLIBC[..40].to_vec(), malformed),
        ("no type", GLIBC[..47].to_vec(), malformed),
        (
            "a name that leads to itself",
            with(|m| m[12..14].copy_from_slice(b"\xc0\x0c")),
            malformed,
        ),
        ("a label too long", with(|m| m[12] = 64), malformed),
        ("far too much", with(|m| m.resize(513, 0)), malformed),
    ] {
        assert_eq!(code(&message), expected, "{why}");
    }
}

#[test]
fn a_dot_within_a_label_is_not_one_between_labels() {
    let message = with(|message| message[17] = b'.');
    assert_eq!(Query::decode(&message).unwrap().name(), "kine?is.us-east-1.amazonaws.com");
}

#[test]
fn names_are_as_long_as_the_standard_has_them() {
    let label = "a".repeat(63);
    let longest = [&label[..], &label, &label, &"a".repeat(61)].join(".");
    assert_eq!(Query::of(1, &longest).unwrap().name(), longest);
    assert_eq!(Query::of(1, &format!("{longest}a")), None);
    assert_eq!(Query::of(1, &"a".repeat(64)), None);
    assert_eq!(Query::of(1, "a..b"), None);
    assert_eq!(Query::of(1, "").unwrap().name(), "");
}

proptest! {
    #[test]
    fn nothing_makes_it_panic_and_answers_are_never_queries(message in prop::collection::vec(any::<u8>(), 0..600)) {
        match Query::decode(&message) {
            Ok(query) => {
                for answer in [query.found(Ipv4Addr::LOCALHOST), query.unknown()] {
                    prop_assert_eq!(&answer[..2], &message[..2]);
                    prop_assert_eq!(Query::decode(&answer), Err(Unfit::Silence));
                    prop_assert!(answer.len() <= 512);
                }
            }
            Err(Unfit::Reply(reply)) => prop_assert_eq!(Query::decode(&reply), Err(Unfit::Silence)),
            Err(Unfit::Silence) => {}
        }
    }

    #[test]
    fn a_query_comes_back_as_it_was_sent(id in any::<u16>(), name in "[a-z0-9_-]{1,63}(\\.[a-z0-9-]{1,20}){0,5}") {
        let query = Query::of(id, &name).unwrap();
        prop_assert_eq!(query.name(), &name);
        prop_assert_eq!(Query::decode(&query.encode()), Ok(query));
    }
}
