//! What every measure works with.

use crate::cli::Cli;
use crate::contest::{Contest, Outcome, Side};
use crate::load::{self, Load, Workload};
use crate::progress::Progress;
use crate::scratch::Scratch;
use crate::trouble::{Result, Trouble};
use crate::yardstick::Yardstick;
use bytes::Bytes;
use foundation::Ambient;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Answers to the same request differ in length by less than one part in so many: by the digits of a
/// time or a sequence number.
const ANSWERS_DIFFER: usize = 20;

/// The settings of a run and its surroundings.
pub struct Context {
    /// Time and dice.
    pub ambient: Ambient,
    /// The `millstream` that is measured.
    pub binary: PathBuf,
    /// Where the SDKs that functions import are installed; kept from run to run.
    pub runtimes: PathBuf,
    /// What is shown of the progress.
    pub progress: Progress,
    /// Rounds of a contest; other measures repeat in proportion.
    pub rounds: u16,
    clients: usize,
    span: Duration,
    directory: PathBuf,
}

impl Context {
    /// Finds, or builds, what is to be measured.
    pub fn new(cli: &Cli) -> Result<Self> {
        if cfg!(debug_assertions) {
            eprintln!("bench: built without --release: the yardsticks are slower than they can be");
        }
        let program =
            std::env::current_exe().map_err(|e| Trouble::io("finding the benchmark", e))?;
        // …/target/release/bench
        let target = program.ancestors().nth(2).unwrap_or(Path::new("target"));
        let binary = match &cli.server {
            Some(binary) => binary.clone(),
            None => build(target)?,
        };
        let absolute = |path: &Path| {
            std::path::absolute(path)
                .map_err(|e| Trouble::io(format!("finding {}", path.display()), e))
        };
        let binary = absolute(&binary)?;
        if !binary.is_file() {
            return Err(Trouble::NoServer(binary));
        }
        let directory =
            absolute(&cli.scratch.clone().unwrap_or_else(|| target.join("bench-scratch")))?;
        Ok(Context {
            ambient: Ambient::system(),
            binary,
            runtimes: directory.join("runtimes"),
            progress: Progress::new(cli.measures().len()),
            rounds: cli.rounds,
            clients: usize::from(cli.clients),
            span: cli.span(),
            directory,
        })
    }

    /// A new directory on the disk that is measured.
    pub fn scratch(&self) -> Result<Scratch> {
        Scratch::new(&self.directory, &self.ambient.dice.hex(12))
    }

    /// Sends `requests` to the yardstick and to `subject` by turns; answers are `answer_bytes` long.
    pub async fn contest(
        &self,
        yardstick: &Yardstick,
        subject: Side<'_>,
        requests: Vec<Bytes>,
        answer_bytes: usize,
    ) -> Result<Outcome> {
        self.contest_of(self.clients, yardstick, subject, requests, answer_bytes).await
    }

    /// The same with another number of clients.
    pub async fn contest_of(
        &self,
        clients: usize,
        yardstick: &Yardstick,
        subject: Side<'_>,
        requests: Vec<Bytes>,
        answer_bytes: usize,
    ) -> Result<Outcome> {
        let workload = Workload { clients, ..self.workload(requests, answer_bytes) };
        self.play((yardstick.side(), &workload), (subject, &workload)).await
    }

    /// Sends `requests` to one server for the length of one side of a round.
    pub async fn load(
        &self,
        clients: usize,
        address: SocketAddr,
        requests: Vec<Bytes>,
    ) -> Result<Load> {
        let workload = Workload { clients, ..self.workload(requests, 0) };
        load::run(&self.ambient.clock, address, &workload, self.span).await
    }

    /// How many clients there are, each with one request under way.
    pub fn clients(&self) -> usize {
        self.clients
    }

    /// The length of one side of a round.
    pub fn span(&self) -> Duration {
        self.span
    }

    /// Sends `requests` to two servers of ours by turns, to each its own.
    pub async fn compare(
        &self,
        yardstick: (Side<'_>, Vec<Bytes>),
        subject: (Side<'_>, Vec<Bytes>),
        answer_bytes: usize,
    ) -> Result<Outcome> {
        let yardstick_workload = self.workload(yardstick.1, answer_bytes);
        let workload = self.workload(subject.1, answer_bytes);
        self.play((yardstick.0, &yardstick_workload), (subject.0, &workload)).await
    }

    fn workload(&self, requests: Vec<Bytes>, answer_bytes: usize) -> Workload {
        Workload {
            requests: requests.into(),
            clients: self.clients,
            least_answer_bytes: answer_bytes - answer_bytes / ANSWERS_DIFFER,
        }
    }

    async fn play(
        &self,
        (yardstick, yardstick_workload): (Side<'_>, &Workload),
        (subject, workload): (Side<'_>, &Workload),
    ) -> Result<Outcome> {
        let contest = Contest {
            clock: &self.ambient.clock,
            yardstick,
            subject,
            yardstick_workload,
            workload,
            rounds: self.rounds,
            span: self.span,
        };
        contest.play(&self.progress).await
    }

    /// Milliseconds since `began_ns` of the clock.
    pub fn since_ms(&self, began_ns: u64) -> f64 {
        (self.ambient.clock.monotonic_ns() - began_ns) as f64 / 1e6
    }
}

/// Builds the server as a release is built, so that what is measured is never stale.
fn build(target: &Path) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let status = std::process::Command::new(cargo)
        .args(["build", "--release", "--package", "millstream", "--manifest-path"])
        .arg(manifest)
        .arg("--target-dir")
        .arg(target)
        .status()
        .map_err(|e| Trouble::io("running cargo to build the server", e))?;
    if !status.success() {
        return Err(Trouble::Unbuilt);
    }
    Ok(target.join("release").join("millstream"))
}
