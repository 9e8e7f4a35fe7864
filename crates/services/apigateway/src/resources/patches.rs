//! Patch operations from what there is to what is wanted.

use aws_api::apigateway::{Op, PatchOperation};
use std::collections::BTreeMap;

/// Patch operations of one request.
#[derive(Default)]
pub(super) struct Patches(Vec<PatchOperation>);

/// A part of a path (RFC 6901).
pub(super) fn part(text: &str) -> String {
    text.replace('~', "~0").replace('/', "~1")
}

impl Patches {
    /// Nothing where there is nothing to do.
    pub(super) fn some(self) -> Option<Vec<PatchOperation>> {
        (!self.0.is_empty()).then_some(self.0)
    }

    pub(super) fn push(&mut self, op: Op, path: String, value: Option<String>) {
        self.0.push(PatchOperation { op: Some(op), path: Some(path), value, from: None });
    }

    /// Makes the value at `path` what is wanted: nothing is said of what the template says nothing of
    /// and has said nothing of (`named`).
    pub(super) fn value(
        &mut self,
        path: &str,
        named: bool,
        has: Option<String>,
        wanted: Option<String>,
    ) {
        if named && has.as_deref().unwrap_or_default() != wanted.as_deref().unwrap_or_default() {
            self.push(Op::Replace, path.to_owned(), Some(wanted.unwrap_or_default()));
        }
    }

    /// Makes the members below `path` what is wanted.
    pub(super) fn members(
        &mut self,
        path: &str,
        named: bool,
        has: &BTreeMap<String, String>,
        wanted: &BTreeMap<String, String>,
    ) {
        if !named {
            return;
        }
        for name in has.keys().filter(|name| !wanted.contains_key(*name)) {
            self.push(Op::Remove, format!("{path}/{}", part(name)), None);
        }
        for (name, value) in wanted.iter().filter(|(name, value)| has.get(*name) != Some(*value)) {
            self.push(Op::Replace, format!("{path}/{}", part(name)), Some(value.clone()));
        }
    }

    /// Makes the set at `path` what is wanted; each element is a value.
    pub(super) fn values(&mut self, path: &str, named: bool, has: &[String], wanted: &[String]) {
        if !named {
            return;
        }
        for value in wanted.iter().filter(|value| !has.contains(value)) {
            self.push(Op::Add, path.to_owned(), Some(value.clone()));
        }
        for value in has.iter().filter(|value| !wanted.contains(value)) {
            self.push(Op::Remove, path.to_owned(), Some(value.clone()));
        }
    }

    /// The same for a set whose elements are parts of the path.
    pub(super) fn elements(&mut self, path: &str, named: bool, has: &[String], wanted: &[String]) {
        if !named {
            return;
        }
        for value in wanted.iter().filter(|value| !has.contains(value)) {
            self.push(Op::Add, format!("{path}/{}", part(value)), None);
        }
        for value in has.iter().filter(|value| !wanted.contains(value)) {
            self.push(Op::Remove, format!("{path}/{}", part(value)), None);
        }
    }
}
