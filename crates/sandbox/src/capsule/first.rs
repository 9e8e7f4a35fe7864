//! The first process of an environment: takes the launch order, reaps, reports, and ends
//! everything when the program ends or the server is gone.

use std::fs::File;
use std::io::{self, Write};
use std::os::fd::{AsFd, FromRawFd, OwnedFd};

use rustix::event::{PollFd, PollFlags};
use rustix::process::{Pid, Signal, WaitOptions};
use rustix::thread::{CapabilitySet, CapabilitySets};

use super::program::{self, Walls};
use super::protocol::{AdmitOrder, Answer, Ended, Guest, LaunchOrder, Order, Prepare};
use super::{Step, at, root};
use crate::wire::Line;

/// What a signal that ended the capsule's group leaves: the freezer must let go first.
struct First<'a> {
    line: &'a Line<'a>,
    /// `None` without namespaces.
    prepare: Option<&'a Prepare>,
    /// Where to write `THAWED`: with cgroup v1 a frozen process does not even die.
    thaw: Option<File>,
    /// The program, if it is our child: one that a warm parent has put inside is the server's.
    program: Option<Pid>,
    /// Programs beside it, which are always ours.
    companions: Vec<Pid>,
    /// The root is entered already: the program was let in before its launch.
    entered: bool,
}

/// Serves as the first process of a pid namespace.
pub(crate) fn serve(line: &Line<'_>, prepare: &Prepare) -> Step<()> {
    if prepare.proc {
        root::mount_proc(&prepare.root)?;
    }
    let shown = shown(prepare).map_err(at("showing who is inside"))?;
    let fds: Vec<_> = shown.iter().map(AsFd::as_fd).collect();
    line.send(&Answer::Settled, &fds).map_err(at("telling of readiness"))?;
    drop(shown);
    First {
        line,
        prepare: Some(prepare),
        thaw: None,
        program: None,
        companions: Vec::new(),
        entered: false,
    }
    .run()
}

/// By what the server knows who is inside, where it has to: the own `/proc`, else the pid namespace.
fn shown(prepare: &Prepare) -> io::Result<Option<File>> {
    match (prepare.network, prepare.proc) {
        (true, _) => Ok(None),
        (false, true) => File::open(prepare.root.join("proc")).map(Some),
        (false, false) => File::open("/proc/self/ns/pid").map(Some),
    }
}

/// Serves without namespaces, as the parent of all that the program starts.
pub(crate) fn serve_without_namespaces(line: &Line<'_>) -> Step<()> {
    rustix::process::set_child_subreaper(Some(rustix::process::getpid()))
        .map_err(at("becoming the reaper"))?;
    line.send(&Answer::Prepared, &[]).map_err(at("telling of readiness"))?;
    line.send(&Answer::Settled, &[]).map_err(at("telling of readiness"))?;
    First { line, prepare: None, thaw: None, program: None, companions: Vec::new(), entered: false }
        .run()
}

