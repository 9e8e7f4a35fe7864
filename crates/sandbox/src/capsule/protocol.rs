//! What server and capsule say to each other, in this order:
//!
//! `Prepare` → `Unshared` → `MapsWritten` → `Prepared` and `Settled` → for a program that waits
//! inside `Admit` → `Admitted` → then, when an environment is wanted, `Launch` → `Launched`
//! (descriptor: the Landlock ruleset, if any) → `Stop`/`Continue` any number of times → `Exited`.
//! `Failed` may come instead of any answer. A vessel that was admitted is told its program on a line of
//! its own: `ExecOrder` → the line's end, or `NotExecuted`.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::trust::Trust;

/// Uid inside, as on AWS (`sbx_user1051`).
pub(crate) const INNER_UID: u32 = 993;
/// Gid inside, as on AWS.
pub(crate) const INNER_GID: u32 = 990;

/// Server to capsule.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Order {
    Prepare(Prepare),
    MapsWritten,
    Admit(Box<AdmitOrder>),
    Launch(Box<LaunchOrder>),
    /// A connection to a port of the loopback inside.
    Dial(u16),
    /// Stop signals to every process: where there is no cgroup freezer.
    Stop,
    Continue,
}

/// How to set the stage, before anyone knows for which program.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Prepare {
    /// Make namespaces at all.
    pub(crate) namespaces: bool,
    /// Make a network namespace, with the two listeners in it.
    pub(crate) network: bool,
    /// Where the AWS endpoint listens in it.
    pub(crate) endpoint_port: u16,
    /// Mount a fresh `/proc`.
    pub(crate) proc: bool,
    /// An empty directory to mount the new root on.
    pub(crate) root: PathBuf,
    /// What [`crate::trust::Trust`] has written: certificates that take the host's place. With it
    /// (and `network`) there are a name server and a TLS port.
    pub(crate) trust: Option<Trust>,
    /// Host directories shown read-only at the same path; absent ones are skipped.
    pub(crate) expose: Vec<PathBuf>,
    /// Host directories shown read-only at other paths, in this order.
    pub(crate) places: Vec<Place>,
    /// The interpreter, where there is one.
    pub(crate) interpreter: Option<Named>,
}

/// A program that is found by names of its own.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Named {
    /// Where it is, outside as inside.
    pub(crate) program: PathBuf,
    /// What it is called.
    pub(crate) names: Vec<String>,
}

/// A host directory and where it appears inside; the directory to mount on must be there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Place {
    pub(crate) host: PathBuf,
    pub(crate) inside: PathBuf,
}

/// A process that is let in before anyone knows for which function: fully confined, without code,
/// layers and a `/tmp` of the right size, it waits for word on its line. Descriptors beside it: the
/// output pipe's writing end, the line, the cgroups' `cgroup.procs`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AdmitOrder {
    pub(crate) landlock: bool,
    pub(crate) seccomp: bool,
    pub(crate) guest: Guest,
}

/// Who waits inside.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Guest {
    /// An interpreter, which will load its function.
    Program(ExecOrder),
    /// Nobody yet: a process that becomes the program which it is told.
    Vessel,
}

/// Why a vessel could not become its program.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct NotExecuted {
    pub(crate) reason: String,
}

/// The program and its surroundings. Descriptors beside it: the freezer's state file if
/// `thaw_file`, `companion_fds` for the companions, then those for `exec`; of both the output pipe's
/// writing end and the cgroups' `cgroup.procs`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct LaunchOrder {
    pub(crate) code: PathBuf,
    pub(crate) layers: Option<PathBuf>,
    /// As [`Prepare::places`], on top of those.
    pub(crate) places: Vec<Place>,
    /// One more name of the interpreter.
    pub(crate) interpreter_name: Option<String>,
    pub(crate) tmp_bytes: u64,
    /// Whether the program that waits stands in a directory of links to the code's files: one that
    /// cannot change its directory.
    pub(crate) linked: bool,
    pub(crate) hostname: String,
    pub(crate) thaw_file: bool,
    pub(crate) landlock: bool,
    pub(crate) seccomp: bool,
    /// Programs beside it.
    pub(crate) companions: Vec<ExecOrder>,
    pub(crate) companion_fds: usize,
    /// `None` when the program, or what will become it, is inside already.
    pub(crate) exec: Option<ExecOrder>,
}

/// A program to execute.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ExecOrder {
    pub(crate) path: PathBuf,
    pub(crate) args: Vec<String>,
    pub(crate) env: Vec<(String, String)>,
    pub(crate) working_directory: PathBuf,
    pub(crate) resources: Resources,
    /// Whether a line comes with it, and how it finds it.
    pub(crate) line: Channel,
    /// Whether it is the function's own choice of a program that starts its runtime: if it can't be
    /// executed, that is the function's failure, told in its output.
    pub(crate) wrapper: bool,
}

/// The line of a program that waits for its function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Channel {
    /// It has none.
    None,
    /// The descriptor's number is its last argument.
    Argument,
    /// It is its standard input.
    Input,
}

/// Per-process limits: those of a program, and what stands in for cgroups that are missing.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Resources {
    pub(crate) open_files: u64,
    /// Set where there is no pids cgroup.
    pub(crate) processes: Option<u64>,
    /// Set where there is no memory cgroup.
    pub(crate) address_space_bytes: Option<u64>,
}

/// Capsule to server.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Answer {
    Unshared,
    /// Descriptors: the pidfd of the first process, then with `network` the two listeners, then
    /// with `trust` the TLS listener and the name server's socket.
    Prepared,
    /// The first process stands and has its `/proc`; comes after or before `Prepared`. Descriptor,
    /// where it has namespaces and the host's network: this `/proc`, or its pid namespace if it has none.
    Settled,
    Admitted,
    Launched,
    /// Descriptor: a socket that is being connected; none where it could not be made.
    Dialed,
    /// The companion of that number has ended.
    CompanionExited(usize, Ended),
    Exited(Ended),
    Failed(String),
}

/// How the program ended.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) enum Ended {
    Code(i32),
    Signal(i32),
}
