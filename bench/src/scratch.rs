//! Directories for the servers' data, removed when they are done with.

use crate::trouble::{Result, Trouble};
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
