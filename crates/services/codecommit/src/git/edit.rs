//! A tree that is being changed: only the folders on the way to what changes are read and written.

use super::GitError;
use super::loose::New;
use super::objects::Objects;
use super::oid::{Kind, Oid};
use super::tree::{Item, Mode, Tree};
use std::collections::BTreeMap;

/// A folder under change.
#[derive(Debug)]
pub(crate) struct Edit {
    root: Folder,
}

#[derive(Debug, Default)]
struct Folder {
    tree: Tree,
    /// Folders below that were looked into.
    open: BTreeMap<Vec<u8>, Folder>,
}

/// Why something can't be put where it should.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Blocked {
    /// There is a folder of that name.
    Folder,
    /// A part of the path is a file.
    File,
    /// A part of the path is a submodule.
    Submodule,
}

impl Edit {
    pub(crate) async fn of(objects: &mut Objects, tree: Option<Oid>) -> Result<Edit, GitError> {
        let tree = match tree {
            Some(tree) => objects.folder(tree).await?,
            None => Tree::default(),
        };
        Ok(Edit { root: Folder { tree, open: BTreeMap::new() } })
    }

    /// What stands at a path now. Of a folder, the object is that of before.
    pub(crate) async fn get(
        &mut self,
        objects: &mut Objects,
        path: &[&str],
    ) -> Result<Option<Item>, GitError> {
        let Some((name, above)) = path.split_last() else { return Ok(None) };
        let Some(folder) = self.folder(objects, above, false).await?.ok() else { return Ok(None) };
        Ok(folder.and_then(|folder| folder.get(name.as_bytes())))
    }

    /// Puts a file there.
    pub(crate) async fn put(
        &mut self,
        objects: &mut Objects,
        path: &[&str],
        item: Item,
    ) -> Result<Result<(), Blocked>, GitError> {
        let Some((name, above)) = path.split_last() else { return Ok(Err(Blocked::Folder)) };
        let folder = match self.folder(objects, above, true).await? {
            Ok(Some(folder)) => folder,
            Ok(None) => return Ok(Ok(())),
            Err(blocked) => return Ok(Err(blocked)),
        };
        match folder.get(name.as_bytes()).map(|item| item.mode) {
            Some(Mode::Folder) => Ok(Err(Blocked::Folder)),
            Some(Mode::Submodule) if item.mode != Mode::Submodule => Ok(Err(Blocked::Submodule)),
            _ => {
                folder.tree.set(name.as_bytes(), Some(item));
                Ok(Ok(()))
            }
        }
    }

    /// Removes the file there; whether its folder is empty now.
    pub(crate) async fn remove(
        &mut self,
        objects: &mut Objects,
        path: &[&str],
    ) -> Result<bool, GitError> {
        let Some((name, above)) = path.split_last() else { return Ok(false) };
        let Ok(Some(folder)) = self.folder(objects, above, false).await? else { return Ok(false) };
        folder.tree.set(name.as_bytes(), None);
        folder.open.remove(name.as_bytes());
        Ok(folder.is_empty())
    }

    /// The folder at a path, made where it is not there and is asked to be.
    async fn folder(
        &mut self,
        objects: &mut Objects,
        path: &[&str],
        make: bool,
    ) -> Result<Result<Option<&mut Folder>, Blocked>, GitError> {
        let mut folder = &mut self.root;
        for part in path {
            let name = part.as_bytes();
            if !folder.open.contains_key(name) {
                let below = match folder.tree.get(name) {
                    Some(Item { mode: Mode::Folder, oid }) => objects.folder(oid).await?,
                    Some(Item { mode: Mode::Submodule, .. }) => {
                        return Ok(Err(Blocked::Submodule));
                    }
                    Some(_) => return Ok(Err(Blocked::File)),
                    None if make => Tree::default(),
                    None => return Ok(Ok(None)),
                };
                let below = Folder { tree: below, open: BTreeMap::new() };
                folder.open.insert(name.to_vec(), below);
            }
            folder = match folder.open.get_mut(name) {
                Some(below) => below,
                None => return Ok(Ok(None)),
            };
        }
        Ok(Ok(Some(folder)))
    }

    /// The changed tree's name; the folders that are new are added to `new`. Empty ones are none.
    pub(crate) fn finish(self, new: &mut New) -> Oid {
        self.root.finish(new).unwrap_or_else(|| new.add(Kind::Tree, Vec::new()))
    }
}

impl Folder {
    fn get(&self, name: &[u8]) -> Option<Item> {
        if let Some(below) = self.open.get(name) {
            if below.is_empty() {
                return None;
            }
            let before = self.tree.get(name).map_or(Oid::EMPTY_TREE, |item| item.oid);
            return Some(Item { mode: Mode::Folder, oid: before });
        }
        self.tree.get(name)
    }

    fn is_empty(&self) -> bool {
        let is_file = |name: &[u8]| !self.open.contains_key(name);
        self.tree.entries().iter().all(|entry| !is_file(&entry.name))
            && self.open.values().all(Folder::is_empty)
    }

    fn finish(mut self, new: &mut New) -> Option<Oid> {
        for (name, below) in std::mem::take(&mut self.open) {
            let item = below.finish(new).map(|oid| Item { mode: Mode::Folder, oid });
            self.tree.set(&name, item);
        }
        (!self.tree.is_empty()).then(|| new.add(Kind::Tree, self.tree.content()))
    }
}
