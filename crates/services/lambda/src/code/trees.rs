//! Unpacked packages on disk, one directory for each digest: a cache, rebuilt from the blobs.

use super::package::{Refused, unpack};
use bytes::Bytes;
use foundation::Ambient;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// The directory of unpacked packages.
#[derive(Debug)]
pub(crate) struct Trees {
    root: PathBuf,
    ambient: Ambient,
}

/// Names of trees that are not complete yet begin so; what is left of them after a crash is removed
/// at the next start.
const UNFINISHED: &str = "unfinished-";

impl Trees {
    /// Keeps trees below `root`, which is made when the first one is.
    pub(crate) fn new(root: PathBuf, ambient: Ambient) -> Self {
        Trees { root, ambient }
    }

    fn place(&self, sha256: &[u8; 32]) -> PathBuf {
        self.root.join(hex(sha256))
    }

    /// The tree of the package with this digest, if it is there.
    pub(crate) fn existing(&self, sha256: &[u8; 32]) -> Option<PathBuf> {
        let place = self.place(sha256);
        place.is_dir().then_some(place)
    }

    /// Unpacks a package, unless its tree is there already.
    pub(crate) async fn make(&self, sha256: [u8; 32], zip: Bytes) -> Result<PathBuf, Refused> {
        let place = self.place(&sha256);
        let unfinished = self.root.join(format!("{UNFINISHED}{}", self.ambient.dice.hex(16)));
        let work = move || {
            if place.is_dir() {
                return Ok(place);
            }
            let made = make(&zip, &unfinished, &place);
            if made.is_err() {
                // What can't be removed now is at the next start.
                let _ = std::fs::remove_dir_all(&unfinished);
            }
            made.map(|()| place)
        };
        tokio::task::spawn_blocking(work).await.map_err(|_| Refused::Malformed)?
    }

    /// Removes what no function needs, and what a crash left unfinished.
    pub(crate) async fn sweep(&self, needed: BTreeSet<[u8; 32]>) {
        let root = self.root.clone();
        let work = move || {
            let needed: BTreeSet<String> = needed.iter().map(|sha256| hex(sha256)).collect();
            let Ok(entries) = std::fs::read_dir(&root) else { return };
            for entry in entries.flatten() {
                let name = entry.file_name();
                if name.to_str().is_none_or(|name| !needed.contains(name)) {
                    let removed = std::fs::remove_dir_all(entry.path());
                    if let Err(error) = removed {
                        tracing::warn!(path = %entry.path().display(), %error, "not removed");
                    }
                }
            }
        };
        // A sweep that panicked has removed less than it could: nothing depends on it.
        let _ = tokio::task::spawn_blocking(work).await;
    }
}

fn make(zip: &[u8], unfinished: &Path, place: &Path) -> Result<(), Refused> {
    std::fs::create_dir_all(unfinished)?;
    // Environments run as another user and must get in whatever the umask is.
    for directory in [unfinished.parent(), Some(unfinished)].into_iter().flatten() {
        open_to_all(directory)?;
    }
    unpack(zip, unfinished)?;
    match std::fs::rename(unfinished, place) {
        // Somebody else was faster with the same package.
        Err(_) if place.is_dir() => Ok(std::fs::remove_dir_all(unfinished)?),
        renamed => Ok(renamed?),
    }
}

fn open_to_all(directory: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(directory, std::fs::Permissions::from_mode(0o755))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
