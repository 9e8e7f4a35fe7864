//! The warm parent of Python environments, seen from the server.

use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};
use tokio::sync::{mpsc, oneshot};

use crate::process::{Child, adopt_orphans};
use crate::stage::Stage;
use crate::wire::{self, AsyncLine};
use crate::{Error, PythonConfig, Result, seccomp};

/// Requests that may wait for the warm parent; it takes a few milliseconds for each.
const WAITING: usize = 16;
/// Oldest Python that the bootstrap is written for.
const OLDEST: [u32; 2] = [3, 8];

/// What the warm parent says of itself when it is ready.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Interpreter {
    /// The interpreter itself, behind any shim.
    pub(crate) executable: PathBuf,
    version: Vec<u32>,
    /// Where its library lies.
    pub(crate) prefixes: Vec<PathBuf>,
    /// Why the SDK could not be loaded ahead.
    problem: Option<String>,
}

impl Interpreter {
    /// What it is called: `python3.11`, and less exactly.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names = vec!["python".to_owned(), "python3".to_owned()];
        if let [major, minor, ..] = self.version[..] {
            names.push(format!("python{major}.{minor}"));
        }
        names
    }
}

#[derive(Serialize)]
struct Hello<'a> {
    sdk_dir: Option<&'a Path>,
    seccomp: Vec<String>,
}

#[derive(Serialize)]
struct Enter {
    network: bool,
}

#[derive(Deserialize)]
struct Outcome {
    error: Option<String>,
}

/// A child of the warm parent inside an environment, confined, waiting for its function.
#[derive(Debug)]
pub(crate) struct Poised {
    line: AsyncLine,
    pub(crate) program: Child,
}

/// What a poised child needs to run.
#[derive(Serialize)]
pub(crate) struct Start<'a> {
    pub(crate) handler: &'a str,
    pub(crate) env: std::collections::BTreeMap<&'a str, &'a str>,
    pub(crate) task_root: &'a str,
    pub(crate) resources: crate::capsule::protocol::Resources,
}

impl Poised {
    /// Lets the child go; it enters the Landlock ruleset first.
    pub(crate) async fn start(&self, start: &Start<'_>, ruleset: Option<&OwnedFd>) -> Result<()> {
        let fds: Vec<_> = ruleset.iter().map(|fd| fd.as_fd()).collect();
        self.line.send(start, &fds).await.map_err(Error::system("starting Python"))?;
        heard(&self.line).await.map(drop)
    }
}

async fn heard(line: &AsyncLine) -> Result<Vec<OwnedFd>> {
    match line.receive::<Outcome>().await.map_err(Error::system("starting Python"))? {
        Some((Outcome { error: None }, fds)) => Ok(fds),
        Some((Outcome { error: Some(reason) }, _)) => {
            Err(Error::Zygote(format!("'s child: {reason}")))
        }
        None => Err(Error::Zygote("'s child ended before it began".into())),
    }
}

struct Request {
    stage: [OwnedFd; 2],
    rest: Vec<OwnedFd>,
    network: bool,
    done: oneshot::Sender<Result<()>>,
}

/// The handle: requests go to the task that owns the process.
#[derive(Debug)]
pub(crate) struct Zygote {
    requests: mpsc::Sender<Request>,
    pub(crate) interpreter: Interpreter,
}

impl Zygote {
    /// Starts the warm parent and waits until it has loaded everything.
    pub(crate) async fn start(config: &PythonConfig, script: &Path) -> Result<Self> {
        let (process, line, interpreter) = launch(config, script).await?;
        if let Some(problem) = &interpreter.problem {
            tracing::warn!(problem, "Python functions start without a preloaded SDK");
        }
        let (requests, waiting) = mpsc::channel(WAITING);
        tokio::spawn(serve(process, line, waiting));
        Ok(Self { requests, interpreter })
    }

    /// Whether the process behind it still serves.
    pub(crate) fn lives(&self) -> bool {
        !self.requests.is_closed()
    }

