//! What the owner asks for: once for the sandbox, once for each environment.

use std::path::PathBuf;

use crate::ports::EndpointPort;

/// Default size of an environment's `/tmp`: AWS's default of 512 MB (Lambda: «Configure ephemeral
/// storage»).
pub const DEFAULT_TMP_BYTES: u64 = 512 * 1024 * 1024;
/// Processes and threads an environment may have: AWS's quota (Lambda: «Lambda quotas»).
pub const DEFAULT_PROCESSES: u32 = 1_024;
/// File descriptors a process may have: AWS's quota (Lambda: «Lambda quotas»).
pub const DEFAULT_OPEN_FILES: u32 = 1_024;
/// Host name inside where none is asked for: AWS's execution environments show a link-local name.
pub const DEFAULT_HOSTNAME: &str = "169-254-1-1";

/// How strict to be about protections that this host does not grant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Isolation {
    /// Every layer or no start: a missing one is [`crate::Error::Unprotected`].
    Required,
    /// Use the layers there are; [`crate::Sandbox::protections`] names those that are missing.
    #[default]
    Available,
    /// None of them: plain child processes with resource limits.
    Off,
}

/// The network that environments see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Network {
    /// Loopback only, in a network namespace of its own: the Runtime API on 127.0.0.1:9001 and the
    /// AWS endpoint ([`Config::endpoint_port`]) are all that answers; with [`Config::authority`], also what
    /// stands for the world outside ([`crate::Outside`]).
    #[default]
    Private,
    /// The host's network; the two listeners get ephemeral ports on the host's loopback.
    Host,
}

/// A certificate authority that programs inside trust, beside those that the host trusts.
#[derive(Clone, Debug)]
pub struct Authority {
    /// Its certificate, in PEM.
    pub certificate: String,
    /// Its subject's hash, by which OpenSSL finds it in a directory (X509_NAME_hash).
    pub subject_hash: u32,
}

/// The Python that runs [`Launch::Python`] environments.
#[derive(Clone, Debug)]
pub struct PythonConfig {
    /// The interpreter: a path, or a name looked up on `PATH` (shims are resolved by asking it).
    pub interpreter: PathBuf,
    /// What [`python::install_sdk`](crate::python::install_sdk) returned; appears on `sys.path`
    /// behind the function's own code and layers. `None`: functions have no boto3.
    pub sdk_dir: Option<PathBuf>,
}

/// The interpreter that runs the environments of a language: Node.js, Ruby, Java.
#[derive(Clone, Debug)]
pub struct InterpreterConfig {
    /// A path, or a name looked up on `PATH` (shims are resolved by asking it).
    pub interpreter: PathBuf,
    /// Environments kept prepared; for Node.js and Java for each size of memory that functions were
    /// started with lately: a V8 or a JVM cannot be given another limit once it runs.
    pub pool_size: usize,
}

/// Settings of a [`crate::Sandbox`].
#[derive(Clone, Debug)]
pub struct Config {
    /// A directory of the sandbox's own, made if missing.
    pub state_dir: PathBuf,
    /// How strict to be about missing protections.
    pub isolation: Isolation,
    /// The network that environments see.
    pub network: Network,
    /// Where the AWS endpoint listens in a private network.
    pub endpoint_port: EndpointPort,
    /// Whose certificates are trusted inside, where the network is private. With it, environments
    /// have an [`crate::Outside`]; `None` shows them the host's certificates and no name server.
    pub authority: Option<Authority>,
    /// Environments kept prepared, so that a spawn need not wait for namespaces. 0 prepares none.
    pub pool_size: usize,
    /// Whether to begin preparing at once (the default; for Python where it is configured) or when
    /// [`crate::Sandbox::warm_up`] or a first spawn asks for it: a warm Python parent with the SDK
    /// takes 60 MiB.
    pub warm_at_start: bool,
    /// Where [`Launch::Python`] comes from; `None` refuses it.
    pub python: Option<PythonConfig>,
    /// Where [`Launch::Node`] comes from; `None` refuses it.
    pub node: Option<InterpreterConfig>,
    /// Where [`Launch::Ruby`] comes from; `None` refuses it.
    pub ruby: Option<InterpreterConfig>,
    /// Where [`Launch::Java`] comes from: a JDK's `java`; `None` refuses it.
    pub java: Option<InterpreterConfig>,
    /// The program that becomes a capsule when its first argument is [`crate::CAPSULE_ARG`]: this
    /// very binary, unless its `main` is not ours (tests).
    pub capsule: PathBuf,
    /// Host directories that exec runtimes need, shown read-only at the same paths.
    pub runtime_dirs: Vec<PathBuf>,
}

impl Config {
    /// Defaults: every layer the host grants, private network, two prepared environments, no
    /// interpreters.
    pub fn new(state_dir: impl Into<PathBuf>) -> Self {
        Self {
            state_dir: state_dir.into(),
            isolation: Isolation::default(),
            network: Network::default(),
            endpoint_port: EndpointPort::default(),
            authority: None,
            pool_size: 2,
            warm_at_start: true,
            python: None,
            node: None,
            ruby: None,
            java: None,
            capsule: PathBuf::from("/proc/self/exe"),
            runtime_dirs: Vec::new(),
        }
    }
}

