//! Millstream as a child process, and a user of its IAM who signs all that is measured.

use crate::connection::Connection;
use crate::contest::Side;
use crate::context::Context;
use crate::message::{Request, Service};
use crate::process::{Memory, Process};
use crate::scratch::Scratch;
use crate::sigv4::Credentials;
use crate::trouble::{Result, Trouble};
use bytes::Bytes;
use foundation::Ambient;
use serde::de::DeserializeOwned;
use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::process::Stdio;
use std::time::Duration;
use tokio::process::Command;

/// Whether acknowledged means on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The default.
    Durable,
    /// `--ephemeral`: everything in memory.
    Ephemeral,
}

impl Mode {
    /// As findings name it.
    pub fn name(self) -> &'static str {
        match self {
            Mode::Durable => "durable",
            Mode::Ephemeral => "ephemeral",
        }
    }
}

/// How long a server may take until it answers.
const START_PATIENCE: Duration = Duration::from_secs(30);
/// How often a server that does not answer yet is asked again.
const START_INTERVAL: Duration = Duration::from_millis(1);
/// The unsigned request that tells whether a server is up.
const HEALTH: &[u8] = b"GET /_millstream/health HTTP/1.1\r\nhost: localhost\r\n\r\n";

/// A running Millstream.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    /// From the start of the process to its first answer.
    pub start_ms: f64,
    ambient: Ambient,
    credentials: Credentials,
    process: Process,
    mode: Mode,
    // Removed last, when the process is gone.
    scratch: Scratch,
}

/// Signs as a server's user.
#[derive(Clone, Debug)]
pub struct Signer {
    address: SocketAddr,
    credentials: Credentials,
    ambient: Ambient,
}

impl Signer {
    /// The bytes of `request`, signed now.
    pub fn sign(&self, request: &Request) -> Bytes {
        request.signed(self.address, &self.credentials, self.ambient.now())
    }
}

impl Server {
    /// Starts one on an empty directory and waits for its first answer.
    pub async fn start(context: &Context, mode: Mode) -> Result<Self> {
        let scratch = context.scratch()?;
        let address = free_address()?;
        let (process, start_ms) = launch(context, address, &scratch, mode).await?;
        // On loopback a key that nobody made is the account's root.
        let root = Credentials { access_key_id: "test".into(), secret_access_key: "test".into() };
        let ambient = context.ambient.clone();
        Ok(Server { address, start_ms, ambient, credentials: root, process, mode, scratch })
    }

    /// Starts one with a user whose requests are verified and authorized like anybody's: a key with
    /// a secret, and a policy that allows what is measured.
    pub async fn with_user(context: &Context, mode: Mode) -> Result<Self> {
        let mut server = Server::start(context, mode).await?;
        server.credentials = crate::aws::iam::create_user(&server).await?;
        Ok(server)
    }

    /// The bytes of `request`, signed by the server's user now.
    pub fn sign(&self, request: &Request) -> Bytes {
        request.signed(self.address, &self.credentials, self.ambient.now())
    }

    /// What signs, apart from the server.
    pub fn signer(&self) -> Signer {
        let (credentials, ambient) = (self.credentials.clone(), self.ambient.clone());
        Signer { address: self.address, credentials, ambient }
    }

    /// Sends one request on a connection of its own; gives the answer's body. Any status from 200 to
    /// 299 will do.
    pub async fn send(&self, request: &Request) -> Result<Vec<u8>> {
        let mut connection = Connection::open(self.address).await?;
        let answer = connection.exchange(&self.sign(request)).await?;
        if !(200..300).contains(&answer.status) {
            return Err(Trouble::Refused {
                what: request.operation.to_owned(),
                status: answer.status,
                body: String::from_utf8_lossy(answer.body).chars().take(1_000).collect(),
            });
        }
        Ok(answer.body.to_vec())
    }

