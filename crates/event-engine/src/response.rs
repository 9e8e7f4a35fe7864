//! What a function says about its batch: failed records, where the mapping asks for
//! `ReportBatchItemFailures` (Lambda Developer Guide, «Configuring partial batch response with
//! Kinesis Data Streams and Lambda»), and a state, where it has tumbling windows («Implementing
//! stateful Kinesis Data Streams processing in Lambda»).

use crate::Outcome;
use serde_json::Value;

/// What a mapping looks for in answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Expected {
    /// `ReportBatchItemFailures`: what is said of failed records counts.
    pub failures: bool,
    /// The invocation had a tumbling window ([`crate::Batch::window`]): a state is wanted.
    pub state: bool,
}

/// Reads the answer of a function that ran without an error.
///
/// Where failures are reported: nothing, null, an object without `batchItemFailures`, or with an
/// empty or null list of them is complete success; an answer that is no JSON object, or an
/// identifier that is missing, null, empty or no string is complete failure. Where a state is
/// wanted, an answer without an object `state` is complete failure, too.
pub fn read(payload: &[u8], expected: Expected) -> Outcome {
    let outcome = if expected.failures { failures(payload) } else { Outcome::Success };
    if !expected.state {
        return outcome;
    }
    match (state(payload), outcome) {
        (Some(state), Outcome::Success) => Outcome::State { state, failed: Vec::new() },
        (Some(state), Outcome::Partial(failed)) => Outcome::State { state, failed },
        _ => Outcome::Failure,
    }
}

fn failures(payload: &[u8]) -> Outcome {
    if payload.iter().all(u8::is_ascii_whitespace) {
        return Outcome::Success;
    }
    let Ok(answer) = serde_json::from_slice::<Value>(payload) else { return Outcome::Failure };
    let failures = match &answer {
        Value::Null => return Outcome::Success,
        Value::Object(members) => members.get("batchItemFailures"),
        _ => return Outcome::Failure,
    };
    match failures {
        None | Some(Value::Null) => Outcome::Success,
        Some(Value::Array(items)) if items.is_empty() => Outcome::Success,
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| item.get("itemIdentifier")?.as_str().filter(|id| !id.is_empty()))
            .map(|id| id.map(str::to_owned))
            .collect::<Option<Vec<_>>>()
            .map_or(Outcome::Failure, Outcome::Partial),
        Some(_) => Outcome::Failure,
    }
}

/// The state, letter by letter: numbers in it are not ours to round.
fn state(payload: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(payload).ok()?;
    match serde_json::from_str::<Value>(text) {
        Ok(Value::Object(members)) if members.get("state").is_some_and(Value::is_object) => {}
        _ => return None,
    }
    last_member(text.trim_ascii(), "state").map(str::to_owned)
}

/// The text of a member's value in valid JSON's outermost object; the last, if there are several.
fn last_member<'a>(object: &'a str, name: &str) -> Option<&'a str> {
    let mut found = None;
    let mut rest = object.strip_prefix('{')?;
    loop {
        let key;
        (key, rest) =
            rest.trim_ascii_start().split_at_checked(value_length(rest.trim_ascii_start()))?;
        rest = rest.trim_ascii_start().strip_prefix(':')?.trim_ascii_start();
        let value;
        (value, rest) = rest.split_at_checked(value_length(rest))?;
        if serde_json::from_str::<String>(key).is_ok_and(|key| key == name) {
            found = Some(value.trim_ascii_end());
        }
        rest = match rest.trim_ascii_start().strip_prefix(',') {
            Some(rest) => rest,
            None => return found,
        };
    }
}

/// How long the value at the beginning of `json` is, up to what follows it in its object.
fn value_length(json: &str) -> usize {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (at, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b':' | b',' | b'}' | b']' if depth == 0 => return at,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    json.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_mean_what_aws_documents() {
        use Outcome::{Failure, Partial, Success};
        let ids = |ids: &[&str]| Partial(ids.iter().map(|id| (*id).to_owned()).collect());
        for (answer, meaning) in [
            ("", Success),
            ("null", Success),
            ("{}", Success),
            (r#"{"statusCode":200}"#, Success),
            (r#"{"batchItemFailures":null}"#, Success),
            (r#"{"batchItemFailures":[]}"#, Success),
            (r#"{"batchItemFailures":[{"itemIdentifier":"7"}]}"#, ids(&["7"])),
            (
                r#"{"batchItemFailures":[{"itemIdentifier":"9"},{"itemIdentifier":"7"}]}"#,
                ids(&["9", "7"]),
            ),
            (r#"{"batchItemFailures":[{"itemIdentifier":""}]}"#, Failure),
            (r#"{"batchItemFailures":[{"itemIdentifier":null}]}"#, Failure),
            (r#"{"batchItemFailures":[{"itemIdentifier":7}]}"#, Failure),
            (r#"{"batchItemFailures":[{"id":"7"}]}"#, Failure),
            (r#"{"batchItemFailures":[{"itemIdentifier":"7"},{}]}"#, Failure),
            (r#"{"batchItemFailures":"7"}"#, Failure),
            (r#""ok""#, Failure),
            ("{", Failure),
        ] {
            let expected = Expected { failures: true, state: false };
            assert_eq!(read(answer.as_bytes(), expected), meaning, "{answer}");
            assert_eq!(read(answer.as_bytes(), Expected::default()), Success, "not asked for");
        }
    }

    #[test]
    fn windows_want_a_state() {
        let state = |state: &str, failed: &[&str]| {
            let failed = failed.iter().map(|id| (*id).to_owned()).collect();
            Some(Outcome::State { state: state.to_owned(), failed })
        };
        for (answer, meaning) in [
            (r#"{"state":{}}"#, state("{}", &[])),
            (r#" { "state" : { "a" : 1.10 } } "#, state(r#"{ "a" : 1.10 }"#, &[])),
            (
                r#"{"a":"}\"state\":{","st\u0061te":{"n":12345678901234567890123}}"#,
                state(r#"{"n":12345678901234567890123}"#, &[]),
            ),
            (r#"{"state":{"a":1},"state":{"b":[{}]}}"#, state(r#"{"b":[{}]}"#, &[])),
            (
                r#"{"state":{"s":1},"batchItemFailures":[{"itemIdentifier":"7"}]}"#,
                state(r#"{"s":1}"#, &["7"]),
            ),
            (r#"{"state":{"s":1},"batchItemFailures":[{"itemIdentifier":""}]}"#, None),
            (r#"{"state":{"a":1},"state":1}"#, None),
            (r#"{"state":null}"#, None),
            (r#"{"state":"{}"}"#, None),
            (r#"{"inner":{"state":{}}}"#, None),
            ("{}", None),
            ("null", None),
            ("", None),
            (r#"{"state":{}"#, None),
        ] {
            let expected = Expected { failures: true, state: true };
            let meaning = meaning.unwrap_or(Outcome::Failure);
            assert_eq!(read(answer.as_bytes(), expected), meaning, "{answer}");
        }
        let unasked = br#"{"state":{},"batchItemFailures":[{"itemIdentifier":"7"}]}"#;
        let outcome = read(unasked, Expected { failures: false, state: true });
        assert_eq!(Some(outcome), state("{}", &[]));
    }
}
