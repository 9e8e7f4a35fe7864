//! Version 2: one directory with all controllers.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Mounts, read_keyed, read_u64, write_existing};
use crate::environment::Usage;

/// Controllers without which version 2 is of no use to us.
const NEEDED: [&str; 2] = ["memory", "pids"];
/// A group with processes may not have groups with controllers below it: the server itself moves
/// into this leaf of its own group.
const SERVER_LEAF: &str = "millstream-server";

/// Makes the server's directory with the controllers on.
pub(crate) fn prepare(mounts: &Mounts, name: &str) -> Result<PathBuf, String> {
    let own = &mounts.v2().ok_or("no cgroup hierarchy mounted")?.own;
    let has = fs::read_to_string(own.join("cgroup.controllers")).unwrap_or_default();
    for controller in NEEDED {
        if !has.split_whitespace().any(|word| word == controller) {
            return Err(format!("{}: no {controller} controller", own.display()));
        }
    }
    super::clean(own);
    enable(own).map_err(|error| format!("{}: {error}", own.display()))?;
    let base = own.join(name);
    match fs::create_dir(&base) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            return Err(format!("{}: {error}", base.display()));
        }
        _ => {}
    }
    delegate(&base).map_err(|error| format!("{}: {error}", base.display()))?;
    Ok(base)
}

fn delegate(dir: &Path) -> io::Result<()> {
    let words: Vec<String> = NEEDED.iter().map(|name| format!("+{name}")).collect();
    write_existing(&dir.join("cgroup.subtree_control"), &words.join(" "))
}

fn enable(own: &Path) -> io::Result<()> {
    let on = fs::read_to_string(own.join("cgroup.subtree_control"))?;
    if NEEDED.iter().all(|name| on.split_whitespace().any(|word| word == *name)) {
        return Ok(());
    }
    if delegate(own).is_ok() {
        return Ok(());
    }
    let leaf = own.join(SERVER_LEAF);
    match fs::create_dir(&leaf) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    write_existing(&leaf.join("cgroup.procs"), &std::process::id().to_string())?;
    delegate(own)
}

/// An environment's directory.
#[derive(Debug)]
pub(crate) struct Group(pub(crate) PathBuf);

impl Group {
    pub(crate) fn make(dir: &Path) -> io::Result<Self> {
        fs::create_dir(dir)?;
        Ok(Self(dir.to_owned()))
    }

    pub(crate) fn limit(&self, memory_bytes: u64, processes: u32) -> io::Result<()> {
        write_existing(&self.0.join("memory.max"), &memory_bytes.to_string())?;
        // Absent where the kernel has no swap.
        match write_existing(&self.0.join("memory.swap.max"), "0") {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        write_existing(&self.0.join("pids.max"), &processes.to_string())
    }

    pub(crate) fn freeze(&self, frozen: bool) -> io::Result<()> {
        write_existing(&self.0.join("cgroup.freeze"), if frozen { "1" } else { "0" })
    }

    pub(crate) fn usage(&self) -> Usage {
        Usage {
            peak_memory_bytes: read_u64(&self.0.join("memory.peak")),
            cpu_ns: read_keyed(&self.0.join("cpu.stat"), "usage_usec").map(|us| us * 1_000),
        }
    }

    pub(crate) fn out_of_memory(&self) -> bool {
        read_keyed(&self.0.join("memory.events"), "oom_kill").is_some_and(|kills| kills > 0)
    }
}
