//! The languages whose interpreters cannot be forked: what is prepared is a process in each
//! environment, confined, with the bootstrap loaded, that waits until it is told its function.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::capsule::protocol::Channel;
use crate::capsule::root;
use crate::{Config, InterpreterConfig, Launch, Result, java, node, ruby};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    Node,
    Ruby,
    Java,
}

/// An interpreter that answered.
#[derive(Clone, Debug)]
pub(crate) struct Interpreter {
    /// Behind any shim.
    pub(crate) executable: PathBuf,
    /// `20.11.1`.
    pub(crate) version: String,
    /// What must be seen inside for it to run, where the host has it.
    pub(crate) home: Vec<PathBuf>,
    /// What of its runtime had to be made first.
    pub(crate) built: Option<java::Built>,
}

/// A command, less the program.
pub(crate) struct Arguments {
    pub(crate) args: Vec<String>,
    pub(crate) line: Channel,
}

impl Language {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Language::Node => "Node.js",
            Language::Ruby => "Ruby",
            Language::Java => "Java",
        }
    }

    /// What its interpreter is called.
    pub(crate) fn program(self) -> &'static str {
        match self {
            Language::Node => "node",
            Language::Ruby => "ruby",
            Language::Java => "java",
        }
    }

    /// The language of what is launched, if it is one of these.
    pub(crate) fn of(launch: &Launch) -> Option<Self> {
        match launch {
            Launch::Node { .. } => Some(Language::Node),
            Launch::Ruby { .. } => Some(Language::Ruby),
            Launch::Java { .. } => Some(Language::Java),
            Launch::Python { .. } | Launch::Exec { .. } => None,
        }
    }

    pub(crate) fn config(self, config: &Config) -> Option<&InterpreterConfig> {
        match self {
            Language::Node => config.node.as_ref(),
            Language::Ruby => config.ruby.as_ref(),
            Language::Java => config.java.as_ref(),
        }
    }

    /// Whether a process must know how much memory it has when it starts.
    pub(crate) fn sized(self) -> bool {
        match self {
            Language::Node | Language::Java => true,
            Language::Ruby => false,
        }
    }

    /// Whether it reserves many times the memory that it uses, so that a limit on addresses would
    /// keep it from starting.
    pub(crate) fn reserves(self) -> bool {
        self.sized()
    }

    /// Where it stands while it waits: a JVM stays there.
    pub(crate) fn waits_at(self) -> &'static str {
        match self {
            Language::Node | Language::Ruby => "/",
            Language::Java => root::WORKING,
        }
    }

    /// Asks the interpreter of that name, and writes out the bootstrap for it. The authority is a
    /// certificate that programs inside are to trust.
    pub(crate) async fn meet(
        self,
        interpreter: &Path,
        state_dir: &Path,
        authority: Option<&Path>,
    ) -> Result<Interpreter> {
        match self {
            Language::Node => {
                node::assets::write(state_dir).await?;
                node::ask(interpreter).await
            }
            Language::Ruby => {
                ruby::write(state_dir).await?;
                ruby::ask(interpreter).await
            }
            Language::Java => java::meet(interpreter, state_dir, authority).await,
        }
    }

    /// How it is started to wait for a function with this memory.
    pub(crate) fn to_wait(
        self,
        interpreter: &Interpreter,
        memory_bytes: u64,
        runtime_api: &str,
    ) -> Arguments {
        let address = runtime_api.to_owned();
        match self {
            Language::Node => {
                let [old, young] = node::heap_flags(memory_bytes);
                let args = vec![old, young, node::assets::MAIN_INSIDE.to_owned(), address];
                Arguments { args, line: Channel::Argument }
            }
            Language::Ruby => {
                let args = vec![ruby::MAIN_INSIDE.to_owned(), address];
                Arguments { args, line: Channel::Argument }
            }
            Language::Java => {
                let args = java::to_wait(interpreter, memory_bytes, address);
                Arguments { args, line: Channel::Input }
            }
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
