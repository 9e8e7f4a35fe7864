//! Lets a program go in a prepared environment.

use std::collections::BTreeMap;
use std::fs;
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};

use crate::capsule::protocol::{Channel, ExecOrder, LaunchOrder, Place, Resources};
use crate::companions::Companions;
use crate::language::Language;
use crate::node;
use crate::pool::{Inside, Maker, Prepared};
use crate::protections::Layer;
use crate::python::{assets, zygote};
use crate::stage::Stage;
use crate::{Bundle, Environment, Error, Launch, Limits, Result, Spec, java, ruby, waiting};

/// Where the code appears inside, as on AWS.
const TASK_ROOT: &str = "/var/task";
/// Address of the Runtime API, for the program; always ours.
const RUNTIME_API_VARIABLE: &str = "AWS_LAMBDA_RUNTIME_API";
/// Address of every AWS service, for its SDK; ours unless the function has its own.
const ENDPOINT_VARIABLE: &str = "AWS_ENDPOINT_URL";
/// The handler's name, for languages.
const HANDLER_VARIABLE: &str = "_HANDLER";
/// Where Node.js looks for packages beside the code's own.
const NODE_PATH_VARIABLE: &str = "NODE_PATH";
/// Where the code lies, for programs that ask.
const TASK_ROOT_VARIABLE: &str = "LAMBDA_TASK_ROOT";
/// Where layers appear inside, as on AWS.
const LAYERS_ROOT: &str = "/opt";
/// Python on its own: nothing of the user's, no site packages, no byte code written.
const COLD_FLAGS: [&str; 3] = ["-I", "-S", "-B"];
/// Longest host name that the kernel takes.
const MAX_HOSTNAME_BYTES: usize = 64;

/// Everything of a launch that is settled before the environment is touched.
struct Plan<'a> {
    spec: &'a Spec,
    /// The code's place outside.
    code: PathBuf,
    layers: Option<PathBuf>,
    /// The code's place inside.
    task_root: PathBuf,
    env: BTreeMap<String, String>,
    resources: Resources,
    companions: Companions,
}

/// Sets the limits, completes the stage and lets the program go.
pub(crate) async fn launch(maker: &Maker, prepared: Prepared, spec: &Spec) -> Result<Environment> {
    let Prepared { mut stage, output, inside } = prepared;
    let Limits { memory_bytes, processes, .. } = spec.limits;
    let group = &stage.lodging.group;
    group.limit(memory_bytes, processes).map_err(Error::system("limits of the cgroup"))?;
    let plan = Plan::new(maker, &stage, spec)?;
    let program = match inside {
        Inside::Poised(poised) => {
            let ruleset = plan.complete(maker, &stage, None, &[]).await?;
            poised.start(&plan.start(), ruleset.as_ref()).await?;
            Some(poised.program)
        }
        Inside::Waiting(waiting) => {
            plan.complete(maker, &stage, None, &[]).await?;
            waiting.start(&plan.waiting_start()).await?;
            None
        }
        Inside::Vessel(vessel) => {
            let exec = plan.exec(maker).await?;
            plan.complete(maker, &stage, None, &[]).await?;
            vessel.become_program(&exec).await?;
            None
        }
        Inside::Empty(output) => {
            let mut fds = vec![output];
            fds.extend(group.doors().map_err(Error::system("opening cgroups"))?);
            let exec = plan.exec(maker).await?;
            plan.complete(maker, &stage, Some(exec), &fds).await?;
            None
        }
    };
    if !maker.protections.has(Layer::Callers) {
        stage.residents = None;
    }
    Environment::new(stage, output, program, plan.companions.output)
}

impl<'a> Plan<'a> {
    fn new(maker: &Maker, stage: &Stage, spec: &'a Spec) -> Result<Self> {
        let has = |layer| maker.protections.has(layer);
        let limits = spec.limits;
        let resources = Resources {
            open_files: limits.open_files.into(),
            processes: (!has(Layer::Processes)).then_some(limits.processes.into()),
            // A V8 and a JVM reserve many times the memory that they use.
            address_space_bytes: (!has(Layer::Memory)
                && !Language::of(&spec.launch).is_some_and(Language::reserves))
            .then_some(limits.memory_bytes),
        };
        let code = absolute(&spec.code)?;
        let layers = spec.layers.as_deref().map(absolute).transpose()?;
        let namespaces = stage.lodging.namespaces;
        let task_root = if namespaces { PathBuf::from(TASK_ROOT) } else { code.clone() };
        let mut env = variables(spec, &stage.addresses()?, &task_root);
        if let (false, Launch::Node { sdk, .. }) = (namespaces, &spec.launch) {
            outside_modules(&mut env, maker.bundle_dir(*sdk));
        }
        if maker.trusts() && matches!(spec.launch, Launch::Ruby { .. }) {
            env.entry(ruby::TRUSTED.into()).or_insert_with(|| ruby::CERTIFICATES.into());
        }
        let addresses = [RUNTIME_API_VARIABLE, ENDPOINT_VARIABLE].map(str::to_owned);
        let addresses =
            addresses.into_iter().filter_map(|name| Some((name.clone(), env.get(&name)?.clone())));
        let (addresses, group) = (addresses.collect(), &stage.lodging.group);
        let companions = Companions::new(spec, group, &addresses, resources)?;
        Ok(Self { spec, code, layers, task_root, env, resources, companions })
    }

