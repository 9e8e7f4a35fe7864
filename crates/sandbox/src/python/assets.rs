//! The Python side, carried in the binary and written out where an interpreter can read it.

use std::path::{Path, PathBuf};

use crate::{Result, assets};

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
/// Tells the cold script where the SDK is.
const SDK: &str = "sdk_dir";
/// Where the files are seen inside, by functions whose Python is started for them.
pub(crate) const INSIDE: &str = "/var/runtime/bootstrap";
/// The script that runs an environment without a warm parent.
pub(crate) const COLD_INSIDE: &str = "/var/runtime/bootstrap/cold.py";

/// Where they are written.
pub(crate) fn directory(state_dir: &Path) -> PathBuf {
    state_dir.join("python")
}

/// Writes the files, readable by everybody; returns the path of the warm parent's script.
pub(crate) async fn write(state_dir: &Path, sdk_dir: Option<&Path>) -> Result<PathBuf> {
    let directory = directory(state_dir);
    let sdk_dir =
        sdk_dir.map_or_else(String::new, |sdk_dir| sdk_dir.to_string_lossy().into_owned());
    assets::write(&directory, &FILES).await?;
    assets::write(&directory, &[(SDK, &sdk_dir)]).await?;
    Ok(directory.join(ZYGOTE))
}

/// The same script for a host without namespaces.
pub(crate) fn cold_script(state_dir: &Path) -> PathBuf {
    directory(state_dir).join(COLD)
}