/// What runs in an environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Launch {
    /// The Python bootstrap with this handler, `module.function`, from the warm interpreter.
    Python {
        /// As in the function's configuration; also set as `_HANDLER`.
        handler: String,
    },
    /// The Node.js bootstrap with this handler, `file.function`.
    Node {
        /// As in the function's configuration; also set as `_HANDLER`.
        handler: String,
        /// What stands in `/var/runtime/node_modules`.
        sdk: Bundle,
    },
    /// The Ruby bootstrap with this handler, `file.method` or `file.Class.method`.
    Ruby {
        /// As in the function's configuration; also set as `_HANDLER`.
        handler: String,
    },
    /// The Java bootstrap with this handler, `package.Class` or `package.Class::method`.
    Java {
        /// As in the function's configuration; also set as `_HANDLER`.
        handler: String,
    },
    /// A program, by its path inside the environment (`/var/task/bootstrap`, `/bin/sh`).
    Exec {
        /// Absolute path as seen from inside.
        path: PathBuf,
        /// Arguments after the program's own name.
        args: Vec<String>,
    },
}

/// What [`crate::Sandbox::warm_up`] makes ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warm {
    /// Environments for Python.
    Python,
    /// Environments for Node.js with this memory.
    Node {
        /// As [`Limits::memory_bytes`].
        memory_bytes: u64,
        /// The SDK that its functions will ask for: for whoever installs it.
        sdk: Bundle,
    },
    /// Environments for Ruby.
    Ruby,
    /// Environments for Java with this memory.
    Java {
        /// As [`Limits::memory_bytes`].
        memory_bytes: u64,
    },
    /// Environments for programs.
    Exec,
}

/// The AWS SDK that comes with a Node.js runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bundle {
    /// The clients of version 3 (`@aws-sdk/…`), with every runtime from nodejs18.x on.
    V3,
    /// Version 2 (`aws-sdk`), with the retired ones.
    V2,
}

/// Resource limits of one environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Memory of all processes together, `/tmp` contents included. Beyond it the kernel kills.
    pub memory_bytes: u64,
    /// Size of `/tmp`; beyond it writes fail with ENOSPC.
    pub tmp_bytes: u64,
    /// Processes and threads together.
    pub processes: u32,
    /// Open files per process.
    pub open_files: u32,
}

impl Limits {
    /// AWS's defaults around the given memory.
    pub fn with_memory(memory_bytes: u64) -> Self {
        Self {
            memory_bytes,
            tmp_bytes: DEFAULT_TMP_BYTES,
            processes: DEFAULT_PROCESSES,
            open_files: DEFAULT_OPEN_FILES,
        }
    }
}

/// One environment to be.
#[derive(Clone, Debug)]
pub struct Spec {
    /// What runs.
    pub launch: Launch,
    /// One more name by which the interpreter is found in `/var/lang/bin`, beside its usual ones
    /// (`python`, `python3` and that of its own version; `node`; `ruby`; `java`).
    pub interpreter_name: Option<String>,
    /// A program of the function's own that starts what is launched, by its path inside: its arguments
    /// are the command, whose last word is the bootstrap. Nothing waits prepared for such a function.
    /// For languages; [`Launch::Exec`] is its own.
    pub wrapper: Option<PathBuf>,
    /// Host directory shown read-only as `/var/task`. Its files must be readable by others.
    pub code: PathBuf,
    /// Host directory shown read-only as `/opt` (the layers, already merged).
    pub layers: Option<PathBuf>,
    /// Resource limits.
    pub limits: Limits,
    /// The environment variables, exactly; besides these the sandbox sets `AWS_LAMBDA_RUNTIME_API`
    /// (always), `AWS_ENDPOINT_URL` (unless given here) and for languages `_HANDLER`.
    pub env: Vec<(String, String)>,
    /// Host name inside.
    pub hostname: String,
    /// Programs that run beside it, by their paths inside: started first, with their own output and
    /// [`Spec::companion_env`].
    pub companions: Vec<PathBuf>,
    /// Their environment variables, exactly; the sandbox sets the addresses as it does for `env`.
    pub companion_env: Vec<(String, String)>,
}

impl Spec {
    /// A spec with AWS's default limits around `memory_bytes`, no layers and no variables.
    pub fn new(launch: Launch, code: impl Into<PathBuf>, memory_bytes: u64) -> Self {
        Self {
            launch,
            interpreter_name: None,
            wrapper: None,
            code: code.into(),
            layers: None,
            limits: Limits::with_memory(memory_bytes),
            env: Vec::new(),
            hostname: DEFAULT_HOSTNAME.to_owned(),
            companions: Vec::new(),
            companion_env: Vec::new(),
        }
    }
}