    /// Gives the launch order with its descriptors: the freezer's file, then `fds`.
    async fn complete(
        &self,
        maker: &Maker,
        stage: &Stage,
        exec: Option<ExecOrder>,
        fds: &[OwnedFd],
    ) -> Result<Option<OwnedFd>> {
        let thaw = stage.lodging.group.thaw_file().map_err(Error::system("opening the freezer"))?;
        let order = LaunchOrder {
            code: self.code.clone(),
            layers: self.layers.clone(),
            tmp_bytes: self.spec.limits.tmp_bytes,
            linked: matches!(self.spec.launch, Launch::Java { .. }),
            hostname: self.spec.hostname.clone(),
            thaw_file: thaw.is_some(),
            landlock: maker.protections.has(Layer::Landlock),
            seccomp: maker.protections.has(Layer::Seccomp),
            companions: self.companions.orders.clone(),
            companion_fds: self.companions.fds.len(),
            exec,
            places: self.places(maker),
            interpreter_name: self.spec.interpreter_name.clone(),
        };
        let fds = thaw.iter().chain(&self.companions.fds).chain(fds);
        let fds: Vec<_> = fds.map(AsFd::as_fd).collect();
        stage.launch(order, &fds).await
    }

    /// What a poised Python is told.
    fn start(&self) -> zygote::Start<'_> {
        let handler = match &self.spec.launch {
            Launch::Python { handler } => handler,
            // Only environments for Python are poised.
            _ => "",
        };
        let (env, resources) = (self.variables(), self.resources);
        zygote::Start { handler, env, task_root: TASK_ROOT, resources }
    }

    /// What a waiting interpreter is told.
    fn waiting_start(&self) -> waiting::Start<'_> {
        waiting::Start { env: self.variables(), task_root: TASK_ROOT }
    }

    fn variables(&self) -> BTreeMap<&str, &str> {
        self.env.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    /// The SDK of a retired Node.js runtime covers the other. Where it is not installed, an empty
    /// directory does: code may look for either to know where it is.
    fn places(&self, maker: &Maker) -> Vec<Place> {
        match self.spec.launch {
            Launch::Node { sdk: Bundle::V2, .. } => {
                let empty =
                    || node::assets::directory(&maker.config.state_dir).join("node_modules");
                let host = maker.bundle_dir(Bundle::V2).unwrap_or_else(empty);
                vec![Place { host, inside: PathBuf::from(node::assets::MODULES) }]
            }
            _ => Vec::new(),
        }
    }

    /// The program for an environment in which none is yet.
    async fn exec(&self, maker: &Maker) -> Result<ExecOrder> {
        let (path, args) = match &self.spec.launch {
            Launch::Exec { path, args } => (path.clone(), args.clone()),
            Launch::Node { .. } => self.cold_node(maker).await?,
            Launch::Ruby { .. } => {
                let main =
                    self.main(ruby::MAIN_INSIDE, || ruby::main_outside(&maker.config.state_dir));
                (maker.interpreter(Language::Ruby).await?.executable.clone(), vec![main])
            }
            Launch::Java { .. } => {
                let interpreter = maker.interpreter(Language::Java).await?;
                let memory = self.spec.limits.memory_bytes;
                (interpreter.executable.clone(), java::at_once(interpreter, memory, &self.env))
            }
            Launch::Python { .. } => {
                let interpreter = &maker.zygote().await?.interpreter;
                let outside = || assets::cold_script(&maker.config.state_dir);
                let script = self.main(assets::COLD_INSIDE, outside);
                // A wrapper may well set variables that Python is to heed.
                let flags = if self.spec.wrapper.is_some() { &[][..] } else { &COLD_FLAGS[..] };
                let args = flags.iter().map(|flag| (*flag).to_owned()).chain([script]);
                (interpreter.executable.clone(), args.collect())
            }
        };
        let (path, args, wrapper) = match self.wrapper() {
            Some(wrapper) => {
                let command = [path.to_string_lossy().into_owned()].into_iter().chain(args);
                (wrapper, command.collect(), true)
            }
            None => (path, args, false),
        };
        let mut env = self.env.clone();
        if maker.trusts() && matches!(self.spec.launch, Launch::Node { .. }) {
            node::trust(&mut env);
        }
        Ok(ExecOrder {
            path,
            args,
            env: env.into_iter().collect(),
            working_directory: self.task_root.clone(),
            resources: self.resources,
            line: Channel::None,
            wrapper,
        })
    }

    /// The program that starts the runtime, where the function has one: without a root of its own, where
    /// it lies.
    fn wrapper(&self) -> Option<PathBuf> {
        let inside = self.spec.wrapper.as_ref()?;
        let outside = |root: &str, lies: &Path| Some(lies.join(inside.strip_prefix(root).ok()?));
        if self.task_root == Path::new(TASK_ROOT) {
            return Some(inside.clone());
        }
        let in_layers = self.layers.as_ref().and_then(|layers| outside(LAYERS_ROOT, layers));
        outside(TASK_ROOT, &self.code).or(in_layers).or_else(|| Some(inside.clone()))
    }

    /// A Node.js that is started for its function: where its variables ask for another start than
    /// the prepared ones had, and on hosts without namespaces.
    async fn cold_node(&self, maker: &Maker) -> Result<(PathBuf, Vec<String>)> {
        let interpreter = maker.interpreter(Language::Node).await?;
        let mut args = Vec::new();
        if !node::own_heap(&self.env) {
            args.extend(node::heap_flags(self.spec.limits.memory_bytes));
        }
        let outside = || node::assets::main_outside(&maker.config.state_dir);
        args.push(self.main(node::assets::MAIN_INSIDE, outside));
        if maker.trusts() && !self.env.contains_key(node::TRUSTED) && self.spec.wrapper.is_none() {
            // Ours, and so not shown to the function. A wrapper sees it, and passes it on, as on AWS.
            args.push(node::TRUSTED.to_owned());
        }
        Ok((interpreter.executable.clone(), args))
    }

    /// The bootstrap's place, inside or, without a root of its own, where it lies.
    fn main(&self, inside: &str, outside: impl FnOnce() -> PathBuf) -> String {
        if self.task_root == Path::new(TASK_ROOT) {
            return inside.to_owned();
        }
        outside().to_string_lossy().into_owned()
    }
}

