//! Installs the SDK that Lambda's Python runtimes bundle, at pinned versions, once.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::Command;

use crate::{Error, Result};

/// What is installed: one `name==version` a line, boto3 first.
const PINS: &str = include_str!("../../python/sdk-requirements.txt");
const COPY_SCRIPT: &str = include_str!("../../python/copy_sdk.py");
/// `copy_sdk.py`'s way of saying that there is nothing to copy.
const NOT_HERE: i32 = 3;
/// How much of an installer's complaint is worth keeping: its end says why.
const MAX_COMPLAINT_BYTES: usize = 2_000;
/// What the interpreter is asked: its version, and its own path behind any shim.
const QUESTION: &str = "import sys; print('%d.%d' % sys.version_info[:2]); print(sys.executable)";

/// How far [`install_sdk`] is: a line for people.
pub type Progress<'a> = dyn Fn(&str) + Send + Sync + 'a;

/// Installs the pinned boto3 for `interpreter` under `runtimes_dir`, once, and returns the directory
/// to give as [`crate::PythonConfig::sdk_dir`]. Returns at once when it is there. Copies from the
/// interpreter's own packages where they are of exactly these versions, else asks pip. The directory
/// appears whole or not at all.
///
/// # Errors
/// [`Error::Interpreter`] if there is no such Python, [`Error::Sdk`] with pip's own words (no
/// network, say); functions run without boto3 then.
pub async fn install_sdk(
    interpreter: &Path,
    runtimes_dir: &Path,
    progress: &Progress<'_>,
) -> Result<PathBuf> {
    let (version, interpreter) = ask(interpreter).await?;
    let parent = runtimes_dir.join(format!("python-{version}"));
    let pins: Vec<&str> = PINS.lines().filter(|line| !line.is_empty()).collect();
    let first = pins.first().copied().unwrap_or_default();
    let target = parent.join(first.replace("==", "-"));
    if target.is_dir() {
        return Ok(target);
    }
    let temporary = parent.join(format!(".{}-{}", first, std::process::id()));
    let installed = install(&interpreter, &temporary, &pins, progress).await;
    let done = installed.and_then(|()| {
        open_to_all(&temporary).map_err(sdk)?;
        match fs::rename(&temporary, &target) {
            // Another server was faster; its work is as good.
            Err(_) if target.is_dir() => Ok(()),
            other => other.map_err(sdk),
        }
    });
    // Gone already if all went well.
    let _ = tokio::fs::remove_dir_all(&temporary).await;
    done.map(|()| target)
}

fn sdk(error: io::Error) -> Error {
    Error::Sdk(error.to_string())
}

async fn ask(interpreter: &Path) -> Result<(String, PathBuf)> {
    let fail = |reason| Error::Interpreter { interpreter: interpreter.to_owned(), reason };
    let asked = Command::new(interpreter).args(["-I", "-c", QUESTION]).output().await;
    let Output { status, stdout, stderr } = asked.map_err(|error| fail(error.to_string()))?;
    let text = String::from_utf8_lossy(&stdout);
    match (status.success(), text.lines().collect::<Vec<_>>().as_slice()) {
        (true, [version, executable]) => Ok((version.to_string(), executable.into())),
        _ => Err(fail(complaint(&stderr))),
    }
}

async fn install(
    interpreter: &Path,
    target: &Path,
    pins: &[&str],
    progress: &Progress<'_>,
) -> Result<()> {
    tokio::fs::create_dir_all(target).await.map_err(sdk)?;
    let mut copy = Command::new(interpreter);
    copy.args(["-c", COPY_SCRIPT]).arg(target).args(pins);
    if let Ok(()) = watch(&mut copy, progress).await? {
        return compile(interpreter, target).await;
    }
    let mut pip = Command::new(interpreter);
    pip.args(["-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--no-deps"])
        .args(["--progress-bar", "off", "--target"])
        .arg(target)
        .args(pins);
    watch(&mut pip, progress).await?.map_err(Error::Sdk)
}

/// Environments cannot write byte code, so it must be there.
async fn compile(interpreter: &Path, target: &Path) -> Result<()> {
    let mut compile = Command::new(interpreter);
    compile.args(["-m", "compileall", "-q", "-j", "0"]).arg(target);
    watch(&mut compile, &|_| {}).await?.map_err(Error::Sdk)
}

/// Runs a command and passes on its lines; the inner error is its complaint.
async fn watch(command: &mut Command, progress: &Progress<'_>) -> Result<Result<(), String>> {
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

fn complaint(stderr: &[u8]) -> String {
    let start = stderr.len().saturating_sub(MAX_COMPLAINT_BYTES);
    String::from_utf8_lossy(&stderr[start..]).trim().to_owned()
}

/// Functions run as somebody else: whatever the umask, they must be able to read.
fn open_to_all(directory: &Path) -> io::Result<()> {
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
