//! The capsule: our own binary, executed anew, that makes the namespaces and stays inside as the
//! first process. It is single-threaded from start to end, so it may fork freely.
//!
//! Life: unshare everything → (the server writes the id maps) → loopback and listeners → new root
//! half-built → fork the first process of the pid namespace, then the original ends. The first
//! process mounts `/proc`, waits for its order, completes the root, pivots into it and reaps
//! until the program ends. When it ends, or when the server's socket closes, the kernel ends
//! everything in the pid namespace with it.

mod first;
mod network;
mod program;
pub(crate) mod protocol;
pub(crate) mod root;

use std::fmt::Display;
use std::os::fd::{AsFd, BorrowedFd, FromRawFd, OwnedFd};

use rustix::thread::UnshareFlags;

use crate::ports;
use crate::wire::Line;
use protocol::{Answer, Order, Prepare};

/// First argument of the binary when it is to become a capsule.
pub const CAPSULE_ARG: &str = "__capsule";

/// A step that failed, in words; ends the capsule.
pub(crate) type Step<T> = Result<T, String>;

/// Names the step that an error belongs to.
pub(crate) fn at<E: Display>(step: impl Display) -> impl FnOnce(E) -> String {
    move |error| format!("{step}: {error}")
}

/// Becomes a capsule: serves the socket on descriptor 0 and never returns. Called first thing in
/// `main`, before any thread is started, when the first argument is [`CAPSULE_ARG`].
pub fn capsule_main() -> ! {
    // SAFETY: descriptor 0 is the socket that the server gave us; nobody else uses it, and it stays
    // open as long as this process lives.
    let socket = unsafe { BorrowedFd::borrow_raw(0) };
    let line = Line(socket);
    let code = match run(&line) {
        Ok(()) => 0,
        Err(reason) => {
            // If the server is gone there is nobody to tell.
            let _ = line.send(&Answer::Failed(reason), &[]);
            1
        }
    };
    std::process::exit(code)
}

fn run(line: &Line<'_>) -> Step<()> {
    // A name of its own, so that a kill by the server's name does not reach the environments.
    let _ = rustix::thread::set_name(c"capsule");
    close_inherited();
    let Some((Order::Prepare(prepare), _)) = line.receive().map_err(at("first order"))? else {
        return Err("first order: none came".into());
    };
    if !prepare.namespaces {
        return first::serve_without_namespaces(line);
    }
    unshare(line, &prepare)?;
    let mut sockets: Vec<OwnedFd> = Vec::new();
    if prepare.network {
        network::loopback_up().map_err(at("loopback"))?;
        sockets.push(network::listen(ports::RUNTIME_API)?.into());
        sockets.push(network::listen(prepare.endpoint_port)?.into());
        if prepare.trust.is_some() {
            // Low ports: in a network namespace of its own the capsule may have them.
            sockets.push(network::listen(ports::TLS)?.into());
            sockets.push(network::receive(ports::NAMES)?.into());
        }
    }
    root::build(&prepare)?;
    match fork_sibling()? {
        Fork::Parent(pidfd) => {
            let mut fds = vec![pidfd.as_fd()];
            fds.extend(sockets.iter().map(AsFd::as_fd));
            line.send(&Answer::Prepared, &fds).map_err(at("telling of the first process"))
        }
        Fork::Child => {
            drop(sockets);
            first::serve(line, &prepare)
        }
    }
}

/// What whoever started the server left open is nothing for the inside.
fn close_inherited() {
    const FIRST: libc::c_uint = 3;
    // SAFETY: nothing in this process has opened a descriptor of that number or above yet. A kernel
    // without this call (Linux 5.8) has none of the layers, either.
    let _ = unsafe { libc::syscall(libc::SYS_close_range, FIRST, libc::c_uint::MAX, 0) };
}

fn unshare(line: &Line<'_>, prepare: &Prepare) -> Step<()> {
    let mut flags = UnshareFlags::NEWUSER
        | UnshareFlags::NEWNS
        | UnshareFlags::NEWPID
        | UnshareFlags::NEWIPC
        | UnshareFlags::NEWUTS;
    if prepare.network {
        flags |= UnshareFlags::NEWNET;
    }
    // SAFETY: this process has one thread, and none of the flags unshares the descriptor table.
    unsafe { rustix::thread::unshare_unsafe(flags) }.map_err(at("unshare"))?;
    line.send(&Answer::Unshared, &[]).map_err(at("telling of the namespaces"))?;
    match line.receive().map_err(at("id maps"))? {
        Some((Order::MapsWritten, _)) => Ok(()),
        _ => Err("id maps: the server gave up".into()),
    }
}

enum Fork {
    Parent(OwnedFd),
    Child,
}

/// Forks the first process of the new pid namespace as a child of the *server* (CLONE_PARENT), so
/// that this process may end and the server can still wait for the other.
fn fork_sibling() -> Step<Fork> {
    let mut pidfd: libc::c_int = -1;
    // SAFETY: an all-zero clone_args is a valid one.
    let mut args: libc::clone_args = unsafe { std::mem::zeroed() };
    args.flags = (libc::CLONE_PARENT | libc::CLONE_PIDFD) as u64;
    args.pidfd = &raw mut pidfd as u64;
    // With CLONE_PARENT the exit signal is the parent's own, and must be 0 here.
    args.exit_signal = 0;
    // SAFETY: without CLONE_VM this is fork; the process has one thread, so the child may go on
    // with everything as it is. `args` and `pidfd` outlive the call.
    let pid =
        unsafe { libc::syscall(libc::SYS_clone3, &raw mut args, size_of::<libc::clone_args>()) };
    match pid {
        -1 => Err(format!("fork of the first process: {}", std::io::Error::last_os_error())),
        0 => Ok(Fork::Child),
        _ => {
            // SAFETY: the kernel has just stored a new descriptor of ours there.
            Ok(Fork::Parent(unsafe { OwnedFd::from_raw_fd(pidfd) }))
        }
    }
}
