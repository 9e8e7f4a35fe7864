//! Prepared environments: everything done that does not depend on the function.

use std::os::fd::{AsFd, OwnedFd};
use std::path::PathBuf;
use std::sync::{Arc, Mutex as SyncMutex, PoisonError};

use rustix::pipe::PipeFlags;
use tokio::sync::{Mutex, OnceCell};

use crate::capsule::protocol::{AdmitOrder, ExecOrder, Guest, Named, Place, Prepare};
use crate::cgroup::Cgroups;
use crate::environment::Output;
use crate::host::mount_point;
use crate::language::{Arguments, Interpreter, Language};
use crate::protections::{Layer, Protections};
use crate::python;
use crate::python::zygote::{Interpreter as Python, Poised, Zygote};
use crate::stage::Stage;
use crate::trust::Trust;
use crate::vessel::Vessel;
use crate::waiting::Waiting;
use crate::{Bundle, Config, Error, Launch, Result, Spec, Warm};
use crate::{node, ruby, surroundings, wire};

/// What kind of program an environment is prepared for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A child of the warm Python parent is already inside.
    Python,
    /// An interpreter is already inside; where its memory is settled at its start, with so much,
    /// else with 0.
    Waiting { language: Language, memory_bytes: u64 },
    /// A vessel is already inside, with what an interpreter will need.
    Cold(Language),
    /// Likewise for Python.
    ColdPython,
    /// A vessel is already inside, with nothing beside the system.
    Plain,
}

impl Kind {
    pub(crate) fn of(spec: &Spec) -> Self {
        match Language::of(&spec.launch) {
            Some(language) if spec.wrapper.is_some() => Self::Cold(language),
            Some(language) if surroundings::fit(language, spec) => {
                Self::waiting(language, spec.limits.memory_bytes)
            }
            Some(language) => Self::Cold(language),
            None => match (&spec.launch, &spec.wrapper) {
                (Launch::Python { .. }, None) => Self::Python,
                (Launch::Python { .. }, Some(_)) => Self::ColdPython,
                _ => Self::Plain,
            },
        }
    }

    fn waiting(language: Language, memory_bytes: u64) -> Self {
        let memory_bytes = if language.sized() { memory_bytes } else { 0 };
        Self::Waiting { language, memory_bytes }
    }

    /// What to prepare where somebody waits: an interpreter that is started for its function loads no
    /// more than that asks for.
    pub(crate) fn at_once(self) -> Self {
        match self {
            Self::Waiting { language, .. } => Self::Cold(language),
            other => other,
        }
    }

    /// The language of the interpreter that waits inside.
    pub(crate) fn waits_in(self) -> Option<Language> {
        match self {
            Self::Waiting { language, .. } => Some(language),
            Self::Python | Self::Cold(_) | Self::ColdPython | Self::Plain => None,
        }
    }

    /// The language of the interpreter for which it is prepared.
    fn language(self) -> Option<Language> {
        match self {
            Self::Waiting { language, .. } | Self::Cold(language) => Some(language),
            Self::Python | Self::ColdPython | Self::Plain => None,
        }
    }
}

