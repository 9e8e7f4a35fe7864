//! Writes bootstraps out where environments can be shown them, readable by everybody.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::{Error, Result};

/// Writes these files into a directory, whatever the umask is.
pub(crate) async fn write(directory: &Path, files: &[(&str, &str)]) -> Result<()> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::StateDir { path, source }
    };
    make(directory).await.map_err(at(directory))?;
    for (name, text) in files {
        let path = directory.join(name);
        if let Some(parent) = path.parent() {
            make(parent).await.map_err(at(parent))?;
        }
        tokio::fs::write(&path, text).await.map_err(at(&path))?;
        open_up(&path, 0o644).await.map_err(at(&path))?;
    }
    Ok(())
}

async fn make(directory: &Path) -> std::io::Result<()> {
    tokio::fs::create_dir_all(directory).await?;
    open_up(directory, 0o755).await
}

async fn open_up(path: &Path, mode: u32) -> std::io::Result<()> {
    tokio::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).await
}
