//! XML: query's answers and the bodies of rest-xml (Smithy, «AWS Query protocol», «AWS restXml
//! protocol»).

use crate::tree::{Layout, Node, TreeReader};
use crate::{number, stamp};
use aws_api::{DecodeError, Member, Reader, Schema, Shape, TimestampFormat, Trail, Writer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Timestamp;
use quick_xml::events::{BytesStart, Event};

/// Writes one XML document.
#[derive(Debug, Default)]
pub struct XmlWriter {
    out: String,
    /// The elements that are open; none for structures in an element opened by hand.
    open: Vec<Option<&'static str>>,
    /// The element that the value ahead is to stand in; none where the caller has opened it.
    name: Option<&'static str>,
    /// Where the innermost structures' opening tags end, for attributes.
    tags: Vec<usize>,
    current: Option<&'static Member>,
    of_member: bool,
    /// The open lists and maps.
    entries: Vec<Entries>,
    /// The value ahead is an attribute of the innermost structure.
    attribute: bool,
}

/// How an open list's or map's entries are called.
#[derive(Debug)]
struct Entries {
    /// The element around each entry.
    name: &'static str,
    /// There is an element around all.
    wrapped: bool,
    /// Of a map's entries: the key's element and the value's.
    pair: Option<(&'static str, &'static str)>,
    /// How many elements were open where a map's entry began, while its value is being written.
    in_entry: Option<usize>,
}

impl XmlWriter {
    /// Opens an element by hand, with its namespace. A structure that is written next puts its
    /// members into it.
    pub fn start_tag(&mut self, name: &str, namespace: Option<&str>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(namespace) = namespace {
            self.out.push_str(" xmlns=\"");
            self.escaped(namespace);
            self.out.push('"');
        }
        self.out.push('>');
    }

    /// Closes it.
    pub fn end_tag(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// An element with a text.
    pub fn text_element(&mut self, name: &str, text: &str) {
        self.start_tag(name, None);
        self.escaped(text);
        self.end_tag(name);
    }

    /// What has been written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    fn close(&mut self) {
        if let Some(Some(name)) = self.open.pop() {
            self.end_tag(name);
        }
    }

    fn escaped(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                // Parsers make line feeds of bare carriage returns.
                '\r' => self.out.push_str("&#xD;"),
                '\n' | '\t' => self.out.push(letter),
                // What XML 1.0 can't carry at all.
                '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => self.out.push('\u{fffd}'),
                _ => self.out.push(letter),
            }
        }
    }

    fn scalar(&mut self, text: &str) {
        if std::mem::take(&mut self.attribute) {
            let (Some(name), Some(at)) = (self.name.take(), self.tags.last().copied()) else {
                return;
            };
            let body = self.out.split_off(at);
            if name.starts_with("xsi:") {
                self.out.push_str(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
            }
            self.out.push_str(&format!(" {name}=\""));
            self.escaped(text);
            self.out.push('"');
            if let Some(at) = self.tags.last_mut() {
                *at = self.out.len();
            }
            self.out.push_str(&body);
            return;
        }
        match self.name.take() {
            Some(name) => self.text_element(name, text),
            None => self.escaped(text),
        }
        self.end_entry();
    }

    /// Closes the entry of a map whose value has been written.
    fn end_entry(&mut self) {
        let depth = self.open.len();
        if let Some(entries) = self.entries.last_mut()
            && entries.in_entry.take_if(|began| *began == depth).is_some()
        {
            let name = entries.name;
            self.end_tag(name);
        }
    }

    fn begin(
        &mut self,
        inner: &'static str,
        flattened: bool,
        pair: Option<(&'static str, &'static str)>,
    ) {
        let flattened =
            flattened || self.of_member && self.current.is_some_and(|member| member.flattened);
        let outer = self.name.take();
        let entries = match outer {
            Some(outer) if flattened => {
                Entries { name: outer, wrapped: false, pair, in_entry: None }
            }
            Some(outer) => {
                self.start_tag(outer, None);
                self.open.push(Some(outer));
                Entries { name: inner, wrapped: true, pair, in_entry: None }
            }
            None => Entries { name: inner, wrapped: false, pair, in_entry: None },
        };
        self.entries.push(entries);
    }

    fn end(&mut self) {
        if self.entries.pop().is_some_and(|entries| entries.wrapped) {
            self.close();
        }
        self.end_entry();
    }
}

impl Writer for XmlWriter {
    fn boolean(&mut self, value: bool) {
        self.scalar(if value { "true" } else { "false" });
    }

    fn integer(&mut self, _: &'static Shape, value: i64) {
        self.scalar(&value.to_string());
    }

    fn double(&mut self, _: &'static Shape, value: f64) {
        self.scalar(&number::show(value));
    }

    fn string(&mut self, _: &'static Shape, value: &str) {
        self.scalar(value);
    }

    fn blob(&mut self, _: &'static Shape, value: &[u8]) {
        self.scalar(&STANDARD.encode(value));
    }

    fn timestamp(&mut self, shape: &'static Shape, value: Timestamp) {
        let format = stamp::format(self.current, shape, TimestampFormat::Iso8601);
        self.scalar(&stamp::show(value, format));
    }

    fn begin_structure(&mut self, schema: &'static Schema) {
        let name = self.name.take();
        if let Some(name) = name {
            self.start_tag(name, schema.xml_namespace);
        }
        self.open.push(name);
        self.tags.push(self.out.len().saturating_sub(1));
    }

