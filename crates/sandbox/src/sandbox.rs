//! The sandbox: a pool of prepared environments, and what starts from it.

use std::collections::BTreeMap;
use std::fs;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{Notify, mpsc};
use tokio::task::JoinHandle;

use crate::capsule::protocol::{ExecOrder, LaunchOrder, Resources};
use crate::host::{Granted, Host};
use crate::pool::{Inside, Kind, Maker, Prepared};
use crate::protections::{Layer, Protections};
use crate::python::{assets, zygote};
use crate::{Config, Environment, Error, Isolation, Launch, Result, Spec};

/// Where the code appears inside, as on AWS.
const TASK_ROOT: &str = "/var/task";
/// Address of the Runtime API, for the program; always ours.
const RUNTIME_API_VARIABLE: &str = "AWS_LAMBDA_RUNTIME_API";
/// Address of every AWS service, for its SDK; ours unless the function has its own.
const ENDPOINT_VARIABLE: &str = "AWS_ENDPOINT_URL";
/// The handler's name, for Python.
const HANDLER_VARIABLE: &str = "_HANDLER";
/// Where the code lies, for programs that ask.
const TASK_ROOT_VARIABLE: &str = "LAMBDA_TASK_ROOT";
/// Longest host name that the kernel takes.
const MAX_HOSTNAME_BYTES: usize = 64;

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
        let maker = Arc::new(Maker::new(config, protections, cgroups));
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
        check(&spec)?;
        let kind = Kind::of(&spec.launch);
        if let Some(prepared) = self.take(kind) {
            match self.launch(prepared, &spec).await {
                // It died while it waited: an accident of its own, so try with a fresh one.
                Err(Error::CapsuleGone(_) | Error::System { .. }) => {}
                other => return other,
            }
        }
        self.launch(self.maker.prepare(kind).await?, &spec).await
    }

    fn take(&self, kind: Kind) -> Option<Prepared> {
        self.wanted.notify_one();
        if kind != self.pooled {
            return None;
        }
        // A receiver has no state that a panic could leave half-changed.
        self.pool.lock().unwrap_or_else(PoisonError::into_inner).try_recv().ok()
    }

    async fn launch(&self, prepared: Prepared, spec: &Spec) -> Result<Environment> {
        let Prepared { stage, output, inside } = prepared;
        let limits = spec.limits;
        let group = &stage.lodging.group;
        group
            .limit(limits.memory_bytes, limits.processes)
            .map_err(Error::system("limits of the cgroup"))?;
        let has = |layer| self.maker.protections.has(layer);
        let resources = Resources {
            open_files: limits.open_files.into(),
            processes: (!has(Layer::Processes)).then_some(limits.processes.into()),
            address_space_bytes: (!has(Layer::Memory)).then_some(limits.memory_bytes),
        };
        let namespaces = stage.lodging.namespaces;
        let code = absolute(&spec.code)?;
        let task_root = if namespaces { PathBuf::from(TASK_ROOT) } else { code.clone() };
        let env = self.variables(spec, &stage.addresses()?, namespaces.then_some(TASK_ROOT));
        let thaw = group.thaw_file().map_err(Error::system("opening the freezer"))?;
        let (exec, cgroups, output_in) = match &inside {
            Inside::Poised(_) => (None, Vec::new(), None),
            Inside::Empty(output_in) => {
                let program = self.program(spec, &task_root).await?;
                let doors = group.doors().map_err(Error::system("opening cgroups"))?;
                let (path, args) = program;
                let order = ExecOrder {
                    path,
                    args,
                    env: env.clone().into_iter().collect(),
                    working_directory: task_root.clone(),
                    seccomp: has(Layer::Seccomp),
                    resources,
                };
                (Some(order), doors, Some(output_in))
            }
        };
        let order = LaunchOrder {
            code,
            layers: spec.layers.as_deref().map(absolute).transpose()?,
            tmp_bytes: limits.tmp_bytes,
            hostname: spec.hostname.clone(),
            thaw_file: thaw.is_some(),
            landlock: has(Layer::Landlock),
            exec,
        };
        let fds: Vec<_> = thaw
            .iter()
            .map(AsFd::as_fd)
            .chain(output_in.into_iter().map(AsFd::as_fd))
            .chain(cgroups.iter().map(AsFd::as_fd))
            .collect();
        let ruleset = stage.launch(order, &fds).await?;
        if let (Inside::Poised(poised), Launch::Python { handler }) = (&inside, &spec.launch) {
            let env = env.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let start = zygote::Start { handler, env, task_root: TASK_ROOT, resources };
            poised.start(&start, ruleset.as_ref()).await?;
        }
        let program = match inside {
            Inside::Poised(poised) => Some(poised.program),
            Inside::Empty(_) => None,
        };
        Ok(Environment::new(stage, output, program))
    }

    /// The program for an environment in which none is yet.
    async fn program(&self, spec: &Spec, task_root: &Path) -> Result<(PathBuf, Vec<String>)> {
        match &spec.launch {
            Launch::Exec { path, args } => Ok((path.clone(), args.clone())),
            Launch::Python { .. } => {
                let interpreter = &self.maker.zygote().await?.interpreter;
                let script = assets::cold_script(&self.maker.config.state_dir);
                let mut args: Vec<String> = ["-I", "-S", "-B"].map(str::to_owned).into();
                args.push(script.to_string_lossy().into_owned());
                args.push(task_root.to_string_lossy().into_owned());
                if let Some(sdk) =
                    self.maker.config.python.as_ref().and_then(|p| p.sdk_dir.as_ref())
                {
                    args.push(sdk.to_string_lossy().into_owned());
                }
                Ok((interpreter.executable.clone(), args))
            }
        }
    }

    /// The environment variables: those given, and ours. Later names win, as in a shell.
    fn variables(
        &self,
        spec: &Spec,
        [runtime_api, endpoint]: &[String; 2],
        task_root: Option<&str>,
    ) -> BTreeMap<String, String> {
        let mut env: BTreeMap<_, _> = spec.env.iter().cloned().collect();
        env.insert(RUNTIME_API_VARIABLE.into(), runtime_api.clone());
        env.entry(ENDPOINT_VARIABLE.into()).or_insert_with(|| format!("http://{endpoint}"));
        if task_root.is_none() {
            // Where /var/task is not to be had, the program is told where its code is instead.
            let code = spec.code.to_string_lossy().into_owned();
            env.entry(TASK_ROOT_VARIABLE.into()).and_modify(|value| *value = code);
        }
        if let Launch::Python { handler } = &spec.launch {
            env.insert(HANDLER_VARIABLE.into(), handler.clone());
        }
        env
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

fn absolute(path: &Path) -> Result<PathBuf> {
    path.canonicalize().map_err(|source| Error::Code { path: path.to_owned(), source })
}

/// Refuses what no process can be given, before anything is made.
fn check(spec: &Spec) -> Result<()> {
    let unfit = |what, reason: &str| Err(Error::Unfit { what, reason: reason.to_owned() });
    for (name, value) in &spec.env {
        if name.is_empty() || name.contains(['=', '\0']) {
            return unfit("the name of an environment variable", "empty, or with = or NUL in it");
        }
        if value.contains('\0') {
            return unfit("the value of an environment variable", "NUL in it");
        }
    }
    if spec.hostname.len() > MAX_HOSTNAME_BYTES || spec.hostname.contains('\0') {
        return unfit("the host name", "longer than 64 bytes, or with NUL in it");
    }
    for directory in std::iter::once(&spec.code).chain(&spec.layers) {
        match fs::metadata(directory) {
            Ok(meta) if meta.is_dir() => {}
            Ok(_) => {
                let source = std::io::ErrorKind::NotADirectory.into();
                return Err(Error::Code { path: directory.clone(), source });
            }
            Err(source) => return Err(Error::Code { path: directory.clone(), source }),
        }
    }
    Ok(())
}
