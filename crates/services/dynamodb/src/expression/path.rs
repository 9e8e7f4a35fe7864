//! Document paths: `a.b[1].c`, into an item.

use std::fmt;

use crate::value::{Item, Value};

/// A step from a value into a part of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Step {
    /// Into a map.
    Name(String),
    /// Into a list, counted from 0.
    Index(usize),
}

/// The way to a value: an attribute's name, and steps into it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Path {
    /// The attribute.
    pub(crate) root: String,
    /// From the attribute on.
    pub(crate) steps: Vec<Step>,
}

/// How two paths stand to each other when both are to be changed or shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Clash {
    /// One leads into the other, or they are the same.
    Overlap,
    /// They take the same value for a map and for a list.
    Conflict,
}

impl Path {
    /// The way to a whole attribute.
    pub(crate) fn attribute(name: impl Into<String>) -> Path {
        Path { root: name.into(), steps: Vec::new() }
    }

    /// What the path leads to.
    pub(crate) fn find<'a>(&self, item: &'a Item) -> Option<&'a Value> {
        let mut value = item.get(&self.root)?;
        for step in &self.steps {
            value = match (step, value) {
                (Step::Name(name), Value::M(map)) => map.get(name)?,
                (Step::Index(index), Value::L(list)) => list.get(*index)?,
                _ => return None,
            };
        }
        Some(value)
    }

    fn clash(&self, other: &Path) -> Option<Clash> {
        if self.root != other.root {
            return None;
        }
        for pair in self.steps.iter().zip(&other.steps) {
            match pair {
                (Step::Name(one), Step::Name(two)) if one != two => return None,
                (Step::Index(one), Step::Index(two)) if one != two => return None,
                (Step::Name(_), Step::Index(_)) | (Step::Index(_), Step::Name(_)) => {
                    return Some(Clash::Conflict);
                }
                _ => {}
            }
        }
        Some(Clash::Overlap)
    }
}

/// That no two of the paths touch one another.
pub(crate) fn disjoint(paths: &[&Path]) -> Result<(), String> {
    for (index, two) in paths.iter().enumerate() {
        for one in &paths[..index] {
            if let Some(clash) = one.clash(two) {
                let verb = match clash {
                    Clash::Overlap => "overlap",
                    Clash::Conflict => "conflict",
                };
                return Err(format!(
                    "Two document paths {verb} with each other; must remove or rewrite one of \
                     these paths; path one: {one}, path two: {two}"
                ));
            }
        }
    }
    Ok(())
}

/// As AWS's messages show it: `[a, b, [1]]`.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}", self.root)?;
        for step in &self.steps {
            match step {
                Step::Name(name) => write!(f, ", {name}")?,
                Step::Index(index) => write!(f, ", [{index}]")?,
            }
        }
        f.write_str("]")
    }
}
