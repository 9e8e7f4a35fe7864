//! The sandbox: a pool of prepared environments, and what starts from it.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use crate::host::{Granted, Host};
use crate::language::Language;
use crate::launch;
use crate::pool::{Kind, Maker};
use crate::process::raise_open_files;
use crate::protections::{Layer, Protections};
use crate::warmth::Warmth;
use crate::{Bundle, Config, Environment, Error, Isolation, Result, Spec, Warm};

/// Makes environments. Dropping it ends the warm parents and the pools; environments live on.
#[derive(Debug)]
pub struct Sandbox {
    maker: Arc<Maker>,
    warmth: Warmth,
}

impl Sandbox {
    /// Probes the host and begins to fill the pool, in the background: the warm parents start there
    /// too, and what fails is told by the spawn that needs it. Within a tokio runtime.
    ///
    /// # Errors
    /// [`Error::StateDir`], and [`Error::Unprotected`] if isolation is required and not to be had.
    pub async fn start(config: Config) -> Result<Arc<Self>> {
        raise_open_files();
        let state_dir = config.state_dir.clone();
        let made = fs::create_dir_all(&state_dir).and_then(|()| state_dir.canonicalize());
        let state_dir = made.map_err(|source| Error::StateDir { path: state_dir, source })?;
        let config = Config { state_dir, ..config };
        let Granted { protections, cgroups } = match config.isolation {
            Isolation::Off => Host::nothing(),
            Isolation::Required | Isolation::Available => Host::grant(&config).await,
        };
        require(&config, &protections)?;
        let at_once = match (config.warm_at_start, &config.python) {
            (false, _) => None,
            (true, Some(_)) => Some(Kind::Python),
            (true, None) => Some(Kind::Plain),
        };
        let maker = Arc::new(Maker::new(config, protections, cgroups)?);
        let warmth = Warmth::new(maker.clone());
        if let Some(kind) = at_once {
            warmth.want(kind);
        }
        Ok(Arc::new(Self { maker, warmth }))
    }

    /// What protects the environments here.
    pub fn protections(&self) -> &Protections {
        &self.maker.protections
    }

    /// Begins to prepare environments: for when a function becomes known. Returns at once; does
    /// nothing the second time.
    pub fn warm_up(&self, warm: Warm) {
        self.warmth.want(warm.into());
    }

    /// The version of the machine's Node.js: `20.11.1`.
    ///
    /// # Errors
    /// [`Error::NoInterpreter`], [`Error::Interpreter`].
    pub async fn node_version(&self) -> Result<String> {
        Ok(self.maker.interpreter(Language::Node).await?.version.clone())
    }

    /// Says where the AWS SDK of Node.js lies: environments have it from now on.
    pub fn bundle(&self, bundle: Bundle, directory: PathBuf) {
        self.maker.bundle(bundle, directory);
        self.warmth.forget(Language::Node);
    }

    /// Starts an environment. Returns when its program has been let go; what takes its place in the pool
    /// is not made before [`Environment::settled`].
    ///
    /// # Errors
    /// [`Error::Code`] if the code or the layers are not there, [`Error::Unfit`] for values that no
    /// process can be given, [`Error::Interpreter`] and [`Error::Zygote`] for Python's,
    /// [`Error::Waiting`] for other languages, [`Error::Capsule`] if a program cannot be executed.
    pub async fn spawn(&self, spec: Spec) -> Result<Environment> {
        launch::check(&spec)?;
        let kind = Kind::of(&spec);
        if let Some((prepared, place)) = self.warmth.take(kind) {
            match launch::launch(&self.maker, prepared, &spec).await {
                // It died while it waited: an accident of its own, so try with a fresh one.
                Err(Error::CapsuleGone(_) | Error::System { .. }) => {}
                other => return other.map(|environment| environment.in_place(place)),
            }
        }
        launch::launch(&self.maker, self.maker.prepare(kind.at_once()).await?, &spec).await
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
