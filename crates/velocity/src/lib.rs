//! The Velocity Template Language, as mapping templates are written in it («VTL Reference» of the
//! Apache Velocity Project, as version 1.7 reads it).
//!
//! [`Template::parse`], then [`Template::render`] with values by name. Lists and maps live in a
//! [`Heap`] and are shared as Java shares them: `$list.add(1)` is seen by all who hold the list. What
//! the language can't know — `$input`, `$util` — are [`Object`]s that the caller hands in; what a
//! template set in a map that it was given, the caller reads from the heap afterwards.
//!
//! A template is a stranger's program: rendering has a budget of steps, of bytes written and of
//! nesting ([`Limits`]), and never panics.
//!
//! - `parse`: from text to the tree
//! - `tree`: the tree
//! - `render`: statements; `evaluate`: expressions; `reference`: `$a.b(1)[2]`
//! - `methods`: what texts, lists, maps and numbers can do, by their names in Java
//! - `heap`, `value`: what templates compute with

mod evaluate;
mod heap;
mod limits;
mod methods;
mod parse;
mod reference;
mod render;
mod tree;
mod value;

pub use heap::Heap;
pub use limits::{Failure, Limits};
pub use parse::ParseError;
pub use render::Rendered;
pub use value::{ListId, MapId, Object, Value};

use std::collections::BTreeMap;

/// A parsed template.
#[derive(Debug, Clone)]
pub struct Template {
    nodes: Vec<tree::Node>,
}

impl Template {
    /// Parses a template's text.
    pub fn parse(text: &str) -> Result<Template, ParseError> {
        parse::template(text).map(|nodes| Template { nodes })
    }

    /// What it writes, where it is text and nothing else.
    pub fn as_text(&self) -> Option<&str> {
        match self.nodes.as_slice() {
            [] => Some(""),
            [tree::Node::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Renders it with `names`; what `#set` made of them stands in the answer.
    pub fn render(
        &self,
        heap: &mut Heap,
        names: BTreeMap<String, Value>,
        limits: Limits,
    ) -> Result<Rendered, Failure> {
        render::template(&self.nodes, heap, names, limits)
    }
}
