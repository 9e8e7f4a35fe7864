//! The JavaScript side, carried in the binary and written out where environments can be shown it.

use std::path::{Path, PathBuf};

use crate::{Result, assets};

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

/// Writes the files, readable by everybody.
pub(crate) async fn write(state_dir: &Path) -> Result<()> {
    let directory = directory(state_dir);
    // Stands in for an SDK that is not installed.
    assets::write(&directory.join("node_modules"), &[]).await?;
    assets::write(&directory, &FILES).await
}

/// The program for a host without namespaces.
pub(crate) fn main_outside(state_dir: &Path) -> PathBuf {
    directory(state_dir).join(MAIN)
}
