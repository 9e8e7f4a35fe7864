//! The document that a failed call answers with.

use super::{JsonReader, JsonWriter, to_vec};
use aws_api::{ApiError, DecodeError, Reader, Schema};

/// The error's members, among them its message, under `message_name` where its structure has not its
/// own; awsJson adds the `__type`.
pub fn failure(error: &ApiError, kind: Option<&str>, message_name: &str) -> Vec<u8> {
    let detail = error.detail().map(|detail| (to_vec(detail), detail.schema()));
    let mut head = JsonWriter::with_capacity(128);
    if let Some(kind) = kind {
        head.text_member("__type", kind);
    }
    let told = detail.as_ref().is_some_and(|(document, schema)| tells(document, schema));
    if !told && !error.message().is_empty() {
        head.text_member(message_name, error.message());
    }
    let mut out = vec![b'{'];
    out.append(&mut head.into_bytes());
    if let Some((document, _)) = &detail
        && let Some(members) = document.strip_prefix(b"{").filter(|rest| *rest != b"}")
    {
        if out.len() > 1 {
            out.push(b',');
        }
        out.extend_from_slice(members);
    } else {
        out.push(b'}');
    }
    out
}

/// Whether the document has a member called message, however it is spelled.
fn tells(document: &[u8], schema: &'static Schema) -> bool {
    let mut reader = JsonReader::new(document);
    let mut look = || -> Result<bool, DecodeError> {
        reader.begin_structure(schema)?;
        while let Some(index) = reader.next_member(schema)? {
            if schema.members.get(index).is_some_and(|m| m.name.eq_ignore_ascii_case("message")) {
                return Ok(true);
            }
            reader.skip_value()?;
        }
        Ok(false)
    };
    look().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_api::kinesis::ResourceNotFoundException;

    #[test]
    fn the_message_stands_there_once() {
        let told = ResourceNotFoundException { message: Some("gone".into()) };
        for (error, expected) in [
            (ApiError::new("X", 400, "gone"), r#"{"__type":"X","message":"gone"}"#),
            (ApiError::new("X", 400, ""), r#"{"__type":"X"}"#),
            (ApiError::with_detail("gone", Box::new(told)), r#"{"__type":"X","message":"gone"}"#),
            (
                ApiError::with_detail("gone", Box::new(ResourceNotFoundException::default())),
                r#"{"__type":"X","message":"gone"}"#,
            ),
        ] {
            let document = failure(&error, Some("X"), "message");
            assert_eq!(String::from_utf8_lossy(&document), expected);
        }
        let plain = failure(&ApiError::new("X", 400, "gone"), None, "Message");
        assert_eq!(String::from_utf8_lossy(&plain), r#"{"Message":"gone"}"#);
        assert_eq!(failure(&ApiError::new("X", 400, ""), None, "Message"), b"{}");
    }
}
