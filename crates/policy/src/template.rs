//! Texts with policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and `${*}`,
//! `${?}`, `${$}` for the characters themselves. Documented on «IAM policy elements: Variables and
//! tags».

use crate::document::Version;
use crate::glob::{Case, Glob, Item, items_match, literal_items, wildcard_items};
use crate::request::{Request, Values};

/// Whether `*` and `?` outside variables are wildcards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wildcards {
    Active,
    Literal,
}

/// A pattern that may have variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Pattern {
    Fixed(Glob),
    Variable(Template),
}

impl Pattern {
    pub(crate) fn new(text: &str, version: Version, wildcards: Wildcards) -> Pattern {
        if version == Version::V2012 && text.contains("${") {
            return Pattern::Variable(Template::new(text, version, wildcards));
        }
        Pattern::Fixed(match wildcards {
            Wildcards::Active => Glob::new(text),
            Wildcards::Literal => Glob::Exact(text.into()),
        })
    }

    pub(crate) fn matches(&self, text: &str, case: Case, request: &Request<'_>) -> bool {
        match self {
            Pattern::Fixed(glob) => glob.matches(text, case),
            Pattern::Variable(template) => {
                template.items(request).is_some_and(|items| items_match(&items, text, case))
            }
        }
    }
}

/// A text in parts, filled in for each request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    parts: Box<[Part]>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Items(Box<[Item]>),
    Variable { key: Box<str>, default: Option<Box<str>> },
}

impl Template {
    pub(crate) fn new(text: &str, version: Version, wildcards: Wildcards) -> Template {
        let mut parts = Vec::new();
        let mut items: Vec<Item> = Vec::new();
        let mut rest = text;
        if version == Version::V2012 {
            while let Some((before, name, after)) = next_variable(rest) {
                push(&mut items, before, wildcards);
                rest = after;
                match name {
                    "*" | "?" | "$" => items.extend(literal_items(name)),
                    _ => {
                        if !items.is_empty() {
                            parts.push(Part::Items(std::mem::take(&mut items).into()));
                        }
                        parts.push(variable(name));
                    }
                }
            }
        }
        push(&mut items, rest, wildcards);
        if !items.is_empty() {
            parts.push(Part::Items(items.into()));
        }
        Template { parts: parts.into() }
    }

    /// The pattern in this request. `None` where a variable has no single value and no default:
    /// such a text matches nothing. What a variable stands for is literal: a tag value `*` is no
    /// wildcard.
    pub(crate) fn items(&self, request: &Request<'_>) -> Option<Vec<Item>> {
        let mut all = Vec::new();
        for part in &self.parts {
            match part {
                Part::Items(items) => all.extend_from_slice(items),
                Part::Variable { key, default } => match (request.values(key), default) {
                    (Some(Values::One(value)), _) => all.extend(literal_items(&value)),
                    (None, Some(default)) => all.extend(literal_items(default)),
                    (None | Some(Values::Many(_)), _) => return None,
                },
            }
        }
        Some(all)
    }
}

fn push(items: &mut Vec<Item>, text: &str, wildcards: Wildcards) {
    match wildcards {
        Wildcards::Active => items.extend(wildcard_items(text)),
        Wildcards::Literal => items.extend(literal_items(text)),
    }
}

/// The text before the next `${…}`, what stands in it, and the text after it.
fn next_variable(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("${")?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// `key` or `key, 'default'`.
fn variable(name: &str) -> Part {
    let (key, default) = match name.split_once(',') {
        Some((key, default)) => {
            let default = default.trim();
            let bare = default.strip_prefix('\'').and_then(|d| d.strip_suffix('\''));
            (key, Some(bare.unwrap_or(default).into()))
        }
        None => (name, None),
    };
    Part::Variable { key: key.trim().to_ascii_lowercase().into(), default }
}
