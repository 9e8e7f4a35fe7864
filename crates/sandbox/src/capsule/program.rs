//! Starts a program inside: forked from the first process, stripped of everything, executed.

use std::ffi::CString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;

use rustix::pipe::PipeFlags;
use rustix::process::{Gid, Pid, Resource, Rlimit, Uid};
use rustix::thread::{CapabilitySet, CapabilitySets};

use super::protocol::{Channel, ExecOrder, INNER_GID, INNER_UID, Resources};
use super::{Step, at};
use crate::seccomp;

/// Exit code of a program that could not be executed, as shells have it.
const NOT_EXECUTED: i32 = 127;

/// Starts the program and returns its pid once it has been executed. `fds` are its line, if it has
/// one, and the cgroups to join.
pub(crate) fn start(
    exec: &ExecOrder,
    output: &OwnedFd,
    mut fds: Vec<OwnedFd>,
    ruleset: Option<&OwnedFd>,
    namespaces: bool,
) -> Step<Pid> {
    let has_line = exec.line != Channel::None && !fds.is_empty();
    let line = has_line.then(|| fds.remove(0));
    // Closed by a successful exec; otherwise it carries the reason.
    let (failure, report) = rustix::pipe::pipe_with(PipeFlags::CLOEXEC).map_err(at("pipe"))?;
    // SAFETY: this process has one thread, so the child may do anything.
    let pid = unsafe { libc::fork() };
    if pid == -1 {
        return Err(format!("fork: {}", io::Error::last_os_error()));
    }
    if pid == 0 {
        let child = Child { exec, output: output.as_fd(), cgroups: fds, line, ruleset, namespaces };
        let reason = child.become_program();
        let _ = File::from(report).write_all(reason.as_bytes());
        std::process::exit(NOT_EXECUTED);
    }
    drop(report);
    let mut reason = String::new();
    File::from(failure).read_to_string(&mut reason).map_err(at("waiting for exec"))?;
    if !reason.is_empty() {
        return Err(reason);
    }
    Pid::from_raw(pid).ok_or_else(|| "fork: no pid".into())
}

struct Child<'a> {
    exec: &'a ExecOrder,
    output: BorrowedFd<'a>,
    cgroups: Vec<OwnedFd>,
    line: Option<OwnedFd>,
    ruleset: Option<&'a OwnedFd>,
    namespaces: bool,
}

impl Child<'_> {
    /// Returns only with the reason why it could not.
    fn become_program(mut self) -> String {
        let (exec, line) = (self.exec, self.line.take());
        let Err(reason) = self.prepare().and_then(|()| execute(exec, line));
        reason
    }

    fn prepare(self) -> Step<()> {
        for procs in self.cgroups {
            File::from(procs).write_all(b"0").map_err(at("joining the cgroups"))?;
        }
        rustix::process::setsid().map_err(at("session"))?;
        let null = File::open("/dev/null").map_err(at("/dev/null"))?;
        rustix::stdio::dup2_stdin(&null).map_err(at("stdin"))?;
        rustix::stdio::dup2_stdout(self.output).map_err(at("stdout"))?;
        rustix::stdio::dup2_stderr(self.output).map_err(at("stderr"))?;
        limit(&self.exec.resources).map_err(at("resource limits"))?;
        if self.namespaces {
            drop_privileges().map_err(at("dropping privileges"))?;
        }
        std::env::set_current_dir(&self.exec.working_directory).map_err(at("working directory"))?;
        default_signals().map_err(at("signals"))?;
        rustix::thread::set_no_new_privs(true).map_err(at("no new privileges"))?;
        if let Some(ruleset) = self.ruleset {
            crate::landlock::restrict(ruleset).map_err(at("Landlock"))?;
        }
        if self.exec.seccomp {
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

enum Never {}

fn execute(exec: &ExecOrder, line: Option<OwnedFd>) -> Step<Never> {
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
    let pointers = |strings: &[CString]| {
        strings.iter().map(|s| s.as_ptr()).chain([std::ptr::null()]).collect::<Vec<_>>()
    };
    let (argv, envp) = (pointers(&args), pointers(&env));
    // SAFETY: both arrays end in a null pointer and point to strings that outlive the call.
    unsafe { libc::execve(path.as_ptr(), argv.as_ptr(), envp.as_ptr()) };
    Err(format!("{}: {}", exec.path.display(), io::Error::last_os_error()))
}
