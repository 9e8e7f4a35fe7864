//! From the parts of a message to a structure.

use super::{Bindings, Format, has_document, payload};
use crate::json::JsonReader;
use crate::tree::TreeReader;
use crate::{number, stamp, xml};
use aws_api::{DecodeError, Location, Member, Reader, Schema, Shape, Trail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use foundation::Timestamp;

/// A message's body, taken apart as far as its format needs.
#[derive(Debug)]
pub enum Body<'a> {
    /// There is no document: the body is empty, or a payload of the caller's own.
    None,
    /// JSON.
    Json(&'a [u8]),
    /// XML.
    Xml(xml::Document),
}

impl<'a> Body<'a> {
    /// Looks at the body as a structure of `schema` has it.
    pub fn of(
        format: Format,
        schema: &'static Schema,
        body: &'a Bytes,
    ) -> Result<Self, DecodeError> {
        let is_document = match payload(schema) {
            Some(member) => matches!(member.shape, Shape::Structure(_)),
            None => has_document(schema),
        };
        if !is_document || body.trim_ascii().is_empty() {
            return Ok(Body::None);
        }
        match format {
            Format::Json => Ok(Body::Json(body)),
            Format::Xml => xml::Document::parse(body).map(Body::Xml),
        }
    }

    fn reader(&self) -> Option<Document<'_>> {
        match self {
            Body::None => None,
            Body::Json(text) => Some(Document::Json(JsonReader::new(text))),
            Body::Xml(document) => Some(Document::Xml(document.tree())),
        }
    }
}

#[derive(Debug)]
enum Document<'a> {
    Json(JsonReader<'a>),
    Xml(TreeReader<'a>),
}

impl Document<'_> {
    fn reader(&mut self) -> &mut dyn Reader {
        match self {
            Document::Json(reader) => reader,
            Document::Xml(reader) => reader,
        }
    }

    fn skip_value(&mut self) -> Result<(), DecodeError> {
        match self {
            Document::Json(reader) => reader.skip_value(),
            Document::Xml(reader) => {
                reader.skip_value();
                Ok(())
            }
        }
    }
}

/// Where the value ahead comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Document,
    Text,
    Payload,
}

/// Reads one structure from a message.
#[derive(Debug)]
pub struct RestReader<'a> {
    bindings: &'a Bindings,
    document: Option<Document<'a>>,
    /// Members that are bound to other parts than the body, the next one last.
    bound: Vec<usize>,
    /// The outermost structure has been begun.
    begun: bool,
    /// How many structures are open in the document.
    depth: usize,
    document_begun: bool,
    place: Place,
    member: Option<&'static Member>,
    /// The texts of the value ahead, the next one last.
    texts: Vec<String>,
    /// The entries of a map that is bound to headers or the query, the next one last.
    pairs: Vec<(String, String)>,
    trail: Trail,
}

impl<'a> RestReader<'a> {
    /// A reader of `bindings`, whose body `body` was made of.
    pub fn new(bindings: &'a Bindings, body: &'a Body<'a>) -> Self {
        RestReader {
            bindings,
            document: body.reader(),
            bound: Vec::new(),
            begun: false,
            depth: 0,
            document_begun: false,
            place: Place::Document,
            member: None,
            texts: Vec::new(),
            pairs: Vec::new(),
            trail: Trail::default(),
        }
    }

