//! Servers as child processes.

use crate::trouble::{Result, Trouble};
use rustix::process::{Pid, Signal, kill_process};
use std::time::Duration;
use tokio::process::{Child, Command};

/// How long a server may take to stop when it is asked to.
const STOP_PATIENCE: Duration = Duration::from_secs(5);

/// Where the user's and the system's ticks stand behind the name in `/proc/PID/stat`.
const TICKS_FIELD: usize = 11;
/// `USER_HZ`: the same on every architecture that Linux gives us.
const TICKS_A_SECOND: f64 = 100.0;

/// A child process, killed when this is dropped.
#[derive(Debug)]
pub struct Process {
    child: Child,
}

impl Process {
    /// Starts `command`.
    pub fn start(mut command: Command) -> Result<Self> {
        let child = command.kill_on_drop(true).spawn().map_err(|e| {
            Trouble::io(format!("starting {:?}", command.as_std().get_program()), e)
        })?;
        Ok(Process { child })
    }

    /// The child's handle, for its pipes.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Whether it has ended, and how.
    pub fn ended(&mut self) -> Option<std::process::ExitStatus> {
        self.child.try_wait().ok().flatten()
    }

    /// The process id, while it runs.
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// Asks it to stop (SIGTERM) and waits; kills it where it does not.
    pub async fn stop(mut self) -> Result<()> {
        let pid = self.child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        if let Some(pid) = pid {
            // Gone already is as good.
            let _ = kill_process(pid, Signal::TERM);
        }
        if tokio::time::timeout(STOP_PATIENCE, self.child.wait()).await.is_err() {
            self.child.kill().await.map_err(|e| Trouble::io("killing a server", e))?;
        }
        Ok(())
    }

    /// Kills it (SIGKILL), as a power cut would.
    pub async fn kill(&mut self) -> Result<()> {
        self.child.kill().await.map_err(|e| Trouble::io("killing a server", e))
    }

    /// The processor time that it, without its children, has taken so far, in seconds.
    pub fn processor_s(&self) -> Result<f64> {
        let id = self.id().ok_or_else(|| Trouble::wrong("a server's time", "it has ended"))?;
        let file = format!("/proc/{id}/stat");
        let text = std::fs::read_to_string(&file)
            .map_err(|e| Trouble::io(format!("reading {file}"), e))?;
        // The name, in parentheses, may hold anything; the fields behind it are numbers.
        let fields = text.rsplit_once(')').map_or("", |(_, rest)| rest);
        let ticks: Vec<f64> = fields
            .split_whitespace()
            .skip(TICKS_FIELD)
            .take(2)
            .filter_map(|field| field.parse().ok())
            .collect();
        match ticks[..] {
            [user, system] => Ok((user + system) / TICKS_A_SECOND),
            _ => Err(Trouble::wrong(file, "it has no times")),
        }
    }

    /// Its resident memory in bytes (`VmRSS`), and that of it and all its descendants together,
    /// shared pages counted once (`Pss`).
    pub fn memory(&self) -> Result<Memory> {
        let id = self.id().ok_or_else(|| Trouble::wrong("a server's memory", "it has ended"))?;
        let own = kilobytes(&format!("/proc/{id}/status"), "VmRSS:")?;
        let mut family = 0;
        let mut waiting = vec![id];
        while let Some(id) = waiting.pop() {
            // A process that ended in between has no memory.
            family += kilobytes(&format!("/proc/{id}/smaps_rollup"), "Pss:").unwrap_or(0);
            waiting.extend(children(id));
        }
        Ok(Memory { own_bytes: own * 1024, family_bytes: family * 1024 })
    }
}

/// What a server occupies.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// The server's own process.
    pub own_bytes: u64,
    /// It and all its descendants.
    pub family_bytes: u64,
}

fn kilobytes(file: &str, field: &str) -> Result<u64> {
    let text =
        std::fs::read_to_string(file).map_err(|e| Trouble::io(format!("reading {file}"), e))?;
    text.lines()
        .find_map(|line| line.strip_prefix(field))
        .and_then(|rest| rest.trim().trim_end_matches("kB").trim().parse().ok())
        .ok_or_else(|| Trouble::wrong(file, format!("it has no {field}")))
}

fn children(id: u32) -> Vec<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    tasks
        .filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok())
        .flat_map(|text| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .filter_map(|id| id.parse().ok())
        .collect()
}
