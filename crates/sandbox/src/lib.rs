//! Isolated processes without a container engine.
//!
//! A [`Sandbox`] makes [`Environment`]s: one program each, in its own user, mount, pid, network,
//! ipc and uts namespaces, on a read-only root that holds only what a runtime needs, with its own
//! `/tmp`, under cgroup limits, Landlock and a seccomp filter. The only way out are a few listening
//! sockets that were made *inside* and are served by the owner of the [`Environment`].
//!
//! The crate knows nothing of functions, stores or HTTP. `docs/sandbox.md` tells how the layers
//! work and what each costs; [`Protections`] tells which of them this host grants.
//!
//! The binary that links this crate calls [`capsule_main`] first thing in `main` when its first
//! argument is [`CAPSULE_ARG`]:
//!
//! ```no_run
//! if std::env::args().nth(1).as_deref() == Some(sandbox::CAPSULE_ARG) {
//!     sandbox::capsule_main();
//! }
//! ```

mod assets;
mod callers;
mod capsule;
mod cgroup;
mod companions;
mod config;
mod environment;
mod error;
mod host;
mod installing;
pub mod java;
mod landlock;
mod language;
mod launch;
mod lodging;
pub mod node;
mod pool;
mod ports;
mod process;
mod protections;
pub mod python;
pub mod ruby;
mod sandbox;
mod seccomp;
mod stage;
mod surroundings;
mod trust;
mod vessel;
mod waiting;
mod warmth;
mod wire;

pub use callers::Entrance;
pub use capsule::{CAPSULE_ARG, capsule_main};
pub use config::{
    Authority, Bundle, Config, InterpreterConfig, Isolation, Launch, Limits, Network, PythonConfig,
    Spec, Warm,
};
pub use environment::{Environment, Exit, Output, Outside, Status, Usage};
pub use error::{Error, Result};
pub use host::Host;
pub use installing::Progress;
pub use ports::EndpointPort;
pub use protections::{Layer, Protection, Protections};
pub use sandbox::Sandbox;
