//! Which parts of an item to answer with.

use std::collections::BTreeMap;

use super::parser::Parser;
use super::path::{Path, Step};
use super::{Bindings, Role};
use crate::value::{Item, Value};

/// Parts of an item.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Projection {
    /// Where they were: a tree of what to keep.
    Tree(Tree),
    /// Each under a name of its own, as `SELECT` has them.
    Columns(Vec<(String, Path)>),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Tree(BTreeMap<String, Part>);

#[derive(Debug, Clone, PartialEq)]
enum Part {
    Whole,
    Map(BTreeMap<String, Part>),
    /// Elements keep their order and close up.
    List(BTreeMap<usize, Part>),
}

impl Projection {
    /// Reads `path { , path }`.
    pub(crate) fn parse(source: &str, bindings: &mut Bindings) -> Result<Projection, String> {
        let mut parser = Parser::new(Role::Projection, source, bindings)?;
        let mut paths = vec![parser.path()?];
        while parser.take(",") {
            paths.push(parser.path()?);
        }
        parser.disjoint(&paths.iter().collect::<Vec<_>>())?;
        parser.finish()?;
        Ok(Projection::of(paths.iter()))
    }

    /// What the paths lead to.
    pub(crate) fn of<'a>(paths: impl Iterator<Item = &'a Path>) -> Projection {
        let mut tree = BTreeMap::new();
        for path in paths {
            let part = tree.entry(path.root.clone()).or_insert_with(|| Part::begun(&path.steps));
            part.add(&path.steps);
        }
        Projection::Tree(Tree(tree))
    }

    /// Whole attributes.
    pub(crate) fn of_attributes(names: impl IntoIterator<Item = String>) -> Projection {
        let whole = names.into_iter().map(|name| (name, Part::Whole));
        Projection::Tree(Tree(whole.collect()))
    }

    /// The attributes that it keeps something of.
    pub(crate) fn roots(&self) -> impl Iterator<Item = &str> {
        let (tree, columns) = match self {
            Projection::Tree(Tree(parts)) => (Some(parts.keys()), None),
            Projection::Columns(columns) => (None, Some(columns)),
        };
        let columns = columns.into_iter().flatten().map(|(_, path)| path.root.as_str());
        tree.into_iter().flatten().map(String::as_str).chain(columns)
    }

    /// What of `item` is asked for. Attributes that are not there are left out.
    pub(crate) fn of_item(&self, item: Item) -> Item {
        match self {
            Projection::Tree(Tree(parts)) => keep(parts, item),
            Projection::Columns(columns) => columns
                .iter()
                .filter_map(|(name, path)| Some((name.clone(), path.find(&item)?.clone())))
                .collect(),
        }
    }
}

impl Default for Projection {
    /// Nothing.
    fn default() -> Projection {
        Projection::Tree(Tree::default())
    }
}

impl Part {
    /// The kind of part that a path's rest leads through.
    fn begun(steps: &[Step]) -> Part {
        match steps.first() {
            None => Part::Whole,
            Some(Step::Name(_)) => Part::Map(BTreeMap::new()),
            Some(Step::Index(_)) => Part::List(BTreeMap::new()),
        }
    }

    fn add(&mut self, steps: &[Step]) {
        let Some((step, rest)) = steps.split_first() else { return };
        let inner = match (step, self) {
            (Step::Name(name), Part::Map(parts)) => {
                parts.entry(name.clone()).or_insert_with(|| Part::begun(rest))
            }
            (Step::Index(index), Part::List(parts)) => {
                parts.entry(*index).or_insert_with(|| Part::begun(rest))
            }
            // Paths that clash were refused before.
            _ => return,
        };
        inner.add(rest);
    }

    fn of_value(&self, value: Value) -> Option<Value> {
        match (self, value) {
            (Part::Whole, value) => Some(value),
            (Part::Map(parts), Value::M(map)) => {
                let kept = keep(parts, map);
                (!kept.is_empty()).then_some(Value::M(kept))
            }
            (Part::List(parts), Value::L(list)) => {
                let kept: Vec<Value> = list
                    .into_iter()
                    .enumerate()
                    .filter_map(|(index, element)| parts.get(&index)?.of_value(element))
                    .collect();
                (!kept.is_empty()).then_some(Value::L(kept))
            }
            _ => None,
        }
    }
}

fn keep(parts: &BTreeMap<String, Part>, map: Item) -> Item {
    map.into_iter()
        .filter_map(|(name, value)| {
            let kept = parts.get(&name)?.of_value(value)?;
            Some((name, kept))
        })
        .collect()
}