/// The environment variables: those given, and ours. Of a name given twice the last counts.
fn variables(
    spec: &Spec,
    [runtime_api, endpoint]: &[String; 2],
    task_root: &Path,
) -> BTreeMap<String, String> {
    let mut env: BTreeMap<_, _> = spec.env.iter().cloned().collect();
    env.insert(RUNTIME_API_VARIABLE.into(), runtime_api.clone());
    env.entry(ENDPOINT_VARIABLE.into()).or_insert_with(|| format!("http://{endpoint}"));
    if task_root != Path::new(TASK_ROOT) {
        // Where /var/task is not to be had, a program that asks is told the real place.
        let real = task_root.to_string_lossy().into_owned();
        env.entry(TASK_ROOT_VARIABLE.into()).and_modify(|value| *value = real);
    }
    if let Launch::Python { handler }
    | Launch::Node { handler, .. }
    | Launch::Ruby { handler }
    | Launch::Java { handler } = &spec.launch
    {
        env.insert(HANDLER_VARIABLE.into(), handler.clone());
    }
    env
}

/// Without a root of its own, Node.js finds the SDK where it lies.
fn outside_modules(env: &mut BTreeMap<String, String>, sdk: Option<PathBuf>) {
    let (Some(path), Some(sdk)) = (env.get_mut(NODE_PATH_VARIABLE), sdk) else { return };
    *path = path.replace(node::assets::MODULES, &sdk.to_string_lossy());
}

fn absolute(path: &Path) -> Result<PathBuf> {
    path.canonicalize().map_err(|source| Error::Code { path: path.to_owned(), source })
}

/// Refuses what no process can be given, before anything is made.
pub(crate) fn check(spec: &Spec) -> Result<()> {
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
    let plain = |name: &String| Path::new(name).file_name() == Some(name.as_ref());
    if !spec.interpreter_name.iter().all(plain) {
        return unfit("a name of the interpreter", "not the name of a file");
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
