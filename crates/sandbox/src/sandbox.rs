//! The sandbox: pool of prepared environments, and what starts from it.

use std::sync::Arc;

use crate::{Config, Environment, Error, Protections, Result, Spec};

/// Makes environments. Dropping it ends the warm parents and the pool; environments live on.
#[derive(Debug)]
pub struct Sandbox {
    protections: Protections,
}

impl Sandbox {
    /// Probes the host, starts the warm parents and begins to fill the pool. Within a tokio
    /// runtime.
    pub async fn start(_config: Config) -> Result<Arc<Self>> {
        Err(Error::Capsule("not built yet".into()))
    }

    /// What protects the environments here.
    pub fn protections(&self) -> &Protections {
        &self.protections
    }

    /// Starts an environment. Returns when its program has been let go.
    pub async fn spawn(&self, _spec: Spec) -> Result<Environment> {
        Err(Error::Capsule("not built yet".into()))
    }
}
