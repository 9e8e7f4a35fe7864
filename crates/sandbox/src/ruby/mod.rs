//! The Ruby runtime: the bootstrap, and processes that wait for their function.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::process::Command;

use crate::language::{Interpreter, Language};
use crate::{Error, Result, assets};

const FILES: [(&str, &str); 5] = [
    (MAIN, include_str!("../../ruby/main.rb")),
    ("context.rb", include_str!("../../ruby/context.rb")),
    ("function.rb", include_str!("../../ruby/function.rb")),
    ("function_log.rb", include_str!("../../ruby/function_log.rb")),
    ("runtime_client.rb", include_str!("../../ruby/runtime_client.rb")),
];
const MAIN: &str = "main.rb";
/// Where they are seen inside.
pub(crate) const INSIDE: &str = "/var/runtime/bootstrap";
/// The program that waits for its function, and runs without waiting where it has no line.
pub(crate) const MAIN_INSIDE: &str = "/var/runtime/bootstrap/main.rb";
/// The certificates that OpenSSL trusts, for a Ruby whose own OpenSSL looks elsewhere.
pub(crate) const TRUSTED: &str = "SSL_CERT_FILE";
/// Where they are seen inside.
pub(crate) const CERTIFICATES: &str = "/etc/ssl/certs/ca-certificates.crt";

/// Oldest Ruby that the bootstrap is written for.
const OLDEST: [u32; 2] = [2, 5];
/// What it is asked: its version, its own path behind any shim, its prefix, and where its gems are:
/// those of the user who runs the server are not functions'.
const QUESTION: &str = "puts RUBY_VERSION, RbConfig.ruby, RbConfig::CONFIG['prefix'], \
                        Gem.path - [Gem.user_dir]";

/// Where the files are written.
pub(crate) fn directory(state_dir: &Path) -> PathBuf {
    state_dir.join("ruby")
}

/// Writes the files.
pub(crate) async fn write(state_dir: &Path) -> Result<()> {
    assets::write(&directory(state_dir), &FILES).await
}

/// The program for a host without namespaces.
pub(crate) fn main_outside(state_dir: &Path) -> PathBuf {
    directory(state_dir).join(MAIN)
}

/// Asks the Ruby of that name.
pub(crate) async fn ask(interpreter: &Path) -> Result<Interpreter> {
    let fail = |reason: String| Error::Interpreter {
        language: Language::Ruby.name(),
        interpreter: interpreter.to_owned(),
        reason,
    };
    let mut command = Command::new(interpreter);
    command.args(["-e", QUESTION]).stdin(Stdio::null());
    for name in ["RUBYOPT", "RUBYLIB", "GEM_HOME", "GEM_PATH"] {
        command.env_remove(name);
    }
    let asked = command.output().await.map_err(|error| fail(error.to_string()))?;
    let text = String::from_utf8_lossy(&asked.stdout);
    let mut lines = text.lines();
    let (true, Some(version), Some(executable)) =
        (asked.status.success(), lines.next(), lines.next())
    else {
        return Err(fail(String::from_utf8_lossy(&asked.stderr).trim().to_owned()));
    };
    let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    if parts.as_slice() < OLDEST.as_slice() {
        return Err(fail(format!("version {version} is older than 2.5")));
    }
    // A prefix of the root is the whole machine.
    let home = lines.filter(|line| *line != "/").map(PathBuf::from).collect();
    Ok(Interpreter {
        executable: executable.into(),
        version: version.to_owned(),
        home,
        built: None,
    })
}

/// The version of the Ruby of that name: `3.1.2`.
///
/// # Errors
/// [`Error::Interpreter`] if there is none, or one that is too old.
pub async fn version(interpreter: &Path) -> Result<String> {
    Ok(ask(interpreter).await?.version)
}
