//! Starts a program inside: forked from the first process, stripped of everything, executed; at once, or
//! as a vessel that waits, stripped, until it is told which.

use std::ffi::CString;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rustix::pipe::PipeFlags;
use rustix::process::{Gid, Pid, Resource, Rlimit, Uid};
use rustix::thread::{CapabilitySet, CapabilitySets};

use super::protocol::{Channel, ExecOrder, INNER_GID, INNER_UID, NotExecuted, Resources};
use super::{Step, at};
use crate::seccomp;
use crate::wire::Line;

/// Exit code of a program that is not there, as shells have it …
const NOT_THERE: i32 = 127;
/// … and of one that can't be executed.
const NOT_EXECUTED: i32 = 126;
/// What runs a wrapper that does not say what runs it.
const SHELLS: [&str; 2] = ["/bin/bash", "/bin/sh"];

/// What a process is put behind before a program of a function's runs in it.
pub(crate) struct Walls<'a> {
    /// What it writes to.
    pub(crate) output: BorrowedFd<'a>,
    /// The cgroups to join.
    pub(crate) cgroups: Vec<OwnedFd>,
    pub(crate) ruleset: Option<&'a OwnedFd>,
    pub(crate) seccomp: bool,
    pub(crate) namespaces: bool,
}

/// What a process does behind its walls.
enum Task<'a> {
    /// Becomes this program, whose line that is, if it has one.
    Execute(&'a ExecOrder, Option<OwnedFd>),
    /// Waits on this line to be told which.
    Wait(OwnedFd),
}

/// Starts a program and returns its pid once it has been executed.
pub(crate) fn start(exec: &ExecOrder, line: Option<OwnedFd>, walls: Walls<'_>) -> Step<Pid> {
    fork(Task::Execute(exec, line), walls)
}

/// Starts a process that waits on `line` for its program, and returns its pid once it is confined.
pub(crate) fn start_vessel(line: OwnedFd, walls: Walls<'_>) -> Step<Pid> {
    fork(Task::Wait(line), walls)
}

fn fork(task: Task<'_>, walls: Walls<'_>) -> Step<Pid> {
    // Closed when all went well, by a successful exec, say; otherwise it carries the reason.
    let (failure, report) = rustix::pipe::pipe_with(PipeFlags::CLOEXEC).map_err(at("pipe"))?;
    // SAFETY: this process has one thread, so the child may do anything.
    let pid = unsafe { libc::fork() };
    if pid == -1 {
        return Err(format!("fork: {}", io::Error::last_os_error()));
    }
    if pid == 0 {
        drop(failure);
        serve(task, walls, report);
    }
    drop(report);
    let mut reason = String::new();
    File::from(failure).read_to_string(&mut reason).map_err(at("waiting for exec"))?;
    if !reason.is_empty() {
        return Err(reason);
    }
    Pid::from_raw(pid).ok_or_else(|| "fork: no pid".into())
}

/// The child's life.
fn serve(task: Task<'_>, walls: Walls<'_>, report: OwnedFd) -> ! {
    let reason = match (walls.confine(), task) {
        (Err(reason), _) => reason,
        (Ok(()), Task::Execute(exec, line)) => execute(exec, line),
        (Ok(()), Task::Wait(line)) => {
            drop(report);
            wait(&Line(line.as_fd()))
        }
    };
    let _ = File::from(report).write_all(reason.as_bytes());
    std::process::exit(NOT_THERE)
}

fn wait(line: &Line<'_>) -> ! {
    let Ok(Some((exec, _))) = line.receive::<ExecOrder>() else {
        // The server is gone, and nothing is left to do.
        std::process::exit(0)
    };
    let reason = execute(&exec, None);
    let _ = line.send(&NotExecuted { reason }, &[]);
    std::process::exit(NOT_THERE)
}

impl Walls<'_> {
    fn confine(self) -> Step<()> {
        for procs in self.cgroups {
            File::from(procs).write_all(b"0").map_err(at("joining the cgroups"))?;
        }
        rustix::process::setsid().map_err(at("session"))?;
        let null = File::open("/dev/null").map_err(at("/dev/null"))?;
        rustix::stdio::dup2_stdin(&null).map_err(at("stdin"))?;
        rustix::stdio::dup2_stdout(self.output).map_err(at("stdout"))?;
        rustix::stdio::dup2_stderr(self.output).map_err(at("stderr"))?;
        if self.namespaces {
            drop_privileges().map_err(at("dropping privileges"))?;
        }
        default_signals().map_err(at("signals"))?;
        rustix::thread::set_no_new_privs(true).map_err(at("no new privileges"))?;
        if let Some(ruleset) = self.ruleset {
            crate::landlock::restrict(ruleset).map_err(at("Landlock"))?;
        }
        if self.seccomp {
            seccomp::apply(&seccomp::programs().map_err(at("seccomp"))?).map_err(at("seccomp"))?;
        }
        Ok(())
    }
}

