//! A child process of the server, held by descriptor: never confused with another that got its pid.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;

use rustix::process::{Pid, PidfdFlags, Resource, Rlimit, Signal, WaitId, WaitIdOptions};
use tokio::io::unix::AsyncFd;

use crate::capsule::protocol::Ended;

/// A child. Dropping the last handle kills it, if it still runs, and collects it.
#[derive(Clone, Debug)]
pub(crate) struct Child(Arc<Handle>);

#[derive(Debug)]
struct Handle(Option<AsyncFd<OwnedFd>>);

impl Child {
    /// Takes over a child that was just spawned.
    pub(crate) fn of(child: &std::process::Child) -> io::Result<Self> {
        let pid = Pid::from_child(child);
        Self::new(rustix::process::pidfd_open(pid, PidfdFlags::NONBLOCK)?)
    }

    pub(crate) fn new(pidfd: OwnedFd) -> io::Result<Self> {
        // SAFETY: an OwnedFd stays the same open descriptor until it is dropped.
        let pidfd = unsafe { AsyncFd::register(pidfd) }?;
        Ok(Self(Arc::new(Handle(Some(pidfd)))))
    }

    pub(crate) fn fd(&self) -> Option<BorrowedFd<'_>> {
        self.0.0.as_ref().map(AsFd::as_fd)
    }

    /// SIGKILL. For the first process of a pid namespace: to all in it.
    pub(crate) fn kill(&self) {
        if let Some(fd) = self.fd() {
            // It may be gone already: then this is done.
            let _ = rustix::process::pidfd_send_signal(fd, Signal::KILL);
        }
    }

    /// Waits until the process is gone, with all of its pid namespace if it is the first there,
    /// and collects it. How it ended is told to the first who waits.
    pub(crate) async fn gone(&self) -> Option<Ended> {
        collect(self.0.0.as_ref()?).await
    }
}

async fn collect(fd: &AsyncFd<OwnedFd>) -> Option<Ended> {
    // An error means that there is nothing to wait for.
    let _ = fd.readable().await;
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG;
    let status = rustix::process::waitid(WaitId::PidFd(fd.get_ref().as_fd()), options).ok()??;
    match (status.exit_status(), status.terminating_signal()) {
        (Some(code), _) => Some(Ended::Code(code)),
        (None, signal) => signal.map(Ended::Signal),
    }
}

/// Lets this process have as many open files as it may ask for: each environment takes about ten, and
/// hosts give a process 1,024 unless it asks.
pub(crate) fn raise_open_files() {
    let limit = rustix::process::getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    if let Err(error) = rustix::process::setrlimit(Resource::Nofile, raised) {
        tracing::warn!(%error, "the limit of open files could not be raised");
    }
}

/// Makes this server the parent of processes that its children leave behind: the warm parent's
/// children enter environments through one that ends.
pub(crate) fn adopt_orphans() -> io::Result<()> {
    Ok(rustix::process::set_child_subreaper(Some(rustix::process::getpid()))?)
}

impl Drop for Handle {
    fn drop(&mut self) {
        let Some(fd) = self.0.take() else { return };
        let _ = rustix::process::pidfd_send_signal(fd.get_ref(), Signal::KILL);
        // Without a runtime the server is ending, and its parent collects.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                let _ = collect(&fd).await;
            });
        }
    }
}
