//! From typed events and errors to messages.

use super::frame::{Frame, Value};
use crate::cbor::{CborWriter, Dialect};
use crate::json::{self, JsonWriter};
use crate::rest::{self, Format};
use crate::xml::XmlWriter;
use aws_api::{ApiError, Event, Location, Schema, Shape, Structure};
use std::borrow::Cow;

/// How the documents in a stream's messages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Documents {
    /// In JSON, of this media type.
    Json(&'static str),
    /// In CBOR, of this media type.
    Cbor(Dialect, &'static str),
    /// In XML.
    Xml,
}

/// The longest text of an unmodeled error: it goes into a header.
const ERROR_TEXT_BYTES_MAX: usize = 1024;

impl Documents {
    fn content_type(self) -> &'static str {
        match self {
            Documents::Json(content_type) | Documents::Cbor(_, content_type) => content_type,
            Documents::Xml => "application/xml",
        }
    }

    fn write(self, value: &dyn Structure) -> Vec<u8> {
        match self {
            Documents::Json(_) => {
                let mut writer = JsonWriter::default();
                value.write(&mut writer);
                writer.into_bytes()
            }
            Documents::Cbor(dialect, _) => {
                let mut writer = CborWriter::new(dialect);
                value.write(&mut writer);
                writer.into_bytes()
            }
            Documents::Xml => rest::write(Format::Xml, value).body.into(),
        }
    }
}

/// The first message of a stream in protocols that have no other place for an operation's further
/// output, which is `output` without its stream.
pub fn initial_response(documents: Documents, output: &dyn Structure) -> Frame {
    of_event("initial-response", documents.content_type(), documents.write(output))
}

/// An event.
pub fn event(documents: Documents, event: &dyn Event) -> Frame {
    let structure = event.structure();
    let members = structure.schema().members;
    let Some(payload) = members.iter().find(|member| member.location == Location::Payload) else {
        return of_event(event.name(), documents.content_type(), documents.write(structure));
    };
    let content_type = match payload.shape {
        Shape::Blob { .. } => "application/octet-stream",
        Shape::String { .. } | Shape::Enum { .. } => "text/plain",
        _ => documents.content_type(),
    };
    let format = if documents == Documents::Xml { Format::Xml } else { Format::Json };
    of_event(event.name(), content_type, rest::write(format, structure).body.into())
}

fn of_event(name: &'static str, content_type: &'static str, payload: Vec<u8>) -> Frame {
    let headers =
        [(":event-type", name), (":content-type", content_type), (":message-type", "event")];
    Frame { headers: headers.map(text).into(), payload: payload.into() }
}

/// The message that ends a stream with an error: an exception if the stream's union `schema` has it,
/// and an error without a structure otherwise.
pub fn failure(documents: Documents, schema: &'static Schema, error: &ApiError) -> Frame {
    let modeled = schema.members.iter().find(|member| match member.shape {
        Shape::Structure(shape) => shape.error().is_some_and(|traits| error.is(traits.code)),
        _ => false,
    });
    let Some(member) = modeled else {
        let told = error.message();
        let told = &told[..told.floor_char_boundary(ERROR_TEXT_BYTES_MAX)];
        let owned = |name, value: &str| (Cow::Borrowed(name), Value::Text(value.to_owned().into()));
        let headers = vec![
            owned(":error-code", error.code()),
            owned(":error-message", told),
            text((":message-type", "error")),
        ];
        return Frame { headers, ..Frame::default() };
    };
    let payload = match documents {
        Documents::Json(_) => json::failure(error, None, "message"),
        Documents::Cbor(dialect, _) => {
            let mut writer = CborWriter::new(dialect);
            writer.failure(error, error.code());
            writer.into_bytes()
        }
        Documents::Xml => {
            let mut xml = XmlWriter::default();
            xml.start_tag(member.wire, None);
            xml.text_element("message", error.message());
            xml.end_tag(member.wire);
            xml.into_bytes()
        }
    };
    let headers = [
        (":exception-type", member.wire),
        (":content-type", documents.content_type()),
        (":message-type", "exception"),
    ];
    Frame { headers: headers.map(text).into(), payload: payload.into() }
}

fn text((name, value): (&'static str, &'static str)) -> (Cow<'static, str>, Value) {
    (name.into(), Value::Text(value.into()))
}
