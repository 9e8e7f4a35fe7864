//! Prepared environments: everything done that does not depend on the function.

use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::sync::Arc;

use rustix::pipe::PipeFlags;
use tokio::sync::Mutex;

use crate::capsule::protocol::Prepare;
use crate::cgroup::Cgroups;
use crate::environment::Output;
use crate::host::mount_point;
use crate::protections::{Layer, Protections};
use crate::python::assets;
use crate::python::zygote::{Interpreter, Poised, Zygote};
use crate::stage::Stage;
use crate::trust::Trust;
use crate::{Config, Error, Launch, Result};

/// What kind of program an environment is prepared for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A child of the warm Python parent is already inside.
    Python,
    /// Nothing is inside.
    Plain,
}

impl Kind {
    pub(crate) fn of(launch: &Launch) -> Self {
        match launch {
            Launch::Python { .. } => Self::Python,
            Launch::Exec { .. } => Self::Plain,
        }
    }
}

/// An environment in which nothing of the function's runs yet.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) stage: Stage,
    pub(crate) output: Output,
    pub(crate) inside: Inside,
}

/// What is in a prepared environment.
#[derive(Debug)]
pub(crate) enum Inside {
    /// A confined Python that waits for its function.
    Poised(Poised),
    /// Nobody; the writing end of the output, for a program that is yet to be executed.
    Empty(OwnedFd),
}

/// Makes prepared environments.
#[derive(Debug)]
pub(crate) struct Maker {
    pub(crate) config: Config,
    pub(crate) protections: Protections,
    pub(crate) cgroups: Cgroups,
    /// Certificates for inside, where there is a network of its own.
    trust: Option<Trust>,
    /// Held while the warm parent starts: whoever else needs it waits for that.
    zygote: Mutex<Option<Arc<Zygote>>>,
}

impl Maker {
    pub(crate) fn new(config: Config, protections: Protections, cgroups: Cgroups) -> Result<Self> {
        let trust = match &config.authority {
            Some(authority) if protections.has(Layer::Network) => {
                Some(Trust::write(&config.state_dir, authority)?)
            }
            _ => None,
        };
        Ok(Self { config, protections, cgroups, trust, zygote: Mutex::new(None) })
    }

    /// The warm parent, started if there is none or it has died.
    pub(crate) async fn zygote(&self) -> Result<Arc<Zygote>> {
        let config = self.config.python.as_ref().ok_or(Error::NoPython)?;
        let mut zygote = self.zygote.lock().await;
        if let Some(zygote) = zygote.as_ref().filter(|zygote| zygote.lives()) {
            return Ok(zygote.clone());
        }
        let script = assets::write(&self.config.state_dir).await?;
        let started = Arc::new(Zygote::start(config, &script).await?);
        *zygote = Some(started.clone());
        Ok(started)
    }

    /// Prepares an environment. Python goes inside at once where namespaces let it.
    pub(crate) async fn prepare(&self, kind: Kind) -> Result<Prepared> {
        let namespaces = self.protections.has(Layer::Namespaces);
        let zygote = match kind {
            Kind::Python => Some(self.zygote().await?),
            Kind::Plain => None,
        };
        let prepare = Prepare {
            namespaces,
            network: self.protections.has(Layer::Network),
            proc: self.protections.has(Layer::Proc),
            root: mount_point(&self.config.state_dir),
            trust: self.trust.clone(),
            expose: self.expose(zygote.as_ref().map(|zygote| &zygote.interpreter)),
        };
        let mut stage = Stage::prepare(&self.config.capsule, &prepare).await?;
        stage.lodging.group = self.cgroups.group().map_err(Error::system("making the cgroup"))?;
        let (output, output_in) =
            rustix::pipe::pipe_with(PipeFlags::CLOEXEC).map_err(pipe_error)?;
        rustix::io::ioctl_fionbio(&output, true).map_err(pipe_error)?;
        let output = tokio::net::unix::pipe::Receiver::from_owned_fd(output)
            .map_err(Error::system("output pipe"))?;
        let inside = match zygote.filter(|_| namespaces) {
            Some(zygote) => {
                let doors =
                    stage.lodging.group.doors().map_err(Error::system("opening cgroups"))?;
                Inside::Poised(zygote.enter(&stage, output_in, doors).await?)
            }
            None => Inside::Empty(output_in),
        };
        Ok(Prepared { stage, output: Output(output), inside })
    }

    /// Host directories that programs need beyond the system's.
    fn expose(&self, python: Option<&Interpreter>) -> Vec<PathBuf> {
        let mut paths = self.config.runtime_dirs.clone();
        if let Some(python) = python {
            paths.extend(python.prefixes.iter().cloned());
            paths.extend(self.config.python.iter().filter_map(|config| config.sdk_dir.clone()));
        }
        // Behind symbolic links the real place is needed, too.
        let real: Vec<_> = paths.iter().filter_map(|path| path.canonicalize().ok()).collect();
        for path in real {
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
        paths
    }
}

fn pipe_error(error: rustix::io::Errno) -> Error {
    Error::System { step: "output pipe", source: error.into() }
}