    fn member(&mut self, member: &'static Member) {
        self.name = Some(member.xml);
        self.current = Some(member);
        self.of_member = true;
        self.attribute = member.xml_attribute;
    }

    fn end_structure(&mut self, _: &'static Schema) {
        self.tags.pop();
        self.close();
        self.end_entry();
    }

    fn begin_list(&mut self, shape: &'static Shape, _: usize) {
        if let Shape::List { element_name, flattened, .. } = shape {
            self.begin(element_name, *flattened, None);
        }
    }

    fn element(&mut self, _: usize) {
        self.name = self.entries.last().map(|entries| entries.name);
        self.of_member = false;
    }

    fn end_list(&mut self, _: &'static Shape) {
        self.end();
    }

    fn begin_map(&mut self, shape: &'static Shape, _: usize) {
        if let Shape::Map { key_name, value_name, flattened, .. } = shape {
            self.begin("entry", *flattened, Some((key_name, value_name)));
        }
    }

    fn key(&mut self, key: &str) {
        let depth = self.open.len();
        let Some(Entries { name, pair: Some((key_name, value_name)), in_entry, .. }) =
            self.entries.last_mut()
        else {
            return;
        };
        let (name, key_name, value_name) = (*name, *key_name, *value_name);
        *in_entry = Some(depth);
        self.out.push_str(&format!("<{name}>"));
        self.text_element(key_name, key);
        self.name = Some(value_name);
        self.of_member = false;
    }

    fn end_map(&mut self, _: &'static Shape) {
        self.end();
    }
}

/// A parsed XML document.
#[derive(Debug)]
pub struct Document {
    root: Node,
}

impl Document {
    /// Takes a document apart. Prefixes of names are dropped but for attributes'; document types,
    /// which can define entities, are refused.
    pub fn parse(text: &[u8]) -> Result<Self, DecodeError> {
        let text = std::str::from_utf8(text).map_err(|_| wrong("it is not UTF-8"))?;
        let mut reader = quick_xml::Reader::from_str(text);
        let mut open = vec![Node::default()];
        loop {
            let event = reader.read_event().map_err(wrong)?;
            match event {
                Event::Start(tag) => {
                    if open.len() > Trail::MAX_DEPTH {
                        return Err(DecodeError::TooDeep);
                    }
                    open.push(element(&tag)?);
                }
                Event::Empty(tag) => attach(&mut open, element(&tag)?),
                Event::End(_) => {
                    // The parser has seen to it that each end has its start.
                    if let Some(mut done) = open.pop() {
                        if !done.children.is_empty() {
                            // Blanks between elements are for the eye.
                            done.text.clear();
                        }
                        attach(&mut open, done);
                    }
                }
                Event::Text(part) => append(&mut open, &part.xml10_content()),
                Event::CData(part) => append(&mut open, &part.xml10_content()),
                Event::GeneralRef(reference) => {
                    let letter = reference.resolve_char_ref().map_err(wrong)?;
                    match letter {
                        Some(letter) => append(&mut open, letter.encode_utf8(&mut [0; 4])),
                        None => {
                            let name = reference.xml10_content();
                            let known = quick_xml::escape::resolve_predefined_entity(&name);
                            append(&mut open, known.ok_or_else(|| wrong("an unknown entity"))?);
                        }
                    }
                }
                Event::DocType(_) => return Err(wrong("document types are not allowed")),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
        }
        let [top] = <[Node; 1]>::try_from(open).map_err(|_| wrong("an element is not closed"))?;
        let [root] = <[Node; 1]>::try_from(top.children)
            .map_err(|_| wrong("there must be exactly one outermost element"))?;
        Ok(Document { root })
    }

    /// The outermost element's name.
    pub fn name(&self) -> &str {
        &self.root.name
    }

    /// A reader of the structure that the outermost element is.
    pub fn reader(&self) -> impl Reader + '_ {
        self.tree()
    }

    /// A reader of the first element called `name` below the outermost.
    pub fn reader_of(&self, name: &str) -> Option<impl Reader + '_> {
        let node = self.root.children.iter().find(|child| child.name == name)?;
        Some(TreeReader::new(Layout::Repeated, node))
    }

    pub(crate) fn tree(&self) -> TreeReader<'_> {
        TreeReader::new(Layout::Repeated, &self.root)
    }
}

fn wrong(why: impl std::fmt::Display) -> DecodeError {
    DecodeError::Syntax(format!("The XML document is not well formed: {why}"))
}

fn element(tag: &BytesStart<'_>) -> Result<Node, DecodeError> {
    let name = tag.local_name();
    let mut node = Node { name: AsRef::<str>::as_ref(&name).to_owned(), ..Node::default() };
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(wrong)?;
        let text = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(wrong)?
            .into_owned();
        let name = AsRef::<str>::as_ref(&attribute.key).to_owned();
        if name != "xmlns" && !name.starts_with("xmlns:") {
            node.children.push(Node { name, text, children: Vec::new() });
        }
    }
    Ok(node)
}

fn attach(open: &mut [Node], node: Node) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(node);
    }
}

fn append(open: &mut [Node], text: &str) {
    if let Some(node) = open.last_mut() {
        node.text.push_str(text);
    }
}