    /// Puts a child into a stage, in the cgroups behind `doors`, writing to `output`.
    pub(crate) async fn enter(
        &self,
        stage: &Stage,
        output: OwnedFd,
        doors: Vec<OwnedFd>,
    ) -> Result<Poised> {
        let (ours, theirs) = wire::pair().map_err(Error::system("socket pair"))?;
        let pidfd = stage.lodging.first.fd().ok_or(Error::CapsuleGone("being entered"))?;
        let pidfd = pidfd.try_clone_to_owned().map_err(Error::system("pidfd"))?;
        let mut rest = vec![output];
        rest.extend(doors);
        let (done, outcome) = oneshot::channel();
        let request = Request { stage: [pidfd, theirs], rest, network: stage.network, done };
        let gone = || Error::Zygote("has ended".into());
        self.requests.send(request).await.map_err(|_| gone())?;
        outcome.await.map_err(|_| gone())??;
        let line = AsyncLine::new(ours).map_err(Error::system("socket pair"))?;
        let pidfd = heard(&line).await?.into_iter().next();
        let pidfd = pidfd.ok_or_else(|| Error::Zygote("'s child did not show itself".into()))?;
        let program = Child::new(pidfd).map_err(Error::system("pidfd"))?;
        Ok(Poised { line, program })
    }
}

async fn launch(config: &PythonConfig, script: &Path) -> Result<(Child, AsyncLine, Interpreter)> {
    let fail = |reason: String| Error::Interpreter {
        language: "Python",
        interpreter: config.interpreter.clone(),
        reason,
    };
    let (ours, theirs) = wire::pair().map_err(Error::system("socket pair"))?;
    let line = AsyncLine::new(ours).map_err(Error::system("socket pair"))?;
    let (interpreter, script) = (config.interpreter.clone(), script.to_owned());
    adopt_orphans().map_err(Error::system("becoming the reaper"))?;
    let spawned = tokio::task::spawn_blocking(move || {
        Command::new(interpreter)
            .args(["-I", "-S", "-B"])
            .arg(script)
            .env_remove("PYTHONHOME")
            .current_dir("/")
            .stdin(theirs)
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()
    });
    let spawned = spawned.await.map_err(|error| fail(error.to_string()))?;
    let spawned = spawned.map_err(|error| fail(error.to_string()))?;
    let process = Child::of(&spawned).map_err(Error::system("pidfd of Python"))?;
    let programs = seccomp::programs().map_err(|error| fail(error.to_string()))?;
    let hello =
        Hello { sdk_dir: config.sdk_dir.as_deref(), seccomp: programs.iter().map(hex).collect() };
    line.send(&hello, &[]).await.map_err(|error| fail(error.to_string()))?;
    let answer = line.receive::<Interpreter>().await.map_err(|error| fail(error.to_string()))?;
    let Some((interpreter, _)) = answer else {
        return Err(fail("it ended before it was ready".into()));
    };
    if interpreter.version.as_slice() < OLDEST.as_slice() {
        return Err(fail(format!("version {:?} is older than {OLDEST:?}", interpreter.version)));
    }
    Ok((process, line, interpreter))
}

fn hex(program: &seccompiler::BpfProgram) -> String {
    seccomp::bytes(program).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One request at a time: the parent forks on one thread. Ends with the process or the handle.
async fn serve(process: Child, line: AsyncLine, mut waiting: mpsc::Receiver<Request>) {
    loop {
        let request = tokio::select! {
            _ = process.gone() => return,
            request = waiting.recv() => match request {
                Some(request) => request,
                None => return,
            },
        };
        let fds: Vec<_> = request.stage.iter().chain(&request.rest).map(AsFd::as_fd).collect();
        if line.send(&Enter { network: request.network }, &fds).await.is_err() {
            return;
        }
        let outcome = match line.receive::<Outcome>().await {
            Ok(Some((Outcome { error: None }, _))) => Ok(()),
            Ok(Some((Outcome { error: Some(reason) }, _))) => {
                Err(Error::Zygote(format!("could not enter an environment: {reason}")))
            }
            Ok(None) | Err(_) => return,
        };
        // Whoever asked may have given up.
        let _ = request.done.send(outcome);
    }
}
