//! Answers of functions, valid and not: no bytes panic, and what is valid is told from what is not.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use event_engine::Outcome;
use event_engine::response::{Expected, read};
use proptest::prelude::*;
use serde_json::{Value, json};

fn all() -> [Expected; 4] {
    [(false, false), (false, true), (true, false), (true, true)]
        .map(|(failures, state)| Expected { failures, state })
}

fn any_answer() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[0-9\"\\\\{}\\[\\]:, é]{0,6}".prop_map(Value::from),
    ];
    let name = prop_oneof!["batchItemFailures|itemIdentifier|state", "[a-c\"\\\\:{]{0,3}"];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_bytes_panic(payload: Vec<u8>) {
        for expected in all() {
            let outcome = read(&payload, expected);
            prop_assert_ne!(outcome, Outcome::NotRun, "a function that answered was run");
        }
    }

    #[test]
    fn the_state_is_what_the_answer_says_to_the_letter(answer in any_answer(), pretty: bool) {
        let text = if pretty {
            serde_json::to_string_pretty(&answer).unwrap()
        } else {
            answer.to_string()
        };
        let outcome = read(text.as_bytes(), Expected { failures: false, state: true });
        match answer.get("state").filter(|state| state.is_object()) {
            Some(wanted) => {
                let Outcome::State { state, failed } = outcome else { panic!("{outcome:?}") };
                prop_assert_eq!(&serde_json::from_str::<Value>(&state).unwrap(), wanted);
                prop_assert!(text.contains(&state), "letter by letter");
                prop_assert!(failed.is_empty());
            }
            None => prop_assert_eq!(outcome, Outcome::Failure),
        }
    }

    #[test]
    fn identifiers_come_back_as_they_were_said(ids in prop::collection::vec(".{1,8}", 0..6)) {
        let items: Vec<_> = ids.iter().map(|id| json!({"itemIdentifier": id})).collect();
        let answer = json!({"batchItemFailures": items}).to_string();
        let outcome = read(answer.as_bytes(), Expected { failures: true, state: false });
        let wanted = if ids.is_empty() { Outcome::Success } else { Outcome::Partial(ids) };
        prop_assert_eq!(outcome, wanted);
    }

    #[test]
    fn what_is_cut_or_changed_is_read_as_something(
        answer in any_answer(),
        at: prop::sample::Index,
        byte: u8,
        cut: bool,
    ) {
        let mut bytes = answer.to_string().into_bytes();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        for expected in all() {
            let outcome = read(&bytes, expected);
            let stated = matches!(outcome, Outcome::State { .. });
            prop_assert!(!stated || expected.state);
            prop_assert!(!(expected.state && outcome == Outcome::Success));
        }
    }

    #[test]
    fn no_depth_of_nesting_overflows(depth in 1_usize..20_000) {
        let deep = format!(r#"{{"state":{}1{}}}"#, "{\"a\":".repeat(depth), "}".repeat(depth));
        for expected in all() {
            let outcome = read(deep.as_bytes(), expected);
            let accepted = matches!(outcome, Outcome::State { .. });
            prop_assert!(!accepted || depth < 128);
        }
    }
}
