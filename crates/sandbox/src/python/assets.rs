//! The Python side, carried in the binary and written out where an interpreter can read it.

use std::path::{Path, PathBuf};

use crate::{Error, Result};

const FILES: [(&str, &str); 11] = [
    (ZYGOTE, include_str!("../../python/zygote.py")),
    (COLD, include_str!("../../python/cold.py")),
    ("warm_runtime/__init__.py", include_str!("../../python/warm_runtime/__init__.py")),
    ("warm_runtime/bootstrap.py", include_str!("../../python/warm_runtime/bootstrap.py")),
    ("warm_runtime/confinement.py", include_str!("../../python/warm_runtime/confinement.py")),
    ("warm_runtime/context.py", include_str!("../../python/warm_runtime/context.py")),
    ("warm_runtime/function_log.py", include_str!("../../python/warm_runtime/function_log.py")),
    ("warm_runtime/preload.py", include_str!("../../python/warm_runtime/preload.py")),
    ("warm_runtime/runtime_client.py", include_str!("../../python/warm_runtime/runtime_client.py")),
    (
        "warm_runtime/snapshot_restore.py",
        include_str!("../../python/warm_runtime/snapshot_restore.py"),
    ),
    ("warm_runtime/trust.py", include_str!("../../python/warm_runtime/trust.py")),
];
const ZYGOTE: &str = "zygote.py";
const COLD: &str = "cold.py";

fn directory(state_dir: &Path) -> PathBuf {
    state_dir.join("python")
}

/// Writes the files; returns the path of the warm parent's script.
pub(crate) async fn write(state_dir: &Path) -> Result<PathBuf> {
    let directory = directory(state_dir);
    for (name, text) in FILES {
        let path = directory.join(name);
        let written = async {
            if let Some(parent) = path.parent() {
                tokio::fs::create_dir_all(parent).await?;
            }
            tokio::fs::write(&path, text).await
        };
        written.await.map_err(|source| Error::StateDir { path: path.clone(), source })?;
    }
    Ok(directory.join(ZYGOTE))
}

/// The script that runs an environment without a warm parent.
pub(crate) fn cold_script(state_dir: &Path) -> PathBuf {
    directory(state_dir).join(COLD)
}
