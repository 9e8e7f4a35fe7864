//! From a structure to the parts of a message.

use super::{Bindings, Format, has_document, payload};
use crate::json::JsonWriter;
use crate::xml::XmlWriter;
use crate::{number, stamp};
use aws_api::{Location, Member, Schema, Shape, Structure, TimestampFormat, Writer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Timestamp;

/// The outermost element of an XML document.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Root {
    /// Its name, where it is not that of the structure or of the member that is the payload.
    pub name: Option<&'static str>,
    /// Its namespace, where the structure has none.
    pub namespace: Option<&'static str>,
    /// Whether the text of the only member stands in it, without an element of its own (Smithy,
    /// «s3UnwrappedXmlOutput trait»).
    pub unwrapped: bool,
}

/// Spreads `value` over a message whose documents are of `format`.
pub fn write(format: Format, value: &dyn Structure) -> Bindings {
    write_as(format, value, Root::default())
}

/// The same, with the outermost element of XML as `root` has it.
pub fn write_as(format: Format, value: &dyn Structure, root: Root) -> Bindings {
    let schema = value.schema();
    let document = match format {
        Format::Json => Document::Json(JsonWriter::default()),
        Format::Xml => Document::Xml(XmlWriter::default()),
    };
    let mut writer = RestWriter {
        out: Bindings::default(),
        document,
        has_document: has_document(schema) && payload(schema).is_none(),
        root,
        depth: 0,
        place: Place::Document,
        member: None,
        key: String::new(),
        list: Vec::new(),
        raw: None,
    };
    value.write(&mut writer);
    writer.finish()
}

enum Document {
    Json(JsonWriter),
    Xml(XmlWriter),
}

impl Document {
    fn writer(&mut self) -> &mut dyn Writer {
        match self {
            Document::Json(writer) => writer,
            Document::Xml(writer) => writer,
        }
    }
}

/// Where the value at hand goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Document,
    Text,
    Payload,
}

struct RestWriter {
    out: Bindings,
    document: Document,
    has_document: bool,
    root: Root,
    /// How many structures, lists and maps are open.
    depth: usize,
    place: Place,
    /// The outermost structure's member at hand.
    member: Option<&'static Member>,
    /// The key at hand, in a map that is bound to headers or the query.
    key: String,
    /// What a list that is bound to a header holds so far.
    list: Vec<String>,
    /// The payload, if it is no structure.
    raw: Option<Vec<u8>>,
}

impl RestWriter {
    fn finish(self) -> Bindings {
        let mut out = self.out;
        match self.raw {
            Some(raw) => out.body = raw.into(),
            None => {
                let body = match self.document {
                    Document::Json(writer) => writer.into_bytes(),
                    Document::Xml(writer) => writer.into_bytes(),
                };
                out.is_document = !body.is_empty();
                out.body = body.into();
            }
        }
        out
    }

    /// A scalar that does not go into the document.
    fn text(&mut self, text: String) {
        let Some(member) = self.member else { return };
        let name = || member.wire.to_owned();
        match member.location {
            Location::Header if self.depth > 1 => self.list.push(text),
            Location::Header => self.out.headers.push((name(), text)),
            Location::Headers => {
                self.out.headers.push((format!("{}{}", member.wire, self.key), text));
            }
            Location::Query => self.out.query.push((name(), text)),
            Location::QueryMap => self.out.query.push((self.key.clone(), text)),
            Location::Uri => self.out.labels.push((name(), text)),
            Location::Status => self.out.status = text.parse().ok(),
            Location::Payload => self.raw = Some(text.into_bytes()),
            Location::Body => {}
        }
    }

    /// The document's writer where the value belongs into it.
    fn document(&mut self) -> Option<&mut dyn Writer> {
        (self.place == Place::Document).then(|| self.document.writer())
    }
}

impl Writer for RestWriter {
    fn boolean(&mut self, value: bool) {
        match self.document() {
            Some(document) => document.boolean(value),
            None => self.text(value.to_string()),
        }
    }

    fn integer(&mut self, shape: &'static Shape, value: i64) {
        match self.document() {
            Some(document) => document.integer(shape, value),
            None => self.text(value.to_string()),
        }
    }

