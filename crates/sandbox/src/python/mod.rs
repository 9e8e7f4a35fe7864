//! The Python runtime: the warm parent, the bootstrap, the SDK.

pub(crate) mod assets;
pub(crate) mod zygote;

use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// How far [`install_sdk`] is: a line for people.
pub type Progress<'a> = dyn Fn(&str) + Send + Sync + 'a;

/// Installs the pinned boto3 for `interpreter` under `runtimes_dir`, once, and returns the
/// directory to give as [`crate::PythonConfig::sdk_dir`]. Returns at once when it is there.
pub async fn install_sdk(
    _interpreter: &Path,
    _runtimes_dir: &Path,
    _progress: &Progress<'_>,
) -> Result<PathBuf> {
    Err(Error::Sdk("not built yet".into()))
}
