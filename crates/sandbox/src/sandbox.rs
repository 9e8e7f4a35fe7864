//! The sandbox: a pool of prepared environments, and what starts from it.

use std::fs;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{Notify, mpsc};
use tokio::task::JoinHandle;

use crate::host::{Granted, Host};
use crate::launch;
use crate::pool::{Kind, Maker, Prepared};
use crate::protections::{Layer, Protections};
use crate::{Config, Environment, Error, Isolation, Result, Spec};

/// Makes environments. Dropping it ends the warm parents and the pool; environments live on.
#[derive(Debug)]
pub struct Sandbox {
    maker: Arc<Maker>,
    /// The kind that is kept prepared.
    pooled: Kind,
    pool: Mutex<mpsc::Receiver<Prepared>>,
    /// Wakes the filler after a failure: a spawn is a reason to try again.
    wanted: Arc<Notify>,
    filler: JoinHandle<()>,
}

impl Sandbox {
    /// Probes the host and begins to fill the pool, in the background: the warm parents start there
    /// too, and what fails is told by the spawn that needs it. Within a tokio runtime.
    ///
    /// # Errors
    /// [`Error::StateDir`], and [`Error::Unprotected`] if isolation is required and not to be had.
    pub async fn start(config: Config) -> Result<Arc<Self>> {
        let state_dir = config.state_dir.clone();
        let made = fs::create_dir_all(&state_dir).and_then(|()| state_dir.canonicalize());
        let state_dir = made.map_err(|source| Error::StateDir { path: state_dir, source })?;
        let config = Config { state_dir, ..config };
        let Granted { protections, cgroups } = match config.isolation {
            Isolation::Off => Host::nothing(),
            Isolation::Required | Isolation::Available => Host::grant(&config).await,
        };
        require(&config, &protections)?;
        let pooled = if config.python.is_some() { Kind::Python } else { Kind::Plain };
        let (put, take) = mpsc::channel(config.pool_size.max(1));
        let wanted = Arc::new(Notify::new());
        let fills = config.pool_size > 0;
        let at_once = config.warm_at_start;
        let maker = Arc::new(Maker::new(config, protections, cgroups)?);
        let (theirs, notify) = (maker.clone(), wanted.clone());
        let filler = tokio::spawn(async move {
            if fills {
                if !at_once {
                    notify.notified().await;
                }
                fill(&theirs, pooled, &put, &notify).await;
            }
        });
        Ok(Arc::new(Self { maker, pooled, pool: Mutex::new(take), wanted, filler }))
    }

    /// What protects the environments here.
    pub fn protections(&self) -> &Protections {
        &self.maker.protections
    }

    /// Begins to prepare environments, where [`Config::warm_at_start`] is off: for when the first
    /// function becomes known. Returns at once; does nothing the second time.
    pub fn warm_up(&self) {
        self.wanted.notify_one();
    }

    /// Starts an environment. Returns when its program has been let go.
    ///
    /// # Errors
    /// [`Error::Code`] if the code or the layers are not there, [`Error::Unfit`] for values that no
    /// process can be given, [`Error::Interpreter`] and [`Error::Zygote`] for Python's,
    /// [`Error::Capsule`] if a program cannot be executed.
    pub async fn spawn(&self, spec: Spec) -> Result<Environment> {
        launch::check(&spec)?;
        let kind = Kind::of(&spec.launch);
        if let Some(prepared) = self.take(kind) {
            match launch::launch(&self.maker, prepared, &spec).await {
                // It died while it waited: an accident of its own, so try with a fresh one.
                Err(Error::CapsuleGone(_) | Error::System { .. }) => {}
                other => return other,
            }
        }
        launch::launch(&self.maker, self.maker.prepare(kind).await?, &spec).await
    }

    fn take(&self, kind: Kind) -> Option<Prepared> {
        self.wanted.notify_one();
        if kind != self.pooled {
            return None;
        }
        // A receiver has no state that a panic could leave half-changed.
        self.pool.lock().unwrap_or_else(PoisonError::into_inner).try_recv().ok()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.filler.abort();
    }
}

/// Keeps the pool full until the sandbox is dropped.
async fn fill(maker: &Maker, kind: Kind, put: &mpsc::Sender<Prepared>, wanted: &Notify) {
    while let Ok(place) = put.reserve().await {
        match maker.prepare(kind).await {
            Ok(prepared) => place.send(prepared),
            Err(error) => {
                tracing::warn!(%error, "cannot prepare an environment ahead");
                wanted.notified().await;
            }
        }
    }
}

fn require(config: &Config, protections: &Protections) -> Result<()> {
    if config.isolation != Isolation::Required {
        return Ok(());
    }
    let asked_for = |layer| layer != Layer::Network || config.network == crate::Network::Private;
    let missing: Vec<String> = protections
        .missing()
        .filter(|(layer, _)| asked_for(*layer))
        .map(|(layer, reason)| format!("{layer} ({reason})"))
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(Error::Unprotected(missing.join(", "))) }
}
