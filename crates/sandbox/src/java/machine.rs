//! The machine's Java: where it is and what it is.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::process::Command;

use super::build;
use crate::language::{Interpreter, Language};
use crate::{Error, Result};

/// Oldest Java that the bootstrap is written for.
const OLDEST: u32 = 11;
/// Configuration that distributions keep apart from the rest: what it leads to must be seen, too.
const CONFIGURATION: [&str; 2] = ["conf/logging.properties", "conf/security/java.security"];

/// What a `java` said of itself.
struct Said {
    home: PathBuf,
    /// `17.0.15`.
    version: String,
}

/// Asks the Java of that name, and makes the runtime for it.
pub(crate) async fn meet(
    interpreter: &Path,
    state_dir: &Path,
    authority: Option<&Path>,
) -> Result<Interpreter> {
    let Said { home, version } = ask(interpreter).await?;
    let built = build::make(&home, &version, state_dir, authority).await?;
    let mut shown = vec![home.clone(), built.directory()];
    for file in CONFIGURATION {
        let real = home.join(file).canonicalize().ok();
        let elsewhere = real.filter(|real| !real.starts_with(&home));
        shown.extend(elsewhere.as_deref().and_then(Path::parent).map(Path::to_owned));
    }
    Ok(Interpreter { executable: home.join("bin/java"), version, home: shown, built: Some(built) })
}

async fn ask(interpreter: &Path) -> Result<Said> {
    let fail = |reason: String| Error::Interpreter {
        language: Language::Java.name(),
        interpreter: interpreter.to_owned(),
        reason,
    };
    let mut command = Command::new(interpreter);
    command.args(["-XshowSettings:properties", "-version"]).stdin(Stdio::null());
    for name in ["JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"] {
        command.env_remove(name);
    }
    let asked = command.output().await.map_err(|error| fail(error.to_string()))?;
    let text = String::from_utf8_lossy(&asked.stderr);
    let find = |name: &str| {
        let of = |line: &str| {
            let (found, value) = line.split_once('=')?;
            (found.trim() == name).then(|| value.trim().to_owned())
        };
        text.lines().find_map(of)
    };
    let (true, Some(home), Some(version)) =
        (asked.status.success(), find("java.home"), find("java.version"))
    else {
        return Err(fail(text.trim().to_owned()));
    };
    let home = PathBuf::from(home);
    let major: u32 =
        version.split(['.', '-', '+']).next().and_then(|n| n.parse().ok()).unwrap_or(0);
    if major < OLDEST {
        return Err(fail(format!("version {version} is older than {OLDEST}")));
    }
    if !home.join("bin/javac").exists() {
        return Err(fail(format!("{} has no compiler: it is not a JDK", home.display())));
    }
    Ok(Said { home, version })
}

/// The version of the Java of that name: `17.0.15`.
///
/// # Errors
/// [`Error::Interpreter`] if there is none, one that is too old, or one without a compiler.
pub async fn version(interpreter: &Path) -> Result<String> {
    Ok(ask(interpreter).await?.version)
}
