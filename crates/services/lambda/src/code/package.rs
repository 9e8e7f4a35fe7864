//! Unpacking a zip file that anybody may have made.
//!
//! Nothing is written outside of the target: names are taken as relative paths without `..`, and
//! symbolic links, which must point to somewhere inside, are made after all files, so that nothing
//! is ever written through one. Sizes are counted as written, not as declared.

use super::archive::ReadSeek;
use crate::limits::{CODE_ENTRIES_MAX, CODE_UNZIPPED_MAX};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, symlink};
use std::path::{Component, Path, PathBuf};
use zip::ZipArchive;
use zip::read::ZipFile;

/// Why a package is not taken; the texts are AWS's where it has one.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refused {
    #[error("Uploaded file must be a non-empty zip")]
    Empty,
    #[error("Could not unzip uploaded file. Please check your file, then try to upload again.")]
    Malformed,
    #[error("Unzipped size must be smaller than {CODE_UNZIPPED_MAX} bytes")]
    TooLarge,
    #[error("The package must have at most {CODE_ENTRIES_MAX} files")]
    TooMany,
    #[error("The package's entry '{0}' leads outside of it")]
    Outside(String),
    #[error("The package has two entries for '{0}'")]
    Twice(String),
    #[error("writing the package: {0}")]
    Disk(#[from] io::Error),
}

/// Longest target of a symbolic link.
const LINK_MAX: u64 = 4096;

/// Writes the package's files below `target`, which must be an empty directory.
pub(super) fn unpack(mut zip: impl ReadSeek, target: &Path) -> Result<(), Refused> {
    if zip.seek(SeekFrom::End(0))? == 0 {
        return Err(Refused::Empty);
    }
    let mut archive = ZipArchive::new(zip).map_err(|_| Refused::Malformed)?;
    match archive.len() {
        0 => return Err(Refused::Empty),
        entries if entries > CODE_ENTRIES_MAX => return Err(Refused::TooMany),
        _ => {}
    }
    let mut room = CODE_UNZIPPED_MAX;
    let mut links = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| Refused::Malformed)?;
        let name = inside(entry.name())?;
        if entry.is_dir() {
            directory(&target.join(name))?;
        } else if entry.is_symlink() {
            let to = link_target(&mut entry, &name)?;
            links.insert(name, to);
        } else {
            file(&mut entry, target, &name, &mut room)?;
        }
    }
    for (name, to) in links {
        let place = target.join(&name);
        directory(place.parent().unwrap_or(target))?;
        symlink(to, &place).map_err(|error| taken(error, &name))?;
    }
    Ok(())
}

fn taken(error: io::Error, name: &Path) -> Refused {
    match error.kind() {
        io::ErrorKind::AlreadyExists
        | io::ErrorKind::NotADirectory
        | io::ErrorKind::IsADirectory => Refused::Twice(name.display().to_string()),
        _ => Refused::Disk(error),
    }
}

/// The entry's path, relative and without `..`.
fn inside(name: &str) -> Result<PathBuf, Refused> {
    let outside = || Refused::Outside(name.to_owned());
    if name.contains('\0') {
        return Err(outside());
    }
    let mut path = PathBuf::new();
    // Some tools for Windows write backslashes; AWS takes them as part of the name, and so do we.
    for component in Path::new(name).components() {
        match component {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            _ => return Err(outside()),
        }
    }
    if path.as_os_str().is_empty() { Err(outside()) } else { Ok(path) }
}

fn directory(path: &Path) -> Result<(), Refused> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o755)
        .create(path)
        .map_err(|error| taken(error, path.file_name().map(Path::new).unwrap_or(path)))
}

fn file<R: Read>(
    entry: &mut ZipFile<'_, R>,
    target: &Path,
    name: &Path,
    room: &mut u64,
) -> Result<(), Refused> {
    let place = target.join(name);
    directory(place.parent().unwrap_or(target))?;
    // Environments run as another user: what the packer could read or execute, they can.
    let mode = if entry.unix_mode().unwrap_or(0o644) & 0o111 == 0 { 0o644 } else { 0o755 };
    let mut out = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(mode)
        .open(&place)
        .map_err(|error| taken(error, name))?;
    let written = copy(entry, &mut out, *room)?;
    *room -= written;
    Ok(())
}

fn copy(from: &mut dyn Read, to: &mut dyn Write, room: u64) -> Result<u64, Refused> {
    let mut buffer = vec![0; 64 * 1024];
    let mut written = 0;
    loop {
        let count = from.read(&mut buffer).map_err(|_| Refused::Malformed)?;
        if count == 0 {
            return Ok(written);
        }
        written += count as u64;
        if written > room {
            return Err(Refused::TooLarge);
        }
        to.write_all(&buffer[..count])?;
    }
}

/// Where a symbolic link points: relative, and never above the package's root.
fn link_target<R: Read>(entry: &mut ZipFile<'_, R>, name: &Path) -> Result<PathBuf, Refused> {
    let mut text = String::new();
    entry.take(LINK_MAX).read_to_string(&mut text).map_err(|_| Refused::Malformed)?;
    let outside = || Refused::Outside(name.display().to_string());
    let mut depth = name.components().count() - 1;
    for component in Path::new(&text).components() {
        match component {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir => depth = depth.checked_sub(1).ok_or_else(outside)?,
            Component::RootDir | Component::Prefix(_) => return Err(outside()),
        }
    }
    if text.is_empty() { Err(outside()) } else { Ok(PathBuf::from(text)) }
}
