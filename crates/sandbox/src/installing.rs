//! What installing an SDK takes, of whichever language.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::Command;

use crate::{Error, Result};

/// An installer's way of saying that what it would copy is not there.
const NOT_HERE: i32 = 3;
/// How much of an installer's complaint is worth keeping: its end says why.
const MAX_COMPLAINT_BYTES: usize = 2_000;

/// How far an installation is: a line for people.
pub type Progress<'a> = dyn Fn(&str) + Send + Sync + 'a;

pub(crate) fn sdk(error: io::Error) -> Error {
    Error::Sdk(error.to_string())
}

/// Runs a command and passes on its lines; the inner error is its complaint.
pub(crate) async fn watch(
    command: &mut Command,
    progress: &Progress<'_>,
) -> Result<Result<(), String>> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn().map_err(sdk)?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let lines = async {
        let Some(stdout) = stdout else { return Ok(()) };
        let mut lines = BufReader::new(stdout).lines();
        while let Some(line) = lines.next_line().await? {
            progress(line.trim());
        }
        io::Result::Ok(())
    };
    let errors = async {
        let mut text = Vec::new();
        if let Some(mut stderr) = stderr {
            stderr.read_to_end(&mut text).await?;
        }
        io::Result::Ok(text)
    };
    let (lines, errors) = tokio::join!(lines, errors);
    lines.map_err(sdk)?;
    let errors = errors.map_err(sdk)?;
    let status = child.wait().await.map_err(sdk)?;
    match status.code() {
        Some(0) => Ok(Ok(())),
        Some(NOT_HERE) => Ok(Err("not all packages are here".into())),
        _ => Ok(Err(complaint(&errors))),
    }
}

pub(crate) fn complaint(stderr: &[u8]) -> String {
    let start = stderr.len().saturating_sub(MAX_COMPLAINT_BYTES);
    String::from_utf8_lossy(&stderr[start..]).trim().to_owned()
}

/// Functions run as somebody else: whatever the umask, they must be able to read.
pub(crate) fn open_to_all(directory: &Path) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let (path, kind) = entry.and_then(|entry| Ok((entry.path(), entry.file_type()?)))?;
        if kind.is_dir() {
            open_to_all(&path)?;
        } else if kind.is_file() {
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644))?;
        }
    }
    fs::set_permissions(directory, fs::Permissions::from_mode(0o755))
}