    /// Makes sure that nothing follows a JSON document.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        match &mut self.document {
            Some(Document::Json(reader)) => reader.finish(),
            _ => Ok(()),
        }
    }

    fn document(&mut self) -> Result<&mut dyn Reader, DecodeError> {
        match &mut self.document {
            Some(document) => Ok(document.reader()),
            None => Err(DecodeError::Syntax("The body is empty".to_owned())),
        }
    }

    fn in_document(&self) -> bool {
        self.place == Place::Document
    }

    /// Whether the member is there, outside of the body's document; gets its texts ready.
    fn prepare(&mut self, schema: &'static Schema, index: usize) -> bool {
        let Some(member) = schema.members.get(index) else { return false };
        let owned = |values: Vec<&str>| values.into_iter().rev().map(str::to_owned).collect();
        self.texts.clear();
        self.pairs.clear();
        match member.location {
            Location::Body => return false,
            Location::Header => {
                self.texts = owned(self.bindings.header_values(member.wire));
                if matches!(member.shape, Shape::List { .. }) {
                    let dates =
                        matches!(member.shape, Shape::List { element: Shape::Timestamp(_), .. });
                    let mut parts: Vec<String> =
                        self.texts.iter().rev().flat_map(|text| split_list(text, dates)).collect();
                    parts.reverse();
                    self.texts = parts;
                }
            }
            Location::Headers => {
                let prefix = member.wire;
                for (name, value) in self.bindings.headers.iter().rev() {
                    if let Some(start) = name.get(..prefix.len())
                        && start.eq_ignore_ascii_case(prefix)
                    {
                        self.pairs.push((name[prefix.len()..].to_owned(), value.clone()));
                    }
                }
                self.member = Some(member);
                self.place = Place::Text;
                return !self.pairs.is_empty();
            }
            Location::Query => self.texts = owned(self.bindings.query_values(member.wire)),
            Location::QueryMap => {
                let taken = |name: &str| {
                    schema.members.iter().any(|m| m.location == Location::Query && m.wire == name)
                };
                let free = self.bindings.query.iter().rev().filter(|(name, _)| !taken(name));
                self.pairs = free.cloned().collect();
                self.member = Some(member);
                self.place = Place::Text;
                return !self.pairs.is_empty();
            }
            Location::Uri => {
                self.texts = owned(self.bindings.label(member.wire).into_iter().collect())
            }
            Location::Status => {
                self.texts =
                    self.bindings.status.map(|status| status.to_string()).into_iter().collect();
            }
            Location::Payload => {
                self.member = Some(member);
                self.place = Place::Payload;
                return match member.shape {
                    Shape::Structure(_) => self.document.is_some(),
                    _ => !self.bindings.body.is_empty(),
                };
            }
        }
        self.member = Some(member);
        self.place = Place::Text;
        !self.texts.is_empty()
    }

    fn text(&mut self) -> Result<String, DecodeError> {
        if self.place == Place::Payload {
            return String::from_utf8(self.bindings.body.to_vec())
                .map_err(|_| DecodeError::Syntax("The body is not UTF-8".to_owned()));
        }
        Ok(self.texts.pop().unwrap_or_default())
    }

    fn parse<T>(
        &mut self,
        wanted: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, DecodeError> {
        read(self.text()?.trim()).ok_or(DecodeError::Type { found: "STRING_VALUE", wanted })
    }
}

/// The values in a header's list: quoted ones may have commas, and HTTP's dates have one each.
fn split_list(text: &str, dates: bool) -> Vec<String> {
    let mut out = vec![String::new()];
    let (mut quoted, mut escaped, mut commas) = (false, false, 0);
    for letter in text.chars() {
        let Some(last) = out.last_mut() else { break };
        match letter {
            _ if escaped => {
                last.push(letter);
                escaped = false;
            }
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ',' if !quoted && dates && commas % 2 == 0 => {
                commas += 1;
                last.push(letter);
            }
            ',' if !quoted => {
                commas += 1;
                out.push(String::new());
            }
            // Blanks after commas are for the eye.
            ' ' if !quoted && last.is_empty() => {}
            _ => last.push(letter),
        }
    }
    out
}

