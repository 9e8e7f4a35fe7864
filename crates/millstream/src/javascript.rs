//! What Node.js functions need: the machine's Node.js, and the SDKs that they import, installed when
//! the first function asks for them.

use crate::message::say;
use crate::settings::Settings;
use sandbox::{Bundle, InterpreterConfig, Sandbox, node};
use std::path::PathBuf;
use tokio::sync::OnceCell;

/// Environments kept prepared for each size of memory in use: each is a Node.js of its own.
const PREPARED: usize = 2;

/// Node.js on this machine.
pub struct JavaScript {
    interpreter: PathBuf,
    runtimes_dir: PathBuf,
    version: OnceCell<String>,
    v3: OnceCell<()>,
    v2: OnceCell<()>,
}

impl JavaScript {
    pub fn new(settings: &Settings) -> Self {
        JavaScript {
            interpreter: settings.node.clone(),
            runtimes_dir: settings.runtimes_dir.clone(),
            version: OnceCell::new(),
            v3: OnceCell::new(),
            v2: OnceCell::new(),
        }
    }

    /// For the sandbox.
    pub fn config(&self) -> InterpreterConfig {
        InterpreterConfig { interpreter: self.interpreter.clone(), pool_size: PREPARED }
    }

    /// Which version there is; what is missing is looked for again each time.
    pub async fn version(&self) -> Result<String, String> {
        let asked = self.version.get_or_try_init(|| node::version(&self.interpreter)).await;
        asked.cloned().map_err(|why| {
            format!(
                "{why}. Node.js functions need a Node.js of version 18 or later: install one (see \
                 nodejs.org), or name it with --node or MILLSTREAM_NODE."
            )
        })
    }

    /// Installs an SDK, once, and gives it to the sandbox. Who asks meanwhile waits. Functions run
    /// without it where that fails.
    pub async fn install(&self, sandbox: &Sandbox, bundle: Bundle) {
        let (cell, what) = match bundle {
            Bundle::V3 => (&self.v3, "@aws-sdk"),
            Bundle::V2 => (&self.v2, "aws-sdk"),
        };
        cell.get_or_init(|| async {
            let progress = |line: &str| say(&format!("Node.js SDK: {line}"));
            let (interpreter, runtimes) = (&self.interpreter, &self.runtimes_dir);
            match node::install_sdk(interpreter, runtimes, bundle, &progress).await {
                Ok(directory) => sandbox.bundle(bundle, directory),
                // Why there is no Node.js is told to who makes a function.
                Err(sandbox::Error::Interpreter { .. }) => {}
                Err(why) => say(&format!("Node.js functions run without {what}: {why}")),
            }
        })
        .await;
    }
}
