//! What becomes of a document's base path («Set the OpenAPI basePath property»).

use crate::describe::{Api, Server};
use std::collections::BTreeMap;

/// What becomes of a document's base path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BasePath {
    /// Nothing.
    #[default]
    Ignore,
    /// All of it stands before each path.
    Prepend,
    /// Its first part is a domain's base path; the rest stands before each path.
    Split,
}

impl BasePath {
    /// By the parameter's value: `ignore`, `prepend`, `split`.
    pub fn named(name: &str) -> Option<BasePath> {
        match name.to_ascii_lowercase().as_str() {
            "ignore" => Some(BasePath::Ignore),
            "prepend" => Some(BasePath::Prepend),
            "split" => Some(BasePath::Split),
            _ => None,
        }
    }

    /// Brings it to the API's paths.
    pub fn apply(self, api: &mut Api) {
        let Server { base_path: Some(base), .. } = &api.server else { return };
        let mut parts = base.split('/').filter(|part| !part.is_empty());
        match self {
            BasePath::Ignore => return,
            BasePath::Prepend => {}
            BasePath::Split => drop(parts.next()),
        }
        let before: String = parts.map(|part| format!("/{part}")).collect();
        if before.is_empty() {
            return;
        }
        let paths = std::mem::take(&mut api.paths);
        let moved = |(path, operations): (String, _)| match path.as_str() {
            "/" => (before.clone(), operations),
            _ => (format!("{before}{path}"), operations),
        };
        api.paths = paths.into_iter().map(moved).collect::<BTreeMap<_, _>>();
    }
}
