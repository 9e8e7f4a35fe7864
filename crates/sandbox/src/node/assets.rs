//! The JavaScript side, carried in the binary and written out where environments can be shown it.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::{Error, Result};

const FILES: [(&str, &str); 10] = [
    (MAIN, include_str!("../../node/warm_runtime/index.js")),
    ("errors.js", include_str!("../../node/warm_runtime/errors.js")),
    ("function_log.js", include_str!("../../node/warm_runtime/function_log.js")),
    ("handler.js", include_str!("../../node/warm_runtime/handler.js")),
    ("invocation.js", include_str!("../../node/warm_runtime/invocation.js")),
    ("preload.js", include_str!("../../node/warm_runtime/preload.js")),
    ("rehearsal_module.mjs", include_str!("../../node/warm_runtime/rehearsal_module.mjs")),
    ("rehearsal_script.js", include_str!("../../node/warm_runtime/rehearsal_script.js")),
    ("response_stream.js", include_str!("../../node/warm_runtime/response_stream.js")),
    ("runtime_client.js", include_str!("../../node/warm_runtime/runtime_client.js")),
];
const MAIN: &str = "index.js";
/// Where they are seen inside.
pub(crate) const INSIDE: &str = "/var/runtime/bootstrap";
/// Where the SDK is seen inside.
pub(crate) const MODULES: &str = "/var/runtime/node_modules";
/// The program that waits for its function, and runs without waiting where it has no line.
pub(crate) const MAIN_INSIDE: &str = "/var/runtime/bootstrap/index.js";

/// Where they are written.
pub(crate) fn directory(state_dir: &Path) -> PathBuf {
    state_dir.join("node")
}

/// Writes the files, readable by everybody; returns their directory.
pub(crate) async fn write(state_dir: &Path) -> Result<PathBuf> {
    let directory = directory(state_dir);
    let at = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::StateDir { path, source }
    };
    // Stands in for an SDK that is not installed.
    let modules = directory.join("node_modules");
    tokio::fs::create_dir_all(&modules).await.map_err(at(&modules))?;
    for path in [&directory, &modules] {
        open_up(path, 0o755).await.map_err(at(path))?;
    }
    for (name, text) in FILES {
        let path = directory.join(name);
        tokio::fs::write(&path, text).await.map_err(at(&path))?;
        open_up(&path, 0o644).await.map_err(at(&path))?;
    }
    Ok(directory)
}

async fn open_up(path: &Path, mode: u32) -> std::io::Result<()> {
    tokio::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).await
}

/// The program for a host without namespaces.
pub(crate) fn main_outside(state_dir: &Path) -> PathBuf {
    directory(state_dir).join(MAIN)
}
