//! The machine's Node.js: where it is and what it is.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::process::Command;

use crate::language::{Interpreter, Language};
use crate::{Error, Result};

/// Oldest Node.js that the bootstrap is written for.
const OLDEST_MAJOR: u32 = 18;
/// What it is asked: its version, and its own path behind any shim.
const QUESTION: &str = "console.log(process.versions.node); console.log(process.execPath)";

/// Asks the Node.js of that name.
pub(crate) async fn ask(interpreter: &Path) -> Result<Interpreter> {
    let fail = |reason: String| Error::Interpreter {
        language: Language::Node.name(),
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
    let executable = PathBuf::from(executable);
    let home = vec![home(&executable)];
    Ok(Interpreter { executable, version: (*version).to_owned(), home, built: None })
}

/// What must be seen inside for it to run: its prefix where it lies in one, else the file.
fn home(executable: &Path) -> PathBuf {
    let bin = executable.parent();
    match bin.filter(|bin| bin.ends_with("bin")).and_then(Path::parent) {
        Some(prefix) if prefix != Path::new("/") => prefix.to_owned(),
        _ => executable.to_owned(),
    }
}

/// The version of the Node.js of that name: `20.11.1`.
///
/// # Errors
/// [`Error::Interpreter`] if there is none, or one that is too old.
pub async fn version(interpreter: &Path) -> Result<String> {
    Ok(ask(interpreter).await?.version)
}
