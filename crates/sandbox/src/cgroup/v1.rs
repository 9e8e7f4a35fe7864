//! Version 1: one directory per controller.

use std::fs;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use super::{Mounts, read_keyed, read_u64, write_existing};
use crate::environment::Usage;
use crate::protections::{Layer, Protection};

/// The server's directory per controller.
#[derive(Debug, Default)]
pub(crate) struct Bases {
    memory: Option<PathBuf>,
    pids: Option<PathBuf>,
    freezer: Option<PathBuf>,
    cpuacct: Option<PathBuf>,
}

impl Bases {
    pub(crate) fn prepare(mounts: &Mounts, name: &str) -> (Self, Vec<(Layer, Protection)>) {
        let mut layers = Vec::new();
        let mut layered = |layer, controller| {
            let made = base(mounts, controller, name);
            let (dir, protection) = match made {
                Ok(dir) => (Some(dir), Protection::Granted),
                Err(reason) => (None, Protection::Missing(reason)),
            };
            layers.push((layer, protection));
            dir
        };
        let bases = Self {
            memory: layered(Layer::Memory, "memory"),
            pids: layered(Layer::Processes, "pids"),
            freezer: layered(Layer::Freezer, "freezer"),
            cpuacct: base(mounts, "cpuacct", name).ok(),
        };
        (bases, layers)
    }

    pub(crate) fn any(&self) -> bool {
        self.memory.is_some() || self.pids.is_some() || self.freezer.is_some()
    }

    pub(crate) fn group(&self, name: &str) -> io::Result<Group> {
        let make = |base: &Option<PathBuf>| match base {
            None => Ok(None),
            Some(base) => {
                let dir = base.join(name);
                // The base may have gone with another sandbox of this process.
                fs::create_dir_all(&dir)?;
                io::Result::Ok(Some(dir))
            }
        };
        Ok(Group {
            memory: make(&self.memory)?,
            pids: make(&self.pids)?,
            freezer: make(&self.freezer)?,
            cpuacct: make(&self.cpuacct)?,
        })
    }

    pub(crate) fn remove(&self) {
        for base in [&self.memory, &self.pids, &self.freezer, &self.cpuacct].into_iter().flatten() {
            let _ = fs::remove_dir(base);
        }
    }
}

/// Below this process's own group, so that limits on the server hold for its environments too;
/// else at the top.
fn base(mounts: &Mounts, controller: &str, name: &str) -> Result<PathBuf, String> {
    let place = mounts.v1(controller).ok_or_else(|| format!("no {controller} cgroup mounted"))?;
    let mut reason = String::new();
    for parent in [&place.own, &place.top] {
        super::clean(parent);
        let dir = parent.join(name);
        match fs::create_dir(&dir) {
            Ok(()) => return Ok(dir),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(dir),
            Err(error) => reason = format!("{}: {error}", dir.display()),
        }
    }
    Err(reason)
}

/// An environment's directory per controller.
#[derive(Debug)]
pub(crate) struct Group {
    memory: Option<PathBuf>,
    pids: Option<PathBuf>,
    pub(crate) freezer: Option<PathBuf>,
    cpuacct: Option<PathBuf>,
}

impl Group {
    pub(crate) fn dirs(&self) -> impl Iterator<Item = &Path> {
        [&self.memory, &self.pids, &self.freezer, &self.cpuacct]
            .into_iter()
            .flatten()
            .map(PathBuf::as_path)
    }

    pub(crate) fn limit(&self, memory_bytes: u64, processes: u32) -> io::Result<()> {
        if let Some(dir) = &self.memory {
            let bytes = memory_bytes.to_string();
            write_existing(&dir.join("memory.limit_in_bytes"), &bytes)?;
            // Memory and swap together; absent where the kernel does not account swap.
            match write_existing(&dir.join("memory.memsw.limit_in_bytes"), &bytes) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        if let Some(dir) = &self.pids {
            write_existing(&dir.join("pids.max"), &processes.to_string())?;
        }
        Ok(())
    }

    pub(crate) fn freeze(&self, frozen: bool) -> io::Result<()> {
        match &self.freezer {
            Some(dir) => {
                let state = if frozen { "FROZEN" } else { "THAWED" };
                write_existing(&dir.join("freezer.state"), state)
            }
            None => Ok(()),
        }
    }

    pub(crate) fn thaw_file(&self) -> io::Result<Option<OwnedFd>> {
        let open =
            |dir: &PathBuf| fs::OpenOptions::new().write(true).open(dir.join("freezer.state"));
        Ok(self.freezer.as_ref().map(open).transpose()?.map(OwnedFd::from))
    }

    pub(crate) fn usage(&self) -> Usage {
        Usage {
            peak_memory_bytes: self
                .memory
                .as_ref()
                .and_then(|dir| read_u64(&dir.join("memory.max_usage_in_bytes"))),
            cpu_ns: self.cpuacct.as_ref().and_then(|dir| read_u64(&dir.join("cpuacct.usage"))),
        }
    }

    pub(crate) fn out_of_memory(&self) -> bool {
        self.memory
            .as_ref()
            .and_then(|dir| read_keyed(&dir.join("memory.oom_control"), "oom_kill"))
            .is_some_and(|kills| kills > 0)
    }
}
