//! The yardsticks: what the HTTP stack alone can do on this machine, and what it can do when every
//! request must be on disk before its answer. They run as processes of their own, as Millstream
//! does, so that both share the cores with the client in the same way.

mod log;
mod serve;

use crate::cli::YardstickOptions;
use crate::contest::Side;
use crate::process::Process;
use crate::trouble::{Result, Trouble};
use log::Log;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{ExitCode, Stdio};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;

/// A yardstick that runs.
#[derive(Debug)]
pub struct Yardstick {
    /// Where it listens.
    pub address: SocketAddr,
    process: Process,
}

impl Yardstick {
    /// Starts this very program as a yardstick that answers with `answer_bytes`, after it appended
    /// the request to `log` where there is one.
    pub async fn start(answer_bytes: usize, log: Option<&Path>) -> Result<Self> {
        let program =
            std::env::current_exe().map_err(|e| Trouble::io("finding the benchmark", e))?;
        let mut command = Command::new(program);
        command.arg("yardstick").arg("--answer-bytes").arg(answer_bytes.to_string());
        if let Some(log) = log {
            command.arg("--log").arg(log);
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut process = Process::start(command)?;
        let silent = || Trouble::wrong("a yardstick", "it did not say where it listens");
        let output = process.child().stdout.take().ok_or_else(silent)?;
        let mut line = String::new();
        BufReader::new(output)
            .read_line(&mut line)
            .await
            .map_err(|e| Trouble::io("reading a yardstick's address", e))?;
        let address = line.trim().parse().map_err(|_| silent())?;
        Ok(Yardstick { address, process })
    }

    /// As one side of a contest.
    pub fn side(&self) -> Side<'_> {
        Side { address: self.address, process: &self.process }
    }
}

/// What the started process does: serves until it is killed.
pub fn main(options: &YardstickOptions) -> Result<ExitCode> {
    let log = options.log.as_deref().map(Log::create).transpose()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|e| Trouble::io("starting a yardstick's runtime", e))?;
    runtime.block_on(serve::forever(options.answer_bytes, log))?;
    Ok(ExitCode::SUCCESS)
}
