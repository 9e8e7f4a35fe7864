//! Which paths of a thing may be changed, and how; and how API Gateway says no.

use super::{Patch, Verb};
use crate::errors::bad;
use aws_api::ApiError;

/// In which of its two ways API Gateway speaks of operations on a kind of thing that it has not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    /// It names the path alone.
    Path,
    /// It names the path, or the operations that the path has.
    PathOrOperation,
    /// It lists the paths that the operation has.
    List,
}

/// The paths of a kind of thing.
#[derive(Debug)]
pub(crate) struct Paths {
    pub(crate) voice: Voice,
    /// The path, in which a segment in `{…}` or `<…>` is any one; and what it has. In the order in
    /// which API Gateway lists them.
    pub(crate) rows: &'static [(&'static str, &'static [Verb])],
}

impl Paths {
    /// Whether the table has the operation.
    pub(crate) fn check(&self, patch: &Patch) -> Result<(), ApiError> {
        let mut matching = self.rows.iter().filter(|(path, _)| matches(path, patch)).peekable();
        let verbs = matching.peek().map(|(_, verbs)| *verbs);
        if matching.any(|(_, verbs)| verbs.contains(&patch.verb)) {
            return Ok(());
        }
        Err(bad(self.refusal(patch, verbs)))
    }

    fn refusal(&self, patch: &Patch, verbs: Option<&[Verb]>) -> String {
        let Patch { verb, path, .. } = patch;
        match (self.voice, verbs) {
            (Voice::Path, _) | (Voice::PathOrOperation, None) => {
                format!("Invalid patch path {path}")
            }
            (Voice::PathOrOperation, Some([_])) => {
                "Invalid patch operation specified. Must be one of: [replace]".to_owned()
            }
            (Voice::PathOrOperation, Some(_)) => {
                "Invalid patch operation specified. Must be 'add'|'remove'|'replace'".to_owned()
            }
            (Voice::List, _) => {
                let of_verb = self.rows.iter().filter(|(_, verbs)| verbs.contains(verb));
                let names: Vec<&str> = of_verb.map(|(path, _)| *path).collect();
                let what =
                    format!("Invalid patch path  '{path}' specified for op '{}'.", verb.as_str());
                match names.is_empty() {
                    true => format!("{what} Please choose supported operations"),
                    false => format!("{what} Must be one of: [{}]", names.join(", ")),
                }
            }
        }
    }
}

fn matches(row: &str, patch: &Patch) -> bool {
    let mut wanted = row.split('/').skip(1);
    let any = |wanted: &str| wanted.starts_with(['{', '<']);
    let fits = patch
        .segments
        .iter()
        .all(|segment| wanted.next().is_some_and(|wanted| any(wanted) || wanted == segment));
    fits && wanted.next().is_none()
}
