//! One running environment.

use std::net::TcpListener;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, ReadBuf};

use crate::Result;

/// How the program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It exited with this code.
    Code(i32),
    /// A signal ended it (9 when the environment was killed).
    Signal(i32),
}

/// How the environment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exit {
    /// How the program ended.
    pub status: Status,
    /// The kernel killed a process of the environment for want of memory.
    pub out_of_memory: bool,
}

/// What the environment has used so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Highest memory so far; `None` without a memory cgroup.
    pub peak_memory_bytes: Option<u64>,
    /// CPU time of all processes so far.
    pub cpu_ns: Option<u64>,
}

/// What the program writes to stdout and stderr, raw, in order. Ends when the last writer is gone.
#[derive(Debug)]
pub struct Output(pub(crate) tokio::net::unix::pipe::Receiver);

impl AsyncRead for Output {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buf)
    }
}

/// One running environment. Dropping it kills everything inside.
#[derive(Debug)]
pub struct Environment {
    runtime_api: Option<TcpListener>,
    endpoint: Option<TcpListener>,
    output: Option<Output>,
}

impl Environment {
    /// The listener behind `AWS_LAMBDA_RUNTIME_API` inside; non-blocking, ready for
    /// `tokio::net::TcpListener::from_std`. `None` after the first call.
    pub fn take_runtime_api(&mut self) -> Option<TcpListener> {
        self.runtime_api.take()
    }

    /// The listener behind `AWS_ENDPOINT_URL` inside; likewise.
    pub fn take_endpoint(&mut self) -> Option<TcpListener> {
        self.endpoint.take()
    }

    /// What the program writes; likewise.
    pub fn take_output(&mut self) -> Option<Output> {
        self.output.take()
    }

    /// Waits until no process is left, and says how the program ended. Any number of callers, any
    /// time; each gets the same answer.
    pub async fn exited(&self) -> Exit {
        std::future::pending().await
    }

    /// Stops every process where it stands, until [`Environment::thaw`]. Returns when all stand.
    pub async fn freeze(&self) -> Result<()> {
        Ok(())
    }

    /// Lets the processes run on.
    pub async fn thaw(&self) -> Result<()> {
        Ok(())
    }

    /// Ends every process now, frozen or not; [`Environment::exited`] tells when they are gone.
    pub fn kill(&self) {}

    /// What was used so far.
    pub fn usage(&self) -> Usage {
        Usage::default()
    }
}