impl Reader for RestReader<'_> {
    fn trail(&mut self) -> &mut Trail {
        &mut self.trail
    }

    fn is_null(&mut self) -> Result<bool, DecodeError> {
        if self.in_document() { self.document()?.is_null() } else { Ok(false) }
    }

    fn boolean(&mut self) -> Result<bool, DecodeError> {
        if self.in_document() {
            return self.document()?.boolean();
        }
        self.parse("a Boolean", |text| match text {
            _ if text.eq_ignore_ascii_case("true") => Some(true),
            _ if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        })
    }

    fn integer(&mut self, shape: &'static Shape) -> Result<i64, DecodeError> {
        if self.in_document() {
            return self.document()?.integer(shape);
        }
        self.parse("an Integer", |text| text.parse().ok())
    }

    fn double(&mut self, shape: &'static Shape) -> Result<f64, DecodeError> {
        if self.in_document() {
            return self.document()?.double(shape);
        }
        self.parse("a Double", number::from_text)
    }

    fn string(&mut self, shape: &'static Shape) -> Result<String, DecodeError> {
        if self.in_document() { self.document()?.string(shape) } else { self.text() }
    }

    fn blob(&mut self, shape: &'static Shape) -> Result<Bytes, DecodeError> {
        match self.place {
            Place::Document => self.document()?.blob(shape),
            Place::Payload => Ok(self.bindings.body.clone()),
            Place::Text => self.parse("a Blob", |text| STANDARD.decode(text).ok().map(Bytes::from)),
        }
    }

    fn timestamp(&mut self, shape: &'static Shape) -> Result<Timestamp, DecodeError> {
        if self.in_document() {
            return self.document()?.timestamp(shape);
        }
        self.parse("a Timestamp", stamp::read)
    }

    fn begin_structure(&mut self, schema: &'static Schema) -> Result<(), DecodeError> {
        if !self.begun {
            self.begun = true;
            self.bound = (0..schema.members.len()).rev().collect();
            return Ok(());
        }
        // The payload's structure, or one within the document.
        self.place = Place::Document;
        self.depth += 1;
        self.document()?.begin_structure(schema)
    }

    fn next_member(&mut self, schema: &'static Schema) -> Result<Option<usize>, DecodeError> {
        if self.depth > 0 {
            let next = self.document()?.next_member(schema)?;
            if next.is_none() {
                self.depth -= 1;
            }
            return Ok(next);
        }
        while let Some(index) = self.bound.pop() {
            if self.prepare(schema, index) {
                return Ok(Some(index));
            }
        }
        if payload(schema).is_some() {
            return Ok(None);
        }
        self.place = Place::Document;
        let Some(document) = &mut self.document else { return Ok(None) };
        if !std::mem::replace(&mut self.document_begun, true) {
            document.reader().begin_structure(schema)?;
        }
        while let Some(index) = document.reader().next_member(schema)? {
            if schema.members.get(index).is_some_and(|m| m.location == Location::Body) {
                return Ok(Some(index));
            }
            document.skip_value()?;
        }
        Ok(None)
    }

    fn begin_list(&mut self, shape: &'static Shape) -> Result<(), DecodeError> {
        if self.in_document() { self.document()?.begin_list(shape) } else { Ok(()) }
    }

    fn next_element(&mut self, shape: &'static Shape) -> Result<bool, DecodeError> {
        if self.in_document() {
            return self.document()?.next_element(shape);
        }
        Ok(!self.texts.is_empty())
    }

    fn begin_map(&mut self, shape: &'static Shape) -> Result<(), DecodeError> {
        if self.in_document() { self.document()?.begin_map(shape) } else { Ok(()) }
    }

    fn next_key(&mut self, shape: &'static Shape) -> Result<Option<String>, DecodeError> {
        if self.in_document() {
            return self.document()?.next_key(shape);
        }
        let Some((key, value)) = self.pairs.pop() else { return Ok(None) };
        self.texts = vec![value];
        if matches!(shape, Shape::Map { value: Shape::List { .. }, .. }) {
            // The same name's other values are the rest of its list.
            while let Some(at) = self.pairs.iter().rposition(|(name, _)| *name == key) {
                self.texts.insert(0, self.pairs.remove(at).1);
            }
        }
        Ok(Some(key))
    }
}
