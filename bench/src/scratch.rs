//! Directories for the servers' data, removed when they are done with.

use crate::trouble::{Result, Trouble};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// A directory that is removed, with all that is in it, when this is dropped.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// A new empty directory `name` in `parent`.
    pub fn new(parent: &Path, name: &str) -> Result<Self> {
        let path = parent.join(name);
        std::fs::create_dir_all(&path)
            .map_err(|e| Trouble::io(format!("making {}", path.display()), e))?;
        Ok(Scratch { path })
    }

    /// What all files in it occupy on the disk, in bytes.
    pub fn bytes(&self) -> Result<u64> {
        let mut bytes = 0;
        let mut waiting = vec![self.path.clone()];
        while let Some(directory) = waiting.pop() {
            let failed = |e| Trouble::io(format!("reading {}", directory.display()), e);
            for entry in std::fs::read_dir(&directory).map_err(failed)? {
                let entry = entry.map_err(failed)?;
                match entry.metadata() {
                    Ok(found) if found.is_dir() => waiting.push(entry.path()),
                    Ok(found) => bytes += found.blocks() * 512,
                    // Removed in between.
                    Err(_) => {}
                }
            }
        }
        Ok(bytes)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(e) = std::fs::remove_dir_all(&self.path) {
            eprintln!("bench: {} stays behind: {e}", self.path.display());
        }
    }
}
