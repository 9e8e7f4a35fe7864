//! What a function says about its batch, where the mapping asks for `ReportBatchItemFailures`
//! (Lambda Developer Guide, «Configuring partial batch response with Kinesis Data Streams and
//! Lambda»).

use crate::Outcome;
use serde_json::Value;

/// Reads a function's answer. Nothing, null, an object without `batchItemFailures`, or with an empty
/// or null list of them is complete success; an answer that is no JSON object, or an identifier
/// that is missing, null, empty or no string is complete failure.
pub fn read(payload: &[u8]) -> Outcome {
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
            assert_eq!(read(answer.as_bytes()), meaning, "{answer}");
        }
    }
}
