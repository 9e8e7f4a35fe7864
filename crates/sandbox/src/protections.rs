//! Which layers of isolation this host grants.

use std::fmt;

/// One layer of isolation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layer {
    /// User, mount, pid, ipc and uts namespaces: own root, own process tree.
    Namespaces,
    /// Network namespace: loopback only.
    Network,
    /// Nobody else calls an environment's Runtime API: by its network, or by who holds the other end of
    /// a connection.
    Callers,
    /// `/proc` shows the environment's own processes only.
    Proc,
    /// Landlock: file access bounded a second time, whatever happens to mounts.
    Landlock,
    /// Seccomp: dangerous system calls refused.
    Seccomp,
    /// cgroup memory limit for all processes together (else: address space limit per process).
    Memory,
    /// cgroup limit of processes (else: per-user process limit).
    Processes,
    /// cgroup freezer between invocations (else: stop signals).
    Freezer,
}

impl Layer {
    /// All layers, outermost first.
    pub const ALL: [Layer; 9] = [
        Layer::Namespaces,
        Layer::Network,
        Layer::Callers,
        Layer::Proc,
        Layer::Landlock,
        Layer::Seccomp,
        Layer::Memory,
        Layer::Processes,
        Layer::Freezer,
    ];
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Layer::Namespaces => "user, mount, pid, ipc and uts namespaces",
            Layer::Network => "network namespace",
            Layer::Callers => "Runtime API for own processes alone",
            Layer::Proc => "own /proc",
            Layer::Landlock => "Landlock",
            Layer::Seccomp => "seccomp filter",
            Layer::Memory => "memory cgroup",
            Layer::Processes => "pids cgroup",
            Layer::Freezer => "cgroup freezer",
        })
    }
}

/// Whether a layer is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Granted and used.
    Granted,
    /// Not there, and why, in words for the person who runs the server.
    Missing(String),
}

/// Every layer with its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protections(pub(crate) Vec<(Layer, Protection)>);

impl Protections {
    /// State of one layer.
    pub fn get(&self, layer: Layer) -> &Protection {
        // What was not looked for is not relied on.
        static UNKNOWN: Protection = Protection::Missing(String::new());
        self.0.iter().find(|(l, _)| *l == layer).map_or(&UNKNOWN, |(_, p)| p)
    }

    /// Whether the layer is in use.
    pub fn has(&self, layer: Layer) -> bool {
        matches!(self.get(layer), Protection::Granted)
    }

    /// The layers that are not there, each with its reason.
    pub fn missing(&self) -> impl Iterator<Item = (Layer, &str)> {
        self.0.iter().filter_map(|(layer, protection)| match protection {
            Protection::Granted => None,
            Protection::Missing(reason) => Some((*layer, reason.as_str())),
        })
    }
}
