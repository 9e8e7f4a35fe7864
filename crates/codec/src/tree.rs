//! Structures from trees of named texts: what forms and XML documents are, once taken apart.

use crate::{number, stamp};
use aws_api::{DecodeError, Member, Reader, Schema, Shape, Trail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use foundation::Timestamp;

/// A named text, or a named node with others below it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) children: Vec<Node>,
}

/// How lists and maps stand in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Entries are children called by their numbers, from 1: `Names.member.1`.
    Numbered,
    /// Entries are children of the same name.
    Repeated,
}

/// Reads one tree.
#[derive(Debug)]
pub(crate) struct TreeReader<'t> {
    layout: Layout,
    /// The value ahead: more than one node where a list's entries have no element around them.
    value: Vec<&'t Node>,
    open: Vec<Open<'t>>,
    current: Option<&'static Member>,
    /// Whether the value ahead is a member's own, so that the member says whether it is flattened.
    of_member: bool,
    trail: Trail,
}

/// What is left of an open structure, list or map; the next entry last.
#[derive(Debug)]
enum Open<'t> {
    Structure(Vec<(usize, Vec<&'t Node>)>),
    List(Vec<&'t Node>),
    Map(Vec<(&'t str, &'t Node)>),
}

impl<'t> TreeReader<'t> {
    pub(crate) fn new(layout: Layout, root: &'t Node) -> Self {
        TreeReader {
            layout,
            value: vec![root],
            open: Vec::new(),
            current: None,
            of_member: false,
            trail: Trail::default(),
        }
    }

    fn node(&self) -> Option<&'t Node> {
        self.value.last().copied()
    }

    fn text(&self) -> Result<&'t str, DecodeError> {
        match self.node() {
            Some(node) if node.children.is_empty() => Ok(&node.text),
            Some(_) => Err(DecodeError::Syntax(
                "Start of structure or map found where not expected.".to_owned(),
            )),
            None => Ok(""),
        }
    }

    fn parse<T>(
        &self,
        wanted: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, DecodeError> {
        read(self.text()?).ok_or(DecodeError::Type { found: "STRING_VALUE", wanted })
    }

    fn is_flattened(&self, of_shape: bool) -> bool {
        of_shape || self.of_member && self.current.is_some_and(|member| member.flattened)
    }

    /// The entries of the list or map ahead, whose elements are called `element`.
    fn entries(&self, element: &str, flattened: bool) -> Result<Vec<&'t Node>, DecodeError> {
        let Some(node) = self.node() else { return Ok(Vec::new()) };
        let mut entries: Vec<&Node> = match (self.layout, flattened) {
            (Layout::Repeated, true) => self.value.clone(),
            (Layout::Repeated, false) => {
                node.children.iter().filter(|child| child.name == element).collect()
            }
            (Layout::Numbered, flattened) => {
                let parent = if flattened {
                    Some(node)
                } else {
                    node.children.iter().find(|child| child.name == element)
                };
                let Some(parent) = parent else { return Ok(Vec::new()) };
                let mut numbered = Vec::with_capacity(parent.children.len());
                for child in &parent.children {
                    let Ok(number) = child.name.parse::<u32>() else {
                        return Err(DecodeError::Syntax(format!(
                            "'{}' is not the number of a list's entry",
                            child.name
                        )));
                    };
                    numbered.push((number, child));
                }
                numbered.sort_by_key(|(number, _)| *number);
                numbered.into_iter().map(|(_, child)| child).collect()
            }
        };
        entries.reverse();
        Ok(entries)
    }

    fn ahead(&mut self, value: &'t Node) {
        self.value.clear();
        self.value.push(value);
        self.of_member = false;
    }

    /// Passes over the value ahead.
    pub(crate) fn skip_value(&mut self) {
        self.value.clear();
    }
}

