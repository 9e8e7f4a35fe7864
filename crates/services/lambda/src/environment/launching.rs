//! Starting environments: files, credentials, variables, and what serves them.

use super::agents::{AGENTS_MAX, Agents};
use super::api;
use super::desk::Desk;
use super::engine::Engine;
use super::extensions_api::Extensions;
use super::instance::{Instance, Outputs, Rest};
use super::launch::{interpreter_name_of, launch_of, wrapper_of};
use super::logs::{LogSink, LogStream};
use super::platform::{Event, Initialization, Phase};
use super::seam::Capsule;
use super::telemetry::Hub;
use super::transcript::Transcript;
use super::variables;
use crate::code::Refused;
use crate::function::{Found, Function, runtime};
use crate::limits::{CREDENTIALS_MARGIN, CREDENTIALS_S};
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::lambda::error;
use foundation::access::{AssumeRefused, Assumer, RoleCredentials};
use foundation::{Caller, Principal};
use sandbox::{Limits, Spec};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

impl Engine {
    /// Starts an environment.
    pub(super) async fn launch(
        &self,
        found: &Found,
        kind: Initialization,
        phase: Phase,
        transcript: &mut Transcript,
    ) -> Result<Arc<Instance>, ApiError> {
        let Found { name, version, function, .. } = found;
        let now = self.ambient.now();
        let started = Event::InitStart {
            kind,
            phase,
            runtime: runtime::version(&function.runtime),
            runtime_arn: runtime::version_arn(name.region.as_str(), &function.runtime),
            function: &name.name,
            version: &version.to_string(),
        };
        transcript.tell(now, &started);
        if phase == Phase::Init {
            self.note_version(function, transcript).await;
        }
        let credentials = self.credentials(found).await?;
        let stream = LogStream {
            group: function.log_group(name),
            name: format!("{}[{version}]{}", now.format("%Y/%m/%d/"), self.ambient.dice.hex(32)),
        };
        let (tree, layers) = self.trees(function).await?;
        let launch = launch_of(function, &tree, layers.as_deref())?;
        let mut spec = Spec::new(launch, tree, u64::from(function.memory_mb) << 20);
        spec.wrapper = wrapper_of(function);
        spec.interpreter_name = interpreter_name_of(function);
        spec.layers = layers;
        spec.limits = Limits {
            tmp_bytes: u64::from(function.tmp_mb) << 20,
            ..Limits::with_memory(u64::from(function.memory_mb) << 20)
        };
        spec.env = variables::of(found, kind, &credentials, &stream);
        let extensions = spec.layers.as_deref().map(extensions_in).unwrap_or_default();
        spec.companions =
            extensions.iter().map(|name| PathBuf::from(EXTENSIONS).join(name)).collect();
        spec.companion_env = variables::of_extensions(&spec.env);
        let companions = extensions.len();
        let agents = Arc::new(Agents::expecting(extensions));
        let hub = Arc::<Hub>::default();
        transcript.attach(&hub);
        let mut capsule = self.environments.spawn(spec).await.map_err(|why| cannot_start(&why))?;
        let desk = Arc::new(Desk::default());
        let entrance = capsule.take_runtime_api().ok_or_else(|| cannot_start("no Runtime API"))?;
        let outside = capsule.take_outside();
        let door = capsule.take_endpoint().map(|listener| self.door.serve(listener, outside));
        let outputs = Outputs {
            function: capsule.take_output(),
            extensions: capsule.take_companion_output(),
        };
        let output = tokio::sync::Mutex::new(outputs);
        let capsule: Arc<dyn Capsule> = Arc::from(capsule);
        let extensions = Extensions {
            agents: agents.clone(),
            hub: hub.clone(),
            ambient: self.ambient.clone(),
            capsule: Arc::downgrade(&capsule),
            function: name.name.clone(),
            version: version.to_string(),
            handler: function.handler.clone(),
            account: name.account.to_string(),
        };
        let server = api::serve(entrance, desk.clone(), Arc::new(extensions));
        let background = self.background.clone();
        let sink = LogSink::open(
            self.logs.clone(),
            self.ambient.clone(),
            self.session(name, &credentials),
            stream,
            move |writer| background.spawn(writer),
        );
        let instance = Arc::new(Instance {
            desk,
            capsule,
            agents,
            hub,
            background: self.background.clone(),
            companions,
            _server: server,
            _door: door,
            output,
            sink,
            kind,
            revision: function.revision.clone(),
            good_until: credentials.expires.before(CREDENTIALS_MARGIN),
            rest: Rest::default(),
            peak_bytes: AtomicU64::new(0),
            ambient: self.ambient.clone(),
            blank: transcript.blank(),
        });
        if companions > 0 {
            self.background.spawn(instance.clone().follow());
        }
        Ok(instance)
    }

    /// Where the runtime is another version than its name says, the function's log tells.
    async fn note_version(&self, function: &Function, transcript: &mut Transcript) {
        let warm = runtime::warm(&function.runtime, function.memory_mb);
        let here = self.environments.version(warm).await.ok().flatten();
        if let Some(note) = here.and_then(|here| runtime::note(&function.runtime, &here)) {
            transcript.tell(self.ambient.now(), &Event::Note(&note));
        }
    }

    async fn credentials(&self, found: &Found) -> Result<RoleCredentials, ApiError> {
        let role = &found.function.role;
        let now = self.ambient.now();
        let name = &found.name.name;
        let source = found.name.source();
        let by = Assumer::working_for(crate::PRINCIPAL, &source);
        self.roles.assume_for_service(role, by, name, now, CREDENTIALS_S).await.map_err(|refused| {
            match refused {
                AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted => ApiError::new(
                    "AccessDeniedException",
                    403,
                    "The role defined for the function cannot be assumed by Lambda.",
                ),
                AssumeRefused::Unavailable(why) => error::service_exception(why),
            }
        })
    }

    fn session(&self, name: &FunctionName, credentials: &RoleCredentials) -> Caller {
        Caller {
            principal: Principal::Session(credentials.session.clone()),
            ..Caller::root(
                name.account,
                name.region.clone(),
                self.ambient.dice.uuid(),
                self.ambient.now(),
            )
        }
    }

    /// The function's files, and those of its layers; unpacked again where the cache has lost them.
    async fn trees(&self, function: &Function) -> Result<(PathBuf, Option<PathBuf>), ApiError> {
        let blobs = self.store.blobs();
        let code = self.trees.of(&*blobs, &function.code).await;
        let layers = self.trees.of_layers(&*blobs, &function.layer_codes()).await;
        let why = |refused: Refused| cannot_start(&refused.to_string());
        Ok((code.map_err(why)?, layers.map_err(why)?))
    }
}

/// Where extensions' programs lie inside.
const EXTENSIONS: &str = "/opt/extensions";

/// The programs of extensions that layers bring, in the order of their names.
fn extensions_in(layers: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(layers.join("extensions")).into_iter().flatten().flatten();
    let programs = entries.filter(|entry| {
        let runs =
            |file: std::fs::Metadata| file.is_file() && file.permissions().mode() & 0o111 != 0;
        std::fs::metadata(entry.path()).is_ok_and(runs)
    });
    let names = programs.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<_> = names.filter(|name| !name.starts_with('.')).collect();
    names.sort();
    names.truncate(AGENTS_MAX);
    names
}

fn cannot_start(why: &str) -> ApiError {
    tracing::error!(why, "an execution environment could not be started");
    error::service_exception("The execution environment could not be started. Please try again.")
}
