//! Installs the SDK that Lambda's Python runtimes bundle, at pinned versions, once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use tokio::process::Command;

use crate::installing::{Progress, complaint, open_to_all, sdk, watch};
use crate::{Error, Result};

/// What is installed: one `name==version` a line, boto3 first.
const PINS: &str = include_str!("../../python/sdk-requirements.txt");
const COPY_SCRIPT: &str = include_str!("../../python/copy_sdk.py");
/// What the interpreter is asked: its version, and its own path behind any shim.
const QUESTION: &str = "import sys; print('%d.%d' % sys.version_info[:2]); print(sys.executable)";

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

/// The version of the Python of that name: `3.11`.
///
/// # Errors
/// [`Error::Interpreter`] if there is none.
pub async fn version(interpreter: &Path) -> Result<String> {
    Ok(ask(interpreter).await?.0)
}

async fn ask(interpreter: &Path) -> Result<(String, PathBuf)> {
    let fail = |reason| Error::Interpreter {
        language: "Python",
        interpreter: interpreter.to_owned(),
        reason,
    };
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
