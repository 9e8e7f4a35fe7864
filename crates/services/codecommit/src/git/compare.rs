//! What differs between two trees.

use super::GitError;
use super::objects::Objects;
use super::oid::Oid;
use super::tree::{Item, Mode, Tree};
use crate::limits::COMPARED_FILES_MAX;
use std::collections::BTreeMap;

/// A file that differs: as it is on one side, and on the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) before: Option<Item>,
    pub(crate) after: Option<Item>,
}

/// Files that differ, by their paths.
pub(crate) type Changes = BTreeMap<String, Change>;

/// The files that differ between two trees (or are only in one, where the other is none), their paths
/// below `base`. Folders are not told of, only what is in them.
pub(crate) async fn compare(
    objects: &mut Objects,
    before: Option<Oid>,
    after: Option<Oid>,
    base: &str,
) -> Result<Changes, GitError> {
    let mut changes = Changes::new();
    let mut left = vec![(base.to_owned(), before, after)];
    while let Some((path, before, after)) = left.pop() {
        let (before, after) = (read(objects, before).await?, read(objects, after).await?);
        for (name, (before, after)) in pairs(&before, &after) {
            if before == after {
                continue;
            }
            let name = String::from_utf8_lossy(name);
            let path = if path.is_empty() { name.into_owned() } else { format!("{path}/{name}") };
            let folder = |item: Option<Item>| item.filter(|item| item.mode == Mode::Folder);
            let file = |item: Option<Item>| item.filter(|item| item.mode != Mode::Folder);
            let change = Change { before: file(before), after: file(after) };
            let folders = (folder(before).map(|item| item.oid), folder(after).map(|item| item.oid));
            if folders != (None, None) {
                left.push((path.clone(), folders.0, folders.1));
            }
            if (change.before, change.after) != (None, None) {
                changes.insert(path, change);
            }
            if changes.len() > COMPARED_FILES_MAX {
                return Err(GitError::TooLarge);
            }
        }
    }
    Ok(changes)
}

async fn read(objects: &mut Objects, tree: Option<Oid>) -> Result<Tree, GitError> {
    match tree {
        Some(tree) => objects.folder(tree).await,
        None => Ok(Tree::default()),
    }
}

fn pairs<'t>(
    before: &'t Tree,
    after: &'t Tree,
) -> BTreeMap<&'t [u8], (Option<Item>, Option<Item>)> {
    let mut pairs = BTreeMap::new();
    for entry in before.entries() {
        pairs.insert(entry.name.as_slice(), (Some(entry.item), None));
    }
    for entry in after.entries() {
        pairs.entry(entry.name.as_slice()).or_insert((None, None)).1 = Some(entry.item);
    }
    pairs
}