impl From<Warm> for Kind {
    fn from(warm: Warm) -> Self {
        match warm {
            Warm::Python => Self::Python,
            Warm::Node { memory_bytes, .. } => Self::waiting(Language::Node, memory_bytes),
            Warm::Ruby => Self::waiting(Language::Ruby, 0),
            Warm::Java { memory_bytes } => Self::waiting(Language::Java, memory_bytes),
            Warm::Exec => Self::Plain,
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
    /// A confined interpreter that waits for its function.
    Waiting(Waiting),
    /// A confined process that will become the function's program.
    Vessel(Vessel),
    /// Nobody, where there are no namespaces to wait in; the writing end of the output, for a program
    /// that is yet to be executed.
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
    /// Each is asked once.
    interpreters: [OnceCell<Interpreter>; 3],
    bundles: SyncMutex<Bundles>,
}

/// Where the SDKs of Node.js lie: directories that hold packages.
#[derive(Clone, Debug, Default)]
struct Bundles {
    v3: Option<PathBuf>,
    v2: Option<PathBuf>,
}

impl Maker {
    pub(crate) fn new(config: Config, protections: Protections, cgroups: Cgroups) -> Result<Self> {
        let trust = match &config.authority {
            Some(authority) if protections.has(Layer::Network) => {
                Some(Trust::write(&config.state_dir, authority)?)
            }
            _ => None,
        };
        let (zygote, interpreters) = (Mutex::new(None), Default::default());
        let bundles = SyncMutex::default();
        Ok(Self { config, protections, cgroups, trust, zygote, interpreters, bundles })
    }

    /// The machine's interpreter of that language, with the bootstrap written out for it.
    pub(crate) async fn interpreter(&self, language: Language) -> Result<&Interpreter> {
        let config = language.config(&self.config);
        let config = config.ok_or(Error::NoInterpreter(language.name()))?;
        let [node, ruby, java] = &self.interpreters;
        let cell = match language {
            Language::Node => node,
            Language::Ruby => ruby,
            Language::Java => java,
        };
        let authority = self.trust.as_ref().map(|trust| trust.authority.as_path());
        let state_dir = &self.config.state_dir;
        cell.get_or_try_init(|| language.meet(&config.interpreter, state_dir, authority)).await
    }

    /// Whether environments have an authority of their own to trust.
    pub(crate) fn trusts(&self) -> bool {
        self.trust.is_some()
    }

    /// From now on environments have this SDK.
    pub(crate) fn bundle(&self, bundle: Bundle, directory: PathBuf) {
        // Two paths: a panic cannot leave them half-changed.
        let mut bundles = self.bundles.lock().unwrap_or_else(PoisonError::into_inner);
        match bundle {
            Bundle::V3 => bundles.v3 = Some(directory),
            Bundle::V2 => bundles.v2 = Some(directory),
        }
    }

    /// Where that SDK lies, if it is there.
    pub(crate) fn bundle_dir(&self, bundle: Bundle) -> Option<PathBuf> {
        let bundles = self.bundles.lock().unwrap_or_else(PoisonError::into_inner);
        match bundle {
            Bundle::V3 => bundles.v3.clone(),
            Bundle::V2 => bundles.v2.clone(),
        }
    }

    /// The warm parent, started if there is none or it has died.
    pub(crate) async fn zygote(&self) -> Result<Arc<Zygote>> {
        let config = self.config.python.as_ref().ok_or(Error::NoPython)?;
        let mut zygote = self.zygote.lock().await;
        if let Some(zygote) = zygote.as_ref().filter(|zygote| zygote.lives()) {
            return Ok(zygote.clone());
        }
        let script =
            python::assets::write(&self.config.state_dir, config.sdk_dir.as_deref()).await?;
        let started = Arc::new(Zygote::start(config, &script).await?);
        *zygote = Some(started.clone());
        Ok(started)
    }

    /// Prepares an environment. Who will run in it goes inside at once where namespaces let it.
    pub(crate) async fn prepare(&self, kind: Kind) -> Result<Prepared> {
        let namespaces = self.protections.has(Layer::Namespaces);
        let zygote = match kind {
            Kind::Python | Kind::ColdPython => Some(self.zygote().await?),
            Kind::Waiting { .. } | Kind::Cold(_) | Kind::Plain => None,
        };
        let interpreter = match kind.language() {
            Some(language) => Some(self.interpreter(language).await?),
            None => None,
        };
        let prepare = Prepare {
            namespaces,
            network: self.protections.has(Layer::Network),
            endpoint_port: self.config.endpoint_port.number(),
            proc: self.protections.has(Layer::Proc),
            root: mount_point(&self.config.state_dir),
            trust: self.trust.clone(),
            expose: self.expose(zygote.as_ref().map(|zygote| &zygote.interpreter), interpreter),
            places: self.places(kind),
            interpreter: named(
                kind,
                zygote.as_ref().map(|zygote| &zygote.interpreter),
                interpreter,
            ),
        };
        let mut stage = Stage::prepare(&self.config.capsule, &prepare).await?;
        stage.lodging.group = self.cgroups.group().map_err(Error::system("making the cgroup"))?;
        let (output, output_in) =
            rustix::pipe::pipe_with(PipeFlags::CLOEXEC).map_err(pipe_error)?;
        rustix::io::ioctl_fionbio(&output, true).map_err(pipe_error)?;
        let output = tokio::net::unix::pipe::Receiver::from_owned_fd(output)
            .map_err(Error::system("output pipe"))?;
        let inside = match (zygote, interpreter, kind) {
            _ if !namespaces => Inside::Empty(output_in),
            (Some(zygote), _, Kind::Python) => {
                let doors =
                    stage.lodging.group.doors().map_err(Error::system("opening cgroups"))?;
                Inside::Poised(zygote.enter(&stage, output_in, doors).await?)
            }
            (_, Some(interpreter), Kind::Waiting { language, memory_bytes }) => {
                let [runtime_api, _] = stage.addresses()?;
                let arguments = language.to_wait(interpreter, memory_bytes, &runtime_api);
                let exec = self.exec_to_wait(language, interpreter, arguments);
                let line = self.admit(&stage, Guest::Program(exec), output_in).await?;
                Inside::Waiting(Waiting::ready(language, line).await?)
            }
            _ => Inside::Vessel(Vessel::new(self.admit(&stage, Guest::Vessel, output_in).await?)?),
        };
        Ok(Prepared { stage, output: Output(output), inside })
    }

    fn exec_to_wait(
        &self,
        language: Language,
        interpreter: &Interpreter,
        Arguments { args, line }: Arguments,
    ) -> ExecOrder {
        let has = |layer| self.protections.has(layer);
        ExecOrder {
            path: interpreter.executable.clone(),
            args,
            env: surroundings::variables(language, self.trust.is_some()),
            working_directory: PathBuf::from(language.waits_at()),
            resources: surroundings::resources(has(Layer::Processes)),
            line,
            wrapper: false,
        }
    }

    /// Lets somebody in on a stage, to wait there; the answer is our end of the line to it.
    async fn admit(&self, stage: &Stage, guest: Guest, output: OwnedFd) -> Result<OwnedFd> {
        let group = &stage.lodging.group;
        let (ours, theirs) = wire::pair().map_err(Error::system("socket pair"))?;
        let mut fds = vec![output, theirs];
        fds.extend(group.doors().map_err(Error::system("opening cgroups"))?);
        let has = |layer| self.protections.has(layer);
        let (landlock, seccomp) = (has(Layer::Landlock), has(Layer::Seccomp));
        let order = AdmitOrder { landlock, seccomp, guest };
        stage.admit(order, &fds.iter().map(AsFd::as_fd).collect::<Vec<_>>()).await?;
        Ok(ours)
    }

    /// The bootstrap, and for Node.js the SDK that most functions want. Java's is seen where it lies:
    /// archives of classes know their jar by its path.
    fn places(&self, kind: Kind) -> Vec<Place> {
        let place = |host, inside: &str| Place { host, inside: PathBuf::from(inside) };
        let state_dir = &self.config.state_dir;
        match kind.language() {
            Some(Language::Node) => {
                let bootstrap = place(node::assets::directory(state_dir), node::assets::INSIDE);
                let sdk = self.bundle_dir(Bundle::V3).map(|dir| place(dir, node::assets::MODULES));
                [bootstrap].into_iter().chain(sdk).collect()
            }
            Some(Language::Ruby) => vec![place(ruby::directory(state_dir), ruby::INSIDE)],
            None if kind == Kind::ColdPython => {
                vec![place(python::assets::directory(state_dir), python::assets::INSIDE)]
            }
            Some(Language::Java) | None => Vec::new(),
        }
    }

    /// Host directories that programs need beyond the system's.
    fn expose(&self, python: Option<&Python>, other: Option<&Interpreter>) -> Vec<PathBuf> {
        let mut paths = self.config.runtime_dirs.clone();
        paths.extend(other.into_iter().flat_map(|other| other.home.iter().cloned()));
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

/// The interpreter of that kind of program, and its usual names.
fn named(kind: Kind, python: Option<&Python>, other: Option<&Interpreter>) -> Option<Named> {
    match (kind.language(), python, other) {
        (Some(language), _, Some(other)) => {
            let names = vec![language.program().to_owned()];
            Some(Named { program: other.executable.clone(), names })
        }
        (None, Some(python), _) => {
            Some(Named { program: python.executable.clone(), names: python.names() })
        }
        _ => None,
    }
}

fn pipe_error(error: rustix::io::Errno) -> Error {
    Error::System { step: "output pipe", source: error.into() }
}
