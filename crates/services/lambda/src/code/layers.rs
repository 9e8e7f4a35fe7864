//! Layers put over each other: one directory of links to the files of each.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt, symlink};
use std::path::Path;

/// Puts the files of `from` into `to`, over what is there.
pub(super) fn lay(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (kind, place) = (entry.file_type()?, to.join(entry.file_name()));
        let there = fs::symlink_metadata(&place).ok();
        if kind.is_dir() {
            if there.as_ref().is_some_and(|there| !there.is_dir()) {
                fs::remove_file(&place)?;
            }
            if there.is_none_or(|there| !there.is_dir()) {
                DirBuilder::new().mode(0o755).create(&place)?;
            }
            lay(&entry.path(), &place)?;
            continue;
        }
        match there {
            Some(there) if there.is_dir() => fs::remove_dir_all(&place)?,
            Some(_) => fs::remove_file(&place)?,
            None => {}
        }
        if kind.is_symlink() {
            symlink(fs::read_link(entry.path())?, &place)?;
        } else if fs::hard_link(entry.path(), &place).is_err() {
            // Where the file system has no links, or has had enough of them.
            fs::copy(entry.path(), &place)?;
        }
    }
    Ok(())
}

/// The bytes of all files below a directory.
pub(super) fn size_of(directory: &Path) -> io::Result<u64> {
    let mut size = 0;
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            size += size_of(&entry.path())?;
        } else if kind.is_file() {
            size += entry.metadata()?.len();
        }
    }
    Ok(size)
}