    fn double(&mut self, shape: &'static Shape, value: f64) {
        match self.document() {
            Some(document) => document.double(shape, value),
            None => self.text(number::show(value)),
        }
    }

    fn string(&mut self, shape: &'static Shape, value: &str) {
        match self.document() {
            Some(document) => document.string(shape, value),
            None => self.text(value.to_owned()),
        }
    }

    fn blob(&mut self, shape: &'static Shape, value: &[u8]) {
        match self.place {
            Place::Document => self.document.writer().blob(shape, value),
            Place::Payload => self.raw = Some(value.to_vec()),
            Place::Text => self.text(STANDARD.encode(value)),
        }
    }

    fn timestamp(&mut self, shape: &'static Shape, value: Timestamp) {
        if let Some(document) = self.document() {
            return document.timestamp(shape, value);
        }
        let default = match self.member.map(|member| member.location) {
            Some(Location::Header | Location::Headers) => TimestampFormat::HttpDate,
            _ => TimestampFormat::Iso8601,
        };
        self.text(stamp::show(value, stamp::format(self.member, shape, default)));
    }

    fn begin_structure(&mut self, schema: &'static Schema) {
        self.depth += 1;
        if self.depth == 1 {
            if self.has_document {
                if let Document::Xml(xml) = &mut self.document {
                    let namespace = schema.xml_namespace.or(self.root.namespace);
                    xml.start_tag(self.root.name.unwrap_or(schema.name), namespace);
                }
                self.document.writer().begin_structure(schema);
            }
            return;
        }
        if self.place == Place::Payload {
            // From here on, the payload's structure is the document.
            self.place = Place::Document;
            if let (Document::Xml(xml), Some(member)) = (&mut self.document, self.member) {
                let namespace = schema.xml_namespace.or(self.root.namespace);
                xml.start_tag(self.root.name.unwrap_or(member.wire), namespace);
            }
        }
        self.document.writer().begin_structure(schema);
    }

    fn member(&mut self, member: &'static Member) {
        if self.depth > 1 {
            return self.document.writer().member(member);
        }
        self.member = Some(member);
        self.place = match member.location {
            Location::Body => Place::Document,
            Location::Payload => Place::Payload,
            _ => Place::Text,
        };
        if self.place == Place::Document && !self.root.unwrapped {
            self.document.writer().member(member);
        }
    }

    fn end_structure(&mut self, schema: &'static Schema) {
        self.depth -= 1;
        let ends_payload = self.depth == 1
            && self.member.is_some_and(|member| member.location == Location::Payload);
        if self.depth > 0 || self.has_document {
            self.document.writer().end_structure(schema);
        }
        if let Document::Xml(xml) = &mut self.document {
            if ends_payload {
                let name = self.root.name.or(self.member.map(|member| member.wire));
                xml.end_tag(name.unwrap_or_default());
            } else if self.depth == 0 && self.has_document {
                xml.end_tag(self.root.name.unwrap_or(schema.name));
            }
        }
    }

    fn begin_list(&mut self, shape: &'static Shape, length: usize) {
        self.depth += 1;
        if let Some(document) = self.document() {
            document.begin_list(shape, length);
        }
    }

    fn element(&mut self, index: usize) {
        if let Some(document) = self.document() {
            document.element(index);
        }
    }

    fn end_list(&mut self, shape: &'static Shape) {
        self.depth -= 1;
        if let Some(document) = self.document() {
            return document.end_list(shape);
        }
        if let Some(member) = self.member.filter(|member| member.location == Location::Header) {
            let quoted = |text: String| {
                if text.contains([',', '"']) {
                    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
                } else {
                    text
                }
            };
            let parts: Vec<String> = self.list.drain(..).map(quoted).collect();
            self.out.headers.push((member.wire.to_owned(), parts.join(", ")));
        }
    }

    fn begin_map(&mut self, shape: &'static Shape, length: usize) {
        self.depth += 1;
        if let Some(document) = self.document() {
            document.begin_map(shape, length);
        }
    }

    fn key(&mut self, key: &str) {
        match self.document() {
            Some(document) => document.key(key),
            None => key.clone_into(&mut self.key),
        }
    }

    fn end_map(&mut self, shape: &'static Shape) {
        self.depth -= 1;
        if let Some(document) = self.document() {
            document.end_map(shape);
        }
    }
}
