//! The language of updates: operations on paths, whose values are texts («Patch operations» of the API
//! reference).
//!
//! Each kind of thing has a table of the paths that may be changed, and how ([`Paths`]); an operation
//! that the table has not is refused in the words that API Gateway has for that kind of thing.

mod pointer;
mod table;
mod values;

pub(crate) use table::{Paths, Voice};
pub(crate) use values::{list, map, plain, text};

use crate::errors::bad;
use crate::limits::PATCHES_MAX;
use aws_api::ApiError;
use aws_api::apigateway::{Op, PatchOperation};

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    Add,
    Remove,
    Replace,
    Copy,
    Move,
    Test,
}

impl Verb {
    const fn as_str(self) -> &'static str {
        match self {
            Verb::Add => "add",
            Verb::Remove => "remove",
            Verb::Replace => "replace",
            Verb::Copy => "copy",
            Verb::Move => "move",
            Verb::Test => "test",
        }
    }
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Patch {
    pub(crate) verb: Verb,
    /// The path as it was written.
    pub(crate) path: String,
    /// Its segments, without their escapes.
    pub(crate) segments: Vec<String>,
    pub(crate) value: Option<String>,
    /// The segments of the path that is copied from.
    pub(crate) from: Vec<String>,
}

impl Patch {
    /// The segments, for matching.
    pub(crate) fn at(&self) -> Vec<&str> {
        self.segments.iter().map(String::as_str).collect()
    }

    /// The value, which must be there.
    pub(crate) fn value(&self) -> Result<&str, ApiError> {
        let missing = || bad(format!("Invalid null or empty value in {}", self.path));
        self.value.as_deref().filter(|value| !value.is_empty()).ok_or_else(missing)
    }

    /// The value as a text that may be taken away: nothing where it is empty or removed.
    pub(crate) fn optional(&self) -> Option<String> {
        let value = self.value.clone().filter(|value| !value.is_empty());
        value.filter(|_| self.verb != Verb::Remove)
    }

    /// The value as true or false: what is not true is false.
    pub(crate) fn boolean(&self) -> bool {
        self.value.as_deref().is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// The value as a number.
    pub(crate) fn number<T: std::str::FromStr>(&self) -> Result<T, ApiError> {
        let value = self.value.as_deref().unwrap_or_default();
        let wrong = || bad(format!("Invalid value '{value}' specified for path '{}'", self.path));
        // Neither infinity nor what is no number at all.
        let digits = value.chars().all(|c| c.is_ascii_digit() || "+-.".contains(c));
        value.parse().ok().filter(|_| digits && value.len() < 20).ok_or_else(wrong)
    }
}

/// The operations of a request that the table has; the first that it has not refuses all.
pub(crate) fn read(
    operations: Option<Vec<PatchOperation>>,
    paths: &Paths,
) -> Result<Vec<Patch>, ApiError> {
    let patches = parse(operations)?;
    patches.iter().try_for_each(|patch| paths.check(patch))?;
    Ok(patches)
}

/// The operations of a request, whatever they are of.
pub(crate) fn parse(operations: Option<Vec<PatchOperation>>) -> Result<Vec<Patch>, ApiError> {
    let operations = operations.unwrap_or_default();
    if operations.len() > PATCHES_MAX {
        return Err(bad(format!("No more than {PATCHES_MAX} patch operations may be specified")));
    }
    operations.into_iter().map(one).collect()
}

fn one(operation: PatchOperation) -> Result<Patch, ApiError> {
    let PatchOperation { op, path, value, from } = operation;
    let verb = match op {
        Some(Op::Add) => Verb::Add,
        Some(Op::Remove) => Verb::Remove,
        Some(Op::Replace) => Verb::Replace,
        Some(Op::Copy) => Verb::Copy,
        Some(Op::Move) => Verb::Move,
        Some(Op::Test) => Verb::Test,
        None | Some(Op::Unknown(_)) => return Err(bad("Invalid patch operation specified")),
    };
    let path = path.ok_or_else(|| bad("Invalid patch path null"))?;
    let unreadable = || bad(format!("Invalid patch path {path}"));
    let segments = pointer::parse(&path).ok_or_else(unreadable)?;
    let from = match &from {
        Some(from) => {
            pointer::parse(from).ok_or_else(|| bad(format!("Invalid patch path {from}")))?
        }
        None => Vec::new(),
    };
    Ok(Patch { verb, path, segments, value, from })
}
