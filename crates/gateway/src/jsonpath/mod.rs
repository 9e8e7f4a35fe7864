//! JSONPath as mapping templates write it: the Java library «JsonPath» is what API Gateway has
//! («JSONPath expressions», by their author's examples).
//!
//! A path of names and single indexes is *definite*: it gives a value, or none. All others give a
//! list.

mod evaluate;
mod filter;
mod parse;

pub use parse::ParseError;

use serde_json::Value;
use std::borrow::Cow;

/// A path, ready to be followed.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq)]
enum Step {
    /// `.name`, `['a','b']`
    Names(Vec<String>),
    /// `[0]`, `[-1]`, `[0,2]`
    Indexes(Vec<i64>),
    /// `[1:3]`, `[::2]`
    Slice { start: Option<i64>, end: Option<i64>, step: i64 },
    /// `.*`, `[*]`
    All,
    /// `..`: what comes next is looked for everywhere below.
    Deep,
    /// `[?(…)]`
    Filter(filter::Test),
    /// `.length()`
    Call(Function),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Function {
    Length,
    Minimum,
    Maximum,
    Sum,
    Average,
    Keys,
    First,
    Last,
}

impl Path {
    /// Reads a path. What has no `$` at its beginning is taken as if it had `$.`.
    ///
    /// # Errors
    /// Where it stops being one.
    pub fn parse(text: &str) -> Result<Path, ParseError> {
        parse::path(text)
    }

    /// Whether it gives one value at most.
    pub fn is_definite(&self) -> bool {
        self.steps.iter().all(|step| match step {
            Step::Names(names) => names.len() == 1,
            Step::Indexes(indexes) => indexes.len() == 1,
            Step::Call(_) => true,
            Step::Slice { .. } | Step::All | Step::Deep | Step::Filter(_) => false,
        }) || matches!(self.steps.last(), Some(Step::Call(_)))
    }

    /// What it leads to: a list of all, where it is not definite.
    pub fn find<'v>(&self, root: &'v Value) -> Option<Cow<'v, Value>> {
        evaluate::find(self, root)
    }
}