fn limit(resources: &Resources) -> io::Result<()> {
    let set = |resource, value: Option<u64>| match value {
        Some(_) => rustix::process::setrlimit(resource, Rlimit { current: value, maximum: value }),
        None => Ok(()),
    };
    set(Resource::Nofile, Some(resources.open_files))?;
    set(Resource::Nproc, resources.processes)?;
    set(Resource::As, resources.address_space_bytes)?;
    set(Resource::Core, Some(0))?;
    Ok(())
}

/// Leaves no way back: no groups, the inner user, no capability in any set.
fn drop_privileges() -> io::Result<()> {
    for capability in CapabilitySet::all() {
        // A capability that this kernel does not know is as good as dropped.
        let _ = rustix::thread::remove_capability_from_bounding_set(capability);
    }
    // Denied where the namespace has a single mapped group: then there is none to drop.
    let _ = rustix::thread::set_thread_groups(&[]);
    let (uid, gid) = (Uid::from_raw(INNER_UID), Gid::from_raw(INNER_GID));
    rustix::thread::set_thread_res_gid(gid, gid, gid)?;
    rustix::thread::set_thread_res_uid(uid, uid, uid)?;
    let none = CapabilitySet::empty();
    rustix::thread::set_capabilities(
        None,
        CapabilitySets { effective: none, permitted: none, inheritable: none },
    )?;
    Ok(())
}

/// Programs expect default signal handling: Rust ignores SIGPIPE and the first process blocks
/// SIGCHLD, and both would be inherited.
fn default_signals() -> io::Result<()> {
    // SAFETY: SIG_DFL needs no handler; the set is made valid before it is read.
    unsafe {
        if libc::signal(libc::SIGPIPE, libc::SIG_DFL) == libc::SIG_ERR {
            return Err(io::Error::last_os_error());
        }
        let mut none: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut none);
        if libc::sigprocmask(libc::SIG_SETMASK, &raw const none, std::ptr::null_mut()) == -1 {
            return Err(io::Error::last_os_error());
        }
    }
    Ok(())
}

/// Becomes the program. Returns only with the reason why it could not; does not return at all where
/// that is for the function's log.
fn execute(exec: &ExecOrder, line: Option<OwnedFd>) -> String {
    let Err(reason) = try_execute(exec, line);
    if exec.wrapper {
        give_up(&exec.path, &reason);
    }
    reason
}

enum Never {}

fn try_execute(exec: &ExecOrder, line: Option<OwnedFd>) -> Step<Never> {
    limit(&exec.resources).map_err(at("resource limits"))?;
    std::env::set_current_dir(&exec.working_directory).map_err(at("working directory"))?;
    let string = |bytes: &[u8]| CString::new(bytes).map_err(at("NUL in an argument"));
    let path = string(exec.path.as_os_str().as_bytes())?;
    let mut args = vec![path.clone()];
    for arg in &exec.args {
        args.push(string(arg.as_bytes())?);
    }
    if let (Some(line), Channel::Input) = (&line, exec.line) {
        rustix::stdio::dup2_stdin(line).map_err(at("line"))?;
    } else if let Some(line) = &line {
        rustix::io::fcntl_setfd(line, rustix::io::FdFlags::empty()).map_err(at("line"))?;
        args.push(string(line.as_raw_fd().to_string().as_bytes())?);
    }
    let mut env = Vec::new();
    for (name, value) in &exec.env {
        env.push(string(format!("{name}={value}").as_bytes())?);
    }
    let error = replace(&path, &args, &env);
    if exec.wrapper && error.raw_os_error() == Some(libc::ENOEXEC) {
        for shell in SHELLS {
            let shell = string(shell.as_bytes())?;
            let args: Vec<_> = [&shell].into_iter().chain(&args).cloned().collect();
            replace(&shell, &args, &env);
        }
    }
    Err(format!("{}: {error}", exec.path.display()))
}

/// Returns only if it could not.
fn replace(path: &CString, args: &[CString], env: &[CString]) -> io::Error {
    let pointers = |strings: &[CString]| {
        strings.iter().map(|s| s.as_ptr()).chain([std::ptr::null()]).collect::<Vec<_>>()
    };
    let (argv, envp) = (pointers(args), pointers(env));
    // SAFETY: both arrays end in a null pointer and point to strings that outlive the call.
    unsafe { libc::execve(path.as_ptr(), argv.as_ptr(), envp.as_ptr()) };
    io::Error::last_os_error()
}

/// Ends as a runtime whose wrapper can't be executed, in the words that AWS's own have for it.
fn give_up(path: &Path, reason: &str) -> ! {
    let shown = path.display();
    let (text, code) = match fs::metadata(path) {
        Ok(file) if file.is_file() && file.permissions().mode() & 0o111 == 0 => {
            (format!("{shown}: is not an executable"), NOT_EXECUTED)
        }
        Ok(file) if file.is_file() => (reason.to_owned(), NOT_EXECUTED),
        _ => (format!("{shown}: does not exist"), NOT_THERE),
    };
    // The exit code tells in any case.
    let _ = writeln!(io::stdout(), "{text}");
    std::process::exit(code)
}