impl First<'_> {
    fn run(mut self) -> Step<()> {
        let children = child_signals().map_err(at("waiting for children"))?;
        let outcome = self.serve(&children);
        self.end_all();
        outcome
    }

    fn serve(&mut self, children: &File) -> Step<()> {
        loop {
            let mut events = [
                PollFd::from_borrowed_fd(self.line.0, PollFlags::IN),
                PollFd::new(children, PollFlags::IN),
            ];
            match rustix::event::poll(&mut events, None) {
                Err(rustix::io::Errno::INTR) => continue,
                other => other.map_err(at("waiting"))?,
            };
            let [orders, signals] = events.map(|event| !event.revents().is_empty());
            if signals && self.reap(children)? {
                return Ok(());
            }
            if orders {
                match self.line.receive().map_err(at("order"))? {
                    None => return Ok(()),
                    Some((order, fds)) => self.obey(order, fds)?,
                }
            }
        }
    }

    fn obey(&mut self, order: Order, fds: Vec<OwnedFd>) -> Step<()> {
        match order {
            Order::Admit(order) => self.admit(&order, fds),
            Order::Launch(order) => self.launch(&order, fds),
            Order::Dial(port) => {
                let socket = super::network::dial(port).ok();
                let fds: Vec<_> = socket.iter().map(AsFd::as_fd).collect();
                self.line.send(&Answer::Dialed, &fds).map_err(at("telling of a connection"))
            }
            Order::Stop => {
                self.signal_all(Signal::STOP);
                Ok(())
            }
            Order::Continue => {
                self.signal_all(Signal::CONT);
                Ok(())
            }
            Order::Prepare(_) | Order::MapsWritten => Err("order out of turn".into()),
        }
    }

    /// Lets a process in that waits for its launch.
    fn admit(&mut self, order: &AdmitOrder, fds: Vec<OwnedFd>) -> Step<()> {
        let prepare = self.prepare.ok_or("admission without namespaces")?;
        root::enter(prepare)?;
        self.entered = true;
        let ruleset = ruleset(order.landlock)?;
        let mut fds = fds.into_iter();
        let output = fds.next().ok_or("output: no descriptor")?;
        let line = fds.next().ok_or("line: no descriptor")?;
        let walls = self.walls(&output, fds.collect(), ruleset.as_ref(), order.seccomp);
        self.program = Some(match &order.guest {
            Guest::Program(exec) => program::start(exec, Some(line), walls)?,
            Guest::Vessel => program::start_vessel(line, walls)?,
        });
        self.line.send(&Answer::Admitted, &[]).map_err(at("telling of the admission"))
    }

    fn walls<'a>(
        &self,
        output: &'a OwnedFd,
        cgroups: Vec<OwnedFd>,
        ruleset: Option<&'a OwnedFd>,
        seccomp: bool,
    ) -> Walls<'a> {
        Walls {
            output: output.as_fd(),
            cgroups,
            ruleset,
            seccomp,
            namespaces: self.prepare.is_some(),
        }
    }

    fn launch(&mut self, order: &LaunchOrder, fds: Vec<OwnedFd>) -> Step<()> {
        let mut fds = fds.into_iter();
        if order.thaw_file {
            self.thaw = fds.next().map(File::from);
        }
        if let Some(prepare) = self.prepare {
            rustix::system::sethostname(order.hostname.as_bytes()).map_err(at("host name"))?;
            if self.entered {
                root::complete_entered(prepare, order)?;
            } else {
                root::complete(prepare, order)?;
            }
        }
        let ruleset = ruleset(order.landlock && (!self.entered || !order.companions.is_empty()))?;
        self.accompany(order, fds.by_ref().take(order.companion_fds).collect(), ruleset.as_ref())?;
        if let Some(exec) = &order.exec {
            let output = fds.next().ok_or("output: no descriptor")?;
            let walls = self.walls(&output, fds.collect(), ruleset.as_ref(), order.seccomp);
            self.program = Some(program::start(exec, None, walls)?);
        }
        if self.prepare.is_some() {
            harden()?;
        }
        let fds: Vec<_> = ruleset.iter().map(AsFd::as_fd).collect();
        self.line.send(&Answer::Launched, &fds).map_err(at("telling of the launch"))
    }

    /// Starts the programs beside the program.
    fn accompany(
        &mut self,
        order: &LaunchOrder,
        fds: Vec<OwnedFd>,
        ruleset: Option<&OwnedFd>,
    ) -> Step<()> {
        let (output, doors) = match fds.split_first() {
            Some(split) => split,
            None => return Ok(()),
        };
        for exec in &order.companions {
            let doors = doors.iter().map(OwnedFd::try_clone).collect::<io::Result<Vec<_>>>();
            let doors = doors.map_err(at("cgroups of a companion"))?;
            let walls = self.walls(output, doors, ruleset, order.seccomp);
            let pid = program::start(exec, None, walls).map_err(at(exec.path.display()))?;
            self.companions.push(pid);
        }
        Ok(())
    }

    /// Collects the dead; whether the program was among them.
    fn reap(&self, children: &File) -> Step<bool> {
        // Several signals may be merged into one: what counts is who can be waited for.
        drain(children);
        let mut ended = None;
        while let Ok(Some((pid, status))) = rustix::process::wait(WaitOptions::NOHANG) {
            let how = match (status.exit_status(), status.terminating_signal()) {
                (Some(code), _) => Ended::Code(code),
                (None, signal) => Ended::Signal(signal.unwrap_or_default()),
            };
            if Some(pid) == self.program {
                ended = Some(how);
            } else if let Some(number) = self.companions.iter().position(|of| *of == pid) {
                self.line
                    .send(&Answer::CompanionExited(number, how), &[])
                    .map_err(at("telling of a companion"))?;
            }
        }
        if let Some(ended) = ended {
            self.line.send(&Answer::Exited(ended), &[]).map_err(at("telling of the end"))?;
            return Ok(true);
        }
        Ok(false)
    }

    fn signal_all(&self, signal: Signal) {
        if self.prepare.is_some() {
            signal_everyone(signal);
        } else if let Some(pid) = self.program {
            // The program leads a group of its own; what left the group runs on.
            let _ = rustix::process::kill_process_group(pid, signal);
        }
    }

    fn end_all(&mut self) {
        if let Some(thaw) = &mut self.thaw {
            let _ = thaw.write_all(b"THAWED");
        }
        if self.prepare.is_none() {
            end_descendants();
        }
        // In a pid namespace the kernel ends everybody as this process, its first, exits.
    }
}

