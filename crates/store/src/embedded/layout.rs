//! The layout file: which version of Millstream can read the directory.

use crate::{StoreError, disk::Disk};

const FILE: &str = "layout";
const NEW_FILE: &str = "layout.new";
/// Raised when an older version could not read what this one writes.
const LAYOUT: &str = "millstream store 1\n";
/// More than any layout file ever holds.
const READ_BYTES_MAX: u64 = 256;

/// Whether the directory holds a store already. One of another layout is an error.
pub(crate) fn exists(disk: &dyn Disk) -> Result<bool, StoreError> {
    let found = read(disk)?;
    let in_use = || -> Result<bool, StoreError> {
        let names = disk.list("").map_err(StoreError::io("list", "the data directory"))?;
        Ok(names.iter().any(|name| name.starts_with("index.")))
    };
    match found {
        Some(layout) if layout == LAYOUT => Ok(true),
        None if !in_use()? => Ok(false),
        // It is the first file of a store to be written, so it can't just be missing.
        found => Err(StoreError::UnknownLayout {
            file: disk.path(FILE),
            found: found.unwrap_or_default().trim_end().to_owned(),
            known: LAYOUT.trim_end(),
        }),
    }
}

fn read(disk: &dyn Disk) -> Result<Option<String>, StoreError> {
    let Some(file) = disk.open(FILE).map_err(StoreError::io("open", FILE))? else {
        return Ok(None);
    };
    let read = || -> std::io::Result<Vec<u8>> {
        let mut bytes = vec![0; file.len()?.min(READ_BYTES_MAX) as usize];
        file.read_at(&mut bytes, 0)?;
        Ok(bytes)
    };
    let bytes = read().map_err(StoreError::io("read", FILE))?;
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// Marks the directory as ours.
pub(crate) fn write(disk: &dyn Disk) -> Result<(), StoreError> {
    let write = || -> std::io::Result<()> {
        let file = disk.create(NEW_FILE)?;
        file.write_at(LAYOUT.as_bytes(), 0)?;
        file.sync()?;
        disk.rename(NEW_FILE, FILE)?;
        disk.sync_dir("")
    };
    write().map_err(StoreError::io("write", FILE))
}
