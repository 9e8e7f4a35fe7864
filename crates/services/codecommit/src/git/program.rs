//! The program git, started with nothing of its own surroundings: no settings of the machine or of a
//! user, no hooks, none of the server's variables.

use super::GitError;
use super::home::Home;
use crate::limits::{GIT_PATIENCE, OUTPUT_BYTES_MAX, PROGRAMS_MAX};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Settings of every git here: they come by variables, so that those of older repositories are the
/// same.
const SETTINGS: [(&str, &str); 14] = [
    // Folders may belong to whoever ran the server before.
    ("safe.directory", "*"),
    // What is acknowledged is on the disk.
    ("core.fsync", "all"),
    ("core.fsyncMethod", "fsync"),
    ("core.hooksPath", "/dev/null"),
    ("core.logAllRefUpdates", "false"),
    // Larger files are not taken into memory.
    ("core.bigFileThreshold", "32m"),
    // A push stays one pack: one sync, not one an object.
    ("transfer.unpackLimit", "1"),
    ("transfer.hideRefs", "refs/millstream"),
    ("receive.autogc", "false"),
    ("receive.maxInputSize", "5368709120"),
    // What no branch names any more may be what a pull request or a comment names.
    ("gc.pruneExpire", "never"),
    ("gc.reflogExpire", "never"),
    ("gc.autoDetach", "false"),
    ("uploadpack.allowFilter", "true"),
];

/// Starts git.
#[derive(Clone, Debug)]
pub(crate) struct Git {
    program: Arc<str>,
    /// Of commands that end by themselves: who has a place waits for nobody.
    runs: Arc<Semaphore>,
    /// Of those that are asked one thing after the other: who has a place may wait for a run.
    talks: Arc<Semaphore>,
    /// Of those that go at a client's pace.
    clients: Arc<Semaphore>,
}

/// At whose pace a git goes that is talked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// Ours.
    Own,
    /// That of a client, which may be slow.
    Client,
}

/// A git that runs. It is killed when this is dropped.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) child: Child,
    _place: OwnedSemaphorePermit,
}

/// What a git has done.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) success: bool,
    pub(crate) code: Option<i32>,
    pub(crate) output: Vec<u8>,
    pub(crate) complaints: String,
}

impl Git {
    pub(crate) fn new(program: &str) -> Git {
        let places = || Arc::new(Semaphore::new(PROGRAMS_MAX));
        Git { program: program.into(), runs: places(), talks: places(), clients: places() }
    }

    /// A command in `home`'s folder.
    fn command(&self, home: &Home, arguments: &[&str]) -> Command {
        let mut command = Command::new(&*self.program);
        command
            .args(arguments)
            .current_dir(home.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", "/dev/null")
            .env("LC_ALL", "C")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_ATTR_NOSYSTEM", "1")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("GIT_NO_REPLACE_OBJECTS", "1")
            .env("GIT_DIR", ".")
            .env("GIT_CONFIG_COUNT", SETTINGS.len().to_string())
            .kill_on_drop(true);
        for (at, (name, value)) in SETTINGS.iter().enumerate() {
            command.env(format!("GIT_CONFIG_KEY_{at}"), name);
            command.env(format!("GIT_CONFIG_VALUE_{at}"), value);
        }
        command
    }

    /// Starts a command whose input and output are ours; what it complains of is not heard.
    /// `protocol` is the client's `Git-Protocol`.
    pub(crate) async fn start(
        &self,
        home: &Home,
        arguments: &[&str],
        protocol: Option<&str>,
        pace: Pace,
    ) -> Result<Running, GitError> {
        let places = match pace {
            Pace::Own => &self.talks,
            Pace::Client => &self.clients,
        };
        self.begin(places, home, arguments, protocol, Stdio::null()).await
    }

    async fn begin(
        &self,
        places: &Arc<Semaphore>,
        home: &Home,
        arguments: &[&str],
        protocol: Option<&str>,
        complaints: Stdio,
    ) -> Result<Running, GitError> {
        // Never closed: the semaphore lives as long as this.
        let place = places.clone().acquire_owned().await;
        let place = place.map_err(|why| GitError::Failed(why.to_string()))?;
        let mut command = self.command(home, arguments);
        if let Some(protocol) = protocol {
            command.env("GIT_PROTOCOL", protocol);
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(complaints);
        let child = command.spawn().map_err(|why| match why.kind() {
            // The folder is there by now, so that it is the program that is not.
            std::io::ErrorKind::NotFound if home.path().is_dir() => GitError::NotInstalled,
            _ => GitError::Failed(format!("{}: {why}", self.program)),
        })?;
        Ok(Running { child, _place: place })
    }

    /// Runs a command to its end, and gives what it has said, however it ended.
    pub(crate) async fn run(
        &self,
        home: &Home,
        arguments: &[&str],
        input: &[u8],
    ) -> Result<Done, GitError> {
        let mut running = self.begin(&self.runs, home, arguments, None, Stdio::piped()).await?;
        timeout(GIT_PATIENCE, running.talk(input)).await
    }

    /// Runs a command that must succeed; its output.
    pub(crate) async fn ask(&self, home: &Home, arguments: &[&str]) -> Result<Vec<u8>, GitError> {
        let done = self.run(home, arguments, b"").await?;
        match done.success {
            true => Ok(done.output),
            false => Err(GitError::Failed(done.complaints)),
        }
    }
}

impl Running {
    async fn talk(&mut self, input: &[u8]) -> Result<Done, GitError> {
        let missing = || GitError::Failed("git has no pipes".to_owned());
        let mut stdin = self.child.stdin.take().ok_or_else(missing)?;
        let stdout = self.child.stdout.take().ok_or_else(missing)?;
        let stderr = self.child.stderr.take().ok_or_else(missing)?;
        let (mut output, mut complaints) = (Vec::new(), Vec::new());
        let write = async {
            // Who does not read to the end has said why.
            let _ = stdin.write_all(input).await;
            drop(stdin);
        };
        let mut limited = stdout.take(OUTPUT_BYTES_MAX as u64 + 1);
        let mut complaining = stderr.take(64 * 1024);
        let (_, read, told) = tokio::join!(
            write,
            limited.read_to_end(&mut output),
            complaining.read_to_end(&mut complaints)
        );
        read?;
        told?;
        if output.len() > OUTPUT_BYTES_MAX {
            return Err(GitError::TooLarge);
        }
        let status = self.child.wait().await?;
        let complaints = String::from_utf8_lossy(&complaints).trim().to_owned();
        Ok(Done { success: status.success(), code: status.code(), output, complaints })
    }
}

/// Waits no longer than `patience`. Processes go by the machine's time, not by the house's.
pub(crate) async fn timeout<T>(
    patience: Duration,
    work: impl Future<Output = Result<T, GitError>>,
) -> Result<T, GitError> {
    tokio::time::timeout(patience, work).await.unwrap_or(Err(GitError::TooSlow))
}
