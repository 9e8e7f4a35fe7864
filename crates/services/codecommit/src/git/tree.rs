//! Trees: the lists of what is in each folder.

use super::oid::Oid;
use aws_api::codecommit::{FileModeTypeEnum, ObjectTypeEnum};

/// What an entry of a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Mode {
    Normal,
    Executable,
    Symlink,
    Folder,
    Submodule,
}

impl Mode {
    fn parse(text: &[u8]) -> Option<Mode> {
        Some(match text {
            b"40000" | b"040000" => Mode::Folder,
            b"100755" => Mode::Executable,
            b"120000" => Mode::Symlink,
            b"160000" => Mode::Submodule,
            // 100644, and what old programs wrote: 100664 and the like.
            other if other.starts_with(b"100") => Mode::Normal,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            Mode::Normal => "100644",
            Mode::Executable => "100755",
            Mode::Symlink => "120000",
            Mode::Folder => "40000",
            Mode::Submodule => "160000",
        }
    }

    /// Six digits, as GetDifferences shows them.
    pub(crate) fn digits(self) -> String {
        format!("{:0>6}", self.word())
    }

    pub(crate) fn file(self) -> FileModeTypeEnum {
        match self {
            Mode::Executable => FileModeTypeEnum::Executable,
            Mode::Symlink => FileModeTypeEnum::Symlink,
            _ => FileModeTypeEnum::Normal,
        }
    }

    pub(crate) fn of_file(mode: &FileModeTypeEnum) -> Option<Mode> {
        match mode {
            FileModeTypeEnum::Normal => Some(Mode::Normal),
            FileModeTypeEnum::Executable => Some(Mode::Executable),
            FileModeTypeEnum::Symlink => Some(Mode::Symlink),
            FileModeTypeEnum::Unknown(_) => None,
        }
    }

    pub(crate) fn object_type(self) -> ObjectTypeEnum {
        match self {
            Mode::Normal | Mode::Executable => ObjectTypeEnum::File,
            Mode::Symlink => ObjectTypeEnum::SymbolicLink,
            Mode::Folder => ObjectTypeEnum::Directory,
            Mode::Submodule => ObjectTypeEnum::GitLink,
        }
    }

    pub(crate) fn is_file(self) -> bool {
        matches!(self, Mode::Normal | Mode::Executable)
    }
}

/// What stands at a place: its mode and its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) mode: Mode,
    pub(crate) oid: Oid,
}

/// An entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Bytes: git does not say of what text.
    pub(crate) name: Vec<u8>,
    pub(crate) item: Item,
}

/// A folder, sorted as git sorts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree(Vec<Entry>);

impl Tree {
    pub(crate) fn parse(mut rest: &[u8]) -> Option<Tree> {
        let mut entries = Vec::new();
        while !rest.is_empty() {
            let space = rest.iter().position(|b| *b == b' ')?;
            let mode = Mode::parse(rest.get(..space)?)?;
            rest = rest.get(space + 1..)?;
            let end = rest.iter().position(|b| *b == 0)?;
            let name = rest.get(..end)?.to_vec();
            rest = rest.get(end + 1..)?;
            let oid = Oid::from_bytes(rest.get(..Oid::BYTES)?)?;
            rest = rest.get(Oid::BYTES..)?;
            entries.push(Entry { name, item: Item { mode, oid } });
        }
        Some(Tree(entries))
    }

    pub(crate) fn content(&self) -> Vec<u8> {
        let mut content = Vec::new();
        for Entry { name, item } in &self.0 {
            content.extend_from_slice(item.mode.word().as_bytes());
            content.push(b' ');
            content.extend_from_slice(name);
            content.push(0);
            content.extend_from_slice(item.oid.as_bytes());
        }
        content
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.0
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn get(&self, name: &[u8]) -> Option<Item> {
        self.0.iter().find(|entry| entry.name == name).map(|entry| entry.item)
    }

    /// Puts an entry in its place, instead of the one with that name.
    pub(crate) fn set(&mut self, name: &[u8], item: Option<Item>) {
        self.0.retain(|entry| entry.name != name);
        if let Some(item) = item {
            let entry = Entry { name: name.to_vec(), item };
            let key = sort_key(&entry);
            let at = self.0.partition_point(|other| sort_key(other) < key);
            self.0.insert(at, entry);
        }
    }
}

/// Git sorts folders as if their names ended in a slash.
fn sort_key(entry: &Entry) -> Vec<u8> {
    let mut key = entry.name.clone();
    if entry.item.mode == Mode::Folder {
        key.push(b'/');
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn modes() -> impl Strategy<Value = Mode> {
        prop_oneof![
            Just(Mode::Normal),
            Just(Mode::Executable),
            Just(Mode::Symlink),
            Just(Mode::Folder),
            Just(Mode::Submodule)
        ]
    }

    proptest! {
        #[test]
        fn trees_read_back_whatever_the_order_of_making(
            given in proptest::collection::vec(("[a-c./-]{1,4}", modes(), any::<[u8; 20]>()), 0..12),
        ) {
            let mut tree = Tree::default();
            for (name, mode, oid) in &given {
                let oid = Oid::from_bytes(oid).unwrap();
                tree.set(name.as_bytes(), Some(Item { mode: *mode, oid }));
            }
            prop_assert_eq!(Tree::parse(&tree.content()), Some(tree.clone()));
            let keys: Vec<_> = tree.entries().iter().map(sort_key).collect();
            prop_assert!(keys.is_sorted());
            for (name, ..) in &given {
                tree.set(name.as_bytes(), None);
            }
            prop_assert!(tree.is_empty());
        }

        #[test]
        fn what_is_no_tree_is_no_panic(bytes: Vec<u8>) {
            let _ = Tree::parse(&bytes);
        }
    }

    #[test]
    fn folders_sort_behind_names_that_go_on_with_less_than_a_slash() {
        let item = |mode| Some(Item { mode, oid: Oid::ZERO });
        let mut tree = Tree::default();
        tree.set(b"a", item(Mode::Folder));
        tree.set(b"a.b", item(Mode::Normal));
        tree.set(b"a0", item(Mode::Normal));
        let names: Vec<&[u8]> = tree.entries().iter().map(|e| e.name.as_slice()).collect();
        assert_eq!(names, [b"a.b".as_slice(), b"a", b"a0"]);
    }
}