fn ruleset(wanted: bool) -> Step<Option<OwnedFd>> {
    if wanted { crate::landlock::ruleset().map_err(at("Landlock")) } else { Ok(None) }
}

/// Every process of this pid namespace but ourselves, at once: forks cannot slip through.
fn signal_everyone(signal: Signal) {
    // SAFETY: kill takes two integers and touches no memory.
    unsafe { libc::kill(-1, signal.as_raw()) };
}

/// Without a pid namespace: kills children until none is left. Orphans become our children, so the
/// tree is eaten from the top; a process that forks faster than this loop is bounded by its
/// process limit.
fn end_descendants() {
    loop {
        let me = std::process::id();
        let children = std::fs::read_to_string(format!("/proc/{me}/task/{me}/children"));
        for pid in children.unwrap_or_default().split_whitespace() {
            if let Some(pid) = pid.parse().ok().and_then(Pid::from_raw) {
                let _ = rustix::process::kill_process(pid, Signal::KILL);
            }
        }
        if rustix::process::wait(WaitOptions::empty()).is_err() {
            return;
        }
    }
}

/// From here on the first process only reaps and signals: it keeps that one capability, and nobody
/// inside may look into it.
fn harden() -> Step<()> {
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)
        .map_err(at("closing the first process"))?;
    rustix::thread::set_no_new_privs(true).map_err(at("closing the first process"))?;
    rustix::thread::set_capabilities(
        None,
        CapabilitySets {
            effective: CapabilitySet::KILL,
            permitted: CapabilitySet::KILL,
            inheritable: CapabilitySet::empty(),
        },
    )
    .map_err(at("closing the first process"))
}

/// A descriptor that is readable when a child has ended.
fn child_signals() -> io::Result<File> {
    // SAFETY: an all-zero signal set is valid, and sigemptyset makes it so in any case; the set
    // outlives the calls that read it.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGCHLD);
        if libc::sigprocmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut()) == -1 {
            return Err(io::Error::last_os_error());
        }
        let fd = libc::signalfd(-1, &raw const set, libc::SFD_CLOEXEC | libc::SFD_NONBLOCK);
        if fd == -1 {
            return Err(io::Error::last_os_error());
        }
        Ok(File::from_raw_fd(fd))
    }
}

fn drain(children: &File) {
    let mut buffer = [0; 1024];
    while matches!(rustix::io::read(children, &mut buffer), Ok(n) if n > 0) {}
}