    /// Sends one request of a JSON protocol and reads its answer.
    pub async fn call<T: DeserializeOwned>(
        &self,
        service: Service,
        operation: &'static str,
        body: serde_json::Value,
    ) -> Result<T> {
        let answer = self.send(&Request::post(service, operation, body.to_string())).await?;
        crate::aws::read(operation, &answer)
    }

    /// Asks until `ready` says yes.
    pub async fn wait_until<F: Future<Output = Result<bool>>>(
        &self,
        what: &str,
        patience: Duration,
        mut ready: impl FnMut() -> F,
    ) -> Result<()> {
        let give_up = self.ambient.now() + patience;
        while !ready().await? {
            if self.ambient.now() > give_up {
                return Err(Trouble::TimedOut(what.to_owned(), patience.as_secs()));
            }
            self.ambient.clock.sleep(START_INTERVAL).await;
        }
        Ok(())
    }

    /// Kills it (SIGKILL) and starts it again on the same data; `start_ms` is the new start's.
    pub async fn restart(&mut self, context: &Context) -> Result<()> {
        self.process.kill().await?;
        let (process, start_ms) = launch(context, self.address, &self.scratch, self.mode).await?;
        (self.process, self.start_ms) = (process, start_ms);
        Ok(())
    }

    /// What its data occupy on the disk, in bytes.
    pub fn disk_bytes(&self) -> Result<u64> {
        self.scratch.bytes()
    }

    /// The processor time that its process has taken, in seconds.
    pub fn processor_s(&self) -> Result<f64> {
        self.process.processor_s()
    }

    /// As one side of a contest.
    pub fn side(&self) -> Side<'_> {
        Side { address: self.address, process: &self.process }
    }

    /// What it occupies now.
    pub fn memory(&self) -> Result<Memory> {
        self.process.memory()
    }

    /// Stops it and removes its data.
    pub async fn stop(self) -> Result<()> {
        self.process.stop().await?;
        drop(self.scratch);
        Ok(())
    }
}

/// Starts the process on the data in `scratch` and waits for its first answer; how long that took.
async fn launch(
    context: &Context,
    address: SocketAddr,
    scratch: &Scratch,
    mode: Mode,
) -> Result<(Process, f64)> {
    let output = File::create(scratch.path().join("output.txt"))
        .map_err(|e| Trouble::io("making a file for the server's output", e))?;
    let errors = output.try_clone().map_err(|e| Trouble::io("sharing the server's output", e))?;
    let mut command = Command::new(&context.binary);
    command.arg("up").arg("--listen").arg(address.to_string());
    command.arg("--data-dir").arg(scratch.path().join("data"));
    // Installed once for all servers of all runs; no setting of this directory takes part.
    command.arg("--runtimes-dir").arg(&context.runtimes).current_dir(scratch.path());
    if mode == Mode::Ephemeral {
        command.arg("--ephemeral");
    }
    command.stdin(Stdio::null()).stdout(output).stderr(errors);
    let clock = &context.ambient.clock;
    let began_ns = clock.monotonic_ns();
    let mut process = Process::start(command)?;
    let give_up = context.ambient.now() + START_PATIENCE;
    while !answers(address).await {
        let ended = process.ended();
        if ended.is_some() || context.ambient.now() > give_up {
            let said = std::fs::read_to_string(scratch.path().join("output.txt"));
            let how = ended.map_or("it does not answer".into(), |status| status.to_string());
            let said = said.unwrap_or_default();
            return Err(Trouble::wrong("starting the server", format!("{how}: {said}")));
        }
        clock.sleep(START_INTERVAL).await;
    }
    let start_ms = (clock.monotonic_ns() - began_ns) as f64 / 1e6;
    Ok((process, start_ms))
}

/// An address on loopback that nobody listens on.
fn free_address() -> Result<SocketAddr> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map_err(|e| Trouble::io("finding a free port", e))
}

async fn answers(address: SocketAddr) -> bool {
    match Connection::open(address).await {
        Ok(mut connection) => connection.exchange(HEALTH).await.is_ok_and(|a| a.status == 200),
        Err(_) => false,
    }
}
