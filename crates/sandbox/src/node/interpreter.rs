//! The machine's Node.js: where it is and what it is.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::process::Command;

use crate::{Error, Result};

/// Oldest Node.js that the bootstrap is written for.
const OLDEST_MAJOR: u32 = 18;
/// What it is asked: its version, and its own path behind any shim.
const QUESTION: &str = "console.log(process.versions.node); console.log(process.execPath)";

/// A Node.js that answered.
#[derive(Clone, Debug)]
pub(crate) struct Interpreter {
    /// Behind any shim.
    pub(crate) executable: PathBuf,
    /// `20.11.1`.
    pub(crate) version: String,
}

impl Interpreter {
    /// Asks the Node.js of that name.
    pub(crate) async fn ask(interpreter: &Path) -> Result<Self> {
        let fail = |reason: String| Error::Interpreter {
            language: "Node.js",
            interpreter: interpreter.to_owned(),
            reason,
        };
        let mut command = Command::new(interpreter);
        command.args(["-e", QUESTION]).env_remove("NODE_OPTIONS").stdin(Stdio::null());
        let asked = command.output().await.map_err(|error| fail(error.to_string()))?;
        let text = String::from_utf8_lossy(&asked.stdout);
        let lines: Vec<&str> = text.lines().collect();
        let (true, [version, executable]) = (asked.status.success(), lines.as_slice()) else {
            return Err(fail(String::from_utf8_lossy(&asked.stderr).trim().to_owned()));
        };
        let major: u32 = version.split('.').next().and_then(|n| n.parse().ok()).unwrap_or(0);
        if major < OLDEST_MAJOR {
            return Err(fail(format!("version {version} is older than {OLDEST_MAJOR}")));
        }
        Ok(Self { executable: executable.into(), version: (*version).to_owned() })
    }

    /// What must be seen inside for it to run: its prefix where it lies in one, else the file.
    pub(crate) fn home(&self) -> PathBuf {
        let bin = self.executable.parent();
        match bin.filter(|bin| bin.ends_with("bin")).and_then(Path::parent) {
            Some(prefix) if prefix != Path::new("/") => prefix.to_owned(),
            _ => self.executable.clone(),
        }
    }
}

/// The version of the Node.js of that name: `20.11.1`.
///
/// # Errors
/// [`Error::Interpreter`] if there is none, or one that is too old.
pub async fn version(interpreter: &Path) -> Result<String> {
    Ok(Interpreter::ask(interpreter).await?.version)
}
