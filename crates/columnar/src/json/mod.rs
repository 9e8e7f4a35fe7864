//! JSON whose numbers keep their digits: a decimal of thirty-eight digits has to come through, and
//! would not as a float.

mod reader;

use reader::Reader;
use std::borrow::Cow;

/// Arrays and objects within one another, at most.
pub const MAX_DEPTH: usize = 64;

/// A document, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'t> {
    /// `null`.
    Null,
    /// `true` and `false`.
    Boolean(bool),
    /// A number's text.
    Number(&'t str),
    /// What a string says.
    Text(Cow<'t, str>),
    /// An array, and its own text.
    Array(Vec<Json<'t>>, &'t str),
    /// An object in its own order, twice what is there twice, and its own text.
    Object(Vec<(Cow<'t, str>, Json<'t>)>, &'t str),
}

/// Why a text is not JSON.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Encountered malformed JSON: {reason} at byte {at}")]
pub struct JsonError {
    /// What is wrong.
    pub reason: &'static str,
    /// Where.
    pub at: usize,
}

/// The documents of a text, one after the other; nothing but white space has to be between them.
///
/// # Errors
/// Where one is not JSON; then there are no others.
pub fn documents(text: &[u8]) -> Result<Vec<Json<'_>>, JsonError> {
    let text = std::str::from_utf8(text)
        .map_err(|why| JsonError { reason: "it is not UTF-8", at: why.valid_up_to() })?;
    let mut reader = Reader::new(text);
    let mut all = Vec::new();
    while reader.has_more() {
        all.push(reader.value(MAX_DEPTH)?);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::{Json, documents};
    use proptest::prelude::*;
    use serde_json::Value;

    fn same(json: &Json<'_>) -> Value {
        match json {
            Json::Null => Value::Null,
            Json::Boolean(is) => Value::Bool(*is),
            Json::Number(text) => serde_json::from_str(text).unwrap(),
            Json::Text(text) => Value::String(text.clone().into_owned()),
            Json::Array(items, text) => {
                let array = Value::Array(items.iter().map(same).collect());
                assert_eq!(serde_json::from_str::<Value>(text).unwrap(), array);
                array
            }
            Json::Object(members, text) => {
                let members = members.iter().map(|(k, v)| (k.clone().into_owned(), same(v)));
                let object = Value::Object(members.collect());
                assert_eq!(serde_json::from_str::<Value>(text).unwrap(), object);
                object
            }
        }
    }

    fn any() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            proptest::bool::ANY.prop_map(Value::from),
            proptest::num::i64::ANY.prop_map(Value::from),
            proptest::num::i32::ANY.prop_map(|n| Value::from(f64::from(n) / 8.0)),
            ".*".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::hash_map(".*", inner, 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_serde_writes_is_read_as_it_was(values in prop::collection::vec(any(), 0..4), pretty: bool) {
            let text: Vec<String> = values.iter().map(|value| match pretty {
                true => serde_json::to_string_pretty(value).unwrap(),
                false => value.to_string(),
            }).collect();
            let text = text.join(" ");
            let read = documents(text.as_bytes()).unwrap();
            prop_assert_eq!(read.iter().map(same).collect::<Vec<_>>(), values);
        }

        #[test]
        fn what_is_read_serde_reads_too(text in r#"[\[\]{}:," \\u0-9a-fA-Fdntrlse.+-]{0,24}"#) {
            let ours = documents(text.as_bytes());
            let theirs: Result<Vec<Value>, _> =
                serde_json::Deserializer::from_str(&text).into_iter().collect();
            // Numbers that no float holds are numbers here all the same, and what stands side by
            // side without a space is another document.
            if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
                prop_assert_eq!(ours.iter().map(same).collect::<Vec<_>>(), theirs.clone());
            }
            if theirs.is_ok() {
                prop_assert!(ours.is_ok(), "{} {:?}", text, ours);
            }
        }
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for text in [
            "{",
            "[",
            "[1,]",
            "{\"a\"}",
            "{\"a\":1,}",
            "01",
            "1.",
            ".5",
            "1e",
            "-",
            "+1",
            "nul",
            "\"\\x\"",
            "\"\\ud800\"",
            "\"\u{1}\"",
            "\"",
            "}",
            "NaN",
            "{a:1}",
            "\"\\u12\"",
            "'a'",
        ] {
            assert!(documents(text.as_bytes()).is_err(), "{text}");
        }
        assert!(documents(b"\xff").is_err());
        assert!(documents("[".repeat(1_000_000).as_bytes()).is_err());
        assert_eq!(documents(b" \n").unwrap(), []);
        assert_eq!(documents(b"{}{}\n[]").unwrap().len(), 3);
    }
}
