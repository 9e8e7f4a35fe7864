//! Records out of aggregated ones: «Apply dynamic partitioning to aggregated data».

use super::decompress::parts;
use crate::delivery::Failure;
use crate::record::Record;
use bytes::Bytes;
use serde::de::IgnoredAny;

/// `SubRecordType`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SubRecords {
    /// JSON documents, one behind the other, or all in one array.
    Json,
    /// What stands between delimiters.
    Delimited(Bytes),
}

impl SubRecords {
    /// The records in a record.
    pub(super) fn split(&self, record: &Record) -> Result<Vec<Record>, Failure> {
        let data = &record.data;
        match self {
            SubRecords::Delimited(delimiter) => {
                Ok(parts(record, delimited(data, delimiter).into_iter()))
            }
            SubRecords::Json => {
                let found = json(data).map_err(|why| {
                    let text = format!("Non JSON record provided: {why}");
                    Failure::lasting("RecordDeAggregation.Failed", text)
                })?;
                Ok(parts(record, found.into_iter()))
            }
        }
    }
}

fn delimited(data: &Bytes, delimiter: &[u8]) -> Vec<Bytes> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at + delimiter.len() <= data.len() {
        if &data[at..at + delimiter.len()] == delimiter {
            found.push(data.slice(start..at));
            at += delimiter.len();
            start = at;
        } else {
            at += 1;
        }
    }
    found.push(data.slice(start..));
    found.retain(|part| !part.is_empty());
    found
}

/// The elements of an array behind its opening bracket, which are objects or arrays.
fn array(data: &Bytes, elements: &[u8]) -> Result<Vec<Bytes>, String> {
    let mut found = Vec::new();
    let mut rest = elements.trim_ascii_start();
    if rest.strip_prefix(b"]").is_some_and(|behind| behind.trim_ascii().is_empty()) {
        return Ok(found);
    }
    loop {
        let mut documents = serde_json::Deserializer::from_slice(rest).into_iter::<IgnoredAny>();
        let document = documents.next().ok_or("the array has no end")?;
        document.map_err(|why| why.to_string())?;
        let (one, behind) = rest.split_at(documents.byte_offset());
        found.push(data.slice_ref(one));
        rest = match behind.trim_ascii_start().split_first() {
            Some((b',', behind)) => behind.trim_ascii_start(),
            Some((b']', behind)) if behind.trim_ascii().is_empty() => return Ok(found),
            _ => return Err("the array has no end".to_owned()),
        };
    }
}

fn json(data: &Bytes) -> Result<Vec<Bytes>, String> {
    let text = data.trim_ascii_start();
    if let Some(elements) = text.strip_prefix(b"[") {
        return array(data, elements);
    }
    let mut found = Vec::new();
    let mut start = 0;
    let mut documents = serde_json::Deserializer::from_slice(data).into_iter::<IgnoredAny>();
    while let Some(document) = documents.next() {
        document.map_err(|why| why.to_string())?;
        let end = documents.byte_offset();
        let one = data.slice(start..end);
        found.push(data.slice_ref(one.trim_ascii()));
        start = end;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(kind: &SubRecords, data: &str) -> Option<Vec<String>> {
        let record = Record {
            id: Default::default(),
            arrived: foundation::Timestamp::EPOCH,
            origin: None,
            data: data.to_owned().into(),
        };
        let parts = kind.split(&record).ok()?;
        assert!(parts.iter().enumerate().all(|(at, part)| part.id.part as usize == at));
        Some(parts.iter().map(|part| String::from_utf8_lossy(&part.data).into_owned()).collect())
    }

    #[test]
    fn documents_are_told_apart() {
        for (data, expected) in [
            (r#"{"a":1}{"b":"}{"}"#, Some(vec![r#"{"a":1}"#, r#"{"b":"}{"}"#])),
            ("{\"a\":1}\n {\"b\":2}\n", Some(vec![r#"{"a":1}"#, r#"{"b":2}"#])),
            (r#" [{"a":1}, {"b":2}]"#, Some(vec![r#"{"a":1}"#, r#"{"b":2}"#])),
            ("", Some(vec![])),
            (r#"{"a":1}{"b""#, None),
            ("clicks", None),
        ] {
            let expected = expected.map(|all| all.into_iter().map(str::to_owned).collect());
            assert_eq!(found(&SubRecords::Json, data), expected, "{data}");
        }
        let bar = SubRecords::Delimited(Bytes::from_static(b"||"));
        for (data, expected) in
            [("a||b|c", vec!["a", "b|c"]), ("||a||", vec!["a"]), ("", vec![]), ("|||", vec!["|"])]
        {
            let expected: Vec<_> = expected.into_iter().map(str::to_owned).collect();
            assert_eq!(found(&bar, data), Some(expected), "{data}");
        }
    }

    proptest! {
        #[test]
        fn what_was_joined_comes_apart(lines in proptest::collection::vec("[a-z]{1,8}", 0..10)) {
            let newline = SubRecords::Delimited(Bytes::from_static(b"\n"));
            prop_assert_eq!(found(&newline, &lines.join("\n")), Some(lines.clone()));
            let documents = lines.iter().map(|line| format!("{{\"k\":\"{line}\"}}"));
            let documents: Vec<_> = documents.collect();
            prop_assert_eq!(found(&SubRecords::Json, &documents.concat()), Some(documents.clone()));
            let array = format!("[{}]", documents.join(","));
            prop_assert_eq!(found(&SubRecords::Json, &array), Some(documents));
        }
    }
}
