//! Control groups: limits, freezing and accounting of an environment's processes together, on
//! version 1 (a directory per controller) and version 2 (one directory).
//!
//! All groups of a server lie in one directory named after the server's process, so that a later
//! server can tell which were left behind.

mod discover;
mod v1;
mod v2;

use std::fs;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

pub(crate) use discover::Mounts;

use crate::environment::Usage;
use crate::protections::{Layer, Protection};

/// Start of the name of a server's directory; its pid and start time follow.
const SERVER_PREFIX: &str = "millstream-sandbox-";

/// The cgroups of this server, and which layers they give.
#[derive(Debug)]
pub(crate) struct Cgroups {
    hierarchy: Hierarchy,
}

/// Numbers the groups; for the whole process, as its directory is one.
static NEXT: AtomicU64 = AtomicU64::new(0);

#[derive(Debug)]
enum Hierarchy {
    V1(v1::Bases),
    V2(PathBuf),
    None,
}

/// The layers that cgroups give.
pub(crate) const LAYERS: [Layer; 3] = [Layer::Memory, Layer::Processes, Layer::Freezer];

impl Cgroups {
    /// No cgroups at all.
    pub(crate) fn none() -> Self {
        Self { hierarchy: Hierarchy::None }
    }

    /// Makes this server's directories, removing those that dead servers left.
    pub(crate) fn prepare() -> (Self, Vec<(Layer, Protection)>) {
        let mounts = match Mounts::of_this_process() {
            Ok(mounts) => mounts,
            Err(error) => return (Self::none(), all_missing(&format!("/proc: {error}"))),
        };
        let name = server_name();
        let (v1, v1_layers) = v1::Bases::prepare(&mounts, &name);
        if v1.any() {
            return (Self { hierarchy: Hierarchy::V1(v1) }, v1_layers);
        }
        match v2::prepare(&mounts, &name) {
            Ok(base) => (
                Self { hierarchy: Hierarchy::V2(base) },
                LAYERS.map(|layer| (layer, Protection::Granted)).into(),
            ),
            Err(reason) => (Self::none(), all_missing(&reason)),
        }
    }

    /// Makes the group of a new environment, without limits yet.
    pub(crate) fn group(&self) -> io::Result<Group> {
        let name = format!("environment-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        Ok(match &self.hierarchy {
            Hierarchy::V1(bases) => Group::V1(bases.group(&name)?),
            Hierarchy::V2(base) => Group::V2(v2::Group::make(&base.join(name))?),
            Hierarchy::None => Group::None,
        })
    }
}

impl Drop for Cgroups {
    fn drop(&mut self) {
        // Fails while environments live on; the next server removes it then.
        match &self.hierarchy {
            Hierarchy::V1(bases) => bases.remove(),
            Hierarchy::V2(base) => drop(fs::remove_dir(base)),
            Hierarchy::None => {}
        }
    }
}

fn all_missing(reason: &str) -> Vec<(Layer, Protection)> {
    LAYERS.map(|layer| (layer, Protection::Missing(reason.to_owned()))).into()
}

/// The group of one environment. Removed by [`Group::remove`] when its processes are gone.
#[derive(Debug)]
pub(crate) enum Group {
    V1(v1::Group),
    V2(v2::Group),
    None,
}

impl Group {
    /// Where a process writes `0` to join: open files, whose rights are the opener's.
    pub(crate) fn doors(&self) -> io::Result<Vec<OwnedFd>> {
        let open = |dir: &Path| {
            Ok(fs::OpenOptions::new().write(true).open(dir.join("cgroup.procs"))?.into())
        };
        match self {
            Group::V1(group) => group.dirs().map(open).collect(),
            Group::V2(group) => Ok(vec![open(&group.0)?]),
            Group::None => Ok(Vec::new()),
        }
    }

    /// Sets the limits.
    pub(crate) fn limit(&self, memory_bytes: u64, processes: u32) -> io::Result<()> {
        match self {
            Group::V1(group) => group.limit(memory_bytes, processes),
            Group::V2(group) => group.limit(memory_bytes, processes),
            Group::None => Ok(()),
        }
    }

    /// Whether [`Group::freeze`] does anything.
    pub(crate) fn can_freeze(&self) -> bool {
        match self {
            Group::V1(group) => group.freezer.is_some(),
            Group::V2(_) => true,
            Group::None => false,
        }
    }

