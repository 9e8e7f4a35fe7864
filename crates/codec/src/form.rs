//! The parameters of query requests (Smithy, «AWS Query protocol»): in, and for tests and clients
//! out.

use crate::percent::{self, Keep};
use crate::tree::{Layout, Node, TreeReader};
use crate::{number, stamp};
use aws_api::{DecodeError, Member, Reader, Schema, Shape, Structure, TimestampFormat, Writer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Timestamp;

/// How many dots a parameter's name may have. Models nest a dozen deep at most, with two dots each.
const MAX_SEGMENTS: usize = 64;

/// A request's parameters.
#[derive(Debug)]
pub struct Form {
    root: Node,
}

impl Form {
    /// Takes the text of a form (or of a URL's query) apart. Of parameters given twice, the last
    /// counts.
    pub fn parse(text: &[u8]) -> Result<Self, DecodeError> {
        let text = std::str::from_utf8(text).map_err(|_| not_text())?;
        let mut parameters = Vec::new();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decoded(name)?, decoded(value)?);
            if name.bytes().filter(|byte| *byte == b'.').count() >= MAX_SEGMENTS {
                return Err(DecodeError::TooDeep);
            }
            parameters.push((name, value));
        }
        // Sorted by segments, all that lies under a name stands together.
        parameters.sort_by(|(left, _), (right, _)| left.split('.').cmp(right.split('.')));
        let parameters: Vec<(Vec<&str>, &str)> = parameters
            .iter()
            .map(|(name, value)| (name.split('.').collect(), value.as_str()))
            .collect();
        Ok(Form { root: node(String::new(), &parameters, 0) })
    }

    /// The value of a plain parameter, such as `Action`.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.root.children.iter().find(|child| child.name == name).map(|child| child.text.as_str())
    }

    /// Adds a plain parameter, where it is not there yet.
    pub fn default(&mut self, name: &str, value: &str) {
        if self.get(name).is_none() {
            let (name, text) = (name.to_owned(), value.to_owned());
            self.root.children.push(Node { name, text, children: Vec::new() });
        }
    }

    /// A reader of the structure that the parameters make.
    pub fn reader(&self) -> impl Reader + '_ {
        TreeReader::new(Layout::Numbered, &self.root)
    }
}

fn not_text() -> DecodeError {
    DecodeError::Syntax("The form is not UTF-8".to_owned())
}

fn decoded(text: &str) -> Result<String, DecodeError> {
    String::from_utf8(percent::decode_form(text).into_owned()).map_err(|_| not_text())
}

/// The node of the sorted `parameters`, which have their first `depth` segments in common.
fn node(name: String, mut parameters: &[(Vec<&str>, &str)], depth: usize) -> Node {
    let mut made = Node { name, ..Node::default() };
    while let Some((segments, value)) = parameters.first() {
        let Some(segment) = segments.get(depth) else {
            made.text = (*value).to_owned();
            parameters = &parameters[1..];
            continue;
        };
        let end = parameters.partition_point(|(of, _)| of.get(depth) <= Some(segment));
        let (group, rest) = parameters.split_at(end);
        made.children.push(node((*segment).to_owned(), group, depth + 1));
        parameters = rest;
    }
    made
}

/// The structure as the parameters of a request for `action`.
pub fn to_vec(action: &str, version: &str, value: &dyn Structure) -> Vec<u8> {
    let mut writer = FormWriter::default();
    writer.out.extend_from_slice(b"Action=");
    percent::encode(&mut writer.out, action.as_bytes(), Keep::Nothing);
    writer.out.extend_from_slice(b"&Version=");
    percent::encode(&mut writer.out, version.as_bytes(), Keep::Nothing);
    value.write(&mut writer);
    writer.out
}

#[derive(Default)]
struct FormWriter {
    out: Vec<u8>,
    /// The name of the parameter being written.
    name: String,
    /// How much of the name belongs to each open structure, list and map.
    open: Vec<Opened>,
    current: Option<&'static Member>,
    of_member: bool,
}

struct Opened {
    length: usize,
    /// Entries so far, in a map.
    entries: usize,
    /// A map's shape.
    map: Option<&'static Shape>,
}

impl FormWriter {
    fn value(&mut self, text: &str) {
        self.out.push(b'&');
        percent::encode(&mut self.out, self.name.as_bytes(), Keep::Nothing);
        self.out.push(b'=');
        percent::encode(&mut self.out, text.as_bytes(), Keep::Nothing);
    }

    fn open(&mut self, map: Option<&'static Shape>) {
        self.open.push(Opened { length: self.name.len(), entries: 0, map });
    }

    /// Goes back to the name of the innermost open container and adds `segment`.
    fn step(&mut self, segment: &str) {
        self.name.truncate(self.open.last().map_or(0, |open| open.length));
        if !self.name.is_empty() {
            self.name.push('.');
        }
        self.name.push_str(segment);
        self.of_member = false;
    }

    fn begin(&mut self, inner: &str, flattened: bool, length: usize, map: Option<&'static Shape>) {
        if length == 0 {
            self.value("");
        }
        if !(flattened || self.of_member && self.current.is_some_and(|member| member.flattened)) {
            self.name.push('.');
            self.name.push_str(inner);
        }
        self.open(map);
    }
}

impl Writer for FormWriter {
    fn boolean(&mut self, value: bool) {
        self.value(if value { "true" } else { "false" });
    }

    fn integer(&mut self, _: &'static Shape, value: i64) {
        self.value(&value.to_string());
    }

    fn double(&mut self, _: &'static Shape, value: f64) {
        self.value(&number::show(value));
    }

    fn string(&mut self, _: &'static Shape, value: &str) {
        self.value(value);
    }

    fn blob(&mut self, _: &'static Shape, value: &[u8]) {
        self.value(&STANDARD.encode(value));
    }

    fn timestamp(&mut self, shape: &'static Shape, value: Timestamp) {
        let format = stamp::format(self.current, shape, TimestampFormat::Iso8601);
        self.value(&stamp::show(value, format));
    }

    fn begin_structure(&mut self, _: &'static Schema) {
        self.open(None);
    }

    fn member(&mut self, member: &'static Member) {
        self.step(member.xml);
        self.current = Some(member);
        self.of_member = true;
    }

    fn end_structure(&mut self, _: &'static Schema) {
        self.open.pop();
    }

    fn begin_list(&mut self, shape: &'static Shape, length: usize) {
        if let Shape::List { element_name, flattened, .. } = shape {
            self.begin(element_name, *flattened, length, None);
        }
    }

    fn element(&mut self, index: usize) {
        self.step(&(index + 1).to_string());
    }

    fn end_list(&mut self, _: &'static Shape) {
        self.open.pop();
    }

    fn begin_map(&mut self, shape: &'static Shape, length: usize) {
        if let Shape::Map { flattened, .. } = shape {
            self.begin("entry", *flattened, length, Some(shape));
        }
    }

    fn key(&mut self, key: &str) {
        let Some(open) = self.open.last_mut() else { return };
        open.entries += 1;
        let (number, shape) = (open.entries, open.map);
        let Some(Shape::Map { key_name, value_name, .. }) = shape else { return };
        self.step(&format!("{number}.{key_name}"));
        self.value(key);
        self.step(&format!("{number}.{value_name}"));
    }

    fn end_map(&mut self, _: &'static Shape) {
        self.open.pop();
    }
}