impl Reader for TreeReader<'_> {
    fn trail(&mut self) -> &mut Trail {
        &mut self.trail
    }

    fn is_null(&mut self) -> Result<bool, DecodeError> {
        Ok(false)
    }

    fn boolean(&mut self) -> Result<bool, DecodeError> {
        self.parse("a Boolean", |text| match text {
            _ if text.eq_ignore_ascii_case("true") => Some(true),
            _ if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        })
    }

    fn integer(&mut self, shape: &'static Shape) -> Result<i64, DecodeError> {
        let wanted = if matches!(shape, Shape::Long { .. }) { "a Long" } else { "an Integer" };
        self.parse(wanted, |text| text.trim_ascii().parse().ok())
    }

    fn double(&mut self, _: &'static Shape) -> Result<f64, DecodeError> {
        self.parse("a Double", |text| number::from_text(text.trim_ascii()))
    }

    fn string(&mut self, _: &'static Shape) -> Result<String, DecodeError> {
        self.text().map(str::to_owned)
    }

    fn blob(&mut self, _: &'static Shape) -> Result<Bytes, DecodeError> {
        self.parse("a Blob", |text| {
            // Tools that make XML like to break long lines.
            let packed: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
            STANDARD.decode(packed).ok().map(Bytes::from)
        })
    }

    fn timestamp(&mut self, _: &'static Shape) -> Result<Timestamp, DecodeError> {
        self.parse("a Timestamp", |text| stamp::read(text.trim_ascii()))
    }

    fn begin_structure(&mut self, schema: &'static Schema) -> Result<(), DecodeError> {
        let mut members: Vec<(usize, Vec<&Node>)> = Vec::new();
        for child in self.node().map_or(&[][..], |node| &node.children) {
            let expected = members.last().map_or(0, |(index, _)| *index);
            let Some(index) = schema.find_in_xml(&child.name, expected) else { continue };
            match members.iter_mut().find(|(of, _)| *of == index) {
                Some((_, nodes)) => nodes.push(child),
                None => members.push((index, vec![child])),
            }
        }
        members.reverse();
        self.open.push(Open::Structure(members));
        Ok(())
    }

    fn next_member(&mut self, schema: &'static Schema) -> Result<Option<usize>, DecodeError> {
        if let Some(Open::Structure(members)) = self.open.last_mut()
            && let Some((index, nodes)) = members.pop()
        {
            self.value = nodes;
            self.current = schema.members.get(index);
            self.of_member = true;
            return Ok(Some(index));
        }
        self.open.pop();
        Ok(None)
    }

    fn begin_list(&mut self, shape: &'static Shape) -> Result<(), DecodeError> {
        let entries = match shape {
            Shape::List { element_name, flattened, .. } => {
                self.entries(element_name, self.is_flattened(*flattened))?
            }
            _ => Vec::new(),
        };
        self.open.push(Open::List(entries));
        Ok(())
    }

    fn next_element(&mut self, _: &'static Shape) -> Result<bool, DecodeError> {
        if let Some(Open::List(elements)) = self.open.last_mut()
            && let Some(element) = elements.pop()
        {
            self.ahead(element);
            return Ok(true);
        }
        self.open.pop();
        Ok(false)
    }

    fn begin_map(&mut self, shape: &'static Shape) -> Result<(), DecodeError> {
        static ABSENT: Node =
            Node { name: String::new(), text: String::new(), children: Vec::new() };
        let mut pairs = Vec::new();
        if let Shape::Map { key_name, value_name, flattened, .. } = shape {
            for entry in self.entries("entry", self.is_flattened(*flattened))? {
                let child = |name: &str| entry.children.iter().find(|child| child.name == name);
                let key = child(key_name).ok_or_else(|| {
                    DecodeError::Syntax("An entry of a map has no key".to_owned())
                })?;
                pairs.push((key.text.as_str(), child(value_name).unwrap_or(&ABSENT)));
            }
        }
        self.open.push(Open::Map(pairs));
        Ok(())
    }

    fn next_key(&mut self, _: &'static Shape) -> Result<Option<String>, DecodeError> {
        if let Some(Open::Map(pairs)) = self.open.last_mut()
            && let Some((key, value)) = pairs.pop()
        {
            self.ahead(value);
            return Ok(Some(key.to_owned()));
        }
        self.open.pop();
        Ok(None)
    }
}