    /// Stops or continues every process.
    pub(crate) fn freeze(&self, frozen: bool) -> io::Result<()> {
        match self {
            Group::V1(group) => group.freeze(frozen),
            Group::V2(group) => group.freeze(frozen),
            Group::None => Ok(()),
        }
    }

    /// With version 1 a frozen process does not die: the file where the first process may write
    /// `THAWED` before it ends.
    pub(crate) fn thaw_file(&self) -> io::Result<Option<OwnedFd>> {
        match self {
            Group::V1(group) => group.thaw_file(),
            Group::V2(_) | Group::None => Ok(None),
        }
    }

    pub(crate) fn usage(&self) -> Usage {
        match self {
            Group::V1(group) => group.usage(),
            Group::V2(group) => group.usage(),
            Group::None => Usage::default(),
        }
    }

    /// Whether the kernel has killed a process of the group for want of memory.
    pub(crate) fn out_of_memory(&self) -> bool {
        match self {
            Group::V1(group) => group.out_of_memory(),
            Group::V2(group) => group.out_of_memory(),
            Group::None => false,
        }
    }

    /// Removes the group, which must be empty.
    pub(crate) fn remove(&self) {
        match self {
            Group::V1(group) => group.dirs().for_each(|dir| drop(fs::remove_dir(dir))),
            Group::V2(group) => drop(fs::remove_dir(&group.0)),
            Group::None => {}
        }
    }
}

fn read_u64(path: &Path) -> Option<u64> {
    fs::read_to_string(path).ok()?.trim().parse().ok()
}

/// The number after `key` in a file of `key value` lines.
fn keyed(text: &str, key: &str) -> Option<u64> {
    text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(' ')?.trim().parse().ok())
}

fn read_keyed(path: &Path, key: &str) -> Option<u64> {
    keyed(&fs::read_to_string(path).ok()?, key)
}

fn server_name() -> String {
    let pid = std::process::id();
    format!("{SERVER_PREFIX}{pid}-{}", start_time(pid).unwrap_or_default())
}

/// When a process started, in clock ticks since boot: with the pid it names a process for good.
fn start_time(pid: u32) -> Option<u64> {
    // The 22nd field; the 2nd, the name, may hold anything and ends with the last parenthesis.
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(19)?.parse().ok()
}

/// Whether a directory's name is that of a server which no longer runs.
fn left_behind(name: &str) -> bool {
    name.strip_prefix(SERVER_PREFIX)
        .and_then(|rest| rest.split_once('-'))
        .and_then(|(pid, start)| Some((pid.parse::<u32>().ok()?, start.parse::<u64>().ok()?)))
        .is_some_and(|(pid, start)| start_time(pid) != Some(start))
}

/// Ends what dead servers left under `parent`, and removes their directories.
fn clean(parent: &Path) {
    for server in directories(parent) {
        let name = server.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !left_behind(name) {
            continue;
        }
        for group in directories(&server) {
            // A file that this controller does not have is no loss.
            let _ = write_existing(&group.join("freezer.state"), "THAWED");
            let _ = write_existing(&group.join("cgroup.freeze"), "0");
            for pid in fs::read_to_string(group.join("cgroup.procs")).unwrap_or_default().lines() {
                if let Some(pid) = pid.parse().ok().and_then(rustix::process::Pid::from_raw) {
                    let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
                }
            }
            // Not empty while the killed are still dying: then the next start removes it.
            let _ = fs::remove_dir(&group);
        }
        let _ = fs::remove_dir(&server);
    }
}

fn directories(parent: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

/// Writes a control file; never makes one.
fn write_existing(path: &Path, text: &str) -> io::Result<()> {
    io::Write::write_all(&mut fs::OpenOptions::new().write(true).open(path)?, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keyed_lines() {
        let text = "oom_kill_disable 0\nunder_oom 0\noom_kill 3\n";
        assert_eq!(keyed(text, "oom_kill"), Some(3));
        assert_eq!(keyed(text, "under"), None);
        assert_eq!(keyed("oom_kill x", "oom_kill"), None);
    }

    #[test]
    fn only_dead_servers_are_left_behind() {
        assert!(!left_behind(&server_name()));
        assert!(left_behind(&format!("{SERVER_PREFIX}{}-1", std::process::id())));
        assert!(!left_behind("millstream-sandbox-x-y"));
        assert!(!left_behind("user.slice"));
    }
}
