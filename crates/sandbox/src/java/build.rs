//! Makes the Java runtime from its sources, once for each version of Java and of these sources: a jar,
//! an archive of its classes as the JVM has them in memory, and a store of trusted certificates.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use tokio::process::Command;

use super::MAIN;
use crate::installing::{open_to_all, watch};
use crate::{Error, Result, assets};

macro_rules! sources {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../java/", $name)))),*]
    };
}

const SOURCES: [(&str, &str); 22] = sources![
    "com/amazonaws/services/lambda/runtime/Client.java",
    "com/amazonaws/services/lambda/runtime/ClientContext.java",
    "com/amazonaws/services/lambda/runtime/CognitoIdentity.java",
    "com/amazonaws/services/lambda/runtime/Context.java",
    "com/amazonaws/services/lambda/runtime/CustomPojoSerializer.java",
    "com/amazonaws/services/lambda/runtime/LambdaLogger.java",
    "com/amazonaws/services/lambda/runtime/LambdaRuntime.java",
    "com/amazonaws/services/lambda/runtime/RequestHandler.java",
    "com/amazonaws/services/lambda/runtime/RequestStreamHandler.java",
    "com/amazonaws/services/lambda/runtime/logging/LogFormat.java",
    "com/amazonaws/services/lambda/runtime/logging/LogLevel.java",
    "millstream/runtime/Failure.java",
    "millstream/runtime/Function.java",
    "millstream/runtime/FunctionContext.java",
    "millstream/runtime/FunctionLog.java",
    "millstream/runtime/Json.java",
    "millstream/runtime/Main.java",
    "millstream/runtime/Mapper.java",
    "millstream/runtime/Property.java",
    "millstream/runtime/Rehearsal.java",
    "millstream/runtime/RuntimeClient.java",
    "millstream/runtime/Surroundings.java",
];
/// The oldest Java whose class archives hold what an application adds.
const FIRST_WITH_ARCHIVES: u32 = 13;
/// What the jar is called.
const JAR: &str = "runtime.jar";
/// What the archive of its classes is called.
const ARCHIVE: &str = "runtime.jsa";
/// What tells that nothing is missing.
const COMPLETE: &str = "complete";

/// The runtime, made.
#[derive(Clone, Debug)]
pub(crate) struct Built {
    pub(crate) jar: PathBuf,
    /// Where this Java can do that.
    pub(crate) archive: Option<PathBuf>,
    /// Java's own authorities and the environment's, where it has one.
    pub(crate) trust_store: Option<PathBuf>,
}

impl Built {
    /// What must be seen inside.
    pub(crate) fn directory(&self) -> PathBuf {
        self.jar.parent().unwrap_or(&self.jar).to_owned()
    }
}

/// Makes what is not there yet. The directory appears with its jar; a file in it tells that the rest
/// is there, too.
pub(super) async fn make(
    home: &Path,
    version: &str,
    state_dir: &Path,
    authority: Option<&Path>,
) -> Result<Built> {
    let certificate = match authority {
        Some(path) => tokio::fs::read_to_string(path).await.map_err(failed)?,
        None => String::new(),
    };
    let parent = state_dir.join("java");
    let name = format!("{version}-{:016x}", key(home, &certificate));
    let directory = parent.join(&name);
    let complete = directory.join(COMPLETE);
    if !complete.is_file() {
        if !directory.is_dir() {
            let temporary = parent.join(format!(".{name}-{}", std::process::id()));
            let made = compile(home, &temporary).await;
            let done = made.and_then(|()| match std::fs::rename(&temporary, &directory) {
                Err(_) if directory.is_dir() => Ok(()),
                other => other.map_err(failed),
            });
            // Gone already if all went well.
            let _ = tokio::fs::remove_dir_all(&temporary).await;
            done?;
        }
        finish(home, version, &directory, authority).await?;
        open_to_all(&directory).map_err(failed)?;
        tokio::fs::write(&complete, "").await.map_err(failed)?;
    }
    let there = |name: &str| Some(directory.join(name)).filter(|path| path.is_file());
    Ok(Built {
        jar: directory.join(JAR),
        archive: there(ARCHIVE),
        trust_store: authority.and_then(|_| there(super::STORE)),
    })
}

/// Another Java, other sources or another authority have another directory.
fn key(home: &Path, certificate: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (SOURCES, home, certificate).hash(&mut hasher);
    hasher.finish()
}

async fn compile(home: &Path, directory: &Path) -> Result<()> {
    let (sources, classes) = (directory.join("sources"), directory.join("classes"));
    assets::write(&sources, &SOURCES).await?;
    let mut javac = tool(home, "javac");
    // Texts are put together in place: what the JVM would spin for each at its first use takes longer.
    javac.args(["-nowarn", "-Xlint:-options", "-XDstringConcat=inline", "-g", "-d"]).arg(&classes);
    javac.args(SOURCES.iter().map(|(name, _)| sources.join(name)));
    run(javac).await?;
    let mut jar = tool(home, "jar");
    jar.args(["--create", "--file"]).arg(directory.join(JAR)).arg("-C").arg(&classes).arg(".");
    run(jar).await?;
    // The classes stay: a JVM that waits rehearses how a function's are loaded from a directory.
    tokio::fs::remove_dir_all(sources).await.map_err(failed)
}

/// What must be made in its final place: archives know their jar by its path.
async fn finish(
    home: &Path,
    version: &str,
    directory: &Path,
    authority: Option<&Path>,
) -> Result<()> {
    let mut rehearse = tool(home, "java");
    let major = version.split(['.', '-', '+']).next().and_then(|n| n.parse().ok()).unwrap_or(0);
    if major >= FIRST_WITH_ARCHIVES {
        let archive = directory.join(ARCHIVE);
        rehearse.arg(format!("-XX:ArchiveClassesAtExit={}", archive.display()));
        rehearse.args(["-Xlog:disable", "-XX:+UseSerialGC"]);
    }
    rehearse.arg("-cp").arg(directory.join(JAR)).args([MAIN, "--rehearse"]);
    if let Some(authority) = authority {
        rehearse.arg(authority).arg(directory.join(super::STORE));
    }
    run(rehearse).await
}

fn tool(home: &Path, name: &str) -> Command {
    let mut command = Command::new(home.join("bin").join(name));
    for name in ["JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"] {
        command.env_remove(name);
    }
    command
}

async fn run(mut command: Command) -> Result<()> {
    match watch(&mut command, &|_| {}).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(why)) => Err(Error::Build("Java", why)),
        Err(error) => Err(Error::Build("Java", error.to_string())),
    }
}

fn failed(error: std::io::Error) -> Error {
    Error::Build("Java", error.to_string())
}
