//! Where repositories lie: one bare repository a folder, named by the repository's id.
//!
//! A folder is made when something is first written to it, so that the store's record always comes
//! first; a folder without a record is removed when the room starts, and so are the locks that a
//! killed git left behind.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The folder of all repositories.
#[derive(Debug)]
pub(crate) struct Homes {
    root: PathBuf,
}

/// One repository's folder, whether or not it is there yet.
#[derive(Clone, Debug)]
pub(crate) struct Home(Arc<PathBuf>);

/// What HEAD says until a branch is there.
const FIRST_HEAD: &str = "ref: refs/heads/main\n";
const CONFIG: &str = "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n";

impl Homes {
    pub(crate) fn new(root: PathBuf) -> Homes {
        Homes { root }
    }

    /// `id` is one of ours: letters, digits and dashes.
    pub(crate) fn of(&self, id: &str) -> Home {
        Home(Arc::new(self.root.join(id)))
    }

    /// Removes folders of repositories that are not `known`, and locks and pieces that nobody holds
    /// any more: for the time before anything else is done here.
    pub(crate) fn sweep(&self, known: &HashSet<String>) -> io::Result<usize> {
        let mut removed = 0;
        let listing = match fs::read_dir(&self.root) {
            Ok(listing) => listing,
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(0),
            Err(why) => return Err(why),
        };
        for entry in listing {
            let entry = entry?;
            let name = entry.file_name();
            let is_known = name.to_str().is_some_and(|name| known.contains(name));
            if is_known {
                unlock(&entry.path())?;
            } else {
                remove(&entry.path())?;
                removed += 1;
            }
        }
        Ok(removed)
    }
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(why) => Err(why),
    }
}

/// Removes what a killed git has left: locks of references, and objects that had not all come.
fn unlock(home: &Path) -> io::Result<()> {
    let is_left = |name: &str| {
        name.ends_with(".lock")
            || name.starts_with("tmp_")
            || name.starts_with(".tmp")
            || name == "gc.pid"
    };
    let mut folders = vec![home.to_path_buf(), home.join("objects"), home.join("objects/pack")];
    let mut references = vec![home.join("refs")];
    while let Some(folder) = references.pop() {
        if let Ok(listing) = fs::read_dir(&folder) {
            for entry in listing {
                let entry = entry?;
                if entry.file_type()?.is_dir() {
                    references.push(entry.path());
                }
            }
        }
        folders.push(folder);
    }
    for folder in folders {
        let Ok(listing) = fs::read_dir(&folder) else { continue };
        for entry in listing {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(is_left) {
                remove(&entry.path())?;
            }
        }
    }
    Ok(())
}

impl Home {
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn exists(&self) -> bool {
        self.0.join("HEAD").is_file()
    }

    /// Makes the folder, if it is not there. It appears whole or not at all; `token` is a name that
    /// nobody else takes.
    pub(crate) fn ensure(&self, token: &str) -> io::Result<()> {
        if self.exists() {
            return Ok(());
        }
        let root = self.0.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(root)?;
        let new = root.join(format!("new-{token}"));
        for folder in ["objects/info", "objects/pack", "refs/heads", "refs/tags"] {
            fs::create_dir_all(new.join(folder))?;
        }
        for (name, text) in [("HEAD", FIRST_HEAD), ("config", CONFIG)] {
            write_synced(&new.join(name), text.as_bytes())?;
        }
        for folder in ["objects/info", "objects/pack", "objects", "refs/heads", "refs/tags", "refs"]
        {
            sync_folder(&new.join(folder))?;
        }
        sync_folder(&new)?;
        match fs::rename(&new, &*self.0) {
            Ok(()) => sync_folder(root),
            // Somebody else was first.
            Err(_) if self.exists() => fs::remove_dir_all(&new),
            Err(why) => Err(why),
        }
    }

    pub(crate) fn remove(&self) -> io::Result<()> {
        remove(&self.0)
    }

    /// Puts a small file in place of another, as one step, durably.
    pub(crate) fn replace(&self, name: &str, token: &str, content: &[u8]) -> io::Result<()> {
        let new = self.0.join(format!("tmp_{token}"));
        write_synced(&new, content)?;
        fs::rename(&new, self.0.join(name))?;
        sync_folder(&self.0)
    }

    /// Makes durable what was named or renamed in the folders that a push writes to, and in those of
    /// the references. Git syncs what is in files, not that they are there.
    pub(crate) fn sync(&self, references: impl IntoIterator<Item = String>) -> io::Result<()> {
        let mut folders: HashSet<PathBuf> =
            ["objects/pack", "objects", ""].map(|folder| self.0.join(folder)).into();
        for reference in references {
            let mut path = self.0.join(reference);
            while path.pop() && path != *self.0 && path.starts_with(&*self.0) {
                folders.insert(path.clone());
            }
        }
        for folder in folders {
            match sync_folder(&folder) {
                Err(why) if why.kind() != io::ErrorKind::NotFound => return Err(why),
                _ => {}
            }
        }
        Ok(())
    }
}

fn write_synced(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Makes the names in a folder durable.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}
