//! Unpacked packages on disk, one directory for each digest: a cache, rebuilt from the blobs.

use super::archive::Archive;
use super::layers::{lay, size_of};
use super::package::{Refused, unpack};
use crate::function::record::Code;
use foundation::Ambient;
use ring::digest;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use store::Blobs;
use tokio::runtime::Handle;

/// The directory of unpacked packages.
#[derive(Debug)]
pub(crate) struct Trees {
    root: PathBuf,
    ambient: Ambient,
}

/// Names of trees that are not complete yet begin so; what is left of them after a crash is removed
/// at the next start.
const UNFINISHED: &str = "unfinished-";

/// The digest by which layers that are put over each other, in that order, are known.
pub(crate) fn digest_of_layers(layers: &[Code]) -> [u8; 32] {
    if let [one] = layers {
        return one.sha256;
    }
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(b"layers");
    for layer in layers {
        context.update(&layer.sha256);
    }
    let mut out = [0; 32];
    out.copy_from_slice(context.finish().as_ref());
    out
}

impl Trees {
    /// Keeps trees below `root`, which is made when the first one is.
    pub(crate) fn new(root: PathBuf, ambient: Ambient) -> Self {
        Trees { root, ambient }
    }

    fn place(&self, sha256: &[u8; 32]) -> PathBuf {
        self.root.join(hex(sha256))
    }

    /// The tree of the package with this digest, if it is there.
    fn existing(&self, sha256: &[u8; 32]) -> Option<PathBuf> {
        let place = self.place(sha256);
        place.is_dir().then_some(place)
    }

    /// Unpacks a package, unless its tree is there already; tells how large its files are.
    pub(crate) async fn make(&self, sha256: [u8; 32], zip: Archive) -> Result<u64, Refused> {
        let handle = Handle::current();
        self.build(sha256, move |unfinished| unpack(zip.open(handle), unfinished)).await?;
        let place = self.place(&sha256);
        let size = tokio::task::spawn_blocking(move || size_of(&place)).await;
        Ok(size.map_err(|_| Refused::Malformed)??)
    }

    /// The files of a package that is kept, unpacked again where the cache has lost them.
    pub(crate) async fn of(&self, blobs: &dyn Blobs, code: &Code) -> Result<PathBuf, Refused> {
        if let Some(tree) = self.existing(&code.sha256) {
            return Ok(tree);
        }
        let opened = blobs.open(code.blob()).await.map_err(io::Error::other)?;
        let zip = opened.ok_or_else(|| io::Error::other("the package is missing"))?;
        self.make(code.sha256, Archive::Kept(zip)).await?;
        Ok(self.place(&code.sha256))
    }

    /// The files of layers, later ones over earlier ones; nothing where there are none.
    pub(crate) async fn of_layers(
        &self,
        blobs: &dyn Blobs,
        layers: &[Code],
    ) -> Result<Option<PathBuf>, Refused> {
        let sha256 = digest_of_layers(layers);
        if layers.is_empty() {
            return Ok(None);
        }
        if let Some(tree) = self.existing(&sha256) {
            return Ok(Some(tree));
        }
        let mut trees = Vec::new();
        for layer in layers {
            trees.push(self.of(blobs, layer).await?);
        }
        let laid = move |unfinished: &Path| {
            trees.iter().try_for_each(|tree| lay(tree, unfinished)).map_err(Refused::Disk)
        };
        self.build(sha256, laid).await?;
        Ok(Some(self.place(&sha256)))
    }

    /// Lets `fill` make the files of a tree, unless it is there already.
    async fn build(
        &self,
        sha256: [u8; 32],
        fill: impl FnOnce(&Path) -> Result<(), Refused> + Send + 'static,
    ) -> Result<(), Refused> {
        let place = self.place(&sha256);
        let unfinished = self.root.join(format!("{UNFINISHED}{}", self.ambient.dice.hex(16)));
        let work = move || {
            if place.is_dir() {
                return Ok(());
            }
            let made = make(fill, &unfinished, &place);
            if made.is_err() {
                // What can't be removed now is at the next start.
                let _ = std::fs::remove_dir_all(&unfinished);
            }
            made
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

fn make(
    fill: impl FnOnce(&Path) -> Result<(), Refused>,
    unfinished: &Path,
    place: &Path,
) -> Result<(), Refused> {
    std::fs::create_dir_all(unfinished)?;
    // Environments run as another user and must get in whatever the umask is.
    for directory in [unfinished.parent(), Some(unfinished)].into_iter().flatten() {
        open_to_all(directory)?;
    }
    fill(unfinished)?;
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
